//! `percole request`: what members ask of bodies, and what these answer.

mod answer;
mod read;

use clap::Subcommand;
use percole_domain::request::RequestKind;
use percole_proto::v1::{FileRequestRequest, GetRequestRequest, WithdrawRequestRequest};
use percole_words::{cli_acts, cli_request};

use super::Answered;
use crate::input::sure::Sure;
use crate::input::word::one_of;
use crate::link::node::{ask, command};
use crate::output::receipt;
use crate::output::words::clean;
use crate::session::Session;

/// What can be done with requests.
#[derive(Subcommand)]
pub(crate) enum Command {
    #[command(visible_alias = "create")]
    File(File),
    Answer(answer::Answer),
    Withdraw(Withdraw),
    List(read::List),
    Show(read::Show),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::File(args) => args.run(session).await,
            Command::Answer(args) => args.run(session).await,
            Command::Withdraw(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
        }
    }
}

/// Ask something of a body, of this node or of another one
///
/// With a token of your own you ask for yourself, as a member; with --as for an office that you hold. Your name is in no log unless
/// you sign.
#[derive(clap::Args)]
pub(crate) struct File {
    /// The body: name, id or prefix
    body: String,
    /// What you ask for
    #[arg(long, value_parser = one_of!(RequestKind))]
    kind: RequestKind,
    /// What it is about, in one line
    #[arg(long)]
    title: String,
    /// More of it
    #[arg(long, default_value = "", hide_default_value = true)]
    text: String,
    /// Its language [default: the node's first]
    #[arg(long, default_value = "", hide_default_value = true)]
    language: String,
    /// Show your name with it
    #[arg(long)]
    sign: bool,
    /// Let the body and yourself alone read it; of a body of this node. A mediation always is
    #[arg(long)]
    confidential: bool,
}

impl File {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let made = command!(node.request().file(FileRequestRequest {
            body: self.body,
            kind: self.kind.to_string(),
            language: self.language,
            title: self.title,
            text: self.text,
            sign: self.sign,
            confidential: self.confidential,
        }))?;
        let held = ask!(node.request().get(GetRequestRequest { request: made.subject.clone() }))?;
        let line = held.line.unwrap_or_default();
        let due = session.reader().closing(line.due_us);
        Ok(receipt::made(&made, "request", cli_request::filed(clean(&line.body_name), due)))
    }
}

/// Take a request back that you filed, until it is answered
#[derive(clap::Args)]
pub(crate) struct Withdraw {
    /// The request: id or prefix
    request: String,
    /// Why; everybody who reads the request reads it
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Withdraw {
    async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let held = ask!(node.request().get(GetRequestRequest { request: self.request.clone() }))?;
        let title = clean(&held.line.unwrap_or_default().title);
        self.sure.that(session, cli_acts::withdraws_request(title))?;
        let done = command!(
            node.request().withdraw(WithdrawRequestRequest { request: self.request, reason: self.reason })
        )?;
        Ok(receipt::done(&done, cli_request::withdrawn()))
    }
}
