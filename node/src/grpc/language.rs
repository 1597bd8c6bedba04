//! In which language a caller is answered: the one that it asks for, else the node's first.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use percole_core::node::Node;
use percole_words::Lang;
use tonic::{
    Status,
    body::Body,
    codegen::{
        Body as HttpBody, Bytes,
        http::{HeaderMap, HeaderValue, Response},
    },
};

/// The request metadata in which a caller names its language: `fr`, `nl`, `en`, `de`, or a locale such as `fr_BE.UTF-8`;
/// and the metadata of the answer in which the node says which language it speaks.
pub const METADATA: &str = "percole-lang";

tokio::task_local! {
    static CALLER: Lang;
}

/// The language of whoever made the request that is being answered; English outside of requests.
pub(super) fn of_caller() -> Lang {
    CALLER.try_with(|lang| *lang).unwrap_or(Lang::En)
}

/// The language that a request asks for, when percole speaks it; else the first of the node's that percole speaks.
pub(super) fn asked_for(headers: &HeaderMap, node: &Node) -> Lang {
    let asked = headers.get(METADATA).and_then(|value| value.to_str().ok()).and_then(Lang::from_locale);
    asked.or_else(|| of_node(node)).unwrap_or(Lang::En)
}

fn of_node(node: &Node) -> Option<Lang> {
    node.identity.card.languages.iter().find_map(|language| Lang::from_locale(language))
}

/// Answers in a language: whatever the future says, and later the body of its response, however long that streams.
pub(super) async fn answering<E>(
    lang: Lang,
    answer: impl Future<Output = Result<Response<Body>, E>>,
) -> Result<Response<Body>, E> {
    let mut response = CALLER.scope(lang, answer).await?;
    // Whoever asked for no language is told which one it is answered in, and can go on in it.
    response.headers_mut().insert(METADATA, HeaderValue::from_static(lang.as_str()));
    Ok(response.map(|body| Body::new(Spoken { lang, body })))
}

/// The body of a response, which is made while it is sent: the refusals of a stream come from there.
struct Spoken {
    lang: Lang,
    body: Body,
}

impl HttpBody for Spoken {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Status>>> {
        let lang = self.lang;
        CALLER.sync_scope(lang, || Pin::new(&mut self.body).poll_frame(context))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    /// A body that ends at once, and says in which language it was asked.
    struct Asked;

    impl HttpBody for Asked {
        type Data = Bytes;
        type Error = Status;

        fn poll_frame(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<http_body::Frame<Bytes>, Status>>> {
            Poll::Ready(Some(Err(Status::not_found(of_caller().as_str()))))
        }
    }

    #[tokio::test]
    async fn a_stream_speaks_as_its_request_did_after_the_request_is_answered() {
        let answer = async {
            assert_eq!(of_caller(), Lang::Nl);
            Ok::<_, Infallible>(Response::new(Body::new(Asked)))
        };
        let Ok(response) = answering(Lang::Nl, answer).await;
        assert_eq!(of_caller(), Lang::En, "outside of requests");
        assert_eq!(response.headers()[METADATA], "nl");
        let mut body = response.into_body();
        let frame = std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await;
        assert_eq!(frame.unwrap().unwrap_err().message(), "nl");
    }
}
