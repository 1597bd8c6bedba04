//! One line for every subject of every family: what lists show, filter and sort by, and where ids are resolved.

use std::collections::HashMap;

use percole_merkle::{NodeId, Scope, SubjectId};

use crate::{
    StoreError, Table, TableRow, Tx, Value, args,
    entries::{subject_bytes, subject_from_bytes},
    rows, table,
    value::in_list,
};

table! {
    /// A subject as lists know it. Every fold writes one.
    pub struct SubjectRow in "subject" key(subject, family) index(family, place) index(container, family) index(due_us) {
        /// The subject.
        subject: SubjectId,
        /// First word of the kinds of its events.
        family: String,
        /// The node that owns it.
        node: NodeId,
        /// Where it stands in lists: see [`place`].
        place: Vec<u8>,
        /// The unit it belongs to.
        unit: Option<SubjectId>,
        /// What holds it: the report of a recommendation, the vote of a poll.
        container: Option<SubjectId>,
        /// Number within what holds it; 0 without one.
        number: u32,
        /// One line for people; empty when it has none, or when it was erased.
        title: String,
        /// A state of its lifecycle.
        state: String,
        /// Which nodes may read it: the widest scope in which it was shown.
        scope: Scope,
        /// Which people may read it.
        audience: String,
        /// The body to which the audiences `body` and `authors` belong.
        body: Option<SubjectId>,
        /// BCP 47 tag of its content; empty when it has none.
        language: String,
        /// When something falls due, microseconds since 1970-01-01 UTC.
        due_us: Option<i64>,
        /// When its authors say that it changed last.
        changed_us: i64,
    }
}

/// The table of all subjects.
pub const TABLE: Table = SubjectRow::TABLE;

/// Where a subject stands in lists: by its node, what holds it, its number there, and its id. The same bytes sort alike in
/// both databases, and they are what a page's cursor holds.
pub fn place(subject: &SubjectId, container: Option<&SubjectId>, number: u32) -> Vec<u8> {
    let mut place = subject.origin.as_bytes().to_vec();
    place.extend(container.map_or_else(|| vec![0; 48], subject_bytes));
    place.extend(number.to_be_bytes());
    place.extend(subject.id);
    place
}

/// Which people are looking, as far as a list needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Readable {
    /// Those who may read everything that the node holds.
    Everything,
    /// Those who may read these audiences, and what is for these bodies.
    Some {
        /// Audiences.
        audiences: Vec<&'static str>,
        /// Bodies in which they hold a mandate.
        bodies: Vec<SubjectId>,
    },
}

/// Which subjects a page holds; what is `None` does not matter.
#[derive(Clone, Debug)]
pub struct Filter {
    /// The family.
    pub family: &'static str,
    /// Who is looking.
    pub readable: Readable,
    /// Owned by this node.
    pub node: Option<NodeId>,
    /// In one of these states; any when empty.
    pub states: Vec<String>,
    /// Not in this state of its own, wherever what holds it is.
    pub without: Option<&'static str>,
    /// The family of what holds them, when what is held is in the state of what holds it.
    pub follows: Option<&'static str>,
    /// Held by this subject.
    pub container: Option<SubjectId>,
    /// Of this unit.
    pub unit: Option<SubjectId>,
    /// In this language.
    pub language: Option<String>,
}

impl Filter {
    /// All of a family.
    pub fn of(family: &'static str, readable: Readable) -> Filter {
        Filter {
            family,
            readable,
            node: None,
            states: Vec::new(),
            without: None,
            follows: None,
            container: None,
            unit: None,
            language: None,
        }
    }

    /// That a row is about a subject that fits, in the condition of a table with a column `subject`.
    pub(crate) fn among(&self) -> Condition {
        let Condition { text, values } = self.condition();
        Condition { text: format!("subject IN (SELECT subject FROM subject WHERE {text})"), values }
    }

    fn condition(&self) -> Condition {
        let mut condition = Condition { text: "family = $1".to_owned(), values: args![self.family] };
        condition.equals("node", self.node.map(|node| node.to_string()));
        condition.equals("container", self.container.as_ref().map(subject_bytes));
        condition.equals("unit", self.unit.as_ref().map(subject_bytes));
        condition.equals("language", self.language.clone());
        condition.compared("state", "<>", self.without);
        if !self.states.is_empty() {
            let state = match self.follows {
                None => "state".to_owned(),
                Some(family) => format!(
                    "COALESCE((SELECT held.state FROM subject held \
                     WHERE held.subject = subject.container AND held.family = '{family}'), subject.state)"
                ),
            };
            condition.one_of(&state, self.states.iter().map(String::as_str));
        }
        condition.readable(&self.readable);
        condition
    }
}

/// What rows must fit, with its values.
pub(crate) struct Condition {
    pub(crate) text: String,
    pub(crate) values: Vec<Value>,
}

impl Condition {
    pub(crate) fn equals<V: Into<Value>>(&mut self, column: &str, value: Option<V>) {
        self.compared(column, "=", value);
    }

    pub(crate) fn compared<V: Into<Value>>(&mut self, column: &str, how: &str, value: Option<V>) {
        if let Some(value) = value {
            self.values.push(value.into());
            self.text.push_str(&format!(" AND {column} {how} ${}", self.values.len()));
        }
    }

    pub(crate) fn one_of<V: Into<Value>>(&mut self, column: &str, list: impl ExactSizeIterator<Item = V>) {
        let list = in_list(&mut self.values, list);
        self.text.push_str(&format!(" AND {column} IN ({list})"));
    }

    fn readable(&mut self, readable: &Readable) {
        let Readable::Some { audiences, bodies } = readable else { return };
        let open = in_list(&mut self.values, audiences.iter().copied());
        let mine = in_list(&mut self.values, bodies.iter().map(subject_bytes));
        self.text.push_str(&format!(" AND (audience IN ({open}) OR body IN ({mine}))"));
    }
}

/// A page of a list, in order of place.
pub async fn page(
    tx: &mut Tx,
    filter: &Filter,
    after: Option<&[u8]>,
    limit: u32,
) -> Result<Vec<SubjectRow>, StoreError> {
    let mut condition = filter.condition();
    condition.compared("place", ">", after);
    condition.values.push(limit.into());
    let tail = format!("WHERE {} ORDER BY place LIMIT ${}", condition.text, condition.values.len());
    rows::select(tx, &tail, condition.values).await
}

/// Those that changed last, the newest first.
pub async fn newest(tx: &mut Tx, filter: &Filter, limit: u32) -> Result<Vec<SubjectRow>, StoreError> {
    let mut condition = filter.condition();
    condition.values.push(limit.into());
    let tail =
        format!("WHERE {} ORDER BY changed_us DESC, place LIMIT ${}", condition.text, condition.values.len());
    rows::select(tx, &tail, condition.values).await
}

/// The line of a subject, or `None`.
pub async fn get(tx: &mut Tx, family: &str, subject: &SubjectId) -> Result<Option<SubjectRow>, StoreError> {
    let found = rows::select(tx, "WHERE subject = $1 AND family = $2", args![subject_bytes(subject), family]);
    Ok(found.await?.pop())
}

/// The bodies of those of some subjects that have one.
pub async fn bodies_of(
    tx: &mut Tx,
    subjects: &[SubjectId],
) -> Result<HashMap<SubjectId, SubjectId>, StoreError> {
    let mut values = Vec::new();
    let list = in_list(&mut values, subjects.iter().map(subject_bytes));
    let lines: Vec<SubjectRow> = rows::select(tx, &format!("WHERE subject IN ({list})"), values).await?;
    Ok(lines.into_iter().filter_map(|line| Some((line.subject, line.body?))).collect())
}

/// Subjects of a family, of one node or of any, whose id begins with some hexadecimal digits; at most `limit`.
///
/// The id that people see begins with that of the subject within its node, because the node is the same in most lists.
pub async fn by_prefix(
    tx: &mut Tx,
    filter: &Filter,
    from: [u8; 16],
    to: [u8; 16],
    limit: u32,
) -> Result<Vec<SubjectRow>, StoreError> {
    let mut condition = filter.condition();
    // The id stands behind the node's 32 bytes. Both databases count bytes of a blob from 1.
    condition.values.push(from.into());
    condition.values.push(to.into());
    let last = condition.values.len();
    let within = "substr(subject, 33, 16)";
    let tail = format!(
        "WHERE {} AND {within} >= ${} AND {within} <= ${last} ORDER BY place LIMIT {limit}",
        condition.text,
        last - 1
    );
    rows::select(tx, &tail, condition.values).await
}

/// Subjects with a number within what holds them; at most `limit`.
pub async fn numbered(
    tx: &mut Tx,
    filter: &Filter,
    number: u32,
    limit: u32,
) -> Result<Vec<SubjectRow>, StoreError> {
    let mut condition = filter.condition();
    condition.equals("number", Some(number));
    let tail = format!("WHERE {} ORDER BY place LIMIT {limit}", condition.text);
    rows::select(tx, &tail, condition.values).await
}

/// How many subjects each of some units has of those that a filter lets through; units without any are left out.
pub async fn count_by_unit(
    tx: &mut Tx,
    filter: &Filter,
    units: &[SubjectId],
) -> Result<HashMap<SubjectId, u64>, StoreError> {
    let mut condition = filter.condition();
    condition.one_of("unit", units.iter().map(subject_bytes));
    let sql = format!("SELECT unit, COUNT(*) FROM subject WHERE {} GROUP BY unit", condition.text);
    let rows = tx.rows(sql, condition.values).await?;
    rows.iter().map(|row| Ok((subject_from_bytes(&row.bytes(0)?)?, row.size(1)?))).collect()
}

/// Removes the line of a subject, before it is folded anew.
pub async fn remove(tx: &mut Tx, family: &str, subject: &SubjectId) -> Result<(), StoreError> {
    let sql = "DELETE FROM subject WHERE subject = $1 AND family = $2";
    tx.execute(sql, args![subject_bytes(subject), family]).await?;
    Ok(())
}
