//! Rules and outcomes in plain sentences, compared with texts that were read by people.
//!
//! After a wanted change run once with `PERCOLE_UPDATE_SNAPSHOTS=1` and read the difference.

#![allow(clippy::unwrap_used)] // The lint spares test functions, not their helpers.

use std::fmt::Write as _;
use std::path::Path;

use percole_test_data::case;
use percole_voting::decide::{
    Base, Call, Certificate, Counts, Figure, Holder, Lang, LocalCondition, NodeTally, OnDate, Part, Roll,
    Rule, Tallies, Unit, decide, ready,
};

fn compare(name: &str, found: impl Fn(Lang) -> String) {
    for lang in Lang::ALL {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/decide_sentences/{name}.{lang}.txt"));
        let found = found(lang);
        if std::env::var_os("PERCOLE_UPDATE_SNAPSHOTS").is_some() {
            std::fs::write(&path, &found).unwrap();
        }
        let wanted = std::fs::read_to_string(&path).unwrap_or_default();
        for (line, (found, wanted)) in found.lines().zip(wanted.lines()).enumerate() {
            assert_eq!(found, wanted, "{name}.{lang}.txt, line {}", line + 1);
        }
        assert_eq!(found, wanted, "{name}.{lang}.txt");
    }
}

fn section(text: &mut String, title: &str, lines: &[String]) {
    writeln!(text, "# {title}\n{}\n", lines.join("\n")).unwrap();
}

#[test]
fn ready_rules_in_four_languages() {
    compare("ready", |lang| {
        let mut text = String::new();
        for (name, toml) in ready::ALL {
            section(&mut text, name, &Rule::from_toml(toml).unwrap().sentences(lang));
        }
        text
    });
}

const HEAD: &str = "format = \"percole-rule/1\"\nid = \"r\"\n";

/// Between them these rules use every choice that the ready rules leave out.
const OTHERS: &[(&str, &str)] = &[
    (
        "shares, roll, colleges that take all",
        "effect = \"concordant\"\nvotes = \"shares\"\nrounding = \"nearest\"\n\
         [[quorum]]\nlevel = \"college\"\nbasis = \"shares\"\nof = \"present\"\nwho = \"voting\"\nfirst_call = \"2/3\"\n\
         only = [\"one\"]\n\
         [majority]\nthreshold = \"more than 1/3\"\nbase = \"roll\"\n\
         [colleges]\nmode = \"winner-takes-all\"\nempty = \"not-evaluable\"\n\
         [[colleges.list]]\nid = \"one\"\nweight = \"1/3\"\n[[colleges.list]]\nid = \"two\"\nweight = \"2/3\"\n\
         [cap]\nmax = \"1/20\"\nbase = \"cast\"\n\
         [[ceiling]]\nid = \"i\"\ncategories = [\"one\", \"two\"]\nmax = \"12.5%\"\nbase = \"represented\"\n\
         [small_numbers]\nthreshold = 10\nthen = \"merge\"\n[small_numbers.merge]\none = \"two\"\n",
    ),
    (
        "nodes with a majority of their own",
        "effect = \"advisory\"\n\
         [[quorum]]\nlevel = \"node\"\nwho = \"voting\"\nfirst_call = \"1/5\"\nsecond_call = \"1/10\"\nif_missed = \"out\"\n\
         [[quorum]]\nlevel = \"node\"\nof = \"convening\"\nfirst_call = \"1/3\"\nif_missed = \"not-approving\"\n\
         only = [\"fr\", \"be\"]\n\
         [majority]\nthreshold = \"simple\"\ntie = \"passes\"\n\
         [nodes]\nat_least = 2\nof = 3\nthreshold = \"3/5\"\nbase = \"valid\"\n\
         [treatment]\ndeclare = \"when-complete\"\nlate = \"count\"\nsilent = \"blocks\"\ndeclined = \"absent\"\nexcluded = \"out\"\ncorrected = \"first\"\n\
         local = \"refused\"\n\
         [small_numbers]\nthen = \"publish\"\n",
    ),
    (
        "abstentions expressed, two thirds of the nodes",
        "effect = \"binding\"\n[majority]\nthreshold = \"absolute\"\nbase = \"expressed\"\nabstention = \"expressed\"\n\
         [nodes]\nat_least = \"2/3\"\nthreshold = \"2/3\"\nbase = \"cast\"\n[treatment]\ncorrected = \"absent\"\nlate = \"out\"\n\
         [small_numbers]\nthen = \"not-evaluable\"\n",
    ),
    (
        "one node, present votes, casting vote",
        "effect = \"binding\"\n[majority]\nthreshold = \"simple\"\ntie = \"casting-vote\"\n\
         [nodes]\nat_least = 1\nthreshold = \"more than 1/2\"\nbase = \"present\"\n[small_numbers]\nthen = \"publish\"\n",
    ),
];

fn other(title: &str) -> Rule {
    let (_, text) = OTHERS.iter().find(|(known, _)| *known == title).unwrap();
    Rule::from_toml(&format!("{HEAD}{text}")).unwrap_or_else(|problems| panic!("{title}: {problems}"))
}

#[test]
fn other_rules_in_four_languages() {
    compare("others", |lang| {
        let mut text = String::new();
        for (title, _) in OTHERS {
            section(&mut text, title, &other(title).sentences(lang));
        }
        text
    });
}

#[test]
fn rule_of_one_node() {
    let rule = Rule::from_toml(&String::from_utf8(case("rule-of-one-node/rule.toml")).unwrap()).unwrap();
    for (lang, singular, wrong) in [
        (Lang::Fr, "du seul site", "1 sites"),
        (Lang::Nl, "de enige site", "1 sites"),
        (Lang::En, "the only site", "1 sites"),
        (Lang::De, "der einzige Standort", "1 Standorte"),
    ] {
        let text = rule.sentences(lang).join("\n");
        assert!(text.contains(singular) && !text.contains(wrong), "{text}");
    }
}

fn ready(name: &str) -> Rule {
    Rule::from_toml(ready::text(name).unwrap()).unwrap()
}

fn members(roll: u64, present: u64, counts: Counts) -> Certificate {
    Certificate::of_members(roll, present, [("q1", counts)])
}

fn quorum_of(at_least: &str) -> LocalCondition {
    LocalCondition::Quorum { basis: Unit::Members, of: OnDate::Record, at_least: at_least.parse().unwrap() }
}

fn majority_of(threshold: &str) -> LocalCondition {
    LocalCondition::Majority { threshold: threshold.parse().unwrap(), base: Base::Expressed }
}

fn double_majority() -> (Rule, Tallies) {
    let fr = NodeTally::counted(members(20_000, 6_000, Counts::new(4_000, 1_500, 500)));
    let be = NodeTally::corrected(
        members(7_100, 2_000, Counts::new(1_000, 900, 100)),
        members(7_100, 2_000, Counts::new(900, 1_000, 100)),
        "deux piles inversées",
    );
    let be = be.with_conditions(vec![quorum_of("1/20"), quorum_of("1/4"), majority_of("2/3")]);
    (ready("franco-belgian-double-majority"), Tallies::new(["q1"]).with("fr", fr).with("be", be))
}

fn silent_country() -> (Rule, Tallies) {
    let fr = NodeTally::counted(members(20_000, 6_000, Counts::new(4_000, 1_500, 500)));
    let be = NodeTally::silent(Some(Certificate::roll_only(7_100)));
    (ready("franco-belgian-double-majority"), Tallies::new(["q1"]).with("fr", fr).with("be", be))
}

fn college(present: u64, yes: u64, no: u64) -> Part {
    Part {
        roll: Roll { record: Figure::members(40), convening: None },
        present: Figure::members(present),
        votes: [("q1".to_owned(), Counts::new(yes, no, 0))].into(),
        ..Part::default()
    }
}

fn scic() -> (Rule, Tallies) {
    let parts = [
        ("workers", college(40, 20, 15)),
        ("users", college(40, 20, 20)),
        ("public-bodies", college(0, 0, 0)),
        ("supporters", college(5, 0, 5)),
        (
            "investors",
            Part { roll: Roll { record: Figure::members(200), convening: None }, ..college(26, 26, 0) },
        ),
    ];
    let parts = parts.into_iter().map(|(id, part)| (id.to_owned(), part)).collect();
    let node = NodeTally::counted(Certificate { parts, holders: None });
    (ready("scic-colleges"), Tallies::new(["q1"]).with("coop", node))
}

fn capped() -> (Rule, Tallies) {
    let shares = |members, shares| Figure { members, shares: Some(shares) };
    let mut part = Part { present: shares(30, 405), ..Part::of_roll(shares(100, 1_000)) };
    part.votes.insert("q1".into(), Counts::new(250, 140, 15));
    let votes = [("q1".to_owned(), Counts::new(200, 0, 0))].into();
    let holder = Holder { id: "h1".into(), part: "all".into(), own: 150, proxies: 50, votes };
    let certificate = Certificate { parts: [("all".to_owned(), part)].into(), holders: Some(vec![holder]) };
    let tallies = Tallies::new(["q1"]).on_call(Call::Second).with("coop", NodeTally::counted(certificate));
    (ready("belgian-cooperative-statutes"), tallies)
}

fn tie_without_casting_vote() -> (Rule, Tallies) {
    let node = NodeTally::counted(members(100, 50, Counts::new(20, 20, 10)));
    (other("one node, present votes, casting vote"), Tallies::new(["q1"]).with("a", node))
}

fn everything_unknown() -> (Rule, Tallies) {
    let tallies = Tallies::new(["q1"])
        .on_call(Call::Second)
        .with(
            "a",
            NodeTally::counted(members(100, 4, Counts::new(2, 2, 0))).with_conditions(vec![quorum_of("1/2")]),
        )
        .with("b", NodeTally::excluded("clé inconnue", None))
        .with("c", NodeTally::late(members(100, 20, Counts::new(9, 2, 0))))
        .with("d", NodeTally::declined(None))
        .with("e", NodeTally::silent(None));
    (other("nodes with a majority of their own"), tallies)
}

#[test]
fn outcomes_in_four_languages() {
    let cases: [(&str, (Rule, Tallies)); 6] = [
        ("double majority, corrected, own conditions", double_majority()),
        ("silent country", silent_country()),
        ("SCIC with an empty college and too many investors", scic()),
        ("Belgian cap on second call", capped()),
        ("tie without a casting vote", tie_without_casting_vote()),
        ("everything unknown", everything_unknown()),
    ];
    for (title, (_, tallies)) in &cases {
        tallies.check().unwrap_or_else(|problems| panic!("{title}: {problems}"));
    }
    compare("outcomes", |lang| {
        let mut text = String::new();
        for (title, (rule, tallies)) in &cases {
            section(&mut text, title, &decide(rule, tallies).explain(lang));
        }
        text
    });
}

#[test]
fn names_stand_for_ids_where_they_are_given() {
    let (rule, tallies) = double_majority();
    let name = |id: &str| if id == "fr" { "France".to_owned() } else { "Belgique".to_owned() };
    let lines = decide(&rule, &tallies).explain_named(Lang::Fr, &name);
    assert!(lines.iter().any(|line| line.starts_with("Majorité (France)")), "{lines:#?}");
    assert!(!lines.iter().any(|line| line.contains("(be)")), "{lines:#?}");
}
