//! C5 and C6: a report is adopted when every group has spoken and none objects; one that objects before it is sent opens it
//! again.

use std::collections::HashMap;

use async_trait::async_trait;
use percole_domain::{
    Timestamp,
    adoption::{Verdict, verdict},
    lifecycle::ReportState,
};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx,
    adoptions::{self, AdoptionRow},
    recommendations,
    reports::{self, ReportRow},
};
use percole_words::service;

use super::{Due, Duty};
use crate::{
    access::{Asked, node_act},
    adopting::{Voice, is_changed, name, speaking_of, voices_among},
    apply::report::{Reports, frozen_of},
    error::Error,
    sequencer::{Command, Deciding, Draft},
};

/// The rule that holds without a charter's own.
const BUILT_IN: &str = "built-in";

/// This node's reports are adopted when their rule is met, and opened again when a group objects.
pub(super) struct Adoptions;

#[async_trait]
impl Duty for Adoptions {
    async fn due(&self, tx: &mut Tx, me: &NodeId, now_us: i64) -> Result<Due, Error> {
        let mut due = Due::default();
        let states = [ReportState::Revision.as_str(), ReportState::Adopted.as_str()];
        let asking = reports::in_states(tx, me, &states).await?;
        let said = said_of(tx, &asking).await?;
        for row in asking {
            let said = said.get(&speaking_of(&row)).map(Vec::as_slice).unwrap_or_default();
            match step(tx, &row, said, now_us).await? {
                Step::Nothing => {}
                Step::Wait(until_us) => due.wake_at(until_us),
                Step::Adopt | Step::Reopen => due.now.push(Box::new(Weigh { report: row.subject })),
            }
        }
        Ok(due)
    }

    fn done(&self) -> &'static str {
        "what the groups of a report said was weighed"
    }
}

/// What a report's groups make of it.
enum Step {
    Nothing,
    /// Nothing before this time.
    Wait(i64),
    Adopt,
    Reopen,
}

/// What was said of some reports, by report: what was decided once is asked about with every pass, and must cost little.
async fn said_of(tx: &mut Tx, asking: &[ReportRow]) -> Result<HashMap<SubjectId, Vec<AdoptionRow>>, Error> {
    let reports: Vec<SubjectId> = asking.iter().map(speaking_of).collect();
    let mut said: HashMap<SubjectId, Vec<AdoptionRow>> = HashMap::new();
    for row in adoptions::of_reports(tx, &reports).await? {
        said.entry(row.report).or_default().push(row);
    }
    Ok(said)
}

async fn step(tx: &mut Tx, row: &ReportRow, said: &[AdoptionRow], now_us: i64) -> Result<Step, Error> {
    let Some(until_us) = row.adopt_until_us else { return Ok(Step::Nothing) };
    let voices = voices_among(row, said)?;
    let said: Vec<_> = voices.iter().map(Voice::position).collect();
    let verdict = verdict(&said, Timestamp::from_us(until_us), Timestamp::from_us(now_us));
    let is_adopted = row.state == ReportState::Adopted.as_str();
    Ok(match verdict {
        Verdict::Objected if is_adopted => Step::Reopen,
        // Whoever writes on means to give the groups another version.
        Verdict::Adopted if !is_adopted => {
            let held = recommendations::of_report(tx, &row.subject).await?;
            if is_changed(row, &held)? { Step::Nothing } else { Step::Adopt }
        }
        Verdict::Awaited if until_us > now_us && said.iter().any(Option::is_some) => Step::Wait(until_us),
        _ => Step::Nothing,
    })
}

/// Weighs what the groups of a report said. A report that is where it belongs yields nothing.
struct Weigh {
    report: SubjectId,
}

#[async_trait]
impl Command for Weigh {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let Some(row) = deciding.state::<Reports>(&self.report).await? else { return Ok(Vec::new()) };
        let states = [ReportState::Revision.as_str(), ReportState::Adopted.as_str()];
        if !states.contains(&row.state.as_str()) {
            return Ok(Vec::new());
        }
        let now_us = deciding.now_us();
        let tx = deciding.tx_about(&self.report).await?;
        let said = adoptions::of_report(tx, &speaking_of(&row)).await?;
        match step(tx, &row, &said, now_us).await? {
            Step::Nothing | Step::Wait(_) => Ok(Vec::new()),
            Step::Adopt => {
                let adopted = adopted(&row, voices_among(&row, &said)?, now_us)?;
                let payload = ev::ReportAdopted { act: Some(node_act("C5")), adopted: Some(adopted) };
                Ok(vec![Draft::new(row.subject, row.scope, &payload)])
            }
            Step::Reopen => {
                let objects = Some(percole_domain::adoption::Position::Objects);
                let voices = voices_among(&row, &said)?;
                let voice = voices.into_iter().find(|voice| voice.position() == objects);
                Ok(voice.map(|voice| reopened(&row, &voice)).into_iter().collect())
            }
        }
    }
}

fn adopted(row: &ReportRow, voices: Vec<Voice>, now_us: i64) -> Result<ev::Adopted, Error> {
    let frozen = frozen_of(row)?.unwrap_or_default();
    Ok(ev::Adopted {
        version: frozen.version,
        hash: frozen.hash,
        rule: BUILT_IN.to_owned(),
        adoptions: voices.iter().filter_map(Voice::given).collect(),
        silent: voices.into_iter().filter(|voice| voice.said.is_none()).map(|voice| voice.group).collect(),
        adopted_us: now_us,
    })
}

fn reopened(row: &ReportRow, voice: &Voice) -> Draft {
    let payload = ev::ReportReopened {
        act: Some(node_act("C6")),
        reason: service::group_objects(name(&voice.group)).stored(),
        adoption: voice.said.as_ref().map(|row| row.subject.to_string()).unwrap_or_default(),
    };
    Draft::new(row.subject, row.scope, &payload)
}
