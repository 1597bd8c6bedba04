//! `percole meeting list` and `show`.

use percole_domain::Date;
use percole_domain::lifecycle::MeetingState;
use percole_domain::meeting::{Channel, Flag, Mode, Stage};
use percole_proto::event::v1::MeetingPresence;
use percole_proto::v1::{
    GetMeetingRequest, ListMeetingsRequest, ListMeetingsResponse, MeetingDetail, MeetingLine, MeetingMinutes,
};
use percole_words::{cli, cli_cycle, cli_meeting, meeting as columns, organisation};

use super::documents;
use crate::commands::Answered;
use crate::commands::page::Page;
use crate::input::word::one_of;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, paragraphs};
use crate::output::times;
use crate::output::words::{clean, short};
use crate::session::Session;

/// List meetings, of this node and of others, in the order of their beginning
#[derive(clap::Args)]
pub(crate) struct List {
    /// Only those of this body: name, id or prefix
    #[arg(long, default_value = "", hide_default_value = true)]
    body: String,
    /// Only those of bodies of this unit and its parts: name, id or prefix
    #[arg(long, default_value = "", hide_default_value = true)]
    unit: String,
    /// Only those in this state
    #[arg(long, value_parser = one_of!(MeetingState))]
    state: Option<MeetingState>,
    /// Only those from this day on
    #[arg(long, value_parser = Date::from_any_form)]
    from: Option<Date>,
    /// Only those until this day
    #[arg(long, value_parser = Date::from_any_form)]
    until: Option<Date>,
    /// Only those of this series
    #[arg(long, default_value = "", hide_default_value = true)]
    series: String,
    /// Those that begin last come first
    #[arg(long)]
    newest_first: bool,
    /// Only those with minutes
    #[arg(long)]
    with_minutes: bool,
    #[command(flatten)]
    page: Page,
}

impl List {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let list = ask!(node.meeting().list(ListMeetingsRequest {
            body: self.body,
            unit: self.unit,
            state: self.state.map(|state| state.to_string()).unwrap_or_default(),
            from: day(self.from),
            until: day(self.until),
            series: self.series,
            newest_first: self.newest_first,
            with_minutes: self.with_minutes,
            limit: self.page.limit,
            cursor: self.page.cursor,
        }))?;
        Ok(listed(session.reader(), &list))
    }
}

fn listed(reader: Reader, list: &ListMeetingsResponse) -> Answer {
    let titles = [
        cli::title_id(),
        cli_meeting::title_when(),
        organisation::column_body(),
        columns::meeting_column_title(),
        columns::meeting_column_place(),
        cli::title_state(),
        cli_meeting::title_remarks(),
    ];
    let row = |meeting: &MeetingLine| {
        [
            short(&meeting.id),
            reader.moment(start(meeting)),
            meeting.body_name.clone(),
            meeting.title.clone(),
            meeting.place.clone(),
            reader.word::<MeetingState>(&meeting.state),
            flags(reader, meeting),
        ]
    };
    let table = reader.table(titles, list.meetings.iter().map(row), &cli_meeting::none());
    let counts = list.counts.unwrap_or_default();
    let counted = cli_meeting::counts(counts.planned, counts.held, counts.with_minutes);
    Answer::of(list, paragraphs([table, reader.say(counted)])).goes_on(&list.next_cursor)
}

/// What it is called: by its title, or like its body.
pub(super) fn called(meeting: &MeetingLine) -> String {
    clean(if meeting.title.is_empty() { &meeting.body_name } else { &meeting.title })
}

fn start(meeting: &MeetingLine) -> i64 {
    meeting.time.as_ref().map_or(0, |time| time.start_us)
}

fn flags(reader: Reader, meeting: &MeetingLine) -> String {
    let said: Vec<String> = meeting.flags.iter().map(|flag| reader.word::<Flag>(flag)).collect();
    said.join(", ")
}

/// Show a meeting: agenda, presence, decisions, minutes
#[derive(clap::Args)]
pub(crate) struct Show {
    /// The meeting: id or prefix
    meeting: String,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let detail = ask!(node.meeting().get(GetMeetingRequest { meeting: self.meeting }))?;
        Ok(shown(session.reader(), &detail))
    }
}

fn shown(reader: Reader, detail: &MeetingDetail) -> Answer {
    let line = detail.line.clone().unwrap_or_default();
    let end = line.time.as_ref().filter(|time| time.end_us != 0);
    let facts = reader.facts([
        (organisation::column_body(), line.body_name.clone()),
        (cli::title_id(), line.id.clone()),
        (columns::meeting_column_title(), line.title.clone()),
        (cli_meeting::title_when(), reader.moment(start(&line))),
        (columns::meeting_column_end(), end.map(|time| reader.moment(time.end_us)).unwrap_or_default()),
        (columns::meeting_column_place(), line.place.clone()),
        (columns::meeting_column_link(), line.link.clone()),
        (columns::meeting_column_note(), detail.note.clone()),
        (cli::title_state(), reader.word::<MeetingState>(&line.state)),
        (cli_cycle::title_edition(), short(&line.edition)),
        (cli_meeting::title_remarks(), flags(reader, &line)),
        (cli::title_reason(), line.reason.clone()),
        (cli_meeting::title_notice(), notice(reader, detail)),
        (cli_meeting::title_agenda(), numbered(detail.agenda.iter().map(|item| item.title.as_str()))),
        (cli_meeting::title_present(), present(reader, detail)),
        (cli_meeting::title_decisions(), decisions(detail)),
        (cli_meeting::title_documents(), documents::listed(reader, &detail.documents)),
    ]);
    let minutes = detail.minutes.as_ref().map(|minutes| minutes_of(reader, minutes));
    Answer::of(detail, paragraphs(std::iter::once(facts).chain(minutes)))
}

fn notice(reader: Reader, detail: &MeetingDetail) -> String {
    if detail.sent_on.is_empty() {
        return String::new();
    }
    let channel =
        |text: &String| text.parse::<Channel>().map_or_else(|_| text.clone(), |way| reader.say(&way));
    let channels: Vec<String> = detail.channels.iter().map(channel).collect();
    reader.say(cli_meeting::sent_by(times::day(&detail.sent_on), channels.join(", ")))
}

fn numbered<'a>(items: impl Iterator<Item = &'a str>) -> String {
    (1..).zip(items).map(|(number, item)| format!("{number}. {item}")).collect::<Vec<_>>().join("\n")
}

/// As it was counted where that may be read, else as it is published.
fn present(reader: Reader, detail: &MeetingDetail) -> String {
    let parts = if detail.counted.is_empty() { &detail.present } else { &detail.counted };
    let part = |part: &MeetingPresence| {
        let mode = match part.mode.as_str() {
            "" => reader.say(cli_meeting::several_ways()),
            mode => reader.word::<Mode>(mode),
        };
        format!("{} ({mode}): {}", part.category, part.count)
    };
    parts.iter().map(part).collect::<Vec<_>>().join("\n")
}

fn decisions(detail: &MeetingDetail) -> String {
    let said = detail.decisions.iter().map(|decision| format!("{}. {}", decision.item, decision.text));
    said.collect::<Vec<_>>().join("\n")
}

fn minutes_of(reader: Reader, minutes: &MeetingMinutes) -> String {
    let stage = reader.word::<Stage>(&minutes.stage);
    let head = match minutes.approved_by.as_str() {
        "" => stage,
        by => reader.say(cli_meeting::approved_by(stage, by, times::day(&minutes.approved_on))),
    };
    let head = reader.facts([(cli_meeting::title_minutes(), head)]);
    let whole = Some(minutes.whole.clone()).filter(|whole| !whole.is_empty());
    paragraphs([head, minutes.extract.clone()].into_iter().chain(whole))
}

#[cfg(test)]
mod tests {
    use percole_proto::event::v1::{AgendaItem, Attachment, ItemDecision, MeetingTime};
    use percole_proto::v1::{MeetingCounts, MeetingDocument};

    use super::*;
    use crate::output::specimen::in_every_language;

    fn line() -> MeetingLine {
        MeetingLine {
            id: format!("{}:{}", "ab".repeat(32), "0123".repeat(8)),
            body_name: "Groupe de Rennes".into(),
            title: "Séance de mars".into(),
            time: Some(MeetingTime {
                start_us: 1_584_207_000_000_000,
                end_us: 1_584_214_200_000_000,
                zone: "Europe/Paris".into(),
            }),
            place: "Maison des associations".into(),
            state: "held".into(),
            flags: vec!["minutes_late".into()],
            present: 4,
            ..Default::default()
        }
    }

    /// A document that is here, or on its way.
    fn document(is_here: bool) -> MeetingDocument {
        let document = Attachment {
            name: "Comptes 2019.pdf".into(),
            r#type: "application/pdf".into(),
            size: 240_000,
            ..Default::default()
        };
        MeetingDocument {
            document: Some(document),
            audience: "members".into(),
            is_here,
            node_name: "Rennes".into(),
            ..Default::default()
        }
    }

    #[test]
    fn meetings_are_listed() {
        let counts = MeetingCounts { planned: 22, held: 20, with_minutes: 1, cancelled: 1 };
        let list =
            ListMeetingsResponse { meetings: vec![line()], next_cursor: "32".into(), counts: Some(counts) };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
    }

    #[test]
    fn a_meeting_is_shown() {
        let minutes = MeetingMinutes {
            stage: "final".into(),
            extract: "Les comptes sont approuvés.".into(),
            approved_by: "assemblée de juin".into(),
            approved_on: "2020-06-20".into(),
            ..Default::default()
        };
        let detail = MeetingDetail {
            line: Some(line()),
            sent_on: "2020-02-20".into(),
            channels: vec!["mail".into(), "porte-voix".into()],
            agenda: vec![AgendaItem { title: "Comptes".into(), ..Default::default() }],
            present: vec![MeetingPresence { category: "other".into(), mode: String::new(), count: 4 }],
            decisions: vec![ItemDecision { item: 1, text: "approuvés".into() }],
            minutes: Some(minutes),
            documents: vec![document(true), document(false)],
            ..Default::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail)));
    }
}
