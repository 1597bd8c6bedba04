// Generated from locales/en/cli_log.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// index
pub fn title_index() -> Message {
    Message::new("cli-log-title-index", vec![])
}

/// event
pub fn title_event() -> Message {
    Message::new("cli-log-title-event", vec![])
}

/// time given
pub fn title_time() -> Message {
    Message::new("cli-log-title-time", vec![])
}

/// subject
pub fn title_subject() -> Message {
    Message::new("cli-log-title-subject", vec![])
}

/// content
pub fn title_content() -> Message {
    Message::new("cli-log-title-content", vec![])
}

/// who may read
pub fn title_readers() -> Message {
    Message::new("cli-log-title-readers", vec![])
}

/// seen from
pub fn title_seen_from() -> Message {
    Message::new("cli-log-title-seen-from", vec![])
}

/// addressees
pub fn title_addressees() -> Message {
    Message::new("cli-log-title-addressees", vec![])
}

/// log
pub fn title_log() -> Message {
    Message::new("cli-log-title-log", vec![])
}

/// head
pub fn title_head() -> Message {
    Message::new("cli-log-title-head", vec![])
}

/// fingerprint
pub fn title_fingerprint() -> Message {
    Message::new("cli-log-title-fingerprint", vec![])
}

/// signed by
pub fn title_signed_by() -> Message {
    Message::new("cli-log-title-signed-by", vec![])
}

/// cosigned by
pub fn title_cosigned_by() -> Message {
    Message::new("cli-log-title-cosigned-by", vec![])
}

/// events
pub fn title_events() -> Message {
    Message::new("cli-log-title-events", vec![])
}

/// of them
pub fn title_of_them() -> Message {
    Message::new("cli-log-title-of-them", vec![])
}

/// contents
pub fn title_contents() -> Message {
    Message::new("cli-log-title-contents", vec![])
}

/// lost
pub fn title_lost() -> Message {
    Message::new("cli-log-title-lost", vec![])
}

/// {bytes} byte | {bytes} bytes
pub fn content_size(bytes: impl Into<Arg>) -> Message {
    Message::new("cli-log-content-size", vec![("bytes", bytes.into())])
}

/// not held
pub fn not_held() -> Message {
    Message::new("cli-log-not-held", vec![])
}

/// withheld
pub fn withheld() -> Message {
    Message::new("cli-log-withheld", vec![])
}

/// unreadable
pub fn unreadable() -> Message {
    Message::new("cli-log-unreadable", vec![])
}

/// {readers}; recorded by {who}
pub fn recorded_by(readers: impl Into<Arg>, who: impl Into<Arg>) -> Message {
    Message::new("cli-log-recorded-by", vec![("readers", readers.into()), ("who", who.into())])
}

/// there is no event {index} or later
pub fn nothing_there(index: impl Into<Arg>) -> Message {
    Message::new("cli-log-nothing-there", vec![("index", index.into())])
}

/// the node sent event {found} where event {expected} belongs
pub fn skipped(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("cli-log-skipped", vec![("found", found.into()), ("expected", expected.into())])
}

/// have its log checked on that node: `percole-node fsck`
pub fn have_it_checked() -> Message {
    Message::new("cli-log-have-it-checked", vec![])
}

/// the newest head of the log cannot be read ({detail})
pub fn head_unreadable(detail: impl Into<Arg>) -> Message {
    Message::new("cli-log-head-unreadable", vec![("detail", detail.into())])
}

/// {index} of {origin}
pub fn event_of(index: impl Into<Arg>, origin: impl Into<Arg>) -> Message {
    Message::new("cli-log-event-of", vec![("index", index.into()), ("origin", origin.into())])
}

/// {size} event | {size} events, root {root}
pub fn head(size: impl Into<Arg>, root: impl Into<Arg>) -> Message {
    Message::new("cli-log-head", vec![("size", size.into()), ("root", root.into())])
}

/// {key} ({trust})
pub fn signed_by(key: impl Into<Arg>, trust: impl Into<Arg>) -> Message {
    Message::new("cli-log-signed-by", vec![("key", key.into()), ("trust", trust.into())])
}

/// given by you
pub fn key_given() -> Message {
    Message::new("cli-log-key-given", vec![])
}

/// the node’s id proves it
pub fn key_proved() -> Message {
    Message::new("cli-log-key-proved", vec![])
}

/// as the node tells it: have it confirmed
pub fn key_told() -> Message {
    Message::new("cli-log-key-told", vec![])
}

/// a later key of the node: have it confirmed
pub fn key_later() -> Message {
    Message::new("cli-log-key-later", vec![])
}

/// `{text}` is no reason to trust a key: write one of {known}
pub fn unknown_trust(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("cli-log-unknown-trust", vec![("text", text.into()), ("known", known.into())])
}

/// {origin}, on {moment}
pub fn cosigned_at(origin: impl Into<Arg>, moment: impl Into<Arg>) -> Message {
    Message::new("cli-log-cosigned-at", vec![("origin", origin.into()), ("moment", moment.into())])
}

/// nobody
pub fn cosigned_by_nobody() -> Message {
    Message::new("cli-log-cosigned-by-nobody", vec![])
}

/// not checked: name who must have cosigned with --cosigner
pub fn cosigners_unnamed() -> Message {
    Message::new("cli-log-cosigners-unnamed", vec![])
}

/// the node gave a receipt that proves nothing ({detail})
pub fn proves_nothing(detail: impl Into<Arg>) -> Message {
    Message::new("cli-log-proves-nothing", vec![("detail", detail.into())])
}

/// check its log with `percole log verify`, and have it checked there with `percole-node fsck`
pub fn check_log() -> Message {
    Message::new("cli-log-check-log", vec![])
}

/// --out FILE keeps the receipt
pub fn keep_receipt() -> Message {
    Message::new("cli-log-keep-receipt", vec![])
}

/// the receipt is {file}; it is checked without any node: `percole log check-receipt {file} --key {key}`
pub fn receipt_written(file: impl Into<Arg>, key: impl Into<Arg>) -> Message {
    Message::new("cli-log-receipt-written", vec![("file", file.into()), ("key", key.into())])
}

/// the receipt is valid: the event stands in this log
pub fn receipt_valid() -> Message {
    Message::new("cli-log-receipt-valid", vec![])
}

/// NOT VALID: {why}
pub fn receipt_not_valid(why: impl Into<Arg>) -> Message {
    Message::new("cli-log-receipt-not-valid", vec![("why", why.into())])
}

/// this is not a receipt, or it was damaged ({detail})
pub fn not_a_receipt(detail: impl Into<Arg>) -> Message {
    Message::new("cli-log-not-a-receipt", vec![("detail", detail.into())])
}

/// it does not fit the key or the log that you named ({detail})
pub fn receipt_refused(detail: impl Into<Arg>) -> Message {
    Message::new("cli-log-receipt-refused", vec![("detail", detail.into())])
}

/// {origin} has not cosigned it
pub fn not_cosigned(origin: impl Into<Arg>) -> Message {
    Message::new("cli-log-not-cosigned", vec![("origin", origin.into())])
}

/// `{text}` is not the key of a log: write its 64 digits from 0 to 9 and a to f
pub fn not_a_key(text: impl Into<Arg>) -> Message {
    Message::new("cli-log-not-a-key", vec![("text", text.into())])
}

/// `{text}` is not the name of a log: write `percole/ID/0`, with the 64 digits of the node’s id
pub fn not_an_origin(text: impl Into<Arg>) -> Message {
    Message::new("cli-log-not-an-origin", vec![("text", text.into())])
}

/// events
pub fn unit_events() -> Message {
    Message::new("cli-log-unit-events", vec![])
}

/// NOT SOUND: the head of the log is not signed as it must be ({detail})
pub fn not_signed(detail: impl Into<Arg>) -> Message {
    Message::new("cli-log-not-signed", vec![("detail", detail.into())])
}

/// the newest head covers {size} event | {size} events, of which the node holds {held}: it cannot be checked yet
pub fn head_not_reached(size: impl Into<Arg>, held: impl Into<Arg>) -> Message {
    Message::new("cli-log-head-not-reached", vec![("size", size.into()), ("held", held.into())])
}

/// try again when it has caught up (`percole sync status`)
pub fn when_caught_up() -> Message {
    Message::new("cli-log-when-caught-up", vec![])
}

/// not checked (--hashes-only)
pub fn not_checked() -> Message {
    Message::new("cli-log-not-checked", vec![])
}

/// {number} checked
pub fn checked(number: impl Into<Arg>) -> Message {
    Message::new("cli-log-checked", vec![("number", number.into())])
}

/// {number} checked, {withheld} withheld from this node
pub fn checked_some_withheld(number: impl Into<Arg>, withheld: impl Into<Arg>) -> Message {
    Message::new("cli-log-checked-some-withheld", vec![("number", number.into()), ("withheld", withheld.into())])
}

/// {number} checked, {absent} not held here
pub fn checked_some_absent(number: impl Into<Arg>, absent: impl Into<Arg>) -> Message {
    Message::new("cli-log-checked-some-absent", vec![("number", number.into()), ("absent", absent.into())])
}

/// {number} event, as the log says itself: nobody else held it when this node was restored | {number} events, as the log says itself: nobody else held them when this node was restored
pub fn lost_with_a_restore(number: impl Into<Arg>) -> Message {
    Message::new("cli-log-lost-with-a-restore", vec![("number", number.into())])
}

/// {number} seen from another node
pub fn seen_from_elsewhere(number: impl Into<Arg>) -> Message {
    Message::new("cli-log-seen-from-elsewhere", vec![("number", number.into())])
}

/// {number} with addressees
pub fn with_addressees(number: impl Into<Arg>) -> Message {
    Message::new("cli-log-with-addressees", vec![("number", number.into())])
}

/// sound: all that was checked fits
pub fn sound() -> Message {
    Message::new("cli-log-sound", vec![])
}

/// NOT SOUND: one thing does not fit | {count} things do not fit
pub fn not_sound(count: impl Into<Arg>) -> Message {
    Message::new("cli-log-not-sound", vec![("count", count.into())])
}

/// event {index}
pub fn at_event(index: impl Into<Arg>) -> Message {
    Message::new("cli-log-at-event", vec![("index", index.into())])
}

/// event {index} cannot be used ({detail})
pub fn event_unusable(index: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("cli-log-event-unusable", vec![("index", index.into()), ("detail", detail.into())])
}

/// this node wrote it, and holds no more of it than its fingerprint
pub fn own_event_missing() -> Message {
    Message::new("cli-log-own-event-missing", vec![])
}

/// its content is gone, and is not one that may be erased
pub fn content_gone() -> Message {
    Message::new("cli-log-content-gone", vec![])
}

/// the random number that hides its content has not 32 bytes
pub fn salt_length() -> Message {
    Message::new("cli-log-salt-length", vec![])
}

/// its {size} event gives | its {size} events give the root {root}, and the signed head says {signed}
pub fn tree_differs(size: impl Into<Arg>, root: impl Into<Arg>, signed: impl Into<Arg>) -> Message {
    Message::new("cli-log-tree-differs", vec![("size", size.into()), ("root", root.into()), ("signed", signed.into())])
}

/// a cosignature is not valid ({detail})
pub fn cosignature_wrong(detail: impl Into<Arg>) -> Message {
    Message::new("cli-log-cosignature-wrong", vec![("detail", detail.into())])
}

/// log of
pub fn title_log_of() -> Message {
    Message::new("cli-log-title-log-of", vec![])
}

/// refused
pub fn problem_violation() -> Message {
    Message::new("cli-log-problem-violation", vec![])
}

/// waits
pub fn problem_waiting() -> Message {
    Message::new("cli-log-problem-waiting", vec![])
}

/// unknown kind
pub fn problem_unknown() -> Message {
    Message::new("cli-log-problem-unknown", vec![])
}

/// behind another
pub fn problem_paused() -> Message {
    Message::new("cli-log-problem-paused", vec![])
}

/// without content
pub fn problem_missing() -> Message {
    Message::new("cli-log-problem-missing", vec![])
}

/// put off
pub fn problem_later() -> Message {
    Message::new("cli-log-problem-later", vec![])
}

/// two histories
pub fn problem_equivocation() -> Message {
    Message::new("cli-log-problem-equivocation", vec![])
}

/// `{text}` is not a state of an event: write one of {known}
pub fn unknown_problem(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("cli-log-unknown-problem", vec![("text", text.into()), ("known", known.into())])
}

/// no problems: every event of other nodes that came here is applied
pub fn no_problems() -> Message {
    Message::new("cli-log-no-problems", vec![])
}

/// one more is not listed | {count} more are not listed
pub fn more_not_listed(count: impl Into<Arg>) -> Message {
    Message::new("cli-log-more-not-listed", vec![("count", count.into())])
}

/// what event {index} says is erased
pub fn erased(index: impl Into<Arg>) -> Message {
    Message::new("cli-log-erased", vec![("index", index.into())])
}

/// look at the event with `percole log show --payload`, then give --yes
pub fn look_then_yes() -> Message {
    Message::new("cli-log-look-then-yes", vec![])
}

/// erase it for good, at every node? Write yes or no
pub fn erase_question() -> Message {
    Message::new("cli-log-erase-question", vec![])
}

/// nothing was erased, as you chose
pub fn not_erased() -> Message {
    Message::new("cli-log-not-erased", vec![])
}
