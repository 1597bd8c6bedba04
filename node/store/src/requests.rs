//! What is asked of bodies and answered; and who asked, which stays on this node.

use percole_merkle::{NodeId, Scope, SubjectId};

use crate::{StoreError, Tx, args, entries::subject_bytes, rows, subjects::Filter, table};

table! {
    /// A request, as the logs of its filer's node and of the body's tell of it. Whether its answer is late is computed.
    pub struct RequestRow in "request" key(subject) index(body) index(filed_us, subject) index(due_us, subject) index(meeting) {
        /// What it is called in logs.
        subject: SubjectId,
        /// The body that is asked.
        body: SubjectId,
        /// The body's node, which answers.
        recipient: NodeId,
        /// The body for which it was asked; `None` for a person.
        asking: Option<SubjectId>,
        /// `agenda`, `question` or `mediation`.
        kind: String,
        /// Encoded `percole.event.v1.RequestWorded` without its act; `None` before, and once it is erased.
        worded: Option<Vec<u8>>,
        /// Who asks; `None` for whoever did not say, and once it is erased.
        signed_by: Option<String>,
        /// `placed`, `later`, `refused` or `answered`; empty before.
        answer: String,
        /// Encoded `percole.event.v1.RequestAnswered` without its act.
        answered: Option<Vec<u8>>,
        /// When it was answered last.
        answered_us: Option<i64>,
        /// Encoded `percole.event.v1.RequestExplained` without its act; `None` also once it is erased.
        explained: Option<Vec<u8>>,
        /// The meeting on whose agenda it is placed.
        meeting: Option<SubjectId>,
        /// Why it was withdrawn; else empty.
        reason: String,
        /// A state of the lifecycle of requests.
        state: String,
        /// In which scope it was filed.
        scope: Scope,
        /// When it was filed.
        filed_us: i64,
        /// When an answer is due, or until when it is put off.
        due_us: i64,
        /// When its authors say that it changed last.
        changed_us: i64,
    }
}

table! {
    /// Who filed a request. Private: in no log, and nobody but that person reads it.
    pub struct FilerRow in "request_filer" key(request) index(person) {
        /// The request.
        request: SubjectId,
        /// The person.
        person: String,
    }
}

/// Which requests a page holds; what is `None` does not matter.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// Which of them whoever asks may read.
    pub filter: &'a Filter,
    /// To this body.
    pub body: Option<SubjectId>,
    /// Of this kind.
    pub kind: Option<&'a str>,
    /// Placed on the agenda of this meeting.
    pub meeting: Option<SubjectId>,
    /// Filed by this person.
    pub filed_by: Option<&'a str>,
    /// Waiting for an answer at this moment: the first that falls due comes first, else the newest.
    pub open_at: Option<i64>,
}

/// Where a request stands in lists: when it falls due or was filed, and its id.
pub type Place = (i64, SubjectId);

/// Requests that fit; at most `limit` after a place.
pub async fn page(
    tx: &mut Tx,
    wanted: &Wanted<'_>,
    after: Option<&Place>,
    limit: u32,
) -> Result<Vec<RequestRow>, StoreError> {
    let mut condition = wanted.filter.among();
    condition.equals("body", wanted.body.as_ref().map(subject_bytes));
    condition.equals("kind", wanted.kind);
    condition.equals("meeting", wanted.meeting.as_ref().map(subject_bytes));
    let (mut text, mut values) = (condition.text, condition.values);
    if let Some(person) = wanted.filed_by {
        values.push(person.into());
        text.push_str(&format!(
            " AND subject IN (SELECT request FROM request_filer WHERE person = ${})",
            values.len()
        ));
    }
    if let Some(now_us) = wanted.open_at {
        values.push(now_us.into());
        text.push_str(&format!(
            " AND (state = 'filed' OR (state = 'answered' AND answer = 'later' AND due_us < ${}))",
            values.len()
        ));
    }
    let (at, than, order) =
        if wanted.open_at.is_some() { ("due_us", ">", "ASC") } else { ("filed_us", "<", "DESC") };
    if let Some((at_us, subject)) = after {
        values.extend(args![*at_us, subject_bytes(subject)]);
        let last = values.len();
        text.push_str(&format!(" AND ({at}, subject) {than} (${}, ${last})", last - 1));
    }
    values.push(limit.into());
    let last = values.len();
    rows::select(tx, &format!("WHERE {text} ORDER BY {at} {order}, subject {order} LIMIT ${last}"), values)
        .await
}

/// Who filed a request on this node, if a person did.
pub async fn filer(tx: &mut Tx, request: &SubjectId) -> Result<Option<String>, StoreError> {
    let row: Option<FilerRow> = rows::get(tx, request).await?;
    Ok(row.map(|row| row.person))
}

/// How many requests of a person wait for their first answer.
pub async fn unanswered_of(tx: &mut Tx, person: &str) -> Result<u64, StoreError> {
    const SQL: &str = "SELECT COUNT(*) FROM request WHERE state = 'filed' \
                       AND subject IN (SELECT request FROM request_filer WHERE person = $1)";
    let row = tx.row(SQL, args![person]).await?;
    row.map_or(Ok(0), |row| row.size(0))
}
