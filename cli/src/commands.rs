//! The commands, one file each.

mod ballot;
mod body;
mod charter;
mod completions;
mod count;
mod cycle;
mod decide;
mod election;
mod help;
mod log;
mod mandate;
mod meeting;
mod member;
pub(crate) mod node;
mod operator;
mod page;
mod person;
mod recommendation;
mod report;
mod request;
mod search;
mod sign_in;
mod sync;
mod table_import;
mod transmission;
mod trustee;
mod unit;
mod verify;
mod vote;

use clap::Subcommand;

use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::session::Session;

/// What a command gives.
pub(crate) type Answered = Result<Answer, Failure>;

/// The subjects that commands are about.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// This node, its parent and its children
    #[command(subcommand)]
    Node(node::Command),
    /// Who may operate this node from elsewhere
    #[command(subcommand)]
    Operator(operator::Command),
    /// How far the logs of other nodes are mirrored
    #[command(subcommand)]
    Sync(sync::Command),
    /// The register of members; it never leaves the node
    #[command(subcommand)]
    Member(member::Command),
    /// Units: the country or antenne that this node is, and those that it hosts
    #[command(subcommand)]
    Unit(unit::Command),
    /// Bodies: assemblies, boards, committees, working groups
    #[command(subcommand)]
    Body(body::Command),
    /// Mandates: who holds which office, from when to when
    #[command(subcommand)]
    Mandate(mandate::Command),
    /// Editions of a season, each under its rules of the game
    #[command(subcommand)]
    Cycle(cycle::Command),
    /// The rules of the game, in sentences
    #[command(subcommand)]
    Charter(charter::Command),
    /// Meetings of every body: planned, convened, held, minuted
    #[command(subcommand)]
    Meeting(meeting::Command),
    /// Requests: what is asked of bodies, and what they answer
    #[command(subcommand)]
    Request(request::Command),
    /// Persons who act for an office or read as members; they never leave the node
    #[command(subcommand)]
    Person(person::Command),
    /// Reports: the booklets that hold recommendations
    #[command(subcommand)]
    Report(report::Command),
    /// Recommendations: what reports ask for, one at a time
    #[command(subcommand)]
    Recommendation(recommendation::Command),
    /// Transmissions: what was handed to whom, and where its answer stands
    #[command(subcommand)]
    Transmission(transmission::Command),
    /// Votes across nodes
    #[command(subcommand)]
    Vote(vote::Command),
    /// Ballots of this node's polls, and secret ballots in files
    #[command(subcommand)]
    Ballot(ballot::Command),
    Search(search::Args),
    SignIn(sign_in::Args),
    /// The log of a node: reading it and checking it
    #[command(subcommand)]
    Log(log::Command),
    Decide(decide::Args),
    Count(count::Args),
    Verify(verify::Args),
    /// Secret elections through files, without any node
    #[command(subcommand)]
    Election(election::Command),
    /// Trustees' keys and decryptions through files, without any node
    #[command(subcommand)]
    Trustee(trustee::Command),
    /// Print what a shell needs to complete commands
    Completions(completions::Args),
    /// Print help on a command or a topic
    Help(help::Args),
}

impl Command {
    /// Carries the command out.
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Node(command) => command.run(session).await,
            Command::Operator(command) => command.run(session).await,
            Command::Sync(command) => command.run(session).await,
            Command::Member(command) => command.run(session).await,
            Command::Unit(command) => command.run(session).await,
            Command::Body(command) => command.run(session).await,
            Command::Mandate(command) => command.run(session).await,
            Command::Cycle(command) => command.run(session).await,
            Command::Charter(command) => command.run(session).await,
            Command::Meeting(command) => command.run(session).await,
            Command::Request(command) => command.run(session).await,
            Command::Person(command) => command.run(session).await,
            Command::Report(command) => command.run(session).await,
            Command::Recommendation(command) => command.run(session).await,
            Command::Transmission(command) => command.run(session).await,
            Command::Vote(command) => command.run(session).await,
            Command::Ballot(command) => command.run(session).await,
            Command::Search(args) => args.run(session).await,
            Command::SignIn(args) => args.run(session).await,
            Command::Log(command) => command.run(session).await,
            Command::Decide(args) => args.run(session),
            Command::Count(args) => args.run(session),
            Command::Verify(args) => args.run(session),
            Command::Election(command) => command.run(session),
            Command::Trustee(command) => command.run(session),
            Command::Completions(args) => args.run(),
            Command::Help(args) => args.run(session.lang()),
        }
    }
}
