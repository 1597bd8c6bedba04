//! `percole cycle`: the editions of a season, each under its rules of the game.

mod read;

use std::path::PathBuf;

use clap::Subcommand;
use percole_domain::Date;
use percole_domain::charter::CHARTER_BYTES_MAX;
use percole_proto::event::v1::{Decided, decided::By};
use percole_proto::v1::{CloseCycleRequest, MoveCycleDatesRequest, OpenCycleRequest};
use percole_words::cli_cycle;

use super::Answered;
use crate::input::file;
use crate::input::sure::Sure;
use crate::link::node::command;
use crate::output::receipt;
use crate::session::Session;

/// What can be done with editions.
#[derive(Subcommand)]
pub(crate) enum Command {
    Open(Open),
    MoveDates(MoveDates),
    Close(Close),
    List(read::List),
    Show(read::Show),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Open(args) => args.run(session).await,
            Command::MoveDates(args) => args.run(session).await,
            Command::Close(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
        }
    }
}

/// Open an edition of a season under its rules of the game
///
/// From then on this node refuses what the rules do not allow, naming the article. Say what decided it: a vote, a resolution or a
/// reason.
#[derive(clap::Args)]
pub(crate) struct Open {
    /// Code of the season, such as 2019-2020; equal codes are one season at every node
    season: String,
    /// Number of the edition at this node
    #[arg(long)]
    number: u32,
    /// The rules of the game: a TOML file (`percole charter show --toml` prints one to begin with)
    #[arg(long, value_name = "FILE")]
    charter: PathBuf,
    #[command(flatten)]
    decided: DecidedBy,
    /// The edition of a node above that it is part of: id or prefix [default: its newest one of the same season]
    #[arg(long, value_name = "EDITION", default_value = "", hide_default_value = true)]
    part_of: String,
    /// Which nodes may read it: node, parent, subtree or federation [default: federation]
    #[arg(long, default_value = "", hide_default_value = true)]
    scope: String,
    #[command(flatten)]
    sure: Sure,
}

/// What decided that an edition is opened.
#[derive(clap::Args)]
#[group(required = true, multiple = false)]
struct DecidedBy {
    /// The vote that decided it, with its outcome declared: id or prefix
    #[arg(long, value_name = "VOTE")]
    vote: Option<String>,
    /// The resolution that decided it, as its minutes call it
    #[arg(long, value_name = "RESOLUTION")]
    resolution: Option<String>,
    /// Why it is opened, where nothing of the kind was asked for
    #[arg(long)]
    reason: Option<String>,
}

impl DecidedBy {
    fn asked(self) -> Decided {
        let vote = self.vote.map(By::Vote);
        Decided { by: vote.or(self.resolution.map(By::Resolution)).or(self.reason.map(By::Reason)) }
    }
}

impl Open {
    async fn run(self, session: &Session) -> Answered {
        let charter_toml = file::read_text(&self.charter, CHARTER_BYTES_MAX as u64)?;
        super::charter::read(&self.charter, &charter_toml)?;
        let node = session.node().await?;
        session.meet(&node).await?;
        self.sure.that(session, cli_cycle::will_open(self.number.to_string(), &self.season))?;
        let sentence = cli_cycle::opened(self.number.to_string(), &self.season);
        let made = command!(node.cycle().open(OpenCycleRequest {
            season: self.season,
            number: self.number,
            charter_toml,
            decided: Some(self.decided.asked()),
            part_of: self.part_of,
            scope: self.scope,
        }))?;
        Ok(receipt::made(&made, "cycle", sentence))
    }
}

/// Move the dates of a phase
#[derive(clap::Args)]
pub(crate) struct MoveDates {
    /// The edition: id or prefix
    cycle: String,
    /// The phase, as the rules of the game call it
    phase: String,
    /// Its first day [default: it stays]
    #[arg(long, value_parser = Date::from_any_form)]
    from: Option<Date>,
    /// Its last day [default: it stays]
    #[arg(long, value_parser = Date::from_any_form)]
    to: Option<Date>,
    /// Why
    #[arg(long)]
    reason: String,
    /// Who agreed, and when; may be given more than once
    #[arg(long = "consent", value_name = "WHO")]
    consents: Vec<String>,
}

impl MoveDates {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let sentence = cli_cycle::dates_moved(&self.phase);
        let done = command!(node.cycle().move_dates(MoveCycleDatesRequest {
            cycle: self.cycle,
            phase: self.phase,
            from: day(self.from),
            to: day(self.to),
            reason: self.reason,
            consents: self.consents,
        }))?;
        Ok(receipt::done(&done, sentence))
    }
}

/// Close an edition, with a look back on it
#[derive(clap::Args)]
pub(crate) struct Close {
    /// The edition: id or prefix
    cycle: String,
    /// A look back on it, in words
    #[arg(long, value_name = "TEXT")]
    retrospective: String,
    #[command(flatten)]
    sure: Sure,
}

impl Close {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        session.meet(&node).await?;
        self.sure.that(session, cli_cycle::will_close())?;
        let done = command!(
            node.cycle().close(CloseCycleRequest { cycle: self.cycle, retrospective: self.retrospective })
        )?;
        Ok(receipt::done(&done, cli_cycle::closed()))
    }
}
