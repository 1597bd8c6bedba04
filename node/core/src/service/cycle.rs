//! Cycles: the editions of this node, each opened under a charter.

#[cfg(test)]
mod judged_tests;
mod office;
mod query;
#[cfg(test)]
mod tests;

use async_trait::async_trait;
use percole_domain::{
    Charter, Date,
    charter::{Fault, Phase, hash, said},
};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::{
    event::v1::{self as ev, decided::By},
    v1 as pb,
};
use percole_store::{
    Tx,
    cycles::{self as stored, CycleRow},
    votes::VoteRow,
};
use percole_words::cycles;

pub use office::office;
pub use query::{get, get_charter, list};

use super::{event_receipt, resolve, step::step};
use crate::{
    access::{Asked, Viewer},
    apply::{RowSubject, cycle::Cycles, vote::Votes},
    directory::Directory,
    error::Error,
    node::Node,
    reach, rules,
    sequencer::{Command, Deciding, Draft},
};

/// Y1: an edition under its charter.
///
/// # Errors
/// `InvalidArgument` on `charter_toml` with all that is wrong with it, also with what the bounds above do not allow, naming both
/// articles; `PermissionDenied` for an office of another body than board, management or assembly; `FailedPrecondition` while another one is open here, for a number that was given, or a vote without an outcome.
pub async fn open(
    node: &Node,
    asked: Asked,
    request: pb::OpenCycleRequest,
) -> Result<pb::EventReceipt, Error> {
    office::check(node, &asked).await?;
    let part_of = match request.part_of.as_str() {
        "" => None,
        text => Some(named(node, &asked, text).await?),
    };
    let decided = decided(node, &asked, request.decided.clone().unwrap_or_default()).await?;
    let scope = reach::read_any_scope(&request.scope, Scope::Federation)?;
    let charter = Charter::read(&request.charter_toml).map_err(|faults| refused(&faults))?;
    let open = Open { asked, request, charter, decided, part_of, scope };
    event_receipt(&node.sequencer.submit(open).await?)
}

fn refused(faults: &[Fault]) -> Error {
    Error::invalid("charter_toml", said(faults))
}

/// What decided it, with the full id of the vote.
async fn decided(node: &Node, asked: &Asked, decided: ev::Decided) -> Result<ev::Decided, Error> {
    use percole_domain::names::{NOTE_CHARS_MAX, check_line, check_paragraph};
    let missing = || Error::invalid("decided", cycles::decided_by_missing());
    let by = match decided.by.ok_or_else(missing)? {
        By::Vote(text) => By::Vote(resolve::asked(node, asked, "vote", &text).await?.to_string()),
        By::Resolution(text) => {
            check_line("decided.resolution", &text, percole_domain::text::TITLE_CHARS_MAX)?;
            By::Resolution(text)
        }
        By::Reason(text) => {
            check_paragraph("decided.reason", &text, NOTE_CHARS_MAX)?;
            By::Reason(text)
        }
    };
    Ok(ev::Decided { by: Some(by) })
}

struct Open {
    asked: Asked,
    request: pb::OpenCycleRequest,
    charter: Charter,
    decided: ev::Decided,
    part_of: Option<SubjectId>,
    scope: Scope,
}

#[async_trait]
impl Command for Open {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let me = deciding.me();
        self.check_others(deciding).await?;
        self.check_outcome(deciding).await?;
        let directory = deciding.directory().await?;
        let tx = deciding.tx().await?;
        let above = above(tx, &directory, me, &Viewer::everything()).await?;
        if let Some(above) = &above {
            above.check(&self.charter)?;
        }
        let newest = above.as_ref().map(|above| &above.row);
        let same_season = newest.filter(|row| row.season == self.request.season).map(|row| row.subject);
        let payload = ev::CycleOpened {
            act: Some(deciding.act("Y1")),
            season: self.request.season.clone(),
            number: self.request.number,
            charter_toml: self.request.charter_toml.clone(),
            charter_hash: hash(&self.request.charter_toml).to_vec(),
            decided: Some(self.decided.clone()),
            part_of: self.part_of.or(same_season).map(|part_of| part_of.to_string()).unwrap_or_default(),
            bounds_hash: newest.map(|row| row.charter_hash.to_vec()).unwrap_or_default(),
        };
        Ok(vec![Draft::new(deciding.new_subject(), self.scope, &payload)])
    }
}

impl Open {
    /// One edition is open at a time, and each has its own number.
    async fn check_others(&self, deciding: &mut Deciding<'_, '_>) -> Result<(), Error> {
        let me = deciding.me();
        let tx = deciding.tx().await?;
        if let Some(open) = rules::open_cycle(tx, &me).await? {
            return Err(Error::precondition(cycles::cycle_open_already(called(&open))));
        }
        let held = stored::of_nodes(tx, &[me]).await?;
        match held.iter().find(|row| row.number == self.request.number) {
            Some(other) => Err(Error::invalid("number", cycles::cycle_number_taken(called(other)))),
            None => Ok(()),
        }
    }

    /// A vote that decided it has an outcome.
    async fn check_outcome(&self, deciding: &mut Deciding<'_, '_>) -> Result<(), Error> {
        let Some(By::Vote(vote)) = &self.decided.by else { return Ok(()) };
        let unknown = || Error::not_found(percole_words::service::vote_unknown(vote));
        let vote: SubjectId = vote.parse().map_err(|_| unknown())?;
        let opened = deciding.state::<Votes>(&vote).await?.ok_or_else(unknown)?;
        let VoteRow { title, .. } = &opened.row;
        match opened.row.is_declared() {
            true => Ok(()),
            false => Err(Error::precondition(cycles::vote_without_outcome(title))),
        }
    }
}

/// How people call an edition.
pub(super) fn called(row: &CycleRow) -> percole_words::Message {
    cycles::edition_called(&row.season, row.number.to_string())
}

/// The newest cycle of the nodes above that is held here.
pub(super) struct Above {
    pub(super) row: CycleRow,
    pub(super) charter: Charter,
    pub(super) name: String,
}

impl Above {
    /// Whether a charter keeps to its bounds.
    ///
    /// # Errors
    /// `InvalidArgument` on `charter_toml`, naming both articles of each figure.
    fn check(&self, charter: &Charter) -> Result<(), Error> {
        let beyond = charter.beyond(&self.charter, &self.name);
        if beyond.is_empty() { Ok(()) } else { Err(refused(&beyond)) }
    }
}

/// The newest cycle of the nodes above one that the viewer may read here; one whose charter this version cannot read bounds nothing.
pub(super) async fn above(
    tx: &mut Tx,
    directory: &Directory,
    of: NodeId,
    viewer: &Viewer,
) -> Result<Option<Above>, Error> {
    let mut ancestors: Vec<NodeId> = directory.parent_of(&of).into_iter().collect();
    while let Some(next) = ancestors.last().and_then(|last| directory.parent_of(last)) {
        if ancestors.contains(&next) || next == of {
            break;
        }
        ancestors.push(next);
    }
    for row in stored::of_nodes(tx, &ancestors).await? {
        if crate::access::readable(tx, viewer, "cycle", &row.subject).await?.is_none() {
            continue;
        }
        let name = directory.name_of(&row.node);
        return Ok(rules::charter_of(&row).ok().map(|charter| Above { row, charter, name }));
    }
    Ok(None)
}

/// Y2: the dates of one phase.
///
/// # Errors
/// `InvalidArgument` for an unknown phase, dates that cannot be or are the same, or without a reason; `FailedPrecondition` once it is
/// closed, or without a consent where the charter asks for it, naming the article.
pub async fn move_dates(
    node: &Node,
    asked: Asked,
    request: pb::MoveCycleDatesRequest,
) -> Result<pb::EventReceipt, Error> {
    office::check(node, &asked).await?;
    let subject = named(node, &asked, &request.cycle).await?;
    step::<Cycles, _>(node, asked, subject, cycles::cycle_not_known, move |row, deciding| {
        let charter = rules::charter_of(row)?;
        let phase = phase(&charter, &request.phase)?;
        charter.check_consents(request.consents.len())?;
        let from = day("from", &request.from, phase.from)?;
        let to = day("to", &request.to, phase.to)?;
        if (from, to) == (phase.from, phase.to) {
            return Err(Error::invalid("from", cycles::dates_same()));
        }
        Ok(ev::CycleDatesMoved {
            act: Some(deciding.act("Y2")),
            reason: request.reason.clone(),
            phase: request.phase.clone(),
            from: from.to_string(),
            to: to.to_string(),
            consents: request.consents.clone(),
        })
    })
    .await
}

fn phase<'c>(charter: &'c Charter, id: &str) -> Result<&'c Phase, Error> {
    let known = charter.phase_ids();
    let unknown = || match charter.phases.is_empty() {
        true => cycles::phase_none(),
        false => cycles::phase_unknown(id, known),
    };
    charter.phase(id).ok_or_else(|| Error::invalid("phase", unknown()))
}

fn day(field: &str, text: &str, kept: Date) -> Result<Date, Error> {
    match text {
        "" => Ok(kept),
        text => text
            .parse()
            .map_err(|refusal: percole_domain::Refusal| Error::invalid(field, refusal.message().clone())),
    }
}

/// Y3: closed, with a look back on it.
///
/// # Errors
/// `FailedPrecondition` once it is closed; `InvalidArgument` without a retrospective.
pub async fn close(
    node: &Node,
    asked: Asked,
    request: pb::CloseCycleRequest,
) -> Result<pb::EventReceipt, Error> {
    office::check(node, &asked).await?;
    let subject = named(node, &asked, &request.cycle).await?;
    step::<Cycles, _>(node, asked, subject, cycles::cycle_not_known, move |_, deciding| {
        let retrospective = request.retrospective.trim().to_owned();
        Ok(ev::CycleClosed { act: Some(deciding.act("Y3")), retrospective })
    })
    .await
}

/// What opening a cycle under a charter would refuse.
///
/// # Errors
/// As [`open`] for the charter.
pub async fn check_charter(
    node: &Node,
    viewer: &Viewer,
    request: pb::CheckCharterRequest,
) -> Result<pb::CheckCharterResponse, Error> {
    let charter = Charter::read(&request.charter_toml).map_err(|faults| refused(&faults))?;
    let mut tx = node.read().await?;
    let directory = Directory::load(&mut tx, node.me()).await?;
    let above = above(&mut tx, &directory, node.me(), viewer).await?;
    if let Some(above) = &above {
        above.check(&charter)?;
    }
    Ok(pb::CheckCharterResponse { above: above.map(|above| above.name).unwrap_or_default() })
}

/// The cycle that a request names.
async fn named(node: &Node, asked: &Asked, text: &str) -> Result<SubjectId, Error> {
    resolve::asked(node, asked, <Cycles as RowSubject>::FAMILY, text).await
}

/// The faults of a charter as messages that travel: whoever reads them says them in their own language.
pub(super) fn flags(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(|fault| fault.said().stored()).collect()
}
