//! Nodes that are late, silent, declining, excluded or corrected; their own conditions; small numbers; majorities over nodes.

#![allow(clippy::unwrap_used)] // The lint spares test functions, not their helpers.

use percole_voting::decide::{
    Base, Certificate, Condition, ConditionKind, Counts, Exact, Fraction, LocalCondition, NodeReport,
    NodeStatus, NodeTally, OnDate, Outcome, Place, Reason, Refusal, Rule, Standing, State, Tallies,
    Threshold, Unit, Verdict, decide,
};

const HEAD: &str = "format = \"percole-rule/1\"\nid = \"r\"\neffect = \"advisory\"\n";
const SIMPLE: &str = "[majority]\nthreshold = \"simple\"\n";
const PUBLISH: &str = "[small_numbers]\nthen = \"publish\"\n";

fn rule(sections: &[&str]) -> Rule {
    let text = format!("{HEAD}{}", sections.concat());
    Rule::from_toml(&text).unwrap_or_else(|problems| panic!("{problems}\n{text}"))
}

fn votes(roll: u64, yes: u64, no: u64) -> Certificate {
    Certificate::of_members(roll, yes + no, [("q", Counts::new(yes, no, 0))])
}

fn counted(roll: u64, yes: u64, no: u64) -> NodeTally {
    NodeTally::counted(votes(roll, yes, no))
}

fn outcome<const N: usize>(rule: &Rule, nodes: [(&str, NodeTally); N]) -> Outcome {
    let tallies = nodes.into_iter().fold(Tallies::new(["q"]), |tallies, (id, node)| tallies.with(id, node));
    tallies.check().unwrap();
    decide(rule, &tallies)
}

fn result(outcome: &Outcome) -> Verdict {
    outcome.questions[0].result
}

fn find(outcome: &Outcome, wanted: impl Fn(&Condition) -> bool) -> &Condition {
    outcome.questions[0].conditions.iter().find(|condition| wanted(condition)).unwrap()
}

fn at(node: &str) -> Place {
    Place::Node(node.to_owned())
}

const TWO_NODES: &str = "[nodes]\nat_least = 2\n";

#[test]
fn k_of_n_nodes_must_approve_besides_the_overall_majority() {
    let rule = rule(&[SIMPLE, TWO_NODES, PUBLISH]);
    let two = outcome(
        &rule,
        [("a", counted(100, 60, 40)), ("b", counted(100, 60, 40)), ("c", counted(100, 10, 20))],
    );
    assert_eq!(result(&two), Verdict::Pass);
    let nodes = find(&two, |c| c.kind == ConditionKind::Nodes);
    assert_eq!(
        (nodes.numerator.clone(), nodes.denominator.clone()),
        (Some(Exact::whole(2)), Some(Exact::whole(3)))
    );
    let large =
        outcome(&rule, [("a", counted(900, 600, 4)), ("b", counted(100, 1, 2)), ("c", counted(100, 1, 2))]);
    assert_eq!(result(&large), Verdict::Fail, "overall yes, but one node only");
    let small =
        outcome(&rule, [("a", counted(900, 4, 600)), ("b", counted(100, 2, 1)), ("c", counted(100, 2, 1))]);
    assert_eq!(result(&small), Verdict::Fail, "two nodes, but not overall");
}

#[test]
fn a_part_of_the_nodes_is_rounded_up() {
    let rule = rule(&[SIMPLE, "[nodes]\nat_least = \"2/3\"\n", PUBLISH]);
    let nodes = |third: NodeTally, fourth: NodeTally| {
        [("a", counted(9, 5, 1)), ("b", counted(9, 5, 1)), ("c", third), ("d", fourth)]
    };
    let two = outcome(&rule, nodes(counted(9, 0, 1), counted(9, 0, 1)));
    assert_eq!(find(&two, |c| c.kind == ConditionKind::Nodes).needed, Some(3), "2/3 of 4");
    assert_eq!(result(&two), Verdict::Fail);
    assert_eq!(result(&outcome(&rule, nodes(counted(9, 5, 1), counted(9, 0, 1)))), Verdict::Pass);
}

#[test]
fn silent_nodes_are_treated_as_the_rule_says() {
    let with = |silent: &str| {
        let treatment = format!("[treatment]\nsilent = \"{silent}\"\n");
        let rule = rule(&[SIMPLE, "[nodes]\nat_least = \"all\"\n", &treatment, PUBLISH]);
        outcome(
            &rule,
            [("a", counted(100, 60, 40)), ("b", NodeTally::silent(Some(Certificate::roll_only(50))))],
        )
    };
    assert_eq!(result(&with("out")), Verdict::Pass);
    assert_eq!(with("out").nodes["b"].standing, Standing::Out);
    assert_eq!(result(&with("absent")), Verdict::Fail, "it is a node and does not approve");
    let blocks = with("blocks");
    assert_eq!(result(&blocks), Verdict::NoQuorum);
    assert_eq!(find(&blocks, |c| c.kind == ConditionKind::Reported).place, at("b"));
}

#[test]
fn absent_nodes_stay_in_the_roll_and_an_unknown_roll_is_not_guessed() {
    let quorum = "[[quorum]]\nlevel = \"overall\"\nfirst_call = \"1/2\"\n";
    let rule = rule(&[SIMPLE, quorum]);
    let with = |roll: Option<Certificate>| {
        outcome(&rule, [("a", counted(100, 60, 0)), ("b", NodeTally::silent(roll))])
    };
    let known = with(Some(Certificate::roll_only(20)));
    assert_eq!(result(&known), Verdict::Pass, "60 of 120");
    assert_eq!(result(&with(Some(Certificate::roll_only(21)))), Verdict::NoQuorum, "60 of 121");
    let unknown = with(None);
    assert_eq!(result(&unknown), Verdict::NoQuorum);
    let condition = find(&unknown, |c| matches!(c.kind, ConditionKind::Quorum { .. }));
    assert_eq!(
        (condition.state, condition.reason.clone()),
        (State::NotEvaluable, Some(Reason::RollUnknown("b".into())))
    );
}

#[test]
fn late_certificates_count_or_stay_out_as_the_rule_says() {
    let with = |late: &str| {
        let rule = rule(&[SIMPLE, &format!("[treatment]\nlate = \"{late}\"\n")]);
        outcome(&rule, [("a", counted(100, 40, 60)), ("b", NodeTally::late(votes(100, 90, 10)))])
    };
    assert_eq!(result(&with("count")), Verdict::Pass);
    assert_eq!(with("count").nodes["b"].status, NodeStatus::Late);
    assert_eq!(result(&with("out")), Verdict::Fail);
    assert_eq!(result(&with("absent")), Verdict::Fail);
    assert_eq!(result(&with("blocks")), Verdict::NoQuorum);
}

#[test]
fn corrected_certificates_count_as_the_rule_says() {
    let with = |corrected: &str| {
        let rule = rule(&[SIMPLE, &format!("[treatment]\ncorrected = \"{corrected}\"\n")]);
        let node = NodeTally::corrected(votes(100, 40, 60), votes(100, 60, 40), "two piles were swapped");
        outcome(&rule, [("a", node), ("b", counted(100, 50, 50))])
    };
    let corrected = with("corrected");
    assert_eq!(result(&corrected), Verdict::Pass);
    let report = &corrected.nodes["a"];
    assert_eq!((report.status, report.standing), (NodeStatus::Corrected, Standing::Counts));
    assert_eq!(report.reason, Some(Reason::Stated("two piles were swapped".into())));
    assert_eq!(result(&with("first")), Verdict::Fail);
    assert_eq!(with("absent").nodes["a"].standing, Standing::Absent);
}

#[test]
fn declined_and_excluded_nodes_are_reported_with_their_reason() {
    let rule = rule(&[SIMPLE]);
    let excluded = NodeTally::excluded("signature of an unknown key", Some(Certificate::roll_only(10)));
    let outcome =
        outcome(&rule, [("a", counted(9, 5, 4)), ("b", NodeTally::declined(None)), ("c", excluded)]);
    assert_eq!(result(&outcome), Verdict::Pass);
    assert_eq!(
        (outcome.nodes["b"].status, outcome.nodes["b"].standing),
        (NodeStatus::Declined, Standing::Out)
    );
    let NodeReport { status, standing, reason, .. } = &outcome.nodes["c"];
    assert_eq!((*status, *standing), (NodeStatus::Excluded, Standing::Absent));
    assert_eq!(*reason, Some(Reason::Stated("signature of an unknown key".into())));
}

#[test]
fn certificate_with_a_category_in_no_college_is_excluded_by_name() {
    let colleges = "[colleges]\nmode = \"proportional\"\nempty = \"out\"\n[[colleges.list]]\nid = \"one\"\nweight = \"1/2\"\n\
                    [[colleges.list]]\nid = \"two\"\nweight = \"1/2\"\n";
    let outcome = outcome(&rule(&[SIMPLE, colleges, PUBLISH]), [("a", counted(9, 5, 4))]);
    assert_eq!(outcome.nodes["a"].reason, Some(Reason::UnknownPart("all".into())));
    assert_eq!(outcome.nodes["a"].status, NodeStatus::Excluded);
}

#[test]
fn more_nodes_than_the_rule_counts_on_cannot_be_evaluated() {
    let rule = rule(&[SIMPLE, "[nodes]\nat_least = 1\nof = 1\n", PUBLISH]);
    let outcome = outcome(&rule, [("a", counted(9, 5, 4)), ("b", counted(9, 5, 4))]);
    assert_eq!(find(&outcome, |c| c.kind == ConditionKind::Nodes).reason, Some(Reason::TooManyNodes(1, 2)));
    assert_eq!(result(&outcome), Verdict::Fail);
}

fn quorum_of(at_least: (u64, u64)) -> LocalCondition {
    let at_least = Fraction::new(at_least.0, at_least.1).unwrap();
    LocalCondition::Quorum { basis: Unit::Members, of: OnDate::Record, at_least }
}

fn majority_of(threshold: &str, base: Base) -> LocalCondition {
    LocalCondition::Majority { threshold: threshold.parse().unwrap(), base }
}

#[test]
fn stricter_local_conditions_apply_and_looser_ones_are_refused_with_the_reason() {
    let quorum = "[[quorum]]\nlevel = \"node\"\nfirst_call = \"1/5\"\nif_missed = \"not-approving\"\n";
    let two_thirds = "[nodes]\nat_least = 1\nthreshold = \"2/3\"\nbase = \"cast\"\n";
    let rule = rule(&[quorum, SIMPLE, two_thirds, PUBLISH]);
    let with = |conditions: Vec<LocalCondition>| {
        outcome(&rule, [("a", counted(100, 21, 9).with_conditions(conditions))])
    };
    assert_eq!(result(&with(vec![])), Verdict::Pass, "30 of 100, and 70 %");

    let stricter = with(vec![quorum_of((1, 3)), majority_of("3/4", Base::Cast)]);
    assert_eq!(result(&stricter), Verdict::Fail);
    let own = find(&stricter, |c| matches!(c.kind, ConditionKind::LocalQuorum { .. }));
    assert_eq!((own.state, own.numerator.clone()), (State::Unmet, Some(Exact::whole(30))));
    assert_eq!(
        find(&stricter, |c| matches!(c.kind, ConditionKind::LocalMajority { .. })).state,
        State::Unmet
    );
    assert_eq!(
        result(&with(vec![quorum_of((3, 10)), majority_of("7/10", Base::Cast)])),
        Verdict::Pass,
        "just reached"
    );

    let looser =
        with(vec![quorum_of((1, 6)), majority_of("1/2", Base::Expressed), majority_of("2/3", Base::Valid)]);
    assert_eq!(result(&looser), Verdict::Pass);
    let whys: Vec<Refusal> = looser.nodes["a"].refused.iter().map(|refused| refused.why).collect();
    let fraction = |n, d| Threshold::AtLeast(Fraction::new(n, d).unwrap());
    assert_eq!(
        whys,
        [Refusal::Looser(fraction(1, 5)), Refusal::Looser(fraction(2, 3)), Refusal::Looser(fraction(2, 3))]
    );
}

#[test]
fn local_majority_is_refused_where_the_rule_asks_for_none_per_node() {
    let node = counted(100, 30, 10).with_conditions(vec![majority_of("3/4", Base::Cast)]);
    let one = outcome(&rule(&[SIMPLE]), [("a", node.clone())]);
    assert_eq!(one.nodes["a"].refused[0].why, Refusal::NothingToTighten);
    let none = "[treatment]\nlocal = \"refused\"\n";
    let two = outcome(&rule(&[SIMPLE, TWO_NODES, none, PUBLISH]), [("a", node)]);
    assert_eq!(two.nodes["a"].refused[0].why, Refusal::NotAllowed);
}

#[test]
fn missed_quorum_of_a_node_does_what_the_rule_says() {
    let with = |missed: &str| {
        let quorum =
            format!("[[quorum]]\nlevel = \"node\"\nfirst_call = \"1/2\"\nif_missed = \"{missed}\"\n");
        let rule = rule(&[&quorum, SIMPLE, "[nodes]\nat_least = 1\n", PUBLISH]);
        // b misses its quorum, and its yes votes decide the overall majority.
        outcome(&rule, [("a", counted(50, 20, 20)), ("b", counted(100, 40, 0)), ("c", counted(50, 26, 24))])
    };
    assert_eq!(result(&with("no-quorum")), Verdict::NoQuorum);
    assert_eq!(result(&with("not-approving")), Verdict::Pass, "c approves; b's votes count");
    let out = with("out");
    assert_eq!(
        find(&out, |c| c.place == Place::Overall && c.kind != ConditionKind::Nodes).numerator,
        Some(Exact::whole(46))
    );
}

fn small(then: &str) -> Outcome {
    let small = format!("[small_numbers]\nthreshold = 5\n{then}");
    let rule = rule(&[SIMPLE, "[nodes]\nat_least = 2\n", &small]);
    outcome(&rule, [("a", counted(100, 30, 29)), ("b", counted(100, 3, 1)), ("c", counted(100, 10, 20))])
}

#[test]
fn small_nodes_are_published_merged_or_not_evaluated_as_the_rule_says() {
    assert_eq!(small("then = \"publish\"\n").questions[0].conditions.len(), 5);
    let unpublished = small("then = \"not-evaluable\"\n");
    let condition = find(&unpublished, |c| c.place == at("b"));
    assert_eq!(condition.reason, Some(Reason::FewerThan("b".into(), 5)));
    assert_eq!(
        (&condition.numerator, &condition.denominator),
        (&None, &None),
        "no figure of a small part is shown"
    );
    let merged = small("then = \"merge\"\n[small_numbers.merge]\nb = \"a\"\n");
    let both = find(&merged, |c| c.place == Place::MergedNodes(vec!["a".into(), "b".into()]));
    assert_eq!((both.state, both.numerator.clone()), (State::Met, Some(Exact::whole(33))));
    let nodes = find(&merged, |c| c.kind == ConditionKind::Nodes);
    assert_eq!(nodes.numerator, Some(Exact::whole(2)), "both approve with the merged figures");
    let alone = small("then = \"merge\"\n[small_numbers.merge]\na = \"c\"\n");
    assert_eq!(
        find(&alone, |c| c.place == at("b")).state,
        State::NotEvaluable,
        "no neighbour is named for b"
    );
}

#[test]
fn second_call_that_the_rule_does_not_foresee_decides_nothing() {
    let quorum = "[[quorum]]\nlevel = \"overall\"\nfirst_call = \"1/5\"\n";
    let tallies =
        Tallies::new(["q"]).on_call(percole_voting::decide::Call::Second).with("a", counted(100, 60, 0));
    let outcome = decide(&rule(&[SIMPLE, quorum]), &tallies);
    assert_eq!(result(&outcome), Verdict::NoQuorum);
    assert_eq!(find(&outcome, |c| c.kind == ConditionKind::SecondCall).state, State::Unmet);
}

#[test]
fn winner_takes_all_gives_a_college_whole_to_its_majority() {
    let colleges = |mode: &str| {
        format!(
            "[colleges]\nmode = \"{mode}\"\nempty = \"against\"\n[[colleges.list]]\nid = \"one\"\nweight = \"60%\"\n\
             [[colleges.list]]\nid = \"two\"\nweight = \"40%\"\n"
        )
    };
    let certificate = |one: Counts, two: Counts| {
        let part =
            |counts: Counts| Certificate::of_members(100, 100, [("q", counts)]).parts.remove("all").unwrap();
        Certificate { parts: [("one".into(), part(one)), ("two".into(), part(two))].into(), holders: None }
    };
    let at = |mode: &str, one, two| {
        let rule = rule(&[SIMPLE, &colleges(mode), PUBLISH]);
        result(&outcome(&rule, [("a", NodeTally::counted(certificate(one, two)))]))
    };
    let (narrow, clear) = (Counts::new(51, 49, 0), Counts::new(10, 90, 0));
    assert_eq!(at("winner-takes-all", narrow, clear), Verdict::Pass, "60 % against 40 %");
    assert_eq!(at("proportional", narrow, clear), Verdict::Fail, "30.6 % and 4 %");
    assert_eq!(
        at("winner-takes-all", Counts::new(50, 50, 0), Counts::new(90, 10, 0)),
        Verdict::Fail,
        "a tied college"
    );
    assert_eq!(
        at("winner-takes-all", narrow, Counts::default()),
        Verdict::Pass,
        "empty counts against, 60 % remain"
    );
    assert_eq!(
        at("proportional", narrow, Counts::default()),
        Verdict::Fail,
        "empty counts against, 30.6 % remain"
    );
}

#[test]
fn several_questions_are_decided_at_once_in_their_order() {
    let counts = |yes, no| Counts::new(yes, no, 0);
    let certificate =
        Certificate::of_members(100, 10, [("z", counts(6, 4)), ("a", counts(4, 6)), ("m", counts(5, 5))]);
    let tallies = Tallies::new(["z", "a", "m"]).with("n", NodeTally::counted(certificate));
    let outcome = decide(&rule(&[SIMPLE]), &tallies);
    let results: Vec<(&str, Verdict)> =
        outcome.questions.iter().map(|q| (q.question.as_str(), q.result)).collect();
    assert_eq!(results, [("z", Verdict::Pass), ("a", Verdict::Fail), ("m", Verdict::Fail)]);
}
