// Generated from locales/en/events.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// node {author} wrote about a subject of node {owner} without authority
pub fn owner_only(author: impl Into<Arg>, owner: impl Into<Arg>) -> Message {
    Message::new("owner-only", vec![("author", author.into()), ("owner", owner.into())])
}

/// {kind} is not an event of this subject
pub fn not_of_this_subject(kind: impl Into<Arg>) -> Message {
    Message::new("not-of-this-subject", vec![("kind", kind.into())])
}

/// what {kind} says cannot be read
pub fn event_unreadable(kind: impl Into<Arg>) -> Message {
    Message::new("event-unreadable", vec![("kind", kind.into())])
}

/// it repeats the idempotency key of an earlier event of its log
pub fn key_repeated() -> Message {
    Message::new("key-repeated", vec![])
}

/// its log holds more events on this subject than the subject’s lifecycle has
pub fn too_many_events() -> Message {
    Message::new("too-many-events", vec![])
}

/// an earlier event of this subject is not applied yet
pub fn behind_another() -> Message {
    Message::new("behind-another", vec![])
}

/// it is against a rule; which one was not written down, because its log has many such events
pub fn words_not_kept() -> Message {
    Message::new("words-not-kept", vec![])
}

/// its log asked for more than one log may at a time; it will be applied when there is time
pub fn folded_later() -> Message {
    Message::new("folded-later", vec![])
}

/// it came without what it says, and nothing in its log says that this was erased
pub fn payload_missing() -> Message {
    Message::new("payload-missing", vec![])
}

/// this version of percole does not know {kind} (schema {schema})
pub fn kind_unknown(kind: impl Into<Arg>, schema: impl Into<Arg>) -> Message {
    Message::new("kind-unknown", vec![("kind", kind.into()), ("schema", schema.into())])
}

/// it rests on event {index} of {origin}, which is not held yet
pub fn cause_not_held(index: impl Into<Arg>, origin: impl Into<Arg>) -> Message {
    Message::new("cause-not-held", vec![("index", index.into()), ("origin", origin.into())])
}

/// it rests on another event {index} of {origin} than the one held here
pub fn cause_differs(index: impl Into<Arg>, origin: impl Into<Arg>) -> Message {
    Message::new("cause-differs", vec![("index", index.into()), ("origin", origin.into())])
}

/// it rests on {kind}, which node {node} wrote without authority
pub fn cause_without_authority(kind: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("cause-without-authority", vec![("kind", kind.into()), ("node", node.into())])
}

/// it rests on {kind}, which cannot be read
pub fn cause_unreadable(kind: impl Into<Arg>) -> Message {
    Message::new("cause-unreadable", vec![("kind", kind.into())])
}

/// it erases an event that does not stand before it
pub fn erases_what_follows() -> Message {
    Message::new("erases-what-follows", vec![])
}

/// it erases {kind}, which cannot be erased
pub fn erases_the_lasting(kind: impl Into<Arg>) -> Message {
    Message::new("erases-the-lasting", vec![("kind", kind.into())])
}

/// it erases an event of another subject
pub fn erases_anothers() -> Message {
    Message::new("erases-anothers", vec![])
}

/// it does not say what it erases
pub fn erases_nothing() -> Message {
    Message::new("erases-nothing", vec![])
}

/// the hash of the vote’s rule is not 32 bytes
pub fn rule_hash_length() -> Message {
    Message::new("rule-hash-length", vec![])
}

/// the commitment to the roll is not 32 bytes
pub fn roll_commitment_length() -> Message {
    Message::new("roll-commitment-length", vec![])
}

/// the log key is not 32 bytes
pub fn log_key_length() -> Message {
    Message::new("log-key-length", vec![])
}

/// the log key cannot be used ({detail})
pub fn log_key_unusable(detail: impl Into<Arg>) -> Message {
    Message::new("log-key-unusable", vec![("detail", detail.into())])
}

/// the recovery key is not 32 bytes
pub fn recovery_key_length() -> Message {
    Message::new("recovery-key-length", vec![])
}

/// the node’s identity is missing
pub fn identity_missing() -> Message {
    Message::new("identity-missing", vec![])
}

/// the node’s id does not derive from its log key
pub fn id_not_of_key() -> Message {
    Message::new("id-not-of-key", vec![])
}

/// a node is known by its first log, incarnation 0
pub fn not_its_first_log() -> Message {
    Message::new("not-its-first-log", vec![])
}

/// a node can found only itself
pub fn founds_another() -> Message {
    Message::new("founds-another", vec![])
}

/// the node is founded already
pub fn founded_already() -> Message {
    Message::new("founded-already", vec![])
}

/// there is no membership that could become {state}
pub fn no_membership(state: impl Into<Arg>) -> Message {
    Message::new("no-membership", vec![("state", state.into())])
}

/// the membership that it changes goes the other way
pub fn membership_the_other_way() -> Message {
    Message::new("membership-the-other-way", vec![])
}

/// the membership is {held}: it cannot become {next}
pub fn membership_cannot_become(held: impl Into<Arg>, next: impl Into<Arg>) -> Message {
    Message::new("membership-cannot-become", vec![("held", held.into()), ("next", next.into())])
}

/// node {node} wrote without authority of itself what only its parent or its child may write
pub fn membership_with_itself(node: impl Into<Arg>) -> Message {
    Message::new("membership-with-itself", vec![("node", node.into())])
}

/// its subject is not the edge between the two nodes that it names
pub fn not_the_edge() -> Message {
    Message::new("not-the-edge", vec![])
}

/// a membership is told to the whole federation, or not at all
pub fn membership_not_for_all() -> Message {
    Message::new("membership-not-for-all", vec![])
}

/// active
pub fn membership_active() -> Message {
    Message::new("membership-active", vec![])
}

/// suspended
pub fn membership_suspended() -> Message {
    Message::new("membership-suspended", vec![])
}

/// left
pub fn membership_left() -> Message {
    Message::new("membership-left", vec![])
}

/// it begins a report that exists already
pub fn report_begun_already() -> Message {
    Message::new("report-begun-already", vec![])
}

/// it puts a recommendation into the report of another node
pub fn into_anothers_report() -> Message {
    Message::new("into-anothers-report", vec![])
}

/// a receipt names the sending that it answers as its cause, and this one does not
pub fn receipt_of_nothing() -> Message {
    Message::new("receipt-of-nothing", vec![])
}

/// it sends a transmission that was sent already
pub fn transmitted_already() -> Message {
    Message::new("transmitted-already", vec![])
}

/// it hands over a report of another node
pub fn anothers_report() -> Message {
    Message::new("anothers-report", vec![])
}

/// it passes on as a copy what its report does not say
pub fn copy_of_nothing() -> Message {
    Message::new("copy-of-nothing", vec![])
}

/// it receives what was never sent
pub fn receives_the_unsent() -> Message {
    Message::new("receives-the-unsent", vec![])
}

/// node {author} received what was addressed to node {recipient}
pub fn received_for_another(author: impl Into<Arg>, recipient: impl Into<Arg>) -> Message {
    Message::new("received-for-another", vec![("author", author.into()), ("recipient", recipient.into())])
}

/// it recalls what was never sent
pub fn recalls_the_unsent() -> Message {
    Message::new("recalls-the-unsent", vec![])
}

/// the vote was never opened
pub fn vote_never_opened() -> Message {
    Message::new("vote-never-opened", vec![])
}

/// the vote is opened already
pub fn vote_opened_already() -> Message {
    Message::new("vote-opened-already", vec![])
}

/// it quotes a text, and the vote is on no recommendation
pub fn quotes_nothing() -> Message {
    Message::new("quotes-nothing", vec![])
}

/// the vote quotes its text already
pub fn quoted_already() -> Message {
    Message::new("quoted-already", vec![])
}

/// it quotes a text after the vote was opened
pub fn quoted_late() -> Message {
    Message::new("quoted-late", vec![])
}

/// it does not rest on the event from which it copies the text
pub fn quotes_without_source() -> Message {
    Message::new("quotes-without-source", vec![])
}

/// the frozen hash is not that of the rule
pub fn rule_hash_differs() -> Message {
    Message::new("rule-hash-differs", vec![])
}

/// the outcome is declared under another rule than the vote froze
pub fn declared_under_another_rule() -> Message {
    Message::new("declared-under-another-rule", vec![])
}

/// the tally of node {node} is neither included nor excluded
pub fn tally_unaccounted(node: impl Into<Arg>) -> Message {
    Message::new("tally-unaccounted", vec![("node", node.into())])
}

/// the version of the decision engine is missing
pub fn engine_missing() -> Message {
    Message::new("engine-missing", vec![])
}

/// the outcome does not say what the result is
pub fn result_missing() -> Message {
    Message::new("result-missing", vec![])
}

/// it does not rest on the certificate that it includes
pub fn not_on_its_certificate() -> Message {
    Message::new("not-on-its-certificate", vec![])
}

/// what it includes is not a certificate
pub fn not_a_certificate() -> Message {
    Message::new("not-a-certificate", vec![])
}

/// `{text}` is not the name of a log
pub fn not_a_log(text: impl Into<Arg>) -> Message {
    Message::new("not-a-log", vec![("text", text.into())])
}

/// nothing shows that node {node} is {status}
pub fn nothing_shows(node: impl Into<Arg>, status: impl Into<Arg>) -> Message {
    Message::new("nothing-shows", vec![("node", node.into()), ("status", status.into())])
}

/// {status} is no reason to exclude a tally
pub fn no_reason_to_exclude(status: impl Into<Arg>) -> Message {
    Message::new("no-reason-to-exclude", vec![("status", status.into())])
}

/// node {node} is not asked to take part
pub fn tally_of_no_participant(node: impl Into<Arg>) -> Message {
    Message::new("tally-of-no-participant", vec![("node", node.into())])
}

/// the tally of node {node} is accounted for already
pub fn tally_accounted_already(node: impl Into<Arg>) -> Message {
    Message::new("tally-accounted-already", vec![("node", node.into())])
}

/// tallies are not accounted for while the vote is {state}
pub fn not_counting(state: impl Into<Arg>) -> Message {
    Message::new("not-counting", vec![("state", state.into())])
}

/// the certificate is of another vote
pub fn certificate_of_another_vote() -> Message {
    Message::new("certificate-of-another-vote", vec![])
}

/// it rests on an event of another poll than that of node {node}
pub fn rests_on_another_poll(node: impl Into<Arg>) -> Message {
    Message::new("rests-on-another-poll", vec![("node", node.into())])
}

/// counted
pub fn tally_included() -> Message {
    Message::new("tally-included", vec![])
}

/// declined
pub fn tally_declined() -> Message {
    Message::new("tally-declined", vec![])
}

/// late
pub fn tally_late() -> Message {
    Message::new("tally-late", vec![])
}

/// silent
pub fn tally_silent() -> Message {
    Message::new("tally-silent", vec![])
}

/// invalid
pub fn tally_invalid() -> Message {
    Message::new("tally-invalid", vec![])
}

/// interrupted by a restore
pub fn tally_interrupted() -> Message {
    Message::new("tally-interrupted", vec![])
}

/// left out: the roll within which it counts was frozen without it
pub fn tally_unlisted() -> Message {
    Message::new("tally-unlisted", vec![])
}

/// counted with its host: so few voted that the figures would show who voted how
pub fn tally_merged() -> Message {
    Message::new("tally-merged", vec![])
}

/// left out: so few voted that the figures would show who voted how
pub fn tally_small() -> Message {
    Message::new("tally-small", vec![])
}

/// passed over: it did not answer, and those below it voted on their own
pub fn tally_passed_over() -> Message {
    Message::new("tally-passed-over", vec![])
}

/// it casts a ballot in a poll that was never joined
pub fn ballot_before_joining() -> Message {
    Message::new("ballot-before-joining", vec![])
}

/// it joins under another rule than the vote froze
pub fn joins_under_another_rule() -> Message {
    Message::new("joins-under-another-rule", vec![])
}

/// the sizes by category do not add up to the size of the roll
pub fn roll_parts_differ() -> Message {
    Message::new("roll-parts-differ", vec![])
}

/// the roll has {found} people, and the vote allows this node at most {max}
pub fn roll_beyond_largest(found: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("roll-beyond-largest", vec![("found", found.into()), ("max", max.into())])
}

/// the node has joined or declined this vote already
pub fn answered_already() -> Message {
    Message::new("answered-already", vec![])
}

/// `{text}` is not the id of a subject
pub fn not_an_id(text: impl Into<Arg>) -> Message {
    Message::new("not-an-id", vec![("text", text.into())])
}

/// `{text}` is not the id of a vote
pub fn not_a_vote_id(text: impl Into<Arg>) -> Message {
    Message::new("not-a-vote-id", vec![("text", text.into())])
}

/// it names no vote.opened as its cause: nobody asked the node
pub fn nobody_asked() -> Message {
    Message::new("nobody-asked", vec![])
}

/// a unit counts within another participant that counts as itself
pub fn counts_within_nobody() -> Message {
    Message::new("counts-within-nobody", vec![])
}

/// it does not list the units that count within this one, in the order of the vote
pub fn lists_other_units() -> Message {
    Message::new("lists-other-units", vec![])
}

/// it names no vote.extended with the same times as its cause
pub fn extends_without_vote() -> Message {
    Message::new("extends-without-vote", vec![])
}

/// its subject is not the node’s poll of the vote that it rests on
pub fn not_the_nodes_poll() -> Message {
    Message::new("not-the-nodes-poll", vec![])
}

/// the poll was never joined
pub fn poll_never_joined() -> Message {
    Message::new("poll-never-joined", vec![])
}

/// a named ballot left its node
pub fn ballot_left_its_node() -> Message {
    Message::new("ballot-left-its-node", vec![])
}

/// it certifies another vote than the one that the node joined
pub fn certifies_another_vote() -> Message {
    Message::new("certifies-another-vote", vec![])
}

/// the count of question {question} cannot be: {why}
pub fn count_refused(question: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("count-refused", vec![("question", question.into()), ("why", why.into())])
}

/// its papers are not sorted, or some are there twice
pub fn papers_not_sorted() -> Message {
    Message::new("papers-not-sorted", vec![])
}

/// it is part {part} of question {question}, and part {expected} is next: a part is missing, is there twice, or stands in another’s place
pub fn count_out_of_turn(part: impl Into<Arg>, question: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("count-out-of-turn", vec![("part", part.into()), ("question", question.into()), ("expected", expected.into())])
}

/// this vote has no question {question}
pub fn count_of_no_question(question: impl Into<Arg>) -> Message {
    Message::new("count-of-no-question", vec![("question", question.into())])
}

/// a poll is counted once it is closed, and before it is certified
pub fn count_before_closing() -> Message {
    Message::new("count-before-closing", vec![])
}

/// it certifies other counts than those that its node published: part {part} differs
pub fn certifies_other_counts(part: impl Into<Arg>) -> Message {
    Message::new("certifies-other-counts", vec![("part", part.into())])
}

/// question {question} is not counted
pub fn questions_uncounted(question: impl Into<Arg>) -> Message {
    Message::new("questions-uncounted", vec![("question", question.into())])
}

/// it answers {found} question | {found} questions, and the vote has {needed}
pub fn ballot_other_questions(found: impl Into<Arg>, needed: impl Into<Arg>) -> Message {
    Message::new("ballot-other-questions", vec![("found", found.into()), ("needed", needed.into())])
}

/// its answer to question {question} cannot be: {why}
pub fn answer_refused(question: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("answer-refused", vec![("question", question.into()), ("why", why.into())])
}

/// the words of a vote follow its opening at once, and once
pub fn worded_late() -> Message {
    Message::new("worded-late", vec![])
}

/// the tallies are stated before the outcome, and both before they are declared
pub fn stated_out_of_turn() -> Message {
    Message::new("stated-out-of-turn", vec![])
}

/// it declares other tallies or another outcome than it stated
pub fn stated_other() -> Message {
    Message::new("stated-other", vec![])
}

/// a part has at most {most} bytes
pub fn stated_too_large(most: impl Into<Arg>) -> Message {
    Message::new("stated-too-large", vec![("most", most.into())])
}

/// this poll takes no paper: that is said when a node joins
pub fn takes_no_paper() -> Message {
    Message::new("takes-no-paper", vec![])
}

/// paper is handed out and counted once online ballots are no longer taken, and before the poll is certified
pub fn paper_after_online() -> Message {
    Message::new("paper-after-online", vec![])
}

/// the papers of this poll are counted already
pub fn paper_counted_already() -> Message {
    Message::new("paper-counted-already", vec![])
}

/// a poll cannot be counted within itself
pub fn merged_with_itself() -> Message {
    Message::new("merged-with-itself", vec![])
}

/// figures of this poll are published already
pub fn withheld_after_count() -> Message {
    Message::new("withheld-after-count", vec![])
}

/// no other unit counts within it: only a node with units below it is passed over
pub fn passes_over_nobody_below() -> Message {
    Message::new("passes-over-nobody-below", vec![])
}

/// it is passed over already
pub fn passed_over_already() -> Message {
    Message::new("passed-over-already", vec![])
}

/// it includes node {node}, which it had passed over
pub fn includes_passed_over(node: impl Into<Arg>) -> Message {
    Message::new("includes-passed-over", vec![("node", node.into())])
}

/// it counts the unit {unit} with it, which this vote does not ask on the same node, or which it names twice
pub fn merges_unit_elsewhere(unit: impl Into<Arg>) -> Message {
    Message::new("merges-unit-elsewhere", vec![("unit", unit.into())])
}

/// a proposed correction left its node: until a second person confirms it, it is nobody else’s business
pub fn proposal_left_its_node() -> Message {
    Message::new("proposal-left-its-node", vec![])
}

/// it corrects another certificate than the newest of this poll
pub fn corrects_another_certificate() -> Message {
    Message::new("corrects-another-certificate", vec![])
}

/// only papers are counted again, and {online} member voted online: the votes online must stay as they were | only papers are counted again, and {online} members voted online: the votes online must stay as they were
pub fn corrects_more_than_papers(online: impl Into<Arg>) -> Message {
    Message::new("corrects-more-than-papers", vec![("online", online.into())])
}

/// it takes the place of a certificate that is not the one included, or is not earlier
pub fn replaces_no_included_certificate() -> Message {
    Message::new("replaces-no-included-certificate", vec![])
}

/// {papers} paper is | {papers} papers are counted, and {signed} was | {signed} were signed for
pub fn more_papers_than_signed(papers: impl Into<Arg>, signed: impl Into<Arg>) -> Message {
    Message::new("more-papers-than-signed", vec![("papers", papers.into()), ("signed", signed.into())])
}

/// it says the words of a group that said nothing
pub fn words_of_no_adoption() -> Message {
    Message::new("words-of-no-adoption", vec![])
}

/// it says what another group of another report says
pub fn adoption_of_another_group() -> Message {
    Message::new("adoption-of-another-group", vec![])
}

/// the version says something else than its hash
pub fn version_not_its_hash() -> Message {
    Message::new("version-not-its-hash", vec![])
}

/// a sheet is never adopted: it is handed to whoever edits a report
pub fn sheet_is_not_adopted() -> Message {
    Message::new("sheet-is-not-adopted", vec![])
}
