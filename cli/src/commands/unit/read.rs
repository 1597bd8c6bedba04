//! `percole unit list` and `percole unit show`.

use percole_proto::v1::{GetUnitRequest, ListUnitsRequest, UnitDetail, UnitLine};
use percole_words::{directory, organisation};
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::words::short;
use crate::output::{json as documents, said};
use crate::session::Session;

/// List units, of this node and of others
#[derive(clap::Args)]
pub(crate) struct List {
    /// Part of a name
    #[arg(long, default_value = "", hide_default_value = true)]
    search: String,
    /// Only those in this state: active or moved
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
        let request = ListUnitsRequest {
            search: self.search,
            state: self.state,
            limit: self.limit,
            cursor: self.cursor,
            ..ListUnitsRequest::default()
        };
        let list = node.ask(async |node| node.unit().list(request.clone()).await).await?;
        let documents: Vec<Value> = list.units.iter().map(document).collect();
        let answer = Answer::asked(
            json!({ "units": documents, "next_cursor": documents::text(&list.next_cursor) }),
            table(session, &list.units),
        );
        Ok(match list.next_cursor.as_str() {
            "" => answer,
            cursor => answer.note(said::text(session, directory::goes_on(cursor))),
        })
    }
}

/// Show a unit: its parts, and its newest count
#[derive(clap::Args)]
pub(crate) struct Show {
    /// The unit: name, id or prefix
    unit: String,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let request = GetUnitRequest { unit: self.unit };
        let detail = node.ask(async |node| node.unit().get(request.clone()).await).await?;
        let line = detail.line.clone().unwrap_or_default();
        let count = detail.count.clone().unwrap_or_default();
        let counted = match count.date.as_str() {
            "" => String::new(),
            date => said::text(session, directory::members_on(count.members, date)),
        };
        let facts = said::facts(
            session,
            [
                (organisation::column_unit(), line.name.clone()),
                (directory::title_id(), line.id.clone()),
                (directory::title_state(), line.state.clone()),
                (organisation::column_level(), documents::level(line.level()).to_owned()),
                (organisation::column_languages(), line.languages.join(", ")),
                (organisation::column_part_of(), line.part_of_name.clone()),
                (directory::title_host(), line.host_name.clone()),
                (directory::title_members(), counted),
            ],
        );
        let parts = if detail.parts.is_empty() { String::new() } else { table(session, &detail.parts) };
        Ok(said::asked(whole(&detail), [facts, parts]))
    }
}

fn table(session: &Session, units: &[UnitLine]) -> String {
    let titles = [
        directory::title_id(),
        organisation::column_unit(),
        organisation::column_level(),
        organisation::column_part_of(),
        directory::title_host(),
        directory::title_state(),
        directory::title_bodies(),
    ];
    let row = |unit: &UnitLine| {
        vec![
            short(&unit.id),
            unit.name.clone(),
            documents::level(unit.level()).to_owned(),
            unit.part_of_name.clone(),
            unit.host_name.clone(),
            unit.state.clone(),
            unit.bodies.to_string(),
        ]
    };
    said::table(session, &titles, units.iter().map(row), &directory::no_units())
}

fn document(unit: &UnitLine) -> Value {
    json!({
        "id": unit.id,
        "name": unit.name,
        "level": documents::level(unit.level()),
        "languages": unit.languages,
        "host": unit.host,
        "part_of": documents::text(&unit.part_of),
        "state": unit.state,
        "bodies": unit.bodies,
    })
}

fn whole(detail: &UnitDetail) -> Value {
    let mut document = document(&detail.line.clone().unwrap_or_default());
    document["count"] = detail.count.as_ref().map_or(Value::Null, |count| {
        let parts = count.parts.iter().map(|part| {
            json!({
                "category": part.category,
                "place": documents::text(&part.place),
                "members": part.members,
                "users": part.users,
            })
        });
        json!({
            "date": count.date,
            "members": count.members,
            "users": count.users,
            "parts": parts.collect::<Vec<_>>(),
        })
    });
    document["moved_to"] = documents::text(&detail.moved_to);
    document["parts"] = detail.parts.iter().map(self::document).collect();
    document
}
