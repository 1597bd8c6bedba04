//! The passphrase of a file that holds secrets: from a file or from the terminal, never from the command line.

use std::path::PathBuf;

use console::Term;
use percole_words::{Lang, Message, cli_offline, foreign};
use zeroize::Zeroizing;

use super::file;
use crate::output::failure::Failure;

const FILE_BYTES_MAX: u64 = 4 * 1024;

/// Where the passphrase comes from.
#[derive(clap::Args)]
pub(crate) struct Passphrase {
    /// File whose first line is the passphrase [default: asked for at the terminal]
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

impl Passphrase {
    /// The passphrase of a file that exists.
    ///
    /// # Errors
    /// A usage failure when there is neither a file nor a terminal, or it is empty.
    pub(crate) fn of_existing(&self, lang: Lang) -> Result<Zeroizing<String>, Failure> {
        match &self.passphrase_file {
            Some(_) => self.of_file(),
            None => ask(&cli_offline::passphrase(), lang),
        }
    }

    /// A passphrase for a new file; at the terminal it is asked for twice.
    ///
    /// # Errors
    /// As [`Passphrase::of_existing`], or when the two differ.
    pub(crate) fn of_new(&self, lang: Lang) -> Result<Zeroizing<String>, Failure> {
        if self.passphrase_file.is_some() {
            return self.of_file();
        }
        let first = ask(&cli_offline::new_passphrase(), lang)?;
        if *first != *ask(&cli_offline::same_again(), lang)? {
            return Err(Failure::usage(cli_offline::passphrases_differ()));
        }
        Ok(first)
    }

    fn of_file(&self) -> Result<Zeroizing<String>, Failure> {
        let path = self.passphrase_file.as_deref().unwrap_or_else(|| "-".as_ref());
        let text = Zeroizing::new(file::read_text(path, FILE_BYTES_MAX)?);
        let line = Zeroizing::new(text.lines().next().unwrap_or_default().to_owned());
        not_empty(line)
    }
}

fn ask(what: &Message, lang: Lang) -> Result<Zeroizing<String>, Failure> {
    let terminal = Term::stderr();
    if !terminal.features().is_attended() {
        return Err(Failure::usage(cli_offline::no_terminal()).next(cli_offline::give_passphrase_file()));
    }
    let prompt = cli_offline::prompt(what).in_lang(lang);
    let read = terminal.write_str(&format!("{prompt} ")).and_then(|()| terminal.read_secure_line());
    let unreadable = |error| Failure::usage(cli_offline::passphrase_unreadable(foreign::of_system(&error)));
    let line = read.map_err(unreadable)?;
    not_empty(Zeroizing::new(line))
}

fn not_empty(passphrase: Zeroizing<String>) -> Result<Zeroizing<String>, Failure> {
    match passphrase.is_empty() {
        true => Err(Failure::usage(cli_offline::passphrase_empty()).next(cli_offline::good_passphrase())),
        false => Ok(passphrase),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_of_the_file_is_the_passphrase_and_it_is_not_empty() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("pass");
        let given = Passphrase { passphrase_file: Some(path.clone()) };
        std::fs::write(&path, "two words\r\nnot this\n").unwrap();
        assert_eq!(*given.of_existing(Lang::En).unwrap(), "two words");
        assert_eq!(*given.of_new(Lang::En).unwrap(), "two words");
        std::fs::write(&path, "\n").unwrap();
        assert!(given.of_new(Lang::En).unwrap_err().to_string().contains("is empty"));
    }
}
