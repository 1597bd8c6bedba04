//! `percole vote open`.

use std::path::PathBuf;

use percole_domain::{Language, Timestamp};
use percole_merkle::{Scope, SubjectId};
use percole_proto::v1::{
    EventReceipt, GetRecommendationRequest, LargestRoll, NodeStatusRequest, OpenVoteRequest,
};
use percole_words::{Arg, cli, cli_acts, cli_vote};

use crate::commands::Answered;
use crate::commands::recommendation::scope::Showing;
use crate::input::sure::Sure;
use crate::input::time::{Clocks, Moment};
use crate::input::{decision, questions};
use crate::link::node::{Node, ask};
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::output::words::clean;
use crate::output::{document, receipt, times};
use crate::session::Session;

/// Open a vote at this node for itself and its children
///
/// Questions, rule and times are fixed here; nothing in them changes afterwards. Each node that is asked joins with its
/// own roll, or declines.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// One line that names the vote
    #[arg(long)]
    title: String,
    /// What is asked, to be answered with yes, no or abstention
    #[arg(long, required_unless_present = "questions", conflicts_with = "questions")]
    question: Option<String>,
    /// TOML file of up to 20 questions, each with its method, and of who may vote (node/docs/questions.md)
    #[arg(long, value_name = "FILE")]
    questions: Option<PathBuf>,
    /// Language of title and question [default: the one in which percole speaks to you]
    #[arg(long, value_parser = Language::from_any_case)]
    language: Option<Language>,
    /// Decision rule: a TOML file, or the name of a ready one (`percole decide NAME` says it in plain sentences)
    #[arg(long, value_name = "FILE")]
    rule: PathBuf,
    /// Recommendation that is voted on: id or prefix
    #[arg(long)]
    recommendation: Option<String>,
    /// From when ballots are accepted (`percole help times`)
    #[arg(long, value_name = "TIME", default_value = "now")]
    opens: Moment,
    /// Until when ballots are accepted
    #[arg(long, value_name = "TIME")]
    closes: Moment,
    /// Until when a node's tally certificate counts; a length is counted from the closing
    #[arg(long, value_name = "TIME", default_value = "+7d")]
    report_by: Moment,
    /// Node asked to take part: id, prefix or name; may be given several times [default: all active nodes below this one]. One below
    /// another counts within that one, which leaves its members off its own roll
    #[arg(long = "participant", value_name = "NODE")]
    participants: Vec<String>,
    /// Unit hosted by one of them that votes on a roll of its own, within its host: id, prefix or name; may be given several times
    #[arg(long, value_name = "UNIT")]
    apart: Vec<String>,
    /// When rolls freeze of nodes within which others count, who join or decline before [default: the opening, or after a quarter of
    /// the window where it opens at once]
    #[arg(long, value_name = "TIME")]
    rolls_freeze: Option<Moment>,
    /// Largest roll that a node or a unit may have; a larger one is left out [default: twice the members counted there last]
    #[arg(long = "largest-roll", value_name = "NODE=NUMBER")]
    largest_rolls: Vec<String>,
    #[command(flatten)]
    sure: Sure,
}

/// The three times of a vote.
struct Window {
    opens: Timestamp,
    closes: Timestamp,
    report_by: Timestamp,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let rule_toml = decision::rule(&self.rule)?.text().to_owned();
        let of_file = self.questions.as_deref().map(questions::read).transpose()?;
        let node = session.node().await?;
        let mut moments = vec![self.opens, self.closes, self.report_by];
        moments.extend(self.rolls_freeze);
        let clocks = session.zone_for(&node, &moments).await?;
        let window = self.window(session.now(), clocks)?;
        let rolls_freeze = match self.rolls_freeze {
            Some(time) => time.from(session.now(), clocks, "--rolls-freeze")?.as_us(),
            None => 0,
        };
        let language = match &self.language {
            Some(language) => language.to_string(),
            None => {
                // The node's first answer tells its language, where nobody asked for another.
                node.ask(async |node| node.admin().node_status(NodeStatusRequest {}).await).await?;
                session.lang().to_string()
            }
        };
        let asked = of_file
            .unwrap_or_else(|| questions::yes_no(self.question.clone().unwrap_or_default(), &language));
        let mut participants = Vec::with_capacity(self.participants.len());
        for text in &self.participants {
            participants.push(node.node_id(text).await?);
        }
        let mut largest_rolls = Vec::with_capacity(self.largest_rolls.len());
        for text in &self.largest_rolls {
            let (name, members) = largest_roll(text)?;
            let node = match name.parse::<SubjectId>() {
                Ok(unit) => unit.to_string(),
                Err(_) => node.node_id(name).await?,
            };
            largest_rolls.push(LargestRoll { node, members });
        }
        let will = self.will(&node, window.closes).await?;
        self.sure.that(session, will)?;
        let key = node.signature.key();
        let request = OpenVoteRequest {
            key: Some(key.clone()),
            act: Some(session.act()),
            title: self.title,
            questions: asked.questions,
            wording: Some(asked.wording),
            electorate: asked.electorate,
            language,
            recommendation: self.recommendation.unwrap_or_default(),
            rule_toml,
            opens_us: window.opens.as_us(),
            closes_us: window.closes.as_us(),
            report_by_us: window.report_by.as_us(),
            participants,
            largest_rolls,
            apart: self.apart,
            rolls_freeze_us: rolls_freeze,
        };
        let opened = node.command(&key, async |node| node.vote().open(request.clone()).await).await?;
        Ok(made(session.reader(), &request, &opened))
    }

    /// Who is asked what until when, and which text is shown with it to whom it was not shown before.
    async fn will(&self, node: &Node, closes: Timestamp) -> Result<Arg, Failure> {
        let opens = cli_acts::opens_vote(clean(&self.title), times::moment(closes.as_us()));
        let asks = match self.participants.as_slice() {
            [] => cli_acts::asks_children(),
            nodes => cli_acts::asks(Arg::listing(nodes.iter().map(|name| clean(name)))),
        };
        let mut will: Vec<Arg> = vec![opens.into(), asks.into()];
        if let Some(recommendation) = &self.recommendation {
            let held = ask!(
                node.recommendation()
                    .get(GetRecommendationRequest { recommendation: recommendation.clone() })
            )?;
            let quotes = cli_acts::quotes(clean(&held.line.unwrap_or_default().title));
            will.push(Showing::new(quotes, &held.scope, Scope::Subtree).said());
        }
        Ok(Arg::lines(will))
    }

    fn window(&self, now: Timestamp, clocks: Clocks) -> Result<Window, Failure> {
        let opens = self.opens.from(now, clocks, "--opens")?;
        let closes = self.closes.from(now, clocks, "--closes")?;
        let report_by = self.report_by.from(closes, clocks, "--report-by")?;
        Ok(Window { opens, closes, report_by })
    }
}

/// Reads `NODE=NUMBER`; the name may hold an equals sign.
fn largest_roll(text: &str) -> Result<(&str, u64), Failure> {
    let wrong = || Failure::usage(cli_vote::not_a_largest_roll(text));
    let (name, number) = text.rsplit_once('=').ok_or_else(wrong)?;
    Ok((name, number.trim().parse().map_err(|_| wrong())?))
}

/// Says what was opened, and when; JSON has the times as well, because a length may have been given.
fn made(reader: Reader, request: &OpenVoteRequest, opened: &EventReceipt) -> Answer {
    let (opens, closes) = (times::moment(request.opens_us), times::moment(request.closes_us));
    let facts = reader.facts([
        (cli::title_id(), opened.subject.clone()),
        (cli_vote::title_ballots(), reader.say(cli_vote::from_until(opens, closes))),
        (cli_vote::title_certificates(), reader.say(cli_vote::until(times::moment(request.report_by_us)))),
    ]);
    let text = Arg::lines([Arg::from(cli_vote::opened(clean(&request.title))), facts.into()]);
    let mut answer = receipt::made(opened, "vote", text);
    let asked = document::of(request);
    for time in ["opens", "closes", "report_by"] {
        answer.json[time] = asked[time].clone();
    }
    answer
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use percole_proto::v1::AckLevel;

    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        args: Args,
    }

    fn window(times: &[&str]) -> [String; 3] {
        let line = ["open", "--title", "t", "--question", "q", "--rule", "r"].iter().chain(times);
        let args = Line::try_parse_from(line).map(|line| line.args).unwrap();
        let utc = Clocks::of(percole_domain::Zone::UTC);
        let Window { opens, closes, report_by } =
            args.window("2026-04-24 12:00".parse().unwrap(), utc).unwrap();
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

    #[test]
    fn an_opened_vote_says_its_times() {
        let request = OpenVoteRequest {
            title: "Fusion des antennes".into(),
            opens_us: NOW_US,
            closes_us: NOW_US + 86_400_000_000,
            report_by_us: NOW_US + 8 * 86_400_000_000,
            ..Default::default()
        };
        let receipt = EventReceipt {
            subject: format!("{}:{}", "ab".repeat(32), "0123".repeat(8)),
            level: AckLevel::Durable.into(),
            index: 41,
            ..Default::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| made(reader, &request, &receipt)));
    }
}
