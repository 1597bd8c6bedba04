//! `percole operator invite`.

use std::path::PathBuf;

use percole_domain::Role;
use percole_proto::v1::InviteOperatorRequest;
use percole_words::{cli_node, directory};
use serde_json::json;

use crate::commands::Answered;
use crate::input::file::{self, Secrecy};
use crate::input::time::Length;
use crate::input::word::one_of;
use crate::output::answer::Answer;
use crate::output::document;
use crate::session::Session;

/// Make a token file for a remote operator; it is shown once
///
/// The operator uses it with `percole --token-file FILE`. Who has it can do what its role allows: hand it over by a
/// safe way.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Whom it is for
    name: String,
    /// What the operator may do
    #[arg(long, value_parser = one_of!(Role))]
    role: Role,
    /// How long it may be used
    #[arg(long, value_name = "LENGTH", default_value = "90d")]
    valid_for: Length,
    /// Address under which the operator reaches this node [default: listen.public_address of its configuration]
    #[arg(long, value_name = "HOST:PORT")]
    address: Option<String>,
    /// Write the token file here, readable by you only, instead of printing it
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        if let Some(path) = &self.out {
            file::check_new(path)?;
        }
        let role = self.role.as_str();
        let request = InviteOperatorRequest {
            name: self.name.clone(),
            role: document::number_of(document::OPERATOR_ROLE, role),
            valid_for_seconds: self.valid_for.as_seconds(),
            address: self.address.unwrap_or_default(),
        };
        let node = session.node().await?;
        let made = node.once(node.admin().invite_operator(request), "percole operator list").await?;
        let Some(path) = self.out else {
            let document = json!({ "name": self.name, "role": role, "token_file": made.token_file });
            return Ok(Answer::asked(document, made.token_file).note(directory::token_shown_once()));
        };
        file::write_new(&path, made.token_file.as_bytes(), Secrecy::Secret)?;
        let place = path.display().to_string();
        let sentence = cli_node::operator_token_written(&self.name, &place);
        Ok(Answer::done(json!({ "name": self.name, "role": role, "file": place }), sentence))
    }
}
