// Generated from locales/en/service.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// internal error, incident {incident}: tell the operator of this node, whose log says more under this number
pub fn internal_error(incident: impl Into<Arg>) -> Message {
    Message::new("internal-error", vec![("incident", incident.into())])
}

/// the node cannot write to its database (incident {incident}); nothing was written. Free space or make the directory writable, then try again
pub fn cannot_write_database(incident: impl Into<Arg>) -> Message {
    Message::new("cannot-write-database", vec![("incident", incident.into())])
}

/// the database does not answer (incident {incident}); nothing is lost, try again
pub fn database_does_not_answer(incident: impl Into<Arg>) -> Message {
    Message::new("database-does-not-answer", vec![("incident", incident.into())])
}

/// the head of the log was moved by another process: this node stops writing. Make sure that only one node runs on this database, then start it again
pub fn another_process_writes() -> Message {
    Message::new("another-process-writes", vec![])
}

/// the node is stopping; nothing was written, try again later
pub fn node_is_stopping() -> Message {
    Message::new("node-is-stopping", vec![])
}

/// {path} is not open to anybody
pub fn not_open_to_anybody(path: impl Into<Arg>) -> Message {
    Message::new("not-open-to-anybody", vec![("path", path.into())])
}

/// this needs the role {role}, and your token has the role {held}; ask an administrator of the node
pub fn role_needed(role: impl Into<Arg>, held: impl Into<Arg>) -> Message {
    Message::new("role-needed", vec![("role", role.into()), ("held", held.into())])
}

/// this needs an operator’s token; get a token file from an administrator (`percole operator invite`) and pass it with `--token-file`
pub fn operator_token_needed() -> Message {
    Message::new("operator-token-needed", vec![])
}

/// the authorization header should be `Bearer` and the token of a token file
pub fn bearer_expected() -> Message {
    Message::new("bearer-expected", vec![])
}

/// Token for a percole node. Whoever has this file may act in its holder’s name: keep it secret
pub fn token_file_warning() -> Message {
    Message::new("token-file-warning", vec![])
}

/// this token is unknown here; ask an administrator for a new token file
pub fn token_unknown() -> Message {
    Message::new("token-unknown", vec![])
}

/// this token was revoked; ask an administrator for a new token file
pub fn token_revoked() -> Message {
    Message::new("token-revoked", vec![])
}

/// this token has expired; ask an administrator for a new token file
pub fn token_expired() -> Message {
    Message::new("token-expired", vec![])
}

/// this node was restored from a backup of {moment}: your token waits until its operator lets it in again (`percole operator readmit`, `percole person readmit`)
pub fn token_waits(moment: impl Into<Arg>) -> Message {
    Message::new("token-waits", vec![("moment", moment.into())])
}

/// whoever this token was for is no longer known here
pub fn token_of_nobody() -> Message {
    Message::new("token-of-nobody", vec![])
}

/// too many tokens or invitations that are not valid were tried from {address}; try again in a minute
pub fn too_many_attempts(address: impl Into<Arg>) -> Message {
    Message::new("too-many-attempts", vec![("address", address.into())])
}

/// {failed} tokens or invitations that are not valid were tried from {address} lately; each further try from there waits
pub fn somebody_guesses(failed: impl Into<Arg>, address: impl Into<Arg>) -> Message {
    Message::new("somebody-guesses", vec![("failed", failed.into()), ("address", address.into())])
}

/// too much is under way for callers who have not shown yet who they are; try again in a moment
pub fn too_much_under_way() -> Message {
    Message::new("too-much-under-way", vec![])
}

/// callers who have not shown who they are may send only so much, and only for so long
pub fn call_too_long() -> Message {
    Message::new("call-too-long", vec![])
}

/// you have too much under way; wait for an answer and try again in a moment
pub fn too_much_of_one_under_way() -> Message {
    Message::new("too-much-of-one-under-way", vec![])
}

/// you send too much at once, or too slowly: finish one call before the next
pub fn too_much_half_sent() -> Message {
    Message::new("too-much-half-sent", vec![])
}

/// has {found} byte: | {found} bytes: give 16 random bytes, new ones for every command and the same ones to repeat it
pub fn key_has_sixteen_bytes(found: impl Into<Arg>) -> Message {
    Message::new("key-has-sixteen-bytes", vec![("found", found.into())])
}

/// this idempotency key was used for another command; choose a new random key for a new command
pub fn key_of_another_command() -> Message {
    Message::new("key-of-another-command", vec![])
}

/// {kind} cannot be recorded ({detail}); shorten the text or attach it as a document
pub fn event_unrecordable(kind: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("event-unrecordable", vec![("kind", kind.into()), ("detail", detail.into())])
}

/// {kind} would hold {bytes} bytes, and an event holds at most {max}; shorten the text
pub fn event_too_large(kind: impl Into<Arg>, bytes: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("event-too-large", vec![("kind", kind.into()), ("bytes", bytes.into()), ("max", max.into())])
}

/// is not what the page before gave as its `next_cursor`
pub fn cursor_unusable() -> Message {
    Message::new("cursor-unusable", vec![])
}

/// is larger than 1 MiB: send the file in smaller chunks
pub fn chunk_too_large() -> Message {
    Message::new("chunk-too-large", vec![])
}

/// the file is larger than {max} MiB: split it
pub fn upload_too_large(max: impl Into<Arg>) -> Message {
    Message::new("upload-too-large", vec![("max", max.into())])
}

/// what was sent cannot be read
pub fn call_unreadable() -> Message {
    Message::new("call-unreadable", vec![])
}

/// there is no vote `{text}` here that you may read
pub fn no_such_vote(text: impl Into<Arg>) -> Message {
    Message::new("no-such-vote", vec![("text", text.into())])
}

/// there is no report `{text}` here that you may read
pub fn no_such_report(text: impl Into<Arg>) -> Message {
    Message::new("no-such-report", vec![("text", text.into())])
}

/// there is no recommendation `{text}` here that you may read
pub fn no_such_recommendation(text: impl Into<Arg>) -> Message {
    Message::new("no-such-recommendation", vec![("text", text.into())])
}

/// there is no transmission `{text}` here that you may read
pub fn no_such_transmission(text: impl Into<Arg>) -> Message {
    Message::new("no-such-transmission", vec![("text", text.into())])
}

/// no body is called `{text}` here; see `percole body list`
pub fn no_such_body(text: impl Into<Arg>) -> Message {
    Message::new("no-such-body", vec![("text", text.into())])
}

/// no unit is called `{text}` here; see `percole unit list`
pub fn no_such_unit(text: impl Into<Arg>) -> Message {
    Message::new("no-such-unit", vec![("text", text.into())])
}

/// there is no mandate `{text}` here that you may read
pub fn no_such_mandate(text: impl Into<Arg>) -> Message {
    Message::new("no-such-mandate", vec![("text", text.into())])
}

/// no node is called `{text}` here, and no id begins so; see `percole node peers`
pub fn no_such_node(text: impl Into<Arg>) -> Message {
    Message::new("no-such-node", vec![("text", text.into())])
}

/// nothing here has an id that begins with `{text}`; write `{written}` when the name is meant
pub fn name_looks_like_id(text: impl Into<Arg>, written: impl Into<Arg>) -> Message {
    Message::new("name-looks-like-id", vec![("text", text.into()), ("written", written.into())])
}

/// `{text}` is not an id, nor the beginning of one ({min} to 32 digits from 0 to 9 and a to f): lists show the ids
pub fn no_beginning_of_an_id(text: impl Into<Arg>, min: impl Into<Arg>) -> Message {
    Message::new("no-beginning-of-an-id", vec![("text", text.into()), ("min", min.into())])
}

/// `{text}` fits several: {several}
pub fn fits_several(text: impl Into<Arg>, several: impl Into<Arg>) -> Message {
    Message::new("fits-several", vec![("text", text.into()), ("several", several.into())])
}

/// {id} “{title}”
pub fn one_of_several(id: impl Into<Arg>, title: impl Into<Arg>) -> Message {
    Message::new("one-of-several", vec![("id", id.into()), ("title", title.into())])
}

/// no vote {vote} is known here; see `percole vote list`, and `percole sync status` when it was opened elsewhere
pub fn vote_unknown(vote: impl Into<Arg>) -> Message {
    Message::new("vote-unknown", vec![("vote", vote.into())])
}

/// no report {report} is known here; `percole report list` shows them
pub fn report_unknown(report: impl Into<Arg>) -> Message {
    Message::new("report-unknown", vec![("report", report.into())])
}

/// no recommendation {recommendation} is known here; see `percole recommendation list`
pub fn recommendation_unknown(recommendation: impl Into<Arg>) -> Message {
    Message::new("recommendation-unknown", vec![("recommendation", recommendation.into())])
}

/// no transmission {transmission} is known here; `percole transmission list` shows them
pub fn transmission_unknown(transmission: impl Into<Arg>) -> Message {
    Message::new("transmission-unknown", vec![("transmission", transmission.into())])
}

/// recommendation {recommendation} belongs to node {node}: only that node changes it
pub fn recommendation_of_another(recommendation: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("recommendation-of-another", vec![("recommendation", recommendation.into()), ("node", node.into())])
}

/// report {report} belongs to node {node}: only that node changes it
pub fn report_of_another(report: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("report-of-another", vec![("report", report.into()), ("node", node.into())])
}

/// `{text}` is not a format: write json or markdown
pub fn not_a_format(text: impl Into<Arg>) -> Message {
    Message::new("not-a-format", vec![("text", text.into())])
}

/// a report “{title}” of {cycle} was taken in before with another text of its own (theme, introduction, groups, preambles or drafters); nothing was changed. Give this one another title to take it in beside it
pub fn report_has_another_text(title: impl Into<Arg>, cycle: impl Into<Arg>) -> Message {
    Message::new("report-has-another-text", vec![("title", title.into()), ("cycle", cycle.into())])
}

/// the report “{title}” holds recommendation {numbers} with another text already; nothing was changed. Add a version to what changed (`percole recommendation version`), or give the report another title
pub fn report_holds_other_texts(title: impl Into<Arg>, numbers: impl Into<Arg>) -> Message {
    Message::new("report-holds-other-texts", vec![("title", title.into()), ("numbers", numbers.into())])
}

/// is {number}, but a recommendation in a report of its own is number 1: name a report too
pub fn number_without_report(number: impl Into<Arg>) -> Message {
    Message::new("number-without-report", vec![("number", number.into())])
}

/// it is the last one of its report: withdraw the report instead (`percole report withdraw`)
pub fn last_of_its_report() -> Message {
    Message::new("last-of-its-report", vec![])
}

/// the report has a recommendation {number} already: take another number, or 0 for the next one; a new text of that one is a version of it
pub fn number_taken(number: impl Into<Arg>) -> Message {
    Message::new("number-taken", vec![("number", number.into())])
}

/// is missing: say until when comments are open
pub fn comments_until_missing() -> Message {
    Message::new("comments-until-missing", vec![])
}

/// it was shown in the scope {held} already, which {asked} does not hold: choose {held} or federation
pub fn scope_too_narrow(held: impl Into<Arg>, asked: impl Into<Arg>) -> Message {
    Message::new("scope-too-narrow", vec![("held", held.into()), ("asked", asked.into())])
}

/// `{text}` should be one of parent, subtree, federation
pub fn not_a_shown_scope(text: impl Into<Arg>) -> Message {
    Message::new("not-a-shown-scope", vec![("text", text.into())])
}

/// node {node} sent it: only that node recalls it
pub fn sent_by_another(node: impl Into<Arg>) -> Message {
    Message::new("sent-by-another", vec![("node", node.into())])
}

/// this node has no parent to send it to: join one (`percole node join`), or name a recipient
pub fn no_parent_to_send_to() -> Message {
    Message::new("no-parent-to-send-to", vec![])
}

/// node {node} is not of this federation, as far as this node knows; see `percole node peers`
pub fn not_of_this_federation(node: impl Into<Arg>) -> Message {
    Message::new("not-of-this-federation", vec![("node", node.into())])
}

/// {node} has no body `{text}`; it has: {bodies}
pub fn no_such_body_at(node: impl Into<Arg>, text: impl Into<Arg>, bodies: impl Into<Arg>) -> Message {
    Message::new("no-such-body-at", vec![("node", node.into()), ("text", text.into()), ("bodies", bodies.into())])
}

/// is needed: without one, something is handed to bodies of at most {most} other nodes at once
pub fn too_many_addressed(most: impl Into<Arg>) -> Message {
    Message::new("too-many-addressed", vec![("most", most.into())])
}

/// the body “{body}” of {recipient} has it already, by transmission {transmission}, which is {state}
pub fn body_has_it_already(body: impl Into<Arg>, recipient: impl Into<Arg>, transmission: impl Into<Arg>, state: impl Into<Arg>) -> Message {
    Message::new("body-has-it-already", vec![("body", body.into()), ("recipient", recipient.into()), ("transmission", transmission.into()), ("state", state.into())])
}

/// it is addressed to {recipient}: only that node passes it on
pub fn addressed_to_another(recipient: impl Into<Arg>) -> Message {
    Message::new("addressed-to-another", vec![("recipient", recipient.into())])
}

/// {sender} did not allow it to be passed on
pub fn not_to_be_passed_on(sender: impl Into<Arg>) -> Message {
    Message::new("not-to-be-passed-on", vec![("sender", sender.into())])
}

/// only what was received is passed on, and is not recalled: this transmission is {state}
pub fn passes_on_the_received(state: impl Into<Arg>) -> Message {
    Message::new("passes-on-the-received", vec![("state", state.into())])
}

/// version {version} of the report is not held whole here
pub fn not_held_whole(version: impl Into<Arg>) -> Message {
    Message::new("not-held-whole", vec![("version", version.into())])
}

/// {recipient} cannot read what is shown in the scope {scope}: choose {narrowest}
pub fn recipient_cannot_read(recipient: impl Into<Arg>, scope: impl Into<Arg>, narrowest: impl Into<Arg>) -> Message {
    Message::new("recipient-cannot-read", vec![("recipient", recipient.into()), ("scope", scope.into()), ("narrowest", narrowest.into())])
}

/// a token is valid for one minute to two years
pub fn token_validity() -> Message {
    Message::new("token-validity", vec![])
}

/// choose reader, secretary or admin
pub fn choose_a_role() -> Message {
    Message::new("choose-a-role", vec![])
}

/// no operator is called `{id}` or has an id that begins so; see `percole operator list`
pub fn operator_unknown(id: impl Into<Arg>) -> Message {
    Message::new("operator-unknown", vec![("id", id.into())])
}

/// no token {id} waits to be let in again; see `percole operator list`
pub fn no_token_waits(id: impl Into<Arg>) -> Message {
    Message::new("no-token-waits", vec![("id", id.into())])
}

/// the register is as of {moment}, when the backup was made that this node was restored from; once it is up to date, say `percole member confirm`
pub fn register_as_of(moment: impl Into<Arg>) -> Message {
    Message::new("register-as-of", vec![("moment", moment.into())])
}

/// nothing says that the register is not up to date
pub fn register_not_in_doubt() -> Message {
    Message::new("register-not-in-doubt", vec![])
}

/// this node holds no log {origin}; see `percole sync status`
pub fn log_not_held(origin: impl Into<Arg>) -> Message {
    Message::new("log-not-held", vec![("origin", origin.into())])
}

/// there is no event {index} in this node’s log, which has {size} event | {size} events
pub fn no_such_event(index: impl Into<Arg>, size: impl Into<Arg>) -> Message {
    Message::new("no-such-event", vec![("index", index.into()), ("size", size.into())])
}

/// the event stands in the log of node {node}: only that node can erase it
pub fn erases_elsewhere(node: impl Into<Arg>) -> Message {
    Message::new("erases-elsewhere", vec![("node", node.into())])
}

/// {kind} cannot be erased: other events rest on what it says. Texts and names stand in events of their own, which can be
pub fn not_erasable(kind: impl Into<Arg>) -> Message {
    Message::new("not-erasable", vec![("kind", kind.into())])
}

/// event {index} is erased already
pub fn erased_already(index: impl Into<Arg>) -> Message {
    Message::new("erased-already", vec![("index", index.into())])
}

/// the newest signed head covers entries below {size}, and {held} are held; entry {index} is not among them yet
pub fn not_covered_yet(size: impl Into<Arg>, held: impl Into<Arg>, index: impl Into<Arg>) -> Message {
    Message::new("not-covered-yet", vec![("size", size.into()), ("held", held.into()), ("index", index.into())])
}

/// the key of {origin} is not known here
pub fn log_key_unknown(origin: impl Into<Arg>) -> Message {
    Message::new("log-key-unknown", vec![("origin", origin.into())])
}

/// no head of this log is signed yet; try again in a second
pub fn no_head_signed() -> Message {
    Message::new("no-head-signed", vec![])
}

/// the log {origin} is not mirrored here
pub fn mirror_missing(origin: impl Into<Arg>) -> Message {
    Message::new("mirror-missing", vec![("origin", origin.into())])
}

/// the mirror of {origin} holds {held} entry | {held} entries, the package starts at {start}
pub fn mirror_moved(origin: impl Into<Arg>, held: impl Into<Arg>, start: impl Into<Arg>) -> Message {
    Message::new("mirror-moved", vec![("origin", origin.into()), ("held", held.into()), ("start", start.into())])
}

/// `{key}` has no place in a report: it was left out
pub fn key_left_out(key: impl Into<Arg>) -> Message {
    Message::new("key-left-out", vec![("key", key.into())])
}

/// recommendation {number}, “{title}”, asks for no measure: it is taken in as a position
pub fn asks_for_no_measure(number: impl Into<Arg>, title: impl Into<Arg>) -> Message {
    Message::new("asks-for-no-measure", vec![("number", number.into()), ("title", title.into())])
}

/// the clock of {node} is {span} ahead of this node’s
pub fn clock_ahead(node: impl Into<Arg>, span: impl Into<Arg>) -> Message {
    Message::new("clock-ahead", vec![("node", node.into()), ("span", span.into())])
}

/// the clock of {node} is {span} behind this node’s
pub fn clock_behind(node: impl Into<Arg>, span: impl Into<Arg>) -> Message {
    Message::new("clock-behind", vec![("node", node.into()), ("span", span.into())])
}

/// {what}; {note}
pub fn said_and_noted(what: impl Into<Arg>, note: impl Into<Arg>) -> Message {
    Message::new("said-and-noted", vec![("what", what.into()), ("note", note.into())])
}

/// this node speaks for no group that is asked: {groups}
pub fn speaks_for_no_group(groups: impl Into<Arg>) -> Message {
    Message::new("speaks-for-no-group", vec![("groups", groups.into())])
}

/// name one of the groups that this node speaks for: {groups}
pub fn name_one_group(groups: impl Into<Arg>) -> Message {
    Message::new("name-one-group", vec![("groups", groups.into())])
}

/// objection of the group {group}
pub fn group_objects(group: impl Into<Arg>) -> Message {
    Message::new("group-objects", vec![("group", group.into())])
}

/// names the body “{body}” twice
pub fn body_named_twice(body: impl Into<Arg>) -> Message {
    Message::new("body-named-twice", vec![("body", body.into())])
}

/// recommendation {number} of the report has no measure {measure}
pub fn no_such_measure(number: impl Into<Arg>, measure: impl Into<Arg>) -> Message {
    Message::new("no-such-measure", vec![("number", number.into()), ("measure", measure.into())])
}

/// name a sheet, and a report that is no sheet: what became of a sheet’s measures is said in a report
pub fn not_a_sheet() -> Message {
    Message::new("not-a-sheet", vec![])
}

/// {measure} is no measure of the sheet, or is named twice
pub fn not_of_the_sheet(measure: impl Into<Arg>) -> Message {
    Message::new("not-of-the-sheet", vec![("measure", measure.into())])
}

/// {measure} is no measure of the report
pub fn not_of_the_report(measure: impl Into<Arg>) -> Message {
    Message::new("not-of-the-report", vec![("measure", measure.into())])
}

/// say what became of {measures} too
pub fn nothing_said_of(measures: impl Into<Arg>) -> Message {
    Message::new("nothing-said-of", vec![("measures", measures.into())])
}

/// a sheet is handed over for editing, and nothing else is
pub fn sheets_are_for_editing() -> Message {
    Message::new("sheets-are-for-editing", vec![])
}

/// one e-mail could not be sent yet, and waits | {count} e-mails could not be sent yet, and wait since {since}: {why}
pub fn mail_waits(count: impl Into<Arg>, since: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("mail-waits", vec![("count", count.into()), ("since", since.into()), ("why", why.into())])
}

/// one e-mail could not be sent yet, and waits | {count} e-mails could not be sent yet, and wait since {since}; since the node started it was not tried again yet
pub fn mail_waits_untried(count: impl Into<Arg>, since: impl Into<Arg>) -> Message {
    Message::new("mail-waits-untried", vec![("count", count.into()), ("since", since.into())])
}

/// one e-mail was given up since the node started, on {moment} | {count} e-mails were given up since the node started, the last one on {moment}: {why}
pub fn mail_given_up(count: impl Into<Arg>, moment: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("mail-given-up", vec![("count", count.into()), ("moment", moment.into()), ("why", why.into())])
}

/// the mail server answers {code}
pub fn mail_answers(code: impl Into<Arg>) -> Message {
    Message::new("mail-answers", vec![("code", code.into())])
}

/// the mail server does not answer
pub fn mail_silent() -> Message {
    Message::new("mail-silent", vec![])
}

/// the encrypted connection to the mail server fails
pub fn mail_not_secure() -> Message {
    Message::new("mail-not-secure", vec![])
}

/// the mail server cannot be reached: {why}
pub fn mail_unreachable(why: impl Into<Arg>) -> Message {
    Message::new("mail-unreachable", vec![("why", why.into())])
}

/// the mail server cannot be reached, or answers what no mail server answers
pub fn mail_not_understood() -> Message {
    Message::new("mail-not-understood", vec![])
}

/// what stands on the register is no e-mail address
pub fn mail_no_address() -> Message {
    Message::new("mail-no-address", vec![])
}

/// no e-mail can be written to the address on the register
pub fn mail_no_letter() -> Message {
    Message::new("mail-no-letter", vec![])
}

/// it could not be sent within an hour
pub fn mail_late() -> Message {
    Message::new("mail-late", vec![])
}
