// Generated from locales/en/cli_ballot.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// the ballot of member {member} is in the box: {choice}
pub fn cast(member: impl Into<Arg>, choice: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-cast", vec![("member", member.into()), ("choice", choice.into())])
}

/// your ballot is in the box: {choice}
pub fn cast_own(choice: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-cast-own", vec![("choice", choice.into())])
}

/// you are on no roll
pub fn on_no_roll() -> Message {
    Message::new("cli-ballot-on-no-roll", vec![])
}

/// vote
pub fn title_vote() -> Message {
    Message::new("cli-ballot-title-vote", vec![])
}

/// booth
pub fn title_booth() -> Message {
    Message::new("cli-ballot-title-booth", vec![])
}

/// event
pub fn title_event() -> Message {
    Message::new("cli-ballot-title-event", vec![])
}

/// roll number
pub fn title_roll_number() -> Message {
    Message::new("cli-ballot-title-roll-number", vec![])
}

/// member
pub fn title_member() -> Message {
    Message::new("cli-ballot-title-member", vec![])
}

/// cast
pub fn title_cast() -> Message {
    Message::new("cli-ballot-title-cast", vec![])
}

/// changes
pub fn title_changes() -> Message {
    Message::new("cli-ballot-title-changes", vec![])
}

/// no ballots in the box
pub fn no_ballots() -> Message {
    Message::new("cli-ballot-no-ballots", vec![])
}

/// {voters} of {roll} on the roll has voted | {voters} of {roll} on the roll have voted
pub fn turnout(voters: impl Into<Arg>, roll: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-turnout", vec![("voters", voters.into()), ("roll", roll.into())])
}

/// ballots
pub fn ballots() -> Message {
    Message::new("cli-ballot-ballots", vec![])
}

/// {accepted} ballot taken in | {accepted} ballots taken in, {changed} of them in place of an earlier one; {unchanged} unchanged
pub fn imported(accepted: impl Into<Arg>, changed: impl Into<Arg>, unchanged: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-imported", vec![("accepted", accepted.into()), ("changed", changed.into()), ("unchanged", unchanged.into())])
}

/// the file is good: it would give {accepted} ballot | {accepted} ballots, {changed} of them in place of an earlier one, and leave {unchanged} unchanged; nothing was written
pub fn would_import(accepted: impl Into<Arg>, changed: impl Into<Arg>, unchanged: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-would-import", vec![("accepted", accepted.into()), ("changed", changed.into()), ("unchanged", unchanged.into())])
}

/// the node stopped before the end
pub fn node_stopped() -> Message {
    Message::new("cli-ballot-node-stopped", vec![])
}

/// the import was interrupted before the node reported any ballot: {why}
pub fn interrupted_at_start(why: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-interrupted-at-start", vec![("why", why.into())])
}

/// the import was interrupted; {done} of {total} ballot | {total} ballots are in for certain: {why}
pub fn interrupted(done: impl Into<Arg>, total: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-interrupted", vec![("done", done.into()), ("total", total.into()), ("why", why.into())])
}

/// give the same command again: it goes on, and no ballot counts twice
pub fn goes_on_where_it_stopped() -> Message {
    Message::new("cli-ballot-goes-on-where-it-stopped", vec![])
}

/// a list per question, with 0 or 1 per answer, such as \[\[1,0,0\],\[0,1\]\]
pub fn choices_should_hold() -> Message {
    Message::new("cli-ballot-choices-should-hold", vec![])
}

/// the ballot cannot be made
pub fn not_made() -> Message {
    Message::new("cli-ballot-not-made", vec![])
}

/// the election has no identifier: {why}
pub fn no_identifier(why: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-no-identifier", vec![("why", why.into())])
}

/// tracker: {tracker}
pub fn tracker(tracker: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-tracker", vec![("tracker", tracker.into())])
}

/// the ballot is {file}
pub fn written(file: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-written", vec![("file", file.into())])
}

/// the ballot {file}
pub fn ballot_in(file: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-ballot-in", vec![("file", file.into())])
}

/// election
pub fn title_election() -> Message {
    Message::new("cli-ballot-title-election", vec![])
}

/// public credential
pub fn title_credential() -> Message {
    Message::new("cli-ballot-title-credential", vec![])
}

/// fingerprint
pub fn title_fingerprint() -> Message {
    Message::new("cli-ballot-title-fingerprint", vec![])
}

/// tracker
pub fn title_tracker() -> Message {
    Message::new("cli-ballot-title-tracker", vec![])
}

/// question
pub fn title_question() -> Message {
    Message::new("cli-ballot-title-question", vec![])
}

/// answers
pub fn title_answers() -> Message {
    Message::new("cli-ballot-title-answers", vec![])
}

/// blank
pub fn title_blank() -> Message {
    Message::new("cli-ballot-title-blank", vec![])
}

/// encrypted values
pub fn title_ciphertexts() -> Message {
    Message::new("cli-ballot-title-ciphertexts", vec![])
}

/// offered
pub fn blank_offered() -> Message {
    Message::new("cli-ballot-blank-offered", vec![])
}

/// no questions
pub fn no_questions() -> Message {
    Message::new("cli-ballot-no-questions", vec![])
}

/// VALID: every proof and the signature are right
pub fn valid() -> Message {
    Message::new("cli-ballot-valid", vec![])
}

/// the ballot of member {member} is withdrawn, and counts no more
pub fn withdrawn(member: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-withdrawn", vec![("member", member.into())])
}

/// the correction is proposed with {papers} paper | {papers} papers, and changes nothing yet: a second person must confirm it
pub fn correction_proposed(papers: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-correction-proposed", vec![("papers", papers.into())])
}

/// with a token of their own, after counting too: percole ballot paper {vote} --count FILE --confirm
pub fn correction_confirm(vote: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-correction-confirm", vec![("vote", vote.into())])
}

/// the certificate is corrected: {papers} paper is | {papers} papers are counted, and certified with the ballots online
pub fn corrected(papers: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-corrected", vec![("papers", papers.into())])
}

/// {count} member | {count} members signed for a paper
pub fn paper_handed_out(count: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-paper-handed-out", vec![("count", count.into())])
}

/// {papers} paper is | {papers} papers are counted, and certified with the ballots online
pub fn paper_counted(papers: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-paper-counted", vec![("papers", papers.into())])
}

/// the file is good: {papers} paper | {papers} papers; nothing was written
pub fn paper_would_count(papers: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-paper-would-count", vec![("papers", papers.into())])
}

/// question {number}: {answers}
pub fn understood(number: impl Into<Arg>, answers: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-understood", vec![("number", number.into()), ("answers", answers.into())])
}

/// {answer} ({count})
pub fn understood_times(answer: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-understood-times", vec![("answer", answer.into()), ("count", count.into())])
}

/// others ({count})
pub fn understood_others(count: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-understood-others", vec![("count", count.into())])
}

/// spoiled
pub fn spoiled() -> Message {
    Message::new("cli-ballot-spoiled", vec![])
}
