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
        /// What it is to the cooperative: `member` or `user`.
        status: String,
        /// Day from which on it is a member, ISO 8601; empty when that is not known.
        since: String,
        /// Day from which on it is no member any more, ISO 8601, perhaps a coming one; empty when no end is known.
        ended: String,
        /// Why it ended.
        ended_reason: String,
        /// Number, name and address as they are compared in a search, without case and accents.
        found_by: String,
    }
}

impl MemberRow {
    /// Whether it is a member on a day, ISO 8601: beginning and end count from their day on, and days are compared as texts.
    pub fn is_member_on(&self, day: &str) -> bool {
        self.since.as_str() <= day && (self.ended.is_empty() || self.ended.as_str() > day)
    }
}

/// The condition that somebody is a member on the day of the first argument.
const CURRENT: &str = "(since <= $1 AND (ended = '' OR ended > $1))";

/// Which part of the register is asked for. Empty texts ask for all.
#[derive(Clone, Debug, Default)]
pub struct MemberFilter {
    /// Part of a number, name or e-mail address, in the form of [`MemberRow::found_by`].
    pub search: String,
    /// Exact category.
    pub category: String,
    /// `member` or `user`.
    pub status: String,
    /// Members of a day, or those who had left.
    pub standing: Standing,
    /// That day, ISO 8601.
    pub day: String,
}

/// Whether somebody is a member on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// They are.
    #[default]
    Current,
    /// They left.
    Ended,
}

impl MemberFilter {
    /// The condition and its arguments; the first of them is the day.
    fn condition(&self) -> (String, Vec<Value>) {
        let mut sql = match self.standing {
            Standing::Current => CURRENT.to_owned(),
            Standing::Ended => format!("NOT {CURRENT}"),
        };
        let mut values: Vec<Value> = args![self.day.as_str()];
        if !self.search.is_empty() {
            values.push(like_pattern(&self.search).into());
            let at = values.len();
            sql.push_str(&format!(" AND found_by LIKE ${at} ESCAPE '\\'"));
        }
        for (column, asked) in [("category", &self.category), ("status", &self.status)] {
            if !asked.is_empty() {
                values.push(asked.as_str().into());
                sql.push_str(&format!(" AND {column} = ${}", values.len()));
            }
        }
        (sql, values)
    }
}

/// Finds a text anywhere.
fn like_pattern(text: &str) -> String {
    let mut pattern = "%".to_owned();
    for letter in text.chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

/// Members in order of their number (by bytes), at most `limit`, after `after`.
pub async fn list(
    tx: &mut Tx,
    filter: &MemberFilter,
    after: &str,
    limit: u64,
) -> Result<Vec<MemberRow>, StoreError> {
    let (condition, mut values) = filter.condition();
    let at = values.len();
    values.extend(args![after, limit]);
    let tail = format!("WHERE {condition} AND number > ${} ORDER BY number LIMIT ${}", at + 1, at + 2);
    rows::select(tx, &tail, values).await
}

/// How many members a filter lets through.
pub async fn count(tx: &mut Tx, filter: &MemberFilter) -> Result<u64, StoreError> {
    let (condition, values) = filter.condition();
    rows::count::<MemberRow>(tx, &format!("WHERE {condition}"), values).await
}

/// Categories on the register on a day, with the number of members of each.
pub async fn categories(tx: &mut Tx, day: &str) -> Result<Vec<(String, u64)>, StoreError> {
    const SQL: &str = "SELECT category, COUNT(*) FROM member WHERE since <= $1 AND (ended = '' OR ended > $1) \
                       GROUP BY category ORDER BY category";
    let rows = tx.rows(SQL, args![day]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, row.size(1)?))).collect()
}

/// Those of a day with one of some standings, with their categories and units, in order of number.
pub async fn with_units(
    tx: &mut Tx,
    day: &str,
    statuses: &[&str],
) -> Result<Vec<(String, String, Option<SubjectId>)>, StoreError> {
    let mut values = args![day];
    let statuses = in_list(&mut values, statuses.iter().copied());
    let sql = format!(
        "SELECT number, category, unit FROM member WHERE {CURRENT} AND status IN ({statuses}) ORDER BY number"
    );
    let member = |row: &crate::Row| {
        let unit = row.bytes_opt(2)?.map(|unit| subject_from_bytes(&unit)).transpose()?;
        Ok((row.text(0)?, row.text(1)?, unit))
    };
    let rows = tx.rows(sql, values).await?;
    rows.iter().map(member).collect()
}

/// How many people a category has in a unit, by what they are.
pub struct InUnit {
    /// What they are, in lower case.
    pub category: String,
    /// The unit; none for those who belong to none.
    pub unit: Option<SubjectId>,
    /// `member` or `user`.
    pub status: String,
    /// How many.
    pub count: u64,
}

/// How many people each category has in each unit on a day.
pub async fn by_unit(tx: &mut Tx, day: &str) -> Result<Vec<InUnit>, StoreError> {
    const SQL: &str = "SELECT category, unit, status, COUNT(*) FROM member WHERE since <= $1 AND (ended = '' OR ended > $1) \
                       GROUP BY category, unit, status ORDER BY category";
    let rows = tx.rows(SQL, args![day]).await?;
    let counted = rows.iter().map(|row| {
        let unit = row.bytes_opt(1)?.map(|unit| subject_from_bytes(&unit)).transpose()?;
        Ok(InUnit { category: row.text(0)?, unit, status: row.text(2)?, count: row.size(3)? })
    });
    counted.collect()
}

/// Members with one of some addresses, whatever their case in ASCII.
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
pub async fn all_numbers(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    tx.rows("SELECT number FROM member", args![]).await?.iter().map(|row| row.text(0)).collect()
}
