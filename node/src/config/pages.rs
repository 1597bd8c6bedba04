//! Sections `portal` and `mail`: the pages for browsers, and the mail that a node sends.

use std::{
    fmt, fs, io,
    net::SocketAddr,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use percole_words::{Message, foreign, node};

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
    /// Where accounts elsewhere are; `None` for nowhere.
    pub openid: Option<OpenId>,
}

/// Section `portal.openid`: a provider of OpenID Connect.
#[derive(Clone, Debug)]
pub struct OpenId {
    /// Its address, as it says itself.
    pub issuer: String,
    /// What it knows this site as.
    pub client_id: String,
    /// Where the secret stands that it gave for this site.
    pub secret_file: Option<PathBuf>,
    /// The claim that holds the number on the register.
    pub member_claim: Option<String>,
    /// What people call it.
    pub name: String,
}

impl OpenId {
    /// The secret that the provider gave for this site, when it gave one.
    ///
    /// # Errors
    /// When its file cannot be read, is empty, or can be read by others.
    pub fn secret(&self) -> Result<Option<String>, Message> {
        let Some(path) = &self.secret_file else { return Ok(None) };
        let shown = path.display().to_string();
        let unreadable = |error: io::Error| node::cannot_be_read(&shown, foreign::of_system(&error));
        let mode = fs::metadata(path).map_err(unreadable)?.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            return Err(node::openid_secret_open(shown, format!("{mode:o}")));
        }
        let text = fs::read_to_string(path).map_err(unreadable)?;
        match text.trim() {
            "" => Err(node::openid_secret_empty(shown)),
            secret => Ok(Some(secret.to_owned())),
        }
    }
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
pub(super) fn pages<'a>(data_dir: &Path, text: impl Fn(&str) -> &'a str, errors: &mut Vec<Message>) -> Pages {
    let listen = optional(text("portal.listen"))
        .and_then(|address| read("portal.listen", address, node::right_address, resolve, errors));
    let public_address = optional(text("portal.public_address"))
        .and_then(|address| read("portal.public_address", address, node::right_site, site, errors));
    let openid = openid(data_dir, &text, errors);
    Pages { listen, public_address, contact: text("portal.contact").to_owned(), openid }
}

/// Reads the section `portal.openid`; one without what it needs is a fault.
fn openid<'a>(data_dir: &Path, text: &impl Fn(&str) -> &'a str, errors: &mut Vec<Message>) -> Option<OpenId> {
    let of = |name: &str| text(&format!("portal.openid.{name}"));
    if OPENID.iter().all(|name| of(name).is_empty()) {
        return None;
    }
    let needed = ["portal.listen", "portal.openid.issuer", "portal.openid.client_id"];
    errors.extend(needed.into_iter().filter(|name| text(name).is_empty()).map(node::openid_needs));
    let issuer = optional(of("issuer"))
        .and_then(|address| read("portal.openid.issuer", address, node::right_issuer, issuer, errors))?;
    let host = issuer.split_once("://").map(|(_, rest)| rest).unwrap_or_default();
    let name = optional(of("name")).unwrap_or(host.split('/').next().unwrap_or_default()).to_owned();
    Some(OpenId {
        client_id: of("client_id").to_owned(),
        secret_file: optional(of("secret_file")).map(|file| data_dir.join(file)),
        member_claim: optional(of("member_claim")).map(str::to_owned),
        name,
        issuer,
    })
}

/// The keys of the section.
const OPENID: [&str; 5] = ["issuer", "client_id", "secret_file", "member_claim", "name"];

/// The address of a provider, byte for byte as it says it itself: with TLS, or on this machine.
fn issuer(text: &str) -> Option<String> {
    let authority = |rest: &str| rest.split('/').next().unwrap_or_default().to_owned();
    let is_safe = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
        (Some(rest), _) => !authority(rest).is_empty(),
        (_, Some(rest)) => {
            let host = authority(rest);
            let host = host.rsplit_once(':').map_or(host.as_str(), |(host, _)| host);
            ["localhost", "127.0.0.1", "[::1]"].contains(&host)
        }
        _ => false,
    };
    let is_one = |sign: char| sign.is_ascii_graphic() && !"?#@\\".contains(sign);
    (is_safe && text.chars().all(is_one)).then(|| text.to_owned())
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
    fn a_provider_is_known_by_its_address_and_reached_by_tls() {
        for right in ["https://login.example", "https://login.example/realms/coop/", "http://localhost:8080"]
        {
            assert_eq!(issuer(right).as_deref(), Some(right));
        }
        for wrong in [
            "http://login.example",
            "http://localhost.example",
            "http://localhost@login.example",
            "https://",
            "login.example",
            "https://login.example?realm=coop",
        ] {
            assert_eq!(issuer(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_provider_needs_pages_and_what_it_calls_this_site() {
        let read = |keys: &[(&str, &'static str)]| {
            let mut errors = Vec::new();
            let text = |name: &str| keys.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value);
            let openid = pages(Path::new("/data"), text, &mut errors).openid;
            (openid, errors.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        assert!(read(&[]).1.is_empty());
        let (_, errors) = read(&[("portal.openid.issuer", "https://login.example")]);
        assert_eq!(errors.len(), 2, "{errors:?}");
        assert!(errors[0].contains("portal.listen") && errors[1].contains("client_id"), "{errors:?}");
        let whole = [
            ("portal.listen", "127.0.0.1:7480"),
            ("portal.openid.issuer", "https://login.example/realms/coop"),
            ("portal.openid.client_id", "percole"),
            ("portal.openid.secret_file", "openid-secret"),
        ];
        let (openid, errors) = read(&whole);
        let openid = openid.unwrap();
        assert!(errors.is_empty(), "{errors:?}");
        assert_eq!(openid.name, "login.example");
        assert_eq!(openid.secret_file.as_deref(), Some(Path::new("/data/openid-secret")));
    }

    #[test]
    fn a_secret_is_for_its_owner_alone() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("secret");
        let openid = OpenId {
            issuer: String::new(),
            client_id: String::new(),
            secret_file: Some(file.clone()),
            member_claim: None,
            name: String::new(),
        };
        assert!(openid.secret().unwrap_err().to_string().contains("secret"));
        fs::write(&file, " s3cret\n").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(openid.secret().unwrap_err().to_string().contains("640"));
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        assert_eq!(openid.secret().unwrap().as_deref(), Some("s3cret"));
        fs::write(&file, "\n").unwrap();
        assert!(openid.secret().unwrap_err().to_string().contains("empty"));
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
