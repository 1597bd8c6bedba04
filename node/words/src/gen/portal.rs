// Generated from locales/en/portal.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// Skip to content
pub fn skip_to_content() -> Message {
    Message::new("portal-skip-to-content", vec![])
}

/// Parts of this site
pub fn ways() -> Message {
    Message::new("portal-ways", vec![])
}

/// Languages
pub fn languages() -> Message {
    Message::new("portal-languages", vec![])
}

/// Where we are
pub fn way_home() -> Message {
    Message::new("portal-way-home", vec![])
}

/// Texts
pub fn way_texts() -> Message {
    Message::new("portal-way-texts", vec![])
}

/// Votes
pub fn way_votes() -> Message {
    Message::new("portal-way-votes", vec![])
}

/// Who decides what
pub fn way_bodies() -> Message {
    Message::new("portal-way-bodies", vec![])
}

/// All sites
pub fn way_sites() -> Message {
    Message::new("portal-way-sites", vec![])
}

/// data of all sites
pub fn all_sites() -> Message {
    Message::new("portal-all-sites", vec![])
}

/// The site of {name}
pub fn site_of(name: impl Into<Arg>) -> Message {
    Message::new("portal-site-of", vec![("name", name.into())])
}

/// last data of {name}: {ago}
pub fn data_from(name: impl Into<Arg>, ago: impl Into<Arg>) -> Message {
    Message::new("portal-data-from", vec![("name", name.into()), ("ago", ago.into())])
}

/// nothing received from {name} so far
pub fn nothing_from(name: impl Into<Arg>) -> Message {
    Message::new("portal-nothing-from", vec![("name", name.into())])
}

/// This site may show an older state: {why}
pub fn site_waits(why: impl Into<Arg>) -> Message {
    Message::new("portal-site-waits", vec![("why", why.into())])
}

/// Rehearsal: the time here is simulated. It is {now}.
pub fn time_is_shifted(now: impl Into<Arg>) -> Message {
    Message::new("portal-time-is-shifted", vec![("now", now.into())])
}

/// The time is simulated here. It is {now}, and {pace}.
pub fn time_is_simulated(now: impl Into<Arg>, pace: impl Into<Arg>) -> Message {
    Message::new("portal-time-is-simulated", vec![("now", now.into()), ("pace", pace.into())])
}

/// just now
pub fn just_now() -> Message {
    Message::new("portal-just-now", vec![])
}

/// today | {days} day left | {days} days left
pub fn days_left(days: impl Into<Arg>) -> Message {
    Message::new("portal-days-left", vec![("days", days.into())])
}

/// Show more
pub fn show_more() -> Message {
    Message::new("portal-show-more", vec![])
}

/// under way
pub fn under_way() -> Message {
    Message::new("portal-under-way", vec![])
}

/// Not found
pub fn not_found() -> Message {
    Message::new("portal-not-found", vec![])
}

/// This page cannot be shown
pub fn cannot_be_shown() -> Message {
    Message::new("portal-cannot-be-shown", vec![])
}

/// There is nothing at this address. The text may have been withdrawn, or the address is incomplete.
pub fn nowhere() -> Message {
    Message::new("portal-nowhere", vec![])
}

/// Back to the start
pub fn back_home() -> Message {
    Message::new("portal-back-home", vec![])
}

/// The vote is open: {title}
pub fn home_voting(title: impl Into<Arg>) -> Message {
    Message::new("portal-home-voting", vec![("title", title.into())])
}

/// Until {moment}.
pub fn home_voting_until(moment: impl Into<Arg>) -> Message {
    Message::new("portal-home-voting-until", vec![("moment", moment.into())])
}

/// “{title}” is open for comments
pub fn home_commenting(title: impl Into<Arg>) -> Message {
    Message::new("portal-home-commenting", vec![("title", title.into())])
}

/// Nothing is decided yet: you give your view; the working groups reply to it, then the bodies decide.
pub fn home_commenting_explained() -> Message {
    Message::new("portal-home-commenting-explained", vec![])
}

/// The working groups are giving their word on “{title}”
pub fn home_adopting(title: impl Into<Arg>) -> Message {
    Message::new("portal-home-adopting", vec![("title", title.into())])
}

/// Each group agrees, with or without a reservation, or objects. Nothing is decided yet.
pub fn home_adopting_explained() -> Message {
    Message::new("portal-home-adopting-explained", vec![])
}

/// “{title}” is with the bodies that answer
pub fn home_sent(title: impl Into<Arg>) -> Message {
    Message::new("portal-home-sent", vec![("title", title.into())])
}

/// They answer every measure. Nothing is decided before their answers.
pub fn home_sent_explained() -> Message {
    Message::new("portal-home-sent-explained", vec![])
}

/// Nothing is open at the moment
pub fn home_quiet() -> Message {
    Message::new("portal-home-quiet", vec![])
}

/// Here are the texts, the votes with their results, and who decides what.
pub fn home_quiet_explained() -> Message {
    Message::new("portal-home-quiet-explained", vec![])
}

/// Read the question
pub fn home_read_vote() -> Message {
    Message::new("portal-home-read-vote", vec![])
}

/// Read the text
pub fn home_read_text() -> Message {
    Message::new("portal-home-read-text", vec![])
}

/// See who decides what
pub fn home_read_bodies() -> Message {
    Message::new("portal-home-read-bodies", vec![])
}

/// Open now
pub fn home_open_now() -> Message {
    Message::new("portal-home-open-now", vec![])
}

/// Latest results
pub fn home_last_results() -> Message {
    Message::new("portal-home-last-results", vec![])
}

/// What the members are asked, and what they answered. Every result is computed again here.
pub fn votes_explained() -> Message {
    Message::new("portal-votes-explained", vec![])
}

/// Under way and to come
pub fn votes_under_way() -> Message {
    Message::new("portal-votes-under-way", vec![])
}

/// No vote is open.
pub fn no_vote_under_way() -> Message {
    Message::new("portal-no-vote-under-way", vec![])
}

/// Ended
pub fn votes_ended() -> Message {
    Message::new("portal-votes-ended", vec![])
}

/// No vote has ended.
pub fn no_vote_ended() -> Message {
    Message::new("portal-no-vote-ended", vec![])
}

/// asked by {name}
pub fn asked_by(name: impl Into<Arg>) -> Message {
    Message::new("portal-asked-by", vec![("name", name.into())])
}

/// opens {moment}
pub fn vote_opens(moment: impl Into<Arg>) -> Message {
    Message::new("portal-vote-opens", vec![("moment", moment.into())])
}

/// closes {moment}
pub fn vote_closes(moment: impl Into<Arg>) -> Message {
    Message::new("portal-vote-closes", vec![("moment", moment.into())])
}

/// closed {moment}
pub fn vote_closed(moment: impl Into<Arg>) -> Message {
    Message::new("portal-vote-closed", vec![("moment", moment.into())])
}

/// carried
pub fn vote_carried() -> Message {
    Message::new("portal-vote-carried", vec![])
}

/// rejected
pub fn vote_rejected() -> Message {
    Message::new("portal-vote-rejected", vec![])
}

/// no quorum
pub fn vote_without_quorum() -> Message {
    Message::new("portal-vote-without-quorum", vec![])
}

/// declared
pub fn vote_declared() -> Message {
    Message::new("portal-vote-declared", vec![])
}

/// Every body, to whom it answers, and who sits in it today.
pub fn bodies_explained() -> Message {
    Message::new("portal-bodies-explained", vec![])
}

/// No body is entered yet.
pub fn no_body() -> Message {
    Message::new("portal-no-body", vec![])
}

/// number of seats not fixed
pub fn seats_open() -> Message {
    Message::new("portal-seats-open", vec![])
}

/// {filled} person | {filled} people
pub fn seats_taken(filled: impl Into<Arg>) -> Message {
    Message::new("portal-seats-taken", vec![("filled", filled.into())])
}

/// {seats} seat, filled | {seats} seats, all filled
pub fn seats_all_taken(seats: impl Into<Arg>) -> Message {
    Message::new("portal-seats-all-taken", vec![("seats", seats.into())])
}

/// {filled} of {seats} seat filled | {filled} of {seats} seats filled
pub fn seats_some_vacant(seats: impl Into<Arg>, filled: impl Into<Arg>) -> Message {
    Message::new("portal-seats-some-vacant", vec![("seats", seats.into()), ("filled", filled.into())])
}

/// {seats} seat vacant | {seats} seats vacant
pub fn vacant(seats: impl Into<Arg>) -> Message {
    Message::new("portal-vacant", vec![("seats", seats.into())])
}

/// Mandates about to end
pub fn mandates_ending() -> Message {
    Message::new("portal-mandates-ending", vec![])
}

/// {mandates} mandate | {mandates} mandates
pub fn mandates_counted(mandates: impl Into<Arg>) -> Message {
    Message::new("portal-mandates-counted", vec![("mandates", mandates.into())])
}

/// Body
pub fn column_body() -> Message {
    Message::new("portal-column-body", vec![])
}

/// Kind
pub fn column_kind() -> Message {
    Message::new("portal-column-kind", vec![])
}

/// Answers to
pub fn column_answers_to() -> Message {
    Message::new("portal-column-answers-to", vec![])
}

/// Seats
pub fn column_seats() -> Message {
    Message::new("portal-column-seats", vec![])
}

/// Answers to:
pub fn answers_to() -> Message {
    Message::new("portal-answers-to", vec![])
}

/// Theme
pub fn its_theme() -> Message {
    Message::new("portal-its-theme", vec![])
}

/// What is expected of this group
pub fn its_brief() -> Message {
    Message::new("portal-its-brief", vec![])
}

/// Who sits in it
pub fn who_sits() -> Message {
    Message::new("portal-who-sits", vec![])
}

/// Nobody sits in it today.
pub fn nobody_sits() -> Message {
    Message::new("portal-nobody-sits", vec![])
}

/// name not published
pub fn name_not_given() -> Message {
    Message::new("portal-name-not-given", vec![])
}

/// Article
pub fn fact_article() -> Message {
    Message::new("portal-fact-article", vec![])
}

/// Since
pub fn fact_established() -> Message {
    Message::new("portal-fact-established", vec![])
}

/// Until
pub fn fact_dissolved() -> Message {
    Message::new("portal-fact-dissolved", vec![])
}

/// until {day}
pub fn term_until(day: impl Into<Arg>) -> Message {
    Message::new("portal-term-until", vec![("day", day.into())])
}

/// since {day}
pub fn term_since(day: impl Into<Arg>) -> Message {
    Message::new("portal-term-since", vec![("day", day.into())])
}

/// from {from} to {to}
pub fn term_between(from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("portal-term-between", vec![("from", from.into()), ("to", to.into())])
}

/// Every cooperative keeps a site of its own. This is how recent the data is that this one has received from the others.
pub fn sites_explained() -> Message {
    Message::new("portal-sites-explained", vec![])
}

/// this site
pub fn this_site() -> Message {
    Message::new("portal-this-site", vec![])
}

/// here
pub fn here() -> Message {
    Message::new("portal-here", vec![])
}

/// nothing yet
pub fn nothing_yet() -> Message {
    Message::new("portal-nothing-yet", vec![])
}

/// nothing was ever received
pub fn nothing_received() -> Message {
    Message::new("portal-nothing-received", vec![])
}

/// data received {ago}
pub fn received(ago: impl Into<Arg>) -> Message {
    Message::new("portal-received", vec![("ago", ago.into())])
}

/// silent
pub fn silent() -> Message {
    Message::new("portal-silent", vec![])
}

/// up to date
pub fn up_to_date() -> Message {
    Message::new("portal-up-to-date", vec![])
}

/// Site
pub fn column_site() -> Message {
    Message::new("portal-column-site", vec![])
}

/// Level
pub fn column_level() -> Message {
    Message::new("portal-column-level", vec![])
}

/// Data
pub fn column_heard() -> Message {
    Message::new("portal-column-heard", vec![])
}

/// State
pub fn column_state() -> Message {
    Message::new("portal-column-state", vec![])
}

/// Verify yourself
pub fn verify_yourself() -> Message {
    Message::new("portal-verify-yourself", vec![])
}

/// Everything that counts is written in signed logs, of which every site keeps a copy. The program percole checks them without trusting this site.
pub fn verify_explained() -> Message {
    Message::new("portal-verify-explained", vec![])
}

/// yes, no or abstention
pub fn method_yes_no() -> Message {
    Message::new("portal-method-yes-no", vec![])
}

/// One choice | Up to {seats} choices
pub fn method_choose(seats: impl Into<Arg>) -> Message {
    Message::new("portal-method-choose", vec![("seats", seats.into())])
}

/// This vote was cancelled: {reason}
pub fn called_off(reason: impl Into<Arg>) -> Message {
    Message::new("portal-called-off", vec![("reason", reason.into())])
}

/// sums redone here: same result
pub fn sums_agree() -> Message {
    Message::new("portal-sums-agree", vec![])
}

/// sums redone here: ANOTHER result
pub fn sums_differ() -> Message {
    Message::new("portal-sums-differ", vec![])
}

/// not declared yet
pub fn sums_not_declared() -> Message {
    Message::new("portal-sums-not-declared", vec![])
}

/// sums cannot be redone here yet
pub fn sums_impossible() -> Message {
    Message::new("portal-sums-impossible", vec![])
}

/// From the tally certificates; the ballots were not counted again here.
pub fn sums_explained() -> Message {
    Message::new("portal-sums-explained", vec![])
}

/// counted
pub fn vote_counted() -> Message {
    Message::new("portal-vote-counted", vec![])
}

/// not known yet
pub fn not_known_yet() -> Message {
    Message::new("portal-not-known-yet", vec![])
}

/// Chosen, in this order:
pub fn chosen() -> Message {
    Message::new("portal-chosen", vec![])
}

/// Tied, with nothing to decide between them:
pub fn tied() -> Message {
    Message::new("portal-tied", vec![])
}

/// met
pub fn condition_met() -> Message {
    Message::new("portal-condition-met", vec![])
}

/// not met
pub fn condition_unmet() -> Message {
    Message::new("portal-condition-unmet", vec![])
}

/// cannot be told
pub fn condition_unknown() -> Message {
    Message::new("portal-condition-unknown", vec![])
}

/// Condition
pub fn column_condition() -> Message {
    Message::new("portal-column-condition", vec![])
}

/// Reached; the mark shows what was needed
pub fn column_bar() -> Message {
    Message::new("portal-column-bar", vec![])
}

/// Reached
pub fn column_reached() -> Message {
    Message::new("portal-column-reached", vec![])
}

/// Needed
pub fn column_needed() -> Message {
    Message::new("portal-column-needed", vec![])
}

/// The rule
pub fn the_rule() -> Message {
    Message::new("portal-the-rule", vec![])
}

/// Who counted what
pub fn who_counted() -> Message {
    Message::new("portal-who-counted", vec![])
}

/// On the roll
pub fn column_roll() -> Message {
    Message::new("portal-column-roll", vec![])
}

/// Voters
pub fn column_voters() -> Message {
    Message::new("portal-column-voters", vec![])
}

/// Tally certificate
pub fn column_certificate() -> Message {
    Message::new("portal-column-certificate", vec![])
}

/// Blank
pub fn column_blank() -> Message {
    Message::new("portal-column-blank", vec![])
}

/// Answer
pub fn column_answer() -> Message {
    Message::new("portal-column-answer", vec![])
}

/// received, counted in
pub fn poll_included() -> Message {
    Message::new("portal-poll-included", vec![])
}

/// signed
pub fn poll_certified() -> Message {
    Message::new("portal-poll-certified", vec![])
}

/// left out
pub fn poll_excluded() -> Message {
    Message::new("portal-poll-excluded", vec![])
}

/// takes no part
pub fn poll_declined() -> Message {
    Message::new("portal-poll-declined", vec![])
}

/// takes part
pub fn poll_joined() -> Message {
    Message::new("portal-poll-joined", vec![])
}

/// closed, being counted
pub fn poll_closed() -> Message {
    Message::new("portal-poll-closed", vec![])
}

/// asked, no answer
pub fn poll_asked() -> Message {
    Message::new("portal-poll-asked", vec![])
}

/// Texts of the working groups
pub fn reports_title() -> Message {
    Message::new("portal-reports-title", vec![])
}

/// What the working groups recommend, and where each report stands.
pub fn reports_explained() -> Message {
    Message::new("portal-reports-explained", vec![])
}

/// No text is published yet.
pub fn no_report() -> Message {
    Message::new("portal-no-report", vec![])
}

/// {recommendations} recommendation | {recommendations} recommendations, {measures} measure | {measures} measures
pub fn report_counts(recommendations: impl Into<Arg>, measures: impl Into<Arg>) -> Message {
    Message::new("portal-report-counts", vec![("recommendations", recommendations.into()), ("measures", measures.into())])
}

/// {measures} measure | {measures} measures
pub fn measure_count(measures: impl Into<Arg>) -> Message {
    Message::new("portal-measure-count", vec![("measures", measures.into())])
}

/// version {number}
pub fn version(number: impl Into<Arg>) -> Message {
    Message::new("portal-version", vec![("number", number.into())])
}

/// Comments until {moment}.
pub fn comments_until(moment: impl Into<Arg>) -> Message {
    Message::new("portal-comments-until", vec![("moment", moment.into())])
}

/// The groups give their word until {moment}.
pub fn groups_until(moment: impl Into<Arg>) -> Message {
    Message::new("portal-groups-until", vec![("moment", moment.into())])
}

/// Recommendations
pub fn recommendations() -> Message {
    Message::new("portal-recommendations", vec![])
}

/// How to read this report
pub fn reading_grid() -> Message {
    Message::new("portal-reading-grid", vec![])
}

/// Preamble of {group}
pub fn preamble_of(group: impl Into<Arg>) -> Message {
    Message::new("portal-preamble-of", vec![("group", group.into())])
}

/// What the groups say of it
pub fn what_groups_say() -> Message {
    Message::new("portal-what-groups-say", vec![])
}

/// did not give its word
pub fn group_silent() -> Message {
    Message::new("portal-group-silent", vec![])
}

/// awaited
pub fn group_awaited() -> Message {
    Message::new("portal-group-awaited", vec![])
}

/// met on {day}
pub fn met_on(day: impl Into<Arg>) -> Message {
    Message::new("portal-met-on", vec![("day", day.into())])
}

/// met in {place}
pub fn met_at(place: impl Into<Arg>) -> Message {
    Message::new("portal-met-at", vec![("place", place.into())])
}

/// met on {day} in {place}
pub fn met_on_at(day: impl Into<Arg>, place: impl Into<Arg>) -> Message {
    Message::new("portal-met-on-at", vec![("day", day.into()), ("place", place.into())])
}

/// Handed over to
pub fn handed_over() -> Message {
    Message::new("portal-handed-over", vec![])
}

/// {body} ({site})
pub fn body_at(body: impl Into<Arg>, site: impl Into<Arg>) -> Message {
    Message::new("portal-body-at", vec![("body", body.into()), ("site", site.into())])
}

/// handed over on {day}
pub fn handed_on(day: impl Into<Arg>) -> Message {
    Message::new("portal-handed-on", vec![("day", day.into())])
}

/// recalled
pub fn recalled() -> Message {
    Message::new("portal-recalled", vec![])
}

/// not received yet, handed over {ago}
pub fn not_received(ago: impl Into<Arg>) -> Message {
    Message::new("portal-not-received", vec![("ago", ago.into())])
}

/// answer was due on {day}, late
pub fn answer_late(day: impl Into<Arg>) -> Message {
    Message::new("portal-answer-late", vec![("day", day.into())])
}

/// answer due on {day}
pub fn answer_due(day: impl Into<Arg>) -> Message {
    Message::new("portal-answer-due", vec![("day", day.into())])
}

/// the report
pub fn its_report() -> Message {
    Message::new("portal-its-report", vec![])
}

/// recommendation {number}
pub fn recommendation_number(number: impl Into<Arg>) -> Message {
    Message::new("portal-recommendation-number", vec![("number", number.into())])
}

/// Put forward by {groups}
pub fn by_groups(groups: impl Into<Arg>) -> Message {
    Message::new("portal-by-groups", vec![("groups", groups.into())])
}

/// To be read with recommendations:
pub fn read_with() -> Message {
    Message::new("portal-read-with", vec![])
}

/// Measures asked for
pub fn measures() -> Message {
    Message::new("portal-measures", vec![])
}

/// Sign in
pub fn sign_in() -> Message {
    Message::new("portal-sign-in", vec![])
}

/// Sign out
pub fn sign_out() -> Message {
    Message::new("portal-sign-out", vec![])
}

/// My page
pub fn my_page() -> Message {
    Message::new("portal-my-page", vec![])
}

/// This is more than a form takes here: 30,000 letters in one field, 250,000 in all. Shorten it, and send it again.
pub fn form_too_large() -> Message {
    Message::new("portal-form-too-large", vec![])
}

/// You are no longer signed in, and this is too long to be taken from somebody who is not. Sign in in another tab, go back to the form in this one, and send it again.
pub fn form_too_large_signed_out() -> Message {
    Message::new("portal-form-too-large-signed-out", vec![])
}

/// The form took too long to arrive. Check the connection, go back, and send it again.
pub fn form_took_too_long() -> Message {
    Message::new("portal-form-took-too-long", vec![])
}

/// What was sent is not a form of this site.
pub fn form_of_another_kind() -> Message {
    Message::new("portal-form-of-another-kind", vec![])
}

/// This was sent from another site, so nothing was done. Go to the page here, and send it from there.
pub fn form_from_elsewhere() -> Message {
    Message::new("portal-form-from-elsewhere", vec![])
}

/// The page was opened before you signed in, or by somebody else. Nothing was done yet: look at it again, and send it.
pub fn form_of_another_session() -> Message {
    Message::new("portal-form-of-another-session", vec![])
}

/// You are no longer signed in. Nothing is lost: sign in in another tab, come back here, and send it again.
pub fn form_signed_out() -> Message {
    Message::new("portal-form-signed-out", vec![])
}

/// Not sent yet
pub fn not_sent_yet() -> Message {
    Message::new("portal-not-sent-yet", vec![])
}

/// Sign in, in another tab
pub fn sign_in_elsewhere() -> Message {
    Message::new("portal-sign-in-elsewhere", vec![])
}

/// What you wrote
pub fn what_you_wrote() -> Message {
    Message::new("portal-what-you-wrote", vec![])
}

/// Send again
pub fn send_again() -> Message {
    Message::new("portal-send-again", vec![])
}

/// To the vote
pub fn back_to_vote() -> Message {
    Message::new("portal-back-to-vote", vec![])
}

/// Nothing is sent before “Cast my ballot”, on the next page.
pub fn booth_nothing_sent_yet() -> Message {
    Message::new("portal-booth-nothing-sent-yet", vec![])
}

/// Named vote: the secretariat of this site can read your choice. No other member and no other site can.
pub fn booth_named_vote() -> Message {
    Message::new("portal-booth-named-vote", vec![])
}

/// Whole ballots are published after the closing, without names: a rare answer may be recognised.
pub fn booth_papers_published() -> Message {
    Message::new("portal-booth-papers-published", vec![])
}

/// Very few people are on this roll: the totals may show what each of them chose.
pub fn booth_few_voters() -> Message {
    Message::new("portal-booth-few-voters", vec![])
}

/// You voted on {moment}. A new ballot takes the place of that one; until you cast it, nothing changes.
pub fn booth_voted_before(moment: impl Into<Arg>) -> Message {
    Message::new("portal-booth-voted-before", vec![("moment", moment.into())])
}

/// Question {number} of {count}
pub fn booth_question_of(number: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("portal-booth-question-of", vec![("number", number.into()), ("count", count.into())])
}

/// Choose one answer.
pub fn how_yes_no() -> Message {
    Message::new("portal-how-yes-no", vec![])
}

/// Choose one. | Choose {seats} at most.
pub fn how_choose(seats: impl Into<Arg>) -> Message {
    Message::new("portal-how-choose", vec![("seats", seats.into())])
}

/// Tick every one that you approve of.
pub fn how_approval() -> Message {
    Message::new("portal-how-approval", vec![])
}

/// Give each points, from 0 to {most}. What you leave empty gets 0.
pub fn how_score(most: impl Into<Arg>) -> Message {
    Message::new("portal-how-score", vec![("most", most.into())])
}

/// Give each a grade. Without a grade it counts as “{worst}”.
pub fn how_judgement(worst: impl Into<Arg>) -> Message {
    Message::new("portal-how-judgement", vec![("worst", worst.into())])
}

/// Write 1 for your first choice, then 2, 3 and so on. Equal choices may have the same number; what you leave empty comes last.
pub fn how_schulze() -> Message {
    Message::new("portal-how-schulze", vec![])
}

/// Write 1 for your first choice, then 2, 3 and so on, each number once. You may leave some empty.
pub fn how_ranked() -> Message {
    Message::new("portal-how-ranked", vec![])
}

/// Tick every project that you want funded. {budget} can be spent in all; the count keeps to that, you need not.
pub fn how_budget(budget: impl Into<Arg>) -> Message {
    Message::new("portal-how-budget", vec![("budget", budget.into())])
}

/// costs {cost}
pub fn costs(cost: impl Into<Arg>) -> Message {
    Message::new("portal-costs", vec![("cost", cost.into())])
}

/// I vote blank
pub fn booth_i_vote_blank() -> Message {
    Message::new("portal-booth-i-vote-blank", vec![])
}

/// Read my ballot again
pub fn booth_continue() -> Message {
    Message::new("portal-booth-continue", vec![])
}

/// Leave without voting
pub fn booth_leave() -> Message {
    Message::new("portal-booth-leave", vec![])
}

/// {count} answer cannot be taken yet: what is right stands beside it. Everything you filled in is still there. | {count} answers cannot be taken yet: what is right stands beside each. Everything you filled in is still there.
pub fn booth_not_understood(count: impl Into<Arg>) -> Message {
    Message::new("portal-booth-not-understood", vec![("count", count.into())])
}

/// Nothing was cast: {why}
pub fn booth_not_cast(why: impl Into<Arg>) -> Message {
    Message::new("portal-booth-not-cast", vec![("why", why.into())])
}

/// “{typed}” for “{option}” is not a whole number.
pub fn booth_not_a_number(typed: impl Into<Arg>, option: impl Into<Arg>) -> Message {
    Message::new("portal-booth-not-a-number", vec![("typed", typed.into()), ("option", option.into())])
}

/// You chose something and ticked blank as well: keep one of the two.
pub fn booth_blank_and_more() -> Message {
    Message::new("portal-booth-blank-and-more", vec![])
}

/// Choose one of the answers; abstaining is one too.
pub fn booth_choose_one() -> Message {
    Message::new("portal-booth-choose-one", vec![])
}

/// Answer, or tick that you vote blank.
pub fn booth_choose_or_blank() -> Message {
    Message::new("portal-booth-choose-or-blank", vec![])
}

/// Read your ballot again
pub fn booth_read_again() -> Message {
    Message::new("portal-booth-read-again", vec![])
}

/// Nothing is cast yet. This is how your ballot is understood:
pub fn booth_not_cast_yet() -> Message {
    Message::new("portal-booth-not-cast-yet", vec![])
}

/// It takes the place of the one that you cast on {moment}.
pub fn booth_takes_the_place(moment: impl Into<Arg>) -> Message {
    Message::new("portal-booth-takes-the-place", vec![("moment", moment.into())])
}

/// Cast my ballot
pub fn booth_cast() -> Message {
    Message::new("portal-booth-cast", vec![])
}

/// Change it first
pub fn booth_change() -> Message {
    Message::new("portal-booth-change", vec![])
}

/// blank
pub fn booth_blank() -> Message {
    Message::new("portal-booth-blank", vec![])
}

/// {option}: {points} point | {option}: {points} points
pub fn booth_given(points: impl Into<Arg>, option: impl Into<Arg>) -> Message {
    Message::new("portal-booth-given", vec![("points", points.into()), ("option", option.into())])
}

/// {option}: {grade}
pub fn booth_graded(option: impl Into<Arg>, grade: impl Into<Arg>) -> Message {
    Message::new("portal-booth-graded", vec![("option", option.into()), ("grade", grade.into())])
}

/// {option}: no grade, counts as “{worst}”
pub fn booth_no_grade(option: impl Into<Arg>, worst: impl Into<Arg>) -> Message {
    Message::new("portal-booth-no-grade", vec![("option", option.into()), ("worst", worst.into())])
}

/// not ranked: {options}
pub fn booth_unranked(options: impl Into<Arg>) -> Message {
    Message::new("portal-booth-unranked", vec![("options", options.into())])
}

/// You had filled in
pub fn booth_you_had_chosen() -> Message {
    Message::new("portal-booth-you-had-chosen", vec![])
}

/// What you filled in just now was not cast.
pub fn booth_nothing_was_cast() -> Message {
    Message::new("portal-booth-nothing-was-cast", vec![])
}

/// Your ballot of {moment} is the one in the box.
pub fn booth_ballot_counts(moment: impl Into<Arg>) -> Message {
    Message::new("portal-booth-ballot-counts", vec![("moment", moment.into())])
}

/// No ballot of yours is in the box.
pub fn booth_no_ballot() -> Message {
    Message::new("portal-booth-no-ballot", vec![])
}

/// This vote is not open yet
pub fn booth_not_open() -> Message {
    Message::new("portal-booth-not-open", vec![])
}

/// It opens {moment}.
pub fn booth_opens(moment: impl Into<Arg>) -> Message {
    Message::new("portal-booth-opens", vec![("moment", moment.into())])
}

/// The reason: {why}
pub fn booth_because(why: impl Into<Arg>) -> Message {
    Message::new("portal-booth-because", vec![("why", why.into())])
}

/// This vote is closed
pub fn booth_is_closed() -> Message {
    Message::new("portal-booth-is-closed", vec![])
}

/// It closed {moment}, and takes no ballots any more.
pub fn booth_closed_at(moment: impl Into<Arg>) -> Message {
    Message::new("portal-booth-closed-at", vec![("moment", moment.into())])
}

/// You signed for a ballot on paper.
pub fn booth_on_paper() -> Message {
    Message::new("portal-booth-on-paper", vec![])
}

/// This vote does not go on here
pub fn booth_is_over() -> Message {
    Message::new("portal-booth-is-over", vec![])
}

/// You are not on the roll of this vote
pub fn booth_off_roll() -> Message {
    Message::new("portal-booth-off-roll", vec![])
}

/// The roll was frozen when this site joined the vote; who was a member then, in the categories that vote, is on it.
pub fn booth_off_roll_explained() -> Message {
    Message::new("portal-booth-off-roll-explained", vec![])
}

/// There is no vote for you here
pub fn booth_no_poll() -> Message {
    Message::new("portal-booth-no-poll", vec![])
}

/// This vote is for members
pub fn booth_for_members() -> Message {
    Message::new("portal-booth-for-members", vec![])
}

/// You are signed in, and not as a member of this site: there is no ballot for you. The secretariat says how one becomes a member.
pub fn booth_for_members_explained() -> Message {
    Message::new("portal-booth-for-members-explained", vec![])
}

/// Is this wrong? Ask the secretariat.
pub fn booth_ask_secretary() -> Message {
    Message::new("portal-booth-ask-secretary", vec![])
}

/// Is this wrong? Ask: {contact}
pub fn booth_ask_contact(contact: impl Into<Arg>) -> Message {
    Message::new("portal-booth-ask-contact", vec![("contact", contact.into())])
}

/// My entry on the roll
pub fn my_entry() -> Message {
    Message::new("portal-my-entry", vec![])
}

/// Name
pub fn entry_name() -> Message {
    Message::new("portal-entry-name", vec![])
}

/// Member number
pub fn entry_member() -> Message {
    Message::new("portal-entry-member", vec![])
}

/// Category
pub fn entry_category() -> Message {
    Message::new("portal-entry-category", vec![])
}

/// Votes within
pub fn entry_unit() -> Message {
    Message::new("portal-entry-unit", vec![])
}

/// Place on the roll
pub fn entry_place() -> Message {
    Message::new("portal-entry-place", vec![])
}

/// {number} of {size}
pub fn entry_of(number: impl Into<Arg>, size: impl Into<Arg>) -> Message {
    Message::new("portal-entry-of", vec![("number", number.into()), ("size", size.into())])
}

/// Is something wrong here? Tell the secretariat before the closing.
pub fn entry_wrong() -> Message {
    Message::new("portal-entry-wrong", vec![])
}

/// My receipt
pub fn my_receipt() -> Message {
    Message::new("portal-my-receipt", vec![])
}

/// My ballots
pub fn my_receipts() -> Message {
    Message::new("portal-my-receipts", vec![])
}

/// Your ballot is in the box
pub fn receipt_title() -> Message {
    Message::new("portal-receipt-title", vec![])
}

/// Your ballot was in the box
pub fn receipt_title_closed() -> Message {
    Message::new("portal-receipt-title-closed", vec![])
}

/// Cast {moment}. | Cast {moment}, changed {changes} time. | Cast {moment}, changed {changes} times.
pub fn receipt_cast(changes: impl Into<Arg>, moment: impl Into<Arg>) -> Message {
    Message::new("portal-receipt-cast", vec![("changes", changes.into()), ("moment", moment.into())])
}

/// You can change it until {moment}; the last one counts.
pub fn receipt_until(moment: impl Into<Arg>) -> Message {
    Message::new("portal-receipt-until", vec![("moment", moment.into())])
}

/// How it was understood
pub fn receipt_understood() -> Message {
    Message::new("portal-receipt-understood", vec![])
}

/// Where it stands
pub fn receipt_proof() -> Message {
    Message::new("portal-receipt-proof", vec![])
}

/// Keep this page, or print it. It lets you show that your ballot stands unchanged in the log of this site. That the totals include it is, in a named vote, the word of this site. The fingerprint does not tell what you chose.
pub fn receipt_explained() -> Message {
    Message::new("portal-receipt-explained", vec![])
}

/// Log
pub fn receipt_log() -> Message {
    Message::new("portal-receipt-log", vec![])
}

/// Number there
pub fn receipt_event() -> Message {
    Message::new("portal-receipt-event", vec![])
}

/// Fingerprint
pub fn receipt_fingerprint() -> Message {
    Message::new("portal-receipt-fingerprint", vec![])
}

/// The proof as a file
pub fn receipt_download() -> Message {
    Message::new("portal-receipt-download", vec![])
}

/// The program percole checks the file without this site: percole log check-receipt.
pub fn receipt_print() -> Message {
    Message::new("portal-receipt-print", vec![])
}

/// You voted on {moment}.
pub fn voted_on(moment: impl Into<Arg>) -> Message {
    Message::new("portal-voted-on", vec![("moment", moment.into())])
}

/// You voted on {cast}; you can change it until {closes}.
pub fn voted_change_until(cast: impl Into<Arg>, closes: impl Into<Arg>) -> Message {
    Message::new("portal-voted-change-until", vec![("cast", cast.into()), ("closes", closes.into())])
}

/// Vote
pub fn vote_now() -> Message {
    Message::new("portal-vote-now", vec![])
}

/// Change my vote
pub fn change_vote() -> Message {
    Message::new("portal-change-vote", vec![])
}

/// Sign in to vote
pub fn sign_in_to_vote() -> Message {
    Message::new("portal-sign-in-to-vote", vec![])
}

/// Waiting for you
pub fn waits_for_you() -> Message {
    Message::new("portal-waits-for-you", vec![])
}

/// What happened, step by step
pub fn what_happened() -> Message {
    Message::new("portal-what-happened", vec![])
}

/// {who}, {site}
pub fn done_by_at(who: impl Into<Arg>, site: impl Into<Arg>) -> Message {
    Message::new("portal-done-by-at", vec![("who", who.into()), ("site", site.into())])
}

/// secretariat
pub fn done_by_secretariat() -> Message {
    Message::new("portal-done-by-secretariat", vec![])
}

/// Withdraw my vote
pub fn withdraw_title() -> Message {
    Message::new("portal-withdraw-title", vec![])
}

/// Your ballot is taken out of the box, and nothing of you is counted. You can vote again until the closing.
pub fn withdraw_explained() -> Message {
    Message::new("portal-withdraw-explained", vec![])
}

/// Withdraw my ballot
pub fn withdraw_do() -> Message {
    Message::new("portal-withdraw-do", vec![])
}

/// You have withdrawn your ballot: nothing of you is counted. You can vote again until the closing.
pub fn booth_withdrawn() -> Message {
    Message::new("portal-booth-withdrawn", vec![])
}

/// the member withdrew it
pub fn withdraw_reason() -> Message {
    Message::new("portal-withdraw-reason", vec![])
}

/// With a program
pub fn command_line_title() -> Message {
    Message::new("portal-command-line-title", vec![])
}

/// Whoever prefers to type does there what these pages do. A code of a link signs in, as here; the program keeps a token, which stands above in the list and is ended there.
pub fn command_line_explained() -> Message {
    Message::new("portal-command-line-explained", vec![])
}

/// Portrait of {name}
pub fn portrait_of(name: impl Into<Arg>) -> Message {
    Message::new("portal-portrait-of", vec![("name", name.into())])
}

/// The picture is cut to a square and made small. Where it was taken and what else the file says is not kept. It is shown to whoever may read of the office, and goes when its holder’s name is erased.
pub fn portrait_explained() -> Message {
    Message::new("portal-portrait-explained", vec![])
}

/// JPEG, PNG or WebP, of {max} MB at most
pub fn portrait_hint(max: impl Into<Arg>) -> Message {
    Message::new("portal-portrait-hint", vec![("max", max.into())])
}

/// This person agrees that their portrait is shown
pub fn portrait_consent() -> Message {
    Message::new("portal-portrait-consent", vec![])
}

/// Show this portrait
pub fn portrait_give() -> Message {
    Message::new("portal-portrait-give", vec![])
}

/// Remove the portrait
pub fn portrait_remove() -> Message {
    Message::new("portal-portrait-remove", vec![])
}
