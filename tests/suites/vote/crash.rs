//! kill -9 during ballots and around closing: no acknowledged ballot is lost or counted twice, and none is acknowledged
//! after its poll closed.

use std::{collections::BTreeMap, time::Duration};

use percole_merkle::LeafHeader;
use percole_proto::v1 as pb;
use percole_tests::{
    Engine, NodeProcess, TWO_COUNTRIES, TestTree, on_both_engines,
    wait::{SOON, so, wait_until},
};

use super::ballot_box::{
    agreed_outcome, ballots, cast, choice, import_ballots, import_members, join, now_us, number, open, poll,
    votes,
};

on_both_engines! {
    async fn ballots_survive_kill_9_of_their_node_during_an_import(engine: Engine) {
        const MEMBERS: usize = 3_000;
        let mut federation = TestTree::plan(TWO_COUNTRIES).on(engine).node_on("Group", Engine::Sqlite).start().await;
        import_members(&federation["France"], MEMBERS).await;
        import_members(&federation["Belgium"], 10).await;
        let vote = open(&federation, Duration::from_secs(40)).await;
        join(&federation["France"], &vote).await;
        join(&federation["Belgium"], &vote).await;
        import_ballots(&federation["Belgium"], &vote, 10).await.unwrap();
        // The other country dies too, while its ballots are in and nothing is certified yet.
        federation["Belgium"].kill();
        federation["Belgium"].start().await;
        for pause_ms in [20, 150, 400] {
            let import = import_ballots(&federation["France"], &vote, MEMBERS);
            // Not for something to happen: so that the kill comes in the middle of the import.
            let cut = tokio::time::timeout(Duration::from_millis(pause_ms), import).await;
            println!("killed {}", if cut.is_err() { "during the import" } else { "after the import" });
            federation["France"].kill();
            federation["France"].start().await;
        }
        let last = import_ballots(&federation["France"], &vote, MEMBERS).await.unwrap();
        assert!(last.done && last.accepted + last.unchanged >= MEMBERS as u64, "{last:?}");
        let lines = ballots(&federation["France"], &vote).await;
        let by_member: BTreeMap<&str, &pb::BallotLine> = lines.iter().map(|line| (line.member.as_str(), line)).collect();
        assert_eq!((lines.len(), by_member.len()), (MEMBERS, MEMBERS));
        assert!(lines.iter().all(|line| line.changes == 0), "a ballot was cast twice");
        agreed_outcome(&federation, &vote).await;
        let yes = (0..MEMBERS).filter(|member| choice(*member) == percole_domain::poll::Choice::Yes).count() as u64;
        let france = poll(&federation, &vote, "France").await;
        assert_eq!((france.voters, votes(&france)), (MEMBERS as u64, (yes, MEMBERS as u64 - yes, 0)));
        federation.check_logs().await;
    }

    async fn the_closing_of_a_poll_is_sharp_whatever_is_killed_around_it(engine: Engine) {
        const MEMBERS: usize = 2_000;
        let mut federation = TestTree::plan(TWO_COUNTRIES).on(engine).node_on("Group", Engine::Sqlite).start().await;
        import_members(&federation["France"], MEMBERS).await;
        import_members(&federation["Belgium"], 10).await;
        let vote = open(&federation, Duration::from_secs(12)).await;
        join(&federation["France"], &vote).await;
        join(&federation["Belgium"], &vote).await;
        import_ballots(&federation["Belgium"], &vote, 10).await.unwrap();
        let closes_us = closes_us(&federation["France"], &vote).await;
        let mut acknowledged = BTreeMap::new();
        let mut killed = false;
        for member in 0..MEMBERS {
            match cast(&federation["France"], &vote, member, choice(member)).await {
                Ok(receipt) => {
                    acknowledged.insert(number(member), receipt.index);
                }
                Err(status) if status.code() == tonic::Code::FailedPrecondition => break,
                Err(status) => panic!("{status}"),
            }
            if !killed && closes_us - now_us() < 1_000_000 {
                killed = true;
                federation["France"].kill();
                federation["Group"].kill();
                federation["Belgium"].kill();
                federation["France"].start().await;
            }
            // Ballots until the end, not all at the beginning.
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        assert!(killed && now_us() >= closes_us, "the poll closed too early");
        federation["France"].kill();
        federation["Group"].start().await;
        // Belgium was down when its poll closed: it closes and certifies when it is back.
        federation["Belgium"].start().await;
        federation["France"].start().await;
        agreed_outcome(&federation, &vote).await;

        let lines = ballots(&federation["France"], &vote).await;
        for member in acknowledged.keys() {
            let times = lines.iter().filter(|line| line.member == *member).count();
            assert_eq!(times, 1, "the acknowledged ballot of {member}");
        }
        assert!(lines.iter().all(|line| line.changes == 0 && line.cast_us < closes_us));
        let france = poll(&federation, &vote, "France").await;
        assert_eq!(france.voters, lines.len() as u64);
        let (yes, no, abstain) = votes(&france);
        assert_eq!(yes + no + abstain, france.voters);
        let closed = index_of(&federation["France"], "poll.closed").await;
        assert!(acknowledged.values().all(|index| *index < closed), "a ballot was acknowledged after the closing");
        federation.check_logs().await;
    }
}

async fn closes_us(node: &NodeProcess, vote: &str) -> i64 {
    let request = pb::GetVoteRequest { vote: vote.to_owned(), language: String::new() };
    node.vote().await.get(request).await.unwrap().into_inner().line.unwrap().closes_us
}

/// Index of the only event of a kind in a node's own log.
async fn index_of(node: &NodeProcess, kind: &str) -> u64 {
    wait_until(&format!("{kind} to be in the log"), SOON, async || {
        let mut entries =
            node.admin().await.read_log(pb::ReadLogRequest::default()).await.unwrap().into_inner();
        let mut found = Vec::new();
        while let Some(entry) = entries.message().await.map_err(|status| status.to_string())? {
            if LeafHeader::decode(&entry.leaf).unwrap().kind.as_str() == kind {
                found.push(entry.index);
            }
        }
        so(found.len() == 1, || format!("it is there {} times", found.len()))?;
        Ok(found[0])
    })
    .await
}
