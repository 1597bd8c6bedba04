//! Meetings of bodies, and what is kept of them on this node alone: figures as they were counted, whole minutes.

use percole_merkle::{Scope, SubjectId};

use crate::{
    StoreError, Tx, args,
    entries::subject_bytes,
    rows,
    subjects::{Condition, Filter},
    table,
};

table! {
    /// A meeting, as the logs held here tell of it. Whether anything is late is computed.
    pub struct MeetingRow in "meeting" key(subject) index(body) index(start_us, subject) {
        /// What it is called in logs.
        subject: SubjectId,
        /// The body.
        body: SubjectId,
        /// What it has in common with meetings that were planned with it; may be empty.
        series: String,
        /// When it begins.
        start_us: i64,
        /// When it ends, if that is said.
        end_us: Option<i64>,
        /// The time zone by whose clocks people come, as its author named it.
        zone: String,
        /// Languages that are spoken, with blanks between them.
        languages: String,
        /// Languages into which is interpreted, the same.
        interpreted: String,
        /// Encoded `percole.event.v1.MeetingWords`; `None` before they are given, and once they are erased.
        words: Option<Vec<u8>>,
        /// Encoded `percole.event.v1.MeetingConvened` without its act, of the newest notice.
        convened: Option<Vec<u8>>,
        /// Encoded `percole.event.v1.MeetingAgenda` without its act; `None` also once it is erased.
        agenda: Option<Vec<u8>>,
        /// Encoded `percole.event.v1.MeetingHeld` without its act.
        held: Option<Vec<u8>>,
        /// Encoded `percole.event.v1.MeetingDecided` without its act; `None` also once it is erased.
        decided: Option<Vec<u8>>,
        /// Encoded `percole.event.v1.MinutesPosted` without its act.
        minutes: Option<Vec<u8>>,
        /// When they were posted.
        minutes_us: Option<i64>,
        /// Encoded `percole.event.v1.MeetingMinuted` without its act; `None` also once it is erased.
        minuted: Option<Vec<u8>>,
        /// The cycle that was open when it was planned.
        cycle: Option<SubjectId>,
        /// Encoded `percole.event.v1.MeetingDocuments`: those that are not erased; `None` without any.
        documents: Option<Vec<u8>>,
        /// Why it was moved or cancelled last; may be empty.
        reason: String,
        /// A state of the lifecycle of meetings.
        state: String,
        /// The widest scope in which it was shown.
        scope: Scope,
        /// When its node says that it changed last.
        changed_us: i64,
    }
}

table! {
    /// A figure as it was counted. Private: what leaves the node has no small ones.
    pub struct CountedRow in "meeting_counted" key(meeting, position) {
        /// The meeting.
        meeting: SubjectId,
        /// Its place among the figures.
        position: i64,
        /// What they are.
        category: String,
        /// How they took part; empty for several ways.
        mode: String,
        /// How many.
        people: i64,
    }
}

table! {
    /// Minutes as a whole. Private: their hash stands in the log, and what everybody may read of them.
    pub struct WholeRow in "meeting_whole" key(meeting) {
        /// The meeting.
        meeting: SubjectId,
        /// Who may read them: an audience.
        audience: String,
        /// The text.
        body: String,
        /// What is hashed with it; `None` of those that were posted before there was any.
        salt: Option<Vec<u8>>,
    }
}

table! {
    /// What is being typed for a form about a meeting. Private: nobody reads it but the office that prepares the meeting.
    pub struct DraftRow in "meeting_draft" key(meeting, form) {
        /// The meeting.
        meeting: SubjectId,
        /// Which form.
        form: String,
        /// How often it was saved.
        revision: i64,
        /// When it was saved last.
        saved_us: i64,
        /// What stands in the fields, as a browser encodes a form.
        fields: String,
    }
}

table! {
    /// Whether a person comes to a meeting. Private: in no log, and no list shows it by name.
    pub struct SignUpRow in "meeting_sign_up" key(meeting, person) {
        /// The meeting.
        meeting: SubjectId,
        /// The person.
        person: String,
        /// `room`, `online` or `no`.
        answer: String,
        /// When the meeting begins.
        start_us: i64,
        /// When it was said.
        said_us: i64,
    }
}

/// What is being typed for a form about a meeting.
pub async fn draft(tx: &mut Tx, meeting: &SubjectId, form: &str) -> Result<Option<DraftRow>, StoreError> {
    let values = args![subject_bytes(meeting), form];
    Ok(rows::select(tx, "WHERE meeting = $1 AND form = $2", values).await?.pop())
}

/// Forgets it, once it is published.
pub async fn forget_draft(tx: &mut Tx, meeting: &SubjectId, form: &str) -> Result<(), StoreError> {
    let values = args![subject_bytes(meeting), form];
    tx.execute("DELETE FROM meeting_draft WHERE meeting = $1 AND form = $2", values).await?;
    Ok(())
}

/// Forgets drafts that were saved, and sign-ups for meetings that began, before a moment.
pub async fn tidy(tx: &mut Tx, before_us: i64) -> Result<(), StoreError> {
    tx.execute("DELETE FROM meeting_draft WHERE saved_us < $1", args![before_us]).await?;
    tx.execute("DELETE FROM meeting_sign_up WHERE start_us < $1", args![before_us]).await?;
    Ok(())
}

/// Whether [`tidy`] would forget something.
///
/// # Errors
/// The database's.
pub async fn has_older(tx: &mut Tx, before_us: i64) -> Result<bool, StoreError> {
    const SQL: &str = "SELECT 1 FROM (SELECT saved_us AS us FROM meeting_draft \
                       UNION ALL SELECT start_us AS us FROM meeting_sign_up) AS kept WHERE us < $1 LIMIT 1";
    Ok(!tx.rows(SQL, args![before_us]).await?.is_empty())
}

/// Takes back whatever a person said about any meeting.
pub async fn forget_person(tx: &mut Tx, person: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM meeting_sign_up WHERE person = $1", args![person]).await?;
    Ok(())
}

/// What a person says about coming to a meeting.
pub async fn sign_up(
    tx: &mut Tx,
    meeting: &SubjectId,
    person: &str,
) -> Result<Option<SignUpRow>, StoreError> {
    let values = args![subject_bytes(meeting), person];
    Ok(rows::select(tx, "WHERE meeting = $1 AND person = $2", values).await?.pop())
}

/// Takes back what a person said.
pub async fn forget_sign_up(tx: &mut Tx, meeting: &SubjectId, person: &str) -> Result<(), StoreError> {
    let values = args![subject_bytes(meeting), person];
    tx.execute("DELETE FROM meeting_sign_up WHERE meeting = $1 AND person = $2", values).await?;
    Ok(())
}

/// How many gave each answer.
pub async fn sign_ups(tx: &mut Tx, meeting: &SubjectId) -> Result<Vec<(String, u64)>, StoreError> {
    const SQL: &str = "SELECT answer, COUNT(*) FROM meeting_sign_up WHERE meeting = $1 GROUP BY answer";
    let rows = tx.rows(SQL, args![subject_bytes(meeting)]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, row.int(1)?.unsigned_abs()))).collect()
}

/// The meetings of a body.
pub async fn of_body(tx: &mut Tx, body: &SubjectId) -> Result<Vec<MeetingRow>, StoreError> {
    rows::select(tx, "WHERE body = $1 ORDER BY start_us", args![subject_bytes(body)]).await
}

/// The meetings that have documents.
pub async fn with_documents(tx: &mut Tx) -> Result<Vec<MeetingRow>, StoreError> {
    rows::select(tx, "WHERE documents IS NOT NULL ORDER BY changed_us DESC, subject", args![]).await
}

/// The figures of a meeting as they were counted.
pub async fn counted(tx: &mut Tx, meeting: &SubjectId) -> Result<Vec<CountedRow>, StoreError> {
    rows::select(tx, "WHERE meeting = $1 ORDER BY position", args![subject_bytes(meeting)]).await
}

/// Forgets the figures of a meeting, before others take their place.
pub async fn forget_counted(tx: &mut Tx, meeting: &SubjectId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM meeting_counted WHERE meeting = $1", args![subject_bytes(meeting)]).await?;
    Ok(())
}

/// Forgets the whole minutes of a meeting.
pub async fn forget_whole(tx: &mut Tx, meeting: &SubjectId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM meeting_whole WHERE meeting = $1", args![subject_bytes(meeting)]).await?;
    Ok(())
}

/// Which meetings are asked for; what is `None` does not matter.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// Which of them whoever asks may read.
    pub filter: &'a Filter,
    /// Of one of these bodies.
    pub bodies: Option<Vec<SubjectId>>,
    /// Of one of these series.
    pub series: Option<Vec<String>>,
    /// Beginning at this moment or later.
    pub from_us: Option<i64>,
    /// Beginning before this moment.
    pub before_us: Option<i64>,
}

/// Which page of them.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    /// In this state.
    pub state: Option<&'a str>,
    /// Only those with minutes.
    pub with_minutes: bool,
    /// Those that begin last come first.
    pub newest_first: bool,
    /// Behind this place.
    pub after: Option<(i64, SubjectId)>,
    /// At most so many.
    pub limit: u32,
}

/// How many there are, whatever the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// All.
    pub all: u64,
    /// Those that were cancelled.
    pub cancelled: u64,
    /// Those of which it is noted who was there.
    pub held: u64,
    /// Those with minutes.
    pub with_minutes: u64,
}

impl Wanted<'_> {
    fn condition(&self) -> Condition {
        let mut condition = self.filter.among();
        if let Some(bodies) = &self.bodies {
            condition.one_of("body", bodies.iter().map(subject_bytes));
        }
        if let Some(series) = &self.series {
            condition.one_of("series", series.iter().map(String::as_str));
        }
        condition.compared("start_us", ">=", self.from_us);
        condition.compared("start_us", "<", self.before_us);
        condition
    }
}

/// A page of meetings, in the order of their beginning.
pub async fn page(tx: &mut Tx, wanted: &Wanted<'_>, page: &Page<'_>) -> Result<Vec<MeetingRow>, StoreError> {
    let mut condition = wanted.condition();
    condition.equals("state", page.state);
    let (mut text, mut values) = (condition.text, condition.values);
    if page.with_minutes {
        text.push_str(" AND minutes IS NOT NULL");
    }
    let (order, behind) = if page.newest_first { ("DESC", "<") } else { ("ASC", ">") };
    if let Some((start_us, subject)) = &page.after {
        values.extend(args![*start_us, subject_bytes(subject)]);
        let last = values.len();
        text.push_str(&format!(" AND (start_us, subject) {behind} (${}, ${last})", last - 1));
    }
    values.push(page.limit.into());
    let last = values.len();
    let tail = format!("WHERE {text} ORDER BY start_us {order}, subject {order} LIMIT ${last}");
    rows::select(tx, &tail, values).await
}

/// How many meetings there are of what is asked for.
pub async fn count(tx: &mut Tx, wanted: &Wanted<'_>) -> Result<Counted, StoreError> {
    let condition = wanted.condition();
    let sql = format!(
        "SELECT COUNT(*), COUNT(CASE WHEN state = 'cancelled' THEN 1 END), COUNT(held), COUNT(minutes) \
         FROM meeting WHERE {}",
        condition.text
    );
    let Some(row) = tx.row(sql, condition.values).await? else { return Ok(Counted::default()) };
    Ok(Counted { all: row.size(0)?, cancelled: row.size(1)?, held: row.size(2)?, with_minutes: row.size(3)? })
}

/// What meetings have in common that are planned together: every word for it.
pub async fn series(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    let rows = tx.rows("SELECT DISTINCT series FROM meeting WHERE series <> ''", args![]).await?;
    rows.iter().map(|row| row.text(0)).collect()
}
