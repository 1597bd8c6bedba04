//! `percole mandate list`, `show` and `directory`.

use percole_domain::org::Seats;
use percole_domain::vocabulary::MandateRole;
use percole_domain::{Date, words};
use percole_proto::v1::{
    DirectoryEntry, DirectoryOffice, DirectoryRequest, DirectoryResponse, GetMandateRequest,
    ListMandatesRequest, ListMandatesResponse, MandateDetail, MandateLine,
};
use percole_words::{cli, directory, documents as columns, organisation};

use crate::commands::Answered;
use crate::commands::page::{Page, Part, paged};
use crate::input::word::one_of;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, paragraphs};
use crate::output::times;
use crate::output::words::{clean, short};
use crate::session::Session;

words! {
    /// How a mandate stands on a day.
    enum Standing: "state", organisation::unknown_mandate_state {
        /// Its holder signs.
        Running = "running" => organisation::mandate_running,
        /// Over.
        Ended = "ended" => organisation::mandate_ended,
        /// Its first day is still to come.
        ToBegin = "to_begin" => organisation::mandate_to_begin,
    }
}

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
    /// Only those that stand so on the day
    #[arg(long, value_parser = one_of!(Standing))]
    state: Option<Standing>,
    /// The day [default: today]
    #[arg(long, value_parser = Date::from_any_form)]
    date: Option<Date>,
    #[command(flatten)]
    page: Page,
}

impl List {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = ask!(node.mandate().list(ListMandatesRequest {
            search: self.search,
            body: self.body,
            unit: self.unit,
            role: self.role.map(|role| role.to_string()).unwrap_or_default(),
            state: self.state.map(|state| state.to_string()).unwrap_or_default(),
            date: self.date.map(|day| day.to_string()).unwrap_or_default(),
            limit: self.page.limit,
            cursor: self.page.cursor,
        }))?;
        Ok(listed(session.reader(), &list))
    }
}

fn listed(reader: Reader, list: &ListMandatesResponse) -> Answer {
    let titles = [
        cli::title_id(),
        organisation::column_body(),
        organisation::column_role(),
        columns::column_name(),
        organisation::column_from(),
        organisation::column_to(),
        cli::title_state(),
    ];
    let row = |mandate: &MandateLine| {
        [
            short(&mandate.id),
            mandate.body_name.clone(),
            role(reader, mandate),
            name(reader, mandate),
            reader.day(&mandate.from),
            reader.day(&mandate.to),
            reader.word::<Standing>(&mandate.state),
        ]
    };
    let table = reader.table(titles, list.mandates.iter().map(row), &directory::no_mandates());
    Answer::of(list, table).goes_on(&list.next_cursor)
}

/// Who holds a mandate, and which office it is, such as `chair, Conseil`.
pub(super) fn called(reader: Reader, mandate: &MandateLine) -> (String, String) {
    (clean(&name(reader, mandate)), clean(&format!("{}, {}", role(reader, mandate), mandate.body_name)))
}

fn role(reader: Reader, mandate: &MandateLine) -> String {
    let role: Result<MandateRole, _> = mandate.role.parse();
    role.map_or_else(|_| mandate.role.clone(), |role| reader.say(&role))
}

fn name(reader: Reader, mandate: &MandateLine) -> String {
    match mandate.name.as_str() {
        "" => reader.say(organisation::map_no_name()),
        name => name.to_owned(),
    }
}

/// Show a mandate
#[derive(clap::Args)]
pub(crate) struct Show {
    /// The mandate: id or prefix
    mandate: String,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let detail = ask!(node.mandate().get(GetMandateRequest { mandate: self.mandate }))?;
        Ok(shown(session.reader(), &detail))
    }
}

fn shown(reader: Reader, detail: &MandateDetail) -> Answer {
    let line = detail.line.clone().unwrap_or_default();
    let facts = reader.facts([
        (organisation::column_body(), line.body_name.clone()),
        (cli::title_id(), line.id.clone()),
        (organisation::column_role(), role(reader, &line)),
        (columns::column_name(), name(reader, &line)),
        (organisation::column_from(), reader.day(&line.from)),
        (organisation::column_to(), reader.day(&line.to)),
        (cli::title_state(), reader.word::<Standing>(&line.state)),
        (cli::title_reason(), detail.reason.clone()),
    ]);
    Answer::of(detail, facts)
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
    #[command(flatten)]
    part: Part,
}

impl Directory {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let (unit, ending_within_days) = (self.unit, self.ending_within);
        let ask = async |limit, cursor| {
            let request = DirectoryRequest { unit: unit.clone(), ending_within_days, limit, cursor };
            node.ask(async |node| node.mandate().directory(request.clone()).await).await
        };
        let directory = self.part.read(ask).await?;
        Ok(who_is_who(session.reader(), &directory))
    }
}

paged!(DirectoryResponse: bodies);

fn who_is_who(reader: Reader, directory: &DirectoryResponse) -> Answer {
    let text = match directory.bodies.as_slice() {
        [] => reader.say(directory::no_bodies()),
        bodies => paragraphs(bodies.iter().map(|body| body_text(reader, body))),
    };
    Answer::of(directory, text).goes_on(&directory.next_cursor)
}

fn body_text(reader: Reader, entry: &DirectoryEntry) -> String {
    let seats = Seats { filled: entry.filled as usize, of: Some(entry.seats).filter(|seats| *seats > 0) };
    let head = organisation::name_and_unit(&entry.body_name, &entry.unit_name);
    let head = directory::body_with_seats(head, seats.said());
    let offices = entry.offices.iter().map(|office| format!("\n  {}", office_text(reader, office)));
    std::iter::once(reader.say(head)).chain(offices).collect()
}

fn office_text(reader: Reader, office: &DirectoryOffice) -> String {
    let mandate = office.mandate.clone().unwrap_or_default();
    let (role, name) = (role(reader, &mandate), name(reader, &mandate));
    let line = match mandate.to.as_str() {
        "" => organisation::map_office(role, name),
        last => organisation::map_office_until(role, name, times::day(last)),
    };
    match office.ends_in_days {
        0 => reader.say(line),
        days => reader.say(directory::office_ends_soon(line, days)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::in_every_language;

    fn line() -> MandateLine {
        MandateLine {
            id: format!("{}:{}", "ab".repeat(32), "0123".repeat(8)),
            body: format!("{}:{}", "ab".repeat(32), "4567".repeat(8)),
            body_name: "Conseil d’administration".into(),
            role: "vice_chair".into(),
            name: "Ana Dupont".into(),
            from: "2025-06-01".into(),
            to: "2026-05-31".into(),
            state: "running".into(),
        }
    }

    #[test]
    fn mandates_are_listed() {
        let other = MandateLine { role: "trésorier adjoint".into(), state: "to_begin".into(), ..line() };
        let other = MandateLine { name: String::new(), to: String::new(), ..other };
        let list = ListMandatesResponse { mandates: vec![line(), other], next_cursor: "c2".into() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
    }

    #[test]
    fn a_mandate_is_shown() {
        let detail = MandateDetail { line: Some(line()), reason: "démission".into(), ..Default::default() };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail)));
    }

    #[test]
    fn the_directory_says_who_holds_which_office() {
        let office = |ends_in_days| DirectoryOffice { mandate: Some(line()), ends_in_days };
        let body = DirectoryEntry {
            body_name: "Conseil d’administration".into(),
            kind: "board".into(),
            unit_name: "France".into(),
            seats: 3,
            filled: 2,
            vacant: 1,
            offices: vec![office(0), office(12)],
            ..Default::default()
        };
        let directory = DirectoryResponse { bodies: vec![body], next_cursor: String::new() };
        insta::assert_snapshot!(in_every_language(|reader| who_is_who(reader, &directory)));
    }
}
