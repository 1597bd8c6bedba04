//! A peer that this test writes by hand: it has an identity and a log, and says what it likes.

use std::time::{SystemTime, UNIX_EPOCH};

use percole_core::{
    apply::{Payload, node::edge_subject},
    invitation::Invitation,
};
use percole_federation::wire::write_proof;
use percole_merkle::{
    Flags, Frontier, LeafHeader, LogKey, NodeId, NodeMap, NodePos, Origin, Scope, SignedCheckpoint,
    SubjectId, commit_payload, leaf_hash, tree::prove_consistency,
};
use percole_proto::{
    event::v1 as ev,
    v1::{self as pb, federation_service_client::FederationServiceClient},
};
use percole_tests::{NodeProcess, tree::invite};
use percole_tls::{
    ConnectError, ConnectOptions, Fingerprint, LeafRequest, ServerPin, TlsIdentity, TlsMaterial, connect,
};
use prost::Message;
use tokio::runtime::Runtime;
use tonic::{Status, transport::Channel};

/// One entry of its log, and what it will send of it.
#[derive(Clone)]
pub(crate) struct Written {
    pub leaf: Vec<u8>,
    pub salt: [u8; 32],
    pub payload: Vec<u8>,
}

/// The peer.
pub(crate) struct Hostile {
    key: LogKey,
    tls: TlsIdentity,
    name: String,
    pub log: Vec<Written>,
}

impl Hostile {
    /// A peer that nobody knows yet, with the first event that every log has.
    pub(crate) fn new(seed: u8) -> Hostile {
        Hostile::called(seed, "Hostile")
    }

    /// The same, under a name.
    pub(crate) fn called(seed: u8, name: &str) -> Hostile {
        Hostile::renamed(seed, name, name)
    }

    /// The same, which joins under one name and says another in its own log.
    pub(crate) fn renamed(seed: u8, name: &str, in_its_log: &str) -> Hostile {
        Hostile::with_key(LogKey::from_seed(&[seed; 32]), name, in_its_log)
    }

    /// One of a crowd, by its number.
    pub(crate) fn numbered(number: u32) -> Hostile {
        let mut seed = [0xcd; 32];
        seed[..4].copy_from_slice(&number.to_be_bytes());
        let name = format!("Number {number}");
        Hostile::with_key(LogKey::from_seed(&seed), &name, &name)
    }

    fn with_key(key: LogKey, name: &str, in_its_log: &str) -> Hostile {
        let request = LeafRequest {
            node_name: "Hostile",
            now_unix_s: now_unix_s(),
            valid_s: LeafRequest::VALID_S,
            serial: [key.public().as_bytes()[0] & 0x7f; 16],
        };
        let tls = TlsIdentity::new(TlsMaterial::issue(&key, &request).unwrap());
        let mut hostile = Hostile { key, tls, name: name.to_owned(), log: Vec::new() };
        let identity = ev::NodeIdentity { name: in_its_log.to_owned(), ..hostile.card() };
        let founded = ev::NodeFounded { act: act(), identity: Some(identity) };
        let subject = percole_core::apply::node::foundation_subject(hostile.id());
        hostile.write("node.founded", subject, Scope::Federation, founded.encode_to_vec());
        hostile
    }

    pub(crate) fn id(&self) -> NodeId {
        NodeId::from_first_key(&self.key.public())
    }

    pub(crate) fn origin(&self) -> Origin {
        Origin::first(self.id())
    }

    pub(crate) fn subject(&self, byte: u8) -> SubjectId {
        SubjectId { origin: self.id(), id: [byte; 16] }
    }

    pub(crate) fn card(&self) -> ev::NodeIdentity {
        ev::NodeIdentity {
            node: self.id().to_string(),
            incarnation: 0,
            name: self.name.clone(),
            level: ev::Level::National.into(),
            languages: vec!["fr".to_owned()],
            log_key: self.key.public().as_bytes().to_vec(),
            recovery_key: LogKey::from_seed(&[0x77; 32]).public().as_bytes().to_vec(),
        }
    }

    /// Appends a well-formed event to its own log, whatever it says.
    pub(crate) fn write(&mut self, kind: &str, subject: SubjectId, scope: Scope, payload: Vec<u8>) {
        let number = u32::try_from(self.log.len()).unwrap();
        let salt = [number.to_le_bytes()[0]; 32];
        let mut idempotency_key = [0x11; 16];
        idempotency_key[..4].copy_from_slice(&number.to_be_bytes());
        let header = LeafHeader {
            origin: self.origin(),
            kind: kind.parse().unwrap(),
            schema_version: 1,
            subject,
            idempotency_key,
            causes: Vec::new(),
            claimed_time_us: i64::try_from(now_unix_s()).unwrap() * 1_000_000,
            scope,
            anchor: None,
            addressees: Vec::new(),
            flags: Flags::default(),
            payload_len: u32::try_from(payload.len()).unwrap(),
            payload_commitment: commit_payload(&salt, &payload),
        };
        self.log.push(Written { leaf: header.encode().unwrap(), salt, payload });
    }

    pub(crate) fn frontier(&self, size: usize) -> Frontier {
        let mut frontier = Frontier::new();
        for entry in &self.log[..size] {
            frontier.push(leaf_hash(&entry.leaf), &mut |_, _| {}).unwrap();
        }
        frontier
    }

    /// Its signed head at a size.
    pub(crate) fn note(&self, size: usize) -> Vec<u8> {
        SignedCheckpoint::sign(&self.frontier(size).checkpoint(self.origin()), &self.key).as_bytes().to_vec()
    }

    /// Connects to a node with its certificate.
    pub(crate) async fn connect(
        &self,
        node: &NodeProcess,
    ) -> Result<FederationServiceClient<Channel>, ConnectError> {
        Ok(FederationServiceClient::new(self.channel(node).await?).max_encoding_message_size(64 << 20))
    }

    /// A connection to a node, for calls that are written by hand.
    pub(crate) async fn channel(&self, node: &NodeProcess) -> Result<Channel, ConnectError> {
        let fingerprint: Fingerprint = node.status().await.fingerprint.parse().unwrap();
        let pin = ServerPin::from(fingerprint);
        connect(node.address(), pin, Some(&self.tls), &ConnectOptions::default()).await
    }

    /// The same, of another runtime: its connection ends with that one, whatever is half sent on it.
    pub(crate) async fn channel_of(&self, runtime: &Runtime, node: &NodeProcess) -> Channel {
        let fingerprint: Fingerprint = node.status().await.fingerprint.parse().unwrap();
        let (address, tls) = (node.address().to_owned(), self.tls.clone());
        let connecting = async move {
            connect(&address, ServerPin::from(fingerprint), Some(&tls), &ConnectOptions::default()).await
        };
        runtime.spawn(connecting).await.unwrap().unwrap()
    }

    /// Becomes a child of a node, by a true invitation.
    pub(crate) async fn join(&self, parent: &NodeProcess) -> FederationServiceClient<Channel> {
        let invitation: Invitation = invite(parent, ev::Level::National).await.parse().unwrap();
        let mut client = self.connect(parent).await.unwrap();
        self.join_with(parent, &mut client, &invitation).await.unwrap();
        client
    }

    /// Says in its own log who its parent is, as an honest node does when it joined: without this word it has no place in the
    /// tree, is served nothing, and nobody else is served its log.
    pub(crate) async fn name_parent(&mut self, parent: &NodeProcess) {
        let card = parent.status().await.identity.unwrap();
        let edge = edge_subject(self.id(), card.node.parse().unwrap());
        let joined = ev::ParentJoined { act: act(), parent: Some(card) };
        self.write(ev::ParentJoined::KIND.name, edge, Scope::Federation, joined.encode_to_vec());
    }

    /// Uses an invitation.
    pub(crate) async fn join_with(
        &self,
        parent: &NodeProcess,
        client: &mut FederationServiceClient<Channel>,
        invitation: &Invitation,
    ) -> Result<pb::JoinResponse, Status> {
        let parent_id: NodeId = parent.id().await.parse().unwrap();
        let signature = self.key.sign(&Invitation::signed_message(&parent_id, &invitation.secret));
        let request = pb::JoinRequest {
            invitation_secret: invitation.secret.to_vec(),
            identity: Some(self.card()),
            signature: signature.as_bytes().to_vec(),
            checkpoint: self.note(self.log.len()),
        };
        client.join(request).await.map(tonic::Response::into_inner)
    }

    /// Leaves the parent.
    pub(crate) async fn leave(&self, client: &mut FederationServiceClient<Channel>) -> Result<(), Status> {
        let final_checkpoint = self.note(self.log.len());
        let request = pb::LeaveRequest { reason: "Assemblée du 12 mai".to_owned(), final_checkpoint };
        client.leave(request).await.map(drop)
    }

    /// The whole log from an index as one package.
    pub(crate) fn package(&self, start: usize) -> pb::Package {
        let entries = self.log[start..].iter().map(|entry| pb::Entry {
            leaf: entry.leaf.clone(),
            leaf_hash: Vec::new(),
            salt: entry.salt.to_vec(),
            payload: entry.payload.clone(),
            has_payload: true,
        });
        pb::Package {
            origin: self.origin().to_string(),
            start: start as u64,
            entries: entries.collect(),
            checkpoint_size: self.log.len() as u64,
            proof: Vec::new(),
        }
    }

    /// The whole log in packages, for a receiver that holds nothing.
    pub(crate) fn packages(&self) -> Vec<pb::Package> {
        const ENTRIES: usize = 256;
        let (mut frontier, mut nodes) = (Frontier::new(), NodeMap::new());
        for (index, entry) in self.log.iter().enumerate() {
            let hash = leaf_hash(&entry.leaf);
            nodes.insert(NodePos { level: 0, index: index as u64 }, hash);
            frontier
                .push(hash, &mut |pos, hash| {
                    nodes.insert(pos, hash);
                })
                .unwrap();
        }
        let size = self.log.len();
        let package = |start: usize| {
            let end = size.min(start + ENTRIES);
            let whole = self.package(start);
            let proof = prove_consistency(end as u64, size as u64, &nodes).unwrap();
            let entries = whole.entries.into_iter().take(end - start).collect();
            pb::Package { entries, proof: write_proof(&proof), ..whole }
        };
        (0..size).step_by(ENTRIES).map(package).collect()
    }

    /// Offers the head of the whole log, for a receiver that holds nothing.
    pub(crate) fn first_offer(&self) -> pb::AddCheckpointRequest {
        pb::AddCheckpointRequest {
            origin: self.origin().to_string(),
            old_size: 0,
            proof: Vec::new(),
            note: self.note(self.log.len()),
            old_root: Vec::new(),
            ..pb::AddCheckpointRequest::default()
        }
    }
}

/// Sends packages and returns what was acknowledged, or the refusal.
pub(crate) async fn send(
    client: &mut FederationServiceClient<Channel>,
    packages: Vec<pb::Package>,
) -> Result<u64, Status> {
    let mut answers = client.add_entries(futures::stream::iter(packages)).await?.into_inner();
    let mut durable = 0;
    while let Some(ack) = answers.message().await? {
        durable = ack.durable_size;
    }
    Ok(durable)
}

pub(crate) fn act() -> Option<ev::Act> {
    Some(ev::Act { role: "secretary".to_owned(), article: "R2".to_owned(), ..ev::Act::default() })
}

#[allow(clippy::disallowed_methods, reason = "certificates for a real node need the real time")]
fn now_unix_s() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}
