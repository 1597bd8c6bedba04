//! What is searched for: the words of each text, as they are made from the projections, and what is still to be read.
//!
//! One inverted index in plain tables serves both databases, so that they give the same hits, and what is erased leaves it
//! like any other row. What differs is how SQLite lays the words out: by their key alone.

use std::collections::HashMap;

use percole_merkle::SubjectId;

use crate::{
    StoreError, TableRow, Tx, Value, args,
    entries::{subject_bytes, subject_from_bytes},
    projections, rows,
    subjects::Readable,
    table,
    value::in_list,
};

table! {
    /// A text as some people may read it.
    pub struct DocRow in "search_doc" key(doc) index(subject) index(quotes) {
        /// Its number.
        doc: i64,
        /// What it is of.
        subject: SubjectId,
        /// The family.
        family: String,
        /// Which of the subject's texts: a smaller one is for fewer people, and takes the place of the others for them.
        part: u32,
        /// Who may read it, beside who may read the subject's line.
        audience: String,
        /// The body to which the audiences `body` and `authors` belong.
        body: Option<SubjectId>,
        /// What it quotes, and who may not read that does not find it.
        quotes: Option<SubjectId>,
        /// Its words with their weights, one a line: what is removed with it.
        words: String,
    }
}

table! {
    /// A subject whose words are to be read again.
    pub struct DueRow in "search_due" key(subject, family) {
        /// The subject.
        subject: SubjectId,
        /// Its family.
        family: String,
    }
}

/// The words: a row for each word of each text.
const WORDS: &str = "search_word";
const WORD_COLUMNS: &str = "word BYTEA NOT NULL, doc BIGINT NOT NULL, weight BIGINT NOT NULL";
/// Under this name it is remembered what the tables were made from.
const FAMILY: &str = "search";

/// The tables in which words of texts stand.
pub const TABLES: [&str; 3] = [DocRow::TABLE.name, DueRow::TABLE.name, WORDS];

/// A word with its weight.
pub type Weighed = (String, u32);

/// Makes the tables anew, empty, when they were made otherwise or by another `version` of what reads words; tells whether
/// it did. What is in `families` is to be read then.
pub async fn ready(tx: &mut Tx, version: u32) -> Result<bool, StoreError> {
    let plain = [DocRow::TABLE, DueRow::TABLE];
    let declared = format!("{version}; {}; {WORD_COLUMNS}", projections::declaration(&plain));
    if projections::declared(tx).await?.get(FAMILY) == Some(&declared) {
        return Ok(false);
    }
    projections::make(tx, FAMILY, &declared, &plain).await?;
    tx.execute(format!("DROP TABLE IF EXISTS {WORDS}"), args![]).await?;
    // SQLite keeps rows by a number of their own beside the key, unless it is told not to.
    let layout = if tx.is_sqlite() { " WITHOUT ROWID" } else { "" };
    let sql = format!("CREATE TABLE {WORDS} ({WORD_COLUMNS}, PRIMARY KEY (word, doc)){layout}");
    tx.execute(sql, args![]).await?;
    Ok(true)
}

/// Notes that subjects of some families are to be read again.
pub async fn all_are_due(tx: &mut Tx, families: &[&str]) -> Result<(), StoreError> {
    let mut values = args![];
    let list = in_list(&mut values, families.iter().copied());
    let sql = format!(
        "INSERT INTO search_due (subject, family) SELECT subject, family FROM subject WHERE family IN ({list}) \
         ON CONFLICT DO NOTHING"
    );
    tx.execute(sql, values).await?;
    Ok(())
}

/// Notes that some subjects are to be read again.
pub async fn are_due(tx: &mut Tx, due: &[DueRow]) -> Result<(), StoreError> {
    if due.is_empty() { Ok(()) } else { rows::put(tx, due).await }
}

/// Some of the subjects that are to be read again.
pub async fn due(tx: &mut Tx, limit: u32) -> Result<Vec<DueRow>, StoreError> {
    rows::select(tx, "ORDER BY subject, family LIMIT $1", args![limit]).await
}

/// How many subjects are to be read again.
pub async fn count_due(tx: &mut Tx) -> Result<u64, StoreError> {
    rows::count::<DueRow>(tx, "", args![]).await
}

/// A subject was read.
pub async fn is_read(tx: &mut Tx, read: &DueRow) -> Result<(), StoreError> {
    let sql = "DELETE FROM search_due WHERE subject = $1 AND family = $2";
    tx.execute(sql, args![subject_bytes(&read.subject), read.family.clone()]).await?;
    Ok(())
}

/// The texts of a subject.
pub async fn docs(tx: &mut Tx, subject: &SubjectId, family: &str) -> Result<Vec<DocRow>, StoreError> {
    let tail = "WHERE subject = $1 AND family = $2 ORDER BY part";
    rows::select(tx, tail, args![subject_bytes(subject), family]).await
}

/// Writes a text in the place of the one that was there; gives a new one its number. Tells whether anything is otherwise than
/// before.
pub async fn put(
    tx: &mut Tx,
    before: Option<&DocRow>,
    doc: DocRow,
    words: &[Weighed],
) -> Result<bool, StoreError> {
    let line = |(word, weight): &Weighed| format!("{weight}{word}");
    let written = words.iter().map(line).collect::<Vec<_>>().join("\n");
    let number = match before {
        Some(before) => before.doc,
        None => next_number(tx).await?,
    };
    let doc = DocRow { doc: number, words: written, ..doc };
    if before == Some(&doc) {
        return Ok(false);
    }
    if let Some(before) = before.filter(|before| before.words != doc.words) {
        remove_words(tx, before).await?;
    }
    if before.is_none_or(|before| before.words != doc.words) {
        let values = |(word, weight): &Weighed| args![word.clone().into_bytes(), number, *weight];
        let head = "INSERT INTO search_word (word, doc, weight) VALUES";
        tx.insert_many(head, words.iter().map(values).collect(), "ON CONFLICT DO NOTHING").await?;
    }
    rows::put(tx, [&doc]).await?;
    Ok(true)
}

async fn next_number(tx: &mut Tx) -> Result<i64, StoreError> {
    let row = tx.row("SELECT COALESCE(MAX(doc), 0) FROM search_doc", args![]).await?;
    row.map_or(Ok(0), |row| row.int(0)).map(|last| last + 1)
}

/// Removes a text with its words.
pub async fn remove(tx: &mut Tx, doc: &DocRow) -> Result<(), StoreError> {
    remove_words(tx, doc).await?;
    rows::remove(tx, &DocRow::TABLE, &doc.doc).await?;
    Ok(())
}

/// Words that one statement removes.
const REMOVED_AT_ONCE: usize = 256;

async fn remove_words(tx: &mut Tx, doc: &DocRow) -> Result<(), StoreError> {
    let words: Vec<&str> = doc.words.lines().map(|line| line.get(1..).unwrap_or_default()).collect();
    for chunk in words.chunks(REMOVED_AT_ONCE) {
        let mut values = args![doc.doc];
        let list = in_list(&mut values, chunk.iter().map(|word| word.as_bytes().to_vec()));
        tx.execute(format!("DELETE FROM search_word WHERE doc = $1 AND word IN ({list})"), values).await?;
    }
    Ok(())
}

/// Removes every text of a subject and every one that quotes it, and notes that they are to be read again: something of it
/// was erased or hidden.
pub async fn clear(tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
    let about: Vec<DocRow> =
        rows::select(tx, "WHERE subject = $1 OR quotes = $1", args![subject_bytes(subject)]).await?;
    for doc in &about {
        remove(tx, doc).await?;
    }
    are_due(tx, &distinct(about)).await
}

/// Notes that every text which quotes a subject is to be read again.
pub async fn quoting_are_due(tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
    let quoting: Vec<DocRow> = rows::select(tx, "WHERE quotes = $1", args![subject_bytes(subject)]).await?;
    are_due(tx, &distinct(quoting)).await
}

fn distinct(docs: Vec<DocRow>) -> Vec<DueRow> {
    let due = docs.into_iter().map(|doc| ((doc.subject, doc.family.clone()), doc));
    let due: HashMap<_, _> = due.collect();
    due.into_keys().map(|(subject, family)| DueRow { subject, family }).collect()
}

/// What one word of a search may be in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// One of these words …
    pub words: Vec<String>,
    /// … or one that begins like one of these.
    pub beginnings: Vec<String>,
}

impl Wanted {
    fn condition(&self, values: &mut Vec<Value>) -> String {
        let list = in_list(values, self.words.iter().map(|word| word.as_bytes().to_vec()));
        let mut condition = format!("word IN ({list})");
        for word in &self.beginnings {
            let mut past = word.as_bytes().to_vec();
            // No byte of UTF-8 is so large.
            past.push(0xff);
            values.extend(args![word.as_bytes().to_vec(), past]);
            let last = values.len();
            condition.push_str(&format!(" OR (word >= ${} AND word < ${last})", last - 1));
        }
        condition
    }
}

/// Where a hit stands: heavier ones first, then those that changed last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What is found.
    pub subject: SubjectId,
    /// Its family.
    pub family: String,
    /// Which of its texts.
    pub part: u32,
    /// How heavy its words are.
    pub weight: i64,
    /// When it changed last, microseconds since 1970-01-01 UTC.
    pub changed_us: i64,
    /// Where it stands in lists.
    pub place: Vec<u8>,
}

/// Texts that hold every wanted word, as far as they may be read: once a subject.
fn hits(values: &mut Vec<Value>, readable: &Readable, wanted: &[Wanted]) -> String {
    let of_word = |condition: String| {
        format!("SELECT doc, MAX(weight) AS weight FROM search_word WHERE {condition} GROUP BY doc")
    };
    let found: Vec<String> = wanted.iter().map(|word| of_word(word.condition(values))).collect();
    let [line, doc, quoted] = ["line", "d", "quoted"].map(|table| may_read(values, readable, table));
    format!(
        "SELECT d.subject, d.family, MIN(d.part) AS part, MAX(h.weight) AS weight, line.changed_us, line.place \
         FROM (SELECT doc, CAST(SUM(weight) AS BIGINT) AS weight FROM ({}) AS found GROUP BY doc HAVING COUNT(*) = {}) AS h \
         JOIN search_doc d ON d.doc = h.doc \
         JOIN subject line ON line.subject = d.subject AND line.family = d.family \
         WHERE {line} AND {doc} AND (d.quotes IS NULL OR EXISTS \
         (SELECT 1 FROM subject quoted WHERE quoted.subject = d.quotes AND {quoted})) \
         GROUP BY d.subject, d.family, line.changed_us, line.place",
        found.join(" UNION ALL "),
        wanted.len(),
    )
}

/// That whoever looks may read a row of a table with an audience and a body.
fn may_read(values: &mut Vec<Value>, readable: &Readable, table: &str) -> String {
    let Readable::Some { audiences, bodies } = readable else { return "1 = 1".to_owned() };
    let open = in_list(values, audiences.iter().copied());
    let mine = in_list(values, bodies.iter().map(subject_bytes));
    format!("({table}.audience IN ({open}) OR {table}.body IN ({mine}))")
}

/// A page of what holds every wanted word and may be read, in one of some families or any; at most `limit` after a hit.
pub async fn page(
    tx: &mut Tx,
    readable: &Readable,
    wanted: &[Wanted],
    families: &[&str],
    after: Option<&Hit>,
    limit: u32,
) -> Result<Vec<Hit>, StoreError> {
    let mut values = args![];
    let hits = hits(&mut values, readable, wanted);
    let mut conditions = Vec::new();
    if !families.is_empty() {
        let list = in_list(&mut values, families.iter().copied());
        conditions.push(format!("family IN ({list})"));
    }
    if let Some(after) = after {
        values.extend(args![after.weight, after.changed_us, after.place.clone(), after.family.clone()]);
        let [weight, changed, place, family] = [3, 2, 1, 0].map(|back| values.len() - back);
        conditions.push(format!(
            "(weight < ${weight} OR (weight = ${weight} AND (changed_us < ${changed} OR (changed_us = ${changed} \
             AND (place > ${place} OR (place = ${place} AND family > ${family}))))))"
        ));
    }
    let condition = if conditions.is_empty() { "1 = 1".to_owned() } else { conditions.join(" AND ") };
    values.push(limit.into());
    let sql = format!(
        "SELECT subject, family, part, weight, changed_us, place FROM ({hits}) AS hits \
         WHERE {condition} ORDER BY weight DESC, changed_us DESC, place, family LIMIT ${}",
        values.len()
    );
    let hit = |row: &crate::Row| {
        Ok(Hit {
            subject: subject_from_bytes(&row.bytes(0)?)?,
            family: row.text(1)?,
            part: u32::try_from(row.size(2)?).unwrap_or(u32::MAX),
            weight: row.int(3)?,
            changed_us: row.int(4)?,
            place: row.bytes(5)?,
        })
    };
    tx.rows(sql, values).await?.iter().map(hit).collect()
}

/// How many subjects of each family hold every wanted word and may be read.
pub async fn counts(
    tx: &mut Tx,
    readable: &Readable,
    wanted: &[Wanted],
) -> Result<Vec<(String, u64)>, StoreError> {
    let mut values = args![];
    let hits = hits(&mut values, readable, wanted);
    let sql = format!("SELECT family, COUNT(*) FROM ({hits}) AS hits GROUP BY family ORDER BY family");
    tx.rows(sql, values).await?.iter().map(|row| Ok((row.text(0)?, row.size(1)?))).collect()
}
