//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser};
use percole_domain::Zone;
use percole_words::Lang;

use crate::commands::Command;
use crate::input::environment::Environment;
use crate::input::key::Key16;

/// Client of a percole node.
///
/// percole talks to a running node: to the one on this machine through its Unix socket, or to a remote one with a token
/// file (`percole operator invite` makes it there). Without any node work: count, decide, verify, election, trustee, and
/// ballot create and show.
#[derive(Parser)]
#[command(
    name = "percole",
    version,
    disable_help_subcommand = true,
    max_term_width = 110,
    after_help = "More help: percole help exit-codes | json | ids | times, or percole COMMAND --help"
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options that every command takes.
#[derive(Args, Clone, Default)]
pub(crate) struct Global {
    /// Unix socket of the node on this machine [env: PERCOLE_SOCKET]
    ///
    /// Without it: percole.sock in $PERCOLE_DATA_DIR, else ./percole.sock if there is one, else /run/percole/percole.sock.
    #[arg(long, global = true, value_name = "PATH", help_heading = "Which node")]
    pub(crate) socket: Option<PathBuf>,
    /// Token file of a remote node [env: PERCOLE_TOKEN_FILE]
    #[arg(long, global = true, value_name = "FILE", help_heading = "Which node")]
    pub(crate) token_file: Option<PathBuf>,
    /// Wait up to so many seconds for the node to be there; it may just be starting
    #[arg(
        long,
        global = true,
        value_name = "SECONDS",
        value_parser = clap::value_parser!(u64).range(..=86_400),
        hide_short_help = true,
        help_heading = "Which node"
    )]
    pub(crate) wait: Option<u64>,
    /// Print one JSON document (`percole help json`)
    #[arg(long, global = true, help_heading = "Output")]
    pub(crate) json: bool,
    /// Print no remarks and no progress; of a command that made something, its id only
    #[arg(long, short, global = true, help_heading = "Output")]
    pub(crate) quiet: bool,
    /// Language: fr, nl, en or de [default: that of the locale, else the node's] [env: PERCOLE_LANG]
    #[arg(
        long,
        global = true,
        value_parser = str::parse::<Lang>,
        env = "PERCOLE_LANG",
        hide_env = true,
        hide_short_help = true,
        help_heading = "Output"
    )]
    pub(crate) lang: Option<Lang>,
    /// Time zone in which times are written and shown, e.g. Europe/Paris [default: the node's] [env: PERCOLE_TZ]
    #[arg(
        long,
        global = true,
        value_name = "ZONE",
        env = "PERCOLE_TZ",
        hide_env = true,
        hide_short_help = true,
        help_heading = "Output"
    )]
    pub(crate) tz: Option<Zone>,
    /// Role in which you act, e.g. secretary; recorded with the event [default: operator]
    #[arg(
        id = "act_role",
        long = "as",
        global = true,
        value_name = "ROLE",
        hide_short_help = true,
        help_heading = "The act"
    )]
    pub(crate) role: Option<String>,
    /// Body for which you act, by id or name; the mandate that runs today is recorded with the event
    #[arg(
        id = "act_body",
        long = "of",
        global = true,
        value_name = "BODY",
        hide_short_help = true,
        help_heading = "The act"
    )]
    pub(crate) body: Option<String>,
    /// Mandate by which you act, when several people hold that role; id or prefix
    #[arg(
        id = "act_mandate",
        long = "by",
        global = true,
        value_name = "MANDATE",
        hide_short_help = true,
        help_heading = "The act"
    )]
    pub(crate) mandate: Option<String>,
    /// Article of the charter or of the law under which it is done; recorded with the event
    #[arg(
        id = "act_article",
        long = "article",
        global = true,
        value_name = "ARTICLE",
        hide_short_help = true,
        help_heading = "The act"
    )]
    pub(crate) article: Option<String>,
    /// Key of the command, 32 hex digits: the same command under the same key is carried out once [default: random]
    #[arg(long, global = true, value_name = "HEX", hide_short_help = true, help_heading = "The act")]
    pub(crate) command_key: Option<Key16>,
}

/// The language that is asked for, before the command line is read: it may be one that cannot be read. English when none
/// is asked for, since no node is asked yet.
pub(crate) fn asked_lang(line: &[String], environment: &Environment) -> Lang {
    let mut line = line.iter();
    let mut asked = None;
    while let Some(word) = line.next() {
        match word.strip_prefix("--lang") {
            Some("") => asked = line.next().map(String::as_str),
            Some(value) => asked = value.strip_prefix('=').or(asked),
            None => {}
        }
    }
    asked.and_then(Lang::from_locale).or_else(|| environment.lang()).unwrap_or(Lang::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_known_before_the_line_is_read() {
        let german = Environment::of(&[("PERCOLE_LANG", "de")]);
        let asked = |line: &str| asked_lang(&line.split(' ').map(str::to_owned).collect::<Vec<_>>(), &german);
        assert_eq!(asked("percole vote open --lang fr --help"), Lang::Fr);
        assert_eq!(asked("percole --lang=nl vote shut"), Lang::Nl);
        assert_eq!(asked("percole vote list"), Lang::De);
        assert_eq!(asked("percole --language fr"), Lang::De);
    }
}
