//! What an operating system and the readers of JSON and TOML say in English, in our words.

use std::io::{self, ErrorKind};
use std::ops::Range;

use serde_json::error::Category;

use crate::{Arg, Message, documents, shown, system};

/// Characters of a foreign text that a sentence quotes at most.
const QUOTED_CHARS_MAX: usize = 60;

/// Why the system did not read, write, listen or connect.
pub fn of_system(error: &io::Error) -> Message {
    let within = error.get_ref();
    if let Some(said) = within.and_then(|inner| inner.downcast_ref::<Message>()) {
        return said.clone();
    }
    by_kind(error.kind())
        .or_else(|| error.raw_os_error().map(by_number))
        .or_else(|| within.and_then(|inner| inner.downcast_ref::<io::Error>()).map(of_system))
        .unwrap_or_else(system::sys_failed)
}

fn by_kind(kind: ErrorKind) -> Option<Message> {
    Some(match kind {
        ErrorKind::NotFound => system::sys_not_there(),
        ErrorKind::PermissionDenied => system::sys_not_allowed(),
        ErrorKind::AlreadyExists => system::sys_exists(),
        ErrorKind::IsADirectory => system::sys_is_folder(),
        ErrorKind::NotADirectory => system::sys_not_a_folder(),
        ErrorKind::DirectoryNotEmpty => system::sys_folder_not_empty(),
        ErrorKind::ReadOnlyFilesystem => system::sys_read_only(),
        ErrorKind::StorageFull => system::sys_disk_full(),
        ErrorKind::QuotaExceeded => system::sys_quota(),
        ErrorKind::FileTooLarge => system::sys_too_large(),
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => system::sys_bad_name(),
        ErrorKind::AddrInUse => system::sys_address_in_use(),
        ErrorKind::AddrNotAvailable => system::sys_address_elsewhere(),
        ErrorKind::ConnectionRefused => system::sys_nobody_listens(),
        ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::BrokenPipe
        | ErrorKind::NotConnected => system::sys_broken_off(),
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => {
            system::sys_no_way()
        }
        ErrorKind::TimedOut => system::sys_no_answer(),
        ErrorKind::UnexpectedEof => system::sys_ends_early(),
        ErrorKind::InvalidData => system::sys_damaged(),
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy | ErrorKind::WouldBlock => system::sys_busy(),
        ErrorKind::OutOfMemory => system::sys_memory(),
        _ => return None,
    })
}

/// Errors for which the standard library has no kind, by their numbers on every Unix.
fn by_number(number: i32) -> Message {
    const TOO_MANY_FILES: [i32; 2] = [23, 24];
    const INPUT_OUTPUT: i32 = 5;
    match number {
        INPUT_OUTPUT => system::sys_device(),
        number if TOO_MANY_FILES.contains(&number) => system::sys_too_many_files(),
        number => system::sys_number(number.to_string()),
    }
}

/// What is wrong in a document of JSON, with its line and column.
pub fn of_json(error: &serde_json::Error) -> Message {
    documents::fault(json_place(error), json_fault(error))
}

/// Line and column of what is wrong in a document of JSON.
pub fn json_place(error: &serde_json::Error) -> Message {
    documents::at_line_column(error.line().to_string(), json_column(error))
}

/// The same, with the path of the value there.
pub fn json_place_at(error: &serde_json::Error, path: &str) -> Message {
    documents::at_line_column_path(error.line().to_string(), json_column(error), path)
}

/// The reader counts what it has read: nothing yet is the first column.
fn json_column(error: &serde_json::Error) -> String {
    error.column().max(1).to_string()
}

/// What is wrong in a document of JSON, without the place.
pub fn json_fault(error: &serde_json::Error) -> Message {
    let words = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    match error.classify() {
        Category::Eof => documents::json_cut_off(),
        Category::Syntax => documents::json_unreadable(),
        Category::Io => error.io_error_kind().and_then(by_kind).unwrap_or_else(system::sys_failed),
        Category::Data => value_fault(words.strip_suffix(&place).unwrap_or(&words)),
    }
}

/// What is wrong in a document of TOML, with its line and column: `words` and `span` are what its reader says.
pub fn of_toml(document: &str, words: &str, span: Option<Range<usize>>) -> Message {
    match span {
        None => toml_fault(words),
        Some(span) => documents::fault(toml_place(document, span.start), toml_fault(words)),
    }
}

/// Line and column, in characters, of a byte of a document.
fn toml_place(document: &str, at: usize) -> Message {
    let before = &document[..document.floor_char_boundary(at)];
    let line = 1 + before.matches('\n').count();
    let column = 1 + before.rsplit('\n').next().unwrap_or_default().chars().count();
    documents::at_line_column(line.to_string(), column.to_string())
}

/// What is wrong in a document of TOML, without the place.
pub fn toml_fault(words: &str) -> Message {
    match words {
        "duplicate key" => documents::key_set_twice(),
        words => of_serde(words).unwrap_or_else(documents::toml_syntax),
    }
}

/// What is wrong with a value: a message that was handed through serde by [`Message::stored`], or one of serde's refusals.
fn value_fault(words: &str) -> Message {
    match Arg::read(words) {
        Arg::Message(said) => *said,
        _ => of_serde(words).unwrap_or_else(documents::value_unusable),
    }
}

/// What a sentence quotes of a foreign text.
fn quotation(text: &str) -> String {
    shown::cut(text, QUOTED_CHARS_MAX).into_owned()
}

/// The message for one of serde's refusals: it refuses in fixed English sentences, and only in them.
fn of_serde(words: &str) -> Option<Message> {
    let mut quoted = words.split('`').skip(1).step_by(2).map(quotation);
    if words.starts_with("missing field ") {
        return quoted.next().map(documents::key_missing);
    }
    if words.starts_with("duplicate field ") {
        return quoted.next().map(documents::key_twice);
    }
    if words.starts_with("unknown field ") {
        return quoted.next().map(|key| documents::key_unknown(key, Arg::listing(quoted)));
    }
    if words.starts_with("unknown variant ") {
        return quoted.next().map(|text| documents::value_not_known(text, Arg::listing(quoted)));
    }
    if words.starts_with("invalid value: integer ") && words.contains(", expected u") {
        return quoted.next().map(documents::number_not_counted);
    }
    let (found, expected) = words.strip_prefix("invalid type: ")?.split_once(", expected ")?;
    Some(documents::value_of_other_kind(kind(expected)?, kind(found)?))
}

/// A kind of value, from what serde calls it, with the value behind it or a type of Rust.
fn kind(words: &str) -> Option<Message> {
    let is = |names: &[&str]| names.iter().any(|name| words.starts_with(name));
    match () {
        () if is(&["string", "a string", "character"]) => Some(documents::kind_text()),
        () if is(&["integer", "u8", "u16", "u32", "u64", "i64", "an integer"]) => {
            Some(documents::kind_number())
        }
        () if is(&["floating point"]) => Some(documents::kind_fraction()),
        () if is(&["sequence", "a sequence"]) => Some(documents::kind_list()),
        () if is(&["map", "a map", "struct", "enum"]) => Some(documents::kind_keys()),
        () if is(&["boolean", "a boolean"]) => Some(documents::kind_yes_or_no()),
        () if is(&["null", "unit"]) => Some(documents::kind_nothing()),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Lang, words};

    #[test]
    fn what_the_system_refuses_is_said_by_kind_and_by_number() {
        let said = |error: io::Error| of_system(&error).to_string();
        assert_eq!(said(ErrorKind::NotFound.into()), "there is no such file or folder");
        assert_eq!(said(io::Error::from_raw_os_error(13)), "you are not allowed to");
        assert_eq!(said(io::Error::from_raw_os_error(24)), "too many files are open at once");
        assert_eq!(said(io::Error::from_raw_os_error(71)), "the operating system reports error 71");
        assert_eq!(said(io::Error::other("some library's words")), "reading or writing failed");
        let within = io::Error::other(io::Error::from(ErrorKind::StorageFull));
        assert_eq!(of_system(&within).in_lang(Lang::Fr), "le disque est plein");
        assert_eq!(
            said(io::Error::other(words::unknown_language("it"))),
            words::unknown_language("it").to_string()
        );
    }

    #[test]
    fn serdes_sentences_become_messages() {
        for (words, expected) in [
            ("missing field `theme`", "the key `theme` is missing"),
            ("duplicate field `number`", "the key `number` stands here twice: keep one"),
            (
                "unknown field `titre`, expected `title` or `detail`",
                "the key `titre` is unknown: known are title, detail",
            ),
            (
                "unknown variant `gone`, expected one of `late`, `silent`",
                "`gone` is not known here: known are late, silent",
            ),
            ("invalid type: string \"1\", expected u32", "a whole number is expected here, not text"),
            (
                "invalid type: floating point `1.5`, expected u32",
                "a whole number is expected here, not a number with decimals",
            ),
            ("invalid type: map, expected a sequence", "a list is expected here, not a group of keys"),
            (
                "invalid type: null, expected struct FormGroup",
                "a group of keys is expected here, not nothing",
            ),
            ("invalid type: boolean `true`, expected a string", "text is expected here, not true or false"),
            (
                "invalid value: integer `-1`, expected u32",
                "`-1` cannot stand here: write a whole number from 0 on",
            ),
        ] {
            assert_eq!(of_serde(words).unwrap().to_string(), expected);
        }
        assert_eq!(of_serde("expected `,` or `}`"), None);
    }

    #[test]
    fn a_document_of_json_says_where_and_what() {
        let said =
            |document: &str| of_json(&serde_json::from_str::<Vec<u64>>(document).unwrap_err()).to_string();
        assert!(said("[1,").contains("the file ends too early"), "{}", said("[1,"));
        assert!(said("[1\n,,]").starts_with("line 2, column 2: this is not JSON"), "{}", said("[1\n,,]"));
        assert!(said("{}").starts_with("line 1, column 1: a list is expected here"), "{}", said("{}"));
        assert_eq!(said("[true]"), "line 1, column 5: a whole number is expected here, not true or false");
    }

    #[test]
    fn a_message_goes_through_serde_and_comes_out_in_any_language() {
        use serde_json::error::Error;
        let message = words::unknown_language("it");
        let error: Error = serde::de::Error::custom(message.stored());
        assert_eq!(json_fault(&error).in_lang(Lang::Nl), message.in_lang(Lang::Nl));
        let foreign: Error = serde::de::Error::custom("some library's words");
        assert_eq!(json_fault(&foreign), documents::value_unusable());
    }

    #[test]
    fn a_document_of_toml_says_where_and_what() {
        let document = "é = 1\né = 2\n";
        assert_eq!(
            of_toml(document, "duplicate key", Some(7..9)).to_string(),
            "line 2, column 1: a key stands here twice: keep one"
        );
        assert!(of_toml(document, "missing field `theme`", None).to_string().starts_with("the key `theme`"));
        assert!(of_toml(document, "extra `=`", Some(0..99)).to_string().contains("this is not TOML"));
    }
}
