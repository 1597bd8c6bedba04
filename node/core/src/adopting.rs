//! Which groups a version of a report asks, who speaks for them, and what they said.

use percole_domain::{Refusal, adoption::Position, reporting::ReportKind};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx,
    adoptions::{self, AdoptionRow},
    recommendations::RecommendationRow,
    reports::ReportRow,
};
use percole_words::events;
use prost::Message;
use sha2::{Digest, Sha256};

use crate::{
    apply::{
        adoption::{adoption_subject, payload},
        report::{copied_of, frozen_of, quotes_of, text_of},
    },
    error::Error,
};

/// A group that a version asks, and what it said of it.
pub(crate) struct Voice {
    /// The group, as the version names it.
    pub(crate) group: ev::SourceGroup,
    /// The node that speaks for it.
    pub(crate) node: NodeId,
    /// What it said of this very version.
    pub(crate) said: Option<AdoptionRow>,
}

impl Voice {
    /// What it said.
    pub(crate) fn position(&self) -> Option<Position> {
        self.said.as_ref().and_then(|row| row.position.parse().ok())
    }

    /// The same without its words.
    pub(crate) fn given(&self) -> Option<ev::GroupAdoption> {
        let row = self.said.as_ref()?;
        Some(ev::GroupAdoption {
            group: Some(self.group.clone()),
            node: self.node.to_string(),
            adoption: row.subject.to_string(),
            position: row.position.clone(),
            meeting_date: row.meeting_date.clone(),
            meeting_place: row.meeting_place.clone(),
            how: row.how.clone(),
            present: payload(row).present,
            given_us: row.given_us,
        })
    }
}

/// What a group says in words: by its own event, else as the report quotes it.
pub(crate) fn words(voice: &Voice, report: &ReportRow, adoption: &str) -> (String, String) {
    if let Some(row) = voice.said.as_ref().filter(|row| row.worded.is_some()) {
        return (row.statement.clone().unwrap_or_default(), row.dissent.clone().unwrap_or_default());
    }
    let quotes = quotes_of(report).into_iter().rev().filter_map(|quote| quote.quoted);
    let quoted = quotes.into_iter().find(|quoted| quoted.adoption == adoption).unwrap_or_default();
    (quoted.statement, quoted.dissent)
}

/// The node that speaks for a group of a report.
///
/// # Errors
/// When what the group names is neither a node nor a unit or body.
pub(crate) fn speaker(report: &SubjectId, group: &ev::SourceGroup) -> Result<NodeId, Refusal> {
    if group.node.is_empty() {
        return Ok(report.origin);
    }
    let subject: Option<SubjectId> = group.node.parse().ok();
    let node = subject.map(|subject| subject.origin).or_else(|| group.node.parse().ok());
    node.ok_or_else(|| Refusal::invalid("groups", events::not_an_id(&group.node)))
}

/// The groups that the newest frozen version of a report asks, in its order, with what they said of that version. Whatever
/// others said, or of other versions, counts for nothing.
pub(crate) async fn voices(tx: &mut Tx, report: &ReportRow) -> Result<Vec<Voice>, Error> {
    voices_among(report, &adoptions::of_report(tx, &speaking_of(report)).await?)
}

/// The report that the groups of a report speak of: of a copy what it is a copy of.
pub(crate) fn speaking_of(report: &ReportRow) -> SubjectId {
    report.copy_of.unwrap_or(report.subject)
}

/// As [`voices`], among all that was said of the report.
///
/// # Errors
/// That what is stored cannot be read.
pub(crate) fn voices_among(report: &ReportRow, said: &[AdoptionRow]) -> Result<Vec<Voice>, Error> {
    let Some(frozen) = frozen_of(report)?.filter(|frozen| frozen.kind != ReportKind::Sheet.as_str()) else {
        return Ok(Vec::new());
    };
    let asked = speaking_of(report);
    let frozen = match (copied_of(report)?, report.copy_of) {
        (Some(copied), Some(_)) => copied.frozen.unwrap_or_default(),
        _ => frozen,
    };
    let mut voices = Vec::with_capacity(frozen.groups.len());
    for group in frozen.groups {
        let node = speaker(&asked, &group)?;
        let subject = adoption_subject(node, &asked, &group);
        let of_this = |row: &&AdoptionRow| {
            row.subject == subject && row.version == frozen.version && row.hash == frozen.hash
        };
        voices.push(Voice { said: said.iter().find(of_this).cloned(), group, node });
    }
    Ok(voices)
}

/// Whether what a report holds is other than what its newest frozen version says.
pub(crate) fn is_changed(report: &ReportRow, held: &[RecommendationRow]) -> Result<bool, Error> {
    let Some(frozen) = frozen_of(report)? else { return Ok(false) };
    let listed: Vec<ev::Listed> = held.iter().map(listed).collect();
    let text = text_of(report)?;
    // What was erased since is not changed.
    Ok(text.is_some_and(|text| digest_of(Some(&text)) != frozen.text)
        || listed.len() != frozen.recommendations.len()
        || listed.iter().any(|one| {
            !frozen
                .recommendations
                .iter()
                .any(|other| one.recommendation == other.recommendation && one.version == other.version)
        }))
}

/// A recommendation as a version that is frozen now lists it.
pub(crate) fn listed(row: &RecommendationRow) -> ev::Listed {
    ev::Listed {
        recommendation: row.subject.to_string(),
        version: row.version,
        text: row.text.as_deref().map(digest).unwrap_or_default(),
    }
}

/// SHA-256 of an encoded text.
pub(crate) fn digest(text: &[u8]) -> Vec<u8> {
    Sha256::digest(text).to_vec()
}

/// What a group is called.
pub(crate) fn name(group: &ev::SourceGroup) -> String {
    let named = if group.name.is_empty() { &group.antenne } else { &group.name };
    if group.country.is_empty() { named.clone() } else { format!("{named}/{}", group.country) }
}

/// The text of a report as it is hashed.
pub(crate) fn digest_of(text: Option<&ev::ReportText>) -> Vec<u8> {
    text.map(|text| digest(&text.encode_to_vec())).unwrap_or_default()
}
