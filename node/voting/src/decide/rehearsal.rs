//! A rule tried before a vote is opened with it: on figures such as nodes certify them today, can every condition be judged?

use percole_words::{Message, vote};

use super::{Certificate, Counts, NodeTally, Outcome, Reason, Rule, State, Tallies, decide};

/// Tallies as if every node had taken part and certified what nodes certify: members, voters, and three counts a question.
pub fn rehearsal<'a>(question: &str, nodes: impl IntoIterator<Item = &'a str>) -> Tallies {
    let counts = Counts::new(50, 20, 10);
    nodes.into_iter().fold(Tallies::new([question]), |tallies, node| {
        tallies.with(node, NodeTally::counted(Certificate::of_members(100, 80, [(question, counts)])))
    })
}

/// What a rule asks for that is in no node's certificate, by the outcome of its rehearsal; `None` when it can be judged.
pub fn asks_for_more(outcome: &Outcome) -> Option<&Reason> {
    let nodes = outcome.nodes.values().filter_map(|node| node.reason.as_ref());
    let conditions = outcome.questions.iter().flat_map(|question| &question.conditions);
    let unknown = conditions.filter(|condition| condition.state == State::NotEvaluable);
    nodes.chain(unknown.filter_map(|condition| condition.reason.as_ref())).next()
}

/// Why no vote can be opened with a rule, whoever is asked to take part; `None` when one can.
pub fn for_files_alone(rule: &Rule) -> Option<Message> {
    let outcome = decide(rule, &rehearsal("q1", ["a", "b"]));
    match asks_for_more(&outcome)? {
        // With other nodes it may do.
        Reason::TooManyNodes(..) => None,
        reason => Some(missing(reason)),
    }
}

/// What is missing, in words.
pub fn missing(reason: &Reason) -> Message {
    match reason {
        Reason::SharesUnknown(_) => vote::lacks_shares(),
        Reason::ConveningUnknown(_) => vote::lacks_convening(),
        Reason::HoldersMissing(_) => vote::lacks_holders(),
        Reason::UnknownPart(_) | Reason::EmptyCollege(_) => vote::lacks_colleges(),
        Reason::TooManyNodes(known, asked) => vote::counts_on_nodes(*known, *asked),
        _ => vote::not_evaluable(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decide::ready;

    #[test]
    fn every_ready_rule_says_whether_a_vote_can_be_opened_with_it() {
        let refused: Vec<(&str, String)> = ready::ALL
            .iter()
            .filter_map(|(name, text)| {
                Some((*name, for_files_alone(&Rule::from_toml(text).unwrap())?.to_string()))
            })
            .collect();
        let shares = "the shares of members are not counted";
        let convening = "the roll on the convening date is not recorded";
        let colleges = "ballots are not counted by college";
        assert_eq!(
            refused.iter().map(|(name, why)| (*name, why.as_str())).collect::<Vec<_>>(),
            [
                ("belgian-cooperative-object", shares),
                ("belgian-cooperative-ordinary", "voters with several votes are not listed"),
                ("belgian-cooperative-statutes", shares),
                ("european-cooperative-ordinary", convening),
                ("european-cooperative-statutes", convening),
                ("scic-colleges", colleges),
            ]
        );
    }
}
