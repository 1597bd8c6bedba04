//! Polls in which so few voted that their figures would show who voted how.

use percole_domain::poll::Choice;
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::polls;
use percole_words::Lang;
use serde_json::Value;

use crate::{
    access::{Asked, Caller},
    apply::Payload,
    counting,
    sequencer::Draft,
    testing::{
        TestNode, ask,
        voting::{CLOSES_US, OPENS_US, REPORT_BY_US, Three, rule_for_few},
    },
};

/// How many say yes and no in a unit.
type Votes = (usize, usize);

/// France, with Rennes and Lyon that vote apart on its node, and Belgium.
struct Few {
    three: Three,
    vote: String,
    rennes: String,
}

impl Few {
    /// Everybody has voted, and what is due at the closing was done.
    async fn counted(polls: &str, votes: [Votes; 4]) -> Few {
        let few = Few::voted(polls, votes).await;
        few.three.settle().await;
        few
    }

    /// Everybody has voted, and nothing is done yet.
    async fn voted(polls: &str, votes: [Votes; 4]) -> Few {
        Few::voting(polls, false, votes).await
    }

    /// The same; Rennes takes paper too, or not.
    async fn voting(polls: &str, paper: bool, [france, rennes, lyon, belgium]: [Votes; 4]) -> Few {
        let three = Three::new().await;
        three.fr.unit("France", "").await;
        let units = [three.fr.unit("Rennes", "").await, three.fr.unit("Lyon", "").await];
        three.fr.members_of("Paris", 1..=10).await;
        three.fr.members_of("Rennes", 11..=16).await;
        three.fr.members_of("Lyon", 21..=27).await;
        three.be.register(20).await;
        three.exchange().await;
        let request = pb::OpenVoteRequest {
            apart: units.to_vec(),
            rule_toml: rule_for_few(polls),
            ..three.group.vote_request()
        };
        let vote = ask!(three.group, super::open, request).unwrap().subject;
        three.exchange().await;
        for (unit, paper) in units.iter().zip([paper, false]) {
            let unit = unit.clone();
            let request = pb::JoinVoteRequest {
                key: three.fr.new_key(),
                vote: vote.clone(),
                unit,
                paper,
                ..Default::default()
            };
            ask!(three.fr, crate::service::poll::join, request).unwrap();
        }
        three.fr.try_join(&vote).await.unwrap();
        three.be.try_join(&vote).await.unwrap();
        three.exchange().await;
        three.set_clocks(OPENS_US);
        let [rennes_unit, lyon_unit] = &units;
        cast(&three.fr, &vote, ("", 1), france).await;
        cast(&three.fr, &vote, (rennes_unit, 11), rennes).await;
        cast(&three.fr, &vote, (lyon_unit, 21), lyon).await;
        cast(&three.be, &vote, ("", 1), belgium).await;
        three.set_clocks(CLOSES_US);
        let [rennes, _] = units;
        Few { three, vote, rennes }
    }

    /// One member of Rennes voted on paper, yes.
    async fn one_paper_at_rennes(&self) {
        let (france, vote, unit) = (&self.three.fr, self.vote.clone(), self.rennes.clone());
        let signed = pb::HandOutPaperRequest {
            key: france.new_key(),
            vote: vote.clone(),
            unit: unit.clone(),
            members: vec!["15".to_owned()],
            ..Default::default()
        };
        ask!(france, crate::service::ballot::hand_out, signed).unwrap();
        let file = b"choice\nyes\n".to_vec();
        let request = pb::CountPaperRequest { vote, unit, file, ..Default::default() };
        let asked = Asked::new(Caller::Local, "PollService/count_paper", france.new_key(), None, &request);
        crate::service::ballot::count_paper(&france.node, asked.unwrap(), request, Lang::En.into())
            .await
            .unwrap();
    }

    /// France certifies, with its own count, that the members of Rennes are within it.
    async fn france_claims_rennes(&self, roll_size: u64) {
        let france = &self.three.fr;
        let mut tx = france.node.read().await.unwrap();
        let own = polls::of_vote(&mut tx, &self.vote.parse().unwrap()).await.unwrap();
        // It joined last, after the units that vote apart.
        let joined = france.log().await.newest(ev::PollJoined::KIND.name);
        let row = own.iter().find(|poll| poll.idx == joined.index && poll.node == france.me()).unwrap();
        let mut counted = counting::of_box(&mut tx, row).await.unwrap();
        drop(tx);
        counted.merged = vec![ev::UnitMerged { unit: self.rennes.clone(), roll_size }];
        let closed = ev::PollClosed { act: None, ballots_accepted: counted.cast };
        let closed = Draft::new(row.subject, Scope::Federation, &closed).caused_by(joined);
        for draft in std::iter::once(closed).chain(counting::certify(row, joined, &counted)) {
            france.write(draft).await;
        }
    }

    /// State, roll, voters and sums of a unit, as a node shows it.
    async fn shown(&self, node: &TestNode, unit: &str) -> (String, u64, u64, Vec<u64>) {
        let detail = node.vote_detail(&self.vote).await;
        let line = detail.polls.into_iter().find(|line| line.unit_name == unit).unwrap();
        let sums = line.counts.first().map(|count| count.figures.clone()).unwrap_or_default();
        (line.state, line.roll_size, line.voters, sums)
    }

    /// Every node shows a unit so.
    async fn assert_shown(&self, unit: &str, state: &str, figures: (u64, u64, &[u64])) {
        let (roll, voters, sums) = figures;
        for node in self.three.all() {
            let expected = (state.to_owned(), roll, voters, sums.to_vec());
            assert_eq!(self.shown(node, unit).await, expected, "{unit}");
        }
    }

    /// The conditions of the rule, as every node computes them, with France by its name.
    async fn conditions(&self) -> String {
        let mut conditions = Vec::new();
        for node in self.three.all() {
            let outcome = node.outcome(&self.vote).await;
            assert_eq!((outcome.comparison.as_str(), outcome.note.as_str()), ("agrees", ""));
            assert_eq!(node.problems().await, []);
            node.assert_rebuilds().await;
            let text: Value = serde_json::from_str(&outcome.computed_json).unwrap();
            conditions.push(text["decision"]["questions"][0]["conditions"].to_string());
        }
        assert!(conditions.windows(2).all(|pair| pair[0] == pair[1]));
        let detail = self.three.group.vote_detail(&self.vote).await;
        let france = detail.polls.iter().find(|line| line.unit_name == "France").unwrap();
        conditions[0].replace(&france.unit, "France")
    }

    /// Kinds of the public events about the poll of Rennes.
    async fn said_of_rennes(&self) -> Vec<String> {
        let unit: SubjectId = self.rennes.parse().unwrap();
        let poll = crate::apply::poll::poll_subject(self.three.fr.me(), &self.vote.parse().unwrap(), &unit);
        let log = self.three.fr.log().await;
        let headers = (0..log.len()).map(|index| log.header(index));
        let public =
            headers.filter(|header| header.subject == poll && header.scope != percole_merkle::Scope::Node);
        public.map(|header| header.kind.as_str().to_owned()).collect()
    }
}

/// Casts ballots for the members of a unit, by their numbers from the first on.
async fn cast(node: &TestNode, vote: &str, (unit, first): (&str, usize), (yes, no): Votes) {
    let choices = std::iter::repeat_n(Choice::Yes, yes).chain(std::iter::repeat_n(Choice::No, no));
    for (number, choice) in (first..).zip(choices) {
        let request = pb::CastBallotRequest {
            key: node.new_key(),
            vote: vote.to_owned(),
            unit: unit.to_owned(),
            member: number.to_string(),
            answers: vec![choice.as_str().to_owned()],
            ..Default::default()
        };
        ask!(node, crate::service::ballot::cast, request).unwrap();
    }
}

#[tokio::test]
async fn a_hosted_unit_is_counted_with_its_host_and_a_node_of_few_voters_keeps_its_figures() {
    let few = Few::counted("exclude", [(4, 2), (2, 0), (3, 3), (3, 0)]).await;
    few.assert_shown("France", "included", (16, 8, &[6, 2, 0])).await;
    few.assert_shown("Rennes", "merged", (6, 0, &[])).await;
    few.assert_shown("Lyon", "included", (7, 6, &[3, 3, 0])).await;
    few.assert_shown("Belgique", "withheld", (20, 0, &[])).await;
    assert_eq!(few.said_of_rennes().await, ["poll.joined", "poll.merged"], "not even how many voted");
    let said = few.three.be.kinds().await;
    for silent in ["poll.closed", "poll.question_counted", "poll.tally_certified"] {
        assert!(!said.iter().any(|kind| kind == silent), "{silent}");
    }
    few.conditions().await;
    let detail = few.three.group.vote_detail(&few.vote).await;
    assert!(
        detail.rule_sentences.iter().any(|line| line.contains("moins de 5 personnes")),
        "said at the opening"
    );
    let reasons: Vec<&str> = detail.polls.iter().map(|line| line.reason.as_str()).collect();
    assert_eq!(reasons.iter().filter(|reason| reason.contains("qui a voté quoi")).count(), 2, "{reasons:?}");
}

#[tokio::test]
async fn where_the_rule_merges_a_node_without_a_host_is_published() {
    let few = Few::counted("merge", [(4, 2), (2, 0), (0, 0), (3, 0)]).await;
    few.assert_shown("France", "included", (16, 8, &[6, 2, 0])).await;
    few.assert_shown("Rennes", "merged", (6, 0, &[])).await;
    few.assert_shown("Lyon", "included", (7, 0, &[0, 0, 0])).await;
    few.assert_shown("Belgique", "included", (20, 3, &[3, 0, 0])).await;
}

/// However the votes of a country are split over its units, what counts within it is the same.
#[tokio::test]
async fn merging_changes_no_condition_of_the_rule() {
    for votes in
        [[(4, 2), (2, 1), (1, 3), (9, 3)], [(1, 0), (1, 0), (0, 1), (2, 8)], [(0, 0), (4, 0), (5, 2), (6, 1)]]
    {
        let published = Few::counted("publish", votes).await;
        let merged = Few::counted("merge", votes).await;
        assert_ne!(published.said_of_rennes().await, merged.said_of_rennes().await);
        assert_eq!(published.conditions().await, merged.conditions().await, "{votes:?}");
    }
}

/// Rennes was counted by itself, or is claimed with a roll that is not its own: its members would count twice, or others for them.
#[tokio::test]
async fn a_host_that_counts_a_unit_which_did_not_end_for_that_is_left_out_by_name_at_every_node() {
    for (polls, roll) in [("publish", 6), ("merge", 5)] {
        let few = Few::voted(polls, [(4, 2), (2, 0), (3, 3), (3, 0)]).await;
        few.france_claims_rennes(roll).await;
        few.three.settle().await;
        for node in few.three.all() {
            assert_ne!(few.shown(node, "France").await.0, "included", "{polls}");
        }
        few.three.set_clocks(REPORT_BY_US);
        few.three.settle().await;
        for node in few.three.all() {
            let detail = node.vote_detail(&few.vote).await;
            let france = detail.polls.iter().find(|line| line.unit_name == "France").unwrap();
            assert_eq!((france.state.as_str(), france.counted), ("excluded", false), "{polls}");
            assert!(france.reason.contains("n’ont pas pris fin pour cela"), "{}", france.reason);
            let lyon = detail.polls.iter().find(|line| line.unit_name == "Lyon").unwrap();
            assert_eq!((lyon.state.as_str(), lyon.voters), ("included", 6));
        }
        few.conditions().await;
    }
}

/// Papers are counted after the host's poll closed: what would show who voted how stays on its node, or is published where the rule
/// only merges, and no ballot is within two counts.
#[tokio::test]
async fn papers_at_a_small_hosted_antenne_are_merged_nowhere_and_counted_once() {
    for (polls, expected) in
        [("exclude", ("withheld", 0, &[][..])), ("merge", ("included", 2, &[2, 0, 0][..]))]
    {
        let few = Few::voting(polls, true, [(4, 2), (1, 0), (3, 3), (9, 3)]).await;
        few.three.settle().await;
        few.one_paper_at_rennes().await;
        few.three.settle().await;
        few.three.set_clocks(REPORT_BY_US);
        few.three.settle().await;
        let (state, voters, figures) = expected;
        few.assert_shown("Rennes", state, (6, voters, figures)).await;
        few.assert_shown("France", "included", (10, 6, &[4, 2, 0])).await;
        few.conditions().await;
        assert!(!few.said_of_rennes().await.contains(&"poll.merged".to_owned()), "{polls}");
    }
}
