//! A browser's requests to a node's pages, without the browser.

use std::{collections::BTreeMap, net::SocketAddr};

use bytes::Bytes;
use http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::{BodyExt, Full};
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
    send(at, method, path, headers, String::new()).await
}

/// Makes a request.
///
/// # Panics
/// When nobody answers.
pub async fn send(
    at: SocketAddr,
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    body: impl Into<Bytes>,
) -> Answer {
    let stream = TcpStream::connect(at).await.unwrap();
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
    let driven = tokio::spawn(connection);
    let mut request = Request::builder().method(method).uri(path).header("host", at.to_string());
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Full::new(body.into())).unwrap();
    let response = sender.send_request(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    driven.abort();
    Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&body).into_owned() }
}

/// A browser that keeps its cookies, and says of its forms that they come from here.
#[derive(Clone)]
pub struct Browser {
    at: SocketAddr,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    /// A browser without cookies, whose owner reads English.
    pub fn new(at: SocketAddr) -> Browser {
        Browser { at, cookies: BTreeMap::from([("lang".to_owned(), "en".to_owned())]) }
    }

    /// Its cookies, as it sends them.
    pub fn cookies(&self) -> String {
        let pairs = self.cookies.iter().map(|(name, value)| format!("{name}={value}"));
        pairs.collect::<Vec<_>>().join("; ")
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Answer {
        let cookies = self.cookies();
        let answer = get(self.at, path, &[("cookie", &cookies)]).await;
        self.taking(answer)
    }

    /// Sends a form, as it is, from a page of this site.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, fields, &[("sec-fetch-site", "same-origin")]).await
    }

    /// Sends a form with other headers.
    pub async fn post_with(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        let cookies = self.cookies();
        let body = fields.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value)));
        let form = [("cookie", cookies.as_str()), ("content-type", "application/x-www-form-urlencoded")];
        let headers: Vec<(&str, &str)> = form.iter().chain(headers).copied().collect();
        let body = body.collect::<Vec<_>>().join("&");
        let answer = send(self.at, Method::POST, path, &headers, body).await;
        self.taking(answer)
    }

    /// Sends a form of a page that it opened: with what the page's forms carry.
    pub async fn submit(&mut self, page: &Answer, path: &str, fields: &[(&str, &str)]) -> Answer {
        let csrf = value_of(&page.text, "csrf");
        let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("csrf", csrf.as_str())]).collect();
        self.post(path, &fields).await
    }

    /// Sends a form of a page that it opened, with a file behind its fields.
    pub async fn submit_file(
        &mut self,
        page: &Answer,
        path: &str,
        fields: &[(&str, &str)],
        (name, content): (&str, &[u8]),
    ) -> Answer {
        const BOUNDARY: &str = "----percole-boundary-7MA4YWxkTrZu0gW";
        let csrf = value_of(&page.text, "csrf");
        let mut body = Vec::new();
        for (field, value) in [("csrf", csrf.as_str())].iter().chain(fields) {
            let head = format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(head.as_bytes());
        }
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let cookies = self.cookies();
        let headers =
            [("cookie", cookies.as_str()), ("content-type", &kind), ("sec-fetch-site", "same-origin")];
        let answer = send(self.at, Method::POST, path, &headers, body).await;
        self.taking(answer)
    }

    fn taking(&mut self, answer: Answer) -> Answer {
        for cookie in answer.headers.get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap();
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }
}

/// What stands in the first field of a page with this name; empty when there is none.
pub fn value_of(html: &str, name: &str) -> String {
    let field = html.split_once(&format!("name=\"{name}\" value=\"")).map(|(_, rest)| rest);
    field.and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

fn escaped(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            },
        )
        .collect()
}

/// Every address of this site that a page links to, in the order in which it does.
pub fn links(html: &str) -> Vec<String> {
    let quoted = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    quoted.filter(|link| link.starts_with('/')).map(|link| link.replace("&amp;", "&")).collect()
}
