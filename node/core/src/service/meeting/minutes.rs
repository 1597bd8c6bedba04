//! Minutes: an extract for everybody in the log, the whole on this node for those whose meeting it was.

use percole_domain::{
    Audience, Language,
    meeting::{self as domain, Stage, WHOLE_CHARS_MAX},
    names::check_paragraph_or_empty,
    vocabulary::{BodyKind, KnownBodyKind, Term},
};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{bodies::BodyRow, meetings::MeetingRow};
use percole_words::meeting;
use sha2::{Digest, Sha256};

use super::{super::organisation::day_or_today, change::Private, named, submit};
use crate::{access::Asked, apply::body::described, error::Error, node::Node, sequencer::Draft};

/// G5 and G6: minutes are posted, as a draft or approved.
///
/// # Errors
/// `FailedPrecondition` before it was held; `InvalidArgument` without an extract, for final ones that nobody approved or
/// that were approved later than today, and for others in the place of final ones without a reason.
pub async fn post_minutes(
    node: &Node,
    asked: Asked,
    request: pb::PostMinutesRequest,
) -> Result<pb::EventReceipt, Error> {
    let meeting = named(node, &asked, &request.meeting).await?;
    let stage: Stage = request.stage.parse()?;
    domain::check_minutes(stage, &request.extract, &request.approved_by)?;
    check_paragraph_or_empty("whole", &request.whole, WHOLE_CHARS_MAX)?;
    let approved_on = approved_on(node, stage, &request.approved_on)?;
    let own = node.identity.card.languages.first().cloned().unwrap_or_else(|| "en".to_owned());
    let salt = (!request.whole.is_empty()).then(|| node.ambient.random::<16>().to_vec());
    let whole = Private::Whole { text: request.whole.clone(), salt: salt.clone() };
    submit(node, asked, meeting, whole, move |row, deciding, _| {
        let rule = if stage == Stage::Draft { "G5" } else { "G6" };
        let posted = ev::MinutesPosted {
            act: Some(deciding.act(rule)),
            reason: request.reason.clone(),
            stage: stage.to_string(),
            approved_on: approved_on.clone(),
            whole: hash_of(&request.whole, salt.as_deref()),
        };
        let minuted = ev::MeetingMinuted {
            act: Some(deciding.act(rule)),
            language: language(&request.language, row, &own)?,
            extract: request.extract.clone(),
            approved_by: request.approved_by.clone(),
        };
        let draft = Draft::new(row.subject, row.scope, &posted);
        Ok(vec![draft, Draft::new(row.subject, row.scope, &minuted)])
    })
    .await
}

fn approved_on(node: &Node, stage: Stage, text: &str) -> Result<String, Error> {
    if stage == Stage::Draft {
        return Ok(String::new());
    }
    let day = day_or_today(node, text)?;
    if node.ambient.today() < day {
        return Err(Error::invalid("approved_on", meeting::meeting_approved_in_future(day)));
    }
    Ok(day.to_string())
}

fn language(named: &str, row: &MeetingRow, own: &str) -> Result<String, Error> {
    let first = row.languages.split(' ').next().filter(|tag| !tag.is_empty()).unwrap_or(own);
    let tag: Language = if named.is_empty() { first.parse()? } else { named.parse()? };
    Ok(tag.as_str().to_owned())
}

/// A random salt goes with it, so that nobody finds out by trying what a short text says.
fn hash_of(whole: &str, salt: Option<&[u8]>) -> Vec<u8> {
    match salt {
        Some(salt) => Sha256::new().chain_update(salt).chain_update(whole).finalize().to_vec(),
        None => Vec::new(),
    }
}

/// Who may read the whole minutes of a body: of an assembly the members, of others its own.
pub(super) fn audience_of(body: &BodyRow) -> Audience {
    use KnownBodyKind::{AntenneAssembly, Assembly};
    match described(body).kind.parse::<BodyKind>() {
        Ok(Term::Known(Assembly | AntenneAssembly)) => Audience::Members,
        _ => Audience::Body,
    }
}
