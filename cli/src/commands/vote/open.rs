//! `percole vote open`.

use std::path::PathBuf;

use percole_domain::{Language, Timestamp};
use percole_proto::v1::OpenVoteRequest;
use serde_json::json;

use crate::commands::Outcome;
use crate::input::decision;
use crate::input::time::{Length, Moment};
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::receipt::sentence_with_place;
use crate::output::words::{clean, moment};
use crate::session::Session;

/// Open a vote (yes, no, abstain) at this node for itself and its children
///
/// Question, rule and window are frozen here; nothing in them changes afterwards. Each participating node joins with
/// its own roll or declines.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// One line that names the vote
    #[arg(long)]
    title: String,
    /// What is asked, to be answered with yes, no or abstention
    #[arg(long)]
    question: String,
    /// Language of title and question
    #[arg(long, default_value = "en")]
    language: Language,
    /// Decision rule: a TOML file, or the name of a ready one (`percole decide NAME` says it in plain sentences)
    #[arg(long, value_name = "FILE")]
    rule: PathBuf,
    /// Recommendation that is voted on: id or prefix
    #[arg(long)]
    recommendation: Option<String>,
    /// Ballots are accepted from here … (`percole help times`)
    #[arg(long, value_name = "TIME", default_value = "now")]
    opens: Moment,
    /// … and before here
    #[arg(long, value_name = "TIME")]
    closes: Moment,
    /// A node's certificate that is not here by then does not count; a length is counted from the closing
    #[arg(long, value_name = "TIME", default_value = "+7d")]
    report_by: Moment,
    /// Node asked to take part: id, prefix or name; may be given several times [default: all active children]
    #[arg(long = "participant", value_name = "NODE")]
    participants: Vec<String>,
}

/// The three times of a vote.
struct Window {
    opens: Timestamp,
    closes: Timestamp,
    report_by: Timestamp,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let rule_toml = decision::rule(&self.rule)?.text().to_owned();
        let window = self.window(session.now());
        let node = session.node().await?;
        let mut participants = Vec::with_capacity(self.participants.len());
        for text in &self.participants {
            participants.push(node.node_id(text).await?);
        }
        let recommendation = match &self.recommendation {
            Some(text) => node.recommendation_id(text).await?,
            None => String::new(),
        };
        let key = session.command_key();
        let request = OpenVoteRequest {
            key: Some(key.clone()),
            act: Some(session.act()),
            title: self.title,
            question: self.question,
            language: self.language.to_string(),
            recommendation,
            rule_toml,
            opens_us: window.opens.as_us(),
            closes_us: window.closes.as_us(),
            report_by_us: window.report_by.as_us(),
            participants,
        };
        let opened = node.command(&key, async |node| node.vote().open(request.clone()).await).await?;
        let sentence = format!(
            "Opened: {}\nid: {}\nballots from {} until {}, certificates until {}",
            clean(&request.title),
            opened.subject,
            moment(request.opens_us),
            moment(request.closes_us),
            moment(request.report_by_us)
        );
        let document = json!({
            "vote": opened.subject,
            "opens": json::moment(request.opens_us),
            "closes": json::moment(request.closes_us),
            "report_by": json::moment(request.report_by_us),
            "receipt": json::receipt(&opened),
        });
        Ok(Answer::made(document, sentence_with_place(&opened, &sentence), opened.subject))
    }

    fn window(&self, now: Timestamp) -> Window {
        let closes = self.closes.from(now);
        let report_by = match self.report_by {
            Moment::After(length) => Length::after(length, closes),
            Moment::At(time) => time,
        };
        Window { opens: self.opens.from(now), closes, report_by }
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        args: Args,
    }

    fn window(times: &[&str]) -> [String; 3] {
        let line = ["open", "--title", "t", "--question", "q", "--rule", "r"].iter().chain(times);
        let args = Line::try_parse_from(line).map(|line| line.args).unwrap();
        let Window { opens, closes, report_by } = args.window("2026-04-24 12:00".parse().unwrap());
        [opens, closes, report_by].map(|time| time.to_string())
    }

    #[test]
    fn a_vote_opens_now_and_reports_a_week_after_closing_unless_told_otherwise() {
        assert_eq!(
            window(&["--closes", "+30m"]),
            ["2026-04-24T12:00:00Z", "2026-04-24T12:30:00Z", "2026-05-01T12:30:00Z"]
        );
    }

    #[test]
    fn the_report_is_counted_from_the_closing() {
        assert_eq!(
            window(&["--opens", "+1h", "--closes", "2026-04-25 12:00", "--report-by", "+10m"]),
            ["2026-04-24T13:00:00Z", "2026-04-25T12:00:00Z", "2026-04-25T12:10:00Z"]
        );
    }
}
