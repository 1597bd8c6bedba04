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
        /// Day from which on it is no member any more, ISO 8601, perhaps a coming one; empty when no end is known.
        ended: String,
        /// Why it ended.
        ended_reason: String,
        /// Number, name and address as they are compared in a search, without case and accents.
        found_by: String,
    }
}

impl MemberRow {
    /// Whether it is a member on a day, ISO 8601: an end counts from its day on, and days are compared as texts.
    pub fn is_member_on(&self, day: &str) -> bool {
        self.ended.is_empty() || self.ended.as_str() > day
    }
}

/// The condition that somebody is a member on the day of the first argument.
const CURRENT: &str = "(ended = '' OR ended > $1)";

/// Which part of the register is asked for. Empty texts ask for all.
#[derive(Clone, Debug, Default)]
pub struct MemberFilter {
    /// Part of a number, name or e-mail address, in the form of [`MemberRow::found_by`].
    pub search: String,
    /// Exact category.
    pub category: String,
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
        if !self.category.is_empty() {
            values.push(self.category.as_str().into());
            sql.push_str(&format!(" AND category = ${}", values.len()));
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
    const SQL: &str = "SELECT category, COUNT(*) FROM member WHERE (ended = '' OR ended > $1) \
                       GROUP BY category ORDER BY category";
    let rows = tx.rows(SQL, args![day]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, row.size(1)?))).collect()
}

/// Members of a day with their categories and units, in order of number.
pub async fn with_units(
    tx: &mut Tx,
    day: &str,
) -> Result<Vec<(String, String, Option<SubjectId>)>, StoreError> {
    const SQL: &str =
        "SELECT number, category, unit FROM member WHERE (ended = '' OR ended > $1) ORDER BY number";
    let member = |row: &crate::Row| {
        let unit = row.bytes_opt(2)?.map(|unit| subject_from_bytes(&unit)).transpose()?;
        Ok((row.text(0)?, row.text(1)?, unit))
    };
    tx.rows(SQL, args![day]).await?.iter().map(member).collect()
}

/// How many members each category has in each unit on a day; without one those that belong to none.
pub async fn by_unit(tx: &mut Tx, day: &str) -> Result<Vec<(String, Option<SubjectId>, u64)>, StoreError> {
    const SQL: &str = "SELECT category, unit, COUNT(*) FROM member WHERE (ended = '' OR ended > $1) \
                       GROUP BY category, unit ORDER BY category";
    let rows = tx.rows(SQL, args![day]).await?;
    let counted = rows.iter().map(|row| {
        let unit = row.bytes_opt(1)?.map(|unit| subject_from_bytes(&unit)).transpose()?;
        Ok((row.text(0)?, unit, row.size(2)?))
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
