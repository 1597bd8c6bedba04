// Generated from locales/en/portal_desk.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// Plan a meeting
pub fn plan() -> Message {
    Message::new("portal-desk-plan", vec![])
}

/// Whoever may read of this body sees the meeting at once. Nobody is told by mail: the notice is the next step.
pub fn plan_explained() -> Message {
    Message::new("portal-desk-plan-explained", vec![])
}

/// Plan it
pub fn do_plan() -> Message {
    Message::new("portal-desk-do-plan", vec![])
}

/// Change the meeting
pub fn change() -> Message {
    Message::new("portal-desk-change", vec![])
}

/// Change it
pub fn do_change() -> Message {
    Message::new("portal-desk-do-change", vec![])
}

/// At another time it must be convened anew.
pub fn change_explained() -> Message {
    Message::new("portal-desk-change-explained", vec![])
}

/// What it is called
pub fn title() -> Message {
    Message::new("portal-desk-title", vec![])
}

/// Empty: like its body
pub fn title_hint() -> Message {
    Message::new("portal-desk-title-hint", vec![])
}

/// Day
pub fn day() -> Message {
    Message::new("portal-desk-day", vec![])
}

/// From
pub fn start() -> Message {
    Message::new("portal-desk-start", vec![])
}

/// Until
pub fn end() -> Message {
    Message::new("portal-desk-end", vec![])
}

/// By the clocks of {zone}
pub fn clock(zone: impl Into<Arg>) -> Message {
    Message::new("portal-desk-clock", vec![("zone", zone.into())])
}

/// Room and address
pub fn place() -> Message {
    Message::new("portal-desk-place", vec![])
}

/// Link for taking part from afar
pub fn link() -> Message {
    Message::new("portal-desk-link", vec![])
}

/// Strangers are not shown it
pub fn link_hint() -> Message {
    Message::new("portal-desk-link-hint", vec![])
}

/// How one takes part
pub fn note() -> Message {
    Message::new("portal-desk-note", vec![])
}

/// Why
pub fn reason() -> Message {
    Message::new("portal-desk-reason", vec![])
}

/// Why at another time (only then)
pub fn reason_of_move() -> Message {
    Message::new("portal-desk-reason-of-move", vec![])
}

/// Cancel the meeting
pub fn cancel() -> Message {
    Message::new("portal-desk-cancel", vec![])
}

/// It stays listed as cancelled, with your reason. This cannot be taken back.
pub fn cancel_explained() -> Message {
    Message::new("portal-desk-cancel-explained", vec![])
}

/// Cancel the meeting
pub fn do_cancel() -> Message {
    Message::new("portal-desk-do-cancel", vec![])
}

/// Notice and agenda
pub fn notice() -> Message {
    Message::new("portal-desk-notice", vec![])
}

/// This page sends nothing itself: publish the agenda, and say when and how you send the notice.
pub fn notice_explained() -> Message {
    Message::new("portal-desk-notice-explained", vec![])
}

/// The rules ask for one day | {days} days between notice and meeting.
pub fn notice_days(days: impl Into<Arg>) -> Message {
    Message::new("portal-desk-notice-days", vec![("days", days.into())])
}

/// Item {number}
pub fn item(number: impl Into<Arg>) -> Message {
    Message::new("portal-desk-item", vec![("number", number.into())])
}

/// What it is about
pub fn item_title() -> Message {
    Message::new("portal-desk-item-title", vec![])
}

/// More of it
pub fn item_text() -> Message {
    Message::new("portal-desk-item-text", vec![])
}

/// More items
pub fn more_items() -> Message {
    Message::new("portal-desk-more-items", vec![])
}

/// Sent on
pub fn sent_on() -> Message {
    Message::new("portal-desk-sent-on", vec![])
}

/// Sent by
pub fn channels() -> Message {
    Message::new("portal-desk-channels", vec![])
}

/// Another way
pub fn other_channel() -> Message {
    Message::new("portal-desk-other-channel", vec![])
}

/// Publish notice and agenda
pub fn do_convene() -> Message {
    Message::new("portal-desk-do-convene", vec![])
}

/// Who was there, what was decided
pub fn held() -> Message {
    Message::new("portal-desk-held", vec![])
}

/// Figures below {threshold} are joined before anybody else reads them; the total is shown as it is.
pub fn held_explained(threshold: impl Into<Arg>) -> Message {
    Message::new("portal-desk-held-explained", vec![("threshold", threshold.into())])
}

/// Who was there
pub fn presence() -> Message {
    Message::new("portal-desk-presence", vec![])
}

/// Who
pub fn category() -> Message {
    Message::new("portal-desk-category", vec![])
}

/// Room
pub fn in_room() -> Message {
    Message::new("portal-desk-in-room", vec![])
}

/// From afar
pub fn online() -> Message {
    Message::new("portal-desk-online", vec![])
}

/// By proxy
pub fn proxy() -> Message {
    Message::new("portal-desk-proxy", vec![])
}

/// More lines
pub fn more_rows() -> Message {
    Message::new("portal-desk-more-rows", vec![])
}

/// What was decided
pub fn decisions() -> Message {
    Message::new("portal-desk-decisions", vec![])
}

/// Besides the agenda
pub fn decided_besides() -> Message {
    Message::new("portal-desk-decided-besides", vec![])
}

/// Publish this
pub fn do_hold() -> Message {
    Message::new("portal-desk-do-hold", vec![])
}

/// “{text}” is not a whole number
pub fn not_a_count(text: impl Into<Arg>) -> Message {
    Message::new("portal-desk-not-a-count", vec![("text", text.into())])
}

/// Minutes
pub fn minutes() -> Message {
    Message::new("portal-desk-minutes", vec![])
}

/// What you type is kept for you and for those who prepare the meetings of this body. Others read it once you publish it.
pub fn minutes_explained() -> Message {
    Message::new("portal-desk-minutes-explained", vec![])
}

/// For everybody
pub fn extract() -> Message {
    Message::new("portal-desk-extract", vec![])
}

/// On the public pages, without names of members
pub fn extract_hint() -> Message {
    Message::new("portal-desk-extract-hint", vec![])
}

/// The whole, for members alone (may stay empty)
pub fn whole_for_members() -> Message {
    Message::new("portal-desk-whole-for-members", vec![])
}

/// The whole, for those alone who sit in the body (may stay empty)
pub fn whole_for_body() -> Message {
    Message::new("portal-desk-whole-for-body", vec![])
}

/// Once approved
pub fn approval() -> Message {
    Message::new("portal-desk-approval", vec![])
}

/// Approved by
pub fn approved_by() -> Message {
    Message::new("portal-desk-approved-by", vec![])
}

/// Approved on
pub fn approved_on() -> Message {
    Message::new("portal-desk-approved-on", vec![])
}

/// Why approved minutes are replaced
pub fn why_anew() -> Message {
    Message::new("portal-desk-why-anew", vec![])
}

/// Publish as draft
pub fn publish_draft() -> Message {
    Message::new("portal-desk-publish-draft", vec![])
}

/// Publish as approved
pub fn publish_final() -> Message {
    Message::new("portal-desk-publish-final", vec![])
}

/// Save for later
pub fn save() -> Message {
    Message::new("portal-desk-save", vec![])
}

/// Saved on {moment}; nobody else reads it yet.
pub fn saved_at(moment: impl Into<Arg>) -> Message {
    Message::new("portal-desk-saved-at", vec![("moment", moment.into())])
}

/// Saved
pub fn saved() -> Message {
    Message::new("portal-desk-saved", vec![])
}

/// No connection: what you typed is kept in this browser.
pub fn not_sent() -> Message {
    Message::new("portal-desk-not-sent", vec![])
}

/// Taken back from this browser: it had not been sent.
pub fn taken_back() -> Message {
    Message::new("portal-desk-taken-back", vec![])
}

/// Somebody else saved or published meanwhile. What this browser kept was not sent:
pub fn others_saved() -> Message {
    Message::new("portal-desk-others-saved", vec![])
}

/// You are no longer signed in: what you typed is kept in this browser. Sign in in another tab.
pub fn signed_out() -> Message {
    Message::new("portal-desk-signed-out", vec![])
}

/// {field}: {reason}
pub fn wrong(field: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("portal-desk-wrong", vec![("field", field.into()), ("reason", reason.into())])
}

/// Nothing was published: see what is marked below.
pub fn not_done() -> Message {
    Message::new("portal-desk-not-done", vec![])
}

/// Prepare this meeting
pub fn prepare() -> Message {
    Message::new("portal-desk-prepare", vec![])
}

/// Who said something: in the room {room}, from afar {online}, not coming {no}
pub fn signed_up(room: impl Into<Arg>, online: impl Into<Arg>, no: impl Into<Arg>) -> Message {
    Message::new("portal-desk-signed-up", vec![("room", room.into()), ("online", online.into()), ("no", no.into())])
}

/// Do you come?
pub fn do_you_come() -> Message {
    Message::new("portal-desk-do-you-come", vec![])
}

/// Whoever prepares the meeting sees how many come, not who. You can change it until it begins.
pub fn sign_up_explained() -> Message {
    Message::new("portal-desk-sign-up-explained", vec![])
}

/// I come to the room
pub fn come_room() -> Message {
    Message::new("portal-desk-come-room", vec![])
}

/// I take part from afar
pub fn come_online() -> Message {
    Message::new("portal-desk-come-online", vec![])
}

/// I do not come
pub fn come_no() -> Message {
    Message::new("portal-desk-come-no", vec![])
}

/// Take my answer back
pub fn come_nothing() -> Message {
    Message::new("portal-desk-come-nothing", vec![])
}

/// You said
pub fn you_said() -> Message {
    Message::new("portal-desk-you-said", vec![])
}

/// Sign in to say whether you come
pub fn sign_in_to_come() -> Message {
    Message::new("portal-desk-sign-in-to-come", vec![])
}

/// One can take part from afar: whoever belongs to it sees the link after signing in.
pub fn link_after_sign_in() -> Message {
    Message::new("portal-desk-link-after-sign-in", vec![])
}

/// All meetings in your own calendar
pub fn feed() -> Message {
    Message::new("portal-desk-feed", vec![])
}

/// Its meetings in your own calendar
pub fn feed_of_body() -> Message {
    Message::new("portal-desk-feed-of-body", vec![])
}

/// When
pub fn when() -> Message {
    Message::new("portal-desk-when", vec![])
}

/// Documents of the meeting
pub fn documents() -> Message {
    Message::new("portal-desk-documents", vec![])
}

/// A document is added at once, and nobody is told by mail. It stands on the meeting’s page for those whom you choose.
pub fn documents_explained() -> Message {
    Message::new("portal-desk-documents-explained", vec![])
}

/// File
pub fn file() -> Message {
    Message::new("portal-desk-file", vec![])
}

/// PDF, text, table or slides (OpenDocument or Office), picture, plain text; at most {max} MB
pub fn file_hint(max: impl Into<Arg>) -> Message {
    Message::new("portal-desk-file-hint", vec![("max", max.into())])
}

/// choose a file
pub fn file_missing() -> Message {
    Message::new("portal-desk-file-missing", vec![])
}

/// A browser forgets the file: choose it again.
pub fn file_again() -> Message {
    Message::new("portal-desk-file-again", vec![])
}

/// What it belongs to
pub fn belongs_to() -> Message {
    Message::new("portal-desk-belongs-to", vec![])
}

/// The meeting as a whole
pub fn whole_meeting() -> Message {
    Message::new("portal-desk-whole-meeting", vec![])
}

/// Who may read it
pub fn who_reads() -> Message {
    Message::new("portal-desk-who-reads", vec![])
}

/// Whoever may read of this meeting, also without signing in if it is public
pub fn readers_all() -> Message {
    Message::new("portal-desk-readers-all", vec![])
}

/// Members alone
pub fn readers_members() -> Message {
    Message::new("portal-desk-readers-members", vec![])
}

/// Those alone who sit in the body
pub fn readers_body() -> Message {
    Message::new("portal-desk-readers-body", vec![])
}

/// Add the document
pub fn do_attach() -> Message {
    Message::new("portal-desk-do-attach", vec![])
}

/// Remove {name}
pub fn remove(name: impl Into<Arg>) -> Message {
    Message::new("portal-desk-remove", vec![("name", name.into())])
}

/// It is erased here and wherever it was carried. The history of the meeting keeps that something was removed, and why. This cannot be taken back.
pub fn remove_explained() -> Message {
    Message::new("portal-desk-remove-explained", vec![])
}

/// Remove the document
pub fn do_remove() -> Message {
    Message::new("portal-desk-do-remove", vec![])
}

/// You are no longer signed in, so the document was not taken. Sign in, and choose it once more.
pub fn document_signed_out() -> Message {
    Message::new("portal-desk-document-signed-out", vec![])
}

/// This browser sent the file before the rest of the form. Go back, and send it again.
pub fn form_first() -> Message {
    Message::new("portal-desk-form-first", vec![])
}
