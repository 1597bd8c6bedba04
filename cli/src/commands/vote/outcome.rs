//! `percole vote outcome`.

mod recompute;

use percole_domain::vote::VotePhase;
use percole_domain::words;
use percole_proto::v1::{
    Chosen, GetOutcomeRequest, GetVoteRequest, OutcomeDetail, QuestionResult, VoteDetail,
};
use percole_words::{cli, cli_vote};
use serde_json::Value;

use super::{questions, result, sentences};
use crate::commands::Answered;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, paragraphs};
use crate::output::words::{clean, clean_paragraph};
use crate::session::Session;
use recompute::{Recomputed, recompute};

words! {
    /// What the node says of the outcome declared.
    enum Comparison: "comparison", cli_vote::unknown_comparison {
        /// It computes the same.
        Agrees = "agrees" => cli_vote::recount_same,
        /// It computes another one.
        Differs = "differs" => cli_vote::recount_other,
        /// It lacks something.
        CannotRecompute = "cannot recompute" => cli_vote::recount_impossible,
        /// Nothing is declared.
        NotDeclared = "not declared" => cli_vote::recount_nothing,
        /// The vote was called off.
        Cancelled = "cancelled" => cli_vote::recount_cancelled,
    }
}

/// Show the outcome: as it was declared, and as this node computes it from the certificates it holds
///
/// This program computes it once more from the rule and the tallies declared. Exits with 1 when any two differ.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// Show the working of every count: rounds, transfers, matrices
    #[arg(long)]
    working: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let vote = self.vote;
        let rule = GetVoteRequest { vote: vote.clone(), language: String::new() };
        let asked = node.ask(async |node| node.vote().get(rule.clone()).await).await?;
        let detail = ask!(node.vote().get_outcome(GetOutcomeRequest {
            vote,
            language: session.language(),
            working: self.working
        }))?;
        let recomputed = recompute(&asked.rule_toml, &detail.tallies_json, &detail.declared_json);
        Ok(shown(session.reader(), &asked, &detail, &recomputed))
    }
}

/// The node's answer, with what this program computed itself beside it.
fn shown(reader: Reader, asked: &VoteDetail, detail: &OutcomeDetail, recomputed: &Recomputed) -> Answer {
    let mut answer = Answer::of(detail, text(reader, asked, detail, recomputed));
    answer.json["recomputed_here"] = match recomputed {
        Recomputed::Same => Value::Bool(true),
        Recomputed::Other => Value::Bool(false),
        Recomputed::Unable(_) | Recomputed::Nothing => Value::Null,
    };
    let differs = detail.comparison.parse() == Ok(Comparison::Differs);
    if differs || *recomputed == Recomputed::Other { answer.negative() } else { answer }
}

fn text(reader: Reader, asked: &VoteDetail, detail: &OutcomeDetail, recomputed: &Recomputed) -> String {
    let vote = detail.line.clone().unwrap_or_default();
    let result = match &vote.results[..] {
        [] if detail.comparison.parse() == Ok(Comparison::Cancelled) => String::new(),
        [] => reader.say(cli_vote::not_declared()),
        words => result(reader, words),
    };
    let facts = reader.facts([
        (cli_vote::title_title(), vote.title),
        (cli::title_id(), vote.id),
        (cli::title_state(), reader.word::<VotePhase>(&vote.state)),
        (cli_vote::title_result(), result),
        (cli_vote::title_by_node(), reader.word::<Comparison>(&detail.comparison)),
        (cli_vote::title_by_program(), in_words(reader, recomputed)),
        (cli_vote::title_remark(), detail.note.clone()),
    ]);
    let mut parts = vec![facts];
    parts.extend(super::extend::told(reader, &detail.extensions));
    parts.push(sentences(&detail.explanation));
    parts.extend(detail.counted.iter().map(|result| counted(reader, result)));
    parts.extend(questions::corrections(reader, asked, &detail.corrections));
    paragraphs(parts)
}

/// What a method makes of a question, with its working where that was asked for.
fn counted(reader: Reader, result: &QuestionResult) -> String {
    let names = |chosen: &[Chosen]| {
        let name = |chosen: &Chosen| format!("{} ({})", clean(&chosen.name), chosen.option);
        chosen.iter().map(name).collect::<Vec<_>>().join(", ")
    };
    let facts = reader.facts([
        (cli_vote::title_question(result.question), clean_paragraph(&result.text)),
        (cli_vote::title_method(), reader.say(percole_words::counted::method_title(&result.method))),
        (cli_vote::title_chosen(), names(&result.elected)),
        (cli_vote::title_tied(), names(&result.tied)),
        (cli_vote::title_not_counted(), clean(&result.refused)),
    ]);
    match result.working.is_empty() {
        true => facts,
        false => paragraphs([facts, clean_text(&result.working)]),
    }
}

/// A text of several lines, each line escaped for itself.
fn clean_text(text: &str) -> String {
    text.lines().map(clean).collect::<Vec<_>>().join("\n")
}

fn in_words(reader: Reader, recomputed: &Recomputed) -> String {
    match recomputed {
        Recomputed::Same => reader.say(cli_vote::tallies_same()),
        Recomputed::Other => reader.say(cli_vote::tallies_other()),
        Recomputed::Unable(why) => reader.say(cli_vote::tallies_unusable(why)),
        Recomputed::Nothing => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use percole_proto::v1::VoteLine;

    use super::*;
    use crate::commands::vote::specimen::line;
    use crate::output::exit::Exit;
    use crate::output::specimen::{in_every_language, reader};

    fn declared(comparison: &str) -> OutcomeDetail {
        OutcomeDetail {
            line: Some(line()),
            comparison: comparison.into(),
            declared_json: "{\"result\":\"pass\"}".into(),
            computed_json: "{\"result\":\"pass\"}".into(),
            tallies_json: "{}".into(),
            explanation: vec!["Question q1 : la proposition est adoptée.".into()],
            counted: vec![QuestionResult {
                question: 2,
                text: "Quelles priorités ?".into(),
                method: "choose".into(),
                elected: vec![Chosen { option: 3, name: "Lieux".into() }],
                tied: vec![Chosen { option: 1, name: "Ana".into() }, Chosen { option: 2, name: "Bo".into() }],
                working: "Places: 2\n\n  Lieux   4".into(),
                ..Default::default()
            }],
            ..Default::default()
        }
    }

    #[test]
    fn an_outcome_is_shown_with_both_recounts() {
        let detail = declared("agrees");
        insta::assert_snapshot!(in_every_language(|reader| shown(
            reader,
            &VoteDetail::default(),
            &detail,
            &Recomputed::Same
        )));
    }

    #[test]
    fn corrections_are_shown_with_both_figures_and_their_reason() {
        use percole_proto::event::v1::{Question, QuestionCount};
        use percole_proto::v1::{CertifiedFigures, Correction};

        let figures = |voters: u64, papers: u64, yes: u64| CertifiedFigures {
            roll_size: 20,
            voters,
            papers,
            counts: vec![QuestionCount {
                question: 1,
                counted: voters,
                figures: vec![yes, 3, 1],
                ..Default::default()
            }],
        };
        let correction = |standing: &str, reason: &str| Correction {
            node: "cd".repeat(32),
            node_name: "France".into(),
            reason: reason.into(),
            corrected_us: 1_777_900_000_000_000,
            before: Some(figures(8, 3, 4)),
            after: Some(figures(9, 4, 5)),
            standing: standing.into(),
            ..Default::default()
        };
        let proposed = Correction { after: None, papers: 5, ..correction("proposed", "encore un bulletin") };
        let detail = OutcomeDetail {
            corrections: vec![
                correction("replaced", "un bulletin était dans une autre urne"),
                correction("late", "deux bulletins collés"),
                correction("first", "un bulletin oublié"),
                correction("absent", "une urne oubliée"),
                proposed,
            ],
            ..declared("agrees")
        };
        let asked = VoteDetail {
            questions: vec![Question { method: "yes-no".into(), options: 3, ..Default::default() }],
            language: "fr".into(),
            ..Default::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(
            reader,
            &asked,
            &detail,
            &Recomputed::Same
        )));
    }

    #[test]
    fn a_recount_that_differs_cannot_be_overlooked() {
        let detail = declared("differs");
        insta::assert_snapshot!(in_every_language(|reader| shown(
            reader,
            &VoteDetail::default(),
            &detail,
            &Recomputed::Other
        )));
        for (comparison, recomputed, exit) in [
            ("differs", Recomputed::Same, Exit::Negative),
            ("agrees", Recomputed::Other, Exit::Negative),
            ("agrees", Recomputed::Same, Exit::Done),
            ("cannot recompute", Recomputed::Nothing, Exit::Done),
        ] {
            let answer = shown(
                reader(percole_words::Lang::En),
                &VoteDetail::default(),
                &declared(comparison),
                &recomputed,
            );
            assert_eq!(answer.exit, exit, "{comparison}");
        }
    }

    #[test]
    fn a_vote_that_was_called_off_has_no_outcome_and_says_why() {
        let line = VoteLine { state: "cancelled".into(), results: Vec::new(), ..line() };
        let note = "question mal posée".to_owned();
        let detail =
            OutcomeDetail { line: Some(line), comparison: "cancelled".into(), note, ..Default::default() };
        let text =
            shown(reader(percole_words::Lang::En), &VoteDetail::default(), &detail, &Recomputed::Nothing)
                .text;
        let crate::output::answer::Text::Asked(text) = text else { panic!("an answer") };
        let text = text.to_string();
        assert!(text.contains("question mal posée") && text.contains("was cancelled"), "{text}");
        assert!(!text.contains("not declared"), "{text}");
    }

    #[test]
    fn what_cannot_be_recounted_says_why() {
        let line = VoteLine { state: "counting".into(), results: Vec::new(), ..line() };
        let detail =
            OutcomeDetail { line: Some(line), comparison: "not declared".into(), ..Default::default() };
        insta::assert_snapshot!(in_every_language(|reader| shown(
            reader,
            &VoteDetail::default(),
            &detail,
            &Recomputed::Nothing
        )));
        let unable =
            Recomputed::Unable(percole_words::vote::engine_differs("percole-decide/9", "percole-decide/1"));
        let detail = declared("cannot recompute");
        insta::assert_snapshot!(in_every_language(|reader| shown(
            reader,
            &VoteDetail::default(),
            &detail,
            &unable
        )));
    }
}
