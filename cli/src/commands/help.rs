//! `percole help`: help on a command, or on a topic.

use clap::CommandFactory;
use percole_words::{Lang, cli};
use serde_json::json;

use crate::args::Cli;
use crate::help;
use crate::output::answer::Answer;
use crate::output::failure::Failure;

use super::Answered;

const TOPICS: [&str; 4] = ["exit-codes", "json", "ids", "times"];

/// Print help on a command or a topic: exit-codes, json, ids, times
#[derive(clap::Args)]
pub(crate) struct Args {
    /// A topic (exit-codes, json, ids, times), or a command such as `vote open`
    subject: Vec<String>,
}

impl Args {
    pub(crate) fn run(self, lang: Lang) -> Answered {
        let subject = self.subject.join(" ");
        let topic = TOPICS.contains(&subject.as_str()).then(|| format!("help-topic-{subject}"));
        let text = match topic.and_then(|id| percole_words::help(lang, &id)) {
            Some(text) => text,
            None => of_command(&self.subject, lang)?,
        };
        Ok(Answer::asked(json!({ "subject": subject, "text": text }), text))
    }
}

fn of_command(path: &[String], lang: Lang) -> Result<String, Failure> {
    let mut command = help::in_lang(Cli::command(), lang);
    // Building spreads the global options to the subcommands and gives each its full name.
    command.build();
    let mut at = &mut command;
    for name in path {
        at = at.find_subcommand_mut(name).ok_or_else(|| {
            Failure::usage(cli::no_command_or_topic(path.join(" "))).next(cli::commands_and_topics())
        })?;
    }
    Ok(at.render_long_help().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::answer::Text;

    fn help_in(lang: Lang, subject: &[&str]) -> Result<String, Failure> {
        let args = Args { subject: subject.iter().map(|word| (*word).to_owned()).collect() };
        args.run(lang).map(|answer| match answer.text {
            Text::Asked(text) => text.to_string(),
            _ => String::new(),
        })
    }

    fn help(subject: &[&str]) -> Result<String, Failure> {
        help_in(Lang::En, subject)
    }

    #[test]
    fn topics_are_in_every_language_and_say_how_to_write() {
        for &lang in Lang::ALL {
            let topic = |name| help_in(lang, &[name]).unwrap();
            assert!(topic("times").contains("\n  2026-06-20T18:00[Europe/Paris]  "), "{lang}");
            assert!(
                topic("exit-codes").contains("\n  5  ") && topic("json").contains("snake_case"),
                "{lang}"
            );
            assert!(topic("ids").contains("\n    - ") && topic("ids").contains("name:cafe"), "{lang}");
            assert!(topic("exit-codes").contains("--yes"), "{lang}");
        }
        assert!(help_in(Lang::De, &["times"]).unwrap().starts_with("Zeitpunkte\n\n  2026"));
    }

    #[test]
    fn topics_and_commands_have_their_help() {
        assert!(help(&["exit-codes"]).unwrap().contains("5  A part is done"));
        assert!(help(&["vote", "open"]).unwrap().contains("--closes"));
        assert!(help(&[]).unwrap().contains("recommendation"));
        assert!(help(&["vote", "shut"]).unwrap_err().to_string().contains("`vote shut`"));
    }

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    /// The list of commands, as `percole -h` shows it; a change here is a change for people.
    #[test]
    fn the_short_help_lists_every_subject() {
        let help = Cli::command().term_width(100).render_help().to_string();
        let commands: Vec<&str> = help
            .lines()
            .skip_while(|line| *line != "Commands:")
            .skip(1)
            .take_while(|line| !line.is_empty())
            .map(|line| line.trim())
            .collect();
        assert_eq!(
            commands,
            [
                "node            This node, its parent and its children",
                "operator        Who may operate this node from elsewhere",
                "sync            How far the logs of other nodes are mirrored",
                "member          The register of members; it never leaves the node",
                "unit            Units: the country or antenne that this node is, and those that it hosts",
                "body            Bodies: assemblies, boards, committees, working groups",
                "mandate         Mandates: who holds which office, from when to when",
                "cycle           Editions of a season, each under its rules of the game",
                "charter         The rules of the game, in sentences",
                "meeting         Meetings of every body: planned, convened, held, minuted",
                "request         Requests: what is asked of bodies, and what they answer",
                "person          Persons who act for an office or read as members; they never leave the node",
                "report          Reports: the booklets that hold recommendations",
                "recommendation  Recommendations: what reports ask for, one at a time",
                "transmission    Transmissions: what was handed to whom, and where its answer stands",
                "vote            Votes across nodes",
                "ballot          Ballots of this node's polls, and secret ballots in files",
                "search          Find texts by their words: reports, recommendations, votes, meetings and more",
                "sign-in         Sign in as a person by the code of a link, and keep a token of one's own in a file",
                "log             The log of a node: reading it and checking it",
                "decide          Apply a decision rule to tallies, offline",
                "count           Count ballots from a file, offline",
                "verify          Verify the archive of a secret election, offline",
                "election        Secret elections through files, without any node",
                "trustee         Trustees' keys and decryptions through files, without any node",
                "completions     Print what a shell needs to complete commands",
                "help            Print help on a command or a topic",
            ]
        );
        assert!(
            help.contains("--json") && help.contains("--socket") && !help.contains("--article"),
            "{help}"
        );
    }
}
