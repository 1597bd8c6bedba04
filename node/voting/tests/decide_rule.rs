//! Reading rules: every problem with its path, the nearest key named, and what a law refuses with its article.

#![allow(clippy::unwrap_used)] // The lint spares test functions, not their helpers.

use percole_voting::decide::{Fraction, Problems, Rule, Threshold, ready};

const PLAIN: &str =
    "format = \"percole-rule/1\"\nid = \"r\"\neffect = \"advisory\"\n[majority]\nthreshold = \"simple\"\n";

fn problems(text: &str) -> Vec<String> {
    match Rule::from_toml(text) {
        Ok(_) => panic!("the rule should be refused:\n{text}"),
        Err(Problems(found)) => found.iter().map(ToString::to_string).collect(),
    }
}

/// A ready rule with one text replaced; the text must be there.
fn ready_with(name: &str, from: &str, to: &str) -> String {
    let text = ready::text(name).unwrap();
    assert!(text.contains(from), "{name} does not contain {from}");
    text.replacen(from, to, 1)
}

#[track_caller]
fn refused_with(text: &str, path: &str, parts: &[&str]) {
    let found = problems(text);
    let one = found.iter().find(|problem| problem.starts_with(&format!("{path}: ")));
    let one = one.unwrap_or_else(|| panic!("nothing at {path} in {found:#?}"));
    assert!(parts.iter().all(|part| one.contains(part)), "{one} lacks one of {parts:?}");
}

#[test]
fn unknown_keys_name_the_nearest_known_one() {
    refused_with(
        &PLAIN.replace("threshold", "treshold"),
        "majority.treshold",
        &["unknown key", "did you mean `threshold`?"],
    );
    refused_with(&format!("{PLAIN}[quorums]\n"), "quorums", &["did you mean `quorum`?"]);
    refused_with(&format!("{PLAIN}[zebra]\n"), "zebra", &["unknown key", "known are format, id"]);
}

#[test]
fn every_problem_is_listed_with_its_path() {
    let text = "id = \"Big Id\"\neffekt = \"advisory\"\nvotes = \"heads\"\n[majority]\nthreshold = \"5/4\"\nbase = \"cast\"\n\
                [[quorum]]\nlevel = \"overall\"\nfirst_call = \"0/5\"\n[[quorum]]\nfirst_call = 3\n";
    let found = problems(text);
    for path in [
        "format",
        "id",
        "effekt",
        "effect",
        "votes",
        "majority.threshold",
        "quorum[0].first_call",
        "quorum[1].level",
        "quorum[1].first_call",
    ] {
        assert!(
            found.iter().any(|problem| problem.starts_with(&format!("{path}: "))),
            "{path} in {found:#?}"
        );
    }
}

#[test]
fn broken_toml_names_line_and_column() {
    let found = problems("format = \"percole-rule/1\"\nid = \n");
    assert!(found[0].contains("line 2"), "{found:?}");
}

#[test]
fn values_out_of_place_say_what_would_be_right() {
    refused_with(&PLAIN.replace("advisory", "advice"), "effect", &["did you mean `advisory`?"]);
    refused_with(
        &PLAIN.replace("\"simple\"", "\"5/4\"\nbase = \"cast\""),
        "majority.threshold",
        &["not a threshold", "2/3"],
    );
    refused_with(
        &PLAIN.replace("\"simple\"", "\"2/3\""),
        "majority.base",
        &["missing", "expressed, valid, cast, present, roll"],
    );
    refused_with(&format!("{PLAIN}base = \"roll\"\n"), "majority.threshold", &["yes with no"]);
    refused_with(
        &PLAIN.replace("\"simple\"", "\"2/3\"\nbase = \"cast\"\ntie = \"passes\""),
        "majority.tie",
        &["simple majority"],
    );
}

#[test]
fn contradictions_between_parameters_are_refused() {
    let with = |section: &str| format!("{PLAIN}{section}");
    let quorum = "[[quorum]]\nfirst_call = \"1/5\"\n";
    refused_with(
        &with(&format!("{quorum}level = \"overall\"\nof = \"present\"\n")),
        "quorum[0].who",
        &["voting"],
    );
    refused_with(&with(&format!("{quorum}level = \"college\"\n")), "quorum[0].level", &["no colleges"]);
    refused_with(
        &with(&format!("{quorum}level = \"overall\"\nif_missed = \"out\"\n")),
        "quorum[0].if_missed",
        &["node"],
    );
    refused_with(
        &with(&format!("{quorum}level = \"node\"\nif_missed = \"not-approving\"\n")),
        "quorum[0].if_missed",
        &["[nodes]"],
    );
    refused_with(
        &with(&format!("{quorum}level = \"overall\"\nwho = \"voting\"\nbasis = \"shares\"\n")),
        "quorum[0].basis",
        &["alike"],
    );
    refused_with(&with("[nodes]\nat_least = 3\nof = 2\n"), "nodes.at_least", &["at most 2"]);
    refused_with(&with("[nodes]\nat_least = 1\n"), "small_numbers", &["publish", "merge", "not-evaluable"]);
    let hidden = with("[small_numbers]\nthen = \"publish\"\npolls = \"hidden\"\n");
    refused_with(&hidden, "small_numbers.polls", &["publish", "merge", "exclude"]);
    refused_with(&with("[small_numbers]\nthen = \"merge\"\n"), "small_numbers.merge", &["neighbour"]);
    refused_with(
        &with("[small_numbers]\nthen = \"merge\"\n[small_numbers.merge]\na = \"a\"\n"),
        "small_numbers.merge.a",
        &["not its own neighbour"],
    );
}

#[test]
fn scic_colleges_outside_10_to_50_percent_are_refused_with_the_article() {
    let article = "French Act 47-1775 of 10 September 1947, art. 19 octies";
    let low = ready_with("scic-colleges", "weight = \"10%\"", "weight = \"9%\"");
    refused_with(&low, "colleges.list[2].weight", &["9 %", "less than 10 %", article]);
    let high = ready_with("scic-colleges", "weight = \"40%\"", "weight = \"51%\"");
    refused_with(&high, "colleges.list[0].weight", &["51 %", "more than 50 %", article]);
    refused_with(&high, "colleges.list", &["sum to 111 %", "100 %", article]);
}

#[test]
fn scic_with_fewer_than_three_colleges_is_refused_with_the_article() {
    let text = ready::text("scic-colleges").unwrap();
    let start = text.find("[[colleges.list]]\nid = \"public-bodies\"").unwrap();
    let end = text.find("[[ceiling]]").unwrap();
    let two = format!("{}{}", &text[..start], &text[end..]);
    refused_with(&two, "colleges.list", &["sum to 70 %", "art. 19 octies"]);
    let found = problems(&two);
    assert!(found.iter().any(|p| p.contains("at least three colleges, here are 2")), "{found:#?}");
}

#[test]
fn french_assemblies_below_the_legal_quorum_or_majority_are_refused_with_the_article() {
    let ordinary = ready_with("french-ordinary-assembly", "\"1/5\"", "\"1/6\"");
    refused_with(&ordinary, "quorum[0].first_call", &["1/6 is less than the 1/5", "art. L225-98"]);
    let extraordinary = ready_with("french-extraordinary-assembly", "\"1/4\"", "\"1/5\"");
    refused_with(&extraordinary, "quorum[0].first_call", &["1/4", "art. L225-96"]);
    let second =
        ready_with("french-extraordinary-assembly", "second_call = \"1/5\"", "second_call = \"none\"");
    refused_with(&second, "quorum[0].second_call", &["1/5", "art. L225-96"]);
    let majority = ready_with("french-extraordinary-assembly", "\"2/3\"", "\"3/5\"");
    refused_with(&majority, "majority.threshold", &["at least 2/3", "art. L225-96"]);
    let shares = ready_with("french-ordinary-assembly", "votes = \"members\"", "votes = \"shares\"");
    refused_with(&shares, "votes", &["one vote", "art. 1 and 9"]);
    let tie = ready_with("french-ordinary-assembly", "tie = \"fails\"", "tie = \"passes\"");
    refused_with(&tie, "majority.tie", &["no majority", "art. L225-98"]);
}

#[test]
fn investors_above_the_legal_ceiling_are_refused_with_the_article() {
    let article = "art. 3 bis";
    let high = ready_with("scic-colleges", "max = \"49%\"", "max = \"50%\"");
    refused_with(&high, "ceiling[1].max", &["above 49/100", article]);
    let both = ready_with("scic-colleges", "max = \"35%\"", "max = \"36%\"");
    refused_with(&both, "ceiling", &["35 % or less", article]);
}

#[test]
fn belgian_shares_without_the_cap_of_a_tenth_are_refused_with_the_article() {
    let article = "Belgian Royal Decree of 8 January 1962";
    let high = ready_with("belgian-cooperative-ordinary", "max = \"1/10\"", "max = \"1/9\"");
    refused_with(&high, "cap", &["more than 1/10", article]);
    let roll = ready_with("belgian-cooperative-ordinary", "base = \"represented\"", "base = \"roll\"");
    refused_with(&roll, "cap", &["represented", article]);
    let text = ready::text("belgian-cooperative-ordinary").unwrap();
    refused_with(&text[..text.find("\n[cap]").unwrap()], "cap", &["own and proxies together", article]);
    let up = ready_with("belgian-cooperative-ordinary", "rounding = \"down\"", "rounding = \"nearest\"");
    refused_with(&up, "cap", &["rounding", article]);
    let statutes = ready_with("belgian-cooperative-statutes", "\"3/4\"", "\"2/3\"");
    refused_with(&statutes, "majority.threshold", &["3/4", "art. 6:85"]);
    let members = ready_with("belgian-cooperative-object", "basis = \"shares\"", "basis = \"members\"");
    refused_with(&members, "quorum", &["1/2 of the shares issued", "art. 6:86"]);
}

#[test]
fn european_statutes_below_the_regulation_are_refused_with_the_article() {
    let name = "european-cooperative-statutes";
    refused_with(
        &ready_with(name, "\"1/2\"", "\"1/3\""),
        "quorum[0].first_call",
        &["1/2 of the members", "art. 61(4)"],
    );
    refused_with(
        &ready_with(name, "\"convening\"", "\"record\""),
        "quorum[0].of",
        &["convening", "art. 61(4)"],
    );
    refused_with(
        &ready_with(name, "\"2/3\"", "\"more than 1/2\""),
        "majority.threshold",
        &["2/3", "art. 61(4)"],
    );
    refused_with(
        &ready_with("european-cooperative-ordinary", "\"absolute\"", "\"1/2\""),
        "majority.threshold",
        &["more than 1/2", "art. 61(2)"],
    );
}

#[test]
fn hash_covers_the_exact_text_under_its_own_prefix() {
    let rule = Rule::from_toml(PLAIN).unwrap();
    let commented = Rule::from_toml(&format!("{PLAIN}# a comment\n")).unwrap();
    assert_eq!(rule.terms(), commented.terms());
    assert_ne!(rule.hash(), commented.hash());
    // printf 'percole/decision-rule/v1\0' | cat - rule.toml | sha256sum
    assert_eq!(rule.hash().to_string(), "1e52dbfe4ba3f61dbb42458d0d875854f7427456feb0c76bc958898aa09d22d7");
    assert_eq!(rule.text(), PLAIN);
}

#[test]
fn thresholds_are_read_in_every_form() {
    let read = |text: &str| text.parse::<Threshold>().unwrap();
    let two_thirds = Fraction::new(2, 3).unwrap();
    assert_eq!(read("2/3"), Threshold::AtLeast(two_thirds));
    assert_eq!(read("at least 2/3"), Threshold::AtLeast(two_thirds));
    assert_eq!(read("more than 2/3"), Threshold::MoreThan(two_thirds));
    assert_eq!(read("60%"), Threshold::AtLeast(Fraction::new(3, 5).unwrap()));
    for wrong in ["", "two thirds", "0/3", "4/3", "more than 1/1", "2", "66.7"] {
        assert!(wrong.parse::<Threshold>().is_err(), "{wrong}");
    }
}

#[test]
fn oversized_rules_are_refused() {
    let found = problems(&format!("{PLAIN}# {}\n", "x".repeat(70_000)));
    assert!(found[0].contains("at most 65,536 bytes"), "{found:?}");
}
