//! Waiting for nodes to hold the same.

use std::time::Duration;

use percole_proto::v1 as pb;

use crate::{
    NodeProcess,
    wait::{so, wait_until},
};

/// How much of a log a node holds and can prove: the size of its newest head of that log, 0 for none.
pub async fn held(node: &NodeProcess, origin: &str) -> u64 {
    let request = pb::GetHeadRequest { origin: origin.to_owned() };
    match node.admin().await.get_head(request).await {
        Ok(head) => {
            let note = String::from_utf8(head.into_inner().note).unwrap();
            note.lines().nth(1).unwrap().parse().unwrap()
        }
        Err(status) if matches!(status.code(), tonic::Code::NotFound | tonic::Code::FailedPrecondition) => 0,
        Err(status) => panic!("{}: {status}", node.name()),
    }
}

/// Waits until each node holds all of the other nodes' logs (invariant I9).
///
/// # Panics
/// When they have not converged in time.
pub async fn converge(nodes: &[&NodeProcess], within: Duration) {
    wait_until("the nodes to hold the same", within, async || {
        for writer in nodes {
            let size = writer.status().await.log_size;
            let origin = writer.origin().await.to_string();
            for reader in nodes {
                let here = held(reader, &origin).await;
                so(here == size, || {
                    format!("{} holds {here} of {size} entries of {}", reader.name(), writer.name())
                })?;
            }
        }
        Ok(())
    })
    .await;
}

/// Waits until the parent has cosigned the newest head of its child, and the child holds the cosignature.
pub async fn cosigned(parent: &NodeProcess, child: &NodeProcess, within: Duration) {
    let (witness, origin) = (parent.origin().await.to_string(), child.origin().await.to_string());
    wait_until("the parent's cosignature to come back", within, async || {
        let request = pb::GetHeadRequest { origin: origin.clone() };
        let head = child.admin().await.get_head(request).await.map_err(|status| status.to_string())?;
        let note = String::from_utf8(head.into_inner().note).unwrap();
        let size = child.status().await.log_size.to_string();
        let newest = note.lines().nth(1) == Some(size.as_str());
        let by_parent = note.lines().any(|line| line.starts_with(&format!("— {witness} ")));
        so(newest && by_parent, || note.clone())
    })
    .await;
}
