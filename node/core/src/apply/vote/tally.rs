//! What the opener makes of each participant's tally.

use percole_domain::{Refusal, lifecycle::VoteState, names::check_reason};
use percole_merkle::{Hash, Origin, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::votes::{CertificateRow, TallyRow, VoteRow};
use percole_words::{domain, events};

use super::{Opened, read, status};
use crate::{
    apply::{At, Cited, CitedEvent, Payload},
    participants::{self, Participant},
};

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
    let participant = participant(&held.row, &payload.unit)?;
    if participant.host != origin.node {
        return Err(rests_on_another_poll(&participant));
    }
    if participants::passed_over(&held.row, &participant.unit).is_some() {
        let node = participant.host.short().to_string();
        return Err(Refusal::precondition(events::includes_passed_over(node)));
    }
    let included = payload.leaf_hash.as_slice().try_into().ok().map(Hash);
    let tally = TallyRow {
        included,
        ..TallyRow::without_certificate(held.row.subject, participant.unit, status::INCLUDED, "")
    };
    // Its only cause is the certificate, whosever that is.
    let tally = match at.cited::<ev::TallyCertified>(origin.node)? {
        Cited::Missing => return Err(Refusal::precondition(events::not_a_certificate())),
        Cited::Withheld => tally,
        Cited::Held(certificate) => {
            require_certificate(&held.row, &participant, &certificate)?;
            tally.with_certificate(certificate.payload.roll_size, &figures(&certificate))
        }
    };
    if payload.replaces.is_empty() {
        return require_unaccounted(held, &participant, tally, at);
    }
    require_replaced(held, payload, &participant)?;
    Ok(TallyRow { accounted_us: at.claimed().as_us(), ..tally })
}

/// Whom a word of the opener is about.
pub(super) fn participant(row: &VoteRow, unit: &str) -> Result<Participant, Refusal> {
    let unit: SubjectId = unit.parse().map_err(|_| Refusal::precondition(events::not_an_id(unit)))?;
    let asked = participants::of_row(row)?;
    let of_no_participant = || events::tally_of_no_participant(unit.origin.short().to_string());
    let participant = participants::find(&asked, &unit).cloned();
    participant.ok_or_else(|| Refusal::precondition(of_no_participant()))
}

/// A later certificate of the same log takes the place of the one that was included.
fn require_replaced(
    held: &Opened,
    payload: &ev::TallyIncluded,
    participant: &Participant,
) -> Result<(), Refusal> {
    let is_earlier = |old: &TallyRow| {
        let place = old.cert_origin.zip(old.cert_idx);
        old.included.is_some_and(|hash| hash.0 == payload.replaces[..])
            && place
                .is_none_or(|(origin, index)| origin.to_string() == payload.origin && index < payload.index)
    };
    match participants::tally(&held.tallies, participant) {
        Some(old) if is_earlier(old) => Ok(()),
        _ => Err(Refusal::precondition(events::replaces_no_included_certificate())),
    }
}

/// A participant whose certificate does not count.
pub(super) fn excluded(held: &Opened, payload: ev::TallyExcluded, at: &At<'_>) -> Result<TallyRow, Refusal> {
    require_counting(&held.row, at)?;
    let participant = participant(&held.row, &payload.unit)?;
    check_reason(&payload.reason)?;
    let (vote, unit) = (held.row.subject, participant.unit);
    let poll = participant.poll(&vote);
    let mut tally = TallyRow::without_certificate(vote, unit, &payload.status, &payload.reason);
    let certificate = at.cited_on::<ev::TallyCertified>(&poll)?;
    if let Cited::Held(certificate) = &certificate {
        require_certificate(&held.row, &participant, certificate)?;
        tally = tally.with_certificate(certificate.payload.roll_size, &figures(certificate));
    }
    if let Cited::Held(joined) = at.cited_on::<ev::PollJoined>(&poll)? {
        joined.require_owner()?;
        let roll = Some(joined.payload.roll_size);
        tally.roll_size = tally.roll_size.or(roll).filter(|roll| *roll <= participant.largest_roll());
    }
    if !rests(held, &participant, (&tally, &certificate), at)? {
        return Err(Refusal::precondition(events::nothing_shows(
            participant.host.short().to_string(),
            status::label(&tally.status),
        )));
    }
    require_unaccounted(held, &participant, tally, at)
}

/// Whether an exclusion rests on what its status says.
fn rests(
    held: &Opened,
    participant: &Participant,
    (tally, certificate): (&TallyRow, &Cited<ev::TallyCertified>),
    at: &At<'_>,
) -> Result<bool, Refusal> {
    let row = &held.row;
    let poll = participant.poll(&row.subject);
    let reporting_over = at.claimed().as_us() >= row.report_by_us;
    Ok(match tally.status.as_str() {
        status::DECLINED => is_said::<ev::PollDeclined>(&poll, at)?,
        status::INTERRUPTED => match at.cited_on::<ev::PollInterrupted>(&poll)? {
            Cited::Held(interrupted) => {
                interrupted.require_owner().is_ok() && interrupted.payload.roll_size == 0
            }
            Cited::Withheld => true,
            Cited::Missing => false,
        },
        status::MERGED => is_said::<ev::PollMerged>(&poll, at)?,
        status::SMALL => is_said::<ev::PollWithheld>(&poll, at)?,
        status::LATE => match tally.certified_us {
            Some(certified_us) => certified_us > row.report_by_us,
            None => matches!(certificate, Cited::Withheld),
        },
        status::UNLISTED => is_unlisted(held, participant, at)?,
        status::PASSED_OVER => participants::passed_over(row, &participant.unit).is_some(),
        status::SILENT | status::INVALID => reporting_over,
        other => {
            return Err(Refusal::precondition(events::no_reason_to_exclude(status::label(other))));
        }
    })
}

/// Whether an exclusion rests on a node's own word about its poll.
fn is_said<P: Payload>(poll: &SubjectId, at: &At<'_>) -> Result<bool, Refusal> {
    Ok(match at.cited_on::<P>(poll)? {
        Cited::Held(said) => said.require_owner().is_ok(),
        Cited::Withheld => true,
        Cited::Missing => false,
    })
}

/// Whether the unit within which a participant counts froze its roll without it.
fn is_unlisted(held: &Opened, participant: &Participant, at: &At<'_>) -> Result<bool, Refusal> {
    let asked = participants::of_row(&held.row)?;
    let country = participants::find(&asked, &participant.country).filter(|_| !participant.is_country());
    let Some(country) = country else { return Ok(false) };
    Ok(match at.cited_on::<ev::PollJoined>(&country.poll(&held.row.subject))? {
        Cited::Held(joined) => {
            let unit = participant.unit.to_string();
            let lists = |below: &ev::UnitBelow| below.unit == unit && below.roll_size > 0;
            joined.require_owner().is_ok() && !joined.payload.below.iter().any(lists)
        }
        Cited::Withheld => true,
        Cited::Missing => false,
    })
}

/// A tally is accounted for once.
fn require_unaccounted(
    held: &Opened,
    participant: &Participant,
    tally: TallyRow,
    at: &At<'_>,
) -> Result<TallyRow, Refusal> {
    if participants::tally(&held.tallies, participant).is_some() {
        let node = participant.host.short().to_string();
        return Err(Refusal::precondition(events::tally_accounted_already(node)));
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

fn require_certificate(
    row: &VoteRow,
    participant: &Participant,
    certificate: &CitedEvent<ev::TallyCertified>,
) -> Result<(), Refusal> {
    certificate.require_owner()?;
    if certificate.header.subject != participant.poll(&row.subject) {
        return Err(rests_on_another_poll(participant));
    }
    let payload = &certificate.payload;
    if payload.vote != row.subject.to_string() || payload.rule_hash != row.rule_hash {
        return Err(Refusal::precondition(events::certificate_of_another_vote()));
    }
    let largest = largest_roll(row, participant, &payload.merged)?;
    if payload.roll_size > largest {
        return Err(Refusal::precondition(events::roll_beyond_largest(payload.roll_size, largest)));
    }
    if payload.voters > payload.roll_size {
        let message = domain::more_voters_than_roll(payload.voters, payload.roll_size);
        return Err(Refusal::precondition(message));
    }
    Ok(())
}

/// The largest roll that a certificate may count: that of its unit, and of the units of the same host that it counts with it.
fn largest_roll(row: &VoteRow, participant: &Participant, merged: &[ev::UnitMerged]) -> Result<u64, Refusal> {
    if merged.is_empty() {
        return Ok(participant.largest_roll());
    }
    let asked = participants::of_row(row)?;
    merged.iter().try_fold(participant.largest_roll(), |sum, merged| {
        let hosted = |unit: &&Participant| {
            unit.host == participant.host
                && unit.country == participant.country
                && unit.unit.to_string() == merged.unit
        };
        let Some(unit) = asked.iter().find(hosted) else {
            return Err(Refusal::precondition(events::merges_unit_elsewhere(&merged.unit)));
        };
        Ok(sum.saturating_add(unit.largest_roll()))
    })
}

fn rests_on_another_poll(participant: &Participant) -> Refusal {
    Refusal::precondition(events::rests_on_another_poll(participant.host.short().to_string()))
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
