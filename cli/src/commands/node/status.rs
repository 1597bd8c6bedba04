//! `percole node status`.

use percole_domain::Level;
use percole_proto::v1::{NodeStatusRequest, NodeStatusResponse};
use percole_words::{cli_node, documents as columns, organisation};

use crate::commands::Answered;
use crate::output::answer::Answer;
use crate::output::document;
use crate::output::reader::{Reader, paragraphs};
use crate::output::words::clean;
use crate::session::Session;

/// Show who this node is and how it does
#[derive(clap::Args)]
pub(crate) struct Args {}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let status = node.ask(async |node| node.admin().node_status(NodeStatusRequest {}).await).await?;
        Ok(shown(session.reader(), &status))
    }
}

fn shown(reader: Reader, status: &NodeStatusResponse) -> Answer {
    let problems = status.problems;
    Answer::of(status, text(reader, status))
        .notes((problems > 0).then(|| cli_node::see_problems(problems)))
        .notes(status.warnings.clone())
}

fn text(reader: Reader, status: &NodeStatusResponse) -> String {
    let identity = status.identity.clone().unwrap_or_default();
    let level = document::word_of(document::LEVEL, identity.level);
    let started = cli_node::moment_and_age(reader.moment(status.started_us), reader.ago(status.started_us));
    let parent = match status.parent.as_str() {
        "" => reader.say(cli_node::no_parent()),
        id => id.to_owned(),
    };
    let problems = (status.problems > 0).then(|| reader.say(status.problems));
    let failed = match status.failed_attempts {
        0 => String::new(),
        failed => reader.say(cli_node::failed_attempts(failed)),
    };
    let unsent = match status.mail_waiting {
        0 => String::new(),
        count => reader.say(cli_node::unsent_mail(count, reader.moment(status.mail_waiting_since_us))),
    };
    let facts = reader.facts([
        (columns::column_name(), identity.name),
        (organisation::column_level(), reader.word::<Level>(&level)),
        (cli_node::title_node(), identity.node),
        (cli_node::title_fingerprint(), status.fingerprint.clone()),
        (organisation::column_languages(), identity.languages.join(", ")),
        (cli_node::title_trouble(), status.degraded.clone()),
        (cli_node::title_parent(), parent),
        (cli_node::title_children(), reader.say(status.children)),
        (cli_node::title_members(), reader.say(status.members)),
        (cli_node::title_log(), reader.say(cli_node::events(status.log_size))),
        (cli_node::title_problems(), problems.unwrap_or_default()),
        (cli_node::title_failed_attempts(), failed),
        (cli_node::title_unsent_mail(), unsent),
        (cli_node::title_database(), status.database.clone()),
        (cli_node::title_time_zone(), status.time_zone.clone()),
        (cli_node::title_simulated_time(), simulated_time(reader, status)),
        (cli_node::title_version(), status.version.clone()),
        (cli_node::title_started(), reader.say(started)),
    ]);
    // What keeps it from writing stands first.
    paragraphs([clean(&status.standing_words), facts])
}

/// What the node's clock shows where the time is simulated.
fn simulated_time(reader: Reader, status: &NodeStatusResponse) -> String {
    match status.simulated_time_us {
        0 => String::new(),
        us => reader.moment(us),
    }
}

#[cfg(test)]
mod tests {
    use percole_proto::event::v1::NodeIdentity;

    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    #[test]
    fn what_keeps_a_node_from_writing_stands_first() {
        let standing_words = "ce nœud est peut-être plus ancien".to_owned();
        let status = NodeStatusResponse { standing_words, ..Default::default() };
        let shown = in_every_language(|reader| shown(reader, &status));
        assert_eq!(shown.matches("──").count(), shown.matches("ce nœud est peut-être").count());
        assert!(
            shown.lines().nth(1).is_some_and(|line| line.starts_with("ce nœud est peut-être")),
            "{shown}"
        );
    }

    #[test]
    fn a_node_says_who_it_is_and_how_it_does() {
        let identity = NodeIdentity {
            node: "ab".repeat(32),
            name: "France".into(),
            level: document::number_of(document::LEVEL, Level::National.as_str()),
            languages: vec!["fr".into()],
            log_key: vec![0xcd; 32],
            recovery_key: vec![0xef; 32],
            ..Default::default()
        };
        let status = NodeStatusResponse {
            identity: Some(identity),
            version: "0.1.0".into(),
            database: "sqlite".into(),
            log_size: 27_100,
            checkpoint: vec![1, 2],
            degraded: "le disque est plein".into(),
            children: 2,
            started_us: NOW_US - 7_500_000_000,
            problems: 1,
            fingerprint: "0123".repeat(16),
            members: 12_345,
            time_zone: "Europe/Paris".into(),
            failed_attempts: 17,
            mail_waiting: 3,
            mail_waiting_since_us: NOW_US - 600_000_000,
            ..Default::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &status)));
    }
}
