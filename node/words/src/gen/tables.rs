// Generated from locales/en/tables.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// cell {cell}
pub fn at_cell(cell: impl Into<Arg>) -> Message {
    Message::new("at-cell", vec![("cell", cell.into())])
}

/// line {line}, character {column}
pub fn at_line_character(line: impl Into<Arg>, column: impl Into<Arg>) -> Message {
    Message::new("at-line-character", vec![("line", line.into()), ("column", column.into())])
}

/// at character {column}
pub fn at_character(column: impl Into<Arg>) -> Message {
    Message::new("at-character", vec![("column", column.into())])
}

/// unpacked, this spreadsheet has more than {max} bytes or too many cells: save the table as “CSV UTF-8”
pub fn unpacked_too_large(max: impl Into<Arg>) -> Message {
    Message::new("unpacked-too-large", vec![("max", max.into())])
}

/// reading this file takes more than {seconds} s: divide it, or save the table as “CSV UTF-8”
pub fn reading_too_long(seconds: impl Into<Arg>) -> Message {
    Message::new("reading-too-long", vec![("seconds", seconds.into())])
}

/// a zero byte: this is no text; save the table as CSV, .xlsx or .ods
pub fn file_is_no_text() -> Message {
    Message::new("file-is-no-text", vec![])
}

/// the file begins like UTF-16, but is not: save it as “CSV UTF-8”
pub fn utf_16_damaged() -> Message {
    Message::new("utf-16-damaged", vec![])
}

/// the byte {byte} is neither UTF-8 nor, in this file, Windows-1252: save it as “CSV UTF-8”
pub fn byte_in_no_encoding(byte: impl Into<Arg>) -> Message {
    Message::new("byte-in-no-encoding", vec![("byte", byte.into())])
}

/// this is a spreadsheet of old Excel (.xls) or one with a password: save it as .xlsx without a password, or as “CSV UTF-8”
pub fn workbook_old() -> Message {
    Message::new("workbook-old", vec![])
}

/// this packed file is no spreadsheet: .xlsx, .ods and CSV are read
pub fn workbook_unknown() -> Message {
    Message::new("workbook-unknown", vec![])
}

/// this spreadsheet cannot be read: save it anew, without a password, or as “CSV UTF-8”
pub fn workbook_unreadable() -> Message {
    Message::new("workbook-unreadable", vec![])
}

/// no sheet that is shown holds anything
pub fn workbook_empty() -> Message {
    Message::new("workbook-empty", vec![])
}

/// more than {max} lines of comments: remove them
pub fn too_many_comments(max: impl Into<Arg>) -> Message {
    Message::new("too-many-comments", vec![("max", max.into())])
}

/// `sep=` must name one sign between the cells, such as `sep=;`
pub fn separator_unusable() -> Message {
    Message::new("separator-unusable", vec![])
}

/// the quotation mark that opens here is not closed: close it, or remove it
pub fn quote_unclosed() -> Message {
    Message::new("quote-unclosed", vec![])
}

/// text follows a closing quotation mark: within a cell in quotation marks, write each mark twice
pub fn quote_not_doubled() -> Message {
    Message::new("quote-not-doubled", vec![])
}

/// the quotation mark that opens here is closed only on line {line}, within other text: close it, or remove it
pub fn quote_closed_later(line: impl Into<Arg>) -> Message {
    Message::new("quote-closed-later", vec![("line", line.into())])
}

/// a quotation mark within a cell: put the whole cell between quotation marks and write this one twice
pub fn quote_in_bare_cell() -> Message {
    Message::new("quote-in-bare-cell", vec![])
}

/// a cell with more than {max} bytes, or beyond the last column that is read
pub fn cell_too_large(max: impl Into<Arg>) -> Message {
    Message::new("cell-too-large", vec![("max", max.into())])
}

/// a cell with more than {max} bytes begins here: its quotation mark is probably not closed
pub fn quoted_cell_too_large(max: impl Into<Arg>) -> Message {
    Message::new("quoted-cell-too-large", vec![("max", max.into())])
}

/// a cell with content beyond column {max}: no table is that wide
pub fn cell_beyond_columns(max: impl Into<Arg>) -> Message {
    Message::new("cell-beyond-columns", vec![("max", max.into())])
}

/// first name
pub fn column_first_name() -> Message {
    Message::new("column-first-name", vec![])
}

/// `{text}` is an error of the spreadsheet and no value: correct that cell there and save it again
pub fn error_value(text: impl Into<Arg>) -> Message {
    Message::new("error-value", vec![("text", text.into())])
}

/// `{text}` is how a spreadsheet shows a long number: format that column as text there and enter the number again
pub fn identifier_scientific(text: impl Into<Arg>) -> Message {
    Message::new("identifier-scientific", vec![("text", text.into())])
}

/// `{text}` has decimals that a program added: write `{whole}` if that is meant
pub fn identifier_decimals(text: impl Into<Arg>, whole: impl Into<Arg>) -> Message {
    Message::new("identifier-decimals", vec![("text", text.into()), ("whole", whole.into())])
}

/// `{text}` is what a spreadsheet made of a number (a day, true or false, a percentage): format that column as text there and enter the number again
pub fn identifier_converted(text: impl Into<Arg>) -> Message {
    Message::new("identifier-converted", vec![("text", text.into())])
}

/// holds a character that is not seen ({code}): write it anew
pub fn identifier_invisible(code: impl Into<Arg>) -> Message {
    Message::new("identifier-invisible", vec![("code", code.into())])
}

/// `{text}` may be the same as `{other}` on line {line}: write both alike, or say that they differ (`--numbers-differ`)
pub fn identifier_near(text: impl Into<Arg>, other: impl Into<Arg>, line: impl Into<Arg>) -> Message {
    Message::new("identifier-near", vec![("text", text.into()), ("other", other.into()), ("line", line.into())])
}

/// `{text}` may be `{other}`, who is here already: write it so, or say that they differ (`--numbers-differ`)
pub fn identifier_near_kept(text: impl Into<Arg>, other: impl Into<Arg>) -> Message {
    Message::new("identifier-near-kept", vec![("text", text.into()), ("other", other.into())])
}

/// `{text}` may mean {whole} or {decimal}: write one of these
pub fn number_ambiguous(text: impl Into<Arg>, whole: impl Into<Arg>, decimal: impl Into<Arg>) -> Message {
    Message::new("number-ambiguous", vec![("text", text.into()), ("whole", whole.into()), ("decimal", decimal.into())])
}

/// the file is in UTF-16 and was converted
pub fn converted_utf_16() -> Message {
    Message::new("converted-utf-16", vec![])
}

/// the file is in Windows-1252 and was converted: look at the accents
pub fn converted_windows_1252() -> Message {
    Message::new("converted-windows-1252", vec![])
}

/// the sheet “{sheet}” was read
pub fn sheet_read(sheet: impl Into<Arg>) -> Message {
    Message::new("sheet-read", vec![("sheet", sheet.into())])
}

/// the sheet “{sheet}” was read, and not {others}
pub fn sheet_read_of_several(sheet: impl Into<Arg>, others: impl Into<Arg>) -> Message {
    Message::new("sheet-read-of-several", vec![("sheet", sheet.into()), ("others", others.into())])
}

/// one row that the spreadsheet hides was read too | {count} rows that the spreadsheet hides were read too
pub fn rows_hidden(count: impl Into<Arg>) -> Message {
    Message::new("rows-hidden", vec![("count", count.into())])
}

/// columns left out: {columns}
pub fn columns_ignored(columns: impl Into<Arg>) -> Message {
    Message::new("columns-ignored", vec![("columns", columns.into())])
}

/// one row without content was passed over | {count} rows without content were passed over
pub fn empty_rows(count: impl Into<Arg>) -> Message {
    Message::new("empty-rows", vec![("count", count.into())])
}

/// line {line} was taken for a comment: “{text}” | {count} lines were taken for comments, first line {line}: “{text}”
pub fn comments_passed(count: impl Into<Arg>, line: impl Into<Arg>, text: impl Into<Arg>) -> Message {
    Message::new("comments-passed", vec![("count", count.into()), ("line", line.into()), ("text", text.into())])
}

/// characters that are not seen ({code}) were removed from a cell on line {line} | characters that are not seen were removed from {count} cells, first {code} on line {line}
pub fn invisible_removed(count: impl Into<Arg>, code: impl Into<Arg>, line: impl Into<Arg>) -> Message {
    Message::new("invisible-removed", vec![("count", count.into()), ("code", code.into()), ("line", line.into())])
}

/// {name} on line {line} has the name and the address of member {other}: perhaps they are one person
pub fn members_alike(name: impl Into<Arg>, line: impl Into<Arg>, other: impl Into<Arg>) -> Message {
    Message::new("members-alike", vec![("name", name.into()), ("line", line.into()), ("other", other.into())])
}

/// one more member has the name and the address of another | {count} more members have the name and the address of another
pub fn members_alike_more(count: impl Into<Arg>) -> Message {
    Message::new("members-alike-more", vec![("count", count.into())])
}

/// {name} has the name and the address of member {other}: perhaps they are one person
pub fn member_alike(name: impl Into<Arg>, other: impl Into<Arg>) -> Message {
    Message::new("member-alike", vec![("name", name.into()), ("other", other.into())])
}

/// the categories “{one}” and “{other}” may be one: write them alike, so that they vote alike
pub fn categories_alike(one: impl Into<Arg>, other: impl Into<Arg>) -> Message {
    Message::new("categories-alike", vec![("one", one.into()), ("other", other.into())])
}

/// number {number} is {name} already: change that entry, or take another number
pub fn member_exists(number: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("member-exists", vec![("number", number.into()), ("name", name.into())])
}

/// number {number} ended on {day}: leave it out, or take it back with `percole member add`
pub fn member_ended(number: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("member-ended", vec![("number", number.into()), ("day", day.into())])
}

/// the membership begins on {day}, which is still to come: take the member in from that day on
pub fn member_since_to_come(day: impl Into<Arg>) -> Message {
    Message::new("member-since-to-come", vec![("day", day.into())])
}
