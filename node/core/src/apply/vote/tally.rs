//! What the opener makes of each participant's tally.

use percole_domain::{Refusal, lifecycle::VoteState, names::check_reason, poll::largest_roll};
use percole_merkle::{Hash, NodeId, Origin};
use percole_proto::event::v1 as ev;
use percole_store::votes::{CertificateRow, TallyRow, VoteRow};
use percole_words::{domain, events};

use super::{Opened, frozen_roll_of, read, status};
use crate::apply::{At, Cited, CitedEvent, poll};

/// A certificate that counts.
pub(super) fn included(held: &Opened, payload: &ev::TallyIncluded, at: &At<'_>) -> Result<TallyRow, Refusal> {
    require_counting(&held.row, at)?;
    let origin: Origin =
        payload.origin.parse().map_err(|_| Refusal::precondition(events::not_a_log(&payload.origin)))?;
    let named = at.event.header.causes.iter().any(|cause| {
        cause.origin == origin && cause.index == payload.index && payload.leaf_hash == cause.leaf_hash.0
    });
    if !named || payload.size <= payload.index || payload.root.len() != 32 {
        return Err(Refusal::precondition(events::not_on_its_certificate()));
    }
    let included = payload.leaf_hash.as_slice().try_into().ok().map(Hash);
    let tally = TallyRow {
        included,
        ..TallyRow::without_certificate(held.row.subject, origin.node, status::INCLUDED, "")
    };
    let tally = match at.cited::<ev::TallyCertified>(origin.node)? {
        Cited::Missing => return Err(Refusal::precondition(events::not_a_certificate())),
        Cited::Withheld => tally,
        Cited::Held(certificate) => {
            require_certificate(&held.row, &certificate)?;
            tally.with_certificate(certificate.payload.roll_size, &figures(&certificate))
        }
    };
    if payload.replaces.is_empty() {
        return require_unaccounted(held, tally, at);
    }
    require_replaced(held, payload)?;
    Ok(TallyRow { accounted_us: at.claimed().as_us(), ..tally })
}

/// A later certificate of the same log takes the place of the one that was included.
fn require_replaced(held: &Opened, payload: &ev::TallyIncluded) -> Result<(), Refusal> {
    let is_earlier = |old: &TallyRow| {
        let place = old.cert_origin.zip(old.cert_idx);
        old.included.is_some_and(|hash| hash.0 == payload.replaces[..])
            && place
                .is_none_or(|(origin, index)| origin.to_string() == payload.origin && index < payload.index)
    };
    let replaced =
        held.tallies.iter().find(|old| payload.origin.parse().is_ok_and(|new: Origin| new.node == old.node));
    match replaced {
        Some(old) if is_earlier(old) => Ok(()),
        _ => Err(Refusal::precondition(events::replaces_no_included_certificate())),
    }
}

/// A participant whose certificate does not count.
pub(super) fn excluded(held: &Opened, payload: ev::TallyExcluded, at: &At<'_>) -> Result<TallyRow, Refusal> {
    require_counting(&held.row, at)?;
    let node: NodeId =
        payload.node.parse().map_err(|_| Refusal::precondition(domain::not_a_node_id(&payload.node)))?;
    check_reason(&payload.reason)?;
    let mut tally = TallyRow::without_certificate(held.row.subject, node, &payload.status, &payload.reason);
    let certificate = at.cited::<ev::TallyCertified>(node)?;
    if let Cited::Held(certificate) = &certificate {
        require_certificate(&held.row, certificate)?;
        tally = tally.with_certificate(certificate.payload.roll_size, &figures(certificate));
    }
    if let Cited::Held(joined) = at.cited::<ev::PollJoined>(node)? {
        require_poll_of(&held.row, &joined, node)?;
        let roll = Some(joined.payload.roll_size);
        let largest = largest_roll(frozen_roll_of(&held.row, &node));
        tally.roll_size = tally.roll_size.or(roll).filter(|roll| *roll <= largest);
    }
    if !rests(&held.row, &tally, &certificate, at)? {
        return Err(Refusal::precondition(events::nothing_shows(
            node.short().to_string(),
            status::label(&tally.status),
        )));
    }
    require_unaccounted(held, tally, at)
}

/// Whether an exclusion rests on what its status says.
fn rests(
    row: &VoteRow,
    tally: &TallyRow,
    certificate: &Cited<ev::TallyCertified>,
    at: &At<'_>,
) -> Result<bool, Refusal> {
    let reporting_over = at.claimed().as_us() >= row.report_by_us;
    Ok(match tally.status.as_str() {
        status::DECLINED => match at.cited::<ev::PollDeclined>(tally.node)? {
            Cited::Held(declined) => require_poll_of(row, &declined, tally.node).is_ok(),
            Cited::Withheld => true,
            Cited::Missing => false,
        },
        status::INTERRUPTED => match at.cited::<ev::PollInterrupted>(tally.node)? {
            Cited::Held(interrupted) => {
                require_poll_of(row, &interrupted, tally.node).is_ok() && interrupted.payload.roll_size == 0
            }
            Cited::Withheld => true,
            Cited::Missing => false,
        },
        status::LATE => match tally.certified_us {
            Some(certified_us) => certified_us > row.report_by_us,
            None => matches!(certificate, Cited::Withheld),
        },
        status::SILENT | status::INVALID => reporting_over,
        other => {
            return Err(Refusal::precondition(events::no_reason_to_exclude(status::label(other))));
        }
    })
}

/// A tally is accounted for once, and only that of a participant.
fn require_unaccounted(held: &Opened, tally: TallyRow, at: &At<'_>) -> Result<TallyRow, Refusal> {
    if !held.row.participants.contains(&tally.node) {
        return Err(Refusal::precondition(events::tally_of_no_participant(tally.node.short().to_string())));
    }
    if held.tallies.iter().any(|accounted| accounted.node == tally.node) {
        return Err(Refusal::precondition(events::tally_accounted_already(tally.node.short().to_string())));
    }
    Ok(TallyRow { accounted_us: at.claimed().as_us(), ..tally })
}

/// Ballots are no longer accepted, and nothing is declared.
fn require_counting(row: &VoteRow, at: &At<'_>) -> Result<(), Refusal> {
    let state = read(row)?.state();
    if state == VoteState::Opened && at.claimed().as_us() >= row.closes_us {
        return Ok(());
    }
    Err(Refusal::precondition(events::not_counting(state)))
}

fn require_certificate(row: &VoteRow, certificate: &CitedEvent<ev::TallyCertified>) -> Result<(), Refusal> {
    require_poll_of(row, certificate, certificate.header.origin.node)?;
    let payload = &certificate.payload;
    if payload.vote != row.subject.to_string() || payload.rule_hash != row.rule_hash {
        return Err(Refusal::precondition(events::certificate_of_another_vote()));
    }
    let node = certificate.header.origin.node;
    let largest = largest_roll(frozen_roll_of(row, &node));
    if payload.roll_size > largest {
        return Err(Refusal::precondition(events::roll_beyond_largest(payload.roll_size, largest)));
    }
    if payload.voters > payload.roll_size {
        let message = domain::more_voters_than_roll(payload.voters, payload.roll_size);
        return Err(Refusal::precondition(message));
    }
    Ok(())
}

fn require_poll_of<M>(row: &VoteRow, cause: &CitedEvent<M>, node: NodeId) -> Result<(), Refusal> {
    cause.require_owner()?;
    if cause.header.origin.node == node && cause.header.subject == poll::poll_subject(node, &row.subject) {
        return Ok(());
    }
    Err(Refusal::precondition(events::rests_on_another_poll(node.short().to_string())))
}

fn figures(certificate: &CitedEvent<ev::TallyCertified>) -> CertificateRow {
    let payload = &certificate.payload;
    CertificateRow {
        voters: payload.voters,
        certified_us: certificate.header.claimed_time_us,
        origin: certificate.reference.origin,
        index: certificate.reference.index,
    }
}
