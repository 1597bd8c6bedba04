//! Long random runs of votes over three nodes: I4, I5 and one outcome for all, whatever the order of things.

use std::collections::BTreeMap;

use percole_merkle::NodeId;
use percole_proto::{event::v1 as ev, v1 as pb};

use crate::{
    service::{members::Mode, vote},
    testing::{
        TestNode, ask,
        voting::{HOUR_US, Three, register, rule, words, yes_no},
    },
};

const STEPS: usize = 250;

#[tokio::test]
async fn every_tally_counts_once_and_all_agree_after_long_random_runs() {
    let mut done = BTreeMap::new();
    for _ in 0..2 {
        run(&mut done).await;
    }
    for (what, count) in &done {
        assert!(*count > 0, "{what} never succeeded: the runs test less than they seem to ({done:?})");
    }
}

/// The same vote with a second question, whose papers are counted over all nodes together.
fn with_a_ranking(request: pb::OpenVoteRequest) -> pb::OpenVoteRequest {
    let ranked = ev::Question {
        method: "stv".to_owned(),
        options: 3,
        seats: 2,
        tie_seed: "7".to_owned(),
        ..Default::default()
    };
    let questions =
        vec![words("Oui ?", &[], &[]), words("Lesquelles ?", &["Lieux", "Salaires", "Temps"], &[])];
    let wording = Some(ev::Wording { questions });
    pb::OpenVoteRequest { questions: vec![yes_no(), ranked], wording, ..request }
}

struct Run {
    three: Three,
    votes: Vec<String>,
}

impl Run {
    /// Random, and the same in every run of this test: test nodes draw from a seed.
    fn below(&self, end: usize) -> usize {
        u64::from_be_bytes(self.three.group.node.ambient.random()) as usize % end
    }

    fn vote(&self) -> String {
        self.votes[self.votes.len() - 1 - self.below(self.votes.len().min(3))].clone()
    }

    fn participant(&self) -> &TestNode {
        self.three.all()[self.below(3)]
    }

    async fn open(&mut self) -> bool {
        let mut participants: Vec<NodeId> = vec![self.three.fr.me(), self.three.be.me()];
        if self.below(3) == 0 {
            participants.push(self.three.group.me());
        }
        let of = participants.len();
        let rule_toml = rule().replace("at_least = 2\nof = 2", &format!("at_least = 2\nof = {of}"));
        let opens_us = self.three.group.now_us() + self.below(2) as i64 * HOUR_US;
        let closes_us = opens_us + (4 + self.below(20)) as i64 * HOUR_US;
        let request = pb::OpenVoteRequest {
            participants: participants.iter().map(ToString::to_string).collect(),
            rule_toml,
            opens_us,
            closes_us,
            report_by_us: closes_us + self.below(10) as i64 * HOUR_US,
            ..self.three.group.vote_request()
        };
        let request = if self.below(2) == 0 { with_a_ranking(request) } else { request };
        let vote = ask!(self.three.group, vote::open, request).unwrap().subject;
        if self.below(3) > 0 {
            self.three.exchange().await;
            for node in self.three.all() {
                if self.below(3) > 0 {
                    // Who is not asked is refused.
                    let _ = node.try_join(&vote).await;
                }
            }
        }
        self.votes.push(vote);
        true
    }

    async fn step(&mut self) -> (&'static str, bool) {
        let vote = self.vote();
        let member = (self.below(14) + 1).to_string();
        let choice = [
            percole_domain::poll::Choice::Yes,
            percole_domain::poll::Choice::Yes,
            percole_domain::poll::Choice::No,
            percole_domain::poll::Choice::Abstain,
        ][self.below(4)];
        let node = self.participant();
        match self.below(16) {
            0 => ("open", self.open().await),
            1..=3 => ("join", node.try_join(&vote).await.is_ok()),
            4 => ("decline", self.below(2) == 0 && node.try_decline(&vote, "non").await.is_ok()),
            5..=7 => ("cast", node.try_cast(&vote, &member, choice).await.is_ok()),
            8 => {
                let ranking = ["1 > 2", "2 > 3 > 1", "3", "blank"][self.below(4)];
                let answered = node.try_answer(&vote, &member, &[choice.as_str(), ranking]).await;
                ("rank", answered.is_ok())
            }
            9 => {
                let csv = format!("number,choice\n{},yes\n3,no\n4,abstain\n", 5 + self.below(6));
                let imported = node.try_import_ballots(&vote, &csv).await;
                ("import", imported.is_ok_and(|progress| progress.iter().any(|p| p.accepted > 0)))
            }
            10 => ("cancel", self.below(4) == 0 && self.three.group.try_cancel(&vote).await.is_ok()),
            11 => {
                self.three.set_clocks(self.three.group.now_us() + self.below(4) as i64 * HOUR_US);
                ("wait", true)
            }
            12 => {
                let csv = register(10 + self.below(5));
                ("register", node.import_members(&csv, Mode::Write).await.errors.is_empty())
            }
            13 => {
                node.duties().await;
                ("duties", true)
            }
            14 => {
                self.three.exchange_with_group(&self.three.fr).await;
                ("exchange", true)
            }
            _ => {
                self.three.exchange().await;
                ("exchange", true)
            }
        }
    }

    async fn assert_sound(&self) {
        for node in self.three.all() {
            assert_eq!(node.problems().await, []);
            node.assert_rebuilds().await;
        }
        for vote in &self.votes {
            let mut seen = Vec::new();
            for node in self.three.all() {
                let outcome = node.outcome(vote).await;
                let line = outcome.line.unwrap();
                let expected = if line.state == "cancelled" { "cancelled" } else { "agrees" };
                assert_eq!(outcome.comparison, expected, "{}: {}", line.state, outcome.note);
                let polls = node.vote_detail(vote).await.polls;
                if line.state == "declared" {
                    assert!(polls.iter().all(|poll| ["included", "excluded"].contains(&poll.state.as_str())));
                }
                seen.push((line.state, line.results, outcome.computed_json));
            }
            assert!(seen.windows(2).all(|pair| pair[0] == pair[1]), "{seen:?}");
        }
    }
}

async fn run(done: &mut BTreeMap<&'static str, usize>) {
    let three = Three::new().await;
    for node in three.all() {
        node.register(10).await;
    }
    let mut run = Run { three, votes: Vec::new() };
    // Other draws in every run of the loop, the same ones in every run of the test.
    for _ in 0..done.len() {
        run.below(2);
    }
    run.open().await;
    for _ in 0..STEPS {
        let (what, succeeded) = run.step().await;
        *done.entry(what).or_default() += usize::from(succeeded);
    }
    run.three.set_clocks(run.three.group.now_us() + 100 * HOUR_US);
    run.three.settle().await;
    run.assert_sound().await;
}
