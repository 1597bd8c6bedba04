//! `percole person`: who may act for an office, or read as a member.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use percole_proto::v1::{
    AddPersonRequest, EndPersonRequest, InvitePersonRequest, ListPersonsRequest, Person,
};
use percole_words::{directory, documents as columns, organisation};
use serde_json::{Value, json};

use super::Outcome;
use crate::input::file::{self, Secrecy};
use crate::input::time::Length;
use crate::output::answer::Answer;
use crate::output::{json as documents, said};
use crate::session::Session;

/// What can be done with persons.
#[derive(Subcommand)]
pub(crate) enum Command {
    Add(Add),
    Invite(Invite),
    End(End),
    List(List),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        match self {
            Command::Add(args) => args.run(session).await,
            Command::Invite(args) => args.run(session).await,
            Command::End(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
        }
    }
}

/// What a person is to this node, when no member.
#[derive(Clone, Copy, ValueEnum)]
enum Status {
    /// Uses what the cooperative offers
    User,
    /// Works for it
    Staff,
}

/// Add a person: a member of the register, or somebody else by name
#[derive(clap::Args)]
pub(crate) struct Add {
    /// Name of a user, or of somebody of the staff
    #[arg(required_unless_present = "member", requires = "status")]
    name: Option<String>,
    /// What the person is
    #[arg(long, value_enum)]
    status: Option<Status>,
    /// Number on the register, of a member
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["name", "status"])]
    member: Option<String>,
}

impl Add {
    async fn run(self, session: &Session) -> Outcome {
        let status = match self.status {
            None => "member",
            Some(Status::User) => "user",
            Some(Status::Staff) => "staff",
        };
        let request = AddPersonRequest {
            status: status.to_owned(),
            name: self.name.unwrap_or_default(),
            member: self.member.unwrap_or_default(),
        };
        let node = session.node().await?;
        let added = node.once(node.person().add(request), "percole person list").await?;
        let sentence = said::text(session, directory::person_added(&added.name, &added.id));
        Ok(Answer::made(document(&added), sentence, added.id))
    }
}

/// Make a token file for a person; it is shown once
///
/// With it the person reads what concerns them, and acts for the offices that they hold: `percole --token-file FILE --as
/// ROLE --of BODY`.
#[derive(clap::Args)]
pub(crate) struct Invite {
    /// The person: id
    person: String,
    /// How long it may be used
    #[arg(long, value_name = "LENGTH", default_value = "90d")]
    valid_for: Length,
    /// Address under which the person reaches this node [default: listen.public_address of its configuration]
    #[arg(long, value_name = "HOST:PORT")]
    address: Option<String>,
    /// Write the token file here, readable by you only, instead of printing it
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Invite {
    async fn run(self, session: &Session) -> Outcome {
        if let Some(path) = &self.out {
            file::check_new(path)?;
        }
        let request = InvitePersonRequest {
            id: self.person.clone(),
            valid_for_seconds: self.valid_for.as_seconds(),
            address: self.address.unwrap_or_default(),
        };
        let node = session.node().await?;
        let made = node.once(node.person().invite(request), "percole person list").await?;
        let Some(path) = self.out else {
            let document = json!({ "person": self.person, "token_file": made.token_file });
            return Ok(Answer::asked(document, made.token_file)
                .note(said::text(session, directory::token_shown_once())));
        };
        file::write_new(&path, made.token_file.as_bytes(), Secrecy::Secret)?;
        let place = path.display().to_string();
        let sentence = said::text(session, directory::token_written(&place));
        Ok(Answer::done(json!({ "person": self.person, "file": place }), sentence))
    }
}

/// End what a person may do here, at once; their mandates stand
#[derive(clap::Args)]
pub(crate) struct End {
    /// The person: id
    person: String,
}

impl End {
    async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let request = EndPersonRequest { id: self.person.clone() };
        node.ask(async |node| node.person().end(request.clone()).await).await?;
        let sentence = said::text(session, directory::person_ended(&self.person));
        Ok(Answer::done(json!({ "person": self.person }), sentence))
    }
}

/// List persons, and the offices that they hold today
#[derive(clap::Args)]
pub(crate) struct List {}

impl List {
    async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let list = node.ask(async |node| node.person().list(ListPersonsRequest {}).await).await?;
        let titles = [
            directory::title_id(),
            columns::column_name(),
            directory::title_state(),
            columns::column_number(),
            directory::title_offices(),
        ];
        let row = |person: &Person| {
            let offices =
                person.offices.iter().map(|office| format!("{} – {}", office.role, office.body_name));
            let state = match person.ended_us {
                0 => person.status.clone(),
                _ => said::text(session, organisation::mandate_ended()),
            };
            vec![
                person.id.clone(),
                person.name.clone(),
                state,
                person.member.clone(),
                offices.collect::<Vec<_>>().join("; "),
            ]
        };
        let table = said::table(session, &titles, list.persons.iter().map(row), &directory::no_persons());
        let documents: Vec<Value> = list.persons.iter().map(document).collect();
        Ok(Answer::asked(json!({ "persons": documents }), table))
    }
}

fn document(person: &Person) -> Value {
    let offices = person
        .offices
        .iter()
        .map(|office| json!({ "mandate": office.id, "role": office.role, "body_name": office.body_name }));
    json!({
        "id": person.id,
        "name": person.name,
        "status": person.status,
        "member": documents::text(&person.member),
        "created": documents::moment(person.created_us),
        "ended": documents::moment(person.ended_us),
        "offices": offices.collect::<Vec<_>>(),
    })
}
