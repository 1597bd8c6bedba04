//! What a file changes in the register, and which of its members may be one person.
//!
//! A register may have a million members: what is kept of them meanwhile is their places in the file, and their rows are made
//! again, some hundred at a time, when they are written.

use std::{
    collections::{BTreeSet, HashMap},
    hash::{BuildHasher, RandomState},
};

use percole_domain::{
    folded,
    members::{NearNumbers, NewMember, Status},
    said_day,
};
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    members::{self, MemberRow},
    rows,
};
use percole_tables::{
    Given, TableErrors,
    text::{identifier_key, key},
};
use percole_words::{Message, tables};

use super::{
    Mode, Write,
    units::{Proposals, Units},
};
use crate::error::Error;

/// Members that are compared with the register, or written, at a time.
pub(super) const AT_ONCE: usize = 256;
/// Members who may be one person that are named one by one; the rest is counted.
const ALIKE_LISTED_MAX: usize = 20;

/// What a file changes in the register.
#[derive(Default)]
pub(super) struct Difference {
    added: u64,
    changed: u64,
    unchanged: u64,
    /// Whom it adds or changes, by their places in the file.
    pub(super) written: Vec<u32>,
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
    let (mut added, mut place) = (Vec::new(), 0);
    for chunk in write.members.chunks(AT_ONCE) {
        for (member, line) in chunk.iter().zip(lines(tx, write, units, chunk).await?) {
            let at = place;
            place += 1;
            if let Some(left) = line.held.as_ref().filter(|held| !held.is_member_on(&write.today)) {
                let message = tables::member_ended(&left.number, said_day(&left.ended));
                errors.push(member.line, "number", message);
                continue;
            }
            if line.row.since > write.today {
                errors.push(
                    member.line,
                    "member since",
                    tables::member_since_to_come(said_day(&line.row.since)),
                );
                continue;
            }
            difference.proposals.add(&line.row, line.row.unit, units);
            match line.held {
                Some(same) if same == line.row => {
                    difference.unchanged += 1;
                    continue;
                }
                Some(_) => difference.changed += 1,
                None => {
                    difference.added += 1;
                    added.push(at);
                }
            }
            difference.written.push(at);
        }
    }
    let added: Vec<&NewMember> = added.into_iter().filter_map(|at| write.member(at)).collect();
    if write.near == NearNumbers::Refused {
        refuse_near(tx, &added, &mut errors).await?;
    }
    find_alike(tx, &mut difference, &added).await?;
    difference.categories = alike_categories(tx, write).await?;
    Ok(errors.in_order().none_or(difference))
}

/// A member of the register as it is, if it is there, and as it is to be.
pub(super) struct Line {
    pub(super) held: Option<MemberRow>,
    pub(super) row: MemberRow,
}

/// What some members of a file come to, in their order.
pub(super) async fn lines(
    tx: &mut Tx,
    write: &Write,
    units: &Units,
    members: impl IntoIterator<Item = &NewMember> + Clone,
) -> Result<Vec<Line>, Error> {
    let numbers: Vec<String> = members.clone().into_iter().map(|member| member.number.clone()).collect();
    let held = rows::among::<MemberRow>(tx, &numbers).await?;
    let mut held: HashMap<String, MemberRow> =
        held.into_iter().map(|member| (member.number.clone(), member)).collect();
    let line = |member: &NewMember| {
        let held = held.remove(&member.number);
        let row = row(member, held.as_ref());
        let linked = units.of(&row).filter(|_| write.mode == Mode::Link).map(|(unit, _)| *unit);
        let unit = linked.or(held.as_ref().and_then(|held| held.unit));
        Line { held, row: MemberRow { unit, ..row } }
    };
    Ok(members.into_iter().map(line).collect())
}

/// A member as the file says, and as the register has it where the file says nothing.
pub(super) fn row(member: &NewMember, held: Option<&MemberRow>) -> MemberRow {
    let known = |of: fn(&MemberRow) -> &String| held.map(|held| of(held).clone());
    let language = match member.language.clone() {
        Given::Unsaid => known(|held| &held.language),
        Given::Said(language) => language.map(|language| language.to_string()),
    };
    let email = member.email.clone().or(known(|held| &held.email)).unwrap_or_default();
    let since = match &member.since {
        Given::Unsaid => known(|held| &held.since),
        Given::Said(since) => since.map(|day| day.to_string()),
    };
    let held_status = held.and_then(|held| held.status.parse().ok());
    let status = member.status.clone().or(held_status).unwrap_or(Status::Member);
    MemberRow {
        found_by: key(&format!("{} {} {email}", member.number, member.name)),
        number: member.number.clone(),
        name: member.name.clone(),
        category: member.category.clone(),
        antenne: member.antenne.clone().or(known(|held| &held.antenne)).unwrap_or_default(),
        unit: None,
        language: language.unwrap_or_default(),
        email,
        since: since.unwrap_or_default(),
        status: status.as_str().to_owned(),
        // An end that is still to come is no matter of a file or of a change.
        ended: known(|held| &held.ended).unwrap_or_default(),
        ended_reason: known(|held| &held.ended_reason).unwrap_or_default(),
    }
}

/// Refuses new numbers that differ from one on the register only by leading zeros, case or blanks.
async fn refuse_near(tx: &mut Tx, added: &[&NewMember], errors: &mut TableErrors) -> Result<(), Error> {
    let held = if added.is_empty() { Vec::new() } else { members::all_numbers(tx).await? };
    if held.is_empty() {
        return Ok(());
    }
    let keys: HashMap<String, &NewMember> =
        added.iter().map(|member| (identifier_key(&member.number), *member)).collect();
    for held in held {
        if let Some(member) = keys.get(&identifier_key(&held)) {
            errors.push(member.line, "number", tables::identifier_near_kept(&member.number, held));
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

/// Whose name and address were seen before.
enum Seen<'f> {
    OfFile(&'f NewMember),
    Held(Box<MemberRow>),
}

impl Seen<'_> {
    fn person(&self) -> (String, String) {
        match self {
            Seen::OfFile(member) => new_person(member),
            Seen::Held(row) => person(row),
        }
    }

    fn number(&self) -> &str {
        match self {
            Seen::OfFile(member) => &member.number,
            Seen::Held(row) => &row.number,
        }
    }
}

/// Finds new members who have the name and the address of another, in the file or on the register.
async fn find_alike(tx: &mut Tx, difference: &mut Difference, added: &[&NewMember]) -> Result<(), Error> {
    let addressed: Vec<&NewMember> =
        added.iter().copied().filter(|member| !email_of(member).is_empty()).collect();
    // By a hash of the person, who is compared when it is found: the names of a million would take as much as their rows.
    let hasher = RandomState::new();
    let mut seen: HashMap<u64, Seen<'_>> = HashMap::with_capacity(addressed.len());
    for chunk in addressed.chunks(AT_ONCE) {
        let emails: Vec<&str> = chunk.iter().map(|member| email_of(member)).collect();
        for held in members::by_email(tx, &emails).await? {
            seen.entry(hasher.hash_one(person(&held))).or_insert_with(|| Seen::Held(Box::new(held)));
        }
        for member in chunk {
            let person = new_person(member);
            let hash = hasher.hash_one(&person);
            match seen.get(&hash).filter(|other| other.person() == person) {
                Some(other) => {
                    let line = member.line.to_string();
                    difference.note_alike(tables::members_alike(&member.name, line, other.number()));
                }
                None => {
                    seen.insert(hash, Seen::OfFile(member));
                }
            }
        }
    }
    Ok(())
}

fn email_of(member: &NewMember) -> &str {
    match &member.email {
        Given::Said(Some(email)) => email,
        _ => "",
    }
}

fn new_person(member: &NewMember) -> (String, String) {
    (folded(&member.name), email_of(member).to_lowercase())
}

/// What makes two entries look like one person.
pub(super) fn person(row: &MemberRow) -> (String, String) {
    (folded(&row.name), row.email.to_lowercase())
}
