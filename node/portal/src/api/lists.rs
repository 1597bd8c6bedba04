//! The addresses: each asks the query that pages ask, for a stranger.

use axum::{extract::Path, response::Response};
use percole_core::{
    access::Viewer,
    error::Error,
    service::{
        body as bodies_of, cycle, meeting as meetings_of, recommendation as recommendations_of,
        report as reports_of, transmission, vote as votes_of,
    },
};
use percole_proto::v1 as pb;

use super::{
    Asking, Page,
    shapes::{self, List},
};

/// Reports, with what each asks for.
#[utoipa::path(
    get,
    path = "/api/v1/reports",
    tag = "reports",
    params(Page),
    responses(
        (status = 200, body = List<shapes::Report>),
        (status = 304, description = "It is as If-None-Match says"),
        (status = 400, body = shapes::Refused),
        (status = 429, body = shapes::Refused),
    )
)]
pub(super) async fn reports(asking: Asking) -> Response {
    let request = pb::ListReportsRequest {
        cursor: asking.page.cursor.clone(),
        limit: asking.page.limit,
        ..pb::ListReportsRequest::default()
    };
    let list = reports_of::list(asking.visit.node(), &Viewer::anybody(), request).await;
    asking.answer(list.map(|list| List::of(list.reports, list.next_cursor, shapes::report)))
}

/// One of them as a whole.
#[utoipa::path(
    get,
    path = "/api/v1/reports/{id}",
    tag = "reports",
    params(("id" = String, Path, description = "Its id, or the beginning of it")),
    responses(
        (status = 200, body = shapes::WholeReport),
        (status = 304, description = "It is as If-None-Match says"),
        (status = 400, body = shapes::Refused),
        (status = 404, body = shapes::Refused),
        (status = 429, body = shapes::Refused),
    )
)]
pub(super) async fn report(Path(id): Path<String>, asking: Asking) -> Response {
    let request = pb::GetReportRequest { report: id };
    let found = reports_of::get(asking.visit.node(), &Viewer::anybody(), request).await;
    asking.answer(found.map(shapes::whole_report))
}

/// Recommendations, in the order of their reports.
#[utoipa::path(
    get,
    path = "/api/v1/recommendations",
    tag = "recommendations",
    params(Page),
    responses(
        (status = 200, body = List<shapes::Recommendation>),
        (status = 304, description = "It is as If-None-Match says"),
        (status = 400, body = shapes::Refused),
        (status = 429, body = shapes::Refused),
    )
)]
pub(super) async fn recommendations(asking: Asking) -> Response {
    let request = pb::ListRecommendationsRequest {
        cursor: asking.page.cursor.clone(),
        limit: asking.page.limit,
        ..pb::ListRecommendationsRequest::default()
    };
    let list = recommendations_of::list(asking.visit.node(), &Viewer::anybody(), request).await;
    asking.answer(list.map(|list| List::of(list.recommendations, list.next_cursor, shapes::recommendation)))
}

/// One of them as a whole.
#[utoipa::path(
    get,
    path = "/api/v1/recommendations/{id}",
    tag = "recommendations",
    params(("id" = String, Path, description = "Its id, or the beginning of it")),
    responses(
        (status = 200, body = shapes::WholeRecommendation),
        (status = 304, description = "It is as If-None-Match says"),
        (status = 400, body = shapes::Refused),
        (status = 404, body = shapes::Refused),
        (status = 429, body = shapes::Refused),
    )
)]
pub(super) async fn recommendation(Path(id): Path<String>, asking: Asking) -> Response {
    let request = pb::GetRecommendationRequest { recommendation: id };
    let found = recommendations_of::get(asking.visit.node(), &Viewer::anybody(), request).await;
    asking.answer(found.map(shapes::whole_recommendation))
}

/// Votes: those that can be voted on first, then the one that closes last.
#[utoipa::path(
    get,
    path = "/api/v1/votes",
    tag = "votes",
    params(Page),
    responses(
        (status = 200, body = List<shapes::Vote>),
        (status = 304, description = "It is as If-None-Match says"),
        (status = 400, body = shapes::Refused),
        (status = 429, body = shapes::Refused),
    )
)]
pub(super) async fn votes(asking: Asking) -> Response {
    let request = pb::ListVotesRequest {
        cursor: asking.page.cursor.clone(),
        limit: asking.page.limit,
        ..pb::ListVotesRequest::default()
    };
    let list = votes_of::list(asking.visit.node(), &Viewer::anybody(), request).await;
    asking.answer(list.map(|list| List::of(list.votes, list.next_cursor, shapes::vote)))
}

/// One of them as a whole, with its rule and its outcome.
#[utoipa::path(
    get,
    path = "/api/v1/votes/{id}",
    tag = "votes",
    params(("id" = String, Path, description = "Its id, or the beginning of it")),
    responses(
        (status = 200, body = shapes::WholeVote),
        (status = 304, description = "It is as If-None-Match says"),
        (status = 400, body = shapes::Refused),
        (status = 404, body = shapes::Refused),
        (status = 429, body = shapes::Refused),
    )
)]
pub(super) async fn vote(Path(id): Path<String>, asking: Asking) -> Response {
    asking.answer(whole_vote(&asking, id).await)
}

async fn whole_vote(asking: &Asking, id: String) -> Result<shapes::WholeVote, Error> {
    let (node, anybody) = (asking.visit.node(), Viewer::anybody());
    let language = asking.visit.speech.lang().to_string();
    let request = pb::GetVoteRequest { vote: id.clone(), language: language.clone() };
    let detail = votes_of::show(node, &anybody, request).await?;
    let request = pb::GetOutcomeRequest { vote: id, language, ..pb::GetOutcomeRequest::default() };
    Ok(shapes::whole_vote(detail, votes_of::outcome(node, &anybody, request).await?))
}

/// What was handed to whom, the oldest first.
#[utoipa::path(
    get,
    path = "/api/v1/transmissions",
    tag = "transmissions",
    params(Page),
    responses(
        (status = 200, body = List<shapes::Transmission>),
        (status = 304, description = "It is as If-None-Match says"),
        (status = 400, body = shapes::Refused),
        (status = 429, body = shapes::Refused),
    )
)]
pub(super) async fn transmissions(asking: Asking) -> Response {
    let request = pb::ListTransmissionsRequest {
        cursor: asking.page.cursor.clone(),
        limit: asking.page.limit,
        ..pb::ListTransmissionsRequest::default()
    };
    let list = transmission::list(asking.visit.node(), &Viewer::anybody(), request).await;
    asking.answer(list.map(|list| List::of(list.transmissions, list.next_cursor, shapes::transmission)))
}

/// Bodies.
#[utoipa::path(
    get,
    path = "/api/v1/bodies",
    tag = "bodies",
    params(Page),
    responses(
        (status = 200, body = List<shapes::Body>),
        (status = 304, description = "It is as If-None-Match says"),
        (status = 400, body = shapes::Refused),
        (status = 429, body = shapes::Refused),
    )
)]
pub(super) async fn bodies(asking: Asking) -> Response {
    let request = pb::ListBodiesRequest {
        cursor: asking.page.cursor.clone(),
        limit: asking.page.limit,
        ..pb::ListBodiesRequest::default()
    };
    let list = bodies_of::list(asking.visit.node(), &Viewer::anybody(), request).await;
    asking.answer(list.map(|list| List::of(list.bodies, list.next_cursor, shapes::body)))
}

/// One of them as a whole.
#[utoipa::path(
    get,
    path = "/api/v1/bodies/{id}",
    tag = "bodies",
    params(("id" = String, Path, description = "Its id, or the beginning of it")),
    responses(
        (status = 200, body = shapes::WholeBody),
        (status = 304, description = "It is as If-None-Match says"),
        (status = 400, body = shapes::Refused),
        (status = 404, body = shapes::Refused),
        (status = 429, body = shapes::Refused),
    )
)]
pub(super) async fn body(Path(id): Path<String>, asking: Asking) -> Response {
    let request = pb::GetBodyRequest { body: id };
    let found = bodies_of::get(asking.visit.node(), &Viewer::anybody(), request).await;
    asking.answer(found.map(shapes::whole_body))
}

/// Meetings in the order of their beginning.
#[utoipa::path(
    get,
    path = "/api/v1/meetings",
    tag = "meetings",
    params(Page),
    responses(
        (status = 200, body = List<shapes::Meeting>),
        (status = 304, description = "It is as If-None-Match says"),
        (status = 400, body = shapes::Refused),
        (status = 429, body = shapes::Refused),
    )
)]
pub(super) async fn meetings(asking: Asking) -> Response {
    let request = pb::ListMeetingsRequest {
        cursor: asking.page.cursor.clone(),
        limit: asking.page.limit,
        ..pb::ListMeetingsRequest::default()
    };
    let list = meetings_of::list(asking.visit.node(), &Viewer::anybody(), request).await;
    asking.answer(list.map(|list| List::of(list.meetings, list.next_cursor, shapes::meeting)))
}

/// One of them as a whole.
#[utoipa::path(
    get,
    path = "/api/v1/meetings/{id}",
    tag = "meetings",
    params(("id" = String, Path, description = "Its id, or the beginning of it")),
    responses(
        (status = 200, body = shapes::WholeMeeting),
        (status = 304, description = "It is as If-None-Match says"),
        (status = 400, body = shapes::Refused),
        (status = 404, body = shapes::Refused),
        (status = 429, body = shapes::Refused),
    )
)]
pub(super) async fn meeting(Path(id): Path<String>, asking: Asking) -> Response {
    let request = pb::GetMeetingRequest { meeting: id };
    let found = meetings_of::get(asking.visit.node(), &Viewer::anybody(), request).await;
    asking.answer(found.map(shapes::whole_meeting))
}

/// Editions of seasons.
#[utoipa::path(
    get,
    path = "/api/v1/editions",
    tag = "editions",
    params(Page),
    responses(
        (status = 200, body = List<shapes::Edition>),
        (status = 304, description = "It is as If-None-Match says"),
        (status = 400, body = shapes::Refused),
        (status = 429, body = shapes::Refused),
    )
)]
pub(super) async fn editions(asking: Asking) -> Response {
    let request = pb::ListCyclesRequest {
        cursor: asking.page.cursor.clone(),
        limit: asking.page.limit,
        ..pb::ListCyclesRequest::default()
    };
    let list = cycle::list(asking.visit.node(), &Viewer::anybody(), request).await;
    asking.answer(list.map(|list| List::of(list.cycles, list.next_cursor, shapes::edition)))
}

/// One of them as a whole.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{id}",
    tag = "editions",
    params(("id" = String, Path, description = "Its id, or the beginning of it")),
    responses(
        (status = 200, body = shapes::WholeEdition),
        (status = 304, description = "It is as If-None-Match says"),
        (status = 400, body = shapes::Refused),
        (status = 404, body = shapes::Refused),
        (status = 429, body = shapes::Refused),
    )
)]
pub(super) async fn edition(Path(id): Path<String>, asking: Asking) -> Response {
    let request = pb::GetCycleRequest { cycle: id };
    let found = cycle::get(asking.visit.node(), &Viewer::anybody(), request).await;
    asking.answer(found.map(shapes::whole_edition))
}
