//! The register of this node's members: import from CSV, and lists.

mod units;

use std::collections::HashMap;

use async_trait::async_trait;
use percole_domain::{
    members::{self as csv, NewMember},
    table::TableErrors,
};
use percole_merkle::NodeId;
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    members::{self, MemberFilter, MemberRow},
    rows,
};
use percole_words::Lang;

use units::{Proposals, Units};

use crate::{access::Viewer, error::Error, node::Node, sequencer::PrivateWrite};

/// Members in a list that is not told how long to be, and at most.
const LISTED: u32 = 100;
const LISTED_MAX: u32 = 10_000;
/// Members compared with the register at a time.
const COMPARED: usize = 256;

/// What an import does with a file that is in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Says what would change.
    DryRun,
    /// Changes the register.
    Write,
    /// Changes the register, and members whose antenne is called like a unit belong to that unit.
    Link,
}

/// Takes in a whole register, or nothing and the list of everything that is wrong with it.
///
/// Members of the register that the file does not name stay as they are.
///
/// # Errors
/// That the database cannot be read or written. What is wrong with the file is in the answer, in the language given.
pub async fn import(
    node: &Node,
    csv: Vec<u8>,
    mode: Mode,
    lang: Lang,
) -> Result<pb::ImportMembersResponse, Error> {
    let members = match parsed(move || csv::parse(&csv)).await? {
        Ok(members) => members,
        Err(errors) => return Ok(refused(&errors, lang)),
    };
    let members: Vec<MemberRow> = members.into_iter().map(row).collect();
    match mode {
        Mode::DryRun => {
            let mut tx = node.read().await?;
            let units = Units::load(&mut tx, node.me()).await?;
            Ok(compare(&mut tx, &members, &units, mode).await?.answer())
        }
        Mode::Write | Mode::Link => node.sequencer.private(Import { members, me: node.me(), mode }).await,
    }
}

/// Runs a parser on a thread of its own: a large file takes a while.
pub(super) async fn parsed<T: Send + 'static>(
    parse: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Error> {
    tokio::task::spawn_blocking(parse)
        .await
        .map_err(|error| Error::internal(format!("reading a file broke off: {error}")))
}

/// The errors of a table as services answer them, in one language.
pub(super) fn cell_errors(errors: &TableErrors, lang: Lang) -> Vec<pb::CellError> {
    let cell = |error: &percole_domain::table::CellError| pb::CellError {
        line: error.line,
        column: error.column.clone(),
        message: error.message.in_lang(lang),
    };
    errors.errors.iter().map(cell).collect()
}

fn refused(errors: &TableErrors, lang: Lang) -> pb::ImportMembersResponse {
    pb::ImportMembersResponse {
        errors: cell_errors(errors, lang),
        more_errors: errors.more,
        ..pb::ImportMembersResponse::default()
    }
}

fn row(member: NewMember) -> MemberRow {
    MemberRow {
        number: member.number,
        name: member.name,
        category: member.category,
        antenne: member.antenne.unwrap_or_default(),
        unit: None,
        language: member.language.map(|language| language.to_string()).unwrap_or_default(),
        email: member.email.unwrap_or_default(),
    }
}

struct Import {
    members: Vec<MemberRow>,
    me: NodeId,
    mode: Mode,
}

#[async_trait]
impl PrivateWrite for Import {
    type Output = pb::ImportMembersResponse;

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<pb::ImportMembersResponse, Error> {
        let units = Units::load(tx, self.me).await?;
        let difference = compare(tx, &self.members, &units, self.mode).await?;
        let answer = difference.answer();
        rows::put(tx, &difference.rows).await?;
        Ok(answer)
    }
}

/// What a file changes in the register.
#[derive(Default)]
struct Difference {
    added: u64,
    changed: u64,
    unchanged: u64,
    rows: Vec<MemberRow>,
    proposals: Proposals,
}

impl Difference {
    fn answer(&self) -> pb::ImportMembersResponse {
        self.proposals.answer(pb::ImportMembersResponse {
            added: self.added,
            changed: self.changed,
            unchanged: self.unchanged,
            ..pb::ImportMembersResponse::default()
        })
    }
}

async fn compare(tx: &mut Tx, new: &[MemberRow], units: &Units, mode: Mode) -> Result<Difference, Error> {
    let mut difference = Difference::default();
    for chunk in new.chunks(COMPARED) {
        let numbers: Vec<String> = chunk.iter().map(|member| member.number.clone()).collect();
        let held = rows::among::<MemberRow>(tx, &numbers).await?;
        let held: HashMap<&str, &MemberRow> =
            held.iter().map(|member| (member.number.as_str(), member)).collect();
        for member in chunk {
            let held = held.get(member.number.as_str()).copied();
            let unit = held.and_then(|held| held.unit);
            let linked = units.of(member).filter(|_| mode == Mode::Link).map(|(unit, _)| *unit);
            let unit = linked.or(unit);
            difference.proposals.add(member, unit, units);
            let member = MemberRow { unit, ..member.clone() };
            match held {
                Some(same) if *same == member => {
                    difference.unchanged += 1;
                    continue;
                }
                Some(_) => difference.changed += 1,
                None => difference.added += 1,
            }
            difference.rows.push(member);
        }
    }
    Ok(difference)
}

/// Members in order of their number.
///
/// # Errors
/// The database's error.
pub async fn list(node: &Node, request: pb::ListMembersRequest) -> Result<pb::ListMembersResponse, Error> {
    let filter = MemberFilter { search: request.search, category: request.category.to_lowercase() };
    let limit = if request.limit == 0 { LISTED } else { request.limit.min(LISTED_MAX) };
    let mut tx = node.read().await?;
    let members = members::list(&mut tx, &filter, &request.after, limit.into()).await?;
    let total = members::count(&mut tx, &filter).await?;
    let names = super::organisation::names(&mut tx, &Viewer::everything(), "unit").await?;
    let members = members.into_iter().map(|member| pb::Member {
        unit: member.unit.map(|unit| unit.to_string()).unwrap_or_default(),
        unit_name: member.unit.and_then(|unit| names.get(&unit).cloned()).unwrap_or_default(),
        number: member.number,
        name: member.name,
        category: member.category,
        antenne: member.antenne,
        language: member.language,
        email: member.email,
    });
    Ok(pb::ListMembersResponse { members: members.collect(), total })
}

#[cfg(test)]
mod tests;
