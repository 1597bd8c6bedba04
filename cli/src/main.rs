//! `percole`: the client of a running node, for its operator, its secretary and whoever checks its log; and offline,
//! whoever counts, decides, or takes part in a secret election.
//!
//! | module | subject |
//! | --- | --- |
//! | [`args`] | what may be written on the command line |
//! | [`commands`] | one file per subcommand: its arguments, its call, its text and its JSON |
//! | [`session`] | what a command is given: options, clock, chance, the node |
//! | [`link`] | reaching the node, asking it, and putting its refusals into words |
//! | [`input`] | times, files and short names as people write them |
//! | [`output`] | tables, JSON, progress, exit codes |

mod ambient;
mod args;
mod commands;
mod input;
mod link;
mod output;
mod run;
mod session;

use std::process::ExitCode;

use clap::Parser;
use percole_domain::Timestamp;

use ambient::Ambient;
use input::environment::Environment;

fn main() -> ExitCode {
    let cli = match args::Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) if error.use_stderr() && std::env::args_os().any(|argument| argument == "--json") => {
            return output::misread::misread(&error).into();
        }
        // Help and version, and words for people.
        Err(error) => error.exit(),
    };
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("error: this process cannot start: {error}");
            return output::exit::Exit::Unreachable.into();
        }
    };
    let ambient = Ambient { now, fill };
    runtime.block_on(run::run(cli, ambient, Environment::of_process())).into()
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
