//! What a file changes in the register, and which of its members may be one person.

use std::collections::{BTreeSet, HashMap};

use percole_domain::{
    folded,
    members::{NearNumbers, NewMember},
    said_day,
};
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    members::{self, MemberRow},
    rows,
};
use percole_tables::{
    TableErrors,
    text::{identifier_key, key},
};
use percole_words::{Message, tables};

use super::{
    Mode, Write,
    units::{Proposals, Units},
};
use crate::error::Error;

/// Members compared with the register at a time.
const COMPARED: usize = 256;
/// Members who may be one person that are named one by one; the rest is counted.
const ALIKE_LISTED_MAX: usize = 20;

/// What a file changes in the register.
#[derive(Default)]
pub(super) struct Difference {
    added: u64,
    changed: u64,
    unchanged: u64,
    pub(super) rows: Vec<MemberRow>,
    proposals: Proposals,
    alike: Vec<Message>,
    more_alike: u64,
    /// Categories that may be one.
    categories: Vec<Message>,
}

impl Difference {
    pub(super) fn answer(&self) -> pb::ImportMembersResponse {
        self.proposals.answer(pb::ImportMembersResponse {
            added: self.added,
            changed: self.changed,
            unchanged: self.unchanged,
            ..pb::ImportMembersResponse::default()
        })
    }

    /// Who may be one person, and which categories may be one.
    pub(super) fn remarks(&self) -> impl Iterator<Item = Message> {
        let more = (self.more_alike > 0).then(|| tables::members_alike_more(self.more_alike));
        self.alike.iter().cloned().chain(more).chain(self.categories.iter().cloned())
    }

    fn note_alike(&mut self, message: Message) {
        if self.alike.len() < ALIKE_LISTED_MAX {
            self.alike.push(message);
        } else {
            self.more_alike += 1;
        }
    }
}

/// Compares a file with the register.
///
/// # Errors
/// The database's error; the inner one when a new number may be one that is on the register.
pub(super) async fn compare(
    tx: &mut Tx,
    write: &Write,
    units: &Units,
) -> Result<Result<Difference, TableErrors>, Error> {
    let (mut difference, mut errors) = (Difference::default(), TableErrors::default());
    let mut added = Vec::new();
    for chunk in write.members.chunks(COMPARED) {
        let numbers: Vec<String> = chunk.iter().map(|member| member.number.clone()).collect();
        let held = rows::among::<MemberRow>(tx, &numbers).await?;
        let held: HashMap<&str, &MemberRow> =
            held.iter().map(|member| (member.number.as_str(), member)).collect();
        for member in chunk {
            let held = held.get(member.number.as_str()).copied();
            if let Some(left) = held.filter(|held| !held.is_member_on(&write.today)) {
                let message = tables::member_ended(&left.number, said_day(&left.ended));
                errors.push(member.line, "number", message);
                continue;
            }
            let row = row(member, held);
            let unit = held.and_then(|held| held.unit);
            let linked = units.of(&row).filter(|_| write.mode == Mode::Link).map(|(unit, _)| *unit);
            let unit = linked.or(unit);
            difference.proposals.add(&row, unit, units);
            let row = MemberRow { unit, ..row };
            match held {
                Some(same) if *same == row => {
                    difference.unchanged += 1;
                    continue;
                }
                Some(_) => difference.changed += 1,
                None => {
                    difference.added += 1;
                    added.push((member.line, difference.rows.len()));
                }
            }
            difference.rows.push(row);
        }
    }
    if write.near == NearNumbers::Refused && !added.is_empty() {
        refuse_near(tx, &difference.rows, &added, &mut errors).await?;
    }
    find_alike(tx, &mut difference, &added).await?;
    difference.categories = alike_categories(tx, write).await?;
    Ok(errors.in_order().none_or(difference))
}

/// A member as the file says, and as the register has it where the file says nothing.
pub(super) fn row(member: &NewMember, held: Option<&MemberRow>) -> MemberRow {
    let known = |of: fn(&MemberRow) -> &String| held.map(|held| of(held).clone());
    let language = match member.language.clone() {
        percole_tables::Given::Unsaid => known(|held| &held.language),
        percole_tables::Given::Said(language) => language.map(|language| language.to_string()),
    };
    let email = member.email.clone().or(known(|held| &held.email)).unwrap_or_default();
    MemberRow {
        found_by: key(&format!("{} {} {email}", member.number, member.name)),
        number: member.number.clone(),
        name: member.name.clone(),
        category: member.category.clone(),
        antenne: member.antenne.clone().or(known(|held| &held.antenne)).unwrap_or_default(),
        unit: None,
        language: language.unwrap_or_default(),
        email,
        // An end that is still to come is no matter of a file or of a change.
        ended: known(|held| &held.ended).unwrap_or_default(),
        ended_reason: known(|held| &held.ended_reason).unwrap_or_default(),
    }
}

/// Refuses new numbers that differ from one on the register only by leading zeros, case or blanks.
async fn refuse_near(
    tx: &mut Tx,
    rows: &[MemberRow],
    added: &[(u64, usize)],
    errors: &mut TableErrors,
) -> Result<(), Error> {
    let mut keys: HashMap<String, (u64, &str)> = HashMap::with_capacity(added.len());
    for (line, at) in added {
        if let Some(row) = rows.get(*at) {
            keys.insert(identifier_key(&row.number), (*line, &row.number));
        }
    }
    for held in members::all_numbers(tx).await? {
        if let Some((line, number)) = keys.get(&identifier_key(&held)) {
            errors.push(*line, "number", tables::identifier_near_kept(*number, held));
        }
    }
    Ok(())
}

/// Says which categories of the file may be another of the file or of the register: the same but for accents, or for an ending.
async fn alike_categories(tx: &mut Tx, write: &Write) -> Result<Vec<Message>, Error> {
    let known = members::categories(tx, &write.today).await?;
    let of_file: BTreeSet<&str> = write.members.iter().map(|member| member.category.as_str()).collect();
    let all: BTreeSet<&str> =
        known.iter().map(|(category, _)| category.as_str()).chain(of_file.iter().copied()).collect();
    let mut alike = Vec::new();
    for category in &of_file {
        // Of two in one file, the pair is said once.
        let is_new_pair = |other: &&&str| *other > category || !of_file.contains(**other);
        let others = all.iter().filter(is_new_pair).filter(|other| may_be_one(category, other));
        alike.extend(others.map(|other| tables::categories_alike(*category, *other)));
        if alike.len() >= ALIKE_LISTED_MAX {
            break;
        }
    }
    Ok(alike)
}

/// Whether two categories are written alike but for accents and the like, or for a short ending (`sociétaires`).
fn may_be_one(one: &str, other: &str) -> bool {
    const STEM_CHARS_MIN: usize = 4;
    const ENDING_CHARS_MAX: usize = 2;
    let (one, other) = (key(one), key(other));
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let ending = long.strip_prefix(short.as_str());
    let is_ending =
        |ending: &str| ending.chars().count() <= ENDING_CHARS_MAX && ending.chars().all(char::is_alphabetic);
    ending.is_some_and(|ending| {
        ending.is_empty() || short.chars().count() >= STEM_CHARS_MIN && is_ending(ending)
    })
}

/// Finds new members who have the name and the address of another, in the file or on the register.
async fn find_alike(tx: &mut Tx, difference: &mut Difference, added: &[(u64, usize)]) -> Result<(), Error> {
    let mut seen: HashMap<(String, String), String> = HashMap::new();
    for chunk in added.chunks(COMPARED) {
        let new: Vec<(u64, MemberRow)> = chunk
            .iter()
            .filter_map(|(line, at)| Some((*line, difference.rows.get(*at)?.clone())))
            .filter(|(_, row)| !row.email.is_empty())
            .collect();
        let emails: Vec<&str> = new.iter().map(|(_, row)| row.email.as_str()).collect();
        for held in members::by_email(tx, &emails).await? {
            seen.entry(person(&held)).or_insert(held.number);
        }
        for (line, row) in new {
            match seen.get(&person(&row)) {
                Some(other) if *other != row.number => {
                    difference.note_alike(tables::members_alike(&row.name, line.to_string(), other));
                }
                _ => {
                    seen.insert(person(&row), row.number);
                }
            }
        }
    }
    Ok(())
}

/// What makes two entries look like one person.
pub(super) fn person(row: &MemberRow) -> (String, String) {
    (folded(&row.name), row.email.to_lowercase())
}
