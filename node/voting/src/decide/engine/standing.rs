//! Who counts: from each node's status and the rule's treatment to its standing.

use std::collections::BTreeMap;

use crate::decide::outcome::*;
use crate::decide::rule::{AbsentTreatment, CorrectedTreatment, LateTreatment, Terms};
use crate::decide::tallies::{Certificate, Counts, LocalCondition, NodeTally, Part, Status, Tallies};

use super::local;

/// A node at the table of one vote.
pub(super) struct Seat<'a> {
    pub(super) id: &'a str,
    /// The id of the node within which it counts; its own for one that counts as itself.
    pub(super) country: &'a str,
    pub(super) report: NodeReport,
    /// The certificate that applies; of an absent node only its roll is used.
    pub(super) certificate: Option<&'a Certificate>,
    /// Its parts, each with the index of its college (0 without colleges; none when it is in no college).
    pub(super) parts: Vec<SeatPart<'a>>,
    /// The node's own conditions that apply.
    pub(super) conditions: Vec<&'a LocalCondition>,
}

/// A part of a certificate in its college.
pub(super) struct SeatPart<'a> {
    pub(super) id: &'a str,
    pub(super) part: &'a Part,
    pub(super) college: Option<usize>,
    /// Its count of each question, in the order of the questions; nothing where it counts none. Copied, so that the counts of
    /// one part lie together.
    counts: Vec<Option<Counts>>,
}

impl SeatPart<'_> {
    /// The count of the question with this index; zero where it is not counted.
    pub(super) fn counts(&self, question: usize) -> Counts {
        self.counts.get(question).copied().flatten().unwrap_or_default()
    }
}

impl Seat<'_> {
    /// Whether the votes count.
    pub(super) fn counts(&self) -> bool {
        self.report.standing == Standing::Counts
    }

    /// Whether the node is within the vote, so that its roll is in the bases.
    pub(super) fn is_within(&self) -> bool {
        self.report.standing != Standing::Out
    }
}

/// A node with what counts within it: summed up wherever nodes are looked at one by one.
pub(super) struct Country<'a> {
    pub(super) id: &'a str,
    /// Indexes of its seats, in the order of ids.
    pub(super) seats: Vec<usize>,
}

/// The seats by the node within which they count, in the order of its id.
pub(super) fn countries<'a>(seats: &[Seat<'a>]) -> Vec<Country<'a>> {
    let mut by_id: BTreeMap<&'a str, Vec<usize>> = BTreeMap::new();
    for (index, seat) in seats.iter().enumerate() {
        by_id.entry(seat.country).or_default().push(index);
    }
    by_id.into_iter().map(|(id, seats)| Country { id, seats }).collect()
}

/// One seat for each node, in the order of ids.
pub(super) fn seats<'a>(terms: &Terms, tallies: &'a Tallies) -> Vec<Seat<'a>> {
    let mut sorted: Vec<(&String, usize)> = tallies.questions.iter().zip(0..).collect();
    sorted.sort();
    tallies.nodes.iter().map(|(id, node)| seat(terms, tallies, &sorted, id, node)).collect()
}

/// Counts in the order of the questions. Certificates normally hold exactly the questions, sorted: then no key is looked up.
fn in_order(part: &Part, sorted: &[(&String, usize)]) -> Vec<Option<Counts>> {
    let mut counts = vec![None; sorted.len()];
    if part.votes.keys().eq(sorted.iter().map(|(question, _)| *question)) {
        for ((_, index), count) in sorted.iter().zip(part.votes.values()) {
            counts[*index] = Some(*count);
        }
    } else {
        for (question, index) in sorted {
            counts[*index] = part.votes.get(*question).copied();
        }
    }
    counts
}

fn seat<'a>(
    terms: &Terms,
    tallies: &'a Tallies,
    sorted: &[(&String, usize)],
    id: &'a str,
    node: &'a NodeTally,
) -> Seat<'a> {
    let Claim { mut status, mut standing, certificate } = claim(terms, node);
    let parts: Vec<SeatPart<'a>> = certificate
        .iter()
        .flat_map(|certificate| &certificate.parts)
        .map(|(id, part)| SeatPart {
            id,
            part,
            college: college_of(terms, id),
            counts: in_order(part, sorted),
        })
        .collect();
    let mut reason = node.reason.clone().map(Reason::Stated);
    if standing == Standing::Counts
        && let Some(flaw) = flaw(tallies, certificate, &parts)
    {
        (status, standing) = (NodeStatus::Excluded, absent(terms.treatment.excluded));
        reason = Some(flaw);
    }
    let (conditions, refused) = local::split(terms, tallies.call, &node.conditions);
    let report = NodeReport { within: node.within.clone(), status, standing, reason, refused };
    Seat { id, country: node.within.as_deref().unwrap_or(id), report, certificate, parts, conditions }
}

struct Claim<'a> {
    status: NodeStatus,
    standing: Standing,
    certificate: Option<&'a Certificate>,
}

fn claim<'a>(terms: &Terms, node: &'a NodeTally) -> Claim<'a> {
    let treatment = &terms.treatment;
    let certificate = node.certificate.as_ref();
    let (status, standing) = match node.status {
        Status::Declined => (NodeStatus::Declined, absent(treatment.declined)),
        Status::Silent => (NodeStatus::Silent, absent(treatment.silent)),
        Status::Excluded => (NodeStatus::Excluded, absent(treatment.excluded)),
        Status::Late => (NodeStatus::Late, late(treatment.late)),
        Status::Counted => (NodeStatus::Counted, Standing::Counts),
    };
    let (Some(earlier), Standing::Counts) = (node.earlier.as_ref(), standing) else {
        return Claim { status, standing, certificate };
    };
    let status = if status == NodeStatus::Counted { NodeStatus::Corrected } else { status };
    match treatment.corrected {
        CorrectedTreatment::Corrected => Claim { status, standing, certificate },
        CorrectedTreatment::First => Claim { status, standing, certificate: Some(earlier) },
        CorrectedTreatment::Absent => Claim { status, standing: Standing::Absent, certificate },
    }
}

fn absent(treatment: AbsentTreatment) -> Standing {
    match treatment {
        AbsentTreatment::Out => Standing::Out,
        AbsentTreatment::Absent => Standing::Absent,
        AbsentTreatment::Blocks => Standing::Blocks,
    }
}

fn late(treatment: LateTreatment) -> Standing {
    match treatment {
        LateTreatment::Count => Standing::Counts,
        LateTreatment::Out => Standing::Out,
        LateTreatment::Absent => Standing::Absent,
        LateTreatment::Blocks => Standing::Blocks,
    }
}

/// Why a certificate cannot be used under this rule.
fn flaw(tallies: &Tallies, certificate: Option<&Certificate>, parts: &[SeatPart<'_>]) -> Option<Reason> {
    let Some(certificate) = certificate else { return Some(Reason::CertificateMissing) };
    if certificate.parts.is_empty() {
        return Some(Reason::CertificateMissing);
    }
    if let Some(stray) = parts.iter().find(|part| part.college.is_none()) {
        return Some(Reason::UnknownPart(stray.id.to_owned()));
    }
    let missing = |part: &SeatPart<'_>| part.counts.iter().position(Option::is_none);
    let gap = parts.iter().filter(|part| part.part.withheld.is_none()).filter_map(missing).min()?;
    Some(Reason::QuestionMissing(tallies.questions.get(gap)?.clone()))
}

fn college_of(terms: &Terms, part: &str) -> Option<usize> {
    match &terms.colleges {
        None => Some(0),
        Some(colleges) => colleges
            .list
            .iter()
            .position(|college| college.categories.iter().any(|category| category == part)),
    }
}
