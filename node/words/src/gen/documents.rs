// Generated from locales/en/documents.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// line {line}
pub fn at_line(line: impl Into<Arg>) -> Message {
    Message::new("at-line", vec![("line", line.into())])
}

/// line {line}, column {column}
pub fn at_line_column(line: impl Into<Arg>, column: impl Into<Arg>) -> Message {
    Message::new("at-line-column", vec![("line", line.into()), ("column", column.into())])
}

/// line {line}, column {column}, {path}
pub fn at_line_column_path(line: impl Into<Arg>, column: impl Into<Arg>, path: impl Into<Arg>) -> Message {
    Message::new("at-line-column-path", vec![("line", line.into()), ("column", column.into()), ("path", path.into())])
}

/// front matter, {key}
pub fn at_front_matter(key: impl Into<Arg>) -> Message {
    Message::new("at-front-matter", vec![("key", key.into())])
}

/// body
pub fn at_body() -> Message {
    Message::new("at-body", vec![])
}

/// document
pub fn at_document() -> Message {
    Message::new("at-document", vec![])
}

/// {place}: {message}
pub fn fault(place: impl Into<Arg>, message: impl Into<Arg>) -> Message {
    Message::new("fault", vec![("place", place.into()), ("message", message.into())])
}

/// {faults}
pub fn faults(faults: impl Into<Arg>) -> Message {
    Message::new("faults", vec![("faults", faults.into())])
}

/// and {count} more
pub fn and_more(count: impl Into<Arg>) -> Message {
    Message::new("and-more", vec![("count", count.into())])
}

/// the file has {bytes} bytes: at most {max} are read
pub fn file_too_large(bytes: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("file-too-large", vec![("bytes", bytes.into()), ("max", max.into())])
}

/// the file is in UTF-16: save it as UTF-8 (in a spreadsheet: “CSV UTF-8”)
pub fn file_in_utf_16() -> Message {
    Message::new("file-in-utf-16", vec![])
}

/// byte {byte} is not UTF-8; the file may be in Latin-1 or Windows-1252: save it as UTF-8 (in a spreadsheet: “CSV UTF-8”)
pub fn byte_not_utf_8(byte: impl Into<Arg>) -> Message {
    Message::new("byte-not-utf-8", vec![("byte", byte.into())])
}

/// number
pub fn column_number() -> Message {
    Message::new("column-number", vec![])
}

/// name
pub fn column_name() -> Message {
    Message::new("column-name", vec![])
}

/// category
pub fn column_category() -> Message {
    Message::new("column-category", vec![])
}

/// antenne
pub fn column_antenne() -> Message {
    Message::new("column-antenne", vec![])
}

/// language
pub fn column_language() -> Message {
    Message::new("column-language", vec![])
}

/// email
pub fn column_email() -> Message {
    Message::new("column-email", vec![])
}

/// member since
pub fn column_since() -> Message {
    Message::new("column-since", vec![])
}

/// status
pub fn column_status() -> Message {
    Message::new("column-status", vec![])
}

/// member
pub fn status_member() -> Message {
    Message::new("status-member", vec![])
}

/// user
pub fn status_user() -> Message {
    Message::new("status-user", vec![])
}

/// `{text}` is not what somebody on the register may be: write one of {known}
pub fn unknown_member_status(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-member-status", vec![("text", text.into()), ("known", known.into())])
}

/// choice
pub fn column_choice() -> Message {
    Message::new("column-choice", vec![])
}

/// question {number}
pub fn column_answer(number: impl Into<Arg>) -> Message {
    Message::new("column-answer", vec![("number", number.into())])
}

/// the file is empty: its first line names the columns {columns}
pub fn table_empty(columns: impl Into<Arg>) -> Message {
    Message::new("table-empty", vec![("columns", columns.into())])
}

/// is row {row}: at most {max} are taken in one file
pub fn too_many_rows(row: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-rows", vec![("row", row.into()), ("max", max.into())])
}

/// has more than {max} characters or a line break: a quotation mark may be missing, or not be doubled
pub fn cell_too_long(max: impl Into<Arg>) -> Message {
    Message::new("cell-too-long", vec![("max", max.into())])
}

/// has {found} cell | {found} cells, the header has {expected}: put a cell that holds the separator between quotation marks
pub fn wrong_number_of_cells(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("wrong-number-of-cells", vec![("found", found.into()), ("expected", expected.into())])
}

/// has {count} columns: known are only {known}
pub fn too_many_columns(count: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("too-many-columns", vec![("count", count.into()), ("known", known.into())])
}

/// is a second column for {column}: keep one
pub fn column_twice(column: impl Into<Arg>) -> Message {
    Message::new("column-twice", vec![("column", column.into())])
}

/// the column {column} is missing: add one with the title {column}
pub fn column_missing(column: impl Into<Arg>) -> Message {
    Message::new("column-missing", vec![("column", column.into())])
}

/// is an unknown column: known are {known}; `--ignore-other-columns` leaves it out
pub fn column_unknown(known: impl Into<Arg>) -> Message {
    Message::new("column-unknown", vec![("known", known.into())])
}

/// is an unknown column: did you mean {near}? (`--ignore-other-columns` leaves it out)
pub fn column_unknown_near(near: impl Into<Arg>) -> Message {
    Message::new("column-unknown-near", vec![("near", near.into())])
}

/// a column without a title: give it one, or remove it
pub fn column_without_title() -> Message {
    Message::new("column-without-title", vec![])
}

/// `{number}` is on line {line} already: keep one of the two lines
pub fn on_line_already(number: impl Into<Arg>, line: impl Into<Arg>) -> Message {
    Message::new("on-line-already", vec![("number", number.into()), ("line", line.into())])
}

/// `{text}` is not an e-mail address: write name@example.org
pub fn not_an_email_address(text: impl Into<Arg>) -> Message {
    Message::new("not-an-email-address", vec![("text", text.into())])
}

/// `{text}` is not a choice: write yes, no or abstain
pub fn not_a_choice(text: impl Into<Arg>) -> Message {
    Message::new("not-a-choice", vec![("text", text.into())])
}

/// is empty: write yes, no or abstain
pub fn choice_missing() -> Message {
    Message::new("choice-missing", vec![])
}

/// is listed before: name every group once
pub fn group_twice() -> Message {
    Message::new("group-twice", vec![])
}

/// `{group}` is not a group of this report: those are {known}
pub fn not_a_group(group: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("not-a-group", vec![("group", group.into()), ("known", known.into())])
}

/// `{group}` has a preamble before: put the texts together
pub fn preamble_twice(group: impl Into<Arg>) -> Message {
    Message::new("preamble-twice", vec![("group", group.into())])
}

/// is 0: numbers begin with 1
pub fn number_zero() -> Message {
    Message::new("number-zero", vec![])
}

/// {number} is the number of an earlier recommendation: number each one differently
pub fn number_twice(number: impl Into<Arg>) -> Message {
    Message::new("number-twice", vec![("number", number.into())])
}

/// {number} is this recommendation itself: name another one
pub fn link_to_itself(number: impl Into<Arg>) -> Message {
    Message::new("link-to-itself", vec![("number", number.into())])
}

/// {number} is named twice
pub fn link_twice(number: impl Into<Arg>) -> Message {
    Message::new("link-twice", vec![("number", number.into())])
}

/// no recommendation has the number {number}: name one of this document
pub fn link_to_nothing(number: impl Into<Arg>) -> Message {
    Message::new("link-to-nothing", vec![("number", number.into())])
}

/// the file must begin with a line `+++`, then language, theme and cycle in TOML, e.g. `language = "fr"`, then `+++` again
pub fn front_matter_missing() -> Message {
    Message::new("front-matter-missing", vec![])
}

/// the front matter does not end: close it with a line `+++`
pub fn front_matter_unclosed() -> Message {
    Message::new("front-matter-unclosed", vec![])
}

/// front matter: {message}
pub fn front_matter_fault(message: impl Into<Arg>) -> Message {
    Message::new("front-matter-fault", vec![("message", message.into())])
}

/// a second title: a report has one `# Title`, its sections begin with `##`
pub fn second_title() -> Message {
    Message::new("second-title", vec![])
}

/// a section before the title: begin with `# Title`
pub fn section_before_title() -> Message {
    Message::new("section-before-title", vec![])
}

/// text before the title: begin with `# Title`
pub fn text_before_title() -> Message {
    Message::new("text-before-title", vec![])
}

/// has no title: begin with `# Title`
pub fn title_missing() -> Message {
    Message::new("title-missing", vec![])
}

/// `### {heading}` is unknown: a recommendation has `### Measures` and `### Links`
pub fn part_unknown(heading: impl Into<Arg>) -> Message {
    Message::new("part-unknown", vec![("heading", heading.into())])
}

/// this heading has no place here: `#` title, `##` sections, `### Measures`
pub fn heading_misplaced() -> Message {
    Message::new("heading-misplaced", vec![])
}

/// {number} is too large for a recommendation’s number
pub fn number_too_large(number: impl Into<Arg>) -> Message {
    Message::new("number-too-large", vec![("number", number.into())])
}

/// whose preamble? Write `## {heading}: GROUP`
pub fn preamble_of_whom(heading: impl Into<Arg>) -> Message {
    Message::new("preamble-of-whom", vec![("heading", heading.into())])
}

/// `## {heading}` is unknown: a recommendation begins with its number, `## 1. {heading}`; other sections are Introduction, Reading grid and Preamble: GROUP
pub fn section_unknown(heading: impl Into<Arg>) -> Message {
    Message::new("section-unknown", vec![("heading", heading.into())])
}

/// text in the reading grid: write a list, `- **level** meaning`
pub fn text_in_reading_grid() -> Message {
    Message::new("text-in-reading-grid", vec![])
}

/// text among the measures: write a list, `- **measure** detail`
pub fn text_among_measures() -> Message {
    Message::new("text-among-measures", vec![])
}

/// text among the links: write a list of numbers, `- 4`
pub fn text_among_links() -> Message {
    Message::new("text-among-links", vec![])
}

/// a list outside `### Measures`: put that heading above it, or write paragraphs
pub fn list_outside_measures() -> Message {
    Message::new("list-outside-measures", vec![])
}

/// a list has no place here: write paragraphs
pub fn list_misplaced() -> Message {
    Message::new("list-misplaced", vec![])
}

/// a list within a list has no place here: write it as text
pub fn list_within_list() -> Message {
    Message::new("list-within-list", vec![])
}

/// a line of the reading grid begins with its level in bold: `- **level** meaning`
pub fn level_not_bold() -> Message {
    Message::new("level-not-bold", vec![])
}

/// `{text}` is not the number of a recommendation: write `- 4`
pub fn not_a_recommendation_number(text: impl Into<Arg>) -> Message {
    Message::new("not-a-recommendation-number", vec![("text", text.into())])
}

/// HTML has no place in a report: write headings, paragraphs and lists
pub fn html_in_report() -> Message {
    Message::new("html-in-report", vec![])
}

/// a block of code (a line that begins with four blanks is one) has no place in a report: write headings, paragraphs and lists
pub fn code_block_in_report() -> Message {
    Message::new("code-block-in-report", vec![])
}

/// a block quote has no place in a report: write headings, paragraphs and lists
pub fn block_quote_in_report() -> Message {
    Message::new("block-quote-in-report", vec![])
}

/// an image has no place in a report: write headings, paragraphs and lists
pub fn image_in_report() -> Message {
    Message::new("image-in-report", vec![])
}

/// this kind of Markdown has no place in a report: write headings, paragraphs and lists
pub fn other_markdown_in_report() -> Message {
    Message::new("other-markdown-in-report", vec![])
}

/// this is not JSON: a comma, a quotation mark or a bracket is missing or too many, here or shortly before
pub fn json_unreadable() -> Message {
    Message::new("json-unreadable", vec![])
}

/// the file ends too early: brackets that were opened must be closed
pub fn json_cut_off() -> Message {
    Message::new("json-cut-off", vec![])
}

/// the key `{key}` is missing
pub fn key_missing(key: impl Into<Arg>) -> Message {
    Message::new("key-missing", vec![("key", key.into())])
}

/// the key `{key}` stands here twice: keep one
pub fn key_twice(key: impl Into<Arg>) -> Message {
    Message::new("key-twice", vec![("key", key.into())])
}

/// the key `{key}` is unknown: known are {known}
pub fn key_unknown(key: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("key-unknown", vec![("key", key.into()), ("known", known.into())])
}

/// {expected} is expected here, not {found}
pub fn value_of_other_kind(expected: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("value-of-other-kind", vec![("expected", expected.into()), ("found", found.into())])
}

/// this value cannot be used here
pub fn value_unusable() -> Message {
    Message::new("value-unusable", vec![])
}

/// text
pub fn kind_text() -> Message {
    Message::new("kind-text", vec![])
}

/// a whole number
pub fn kind_number() -> Message {
    Message::new("kind-number", vec![])
}

/// a number with decimals
pub fn kind_fraction() -> Message {
    Message::new("kind-fraction", vec![])
}

/// a list
pub fn kind_list() -> Message {
    Message::new("kind-list", vec![])
}

/// a group of keys
pub fn kind_keys() -> Message {
    Message::new("kind-keys", vec![])
}

/// true or false
pub fn kind_yes_or_no() -> Message {
    Message::new("kind-yes-or-no", vec![])
}

/// nothing
pub fn kind_nothing() -> Message {
    Message::new("kind-nothing", vec![])
}

/// papers
pub fn column_number_of_papers() -> Message {
    Message::new("column-number-of-papers", vec![])
}

/// `{text}` is not a number of papers: write 1 or more
pub fn not_a_number_of_papers(text: impl Into<Arg>) -> Message {
    Message::new("not-a-number-of-papers", vec![("text", text.into())])
}

/// a date
pub fn kind_date() -> Message {
    Message::new("kind-date", vec![])
}

/// `{text}` is not known here: known are {known}
pub fn value_not_known(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("value-not-known", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not known here: did you mean `{near}`? Known are {known}
pub fn value_not_known_near(text: impl Into<Arg>, near: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("value-not-known-near", vec![("text", text.into()), ("near", near.into()), ("known", known.into())])
}

/// `{text}` cannot stand here: write a whole number from 0 on
pub fn number_not_counted(text: impl Into<Arg>) -> Message {
    Message::new("number-not-counted", vec![("text", text.into())])
}

/// a key stands here twice: keep one
pub fn key_set_twice() -> Message {
    Message::new("key-set-twice", vec![])
}

/// this is not TOML: write a name, `=` and a value, with text between quotation marks, as in `name = "text"`
pub fn toml_syntax() -> Message {
    Message::new("toml-syntax", vec![])
}
