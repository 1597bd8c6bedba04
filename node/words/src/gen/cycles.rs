// Generated from locales/en/cycles.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// open
pub fn cycle_open() -> Message {
    Message::new("cycle-open", vec![])
}

/// closed
pub fn cycle_closed() -> Message {
    Message::new("cycle-closed", vec![])
}

/// `{text}` is not a state of an edition: write one of {known}
pub fn unknown_cycle_state(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-cycle-state", vec![("text", text.into()), ("known", known.into())])
}

/// this edition exists already
pub fn cycle_exists() -> Message {
    Message::new("cycle-exists", vec![])
}

/// this edition does not exist yet
pub fn cycle_absent() -> Message {
    Message::new("cycle-absent", vec![])
}

/// cannot move dates of an edition that is {state}: it must be {allowed}
pub fn cannot_cycle_move_dates(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-cycle-move-dates", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot close an edition that is {state}: it must be {allowed}
pub fn cannot_cycle_close(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-cycle-close", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// season {season}, edition {number}
pub fn edition_called(season: impl Into<Arg>, number: impl Into<Arg>) -> Message {
    Message::new("edition-called", vec![("season", season.into()), ("number", number.into())])
}

/// `{number}` is not the number of an edition: write one from 1 to {max}
pub fn edition_number(number: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("edition-number", vec![("number", number.into()), ("max", max.into())])
}

/// `{text}` is not the code of a season: write 1 to {max} letters, digits and hyphens without blanks, such as 2019-2020
pub fn season_form(text: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("season-form", vec![("text", text.into()), ("max", max.into())])
}

/// the rules of the game are not those that the hash names
pub fn charter_hash_other() -> Message {
    Message::new("charter-hash-other", vec![])
}

/// at most {max} consents are named
pub fn consents_too_many(max: impl Into<Arg>) -> Message {
    Message::new("consents-too-many", vec![("max", max.into())])
}

/// the dates of at most {max} phases are moved
pub fn phases_too_many(max: impl Into<Arg>) -> Message {
    Message::new("phases-too-many", vec![("max", max.into())])
}

/// no edition is called `{text}`: `percole cycle list` shows them
pub fn no_such_cycle(text: impl Into<Arg>) -> Message {
    Message::new("no-such-cycle", vec![("text", text.into())])
}

/// nothing is known here of an edition {id}
pub fn cycle_not_known(id: impl Into<Arg>) -> Message {
    Message::new("cycle-not-known", vec![("id", id.into())])
}

/// no edition is open at this node
pub fn no_open_cycle() -> Message {
    Message::new("no-open-cycle", vec![])
}

/// {edition} is open at this node: close it first
pub fn cycle_open_already(edition: impl Into<Arg>) -> Message {
    Message::new("cycle-open-already", vec![("edition", edition.into())])
}

/// this node has opened {edition} already: take another number
pub fn cycle_number_taken(edition: impl Into<Arg>) -> Message {
    Message::new("cycle-number-taken", vec![("edition", edition.into())])
}

/// say what decided it: a vote, a resolution, or a reason
pub fn decided_by_missing() -> Message {
    Message::new("decided-by-missing", vec![])
}

/// the vote “{title}” has no outcome yet: open the edition once its outcome is declared
pub fn vote_without_outcome(title: impl Into<Arg>) -> Message {
    Message::new("vote-without-outcome", vec![("title", title.into())])
}

/// the rules of the game know no phase `{phase}`: write one of {known}
pub fn phase_unknown(phase: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("phase-unknown", vec![("phase", phase.into()), ("known", known.into())])
}

/// the rules of the game have no phases
pub fn phase_none() -> Message {
    Message::new("phase-none", vec![])
}

/// these are its dates already
pub fn dates_same() -> Message {
    Message::new("dates-same", vec![])
}

/// the rules of the game of this edition cannot be read by this version
pub fn charter_of_other_version() -> Message {
    Message::new("charter-of-other-version", vec![])
}

/// one day to answer is | {days} days to answer are too few: give one day | {min} days or more
pub fn answer_days_too_few(days: impl Into<Arg>, min: impl Into<Arg>) -> Message {
    Message::new("answer-days-too-few", vec![("days", days.into()), ("min", min.into())])
}

/// votes are opened by {openers}, not by {body}
pub fn vote_opener_other(openers: impl Into<Arg>, body: impl Into<Arg>) -> Message {
    Message::new("vote-opener-other", vec![("openers", openers.into()), ("body", body.into())])
}

/// votes are opened by {openers}: name the body and the office for which you act
pub fn vote_opener_missing(openers: impl Into<Arg>) -> Message {
    Message::new("vote-opener-missing", vec![("openers", openers.into())])
}

/// votes are decided by {rules}, not by the rule `{id}`
pub fn vote_rule_other(rules: impl Into<Arg>, id: impl Into<Arg>) -> Message {
    Message::new("vote-rule-other", vec![("rules", rules.into()), ("id", id.into())])
}

/// dates are moved with the consent of those whom they concern: say who agreed, and when
pub fn dates_without_consent() -> Message {
    Message::new("dates-without-consent", vec![])
}

/// {act} from {from} to {to}: today is {today}
pub fn act_out_of_phase(act: impl Into<Arg>, from: impl Into<Arg>, to: impl Into<Arg>, today: impl Into<Arg>) -> Message {
    Message::new("act-out-of-phase", vec![("act", act.into()), ("from", from.into()), ("to", to.into()), ("today", today.into())])
}

/// comments
pub fn topic_comments() -> Message {
    Message::new("topic-comments", vec![])
}

/// answers
pub fn topic_answers() -> Message {
    Message::new("topic-answers", vec![])
}

/// minutes
pub fn topic_minutes() -> Message {
    Message::new("topic-minutes", vec![])
}

/// notice of meetings
pub fn topic_notice() -> Message {
    Message::new("topic-notice", vec![])
}

/// adoption
pub fn topic_adoption() -> Message {
    Message::new("topic-adoption", vec![])
}

/// votes
pub fn topic_votes() -> Message {
    Message::new("topic-votes", vec![])
}

/// moderation
pub fn topic_moderation() -> Message {
    Message::new("topic-moderation", vec![])
}

/// small numbers
pub fn topic_small_numbers() -> Message {
    Message::new("topic-small-numbers", vec![])
}

/// what is kept
pub fn topic_retention() -> Message {
    Message::new("topic-retention", vec![])
}

/// moving dates
pub fn topic_dates() -> Message {
    Message::new("topic-dates", vec![])
}

/// bounds
pub fn topic_bounds() -> Message {
    Message::new("topic-bounds", vec![])
}

/// `{text}` is not a part of the rules of the game: write one of {known}
pub fn unknown_topic(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-topic", vec![("text", text.into()), ("known", known.into())])
}

/// article {number}
pub fn article_said(number: impl Into<Arg>) -> Message {
    Message::new("article-said", vec![("number", number.into())])
}

/// article {number} of the built-in rules
pub fn article_built_in(number: impl Into<Arg>) -> Message {
    Message::new("article-built-in", vec![("number", number.into())])
}

/// {said} ({article})
pub fn under_article(said: impl Into<Arg>, article: impl Into<Arg>) -> Message {
    Message::new("under-article", vec![("said", said.into()), ("article", article.into())])
}

/// Rules of the game
pub fn charter_untitled() -> Message {
    Message::new("charter-untitled", vec![])
}

/// rules of the game have at most {max} bytes, these have {bytes}
pub fn charter_too_long(max: impl Into<Arg>, bytes: impl Into<Arg>) -> Message {
    Message::new("charter-too-long", vec![("max", max.into()), ("bytes", bytes.into())])
}

/// line {line}: {message}
pub fn fault_at_line(line: impl Into<Arg>, message: impl Into<Arg>) -> Message {
    Message::new("fault-at-line", vec![("line", line.into()), ("message", message.into())])
}

/// line {line}, {article}: {message}
pub fn fault_at_article(line: impl Into<Arg>, article: impl Into<Arg>, message: impl Into<Arg>) -> Message {
    Message::new("fault-at-article", vec![("line", line.into()), ("article", article.into()), ("message", message.into())])
}

/// {count} things are wrong with these rules of the game: {faults}
pub fn faults_several(count: impl Into<Arg>, faults: impl Into<Arg>) -> Message {
    Message::new("faults-several", vec![("count", count.into()), ("faults", faults.into())])
}

/// write one text, or one by language under `fr`, `nl`, `en` and `de`
pub fn texts_form() -> Message {
    Message::new("texts-form", vec![])
}

/// {figure} cannot stand here: write a whole number from {min} to {max}
pub fn figure_outside(figure: impl Into<Arg>, min: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("figure-outside", vec![("figure", figure.into()), ("min", min.into()), ("max", max.into())])
}

/// a bound needs `min`, `max` or both
pub fn bound_empty() -> Message {
    Message::new("bound-empty", vec![])
}

/// no number is at least {min} and at most {max}: exchange them
pub fn bound_crossed(min: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("bound-crossed", vec![("min", min.into()), ("max", max.into())])
}

/// {what}: {figure} ({ours}) is less than the {min} that {above} asks for ({theirs})
pub fn bound_too_low(what: impl Into<Arg>, figure: impl Into<Arg>, ours: impl Into<Arg>, min: impl Into<Arg>, above: impl Into<Arg>, theirs: impl Into<Arg>) -> Message {
    Message::new("bound-too-low", vec![("what", what.into()), ("figure", figure.into()), ("ours", ours.into()), ("min", min.into()), ("above", above.into()), ("theirs", theirs.into())])
}

/// {what}: {figure} ({ours}) is more than the {max} that {above} allows ({theirs})
pub fn bound_too_high(what: impl Into<Arg>, figure: impl Into<Arg>, ours: impl Into<Arg>, max: impl Into<Arg>, above: impl Into<Arg>, theirs: impl Into<Arg>) -> Message {
    Message::new("bound-too-high", vec![("what", what.into()), ("figure", figure.into()), ("ours", ours.into()), ("max", max.into()), ("above", above.into()), ("theirs", theirs.into())])
}

/// `{text}` is not a level of participation: write one of {known}
pub fn unknown_participation(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-participation", vec![("text", text.into()), ("known", known.into())])
}

/// information
pub fn participation_information() -> Message {
    Message::new("participation-information", vec![])
}

/// consultation
pub fn participation_consultation() -> Message {
    Message::new("participation-consultation", vec![])
}

/// concertation
pub fn participation_concertation() -> Message {
    Message::new("participation-concertation", vec![])
}

/// codecision
pub fn participation_codecision() -> Message {
    Message::new("participation-codecision", vec![])
}

/// you are told; nothing is asked of you
pub fn meaning_information() -> Message {
    Message::new("meaning-information", vec![])
}

/// your opinion is asked for, without a guarantee of being followed
pub fn meaning_consultation() -> Message {
    Message::new("meaning-consultation", vec![])
}

/// you work it out together with those who decide; they decide
pub fn meaning_concertation() -> Message {
    Message::new("meaning-concertation", vec![])
}

/// you decide together: nothing holds without your agreement
pub fn meaning_codecision() -> Message {
    Message::new("meaning-codecision", vec![])
}

/// `{text}` does not say who takes part: write one of {known}
pub fn unknown_participant(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-participant", vec![("text", text.into()), ("known", known.into())])
}

/// members
pub fn participant_members() -> Message {
    Message::new("participant-members", vec![])
}

/// users
pub fn participant_users() -> Message {
    Message::new("participant-users", vec![])
}

/// guests
pub fn participant_guests() -> Message {
    Message::new("participant-guests", vec![])
}

/// everybody
pub fn participant_everybody() -> Message {
    Message::new("participant-everybody", vec![])
}

/// `{text}` is nothing that is done in a phase: write one of {known}
pub fn unknown_phase_act(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-phase-act", vec![("text", text.into()), ("known", known.into())])
}

/// reports are written
pub fn phase_act_write() -> Message {
    Message::new("phase-act-write", vec![])
}

/// reports are open for comment
pub fn phase_act_comment() -> Message {
    Message::new("phase-act-comment", vec![])
}

/// groups adopt reports
pub fn phase_act_adopt() -> Message {
    Message::new("phase-act-adopt", vec![])
}

/// reports are handed over
pub fn phase_act_hand_over() -> Message {
    Message::new("phase-act-hand-over", vec![])
}

/// votes begin
pub fn phase_act_vote() -> Message {
    Message::new("phase-act-vote", vec![])
}

/// `{text}` is no figure that can be bounded: write one of {known}
pub fn unknown_bounded(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-bounded", vec![("text", text.into()), ("known", known.into())])
}

/// days of comment at least
pub fn bounded_comment_days() -> Message {
    Message::new("bounded-comment-days", vec![])
}

/// days to answer
pub fn bounded_answer_days() -> Message {
    Message::new("bounded-answer-days", vec![])
}

/// days until minutes
pub fn bounded_minutes_days() -> Message {
    Message::new("bounded-minutes-days", vec![])
}

/// days of notice
pub fn bounded_notice_days() -> Message {
    Message::new("bounded-notice-days", vec![])
}

/// days until silence blocks nothing
pub fn bounded_adoption_days() -> Message {
    Message::new("bounded-adoption-days", vec![])
}

/// threshold for small numbers
pub fn bounded_small_number() -> Message {
    Message::new("bounded-small-number", vec![])
}

/// months for which ballots are kept
pub fn bounded_retention_months() -> Message {
    Message::new("bounded-retention-months", vec![])
}

/// {name}: from {from} to {to}, {level}, for {who}
pub fn says_phase(name: impl Into<Arg>, from: impl Into<Arg>, to: impl Into<Arg>, level: impl Into<Arg>, who: impl Into<Arg>) -> Message {
    Message::new("says-phase", vec![("name", name.into()), ("from", from.into()), ("to", to.into()), ("level", level.into()), ("who", who.into())])
}

/// {subject}: decided by {body}, with {level}
pub fn says_competence(subject: impl Into<Arg>, body: impl Into<Arg>, level: impl Into<Arg>) -> Message {
    Message::new("says-competence", vec![("subject", subject.into()), ("body", body.into()), ("level", level.into())])
}

/// {subject}: an opinion is given before by {bodies}
pub fn says_competence_advised(subject: impl Into<Arg>, bodies: impl Into<Arg>) -> Message {
    Message::new("says-competence-advised", vec![("subject", subject.into()), ("bodies", bodies.into())])
}

/// {subject}: told to {bodies}
pub fn says_competence_informed(subject: impl Into<Arg>, bodies: impl Into<Arg>) -> Message {
    Message::new("says-competence-informed", vec![("subject", subject.into()), ("bodies", bodies.into())])
}

/// a report may be opened for comment for as long as its authors choose
pub fn says_comments_free() -> Message {
    Message::new("says-comments-free", vec![])
}

/// a report that is opened for comment stays open for at least one day | {days} days
pub fn says_comments(days: impl Into<Arg>) -> Message {
    Message::new("says-comments", vec![("days", days.into())])
}

/// no report is adopted before it was open for comment
pub fn says_comments_required_free() -> Message {
    Message::new("says-comments-required-free", vec![])
}

/// no report is adopted before it was open for comment for at least one day | {days} days
pub fn says_comments_required(days: impl Into<Arg>) -> Message {
    Message::new("says-comments-required", vec![("days", days.into())])
}

/// a body has one day | {days} days to answer a report, and never less than one day | {min} days
pub fn says_answers(days: impl Into<Arg>, min: impl Into<Arg>) -> Message {
    Message::new("says-answers", vec![("days", days.into()), ("min", min.into())])
}

/// minutes are posted within one day | {days} days of the meeting
pub fn says_minutes(days: impl Into<Arg>) -> Message {
    Message::new("says-minutes", vec![("days", days.into())])
}

/// one day | {days} days of notice or more before a meeting
pub fn says_notice(days: impl Into<Arg>) -> Message {
    Message::new("says-notice", vec![("days", days.into())])
}

/// a report is adopted when every group has spoken and no group objects; a group that is silent for one day | {days} days blocks nothing
pub fn says_adoption(days: impl Into<Arg>) -> Message {
    Message::new("says-adoption", vec![("days", days.into())])
}

/// votes are opened by any body
pub fn says_votes_by_all() -> Message {
    Message::new("says-votes-by-all", vec![])
}

/// votes are opened by {openers}
pub fn says_votes_by(openers: impl Into<Arg>) -> Message {
    Message::new("says-votes-by", vec![("openers", openers.into())])
}

/// {openers}, and decided by {rules}
pub fn says_votes_rules(openers: impl Into<Arg>, rules: impl Into<Arg>) -> Message {
    Message::new("says-votes-rules", vec![("openers", openers.into()), ("rules", rules.into())])
}

/// {by} moderates; one appeals to {appeal}
pub fn says_moderation(by: impl Into<Arg>, appeal: impl Into<Arg>) -> Message {
    Message::new("says-moderation", vec![("by", by.into()), ("appeal", appeal.into())])
}

/// figures of fewer than one person | {threshold} people are joined with others
pub fn says_small_numbers(threshold: impl Into<Arg>) -> Message {
    Message::new("says-small-numbers", vec![("threshold", threshold.into())])
}

/// ballots and the links of rolls are erased one month | {months} months after the outcome
pub fn says_retention(months: impl Into<Arg>) -> Message {
    Message::new("says-retention", vec![("months", months.into())])
}

/// dates are moved with a reason
pub fn says_dates() -> Message {
    Message::new("says-dates", vec![])
}

/// dates are moved with a reason and the consent of those whom they concern
pub fn says_dates_consent() -> Message {
    Message::new("says-dates-consent", vec![])
}

/// the rules of nodes below keep to: {what}, {min} to {max}
pub fn says_bound(what: impl Into<Arg>, min: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("says-bound", vec![("what", what.into()), ("min", min.into()), ("max", max.into())])
}

/// the rules of nodes below keep to: {what}, {min} or more
pub fn says_bound_min(what: impl Into<Arg>, min: impl Into<Arg>) -> Message {
    Message::new("says-bound-min", vec![("what", what.into()), ("min", min.into())])
}

/// the rules of nodes below keep to: {what}, {max} or less
pub fn says_bound_max(what: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("says-bound-max", vec![("what", what.into()), ("max", max.into())])
}

/// editions are for the offices that prepare meetings in the board, the management or the assembly: you act for {body}
pub fn cycle_office_needed(body: impl Into<Arg>) -> Message {
    Message::new("cycle-office-needed", vec![("body", body.into())])
}

/// whoever prepares the meetings of the board, the management or the assembly opens and changes editions
pub fn cycle_not_yours() -> Message {
    Message::new("cycle-not-yours", vec![])
}

/// one day to answer is | {days} days to answer are too many: give one day | {max} days or fewer
pub fn answer_days_too_many(days: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("answer-days-too-many", vec![("days", days.into()), ("max", max.into())])
}
