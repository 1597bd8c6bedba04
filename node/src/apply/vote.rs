//! Folds events of family `vote`: the question and its frozen rule, what became of each participant's tally, the outcome.
//!
//! Only the opener writes them. What it says of others rests on their own events: an inclusion on the certificate, a
//! declined tally on the node's refusal. A tally is included or excluded once, and the outcome comes after all of them.

use async_trait::async_trait;
use percole_domain::{
    Refusal, Timestamp,
    lifecycle::VoteState,
    names::check_reason,
    vote::{OpenVote, Vote, Window},
};
use percole_merkle::{NodeId, Origin, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    StoreError, Tx,
    projections::Table,
    votes::{self, CertificateRow, DeclaredRow, TallyRow, VoteRow},
};
use percole_voting::decide::Rule;
use percole_words::domain;
use prost::Message;

use super::{
    ApplyError, Event, Projection,
    cause::{Cited, CitedEvent, cited},
    corrupt, poll, refused, violation,
};

/// V1.
pub const OPENED: &str = "vote.opened";
/// V3.
pub const CANCELLED: &str = "vote.cancelled";
/// A certificate that counts.
pub const TALLY_INCLUDED: &str = "vote.tally_included";
/// A participant whose certificate does not count.
pub const TALLY_EXCLUDED: &str = "vote.tally_excluded";
/// V2.
pub const OUTCOME_DECLARED: &str = "vote.outcome_declared";

/// What becomes of a participant's tally, as events and tables write it.
pub mod status {
    /// Its certificate is among the tallies.
    pub const INCLUDED: &str = "included";
    /// The node stays out.
    pub const DECLINED: &str = "declined";
    /// No certificate was held when reporting ended.
    pub const SILENT: &str = "silent";
    /// It was certified after reporting ended.
    pub const LATE: &str = "late";
    /// The certificate was refused.
    pub const INVALID: &str = "invalid";
}

/// The fold.
pub struct Votes;

#[async_trait]
impl Projection for Votes {
    fn family(&self) -> &'static str {
        "vote"
    }

    fn kinds(&self) -> &'static [&'static str] {
        &[OPENED, CANCELLED, TALLY_INCLUDED, TALLY_EXCLUDED, OUTCOME_DECLARED]
    }

    fn tables(&self) -> &'static [Table] {
        &votes::TABLES
    }

    async fn reset(&self, tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
        votes::reset(tx, subject).await
    }

    async fn apply(&self, tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
        match event.header.kind.as_str() {
            OPENED => opened(tx, event).await,
            CANCELLED => cancelled(tx, event).await,
            TALLY_INCLUDED => tally_included(tx, event).await,
            TALLY_EXCLUDED => tally_excluded(tx, event).await,
            OUTCOME_DECLARED => outcome_declared(tx, event).await,
            kind => Err(violation(format!("{kind} is not an event of a vote"))),
        }
    }
}

async fn opened(tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
    let payload: ev::VoteOpened = event.payload()?;
    if votes::get(tx, event.subject()).await?.is_some() {
        return Err(violation("the vote is opened already"));
    }
    let step = step(&payload).map_err(refused)?;
    let vote = Vote::open(&step, event.claimed()).map_err(refused)?;
    let rule_hash: [u8; 32] =
        payload.rule_hash.as_slice().try_into().map_err(|_| violation("the rule's hash is not 32 bytes"))?;
    // A rule of a later version cannot be read here; then the outcome cannot be recomputed, and that is said there.
    if let Ok(rule) = Rule::from_toml(&payload.rule_toml)
        && *rule.hash().as_bytes() != rule_hash
    {
        return Err(violation("the frozen hash is not that of the rule"));
    }
    let row = VoteRow {
        subject: *event.subject(),
        state: vote.state().to_string(),
        note: String::new(),
        title: payload.title,
        question: payload.question,
        language: step.language.to_string(),
        recommendation: payload.recommendation,
        text: payload.text.map(|text| text.encode_to_vec()),
        rule_toml: payload.rule_toml,
        rule_hash,
        opens_us: payload.opens_us,
        closes_us: payload.closes_us,
        report_by_us: payload.report_by_us,
        participants: vote.participants().copied().collect(),
        declared: None,
    };
    Ok(votes::open(tx, &row).await?)
}

/// Reads what a vote was opened with.
fn step(payload: &ev::VoteOpened) -> Result<OpenVote<NodeId>, Refusal> {
    let participants = payload
        .participants
        .iter()
        .map(|node| node.parse().map_err(|_| Refusal::invalid("participants", domain::not_a_node_id(node))))
        .collect::<Result<_, _>>()?;
    Ok(OpenVote {
        title: payload.title.clone(),
        question: payload.question.clone(),
        language: payload.language.parse()?,
        rule_toml: payload.rule_toml.clone(),
        window: Window::new(
            Timestamp::from_us(payload.opens_us),
            Timestamp::from_us(payload.closes_us),
            Timestamp::from_us(payload.report_by_us),
        )?,
        participants,
    })
}

async fn cancelled(tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
    let payload: ev::VoteCancelled = event.payload()?;
    let (_, vote) = known(tx, event).await?;
    let next = vote.cancel(&payload.reason).map_err(refused)?;
    Ok(votes::cancel(tx, event.subject(), next.state().as_str(), &payload.reason).await?)
}

async fn tally_included(tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
    let payload: ev::TallyIncluded = event.payload()?;
    let (row, _) = counting(tx, event).await?;
    let origin: Origin =
        payload.origin.parse().map_err(|error| violation(format!("{}: {error}", payload.origin)))?;
    let named = event.header.causes.iter().any(|cause| {
        cause.origin == origin && cause.index == payload.index && payload.leaf_hash == cause.leaf_hash.0
    });
    if !named || payload.size <= payload.index || payload.root.len() != 32 {
        return Err(violation("it does not rest on the certificate that it includes"));
    }
    let certificate = match cited::<ev::TallyCertified>(tx, event, origin.node, poll::TALLY_CERTIFIED).await?
    {
        Cited::Missing => return Err(violation("what it includes is not a certificate")),
        Cited::Withheld => None,
        Cited::Held(certificate) => Some(certificate),
    };
    if let Some(certificate) = &certificate {
        require_certificate(&row, certificate)?;
    }
    let tally = TallyRow {
        node: origin.node,
        status: status::INCLUDED.to_owned(),
        reason: String::new(),
        roll_size: certificate.as_ref().map(|certificate| certificate.payload.roll_size),
        certificate: certificate.as_deref().map(figures),
    };
    put_tally(tx, &row, &tally).await
}

async fn tally_excluded(tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
    let payload: ev::TallyExcluded = event.payload()?;
    let (row, _) = counting(tx, event).await?;
    let node: NodeId =
        payload.node.parse().map_err(|error| violation(format!("{}: {error}", payload.node)))?;
    check_reason(&payload.reason).map_err(refused)?;
    let certificate = cited::<ev::TallyCertified>(tx, event, node, poll::TALLY_CERTIFIED).await?;
    let joined = cited::<ev::PollJoined>(tx, event, node, poll::JOINED).await?;
    let declined = cited::<ev::PollDeclined>(tx, event, node, poll::DECLINED).await?;
    let mut tally =
        TallyRow { node, status: payload.status, reason: payload.reason, roll_size: None, certificate: None };
    match &certificate {
        Cited::Held(certificate) if certificate.header.origin.node == node => {
            require_certificate(&row, certificate)?;
            tally.roll_size = Some(certificate.payload.roll_size);
            tally.certificate = Some(figures(certificate));
        }
        _ => {}
    }
    if let Cited::Held(joined) = &joined {
        require_poll_of(&row, joined, node)?;
        tally.roll_size = tally.roll_size.or(Some(joined.payload.roll_size));
    }
    let reporting_over = event.header.claimed_time_us >= row.report_by_us;
    let rests = match tally.status.as_str() {
        status::DECLINED => match &declined {
            Cited::Held(declined) => require_poll_of(&row, declined, node).is_ok(),
            Cited::Withheld => true,
            Cited::Missing => false,
        },
        status::LATE => match &tally.certificate {
            Some(certificate) => certificate.certified_us > row.report_by_us,
            None => matches!(certificate, Cited::Withheld),
        },
        status::SILENT | status::INVALID => reporting_over,
        other => return Err(violation(format!("{other} is no reason to exclude a tally"))),
    };
    if !rests {
        return Err(violation(format!("nothing shows that node {} is {}", node.short(), tally.status)));
    }
    put_tally(tx, &row, &tally).await
}

async fn put_tally(tx: &mut Tx, row: &VoteRow, tally: &TallyRow) -> Result<(), ApplyError> {
    if !row.participants.contains(&tally.node) {
        return Err(violation(format!("node {} is not asked to take part", tally.node.short())));
    }
    if votes::tallies(tx, &row.subject).await?.iter().any(|held| held.node == tally.node) {
        return Err(violation(format!("the tally of node {} is accounted for already", tally.node.short())));
    }
    Ok(votes::put_tally(tx, &row.subject, tally).await?)
}

fn require_certificate(
    row: &VoteRow,
    certificate: &CitedEvent<ev::TallyCertified>,
) -> Result<(), ApplyError> {
    require_poll_of(row, certificate, certificate.header.origin.node)?;
    let payload = &certificate.payload;
    if payload.vote != row.subject.to_string() || payload.rule_hash != row.rule_hash {
        return Err(violation("the certificate is of another vote"));
    }
    poll::counts(payload).check().map_err(refused)
}

fn require_poll_of<M>(row: &VoteRow, cause: &CitedEvent<M>, node: NodeId) -> Result<(), ApplyError> {
    cause.require_owner()?;
    if cause.header.origin.node == node && cause.header.subject == poll::poll_subject(node, &row.subject) {
        return Ok(());
    }
    Err(violation(format!("it rests on an event of another poll than that of node {}", node.short())))
}

fn figures(certificate: &CitedEvent<ev::TallyCertified>) -> CertificateRow {
    let payload = &certificate.payload;
    CertificateRow {
        voters: payload.voters,
        yes: payload.yes,
        no: payload.no,
        abstain: payload.abstain,
        certified_us: certificate.header.claimed_time_us,
        origin: certificate.reference.origin,
        index: certificate.reference.index,
    }
}

async fn outcome_declared(tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
    let payload: ev::OutcomeDeclared = event.payload()?;
    let (row, vote) = known(tx, event).await?;
    let next = vote.declare(event.claimed()).map_err(refused)?;
    if payload.rule_hash != row.rule_hash {
        return Err(violation("the outcome is declared under another rule than the vote froze"));
    }
    let tallies = votes::tallies(tx, event.subject()).await?;
    if let Some(missing) = row.participants.iter().find(|node| !tallies.iter().any(|t| t.node == **node)) {
        return Err(violation(format!(
            "the tally of node {} is neither included nor excluded",
            missing.short()
        )));
    }
    if payload.engine.is_empty() {
        return Err(violation("the version of the decision engine is missing"));
    }
    let declared = DeclaredRow {
        result: result(&payload.outcome_json)
            .ok_or_else(|| violation("the outcome does not say what the result is"))?,
        engine: payload.engine,
        tallies_json: payload.tallies_json,
        outcome_json: payload.outcome_json,
    };
    Ok(votes::declare(tx, event.subject(), next.state().as_str(), &declared).await?)
}

/// The result that an outcome states, whatever version of the engine wrote it.
fn result(outcome_json: &str) -> Option<String> {
    let outcome: serde_json::Value = serde_json::from_str(outcome_json).ok()?;
    let result = outcome.get("questions")?.get(0)?.get("result")?.as_str()?;
    (result.len() <= 40).then(|| result.to_owned())
}

/// The vote that is counted: its ballots are no longer accepted, and nothing is declared.
async fn counting(tx: &mut Tx, event: &Event) -> Result<(VoteRow, Vote<NodeId>), ApplyError> {
    let (row, vote) = known(tx, event).await?;
    if vote.state() != VoteState::Opened || event.header.claimed_time_us < row.closes_us {
        return Err(violation(format!("tallies are not accounted for while the vote is {}", row.state)));
    }
    Ok((row, vote))
}

async fn known(tx: &mut Tx, event: &Event) -> Result<(VoteRow, Vote<NodeId>), ApplyError> {
    let row = votes::get(tx, event.subject()).await?.ok_or_else(|| violation("the vote was never opened"))?;
    let vote = vote(&row)?;
    Ok((row, vote))
}

/// Reads a vote from its row.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub fn vote(row: &VoteRow) -> Result<Vote<NodeId>, StoreError> {
    let wrong = |column, expected, refusal: Refusal| corrupt(column, &row.subject, expected, &refusal);
    let state: VoteState =
        row.state.parse().map_err(|refusal| wrong("vote.state", "a state of a vote", refusal))?;
    let window = Window::new(
        Timestamp::from_us(row.opens_us),
        Timestamp::from_us(row.closes_us),
        Timestamp::from_us(row.report_by_us),
    )
    .map_err(|refusal| wrong("vote.closes_us", "a window", refusal))?;
    Ok(Vote::from_facts(state, window, row.participants.iter().copied()))
}

#[cfg(test)]
mod tests;
