//! Open data: what everybody may read, as JSON for other programs, e.g. the cooperative's own site. Its description is
//! served with it, made from the same types that the answers are written from.
//!
//! Nobody signs in here: whoever asks is shown what strangers are.

mod lists;
mod shapes;

use axum::{
    Extension, Router,
    extract::{FromRequestParts, Query},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};
use percole_core::error::Error;
use percole_words::portal_feed;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi};

use crate::{Portal, limits, listener, problem, reply, visit::Visit};

const JSON: &str = "application/json";
/// When a limit is reached, it is over after so many seconds at most.
const AGAIN_AFTER_S: &str = "600";

/// The description of all addresses.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "percole",
        version = "1",
        description = "What everybody may read on this node. Lists come in pages: `next_cursor` of one is the `cursor` of the \
            next. Every answer has an ETag; send it back as If-None-Match, and what has not changed is not sent again. \
            Moments are RFC 3339 in UTC. On nodes whose time is simulated, in demonstrations, every answer has \
            `time_is_simulated`.",
        license(name = "AGPL-3.0-or-later", identifier = "AGPL-3.0-or-later"),
    ),
    paths(
        lists::reports,
        lists::report,
        lists::recommendations,
        lists::recommendation,
        lists::votes,
        lists::vote,
        lists::transmissions,
        lists::bodies,
        lists::body,
        lists::meetings,
        lists::meeting,
        lists::editions,
        lists::edition,
    )
)]
struct Description;

/// The addresses of open data.
pub(crate) fn router(portal: &Portal) -> Router<Portal> {
    Router::new()
        .route("/api/v1", get(description))
        .route("/api/v1/openapi.json", get(description))
        .route("/api/v1/reports", get(lists::reports))
        .route("/api/v1/reports/{id}", get(lists::report))
        .route("/api/v1/recommendations", get(lists::recommendations))
        .route("/api/v1/recommendations/{id}", get(lists::recommendation))
        .route("/api/v1/votes", get(lists::votes))
        .route("/api/v1/votes/{id}", get(lists::vote))
        .route("/api/v1/transmissions", get(lists::transmissions))
        .route("/api/v1/bodies", get(lists::bodies))
        .route("/api/v1/bodies/{id}", get(lists::body))
        .route("/api/v1/meetings", get(lists::meetings))
        .route("/api/v1/meetings/{id}", get(lists::meeting))
        .route("/api/v1/editions", get(lists::editions))
        .route("/api/v1/editions/{id}", get(lists::edition))
        .layer(middleware::from_fn_with_state(portal.clone(), within_limits))
}

async fn description(headers: HeaderMap) -> Response {
    written(&headers, &Description::openapi())
}

/// Which page of a list.
#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Page {
    /// Where the page before ended.
    #[serde(default)]
    cursor: String,
    /// How many at most, up to 500.
    #[serde(default)]
    #[param(minimum = 1, maximum = 500, default = 50)]
    limit: u32,
}

/// Whoever asks: a stranger with a language, and what of a list.
pub(crate) struct Asking {
    visit: Visit,
    headers: HeaderMap,
    page: Page,
}

impl FromRequestParts<Portal> for Asking {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Asking, Response> {
        let visit = crate::visit::strangers(parts, portal);
        match Query::<Page>::try_from_uri(&parts.uri) {
            Ok(Query(page)) => Ok(Asking { visit, headers: parts.headers.clone(), page }),
            Err(_) => {
                let said = visit.speech.say(portal_feed::query_unreadable());
                Err(refused(StatusCode::BAD_REQUEST, said))
            }
        }
    }
}

impl Asking {
    /// What was found as JSON, or why not.
    fn answer<T: Serialize>(&self, found: Result<T, Error>) -> Response {
        match found {
            Ok(found) => {
                let time_is_simulated = self.visit.node().ambient.pace().is_simulated();
                written(&self.headers, &Answer { found, time_is_simulated })
            }
            Err(error) => refused(problem::status(error.code()), self.visit.speech.say(error.said().clone())),
        }
    }
}

/// What was found, and that its moments are no real ones where the time is simulated.
#[derive(Serialize)]
struct Answer<T> {
    #[serde(flatten)]
    found: T,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    time_is_simulated: bool,
}

fn written(headers: &HeaderMap, what: &impl Serialize) -> Response {
    match serde_json::to_string(what) {
        Ok(text) => reply::public(headers, JSON, text),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn refused(status: StatusCode, said: String) -> Response {
    let said = serde_json::json!({ "error": said }).to_string();
    let mut response = (status, said).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(JSON));
    response
}

/// Counts by address, and lets other sites' pages read what everybody may read.
async fn within_limits(
    axum::extract::State(portal): axum::extract::State<Portal>,
    Extension(listener::From(from)): Extension<listener::From>,
    request: axum::extract::Request,
    next: Next,
) -> Response {
    let from = limits::source(from, request.headers());
    let mut response = if portal.reading.allows(from) {
        next.run(request).await
    } else {
        let (mut parts, _) = request.into_parts();
        let said = match Asking::from_request_parts(&mut parts, &portal).await {
            Ok(asking) => asking.visit.speech.say(portal_feed::too_often()),
            Err(refused) => return refused,
        };
        let mut response = refused(StatusCode::TOO_MANY_REQUESTS, said);
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(AGAIN_AFTER_S));
        response
    };
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("ETag"));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Language, Cookie"));
    response
}
