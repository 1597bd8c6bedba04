//! The mail that a node sends: what waits in its outbox, over SMTP.

use std::{error::Error as _, io, sync::Arc, time::Duration};

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
    transport::smtp,
};
use percole_core::{
    error::Error,
    node::Node,
    service::sign_in::{self, Letter},
};
use percole_words::{Message as Said, foreign, service};
use tokio::sync::watch;
use tracing::{debug, warn};

use crate::config::Mail;

/// How often the outbox is looked at: somebody waits for the letter.
const EVERY: Duration = Duration::from_secs(1);
/// How long a server may take for one word.
const PATIENCE: Duration = Duration::from_secs(30);

type Transport = AsyncSmtpTransport<Tokio1Executor>;

/// How a server is spoken to.
///
/// # Errors
/// What is wrong with its address.
pub(crate) fn server(url: &str) -> Result<Transport, smtp::Error> {
    let builder = Transport::from_url(url)?;
    Ok(builder.timeout(Some(PATIENCE)).build())
}

/// A sender, `Name <address>` or an address alone.
pub(crate) fn sender(text: &str) -> Option<Mailbox> {
    text.parse().ok()
}

/// Sends what waits, until the node stops.
pub(crate) async fn keep_sending(node: Arc<Node>, mail: Mail, mut stopping: watch::Receiver<bool>) {
    let (Ok(server), Some(from)) = (server(&mail.server), sender(&mail.from)) else { return };
    loop {
        tokio::select! {
            _ = stopping.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
        if let Err(error) = send(&node, &server, &from).await {
            warn!(%error, "the outbox cannot be read or written; it will be tried again");
        }
    }
}

async fn send(node: &Node, server: &Transport, from: &Mailbox) -> Result<(), Error> {
    for letter in sign_in::due(node).await? {
        match one(server, from, &letter).await {
            Ok(()) => {
                debug!(letter = letter.id, "a letter is sent");
                sign_in::sent(node, &letter.id).await?;
            }
            Err(Failure::ForGood(why)) => {
                warn!(letter = letter.id, %why, "a letter cannot be sent and is given up");
                sign_in::given_up(node, &letter.id, why).await?;
            }
            Err(Failure::ForNow(why)) => {
                warn!(letter = letter.id, %why, "a letter could not be sent; it will be tried again");
                sign_in::failed(node, &letter.id, why).await?;
            }
        }
    }
    Ok(())
}

/// Why a letter was not sent. The receiver's address is in no log.
enum Failure {
    /// The server will never take it.
    ForGood(Said),
    /// It may later.
    ForNow(Said),
}

async fn one(server: &Transport, from: &Mailbox, letter: &Letter) -> Result<(), Failure> {
    let message = composed(from, letter).map_err(Failure::ForGood)?;
    match server.send(message).await {
        Ok(_) => Ok(()),
        Err(error) if error.is_permanent() => Err(Failure::ForGood(told(&error))),
        Err(error) => Err(Failure::ForNow(told(&error))),
    }
}

/// What a server answered, without its words, which may name the receiver.
fn told(error: &smtp::Error) -> Said {
    match (error.status(), of_system(error)) {
        (Some(code), _) => service::mail_answers(code.to_string()),
        _ if error.is_timeout() => service::mail_silent(),
        _ if error.is_tls() => service::mail_not_secure(),
        (_, Some(error)) => service::mail_unreachable(foreign::of_system(error)),
        _ => service::mail_not_understood(),
    }
}

/// What the operating system says, where that is behind it.
fn of_system(error: &smtp::Error) -> Option<&io::Error> {
    let mut within = error.source();
    while let Some(error) = within {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        within = error.source();
    }
    None
}

fn composed(from: &Mailbox, letter: &Letter) -> Result<Message, Said> {
    let to: lettre::Address = letter.to.parse().map_err(|_| service::mail_no_address())?;
    let message = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(letter.subject.clone())
        .header(Automatic)
        .header(Language(letter.lang.as_str().to_owned()))
        .header(ContentType::TEXT_PLAIN)
        .body(letter.text.clone());
    message.map_err(|_| service::mail_no_letter())
}

/// That no person wrote it, so that nobody's absence is answered (RFC 3834).
#[derive(Clone)]
struct Automatic;

/// The language that a letter is in (RFC 3282).
#[derive(Clone)]
struct Language(String);

macro_rules! header {
    ($header:ty, $name:literal, |$it:ident| $value:expr) => {
        impl lettre::message::header::Header for $header {
            fn name() -> lettre::message::header::HeaderName {
                lettre::message::header::HeaderName::new_from_ascii_str($name)
            }

            fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Err(concat!($name, " is written and never read").into())
            }

            fn display(&self) -> lettre::message::header::HeaderValue {
                let $it = self;
                lettre::message::header::HeaderValue::new(Self::name(), $value)
            }
        }
    };
}

header!(Automatic, "Auto-Submitted", |_it| "auto-generated".to_owned());
header!(Language, "Content-Language", |it| it.0.clone());

#[cfg(test)]
mod tests {
    use percole_words::Lang;

    use super::*;

    fn letter(to: &str) -> Letter {
        Letter {
            id: "1".to_owned(),
            to: to.to_owned(),
            subject: "Se connecter à Coopérative".to_owned(),
            text: "Bonjour Zoé,\n\nhttps://coop.example/sign-in/link/7K3QD-0M2XV-AAAAA-BBBBB\n".to_owned(),
            lang: Lang::Fr,
        }
    }

    #[test]
    fn a_letter_says_who_wrote_it_and_in_which_language() {
        let from = sender("Coopérative <no-reply@coop.example>").unwrap();
        let message = composed(&from, &letter("zoe@coop.example")).unwrap();
        let text = String::from_utf8(message.formatted()).unwrap();
        for line in
            ["To: zoe@coop.example\r\n", "Auto-Submitted: auto-generated\r\n", "Content-Language: fr\r\n"]
        {
            assert!(text.contains(line), "{line}: {text}");
        }
        assert!(!text.contains("\r\nBcc") && text.contains("no-reply@coop.example"), "{text}");
    }

    #[test]
    fn an_address_cannot_add_a_line() {
        let from = sender("no-reply@coop.example").unwrap();
        for wrong in ["nobody", "a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", ""] {
            assert!(composed(&from, &letter(wrong)).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_server_is_an_address_of_smtp() {
        assert!(server("smtps://user:pass@mail.example").is_ok());
        assert!(server("smtp://mail.example:587?tls=required").is_ok());
        assert!(server("http://mail.example").is_err() && server("mail.example").is_err());
    }
}
