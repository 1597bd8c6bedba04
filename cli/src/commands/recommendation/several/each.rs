//! One command for each of several things: what can be done is done, and for the rest it is said why not.

use percole_proto::v1::CommandKey;
use percole_words::{Arg, Message, cli, cli_recommendation};
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::exit::Exit;
use crate::output::failure::Failure;
use crate::output::progress;
use crate::session::Session;

/// Refusals that the next one would meet as well.
const OF_ALL: [&str; 3] = ["permission_denied", "unauthenticated", "unimplemented"];

/// One of several, by its id and as people call it.
pub(in crate::commands::recommendation) struct Item {
    pub(in crate::commands::recommendation) id: String,
    pub(in crate::commands::recommendation) name: String,
}

/// What was done to one, and its JSON form.
pub(in crate::commands::recommendation) struct Step {
    pub(in crate::commands::recommendation) sentence: Message,
    pub(in crate::commands::recommendation) json: Value,
}

/// What was not done, and why.
struct Left<'a> {
    item: &'a Item,
    /// `None` when it was not tried, because of the one before it.
    why: Option<Failure>,
}

/// Carries out one command for each, in order. One that is refused keeps none of the others from it.
///
/// # Errors
/// The first refusal when nothing was done, else that a part is done; both name every one that was not done, and why.
pub(in crate::commands::recommendation) async fn each(
    session: &Session,
    items: &[Item],
    step: impl AsyncFn(&str, CommandKey) -> Result<Step, Failure>,
) -> Outcome {
    if items.len() > 1 && session.global.command_key.is_some() {
        return Err(one_key_for_several());
    }
    let bar = progress::bar(session, items.len() as u64, cli_recommendation::steps());
    let (mut done, mut left) = (Vec::new(), Vec::new());
    let mut stopped = false;
    for item in items {
        if stopped {
            left.push(Left { item, why: None });
            continue;
        }
        let key = if items.len() == 1 { session.command_key() } else { session.random_key() };
        match step(&item.id, key).await {
            Ok(one) => done.push(one),
            Err(failure) => {
                stopped = failure.exit != Exit::Refused || OF_ALL.contains(&failure.code);
                left.push(Left { item, why: Some(failure) });
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    if left.is_empty() { Ok(all_done(done)) } else { Err(not_all(&done, items.len(), left)) }
}

fn all_done(done: Vec<Step>) -> Answer {
    let (sentences, documents): (Vec<Message>, Vec<Value>) =
        done.into_iter().map(|step| (step.sentence, step.json)).unzip();
    Answer::done(json!({ "done": documents }), Arg::lines(sentences))
}

fn one_key_for_several() -> Failure {
    Failure::usage(cli_recommendation::one_key_for_several()).next(cli_recommendation::leave_key_out())
}

fn not_all(done: &[Step], all: usize, mut left: Vec<Left<'_>>) -> Failure {
    if all == 1
        && let Some(why) = left.first_mut().and_then(|left| left.why.take())
    {
        return why;
    }
    let details = left.iter().map(Left::said).collect::<Vec<_>>();
    let not_done: Value = left.iter().map(Left::document).collect();
    let first = left.into_iter().find_map(|left| left.why);
    let failure = match (done.len(), first) {
        (0, Some(first)) => first.instead(cli_recommendation::none_done(all)),
        (number, _) => Failure::partly(cli_recommendation::some_done(number, all)),
    };
    failure
        .details(details)
        .field("done", done.iter().map(|step| step.json.clone()).collect())
        .field("not_done", not_done)
        .next(cli_recommendation::give_again())
}

impl Left<'_> {
    fn said(&self) -> Message {
        match &self.why {
            Some(why) => cli::within(self.item.name.as_str(), why.what().clone()),
            None => cli::within(self.item.name.as_str(), cli_recommendation::not_tried()),
        }
    }

    fn document(&self) -> Value {
        json!({
            "id": self.item.id,
            "code": self.why.as_ref().map(|why| why.code),
            "reason": self.why.as_ref().and_then(Failure::reason),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::{failure_in_every_language, in_every_language};

    fn step(digits: &str) -> Step {
        let sentence = cli_recommendation::adopted(digits.repeat(2));
        Step { sentence, json: json!({ "recommendation": digits }) }
    }

    fn item(name: &str) -> Item {
        Item { id: "89ab".into(), name: name.into() }
    }

    fn refused() -> Failure {
        Failure::refused("failed_precondition", cli::correct_it())
    }

    #[test]
    fn what_was_done_is_said_for_each() {
        insta::assert_snapshot!(in_every_language(|_| all_done(vec![step("0123"), step("4567")])));
    }

    #[test]
    fn what_was_not_done_is_listed_with_its_reason() {
        let (four, nine) = (item("4. Une mesure"), item("9. Une autre"));
        let left = |last: Option<Failure>| {
            vec![Left { item: &four, why: Some(refused()) }, Left { item: &nine, why: last }]
        };
        for (name, exit, failure) in [
            ("one_key_for_several", Exit::Usage, one_key_for_several()),
            ("none_of_two", Exit::Refused, not_all(&[], 2, left(Some(refused())))),
            ("two_of_four", Exit::Partly, not_all(&[step("0123"), step("4567")], 4, left(Some(refused())))),
            ("some_were_not_tried", Exit::Partly, not_all(&[step("0123")], 3, left(None))),
        ] {
            assert_eq!(failure.exit, exit, "{name}");
            insta::assert_snapshot!(name, failure_in_every_language(&failure));
        }
        assert_eq!(not_all(&[], 1, vec![Left { item: &four, why: Some(refused()) }]), refused());
    }

    #[test]
    fn a_node_that_is_gone_is_unreachable_and_not_a_refusal() {
        let four = item("4. Une mesure");
        let gone = || Failure::unreachable(cli::connection_broke());
        let failure =
            not_all(&[], 2, vec![Left { item: &four, why: Some(gone()) }, Left { item: &four, why: None }]);
        assert_eq!((failure.exit, failure.code), (Exit::Unreachable, "unavailable"));
    }
}
