//! `percole log problems`.

use percole_domain::words;
use percole_proto::v1::{ListProblemsRequest, ListProblemsResponse, Problem};
use percole_words::{cli, cli_log, organisation};

use crate::commands::Answered;
use crate::commands::page::{Part, paged};
use crate::output::answer::Answer;
use crate::output::reader::{Reader, numbers};
use crate::output::words::short;
use crate::session::Session;

words! {
    /// Why an event is not applied.
    enum State: "state", cli_log::unknown_problem {
        /// Its author had no right to it.
        Violation = "violation" => cli_log::problem_violation,
        /// It builds on one that is not here yet.
        Waiting = "waiting" => cli_log::problem_waiting,
        /// This version does not know its kind.
        Unknown = "unknown" => cli_log::problem_unknown,
        /// An earlier one on the same subject is not applied yet.
        Paused = "paused" => cli_log::problem_paused,
        /// What it says did not come with it.
        Missing = "missing" => cli_log::problem_missing,
        /// Its log asked for more than one log may at a time.
        Later = "later" => cli_log::problem_later,
        /// Its log shows two histories.
        Equivocation = "equivocation" => cli_log::problem_equivocation,
    }
}

/// List events that were mirrored but are refused or not yet applied, and why
///
/// STATE is violation (its author had no right to it), waiting (for an event that it builds on), unknown (a kind that
/// this version does not know), paused (behind another event of its subject), missing (it came without what it says), later
/// (its log asked for more than one log may at a time), or equivocation (its log shows two histories).
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    part: Part,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let ask = async |limit, cursor| {
            let request = ListProblemsRequest { limit, cursor };
            node.ask(async |node| node.admin().list_problems(request.clone()).await).await
        };
        let list = self.part.read(ask).await?;
        Ok(listed(session.reader(), &list))
    }
}

paged!(ListProblemsResponse: problems, newest total);

fn listed(reader: Reader, list: &ListProblemsResponse) -> Answer {
    let titles = [
        cli_log::title_log_of().into(),
        numbers(cli_log::title_event()),
        organisation::column_kind().into(),
        cli::title_state().into(),
        cli::title_reason().into(),
    ];
    let row = |problem: &Problem| {
        [
            problem.origin.split('/').nth(1).map_or_else(|| problem.origin.clone(), short),
            reader.say(problem.index),
            problem.kind.clone(),
            reader.word::<State>(&problem.state),
            problem.reason.clone(),
        ]
    };
    let table = reader.table(titles, list.problems.iter().map(row), &cli_log::no_problems());
    let left_out = list.total.saturating_sub(list.problems.len() as u64);
    let left_out = (left_out > 0 && !list.next_cursor.is_empty()).then(|| cli_log::more_not_listed(left_out));
    Answer::of(list, table).notes(left_out).goes_on(&list.next_cursor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::in_every_language;

    #[test]
    fn problems_are_listed() {
        let problem = |index, state: &str, reason: &str| Problem {
            origin: format!("percole/{}/0", "ab".repeat(32)),
            index,
            kind: "vote.opened".into(),
            state: state.into(),
            reason: reason.into(),
        };
        let problems = vec![
            problem(
                7,
                State::Violation.as_str(),
                "le nœud 0123 a écrit sur un objet du nœud 4567 sans en avoir le droit",
            ),
            problem(
                27_100,
                State::Paused.as_str(),
                "un événement antérieur du même objet n’est pas encore appliqué",
            ),
        ];
        let list = ListProblemsResponse { problems, total: 14, next_cursor: "c2".into() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
    }

    #[test]
    fn without_problems_all_is_well() {
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &ListProblemsResponse::default())));
    }
}
