//! Decision rules and tallies, from files.

use std::path::Path;

use percole_voting::decide::{self, Problems, Rule, TALLIES_BYTES_MAX, Tallies, ready};
use percole_words::{Arg, Message, cli, cli_offline};

use super::file;
use crate::output::failure::Failure;
use crate::output::words::clean;

/// The largest file of a rule that is read, beyond which the rule itself refuses.
const RULE_FILE_BYTES_MAX: u64 = 1024 * 1024;

/// Reads a rule from a file, or takes the ready one of this name.
///
/// # Errors
/// A usage failure with everything that is wrong with it.
pub(crate) fn rule(place: &Path) -> Result<Rule, Failure> {
    let ready = place.to_str().filter(|_| !place.exists()).and_then(ready::text);
    let text = match ready {
        Some(text) => text.to_owned(),
        None => file::read_text(place, RULE_FILE_BYTES_MAX).map_err(|failure| failure.next(known()))?,
    };
    Rule::from_toml(&text)
        .map_err(|problems| listed(cli_offline::rule_unusable(place.display().to_string()), &problems))
}

/// Reads tallies from a file.
///
/// # Errors
/// A usage failure with everything that is wrong with them.
pub(crate) fn tallies(place: &Path) -> Result<Tallies, Failure> {
    let bytes = file::read_document(place, TALLIES_BYTES_MAX as u64 + 1)?;
    Tallies::from_json(&bytes)
        .map_err(|problems| listed(cli_offline::tallies_unusable(place.display().to_string()), &problems))
}

/// The language of a rule's sentences.
pub(crate) fn lang(lang: percole_words::Lang) -> decide::Lang {
    match lang {
        percole_words::Lang::Fr => decide::Lang::Fr,
        percole_words::Lang::Nl => decide::Lang::Nl,
        percole_words::Lang::En => decide::Lang::En,
        percole_words::Lang::De => decide::Lang::De,
    }
}

fn known() -> Message {
    cli_offline::give_a_rule(Arg::listing(ready::ALL.iter().map(|(name, _)| *name)))
}

fn listed(what: Message, problems: &Problems) -> Failure {
    let lines = problems.0.iter().flat_map(|problem| {
        let text = problem.to_string();
        text.lines().map(clean).collect::<Vec<_>>()
    });
    Failure::usage(what).details(lines).next(cli::correct_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ready_rule_is_found_by_its_name_and_another_name_lists_them() {
        assert!(rule(Path::new("french-ordinary-assembly")).is_ok());
        let failure = rule(Path::new("swiss-landsgemeinde")).err().unwrap();
        assert!(failure.to_string().contains("french-ordinary-assembly"), "{failure}");
    }

    #[test]
    fn every_problem_of_a_rule_is_listed() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("rule.toml");
        std::fs::write(&path, "colour = \"red\"\n").unwrap();
        let text = rule(&path).err().unwrap().to_string();
        assert!(text.contains("cannot be used\n  - ") && text.contains("colour"), "{text}");
    }
}
