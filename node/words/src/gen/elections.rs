// Generated from locales/en/elections.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// nothing is published yet
pub fn stage_empty() -> Message {
    Message::new("stage-empty", vec![])
}

/// voting is open
pub fn stage_voting() -> Message {
    Message::new("stage-voting", vec![])
}

/// voting is closed
pub fn stage_closed() -> Message {
    Message::new("stage-closed", vec![])
}

/// the encrypted sums are published; trustees decrypt
pub fn stage_tallied() -> Message {
    Message::new("stage-tallied", vec![])
}

/// the result is published
pub fn stage_decided() -> Message {
    Message::new("stage-decided", vec![])
}

/// its frame or its place in the file is wrong
pub fn check_record_format() -> Message {
    Message::new("check-record-format", vec![])
}

/// its content does not fit its name
pub fn check_record_hash() -> Message {
    Message::new("check-record-hash", vec![])
}

/// it stands in the wrong place
pub fn check_record_order() -> Message {
    Message::new("check-record-order", vec![])
}

/// an event is not written as it must be
pub fn check_event_format() -> Message {
    Message::new("check-event-format", vec![])
}

/// an event does not follow the one before it
pub fn check_event_chain() -> Message {
    Message::new("check-event-chain", vec![])
}

/// the steps of the election are in the wrong order
pub fn check_event_order() -> Message {
    Message::new("check-event-order", vec![])
}

/// the opening does not name what stands before it
pub fn check_setup() -> Message {
    Message::new("check-setup", vec![])
}

/// the description of the election is wrong
pub fn check_election() -> Message {
    Message::new("check-election", vec![])
}

/// the list of trustees is wrong
pub fn check_trustees() -> Message {
    Message::new("check-trustees", vec![])
}

/// a trustee does not prove to have the key
pub fn check_trustee_proof() -> Message {
    Message::new("check-trustee-proof", vec![])
}

/// a trustee’s signature is not valid
pub fn check_trustee_signature() -> Message {
    Message::new("check-trustee-signature", vec![])
}

/// a trustee’s part of the key does not follow from what was agreed
pub fn check_verification_key() -> Message {
    Message::new("check-verification-key", vec![])
}

/// the election’s key is not the one that the trustees’ keys give
pub fn check_public_key() -> Message {
    Message::new("check-public-key", vec![])
}

/// a line of the credentials is wrong
pub fn check_credential() -> Message {
    Message::new("check-credential", vec![])
}

/// a credential is listed twice
pub fn check_credential_duplicate() -> Message {
    Message::new("check-credential-duplicate", vec![])
}

/// the ballot is not written as it must be
pub fn check_ballot_format() -> Message {
    Message::new("check-ballot-format", vec![])
}

/// the ballot is of another election
pub fn check_ballot_election() -> Message {
    Message::new("check-ballot-election", vec![])
}

/// the ballot’s credential is not listed
pub fn check_ballot_credential() -> Message {
    Message::new("check-ballot-credential", vec![])
}

/// the ballot is there twice
pub fn check_ballot_duplicate() -> Message {
    Message::new("check-ballot-duplicate", vec![])
}

/// a number has no place here
pub fn check_element() -> Message {
    Message::new("check-element", vec![])
}

/// a choice is not proved to be yes or no
pub fn check_individual_proof() -> Message {
    Message::new("check-individual-proof", vec![])
}

/// the number of choices is not proved to be allowed
pub fn check_overall_proof() -> Message {
    Message::new("check-overall-proof", vec![])
}

/// a blank answer is not proved to choose nothing else
pub fn check_blank_proof() -> Message {
    Message::new("check-blank-proof", vec![])
}

/// the ballot is not signed by its credential
pub fn check_signature() -> Message {
    Message::new("check-signature", vec![])
}

/// the sums are not written as they must be
pub fn check_tally_format() -> Message {
    Message::new("check-tally-format", vec![])
}

/// the sums are not those of the ballots that count
pub fn check_tally() -> Message {
    Message::new("check-tally", vec![])
}

/// the number of ballots is wrong
pub fn check_tally_count() -> Message {
    Message::new("check-tally-count", vec![])
}

/// the sum of the weights is wrong
pub fn check_tally_weight() -> Message {
    Message::new("check-tally-weight", vec![])
}

/// a decryption is not written as it must be
pub fn check_partial_format() -> Message {
    Message::new("check-partial-format", vec![])
}

/// a decryption is by nobody on the list, or is there twice
pub fn check_partial_owner() -> Message {
    Message::new("check-partial-owner", vec![])
}

/// a decryption is not proved to be by the trustee’s key
pub fn check_partial_proof() -> Message {
    Message::new("check-partial-proof", vec![])
}

/// too few trustees have decrypted
pub fn check_partial_missing() -> Message {
    Message::new("check-partial-missing", vec![])
}

/// the result is not written as it must be
pub fn check_result_format() -> Message {
    Message::new("check-result-format", vec![])
}

/// the result is not what the sums decrypt to
pub fn check_result() -> Message {
    Message::new("check-result", vec![])
}

/// a closing does not fit this election
pub fn check_closing() -> Message {
    Message::new("check-closing", vec![])
}

/// a ballot that a box had is missing
pub fn check_closing_dropped() -> Message {
    Message::new("check-closing-dropped", vec![])
}

/// a ballot was in no box
pub fn check_closing_added() -> Message {
    Message::new("check-closing-added", vec![])
}

/// the ballots of a box are in another order
pub fn check_closing_reordered() -> Message {
    Message::new("check-closing-reordered", vec![])
}

/// the sums of a box are not those of its ballots
pub fn check_closing_sub_total() -> Message {
    Message::new("check-closing-sub-total", vec![])
}

/// a credential voted in two boxes
pub fn check_closing_credential() -> Message {
    Message::new("check-closing-credential", vec![])
}

/// the ballot of a receipt is not there as it should be
pub fn check_receipt() -> Message {
    Message::new("check-receipt", vec![])
}

/// {what} ({detail})
pub fn found(what: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("found", vec![("what", what.into()), ("detail", detail.into())])
}

/// record {record}
pub fn in_record(record: impl Into<Arg>) -> Message {
    Message::new("in-record", vec![("record", record.into())])
}

/// the election’s record
pub fn in_election() -> Message {
    Message::new("in-election", vec![])
}

/// answer {answer}
pub fn in_answer(answer: impl Into<Arg>) -> Message {
    Message::new("in-answer", vec![("answer", answer.into())])
}

/// answer {answer}, choice {choice}
pub fn in_answer_choice(answer: impl Into<Arg>, choice: impl Into<Arg>) -> Message {
    Message::new("in-answer-choice", vec![("answer", answer.into()), ("choice", choice.into())])
}

/// answer {answer}, choice {choice}, `{part}`
pub fn in_answer_part(answer: impl Into<Arg>, choice: impl Into<Arg>, part: impl Into<Arg>) -> Message {
    Message::new("in-answer-part", vec![("answer", answer.into()), ("choice", choice.into()), ("part", part.into())])
}

/// answer {answer}, a number of a proof
pub fn in_answer_proof(answer: impl Into<Arg>) -> Message {
    Message::new("in-answer-proof", vec![("answer", answer.into())])
}

/// question {question}, choice {choice}
pub fn in_question_choice(question: impl Into<Arg>, choice: impl Into<Arg>) -> Message {
    Message::new("in-question-choice", vec![("question", question.into()), ("choice", choice.into())])
}

/// trustee {trustee}
pub fn in_trustee(trustee: impl Into<Arg>) -> Message {
    Message::new("in-trustee", vec![("trustee", trustee.into())])
}

/// item {item} of the list
pub fn in_trustees_item(item: impl Into<Arg>) -> Message {
    Message::new("in-trustees-item", vec![("item", item.into())])
}

/// member {member}
pub fn in_member(member: impl Into<Arg>) -> Message {
    Message::new("in-member", vec![("member", member.into())])
}

/// certificate
pub fn in_certificate() -> Message {
    Message::new("in-certificate", vec![])
}

/// coefficients
pub fn in_coefficients() -> Message {
    Message::new("in-coefficients", vec![])
}

/// a coefficient
pub fn in_coefficient() -> Message {
    Message::new("in-coefficient", vec![])
}

/// closing of {node}
pub fn in_closing(node: impl Into<Arg>) -> Message {
    Message::new("in-closing", vec![("node", node.into())])
}

/// message {number}
pub fn in_message(number: impl Into<Arg>) -> Message {
    Message::new("in-message", vec![("number", number.into())])
}

/// the key
pub fn in_key() -> Message {
    Message::new("in-key", vec![])
}

/// the public key
pub fn in_public_key() -> Message {
    Message::new("in-public-key", vec![])
}

/// the signing key
pub fn in_signing_key() -> Message {
    Message::new("in-signing-key", vec![])
}

/// the encryption key
pub fn in_encryption_key() -> Message {
    Message::new("in-encryption-key", vec![])
}

/// a number of the sums
pub fn in_sums() -> Message {
    Message::new("in-sums", vec![])
}

/// a number of the signature
pub fn in_signature() -> Message {
    Message::new("in-signature", vec![])
}

/// the public credential
pub fn in_credential() -> Message {
    Message::new("in-credential", vec![])
}

/// the public credential {key}
pub fn in_public_credential(key: impl Into<Arg>) -> Message {
    Message::new("in-public-credential", vec![("key", key.into())])
}

/// the key {key}
pub fn in_trustee_key(key: impl Into<Arg>) -> Message {
    Message::new("in-trustee-key", vec![("key", key.into())])
}

/// ballot {ballot}
pub fn in_ballot(ballot: impl Into<Arg>) -> Message {
    Message::new("in-ballot", vec![("ballot", ballot.into())])
}

/// ballot {ballot} of {node}
pub fn in_ballot_of(ballot: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("in-ballot-of", vec![("ballot", ballot.into()), ("node", node.into())])
}

/// it is no decimal number without sign and leading zeros
pub fn not_decimal() -> Message {
    Message::new("not-decimal", vec![])
}

/// it is too large for the group
pub fn not_below_modulus() -> Message {
    Message::new("not-below-modulus", vec![])
}

/// it is no point of the curve
pub fn not_on_curve() -> Message {
    Message::new("not-on-curve", vec![])
}

/// it is no member of the group of prime order
pub fn not_in_group() -> Message {
    Message::new("not-in-group", vec![])
}

/// it is the neutral element, which hides nothing
pub fn neutral_element() -> Message {
    Message::new("neutral-element", vec![])
}

/// {bytes} bytes, {max} at most are allowed
pub fn record_too_long(bytes: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("record-too-long", vec![("bytes", bytes.into()), ("max", max.into())])
}

/// it is not in the only form that is allowed: written again it gives other bytes
pub fn record_not_canonical() -> Message {
    Message::new("record-not-canonical", vec![])
}

/// version {found}, and percole reads version {known}
pub fn record_version(found: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("record-version", vec![("found", found.into()), ("known", known.into())])
}

/// `{text}` is no weight: write a whole number up to 1073741823, and a larger one, up to 100000000000, between quotation marks
pub fn weight_form(text: impl Into<Arg>) -> Message {
    Message::new("weight-form", vec![("text", text.into())])
}

/// the group `{group}` is unknown: percole knows {known}
pub fn group_unknown(group: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("group-unknown", vec![("group", group.into()), ("known", known.into())])
}

/// the group `{found}` instead of `{expected}`
pub fn group_of_another(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("group-of-another", vec![("found", found.into()), ("expected", expected.into())])
}

/// a question has the type `{kind}`: percole reads those whose answers are chosen from a list
pub fn question_type(kind: impl Into<Arg>) -> Message {
    Message::new("question-type", vec![("kind", kind.into())])
}

/// `{id}` cannot be the identifier of an election: write {min} to {max} letters and digits, without 0, O, I and l
pub fn election_id_form(id: impl Into<Arg>, min: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("election-id-form", vec![("id", id.into()), ("min", min.into()), ("max", max.into())])
}

/// an election has 1 to {questions} questions, with {choices} choices in all at most
pub fn election_at_most(questions: impl Into<Arg>, choices: impl Into<Arg>) -> Message {
    Message::new("election-at-most", vec![("questions", questions.into()), ("choices", choices.into())])
}

/// question {question} has no answers to choose from
pub fn question_without_answers(question: impl Into<Arg>) -> Message {
    Message::new("question-without-answers", vec![("question", question.into())])
}

/// question {number}: `min` ({min}) may not be above `max` ({max}), nor `max` above the number of answers ({answers})
pub fn question_bounds(number: impl Into<Arg>, min: impl Into<Arg>, max: impl Into<Arg>, answers: impl Into<Arg>) -> Message {
    Message::new("question-bounds", vec![("number", number.into()), ("min", min.into()), ("max", max.into()), ("answers", answers.into())])
}

/// a credential has 22 characters in groups of 5, 6, 5 and 6, or 15 in groups of 3, joined by hyphens
pub fn credential_form() -> Message {
    Message::new("credential-form", vec![])
}

/// character {place} is no letter or digit of a credential (0, O, I and l are never used)
pub fn credential_character(place: impl Into<Arg>) -> Message {
    Message::new("credential-character", vec![("place", place.into())])
}

/// the last character does not fit the others: one of them is mistyped
pub fn credential_mistyped() -> Message {
    Message::new("credential-mistyped", vec![])
}

/// it is no list in JSON without blanks, `["…","…"]`, of texts of letters, digits and commas
pub fn credentials_form() -> Message {
    Message::new("credentials-form", vec![])
}

/// {count} line is | {count} lines are neither a key, nor a key, a comma and a weight
pub fn credentials_unreadable(count: impl Into<Arg>) -> Message {
    Message::new("credentials-unreadable", vec![("count", count.into())])
}

/// {count} line repeats another | {count} lines repeat others
pub fn credentials_repeated(count: impl Into<Arg>) -> Message {
    Message::new("credentials-repeated", vec![("count", count.into())])
}

/// {given} list of choices is | {given} lists of choices are given for {expected} question | {expected} questions
pub fn choices_of_questions(given: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("choices-of-questions", vec![("given", given.into()), ("expected", expected.into())])
}

/// question {question}: write {expected} number | {expected} numbers, 0 or 1 for each answer
pub fn choices_form(question: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("choices-form", vec![("question", question.into()), ("expected", expected.into())])
}

/// question {question}: write {expected} number | {expected} numbers, 0 or 1: the first for a blank answer, then one for each answer
pub fn choices_form_with_blank(question: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("choices-form-with-blank", vec![("question", question.into()), ("expected", expected.into())])
}

/// question {question}: {chosen} answer is | {chosen} answers are chosen; {min} at least and {max} at most are allowed
pub fn choices_number(question: impl Into<Arg>, chosen: impl Into<Arg>, min: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("choices-number", vec![("question", question.into()), ("chosen", chosen.into()), ("min", min.into()), ("max", max.into())])
}

/// question {question}: a blank answer chooses nothing else
pub fn choices_blank_and_more(question: impl Into<Arg>) -> Message {
    Message::new("choices-blank-and-more", vec![("question", question.into())])
}

/// for the election {stated} with the fingerprint {other}; this one is {election} with {fingerprint}
pub fn made_for_another(stated: impl Into<Arg>, other: impl Into<Arg>, election: impl Into<Arg>, fingerprint: impl Into<Arg>) -> Message {
    Message::new("made-for-another", vec![("stated", stated.into()), ("other", other.into()), ("election", election.into()), ("fingerprint", fingerprint.into())])
}

/// {answers} answer | {answers} answers to {questions} question | {questions} questions
pub fn answers_of_questions(answers: impl Into<Arg>, questions: impl Into<Arg>) -> Message {
    Message::new("answers-of-questions", vec![("answers", answers.into()), ("questions", questions.into())])
}

/// answer {answer} must hold {choices} in `choices`, as many in `individual_proofs` with 2 each, {overall} in `overall_proof` and {blank} in `blank_proof`
pub fn answer_shape(answer: impl Into<Arg>, choices: impl Into<Arg>, overall: impl Into<Arg>, blank: impl Into<Arg>) -> Message {
    Message::new("answer-shape", vec![("answer", answer.into()), ("choices", choices.into()), ("overall", overall.into()), ("blank", blank.into())])
}

/// answer {answer}: {min} at least and {max} at most
pub fn answer_allows(answer: impl Into<Arg>, min: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("answer-allows", vec![("answer", answer.into()), ("min", min.into()), ("max", max.into())])
}

/// answer {answer}: {min} at least and {max} at most, or a blank answer
pub fn answer_allows_blank(answer: impl Into<Arg>, min: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("answer-allows-blank", vec![("answer", answer.into()), ("min", min.into()), ("max", max.into())])
}

/// it has no signature
pub fn ballot_unsigned() -> Message {
    Message::new("ballot-unsigned", vec![])
}

/// its signature is of another ballot
pub fn ballot_signed_otherwise() -> Message {
    Message::new("ballot-signed-otherwise", vec![])
}

/// ballot {ballot} was already cast in record {record}
pub fn ballot_cast_in(ballot: impl Into<Arg>, record: impl Into<Arg>) -> Message {
    Message::new("ballot-cast-in", vec![("ballot", ballot.into()), ("record", record.into())])
}

/// ballot {ballot} was already cast
pub fn ballot_cast_already(ballot: impl Into<Arg>) -> Message {
    Message::new("ballot-cast-already", vec![("ballot", ballot.into())])
}

/// `node` must have 1 to {max} bytes
pub fn closing_node(max: impl Into<Arg>) -> Message {
    Message::new("closing-node", vec![("max", max.into())])
}

/// {found} closings are given, {max} at most are compared
pub fn closings_too_many(found: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("closings-too-many", vec![("found", found.into()), ("max", max.into())])
}

/// two closings are of {node}
pub fn closing_twice(node: impl Into<Arg>) -> Message {
    Message::new("closing-twice", vec![("node", node.into())])
}

/// ballot {ballot} is in the closings twice
pub fn closing_ballot_twice(ballot: impl Into<Arg>) -> Message {
    Message::new("closing-ballot-twice", vec![("ballot", ballot.into())])
}

/// {stated} voter is | {stated} voters are stated, and its ballots are of {found}
pub fn closing_voters(stated: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("closing-voters", vec![("stated", stated.into()), ("found", found.into())])
}

/// ballot {ballot} of {node} stands behind {before}, and before it in the closings
pub fn ballot_reordered(ballot: impl Into<Arg>, node: impl Into<Arg>, before: impl Into<Arg>) -> Message {
    Message::new("ballot-reordered", vec![("ballot", ballot.into()), ("node", node.into()), ("before", before.into())])
}

/// ballot {ballot} is in the box of {node}, and its credential voted before in that of {before}
pub fn credential_in_two_boxes(ballot: impl Into<Arg>, node: impl Into<Arg>, before: impl Into<Arg>) -> Message {
    Message::new("credential-in-two-boxes", vec![("ballot", ballot.into()), ("node", node.into()), ("before", before.into())])
}

/// ballot {ballot} of the election {election} is not counted here
pub fn receipt_not_counted(ballot: impl Into<Arg>, election: impl Into<Arg>) -> Message {
    Message::new("receipt-not-counted", vec![("ballot", ballot.into()), ("election", election.into())])
}

/// `tracker` {tracker} and `ballot` {ballot} are not the same hash
pub fn receipt_tracker(tracker: impl Into<Arg>, ballot: impl Into<Arg>) -> Message {
    Message::new("receipt-tracker", vec![("tracker", tracker.into()), ("ballot", ballot.into())])
}

/// this is no archive of a secret election: {why}
pub fn archive_not(why: impl Into<Arg>) -> Message {
    Message::new("archive-not", vec![("why", why.into())])
}

/// {bytes} bytes are too few
pub fn archive_too_short(bytes: impl Into<Arg>) -> Message {
    Message::new("archive-too-short", vec![("bytes", bytes.into())])
}

/// the time is {found} instead of {expected}
pub fn archive_time(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("archive-time", vec![("found", found.into()), ("expected", expected.into())])
}

/// the first record is not `BELENIOS`
pub fn archive_first_record() -> Message {
    Message::new("archive-first-record", vec![])
}

/// it is a second record with the name `BELENIOS`
pub fn archive_second_first() -> Message {
    Message::new("archive-second-first", vec![])
}

/// the name is neither `BELENIOS`, nor a hash with `.data.json` or `.event.json`
pub fn header_name() -> Message {
    Message::new("header-name", vec![])
}

/// the length is no octal number of 11 digits
pub fn header_length() -> Message {
    Message::new("header-length", vec![])
}

/// the time is no octal number of 11 digits
pub fn header_time() -> Message {
    Message::new("header-time", vec![])
}

/// a byte is another than name, length and time make it
pub fn header_bytes() -> Message {
    Message::new("header-bytes", vec![])
}

/// {bytes} byte stands | {bytes} bytes stand behind the last record
pub fn archive_surplus(bytes: impl Into<Arg>) -> Message {
    Message::new("archive-surplus", vec![("bytes", bytes.into())])
}

/// the file ends {bytes} byte | {bytes} bytes before the record does
pub fn archive_cut_off(bytes: impl Into<Arg>) -> Message {
    Message::new("archive-cut-off", vec![("bytes", bytes.into())])
}

/// what fills up its last block is not made of zeros
pub fn archive_padding() -> Message {
    Message::new("archive-padding", vec![])
}

/// its name says {name}, and its content gives {hash}
pub fn record_name(name: impl Into<Arg>, hash: impl Into<Arg>) -> Message {
    Message::new("record-name", vec![("name", name.into()), ("hash", hash.into())])
}

/// the record {hash} does not stand before it
pub fn record_not_before(hash: impl Into<Arg>) -> Message {
    Message::new("record-not-before", vec![("hash", hash.into())])
}

/// more than {max} data records follow each other without an event
pub fn records_too_many(max: impl Into<Arg>) -> Message {
    Message::new("records-too-many", vec![("max", max.into())])
}

/// {count} data record stands | {count} data records stand behind the last event
pub fn records_after_last(count: impl Into<Arg>) -> Message {
    Message::new("records-after-last", vec![("count", count.into())])
}

/// `{event}` needs {expected} data record | {expected} data records before it; there is {found} | are {found}
pub fn records_of_event(event: impl Into<Arg>, expected: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("records-of-event", vec![("event", event.into()), ("expected", expected.into()), ("found", found.into())])
}

/// the `payload` of `{event}` is not the record before it
pub fn event_payload(event: impl Into<Arg>) -> Message {
    Message::new("event-payload", vec![("event", event.into())])
}

/// `parent` is {found} instead of {expected}
pub fn event_parent(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("event-parent", vec![("found", found.into()), ("expected", expected.into())])
}

/// `parent` is missing; it should be {expected}
pub fn event_parent_missing(expected: impl Into<Arg>) -> Message {
    Message::new("event-parent-missing", vec![("expected", expected.into())])
}

/// `parent` is {found}, and there is no event before it
pub fn event_parent_of_first(found: impl Into<Arg>) -> Message {
    Message::new("event-parent-of-first", vec![("found", found.into())])
}

/// `height` is {found} instead of {expected}
pub fn event_height(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("event-height", vec![("found", found.into()), ("expected", expected.into())])
}

/// `{event}` has no place here: {stage}
pub fn event_misplaced(event: impl Into<Arg>, stage: impl Into<Arg>) -> Message {
    Message::new("event-misplaced", vec![("event", event.into()), ("stage", stage.into())])
}

/// `{event}` cannot follow `{last}`
pub fn event_cannot_follow(event: impl Into<Arg>, last: impl Into<Arg>) -> Message {
    Message::new("event-cannot-follow", vec![("event", event.into()), ("last", last.into())])
}

/// `{event}` cannot be the first event
pub fn event_cannot_begin(event: impl Into<Arg>) -> Message {
    Message::new("event-cannot-begin", vec![("event", event.into())])
}

/// there is no event `Setup`
pub fn setup_missing() -> Message {
    Message::new("setup-missing", vec![])
}

/// the sums that it names are not the record before it
pub fn sums_not_before() -> Message {
    Message::new("sums-not-before", vec![])
}

/// the decryption that it names is not the record before it
pub fn decryption_not_before() -> Message {
    Message::new("decryption-not-before", vec![])
}

/// there are more than {max} decryptions
pub fn decryptions_too_many(max: impl Into<Arg>) -> Message {
    Message::new("decryptions-too-many", vec![("max", max.into())])
}

/// there is not one pair of numbers for each choice of each question
pub fn sums_shape() -> Message {
    Message::new("sums-shape", vec![])
}

/// {stated} is | {stated} are stated, and {voters} credential | {voters} credentials voted
pub fn sums_ballots(stated: impl Into<Arg>, voters: impl Into<Arg>) -> Message {
    Message::new("sums-ballots", vec![("stated", stated.into()), ("voters", voters.into())])
}

/// {stated} instead of {expected}
pub fn sums_weight(stated: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("sums-weight", vec![("stated", stated.into()), ("expected", expected.into())])
}

/// {weight} is more than {max}
pub fn sums_weight_too_large(weight: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("sums-weight-too-large", vec![("weight", weight.into()), ("max", max.into())])
}

/// there are no ballots that can be added up
pub fn no_ballots_to_add() -> Message {
    Message::new("no-ballots-to-add", vec![])
}

/// this step needs encrypted sums that are published, and here {stage}
pub fn stage_for_another_step(stage: impl Into<Arg>) -> Message {
    Message::new("stage-for-another-step", vec![("stage", stage.into())])
}

/// there is not one factor and one proof for each number of the sums
pub fn decryption_shape() -> Message {
    Message::new("decryption-shape", vec![])
}

/// trustee {trustee} is named, and the election has {count} trustee | {count} trustees
pub fn trustee_not_listed(trustee: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("trustee-not-listed", vec![("trustee", trustee.into()), ("count", count.into())])
}

/// trustee {trustee} decrypts a second time
pub fn trustee_decrypts_again(trustee: impl Into<Arg>) -> Message {
    Message::new("trustee-decrypts-again", vec![("trustee", trustee.into())])
}

/// trustee {trustee} cannot be missing, and has not decrypted
pub fn trustee_missing(trustee: impl Into<Arg>) -> Message {
    Message::new("trustee-missing", vec![("trustee", trustee.into())])
}

/// of the trustees {first} to {last}, {needed} are needed, and {present} has | {present} have decrypted
pub fn trustees_missing(first: impl Into<Arg>, last: impl Into<Arg>, needed: impl Into<Arg>, present: impl Into<Arg>) -> Message {
    Message::new("trustees-missing", vec![("first", first.into()), ("last", last.into()), ("needed", needed.into()), ("present", present.into())])
}

/// this key is that of no trustee of the election
pub fn key_of_nobody() -> Message {
    Message::new("key-of-nobody", vec![])
}

/// this key has decrypted other sums of the election {election}; it never decrypts another tally
pub fn another_tally(election: impl Into<Arg>) -> Message {
    Message::new("another-tally", vec![("election", election.into())])
}

/// there is not one number for each choice of each question
pub fn result_shape() -> Message {
    Message::new("result-shape", vec![])
}

/// question {question}, choice {choice}: it is not {count}
pub fn result_count(question: impl Into<Arg>, choice: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("result-count", vec![("question", question.into()), ("choice", choice.into()), ("count", count.into())])
}

/// a sum is not between 0 and {max}
pub fn sum_out_of_range(max: impl Into<Arg>) -> Message {
    Message::new("sum-out-of-range", vec![("max", max.into())])
}

/// the passphrase is wrong, or the file was altered
pub fn passphrase_wrong() -> Message {
    Message::new("passphrase-wrong", vec![])
}

/// this is no file that percole encrypted: {why}
pub fn sealed_not(why: impl Into<Arg>) -> Message {
    Message::new("sealed-not", vec![("why", why.into())])
}

/// version {version} with `{kdf}` and `{cipher}` is unknown
pub fn sealed_way(version: impl Into<Arg>, kdf: impl Into<Arg>, cipher: impl Into<Arg>) -> Message {
    Message::new("sealed-way", vec![("version", version.into()), ("kdf", kdf.into()), ("cipher", cipher.into())])
}

/// the file holds a trustee’s key instead of the state of a key generation
pub fn sealed_key() -> Message {
    Message::new("sealed-key", vec![])
}

/// the file holds the state of a key generation that is not done instead of a trustee’s key
pub fn sealed_state() -> Message {
    Message::new("sealed-state", vec![])
}

/// `salt`, `nonce` or `body` is not as it must be
pub fn sealed_texts() -> Message {
    Message::new("sealed-texts", vec![])
}

/// it asks for {memory} KiB of memory and {passes} passes: 8 to {memory-max} KiB and 1 to {passes-max} passes are allowed
pub fn sealed_cost_out_of_range(memory: impl Into<Arg>, passes: impl Into<Arg>, memory_max: impl Into<Arg>, passes_max: impl Into<Arg>) -> Message {
    Message::new("sealed-cost-out-of-range", vec![("memory", memory.into()), ("passes", passes.into()), ("memory-max", memory_max.into()), ("passes-max", passes_max.into())])
}

/// it cannot be encrypted
pub fn sealed_impossible() -> Message {
    Message::new("sealed-impossible", vec![])
}

/// {count} trustee is | {count} trustees are named, and an election has 1 to {max}
pub fn trustees_number(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("trustees-number", vec![("count", count.into()), ("max", max.into())])
}

/// an item of the list is `["Single", …]` or `["Pedersen", …]`
pub fn trustee_item_form() -> Message {
    Message::new("trustee-item-form", vec![])
}

/// its lists have different lengths, or `threshold` ({threshold}) is not between 1 and their length ({members})
pub fn pedersen_lists(threshold: impl Into<Arg>, members: impl Into<Arg>) -> Message {
    Message::new("pedersen-lists", vec![("threshold", threshold.into()), ("members", members.into())])
}

/// the coefficients are not signed by this member
pub fn coefficients_unsigned() -> Message {
    Message::new("coefficients-unsigned", vec![])
}

/// the certificates are not signed by this member
pub fn certificates_unsigned() -> Message {
    Message::new("certificates-unsigned", vec![])
}

/// the verification key is not signed by this member
pub fn verification_key_unsigned() -> Message {
    Message::new("verification-key-unsigned", vec![])
}

/// the certificate was made for another group, number of members, threshold or place
pub fn certificate_for_another() -> Message {
    Message::new("certificate-for-another", vec![])
}

/// the certificate does not say what it is for
pub fn certificate_for_nothing() -> Message {
    Message::new("certificate-for-nothing", vec![])
}

/// the certificate is not signed by its own key
pub fn certificate_unsigned() -> Message {
    Message::new("certificate-unsigned", vec![])
}

/// {found} coefficient | {found} coefficients instead of {expected}
pub fn coefficients_number(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("coefficients-number", vec![("found", found.into()), ("expected", expected.into())])
}

/// member {member} of {size} with a threshold of {threshold}: there are 1 to {max} members, and member and threshold lie between 1 and their number
pub fn generation_members(member: impl Into<Arg>, size: impl Into<Arg>, threshold: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("generation-members", vec![("member", member.into()), ("size", size.into()), ("threshold", threshold.into()), ("max", max.into())])
}

/// the name of a key generation has 1 to {max} bytes, and no `|`
pub fn generation_name(max: impl Into<Arg>) -> Message {
    Message::new("generation-name", vec![("max", max.into())])
}

/// there is not one place for each round and member
pub fn generation_places() -> Message {
    Message::new("generation-places", vec![])
}

/// the message of member {member} for round {round} cannot be used: {why}
pub fn message_refused(member: impl Into<Arg>, round: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("message-refused", vec![("member", member.into()), ("round", round.into()), ("why", why.into())])
}

/// it is of the key generation `{found}`, not of `{expected}`
pub fn message_of_another_run(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("message-of-another-run", vec![("found", found.into()), ("expected", expected.into())])
}

/// there is only {size} member | are only {size} members
pub fn message_from_nobody(size: impl Into<Arg>) -> Message {
    Message::new("message-from-nobody", vec![("size", size.into())])
}

/// it is in your own name, and you did not send it
pub fn message_in_own_name() -> Message {
    Message::new("message-in-own-name", vec![])
}

/// that member’s message for round 1 is not here yet
pub fn message_before_certificate() -> Message {
    Message::new("message-before-certificate", vec![])
}

/// that member did not sign it
pub fn message_not_signed() -> Message {
    Message::new("message-not-signed", vec![])
}

/// member {member} signed two different messages for round {round}
pub fn member_signed_two(member: impl Into<Arg>, round: impl Into<Arg>) -> Message {
    Message::new("member-signed-two", vec![("member", member.into()), ("round", round.into())])
}

/// member {member} holds other messages of round {round} than are here: compare them to see who sent two
pub fn member_holds_others(member: impl Into<Arg>, round: impl Into<Arg>) -> Message {
    Message::new("member-holds-others", vec![("member", member.into()), ("round", round.into())])
}

/// member {member} did not send a commitment and coefficients
pub fn member_without_coefficients(member: impl Into<Arg>) -> Message {
    Message::new("member-without-coefficients", vec![("member", member.into())])
}

/// member {member} revealed other coefficients than committed to
pub fn member_changed_coefficients(member: impl Into<Arg>) -> Message {
    Message::new("member-changed-coefficients", vec![("member", member.into())])
}

/// member {member} sent wrong coefficients: {why}
pub fn member_wrong_coefficients(member: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("member-wrong-coefficients", vec![("member", member.into()), ("why", why.into())])
}

/// member {member} did not sign the coefficients
pub fn member_unsigned_coefficients(member: impl Into<Arg>) -> Message {
    Message::new("member-unsigned-coefficients", vec![("member", member.into())])
}

/// member {member} did not sign the certificates
pub fn member_unsigned_certificates(member: impl Into<Arg>) -> Message {
    Message::new("member-unsigned-certificates", vec![("member", member.into())])
}

/// member {member} did not send one share to each member
pub fn member_without_shares(member: impl Into<Arg>) -> Message {
    Message::new("member-without-shares", vec![("member", member.into())])
}

/// member {member} sent a share that does not fit the coefficients
pub fn member_wrong_share(member: impl Into<Arg>) -> Message {
    Message::new("member-wrong-share", vec![("member", member.into())])
}

/// member {member} sent member {other} a share that does not fit the coefficients
pub fn member_wrong_share_to(member: impl Into<Arg>, other: impl Into<Arg>) -> Message {
    Message::new("member-wrong-share-to", vec![("member", member.into()), ("other", other.into())])
}

/// member {member} complained without reason
pub fn member_complained(member: impl Into<Arg>) -> Message {
    Message::new("member-complained", vec![("member", member.into())])
}

/// member {member} did not send a verification key
pub fn member_without_key(member: impl Into<Arg>) -> Message {
    Message::new("member-without-key", vec![("member", member.into())])
}

/// member {member} did not prove to know the share of the key
pub fn member_unproved_key(member: impl Into<Arg>) -> Message {
    Message::new("member-unproved-key", vec![("member", member.into())])
}

/// member {member} sent a verification key that does not follow from the coefficients
pub fn member_wrong_key(member: impl Into<Arg>) -> Message {
    Message::new("member-wrong-key", vec![("member", member.into())])
}

/// member {member} did not sign the verification key
pub fn member_unsigned_key(member: impl Into<Arg>) -> Message {
    Message::new("member-unsigned-key", vec![("member", member.into())])
}

/// member {member}, which is you, made a record that does not verify
pub fn member_wrong_record(member: impl Into<Arg>) -> Message {
    Message::new("member-wrong-record", vec![("member", member.into())])
}
