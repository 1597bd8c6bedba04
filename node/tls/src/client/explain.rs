//! Turning a lost connection into words.

use std::error::Error as StdError;
use std::io;

use percole_words::{Message, federation};

use super::dial::alert_said;
use super::error::{find, links};
use super::said::cause;

/// Says why a connection failed, from a `tonic::Status` that has a source, or a `tonic::transport::Error`.
///
/// A bare "transport error" is followed to its source: what could not be reached ([`super::ConnectError`]), a refused
/// certificate, a connection that broke.
pub fn explain(error: &(dyn StdError + 'static)) -> Message {
    match find(error) {
        Some(connect) => connect.said(),
        None => links(error).find_map(of_link).unwrap_or_else(|| {
            tracing::debug!(error, "a connection failed");
            cause(error)
        }),
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

fn of_link(link: &(dyn StdError + 'static)) -> Option<Message> {
    if is_timed_out(link) {
        return Some(federation::connection_quiet());
    }
    // HTTP/2 keeps the error of its connection to itself instead of naming it as its source.
    let error = link
        .downcast_ref::<io::Error>()
        .or_else(|| link.downcast_ref::<h2::Error>().and_then(h2::Error::get_io))?;
    // By the time that a call fails, HTTP/2 has turned the TLS error into its text.
    if let Some((_, alert)) = error.to_string().split_once("received fatal alert: ") {
        return Some(federation::own_certificate_refused_there(alert_said(alert)));
    }
    match error.kind() {
        io::ErrorKind::BrokenPipe
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::UnexpectedEof => Some(federation::connection_broke()),
        io::ErrorKind::TimedOut => Some(federation::connection_quiet()),
        _ => None,
    }
}
