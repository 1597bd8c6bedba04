//! `percole meeting`: meetings of every body, from their plan to their minutes.

mod coming;
mod documents;
mod note;
mod read;

use clap::Subcommand;
use percole_proto::event::v1::{MeetingTime, MeetingWords};
use percole_proto::v1::{
    CancelMeetingRequest, DescribeMeetingRequest, GetMeetingRequest, MoveMeetingRequest, PlanMeetingRequest,
};
use percole_words::{cli_acts, cli_meeting};

use super::{Answered, table_import};
use crate::input::sure::Sure;
use crate::input::time::Moment;
use crate::link::node::{Node, ask, command};
use crate::output::failure::Failure;
use crate::output::{receipt, times};
use crate::session::Session;

/// What can be done with meetings.
#[derive(Subcommand)]
pub(crate) enum Command {
    #[command(visible_alias = "create")]
    Plan(Plan),
    /// Take in meetings from a CSV file: all of it, or nothing and the list of all errors
    ///
    /// Comma or semicolon, UTF-8, a header line: instance, date, start. A meeting that is here already, of the same body at
    /// the same time, is described anew where the file says otherwise.
    Import(table_import::Args),
    #[command(visible_alias = "change")]
    Describe(Describe),
    Move(Move),
    Convene(note::Convene),
    Hold(note::Hold),
    Minutes(note::Minutes),
    Cancel(Cancel),
    Attach(documents::Attach),
    Document(documents::Document),
    Detach(documents::Detach),
    SignUp(coming::SignUp),
    List(read::List),
    Show(read::Show),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Plan(args) => args.run(session).await,
            Command::Import(args) => {
                args.run(session, async |node, request| node.meeting().import(request).await).await
            }
            Command::Describe(args) => args.run(session).await,
            Command::Move(args) => args.run(session).await,
            Command::Convene(args) => args.run(session).await,
            Command::Hold(args) => args.run(session).await,
            Command::Minutes(args) => args.run(session).await,
            Command::Cancel(args) => args.run(session).await,
            Command::Attach(args) => args.run(session).await,
            Command::Document(args) => args.run(session).await,
            Command::Detach(args) => args.run(session).await,
            Command::SignUp(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
        }
    }
}

/// When a meeting takes place.
#[derive(clap::Args)]
struct When {
    /// When it begins, such as "2020-03-14 18:30"
    #[arg(long, value_name = "MOMENT")]
    start: Moment,
    /// When it ends [default: not said]
    #[arg(long, value_name = "MOMENT")]
    end: Option<Moment>,
}

impl When {
    /// By the clocks of the node, or of the zone that was asked for.
    async fn time(self, session: &Session, node: &Node) -> Result<MeetingTime, Failure> {
        let clocks = session.zone_for(node, &[self.start]).await?;
        let now = session.now();
        let start = self.start.from(now, clocks, "--start")?;
        let end = self.end.map(|end| end.from(now, clocks, "--end")).transpose()?;
        let end_us = end.map_or(0, |end| end.as_us());
        Ok(MeetingTime { start_us: start.as_us(), end_us, zone: clocks.zone().name().to_owned() })
    }
}

/// How a meeting is called, and where and how one takes part.
#[derive(clap::Args)]
struct Words {
    /// What it is called [default: like its body]
    #[arg(long, default_value = "", hide_default_value = true)]
    title: String,
    /// The room and its address
    #[arg(long, default_value = "", hide_default_value = true)]
    place: String,
    /// The address by which people take part from afar
    #[arg(long, default_value = "", hide_default_value = true)]
    link: String,
    /// How one takes part: whom to call, how to get there
    #[arg(long, default_value = "", hide_default_value = true)]
    note: String,
}

impl Words {
    fn message(self) -> MeetingWords {
        MeetingWords { title: self.title, place: self.place, link: self.link, note: self.note }
    }
}

/// Plan a meeting of a body
#[derive(clap::Args)]
pub(crate) struct Plan {
    /// The body: name, id or prefix
    body: String,
    #[command(flatten)]
    when: When,
    #[command(flatten)]
    words: Words,
    /// Languages that are spoken, such as fr
    #[arg(long, value_delimiter = ',')]
    language: Vec<String>,
    /// Languages into which is interpreted
    #[arg(long, value_delimiter = ',')]
    interpreted: Vec<String>,
    /// What it has in common with others that are planned with it
    #[arg(long, default_value = "", hide_default_value = true)]
    series: String,
    /// Which nodes may read it: node, parent, subtree or federation [default: as the body]
    #[arg(long, default_value = "", hide_default_value = true)]
    scope: String,
}

impl Plan {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let time = self.when.time(session, &node).await?;
        let sentence = cli_meeting::planned(&self.body, times::moment(time.start_us));
        let made = command!(node.meeting().plan(PlanMeetingRequest {
            body: self.body,
            time: Some(time),
            languages: self.language,
            interpreted: self.interpreted,
            series: self.series,
            words: Some(self.words.message()),
            scope: self.scope,
        }))?;
        Ok(receipt::made(&made, "meeting", sentence))
    }
}

/// Say anew how a meeting is called, and where and how one takes part
#[derive(clap::Args)]
pub(crate) struct Describe {
    /// The meeting: id or prefix
    meeting: String,
    #[command(flatten)]
    words: Words,
}

impl Describe {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let done =
            command!(node.meeting().describe(DescribeMeetingRequest {
                meeting: self.meeting,
                words: Some(self.words.message()),
            }))?;
        Ok(receipt::done(&done, cli_meeting::described()))
    }
}

/// Move a meeting to another time; it is then to be convened anew
#[derive(clap::Args)]
pub(crate) struct Move {
    /// The meeting: id or prefix
    meeting: String,
    #[command(flatten)]
    when: When,
    /// Why
    #[arg(long)]
    reason: String,
}

impl Move {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let time = self.when.time(session, &node).await?;
        let sentence = cli_meeting::moved(times::moment(time.start_us));
        let done = command!(node.meeting().r#move(MoveMeetingRequest {
            meeting: self.meeting,
            time: Some(time),
            reason: self.reason,
            words: None,
        }))?;
        Ok(receipt::done(&done, sentence))
    }
}

/// Cancel a meeting
#[derive(clap::Args)]
pub(crate) struct Cancel {
    /// The meeting: id or prefix
    meeting: String,
    /// Why
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Cancel {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let held = ask!(node.meeting().get(GetMeetingRequest { meeting: self.meeting.clone() }))?;
        self.sure.that(session, cli_acts::cancels_meeting(read::called(&held.line.unwrap_or_default())))?;
        let done = command!(
            node.meeting().cancel(CancelMeetingRequest { meeting: self.meeting, reason: self.reason })
        )?;
        Ok(receipt::done(&done, cli_meeting::cancelled()))
    }
}
