//! Every ready rule is read, names its sources, and does what its law says on a worked example.

#![allow(clippy::unwrap_used)] // The lint spares test functions, not their helpers.

use percole_voting::decide::{
    Call, CastingVote, Certificate, Condition, ConditionKind, Counts, Exact, Figure, Holder, NodeTally,
    Outcome, Part, Place, Reason, ReducedBy, Role, Roll, Rule, State, Tallies, Verdict, decide, ready,
};

fn rule(name: &str) -> Rule {
    let text = ready::text(name).unwrap_or_else(|| panic!("no ready rule {name}"));
    Rule::from_toml(text).unwrap_or_else(|problems| panic!("{name}: {problems}"))
}

fn result(outcome: &Outcome) -> Verdict {
    outcome.question("q").unwrap().result
}

fn conditions(outcome: &Outcome) -> &[Condition] {
    &outcome.question("q").unwrap().conditions
}

fn majority(outcome: &Outcome) -> &Condition {
    let overall = |c: &&Condition| {
        matches!(c.kind, ConditionKind::Majority { .. })
            && c.place == Place::Overall
            && c.role == Role::Decides
    };
    conditions(outcome).iter().find(overall).unwrap()
}

fn figures(condition: &Condition) -> (String, String) {
    let text = |number: &Option<Exact>| number.as_ref().map(Exact::to_string).unwrap_or_default();
    (text(&condition.numerator), text(&condition.denominator))
}

fn one_node(certificate: Certificate, call: Call) -> Tallies {
    let tallies = Tallies::new(["q"]).on_call(call).with("fr", NodeTally::counted(certificate));
    tallies.check().unwrap();
    tallies
}

fn members(roll: u64, present: u64, counts: Counts) -> Certificate {
    Certificate::of_members(roll, present, [("q", counts)])
}

#[test]
fn every_ready_rule_is_read_and_cites_its_source() {
    for (name, text) in ready::ALL {
        let rule = Rule::from_toml(text).unwrap_or_else(|problems| panic!("{name}: {problems}"));
        assert_eq!(rule.terms().id, *name);
        assert!(!rule.terms().source.is_empty(), "{name}");
        assert_eq!(rule.terms().title.len(), 4, "{name}");
    }
    assert!(ready::ALL.windows(2).all(|pair| pair[0].0 < pair[1].0), "sorted by name, no name twice");
}

#[test]
fn french_ordinary_assembly_needs_a_fifth_on_first_call_and_nothing_on_second() {
    let rule = rule("french-ordinary-assembly");
    let at = |present, call| decide(&rule, &one_node(members(1_000, present, Counts::new(90, 80, 10)), call));
    assert_eq!(result(&at(199, Call::First)), Verdict::NoQuorum);
    assert_eq!(result(&at(200, Call::First)), Verdict::Pass);
    assert_eq!(result(&at(199, Call::Second)), Verdict::Pass);
}

#[test]
fn french_ordinary_assembly_leaves_abstentions_blank_and_spoiled_out() {
    let rule = rule("french-ordinary-assembly");
    let counts = Counts { yes: 51, no: 50, abstain: 100, blank: 40, spoiled: 9, counted: 0 };
    let outcome = decide(&rule, &one_node(members(1_000, 250, counts), Call::First));
    assert_eq!(result(&outcome), Verdict::Pass);
    assert_eq!(figures(majority(&outcome)), ("51".into(), "101".into()));
    let tied = Counts { yes: 50, ..counts };
    assert_eq!(result(&decide(&rule, &one_node(members(1_000, 250, tied), Call::First))), Verdict::Fail);
}

#[test]
fn french_extraordinary_assembly_needs_a_quarter_then_a_fifth_and_two_thirds() {
    let rule = rule("french-extraordinary-assembly");
    let at = |present, yes, call| {
        decide(&rule, &one_node(members(1_000, present, Counts::new(yes, 150 - yes, 40)), call))
    };
    assert_eq!(result(&at(249, 100, Call::First)), Verdict::NoQuorum);
    assert_eq!(result(&at(250, 100, Call::First)), Verdict::Pass, "exactly two thirds of 150");
    assert_eq!(result(&at(250, 99, Call::First)), Verdict::Fail);
    assert_eq!(result(&at(200, 100, Call::Second)), Verdict::Pass);
    assert_eq!(result(&at(199, 100, Call::Second)), Verdict::NoQuorum);
}

fn college(roll: u64, present: u64, yes: u64, no: u64) -> Part {
    Part {
        roll: Roll { record: Figure::members(roll), convening: None },
        present: Figure::members(present),
        votes: [("q".to_owned(), Counts::new(yes, no, 0))].into(),
        ..Part::default()
    }
}

fn certificate<const N: usize>(parts: [(&str, Part); N]) -> Certificate {
    Certificate { parts: parts.into_iter().map(|(id, part)| (id.to_owned(), part)).collect(), holders: None }
}

#[test]
fn scic_colleges_weigh_in_proportion() {
    // 40 % × 30/40 + 30 % × 40/100 + 10 % × 5/5 + 20 % × 2/10 = 30 + 12 + 10 + 4 = 56 %.
    let parts = [
        ("workers", college(50, 40, 30, 10)),
        ("users", college(300, 100, 40, 60)),
        ("public-bodies", college(5, 5, 5, 0)),
        ("supporters", college(20, 10, 2, 8)),
    ];
    let outcome = decide(&rule("scic-colleges"), &one_node(certificate(parts), Call::First));
    assert_eq!(result(&outcome), Verdict::Pass);
    assert_eq!(figures(majority(&outcome)), ("28/5".into(), "10".into()), "in tenths of all votes");
}

#[test]
fn scic_empty_college_is_left_out_and_a_small_one_is_not_evaluated() {
    let with_public = |public: Part| {
        let parts = [
            ("workers", college(50, 40, 20, 20)),
            ("users", college(300, 100, 51, 49)),
            ("public-bodies", public),
            ("supporters", college(20, 10, 5, 5)),
        ];
        decide(&rule("scic-colleges"), &one_node(certificate(parts), Call::First))
    };
    let empty = with_public(college(5, 0, 0, 0));
    assert_eq!(result(&empty), Verdict::Pass);
    assert_eq!(majority(&empty).denominator, Some(Exact::whole(9)), "ten tenths less the empty one");
    let small = with_public(college(5, 4, 4, 0));
    assert_eq!(result(&small), Verdict::Fail);
    assert_eq!(majority(&small).reason, Some(Reason::FewerThan("public-bodies".into(), 5)));
}

#[test]
fn scic_investors_are_reduced_pro_rata_to_35_percent() {
    // On the roll 70 of 170 are investors. 35/65 × 100 others leaves them 53 11/13 votes: a factor of 10/13.
    let parts = [
        ("workers", college(50, 40, 20, 20)),
        ("users", college(40, 40, 20, 20)),
        ("public-bodies", college(5, 5, 0, 5)),
        ("supporters", college(5, 5, 0, 5)),
        ("investors", college(70, 26, 26, 0)),
    ];
    let outcome = decide(&rule("scic-colleges"), &one_node(certificate(parts), Call::First));
    let reduction = &outcome.question("q").unwrap().reductions[0];
    assert_eq!(reduction.by, ReducedBy::Ceiling("non-cooperators".into()));
    assert_eq!((reduction.before.to_string(), reduction.after.to_string()), ("70".into(), "700/13".into()));
    // Supporters: 26 × 10/13 = 20 yes of 25. 40 % × 1/2 + 30 % × 1/2 + 0 + 20 % × 4/5 = 51 %.
    assert_eq!(figures(majority(&outcome)), ("51/10".into(), "10".into()));
    assert_eq!(result(&outcome), Verdict::Pass);
}

/// A Belgian cooperative with 1,000 shares issued; `big` of the shares present are held by one voter who votes yes.
fn belgian(present: u64, big: u64, yes: u64, no: u64) -> Certificate {
    let shares = |members, shares| Figure { members, shares: Some(shares) };
    let part = Part {
        roll: Roll { record: shares(100, 1_000), convening: None },
        present: shares(30, present),
        represented: shares(0, 0),
        votes: [("q".to_owned(), Counts::new(yes, no, present - yes - no))].into(),
        withheld: None,
    };
    let holder = Holder {
        id: "h1".into(),
        part: "all".into(),
        own: big,
        proxies: 0,
        votes: [("q".to_owned(), Counts::new(big, 0, 0))].into(),
    };
    Certificate { holders: Some(vec![holder]), ..certificate([("all", part)]) }
}

#[test]
fn belgian_approved_cooperative_caps_a_voter_at_a_tenth_before_capping() {
    // 405 votes represented: nobody has more than 40 (40.5 rounded down). 250 yes less 160 are 90 yes against 140 no.
    let outcome =
        decide(&rule("belgian-cooperative-ordinary"), &one_node(belgian(405, 200, 250, 140), Call::First));
    let reduction = &outcome.question("q").unwrap().reductions[0];
    assert_eq!((reduction.before.to_string(), reduction.after.to_string()), ("200".into(), "40".into()));
    assert_eq!(reduction.base, Exact::whole(405));
    assert_eq!(figures(majority(&outcome)), ("90".into(), "230".into()));
    assert_eq!(result(&outcome), Verdict::Fail);
    let alone =
        decide(&rule("belgian-cooperative-ordinary"), &one_node(belgian(405, 40, 250, 140), Call::First));
    assert_eq!(result(&alone), Verdict::Pass);
}

#[test]
fn belgian_cap_counts_own_votes_and_proxies_together() {
    let mut certificate = belgian(400, 40, 200, 160);
    certificate.holders.as_mut().unwrap()[0].proxies = 40;
    certificate.holders.as_mut().unwrap()[0].votes.get_mut("q").unwrap().yes = 80;
    let outcome = decide(&rule("belgian-cooperative-ordinary"), &one_node(certificate, Call::First));
    assert_eq!(figures(majority(&outcome)), ("160".into(), "320".into()), "80 votes count as 40");
}

#[test]
fn belgian_certificate_without_list_of_holders_cannot_be_evaluated() {
    let certificate = Certificate { holders: None, ..belgian(400, 40, 200, 160) };
    let outcome = decide(&rule("belgian-cooperative-ordinary"), &one_node(certificate, Call::First));
    assert_eq!(majority(&outcome).reason, Some(Reason::HoldersMissing("fr".into())));
    assert_eq!(result(&outcome), Verdict::Fail);
}

#[test]
fn belgian_statutes_need_half_of_the_shares_and_three_quarters_and_the_object_four_fifths() {
    let at = |name, present, yes, no, call| {
        result(&decide(&rule(name), &one_node(belgian(present, 1, yes, no), call)))
    };
    assert_eq!(at("belgian-cooperative-statutes", 499, 300, 100, Call::First), Verdict::NoQuorum);
    assert_eq!(at("belgian-cooperative-statutes", 499, 300, 100, Call::Second), Verdict::Pass);
    assert_eq!(at("belgian-cooperative-statutes", 500, 300, 100, Call::First), Verdict::Pass, "exactly 3/4");
    assert_eq!(at("belgian-cooperative-statutes", 500, 299, 100, Call::First), Verdict::Fail);
    assert_eq!(at("belgian-cooperative-object", 500, 300, 100, Call::First), Verdict::Fail);
    assert_eq!(at("belgian-cooperative-object", 500, 400, 100, Call::First), Verdict::Pass, "exactly 4/5");
}

#[test]
fn european_cooperative_counts_members_on_the_convening_date() {
    let at = |convening: Option<u64>, call| {
        let mut certificate = members(1_000, 500, Counts::new(200, 100, 50));
        certificate.parts.get_mut("all").unwrap().roll.convening = convening.map(Figure::members);
        decide(&rule("european-cooperative-statutes"), &one_node(certificate, call))
    };
    assert_eq!(result(&at(Some(1_000), Call::First)), Verdict::Pass);
    assert_eq!(result(&at(Some(1_001), Call::First)), Verdict::NoQuorum);
    assert_eq!(result(&at(Some(1_001), Call::Second)), Verdict::Pass);
    let unknown = at(None, Call::First);
    assert_eq!(result(&unknown), Verdict::NoQuorum);
    assert_eq!(conditions(&unknown)[0].reason, Some(Reason::ConveningUnknown("fr".into())));
}

#[test]
fn european_cooperative_decides_by_majority_of_votes_validly_cast() {
    let at = |yes, no| {
        let mut certificate =
            members(1_000, 300, Counts { yes, no, abstain: 50, blank: 5, spoiled: 5, counted: 0 });
        certificate.parts.get_mut("all").unwrap().roll.convening = Some(Figure::members(1_000));
        result(&decide(&rule("european-cooperative-ordinary"), &one_node(certificate, Call::First)))
    };
    assert_eq!(at(101, 100), Verdict::Pass);
    assert_eq!(at(100, 100), Verdict::Fail);
}

fn franco_belgian(be: NodeTally) -> Outcome {
    let fr = NodeTally::counted(members(20_000, 6_000, Counts::new(4_000, 1_500, 500)));
    decide(&rule("franco-belgian-double-majority"), &Tallies::new(["q"]).with("fr", fr).with("be", be))
}

#[test]
fn franco_belgian_double_majority_needs_both_countries() {
    let be = |present, yes, no| {
        result(&franco_belgian(NodeTally::counted(members(7_100, present, Counts::new(yes, no, 0)))))
    };
    assert_eq!(be(2_000, 1_001, 999), Verdict::Pass);
    assert_eq!(be(2_000, 1_000, 1_000), Verdict::Fail, "a tie in one country is no approval");
    assert_eq!(be(709, 700, 9), Verdict::NoQuorum, "710 are a tenth of 7,100");
    assert_eq!(be(710, 700, 10), Verdict::Pass);
}

#[test]
fn franco_belgian_silent_country_misses_its_quorum_and_a_declining_one_does_not_approve() {
    let silent = franco_belgian(NodeTally::silent(Some(Certificate::roll_only(7_100))));
    assert_eq!(result(&silent), Verdict::NoQuorum);
    let declined = franco_belgian(NodeTally::declined(None));
    assert_eq!(result(&declined), Verdict::Fail);
    let nodes = conditions(&declined).iter().find(|c| c.kind == ConditionKind::Nodes).unwrap();
    assert_eq!((figures(nodes), nodes.needed), (("1".into(), "2".into()), Some(2)));
    assert_eq!(nodes.state, State::Unmet);
}

#[test]
fn chair_breaks_a_tie_where_the_rule_says_so() {
    let text =
        ready::text("french-ordinary-assembly").unwrap().replace("tie = \"fails\"", "tie = \"casting-vote\"");
    let rule = Rule::from_toml(&text).unwrap();
    let mut tallies = one_node(members(100, 50, Counts::new(20, 20, 10)), Call::First);
    assert_eq!(result(&decide(&rule, &tallies)), Verdict::Fail, "no casting vote was noted");
    tallies.casting_votes.insert("q".into(), CastingVote::Yes);
    assert_eq!(result(&decide(&rule, &tallies)), Verdict::Pass);
    tallies.casting_votes.insert("q".into(), CastingVote::No);
    assert_eq!(result(&decide(&rule, &tallies)), Verdict::Fail);
}
