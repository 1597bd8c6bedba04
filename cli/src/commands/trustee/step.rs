//! `percole trustee step`.

use std::path::{Path, PathBuf};

use percole_voting::belenios::cli_api::{self, ApiError, Step};
use percole_voting::belenios::keyfile::{Cost, SEALED_BYTES_MAX};
use percole_words::{Arg, cli_offline};
use serde_json::json;

use super::messages;
use crate::commands::Answered;
use crate::input::election;
use crate::input::file::{self, Overwrite, Secrecy};
use crate::input::passphrase::Passphrase;
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::session::Session;

/// Go on with a key generation by the messages of the others
///
/// Takes messages in any order, and again if they were taken before. Writes what to send next; at the end, the file of
/// the group for `percole election create`, and the state file is your key. Exits with 1 and names the member when one
/// misbehaved; there is no key then.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Your state file; it is replaced
    state: PathBuf,
    /// Messages of the other members
    #[arg(required = true)]
    message: Vec<PathBuf>,
    /// Write messages for the others into this folder
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    messages: PathBuf,
    /// Write the group's public part here at the end [default: group.json in the folder of messages]
    #[arg(long, value_name = "FILE")]
    group_file: Option<PathBuf>,
    #[command(flatten)]
    passphrase: Passphrase,
    #[command(flatten)]
    overwrite: Overwrite,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        let group_file = self.group_file.clone().unwrap_or_else(|| self.messages.join("group.json"));
        let state = file::read(&self.state, SEALED_BYTES_MAX as u64)?;
        let incoming = self.message.iter().map(|path| messages::read(path)).collect::<Result<Vec<_>, _>>()?;
        let passphrase = self.passphrase.of_existing(session.lang())?;
        let step =
            cli_api::key_generation_step(&state, &passphrase, &incoming, Cost::STANDARD, &mut session.rng())
                .map_err(|error| self.stopped(&error))?;
        if step.trustees.is_some() {
            self.overwrite.check(&group_file)?;
        }
        // Messages first: a state without its message could not go on, a message without its state can be made again.
        let sent = step.outgoing.iter().map(|message| messages::write(&self.messages, message));
        let sent = sent.collect::<Result<Vec<_>, _>>()?;
        file::replace(&self.state, &step.sealed, Secrecy::Secret)?;
        if let Some(item) = &step.trustees {
            self.overwrite.write(&group_file, item, Secrecy::Public)?;
        }
        Ok(answer(&step, &sent, &self.state, &group_file))
    }

    /// Names the member who misbehaved, and leaves the proof for the others where there is one.
    fn stopped(&self, error: &ApiError) -> Failure {
        let failure = election::failure(cli_offline::generation_stops(), error);
        let ApiError::Aborted(aborted) = error else { return failure };
        let Some(proof) = &aborted.tell_others else { return failure };
        match messages::write(&self.messages, &proof.encode()) {
            Ok(path) => failure.next(cli_offline::proof_for_others(path.display().to_string())),
            Err(unwritten) => failure.details([unwritten.what().clone()]),
        }
    }
}

fn answer(step: &Step, sent: &[PathBuf], state: &Path, group_file: &Path) -> Answer {
    let sent: Vec<String> = sent.iter().map(|path| path.display().to_string()).collect();
    let group = step.trustees.as_ref().map(|_| group_file.display().to_string());
    let fingerprint = step.fingerprint.map(|hash| hash.to_string());
    let state = state.display().to_string();
    let to_give = (!sent.is_empty()).then(|| cli_offline::give_to_others(Arg::listing(&sent)));
    let standing = match &group {
        Some(group) => cli_offline::generation_done(state, group),
        None => cli_offline::members_awaited(Arg::all_of(step.waiting_for.iter().copied())),
    };
    let lines = Arg::lines(to_give.into_iter().chain([standing]));
    let document = json!({
        "done": group.is_some(),
        "messages": sent,
        "waiting_for": step.waiting_for,
        "fingerprint": fingerprint,
        "group_file": group,
    });
    Answer::done(document, lines).notes(fingerprint.map(cli_offline::compare_fingerprint))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::in_every_language;

    #[test]
    fn what_to_do_next_is_said_after_each_step() {
        let mut step = Step {
            sealed: Vec::new(),
            outgoing: Vec::new(),
            waiting_for: vec![2, 3],
            fingerprint: None,
            trustees: None,
        };
        let shown = |step: &Step| {
            let sent = ["m1/round-2-member-1.json".into()];
            in_every_language(|_| answer(step, &sent, "s1".as_ref(), "m1/group.json".as_ref()))
        };
        insta::assert_snapshot!("goes_on", shown(&step));
        (step.waiting_for, step.trustees) = (Vec::new(), Some(Vec::new()));
        step.fingerprint = Some(percole_voting::belenios::hash::Hash::of(b"certificates"));
        insta::assert_snapshot!("done", shown(&step));
    }
}
