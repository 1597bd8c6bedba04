//! `percole vote show`.

use percole_domain::lifecycle::PollState;
use percole_domain::vote::VotePhase;
use percole_domain::words;
use percole_proto::v1::{GetVoteRequest, PollLine, VoteDetail};
use percole_words::{cli, cli_cycle, cli_vote, vocabulary};

use super::{extend, questions, result, sentences};
use crate::commands::Answered;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, Title, numbers, paragraphs};
use crate::output::times;
use crate::output::words::{clean, clean_paragraph, short};
use crate::session::Session;

words! {
    /// What a vote says of a poll besides the poll's own state.
    enum Standing: "state", vocabulary::unknown_poll_state {
        /// No answer from it yet.
        Asked = "asked" => cli_vote::poll_asked,
        /// Its certificate counts.
        Included = "included" => cli_vote::poll_included,
        /// It does not count.
        Excluded = "excluded" => cli_vote::poll_excluded,
        /// It was silent, and the opener says that it takes no part.
        PassedOver = "passed_over" => cli_vote::poll_passed_over,
    }
}

/// What stands in place of a figure that is not known.
const UNKNOWN: &str = "–";

/// Show a vote: question, rule in plain sentences, and how each node stands
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// Show the rule as it is frozen, in TOML
    #[arg(long)]
    rule: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let vote = self.vote;
        let detail = ask!(node.vote().get(GetVoteRequest { vote, language: session.language() }))?;
        let rule = match self.rule {
            true => clean_paragraph(&detail.rule_toml),
            false => sentences(&detail.rule_sentences),
        };
        Ok(shown(session.reader(), &detail, rule))
    }
}

fn shown(reader: Reader, detail: &VoteDetail, rule: String) -> Answer {
    let asked = questions::asked(reader, detail);
    let electorate = questions::electorate(reader, detail);
    let mut parts = vec![head(reader, detail)];
    parts.extend(extend::told(reader, &detail.extensions));
    parts.extend([asked, electorate, rule, polls(reader, detail)]);
    parts.extend(questions::counts(reader, detail));
    parts.extend(questions::corrections(reader, detail, &detail.corrections));
    Answer::of(detail, paragraphs(parts))
}

fn head(reader: Reader, detail: &VoteDetail) -> String {
    let vote = detail.line.clone().unwrap_or_default();
    let (opens, closes) = (times::moment(vote.opens_us), times::moment(vote.closes_us));
    let rolls_freeze = match detail.rolls_freeze_us {
        0 => String::new(),
        at_us => reader.say(times::moment(at_us)),
    };
    reader.facts([
        (cli_vote::title_title(), vote.title),
        (cli::title_id(), vote.id),
        (cli_cycle::title_edition(), short(&vote.edition)),
        (cli::title_state(), reader.word::<VotePhase>(&vote.state)),
        (cli::title_reason(), detail.note.clone()),
        (cli_vote::title_result(), result(reader, &vote.results)),
        (cli_vote::title_opener(), vote.opener_name),
        (cli_vote::title_ballots(), reader.say(cli_vote::from_until(opens, closes))),
        (cli_vote::title_certificates(), reader.say(cli_vote::until(times::moment(vote.report_by_us)))),
        (cli_vote::title_rolls_freeze(), rolls_freeze),
        (cli_vote::title_recommendation(), detail.text.clone().map(|text| text.title).unwrap_or_default()),
        (cli_vote::title_recommendation_id(), detail.recommendation.clone()),
        (cli_vote::title_rule_hash(), hex::encode(&detail.rule_hash)),
    ])
}

fn polls(reader: Reader, detail: &VoteDetail) -> String {
    let titles: [Title; 6] = [
        cli_vote::title_node().into(),
        cli::title_state().into(),
        numbers(cli_vote::title_roll()),
        numbers(cli_vote::title_voters()),
        numbers(cli_vote::title_paper()),
        cli::title_reason().into(),
    ];
    let known = |votes: u64, known: bool| if known { reader.say(votes) } else { UNKNOWN.to_owned() };
    let row = |poll: &PollLine| {
        let name = match poll.own {
            true => reader.say(cli_vote::here(&poll.node_name)),
            false => poll.node_name.clone(),
        };
        let name = match poll.within_name.as_str() {
            "" => name,
            country => reader.say(cli_vote::within(name, clean(country))),
        };
        [
            name,
            standing(reader, &poll.state),
            known(poll.roll_size, poll.roll_size > 0),
            known(poll.voters, poll.counted || (poll.own && !is_hidden(poll))),
            known(poll.papers, poll.counted || poll.papers > 0),
            reasons(reader, detail, poll),
        ]
    };
    reader.table(titles, detail.polls.iter().map(row), &cli_vote::no_polls())
}

/// Whether so few voted that the figures are shown to nobody.
fn is_hidden(poll: &PollLine) -> bool {
    matches!(poll.state.parse(), Ok(PollState::Merged | PollState::Withheld))
}

/// Why a poll does not count, where its members vote, and whether it closes at another time than the vote.
fn reasons(reader: Reader, detail: &VoteDetail, poll: &PollLine) -> String {
    let (country, members) = (clean(&poll.within_name), poll.counted_members);
    let place = match poll.place.as_str() {
        "awaited" => Some(cli_vote::place_awaited(country)),
        "together" => Some(cli_vote::place_together(country)),
        "nowhere" if members > 0 => Some(cli_vote::place_nowhere(members)),
        "nowhere" => Some(cli_vote::place_nowhere_unknown()),
        "alone" => Some(cli_vote::place_alone(country)),
        _ => None,
    };
    let closes_us = detail.line.as_ref().map_or(0, |line| line.closes_us);
    let closes = (![0, closes_us].contains(&poll.closes_us))
        .then(|| reader.say(cli_vote::poll_closes(times::moment(poll.closes_us))));
    let place = place.map(|place| reader.say(place));
    let said = [Some(poll.reason.clone()), place, closes].into_iter().flatten();
    let said: Vec<String> = said.filter(|said| !said.is_empty()).collect();
    said.join("; ")
}

fn standing(reader: Reader, word: &str) -> String {
    word.parse::<PollState>().map_or_else(|_| reader.word::<Standing>(word), |state| reader.say(state))
}

#[cfg(test)]
mod tests {
    use percole_proto::event::v1::{QuestionCount, RecommendationText};

    use super::*;
    use crate::commands::vote::specimen::line;
    use crate::output::specimen::in_every_language;

    /// A poll of every standing.
    fn polls_of_all_kinds() -> Vec<PollLine> {
        let poll = |name: &str, state: &str| PollLine {
            node: "cd".repeat(32),
            node_name: name.into(),
            state: state.into(),
            ..Default::default()
        };
        let count = |question, figures: &[u64]| QuestionCount {
            question,
            counted: 12_040,
            figures: figures.to_vec(),
            ..Default::default()
        };
        let included = PollLine {
            roll_size: 27_100,
            voters: 12_040,
            counts: vec![count(1, &[8_000, 3_040, 1_000]), count(2, &[7_000, 5_000])],
            ..poll("France", "included")
        };
        vec![
            PollLine { counted: true, own: true, ..included },
            PollLine {
                roll_size: 640,
                within_name: "France".into(),
                place: "listed".into(),
                ..poll("Rennes", "joined")
            },
            PollLine {
                within_name: "France".into(),
                place: "together".into(),
                reason: "trop peu de monde".into(),
                ..poll("Nantes", "declined")
            },
            PollLine {
                roll_size: 12,
                own: true,
                within_name: "France".into(),
                reason: "trop peu de votes".into(),
                ..poll("Lyon", "merged")
            },
            PollLine { roll_size: 9, ..poll("Suisse", "withheld") },
            PollLine { roll_size: 71, ..poll("Belgique", "joined") },
            PollLine {
                within_name: "Belgique".into(),
                place: "nowhere".into(),
                counted_members: 40,
                ..poll("Liège", "asked")
            },
            PollLine { reason: "assemblée trop proche".into(), ..poll("Allemagne", "declined") },
            PollLine { reason: "aucune réponse".into(), ..poll("Luxembourg", "passed_over") },
            poll("Autriche", "asked"),
        ]
    }

    #[test]
    fn a_vote_is_shown_with_each_node() {
        let asked = crate::input::questions::parse(
            "[electorate]\ncategories = [\"sociétaires\"]\nrecord_date = \"2026-04-01\"\n[[question]]\nmethod = \"yes-no\"\n\
             text = \"Faut-il fusionner les antennes ?\"\n[[question]]\nmethod = \"approval\"\ntext = \"Lesquelles ?\"\n\
             options = [\"Rennes\", { fr = \"Liège\", nl = \"Luik\", de = \"Lüttich\" }]\n",
        )
        .unwrap();
        let detail = VoteDetail {
            line: Some(line()),
            questions: asked.questions,
            wording: Some(asked.wording),
            electorate: asked.electorate,
            language: "fr".into(),
            recommendation: format!("{}:{}", "cd".repeat(32), "4567".repeat(8)),
            text: Some(RecommendationText { title: "Fusionner".into(), ..Default::default() }),
            rolls_freeze_us: crate::output::specimen::NOW_US,
            rule_hash: vec![0xab; 32],
            polls: polls_of_all_kinds(),
            ..Default::default()
        };
        let rule = "La proposition est adoptée si elle recueille plus de 50 % des suffrages.";
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail, rule.to_owned())));
    }

    #[test]
    fn a_vote_that_was_called_off_says_why() {
        let line = percole_proto::v1::VoteLine { state: "cancelled".into(), results: Vec::new(), ..line() };
        let detail =
            VoteDetail { line: Some(line), note: "question mal posée".into(), ..Default::default() };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail, String::new())));
    }
}
