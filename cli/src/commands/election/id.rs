//! `percole election id`.

use percole_voting::belenios::credential::random_uuid;
use serde_json::json;

use crate::commands::Answered;
use crate::output::answer::Answer;
use crate::session::Session;

/// Draw an identifier for a new election
#[derive(clap::Args)]
pub(crate) struct Args {}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        let uuid = random_uuid(&mut session.rng());
        Ok(Answer::asked(json!({ "election": uuid }), uuid))
    }
}
