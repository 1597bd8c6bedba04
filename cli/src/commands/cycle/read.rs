//! `percole cycle list` and `show`.

use percole_domain::Charter;
use percole_domain::lifecycle::CycleState;
use percole_proto::event::v1::decided::By;
use percole_proto::v1::{CycleDetail, CycleLine, GetCycleRequest, ListCyclesRequest, ListCyclesResponse};
use percole_words::{Arg, cli, cli_cycle, directory};

use crate::commands::page::Page;
use crate::commands::{Answered, charter};
use crate::input::word::one_of;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, paragraphs};
use crate::output::times;
use crate::output::words::short;
use crate::session::Session;

/// List editions, of this node and of others
#[derive(clap::Args)]
pub(crate) struct List {
    /// Only this season
    #[arg(long, default_value = "", hide_default_value = true)]
    season: String,
    /// Only those in this state
    #[arg(long, value_parser = one_of!(CycleState))]
    state: Option<CycleState>,
    #[command(flatten)]
    page: Page,
}

impl List {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = ask!(node.cycle().list(ListCyclesRequest {
            season: self.season,
            state: self.state.map(|state| state.to_string()).unwrap_or_default(),
            limit: self.page.limit,
            cursor: self.page.cursor,
        }))?;
        Ok(listed(session.reader(), &list))
    }
}

fn listed(reader: Reader, list: &ListCyclesResponse) -> Answer {
    Answer::of(list, table(reader, &list.cycles)).goes_on(&list.next_cursor)
}

fn table(reader: Reader, cycles: &[CycleLine]) -> String {
    let titles = [
        cli::title_id(),
        cli_cycle::title_season(),
        cli_cycle::title_edition(),
        directory::title_host(),
        cli::title_state(),
        cli_cycle::title_phase(),
    ];
    let row = |cycle: &CycleLine| {
        [
            short(&cycle.id),
            cycle.season.clone(),
            cycle.number.to_string(),
            cycle.node_name.clone(),
            reader.word::<CycleState>(&cycle.state),
            cycle.phase.clone(),
        ]
    };
    reader.table(titles, cycles.iter().map(row), &cli_cycle::none())
}

/// Show an edition: its path, its rules of the game, and the other editions of its season
#[derive(clap::Args)]
pub(crate) struct Show {
    /// The edition: id or prefix [default: the open one of this node]
    #[arg(default_value = "", hide_default_value = true)]
    cycle: String,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let detail = ask!(node.cycle().get(GetCycleRequest { cycle: self.cycle }))?;
        Ok(shown(session.reader(), &detail))
    }
}

fn shown(reader: Reader, detail: &CycleDetail) -> Answer {
    let line = detail.line.clone().unwrap_or_default();
    let facts = reader.facts([
        (cli_cycle::title_season(), line.season.clone()),
        (cli_cycle::title_edition(), line.number.to_string()),
        (cli::title_id(), line.id.clone()),
        (directory::title_host(), line.node_name.clone()),
        (cli::title_state(), reader.word::<CycleState>(&line.state)),
        (cli_cycle::title_decided(), decided(reader, detail)),
        (cli_cycle::title_phase(), line.phase.clone()),
        (cli_cycle::title_retrospective(), detail.retrospective.clone()),
    ]);
    let mut parts = vec![facts];
    parts.extend(detail.moved.iter().map(|moved| {
        let (from, to) = (times::day(&moved.from), times::day(&moved.to));
        reader.say(cli_cycle::moved_line(&moved.phase, from, to, &moved.reason))
    }));
    parts
        .extend(Charter::read(&detail.charter_toml).ok().map(|charter| charter::sentences(reader, &charter)));
    parts.extend(detail.flags.iter().map(|flag| reader.say(Arg::read(flag))));
    if !detail.same_season.is_empty() {
        parts.push(reader.say(cli_cycle::same_season()));
        parts.push(table(reader, &detail.same_season));
    }
    Answer::of(detail, paragraphs(parts))
}

fn decided(reader: Reader, detail: &CycleDetail) -> String {
    match detail.decided.clone().unwrap_or_default().by {
        Some(By::Vote(vote)) => {
            let title = if detail.vote_title.is_empty() { short(&vote) } else { detail.vote_title.clone() };
            reader.say(cli_cycle::decided_by_vote(title))
        }
        Some(By::Resolution(text) | By::Reason(text)) => text,
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use percole_domain::charter::BUILT_IN;
    use percole_proto::event::v1::{CycleDatesMoved, Decided};

    use super::*;
    use crate::output::specimen::in_every_language;

    fn line() -> CycleLine {
        CycleLine {
            id: format!("{}:{}", "ab".repeat(32), "0123".repeat(8)),
            season: "2019-2020".into(),
            number: 1,
            node: "ab".repeat(32),
            node_name: "France".into(),
            state: "open".into(),
            phase: "writing".into(),
        }
    }

    #[test]
    fn editions_are_listed() {
        let other = CycleLine { number: 4, node_name: "Belgique".into(), state: "closed".into(), ..line() };
        let list = ListCyclesResponse { cycles: vec![line(), other], next_cursor: "c2".into() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
    }

    #[test]
    fn an_edition_is_shown() {
        let moved = CycleDatesMoved {
            phase: "writing".into(),
            from: "2019-10-01".into(),
            to: "2020-04-15".into(),
            reason: "grève".into(),
            ..Default::default()
        };
        let detail = CycleDetail {
            line: Some(line()),
            charter_toml: BUILT_IN.into(),
            decided: Some(Decided { by: Some(By::Vote("ab".into())) }),
            vote_title: "Déployer en France".into(),
            moved: vec![moved],
            same_season: vec![CycleLine { number: 4, node_name: "Belgique".into(), ..line() }],
            ..Default::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail)));
    }
}
