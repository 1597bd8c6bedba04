//! The register of this node's members. Private: no log and no peer ever sees it.

use crate::{Row, StoreError, Tx, Value, args, value::in_list};

/// A member as the register has it; what is unknown is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberRow {
    /// Number on the register.
    pub number: String,
    /// A person, or an organisation.
    pub name: String,
    /// What the member is, in lower case.
    pub category: String,
    /// Local branch.
    pub antenne: String,
    /// BCP 47 tag.
    pub language: String,
    /// Address to write to.
    pub email: String,
}

const COLUMNS: &str = "number, name, category, antenne, language, email";
/// Numbers looked up in one statement.
const LOOKED_UP: usize = 256;

/// Adds members, or replaces those with the same number.
///
/// # Errors
/// The database's error.
pub async fn put(tx: &mut Tx, members: Vec<MemberRow>) -> Result<(), StoreError> {
    let rows = members
        .into_iter()
        .map(|member| {
            args![member.number, member.name, member.category, member.antenne, member.language, member.email]
        })
        .collect();
    tx.insert_many(
        "INSERT INTO member (number, name, category, antenne, language, email) VALUES",
        rows,
        "ON CONFLICT (number) DO UPDATE SET name = excluded.name, category = excluded.category, \
         antenne = excluded.antenne, language = excluded.language, email = excluded.email",
    )
    .await
}

/// Those of some numbers that the register holds.
///
/// # Errors
/// The database's error.
pub async fn by_numbers(tx: &mut Tx, numbers: &[&str]) -> Result<Vec<MemberRow>, StoreError> {
    let mut found = Vec::new();
    for chunk in numbers.chunks(LOOKED_UP) {
        let mut values = Vec::new();
        let list = in_list(&mut values, chunk.iter().copied());
        let sql = format!("SELECT {COLUMNS} FROM member WHERE number IN ({list})");
        for row in tx.rows(sql, values).await? {
            found.push(member(&row)?);
        }
    }
    Ok(found)
}

/// Which part of the register is asked for. Empty texts ask for all.
#[derive(Clone, Debug, Default)]
pub struct MemberFilter {
    /// Part of a number, name or e-mail address, whatever its case.
    pub search: String,
    /// Exact category.
    pub category: String,
}

impl MemberFilter {
    /// The condition, with placeholders after `used` others.
    fn condition(&self, used: usize) -> (String, Vec<Value>) {
        let mut sql = "1 = 1".to_owned();
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
    let sql =
        format!("SELECT {COLUMNS} FROM member WHERE number > $1 AND {condition} ORDER BY number LIMIT $2");
    let mut values = args![after, limit];
    values.extend(more);
    tx.rows(sql, values).await?.iter().map(member).collect()
}

/// How many members a filter lets through.
///
/// # Errors
/// The database's error.
pub async fn count(tx: &mut Tx, filter: &MemberFilter) -> Result<u64, StoreError> {
    let (condition, values) = filter.condition(0);
    let sql = format!("SELECT COUNT(*) FROM member WHERE {condition}");
    tx.row(sql, values).await?.map_or(Ok(0), |row| row.size(0))
}

/// Categories on the register, with the number of members of each.
///
/// # Errors
/// The database's error.
pub async fn categories(tx: &mut Tx) -> Result<Vec<(String, u64)>, StoreError> {
    tx.rows("SELECT category, COUNT(*) FROM member GROUP BY category ORDER BY category", args![])
        .await?
        .iter()
        .map(|row| Ok((row.text(0)?, row.size(1)?)))
        .collect()
}

/// Number and category of every member, in order of the number.
///
/// # Errors
/// The database's error.
pub async fn numbers(tx: &mut Tx) -> Result<Vec<(String, String)>, StoreError> {
    tx.rows("SELECT number, category FROM member ORDER BY number", args![])
        .await?
        .iter()
        .map(|row| Ok((row.text(0)?, row.text(1)?)))
        .collect()
}

fn member(row: &Row) -> Result<MemberRow, StoreError> {
    Ok(MemberRow {
        number: row.text(0)?,
        name: row.text(1)?,
        category: row.text(2)?,
        antenne: row.text(3)?,
        language: row.text(4)?,
        email: row.text(5)?,
    })
}
