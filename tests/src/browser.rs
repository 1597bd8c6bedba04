//! A browser's requests to a node's pages, without the browser.

use std::net::SocketAddr;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::{BodyExt, Empty};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// What a page answered.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, as text.
    pub text: String,
}

impl Answer {
    /// A header's value; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// Asks for a page.
///
/// # Panics
/// When nobody answers.
pub async fn get(at: SocketAddr, path: &str, headers: &[(&str, &str)]) -> Answer {
    ask(at, Method::GET, path, headers).await
}

/// Makes a request without a body.
///
/// # Panics
/// When nobody answers.
pub async fn ask(at: SocketAddr, method: Method, path: &str, headers: &[(&str, &str)]) -> Answer {
    let stream = TcpStream::connect(at).await.unwrap();
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
    let driven = tokio::spawn(connection);
    let mut request = Request::builder().method(method).uri(path).header("host", at.to_string());
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = sender.send_request(request.body(Empty::<Bytes>::new()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    driven.abort();
    Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&body).into_owned() }
}

/// Every address of this site that a page links to, in the order in which it does.
pub fn links(html: &str) -> Vec<String> {
    let quoted = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    quoted.filter(|link| link.starts_with('/')).map(|link| link.replace("&amp;", "&")).collect()
}
