//! `percole mandate list`, `show` and `directory`.

use percole_domain::Date;
use percole_domain::org::Seats;
use percole_domain::vocabulary::MandateRole;
use percole_proto::v1::{
    DirectoryEntry, DirectoryOffice, DirectoryRequest, GetMandateRequest, ListMandatesRequest, MandateLine,
};
use percole_words::{Message, directory, documents as columns, organisation};
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::words::short;
use crate::output::{json as documents, said};
use crate::session::Session;

/// List mandates, of this node and of others
#[derive(clap::Args)]
pub(crate) struct List {
    /// Part of a holder's name
    #[arg(long, default_value = "", hide_default_value = true)]
    search: String,
    /// Only those in this body: name, id or prefix
    #[arg(long, default_value = "", hide_default_value = true)]
    body: String,
    /// Only those in bodies of this unit and its parts: name, id or prefix
    #[arg(long, default_value = "", hide_default_value = true)]
    unit: String,
    /// Only those in this role, such as chair
    #[arg(long, value_parser = MandateRole::from_label)]
    role: Option<MandateRole>,
    /// Only those that are running, ended or to_begin on the day
    #[arg(long, default_value = "", hide_default_value = true)]
    state: String,
    /// The day [default: today]
    #[arg(long, value_parser = Date::from_any_form)]
    date: Option<Date>,
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
        let request = ListMandatesRequest {
            search: self.search,
            body: self.body,
            unit: self.unit,
            role: self.role.map(|role| role.to_string()).unwrap_or_default(),
            state: self.state,
            date: self.date.map(|day| day.to_string()).unwrap_or_default(),
            limit: self.limit,
            cursor: self.cursor,
        };
        let list = node.ask(async |node| node.mandate().list(request.clone()).await).await?;
        let documents: Vec<Value> = list.mandates.iter().map(document).collect();
        let titles = [
            directory::title_id(),
            organisation::column_body(),
            organisation::column_role(),
            columns::column_name(),
            organisation::column_from(),
            organisation::column_to(),
            directory::title_state(),
        ];
        let row = |mandate: &MandateLine| {
            vec![
                short(&mandate.id),
                mandate.body_name.clone(),
                role(session, mandate),
                name(session, mandate),
                mandate.from.clone(),
                mandate.to.clone(),
                said::text(session, state(mandate)),
            ]
        };
        let table = said::table(session, &titles, list.mandates.iter().map(row), &directory::no_mandates());
        let answer = Answer::asked(
            json!({ "mandates": documents, "next_cursor": documents::text(&list.next_cursor) }),
            table,
        );
        Ok(match list.next_cursor.as_str() {
            "" => answer,
            cursor => answer.note(said::text(session, directory::goes_on(cursor))),
        })
    }
}

fn role(session: &Session, mandate: &MandateLine) -> String {
    let role: Result<MandateRole, _> = mandate.role.parse();
    role.map_or_else(|_| mandate.role.clone(), |role| said::text(session, role.label()))
}

fn name(session: &Session, mandate: &MandateLine) -> String {
    match mandate.name.as_str() {
        "" => said::text(session, organisation::map_no_name()),
        name => name.to_owned(),
    }
}

fn state(mandate: &MandateLine) -> Message {
    match mandate.state.as_str() {
        "ended" => organisation::mandate_ended(),
        "to_begin" => organisation::mandate_to_begin(),
        _ => organisation::mandate_running(),
    }
}

/// Show a mandate
#[derive(clap::Args)]
pub(crate) struct Show {
    /// The mandate: id or prefix
    mandate: String,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let request = GetMandateRequest { mandate: self.mandate };
        let detail = node.ask(async |node| node.mandate().get(request.clone()).await).await?;
        let line = detail.line.clone().unwrap_or_default();
        let facts = said::facts(
            session,
            [
                (organisation::column_body(), line.body_name.clone()),
                (directory::title_id(), line.id.clone()),
                (organisation::column_role(), role(session, &line)),
                (columns::column_name(), name(session, &line)),
                (organisation::column_from(), line.from.clone()),
                (organisation::column_to(), line.to.clone()),
                (directory::title_state(), said::text(session, state(&line))),
                (directory::title_reason(), detail.reason.clone()),
            ],
        );
        let mut document = document(&line);
        document["reason"] = documents::text(&detail.reason);
        Ok(said::asked(document, [facts]))
    }
}

fn document(mandate: &MandateLine) -> Value {
    json!({
        "id": mandate.id,
        "body": mandate.body,
        "body_name": documents::text(&mandate.body_name),
        "role": mandate.role,
        "name": documents::text(&mandate.name),
        "from": documents::text(&mandate.from),
        "to": documents::text(&mandate.to),
        "state": mandate.state,
    })
}

/// Show who holds the offices of all bodies today: vacant seats, and mandates that are about to end
#[derive(clap::Args)]
pub(crate) struct Directory {
    /// Only this unit and its parts: name, id or prefix
    #[arg(long, default_value = "", hide_default_value = true)]
    unit: String,
    /// Mark mandates that end within so many days
    #[arg(long, value_name = "DAYS", default_value = "60", value_parser = clap::value_parser!(u32).range(1..))]
    ending_within: u32,
}

impl Directory {
    pub(super) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let request = DirectoryRequest { unit: self.unit, ending_within_days: self.ending_within };
        let listed = node.ask(async |node| node.mandate().directory(request.clone()).await).await?;
        let documents: Vec<Value> = listed.bodies.iter().map(entry_document).collect();
        let parts = match listed.bodies.as_slice() {
            [] => vec![said::text(session, directory::no_bodies())],
            bodies => bodies.iter().map(|entry| entry_text(session, entry)).collect(),
        };
        Ok(said::asked(json!({ "bodies": documents }), parts))
    }
}

fn entry_text(session: &Session, entry: &DirectoryEntry) -> String {
    let seats = Seats { filled: entry.filled as usize, of: Some(entry.seats).filter(|seats| *seats > 0) };
    let head = organisation::name_and_unit(&entry.body_name, &entry.unit_name);
    let head = directory::body_with_seats(head, seats.said());
    let offices = entry.offices.iter().map(|office| format!("\n  {}", office_text(session, office)));
    std::iter::once(said::text(session, head)).chain(offices).collect()
}

fn office_text(session: &Session, office: &DirectoryOffice) -> String {
    let mandate = office.mandate.clone().unwrap_or_default();
    let (role, name) = (role(session, &mandate), name(session, &mandate));
    let line = match mandate.to.as_str() {
        "" => organisation::map_office(role, name),
        last => organisation::map_office_until(role, name, last),
    };
    match office.ends_in_days {
        0 => said::text(session, line),
        days => said::text(session, directory::office_ends_soon(line, days)),
    }
}

fn entry_document(entry: &DirectoryEntry) -> Value {
    let office = |office: &DirectoryOffice| {
        let mut document = document(&office.mandate.clone().unwrap_or_default());
        document["ends_in_days"] = Some(office.ends_in_days).filter(|days| *days > 0).into();
        document
    };
    json!({
        "body": entry.body,
        "body_name": entry.body_name,
        "kind": entry.kind,
        "unit_name": documents::text(&entry.unit_name),
        "seats": Some(entry.seats).filter(|seats| *seats > 0),
        "filled": entry.filled,
        "vacant": entry.vacant,
        "offices": entry.offices.iter().map(office).collect::<Vec<_>>(),
    })
}
