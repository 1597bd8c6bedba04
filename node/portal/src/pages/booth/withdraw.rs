//! A member takes their own ballot out of the box, as long as it can be changed: then nothing of them is counted.

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use percole_core::{access::Asked, service::ballot};
use percole_domain::poll::BoothState;
use percole_proto::v1 as pb;
use percole_words::portal;

use super::{Booth, closed};
use crate::{form::Form, problem};

/// Takes it out once, however often the button is pressed, and leads back to the booth.
pub(crate) async fn withdrawn(Path(id): Path<String>, Form(visit, fields): Form) -> Response {
    let Some(who) = visit.signed_in.clone() else { return StatusCode::UNAUTHORIZED.into_response() };
    let booth = match Booth::load(&visit, &who, &id).await {
        Ok(booth) => booth,
        Err(error) => return closed::refused(&visit, &id, &error).await,
    };
    let to_booth = Redirect::to(&format!("{}/booth", booth.vote())).into_response();
    if booth.own.told.withdrawn {
        return to_booth;
    }
    if booth.own.state != BoothState::Open {
        return closed::page(&visit, &booth, &booth.own.answers, StatusCode::CONFLICT);
    }
    let request = pb::WithdrawBallotRequest {
        vote: booth.own.told.vote.clone(),
        reason: visit.speech.say(portal::withdraw_reason()),
        ..pb::WithdrawBallotRequest::default()
    };
    let key = Some(pb::CommandKey { key: hex::decode(fields.one("key")).unwrap_or_default() });
    let done = match Asked::new(who.caller, "PollService/withdraw_ballot", key, None, &request) {
        Ok(asked) => ballot::withdraw(visit.node(), asked, request).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => to_booth,
        Err(error) => problem::page(&visit, &error),
    }
}
