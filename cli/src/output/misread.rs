//! A command line that cannot be read, for scripts: the words for people, and a document.

use std::io::{self, Write};

use super::exit::Exit;
use super::failure::Failure;

/// Says what is wrong with the command line, as every other failure under `--json`.
pub(crate) fn misread(error: &clap::Error) -> Exit {
    let _ = error.print();
    let words = error.to_string();
    let mut lines = words.lines().map(str::trim).filter(|line| !line.is_empty());
    let what = lines.next().unwrap_or_default().trim_start_matches("error: ");
    let failure = Failure::usage(what).details(lines.map(str::to_owned));
    let _ = writeln!(io::stdout(), "{:#}", failure.to_json());
    failure.exit
}
