//! What a vote is to whoever looks: whether it waits for them, and what they answered.

use percole_core::{
    access::Caller,
    error::{Code, Error},
    service::ballot::{self, Own},
};
use percole_domain::poll::BoothState;
use percole_proto::v1 as pb;
use percole_words::portal;

use crate::{pages::common::State, visit::Visit};

/// A vote that waits for the visitor, or in which they voted and can still change it.
pub(crate) struct Waiting {
    /// The booth.
    pub(crate) href: String,
    pub(crate) title: String,
    /// Until when, with its weekday and hour.
    pub(crate) until: String,
    /// What is left, in days.
    pub(crate) left: State,
    /// When they voted; empty while the vote waits for them.
    pub(crate) voted: String,
}

/// The votes that are open for whoever signed in as a member, those that wait for them first, then by their closing; none for anybody else.
pub(crate) async fn waiting_for(visit: &Visit) -> Result<Vec<Waiting>, Error> {
    let Some(caller) = member(visit) else { return Ok(Vec::new()) };
    let mut open = all_own(visit, caller, true).await?;
    open.sort_by_key(|own| (own.told.receipt.is_some(), own.told.closes_us));
    Ok(open.iter().map(|own| waiting(visit, own)).collect())
}

fn waiting(visit: &Visit, own: &Own) -> Waiting {
    let (speech, told) = (&visit.speech, &own.told);
    Waiting {
        href: format!("/votes/{}/booth", told.vote),
        title: told.title.clone(),
        until: speech.say(portal::vote_closes(speech.moment(told.closes_us))),
        left: State::soon(speech.left(told.closes_us).unwrap_or_default()),
        voted: voted(visit, told),
    }
}

/// When the visitor voted; empty when they did not.
fn voted(visit: &Visit, told: &pb::OwnBallot) -> String {
    match told.cast_us {
        0 => String::new(),
        cast_us => visit.speech.say(portal::voted_on(visit.speech.moment(cast_us))),
    }
}

/// A ballot of the visitor that counts, or counted.
pub(crate) struct Kept {
    /// Its receipt.
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) voted: String,
}

/// Every ballot of whoever signed in as a member that is in a box of this site, the newest vote first.
pub(crate) async fn kept_of(visit: &Visit) -> Result<Vec<Kept>, Error> {
    let Some(caller) = member(visit) else { return Ok(Vec::new()) };
    let all = all_own(visit, caller, false).await?;
    let cast = all.iter().filter(|own| own.told.receipt.is_some());
    let kept = cast.map(|own| Kept {
        href: format!("/votes/{}/receipt", own.told.vote),
        title: own.told.title.clone(),
        voted: voted(visit, &own.told),
    });
    Ok(kept.collect())
}

/// The votes that are open for a person and in which they have not voted; none for one who is no member.
pub(crate) async fn to_vote_of(visit: &Visit, caller: &Caller) -> Result<Vec<pb::OwnBallot>, Error> {
    match all_own(visit, caller, true).await {
        Ok(open) => {
            let told = open.into_iter().map(|own| own.told);
            Ok(told.filter(|told| told.receipt.is_none()).collect())
        }
        Err(error) if error.code() == Code::FailedPrecondition => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// What a member has a part in, page by page; of what is open alone, or of everything.
async fn all_own(visit: &Visit, caller: &Caller, open: bool) -> Result<Vec<Own>, Error> {
    let mut request = pb::ListOwnBallotsRequest { open, ..pb::ListOwnBallotsRequest::default() };
    let mut all = Vec::new();
    loop {
        let page = ballot::list_own(visit.node(), caller, request.clone()).await?;
        all.extend(page.own);
        request.cursor = page.next_cursor;
        if request.cursor.is_empty() {
            return Ok(all);
        }
    }
}

fn member(visit: &Visit) -> Option<&Caller> {
    let who = visit.signed_in.as_ref()?;
    who.member.as_ref().map(|_| &who.caller)
}

/// What a vote's page says to whoever looks, and the way into the booth.
pub(crate) struct Mine {
    /// What is so for them; empty for strangers.
    pub(crate) said: String,
    /// The booth, with what stands on the way there.
    pub(crate) booth: Option<(String, String)>,
    /// Whether that is the page's main act.
    pub(crate) waits: bool,
    /// The receipt of their ballot.
    pub(crate) receipt: Option<String>,
}

/// The part of whoever looks in a vote that is shown.
pub(crate) async fn part(visit: &Visit, detail: &pb::VoteDetail) -> Result<Mine, Error> {
    let line = detail.line.clone().unwrap_or_default();
    let Some(caller) = member(visit) else { return Ok(of_others(visit, detail, &line.id)) };
    let request = pb::GetOwnBallotRequest { vote: line.id.clone() };
    let own = ballot::own(visit.node(), caller, &request).await?;
    Ok(of_member(visit, &own))
}

/// Somebody who may be a member: where the box is open, the way leads by signing in.
fn of_others(visit: &Visit, detail: &pb::VoteDetail, id: &str) -> Mine {
    let now = visit.speech.now.as_us();
    let is_open = |poll: &pb::PollLine| poll.own && poll.state == "joined" && poll.closes_us > now;
    let opens_us = detail.line.as_ref().map_or(0, |line| line.opens_us);
    let takes = visit.signed_in.is_none() && opens_us <= now && detail.polls.iter().any(is_open);
    let booth = takes.then(|| (format!("/votes/{id}/booth"), visit.speech.say(portal::sign_in_to_vote())));
    Mine { said: String::new(), waits: booth.is_some(), booth, receipt: None }
}

fn of_member(visit: &Visit, own: &Own) -> Mine {
    let (speech, told) = (&visit.speech, &own.told);
    let booth = |label| Some((format!("/votes/{}/booth", told.vote), speech.say(label)));
    let receipt = told.receipt.is_some().then(|| format!("/votes/{}/receipt", told.vote));
    let (said, booth) = match (own.state, told.cast_us) {
        (BoothState::Open, 0) => (String::new(), booth(portal::vote_now())),
        (BoothState::Open, cast_us) => {
            let said = portal::voted_change_until(speech.moment(cast_us), speech.moment(told.closes_us));
            (speech.say(said), booth(portal::change_vote()))
        }
        (BoothState::OffRoll, _) => (speech.say(portal::booth_off_roll()), None),
        (_, 0) => (String::new(), None),
        _ => (voted(visit, told), None),
    };
    Mine { said, waits: own.state == BoothState::Open && told.cast_us == 0, booth, receipt }
}
