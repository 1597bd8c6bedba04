//! The passphrase of a file that holds secrets: from a file or from the terminal, never from the command line.

use std::path::PathBuf;

use console::Term;
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
    pub(crate) fn of_existing(&self) -> Result<Zeroizing<String>, Failure> {
        match &self.passphrase_file {
            Some(_) => self.of_file(),
            None => ask("Passphrase: "),
        }
    }

    /// A passphrase for a new file; at the terminal it is asked for twice.
    ///
    /// # Errors
    /// As [`Passphrase::of_existing`], or when the two differ.
    pub(crate) fn of_new(&self) -> Result<Zeroizing<String>, Failure> {
        if self.passphrase_file.is_some() {
            return self.of_file();
        }
        let first = ask("New passphrase: ")?;
        if *first != *ask("The same again: ")? {
            return Err(Failure::usage("the two passphrases differ; nothing was written"));
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

fn ask(prompt: &str) -> Result<Zeroizing<String>, Failure> {
    let terminal = Term::stderr();
    if !terminal.features().is_attended() {
        return Err(Failure::usage("there is no terminal to ask for the passphrase")
            .next("give --passphrase-file FILE"));
    }
    let read = terminal.write_str(prompt).and_then(|()| terminal.read_secure_line());
    let line = read.map_err(|error| Failure::usage(format!("the passphrase cannot be read: {error}")))?;
    not_empty(Zeroizing::new(line))
}

fn not_empty(passphrase: Zeroizing<String>) -> Result<Zeroizing<String>, Failure> {
    match passphrase.is_empty() {
        true => Err(Failure::usage("the passphrase is empty")
            .next("several words that nobody guesses make a good one")),
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
        assert_eq!(*given.of_existing().unwrap(), "two words");
        assert_eq!(*given.of_new().unwrap(), "two words");
        std::fs::write(&path, "\n").unwrap();
        assert!(given.of_new().unwrap_err().to_string().contains("is empty"));
    }
}
