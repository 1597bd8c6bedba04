// Generated from locales/en/attachments.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// PDF
pub fn attachment_kind_pdf() -> Message {
    Message::new("attachment-kind-pdf", vec![])
}

/// text document
pub fn attachment_kind_text() -> Message {
    Message::new("attachment-kind-text", vec![])
}

/// table
pub fn attachment_kind_table() -> Message {
    Message::new("attachment-kind-table", vec![])
}

/// slides
pub fn attachment_kind_slides() -> Message {
    Message::new("attachment-kind-slides", vec![])
}

/// picture
pub fn attachment_kind_picture() -> Message {
    Message::new("attachment-kind-picture", vec![])
}

/// plain text
pub fn attachment_kind_plain() -> Message {
    Message::new("attachment-kind-plain", vec![])
}

/// {size} kB
pub fn attachment_kilobytes(size: impl Into<Arg>) -> Message {
    Message::new("attachment-kilobytes", vec![("size", size.into())])
}

/// {size} MB
pub fn attachment_megabytes(size: impl Into<Arg>) -> Message {
    Message::new("attachment-megabytes", vec![("size", size.into())])
}

/// whoever may read the meeting
pub fn attachment_readers_all() -> Message {
    Message::new("attachment-readers-all", vec![])
}

/// members, or those who sit in the body
pub fn attachment_readers_own() -> Message {
    Message::new("attachment-readers-own", vec![])
}

/// `{text}` does not say who may read a document: write one of {known}
pub fn attachment_unknown_readers(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("attachment-unknown-readers", vec![("text", text.into()), ("known", known.into())])
}

/// is missing: say who may read the document
pub fn attachment_readers_missing() -> Message {
    Message::new("attachment-readers-missing", vec![])
}

/// is empty
pub fn attachment_empty() -> Message {
    Message::new("attachment-empty", vec![])
}

/// is larger than {max} MiB: make it smaller, for example by fewer or smaller pictures
pub fn attachment_too_large(max: impl Into<Arg>) -> Message {
    Message::new("attachment-too-large", vec![("max", max.into())])
}

/// `{text}` holds nothing that is taken in here: save it as one of {known}
pub fn attachment_of_no_type(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("attachment-of-no-type", vec![("text", text.into()), ("known", known.into())])
}

/// `{name}` is called like something else than it holds ({found}): let its name end in .{ending}
pub fn attachment_named_otherwise(name: impl Into<Arg>, found: impl Into<Arg>, ending: impl Into<Arg>) -> Message {
    Message::new("attachment-named-otherwise", vec![("name", name.into()), ("found", found.into()), ("ending", ending.into())])
}

/// are too many: a meeting has at most {max} documents
pub fn attachment_too_many(max: impl Into<Arg>) -> Message {
    Message::new("attachment-too-many", vec![("max", max.into())])
}

/// is there already, under the name {name}
pub fn attachment_there_already(name: impl Into<Arg>) -> Message {
    Message::new("attachment-there-already", vec![("name", name.into())])
}

/// there is no room any more: all documents together may take {quota} MiB on this site. Whoever runs it can allow more (attachments.quota\_mib)
pub fn attachment_no_room(quota: impl Into<Arg>) -> Message {
    Message::new("attachment-no-room", vec![("quota", quota.into())])
}

/// several documents are being sent at this moment: send yours again in a minute
pub fn attachment_others_send() -> Message {
    Message::new("attachment-others-send", vec![])
}

/// did not arrive whole: send it again
pub fn attachment_cut_off() -> Message {
    Message::new("attachment-cut-off", vec![])
}

/// this meeting is cancelled, and has no documents
pub fn attachment_of_cancelled() -> Message {
    Message::new("attachment-of-cancelled", vec![])
}

/// no document `{text}` of this meeting is known here that you may read
pub fn attachment_not_known(text: impl Into<Arg>) -> Message {
    Message::new("attachment-not-known", vec![("text", text.into())])
}

/// `{text}` may be several documents: write the beginning of its hash
pub fn attachment_several(text: impl Into<Arg>) -> Message {
    Message::new("attachment-several", vec![("text", text.into())])
}

/// the document {name} is not here yet: {node} has it, and was last heard of: {heard}
pub fn attachment_not_here(name: impl Into<Arg>, node: impl Into<Arg>, heard: impl Into<Arg>) -> Message {
    Message::new("attachment-not-here", vec![("name", name.into()), ("node", node.into()), ("heard", heard.into())])
}

/// the document {name} cannot be read whole
pub fn attachment_damaged(name: impl Into<Arg>) -> Message {
    Message::new("attachment-damaged", vec![("name", name.into())])
}

/// is no picture that can be read: send a JPEG, PNG or WebP
pub fn portrait_unreadable() -> Message {
    Message::new("portrait-unreadable", vec![])
}

/// is larger than {max} MiB: send a smaller picture
pub fn portrait_too_long(max: impl Into<Arg>) -> Message {
    Message::new("portrait-too-long", vec![("max", max.into())])
}

/// has more than {max} megapixels: send a smaller picture
pub fn portrait_too_large(max: impl Into<Arg>) -> Message {
    Message::new("portrait-too-large", vec![("max", max.into())])
}

/// is too small: each side has at least {least} points
pub fn portrait_too_small(least: impl Into<Arg>) -> Message {
    Message::new("portrait-too-small", vec![("least", least.into())])
}

/// shows somebody else: say that they agree
pub fn portrait_without_consent() -> Message {
    Message::new("portrait-without-consent", vec![])
}

/// nobody is named for this office yet: name its holder first
pub fn portrait_of_nobody() -> Message {
    Message::new("portrait-of-nobody", vec![])
}

/// whoever holds the office, and its body’s secretary or chair, may give its portrait
pub fn portrait_not_yours() -> Message {
    Message::new("portrait-not-yours", vec![])
}

/// there is no portrait
pub fn portrait_none() -> Message {
    Message::new("portrait-none", vec![])
}
