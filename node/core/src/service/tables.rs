//! Whole files of units, bodies, mandates or meetings: read, compared with what is there, and taken in as one command.

use std::marker::PhantomData;

use async_trait::async_trait;
use percole_domain::Zone;
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{Tx, persons::HolderRow, rows};
use percole_tables::{OtherColumns, Reading, TableErrors, Taken};
use percole_words::{Locale, offices};
use sha2::{Digest, Sha256};

use super::{
    members::{cell_errors, said},
    organisation::Known,
};
use crate::{
    access::Asked,
    apply::Payload,
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
};

/// What a kind of file gives.
#[async_trait]
pub trait TableFile: 'static {
    /// What a line of it says.
    type Row: Send + Sync;

    /// What must be there before any such file is taken in.
    ///
    /// # Errors
    /// `FailedPrecondition`.
    fn check(_known: &Known) -> Result<(), Error> {
        Ok(())
    }

    /// Reads the file.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    fn parse(csv: &[u8], known: &Known, plan: &Plan) -> Result<Taken<Self::Row>, TableErrors>;

    /// Compares it with what this node has; nothing is written. What is wrong beside what is there goes into `errors`.
    async fn add(
        tx: &mut Tx,
        rows: &[Self::Row],
        known: &Known,
        plan: &mut Plan,
        errors: &mut TableErrors,
    ) -> Result<(), Error>;
}

/// What taking in a file would do.
#[derive(Clone, Debug)]
pub struct Plan {
    /// This node.
    pub(super) me: NodeId,
    /// What this node is called.
    pub(super) node_name: String,
    /// By whose clocks hours are meant.
    pub(super) zone: Zone,
    act: ev::Act,
    /// Why what is there already changes.
    pub(super) reason: String,
    /// What is added or changed.
    pub(super) lines: Vec<pb::ImportLine>,
    /// Lines of the file that say what is here already.
    pub(super) unchanged: u64,
    /// The events.
    pub(super) drafts: Vec<Draft>,
    /// Private rows: which member or person holds which mandate.
    pub(super) holders: Vec<(SubjectId, String)>,
    /// What was read of the file.
    pub(super) reading: Reading,
    /// What becomes of columns that are unknown.
    pub(super) others: OtherColumns,
    /// What new ids derive from.
    seed: [u8; 32],
    invented: u64,
}

impl Plan {
    fn new(node: Me, act: ev::Act, request: &pb::ImportTableRequest, seed: [u8; 32]) -> Plan {
        Plan {
            me: node.id,
            node_name: node.name,
            zone: node.zone,
            act,
            reason: request.reason.clone(),
            others: others(request.ignore_other_columns),
            reading: Reading::default(),
            lines: Vec::new(),
            unchanged: 0,
            drafts: Vec::new(),
            holders: Vec::new(),
            seed,
            invented: 0,
        }
    }

    /// Who acts, under the article that the caller names, or else under a rule.
    pub(super) fn act(&self, rule: &str) -> Option<ev::Act> {
        let article = if self.act.article.is_empty() { rule } else { &self.act.article };
        Some(ev::Act { article: article.to_owned(), ..self.act.clone() })
    }

    /// Adds an event.
    pub(super) fn add<P: Payload>(&mut self, subject: SubjectId, scope: Scope, payload: &P) {
        self.drafts.push(Draft::new(subject, scope, payload));
    }

    /// A new subject of this node.
    pub(super) fn new_subject(&mut self) -> SubjectId {
        self.invented += 1;
        let digest =
            Sha256::new().chain_update(self.seed).chain_update(self.invented.to_be_bytes()).finalize();
        let mut id = [0; 16];
        id.copy_from_slice(&digest[..16]);
        SubjectId { origin: self.me, id }
    }

    /// Notes what happens to a line of the file.
    pub(super) fn note(&mut self, line: u64, change: Change, name: &str) {
        let change = match change {
            Change::Added => "added",
            Change::Changed => "changed",
            Change::None => return self.unchanged += 1,
        };
        self.lines.push(pb::ImportLine { line, change: change.to_owned(), name: name.to_owned() });
    }

    /// What a file would do.
    async fn of<F: TableFile>(mut self, tx: &mut Tx, csv: &[u8]) -> Result<Result<Plan, TableErrors>, Error> {
        let known = Known::load(tx, self.me).await?;
        F::check(&known)?;
        let rows = match F::parse(csv, &known, &self) {
            Ok(taken) => {
                self.reading = taken.reading;
                taken.rows
            }
            Err(errors) => return Ok(Err(errors)),
        };
        let mut errors = TableErrors::default();
        F::add(tx, &rows, &known, &mut self, &mut errors).await?;
        Ok(errors.none_or(self))
    }

    fn answer(&self, locale: Locale) -> pb::ImportTableResponse {
        let (lines, unchanged) = (self.lines.clone(), self.unchanged);
        let remarks = said(&self.reading.remarks(), locale);
        pb::ImportTableResponse { lines, unchanged, remarks, ..Default::default() }
    }
}

/// What happens to a line of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// It is new.
    Added,
    /// It is here, and the file says something else of it.
    Changed,
    /// It is here as the file says.
    None,
}

#[derive(Clone)]
struct Me {
    id: NodeId,
    name: String,
    zone: Zone,
}

/// Takes in a file, or says what that would do. A line that is here already as the file says it stays as it is.
///
/// # Errors
/// `InvalidArgument` on `reason` when it changes what is here and does not say why; what is wrong with the file is in the
/// answer, in the language given.
pub async fn import<F: TableFile>(
    node: &Node,
    asked: Asked,
    request: pb::ImportTableRequest,
    locale: Locale,
) -> Result<pb::ImportTableResponse, Error> {
    let zone = node.ambient.zone;
    let me = Me { id: node.me(), name: node.identity.card.name.clone(), zone };
    let trial = Plan::new(me.clone(), ev::Act::default(), &request, [0; 32]);
    let plan = match trial.of::<F>(&mut node.read().await?, &request.csv).await? {
        Ok(plan) => plan,
        Err(errors) => return Ok(refused(&errors, locale)),
    };
    if request.dry_run || plan.drafts.is_empty() {
        return Ok(plan.answer(locale));
    }
    let changed = plan.lines.iter().filter(|line| line.change == "changed").count();
    if changed > 0 && request.reason.trim().is_empty() {
        return Err(Error::invalid("reason", offices::import_reason_missing(changed)));
    }
    let answer = plan.answer(locale);
    let file = PhantomData::<fn() -> F>;
    node.sequencer.submit(Import { asked, me, request, file }).await?;
    Ok(answer)
}

struct Import<F> {
    asked: Asked,
    me: Me,
    request: pb::ImportTableRequest,
    file: PhantomData<fn() -> F>,
}

#[async_trait]
impl<F: TableFile> Command for Import<F> {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn alone(&self) -> bool {
        true
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let plan = Plan::new(self.me.clone(), deciding.act(""), &self.request, deciding.random());
        let plan = plan.of::<F>(deciding.tx().await?, &self.request.csv).await?;
        let plan = plan.map_err(|_| Error::precondition(offices::import_overtaken()))?;
        let holders = plan.holders.into_iter().map(|(mandate, person)| HolderRow { mandate, person });
        rows::put(deciding.private(), &holders.collect::<Vec<_>>()).await?;
        Ok(plan.drafts)
    }
}

/// What becomes of columns that are unknown, as a caller says it.
pub(super) fn others(ignore: bool) -> OtherColumns {
    if ignore { OtherColumns::Ignored } else { OtherColumns::Refused }
}

fn refused(errors: &TableErrors, locale: Locale) -> pb::ImportTableResponse {
    pb::ImportTableResponse {
        errors: cell_errors(errors, locale),
        more_errors: errors.more,
        ..pb::ImportTableResponse::default()
    }
}
