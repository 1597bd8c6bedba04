// Generated from locales/en/vote.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// node {node} opened this vote: only it can cancel it; this node may decline to take part
pub fn vote_of_another(node: impl Into<Arg>) -> Message {
    Message::new("vote-of-another", vec![("node", node.into())])
}

/// node {node} opened this vote: only it can extend it
pub fn extends_vote_of_another(node: impl Into<Arg>) -> Message {
    Message::new("extends-vote-of-another", vec![("node", node.into())])
}

/// the rule of this vote, frozen at its opening, does not allow to put off its closing
pub fn rule_never_extends() -> Message {
    Message::new("rule-never-extends", vec![])
}

/// node {node} opened this vote: only it can pass over who is silent
pub fn passes_over_for_another(node: impl Into<Arg>) -> Message {
    Message::new("passes-over-for-another", vec![("node", node.into())])
}

/// this node has answered: only one that is silent is passed over
pub fn passes_over_who_answered() -> Message {
    Message::new("passes-over-who-answered", vec![])
}

/// rolls freeze on {freezes}: until then a node may still answer
pub fn passes_over_early(freezes: impl Into<Arg>) -> Message {
    Message::new("passes-over-early", vec![("freezes", freezes.into())])
}

/// the opener passed over this node on {at}, and those below it vote on their own: {reason}
pub fn was_passed_over(at: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("was-passed-over", vec![("at", at.into()), ("reason", reason.into())])
}

/// this node has no active child to ask: name the participants, for instance this node itself
pub fn no_child_to_ask() -> Message {
    Message::new("no-child-to-ask", vec![])
}

/// node {node} is neither this node nor below it: a vote asks the opener and its subtree; see `percole node peers`
pub fn participant_elsewhere(node: impl Into<Arg>) -> Message {
    Message::new("participant-elsewhere", vec![("node", node.into())])
}

/// names a unit that is hosted by no participant, has moved, or is its host’s own: only units that a participant hosts vote apart from it
pub fn apart_elsewhere() -> Message {
    Message::new("apart-elsewhere", vec![])
}

/// is no unit of this node that the vote asks to vote on a roll of its own
pub fn unit_has_no_poll() -> Message {
    Message::new("unit-has-no-poll", vec![])
}

/// these count within this roll and may still say until {freezes} whether they vote on their own: {units}. The roll is frozen once they have, or at that time
pub fn units_below_awaited(freezes: impl Into<Arg>, units: impl Into<Arg>) -> Message {
    Message::new("units-below-awaited", vec![("freezes", freezes.into()), ("units", units.into())])
}

/// the roll of the unit within which this one counts was frozen on {at} without it: its members vote there, as far as they are on that register
pub fn roll_frozen_without(at: impl Into<Arg>) -> Message {
    Message::new("roll-frozen-without", vec![("at", at.into())])
}

/// this unit counts within another one: ballots are taken once that one’s roll is frozen and lists it, and this site has heard of it
pub fn booth_waits() -> Message {
    Message::new("booth-waits", vec![])
}

/// node {node} is not asked to take part
pub fn largest_roll_elsewhere(node: impl Into<Arg>) -> Message {
    Message::new("largest-roll-elsewhere", vec![("node", node.into())])
}

/// is a number of members from 1 to {most}
pub fn largest_roll_beyond(most: impl Into<Arg>) -> Message {
    Message::new("largest-roll-beyond", vec![("most", most.into())])
}

/// the recommendation was not published yet: a vote would show its draft to others
pub fn quotes_a_draft() -> Message {
    Message::new("quotes-a-draft", vec![])
}

/// the text of the recommendation was erased: there is nothing to vote on
pub fn quotes_the_erased() -> Message {
    Message::new("quotes-the-erased", vec![])
}

/// the rule cannot be used: {problems}
pub fn rule_unusable(problems: impl Into<Arg>) -> Message {
    Message::new("rule-unusable", vec![("problems", problems.into())])
}

/// the rule asks for more than certificates of named online ballots say: {missing}; choose a rule that counts members and looks at nodes as a whole
pub fn rule_asks_for_more(missing: impl Into<Arg>) -> Message {
    Message::new("rule-asks-for-more", vec![("missing", missing.into())])
}

/// the rule needs more approving nodes than the only one that is asked | the {count} that are asked
pub fn needs_more_nodes(count: impl Into<Arg>) -> Message {
    Message::new("needs-more-nodes", vec![("count", count.into())])
}

/// the shares of members are not counted
pub fn lacks_shares() -> Message {
    Message::new("lacks-shares", vec![])
}

/// the roll on the convening date is not recorded
pub fn lacks_convening() -> Message {
    Message::new("lacks-convening", vec![])
}

/// voters with several votes are not listed
pub fn lacks_holders() -> Message {
    Message::new("lacks-holders", vec![])
}

/// ballots are not counted by college
pub fn lacks_colleges() -> Message {
    Message::new("lacks-colleges", vec![])
}

/// it counts on {known} node | {known} nodes, and {asked} is asked | {asked} are asked to take part
pub fn counts_on_nodes(known: impl Into<Arg>, asked: impl Into<Arg>) -> Message {
    Message::new("counts-on-nodes", vec![("known", known.into()), ("asked", asked.into())])
}

/// something that this site does not record
pub fn not_evaluable() -> Message {
    Message::new("not-evaluable", vec![])
}

/// this version of percole cannot read the vote’s rule: {problems}
pub fn rule_of_another_version(problems: impl Into<Arg>) -> Message {
    Message::new("rule-of-another-version", vec![("problems", problems.into())])
}

/// the tallies cannot be: {problems}
pub fn tallies_impossible(problems: impl Into<Arg>) -> Message {
    Message::new("tallies-impossible", vec![("problems", problems.into())])
}

/// the certificate of site {node} cannot be read here
pub fn certificate_unreadable(node: impl Into<Arg>) -> Message {
    Message::new("certificate-unreadable", vec![("node", node.into())])
}

/// the opener wrote {kind} against the rules, and it stays out: {reason}
pub fn written_against_the_rules(kind: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("written-against-the-rules", vec![("kind", kind.into()), ("reason", reason.into())])
}

/// {kind} is not applied yet: {reason}
pub fn not_applied_yet(kind: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("not-applied-yet", vec![("kind", kind.into()), ("reason", reason.into())])
}

/// the tally of {count} | the tallies of {count} of {total} site | {total} sites is accounted for | are accounted for
pub fn tallies_so_far(count: impl Into<Arg>, total: impl Into<Arg>) -> Message {
    Message::new("tallies-so-far", vec![("count", count.into()), ("total", total.into())])
}

/// not declared yet: what follows is computed here, from what the sites certified; the outcome can be declared from {from} on
pub fn computed_here(from: impl Into<Arg>) -> Message {
    Message::new("computed-here", vec![("from", from.into())])
}

/// it was declared by the engine {theirs}, and this percole has {ours}: use the version that the opener uses
pub fn engine_differs(theirs: impl Into<Arg>, ours: impl Into<Arg>) -> Message {
    Message::new("engine-differs", vec![("theirs", theirs.into()), ("ours", ours.into())])
}

/// ALARM: the opener computed with other tallies than the certificates held here give. Here: {tallies}
pub fn alarm_other_tallies(tallies: impl Into<Arg>) -> Message {
    Message::new("alarm-other-tallies", vec![("tallies", tallies.into())])
}

/// ALARM: from the same tallies and the same rule this site computes another outcome than the opener declared
pub fn alarm_other_outcome() -> Message {
    Message::new("alarm-other-outcome", vec![])
}

/// ALARM: the opener included a certificate of {name} that is against the rules: {reason}
pub fn alarm_included_against_rules(name: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("alarm-included-against-rules", vec![("name", name.into()), ("reason", reason.into())])
}

/// ALARM: the opener counts {node} on its own, though the roll of {country} was frozen without it: its members may have voted there too
pub fn alarm_included_unlisted(node: impl Into<Arg>, country: impl Into<Arg>) -> Message {
    Message::new("alarm-included-unlisted", vec![("node", node.into()), ("country", country.into())])
}

/// ALARM: the opener left out {node} as missing on the roll of {country}, which lists it
pub fn alarm_excluded_listed(node: impl Into<Arg>, country: impl Into<Arg>) -> Message {
    Message::new("alarm-excluded-listed", vec![("node", node.into()), ("country", country.into())])
}

/// ALARM: {name} certified ballots of units that it hosts, whose polls did not end for that
pub fn alarm_merged_otherwise(name: impl Into<Arg>) -> Message {
    Message::new("alarm-merged-otherwise", vec![("name", name.into())])
}

/// the poll of {name} is not fully known here yet
pub fn poll_not_fully_known(name: impl Into<Arg>) -> Message {
    Message::new("poll-not-fully-known", vec![("name", name.into())])
}

/// the log of {name} is not held here up to the {size} event that | the {size} events that the opener counted in
pub fn log_not_held_so_far(name: impl Into<Arg>, size: impl Into<Arg>) -> Message {
    Message::new("log-not-held-so-far", vec![("name", name.into()), ("size", size.into())])
}

/// ALARM: the opener counted in another history of the log of {name} than the one held here: at {size} event | {size} events it saw the root {theirs}, here it is {ours}
pub fn alarm_another_history(name: impl Into<Arg>, size: impl Into<Arg>, theirs: impl Into<Arg>, ours: impl Into<Arg>) -> Message {
    Message::new("alarm-another-history", vec![("name", name.into()), ("size", size.into()), ("theirs", theirs.into()), ("ours", ours.into())])
}

/// {name} certified its tally at {time}, but the opener did not hold it when reporting ended
pub fn certified_unseen(name: impl Into<Arg>, time: impl Into<Arg>) -> Message {
    Message::new("certified-unseen", vec![("name", name.into()), ("time", time.into())])
}

/// this node has declined this vote already, in its own name and for good
pub fn declined_already() -> Message {
    Message::new("declined-already", vec![])
}

/// this node has joined this vote already, in its own name and for good
pub fn joined_already() -> Message {
    Message::new("joined-already", vec![])
}

/// this site was left out of the vote on {at}: {why}
pub fn left_out(at: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("left-out", vec![("at", at.into()), ("why", why.into())])
}

/// this vote is opened by {opener}, which does not stand above this node: to take part all the same, name that node (`percole vote join … --opener {id}`)
pub fn not_called(opener: impl Into<Arg>, id: impl Into<Arg>) -> Message {
    Message::new("not-called", vec![("opener", opener.into()), ("id", id.into())])
}

/// this vote is opened by {opener}, not by the node that you name
pub fn another_opener(opener: impl Into<Arg>) -> Message {
    Message::new("another-opener", vec![("opener", opener.into())])
}

/// the opening of the vote {vote} is not held here
pub fn opening_not_held(vote: impl Into<Arg>) -> Message {
    Message::new("opening-not-held", vec![("vote", vote.into())])
}

/// the register is empty: import the members first (`percole member import`)
pub fn register_empty() -> Message {
    Message::new("register-empty", vec![])
}

/// nobody of the register is `{category}`; its categories are {known}
pub fn category_of_nobody(category: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("category-of-nobody", vec![("category", category.into()), ("known", known.into())])
}

/// nobody on this node's register is of {categories}, which the vote tells apart or is for; the register's categories are {known}
pub fn categories_of_nobody(categories: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("categories-of-nobody", vec![("categories", categories.into()), ("known", known.into())])
}

/// this site has not joined this vote: join it first (`percole vote join`), which freezes the roll
pub fn join_first() -> Message {
    Message::new("join-first", vec![])
}

/// this site has not joined this vote: it has no ballots
pub fn no_ballots_here() -> Message {
    Message::new("no-ballots-here", vec![])
}

/// member {number} has no ballot in the box
pub fn no_ballot_of_member(number: impl Into<Arg>) -> Message {
    Message::new("no-ballot-of-member", vec![("number", number.into())])
}

/// a person casts their own ballot and nobody else’s: leave the member out
pub fn ballot_of_another() -> Message {
    Message::new("ballot-of-another", vec![])
}

/// you are no member of this site, so that no roll has you
pub fn person_is_no_member() -> Message {
    Message::new("person-is-no-member", vec![])
}

/// you are not on the electoral roll of this vote
pub fn not_on_your_roll() -> Message {
    Message::new("not-on-your-roll", vec![])
}

/// this site does not take part yet: ballots are taken once it does, at the latest before {closes}
pub fn not_joined_yet(closes: impl Into<Arg>) -> Message {
    Message::new("not-joined-yet", vec![("closes", closes.into())])
}

/// this site does not take part in this vote
pub fn takes_no_part() -> Message {
    Message::new("takes-no-part", vec![])
}

/// {status}: {reason}
pub fn tally_left_out(status: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("tally-left-out", vec![("status", status.into()), ("reason", reason.into())])
}

/// ALARM: the results declared are not those of the outcome declared
pub fn results_differ() -> Message {
    Message::new("results-differ", vec![])
}

/// the {count} members on this roll are too many for a method that needs every paper: {most} parts of {bytes} bytes are all that a poll certifies
pub fn too_many_for_papers(count: impl Into<Arg>, most: impl Into<Arg>, bytes: impl Into<Arg>) -> Message {
    Message::new("too-many-for-papers", vec![("count", count.into()), ("most", most.into()), ("bytes", bytes.into())])
}

/// {found} answer is given | {found} answers are given: the vote has {needed} question, which needs an answer | {needed} questions, each needs an answer
pub fn answers_needed(found: impl Into<Arg>, needed: impl Into<Arg>) -> Message {
    Message::new("answers-needed", vec![("found", found.into()), ("needed", needed.into())])
}

/// `{category}` may not vote: the vote is for {known}
pub fn category_not_asked(category: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("category-not-asked", vec![("category", category.into()), ("known", known.into())])
}

/// the roll is of {day}, which is still to come: join on that day or later
pub fn record_day_to_come(day: impl Into<Arg>) -> Message {
    Message::new("record-day-to-come", vec![("day", day.into())])
}

/// this vote has no question {number}: it has {count}
pub fn no_such_question(number: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("no-such-question", vec![("number", number.into()), ("count", count.into())])
}

/// the papers can be exported once the poll is closed
pub fn papers_after_closing() -> Message {
    Message::new("papers-after-closing", vec![])
}

/// this question is counted by sums: its papers stay with each node, which exports its own
pub fn papers_stay_at_home() -> Message {
    Message::new("papers-stay-at-home", vec![])
}

/// the outcome of this question is not declared, so nobody’s papers are counted together
pub fn papers_not_counted_yet() -> Message {
    Message::new("papers-not-counted-yet", vec![])
}

/// name 1 to {most} members at once
pub fn members_at_once(most: impl Into<Arg>) -> Message {
    Message::new("members-at-once", vec![("most", most.into())])
}

/// member {member} has signed for a paper already
pub fn signed_already(member: impl Into<Arg>) -> Message {
    Message::new("signed-already", vec![("member", member.into())])
}

/// member {member} has voted online, and gets no paper
pub fn voted_online(member: impl Into<Arg>) -> Message {
    Message::new("voted-online", vec![("member", member.into())])
}

/// name each member once
pub fn member_twice() -> Message {
    Message::new("member-twice", vec![])
}

/// the file has {papers} paper | {papers} papers, and {signed} member | {signed} members signed for one: there must be at least one paper, and no more than were signed for
pub fn papers_beyond_signed(papers: impl Into<Arg>, signed: impl Into<Arg>) -> Message {
    Message::new("papers-beyond-signed", vec![("papers", papers.into()), ("signed", signed.into())])
}

/// interrupted by a restore
pub fn excluded_interrupted() -> Message {
    Message::new("excluded-interrupted", vec![])
}

/// the roll within which it counts was frozen without it
pub fn excluded_unlisted() -> Message {
    Message::new("excluded-unlisted", vec![])
}

/// so few voted that they are counted with its host
pub fn excluded_merged() -> Message {
    Message::new("excluded-merged", vec![])
}

/// so few voted that the figures would show who voted how
pub fn excluded_small() -> Message {
    Message::new("excluded-small", vec![])
}

/// these figures are certified already: there is nothing to correct
pub fn correction_of_nothing() -> Message {
    Message::new("correction-of-nothing", vec![])
}

/// no correction is proposed: the first person gives the figures with a reason, and the second confirms them
pub fn correction_not_proposed() -> Message {
    Message::new("correction-not-proposed", vec![])
}

/// whoever proposed a correction cannot confirm it: a second person does, with a token of their own (`percole operator invite`)
pub fn correction_by_the_same() -> Message {
    Message::new("correction-by-the-same", vec![])
}

/// what was proposed is another count, of {papers} paper: count the papers together, and propose anew what you both find | what was proposed is another count, of {papers} papers: count the papers together, and propose anew what you both find
pub fn correction_counted_otherwise(papers: impl Into<Arg>) -> Message {
    Message::new("correction-counted-otherwise", vec![("papers", papers.into())])
}

/// the outcome is declared: a correction would change nothing any more
pub fn correction_after_declaration() -> Message {
    Message::new("correction-after-declaration", vec![])
}

/// only papers can be counted again, and this poll takes no paper: the ballots online stand in the log, and are counted from it
pub fn correction_of_paper_alone() -> Message {
    Message::new("correction-of-paper-alone", vec![])
}

/// nothing is certified yet: count the papers without a reason
pub fn correction_before_certificate() -> Message {
    Message::new("correction-before-certificate", vec![])
}

/// it joined, but its certificate did not arrive in time
pub fn excluded_no_certificate() -> Message {
    Message::new("excluded-no-certificate", vec![])
}

/// it neither joined nor declined
pub fn excluded_silent() -> Message {
    Message::new("excluded-silent", vec![])
}

/// certified on {certified}, after reporting ended on {report-by}
pub fn excluded_late(certified: impl Into<Arg>, report_by: impl Into<Arg>) -> Message {
    Message::new("excluded-late", vec![("certified", certified.into()), ("report-by", report_by.into())])
}

/// what it says was refused: {why}
pub fn excluded_refused(why: impl Into<Arg>) -> Message {
    Message::new("excluded-refused", vec![("why", why.into())])
}

/// what it says was refused; `percole log problems` at the opener says why
pub fn excluded_refused_untold() -> Message {
    Message::new("excluded-refused-untold", vec![])
}

/// it certified ballots of units that it hosts, whose polls did not end for that
pub fn excluded_merged_otherwise() -> Message {
    Message::new("excluded-merged-otherwise", vec![])
}
