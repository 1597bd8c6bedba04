//! Meetings of every body: planned, convened, held, minuted, by the body's own office or by operators.

mod change;
mod documents;
mod drafts;
mod import;
mod minutes;
mod office;
mod plan;
mod query;
mod sign_up;
#[cfg(test)]
mod tests;

use percole_domain::{
    Charter, Date, Timestamp, Zone,
    charter::Article,
    meeting::{self as domain, Channel, Decision, Flag, Item},
};
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::meetings::{CountedRow, MeetingRow};
use percole_words::{Message, cycles, meeting};

pub(crate) use change::forget;
pub(super) use change::{check_office, prepares};
pub use documents::{Content, attach, begin_attaching, detach, document, pieces};
pub(crate) use drafts::forget_old;
pub use drafts::{Form, Typed, keep, typed};
pub use import::MeetingFile;
pub use minutes::post_minutes;
pub use office::{categories, office};
pub use plan::plan;
pub use query::{get, list};
pub use sign_up::{OwnSignUp, own_sign_up, sign_up};

use super::{event_receipt, members::said as in_words, organisation::day_or_today, resolve};
use crate::{
    access::{Asked, Viewer},
    apply::{RowSubject, meeting as fold, meeting::Meetings},
    error::Error,
    node::Node,
    payload,
    sequencer::{Deciding, Draft},
};
use change::{Change, Private};

/// How it is called, and where and how one takes part, anew.
///
/// # Errors
/// `InvalidArgument` on the field for what is beyond its limits; `PermissionDenied` for an office of another body.
pub async fn describe(
    node: &Node,
    asked: Asked,
    request: pb::DescribeMeetingRequest,
) -> Result<pb::EventReceipt, Error> {
    let meeting = named(node, &asked, &request.meeting).await?;
    let words = request.words.unwrap_or_default();
    submit(node, asked, meeting, Private::Nothing, move |row, deciding, _| {
        let described = ev::MeetingDescribed { act: Some(deciding.act("G1")), words: Some(words.clone()) };
        Ok(vec![Draft::new(row.subject, row.scope, &described)])
    })
    .await
}

/// G2: it takes place at another time, and is to be convened anew.
///
/// # Errors
/// `FailedPrecondition` once it was held or cancelled; `InvalidArgument` without a reason, or for a time that is none.
pub async fn move_to(
    node: &Node,
    asked: Asked,
    request: pb::MoveMeetingRequest,
) -> Result<pb::EventReceipt, Error> {
    let meeting = named(node, &asked, &request.meeting).await?;
    let mut time = request.time.unwrap_or_default();
    payload::read_words(&request.words.clone().unwrap_or_default()).check()?;
    if !time.zone.is_empty() {
        plan::zone(&time.zone)?;
    }
    submit(node, asked, meeting, Private::Nothing, move |row, deciding, _| {
        if time.zone.is_empty() {
            time.zone.clone_from(&row.zone);
        }
        let (act, reason) = (Some(deciding.act("G2")), request.reason.clone());
        let moved = ev::MeetingMoved { act, reason, time: Some(time.clone()) };
        let mut drafts = vec![Draft::new(row.subject, row.scope, &moved)];
        if let Some(words) = request.words.clone().filter(|words| *words != fold::words(row)) {
            let described = ev::MeetingDescribed { act: Some(deciding.act("G1")), words: Some(words) };
            drafts.push(Draft::new(row.subject, row.scope, &described));
        }
        Ok(drafts)
    })
    .await
}

/// G3: its notice was sent. A notice that is shorter than the rules ask for is remarked.
///
/// # Errors
/// `InvalidArgument` without an agenda or a channel, or for a day that is to come or after its beginning.
pub async fn convene(
    node: &Node,
    asked: Asked,
    request: pb::ConveneMeetingRequest,
) -> Result<pb::EventReceipt, Error> {
    let meeting = named(node, &asked, &request.meeting).await?;
    let sent_on = day_or_today(node, &request.sent_on)?;
    let channels = channels(&request.channels)?;
    let item = |item: &ev::AgendaItem| Item { title: item.title.clone(), text: item.text.clone() };
    domain::check_agenda(&request.items.iter().map(item).collect::<Vec<_>>())?;
    let (items, locale) = (request.items, asked.locale());
    let receipt = submit(node, asked, meeting, Private::Notice, move |row, deciding, _| {
        check_sent(row, sent_on, deciding.today())?;
        let convened = ev::MeetingConvened {
            act: Some(deciding.act("G3")),
            sent_on: sent_on.to_string(),
            channels: channels.iter().map(ToString::to_string).collect(),
            items: u32::try_from(items.len()).unwrap_or(u32::MAX),
        };
        let agenda = ev::MeetingAgenda { act: Some(deciding.act("G3")), items: items.clone() };
        let draft = Draft::new(row.subject, row.scope, &convened);
        Ok(vec![draft, Draft::new(row.subject, row.scope, &agenda)])
    })
    .await?;
    let seen =
        get(node, &Viewer::everything(), pb::GetMeetingRequest { meeting: meeting.to_string() }).await?;
    let flags = seen.line.clone().unwrap_or_default().flags;
    let is_short = flags.iter().any(|flag| flag == Flag::NoticeShort.as_str());
    let remarks = is_short.then(|| short_notice(&seen));
    Ok(pb::EventReceipt { remarks: in_words(&remarks.into_iter().collect::<Vec<_>>(), locale), ..receipt })
}

/// That a notice is short, with the article of the rules of the game where these say how long it must be.
fn short_notice(seen: &pb::MeetingDetail) -> Message {
    let short = meeting::meeting_notice_is_short(seen.notice_days);
    match seen.notice_article.as_str() {
        "" => short,
        number => {
            let article = Article::written(number, 0).said();
            cycles::under_article(short, article)
        }
    }
}

/// The channels that a request names, in any of the four languages.
fn channels(texts: &[String]) -> Result<Vec<Channel>, Error> {
    Ok(texts.iter().map(|text| Channel::from_label(text)).collect::<Result<_, _>>()?)
}

fn check_sent(row: &MeetingRow, sent_on: Date, today: Date) -> Result<(), Error> {
    if today < sent_on {
        return Err(Error::invalid("sent_on", meeting::meeting_sent_in_future(sent_on)));
    }
    let first = Date::of(Timestamp::from_us(row.start_us), row.zone.parse().unwrap_or(Zone::UTC));
    if first < sent_on {
        return Err(Error::invalid("sent_on", meeting::meeting_sent_too_late(sent_on, first)));
    }
    Ok(())
}

/// G4: who was present and what was decided; noted again, it is corrected. Figures as they were counted stay on this node.
///
/// # Errors
/// `FailedPrecondition` before it begins, and once there are minutes; `InvalidArgument` for figures that name nobody, or a
/// decision on an item that its agenda has not.
pub async fn hold(
    node: &Node,
    asked: Asked,
    request: pb::HoldMeetingRequest,
) -> Result<pb::EventReceipt, Error> {
    let meeting = named(node, &asked, &request.meeting).await?;
    let exact = payload::read_attendance(&request.present)?;
    domain::check_present(&exact)?;
    let decision = |said: &ev::ItemDecision| Decision { item: said.item, text: said.text.clone() };
    domain::check_decisions(&request.decisions.iter().map(decision).collect::<Vec<_>>())?;
    let counted = Private::Counted(counted(meeting, &request.present));
    submit(node, asked, meeting, counted, move |row, deciding, charter| {
        check_begun(row, deciding)?;
        check_items(row, &request.decisions)?;
        let present = payload::published_attendance(&request.present, charter.small_number)?;
        let held = ev::MeetingHeld { act: Some(deciding.act("G4")), present };
        let mut drafts = vec![Draft::new(row.subject, row.scope, &held)];
        if !request.decisions.is_empty() || row.decided.is_some() {
            let (act, decisions) = (Some(deciding.act("G4")), request.decisions.clone());
            drafts.push(Draft::new(row.subject, row.scope, &ev::MeetingDecided { act, decisions }));
        }
        Ok(drafts)
    })
    .await
}

fn counted(meeting: SubjectId, present: &[ev::MeetingPresence]) -> Vec<CountedRow> {
    let row = |(position, part): (i64, &ev::MeetingPresence)| CountedRow {
        meeting,
        position,
        category: part.category.clone(),
        mode: part.mode.clone(),
        people: part.count.into(),
    };
    (0..).zip(present).map(row).collect()
}

fn check_begun(row: &MeetingRow, deciding: &Deciding<'_, '_>) -> Result<(), Error> {
    if deciding.now_us() < row.start_us {
        let start = Timestamp::from_us(row.start_us);
        return Err(Error::precondition(meeting::meeting_not_begun(start)));
    }
    Ok(())
}

fn check_items(row: &MeetingRow, decisions: &[ev::ItemDecision]) -> Result<(), Error> {
    let items = fold::notice(row).items;
    match decisions.iter().position(|decision| decision.item > items) {
        None => Ok(()),
        Some(at) => {
            let item = decisions.get(at).map_or(0, |decision| decision.item);
            let field = format!("decisions[{at}].item");
            Err(Error::invalid(&field, meeting::meeting_item_unknown(item)))
        }
    }
}

/// G7: it will not take place.
///
/// # Errors
/// `FailedPrecondition` once it was held or cancelled; `InvalidArgument` without a reason.
pub async fn cancel(
    node: &Node,
    asked: Asked,
    request: pb::CancelMeetingRequest,
) -> Result<pb::EventReceipt, Error> {
    let meeting = named(node, &asked, &request.meeting).await?;
    submit(node, asked, meeting, Private::Nothing, move |row, deciding, _| {
        let (act, reason) = (Some(deciding.act("G7")), request.reason.clone());
        Ok(vec![Draft::new(row.subject, row.scope, &ev::MeetingCancelled { act, reason })])
    })
    .await
}

/// The meeting that a request names.
pub(super) async fn named(node: &Node, asked: &Asked, text: &str) -> Result<SubjectId, Error> {
    resolve::asked(node, asked, <Meetings as RowSubject>::FAMILY, text).await
}

async fn submit(
    node: &Node,
    asked: Asked,
    meeting: SubjectId,
    private: Private,
    mut make: impl FnMut(&MeetingRow, &Deciding<'_, '_>, &Charter) -> Result<Vec<Draft>, Error> + Send + 'static,
) -> Result<pb::EventReceipt, Error> {
    let make: change::Make = Box::new(move |row, _, deciding, charter| make(row, deciding, charter));
    let change = Change { asked, meeting, private, make };
    event_receipt(&node.sequencer.submit(change).await?)
}
