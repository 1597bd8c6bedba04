//! `percole`: the client of a running node, for its operator, its secretary and whoever checks its log; and offline,
//! whoever counts, decides, or takes part in a secret election.
//!
//! | module | subject |
//! | --- | --- |
//! | [`args`] | what may be written on the command line |
//! | [`help`] | its help in other languages |
//! | [`commands`] | one file per subcommand: its arguments, its call, its text and its JSON |
//! | [`session`] | what a command is given: options, clock, chance, the node |
//! | [`link`] | reaching the node, asking it, and putting its refusals into words |
//! | [`input`] | times, files and short names as people write them |
//! | [`output`] | tables, JSON, progress, exit codes |

mod ambient;
mod args;
mod commands;
mod help;
mod input;
mod link;
mod output;
mod run;
mod session;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};
use percole_domain::Timestamp;
use percole_words::{cli, foreign};

use ambient::Ambient;
use input::environment::Environment;
use output::screen::Screen;

fn main() -> ExitCode {
    let environment = Environment::of_process();
    let words: Vec<String> = std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
    let lang = args::asked_lang(&words, &environment);
    let line = help::in_lang(input::door::guarded(args::Cli::command()), lang);
    let given = match line.try_get_matches().and_then(|matches| args::Cli::from_arg_matches(&matches)) {
        Ok(given) => given,
        Err(error) => match output::misread::failure_of(&error, &words) {
            Some(failure) => {
                let json = words.iter().any(|word| word == "--json");
                return Screen::of_process(json, false).failure(&failure, lang.into()).into();
            }
            // Help and version.
            None => error.exit(),
        },
    };
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("{}", cli::error(cli::cannot_start(foreign::of_system(&error))).in_lang(lang));
            return output::exit::Exit::Unreachable.into();
        }
    };
    let ambient = Ambient { now, fill };
    runtime.block_on(run::run(given, ambient, environment)).into()
}

#[allow(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
fn now() -> Timestamp {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_us(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}

#[allow(clippy::disallowed_methods, reason = "the one place that draws the machine's randomness")]
fn fill(bytes: &mut [u8]) {
    rand::Rng::fill_bytes(&mut rand::rng(), bytes);
}
