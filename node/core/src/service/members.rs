//! The register of this node's members: import from a table, and lists.

mod compare;
mod emptied;
mod keep;
mod units;

use std::{collections::HashMap, sync::Arc};

use async_trait::async_trait;
use percole_domain::members::{self as table, NewMember, Status};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    members::{self, MemberFilter, MemberRow, Standing},
    rows,
};
use percole_tables::TableErrors;
use percole_words::{Locale, Message};

use compare::{AT_ONCE, Difference, compare, lines};
use emptied::noted;
pub use keep::{add, change, confirm, end, show};
use units::Units;

use crate::{
    access::{self, Viewer},
    endings::{Ending, Endings},
    error::Error,
    node::Node,
    sequencer::PrivateWrite,
    service::lists,
};

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

/// What is imported: the file, what is done with it, and in which language its faults are said.
#[derive(Clone, Debug)]
pub struct Import {
    /// The file.
    pub file: Vec<u8>,
    /// What is done with it.
    pub mode: Mode,
    /// How it is read.
    pub asked: table::Asked,
    /// The language of whoever reads what is wrong with it.
    pub locale: Locale,
}

/// Takes in a whole register, or nothing and the list of everything that is wrong with it.
///
/// Members of the register that the file does not name stay as they are, and so does what the file has no column for.
///
/// # Errors
/// That the database cannot be read or written. What is wrong with the file is in the answer, in the language given.
pub async fn import(
    node: &Node,
    caller: access::Asked,
    import: Import,
) -> Result<pb::ImportMembersResponse, Error> {
    let Import { file, mode, asked, locale } = import;
    let taken = match parsed(move || table::parse(&file, asked)).await? {
        Ok(taken) => taken,
        Err(errors) => return Ok(refused(&errors, locale)),
    };
    let today = node.ambient.today().to_string();
    let endings = node.sequencer.endings();
    let write = Write { members: taken.rows, me: node.me(), mode, near: asked.near, today, endings };
    let difference = match mode {
        Mode::DryRun => {
            let mut tx = node.read().await?;
            let units = Units::load(&mut tx, write.me).await?;
            compare(&mut tx, &write, &units).await?
        }
        Mode::Write | Mode::Link => node.sequencer.private(write).await?,
    };
    Ok(match difference {
        Ok(difference) => {
            if mode != Mode::DryRun {
                caller.tell("a file is taken into the register");
            }
            let mut remarks = taken.reading.remarks();
            remarks.extend(difference.remarks());
            pb::ImportMembersResponse { remarks: said(&remarks, locale), ..difference.answer() }
        }
        Err(errors) => refused(&errors, locale),
    })
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
pub(super) fn cell_errors(errors: &TableErrors, locale: Locale) -> Vec<pb::CellError> {
    let cell = |error: &percole_tables::CellError| pb::CellError {
        line: error.line,
        column: error.column.clone(),
        message: error.message.in_lang(locale),
    };
    errors.errors.iter().map(cell).collect()
}

/// Messages in one language.
pub(super) fn said(messages: &[Message], locale: Locale) -> Vec<String> {
    messages.iter().map(|message| message.in_lang(locale)).collect()
}

fn refused(errors: &TableErrors, locale: Locale) -> pb::ImportMembersResponse {
    pb::ImportMembersResponse {
        errors: cell_errors(errors, locale),
        more_errors: errors.more,
        ..pb::ImportMembersResponse::default()
    }
}

/// What a file is to write.
struct Write {
    members: Vec<NewMember>,
    me: NodeId,
    mode: Mode,
    near: table::NearNumbers,
    /// The day, by which somebody has left or not yet.
    today: String,
    endings: Arc<Endings>,
}

impl Write {
    /// The member at a place in the file.
    fn member(&self, at: u32) -> Option<&NewMember> {
        self.members.get(at as usize)
    }

    /// Writes what the file changes; gives what it takes out.
    async fn put(
        &self,
        tx: &mut Tx,
        units: &Units,
        difference: &Difference,
        now_us: i64,
    ) -> Result<Vec<Ending>, Error> {
        let mut endings = Vec::new();
        for chunk in difference.written.chunks(AT_ONCE) {
            let lines = lines(tx, self, units, chunk.iter().filter_map(|at| self.member(*at))).await?;
            let changed = lines.iter().filter_map(|line| Some((line.held.as_ref()?, &line.row)));
            endings.extend(changed.flat_map(|(held, row)| noted(held, row, now_us)));
            rows::put(tx, lines.iter().map(|line| &line.row)).await?;
        }
        Ok(endings)
    }
}

#[async_trait]
impl PrivateWrite for Write {
    type Output = Result<Difference, TableErrors>;

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<Self::Output, Error> {
        let units = Units::load(tx, self.me).await?;
        let difference = compare(tx, self, &units).await?;
        if let Ok(difference) = &difference {
            self.endings.note(&self.put(tx, &units, difference, now_us).await?)?;
        }
        Ok(difference)
    }
}

/// A page of members in order of their number.
///
/// # Errors
/// `InvalidArgument` for a cursor that no page gave.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListMembersRequest,
) -> Result<pb::ListMembersResponse, Error> {
    let standing = if request.ended { Standing::Ended } else { Standing::Current };
    let status = match request.status.as_str() {
        "" => String::new(),
        text => Status::named(text)?.as_str().to_owned(),
    };
    let filter = MemberFilter {
        search: percole_tables::text::key(&request.search),
        category: percole_tables::text::label(&request.category),
        status,
        standing,
        day: node.ambient.today().to_string(),
    };
    let (limit, after) = (lists::page_length(request.limit), lists::place(&request.cursor, number)?);
    let mut tx = node.read().await?;
    // One more than is shown tells whether there is another page.
    let after = after.unwrap_or_default();
    let mut members = members::list(&mut tx, &filter, &after, limit as u64 + 1).await?;
    let next_cursor = lists::cut(&mut members, limit, |last| last.number.clone());
    let total = members::count(&mut tx, &filter).await?;
    let names =
        super::organisation::names(&mut tx, viewer, "unit", members.iter().filter_map(|member| member.unit))
            .await?;
    let members = members.into_iter().map(|member| shown(member, &names));
    Ok(pb::ListMembersResponse { members: members.collect(), total, next_cursor })
}

fn number(place: &str) -> Option<String> {
    Some(place.to_owned())
}

/// A member as services answer it; units by their names.
fn shown(member: MemberRow, units: &HashMap<SubjectId, String>) -> pb::Member {
    pb::Member {
        unit: member.unit.map(|unit| unit.to_string()).unwrap_or_default(),
        unit_name: member.unit.and_then(|unit| units.get(&unit).cloned()).unwrap_or_default(),
        number: member.number,
        name: member.name,
        category: member.category,
        antenne: member.antenne,
        language: member.language,
        email: member.email,
        since: member.since,
        status: member.status,
        ended: member.ended,
        ended_reason: member.ended_reason,
    }
}

#[cfg(test)]
mod tests;
