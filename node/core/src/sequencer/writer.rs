//! The task that owns the right edge of the log.

use std::{collections::VecDeque, path::PathBuf, sync::Arc};

use percole_domain::Charter;
use percole_merkle::{Frontier, LogKey, Origin};
use percole_store::{
    Db, StoreError, StoreFailure,
    logs::{self, LogId},
    tree,
};
use percole_words::{Message, node, service};
use tokio::{
    sync::{mpsc, oneshot, watch},
    time::{Duration, Instant},
};
use tracing::{error, warn};

use super::{
    Batch, Command, FillGaps, IngestPackage, OfTree, Private, PrivateWrite, Receipt, SharedWrite,
    batch::News,
    checkpoint::{Signer, filing},
    command::CommandTask,
    forgetting,
    late::FillTask,
    later::Turns,
    newest::Newest,
    of_tree::Committed,
    queue::{gather, sleep_until, take_batch},
    take_back::{TakeBack, TakeBackTask},
    task::{IngestTask, Reply, Shared, Task, TaskError},
};
use crate::{
    ambient::Ambient,
    apply::{self, Allowance},
    directory::Directory,
    endings::Endings,
    error::{Code, Error},
    rules::InForce,
    standing::{Doubt, Gate},
    unsettled,
};

/// Work that may wait in the queue before callers are told to come back.
const QUEUE: usize = 1_024;
/// A checkpoint is signed at most this often.
const CHECKPOINT_EVERY: Duration = Duration::from_millis(100);
/// Pause before a checkpoint that could not be published is tried again.
const SIGN_AGAIN_AFTER: Duration = Duration::from_secs(1);

/// What every piece of work may look at.
pub(super) struct Core {
    pub(super) origin: Origin,
    pub(super) ambient: Ambient,
    pub(super) charter: Charter,
    pub(super) allowance: Arc<Allowance>,
    pub(super) endings: Arc<Endings>,
    pub(super) gate: Gate,
    pub(super) directory: Newest<Directory>,
    pub(super) rules: Newest<InForce>,
}

/// What the sequencer needs to start.
pub struct Start {
    /// The migrated database.
    pub db: Db,
    /// The log's own name.
    pub origin: Origin,
    /// The key that signs its checkpoints.
    pub key: Arc<LogKey>,
    /// Time and chance.
    pub ambient: Ambient,
    /// The rules of the game under which commands are decided.
    pub charter: Charter,
    /// The file outside the database that remembers the newest published checkpoint.
    pub last_checkpoint: PathBuf,
    /// The file outside the database that remembers what ended.
    pub endings: Arc<Endings>,
    /// What speaks against the database that this process was told of, beside that file.
    pub doubts: Vec<Doubt>,
}

/// Hands work to the single writer. Cloning is cheap.
#[derive(Clone)]
pub struct Sequencer {
    queue: mpsc::Sender<Box<dyn Task>>,
    bell: watch::Sender<u64>,
    tree: watch::Sender<u64>,
    of_tree: Committed,
    health: watch::Receiver<Option<Message>>,
    endings: Arc<Endings>,
    gate: Gate,
    erased: watch::Receiver<u64>,
    filed: watch::Receiver<u64>,
}

/// A started sequencer and the task that runs it.
pub struct Started {
    /// The handle.
    pub sequencer: Sequencer,
    /// Ends when every handle is gone and the queue is empty.
    pub task: tokio::task::JoinHandle<()>,
}

impl Sequencer {
    /// Takes over the log: takes the next epoch, recomputes the right edge from the stored nodes, checks it against the
    /// newest checkpoint, and signs what a crash may have left unsigned. There is no other way to start. What casts doubt on
    /// the database is remembered in it until it is settled: a node that starts again is as unconfirmed as before.
    ///
    /// # Errors
    /// A message that names what does not fit: a damaged tree, other events than those that were signed.
    pub async fn start(start: Start) -> Result<Started, Error> {
        let mut tx = start.db.write().await?;
        let epoch = logs::take_epoch(&mut tx).await?;
        let head =
            logs::own(&mut tx).await?.ok_or_else(|| Error::precondition(node::no_node_in_database()))?;
        let frontier = tree::frontier(&mut tx, LogId::OWN, head.size).await?;
        let (mut signer, doubt) = Signer::recover(&mut tx, &head, start.key, start.last_checkpoint).await?;
        let doubts: Vec<Doubt> = start.doubts.into_iter().chain(doubt).collect();
        let standing = unsettled::standing(&mut tx, &head, doubts).await?;
        let gate = Gate::new(standing);
        signer.catch_up(&mut tx, &frontier, filing(&gate)).await?;
        let turns = Turns::begin(apply::is_left(&mut tx).await?);
        tx.commit().await?;

        let (queue, work) = mpsc::channel(QUEUE);
        let (health_out, health) = watch::channel(None);
        let bell = watch::Sender::new(0);
        let tree = watch::Sender::new(0);
        let of_tree = Committed::default();
        let (erased, filed) = (watch::Sender::new(0), watch::Sender::new(signer.filed()));
        let (erased_count, filed_size) = (erased.subscribe(), filed.subscribe());
        tokio::spawn(forgetting::follow(start.db.clone(), erased.subscribe()));
        let (origin, ambient, charter) = (start.origin, start.ambient, start.charter);
        let writer = Writer {
            core: Core {
                origin,
                ambient,
                charter,
                allowance: Arc::default(),
                endings: start.endings.clone(),
                gate: gate.clone(),
                directory: Newest::default(),
                rules: Newest::default(),
            },
            db: start.db,
            epoch,
            frontier,
            signer,
            turns,
            unread: false,
            bell: bell.clone(),
            tree: tree.clone(),
            of_tree: of_tree.clone(),
            erased,
            filed,
            health: health_out,
        };
        let task = tokio::spawn(writer.run(work));
        let sequencer = Sequencer {
            queue,
            bell,
            tree,
            of_tree,
            health,
            endings: start.endings,
            gate,
            erased: erased_count,
            filed: filed_size,
        };
        Ok(Started { sequencer, task })
    }

    /// Carries a command out and returns the receipts of its events, durable.
    ///
    /// # Errors
    /// The command's refusal, or that the node cannot write now.
    pub async fn submit<C: Command>(&self, command: C) -> Result<Vec<Receipt>, Error> {
        // Whether it is allowed is judged in its transaction, where one that was carried out before gets its first result.
        self.gate.asked().await;
        let (reply, answer) = oneshot::channel();
        self.send(Box::new(CommandTask { command, receipts: Vec::new(), reply: Reply(reply) }), answer).await
    }

    /// Stores and applies a checked package of a mirrored log; returns the mirror's new right edge, durable.
    ///
    /// # Errors
    /// `FailedPrecondition` when the mirror moved meanwhile; otherwise that the node cannot write now.
    pub async fn ingest(&self, ingest: IngestPackage) -> Result<Frontier, Error> {
        let (reply, answer) = oneshot::channel();
        self.send(Box::new(IngestTask { ingest, frontier: None, reply: Reply(reply) }), answer).await
    }

    /// Puts leaf and payload of a mirrored log's entries in the place of their hashes; gives how many were filled, durable.
    ///
    /// # Errors
    /// That the node cannot write now.
    pub async fn fill(&self, fill: FillGaps) -> Result<u32, Error> {
        let (reply, answer) = oneshot::channel();
        self.send(Box::new(FillTask { fill, filled: 0, reply: Reply(reply) }), answer).await
    }

    /// Takes back what others hold of the own log, after a restore; returns the log's new right edge, durable.
    ///
    /// # Errors
    /// `FailedPrecondition` unless the node is unconfirmed and the package follows what is held; otherwise that the node
    /// cannot write now.
    pub async fn take_back(&self, take: TakeBack) -> Result<Frontier, Error> {
        let (reply, answer) = oneshot::channel();
        self.send(Box::new(TakeBackTask { take, frontier: None, reply: Reply(reply) }), answer).await
    }

    /// Whether this node may write.
    pub fn gate(&self) -> &Gate {
        &self.gate
    }

    /// Waits until the file outside the database holds a head of at least this size. Only a node that is confirmed writes it.
    pub async fn filed(&self, size: u64) {
        // The writer ends only with the node.
        let _ = self.filed.clone().wait_for(|filed| *filed >= size).await;
    }

    /// Writes to private tables.
    ///
    /// # Errors
    /// The write's refusal, or that the node cannot write now.
    pub async fn private<W: PrivateWrite>(&self, write: W) -> Result<W::Output, Error> {
        let (reply, answer) = oneshot::channel();
        self.send(Box::new(Private { write, output: None, reply: Reply(reply) }), answer).await
    }

    /// Writes to private tables, in a transaction with what else waits.
    ///
    /// # Errors
    /// That the node cannot write now.
    pub async fn shared<W: SharedWrite + Sync>(&self, write: W) -> Result<(), Error> {
        let (reply, answer) = oneshot::channel();
        self.send(Box::new(Shared { write, reply: Reply(reply) }), answer).await
    }

    /// Rings whenever some log of this node has something new to show: a signed checkpoint, a mirrored entry.
    pub fn bell(&self) -> watch::Receiver<u64> {
        self.bell.subscribe()
    }

    /// Rings whenever a log says something new of a node, or of an edge of the tree.
    pub(crate) fn tree_bell(&self) -> watch::Receiver<u64> {
        self.tree.subscribe()
    }

    /// What logs said of nodes since this was taken last.
    pub(crate) fn take_of_tree(&self) -> OfTree {
        self.of_tree.take()
    }

    /// How many transactions erased payloads since the node started.
    pub fn erasures(&self) -> u64 {
        *self.erased.borrow()
    }

    /// Why the node cannot write at the moment, or `None`.
    pub(crate) fn trouble(&self) -> Option<Message> {
        self.health.borrow().clone()
    }

    /// Where private writes note what they end.
    pub(crate) fn endings(&self) -> Arc<Endings> {
        self.endings.clone()
    }

    async fn send<T>(
        &self,
        task: Box<dyn Task>,
        answer: oneshot::Receiver<Result<T, Error>>,
    ) -> Result<T, Error> {
        let stopping = || Error::new(Code::Unavailable, service::node_is_stopping());
        self.queue.send(task).await.map_err(|_| stopping())?;
        answer.await.map_err(|_| stopping())?
    }
}

struct Writer {
    core: Core,
    db: Db,
    epoch: i64,
    frontier: Frontier,
    signer: Signer,
    turns: Turns,
    /// After a failure the head could not be read: what is in memory may be behind it.
    unread: bool,
    bell: watch::Sender<u64>,
    tree: watch::Sender<u64>,
    of_tree: Committed,
    erased: watch::Sender<u64>,
    filed: watch::Sender<u64>,
    health: watch::Sender<Option<Message>>,
}

impl Writer {
    async fn run(mut self, mut work: mpsc::Receiver<Box<dyn Task>>) {
        let mut waiting: VecDeque<Box<dyn Task>> = VecDeque::new();
        let mut sign_at: Option<Instant> = None;
        let mut company = 1;
        let mut standing = self.core.gate.follow();
        loop {
            waiting.extend(self.turns.take());
            if waiting.is_empty() {
                tokio::select! {
                    biased;
                    () = sleep_until(sign_at), if sign_at.is_some() => {
                        sign_at = self.sign().await;
                        continue;
                    }
                    () = sleep_until(self.turns.due()), if self.turns.due().is_some() => continue,
                    // A node that is confirmed writes its file.
                    Ok(()) = standing.changed() => {
                        sign_at = self.sign().await;
                        continue;
                    }
                    task = work.recv() => match task {
                        Some(task) => waiting.push_back(task),
                        None => break,
                    }
                }
            }
            gather(&mut work, &mut waiting, company).await;
            let batch = take_batch(&mut waiting);
            company = batch.len();
            self.run_batch(batch).await;
            if self.signer.is_behind(&self.frontier, filing(&self.core.gate)) {
                let due = *sign_at.get_or_insert_with(|| self.signer.due(CHECKPOINT_EVERY));
                if due <= Instant::now() {
                    sign_at = self.sign().await;
                }
            }
        }
        // Whoever starts next would sign it; signing it here makes the last events visible to peers at once.
        self.sign().await;
    }

    async fn run_batch(&mut self, tasks: Vec<Box<dyn Task>>) {
        let size_before = self.frontier.size();
        let began = Instant::now();
        let result = self.try_batch(tasks).await;
        match result {
            Ok(news) => {
                self.turns.ended(began.elapsed(), news.put_off);
                self.health.send_if_modified(|trouble| trouble.take().is_some());
                if news.mirrored || self.frontier.size() != size_before {
                    self.bell.send_modify(|count| *count += 1);
                }
            }
            Err((tasks, error)) if tasks.len() > 1 && error.failure() == StoreFailure::Internal => {
                // One of them upsets the database; alone, only that one fails.
                warn!(error = %error.chain(), "a batch failed; its commands are tried one by one");
                for task in tasks {
                    if let Err((tasks, error)) = self.try_batch(vec![task]).await {
                        self.fail(tasks, error).await;
                    }
                }
                self.bell.send_modify(|count| *count += 1);
            }
            Err((tasks, error)) => self.fail(tasks, error).await,
        }
    }

    async fn try_batch(
        &mut self,
        tasks: Vec<Box<dyn Task>>,
    ) -> Result<News, (Vec<Box<dyn Task>>, StoreError)> {
        if self.unread
            && let Err(error) = self.reload().await
        {
            return Err((tasks, error));
        }
        let tx = match self.db.write().await {
            Ok(tx) => tx,
            Err(error) => return Err((tasks, error)),
        };
        let mut batch = Batch::new(&self.core, tx, self.epoch, self.frontier.clone());
        let keys: Vec<[u8; 16]> = tasks.iter().filter_map(|task| task.key()).collect();
        let subjects: Vec<_> = tasks.iter().filter_map(|task| task.about()).collect();
        if let Err(error) = batch.look_up(&keys, subjects).await {
            return Err((tasks, error));
        }
        let mut done = Vec::with_capacity(tasks.len());
        let mut left = VecDeque::from(tasks);
        while let Some(mut task) = left.pop_front() {
            match task.run(&mut batch).await {
                Ok(()) => done.push(task),
                Err(TaskError::Refused(refusal)) => {
                    if task.alone() {
                        // It may have written before it refused.
                        let _ = batch.rollback().await;
                        task.finish(Err(refusal));
                        return Ok(News::default());
                    }
                    task.finish(Err(refusal));
                }
                Err(TaskError::Store(error)) => {
                    let _ = batch.rollback().await;
                    done.push(task);
                    done.extend(left);
                    return Err((done, error));
                }
            }
        }
        let (news, said) = (batch.news(), batch.said());
        // A crash before this line loses the batch, and nobody was told that it was done. A crash after it keeps the
        // batch, and a client that asks again under the same key gets the first result.
        match batch.commit().await {
            Ok(frontier) => {
                self.frontier = frontier;
                self.tell(done, news, said);
                Ok(news)
            }
            Err(error) => Err((done, error)),
        }
    }

    /// Tells those who asked that it was done, and those who follow the tree and erasures that there is something new.
    fn tell(&self, done: Vec<Box<dyn Task>>, news: News, said: OfTree) {
        // Whoever hears that it was done reads the directory at once.
        if news.tree {
            self.core.directory.forget();
            self.of_tree.extend(said);
            self.tree.send_modify(|count| *count += 1);
        }
        if news.rules {
            self.core.rules.forget();
        }
        if news.erased {
            self.erased.send_modify(|count| *count += 1);
        }
        for task in done {
            task.finish(Ok(()));
        }
    }

    async fn fail(&mut self, tasks: Vec<Box<dyn Task>>, error: StoreError) {
        self.turns.failed();
        error!(error = %error.chain(), commands = tasks.len(), "the batch could not be written");
        let message = Error::from(error).said().clone();
        self.health.send_replace(Some(message.clone()));
        for task in tasks {
            task.finish(Err(Error::new(Code::Unavailable, message.clone())));
        }
        // After a lost connection it is unknown whether the commit arrived: believe the database, not the memory.
        self.unread = true;
        if let Err(error) = self.reload().await {
            error!(error = %error.chain(), "the head of the log cannot be read");
        }
        // What arrived all the same may tell of nodes; nobody else would say so.
        self.core.directory.forget();
        self.core.rules.forget();
        let mut any = OfTree::default();
        any.add_any();
        self.of_tree.extend(any);
        self.tree.send_modify(|count| *count += 1);
    }

    async fn reload(&mut self) -> Result<(), StoreError> {
        let mut tx = self.db.read().await?;
        if let Some(head) = logs::own(&mut tx).await?
            && head.size != self.frontier.size()
            && head.epoch == self.epoch
        {
            self.frontier = tree::frontier(&mut tx, LogId::OWN, head.size).await?;
        }
        self.unread = false;
        Ok(())
    }

    /// Signs the head when it has grown. After a failure it says when to try again.
    async fn sign(&mut self) -> Option<Instant> {
        let filing = filing(&self.core.gate);
        if !self.signer.is_behind(&self.frontier, filing) {
            return None;
        }
        match self.signer.sign(&self.db, &self.frontier, self.epoch, filing).await {
            Ok(()) => {
                self.filed.send_replace(self.signer.filed());
                self.health.send_if_modified(|trouble| trouble.take().is_some());
                self.bell.send_modify(|count| *count += 1);
                None
            }
            Err(error) => {
                error!(%error, "the checkpoint could not be published; it will be tried again");
                self.health.send_replace(Some(error.said().clone()));
                Some(Instant::now() + SIGN_AGAIN_AFTER)
            }
        }
    }
}
