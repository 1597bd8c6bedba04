## Where something is

at-cell = cell { $cell }
at-line-character = line { $line }, character { $column }
at-character = at character { $column }

## Files

unpacked-too-large = unpacked, this spreadsheet has more than { $max } bytes or too many cells: save the table as “CSV UTF-8”
reading-too-long = reading this file takes more than { $seconds } s: divide it, or save the table as “CSV UTF-8”
file-is-no-text = a zero byte: this is no text; save the table as CSV, .xlsx or .ods
utf-16-damaged = the file begins like UTF-16, but is not: save it as “CSV UTF-8”
byte-in-no-encoding = the byte { $byte } is neither UTF-8 nor, in this file, Windows-1252: save it as “CSV UTF-8”
workbook-old = this is a spreadsheet of old Excel (.xls) or one with a password: save it as .xlsx without a password, or as “CSV UTF-8”
workbook-unknown = this packed file is no spreadsheet: .xlsx, .ods and CSV are read
workbook-unreadable = this spreadsheet cannot be read: save it anew, without a password, or as “CSV UTF-8”
workbook-empty = no sheet that is shown holds anything
too-many-comments = more than { $max } lines of comments: remove them
separator-unusable = `sep=` must name one sign between the cells, such as `sep=;`

## Quotation marks and cells

quote-unclosed = the quotation mark that opens here is not closed: close it, or remove it
quote-not-doubled = text follows a closing quotation mark: within a cell in quotation marks, write each mark twice
quote-closed-later = the quotation mark that opens here is closed only on line { $line }, within other text: close it, or remove it
quote-in-bare-cell = a quotation mark within a cell: put the whole cell between quotation marks and write this one twice
cell-too-large = a cell with more than { $max } bytes, or beyond the last column that is read
quoted-cell-too-large = a cell with more than { $max } bytes begins here: its quotation mark is probably not closed
cell-beyond-columns = a cell with content beyond column { $max }: no table is that wide

## Titles of columns, as they may be written

column-first-name = first name

## Values

error-value = `{ $text }` is an error of the spreadsheet and no value: correct that cell there and save it again
identifier-scientific = `{ $text }` is how a spreadsheet shows a long number: format that column as text there and enter the number again
identifier-decimals = `{ $text }` has decimals that a program added: write `{ $whole }` if that is meant
identifier-converted = `{ $text }` is what a spreadsheet made of a number (a day, true or false, a percentage): format that column as text there and enter the number again
identifier-invisible = holds a character that is not seen ({ $code }): write it anew
identifier-near = `{ $text }` may be the same as `{ $other }` on line { $line }: write both alike, or say that they differ (`--numbers-differ`)
identifier-near-kept = `{ $text }` may be `{ $other }`, who is here already: write it so, or say that they differ (`--numbers-differ`)
number-ambiguous = `{ $text }` may mean { $whole } or { $decimal }: write one of these

## What was read

converted-utf-16 = the file is in UTF-16 and was converted
converted-windows-1252 = the file is in Windows-1252 and was converted: look at the accents
sheet-read = the sheet “{ $sheet }” was read
sheet-read-of-several = the sheet “{ $sheet }” was read, and not { $others }
rows-hidden = { $count ->
        [one] one row that the spreadsheet hides was read too
       *[other] { $count } rows that the spreadsheet hides were read too
    }
columns-ignored = columns left out: { $columns }
empty-rows = { $count ->
        [one] one row without content was passed over
       *[other] { $count } rows without content were passed over
    }
comments-passed = { $count ->
        [one] line { $line } was taken for a comment: “{ $text }”
       *[other] { $count } lines were taken for comments, first line { $line }: “{ $text }”
    }
invisible-removed = { $count ->
        [one] characters that are not seen ({ $code }) were removed from a cell on line { $line }
       *[other] characters that are not seen were removed from { $count } cells, first { $code } on line { $line }
    }
members-alike = { $name } on line { $line } has the name and the address of member { $other }: perhaps they are one person
members-alike-more = { $count ->
        [one] one more member has the name and the address of another
       *[other] { $count } more members have the name and the address of another
    }
member-alike = { $name } has the name and the address of member { $other }: perhaps they are one person
categories-alike = the categories “{ $one }” and “{ $other }” may be one: write them alike, so that they vote alike

## The register

member-exists = number { $number } is { $name } already: change that entry, or take another number
member-ended = number { $number } ended on { $day }: leave it out, or take it back with `percole member add`
member-since-to-come = the membership begins on { $day }, which is still to come: take the member in from that day on
