//! `percole body`: assemblies, boards, committees and working groups.

mod competences;
mod read;

use clap::Subcommand;
use percole_domain::Date;
use percole_domain::vocabulary::BodyKind;
use percole_proto::event::v1::{BodyDescription, WorkingBrief};
use percole_proto::v1::{ChangeBodyRequest, DissolveBodyRequest, EstablishBodyRequest, GetBodyRequest};
use percole_words::{cli_acts, directory};

use super::{Answered, table_import};
use crate::input::sure::Sure;
use crate::link::node::{ask, command};
use crate::output::words::clean;
use crate::output::{receipt, times};
use crate::session::Session;

/// What can be done with bodies.
#[derive(Subcommand)]
pub(crate) enum Command {
    #[command(visible_alias = "establish")]
    Create(Create),
    Change(Change),
    #[command(visible_alias = "dissolve")]
    End(End),
    /// Take in bodies from a CSV file: all of it, or nothing and the list of all errors
    ///
    /// Comma or semicolon, UTF-8, a header line. A body that is here already under its name is changed where the file
    /// says otherwise; then say why with --reason.
    Import(table_import::Args),
    List(read::List),
    Show(read::Show),
    Map(read::Map),
    Competences(competences::Competences),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Create(args) => args.run(session).await,
            Command::Change(args) => args.run(session).await,
            Command::End(args) => args.run(session).await,
            Command::Import(args) => {
                args.run(session, async |node, request| node.body().import(request).await).await
            }
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
            Command::Map(args) => args.run(session).await,
            Command::Competences(args) => args.run(session).await,
        }
    }
}

/// What a body is, as far as it is given.
#[derive(clap::Args)]
pub(crate) struct Described {
    /// What it is, such as board, ethics committee or groupe de travail; or a word of your own
    #[arg(long, value_parser = BodyKind::from_label)]
    kind: Option<BodyKind>,
    /// How many sit in it; 0 when that is not fixed
    #[arg(long)]
    seats: Option<u32>,
    /// How long a mandate lasts, in months; 0 when that is not fixed
    #[arg(long, value_name = "MONTHS")]
    term: Option<u32>,
    /// The body that it answers to: name, id or prefix
    #[arg(long, value_name = "BODY")]
    answers_to: Option<String>,
    /// Article of the statutes or the charter that it stands on (its own, not that of this act)
    #[arg(long, value_name = "ARTICLE")]
    standing_on: Option<String>,
    /// Theme of a working group
    #[arg(long)]
    theme: Option<String>,
    /// What a working group is asked for
    #[arg(long)]
    brief: Option<String>,
    /// By when a working group reports
    #[arg(long, value_parser = Date::from_any_form)]
    due: Option<Date>,
}

impl Described {
    /// What it was, with what is given in its place.
    fn over(self, held: BodyDescription) -> BodyDescription {
        let given = self.theme.is_some() || self.brief.is_some() || self.due.is_some();
        let brief = held.brief.or_else(|| given.then(WorkingBrief::default));
        let brief = brief.map(|held| WorkingBrief {
            theme: self.theme.unwrap_or(held.theme),
            text: self.brief.unwrap_or(held.text),
            due: self.due.map_or(held.due, |day| day.to_string()),
        });
        BodyDescription {
            kind: self.kind.map_or(held.kind, |kind| kind.to_string()),
            name: held.name,
            seats: self.seats.unwrap_or(held.seats),
            term_months: self.term.unwrap_or(held.term_months),
            answers_to: self.answers_to.unwrap_or(held.answers_to),
            article: self.standing_on.unwrap_or(held.article),
            brief,
        }
    }
}

/// Establish a body
#[derive(clap::Args)]
pub(crate) struct Create {
    /// What it is called
    name: String,
    #[command(flatten)]
    described: Described,
    /// The unit that it belongs to, by name or id [default: the node's own]
    #[arg(long, default_value = "", hide_default_value = true)]
    unit: String,
    /// Its first day [default: not known]
    #[arg(long, value_parser = Date::from_any_form)]
    since: Option<Date>,
    /// Which nodes may read it: node, parent, subtree or federation [default: federation]
    #[arg(long, default_value = "", hide_default_value = true)]
    scope: String,
}

impl Create {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let sentence = directory::body_created(&self.name);
        let description =
            self.described.over(BodyDescription { name: self.name, ..BodyDescription::default() });
        let made = command!(node.body().establish(EstablishBodyRequest {
            unit: self.unit,
            body: Some(description),
            date: self.since.map(|day| day.to_string()).unwrap_or_default(),
            scope: self.scope,
        }))?;
        Ok(receipt::made(&made, "body", sentence))
    }
}

/// Describe a body anew; what is not given stays as it is
#[derive(clap::Args)]
pub(crate) struct Change {
    /// The body: name, id or prefix
    body: String,
    /// What it is called from now on
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    described: Described,
    /// Since when [default: not known]
    #[arg(long, value_parser = Date::from_any_form)]
    since: Option<Date>,
    /// Why
    #[arg(long)]
    reason: String,
}

impl Change {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let held = ask!(node.body().get(GetBodyRequest { body: self.body }))?;
        let line = held.line.unwrap_or_default();
        let held = held.body.unwrap_or_default();
        let name = self.name.unwrap_or_else(|| held.name.clone());
        let done = command!(node.body().change(ChangeBodyRequest {
            body: line.id,
            description: Some(self.described.over(BodyDescription { name, ..held })),
            date: self.since.map(|day| day.to_string()).unwrap_or_default(),
            reason: self.reason,
        }))?;
        Ok(receipt::done(&done, directory::body_changed(&line.name)))
    }
}

/// Dissolve a body
#[derive(clap::Args)]
pub(crate) struct End {
    /// The body: name, id or prefix
    body: String,
    /// The last day that it sits [default: today]
    #[arg(long, value_parser = Date::from_any_form)]
    date: Option<Date>,
    /// Why
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl End {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let held = ask!(node.body().get(GetBodyRequest { body: self.body.clone() }))?;
        let name = clean(&held.line.unwrap_or_default().name);
        self.sure.that(session, cli_acts::dissolves_body(name, times::day_or_today(self.date)))?;
        let sentence = directory::body_ended(&self.body);
        let done = command!(node.body().dissolve(DissolveBodyRequest {
            body: self.body,
            date: self.date.map(|day| day.to_string()).unwrap_or_default(),
            reason: self.reason,
        }))?;
        Ok(receipt::done(&done, sentence))
    }
}
