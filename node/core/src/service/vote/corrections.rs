//! What nodes corrected of their certificates: the old figures and the new ones, why, and whether it counts.

use percole_merkle::{NodeId, Scope};
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    polls::{self, PollCertificateRow, ProposalRow},
    rows,
    votes::{self, VoteRow},
};

use super::query::figures;
use crate::{
    access::Viewer, apply::poll::poll_subject, directory::Directory, error::Error, questions, tallying,
};

/// Another person must confirm it.
const PROPOSED: &str = "proposed";
/// What takes its place counts, or was corrected again.
const REPLACED: &str = "replaced";
/// It came after the declaration, or after the end of reporting.
const LATE: &str = "late";

/// Everything that was corrected, by node; what waits at this node for a second person comes last, for those who write here.
pub(super) async fn of(
    tx: &mut Tx,
    viewer: &Viewer,
    vote: &VoteRow,
    directory: &Directory,
) -> Result<Vec<pb::Correction>, Error> {
    let asked = questions::stored(&vote.questions)?;
    let certificates = polls::certificates(tx, &vote.subject).await?;
    let tallies = votes::tallies(tx, &vote.subject).await?;
    let mut corrections = Vec::new();
    for pair in certificates.windows(2).filter(|pair| pair[0].subject == pair[1].subject) {
        let node = pair[0].subject.origin;
        let tally = tallies.iter().find(|tally| tally.node == node);
        let of_node = || certificates.iter().filter(|held| held.subject.origin == node);
        let counts = match tally.filter(|_| vote.is_declared()) {
            Some(tally) => of_node().find(|held| tallying::rests_on(tally, held)),
            None => tallying::counting(vote, of_node()),
        };
        corrections.push(pb::Correction {
            reason: pair[1].reason.clone(),
            corrected_us: pair[1].certified_us,
            before: Some(figures(tx, &pair[0], &asked).await?),
            after: Some(figures(tx, &pair[1], &asked).await?),
            standing: standing(counts, &pair[1]).to_owned(),
            ..of_node_named(node, directory)
        });
    }
    let me = directory.me();
    let proposal: Option<ProposalRow> = rows::get(tx, &poll_subject(me, &vote.subject)).await?;
    let corrected = certificates.iter().rfind(|held| held.subject.origin == me);
    if let Some((proposal, held)) = proposal.zip(corrected)
        && viewer.may_read_event("poll", Scope::Node, None)
        && proposal.corrects == held.leaf_hash
    {
        corrections.push(pb::Correction {
            reason: proposal.reason,
            corrected_us: proposal.claimed_us,
            before: Some(figures(tx, held, &asked).await?),
            standing: PROPOSED.to_owned(),
            papers: proposal.papers,
            ..of_node_named(me, directory)
        });
    }
    Ok(corrections)
}

fn standing(counts: Option<&PollCertificateRow>, newer: &PollCertificateRow) -> &'static str {
    if counts.is_some_and(|counts| counts.number >= newer.number) { REPLACED } else { LATE }
}

fn of_node_named(node: NodeId, directory: &Directory) -> pb::Correction {
    pb::Correction {
        node: node.to_string(),
        node_name: directory.name_of(&node),
        ..pb::Correction::default()
    }
}
