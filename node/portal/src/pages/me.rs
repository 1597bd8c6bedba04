//! My page: who I am here, what waits for me, and where I am signed in.

use std::collections::BTreeSet;

use askama::Template;
use axum::{http::StatusCode, response::Response};
use percole_core::{
    access::Caller,
    error::Error,
    service::sign_in::{self, LinkLine, Me, SessionLine, WayLine},
};
use percole_domain::vocabulary::KnownMandateRole;
use percole_proto::v1 as pb;
use percole_words::{Message, documents, organisation, portal as words, portal_account, portal_request};

use super::{
    booth::mine::{self, Kept, Waiting},
    requests,
};
use crate::{
    form::Form,
    frame::{Frame, Part},
    problem, reply,
    signed_in::SignedIn,
    visit::Visit,
    web,
};

#[derive(Template)]
#[template(path = "me.html")]
struct Page {
    frame: Frame,
    name: String,
    /// What waits, in a sentence.
    waiting: String,
    /// Whether what browsers check goes by another time than all else here.
    is_simulated: bool,
    votes: Vec<Waiting>,
    /// Ballots of this person, with their receipts.
    ballots: Vec<Kept>,
    /// What is written of this person.
    facts: Vec<(String, String)>,
    /// Why there are no votes for somebody who is no member.
    no_member: String,
    offices: Vec<Office>,
    /// What bodies of this person are to answer, and what this person asked.
    to_answer: Vec<requests::Line>,
    asked: Vec<requests::Line>,
    sessions: Vec<Browser>,
    links: Vec<Use>,
    /// Whether it is a person, who may have ways to sign in of their own.
    is_person: bool,
    ways: Vec<Way>,
    /// Since when there is an address of this person's own calendar; empty without one.
    calendar: String,
    /// Where accounts elsewhere are; empty for nowhere.
    provider: String,
    /// Where passkeys are taken; empty for nowhere.
    passkeys: String,
    script: String,
    /// What signs in where there is no browser; empty where programs do not reach this node.
    command: String,
}

/// An account elsewhere, or a passkey.
struct Way {
    id: String,
    name: String,
    added: String,
    used: String,
}

/// An office that is held today.
struct Office {
    href: String,
    role: String,
    body: String,
    until: String,
}

/// A browser that is signed in.
struct Browser {
    id: String,
    name: String,
    opened: String,
    used: String,
    is_this: bool,
}

/// A link that was made, and what became of it.
struct Use {
    made: String,
    became: String,
}

pub(crate) async fn page(visit: Visit) -> Response {
    let Some(who) = &visit.signed_in else { return reply::go_to("/sign-in?next=/me") };
    match made(&visit, who).await {
        Ok(page) => reply::unkept(StatusCode::OK, &visit, &page),
        Err(error) => problem::page(&visit, &error),
    }
}

async fn made(visit: &Visit, who: &SignedIn) -> Result<Page, Error> {
    let me = sign_in::me(visit.node(), &visit.viewer, &who.caller).await?;
    let speech = &visit.speech;
    let votes = mine::waiting_for(visit).await?;
    let waiting = match votes.iter().filter(|vote| vote.voted.is_empty()).count() {
        0 => portal_account::nothing_waits(),
        count => portal_account::votes_wait(count),
    };
    let is_person = !who.person.is_empty();
    let no_member = (is_person && who.member.is_none()).then(portal_account::no_member);
    Ok(Page {
        frame: Frame::new(visit, Part::Other, speech.say(words::my_page())),
        name: who.name.clone(),
        is_simulated: visit.node().ambient.pace().is_simulated(),
        waiting: speech.say(if is_person { waiting } else { portal_account::operator_here() }),
        votes,
        ballots: mine::kept_of(visit).await?,
        facts: facts(visit, who, &me),
        no_member: no_member.map(|said| speech.say(said)).unwrap_or_default(),
        offices: me.offices.iter().map(|office| self::office(visit, office)).collect(),
        to_answer: to_answer(visit, &me).await?,
        asked: if is_person { requests::mine(visit).await? } else { Vec::new() },
        sessions: me.sessions.iter().map(|session| browser(visit, session, &who.session)).collect(),
        links: me.links.iter().map(|link| used(visit, link)).collect(),
        is_person,
        ways: me.ways.iter().map(|way| self::way(visit, way)).collect(),
        calendar: match sign_in::calendar_made(visit.node(), &who.caller).await? {
            Some(made_us) => speech.say(portal_account::calendar_made(speech.moment(made_us))),
            None => String::new(),
        },
        passkeys: super::passkey::origin(visit),
        script: web::passkey(),
        command: if is_person { command(visit) } else { String::new() },
        provider: visit.portal.openid.as_ref().map(|openid| openid.name().to_owned()).unwrap_or_default(),
    })
}

/// What waits for an answer of the bodies in which somebody holds an office.
async fn to_answer(visit: &Visit, me: &Me) -> Result<Vec<requests::Line>, Error> {
    let bodies: BTreeSet<&str> = me.offices.iter().map(|office| office.body.as_str()).collect();
    let mut waiting = Vec::new();
    for body in bodies {
        waiting.extend(requests::waiting_at(visit, body).await?);
    }
    Ok(waiting)
}

/// The command by which a person signs in where there is no browser.
fn command(visit: &Visit) -> String {
    let reached = sign_in::reached(visit.node());
    let command = reached.map(|(address, fingerprint)| {
        format!("percole sign-in --address {address} --fingerprint {fingerprint}")
    });
    command.unwrap_or_default()
}

/// What the register says; what it does not say is left out.
fn facts(visit: &Visit, who: &SignedIn, me: &Me) -> Vec<(String, String)> {
    let speech = &visit.speech;
    if let Caller::Operator { role, .. } = &who.caller {
        return vec![(speech.say(portal_account::fact_may()), speech.say(*role))];
    }
    let Some(member) = &me.member else { return Vec::new() };
    let facts: [(Message, String); 6] = [
        (documents::column_number(), member.number.clone()),
        (documents::column_category(), member.category.clone()),
        (organisation::column_unit(), member.unit_name.clone()),
        (documents::column_antenne(), member.antenne.clone()),
        (documents::column_language(), member.language.clone()),
        (documents::column_email(), member.email.clone()),
    ];
    let known = facts.into_iter().filter(|(_, value)| !value.is_empty());
    known.map(|(title, value)| (speech.say(title), value)).collect()
}

fn office(visit: &Visit, office: &pb::MandateLine) -> Office {
    let until = visit.speech.day(&office.to);
    Office {
        href: format!("/bodies/{}", office.body),
        role: visit.speech.term::<KnownMandateRole>(&office.role),
        body: office.body_name.clone(),
        until: if until.is_empty() { until } else { visit.speech.say(words::term_until(until)) },
    }
}

fn browser(visit: &Visit, session: &SessionLine, this: &str) -> Browser {
    let speech = &visit.speech;
    let by = match session.opened_by.as_str() {
        "mail" => portal_account::opened_by_mail(speech.moment(session.created_us)),
        "openid" => portal_account::opened_by_openid(speech.moment(session.created_us)),
        "passkey" => portal_account::opened_by_passkey(speech.moment(session.created_us)),
        "token" => portal_account::opened_by_token(speech.moment(session.created_us)),
        _ => portal_account::opened_by_link(speech.moment(session.created_us)),
    };
    let unknown = || speech.say(portal_account::some_browser());
    Browser {
        id: session.id.clone(),
        name: Some(session.browser.clone()).filter(|name| !name.is_empty()).unwrap_or_else(unknown),
        opened: speech.say(by),
        used: speech.say(portal_account::last_used(speech.moment(session.used_us))),
        is_this: session.id == this,
    }
}

fn way(visit: &Visit, way: &WayLine) -> Way {
    let speech = &visit.speech;
    let added = speech.moment(way.created_us);
    let added = match way.is_passkey {
        true => portal_account::way_is_passkey(added),
        false => portal_account::way_is_account(added),
    };
    let used = match way.used_us {
        Some(used_us) => portal_account::last_used(speech.moment(used_us)),
        None => portal_account::way_not_used(),
    };
    Way { id: way.id.clone(), name: way.name.clone(), added: speech.say(added), used: speech.say(used) }
}

fn used(visit: &Visit, link: &LinkLine) -> Use {
    let speech = &visit.speech;
    let made = speech.moment(link.created_us);
    let became = match link.used_us {
        Some(used_us) => portal_account::link_was_used(speech.moment(used_us)),
        None if link.is_open => portal_account::link_is_open(),
        None => portal_account::link_was_not_used(),
    };
    let made =
        if link.is_by_mail { portal_account::link_mailed(made) } else { portal_account::link_printed(made) };
    Use { made: speech.say(made), became: speech.say(became) }
}

/// Ends the session of this browser.
pub(crate) async fn signed_out(Form(visit, _): Form) -> Response {
    let Some(who) = &visit.signed_in else { return reply::go_to("/") };
    match sign_in::sign_out(visit.node(), &who.session).await {
        Ok(()) => {
            let mut response = reply::go_to("/");
            super::sign_in::set_cookie(&visit, &mut response, "", 0);
            response
        }
        Err(error) => problem::page(&visit, &error),
    }
}

/// Removes an account elsewhere, or a passkey.
pub(crate) async fn way_removed(Form(visit, fields): Form) -> Response {
    let Some(who) = &visit.signed_in else { return reply::go_to("/") };
    match sign_in::remove(visit.node(), &who.caller, fields.one("way")).await {
        Ok(()) => reply::go_to("/me#ways"),
        Err(error) => problem::page(&visit, &error),
    }
}

/// Ends a session on another browser, or here.
pub(crate) async fn session_ended(Form(visit, fields): Form) -> Response {
    let Some(who) = &visit.signed_in else { return reply::go_to("/") };
    match sign_in::end(visit.node(), &who.caller, fields.one("session")).await {
        Ok(()) => reply::go_to("/me"),
        Err(error) => problem::page(&visit, &error),
    }
}
