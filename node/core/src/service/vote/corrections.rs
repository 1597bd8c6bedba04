//! What nodes corrected of their certificates: the old figures and the new ones, why, and whether it counts.

use percole_merkle::Scope;
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    polls::{self, PollCertificateRow, ProposalRow},
    rows,
    votes::{self, VoteRow},
};
use percole_voting::decide::CorrectedTreatment;

use super::{names::Names, query::figures};
use crate::{
    access::Viewer,
    error::Error,
    participants::{self, Participant},
    questions, tallying,
};

/// Another person must confirm it.
const PROPOSED: &str = "proposed";
/// What takes its place counts, or was corrected again in time.
const REPLACED: &str = "replaced";
/// The vote's rule keeps to what was certified first.
const FIRST: &str = "first";
/// The vote's rule counts a unit that corrects as one where nobody voted.
const ABSENT: &str = "absent";
/// It came after the declaration, or after the end of reporting.
const LATE: &str = "late";

/// Everything that was corrected, by unit; what waits at this node for a second person comes last, for those who write here.
pub(super) async fn of(
    tx: &mut Tx,
    viewer: &Viewer,
    vote: &VoteRow,
    names: &Names<'_>,
) -> Result<Vec<pb::Correction>, Error> {
    let asked = questions::stored(&vote.questions)?;
    let certificates = polls::certificates(tx, &vote.subject).await?;
    let tallies = votes::tallies(tx, &vote.subject).await?;
    let treatment = tallying::of_corrected(vote);
    let mut corrections = Vec::new();
    let units = participants::of_row(vote)?;
    for pair in certificates.windows(2).filter(|pair| pair[0].subject == pair[1].subject) {
        let poll = pair[0].subject;
        let Some(unit) = units.iter().find(|unit| unit.poll(&vote.subject) == poll) else { continue };
        let of_poll = || certificates.iter().filter(|held| held.subject == poll);
        let rests = match participants::tally(&tallies, unit).filter(|_| vote.is_declared()) {
            Some(tally) => of_poll().find(|held| tallying::rests_on(tally, held)),
            None => tallying::counting(vote, of_poll()),
        };
        corrections.push(pb::Correction {
            reason: pair[1].reason.clone(),
            corrected_us: pair[1].certified_us,
            before: Some(figures(tx, &pair[0], &asked).await?),
            after: Some(figures(tx, &pair[1], &asked).await?),
            standing: standing(rests, &pair[1], treatment).to_owned(),
            ..of_unit(unit, names)
        });
    }
    for unit in units.iter().filter(|unit| unit.host == names.me()) {
        let poll = unit.poll(&vote.subject);
        let proposal: Option<ProposalRow> = rows::get(tx, &poll).await?;
        let corrected = certificates.iter().rfind(|held| held.subject == poll);
        let Some((proposal, held)) = proposal.zip(corrected) else { continue };
        if proposal.corrects != held.leaf_hash || !viewer.may_read_event("poll", Scope::Node, None) {
            continue;
        }
        corrections.push(pb::Correction {
            reason: proposal.reason,
            corrected_us: proposal.claimed_us,
            before: Some(figures(tx, held, &asked).await?),
            standing: PROPOSED.to_owned(),
            papers: proposal.papers,
            ..of_unit(unit, names)
        });
    }
    Ok(corrections)
}

/// What became of a correction; `rests` is the certificate that the outcome rests on.
fn standing(
    rests: Option<&PollCertificateRow>,
    newer: &PollCertificateRow,
    treatment: CorrectedTreatment,
) -> &'static str {
    match treatment {
        _ if rests.is_none_or(|rests| rests.number < newer.number) => LATE,
        CorrectedTreatment::Corrected => REPLACED,
        CorrectedTreatment::First => FIRST,
        CorrectedTreatment::Absent => ABSENT,
    }
}

fn of_unit(unit: &Participant, names: &Names<'_>) -> pb::Correction {
    pb::Correction {
        node: unit.host.to_string(),
        node_name: names.of(&unit.unit),
        ..pb::Correction::default()
    }
}
