//! Who may vote, as a vote froze it: by category, by unit, as the register stood on a day.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap, HashSet},
};

use percole_domain::{Date, Refusal, members::Status, roll::Entitled};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{Tx, members, votes::VoteRow};
use percole_tables::text::{key, label};
use percole_voting::decide::Rule;
use percole_words::{Arg, Message, domain, events, organisation, vote};
use prost::Message as _;

use crate::{
    error::Error,
    participants::{Participant, whole},
    sequencer::Deciding,
    service::organisation::{Known, inside},
};

/// Which members of this node's register a unit's roll holds.
pub(crate) struct RollOf {
    /// The units of the register whose members it holds; `None` for all.
    inside: Option<HashSet<SubjectId>>,
    /// Units whose members are on another roll.
    elsewhere: HashSet<SubjectId>,
}

impl RollOf {
    /// The roll of a unit; those of some others vote on their own. Ids are those that the vote has.
    pub(crate) async fn load(
        tx: &mut Tx,
        unit: &Participant,
        elsewhere: &[SubjectId],
    ) -> Result<RollOf, Error> {
        let known = Known::load(tx, unit.host).await?.units;
        let parts = |unit: &SubjectId| -> HashSet<SubjectId> {
            let own = known.iter().filter(|row| row.first.unwrap_or(row.subject) == *unit);
            own.flat_map(|row| inside(&known, row.subject)).collect()
        };
        // Members without a unit are the node's own unit's.
        let is_own = known.first().is_some_and(|own| own.first.unwrap_or(own.subject) == unit.unit);
        Ok(RollOf {
            inside: (!is_own && unit.unit != whole(unit.host)).then(|| parts(&unit.unit)),
            elsewhere: elsewhere.iter().flat_map(&parts).collect(),
        })
    }

    fn holds(&self, unit: Option<&SubjectId>) -> bool {
        let is_inside =
            self.inside.as_ref().is_none_or(|inside| unit.is_some_and(|unit| inside.contains(unit)));
        is_inside && unit.is_none_or(|unit| !self.elsewhere.contains(unit))
    }
}

/// Who may vote.
pub(crate) struct Electorate {
    /// Categories, as registers keep them; empty for all.
    pub(super) categories: Vec<String>,
    /// Categories that the rule tells apart, as it spells them.
    ruled: Vec<String>,
    units: HashSet<SubjectId>,
    /// What they are to the cooperative.
    statuses: Vec<Status>,
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
        if electorate.categories.iter().any(|category| label(category).is_empty()) {
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
        let statuses: Result<Vec<Status>, Refusal> = electorate
            .statuses
            .iter()
            .map(|text| Status::named(text).map_err(|refusal| refusal.within("electorate")))
            .collect();
        let statuses = Some(statuses?).filter(|named| !named.is_empty());
        Ok(Electorate {
            statuses: statuses.unwrap_or_else(|| vec![Status::Member]),
            categories: electorate.categories.iter().map(|category| label(category)).collect(),
            ruled: Vec::new(),
            units: electorate.units.iter().map(unit).collect::<Result<_, _>>()?,
            day,
        })
    }

    /// The electorate of a vote, whose day must have come.
    pub(crate) async fn of_row(row: &VoteRow, deciding: &mut Deciding<'_, '_>) -> Result<Electorate, Error> {
        let today = deciding.today();
        let electorate = Electorate::stored(row, today)?;
        if electorate.day > today.to_string() {
            return Err(Error::precondition(vote::record_day_to_come(&electorate.day)));
        }
        Ok(electorate)
    }

    /// The electorate of a vote, whenever its day is.
    fn stored(row: &VoteRow, today: Date) -> Result<Electorate, Error> {
        let stored = ev::Electorate::decode(&row.electorate[..]).unwrap_or_default();
        let mut electorate = Electorate::read(&stored, today)?;
        if let Ok(rule) = Rule::from_toml(&row.rule_toml) {
            electorate.ruled = rule.categories().map(str::to_owned).collect();
        }
        Ok(electorate)
    }

    /// Says which categories of a vote, or of its rule, nobody on this node's register has: perhaps they are written otherwise
    /// there. A register without anybody says nothing.
    pub(crate) async fn of_nobody(tx: &mut Tx, row: &VoteRow, today: Date) -> Result<Option<Message>, Error> {
        let electorate = Electorate::stored(row, today)?;
        let known = members::categories(tx, &electorate.day).await?;
        let keys: HashSet<String> = known.iter().map(|(category, _)| key(category)).collect();
        let mut seen = HashSet::new();
        let named = electorate.ruled.iter().chain(&electorate.categories);
        let missing: Vec<&String> =
            named.filter(|name| !keys.contains(&key(name)) && seen.insert(key(name))).collect();
        let is_remarkable = !known.is_empty() && !missing.is_empty();
        let known = Arg::listing(known.iter().map(|(category, _)| category));
        Ok(is_remarkable.then(|| vote::categories_of_nobody(Arg::all_of(missing), known)))
    }

    /// Whether members of a category may vote.
    pub(super) fn asks(&self, category: &str) -> bool {
        self.categories.is_empty() || self.categories.iter().any(|asked| key(asked) == key(category))
    }

    /// The members of this node's register who may vote on the roll of some unit. Categories that differ only by accents and
    /// the like are one, and have one spelling: the rule's, the vote's, or that of most members.
    pub(crate) async fn members(
        &self,
        deciding: &mut Deciding<'_, '_>,
        place: &RollOf,
    ) -> Result<Vec<Entitled>, Error> {
        let statuses: Vec<&str> = self.statuses.iter().map(|status| status.as_str()).collect();
        let members = members::with_units(deciding.private(), &self.day, &statuses).await?;
        let asked = self.spellings(members.iter().map(|(_, category, _)| category.as_str()));
        let of_unit = |unit: &Option<SubjectId>| {
            self.units.is_empty() || unit.is_some_and(|unit| self.units.contains(&unit))
        };
        let here = members.into_iter().filter(|(_, _, unit)| of_unit(unit) && place.holds(unit.as_ref()));
        let entitled = here.filter_map(|(member, category, _)| {
            asked.get(&category).map(|spelling| Entitled { member, category: spelling.clone() })
        });
        Ok(entitled.collect())
    }

    /// The categories that may vote among those of the register, and how each is spelled on the roll.
    fn spellings<'c>(&self, categories: impl Iterator<Item = &'c str>) -> HashMap<String, String> {
        let mut sizes: BTreeMap<&str, u64> = BTreeMap::new();
        categories.for_each(|category| *sizes.entry(category).or_default() += 1);
        let mut by_size: Vec<&str> = sizes.keys().copied().collect();
        by_size.sort_by_key(|category| Reverse(sizes[category]));
        let named = self.ruled.iter().chain(&self.categories).map(String::as_str);
        let mut spelled: HashMap<String, &str> = HashMap::new();
        for name in named.chain(by_size.iter().copied()) {
            spelled.entry(key(name)).or_insert(name);
        }
        let asked = by_size.iter().filter(|category| self.asks(category));
        asked.map(|category| ((*category).to_owned(), spelled[&key(category)].to_owned())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_that_differ_by_accents_are_one_and_are_spelled_as_the_rule_does() {
        let register = ["societaire", "sociétaire", "sociétaire", "sociétaires", "m", "m", "m", "Été", "ete"];
        let asked = |categories: &[&str], ruled: &[&str]| {
            let stored = ev::Electorate {
                categories: categories.iter().map(|category| (*category).to_owned()).collect(),
                ..Default::default()
            };
            let mut electorate = Electorate::read(&stored, "2026-05-01".parse().unwrap()).unwrap();
            electorate.ruled = ruled.iter().map(|category| (*category).to_owned()).collect();
            let spellings = electorate.spellings(register.iter().copied());
            let mut roll: Vec<String> =
                register.iter().filter_map(|category| spellings.get(*category).cloned()).collect();
            roll.sort();
            roll.join(" ")
        };
        assert_eq!(asked(&["m", "socie\u{301}taire"], &[]), "m m m sociétaire sociétaire sociétaire");
        assert_eq!(asked(&["societaire"], &[]), "societaire societaire societaire");
        assert_eq!(asked(&["soci\u{200b}étaire"], &["sociétaire"]), "sociétaire sociétaire sociétaire");
        assert_eq!(asked(&[], &["societaire"]), "ete ete m m m societaire societaire societaire sociétaires");
        let blank = ev::Electorate { categories: vec!["\u{200b}".to_owned()], ..Default::default() };
        assert!(Electorate::read(&blank, "2026-05-01".parse().unwrap()).is_err());
    }
}
