// Generated from locales/en/meeting.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// planned
pub fn meeting_state_planned() -> Message {
    Message::new("meeting-state-planned", vec![])
}

/// convened
pub fn meeting_state_convened() -> Message {
    Message::new("meeting-state-convened", vec![])
}

/// held
pub fn meeting_state_held() -> Message {
    Message::new("meeting-state-held", vec![])
}

/// held, with draft minutes
pub fn meeting_state_minutes_draft() -> Message {
    Message::new("meeting-state-minutes-draft", vec![])
}

/// held, with minutes
pub fn meeting_state_minutes_final() -> Message {
    Message::new("meeting-state-minutes-final", vec![])
}

/// cancelled
pub fn meeting_state_cancelled() -> Message {
    Message::new("meeting-state-cancelled", vec![])
}

/// in the room
pub fn meeting_mode_room() -> Message {
    Message::new("meeting-mode-room", vec![])
}

/// online
pub fn meeting_mode_online() -> Message {
    Message::new("meeting-mode-online", vec![])
}

/// by proxy
pub fn meeting_mode_proxy() -> Message {
    Message::new("meeting-mode-proxy", vec![])
}

/// in the room
pub fn meeting_coming_room() -> Message {
    Message::new("meeting-coming-room", vec![])
}

/// online
pub fn meeting_coming_online() -> Message {
    Message::new("meeting-coming-online", vec![])
}

/// not
pub fn meeting_coming_no() -> Message {
    Message::new("meeting-coming-no", vec![])
}

/// draft
pub fn meeting_stage_draft() -> Message {
    Message::new("meeting-stage-draft", vec![])
}

/// approved
pub fn meeting_stage_final() -> Message {
    Message::new("meeting-stage-final", vec![])
}

/// letter
pub fn meeting_channel_letter() -> Message {
    Message::new("meeting-channel-letter", vec![])
}

/// e-mail
pub fn meeting_channel_mail() -> Message {
    Message::new("meeting-channel-mail", vec![])
}

/// website
pub fn meeting_channel_site() -> Message {
    Message::new("meeting-channel-site", vec![])
}

/// poster
pub fn meeting_channel_poster() -> Message {
    Message::new("meeting-channel-poster", vec![])
}

/// newsletter
pub fn meeting_channel_newsletter() -> Message {
    Message::new("meeting-channel-newsletter", vec![])
}

/// short notice
pub fn meeting_flag_notice_short() -> Message {
    Message::new("meeting-flag-notice-short", vec![])
}

/// to be convened now
pub fn meeting_flag_notice_due() -> Message {
    Message::new("meeting-flag-notice-due", vec![])
}

/// presence not noted yet
pub fn meeting_flag_presence_missing() -> Message {
    Message::new("meeting-flag-presence-missing", vec![])
}

/// minutes late
pub fn meeting_flag_minutes_late() -> Message {
    Message::new("meeting-flag-minutes-late", vec![])
}

/// `{text}` is not a state of a meeting: write one of {known}
pub fn meeting_unknown_state(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("meeting-unknown-state", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is no way to take part: write one of {known}
pub fn meeting_unknown_mode(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("meeting-unknown-mode", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is no answer to an invitation: write one of {known}
pub fn meeting_unknown_answer(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("meeting-unknown-answer", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` does not say how far minutes are: write one of {known}
pub fn meeting_unknown_stage(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("meeting-unknown-stage", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a channel that is known everywhere: write one of {known}
pub fn meeting_unknown_channel(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("meeting-unknown-channel", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is no remark on a meeting: write one of {known}
pub fn meeting_unknown_flag(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("meeting-unknown-flag", vec![("text", text.into()), ("known", known.into())])
}

/// cannot move a meeting that is {state}: it must be {allowed}
pub fn cannot_meeting_move(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-meeting-move", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot convene a meeting that is {state}: it must be {allowed}
pub fn cannot_meeting_convene(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-meeting-convene", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot note the presence at a meeting that is {state}: it must be {allowed}
pub fn cannot_meeting_hold(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-meeting-hold", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot post draft minutes of a meeting that is {state}: it must be {allowed}
pub fn cannot_meeting_draft(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-meeting-draft", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot post approved minutes of a meeting that is {state}: it must be {allowed}
pub fn cannot_meeting_approve(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-meeting-approve", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot cancel a meeting that is {state}: it must be {allowed}
pub fn cannot_meeting_cancel(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-meeting-cancel", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// this meeting exists already
pub fn meeting_exists() -> Message {
    Message::new("meeting-exists", vec![])
}

/// this meeting does not exist yet
pub fn meeting_absent() -> Message {
    Message::new("meeting-absent", vec![])
}

/// no meeting {id} is known here; see `percole meeting list`
pub fn meeting_not_known(id: impl Into<Arg>) -> Message {
    Message::new("meeting-not-known", vec![("id", id.into())])
}

/// there is no meeting `{text}` here that you may read
pub fn no_such_meeting(text: impl Into<Arg>) -> Message {
    Message::new("no-such-meeting", vec![("text", text.into())])
}

/// is missing: say when the meeting begins
pub fn meeting_start_missing() -> Message {
    Message::new("meeting-start-missing", vec![])
}

/// is {end}: the meeting begins on {start}
pub fn meeting_ends_before_start(end: impl Into<Arg>, start: impl Into<Arg>) -> Message {
    Message::new("meeting-ends-before-start", vec![("end", end.into()), ("start", start.into())])
}

/// is too late: a meeting lasts at most {max} days
pub fn meeting_lasts_too_long(max: impl Into<Arg>) -> Message {
    Message::new("meeting-lasts-too-long", vec![("max", max.into())])
}

/// is missing: name at least one item of the agenda
pub fn meeting_agenda_missing() -> Message {
    Message::new("meeting-agenda-missing", vec![])
}

/// is missing: say how the notice was sent, such as letter or mail
pub fn meeting_channel_missing() -> Message {
    Message::new("meeting-channel-missing", vec![])
}

/// names nobody: say how many people of each category took part
pub fn meeting_nobody_present() -> Message {
    Message::new("meeting-nobody-present", vec![])
}

/// is missing: say who approved the minutes, such as the next meeting
pub fn meeting_approval_missing() -> Message {
    Message::new("meeting-approval-missing", vec![])
}

/// is no address of a page: write one that begins with https://
pub fn meeting_link_is_no_address() -> Message {
    Message::new("meeting-link-is-no-address", vec![])
}

/// `{text}` is no hour: write it like 18:30
pub fn meeting_hour_unreadable(text: impl Into<Arg>) -> Message {
    Message::new("meeting-hour-unreadable", vec![("text", text.into())])
}

/// line {line} has a meeting of this body at this time already
pub fn meeting_twice(line: impl Into<Arg>) -> Message {
    Message::new("meeting-twice", vec![("line", line.into())])
}

/// {body} has a meeting on {start} already: move or cancel that one, or choose another time
pub fn meeting_planned_already(body: impl Into<Arg>, start: impl Into<Arg>) -> Message {
    Message::new("meeting-planned-already", vec![("body", body.into()), ("start", start.into())])
}

/// this is for {body} to do, and you act for {acting}: its secretary, facilitator or chair does this
pub fn meeting_of_other_body(body: impl Into<Arg>, acting: impl Into<Arg>) -> Message {
    Message::new("meeting-of-other-body", vec![("body", body.into()), ("acting", acting.into())])
}

/// you act as {role}: the secretary, the facilitator, the rapporteur or the chair of the body does this
pub fn meeting_role_needed(role: impl Into<Arg>) -> Message {
    Message::new("meeting-role-needed", vec![("role", role.into())])
}

/// it begins on {start}: note who was present once it has begun
pub fn meeting_not_begun(start: impl Into<Arg>) -> Message {
    Message::new("meeting-not-begun", vec![("start", start.into())])
}

/// is {item}: the agenda has no such item; write 0 for what was not on it
pub fn meeting_item_unknown(item: impl Into<Arg>) -> Message {
    Message::new("meeting-item-unknown", vec![("item", item.into())])
}

/// is {day}, a day that is still to come: say on which day the notice was sent
pub fn meeting_sent_in_future(day: impl Into<Arg>) -> Message {
    Message::new("meeting-sent-in-future", vec![("day", day.into())])
}

/// is {sent}: the meeting begins on {first}
pub fn meeting_sent_too_late(sent: impl Into<Arg>, first: impl Into<Arg>) -> Message {
    Message::new("meeting-sent-too-late", vec![("sent", sent.into()), ("first", first.into())])
}

/// is {day}, a day that is still to come
pub fn meeting_approved_in_future(day: impl Into<Arg>) -> Message {
    Message::new("meeting-approved-in-future", vec![("day", day.into())])
}

/// is too long to be kept while it is written
pub fn meeting_draft_too_long() -> Message {
    Message::new("meeting-draft-too-long", vec![])
}

/// the secretary, the facilitator, the rapporteur or the chair of the body prepares its meetings
pub fn meeting_not_yours() -> Message {
    Message::new("meeting-not-yours", vec![])
}

/// somebody else saved or published this text meanwhile, so that nothing was saved: open the page once more beside this one
pub fn meeting_draft_saved_by_others() -> Message {
    Message::new("meeting-draft-saved-by-others", vec![])
}

/// members say themselves whether they come
pub fn meeting_sign_up_is_persons() -> Message {
    Message::new("meeting-sign-up-is-persons", vec![])
}

/// this meeting is prepared on another site: say there whether you come
pub fn meeting_sign_up_elsewhere() -> Message {
    Message::new("meeting-sign-up-elsewhere", vec![])
}

/// this meeting is for those who sit in the body
pub fn meeting_not_invited() -> Message {
    Message::new("meeting-not-invited", vec![])
}

/// nobody can sign up for a meeting that is {state}
pub fn meeting_sign_up_over(state: impl Into<Arg>) -> Message {
    Message::new("meeting-sign-up-over", vec![("state", state.into())])
}

/// it began on {start}: nobody can sign up any more
pub fn meeting_sign_up_began(start: impl Into<Arg>) -> Message {
    Message::new("meeting-sign-up-began", vec![("start", start.into())])
}

/// is not possible: one takes part in this meeting in the room alone
pub fn meeting_not_from_afar() -> Message {
    Message::new("meeting-not-from-afar", vec![])
}

/// the notice is shorter than the one day | the {days} days that the body’s rules ask for
pub fn meeting_notice_is_short(days: impl Into<Arg>) -> Message {
    Message::new("meeting-notice-is-short", vec![("days", days.into())])
}

/// date
pub fn meeting_column_date() -> Message {
    Message::new("meeting-column-date", vec![])
}

/// start
pub fn meeting_column_start() -> Message {
    Message::new("meeting-column-start", vec![])
}

/// end
pub fn meeting_column_end() -> Message {
    Message::new("meeting-column-end", vec![])
}

/// title
pub fn meeting_column_title() -> Message {
    Message::new("meeting-column-title", vec![])
}

/// place
pub fn meeting_column_place() -> Message {
    Message::new("meeting-column-place", vec![])
}

/// link
pub fn meeting_column_link() -> Message {
    Message::new("meeting-column-link", vec![])
}

/// how to take part
pub fn meeting_column_note() -> Message {
    Message::new("meeting-column-note", vec![])
}

/// languages
pub fn meeting_column_languages() -> Message {
    Message::new("meeting-column-languages", vec![])
}

/// interpreted into
pub fn meeting_column_interpreted() -> Message {
    Message::new("meeting-column-interpreted", vec![])
}

/// series
pub fn meeting_column_series() -> Message {
    Message::new("meeting-column-series", vec![])
}

/// time zone
pub fn meeting_column_zone() -> Message {
    Message::new("meeting-column-zone", vec![])
}
