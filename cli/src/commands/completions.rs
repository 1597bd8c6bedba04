//! `percole completions`: what a shell needs to complete commands.

use clap::{CommandFactory, ValueEnum};
use clap_complete::Shell;
use serde_json::json;

use crate::args::Cli;
use crate::output::answer::Answer;

use super::Answered;

/// For example, for bash: percole completions bash > ~/.local/share/bash-completion/completions/percole
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Completed,
}

/// Shells whose completions are kept working.
#[derive(Clone, Copy, ValueEnum)]
enum Completed {
    /// GNU Bash
    Bash,
    /// Z shell
    Zsh,
    /// fish
    Fish,
}

impl Args {
    pub(crate) fn run(self) -> Answered {
        let (shell, name) = match self.shell {
            Completed::Bash => (Shell::Bash, "bash"),
            Completed::Zsh => (Shell::Zsh, "zsh"),
            Completed::Fish => (Shell::Fish, "fish"),
        };
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut Cli::command(), "percole", &mut script);
        let script = String::from_utf8_lossy(&script).into_owned();
        Ok(Answer::asked(json!({ "shell": name, "script": script }), script))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::answer::Text;

    #[test]
    fn every_shell_is_given_the_subcommands() {
        for shell in [Completed::Bash, Completed::Zsh, Completed::Fish] {
            let answer = Args { shell }.run().unwrap();
            assert!(
                matches!(&answer.text, Text::Asked(script) if script.to_string().contains("recommendation"))
            );
        }
    }
}
