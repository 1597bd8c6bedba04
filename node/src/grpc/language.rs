//! In which language and time zone a caller is answered: those that it asks for, else the node's.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use percole_core::{ambient::Ambient, node::Node};
use percole_domain::Zone;
use percole_words::{Lang, Locale};
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
/// The same for its time zone, by the name in the IANA database: `Europe/Paris`.
pub(super) const ZONE_METADATA: &str = "percole-tz";
/// The metadata of an answer in which a node of simulated time says what its clock shows.
const SIMULATED_METADATA: &str = "percole-simulated-us";

tokio::task_local! {
    static CALLER: Locale;
}

/// The language and time zone of whoever made the request that is being answered; English and UTC outside of requests.
pub(super) fn of_caller() -> Locale {
    CALLER.try_with(|locale| *locale).unwrap_or(Lang::En.into())
}

/// What a request asks for, when percole speaks it; else the first of the node's languages that percole speaks, and the
/// node's time zone.
pub(super) fn asked_for(headers: &HeaderMap, node: &Node) -> Locale {
    let asked = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let lang = asked(METADATA).and_then(Lang::from_locale).or_else(|| of_node(node));
    let zone: Option<Zone> = asked(ZONE_METADATA).and_then(|name| name.parse().ok());
    Locale { lang: lang.unwrap_or(Lang::En), clock: zone.unwrap_or(node.ambient.zone).clock() }
}

fn of_node(node: &Node) -> Option<Lang> {
    node.identity.card.languages.iter().find_map(|language| Lang::from_locale(language))
}

/// Answers for a reader: whatever the future says, and later the body of its response, however long that streams.
pub(super) async fn answering<E>(
    locale: Locale,
    ambient: &Ambient,
    answer: impl Future<Output = Result<Response<Body>, E>>,
) -> Result<Response<Body>, E> {
    let mut response = CALLER.scope(locale, answer).await?;
    if ambient.pace().is_simulated() {
        response.headers_mut().insert(SIMULATED_METADATA, HeaderValue::from(ambient.now_us()));
    }
    // Whoever asked for no language or zone is told what it is answered in, and can go on in it.
    response.headers_mut().insert(METADATA, HeaderValue::from_static(locale.lang.as_str()));
    response.headers_mut().insert(ZONE_METADATA, HeaderValue::from_static(locale.clock.name()));
    Ok(response.map(|body| Body::new(Spoken { locale, body })))
}

/// The body of a response, which is made while it is sent: the refusals of a stream come from there.
struct Spoken {
    locale: Locale,
    body: Body,
}

impl HttpBody for Spoken {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Status>>> {
        let locale = self.locale;
        CALLER.sync_scope(locale, || Pin::new(&mut self.body).poll_frame(context))
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
            Poll::Ready(Some(Err(Status::not_found(format!(
                "{} {}",
                of_caller().lang,
                of_caller().clock.name()
            )))))
        }
    }

    #[tokio::test]
    async fn a_stream_speaks_as_its_request_did_after_the_request_is_answered() {
        let asked = Locale { lang: Lang::Nl, clock: "Europe/Brussels".parse::<Zone>().unwrap().clock() };
        let answer = async {
            assert_eq!(of_caller(), asked);
            Ok::<_, Infallible>(Response::new(Body::new(Asked)))
        };
        let Ok(response) = answering(asked, &Ambient::system(), answer).await;
        assert_eq!(of_caller(), Lang::En.into(), "outside of requests");
        assert_eq!(response.headers()[METADATA], "nl");
        assert_eq!(response.headers()[ZONE_METADATA], "Europe/Brussels");
        let mut body = response.into_body();
        let frame = std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await;
        assert_eq!(frame.unwrap().unwrap_err().message(), "nl Europe/Brussels");
    }
}
