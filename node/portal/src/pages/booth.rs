//! The voting booth: a member's own ballot is filled in, read again, and cast. Until then nothing leaves the page.

mod closed;
mod drawn;
mod filled;
pub(crate) mod mine;
pub(crate) mod receipt;
mod review;
pub(crate) mod said;
pub(crate) mod withdraw;

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use percole_core::{
    access::{Asked, Caller},
    error::{Code, Error},
    service::{
        ballot::{self, Own},
        vote,
    },
};
use percole_domain::{parts::SMALL_NUMBER, poll::BoothState};
use percole_proto::v1 as pb;
use percole_voting::{count::question::format, decide::Rule};
use percole_words::{Message, portal, portal as words};

use self::filled::Filled;
use super::{
    answer,
    question::{self, Question},
    vote::outcome::language,
};
use crate::{
    form::{Fields, Form},
    frame::{Frame, Part},
    reply,
    signed_in::{SignedIn, escaped},
    visit::Visit,
};

/// What a booth is about: the vote, and the visitor's own part in it.
pub(super) struct Booth {
    pub(super) detail: pb::VoteDetail,
    pub(super) own: Own,
    pub(super) questions: Vec<Question>,
}

impl Booth {
    /// What whoever signed in may know of a vote.
    ///
    /// # Errors
    /// As [`vote::show`] and [`ballot::own`].
    async fn load(visit: &Visit, who: &SignedIn, vote: &str) -> Result<Booth, Error> {
        let language = visit.speech.lang().to_string();
        let request = pb::GetVoteRequest { vote: vote.to_owned(), language };
        let detail = vote::show(visit.node(), &visit.viewer, request).await?;
        let request = pb::GetOwnBallotRequest { vote: vote.to_owned() };
        let own = ballot::own(visit.node(), &who.caller, &request).await?;
        Ok(Booth { questions: question::all(visit, &detail), detail, own })
    }

    /// The vote's own page.
    fn vote(&self) -> String {
        format!("/votes/{}", self.own.told.vote)
    }

    /// The answers that fields carry from the page on which they were read again; `None` unless all are answers.
    fn carried(&self, fields: &Fields) -> Option<Vec<Vec<u32>>> {
        let read = |(number, rules)| filled::read(rules, fields.one(&format!("v{number}")));
        let has_all =
            (1..=self.own.questions.len()).all(|number| fields.all(&format!("v{number}")).count() == 1);
        (1..).zip(&self.own.questions).map(read).collect::<Option<Vec<_>>>().filter(|_| has_all)
    }
}

#[derive(Template)]
#[template(path = "booth.html")]
struct Page {
    frame: Frame,
    vote: String,
    /// What came of the last try; empty at first.
    notice: String,
    /// What a pass means: advice or a decision.
    effect: String,
    /// When it closes, with what is left.
    closes: String,
    /// When the visitor voted; empty before.
    voted: String,
    /// What others may come to know.
    seen: Vec<String>,
    questions: Vec<drawn::Ask>,
    entry: Vec<(String, String)>,
    rule: Vec<String>,
}

pub(crate) async fn page(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let Some(who) = visit.signed_in.clone() else {
        return Redirect::to(&format!("/sign-in?next={}", escaped(&visit.path))).into_response();
    };
    let booth = match Booth::load(&visit, &who, &id).await {
        Ok(booth) => booth,
        Err(error) => return closed::refused(&visit, &id, &error).await,
    };
    if booth.own.state != BoothState::Open {
        return closed::page(&visit, &booth, &[], StatusCode::OK);
    }
    let asked = booth.own.questions.iter();
    let filled: Vec<Filled> = match booth.own.answers.as_slice() {
        [] => asked.map(Filled::empty).collect(),
        answers => asked.zip(answers).map(|(rules, values)| Filled::of_values(rules, values)).collect(),
    };
    answer(&visit, &headers, Ok(form(&visit, &booth, &filled, &[], None)))
}

/// What was filled in is read again, changed or cast.
pub(crate) async fn sent(Path(id): Path<String>, Form(mut visit, fields): Form) -> Response {
    visit.resend = resent(&fields);
    let Some(who) = visit.signed_in.clone() else { return StatusCode::UNAUTHORIZED.into_response() };
    let booth = match Booth::load(&visit, &who, &id).await {
        Ok(booth) => booth,
        Err(error) => return closed::refused(&visit, &id, &error).await,
    };
    match (fields.one("step"), booth.carried(&fields)) {
        ("cast", Some(answers)) => cast(&visit, &who.caller, booth, answers, &fields).await,
        (_, Some(answers)) if booth.own.state == BoothState::Open => {
            let asked = booth.own.questions.iter().zip(&answers);
            let filled: Vec<Filled> = asked.map(|(rules, values)| Filled::of_values(rules, values)).collect();
            drawn(&visit, StatusCode::OK, &form(&visit, &booth, &filled, &[], None))
        }
        (_, Some(answers)) => closed::page(&visit, &booth, &answers, StatusCode::CONFLICT),
        (_, None) => read_again(&visit, &booth, &fields),
    }
}

/// What shows the answer to a form once more, in another language: nothing that casts.
fn resent(fields: &Fields) -> Vec<(String, String)> {
    let kept = fields.pairs().map(|(name, value)| match (name, value) {
        ("step", "cast") => (name.to_owned(), "change".to_owned()),
        _ => (name.to_owned(), value.to_owned()),
    });
    kept.collect()
}

/// Shows what was filled in as it is understood, or what is wrong with it.
fn read_again(visit: &Visit, booth: &Booth, fields: &Fields) -> Response {
    let asked = (1..).zip(&booth.own.questions);
    let filled: Vec<Filled> = asked.map(|(number, rules)| Filled::of_fields(fields, number, rules)).collect();
    let asked = booth.own.questions.iter().zip(&booth.questions).zip(&filled);
    let read: Vec<Result<Vec<u32>, Message>> =
        asked.map(|((rules, question), filled)| filled.values(rules, &question.options)).collect();
    let answers: Vec<Vec<u32>> = read.iter().flatten().cloned().collect();
    if booth.own.state != BoothState::Open {
        let answers = if answers.len() == read.len() { &answers[..] } else { &[] };
        return closed::page(visit, booth, answers, StatusCode::CONFLICT);
    }
    if answers.len() == read.len() {
        return review::page(visit, booth, &answers);
    }
    let wrong: Vec<Option<Message>> = read.into_iter().map(Result::err).collect();
    let notice = portal::booth_not_understood(wrong.iter().flatten().count());
    drawn(visit, StatusCode::UNPROCESSABLE_ENTITY, &form(visit, booth, &filled, &wrong, Some(notice)))
}

/// Casts what was read again. The key makes it one ballot however often the button is pressed.
async fn cast(
    visit: &Visit,
    caller: &Caller,
    booth: Booth,
    answers: Vec<Vec<u32>>,
    fields: &Fields,
) -> Response {
    let said = booth.own.questions.iter().zip(&answers);
    let request = pb::CastBallotRequest {
        vote: booth.own.told.vote.clone(),
        answers: said.map(|(rules, values)| format(rules.kind, values)).collect(),
        ..pb::CastBallotRequest::default()
    };
    let key = Some(pb::CommandKey { key: hex::decode(fields.one("key")).unwrap_or_default() });
    let done = match Asked::new(caller.clone(), "PollService/cast", key, None, &request) {
        Ok(asked) => ballot::cast(visit.node(), asked, request).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => Redirect::to(&format!("{}/receipt", booth.vote())).into_response(),
        Err(error) => not_cast(visit, booth, &answers, &error).await,
    }
}

/// Nothing was cast: what was filled in is still there, with what came between.
async fn not_cast(visit: &Visit, booth: Booth, answers: &[Vec<u32>], error: &Error) -> Response {
    let Some(who) = &visit.signed_in else { return StatusCode::UNAUTHORIZED.into_response() };
    // It may have closed meanwhile.
    let booth = Booth::load(visit, who, &booth.own.told.vote).await.unwrap_or(booth);
    if booth.own.state != BoothState::Open {
        return closed::page(visit, &booth, answers, StatusCode::CONFLICT);
    }
    let asked = booth.own.questions.iter().zip(answers);
    let filled: Vec<Filled> = asked.map(|(rules, values)| Filled::of_values(rules, values)).collect();
    let notice = portal::booth_not_cast(error.said().clone());
    let status =
        if error.code() == Code::InvalidArgument { StatusCode::BAD_REQUEST } else { StatusCode::CONFLICT };
    drawn(visit, status, &form(visit, &booth, &filled, &[], Some(notice)))
}

fn form(
    visit: &Visit,
    booth: &Booth,
    filled: &[Filled],
    wrong: &[Option<Message>],
    notice: Option<Message>,
) -> Page {
    let speech = &visit.speech;
    let told = &booth.own.told;
    let say = |message: Message| speech.say(message);
    let rule = Rule::from_toml(&booth.detail.rule_toml);
    Page {
        frame: Frame::new(visit, Part::Votes, told.title.as_str()),
        vote: booth.vote(),
        notice: notice.map(say).unwrap_or_default(),
        effect: rule.map(|rule| rule.effect(language(speech.lang()))).unwrap_or_default(),
        closes: closes(visit, told.closes_us),
        voted: match told.cast_us {
            _ if told.withdrawn => say(portal::booth_withdrawn()),
            0 => String::new(),
            cast_us => say(portal::booth_voted_before(speech.moment(cast_us))),
        },
        seen: seen(visit, booth),
        questions: drawn::all(visit, booth, filled, wrong),
        entry: entry(visit, told),
        rule: booth.detail.rule_sentences.clone(),
    }
}

/// When a vote closes, with the days that are left.
fn closes(visit: &Visit, closes_us: i64) -> String {
    let speech = &visit.speech;
    let closes = speech.say(portal::vote_closes(speech.moment(closes_us)));
    speech.left(closes_us).map_or(closes.clone(), |left| format!("{closes} · {left}"))
}

/// Who can read a choice, and what can be seen of it in the totals.
fn seen(visit: &Visit, booth: &Booth) -> Vec<String> {
    let few = booth.own.told.roll_size < SMALL_NUMBER;
    let papers = booth.own.questions.iter().any(|rules| rules.kind.needs_papers());
    let said = [
        Some(portal::booth_named_vote()),
        papers.then(portal::booth_papers_published),
        few.then(portal::booth_few_voters),
    ];
    said.into_iter().flatten().map(|message| visit.speech.say(message)).collect()
}

/// The visitor's own entry on the roll.
fn entry(visit: &Visit, told: &pb::OwnBallot) -> Vec<(String, String)> {
    let speech = &visit.speech;
    let name = visit.signed_in.as_ref().map(|who| who.name.clone()).unwrap_or_default();
    let facts = [
        (portal::entry_name(), name),
        (portal::entry_member(), told.member.clone()),
        (portal::entry_category(), told.category.clone()),
        (portal::entry_unit(), told.unit_name.clone()),
        (portal::entry_place(), speech.say(portal::entry_of(told.roll_number, told.roll_size))),
    ];
    let facts = facts.into_iter().filter(|(_, fact)| !fact.is_empty());
    facts.map(|(title, fact)| (speech.say(title), fact)).collect()
}

/// A page that answers a form.
fn drawn(visit: &Visit, status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => reply::html_of(status, visit, html),
        Err(error) => {
            crate::problem::page(visit, &Error::internal(format!("a page could not be drawn: {error}")))
        }
    }
}
