//! Meetings of bodies, and what is kept of them on this node alone: figures as they were counted, whole minutes.

use percole_merkle::{Scope, SubjectId};

use crate::{StoreError, Tx, args, entries::subject_bytes, rows, table};

table! {
    /// A meeting, as the logs held here tell of it. Whether anything is late is computed.
    pub struct MeetingRow in "meeting" key(subject) index(body) {
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
