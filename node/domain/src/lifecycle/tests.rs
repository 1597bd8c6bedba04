//! Generated from the tables, and compared with the design page.

use std::collections::BTreeMap;
use std::fmt;

use percole_words::Lang;

use super::*;

/// Every pair of row and state: allowed where the table says so, refused everywhere else.
fn every_pair<S: Copy + PartialEq + Into<Arg> + fmt::Display + fmt::Debug>(lifecycle: &Lifecycle<S>) {
    let mut allowed = 0;
    for row in lifecycle.rows {
        assert_eq!(lifecycle.begin(row.id).is_ok(), row.from.is_empty(), "{}", row.id);
        for &state in lifecycle.states {
            let result = lifecycle.step(row.id, state);
            if row.from.contains(&state) {
                assert_eq!(result.unwrap(), row.to, "{} from {state}", row.id);
                allowed += 1;
            } else {
                let refusal = result.unwrap_err();
                assert_eq!(refusal.code().as_str(), "failed_precondition");
                assert_eq!(refusal.rule(), Some(row.id));
                for &lang in Lang::ALL {
                    let sentence = refusal.in_lang(lang);
                    for named in row.from.iter().take(1).flat_map(|&right| [state, right]) {
                        assert!(sentence.contains(&named.into().in_lang(lang)), "{named}: {sentence}");
                    }
                }
            }
        }
    }
    assert_eq!(allowed, lifecycle.rows.iter().map(|row| row.from.len()).sum::<usize>());
    for &state in lifecycle.states {
        let ends = lifecycle.next(state).next().is_none();
        assert_eq!(
            ends,
            lifecycle.terminal.contains(&state),
            "{state} is terminal exactly when nothing leaves it"
        );
        let begun = lifecycle.rows.iter().filter(|row| row.from.is_empty());
        assert!(begun.into_iter().any(|row| lifecycle.leads_to(row.to, state)), "{state} can be reached");
    }
}

#[test]
fn every_pair_is_allowed_or_refused_by_the_table() {
    every_pair(&RECOMMENDATION);
    every_pair(&TRANSMISSION);
    every_pair(&VOTE);
    every_pair(&POLL);
    every_pair(&UNIT);
    every_pair(&BODY);
    every_pair(&MANDATE);
}

#[test]
fn a_step_out_of_order_is_said_in_every_language() {
    let refusal = RECOMMENDATION.step("R5", RecommendationState::InComment).unwrap_err();
    let sentences: Vec<String> = Lang::ALL.iter().map(|&lang| refusal.in_lang(lang)).collect();
    assert_eq!(
        sentences,
        [
            "on ne peut adopter une recommandation que si elle est en brouillon ou en révision\u{202f}; celle-ci est \
             ouverte aux remarques (règle R5)",
            "een aanbeveling kan alleen worden aangenomen als ze een ontwerp of in herwerking is; deze is open voor \
             opmerkingen (regel R5)",
            "cannot adopt a recommendation that is open for comment: it must be a draft or in revision (rule R5)",
            "eine Empfehlung kann nur angenommen werden, wenn sie im Entwurf oder in Überarbeitung ist; diese ist offen \
             für Anmerkungen (Regel R5)",
        ]
    );
}

#[test]
fn leads_to_follows_several_rows_and_never_leaves_an_end() {
    use RecommendationState::*;
    assert!(RECOMMENDATION.leads_to(Draft, Sent));
    assert!(RECOMMENDATION.leads_to(InComment, InComment));
    assert!(!RECOMMENDATION.leads_to(Withdrawn, Sent));
    assert!(!RECOMMENDATION.leads_to(Sent, Draft));
}

/// One lifecycle as the design page prints it.
#[derive(Debug, PartialEq)]
struct Printed {
    states: Vec<String>,
    terminal: Vec<String>,
    rows: BTreeMap<String, (Vec<String>, String)>,
}

fn printed<S: Copy + PartialEq + fmt::Display>(lifecycle: &Lifecycle<S>) -> Printed {
    let words = |states: &[S]| states.iter().map(S::to_string).collect::<Vec<_>>();
    let rows = lifecycle.rows.iter().map(|row| (row.id.to_owned(), (words(row.from), row.to.to_string())));
    Printed { states: words(lifecycle.states), terminal: words(lifecycle.terminal), rows: rows.collect() }
}

/// Reads the section whose heading starts with `heading` out of the design page.
fn section(page: &str, heading: &str) -> Printed {
    let body = page.split("\n## ").find(|part| part.starts_with(heading)).expect("the page has this section");
    let list = |text: &str| text.split(',').map(|word| word.trim().to_owned()).collect::<Vec<_>>();
    let after =
        |label: &str| list(body.lines().find_map(|line| line.strip_prefix(label)).expect("a list of states"));
    let rows = body
        .lines()
        .filter_map(|line| line.strip_prefix("| "))
        .map(|line| line.split(" | ").collect::<Vec<_>>())
        .filter(|cells| cells.len() == 6 && cells[0] != "id" && !cells[0].starts_with('-'))
        .map(|cells| {
            let from = if cells[1] == "new" { Vec::new() } else { list(cells[1]) };
            (cells[0].to_owned(), (from, cells[2].to_owned()))
        });
    Printed { states: after("States: "), terminal: after("Terminal: "), rows: rows.collect() }
}

#[test]
fn tables_a_and_b_are_those_of_the_design() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let path = format!("{root}/../shared/design/07-lifecycles.md");
    let Ok(page) = std::fs::read_to_string(&path) else {
        println!("skipped: the design page is not beside the repository ({path})");
        return;
    };
    assert_eq!(printed(&RECOMMENDATION), section(&page, "A Recommendation"));
    assert_eq!(printed(&TRANSMISSION), section(&page, "B Transmission"));
}
