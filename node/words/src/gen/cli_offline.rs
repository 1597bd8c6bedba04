// Generated from locales/en/cli_offline.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// rule {hash}
pub fn rule_hash(hash: impl Into<Arg>) -> Message {
    Message::new("cli-offline-rule-hash", vec![("hash", hash.into())])
}

/// {engine}, rule {rule}, tallies {tallies}
pub fn decided_by(engine: impl Into<Arg>, rule: impl Into<Arg>, tallies: impl Into<Arg>) -> Message {
    Message::new("cli-offline-decided-by", vec![("engine", engine.into()), ("rule", rule.into()), ("tallies", tallies.into())])
}

/// the rule {file} cannot be used
pub fn rule_unusable(file: impl Into<Arg>) -> Message {
    Message::new("cli-offline-rule-unusable", vec![("file", file.into())])
}

/// the tallies in {file} cannot be used
pub fn tallies_unusable(file: impl Into<Arg>) -> Message {
    Message::new("cli-offline-tallies-unusable", vec![("file", file.into())])
}

/// the outcome in {file} has no tallies: the vote was cancelled, or is still being counted
pub fn outcome_without_tallies(file: impl Into<Arg>) -> Message {
    Message::new("cli-offline-outcome-without-tallies", vec![("file", file.into())])
}

/// give a file, or the name of a ready rule: {votes}; for tallies in files alone, as no vote can be opened with them: {files}
pub fn give_a_rule(votes: impl Into<Arg>, files: impl Into<Arg>) -> Message {
    Message::new("cli-offline-give-a-rule", vec![("votes", votes.into()), ("files", files.into())])
}

/// no vote can be opened with this rule, it decides on tallies in files alone: {why}
pub fn rule_opens_no_vote(why: impl Into<Arg>) -> Message {
    Message::new("cli-offline-rule-opens-no-vote", vec![("why", why.into())])
}

/// the report cannot be written as JSON ({detail})
pub fn report_unwritable(detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-report-unwritable", vec![("detail", detail.into())])
}

/// a tie is not decided: {names}. --tie-order or --tie-seed decides it, as the question says
pub fn tie_open(names: impl Into<Arg>) -> Message {
    Message::new("cli-offline-tie-open", vec![("names", names.into())])
}

/// `{method}` cannot count equal ranks: line {ballot} of the ballots ranks `{first}` and `{second}` equally; correct or reject such a paper before the count
pub fn equal_ranks(method: impl Into<Arg>, ballot: impl Into<Arg>, first: impl Into<Arg>, second: impl Into<Arg>) -> Message {
    Message::new("cli-offline-equal-ranks", vec![("method", method.into()), ("ballot", ballot.into()), ("first", first.into()), ("second", second.into())])
}

/// the number of places does not fit ({detail})
pub fn seats_impossible(detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-seats-impossible", vec![("detail", detail.into())])
}

/// there is no candidate to count votes for
pub fn no_candidates() -> Message {
    Message::new("cli-offline-no-candidates", vec![])
}

/// the order that decides ties must name each candidate once ({detail})
pub fn tie_order_wrong(detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-tie-order-wrong", vec![("detail", detail.into())])
}

/// `{method}` needs a budget and costs, as a .pb file has them
pub fn no_budget(method: impl Into<Arg>) -> Message {
    Message::new("cli-offline-no-budget", vec![("method", method.into())])
}

/// the money unit is {amount}: it must be above zero
pub fn money_unit_wrong(amount: impl Into<Arg>) -> Message {
    Message::new("cli-offline-money-unit-wrong", vec![("amount", amount.into())])
}

/// after {steps} steps of one money unit the budget is still not used up; name a larger one with --money-unit
pub fn too_many_steps(steps: impl Into<Arg>) -> Message {
    Message::new("cli-offline-too-many-steps", vec![("steps", steps.into())])
}

/// election
pub fn title_election() -> Message {
    Message::new("cli-offline-title-election", vec![])
}

/// fingerprint
pub fn title_fingerprint() -> Message {
    Message::new("cli-offline-title-fingerprint", vec![])
}

/// stage
pub fn title_stage() -> Message {
    Message::new("cli-offline-title-stage", vec![])
}

/// credentials
pub fn title_credentials() -> Message {
    Message::new("cli-offline-title-credentials", vec![])
}

/// ballots
pub fn title_ballots() -> Message {
    Message::new("cli-offline-title-ballots", vec![])
}

/// answer
pub fn title_answer() -> Message {
    Message::new("cli-offline-title-answer", vec![])
}

/// votes
pub fn title_votes() -> Message {
    Message::new("cli-offline-title-votes", vec![])
}

/// unknown
pub fn unknown() -> Message {
    Message::new("cli-offline-unknown", vec![])
}

/// (blank)
pub fn blank() -> Message {
    Message::new("cli-offline-blank", vec![])
}

/// {name} ({id})
pub fn named_election(name: impl Into<Arg>, id: impl Into<Arg>) -> Message {
    Message::new("cli-offline-named-election", vec![("name", name.into()), ("id", id.into())])
}

/// {ballots} of one voter | {voters} voters
pub fn ballots_of_voters(ballots: impl Into<Arg>, voters: impl Into<Arg>) -> Message {
    Message::new("cli-offline-ballots-of-voters", vec![("ballots", ballots.into()), ("voters", voters.into())])
}

/// VALID: every check passed
pub fn valid() -> Message {
    Message::new("cli-offline-valid", vec![])
}

/// NOT VALID: one thing is wrong | {count} things are wrong
pub fn not_valid(count: impl Into<Arg>) -> Message {
    Message::new("cli-offline-not-valid", vec![("count", count.into())])
}

/// record {record}, {check}
pub fn in_record_by_check(record: impl Into<Arg>, check: impl Into<Arg>) -> Message {
    Message::new("cli-offline-in-record-by-check", vec![("record", record.into()), ("check", check.into())])
}

/// its ballot is record {record}, and counts
pub fn ballot_counts(record: impl Into<Arg>) -> Message {
    Message::new("cli-offline-ballot-counts", vec![("record", record.into())])
}

/// its ballot is record {record}; a later one with the same credential counts, record {by}
pub fn ballot_replaced(record: impl Into<Arg>, by: impl Into<Arg>) -> Message {
    Message::new("cli-offline-ballot-replaced", vec![("record", record.into()), ("by", by.into())])
}

/// its ballot is record {record}, and does not count: its credential is not listed
pub fn ballot_not_counted(record: impl Into<Arg>) -> Message {
    Message::new("cli-offline-ballot-not-counted", vec![("record", record.into())])
}

/// its ballot is not in this archive
pub fn ballot_absent() -> Message {
    Message::new("cli-offline-ballot-absent", vec![])
}

/// a ballot that a box left out is found with --closings or --against only
pub fn left_out_ballots() -> Message {
    Message::new("cli-offline-left-out-ballots", vec![])
}

/// {file} cannot be verified ({detail})
pub fn unverifiable(file: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-unverifiable", vec![("file", file.into()), ("detail", detail.into())])
}

/// the receipt {file} cannot be used ({detail})
pub fn receipt_unusable(file: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-receipt-unusable", vec![("file", file.into()), ("detail", detail.into())])
}

/// it should hold `election`, `ballot` and `tracker`, as the ballot box gave it
pub fn receipt_should_hold() -> Message {
    Message::new("cli-offline-receipt-should-hold", vec![])
}

/// the closing {file} cannot be used ({detail})
pub fn closing_unusable(file: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-closing-unusable", vec![("file", file.into()), ("detail", detail.into())])
}

/// {file} cannot be used ({detail})
pub fn file_unusable(file: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-file-unusable", vec![("file", file.into()), ("detail", detail.into())])
}

/// it should hold {what}
pub fn should_hold(what: impl Into<Arg>) -> Message {
    Message::new("cli-offline-should-hold", vec![("what", what.into())])
}

/// {file} is not valid ({detail})
pub fn file_not_valid(file: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-file-not-valid", vec![("file", file.into()), ("detail", detail.into())])
}

/// {file} cannot be read as an archive ({detail})
pub fn not_an_archive(file: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-not-an-archive", vec![("file", file.into()), ("detail", detail.into())])
}

/// the archive cannot be read ({detail})
pub fn archive_unreadable(detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-archive-unreadable", vec![("detail", detail.into())])
}

/// the archive would not be valid; nothing was written
pub fn would_not_be_valid() -> Message {
    Message::new("cli-offline-would-not-be-valid", vec![])
}

/// {file} is not at the stage for this step ({detail})
pub fn not_this_step(file: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-not-this-step", vec![("file", file.into()), ("detail", detail.into())])
}

/// `percole verify` says at which stage the election is
pub fn see_stage() -> Message {
    Message::new("cli-offline-see-stage", vec![])
}

/// it is not valid
pub fn itself_not_valid() -> Message {
    Message::new("cli-offline-itself-not-valid", vec![])
}

/// the archive is not valid
pub fn archive_not_valid() -> Message {
    Message::new("cli-offline-archive-not-valid", vec![])
}

/// `percole verify` lists every problem
pub fn verify_lists_all() -> Message {
    Message::new("cli-offline-verify-lists-all", vec![])
}

/// ballots and credentials
pub fn unit_ballots_and_credentials() -> Message {
    Message::new("cli-offline-unit-ballots-and-credentials", vec![])
}

/// the election cannot be made
pub fn election_not_made() -> Message {
    Message::new("cli-offline-election-not-made", vec![])
}

/// the election {election} is {file}
pub fn election_made(election: impl Into<Arg>, file: impl Into<Arg>) -> Message {
    Message::new("cli-offline-election-made", vec![("election", election.into()), ("file", file.into())])
}

/// `name`, `description` and `questions`, each question with `question`, `answers`, `min`, `max` and perhaps `blank`
pub fn template_should_hold() -> Message {
    Message::new("cli-offline-template-should-hold", vec![])
}

/// no credentials were made
pub fn credentials_not_made() -> Message {
    Message::new("cli-offline-credentials-not-made", vec![])
}

/// one credential is made | {count} credentials are made: the secret list is {secret}, the public one {public}
pub fn credentials_made(count: impl Into<Arg>, secret: impl Into<Arg>, public: impl Into<Arg>) -> Message {
    Message::new("cli-offline-credentials-made", vec![("count", count.into()), ("secret", secret.into()), ("public", public.into())])
}

/// {file} is not a list of public credentials ({detail})
pub fn not_credentials(file: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-not-credentials", vec![("file", file.into()), ("detail", detail.into())])
}

/// the archive cannot be made ({detail})
pub fn archive_not_made(detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-archive-not-made", vec![("detail", detail.into())])
}

/// the ballot box is {file}, open for one credential | {count} credentials
pub fn box_open(file: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("cli-offline-box-open", vec![("file", file.into()), ("count", count.into())])
}

/// the ballot {file}
pub fn ballot_file(file: impl Into<Arg>) -> Message {
    Message::new("cli-offline-ballot-file", vec![("file", file.into())])
}

/// one ballot is in the box | {count} ballots are in the box:
pub fn in_box(count: impl Into<Arg>) -> Message {
    Message::new("cli-offline-in-box", vec![("count", count.into())])
}

/// the ballot box stays open
pub fn box_stays_open() -> Message {
    Message::new("cli-offline-box-stays-open", vec![])
}

/// the ballot box is closed: one ballot | {count} ballots to decrypt together
pub fn box_closed(count: impl Into<Arg>) -> Message {
    Message::new("cli-offline-box-closed", vec![("count", count.into())])
}

/// there is no result yet
pub fn no_result_yet() -> Message {
    Message::new("cli-offline-no-result-yet", vec![])
}

/// the result is in {file}; `percole verify {file}` shows it
pub fn result_published(file: impl Into<Arg>) -> Message {
    Message::new("cli-offline-result-published", vec![("file", file.into())])
}

/// the key cannot be made
pub fn key_not_made() -> Message {
    Message::new("cli-offline-key-not-made", vec![])
}

/// the key is {key}; keep it and its passphrase. Its public part is {public}
pub fn key_made(key: impl Into<Arg>, public: impl Into<Arg>) -> Message {
    Message::new("cli-offline-key-made", vec![("key", key.into()), ("public", public.into())])
}

/// nothing was decrypted
pub fn nothing_decrypted() -> Message {
    Message::new("cli-offline-nothing-decrypted", vec![])
}

/// the part of the decryption by trustee {trustee} is in {file}
pub fn decryption_added(trustee: impl Into<Arg>, file: impl Into<Arg>) -> Message {
    Message::new("cli-offline-decryption-added", vec![("trustee", trustee.into()), ("file", file.into())])
}

/// the key generation cannot begin
pub fn generation_not_begun() -> Message {
    Message::new("cli-offline-generation-not-begun", vec![])
}

/// give {message} to all other members. Your state is {state}: keep it
pub fn generation_begun(message: impl Into<Arg>, state: impl Into<Arg>) -> Message {
    Message::new("cli-offline-generation-begun", vec![("message", message.into()), ("state", state.into())])
}

/// the key generation does not go on
pub fn generation_stops() -> Message {
    Message::new("cli-offline-generation-stops", vec![])
}

/// give {file} to all others: it shows them the same
pub fn proof_for_others(file: impl Into<Arg>) -> Message {
    Message::new("cli-offline-proof-for-others", vec![("file", file.into())])
}

/// give to all other members: {files}
pub fn give_to_others(files: impl Into<Arg>) -> Message {
    Message::new("cli-offline-give-to-others", vec![("files", files.into())])
}

/// the key generation is done. Your share of the key is {state}: keep it and its passphrase. The group is {group}
pub fn generation_done(state: impl Into<Arg>, group: impl Into<Arg>) -> Message {
    Message::new("cli-offline-generation-done", vec![("state", state.into()), ("group", group.into())])
}

/// messages are awaited from: member {members}
pub fn members_awaited(members: impl Into<Arg>) -> Message {
    Message::new("cli-offline-members-awaited", vec![("members", members.into())])
}

/// all members must see this fingerprint (compare it by voice): {fingerprint}
pub fn compare_fingerprint(fingerprint: impl Into<Arg>) -> Message {
    Message::new("cli-offline-compare-fingerprint", vec![("fingerprint", fingerprint.into())])
}

/// the message that was made cannot be read ({detail})
pub fn message_unreadable(detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-message-unreadable", vec![("detail", detail.into())])
}

/// a member sends one message a round: if the one there was never sent because a run was interrupted, remove it; else this key generation must begin anew
pub fn one_message_a_round() -> Message {
    Message::new("cli-offline-one-message-a-round", vec![])
}

/// passphrase
pub fn passphrase() -> Message {
    Message::new("cli-offline-passphrase", vec![])
}

/// new passphrase
pub fn new_passphrase() -> Message {
    Message::new("cli-offline-new-passphrase", vec![])
}

/// the same again
pub fn same_again() -> Message {
    Message::new("cli-offline-same-again", vec![])
}

/// {what}:
pub fn prompt(what: impl Into<Arg>) -> Message {
    Message::new("cli-offline-prompt", vec![("what", what.into())])
}

/// the two passphrases differ; nothing was written
pub fn passphrases_differ() -> Message {
    Message::new("cli-offline-passphrases-differ", vec![])
}

/// there is no terminal to ask for the passphrase
pub fn no_terminal() -> Message {
    Message::new("cli-offline-no-terminal", vec![])
}

/// give --passphrase-file FILE
pub fn give_passphrase_file() -> Message {
    Message::new("cli-offline-give-passphrase-file", vec![])
}

/// the passphrase cannot be read ({detail})
pub fn passphrase_unreadable(detail: impl Into<Arg>) -> Message {
    Message::new("cli-offline-passphrase-unreadable", vec![("detail", detail.into())])
}

/// the passphrase is empty
pub fn passphrase_empty() -> Message {
    Message::new("cli-offline-passphrase-empty", vec![])
}

/// several words that nobody guesses make a good one
pub fn good_passphrase() -> Message {
    Message::new("cli-offline-good-passphrase", vec![])
}
