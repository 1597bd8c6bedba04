//! A vote that is put off over three levels whose clocks differ: whatever comes when, every poll closes once, every ballot that was
//! taken counts, and all nodes compute one outcome.

use std::collections::BTreeSet;

use percole_domain::poll::Choice;
use percole_proto::v1 as pb;

use crate::testing::{
    DAY_US, TestNode, ask,
    levels::Tree,
    voting::{HOUR_US, OPENS_US, extensible_rule},
};

/// When the vote closes as it is opened, and how long reporting lasts.
const CLOSES_US: i64 = OPENS_US + 3 * DAY_US;
const REPORTING_US: i64 = DAY_US;
/// No clock is further off than so many hours.
const OFF_HOURS: usize = 9;
const RUNS: usize = 6;

struct Run {
    tree: Tree,
    vote: String,
    /// How far the clock of each node is off.
    off_us: [i64; 5],
    /// Members whose ballots each node took.
    taken: [BTreeSet<String>; 5],
    closes_us: i64,
}

impl Run {
    /// A vote that all have joined while their clocks were right; Liège is silent.
    async fn new(draws: usize) -> Run {
        let tree = Tree::new().await;
        let request = pb::OpenVoteRequest {
            rule_toml: extensible_rule(),
            closes_us: CLOSES_US,
            report_by_us: CLOSES_US + REPORTING_US,
            ..tree.group.vote_request()
        };
        let vote = ask!(tree.group, super::open, request).unwrap().subject;
        tree.exchange().await;
        for node in [&tree.fr, &tree.be, &tree.rennes] {
            node.register(20).await;
        }
        tree.rennes.try_join(&vote).await.unwrap();
        tree.exchange().await;
        tree.set_clocks(OPENS_US);
        tree.fr.try_join(&vote).await.unwrap();
        tree.be.try_join(&vote).await.unwrap();
        tree.exchange().await;
        let mut run = Run { tree, vote, off_us: [0; 5], taken: Default::default(), closes_us: CLOSES_US };
        // Other draws in every run, the same ones whenever the test runs.
        for _ in 0..draws {
            run.below(2);
        }
        run.off_us = [(); 5].map(|()| (run.below(2 * OFF_HOURS + 1) as i64 - OFF_HOURS as i64) * HOUR_US);
        run
    }

    fn below(&self, end: usize) -> usize {
        u64::from_be_bytes(self.tree.group.node.ambient.random()) as usize % end
    }

    fn node(&self, at: usize) -> &TestNode {
        self.tree.all()[at]
    }

    fn set_clocks(&self, at_us: i64) {
        for (node, off_us) in self.tree.all().into_iter().zip(self.off_us) {
            node.clock.advance(at_us + off_us - node.now_us());
        }
    }

    async fn step(&mut self) {
        let (at, member) = (self.below(4), (self.below(20) + 1).to_string());
        match self.below(9) {
            0..=3 => {
                let choice = [Choice::Yes, Choice::Yes, Choice::No][self.below(3)];
                if self.node(at).try_cast(&self.vote, &member, choice).await.is_ok() {
                    self.taken[at].insert(member);
                }
            }
            4 | 5 => self.node(at).duties().await,
            6 => self.tree.exchange_but(Some(self.node(1 + self.below(4)))).await,
            7 => self.tree.exchange().await,
            _ => {
                let later = self.closes_us + (1 + self.below(30) as i64) * HOUR_US;
                // Its opener's own clock says whether it is a day or more before.
                if self.tree.group.try_extend(&self.vote, later).await.is_ok() {
                    self.closes_us = later;
                }
            }
        }
    }

    /// The same polls and the same outcome everywhere, and in each poll that counts the ballots that its node took.
    async fn assert_sound(&self) {
        let mut seen = Vec::new();
        for node in self.tree.all() {
            assert_eq!(node.problems().await, []);
            node.assert_rebuilds().await;
            let outcome = node.outcome(&self.vote).await;
            // Who certified in time by its own clock may have come too late by the opener's, and is told so.
            let is_late = outcome.note.contains("did not hold it when reporting ended");
            assert_eq!(outcome.comparison, "agrees", "{}", outcome.note);
            assert!(outcome.note.is_empty() || is_late, "{}", outcome.note);
            let line = outcome.line.unwrap();
            assert_eq!((line.state.as_str(), line.closes_us), ("declared", self.closes_us));
            let polls = node.vote_detail(&self.vote).await.polls;
            let polls: Vec<_> = polls
                .into_iter()
                .map(|poll| (poll.node, poll.state, poll.reason, poll.closes_us, poll.voters))
                .collect();
            seen.push((line.results, outcome.computed_json, polls));
        }
        assert!(seen.windows(2).all(|pair| pair[0] == pair[1]), "{seen:#?}");
        for (node, taken) in self.tree.all().into_iter().zip(&self.taken) {
            let me = node.me().to_string();
            if let Some((.., voters)) =
                seen[0].2.iter().find(|(node, state, ..)| *node == me && state == "included")
            {
                assert_eq!(*voters, taken.len() as u64, "{me}");
            }
        }
    }

    /// How many polls count that closed at the new time, and how many that closed at an earlier one.
    async fn closed(&self) -> [usize; 2] {
        let polls = self.tree.group.vote_detail(&self.vote).await.polls;
        let included = || polls.iter().filter(|poll| poll.state == "included");
        let followed = included().filter(|poll| poll.closes_us == self.closes_us).count();
        [followed, included().count() - followed]
    }
}

#[tokio::test]
async fn a_vote_that_is_put_off_comes_to_one_outcome_where_clocks_differ() {
    let (mut followed, mut kept, mut put_off) = (0, 0, 0);
    for draws in 0..RUNS {
        let mut run = Run::new(draws).await;
        let mut at_us = OPENS_US;
        while at_us < run.closes_us + REPORTING_US + DAY_US {
            run.set_clocks(at_us);
            for _ in 0..3 {
                run.step().await;
            }
            at_us += (1 + run.below(9) as i64) * HOUR_US;
        }
        run.tree.set_clocks(at_us + 2 * DAY_US);
        run.tree.settle().await;
        run.assert_sound().await;
        let [new, old] = run.closed().await;
        put_off += usize::from(run.closes_us > CLOSES_US);
        followed += new;
        kept += old;
    }
    assert!(put_off > RUNS / 2 && followed > 0 && kept > 0, "{put_off}, {followed}, {kept}: tests little");
}
