//! The register of this node's members. Private: no log and no peer ever sees it.

use percole_merkle::SubjectId;

use crate::{StoreError, Tx, Value, args, entries::subject_from_bytes, rows, table, value::in_list};

table! {
    /// A member as the register has it; what is unknown is empty.
    pub struct MemberRow in "member" key(number) index(category) {
        /// Number on the register.
        number: String,
        /// A person, or an organisation.
        name: String,
        /// What the member is, in lower case.
        category: String,
        /// Local branch, as the file that was imported calls it.
        antenne: String,
        /// The unit that the member belongs to.
        unit: Option<SubjectId>,
        /// BCP 47 tag.
        language: String,
        /// Address to write to.
        email: String,
        /// Day since which it is no member any more, ISO 8601; empty for a member of today.
        ended: String,
        /// Why it ended.
        ended_reason: String,
    }
}

/// The condition that somebody is a member today.
const CURRENT: &str = "ended = ''";

/// Which part of the register is asked for. Empty texts ask for all.
#[derive(Clone, Debug, Default)]
pub struct MemberFilter {
    /// Part of a number, name or e-mail address, whatever its case.
    pub search: String,
    /// Exact category.
    pub category: String,
    /// Members of today, or those who left.
    pub standing: Standing,
}

/// Whether somebody is a member today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// They are.
    #[default]
    Current,
    /// They left.
    Ended,
}

impl MemberFilter {
    /// The condition, with placeholders after `used` others.
    fn condition(&self, used: usize) -> (String, Vec<Value>) {
        let mut sql = match self.standing {
            Standing::Current => CURRENT.to_owned(),
            Standing::Ended => "ended <> ''".to_owned(),
        };
        let mut values: Vec<Value> = Vec::new();
        if !self.search.is_empty() {
            values.push(like_pattern(&self.search).into());
            let at = used + values.len();
            sql.push_str(&format!(
                " AND (lower(number) LIKE ${at} ESCAPE '\\' OR lower(name) LIKE ${at} ESCAPE '\\' \
                 OR lower(email) LIKE ${at} ESCAPE '\\')"
            ));
        }
        if !self.category.is_empty() {
            values.push(self.category.as_str().into());
            sql.push_str(&format!(" AND category = ${}", used + values.len()));
        }
        (sql, values)
    }
}

/// Finds a text anywhere; SQLite's `lower` folds only ASCII, so an accented capital is found as it is written.
fn like_pattern(text: &str) -> String {
    let mut pattern = "%".to_owned();
    for letter in text.to_ascii_lowercase().chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

/// Members in order of their number (by bytes), at most `limit`, after `after`.
///
/// # Errors
/// The database's error.
pub async fn list(
    tx: &mut Tx,
    filter: &MemberFilter,
    after: &str,
    limit: u64,
) -> Result<Vec<MemberRow>, StoreError> {
    let (condition, more) = filter.condition(2);
    let mut values = args![after, limit];
    values.extend(more);
    let tail = format!("WHERE number > $1 AND {condition} ORDER BY number LIMIT $2");
    rows::select(tx, &tail, values).await
}

/// How many members a filter lets through.
///
/// # Errors
/// The database's error.
pub async fn count(tx: &mut Tx, filter: &MemberFilter) -> Result<u64, StoreError> {
    let (condition, values) = filter.condition(0);
    rows::count::<MemberRow>(tx, &format!("WHERE {condition}"), values).await
}

/// Categories on the register, with the number of members of each.
///
/// # Errors
/// The database's error.
pub async fn categories(tx: &mut Tx) -> Result<Vec<(String, u64)>, StoreError> {
    tx.rows(
        "SELECT category, COUNT(*) FROM member WHERE ended = '' GROUP BY category ORDER BY category",
        args![],
    )
    .await?
    .iter()
    .map(|row| Ok((row.text(0)?, row.size(1)?)))
    .collect()
}

/// How many members each category has in each unit; without one those that belong to none.
///
/// # Errors
/// The database's error.
pub async fn by_unit(tx: &mut Tx) -> Result<Vec<(String, Option<SubjectId>, u64)>, StoreError> {
    tx.rows("SELECT category, unit, COUNT(*) FROM member WHERE ended = '' GROUP BY category, unit ORDER BY category", args![])
        .await?
        .iter()
        .map(|row| {
            let unit = row.bytes_opt(1)?.map(|unit| subject_from_bytes(&unit)).transpose()?;
            Ok((row.text(0)?, unit, row.size(2)?))
        })
        .collect()
}

/// Members with one of some addresses, whatever their case in ASCII.
///
/// # Errors
/// The database's error.
pub async fn by_email(tx: &mut Tx, emails: &[&str]) -> Result<Vec<MemberRow>, StoreError> {
    const LOOKED_UP: usize = 256;
    let mut found = Vec::new();
    for chunk in emails.chunks(LOOKED_UP) {
        let mut values = args![];
        let list = in_list(&mut values, chunk.iter().map(|email| email.to_ascii_lowercase()));
        found.extend(rows::select(tx, &format!("WHERE lower(email) IN ({list})"), values).await?);
    }
    Ok(found)
}

/// Every number of the register, also of those who left.
///
/// # Errors
/// The database's error.
pub async fn all_numbers(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    tx.rows("SELECT number FROM member", args![]).await?.iter().map(|row| row.text(0)).collect()
}

/// Number and category of every member, in order of the number.
///
/// # Errors
/// The database's error.
pub async fn numbers(tx: &mut Tx) -> Result<Vec<(String, String)>, StoreError> {
    tx.rows("SELECT number, category FROM member WHERE ended = '' ORDER BY number", args![])
        .await?
        .iter()
        .map(|row| Ok((row.text(0)?, row.text(1)?)))
        .collect()
}
