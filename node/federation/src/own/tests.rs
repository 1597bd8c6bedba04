use std::sync::Arc;

use percole_core::{
    access::{Asked, Caller},
    ambient::Ambient,
    apply::node::edge_subject,
    endings::Endings,
    error::Code,
    founding::{LAST_CHECKPOINT, found},
    identity::{Identity, KeyFiles},
    node::{Listens, Node},
    sequencer::{Command, Deciding, Draft, Sequencer, Start},
    standing::Standing,
};
use percole_domain::Charter;
use percole_merkle::{
    Frontier, Hash, LogKey, NodeMap, NodePos, Origin, PrefixProof, Scope, Shown, tree as merkle,
};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{Db, DbUrl, entries};
use percole_sync::{Memberships, PackageCutter, Reader, StoredEntry};
use percole_tls::{LeafRequest, TlsIdentity, TlsMaterial};
use tempfile::TempDir;

use super::*;
use crate::{Patience, own};

fn operator() -> Asked {
    Asked::unnamed(Caller::Local, None).unwrap()
}

/// A root with one child, without listeners.
struct Here {
    federation: Arc<Federation>,
    child: NodeId,
    directory: TempDir,
}

fn card(name: &str, key: &LogKey) -> ev::NodeIdentity {
    let public = key.public();
    ev::NodeIdentity {
        node: NodeId::from_first_key(&public).to_string(),
        incarnation: 0,
        name: name.to_owned(),
        level: ev::Level::Group.into(),
        languages: vec!["en".to_owned()],
        log_key: public.as_bytes().to_vec(),
        recovery_key: public.as_bytes().to_vec(),
    }
}

struct Admit(ev::NodeIdentity);

#[async_trait]
impl Command for Admit {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let child = self.0.node.parse().unwrap();
        let payload = ev::ChildAdmitted { act: None, child: Some(self.0.clone()) };
        Ok(vec![Draft::new(edge_subject(deciding.me(), child), Scope::Federation, &payload)])
    }
}

impl Here {
    async fn new() -> Here {
        let directory = tempfile::tempdir().unwrap();
        let (key, _) = KeyFiles::of(directory.path()).create(&Ambient::system()).unwrap();
        let (db, lock) = Db::open(&DbUrl::Sqlite(directory.path().join("percole.db"))).await.unwrap();
        let identity = card("Group", &key);
        found(&db, directory.path(), key, identity, Ambient::system()).await.unwrap();
        db.close().await;
        drop(lock);
        let child = LogKey::from_seed(&[7; 32]);
        let federation = start(directory.path()).await;
        federation.node.sequencer.submit(Admit(card("France", &child))).await.unwrap();
        federation.node.refresh_directory().await.unwrap();
        Here { federation, child: NodeId::from_first_key(&child.public()), directory }
    }

    fn key(&self) -> Arc<LogKey> {
        self.federation.node.identity.key.clone()
    }

    fn origin(&self) -> Origin {
        self.federation.node.identity.origin
    }

    fn standing(&self) -> Standing {
        self.federation.node.sequencer.gate().now()
    }

    async fn size(&self) -> u64 {
        own_head(&self.federation).await.unwrap().size
    }

    /// Its log with so many more entries than are here, as others hold it.
    async fn elsewhere(&self, more: u8) -> Elsewhere {
        let mut tx = self.federation.node.read().await.unwrap();
        let held = logs::own(&mut tx).await.unwrap().unwrap().size;
        let hashes = percole_store::entries::hashes(&mut tx, LogId::OWN, 0, held).await.unwrap();
        let invented = (0..more).map(|number| Hash([number; 32]));
        Elsewhere::of(self.key(), self.origin(), hashes.into_iter().chain(invented).collect())
    }

    async fn shown(&self, note: &[u8], entries: u64) -> Result<(), Error> {
        own::shown(&self.federation, self.child, note, entries).await
    }

    async fn offered(&self, log: &Elsewhere, old_size: u64) -> Result<Considered, Error> {
        own::offered(&self.federation, self.child, log.offer(old_size)).await
    }
}

async fn start(directory: &std::path::Path) -> Arc<Federation> {
    let (db, _lock) = Db::open(&DbUrl::Sqlite(directory.join("percole.db"))).await.unwrap();
    let identity = Identity::load(&db, directory).await.unwrap();
    let request = LeafRequest {
        node_name: "Group",
        now_unix_s: 1_700_000_000,
        valid_s: LeafRequest::VALID_S,
        serial: [1; 16],
    };
    let tls = TlsIdentity::new(TlsMaterial::issue(&identity.key, &request).unwrap());
    let started = Sequencer::start(Start {
        db: db.clone(),
        origin: identity.origin,
        key: identity.key.clone(),
        ambient: Ambient::system(),
        charter: Charter::default(),
        last_checkpoint: directory.join(LAST_CHECKPOINT),
        endings: Arc::new(Endings::of(directory)),
        doubts: Vec::new(),
    })
    .await
    .unwrap();
    let node = Node::assemble(identity, Listens::default(), db, started.sequencer, Ambient::system()).await;
    Federation::new(node.unwrap(), tls, Patience { peer_timeout_ms: 1_000, retry_max_ms: 1_000 })
}

/// A log as somebody holds it: its leaf hashes, and its tree.
struct Elsewhere {
    key: Arc<LogKey>,
    origin: Origin,
    hashes: Vec<Hash>,
    frontier: Frontier,
    nodes: NodeMap,
}

impl Elsewhere {
    fn of(key: Arc<LogKey>, origin: Origin, hashes: Vec<Hash>) -> Elsewhere {
        let (mut frontier, mut nodes) = (Frontier::new(), NodeMap::new());
        for (index, hash) in hashes.iter().enumerate() {
            nodes.insert(NodePos { level: 0, index: index as u64 }, *hash);
            frontier
                .push(*hash, &mut |pos, hash| {
                    nodes.insert(pos, hash);
                })
                .unwrap();
        }
        Elsewhere { key, origin, hashes, frontier, nodes }
    }

    /// The same key over another history of the same size.
    fn forged(&self) -> Elsewhere {
        let mut hashes = self.hashes.clone();
        *hashes.last_mut().unwrap() = Hash([0xee; 32]);
        Elsewhere::of(self.key.clone(), self.origin, hashes)
    }

    fn size(&self) -> u64 {
        self.frontier.size()
    }

    fn signed(&self) -> SignedCheckpoint {
        SignedCheckpoint::sign(&self.frontier.checkpoint(self.origin), &self.key)
    }

    fn note(&self) -> Vec<u8> {
        self.signed().as_bytes().to_vec()
    }

    fn prefix(&self, old_size: u64) -> PrefixProof {
        merkle::prove_prefix(old_size, self.size(), &self.nodes).unwrap()
    }

    fn offer(&self, old_size: u64) -> OfferedCheckpoint {
        OfferedCheckpoint {
            origin: self.origin,
            old_size,
            prefix: self.prefix(old_size),
            note: self.note(),
            shown: Shown::AsSeenBefore,
            given_up: Vec::new(),
        }
    }

    /// What it has from an index on, as hashes.
    fn package(&self, start: u64) -> Package {
        let reader = Reader::new(NodeId([9; 32]), Arc::new(Memberships::default()));
        let mut cutter = PackageCutter::new(self.origin, start, self.size(), reader);
        let mut cut = None;
        for hash in &self.hashes[start as usize..] {
            cut = cutter.push(StoredEntry { leaf_hash: *hash, leaf: None, body: None }).or(cut);
        }
        cut.or_else(|| cutter.finish()).unwrap().prove(&self.nodes).unwrap()
    }
}

fn doubts(standing: Standing) -> Vec<Doubt> {
    match standing {
        Standing::Unconfirmed { doubts, .. } => doubts,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_head_that_is_held_casts_no_doubt() {
    let here = Here::new().await;
    let log = here.elsewhere(0).await;
    here.shown(&log.note(), log.size()).await.unwrap();
    assert!(matches!(here.offered(&log, 0).await.unwrap(), Considered::Complete(_)));
    assert_eq!(here.standing(), Standing::Sound);
    assert!(here.federation.own.heard.word(&here.child).unwrap().shown);
}

#[tokio::test]
async fn what_this_node_did_not_sign_says_nothing() {
    let here = Here::new().await;
    let log = here.elsewhere(3).await;
    let forged = Elsewhere::of(Arc::new(LogKey::from_seed(&[8; 32])), here.origin(), log.hashes.clone());
    for note in [forged.note(), b"no note".to_vec(), Vec::new()] {
        assert_eq!(here.shown(&note, 0).await.unwrap_err().code(), Code::InvalidArgument);
    }
    assert_eq!(here.offered(&forged, 0).await.unwrap_err().code(), Code::InvalidArgument);
    let refused = accused(&here.federation, b"no evidence").await.unwrap_err();
    assert_eq!(refused.code(), Code::InvalidArgument);
    assert_eq!(here.standing(), Standing::Sound);
}

#[tokio::test]
async fn what_is_beyond_the_database_stops_the_node_and_is_taken_back() {
    let here = Here::new().await;
    let (held, log) = (here.size().await, here.elsewhere(5).await);
    // Nobody brings anything to a node that has no doubt.
    let refused = own::take(&here.federation, here.child, log.package(held)).await.unwrap_err();
    assert!(matches!(refused, Refused::Node(error) if error.code() == Code::NotFound));
    here.shown(&log.note(), 0).await.unwrap();
    assert_eq!(doubts(here.standing()), [Doubt::Older { held, published: held + 5 }]);

    let considered = here.offered(&log, 0).await.unwrap();
    assert!(matches!(considered, Considered::Stale(place) if place.size == held), "from where it is not");
    let considered = here.offered(&log, held).await.unwrap();
    assert!(matches!(considered, Considered::Accepted(place) if place.checkpoint_size == held + 5));
    assert_eq!(accepted_size(&here.federation).await.unwrap(), held + 5);
    let place = own::take(&here.federation, here.child, log.package(held)).await.unwrap();
    assert_eq!((place.size, here.size().await), (held + 5, held + 5));
    // It is told once more: all of it is here.
    let place = own::take(&here.federation, here.child, log.package(held)).await.unwrap();
    assert_eq!(place.size, held + 5);
    let word = here.federation.own.heard.word(&here.child).unwrap();
    assert!(word.shown && !word.gave_all, "what it holds whole is asked for still");
}

#[tokio::test]
async fn what_somebody_holds_is_on_its_way_and_what_nobody_holds_was_perhaps_never_sent() {
    let here = Here::new().await;
    let (held, log) = (here.size().await, here.elsewhere(3).await);
    let waits_for = async || settle::missing(&here.federation).await.unwrap().unwrap().to_string();
    here.shown(&log.note(), held).await.unwrap();
    assert!(waits_for().await.contains("perhaps never sent"), "{}", waits_for().await);
    here.shown(&log.note(), held + 2).await.unwrap();
    assert!(waits_for().await.contains("is being fetched"), "{}", waits_for().await);
}

#[tokio::test]
async fn a_package_of_another_history_is_refused_and_nothing_of_it_stays() {
    let here = Here::new().await;
    let (held, log) = (here.size().await, here.elsewhere(4).await);
    here.offered(&log, held).await.unwrap();
    let forged = log.forged().package(held);
    let refused = own::take(&here.federation, here.child, forged).await.unwrap_err();
    assert!(matches!(refused, Refused::Wrong(_) | Refused::OfferAgain(_)), "{refused:?}");
    assert_eq!(here.size().await, held);
}

#[tokio::test]
async fn a_head_of_another_history_freezes_the_log_for_good() {
    let mut here = Here::new().await;
    let forged = here.elsewhere(0).await.forged();
    wait_until_signed(&here).await;
    here.shown(&forged.note(), forged.size()).await.unwrap();
    assert!(matches!(here.standing(), Standing::Frozen(_)));
    assert!(
        here.federation.node.sequencer.submit(Admit(card("X", &LogKey::from_seed(&[6; 32])))).await.is_err()
    );
    // It is remembered.
    here.federation = start(here.directory.path()).await;
    assert!(matches!(here.standing(), Standing::Frozen(_)));
}

/// Waits until the newest head is signed: what is shown is compared with it.
async fn wait_until_signed(here: &Here) {
    loop {
        let head = own_head(&here.federation).await.unwrap();
        if head.checkpoint_size == head.size {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn evidence_of_others_is_believed_when_it_verifies() {
    let here = Here::new().await;
    let log = here.elsewhere(2).await;
    let evidence = Equivocation::new(log.signed(), log.forged().signed(), None).unwrap().encode();
    accused(&here.federation, &evidence).await.unwrap();
    assert!(matches!(here.standing(), Standing::Frozen(_)));
    // Whatever comes afterwards changes nothing.
    accused(&here.federation, b"no evidence").await.unwrap();
}

#[tokio::test]
async fn the_operator_gives_up_by_name_what_was_announced_and_never_sent() {
    let mut here = Here::new().await;
    let (held, log) = (here.size().await, here.elsewhere(3).await);
    wait_until_signed(&here).await;
    here.shown(&log.note(), held).await.unwrap();
    let wrong = pb::ConfirmNodeRequest { name: "Another".to_owned() };
    assert_eq!(confirm(&here.federation, operator(), wrong).await.unwrap_err().field(), Some("name"));
    let right = || pb::ConfirmNodeRequest { name: "Group".to_owned() };
    let confirmed = confirm(&here.federation, operator(), right()).await.unwrap();
    assert_eq!(confirmed.log_size, held + 1, "one event says what was lost");
    let mut tx = here.federation.node.read().await.unwrap();
    let recorders = entries::recorders(&mut tx, LogId::OWN, held, 1).await.unwrap();
    drop(tx);
    assert_eq!(recorders, [(held, "local".to_owned())], "and who gave it up");
    assert_eq!(given_up(&here.federation).await.unwrap(), [log.note()]);
    assert_eq!(here.standing(), Standing::Sound);
    let refused = confirm(&here.federation, operator(), right()).await.unwrap_err();
    assert_eq!(refused.code(), Code::FailedPrecondition, "there is nothing to confirm any more");

    // Whoever knows of that head, and holds nothing of it, casts no doubt: neither now, nor after a start, nor once the log is
    // longer than that.
    for round in 0..3 {
        here.shown(&log.note(), held).await.unwrap();
        assert_eq!(here.standing(), Standing::Sound, "round {round}");
        for seed in 0..2 {
            let child = card("Child", &LogKey::from_seed(&[20 + 2 * round + seed; 32]));
            here.federation.node.sequencer.submit(Admit(child)).await.unwrap();
        }
        wait_until_signed(&here).await;
        let directory = here.directory.path().to_owned();
        here.federation = start(&directory).await;
    }
    assert!(here.size().await > log.size());
    // Whoever holds its events is another matter: the operator was wrong.
    here.shown(&log.note(), log.size()).await.unwrap();
    assert!(matches!(here.standing(), Standing::Frozen(_)));
}

#[tokio::test]
async fn a_node_in_doubt_puts_its_name_under_nothing() {
    let here = Here::new().await;
    let other =
        Elsewhere::of(Arc::new(LogKey::from_seed(&[7; 32])), Origin::first(here.child), vec![Hash([1; 32])]);
    assert!(!witness::cosign(&here.federation, &other.signed()).await.unwrap().is_empty());
    assert!(here.federation.node.sequencer.gate().doubt(Doubt::FileMissing));
    assert!(witness::cosign(&here.federation, &other.signed()).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_peer_leaves_one_cosignature_whatever_incarnations_it_invents() {
    let here = Here::new().await;
    wait_until_signed(&here).await;
    let (head, child) = (here.elsewhere(0).await.signed(), LogKey::from_seed(&[7; 32]));
    let own_name = Origin::first(here.child);
    let keep = async |incarnation, time| {
        let cosigner = Origin { incarnation, ..own_name };
        let line = head.cosign(&child, &cosigner, time).to_line();
        let (checkpoint, key) = (head.checkpoint(), child.public());
        witness::keep_of(&here.federation, checkpoint, &own_name, key, line.as_bytes()).await
    };
    for incarnation in 1..50 {
        assert_eq!(keep(incarnation, 1).await.unwrap_err().code(), Code::InvalidArgument);
    }
    for time in 1..50 {
        keep(0, time).await.unwrap();
    }
    let mut tx = here.federation.node.read().await.unwrap();
    let held = logs::cosignatures(&mut tx, LogId::OWN, head.checkpoint().size, 1_000).await.unwrap();
    assert_eq!(held.len(), 1);
}
