//! Turning a failed call into words.

use std::error::Error as StdError;
use std::io;

use tonic::Status;

use super::dial::alert_in_words;
use super::error::{find, links};

const NO_SIGN_OF_LIFE: &str = "the other node stopped answering on this connection; try again";

/// Says in words why a call or a connection failed, from a `tonic::Status` or a `tonic::transport::Error`.
///
/// A status that the other node sent is given with its own message. A bare "transport error" is followed to its source:
/// what could not be reached ([`super::ConnectError`]), a refused certificate, a connection that broke.
pub fn explain(error: &(dyn StdError + 'static)) -> String {
    if let Some(connect) = find(error) {
        return chain_in_words(&connect);
    }
    if let Some(words) = links(error).find_map(link_in_words) {
        return words;
    }
    match error.downcast_ref::<Status>() {
        Some(status) if status.source().is_none() && !status.message().is_empty() => {
            status.message().to_owned()
        }
        Some(status) if status.source().is_none() => status.code().description().to_owned(),
        _ => chain_in_words(error),
    }
}

/// Whether a call failed because the other end gave no sign of life any more, while its connection stands: its process is
/// stopped, its machine hangs, or the network swallows everything.
pub fn is_silent(error: &(dyn StdError + 'static)) -> bool {
    links(error).any(is_timed_out)
}

/// HTTP/2 asks an idle connection whether it still lives, and gives up when there is no answer.
fn is_timed_out(link: &(dyn StdError + 'static)) -> bool {
    link.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_timeout)
}

/// An error and its sources, each once, outermost first.
pub(super) fn chain_in_words(error: &(dyn StdError + 'static)) -> String {
    let mut parts: Vec<String> = Vec::new();
    for link in links(error) {
        let text = match link.downcast_ref::<Status>() {
            Some(status) => status.message().to_owned(),
            None => link.to_string(),
        };
        let told = parts.iter().any(|earlier| earlier.contains(&text));
        if !text.is_empty() && !told {
            parts.push(text);
        }
    }
    parts.join(": ")
}

fn link_in_words(link: &(dyn StdError + 'static)) -> Option<String> {
    if is_timed_out(link) {
        return Some(NO_SIGN_OF_LIFE.to_owned());
    }
    // HTTP/2 keeps the error of its connection to itself instead of naming it as its source.
    let error = link
        .downcast_ref::<io::Error>()
        .or_else(|| link.downcast_ref::<h2::Error>().and_then(h2::Error::get_io))?;
    // By the time that a call fails, HTTP/2 has turned the TLS error into its text.
    if let Some((_, alert)) = error.to_string().split_once("received fatal alert: ") {
        return Some(format!(
            "the other node refused the certificate of this node ({}): check the clock here, and renew the certificate",
            alert_in_words(alert)
        ));
    }
    match error.kind() {
        io::ErrorKind::BrokenPipe
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::UnexpectedEof => Some(
            "the connection broke: the other node stopped or the network failed; try again, the connection is made anew"
                .to_owned(),
        ),
        io::ErrorKind::TimedOut => Some(NO_SIGN_OF_LIFE.to_owned()),
        _ => None,
    }
}
