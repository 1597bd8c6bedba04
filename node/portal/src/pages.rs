//! The pages: one file each, its template beside it in `templates`.

mod asking;
mod bodies;
mod body;
mod booth;
mod calendar;
mod common;
mod competences;
mod cycle;
mod desk;
mod editing;
mod feeds;
mod history;
mod home;
mod link;
mod me;
mod meeting;
mod meetings;
mod my_calendar;
mod openid;
mod passkey;
mod portrait;
mod question;
mod recommendation;
mod report;
mod reports;
mod request;
mod requests;
mod search;
mod sign_in;
mod sites;
mod transmitted;
mod voices;
mod vote;
mod votes;

use axum::{
    Router,
    http::HeaderMap,
    middleware,
    response::Response,
    routing::{get, post},
};
use percole_core::error::Error;
use tower_http::compression::{CompressionLayer, DefaultPredicate, Predicate};

use crate::{Portal, api, problem, reply, visit::Visit, web};

/// Every address of the portal.
pub(crate) fn router(portal: Portal) -> Router {
    Router::new()
        .route("/", get(home::page))
        .route("/reports", get(reports::page))
        .route("/reports/{report}", get(report::page))
        .route("/recommendations/{recommendation}", get(recommendation::page))
        .route("/votes", get(votes::page))
        .route("/votes/{vote}", get(vote::page))
        .route("/bodies", get(bodies::page))
        .route("/bodies/{body}", get(body::page))
        .route("/bodies/{body}/requests", get(requests::page))
        .route("/requests/{request}", get(request::page))
        .route("/cycles/{cycle}", get(cycle::page))
        .route("/bodies/{body}/meetings.ics", get(calendar::of_body))
        .route("/sites", get(sites::page))
        .route("/search", get(search::page))
        .route("/feeds/texts", get(feeds::texts))
        .route("/feeds/votes", get(feeds::votes))
        .route("/feeds/minutes", get(feeds::minutes))
        .route("/reports/{report}/feed", get(feeds::of_report))
        .route("/recommendations/{recommendation}/feed", get(feeds::of_recommendation))
        .route(web::ROUTE, get(web::serve))
        .route("/meetings.ics", get(calendar::all))
        .route("/meetings", get(meetings::page))
        .route("/meetings/{meeting}", get(meeting::page))
        .route("/meetings/{meeting}/documents/{document}", get(meeting::documents::download))
        .merge(filled_in())
        .merge(of_persons())
        .merge(api::router(&portal))
        .fallback(problem::nowhere)
        .layer(CompressionLayer::new().compress_when(DefaultPredicate::new().and(reply::is_no_file)))
        .layer(middleware::map_response(reply::guarded))
        .with_state(portal)
}

/// What members, secretaries and officers fill in and send.
fn filled_in() -> Router<Portal> {
    Router::new()
        .route("/votes/{vote}/booth", get(booth::page).post(booth::sent))
        .route("/votes/{vote}/receipt", get(booth::receipt::page))
        .route("/votes/{vote}/withdraw", post(booth::withdraw::withdrawn))
        .route("/votes/{vote}/receipt/proof", get(booth::receipt::proof))
        .route("/bodies/{body}/requests/new", get(asking::file::page).post(asking::file::sent))
        .route("/requests/{request}/answer", get(asking::answer::page).post(asking::answer::sent))
        .route("/requests/{request}/withdraw", get(asking::withdraw::page).post(asking::withdraw::sent))
        .route("/cycles/new", get(editing::open::page).post(editing::open::sent))
        .route("/mandates/{mandate}/portrait", get(portrait::page).post(portrait::sent))
        .route("/mandates/{mandate}/portrait/{hash}", get(portrait::picture))
        .route("/cycles/{cycle}/dates", get(editing::dates::page).post(editing::dates::sent))
        .route("/cycles/{cycle}/close", get(editing::close::page).post(editing::close::sent))
        .route("/bodies/{body}/meetings/new", get(desk::plan::page).post(desk::plan::sent))
        .route("/meetings/{meeting}/change", get(desk::change::page).post(desk::change::sent))
        .route("/meetings/{meeting}/cancel", get(desk::cancel::page).post(desk::cancel::sent))
        .route("/meetings/{meeting}/notice", get(desk::agenda::page).post(desk::agenda::sent))
        .route("/meetings/{meeting}/held", get(desk::held::page).post(desk::held::sent))
        .route("/meetings/{meeting}/minutes", get(desk::minutes::page).post(desk::minutes::sent))
        .route("/meetings/{meeting}/documents", get(desk::documents::page).post(desk::documents::sent))
        .route(
            "/meetings/{meeting}/documents/{document}/remove",
            get(desk::documents::removing).post(desk::documents::removed),
        )
        .route("/meetings/{meeting}/draft", post(desk::draft::sent))
        .route("/meetings/{meeting}/coming", post(desk::coming::sent))
}

/// Signing in, and what somebody has to themselves.
fn of_persons() -> Router<Portal> {
    Router::new()
        .route("/sign-in", get(sign_in::page).post(sign_in::signed_in))
        .route("/sign-in/sent", get(sign_in::asked))
        .route("/sign-in/link/{code}", get(link::page))
        .route("/sign-in/link", post(link::used))
        .route("/sign-in/openid", get(openid::begin))
        .route("/sign-in/openid/back", get(openid::back))
        .route("/sign-in/passkey/begin", post(passkey::begin_entering))
        .route("/sign-in/passkey", post(passkey::entered))
        .route("/sign-out", post(me::signed_out))
        .route("/me", get(me::page))
        .route("/me/openid", get(openid::begin_connecting).post(openid::connect))
        .route("/me/passkeys/begin", post(passkey::begin_adding))
        .route("/me/passkeys", post(passkey::added))
        .route("/me/ways", post(me::way_removed))
        .route("/me/calendar", post(my_calendar::made))
        .route("/me/calendar/end", post(my_calendar::ended))
        .route("/calendars/{file}", get(calendar::personal))
        .route("/me/sessions", post(me::session_ended))
}

/// What a handler answers with: its page, or the page of the refusal.
pub(crate) fn answer<T: askama::Template>(
    visit: &Visit,
    headers: &HeaderMap,
    made: Result<T, Error>,
) -> Response {
    match made {
        Ok(template) => reply::page(visit, headers, &template),
        Err(error) => problem::page(visit, &error),
    }
}
