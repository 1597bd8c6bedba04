//! A meeting: when, where and how to take part, its agenda, who was there, what was decided, its minutes, its documents.

pub(super) mod documents;

use askama::Template;
use axum::{extract::Path, http::HeaderMap, response::Response};
use percole_core::{error::Error, service::meeting};
use percole_domain::{
    charter::Article,
    lifecycle::MeetingState,
    meeting::{Channel, Flag, KnownChannel, Mode, Stage},
};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::{
    Message, cycles, meeting as columns, portal as words, portal_desk, portal_meeting, portal_request,
};

use self::documents::Document;
use super::{
    answer,
    common::State,
    cycle as edition,
    desk::coming,
    meetings::{start, state, title},
    requests,
};
use crate::{
    frame::{Frame, Part},
    speech::Speech,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "meeting.html")]
struct Page {
    frame: Frame,
    body: String,
    /// The edition that it belongs to, as an address and a name.
    edition: Option<(String, String)>,
    body_href: String,
    state: State,
    facts: Vec<(String, String)>,
    link: String,
    note: String,
    reason: String,
    agenda: Vec<Item>,
    /// What stands on it because somebody asked for it.
    asked_for: Vec<requests::Line>,
    /// Decisions on nothing that was on the agenda.
    other: Vec<String>,
    present: Vec<(String, String)>,
    total: String,
    minutes: Option<Minutes>,
    /// Those that belong to no item.
    documents: Vec<Document>,
    /// That one can take part from afar, for whoever is not told how.
    afar: String,
    /// Whether whoever looks comes.
    coming: Option<coming::Question>,
    /// That whoever signs in can say so.
    sign_in: String,
    /// What the rules ask for that was not kept.
    not_kept: Vec<String>,
    /// For whoever prepares it: what can be done now, the first of which is due.
    desk: Vec<(String, String)>,
    /// How many say that they come.
    signed_up: String,
}

/// An item of the agenda, with what was decided on it.
struct Item {
    title: String,
    text: String,
    decisions: Vec<String>,
    documents: Vec<Document>,
}

struct Minutes {
    stage: State,
    approved: String,
    language: String,
    extract: Vec<String>,
    whole: Vec<String>,
    /// That there is more, for others.
    more: String,
}

pub(crate) async fn page(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit, id).await)
}

async fn made(visit: &Visit, id: String) -> Result<Page, Error> {
    let detail = meeting::get(visit.node(), &visit.viewer, pb::GetMeetingRequest { meeting: id }).await?;
    let line = detail.line.clone().unwrap_or_default();
    let speech = &visit.speech;
    let (coming, is_open) = (coming::asked(visit, &line.id).await?, is_to_come(visit, &line));
    let desk = desk(visit, &line).await?;
    let documents = |is: &dyn Fn(u32) -> bool| documents::shown(visit, &detail, !desk.is_empty(), is);
    let item = |(number, item)| of_item(number, item, &detail, documents(&|on| on == number));
    let is_besides = |item: u32| item == 0 || item as usize > detail.agenda.len();
    Ok(Page {
        afar: match line.from_afar && line.link.is_empty() && is_open {
            true => speech.say(portal_desk::link_after_sign_in()),
            false => String::new(),
        },
        sign_in: match visit.signed_in {
            None if is_open => speech.say(portal_desk::sign_in_to_come()),
            _ => String::new(),
        },
        asked_for: requests::placed_at(visit, &line.id).await?,
        coming,
        not_kept: not_kept(speech, &detail, &line),
        signed_up: detail.signed_up.map(|said| speech.say(signed_up(said))).unwrap_or_default(),
        frame: Frame::new(visit, Part::Meetings, title(&line)),
        body: line.body_name.clone(),
        edition: edition::named(visit, &line.edition).await,
        body_href: format!("/bodies/{}", line.body),
        state: state(visit, &line),
        facts: facts(speech, &detail, &line),
        link: line.link.clone(),
        note: detail.note.clone(),
        reason: line.reason.clone(),
        agenda: (1..).zip(&detail.agenda).map(item).collect(),
        other: on(&detail, is_besides),
        documents: documents(&is_besides),
        present: present(speech, &detail),
        total: match line.present {
            0 => String::new(),
            total => speech.say(portal_meeting::total(total)),
        },
        minutes: detail.minutes.as_ref().map(|minutes| minutes_of(speech, minutes)),
        desk,
    })
}

/// What of notice and minutes is not as the rules ask for, with the article where the rules of the game say it.
fn not_kept(speech: &Speech, detail: &pb::MeetingDetail, line: &pb::MeetingLine) -> Vec<String> {
    let said = |flag: &String| {
        let (said, article) = match flag.parse() {
            Ok(Flag::NoticeShort) => {
                (columns::meeting_notice_is_short(detail.notice_days), &detail.notice_article)
            }
            Ok(Flag::MinutesLate) => {
                (portal_meeting::minutes_asked(detail.minutes_days), &detail.minutes_article)
            }
            _ => return None,
        };
        Some(match article.as_str() {
            "" => speech.say(said),
            number => {
                let article = Article::written(number, 0).said();
                speech.say(cycles::under_article(said, article))
            }
        })
    };
    line.flags.iter().filter_map(said).collect()
}

fn signed_up(said: pb::SignUps) -> Message {
    portal_desk::signed_up(said.room, said.online, said.no)
}

/// Whether it is still to come.
fn is_to_come(visit: &Visit, line: &pb::MeetingLine) -> bool {
    let is_planned = matches!(line.state.parse(), Ok(MeetingState::Planned | MeetingState::Convened));
    is_planned && start(line) > visit.speech.now.as_us()
}

/// What whoever prepares it can do now; what is due comes first.
async fn desk(visit: &Visit, line: &pb::MeetingLine) -> Result<Vec<(String, String)>, Error> {
    use MeetingState::{Cancelled, Convened, Held, MinutesDraft, MinutesFinal, Planned};
    let Some(who) = &visit.signed_in else { return Ok(Vec::new()) };
    if meeting::office(visit.node(), &who.caller, &line.body).await?.is_none() {
        return Ok(Vec::new());
    }
    let (notice, held) = (("notice", portal_desk::notice()), ("held", portal_desk::held()));
    let (change, cancel) = (("change", portal_desk::change()), ("cancel", portal_desk::cancel()));
    let (minutes, documents) = (("minutes", portal_desk::minutes()), ("documents", portal_desk::documents()));
    let acts = match line.state.parse() {
        Ok(Planned | Convened) if !is_to_come(visit, line) => vec![held, notice, documents, change, cancel],
        Ok(Planned | Convened) => vec![notice, documents, change, cancel],
        Ok(Held) => vec![minutes, held, documents],
        Ok(MinutesDraft | MinutesFinal) => vec![minutes, documents],
        Ok(Cancelled) | Err(_) => Vec::new(),
    };
    let href = |of: &str| format!("/meetings/{}/{of}", line.id);
    Ok(acts.into_iter().map(|(of, label)| (href(of), visit.speech.say(label))).collect())
}

fn facts(speech: &Speech, detail: &pb::MeetingDetail, line: &pb::MeetingLine) -> Vec<(String, String)> {
    let time = line.time.clone().unwrap_or_default();
    let end = if time.end_us == 0 { String::new() } else { speech.moment(time.end_us) };
    let facts = [
        (columns::meeting_column_start(), speech.moment(time.start_us)),
        (columns::meeting_column_end(), end),
        (columns::meeting_column_place(), line.place.clone()),
        (columns::meeting_column_languages(), detail.languages.join(", ")),
        (columns::meeting_column_interpreted(), detail.interpreted.join(", ")),
        (portal_meeting::notice(), notice(speech, detail)),
    ];
    facts
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (speech.say(name), value))
        .collect()
}

fn notice(speech: &Speech, detail: &pb::MeetingDetail) -> String {
    if detail.sent_on.is_empty() {
        return String::new();
    }
    let channel = |text: &String| match text.parse::<Channel>() {
        Ok(_) => speech.term::<KnownChannel>(text),
        Err(_) => text.clone(),
    };
    let channels: Vec<String> = detail.channels.iter().map(channel).collect();
    speech.say(portal_meeting::sent_by(speech.day(&detail.sent_on), channels.join(", ")))
}

fn of_item(number: u32, item: &ev::AgendaItem, detail: &pb::MeetingDetail, documents: Vec<Document>) -> Item {
    let decisions = on(detail, |on| on == number);
    Item { title: item.title.clone(), text: item.text.clone(), decisions, documents }
}

fn on(detail: &pb::MeetingDetail, is: impl Fn(u32) -> bool) -> Vec<String> {
    let decisions = detail.decisions.iter().filter(|decision| is(decision.item));
    decisions.map(|decision| decision.text.clone()).collect()
}

/// As it was counted where that may be read, else as it is published.
fn present(speech: &Speech, detail: &pb::MeetingDetail) -> Vec<(String, String)> {
    let parts = if detail.counted.is_empty() { &detail.present } else { &detail.counted };
    let part = |part: &ev::MeetingPresence| {
        let who = match part.category.as_str() {
            "other" => speech.say(portal_meeting::all_together()),
            category => category.to_owned(),
        };
        let who = match part.mode.as_str() {
            "" => who,
            mode => format!("{who} – {}", speech.word::<Mode>(mode)),
        };
        (who, speech.number(part.count))
    };
    parts.iter().map(part).collect()
}

fn minutes_of(speech: &Speech, minutes: &pb::MeetingMinutes) -> Minutes {
    let word = speech.word::<Stage>(&minutes.stage);
    let is_final = minutes.stage == Stage::Final.as_str();
    let approved = match minutes.approved_by.as_str() {
        "" => String::new(),
        by => speech.say(portal_meeting::approved_by(by, speech.day(&minutes.approved_on))),
    };
    let is_kept_back = !minutes.whole_hash.is_empty() && minutes.whole.is_empty();
    Minutes {
        stage: if is_final { State::done(word) } else { State::plain(word) },
        approved,
        language: minutes.language.clone(),
        extract: paragraphs(&minutes.extract),
        whole: paragraphs(&minutes.whole),
        more: if is_kept_back { speech.say(portal_meeting::whole_kept()) } else { String::new() },
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}
