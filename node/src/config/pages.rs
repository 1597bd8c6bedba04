//! Sections `portal` and `mail`: the pages for browsers, and the mail that a node sends.

use std::{fmt, net::SocketAddr};

use percole_words::{Message, node};

use super::{
    keys::{optional, read, resolve},
    without_password,
};

/// Section `portal`.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    /// The address that it listens on for browsers; `None` for none.
    pub listen: Option<SocketAddr>,
    /// Where browsers find it, `https://coop.example`, without a slash at its end.
    pub public_address: Option<String>,
    /// Whom somebody calls who cannot sign in; empty for nobody.
    pub contact: String,
}

impl Pages {
    /// Where browsers find it: as was said, or on this machine.
    pub fn address(&self) -> Option<String> {
        let local = || Some(format!("http://localhost:{}", self.listen?.port()));
        self.public_address.clone().or_else(local)
    }
}

/// Section `mail`.
#[derive(Clone)]
pub struct Mail {
    /// `smtps://user:password@host`, or `smtp://host:587?tls=required`.
    pub server: String,
    /// Its sender, as a mail shows it.
    pub from: String,
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail")
            .field("server", &without_password(&self.server))
            .field("from", &self.from)
            .finish()
    }
}

/// Reads the section `portal`.
pub(super) fn pages<'a>(text: impl Fn(&str) -> &'a str, errors: &mut Vec<Message>) -> Pages {
    let listen = optional(text("portal.listen"))
        .and_then(|address| read("portal.listen", address, node::right_address, resolve, errors));
    let public_address = optional(text("portal.public_address"))
        .and_then(|address| read("portal.public_address", address, node::right_site, site, errors));
    Pages { listen, public_address, contact: text("portal.contact").to_owned() }
}

/// Reads the section `mail`; a server without a sender, or the other way round, is a fault.
pub(super) fn mail<'a>(text: impl Fn(&str) -> &'a str, errors: &mut Vec<Message>) -> Option<Mail> {
    if [text("mail.server"), text("mail.from")] == ["", ""] {
        return None;
    }
    let server = Some(text("mail.server")).filter(|url| crate::mail::server(url).is_ok());
    if server.is_none() {
        // What is wrong may hold a password.
        let shown = without_password(text("mail.server"));
        errors.push(node::config_value_wrong("mail.server", shown, node::right_mail_server()));
    }
    let from = |text: &str| crate::mail::sender(text).is_some().then(|| text.to_owned());
    let from = read("mail.from", text("mail.from"), node::right_sender, from, errors);
    Some(Mail { server: server?.to_owned(), from: from? })
}

/// Scheme and host, perhaps a port, and nothing behind it.
fn site(text: &str) -> Option<String> {
    let text = text.strip_suffix('/').unwrap_or(text);
    let authority = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let is_one = |sign: char| sign.is_ascii_alphanumeric() || ".-:[]".contains(sign);
    (!authority.is_empty() && authority.chars().all(is_one)).then(|| text.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_a_scheme_and_a_host() {
        assert_eq!(site("https://Coop.Example/").as_deref(), Some("https://coop.example"));
        assert_eq!(site("http://localhost:7480").as_deref(), Some("http://localhost:7480"));
        for wrong in
            ["coop.example", "https://", "https://coop.example/portal", "ftp://coop.example", "https://a b"]
        {
            assert_eq!(site(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn pages_are_found_where_it_was_said_or_on_this_machine() {
        let listen = Some("127.0.0.1:7480".parse().unwrap());
        let local = Pages { listen, ..Pages::default() };
        assert_eq!(local.address().as_deref(), Some("http://localhost:7480"));
        let public = Pages { public_address: Some("https://coop.example".to_owned()), ..local };
        assert_eq!(public.address().as_deref(), Some("https://coop.example"));
        assert_eq!(Pages::default().address(), None);
    }

    #[test]
    fn mail_needs_a_server_and_a_sender() {
        let mail = |server: &'static str, from: &'static str| {
            let mut errors = Vec::new();
            let text = |name: &str| match name {
                "mail.server" => server,
                _ => from,
            };
            (super::mail(text, &mut errors).is_some(), errors.len())
        };
        assert_eq!(mail("", ""), (false, 0));
        assert_eq!(mail("smtps://u:p@mail.example", "Coop <no-reply@coop.example>"), (true, 0));
        assert_eq!(mail("smtp://127.0.0.1:2525", "no-reply@coop.example"), (true, 0));
        assert_eq!(mail("smtp://127.0.0.1:2525", ""), (false, 1));
        assert_eq!(mail("", "no-reply@coop.example"), (false, 1));
        assert_eq!(mail("http://mail.example", "nobody"), (false, 2));
    }

    #[test]
    fn the_password_of_a_mail_server_is_never_printed() {
        let mail =
            Mail { server: "smtps://u:secret@mail.example".to_owned(), from: "a@b.example".to_owned() };
        assert!(!format!("{mail:?}").contains("secret"));
    }
}
