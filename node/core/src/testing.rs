//! What the tests of this crate share: real nodes on real files, a clock that stands still, and logs that are carried
//! from one node to another as the federation would.

/// Carries out a use case that changes something, as the transport does: key and act of the request make the [`Asked`].
macro_rules! ask {
    ($node:expr, $use_case:path, $request:expr) => {
        $crate::testing::ask!($node, $crate::access::Caller::Local, $use_case, $request)
    };
    ($node:expr, $caller:expr, $use_case:path, $request:expr) => {{
        let mut request = $request;
        let (key, act) = (request.key.take(), request.act.take());
        match $crate::access::Asked::new($caller, stringify!($use_case), key, act, &request) {
            Ok(asked) => $use_case(&$node.node, asked, request).await,
            Err(refusal) => Err(refusal),
        }
    }};
}
pub(crate) use ask;

/// Answers a query with everything that the node holds.
macro_rules! look {
    ($node:expr, $use_case:path, $request:expr) => {
        $use_case(&$node.node, &$crate::access::Viewer::everything(), $request).await
    };
}
pub(crate) use look;

/// Who asks for what changes private tables.
pub(crate) fn operator() -> Asked {
    Asked::unnamed(crate::access::Caller::Local, None).unwrap()
}

pub(crate) mod chronicle;
pub(crate) mod documents;
pub(crate) mod governance;
pub(crate) mod levels;
pub(crate) mod line;
mod log;
pub(crate) mod voting;

pub(crate) use log::{Forged, TestLog};

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

use async_trait::async_trait;
use percole_domain::Zone;
use percole_domain::{Charter, Level};
use percole_merkle::{LogKey, NodeId, Origin, Scope};
use percole_proto::event::v1 as ev;
use percole_store::{
    Db, DbUrl, InstanceLock, Tx, entries,
    logs::{self, LogId},
    problems::{self, Trouble},
    tree,
};
use percole_sync::{Body, Checked, Memberships, Mirror, PackageCutter, Reader, Relation, StoredEntry};
use sha2::{Digest, Sha256};

use crate::{
    access::Asked,
    ambient::{Ambient, Clock, Entropy},
    apply,
    endings::Endings,
    error::Error,
    founding::{LAST_CHECKPOINT, found, proto_level},
    identity::Identity,
    identity::KeyFiles,
    node::{Listens, Node},
    sequencer::{
        AcceptCheckpoint, Command, Deciding, Draft, IngestPackage, PrivateWrite, Receipt, Sequencer, Start,
    },
};

/// When the clocks of all test nodes start: 2020-06-01 10:00 UTC.
pub(crate) const START_US: i64 = 1_591_005_600_000_000;
/// A day in microseconds.
pub(crate) const DAY_US: i64 = 86_400_000_000;

/// A clock that moves only when it is told to.
pub(crate) struct FixedClock(AtomicI64);

impl FixedClock {
    pub(crate) fn advance(&self, us: i64) {
        self.0.fetch_add(us, Ordering::SeqCst);
    }
}

impl Clock for FixedClock {
    fn now_us(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

struct SeededEntropy {
    seed: u64,
    drawn: AtomicU64,
}

impl Entropy for SeededEntropy {
    fn fill(&self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(32) {
            let drawn = self.drawn.fetch_add(1, Ordering::SeqCst);
            let digest = Sha256::new()
                .chain_update(self.seed.to_be_bytes())
                .chain_update(drawn.to_be_bytes())
                .finalize();
            chunk.copy_from_slice(&digest[..chunk.len()]);
        }
    }
}

/// A node with its database in a directory of its own, without listeners.
pub(crate) struct TestNode {
    pub(crate) node: Arc<Node>,
    pub(crate) clock: Arc<FixedClock>,
    directory: tempfile::TempDir,
}

impl TestNode {
    pub(crate) async fn new(name: &str, level: Level, seed: u64) -> TestNode {
        let directory = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock(AtomicI64::new(START_US)));
        let entropy = Arc::new(SeededEntropy { seed, drawn: AtomicU64::new(0) });
        let ambient = Ambient { clock: clock.clone(), entropy, zone: Zone::UTC };
        begin(directory.path(), name, level, ambient.clone()).await;
        let node = assemble(directory.path(), ambient, Charter::default()).await;
        TestNode { node, clock, directory }
    }

    /// A parent and its child, each with the other in its directory.
    pub(crate) async fn parent_and_child() -> (TestNode, TestNode) {
        let parent = TestNode::new("Groupe", Level::Group, 1).await;
        let child = TestNode::new("France", Level::National, 2).await;
        parent.adopt(&child).await;
        (parent, child)
    }

    /// Joins a child, as an invitation would.
    pub(crate) async fn adopt(&self, child: &TestNode) {
        let admitted = ev::ChildAdmitted { act: None, child: Some(child.node.identity.card.clone()) };
        let subject = apply::node::edge_subject(self.me(), child.me());
        self.write(Draft::new(subject, Scope::Federation, &admitted)).await;
        let joined = ev::ParentJoined { act: None, parent: Some(self.node.identity.card.clone()) };
        let subject = apply::node::edge_subject(child.me(), self.me());
        child.write(Draft::new(subject, Scope::Federation, &joined)).await;
        // Its own word is what places it.
        self.mirror(&child.log().await, Relation::Parent).await;
        child.node.refresh_directory().await.unwrap();
    }

    /// Where its database is.
    pub(crate) fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// The local operator, who names no command.
    pub(crate) fn unnamed(&self) -> Asked {
        Asked::unnamed(crate::access::Caller::Local, None).unwrap()
    }

    /// The same node under other rules of the game.
    pub(crate) async fn under(self, charter: Charter) -> TestNode {
        let TestNode { node, clock, directory } = self;
        let ambient = node.ambient.clone();
        drop(node);
        let node = assemble(directory.path(), ambient, charter).await;
        TestNode { node, clock, directory }
    }

    pub(crate) fn me(&self) -> NodeId {
        self.node.me()
    }

    pub(crate) async fn write(&self, draft: Draft) {
        self.try_write(draft).await.unwrap();
    }

    pub(crate) async fn try_write(&self, draft: Draft) -> Result<Vec<Receipt>, Error> {
        self.node.sequencer.submit(Raw(draft)).await
    }

    /// Its log, as a peer would be served.
    pub(crate) async fn log(&self) -> TestLog {
        let mut tx = self.node.read().await.unwrap();
        let head = logs::own(&mut tx).await.unwrap().unwrap();
        let stored = entries::range(&mut tx, LogId::OWN, 0, head.size).await.unwrap();
        let mut log = TestLog::new(self.node.identity.key.clone());
        for entry in stored {
            let body = entry.body.map(|body| Body { salt: body.salt, payload: body.payload });
            log.entries.push(StoredEntry { leaf_hash: entry.leaf_hash, leaf: entry.leaf, body });
        }
        log
    }

    /// An event of its own log.
    pub(crate) async fn own_event(&self, index: u64) -> Option<apply::Event> {
        let mut tx = self.node.read().await.unwrap();
        let entry = entries::get(&mut tx, LogId::OWN, index).await.unwrap()?;
        apply::Event::of(LogId::OWN, entry).unwrap()
    }

    /// Takes in what another log has more than this node's mirror of it.
    pub(crate) async fn mirror(&self, log: &TestLog, relation: Relation) {
        self.mirror_to(log, relation, log.entries.len() as u64).await;
    }

    /// This node as a reader of a log, standing in this relation to its writer. Whoever the log answers stands below the
    /// writer.
    fn reader(&self, log: &TestLog, relation: Relation) -> Reader {
        let (me, writer, third) = (self.me(), log.origin.node, NodeId([0xee; 32]));
        let mut edges = match relation {
            // The writer reads its own log.
            Relation::Itself => return Reader::new(writer, Arc::default()),
            Relation::Parent => vec![(writer, me)],
            Relation::Ancestor => vec![(writer, third), (third, me)],
            Relation::Descendant => vec![(me, writer)],
            Relation::Elsewhere => vec![(me, third), (writer, third)],
        };
        edges.extend(log.anchors().filter(|anchor| *anchor != me).map(|anchor| (anchor, writer)));
        Reader::new(me, Arc::new(Memberships::new(edges)))
    }

    /// Takes in another log up to a size.
    pub(crate) async fn mirror_to(&self, log: &TestLog, relation: Relation, size: u64) {
        let head = self.node.sequencer.private(Hold(log.origin)).await.unwrap();
        if head.size >= size {
            return;
        }
        let mut tx = self.node.read().await.unwrap();
        let held = tree::frontier(&mut tx, head.log, head.size).await.unwrap();
        drop(tx);
        let (checkpoint, nodes) = log.signed(size);
        let accept = AcceptCheckpoint {
            origin: log.origin,
            size,
            note: checkpoint.as_bytes().to_vec(),
            given_up: None,
        };
        self.node.sequencer.shared(accept).await.unwrap();
        let mut mirror = Mirror::resume(log.origin, log.key.public(), held, Some(checkpoint)).unwrap();
        let mut cutter = PackageCutter::new(log.origin, head.size, size, self.reader(log, relation));
        while cutter.remaining() > 0 {
            let entry = log.entries[cutter.next_index() as usize].clone();
            let cut =
                cutter.push(entry).or_else(|| if cutter.remaining() == 0 { cutter.finish() } else { None });
            let Some(cut) = cut else { continue };
            let package = cut.prove(&nodes).unwrap();
            let Checked::New(package) = mirror.check_package(package).unwrap() else { continue };
            mirror = mirror.extend(&package).unwrap();
            self.node.sequencer.ingest(IngestPackage::onwards(log.origin, package)).await.unwrap();
        }
        self.node.refresh_directory().await.unwrap();
    }

    /// Kinds and reasons of the events that are written without authority or against a rule.
    pub(crate) async fn violations(&self) -> Vec<(String, String)> {
        self.problems()
            .await
            .into_iter()
            .filter(|(state, _, _)| *state == Trouble::Violation.word())
            .map(|(_, kind, reason)| (kind, reason))
            .collect()
    }

    /// State, kind and reason of everything that is not folded.
    pub(crate) async fn problems(&self) -> Vec<(&'static str, String, String)> {
        let mut tx = self.node.read().await.unwrap();
        let all = problems::page(&mut tx, None, 10_000).await.unwrap();
        let told = |problem: problems::Problem| {
            (problem.trouble.word(), problem.kind.clone(), apply::said(&problem))
        };
        all.into_iter().map(told).collect()
    }

    /// I5: every projection is what the logs give.
    pub(crate) async fn assert_rebuilds(&self) {
        let reports = self.node.sequencer.private(Rebuild).await.unwrap();
        assert!(reports.iter().any(|report| report.difference.rows > 0));
        for report in reports {
            assert!(report.is_equal(), "{report:?}");
        }
    }

    /// All rows of the projections that a test names.
    pub(crate) async fn rows(&self, tables: &[percole_store::Table]) -> Vec<Vec<String>> {
        let mut tx = self.node.read().await.unwrap();
        let mut rows = Vec::new();
        for table in tables {
            rows.push(percole_store::projections::dump(&mut tx, table).await.unwrap());
        }
        rows
    }
}

/// Founds a node as `percole-node init` does.
async fn begin(directory: &Path, name: &str, level: Level, ambient: Ambient) {
    let (db, _lock) = open(directory).await;
    let (key, _) = KeyFiles::of(directory).create(&ambient).unwrap();
    let card = ev::NodeIdentity {
        node: NodeId::from_first_key(&key.public()).to_string(),
        incarnation: 0,
        name: name.to_owned(),
        level: proto_level(level).into(),
        languages: vec!["fr".to_owned()],
        log_key: key.public().as_bytes().to_vec(),
        recovery_key: LogKey::from_seed(&ambient.random()).public().as_bytes().to_vec(),
    };
    found(&db, directory, key, card, ambient).await.unwrap();
    db.close().await;
}

async fn open(directory: &Path) -> (Db, InstanceLock) {
    let url = DbUrl::Sqlite(directory.join("percole.db"));
    Db::open(&url).await.unwrap()
}

async fn assemble(directory: &Path, ambient: Ambient, charter: Charter) -> Arc<Node> {
    let (db, _lock) = open(directory).await;
    let identity = Identity::load(&db, directory).await.unwrap();
    let started = Sequencer::start(Start {
        db: db.clone(),
        origin: identity.origin,
        key: identity.key.clone(),
        ambient: ambient.clone(),
        charter,
        last_checkpoint: directory.join(LAST_CHECKPOINT),
        endings: Arc::new(Endings::of(directory)),
        doubts: Vec::new(),
    })
    .await
    .unwrap();
    // Nobody listens there; tokens and invitations name an address.
    let listens = Listens {
        peers: Some(([127, 0, 0, 1], 7443).into()),
        portal: Some("https://coop.example".to_owned()),
        ..Listens::default()
    };
    Node::assemble(identity, listens, db, started.sequencer, ambient).await.unwrap()
}

/// An event as a test wants it.
struct Raw(Draft);

#[async_trait]
impl Command for Raw {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, _: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        Ok(vec![self.0.clone()])
    }
}

/// Begins to hold a log, when it is not held yet.
struct Hold(Origin);

#[async_trait]
impl PrivateWrite for Hold {
    type Output = logs::LogHead;

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<logs::LogHead, Error> {
        match logs::by_origin(tx, &self.0).await? {
            Some(head) => Ok(head),
            None => Ok(logs::create(tx, &self.0).await?),
        }
    }
}

struct Rebuild;

#[async_trait]
impl PrivateWrite for Rebuild {
    type Output = Vec<apply::Comparison>;

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<Vec<apply::Comparison>, Error> {
        Ok(apply::rebuild(tx).await?)
    }
}
