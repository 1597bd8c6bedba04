//! `percole body list`, `show` and `map`.

use clap::ValueEnum;
use percole_domain::vocabulary::BodyKind;
use percole_proto::v1::{
    BodyDetail, BodyLine, GetBodyRequest, ListBodiesRequest, MapBodiesRequest, MapDetail, MapForm,
};
use percole_words::{directory, organisation};
use serde_json::{Value, json};

use crate::args::Lang;
use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::words::short;
use crate::output::{json as documents, said};
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
    /// Only those in this state: active or dissolved
    #[arg(long, default_value = "", hide_default_value = true)]
    state: String,
    /// How many at most, up to 500 [default: 50]
    #[arg(long, default_value = "0", hide_default_value = true)]
    limit: u32,
    /// Go on where the page before ended
    #[arg(long, default_value = "", hide_default_value = true)]
    cursor: String,
}

impl List {
    pub(super) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let request = ListBodiesRequest {
            search: self.search,
            unit: self.unit,
            kind: self.kind.map(|kind| kind.to_string()).unwrap_or_default(),
            state: self.state,
            limit: self.limit,
            cursor: self.cursor,
        };
        let list = node.ask(async |node| node.body().list(request.clone()).await).await?;
        let documents: Vec<Value> = list.bodies.iter().map(document).collect();
        let titles = [
            directory::title_id(),
            organisation::column_body(),
            organisation::column_kind(),
            organisation::column_unit(),
            organisation::column_seats(),
            organisation::column_answers_to(),
            directory::title_state(),
        ];
        let row = |body: &BodyLine| {
            vec![
                short(&body.id),
                body.name.clone(),
                kind(session, body),
                body.unit_name.clone(),
                seats(session, body),
                body.answers_to_name.clone(),
                body.state.clone(),
            ]
        };
        let table = said::table(session, &titles, list.bodies.iter().map(row), &directory::no_bodies());
        let answer = Answer::asked(
            json!({ "bodies": documents, "next_cursor": documents::text(&list.next_cursor) }),
            table,
        );
        Ok(match list.next_cursor.as_str() {
            "" => answer,
            cursor => answer.note(said::text(session, directory::goes_on(cursor))),
        })
    }
}

fn kind(session: &Session, body: &BodyLine) -> String {
    let kind: Result<BodyKind, _> = body.kind.parse();
    kind.map_or_else(|_| body.kind.clone(), |kind| said::text(session, kind.label()))
}

fn seats(session: &Session, body: &BodyLine) -> String {
    let of = Some(body.seats).filter(|seats| *seats > 0);
    if of.is_none() && body.filled == 0 {
        return String::new();
    }
    said::text(session, percole_domain::org::Seats { filled: body.filled as usize, of }.said())
}

/// Show a body
#[derive(clap::Args)]
pub(crate) struct Show {
    /// The body: name, id or prefix
    body: String,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let request = GetBodyRequest { body: self.body };
        let detail = node.ask(async |node| node.body().get(request.clone()).await).await?;
        let line = detail.line.clone().unwrap_or_default();
        let body = detail.body.clone().unwrap_or_default();
        let brief = body.brief.clone().unwrap_or_default();
        let months = if body.term_months == 0 { String::new() } else { body.term_months.to_string() };
        let facts = said::facts(
            session,
            [
                (organisation::column_body(), line.name.clone()),
                (directory::title_id(), line.id.clone()),
                (organisation::column_kind(), kind(session, &line)),
                (organisation::column_unit(), line.unit_name.clone()),
                (directory::title_state(), line.state.clone()),
                (organisation::column_seats(), seats(session, &line)),
                (organisation::column_term(), months),
                (organisation::column_answers_to(), line.answers_to_name.clone()),
                (organisation::column_article(), body.article.clone()),
                (organisation::column_established(), detail.established.clone()),
                (directory::title_dissolved(), detail.dissolved.clone()),
                (organisation::column_theme(), brief.theme),
                (organisation::column_brief(), brief.text),
                (organisation::column_due(), brief.due),
            ],
        );
        Ok(said::asked(whole(&detail), [facts]))
    }
}

fn document(body: &BodyLine) -> Value {
    json!({
        "id": body.id,
        "name": body.name,
        "kind": body.kind,
        "unit": body.unit,
        "unit_name": documents::text(&body.unit_name),
        "seats": body.seats,
        "filled": body.filled,
        "answers_to": documents::text(&body.answers_to),
        "state": body.state,
    })
}

fn whole(detail: &BodyDetail) -> Value {
    let description = detail.body.clone().unwrap_or_default();
    let mut document = document(&detail.line.clone().unwrap_or_default());
    document["term_months"] = json!(description.term_months);
    document["article"] = documents::text(&description.article);
    document["established"] = documents::text(&detail.established);
    document["dissolved"] = documents::text(&detail.dissolved);
    document["brief"] = description.brief.map_or(Value::Null, |brief| {
        json!({ "theme": brief.theme, "text": documents::text(&brief.text), "due": documents::text(&brief.due) })
    });
    document
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
    pub(super) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let form = match self.format {
            Form::Text => MapForm::Text,
            Form::Mermaid => MapForm::Mermaid,
            Form::Graphviz => MapForm::Graphviz,
        };
        let detail = if self.without_names { MapDetail::Bodies } else { MapDetail::Holders };
        let request = MapBodiesRequest {
            unit: self.unit,
            language: Lang::code(session.global.lang),
            form: form.into(),
            detail: detail.into(),
        };
        let answer = node.ask(async |node| node.body().map(request.clone()).await).await?;
        Ok(Answer::asked(json!({ "map": answer.map }), answer.map.trim_end()))
    }
}
