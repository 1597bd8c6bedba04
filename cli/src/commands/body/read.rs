//! `percole body list`, `show` and `map`.

use clap::ValueEnum;
use percole_domain::lifecycle::BodyState;
use percole_domain::org::Seats;
use percole_domain::vocabulary::BodyKind;
use percole_proto::v1::{
    BodyDetail, BodyLine, GetBodyRequest, ListBodiesRequest, ListBodiesResponse, MapBodiesRequest, MapDetail,
    MapForm,
};
use percole_words::{cli, directory, organisation};

use crate::commands::Answered;
use crate::commands::page::Page;
use crate::input::word::one_of;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::Reader;
use crate::output::words::short;
use crate::session::Session;

/// List bodies, of this node and of others
#[derive(clap::Args)]
pub(crate) struct List {
    /// Part of a name
    #[arg(long, default_value = "", hide_default_value = true)]
    search: String,
    /// Only those of this unit: name, id or prefix
    #[arg(long, default_value = "", hide_default_value = true)]
    unit: String,
    /// Only those of this kind, such as board
    #[arg(long, value_parser = BodyKind::from_label)]
    kind: Option<BodyKind>,
    /// Only those in this state
    #[arg(long, value_parser = one_of!(BodyState))]
    state: Option<BodyState>,
    #[command(flatten)]
    page: Page,
}

impl List {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = ask!(node.body().list(ListBodiesRequest {
            search: self.search,
            unit: self.unit,
            kind: self.kind.map(|kind| kind.to_string()).unwrap_or_default(),
            state: self.state.map(|state| state.to_string()).unwrap_or_default(),
            limit: self.page.limit,
            cursor: self.page.cursor,
        }))?;
        Ok(listed(session.reader(), &list))
    }
}

fn listed(reader: Reader, list: &ListBodiesResponse) -> Answer {
    let titles = [
        cli::title_id(),
        organisation::column_body(),
        organisation::column_kind(),
        organisation::column_unit(),
        organisation::column_seats(),
        organisation::column_answers_to(),
        cli::title_state(),
    ];
    let row = |body: &BodyLine| {
        [
            short(&body.id),
            body.name.clone(),
            kind(reader, body),
            body.unit_name.clone(),
            seats(reader, body),
            body.answers_to_name.clone(),
            reader.word::<BodyState>(&body.state),
        ]
    };
    let table = reader.table(titles, list.bodies.iter().map(row), &directory::no_bodies());
    Answer::of(list, table).goes_on(&list.next_cursor)
}

fn kind(reader: Reader, body: &BodyLine) -> String {
    let kind: Result<BodyKind, _> = body.kind.parse();
    kind.map_or_else(|_| body.kind.clone(), |kind| reader.say(&kind))
}

fn seats(reader: Reader, body: &BodyLine) -> String {
    let of = Some(body.seats).filter(|seats| *seats > 0);
    if of.is_none() && body.filled == 0 {
        return String::new();
    }
    reader.say(Seats { filled: body.filled as usize, of }.said())
}

/// Show a body
#[derive(clap::Args)]
pub(crate) struct Show {
    /// The body: name, id or prefix
    body: String,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let detail = ask!(node.body().get(GetBodyRequest { body: self.body }))?;
        Ok(shown(session.reader(), &detail))
    }
}

fn shown(reader: Reader, detail: &BodyDetail) -> Answer {
    let line = detail.line.clone().unwrap_or_default();
    let body = detail.body.clone().unwrap_or_default();
    let brief = body.brief.clone().unwrap_or_default();
    let months = if body.term_months == 0 { String::new() } else { body.term_months.to_string() };
    let facts = reader.facts([
        (organisation::column_body(), line.name.clone()),
        (cli::title_id(), line.id.clone()),
        (organisation::column_kind(), kind(reader, &line)),
        (organisation::column_unit(), line.unit_name.clone()),
        (cli::title_state(), reader.word::<BodyState>(&line.state)),
        (organisation::column_seats(), seats(reader, &line)),
        (organisation::column_term(), months),
        (organisation::column_answers_to(), line.answers_to_name.clone()),
        (organisation::column_article(), body.article.clone()),
        (organisation::column_established(), reader.day(&detail.established)),
        (directory::title_dissolved(), reader.day(&detail.dissolved)),
        (organisation::column_theme(), brief.theme),
        (organisation::column_brief(), brief.text),
        (organisation::column_due(), reader.day(&brief.due)),
    ]);
    Answer::of(detail, facts)
}

/// How the map is drawn.
#[derive(Clone, Copy, ValueEnum)]
enum Form {
    /// Lines for a terminal
    Text,
    /// A flowchart for Mermaid
    Mermaid,
    /// A digraph for Graphviz
    Graphviz,
}

/// Draw all bodies: who answers to whom, who holds the offices, and which seats are vacant today
#[derive(clap::Args)]
pub(crate) struct Map {
    /// Only this unit and its parts: name, id or prefix
    #[arg(long, default_value = "", hide_default_value = true)]
    unit: String,
    /// The form of the drawing
    #[arg(long, value_enum, default_value = "text")]
    format: Form,
    /// Without those who hold the offices
    #[arg(long)]
    without_names: bool,
}

impl Map {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let form = match self.format {
            Form::Text => MapForm::Text,
            Form::Mermaid => MapForm::Mermaid,
            Form::Graphviz => MapForm::Graphviz,
        };
        let detail = if self.without_names { MapDetail::Bodies } else { MapDetail::Holders };
        let answer = ask!(node.body().map(MapBodiesRequest {
            unit: self.unit,
            language: session.language(),
            form: form.into(),
            detail: detail.into(),
        }))?;
        Ok(Answer::of(&answer, answer.map.trim_end()))
    }
}

#[cfg(test)]
mod tests {
    use percole_proto::event::v1::{BodyDescription, WorkingBrief};

    use super::*;
    use crate::output::specimen::in_every_language;

    fn line() -> BodyLine {
        BodyLine {
            id: format!("{}:{}", "ab".repeat(32), "0123".repeat(8)),
            unit_name: "France".into(),
            kind: "working_group".into(),
            name: "Gouvernance partagée".into(),
            state: "active".into(),
            seats: 15,
            filled: 14,
            answers_to_name: "Conseil d’administration".into(),
            ..Default::default()
        }
    }

    #[test]
    fn bodies_are_listed() {
        let own =
            BodyLine { kind: "cercle".into(), state: "dissolved".into(), seats: 0, filled: 1, ..line() };
        let list = ListBodiesResponse { bodies: vec![line(), own], next_cursor: String::new() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
    }

    #[test]
    fn a_body_is_shown() {
        let brief =
            WorkingBrief { theme: "Gouvernance".into(), due: "2026-11-30".into(), ..Default::default() };
        let body = BodyDescription { term_months: 36, brief: Some(brief), ..Default::default() };
        let detail = BodyDetail {
            line: Some(line()),
            body: Some(body),
            established: "2024-01-15".into(),
            ..Default::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail)));
    }
}
