//! `percole election create`.

use std::path::{Path, PathBuf};

use percole_voting::belenios::cli_api;
use percole_voting::belenios::election::{ElectionDraft, Question};
use percole_words::cli_offline;
use serde::Deserialize;
use serde_json::json;

use crate::commands::Answered;
use crate::input::election::{self, Group};
use crate::input::file::{Overwrite, Secrecy};
use crate::output::answer::Answer;
use crate::output::failure::Failure;

/// Make the election record: questions under the common key of the trustees
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The questions: a JSON file {name, description, questions: [{question, answers, min, max, blank}], administrator,
    /// credential_authority}, as belenios-tool takes it
    template: PathBuf,
    /// Write the record here
    out: PathBuf,
    /// The election's identifier (`percole election id`)
    #[arg(long, value_name = "ID")]
    election: String,
    /// The public part of a trustee's key or of a group of trustees; may be repeated, each is needed
    #[arg(long, value_name = "FILE", required = true)]
    trustee: Vec<PathBuf>,
    #[command(flatten)]
    group: Group,
    #[command(flatten)]
    overwrite: Overwrite,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Template {
    name: String,
    #[serde(default)]
    description: String,
    questions: Vec<Question>,
    administrator: Option<String>,
    credential_authority: Option<String>,
}

impl Args {
    pub(crate) fn run(self) -> Answered {
        self.overwrite.check(&self.out)?;
        let template: Template = election::json(&self.template, cli_offline::template_should_hold())?;
        let draft = ElectionDraft {
            uuid: self.election,
            name: template.name,
            description: template.description,
            questions: template.questions,
            administrator: template.administrator,
            credential_authority: template.credential_authority,
        };
        let record = cli_api::election_create(&draft, self.group.group, &trustees(&self.trustee)?)
            .map_err(|error| election::failure(cli_offline::election_not_made(), &error))?;
        self.overwrite.write(&self.out, &record, Secrecy::Public)?;
        let out = self.out.display().to_string();
        let text = cli_offline::election_made(&draft.uuid, &out);
        Ok(Answer::made(json!({ "election": draft.uuid, "file": out }), text, draft.uuid.clone()))
    }
}

/// The trustees record: the public parts as one list, in the order given.
///
/// # Errors
/// A usage failure when one cannot be read.
pub(super) fn trustees(items: &[impl AsRef<Path>]) -> Result<Vec<u8>, Failure> {
    let items = items.iter().map(|path| election::record(path.as_ref())).collect::<Result<Vec<_>, _>>()?;
    let mut record = b"[".to_vec();
    record.extend(items.join(&b","[..]));
    record.push(b']');
    Ok(record)
}
