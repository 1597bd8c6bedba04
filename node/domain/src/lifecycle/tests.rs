//! Generated from the tables: what is allowed, what is refused, and the page that people read.

use std::{fmt, fmt::Write as _, fs, path::Path};

use percole_words::Lang;

use super::*;

/// Gives every lifecycle to a function, with the name of its static.
macro_rules! each_lifecycle {
    ($function:ident) => {
        [
            ("RECOMMENDATION", $function(&RECOMMENDATION)),
            ("REPORT", $function(&REPORT)),
            ("TRANSMISSION", $function(&TRANSMISSION)),
            ("VOTE", $function(&VOTE)),
            ("POLL", $function(&POLL)),
            ("UNIT", $function(&UNIT)),
            ("BODY", $function(&BODY)),
            ("MANDATE", $function(&MANDATE)),
            ("CYCLE", $function(&CYCLE)),
            ("MEETING", $function(&MEETING)),
            ("REQUEST", $function(&REQUEST)),
        ]
    };
}

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
    each_lifecycle!(every_pair);
}

#[test]
fn a_step_out_of_order_is_said_in_every_language() {
    let refusal = REPORT.step("C6", ReportState::InComment).unwrap_err();
    let sentences: Vec<String> = Lang::ALL.iter().map(|&lang| refusal.in_lang(lang)).collect();
    assert_eq!(
        sentences,
        [
            "on ne peut rouvrir un cahier que s’il est adopté\u{202f}; celui-ci est ouvert aux remarques (règle C6)",
            "een bundel kan alleen worden heropend als hij aangenomen is; deze is open voor opmerkingen (regel C6)",
            "cannot reopen a report that is open for comment: it must be adopted (rule C6)",
            "ein Bericht kann nur wieder geöffnet werden, wenn er angenommen ist; dieser ist offen für Anmerkungen (Regel C6)",
        ]
    );
}

#[test]
fn leads_to_follows_several_rows_and_never_leaves_an_end() {
    use ReportState::*;
    assert!(REPORT.leads_to(Draft, Sent));
    assert!(REPORT.leads_to(InComment, InComment));
    assert!(!REPORT.leads_to(Withdrawn, Sent));
    assert!(!REPORT.leads_to(Sent, Draft));
}

/// A lifecycle that is declared but stands in no list would be neither tried nor printed.
#[test]
fn every_lifecycle_is_listed() {
    let mut declared = declared_below(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")));
    let mut listed = each_lifecycle!(section).map(|(name, _)| name.to_owned());
    declared.sort();
    listed.sort();
    assert_eq!(listed.as_slice(), declared, "each_lifecycle! lists the statics that the sources declare");
}

/// Names of the statics of type `Lifecycle` in the sources of a folder.
fn declared_below(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            names.extend(declared_below(&path));
        } else {
            names.extend(fs::read_to_string(&path).unwrap().lines().filter_map(declared));
        }
    }
    names
}

fn declared(line: &str) -> Option<String> {
    let (before, _) = line.split_once(": Lifecycle<")?;
    before.split_once("static ").map(|(_, name)| name.to_owned())
}

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/lifecycles.md");

const INTRODUCTION: &str = "# Lifecycles

Which state of a subject may follow which, and by which step. What has no row is refused, and the refusal names the row's id. What a step
asks for besides the right state (a reason, a date, an office) is said where the step is taken.

This page is printed from the tables in `node/domain/src`, each beside its subject; after changing them run
`PERCOLE_REGENERATE=1 cargo test -p percole-domain lifecycle`.
";

#[test]
fn the_page_of_lifecycles_is_what_the_tables_say() {
    let sections = each_lifecycle!(section).map(|(_, section)| section);
    let printed = format!("{INTRODUCTION}{}", sections.concat());
    if std::env::var_os("PERCOLE_REGENERATE").is_some() {
        fs::write(PAGE, &printed).unwrap();
    }
    let kept = fs::read_to_string(PAGE).unwrap_or_default();
    assert!(
        kept == printed,
        "{PAGE} differs from the tables: run PERCOLE_REGENERATE=1 cargo test -p percole-domain lifecycle"
    );
}

/// A lifecycle as the page shows it.
fn section<S: Copy + PartialEq + fmt::Display>(lifecycle: &Lifecycle<S>) -> String {
    let mut section = format!("\n## {}\n\nStates: {}.", lifecycle.name, words(lifecycle.states));
    if !lifecycle.terminal.is_empty() {
        write!(section, " Nothing leaves {}.", words(lifecycle.terminal)).unwrap();
    }
    section.push_str("\n\n");
    section.push_str("| id | from | to | step |\n| --- | --- | --- | --- |\n");
    for row in lifecycle.rows {
        let from = if row.from.is_empty() { "*new*".to_owned() } else { words(row.from) };
        writeln!(section, "| {} | {from} | `{}` | {} |", row.id, row.to, step(lifecycle.name, row)).unwrap();
    }
    section
}

/// What a step is called, from the id of its refusal: `cannot-vote-cancel`.
fn step<S>(name: &str, row: &Row<S>) -> String {
    let refusal = (row.refusal)("".into(), "".into());
    let verb = refusal.id().strip_prefix(&format!("cannot-{name}-"));
    verb.map_or_else(|| "begin".to_owned(), |verb| verb.replace('-', " "))
}

fn words<S: fmt::Display>(states: &[S]) -> String {
    states.iter().map(|state| format!("`{state}`")).collect::<Vec<_>>().join(", ")
}
