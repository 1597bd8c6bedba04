//! `percole mandate`: who holds which office, from when to when.

mod read;

use std::path::PathBuf;

use clap::Subcommand;
use percole_domain::vocabulary::MandateRole;
use percole_domain::{Date, portrait};
use percole_proto::event::v1::{Appointment, appointment::By};
use percole_proto::v1::{
    BeginMandateRequest, EndMandateRequest, GetMandateRequest, NameMandateRequest, PortrayMandateRequest,
};
use percole_words::{cli_acts, directory};

use super::{Answered, table_import};
use crate::input::file;
use crate::input::sure::Sure;
use crate::link::node::{ask, command};
use crate::output::failure::Failure;
use crate::output::{receipt, times};
use crate::session::Session;

/// What can be done with mandates.
#[derive(Subcommand)]
pub(crate) enum Command {
    #[command(visible_alias = "create")]
    Begin(Begin),
    #[command(visible_alias = "change")]
    Name(Name),
    Portrait(Portrait),
    End(End),
    /// Take in mandates from a CSV file: all of it, or nothing and the list of all errors
    ///
    /// Comma or semicolon, UTF-8, a header line. A mandate that is here already, with the same holder, office and days,
    /// stays as it is.
    Import(table_import::Args),
    List(read::List),
    Show(read::Show),
    Directory(read::Directory),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Begin(args) => args.run(session).await,
            Command::Name(args) => args.run(session).await,
            Command::Portrait(args) => args.run(session).await,
            Command::End(args) => args.run(session).await,
            Command::Import(args) => {
                args.run(session, async |node, request| node.mandate().import(request).await).await
            }
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
            Command::Directory(args) => args.run(session).await,
        }
    }
}

/// Begin a mandate and name who holds it
#[derive(clap::Args)]
pub(crate) struct Begin {
    /// The body: name, id or prefix
    body: String,
    /// What the holder is in it, such as chair, secrétaire or voorzitter; or a word of your own
    #[arg(long, value_parser = MandateRole::from_label)]
    role: MandateRole,
    /// The name that is public with the office; it can be given later, and taken away alone
    #[arg(long, default_value = "", hide_default_value = true)]
    name: String,
    /// First day [default: not known]
    #[arg(long, value_parser = Date::from_any_form)]
    from: Option<Date>,
    /// Last day [default: no end is fixed]
    #[arg(long, value_parser = Date::from_any_form)]
    to: Option<Date>,
    /// The meeting that gave it, as its minutes call it
    #[arg(long, value_name = "MEETING")]
    appointed_at: Option<String>,
    /// The person of this node who acts by it: id
    #[arg(long, value_name = "ID", default_value = "", hide_default_value = true)]
    person: String,
    /// The member of this node who acts by it: number on the register
    #[arg(
        long,
        value_name = "NUMBER",
        default_value = "",
        hide_default_value = true,
        conflicts_with = "person"
    )]
    member: String,
    /// Which nodes may read it: node, parent, subtree or federation [default: as the body]
    #[arg(long, default_value = "", hide_default_value = true)]
    scope: String,
}

impl Begin {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let sentence = directory::mandate_begun(&self.role, &self.body);
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let made = command!(node.mandate().begin(BeginMandateRequest {
            body: self.body,
            role: self.role.to_string(),
            from: day(self.from),
            to: day(self.to),
            appointed: self.appointed_at.map(|meeting| Appointment { by: Some(By::Meeting(meeting)) }),
            name: self.name,
            portrait: Vec::new(),
            member: self.member,
            person: self.person,
            scope: self.scope,
        }))?;
        Ok(receipt::made(&made, "mandate", sentence))
    }
}

/// Name the holder of a mandate, or correct the name
#[derive(clap::Args)]
pub(crate) struct Name {
    /// The mandate: id or prefix
    mandate: String,
    /// The name that is public with the office
    name: String,
}

impl Name {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let sentence = directory::mandate_named(&self.name);
        let done = command!(node.mandate().name(NameMandateRequest {
            mandate: self.mandate,
            name: self.name,
            portrait: Vec::new(),
        }))?;
        Ok(receipt::done(&done, sentence))
    }
}

/// Give the portrait of whoever holds a mandate, or remove it
///
/// JPEG, PNG or WebP: the picture is cut to a square and made small before it is sent, and nothing else of the file is kept.
#[derive(clap::Args)]
pub(crate) struct Portrait {
    /// The mandate: id or prefix
    mandate: String,
    /// The picture
    #[arg(required_unless_present = "remove", conflicts_with = "remove")]
    file: Option<PathBuf>,
    /// Whoever is shown agrees; needed of all but the holder
    #[arg(long)]
    consent: bool,
    /// Remove the portrait
    #[arg(long)]
    remove: bool,
}

impl Portrait {
    async fn run(self, session: &Session) -> Answered {
        let picture = match &self.file {
            Some(path) => {
                let bytes = file::read(path, portrait::SENT_BYTES_MAX as u64)?;
                portrait::portrait(&bytes).map_err(|refusal| Failure::usage(refusal.said()))?
            }
            None => Vec::new(),
        };
        let node = session.node().await?;
        let sentence = if self.remove { directory::portrait_removed() } else { directory::portrait_given() };
        let done = command!(node.mandate().portray(PortrayMandateRequest {
            mandate: self.mandate,
            picture,
            consent: self.consent,
        }))?;
        Ok(receipt::done(&done, sentence))
    }
}

/// End a mandate before its time, or one without a fixed end
#[derive(clap::Args)]
pub(crate) struct End {
    /// The mandate: id or prefix
    mandate: String,
    /// The last day on which its holder signs [default: today]
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
        let held = ask!(node.mandate().get(GetMandateRequest { mandate: self.mandate.clone() }))?;
        let (holder, office) = read::called(session.reader(), &held.line.unwrap_or_default());
        self.sure.that(session, cli_acts::ends_mandate(holder, office, times::day_or_today(self.date)))?;
        let done = command!(node.mandate().end(EndMandateRequest {
            mandate: self.mandate,
            date: self.date.map(|day| day.to_string()).unwrap_or_default(),
            reason: self.reason,
        }))?;
        Ok(receipt::done(&done, directory::mandate_over()))
    }
}
