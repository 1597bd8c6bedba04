## Where a fault is

at-line = line { $line }
at-line-column = line { $line }, column { $column }
at-line-column-path = line { $line }, column { $column }, { $path }
at-front-matter = front matter, { $key }
at-body = body
at-document = document
fault = { $place }: { $message }
faults = { $faults }
and-more = and { $count } more

## Files

file-too-large = the file has { $bytes } bytes: at most { $max } are read
file-in-utf-16 = the file is in UTF-16: save it as UTF-8 (in a spreadsheet: “CSV UTF-8”)
byte-not-utf-8 = byte { $byte } is not UTF-8; the file may be in Latin-1 or Windows-1252: save it as UTF-8 (in a spreadsheet: “CSV UTF-8”)

## Titles of columns, as they may be written

column-number = number
column-name = name
column-category = category
column-antenne = antenne
column-language = language
column-email = email
column-since = member since
column-status = status
status-member = member
status-user = user
unknown-member-status = `{ $text }` is not what somebody on the register may be: write one of { $known }
column-choice = choice
column-answer = question { $number }

## Tables

table-empty = the file is empty: its first line names the columns { $columns }
too-many-rows = is row { $row }: at most { $max } are taken in one file
cell-too-long = has more than { $max } characters or a line break: a quotation mark may be missing, or not be doubled
wrong-number-of-cells =
    has { $found ->
        [one] { $found } cell
       *[other] { $found } cells
    }, the header has { $expected }: put a cell that holds the separator between quotation marks
too-many-columns = has { $count } columns: known are only { $known }
column-twice = is a second column for { $column }: keep one
column-missing = the column { $column } is missing: add one with the title { $column }
column-unknown = is an unknown column: known are { $known }; `--ignore-other-columns` leaves it out
column-unknown-near = is an unknown column: did you mean { $near }? (`--ignore-other-columns` leaves it out)
column-without-title = a column without a title: give it one, or remove it
on-line-already = `{ $number }` is on line { $line } already: keep one of the two lines
not-an-email-address = `{ $text }` is not an e-mail address: write name@example.org
not-a-choice = `{ $text }` is not a choice: write yes, no or abstain
choice-missing = is empty: write yes, no or abstain

## Reports, in whichever form

group-twice = is listed before: name every group once
not-a-group = `{ $group }` is not a group of this report: those are { $known }
preamble-twice = `{ $group }` has a preamble before: put the texts together
number-zero = is 0: numbers begin with 1
number-twice = { $number } is the number of an earlier recommendation: number each one differently
link-to-itself = { $number } is this recommendation itself: name another one
link-twice = { $number } is named twice
link-to-nothing = no recommendation has the number { $number }: name one of this document

## Reports as Markdown

front-matter-missing = the file must begin with a line `+++`, then language, theme and cycle in TOML, e.g. `language = "fr"`, then `+++` again
front-matter-unclosed = the front matter does not end: close it with a line `+++`
front-matter-fault = front matter: { $message }
second-title = a second title: a report has one `# Title`, its sections begin with `##`
section-before-title = a section before the title: begin with `# Title`
text-before-title = text before the title: begin with `# Title`
title-missing = has no title: begin with `# Title`
part-unknown = `### { $heading }` is unknown: a recommendation has `### Measures` and `### Links`
heading-misplaced = this heading has no place here: `#` title, `##` sections, `### Measures`
number-too-large = { $number } is too large for a recommendation’s number
preamble-of-whom = whose preamble? Write `## { $heading }: GROUP`
section-unknown = `## { $heading }` is unknown: a recommendation begins with its number, `## 1. { $heading }`; other sections are Introduction, Reading grid and Preamble: GROUP
text-in-reading-grid = text in the reading grid: write a list, `- **level** meaning`
text-among-measures = text among the measures: write a list, `- **measure** detail`
text-among-links = text among the links: write a list of numbers, `- 4`
list-outside-measures = a list outside `### Measures`: put that heading above it, or write paragraphs
list-misplaced = a list has no place here: write paragraphs
list-within-list = a list within a list has no place here: write it as text
level-not-bold = a line of the reading grid begins with its level in bold: `- **level** meaning`
not-a-recommendation-number = `{ $text }` is not the number of a recommendation: write `- 4`
html-in-report = HTML has no place in a report: write headings, paragraphs and lists
code-block-in-report = a block of code (a line that begins with four blanks is one) has no place in a report: write headings, paragraphs and lists
block-quote-in-report = a block quote has no place in a report: write headings, paragraphs and lists
image-in-report = an image has no place in a report: write headings, paragraphs and lists
other-markdown-in-report = this kind of Markdown has no place in a report: write headings, paragraphs and lists

## Keys and values, in JSON and in front matter

json-unreadable = this is not JSON: a comma, a quotation mark or a bracket is missing or too many, here or shortly before
json-cut-off = the file ends too early: brackets that were opened must be closed
key-missing = the key `{ $key }` is missing
key-twice = the key `{ $key }` stands here twice: keep one
key-unknown = the key `{ $key }` is unknown: known are { $known }
value-of-other-kind = { $expected } is expected here, not { $found }
value-unusable = this value cannot be used here
kind-text = text
kind-number = a whole number
kind-fraction = a number with decimals
kind-list = a list
kind-keys = a group of keys
kind-yes-or-no = true or false
kind-nothing = nothing
column-number-of-papers = papers
not-a-number-of-papers = `{ $text }` is not a number of papers: write 1 or more
kind-date = a date
value-not-known = `{ $text }` is not known here: known are { $known }
value-not-known-near = `{ $text }` is not known here: did you mean `{ $near }`? Known are { $known }
number-not-counted = `{ $text }` cannot stand here: write a whole number from 0 on
key-set-twice = a key stands here twice: keep one
toml-syntax = this is not TOML: write a name, `=` and a value, with text between quotation marks, as in `name = "text"`
