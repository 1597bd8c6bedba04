## What a document is, and who may read it

attachment-kind-pdf = PDF
attachment-kind-text = text document
attachment-kind-table = table
attachment-kind-slides = slides
attachment-kind-picture = picture
attachment-kind-plain = plain text
attachment-kilobytes = { $size } kB
attachment-megabytes = { $size } MB
attachment-readers-all = whoever may read the meeting
attachment-readers-own = members, or those who sit in the body
attachment-unknown-readers = `{ $text }` does not say who may read a document: write one of { $known }
attachment-readers-missing = is missing: say who may read the document

## Why a document is not taken in

attachment-empty = is empty
attachment-too-large = is larger than { $max } MiB: make it smaller, for example by fewer or smaller pictures
attachment-of-no-type = `{ $text }` holds nothing that is taken in here: save it as one of { $known }
attachment-named-otherwise = `{ $name }` is called like something else than it holds ({ $found }): let its name end in .{ $ending }
attachment-too-many = are too many: a meeting has at most { $max } documents
attachment-there-already = is there already, under the name { $name }
attachment-no-room = there is no room any more: all documents together may take { $quota } MiB on this site. Whoever runs it can allow more (attachments.quota_mib)
attachment-others-send = several documents are being sent at this moment: send yours again in a minute
attachment-cut-off = did not arrive whole: send it again
attachment-of-cancelled = this meeting is cancelled, and has no documents

## What cannot be found

attachment-not-known = no document `{ $text }` of this meeting is known here that you may read
attachment-several = `{ $text }` may be several documents: write the beginning of its hash
attachment-not-here = the document { $name } is not here yet: { $node } has it, and was last heard of: { $heard }
attachment-damaged = the document { $name } cannot be read whole

## Portraits

portrait-unreadable = is no picture that can be read: send a JPEG, PNG or WebP
portrait-too-long = is larger than { $max } MiB: send a smaller picture
portrait-too-large = has more than { $max } megapixels: send a smaller picture
portrait-too-small = is too small: each side has at least { $least } points
portrait-without-consent = shows somebody else: say that they agree
portrait-of-nobody = nobody is named for this office yet: name its holder first
portrait-not-yours = whoever holds the office, and its body’s secretary or chair, may give its portrait
portrait-none = there is no portrait
