//! `percole election credentials`.

use std::path::PathBuf;

use percole_voting::belenios::cli_api;
use percole_voting::belenios::wire::Weight;
use percole_words::cli_offline;
use serde_json::json;
use zeroize::Zeroizing;

use crate::commands::Answered;
use crate::input::election::{self, Group};
use crate::input::file::{Overwrite, Secrecy};
use crate::output::answer::Answer;
use crate::session::Session;

/// Make voting credentials: one secret text per voter, and the list of their public keys
///
/// For the registrar. Each voter gets one line of the secret file and nobody else sees it; the public list goes into the
/// election and does not say whose is whose.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The election's identifier (`percole election id`)
    election: String,
    /// How many voters there are
    #[arg(value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    voters: u32,
    /// Write the secret credentials here, one a line, readable by you only
    secret: PathBuf,
    /// Write the public list here
    public: PathBuf,
    #[command(flatten)]
    group: Group,
    #[command(flatten)]
    overwrite: Overwrite,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        self.overwrite.check(&self.secret)?;
        self.overwrite.check(&self.public)?;
        // A secret vote has weight 1: weights would tell who voted how.
        let weights = vec![Weight(1); self.voters as usize];
        let made =
            cli_api::credentials_create(&self.election, self.group.group, &weights, &mut session.rng())
                .map_err(|error| election::failure(cli_offline::credentials_not_made(), &error))?;
        let lines = made.secret.iter().flat_map(|secret| [secret.expose(), "\n"]);
        let lines: Zeroizing<String> = Zeroizing::new(lines.collect());
        self.overwrite.write(&self.secret, lines.as_bytes(), Secrecy::Secret)?;
        self.overwrite.write(&self.public, &made.public, Secrecy::Public)?;
        let (secret, public) = (self.secret.display().to_string(), self.public.display().to_string());
        let text = cli_offline::credentials_made(self.voters, &secret, &public);
        let document = json!({ "credentials": self.voters, "secret": secret, "public": public });
        Ok(Answer::done(document, text))
    }
}
