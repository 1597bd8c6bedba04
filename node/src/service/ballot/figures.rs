//! Prints how fast ballots are taken: `cargo test --release -p percole-node --lib figures -- --ignored --nocapture`.

use std::time::Instant;

use percole_proto::event::v1 as ev;

use crate::{
    service::members::Mode,
    testing::voting::{OPENS_US, Three, register},
};

const MEMBERS: usize = 20_000;
const CALLERS: usize = 64;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "prints figures and asserts none"]
async fn figures() {
    let three = Three::new().await;
    let vote = three.group.open_vote().await;
    three.exchange().await;
    let rate = |what: &str, count: usize, begun: Instant| {
        let seconds = begun.elapsed().as_secs_f64();
        println!("{what}: {count} in {seconds:.2} s, {:.0}/s", count as f64 / seconds);
    };
    let begun = Instant::now();
    assert_eq!(three.fr.import_members(&register(MEMBERS), Mode::Write).await.added, MEMBERS as u64);
    rate("members imported", MEMBERS, begun);
    let begun = Instant::now();
    three.fr.try_join(&vote).await.unwrap();
    rate("roll frozen", MEMBERS, begun);
    three.set_clocks(OPENS_US);

    let begun = Instant::now();
    let callers = (0..CALLERS).map(|caller| {
        let (node, vote) = (three.fr.node.clone(), vote.clone());
        tokio::spawn(async move {
            for member in (caller + 1..=MEMBERS).step_by(CALLERS) {
                let request = percole_proto::v1::CastBallotRequest {
                    key: Some(percole_proto::v1::CommandKey { key: node.ambient.random::<16>().to_vec() }),
                    vote: vote.clone(),
                    member: member.to_string(),
                    choice: ev::Choice::Yes.into(),
                    ..Default::default()
                };
                super::cast(&node, request).await.unwrap();
            }
        })
    });
    let batches = *three.fr.node.sequencer.bell().borrow();
    futures::future::join_all(callers).await;
    let batches = *three.fr.node.sequencer.bell().borrow() - batches;
    println!("{:.1} ballots in a batch", MEMBERS as f64 / batches as f64);
    rate("ballots cast by 64 callers", MEMBERS, begun);

    let mut csv = "number,choice\n".to_owned();
    for number in 1..=MEMBERS {
        csv.push_str(&format!("{number},no\n"));
    }
    let begun = Instant::now();
    let progress = three.fr.try_import_ballots(&vote, &csv).await.unwrap();
    assert_eq!(progress.last().unwrap().accepted, MEMBERS as u64);
    rate("ballots imported", MEMBERS, begun);
}
