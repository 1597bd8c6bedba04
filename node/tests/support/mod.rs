//! Real nodes in one process, over real TLS on the loopback interface.

#![allow(clippy::unwrap_used, dead_code, missing_docs)]

use std::{collections::BTreeMap, path::Path, sync::Arc, time::Duration};

use async_trait::async_trait;
use percole_core::{
    access::{Asked, Caller, operator_act},
    ambient::Ambient,
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
    service::admission,
};
use percole_domain::Level;
use percole_federation::{Federation, joining};
use percole_merkle::{NodeId, Origin, Scope};
use percole_node::{
    config::Config,
    init::{self, NewNode},
    run::{self, Running},
};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{entries::Entry, logs};
use tempfile::TempDir;

/// A request of someone on the node's own machine.
pub(crate) fn local() -> Asked {
    Asked::unnamed(Caller::Local, None).unwrap()
}

/// Longest wait for anything; a healthy run needs a fraction of a second.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) struct RunningNode {
    directory: TempDir,
    running: Option<Running>,
    listen: String,
}

impl RunningNode {
    pub(crate) async fn found(name: &str, level: Level) -> RunningNode {
        let directory = TempDir::new().unwrap();
        let new = NewNode {
            name: name.to_owned(),
            level,
            languages: vec!["fr".parse().unwrap()],
            database: "sqlite:percole.db".to_owned(),
            listen: "127.0.0.1:0".to_owned(),
            public_address: String::new(),
            portal: String::new(),
            zone: percole_domain::Zone::UTC,
        };
        init::init(directory.path(), &new, Ambient::system()).await.unwrap();
        let mut node = RunningNode { directory, running: None, listen: "127.0.0.1:0".to_owned() };
        node.start().await;
        node
    }

    pub(crate) async fn start(&mut self) {
        let environment: BTreeMap<String, String> = [
            ("PERCOLE_LISTEN_PEERS", self.listen.as_str()),
            ("PERCOLE_SYNC_RETRY_MAX_MS", "200"),
            ("PERCOLE_SYNC_PEER_TIMEOUT_MS", "15000"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
        let config = Config::load(self.directory.path(), &environment).unwrap();
        let running = run::start(config, Ambient::system()).await.unwrap();
        // The same port after a restart: the children know no other.
        self.listen = running.peers.unwrap().to_string();
        self.running = Some(running);
    }

    pub(crate) async fn stop(&mut self) {
        self.running.take().unwrap().stop().await;
    }

    pub(crate) fn node(&self) -> &Arc<Node> {
        &self.federation().node
    }

    pub(crate) fn federation(&self) -> &Arc<Federation> {
        &self.running.as_ref().unwrap().federation
    }

    pub(crate) fn path(&self) -> &Path {
        self.directory.path()
    }

    pub(crate) fn address(&self) -> &str {
        &self.listen
    }

    pub(crate) fn origin(&self) -> Origin {
        self.node().identity.origin
    }

    pub(crate) async fn join(&self, parent: &RunningNode) {
        let request = pb::InviteRequest {
            level: self.node().identity.card.level,
            valid_for_seconds: 60,
            address: parent.listen.clone(),
        };
        let invitation = admission::invite(parent.node(), local(), request).await.unwrap().invitation;
        let request = pb::JoinParentRequest { invitation };
        joining::join_parent(self.federation(), local(), request, percole_words::Lang::En.into())
            .await
            .unwrap();
    }

    /// Writes so many events of a scope.
    pub(crate) async fn write(&self, scope: Scope, count: usize) {
        for chunk in (0..count).collect::<Vec<_>>().chunks(500) {
            let writes = chunk
                .iter()
                .map(|_| self.node().sequencer.submit(Filler { scope, anchor: None, addressees: vec![] }));
            for written in futures::future::join_all(writes).await {
                written.unwrap();
            }
        }
    }

    /// Writes one event with this anchor and these addressees; gives its index.
    pub(crate) async fn write_to(
        &self,
        scope: Scope,
        anchor: Option<NodeId>,
        addressees: &[NodeId],
    ) -> usize {
        let filler = Filler { scope, anchor, addressees: addressees.to_vec() };
        self.node().sequencer.submit(filler).await.unwrap()[0].index as usize
    }

    pub(crate) async fn size(&self, origin: &Origin) -> u64 {
        let mut tx = self.node().read().await.unwrap();
        logs::by_origin(&mut tx, origin).await.unwrap().map_or(0, |head| head.size)
    }

    pub(crate) async fn entries(&self, origin: &Origin) -> Vec<Entry> {
        let mut tx = self.node().read().await.unwrap();
        let Some(head) = logs::by_origin(&mut tx, origin).await.unwrap() else { return Vec::new() };
        percole_store::entries::range(&mut tx, head.log, 0, u64::MAX / 4).await.unwrap()
    }

    /// Whose cosignatures of a log are held here, and up to where.
    pub(crate) async fn cosigners(&self, origin: &Origin) -> BTreeMap<Origin, u64> {
        let mut tx = self.node().read().await.unwrap();
        let head = logs::by_origin(&mut tx, origin).await.unwrap().unwrap();
        let sql = "SELECT cosigner, size FROM cosignature WHERE log_id = $1";
        let rows = tx.rows(sql, percole_store::args![head.log]).await.unwrap();
        rows.iter().map(|row| (row.parsed(0).unwrap(), row.size(1).unwrap())).collect()
    }

    /// Waits until something holds, looking whenever the node has news.
    pub(crate) async fn until<F: AsyncFnMut(&RunningNode) -> bool>(&self, what: &str, mut holds: F) {
        let mut bell = self.node().sequencer.bell();
        let waiting = async {
            while !holds(self).await {
                // Some of what is waited for rings no bell.
                let _ = tokio::time::timeout(Duration::from_millis(50), bell.changed()).await;
            }
        };
        if tokio::time::timeout(PATIENCE, waiting).await.is_err() {
            let peers = self.federation().peers.lines(self.node().ambient.now_us());
            panic!("{what} did not come to hold; {peers:#?}");
        }
    }

    /// Waits until this node holds all of another's log.
    pub(crate) async fn holds_all_of(&self, other: &RunningNode) {
        let origin = other.origin();
        self.until(&format!("all of {origin}"), async |node| {
            node.size(&origin).await == other.size(&origin).await
        })
        .await;
    }
}

/// An event that little hangs on: a report is begun.
struct Filler {
    scope: Scope,
    anchor: Option<NodeId>,
    addressees: Vec<NodeId>,
}

#[async_trait]
impl Command for Filler {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let payload = ev::ReportDrafted { act: Some(operator_act("")), kind: "report".to_owned() };
        let draft = Draft::new(deciding.new_subject(), self.scope, &payload)
            .addressed_to(self.addressees.iter().copied());
        Ok(vec![match self.anchor {
            Some(anchor) => draft.anchored(anchor),
            None => draft,
        }])
    }
}
