//! A file goes in, a report comes out: as tables that a meeting can follow, and as JSON with every round.

#![allow(clippy::unwrap_used)]

use percole_voting::count::{
    Amount, Completion, CountError, CountReport, DecidedBy, Method, Options, StageAction, TieBreak,
    TieBreakShown, Working, run,
};
use percole_words::Lang;

const BOARD: &str = "\
4 2
-2
3 1 3 4 0
4 1 2 3 0
2 4 3 0
1 3 2 4 0
1 0
0
\"Adam\"
\"Beate\"
\"Chloé\"
\"Dirk\"
\"Board 2025\"
";

fn counted(method: Method, file: &str, text: &str, options: &Options) -> CountReport {
    run(method, file, text.as_bytes(), options).unwrap()
}

fn ordered(order: &[&str]) -> TieBreak {
    TieBreak::Order { order: order.iter().map(|name| (*name).to_owned()).collect() }
}

#[test]
fn stv_is_shown_stage_by_stage() {
    let report = counted(Method::Stv, "board.blt", BOARD, &Options::default());
    let expected = "\
Board 2025
Method: STV, SSI 2007/42 rules 45–52 (five decimals)
Withdrawn: Beate
Ties: the count stops and says who is tied

Places: 2
Papers: 11 (10 counted, 1 blank)
Quota: 10 ÷ (2 + 1), rounded down, + 1 = 4

Stage 1: first preferences
         Change  Votes
  ─────  ──────  ─────  ───────
  Adam       +7      7  elected
  Chloé      +1      1
  Dirk       +2      2
  Elected: Adam

Stage 2: Adam has 7 votes, 3 above the quota, which move on
  7 papers received at 1 move at 0.42857
               Change    Votes
  ─────────  ────────  ───────  ───────
  Adam       −3.00000  4.00000  elected
  Chloé      +2.99999  3.99999
  Dirk                 2.00000
  (cut off)  +0.00001  0.00001

Stage 3: Dirk has fewest votes, 2, and is excluded
               Change    Votes
  ─────────  ────────  ───────  ────────
  Adam                 4.00000  elected
  Chloé      +2.00000  5.99999  elected
  Dirk       −2.00000  0.00000  excluded
  (cut off)            0.00001
  Elected: Chloé

Elected: Adam, Chloé
";
    assert_eq!(report.to_text(Lang::En), expected);
}

#[test]
fn the_exact_method_is_named_and_can_differ_from_the_rules() {
    let report = counted(Method::StvExact, "board.blt", BOARD, &Options::default());
    let text = report.to_text(Lang::En);
    assert!(text.contains("with exact fractions"), "{text}");
    // Three papers at 3/7 and four at 3/7 are exactly 3: Chloé has the quota a stage earlier.
    let Working::Stv(count) = &report.working else { panic!("stv") };
    assert_eq!(count.stages.len(), 2);
    assert_eq!(report.elected, ["Adam", "Chloé"]);
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["method"], "stv-exact");
    assert_eq!(json["working"]["arithmetic"], "exact");
    assert_eq!(json["working"]["stages"][1]["action"]["values"][0]["passed_on"], "3/7");
}

#[test]
fn json_holds_every_round() {
    let report = counted(Method::Stv, "board.blt", BOARD, &Options::default());
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["elected"], serde_json::json!(["Adam", "Chloé"]));
    assert_eq!(json["working"]["kind"], "stv");
    assert_eq!(json["working"]["stages"].as_array().unwrap().len(), 3);
    assert_eq!(json["working"]["stages"][1]["tallies"][1]["votes"], "3.99999");
    assert_eq!(json["working"]["stages"][1]["lost"], "0.00001");
    assert_eq!(json["working"]["stages"][1]["transfers"][0]["to"], 2);
    assert_eq!(json["tie_break"]["kind"], "refuse");
}

#[test]
fn equal_candidates_are_told_apart_by_the_latest_stage_at_which_they_differed() {
    // Bo and Cy have 3 each when one must go; at stage 1 Cy had 2.
    let text = "4 1\n5 1 0\n3 2 0\n2 3 0\n1 4 3 0\n0\n\"Al\"\n\"Bo\"\n\"Cy\"\n\"Di\"\n";
    let report = counted(Method::Stv, "x.blt", text, &Options::default());
    let Working::Stv(count) = &report.working else { panic!("stv") };
    let tie = count.stages[2].tie.as_ref().unwrap();
    assert_eq!(tie.by, DecidedBy::EarlierStage { stage: 1 });
    assert!(matches!(count.stages[2].action, StageAction::Exclusion { candidate, .. } if candidate.0 == 2));
    assert!(report.to_text(Lang::En).contains("Tie of Bo, Cy: Cy is excluded, by the votes at stage 1."));
}

#[test]
fn a_tie_that_nobody_decides_stops_the_count_and_is_reported() {
    let text = "2 1\n2 1 0\n2 2 0\n0\n\"Al\"\n\"Bo\"\n";
    for method in [Method::Stv, Method::StvExact, Method::InstantRunoff, Method::Schulze] {
        let report = counted(method, "x.blt", text, &Options::default());
        assert_eq!((report.elected.len(), &report.tied[..]), (0, &["Al".to_owned(), "Bo".to_owned()][..]));
        let text = report.to_text(Lang::En);
        assert!(text.contains("TIE, ") && text.contains("names no tie-break"), "{text}");
    }
    let options = Options { tie_break: ordered(&["Bo", "Al"]), ..Options::default() };
    for method in [Method::Stv, Method::StvExact, Method::InstantRunoff, Method::Schulze] {
        let report = counted(method, "x.blt", text, &options);
        assert_eq!(report.elected, ["Bo"], "{method}");
    }
}

#[test]
fn a_draw_shows_its_seed_and_can_be_repeated_with_sha256sum() {
    let text = "2 1\n2 1 0\n2 2 0\n0\n\"Al\"\n\"Bo\"\n";
    let tie_break = TieBreak::Drawn { seed: "4 8 15".to_owned() };
    let report = counted(Method::Schulze, "x.blt", text, &Options { tie_break, ..Options::default() });
    let TieBreakShown::Drawn { seed, order } = &report.tie_break else { panic!("drawn") };
    assert_eq!(seed, "4 8 15");
    // printf '4 8 15\0Al' | sha256sum, and the same with Bo
    let lots = [
        ("Al", "37f013e8d952e2c8e5ab05d893ce617528efe83c4c6728f57a927e007d243082"),
        ("Bo", "31f1e16d2376f359b0081f0f544bbdd3caf4085d868e34db042cedb5683016b6"),
    ];
    for (name, sha256) in lots {
        let place = order.iter().find(|place| place.name == name).unwrap();
        assert_eq!(place.sha256, sha256);
    }
    assert!(order[0].sha256 < order[1].sha256);
    assert_eq!(report.elected, [order[0].name.clone()]);
}

#[test]
fn an_order_for_ties_must_name_every_candidate_once() {
    let refused = |order: &[&str]| {
        let options = Options { tie_break: ordered(order), ..Options::default() };
        run(Method::Stv, "board.blt", BOARD.as_bytes(), &options).unwrap_err().to_string()
    };
    assert!(refused(&["Adam", "Dirk"]).contains("`Chloé` is missing"));
    assert!(refused(&["Adam", "Dirk", "Adam", "Chloé"]).contains("`Adam` is named twice"));
    assert!(refused(&["Adam", "Dirk", "Chloé", "Eve"]).contains("`Eve` is not a candidate"));
    let options = Options { tie_break: ordered(&["Dirk", "Chloé", "Adam"]), ..Options::default() };
    assert!(run(Method::Stv, "board.blt", BOARD.as_bytes(), &options).is_ok());
}

#[test]
fn what_a_method_cannot_count_is_refused_by_name() {
    let error = |method, file: &str, text: &str, options: &Options| {
        run(method, file, text.as_bytes(), options).unwrap_err()
    };
    let none = Options::default();
    let equal = "2 1\n2 1=2 0\n0\n\"Al\"\n\"Bo\"\n";
    for method in [Method::Stv, Method::StvExact, Method::InstantRunoff] {
        let refused = error(method, "x.blt", equal, &none);
        assert_eq!(refused.code(), "equal-ranks");
        assert!(refused.to_string().contains("ballot 1 ranks \"Al\" and \"Bo\" equally"), "{refused}");
    }
    assert_eq!(counted(Method::Schulze, "x.blt", equal, &none).tied, ["Al", "Bo"]);
    let refused = error(Method::Approval, "x.blt", equal, &none);
    assert_eq!(refused.to_string(), "`approval` needs ballots with crosses, but there are ranked ballots");
    assert_eq!(error(Method::Stv, "x.txt", equal, &none).code(), "unknown-file-kind");
    assert_eq!(error(Method::EqualShares, "x.blt", equal, &none).code(), "no-budget");
    let seats = |seats| Options { seats: Some(seats), ..Options::default() };
    assert_eq!(error(Method::InstantRunoff, "board.blt", BOARD, &seats(2)).code(), "seats");
    assert_eq!(error(Method::Stv, "board.blt", BOARD, &seats(0)).code(), "seats");
    let damaged = error(Method::Stv, "board.blt", "4 2\nx", &none);
    assert_eq!(
        damaged.to_string(),
        "board.blt: line 2, column 1: expected a whole number of papers, found \"x\""
    );
    let withdrawn = "1 1\n-1\n0\n\"Al\"\n";
    assert!(matches!(error(Method::Stv, "x.blt", withdrawn, &none), CountError::NoCandidates));
}

#[test]
fn a_paper_with_too_many_crosses_is_spoiled_only_when_k_are_chosen() {
    let text = "papers,A,B,C\n3,1,1,1\n2,,1,1\n1,1,,\n";
    let options = Options { seats: Some(2), ..Options::default() };
    let report = counted(Method::Choose, "x.csv", text, &options);
    let Working::Totals(count) = &report.working else { panic!("totals") };
    assert_eq!((count.papers.spoiled, count.papers.counted), (3, 3));
    assert_eq!(report.elected, ["B", "C"]);
    let report = counted(Method::Approval, "x.csv", text, &options);
    let Working::Totals(count) = &report.working else { panic!("totals") };
    assert_eq!(count.papers.spoiled, 0);
    assert_eq!(count.totals[0].total, Amount::whole(5));
}

#[test]
fn majority_judgement_shows_what_told_equals_apart() {
    let text = "# grades: very good, good, fair, poor\npapers;Garden;Workshop;Canteen\n\
                3;very good;good;fair\n2;good;very good;\n2;fair;good;very good\n";
    let report = counted(Method::MajorityJudgement, "x.csv", text, &Options::default());
    assert_eq!(report.elected, ["Garden"]);
    let shown = report.to_text(Lang::En);
    let after = "\
Equal so far; after removing 2 middle papers each:
            next middle grade
  ────────  ─────────────────
  Garden    very good
  Workshop  good
";
    assert!(shown.contains(after), "{shown}");
}

#[test]
fn categories_are_grades_or_approvals() {
    let text = "# NUMBER ALTERNATIVES: 2\n# NUMBER CATEGORIES: 2\n# CATEGORY NAME 1: Yes\n# CATEGORY NAME 2: No\n\
                # ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n2: {1},{2}\n3: {2},{1}\n";
    for method in [Method::Approval, Method::Choose, Method::MajorityJudgement] {
        assert_eq!(counted(method, "x.cat", text, &Options::default()).elected, ["B"], "{method}");
    }
}

const BUDGET: &str = "\
META
key;value
description;Budget of the quarter
num_projects;4
num_votes;6
budget;1000.50
vote_type;approval
PROJECTS
project_id;cost;name
1;600;Playground
2;400.50;Benches
3;300;Trees
4;250;Lamps
VOTES
voter_id;vote
a;1,2
b;2
c;1,3
d;3,4
e;4
f;1
";

#[test]
fn equal_shares_show_who_pays_what() {
    let options = Options {
        completion: Completion::Add1Greedy,
        tie_break: TieBreak::Drawn { seed: "7".to_owned() },
        ..Options::default()
    };
    let report = counted(Method::EqualShares, "b.pb", BUDGET, &options);
    assert_eq!(report.elected, ["1 Playground", "4 Lamps"]);
    let text = report.to_text(Lang::En);
    let rounds = "\
With 3325 × 0.01 added for each voter nothing more fits; that result is kept.
Each voter has 200.

                Votes    Cost  Each pays  Payers  Give all   Spent
  ────────────  ─────  ──────  ─────────  ──────  ────────  ──────
  1 Playground      3  600.00        200       3         0  600.00
  4 Lamps           2  250.00        125       2         0  850.00

With what is left, by votes:
             Votes    Cost              Left
  ─────────  ─────  ──────  ────────  ──────
  3 Trees        2  300.00  too dear  150.50
  2 Benches      2  400.50  too dear  150.50

Spent: 850.00 of 1000.50
";
    assert!(text.contains(rounds), "{text}");
    // A whole unit steps from 166.75 to 200.75 per voter in 34 steps.
    let whole = Options { money_unit: Some(Amount::whole(1)), ..options.clone() };
    let report = counted(Method::EqualShares, "b.pb", BUDGET, &whole);
    assert!(report.to_text(Lang::En).contains("With 34 × 1 added for each voter nothing more fits"));
    let zero = Options { money_unit: Some(Amount::whole(0)), ..options };
    let refused = run(Method::EqualShares, "b.pb", BUDGET.as_bytes(), &zero).unwrap_err();
    assert_eq!(refused.code(), "money-unit");
}

#[test]
fn equal_shares_need_approvals_and_say_so() {
    let text = BUDGET.replace("approval", "ordinal");
    let refused = run(Method::EqualShares, "b.pb", text.as_bytes(), &Options::default()).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "`equal-shares` needs ballots with crosses, but there are ranked ballots"
    );
    assert_eq!(counted(Method::InstantRunoff, "b.pb", &text, &Options::default()).tied.len(), 3);
}

#[test]
fn options_and_methods_are_data() {
    let options: Options = serde_json::from_str(
        r#"{"seats": 3, "tie-break": {"kind": "drawn", "seed": "7"}, "completion": "add1+greedy", "money-unit": "0.05"}"#,
    )
    .unwrap();
    assert_eq!(options.tie_break, TieBreak::Drawn { seed: "7".to_owned() });
    assert_eq!(options.money_unit, Some(Amount::ratio(1, 20)));
    assert!(serde_json::from_str::<Options>(r#"{"seat": 3}"#).is_err());
    for method in Method::ALL {
        assert_eq!(method.name().parse::<Method>(), Ok(method));
        assert_eq!(serde_json::to_value(method).unwrap(), method.name());
    }
    let error = "stvx".parse::<Method>().unwrap_err().to_string();
    assert!(error.contains("`stvx` is not a method: write one of choose, approval"), "{error}");
}
