//! `percole vote list`.

use percole_domain::vote::VotePhase;
use percole_proto::v1::{ListVotesRequest, ListVotesResponse, VoteLine};
use percole_words::{Message, cli, cli_vote};

use super::result;
use crate::commands::Answered;
use crate::commands::page::Page;
use crate::input::word::one_of;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, paragraphs};
use crate::output::words::short;
use crate::session::Session;

/// List votes, opened here or at another node
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only those that were opened by this node: id, prefix or name
    #[arg(long)]
    node: Option<String>,
    /// Only those that stand so
    #[arg(long, value_parser = one_of!(VotePhase))]
    state: Option<VotePhase>,
    #[command(flatten)]
    page: Page,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = ask!(node.vote().list(ListVotesRequest {
            limit: self.page.limit,
            cursor: self.page.cursor,
            state: self.state.map(|state| state.to_string()).unwrap_or_default(),
            node: node.node_id_or_any(self.node.as_deref()).await?,
        }))?;
        Ok(listed(session.reader(), &list))
    }
}

/// Those that call this node, then those that it may join when it names who asks.
fn listed(reader: Reader, list: &ListVotesResponse) -> Answer {
    let (calls, others): (Vec<_>, Vec<_>) = list.votes.iter().partition(|vote| vote.calls);
    let none = match others.is_empty() {
        true => cli_vote::no_votes(),
        false => cli_vote::no_calls(),
    };
    let mut parts = vec![table(reader, &calls, &none)];
    if !others.is_empty() {
        parts.extend([reader.say(cli_vote::opened_elsewhere()), table(reader, &others, &none)]);
    }
    Answer::of(list, paragraphs(parts)).goes_on(&list.next_cursor)
}

/// Votes, who asks first.
fn table(reader: Reader, votes: &[&VoteLine], none: &Message) -> String {
    let titles = [
        cli_vote::title_opener(),
        cli::title_id(),
        cli_vote::title_title(),
        cli::title_state(),
        cli_vote::title_opens(),
        cli_vote::title_closes(),
        cli_vote::title_result(),
    ];
    let row = |vote: &&VoteLine| {
        [
            vote.opener_name.clone(),
            short(&vote.id),
            vote.title.clone(),
            reader.word::<VotePhase>(&vote.state),
            reader.moment(vote.opens_us),
            reader.closing(vote.closes_us),
            what_came_of_it(reader, vote),
        ]
    };
    reader.table(titles, votes.iter().map(row), none)
}

/// Its result; of one that was called off, why.
fn what_came_of_it(reader: Reader, vote: &VoteLine) -> String {
    if vote.reason.is_empty() { result(reader, &vote.results) } else { vote.reason.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::vote::specimen::line;
    use crate::output::specimen::in_every_language;

    #[test]
    fn votes_are_listed_by_who_asks() {
        let open = VoteLine { state: "open".into(), results: Vec::new(), ..line() };
        let other = VoteLine { opener_name: "SMart Sud".into(), calls: false, ..open.clone() };
        let cancelled = VoteLine {
            state: "cancelled".into(),
            results: Vec::new(),
            reason: "question mal posée".into(),
            ..line()
        };
        let votes = vec![open, line(), cancelled, other];
        let list = ListVotesResponse { votes, next_cursor: "c2".into() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
    }

    #[test]
    fn without_votes_a_list_says_how_one_is_opened() {
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &ListVotesResponse::default())));
    }
}
