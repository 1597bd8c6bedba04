use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::logs;
use percole_sync::Relation;
use percole_words::Lang;

use super::*;
use crate::{
    apply::Payload,
    sequencer::PrivateWrite,
    testing::{Forged, TestLog, TestNode},
};

struct Freeze(percole_merkle::Origin);

#[async_trait::async_trait]
impl PrivateWrite for Freeze {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<(), Error> {
        Ok(logs::freeze(tx, &self.0, "two histories", b"evidence", now_us).await?)
    }
}

/// A node with this many events of each of these logs that count for nothing, and with the first two logs frozen.
async fn troubled(logs: u8, events: u64) -> TestNode {
    let (group, _child) = TestNode::parent_and_child().await;
    for seed in 0..logs {
        let mut log = TestLog::of_seed(50 + seed);
        for _ in 0..events {
            log.push(Forged {
                kind: ev::ReportAdopted::KIND.name,
                subject: SubjectId { origin: group.me(), id: [7; 16] },
                scope: Scope::Federation,
                causes: vec![],
                payload: vec![],
            });
        }
        group.mirror(&log, Relation::Itself).await;
        if seed < 2 {
            group.node.sequencer.private(Freeze(log.origin)).await.unwrap();
        }
    }
    group
}

#[tokio::test]
async fn every_problem_is_on_one_page_and_the_last_page_is_told() {
    let group = troubled(3, 7).await;
    for limit in [1, 2, 3, 5, 22, 23, 24, 500] {
        let (mut seen, mut cursor, mut pages) = (Vec::new(), String::new(), 0);
        loop {
            let request = pb::ListProblemsRequest { limit, cursor };
            let page = list(&group.node, request, Lang::En.into()).await.unwrap();
            assert_eq!(page.total, 23);
            assert!(page.problems.len() <= limit as usize);
            seen.extend(
                page.problems.into_iter().map(|problem| (problem.state, problem.origin, problem.index)),
            );
            pages += 1;
            cursor = page.next_cursor;
            if cursor.is_empty() {
                break;
            }
        }
        assert_eq!(pages, 23_u32.div_ceil(limit), "{limit} a page");
        assert_eq!(seen.iter().filter(|(state, _, _)| state == "equivocation").count(), 2);
        let of_events = &seen[2..];
        assert!(of_events.iter().all(|(state, _, _)| state == "violation"), "{seen:?}");
        let mut distinct = seen.clone();
        distinct.sort();
        distinct.dedup();
        assert_eq!(distinct.len(), 23, "{limit} a page");
    }
    let request = pb::ListProblemsRequest { limit: 5, cursor: "nonsense".to_owned() };
    let refused = list(&group.node, request, Lang::En.into()).await.unwrap_err();
    assert_eq!(refused.field(), Some("cursor"));
}
