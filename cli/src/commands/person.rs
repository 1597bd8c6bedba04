//! `percole person`: who may act for an office, or read as a member.

use std::path::PathBuf;

use clap::Subcommand;
use percole_domain::vocabulary::MandateRole;
use percole_domain::words;
use percole_proto::v1::{
    AddPersonRequest, EndPersonRequest, InvitePersonRequest, ListPersonsRequest, ListPersonsResponse,
    MandateLine, Person, ReadmitPersonRequest,
};
use percole_words::{cli, cli_acts, cli_node, directory, documents as columns, offices, organisation};
use serde_json::json;

use super::Answered;
use super::page::Page;
use crate::input::file::{self, Secrecy};
use crate::input::sure::Sure;
use crate::input::time::Length;
use crate::input::word::word;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::document;
use crate::output::reader::Reader;
use crate::output::words::clean;
use crate::session::Session;

/// What can be done with persons.
#[derive(Subcommand)]
pub(crate) enum Command {
    Add(Add),
    Invite(Invite),
    End(End),
    List(List),
    Readmit(Readmit),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Add(args) => args.run(session).await,
            Command::Invite(args) => args.run(session).await,
            Command::End(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
            Command::Readmit(args) => args.run(session).await,
        }
    }
}

words! {
    /// What a person is to this node.
    enum Status: "status", directory::unknown_person_status {
        /// Is on the register.
        Member = "member" => directory::person_member,
        /// Uses what the cooperative offers.
        User = "user" => directory::person_user,
        /// Works for it.
        Staff = "staff" => directory::person_staff,
    }
}

/// What somebody may be who is not on the register.
const NO_MEMBERS: [Status; 2] = [Status::User, Status::Staff];

/// Add a person: a member of the register, or somebody else by name
#[derive(clap::Args)]
pub(crate) struct Add {
    /// Name of a user, or of somebody of the staff
    #[arg(required_unless_present = "member", requires = "status")]
    name: Option<String>,
    /// What the person is
    #[arg(long, value_parser = word::<Status>(NO_MEMBERS.map(|status| (status.as_str(), Some(status.label())))))]
    status: Option<Status>,
    /// Number on the register, of a member
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["name", "status"])]
    member: Option<String>,
}

impl Add {
    async fn run(self, session: &Session) -> Answered {
        let request = AddPersonRequest {
            status: self.status.unwrap_or(Status::Member).to_string(),
            name: self.name.unwrap_or_default(),
            member: self.member.unwrap_or_default(),
        };
        let node = session.node().await?;
        let added = node.once(node.person().add(request), "percole person list").await?;
        let sentence = directory::person_added(&added.name, &added.id);
        Ok(Answer::made(document::of(&added), sentence, added.id))
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
    async fn run(self, session: &Session) -> Answered {
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
            return Ok(Answer::asked(document, made.token_file).note(directory::token_shown_once()));
        };
        file::write_new(&path, made.token_file.as_bytes(), Secrecy::Secret)?;
        let place = path.display().to_string();
        let sentence = directory::token_written(&place);
        Ok(Answer::done(json!({ "person": self.person, "file": place }), sentence))
    }
}

/// End what a person may do here, at once; their mandates stand
#[derive(clap::Args)]
pub(crate) struct End {
    /// The person: id
    person: String,
    #[command(flatten)]
    sure: Sure,
}

impl End {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        session.meet(&node).await?;
        self.sure.that(session, cli_acts::ends_person(clean(&self.person)))?;
        let request = EndPersonRequest { id: self.person.clone() };
        node.ask(async |node| node.person().end(request.clone()).await).await?;
        Ok(Answer::done(json!({ "person": self.person }), directory::person_ended(&self.person)))
    }
}

/// Let the tokens of a person in again that wait since the node was restored
#[derive(clap::Args)]
pub(crate) struct Readmit {
    /// The person: id
    person: String,
}

impl Readmit {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let request = ReadmitPersonRequest { id: self.person.clone() };
        let answer = node.once(node.person().readmit(request), "percole person list").await?;
        let count = answer.readmitted;
        let document = json!({ "person": self.person, "readmitted": count });
        Ok(Answer::done(document, cli_node::tokens_readmitted(count)))
    }
}

/// List persons, and the offices that they hold today
#[derive(clap::Args)]
pub(crate) struct List {
    #[command(flatten)]
    page: Page,
}

impl List {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = ask!(
            node.person().list(ListPersonsRequest { limit: self.page.limit, cursor: self.page.cursor })
        )?;
        Ok(listed(session.reader(), &list))
    }
}

fn listed(reader: Reader, list: &ListPersonsResponse) -> Answer {
    let titles = [
        cli::title_id(),
        columns::column_name(),
        cli::title_state(),
        columns::column_number(),
        directory::title_offices(),
    ];
    let row = |person: &Person| {
        let state = match person.ended_us {
            0 if person.tokens_waiting > 0 => reader.say(cli_node::token_waits()),
            0 => reader.word::<Status>(&person.status),
            _ => reader.say(organisation::mandate_ended()),
        };
        let offices = person.offices.iter().map(|office| office_text(reader, office));
        [
            person.id.clone(),
            person.name.clone(),
            state,
            person.member.clone(),
            offices.collect::<Vec<_>>().join("; "),
        ]
    };
    let table = reader.table(titles, list.persons.iter().map(row), &directory::no_persons());
    Answer::of(list, table).goes_on(&list.next_cursor)
}

fn office_text(reader: Reader, office: &MandateLine) -> String {
    let role: Result<MandateRole, _> = office.role.parse();
    let role = role.map_or_else(|_| office.role.as_str().into(), |role| role.label());
    reader.say(offices::office_of(role, &office.body_name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    #[test]
    fn persons_are_listed_with_their_offices() {
        let office = MandateLine {
            role: "rapporteur".into(),
            body_name: "Gouvernance partagée".into(),
            ..Default::default()
        };
        let zoe = Person {
            id: "0123".repeat(8),
            status: "member".into(),
            name: "Zoé Lambert".into(),
            member: "12".into(),
            created_us: NOW_US,
            offices: vec![office],
            ..Default::default()
        };
        let gone = Person { status: "staff".into(), ended_us: NOW_US, offices: Vec::new(), ..zoe.clone() };
        let list = ListPersonsResponse { persons: vec![zoe, gone], next_cursor: "c2".into() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
    }
}
