//! What a unit that counts within another one must know of that one's roll.

use percole_domain::Timestamp;
use percole_store::{Tx, polls::PollRow, rows};
use percole_words::vote;

use crate::{
    apply::{poll::Polls, vote::Opened},
    error::Error,
    participants::{self, Listing, Participant},
    sequencer::Deciding,
};

/// Refuses ballots of a unit before this node holds that the one within which it counts lists it, or takes no part.
///
/// # Errors
/// `FailedPrecondition`.
pub(in crate::service) async fn require_listed(
    deciding: &mut Deciding<'_, '_>,
    held: &Opened,
    unit: &Participant,
) -> Result<(), Error> {
    let country = country(deciding, (held, &participants::of_row(&held.row)?), unit).await?;
    require(held, unit, country.as_ref())
}

/// The same where only tables are read.
///
/// # Errors
/// `FailedPrecondition`.
pub(in crate::service) async fn require_listed_in(
    tx: &mut Tx,
    held: &Opened,
    unit: &Participant,
) -> Result<(), Error> {
    let asked = participants::of_row(&held.row)?;
    let country = participants::find(&asked, &unit.country).map(|country| country.poll(&held.row.subject));
    let country: Option<PollRow> = match country {
        Some(poll) => rows::get(tx, &poll).await?,
        None => None,
    };
    require(held, unit, country.as_ref())
}

/// Refuses to join or to decline once the other roll is frozen.
///
/// # Errors
/// `FailedPrecondition`.
pub(super) async fn require_not_frozen(
    deciding: &mut Deciding<'_, '_>,
    vote: (&Opened, &[Participant]),
    unit: &Participant,
) -> Result<(), Error> {
    let country = country(deciding, vote, unit).await?;
    match participants::listing(&vote.0.row, unit, country.as_ref()) {
        None | Some(Listing::Awaited | Listing::Alone) => Ok(()),
        Some(_) => Err(frozen_without(country.as_ref())),
    }
}

async fn country(
    deciding: &mut Deciding<'_, '_>,
    (held, asked): (&Opened, &[Participant]),
    unit: &Participant,
) -> Result<Option<PollRow>, Error> {
    let Some(country) = participants::find(asked, &unit.country).filter(|_| !unit.is_country()) else {
        return Ok(None);
    };
    let row = deciding.state::<Polls>(&country.poll(&held.row.subject)).await?;
    Ok(row.as_deref().cloned())
}

fn require(held: &Opened, unit: &Participant, country: Option<&PollRow>) -> Result<(), Error> {
    match participants::listing(&held.row, unit, country) {
        None | Some(Listing::Listed | Listing::Alone) => Ok(()),
        Some(Listing::Awaited) => Err(Error::precondition(vote::booth_waits())),
        Some(Listing::Together | Listing::Nowhere) => Err(frozen_without(country)),
    }
}

fn frozen_without(country: Option<&PollRow>) -> Error {
    let at = country.map_or(0, |poll| poll.claimed_us);
    Error::precondition(vote::roll_frozen_without(Timestamp::from_us(at)))
}
