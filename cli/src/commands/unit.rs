//! `percole unit`: the country or antenne that this node is, and those that it hosts.

mod read;

use clap::Subcommand;
use percole_domain::{Date, Level};
use percole_proto::v1::{CountUnitRequest, MoveUnitRequest, RegisterUnitRequest};
use percole_words::{cli_acts, directory};

use super::{Answered, table_import};
use crate::input::sure::Sure;
use crate::input::word::one_of;
use crate::link::node::command;
use crate::output::words::{clean, short};
use crate::output::{document, receipt};
use crate::session::Session;

/// What can be done with units.
#[derive(Subcommand)]
pub(crate) enum Command {
    #[command(visible_alias = "register")]
    Create(Create),
    /// Take in units from a CSV file: all of it, or nothing and the list of all errors
    ///
    /// Comma or semicolon, UTF-8, a header line. A unit that is here already under its name stays as it is.
    Import(table_import::Args),
    List(read::List),
    Show(read::Show),
    Count(Count),
    Move(Move),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Create(args) => args.run(session).await,
            Command::Import(args) => {
                args.run(session, async |node, request| node.unit().import(request).await).await
            }
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
            Command::Count(args) => args.run(session).await,
            Command::Move(args) => args.run(session).await,
        }
    }
}

/// Register a unit that this node hosts; the first one is the node's own
#[derive(clap::Args)]
pub(crate) struct Create {
    /// What it is called
    name: String,
    /// Where it stands in the federation
    #[arg(long, value_parser = one_of!(Level), default_value = Level::Antenne.as_str())]
    level: Level,
    /// Language that it works in, such as fr or nl-BE; more than one may be given, the first one first
    #[arg(long = "language", value_name = "TAG", required = true)]
    languages: Vec<String>,
    /// The unit that it is a part of, by name or id [default: the node's own]
    #[arg(long, value_name = "UNIT", default_value = "", hide_default_value = true)]
    part_of: String,
    /// First id of a unit that moved here from another node
    #[arg(long, value_name = "ID", default_value = "", hide_default_value = true)]
    first: String,
    /// Which nodes may read it: node, parent, subtree or federation [default: federation]
    #[arg(long, default_value = "", hide_default_value = true)]
    scope: String,
}

impl Create {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let sentence = directory::unit_created(&self.name);
        let made = command!(node.unit().register(RegisterUnitRequest {
            name: self.name,
            level: document::number_of(document::LEVEL, self.level.as_str()),
            languages: self.languages,
            part_of: self.part_of,
            first: self.first,
            scope: self.scope,
        }))?;
        Ok(receipt::made(&made, "unit", sentence))
    }
}

/// Publish how many members a unit has today, counted from the register, without parts that are too small
#[derive(clap::Args)]
pub(crate) struct Count {
    /// The unit: name, id or prefix
    unit: String,
    #[command(flatten)]
    sure: Sure,
}

impl Count {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        session.meet(&node).await?;
        self.sure.that(session, cli_acts::counts_unit(clean(&self.unit)))?;
        let sentence = directory::unit_counted(&self.unit);
        let done = command!(node.unit().count(CountUnitRequest { unit: self.unit }))?;
        Ok(receipt::done(&done, sentence))
    }
}

/// Hand a unit over to another node, which registers it under its first id
#[derive(clap::Args)]
pub(crate) struct Move {
    /// The unit: name, id or prefix
    unit: String,
    /// Id of the node that hosts it from now on
    #[arg(long, value_name = "NODE")]
    to: String,
    /// Its first day there, such as 2020-06-30 [default: today]
    #[arg(long, value_parser = Date::from_any_form)]
    date: Option<Date>,
    /// Why
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Move {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let to = node.node_id(&self.to).await?;
        self.sure.that(session, cli_acts::moves_unit(clean(&self.unit), node_called(&self.to, &to)))?;
        let sentence = directory::unit_moved_to(&self.unit, &to);
        let done = command!(node.unit().r#move(MoveUnitRequest {
            unit: self.unit,
            to,
            date: self.date.map(|day| day.to_string()).unwrap_or_default(),
            reason: self.reason,
        }))?;
        Ok(receipt::done(&done, sentence))
    }
}

/// A node as it was named, with the first digits of its id.
fn node_called(text: &str, id: &str) -> String {
    if text == id { short(id) } else { clean(&format!("{text} ({})", short(id))) }
}
