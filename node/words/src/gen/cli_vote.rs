// Generated from locales/en/cli_vote.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// vote “{title}”: nodes can join it now
pub fn opened(title: impl Into<Arg>) -> Message {
    Message::new("cli-vote-opened", vec![("title", title.into())])
}

/// this node takes part in vote {vote}; its roll is frozen
pub fn takes_part(vote: impl Into<Arg>) -> Message {
    Message::new("cli-vote-takes-part", vec![("vote", vote.into())])
}

/// this node stays out of vote {vote}
pub fn stays_out(vote: impl Into<Arg>) -> Message {
    Message::new("cli-vote-stays-out", vec![("vote", vote.into())])
}

/// vote {vote} is cancelled; its ballots are not counted
pub fn called_off(vote: impl Into<Arg>) -> Message {
    Message::new("cli-vote-called-off", vec![("vote", vote.into())])
}

/// vote {vote} accepts ballots until {closes}
pub fn is_extended(vote: impl Into<Arg>, closes: impl Into<Arg>) -> Message {
    Message::new("cli-vote-is-extended", vec![("vote", vote.into()), ("closes", closes.into())])
}

/// vote {vote} goes on without {node}; those below it vote on their own
pub fn is_passed_over(vote: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("cli-vote-is-passed-over", vec![("vote", vote.into()), ("node", node.into())])
}

/// Put off on {at} from {before} to {closes}: {reason}
pub fn was_extended(at: impl Into<Arg>, before: impl Into<Arg>, closes: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("cli-vote-was-extended", vec![("at", at.into()), ("before", before.into()), ("closes", closes.into()), ("reason", reason.into())])
}

/// closes on {closes}
pub fn poll_closes(closes: impl Into<Arg>) -> Message {
    Message::new("cli-vote-poll-closes", vec![("closes", closes.into())])
}

/// `{text}` does not say which node may have how large a roll: write NODE=NUMBER, for instance France=30000
pub fn not_a_largest_roll(text: impl Into<Arg>) -> Message {
    Message::new("cli-vote-not-a-largest-roll", vec![("text", text.into())])
}

/// opened by
pub fn title_opener() -> Message {
    Message::new("cli-vote-title-opener", vec![])
}

/// title
pub fn title_title() -> Message {
    Message::new("cli-vote-title-title", vec![])
}

/// opens
pub fn title_opens() -> Message {
    Message::new("cli-vote-title-opens", vec![])
}

/// closes
pub fn title_closes() -> Message {
    Message::new("cli-vote-title-closes", vec![])
}

/// result
pub fn title_result() -> Message {
    Message::new("cli-vote-title-result", vec![])
}

/// ballots
pub fn title_ballots() -> Message {
    Message::new("cli-vote-title-ballots", vec![])
}

/// tally certificates
pub fn title_certificates() -> Message {
    Message::new("cli-vote-title-certificates", vec![])
}

/// rolls freeze
pub fn title_rolls_freeze() -> Message {
    Message::new("cli-vote-title-rolls-freeze", vec![])
}

/// recommendation
pub fn title_recommendation() -> Message {
    Message::new("cli-vote-title-recommendation", vec![])
}

/// its id
pub fn title_recommendation_id() -> Message {
    Message::new("cli-vote-title-recommendation-id", vec![])
}

/// fingerprint of the rule
pub fn title_rule_hash() -> Message {
    Message::new("cli-vote-title-rule-hash", vec![])
}

/// node
pub fn title_node() -> Message {
    Message::new("cli-vote-title-node", vec![])
}

/// on the roll
pub fn title_roll() -> Message {
    Message::new("cli-vote-title-roll", vec![])
}

/// have voted
pub fn title_voters() -> Message {
    Message::new("cli-vote-title-voters", vec![])
}

/// recounted by the node
pub fn title_by_node() -> Message {
    Message::new("cli-vote-title-by-node", vec![])
}

/// recounted by this program
pub fn title_by_program() -> Message {
    Message::new("cli-vote-title-by-program", vec![])
}

/// remark
pub fn title_remark() -> Message {
    Message::new("cli-vote-title-remark", vec![])
}

/// no votes here: `percole vote open` opens one
pub fn no_votes() -> Message {
    Message::new("cli-vote-no-votes", vec![])
}

/// no vote calls on this node: `percole vote open` opens one
pub fn no_calls() -> Message {
    Message::new("cli-vote-no-calls", vec![])
}

/// opened by nodes that are not above this one; to take part, name the one that asks (`percole vote join … --opener NODE`):
pub fn opened_elsewhere() -> Message {
    Message::new("cli-vote-opened-elsewhere", vec![])
}

/// no node takes part
pub fn no_polls() -> Message {
    Message::new("cli-vote-no-polls", vec![])
}

/// from {opens} until {closes}
pub fn from_until(opens: impl Into<Arg>, closes: impl Into<Arg>) -> Message {
    Message::new("cli-vote-from-until", vec![("opens", opens.into()), ("closes", closes.into())])
}

/// until {moment}
pub fn until(moment: impl Into<Arg>) -> Message {
    Message::new("cli-vote-until", vec![("moment", moment.into())])
}

/// {node} (here)
pub fn here(node: impl Into<Arg>) -> Message {
    Message::new("cli-vote-here", vec![("node", node.into())])
}

/// asked to take part
pub fn poll_asked() -> Message {
    Message::new("cli-vote-poll-asked", vec![])
}

/// {name} (within {country})
pub fn within(name: impl Into<Arg>, country: impl Into<Arg>) -> Message {
    Message::new("cli-vote-within", vec![("name", name.into()), ("country", country.into())])
}

/// counts once {country} freezes its roll and lists it
pub fn place_awaited(country: impl Into<Arg>) -> Message {
    Message::new("cli-vote-place-awaited", vec![("country", country.into())])
}

/// its members vote with {country}
pub fn place_together(country: impl Into<Arg>) -> Message {
    Message::new("cli-vote-place-together", vec![("country", country.into())])
}

/// its {members} member can vote nowhere | its {members} members can vote nowhere
pub fn place_nowhere(members: impl Into<Arg>) -> Message {
    Message::new("cli-vote-place-nowhere", vec![("members", members.into())])
}

/// its members can vote nowhere
pub fn place_nowhere_unknown() -> Message {
    Message::new("cli-vote-place-nowhere-unknown", vec![])
}

/// votes on its own: {country} takes no part
pub fn place_alone(country: impl Into<Arg>) -> Message {
    Message::new("cli-vote-place-alone", vec![("country", country.into())])
}

/// counted in
pub fn poll_included() -> Message {
    Message::new("cli-vote-poll-included", vec![])
}

/// left out
pub fn poll_excluded() -> Message {
    Message::new("cli-vote-poll-excluded", vec![])
}

/// silent, and passed over
pub fn poll_passed_over() -> Message {
    Message::new("cli-vote-poll-passed-over", vec![])
}

/// carried
pub fn carried() -> Message {
    Message::new("cli-vote-carried", vec![])
}

/// not carried
pub fn rejected() -> Message {
    Message::new("cli-vote-rejected", vec![])
}

/// not decided, for want of a quorum
pub fn no_quorum() -> Message {
    Message::new("cli-vote-no-quorum", vec![])
}

/// not declared yet
pub fn not_declared() -> Message {
    Message::new("cli-vote-not-declared", vec![])
}

/// same outcome, from the certificates held here
pub fn recount_same() -> Message {
    Message::new("cli-vote-recount-same", vec![])
}

/// ANOTHER OUTCOME, from the certificates held here
pub fn recount_other() -> Message {
    Message::new("cli-vote-recount-other", vec![])
}

/// not possible yet
pub fn recount_impossible() -> Message {
    Message::new("cli-vote-recount-impossible", vec![])
}

/// nothing to compare yet
pub fn recount_nothing() -> Message {
    Message::new("cli-vote-recount-nothing", vec![])
}

/// there is no recount: the vote was cancelled
pub fn recount_cancelled() -> Message {
    Message::new("cli-vote-recount-cancelled", vec![])
}

/// same outcome, from the tallies declared
pub fn tallies_same() -> Message {
    Message::new("cli-vote-tallies-same", vec![])
}

/// ANOTHER OUTCOME, from the tallies declared
pub fn tallies_other() -> Message {
    Message::new("cli-vote-tallies-other", vec![])
}

/// not possible: {why}
pub fn tallies_unusable(why: impl Into<Arg>) -> Message {
    Message::new("cli-vote-tallies-unusable", vec![("why", why.into())])
}

/// `{text}` says nothing known of an outcome: write one of {known}
pub fn unknown_comparison(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("cli-vote-unknown-comparison", vec![("text", text.into()), ("known", known.into())])
}

/// the questions in {file} cannot be used: {why}
pub fn questions_unusable(file: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("cli-vote-questions-unusable", vec![("file", file.into()), ("why", why.into())])
}

/// {number}. {text} ({method}) | {number}. {text} ({method}; {seats} to choose)
pub fn question_asked(seats: impl Into<Arg>, number: impl Into<Arg>, text: impl Into<Arg>, method: impl Into<Arg>) -> Message {
    Message::new("cli-vote-question-asked", vec![("seats", seats.into()), ("number", number.into()), ("text", text.into()), ("method", method.into())])
}

/// yes, no or abstention
pub fn method_yes_no() -> Message {
    Message::new("cli-vote-method-yes-no", vec![])
}

/// may vote
pub fn title_statuses() -> Message {
    Message::new("cli-vote-title-statuses", vec![])
}

/// may vote: categories
pub fn title_categories() -> Message {
    Message::new("cli-vote-title-categories", vec![])
}

/// may vote: units
pub fn title_units() -> Message {
    Message::new("cli-vote-title-units", vec![])
}

/// as members on
pub fn title_record_date() -> Message {
    Message::new("cli-vote-title-record-date", vec![])
}

/// question {number}
pub fn title_question(number: impl Into<Arg>) -> Message {
    Message::new("cli-vote-title-question", vec![("number", number.into())])
}

/// papers
pub fn title_papers() -> Message {
    Message::new("cli-vote-title-papers", vec![])
}

/// blank
pub fn title_blank() -> Message {
    Message::new("cli-vote-title-blank", vec![])
}

/// method
pub fn title_method() -> Message {
    Message::new("cli-vote-title-method", vec![])
}

/// chosen
pub fn title_chosen() -> Message {
    Message::new("cli-vote-title-chosen", vec![])
}

/// TIE, undecided
pub fn title_tied() -> Message {
    Message::new("cli-vote-title-tied", vec![])
}

/// not counted
pub fn title_not_counted() -> Message {
    Message::new("cli-vote-title-not-counted", vec![])
}

/// {option}
pub fn option_named(option: impl Into<Arg>) -> Message {
    Message::new("cli-vote-option-named", vec![("option", option.into())])
}

/// counted
pub fn counted() -> Message {
    Message::new("cli-vote-counted", vec![])
}

/// the papers are in {file}
pub fn exported(file: impl Into<Arg>) -> Message {
    Message::new("cli-vote-exported", vec![("file", file.into())])
}

/// of them on paper
pub fn title_paper() -> Message {
    Message::new("cli-vote-title-paper", vec![])
}

/// corrected: what {node} certified is replaced, because: {reason}
pub fn corrected(node: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("cli-vote-corrected", vec![("node", node.into()), ("reason", reason.into())])
}

/// corrected: {node} found other figures, and by this vote’s rule it counts as if nobody had voted there; reason: {reason}
pub fn corrected_absent(node: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("cli-vote-corrected-absent", vec![("node", node.into()), ("reason", reason.into())])
}

/// corrected: {node} found other figures, but by this vote’s rule the first ones count; reason: {reason}
pub fn corrected_first(node: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("cli-vote-corrected-first", vec![("node", node.into()), ("reason", reason.into())])
}

/// corrected too late: {node} found other figures on {time}, which change nothing here, because: {reason}
pub fn corrected_late(node: impl Into<Arg>, time: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("cli-vote-corrected-late", vec![("node", node.into()), ("time", time.into()), ("reason", reason.into())])
}

/// a correction is proposed here with {papers} paper, and waits for a second person’s yes, because: {reason} | a correction is proposed here with {papers} papers, and waits for a second person’s yes, because: {reason}
pub fn correction_proposed(papers: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("cli-vote-correction-proposed", vec![("papers", papers.into()), ("reason", reason.into())])
}

/// before
pub fn title_before() -> Message {
    Message::new("cli-vote-title-before", vec![])
}

/// after
pub fn title_after() -> Message {
    Message::new("cli-vote-title-after", vec![])
}
