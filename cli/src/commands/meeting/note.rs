//! `percole meeting convene`, `hold` and `minutes`.

use std::path::PathBuf;

use percole_domain::Date;
use percole_domain::meeting::{Mode, Stage};
use percole_proto::event::v1::{AgendaItem, ItemDecision, MeetingPresence};
use percole_proto::v1::{ConveneMeetingRequest, HoldMeetingRequest, PostMinutesRequest};
use percole_words::cli_meeting;

use crate::commands::Answered;
use crate::input::file;
use crate::input::word::one_of;
use crate::link::node::command;
use crate::output::receipt;
use crate::session::Session;

/// The largest text of minutes that is read.
const TEXT_BYTES_MAX: u64 = 1024 * 1024;

/// Record that the notice of a meeting was sent, with its agenda
#[derive(clap::Args)]
pub(crate) struct Convene {
    /// The meeting: id or prefix
    meeting: String,
    /// An item of the agenda; once for each
    #[arg(long, required = true)]
    item: Vec<String>,
    /// How it was sent: letter, mail, site, poster, newsletter, or a word of your own
    #[arg(long = "channel", value_name = "CHANNEL", required = true, value_delimiter = ',')]
    by: Vec<String>,
    /// The day on which it was sent [default: today]
    #[arg(long, value_parser = Date::from_any_form)]
    sent_on: Option<Date>,
}

impl Convene {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let item = |title: String| AgendaItem { title, text: String::new() };
        let done = command!(node.meeting().convene(ConveneMeetingRequest {
            meeting: self.meeting,
            items: self.item.into_iter().map(item).collect(),
            sent_on: self.sent_on.map(|day| day.to_string()).unwrap_or_default(),
            channels: self.by,
        }))?;
        Ok(receipt::done(&done, cli_meeting::convened()))
    }
}

/// Record who was present at a meeting, and what was decided; a second time corrects it
#[derive(clap::Args)]
pub(crate) struct Hold {
    /// The meeting: id or prefix
    meeting: String,
    /// How many of a category took part in which way: CATEGORY:MODE=NUMBER, MODE being room, online or proxy
    #[arg(long, required = true, value_parser = presence)]
    present: Vec<MeetingPresence>,
    /// What was decided on an item of the agenda: ITEM=TEXT; 0 for what was on no item
    #[arg(long, value_parser = decision)]
    decision: Vec<ItemDecision>,
}

impl Hold {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let done = command!(node.meeting().hold(HoldMeetingRequest {
            meeting: self.meeting,
            present: self.present,
            decisions: self.decision,
        }))?;
        Ok(receipt::done(&done, cli_meeting::held()))
    }
}

fn presence(text: &str) -> Result<MeetingPresence, percole_words::Message> {
    let read = || {
        let (who, count) = text.rsplit_once('=')?;
        let (category, mode) = who.rsplit_once(':')?;
        let mode = Mode::named(mode.trim()).ok()?.to_string();
        Some(MeetingPresence {
            category: category.trim().to_owned(),
            mode,
            count: count.trim().parse().ok()?,
        })
    };
    read().ok_or_else(cli_meeting::presence_form)
}

fn decision(text: &str) -> Result<ItemDecision, percole_words::Message> {
    let read = || {
        let (item, text) = text.split_once('=')?;
        Some(ItemDecision { item: item.trim().parse().ok()?, text: text.trim().to_owned() })
    };
    read().ok_or_else(cli_meeting::decision_form)
}

/// Post the minutes of a meeting
///
/// Everybody may read the extract. The whole stays on this node: for members, or, of a board or a group, for its own.
#[derive(clap::Args)]
pub(crate) struct Minutes {
    /// The meeting: id or prefix
    meeting: String,
    /// How far they are
    #[arg(long, value_parser = one_of!(Stage))]
    stage: Stage,
    /// The file with the extract for everybody; `-` for standard input
    #[arg(long, value_name = "FILE")]
    extract: PathBuf,
    /// The file with the whole minutes
    #[arg(long, value_name = "FILE")]
    whole: Option<PathBuf>,
    /// Their language [default: the first of the meeting, or of the node]
    #[arg(long, default_value = "", hide_default_value = true)]
    language: String,
    /// Who approved them, such as the next meeting
    #[arg(long, default_value = "", hide_default_value = true)]
    approved_by: String,
    /// The day on which they were approved [default: today]
    #[arg(long, value_parser = Date::from_any_form)]
    approved_on: Option<Date>,
    /// Why approved minutes are replaced
    #[arg(long, default_value = "", hide_default_value = true)]
    reason: String,
}

impl Minutes {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let text = |path: &PathBuf| file::read_text(path, TEXT_BYTES_MAX).map(|text| text.trim().to_owned());
        let (extract, whole) = (text(&self.extract)?, self.whole.as_ref().map(text).transpose()?);
        let node = session.node().await?;
        let done = command!(node.meeting().post_minutes(PostMinutesRequest {
            meeting: self.meeting,
            stage: self.stage.to_string(),
            language: self.language,
            extract,
            whole: whole.unwrap_or_default(),
            approved_by: self.approved_by,
            approved_on: self.approved_on.map(|day| day.to_string()).unwrap_or_default(),
            reason: self.reason,
        }))?;
        Ok(receipt::done(&done, cli_meeting::minuted()))
    }
}
