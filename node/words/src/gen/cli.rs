// Generated from locales/en/cli.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// error: {what}
pub fn error(what: impl Into<Arg>) -> Message {
    Message::new("cli-error", vec![("what", what.into())])
}

/// next: {next}
pub fn next(next: impl Into<Arg>) -> Message {
    Message::new("cli-next", vec![("next", next.into())])
}

/// {place}: {what}
pub fn within(place: impl Into<Arg>, what: impl Into<Arg>) -> Message {
    Message::new("cli-within", vec![("place", place.into()), ("what", what.into())])
}

/// this program cannot start: {why}
pub fn cannot_start(why: impl Into<Arg>) -> Message {
    Message::new("cli-cannot-start", vec![("why", why.into())])
}

/// nobody reads the output any more
pub fn output_closed() -> Message {
    Message::new("cli-output-closed", vec![])
}

/// the output cannot be written: {why}
pub fn output_unwritable(why: impl Into<Arg>) -> Message {
    Message::new("cli-output-unwritable", vec![("why", why.into())])
}

/// {file} has one error | {count} errors; nothing was taken in
pub fn file_has_errors(file: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("cli-file-has-errors", vec![("file", file.into()), ("count", count.into())])
}

/// correct the file and give the command again
pub fn correct_file() -> Message {
    Message::new("cli-correct-file", vec![])
}

/// the node failed: {what}
pub fn node_failed(what: impl Into<Arg>) -> Message {
    Message::new("cli-node-failed", vec![("what", what.into())])
}

/// the node gave no reason (code {code})
pub fn no_reason_given(code: impl Into<Arg>) -> Message {
    Message::new("cli-no-reason-given", vec![("code", code.into())])
}

/// nothing was written; correct it and give the command again
pub fn correct_it() -> Message {
    Message::new("cli-correct-it", vec![])
}

/// check what you named; the `list` commands show what there is
pub fn check_name() -> Message {
    Message::new("cli-check-name", vec![])
}

/// nothing was written; use what is there
pub fn use_what_is_there() -> Message {
    Message::new("cli-use-what-is-there", vec![])
}

/// nothing was written; the `show` commands show where things stand
pub fn look_where_it_stands() -> Message {
    Message::new("cli-look-where-it-stands", vec![])
}

/// ask an administrator of the node
pub fn ask_administrator() -> Message {
    Message::new("cli-ask-administrator", vec![])
}

/// ask an administrator of the node for a new token file (`percole operator invite` there)
pub fn ask_for_token() -> Message {
    Message::new("cli-ask-for-token", vec![])
}

/// this node does not know the command: upgrade it to the version of `percole --version`
pub fn upgrade_node() -> Message {
    Message::new("cli-upgrade-node", vec![])
}

/// nothing was written; send less at once
pub fn send_less() -> Message {
    Message::new("cli-send-less", vec![])
}

/// nothing was written; try again
pub fn try_again() -> Message {
    Message::new("cli-try-again", vec![])
}

/// nothing was written; try again in {seconds} s
pub fn try_again_in(seconds: impl Into<Arg>) -> Message {
    Message::new("cli-try-again-in", vec![("seconds", seconds.into())])
}

/// the log of the node says more; then try again
pub fn look_at_log() -> Message {
    Message::new("cli-look-at-log", vec![])
}

/// the connection broke: the node stopped or the network failed
pub fn connection_broke() -> Message {
    Message::new("cli-connection-broke", vec![])
}

/// the connection to the node is lost; asking again …
pub fn asking_again() -> Message {
    Message::new("cli-asking-again", vec![])
}

/// the node gives no sign of life, though its place is taken: its process is stopped, or its machine is overloaded
pub fn node_silent() -> Message {
    Message::new("cli-node-silent", vec![])
}

/// look at the process of percole-node (one that was stopped goes on after `kill -CONT PID`), then give the command again
pub fn look_at_process() -> Message {
    Message::new("cli-look-at-process", vec![])
}

/// check that the node runs (`percole-node run`), then give the command again
pub fn check_it_runs() -> Message {
    Message::new("cli-check-it-runs", vec![])
}

/// once the node answers, give the same command with --command-key {key}: it is carried out once
pub fn same_key(key: impl Into<Arg>) -> Message {
    Message::new("cli-same-key", vec![("key", key.into())])
}

/// the answer did not arrive, so it is not known whether this was done: {what}
pub fn perhaps_done(what: impl Into<Arg>) -> Message {
    Message::new("cli-perhaps-done", vec![("what", what.into())])
}

/// look with `{command}` before you try again
pub fn look_first(command: impl Into<Arg>) -> Message {
    Message::new("cli-look-first", vec![("command", command.into())])
}

/// name the node with --socket PATH, PERCOLE\_DATA\_DIR=DIR or --token-file FILE; `percole-node run --data-dir DIR` starts one
pub fn name_the_node() -> Message {
    Message::new("cli-name-the-node", vec![])
}

/// correct the address in the token file
pub fn correct_address() -> Message {
    Message::new("cli-correct-address", vec![])
}

/// nothing was sent, and the token was not shown
pub fn token_not_shown() -> Message {
    Message::new("cli-token-not-shown", vec![])
}

/// nothing was sent; once that is put right, give the same command again
pub fn put_right() -> Message {
    Message::new("cli-put-right", vec![])
}

/// the token holds signs that cannot be sent
pub fn token_unsendable() -> Message {
    Message::new("cli-token-unsendable", vec![])
}

/// the token file {file} cannot be used: {why}
pub fn token_file_unusable(file: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("cli-token-file-unusable", vec![("file", file.into()), ("why", why.into())])
}

/// the token is empty or holds other signs than letters and digits
pub fn token_wrong() -> Message {
    Message::new("cli-token-wrong", vec![])
}

/// the fingerprint should have 64 digits from 0-9 and a-f
pub fn fingerprint_wrong() -> Message {
    Message::new("cli-fingerprint-wrong", vec![])
}

/// the role is empty
pub fn role_empty() -> Message {
    Message::new("cli-role-empty", vec![])
}

/// the token of {name} expired on {moment}
pub fn token_expired_on(name: impl Into<Arg>, moment: impl Into<Arg>) -> Message {
    Message::new("cli-token-expired-on", vec![("name", name.into()), ("moment", moment.into())])
}

/// {first} and {second} name two nodes
pub fn two_nodes(first: impl Into<Arg>, second: impl Into<Arg>) -> Message {
    Message::new("cli-two-nodes", vec![("first", first.into()), ("second", second.into())])
}

/// give one of them
pub fn give_one() -> Message {
    Message::new("cli-give-one", vec![])
}

/// node {id}
pub fn node_unnamed(id: impl Into<Arg>) -> Message {
    Message::new("cli-node-unnamed", vec![("id", id.into())])
}

/// there is no command or topic `{text}`
pub fn no_command_or_topic(text: impl Into<Arg>) -> Message {
    Message::new("cli-no-command-or-topic", vec![("text", text.into())])
}

/// `percole help` lists the commands; the topics are exit-codes, json, ids and times
pub fn commands_and_topics() -> Message {
    Message::new("cli-commands-and-topics", vec![])
}

/// there is no command `{text}`
pub fn unknown_command(text: impl Into<Arg>) -> Message {
    Message::new("cli-unknown-command", vec![("text", text.into())])
}

/// `{text}` has no place here
pub fn unknown_argument(text: impl Into<Arg>) -> Message {
    Message::new("cli-unknown-argument", vec![("text", text.into())])
}

/// {names} is missing
pub fn arguments_missing(names: impl Into<Arg>) -> Message {
    Message::new("cli-arguments-missing", vec![("names", names.into())])
}

/// {name} needs a value
pub fn value_missing(name: impl Into<Arg>) -> Message {
    Message::new("cli-value-missing", vec![("name", name.into())])
}

/// `{text}` is no value for {name}: write one of {known}
pub fn value_unknown(text: impl Into<Arg>, name: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("cli-value-unknown", vec![("text", text.into()), ("name", name.into()), ("known", known.into())])
}

/// {name}: `{text}` cannot be read
pub fn value_wrong(name: impl Into<Arg>, text: impl Into<Arg>) -> Message {
    Message::new("cli-value-wrong", vec![("name", name.into()), ("text", text.into())])
}

/// {name} and {other} cannot be given together
pub fn arguments_together(name: impl Into<Arg>, other: impl Into<Arg>) -> Message {
    Message::new("cli-arguments-together", vec![("name", name.into()), ("other", other.into())])
}

/// `{text}` is one value too many for {name}
pub fn value_too_many(text: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("cli-value-too-many", vec![("text", text.into()), ("name", name.into())])
}

/// {name} needs another number of values
pub fn values_of_another_number(name: impl Into<Arg>) -> Message {
    Message::new("cli-values-of-another-number", vec![("name", name.into())])
}

/// write `=` between {name} and its value
pub fn equals_missing(name: impl Into<Arg>) -> Message {
    Message::new("cli-equals-missing", vec![("name", name.into())])
}

/// name a command
pub fn command_missing() -> Message {
    Message::new("cli-command-missing", vec![])
}

/// an argument is not text in UTF-8
pub fn argument_no_text() -> Message {
    Message::new("cli-argument-no-text", vec![])
}

/// the command line cannot be read
pub fn line_unreadable() -> Message {
    Message::new("cli-line-unreadable", vec![])
}

/// write a whole number from 0 on, in digits
pub fn number_wrong() -> Message {
    Message::new("cli-number-wrong", vec![])
}

/// this number is too large
pub fn number_too_large() -> Message {
    Message::new("cli-number-too-large", vec![])
}

/// write a number from {least} to {most}
pub fn number_out_of_range(least: impl Into<Arg>, most: impl Into<Arg>) -> Message {
    Message::new("cli-number-out-of-range", vec![("least", least.into()), ("most", most.into())])
}

/// characters that are not seen ({code}) were removed from `{text}`
pub fn invisible_removed(code: impl Into<Arg>, text: impl Into<Arg>) -> Message {
    Message::new("cli-invisible-removed", vec![("code", code.into()), ("text", text.into())])
}

/// did you mean {near}?
pub fn did_you_mean(near: impl Into<Arg>) -> Message {
    Message::new("cli-did-you-mean", vec![("near", near.into())])
}

/// `{command} --help` says how to write it
pub fn see_help(command: impl Into<Arg>) -> Message {
    Message::new("cli-see-help", vec![("command", command.into())])
}

/// write 2026-04-24 14:00, or 2026-04-24T14:00+02:00, or 2026-04-24T14:00\[Europe/Paris\], or +30m, or now
pub fn not_a_moment() -> Message {
    Message::new("cli-not-a-moment", vec![])
}

/// write a number and a unit: 45s, 30m, 12h, 7d or 2w
pub fn not_a_length() -> Message {
    Message::new("cli-not-a-length", vec![])
}

/// that is more than 100 years
pub fn length_too_long() -> Message {
    Message::new("cli-length-too-long", vec![])
}

/// a command key is 32 hexadecimal digits
pub fn not_a_command_key() -> Message {
    Message::new("cli-not-a-command-key", vec![])
}

/// {file} cannot be read: {why}
pub fn file_unreadable(file: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("cli-file-unreadable", vec![("file", file.into()), ("why", why.into())])
}

/// check the name, and who may read it
pub fn check_file_name() -> Message {
    Message::new("cli-check-file-name", vec![])
}

/// {file} has more than {max} bytes, which is the most that is read
pub fn file_too_large(file: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("cli-file-too-large", vec![("file", file.into()), ("max", max.into())])
}

/// {file} is not UTF-8 text: see byte {byte}
pub fn file_not_utf_8(file: impl Into<Arg>, byte: impl Into<Arg>) -> Message {
    Message::new("cli-file-not-utf-8", vec![("file", file.into()), ("byte", byte.into())])
}

/// save it as UTF-8 and give the command again
pub fn save_as_utf_8() -> Message {
    Message::new("cli-save-as-utf-8", vec![])
}

/// {file} exists already and is not overwritten
pub fn file_exists(file: impl Into<Arg>) -> Message {
    Message::new("cli-file-exists", vec![("file", file.into())])
}

/// give another name, or remove the file
pub fn other_name_or_remove() -> Message {
    Message::new("cli-other-name-or-remove", vec![])
}

/// give another name, or --force to replace it
pub fn other_name_or_force() -> Message {
    Message::new("cli-other-name-or-force", vec![])
}

/// {file} cannot be written: {why}
pub fn file_unwritable(file: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("cli-file-unwritable", vec![("file", file.into()), ("why", why.into())])
}

/// id
pub fn title_id() -> Message {
    Message::new("cli-title-id", vec![])
}

/// state
pub fn title_state() -> Message {
    Message::new("cli-title-state", vec![])
}

/// reason
pub fn title_reason() -> Message {
    Message::new("cli-title-reason", vec![])
}

/// there is more: --cursor {cursor} goes on
pub fn goes_on(cursor: impl Into<Arg>) -> Message {
    Message::new("cli-goes-on", vec![("cursor", cursor.into())])
}

/// event {index} of the log, cosigned | durable
pub fn at_place(index: impl Into<Arg>, level: impl Into<Arg>) -> Message {
    Message::new("cli-at-place", vec![("index", index.into()), ("level", level.into())])
}

/// {place}; it had been done before under the same key
pub fn at_place_repeated(place: impl Into<Arg>) -> Message {
    Message::new("cli-at-place-repeated", vec![("place", place.into())])
}

/// ({what})
pub fn in_brackets(what: impl Into<Arg>) -> Message {
    Message::new("cli-in-brackets", vec![("what", what.into())])
}

/// {day} January | February | March | April | May | June | July | August | September | October | November | December {year}
pub fn day(day: impl Into<Arg>, month: impl Into<Arg>, year: impl Into<Arg>) -> Message {
    Message::new("cli-day", vec![("day", day.into()), ("month", month.into()), ("year", year.into())])
}

/// {year}-{month}-{day}
pub fn day_in_figures(year: impl Into<Arg>, month: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("cli-day-in-figures", vec![("year", year.into()), ("month", month.into()), ("day", day.into())])
}

/// Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
pub fn weekday(weekday: impl Into<Arg>) -> Message {
    Message::new("cli-weekday", vec![("weekday", weekday.into())])
}

/// {weekday} {day}, {hour}:{minute} {offset}
pub fn moment(weekday: impl Into<Arg>, day: impl Into<Arg>, hour: impl Into<Arg>, minute: impl Into<Arg>, offset: impl Into<Arg>) -> Message {
    Message::new("cli-moment", vec![("weekday", weekday.into()), ("day", day.into()), ("hour", hour.into()), ("minute", minute.into()), ("offset", offset.into())])
}

/// {day} {hour}:{minute} {offset}
pub fn moment_in_figures(day: impl Into<Arg>, hour: impl Into<Arg>, minute: impl Into<Arg>, offset: impl Into<Arg>) -> Message {
    Message::new("cli-moment-in-figures", vec![("day", day.into()), ("hour", hour.into()), ("minute", minute.into()), ("offset", offset.into())])
}

/// Mon | Tue | Wed | Thu | Fri | Sat | Sun {figures}
pub fn closing_in_figures(weekday: impl Into<Arg>, figures: impl Into<Arg>) -> Message {
    Message::new("cli-closing-in-figures", vec![("weekday", weekday.into()), ("figures", figures.into())])
}

/// never
pub fn never() -> Message {
    Message::new("cli-never", vec![])
}

/// {span} ago
pub fn ago(span: impl Into<Arg>) -> Message {
    Message::new("cli-ago", vec![("span", span.into())])
}

/// {number} ms
pub fn milliseconds(number: impl Into<Arg>) -> Message {
    Message::new("cli-milliseconds", vec![("number", number.into())])
}

/// {number} s
pub fn seconds(number: impl Into<Arg>) -> Message {
    Message::new("cli-seconds", vec![("number", number.into())])
}

/// {number} min
pub fn minutes(number: impl Into<Arg>) -> Message {
    Message::new("cli-minutes", vec![("number", number.into())])
}

/// {number} h
pub fn hours(number: impl Into<Arg>) -> Message {
    Message::new("cli-hours", vec![("number", number.into())])
}

/// {number} d
pub fn days(number: impl Into<Arg>) -> Message {
    Message::new("cli-days", vec![("number", number.into())])
}

/// {large} {small}
pub fn two_units(large: impl Into<Arg>, small: impl Into<Arg>) -> Message {
    Message::new("cli-two-units", vec![("large", large.into()), ("small", small.into())])
}

/// {done} of {total} {what}, {rate}, {left} left
pub fn progress(done: impl Into<Arg>, total: impl Into<Arg>, what: impl Into<Arg>, rate: impl Into<Arg>, left: impl Into<Arg>) -> Message {
    Message::new("cli-progress", vec![("done", done.into()), ("total", total.into()), ("what", what.into()), ("rate", rate.into()), ("left", left.into())])
}

/// {done} of {total}, {left} left
pub fn progress_bytes(done: impl Into<Arg>, total: impl Into<Arg>, left: impl Into<Arg>) -> Message {
    Message::new("cli-progress-bytes", vec![("done", done.into()), ("total", total.into()), ("left", left.into())])
}
