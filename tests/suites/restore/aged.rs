//! Taking backups, bringing them back, and what a node says of itself then.

use std::{
    fs,
    path::{Path, PathBuf},
};

use percole_merkle::LeafHeader;
use percole_proto::v1 as pb;
use percole_tests::{
    NodeProcess,
    wait::{LATER, so, wait_until},
    work,
};
use tonic::{Code, Status};

/// The files of a stopped node's database.
pub(crate) fn database_files(data_dir: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(data_dir).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("percole.db")).collect()
}

/// A copy of a stopped node's database.
pub(crate) struct Backup(Vec<(PathBuf, Vec<u8>)>);

impl Backup {
    /// Takes it; the node is stopped for it and started again.
    pub(crate) async fn take(node: &mut NodeProcess) -> Backup {
        node.terminate().await;
        let files = database_files(node.data_dir());
        let backup = Backup(files.iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect());
        node.start().await;
        backup
    }

    /// Brings it back into a stopped node, as new files.
    pub(crate) fn bring_back(&self, node: &NodeProcess) {
        for path in database_files(node.data_dir()) {
            fs::remove_file(path).unwrap();
        }
        for (path, bytes) in &self.0 {
            fs::write(path, bytes).unwrap();
        }
    }

    /// The same into the files that are there, so that nothing but their content tells.
    pub(crate) fn bring_back_in_place(&self, node: &NodeProcess) {
        for path in database_files(node.data_dir()) {
            let bytes = self.0.iter().find(|(known, _)| *known == path).map(|(_, bytes)| bytes.as_slice());
            fs::write(path, bytes.unwrap_or_default()).unwrap();
        }
    }
}

/// Waits until a node may write, or may not, as it says of itself.
pub(crate) async fn stands(node: &NodeProcess, standing: &str) -> pb::NodeStatusResponse {
    wait_until(&format!("{} to be {standing}", node.name()), LATER, async || {
        let status = said(node).await;
        so(status.standing == standing, || format!("{}: {}", status.standing, status.standing_words))?;
        Ok(status)
    })
    .await
}

/// What a node says of itself, in English.
async fn said(node: &NodeProcess) -> pb::NodeStatusResponse {
    let mut request = tonic::Request::new(pb::NodeStatusRequest {});
    request.metadata_mut().insert("percole-lang", "en".parse().unwrap());
    node.admin().await.node_status(request).await.unwrap().into_inner()
}

/// Tries to begin a recommendation.
pub(crate) async fn write(node: &NodeProcess, number: u64) -> Result<pb::EventReceipt, Status> {
    node.recommendation().await.create(work::draft(number)).await.map(tonic::Response::into_inner)
}

/// That it writes nothing, and says why and what to do.
pub(crate) async fn refuses(node: &NodeProcess, number: u64, words: &[&str]) {
    // Whom it waits for it says once it has looked.
    let refused = wait_until("a refusal that says whom it waits for", LATER, async || {
        let refused = write(node, number).await.unwrap_err();
        assert_eq!(refused.code(), Code::FailedPrecondition, "{refused}");
        so(words.iter().all(|word| refused.message().contains(word)), || format!("{words:?}: {refused}"))?;
        Ok(refused)
    })
    .await;
    let imported = node.member().await.add(pb::AddMemberRequest::default()).await.unwrap_err();
    assert_eq!(imported.message(), refused.message(), "the register is left alone too");
    work::recommendations(node).await;
}

/// The kinds of the events of a node's own log, `None` for one that is there as a hash.
pub(crate) async fn kinds(node: &NodeProcess) -> Vec<Option<String>> {
    let mut entries = node.admin().await.read_log(pb::ReadLogRequest::default()).await.unwrap().into_inner();
    let mut kinds = Vec::new();
    while let Some(entry) = entries.message().await.unwrap() {
        let kind = LeafHeader::decode(&entry.leaf).map(|header| header.kind.as_str().to_owned());
        kinds.push(kind.ok());
    }
    kinds
}

/// What the newest event of a node's own log says was lost: runs of indexes.
pub(crate) async fn lost(node: &NodeProcess) -> Vec<(u64, u64)> {
    let said = said_lost(node).await;
    assert_eq!(said.count, said.runs.iter().map(|run| run.end - run.start).sum::<u64>());
    said.runs.iter().map(|run| (run.start, run.end)).collect()
}

/// The newest event of a node's own log that says what was lost.
pub(crate) async fn said_lost(node: &NodeProcess) -> percole_proto::event::v1::PayloadsLost {
    let mut entries = node.admin().await.read_log(pb::ReadLogRequest::default()).await.unwrap().into_inner();
    let mut newest = None;
    while let Some(entry) = entries.message().await.unwrap() {
        if LeafHeader::decode(&entry.leaf).is_ok_and(|leaf| leaf.kind.as_str() == "node.payloads_lost") {
            newest = Some(entry);
        }
    }
    let entry = newest.expect("an event that lists what was lost");
    prost::Message::decode(entry.payload.as_slice()).unwrap()
}
