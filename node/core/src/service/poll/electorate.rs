//! Who may vote, as a vote froze it: by category, by unit, as the register stood on a day.

use std::collections::HashSet;

use percole_domain::{Date, Refusal, roll::Entitled};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{members, votes::VoteRow};
use percole_words::{domain, events, organisation, vote};
use prost::Message;

use crate::{error::Error, sequencer::Deciding};

/// Who may vote.
pub(crate) struct Electorate {
    /// Categories, in lower case; empty for all.
    pub(super) categories: Vec<String>,
    units: HashSet<SubjectId>,
    /// The day as of which the register counts, ISO 8601.
    pub(super) day: String,
}

impl Electorate {
    /// Reads whom a vote asks; `today` where it names no day.
    ///
    /// # Errors
    /// `invalid_argument` on the part that cannot be read.
    pub(crate) fn read(electorate: &ev::Electorate, today: Date) -> Result<Electorate, Refusal> {
        let unit = |unit: &String| {
            unit.parse().map_err(|_| Refusal::invalid("electorate.units", events::not_an_id(unit)))
        };
        if electorate.categories.iter().any(|category| category.trim().is_empty()) {
            return Err(Refusal::invalid("electorate.categories", domain::is_empty()));
        }
        let day = match electorate.record_date.as_str() {
            "" => today.to_string(),
            text => {
                let day: Result<Date, _> = text.parse();
                day.map_err(|_| Refusal::invalid("electorate.record_date", organisation::not_a_day(text)))?
                    .to_string()
            }
        };
        Ok(Electorate {
            categories: electorate.categories.iter().map(|category| category.trim().to_lowercase()).collect(),
            units: electorate.units.iter().map(unit).collect::<Result<_, _>>()?,
            day,
        })
    }

    /// The electorate of a vote, whose day must have come.
    pub(crate) async fn of_row(row: &VoteRow, deciding: &mut Deciding<'_, '_>) -> Result<Electorate, Error> {
        let today = deciding.today();
        let stored = ev::Electorate::decode(&row.electorate[..]).unwrap_or_default();
        let electorate = Electorate::read(&stored, today)?;
        if electorate.day > today.to_string() {
            return Err(Error::precondition(vote::record_day_to_come(&electorate.day)));
        }
        Ok(electorate)
    }

    /// Whether members of a category may vote.
    pub(super) fn asks(&self, category: &str) -> bool {
        self.categories.is_empty() || self.categories.iter().any(|asked| asked == category)
    }

    /// The members of this node's register who may vote.
    pub(crate) async fn members(&self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Entitled>, Error> {
        let members = members::with_units(deciding.private(), &self.day).await?.into_iter();
        let of_unit = |unit: &Option<SubjectId>| {
            self.units.is_empty() || unit.is_some_and(|unit| self.units.contains(&unit))
        };
        let entitled = members
            .filter(|(_, category, unit)| self.asks(category) && of_unit(unit))
            .map(|(member, category, _)| Entitled { member, category });
        Ok(entitled.collect())
    }
}
