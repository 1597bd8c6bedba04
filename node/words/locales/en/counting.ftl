## What was expected, and what was found

expected-found = expected { $expected }, found { $found }
found-end = the end of the file
found-nothing = nothing
found-other-columns = column names without it

## Names and numbers in every kind of file

expected-name = a name of 1 to { $max } bytes
expected-title = a title of 1 to { $max } bytes
expected-grade = a grade of 1 to { $max } bytes
expected-category = a category's name of 1 to { $max } bytes
expected-key = a key of 1 to { $max } bytes
expected-project-id = a project's id of 1 to { $max } bytes
name-on-one-line = a name on one line
name-taken = a name that no other candidate has
at-most-candidates = at most { $max } candidates
papers-whole = a whole number of papers
at-most-papers = at most { $max } papers in all
at-most-ballots = at most { $max } lines with ballots
at-most-memory = at most { $mib } MiB of papers in memory: equal papers can share a line, with their number
candidate-number = a candidate's number from 1 to { $max }

## BLT

number-of-candidates = the number of candidates, from 1 to { $max }
number-of-seats = the number of seats, from 1 to { $max }
papers-or-end = a number of papers, or 0 at the end of the ballots
candidate-or-end = a candidate's number, or 0 at the end of the ballot
once-on-ballot = each candidate at most once on a ballot
name-of-candidate = the name of candidate { $number } in double quotes
title-or-end = the title in double quotes, or the end of the file
name-closed = a double quote at the end of the name
name-of-several-words = double quotes around a name of several words
ballot-name-closed = a closing ) behind the ballot's name
ballot-twice = the ballot { $name } is on line { $line } already: keep one of the two
names-besides = { $count ->
        [one] one text behind the title was passed over: { $texts }
       *[other] { $count } texts behind the title were passed over: { $texts }
    }
rankings-skipped = { $count ->
        [one] one ballot line skips a rank; later ranks move up
       *[other] { $count } ballot lines skip a rank; later ranks move up
    }

## Tables of papers

row-of-names = a row with the names of the columns
names-are-numbers = this row has numbers alone, where the names of the columns are expected: put a row with the names of the candidates above it, or a column `papers` beside them
column-taken-for-papers = the column “{ $title }” says how many papers each line stands for
column-taken-for-voters = the column “{ $title }” says who voted
grades-line = a line `# grades: best, …, worst`, or the grades as an option
column-of-kind-once = one column “{ $title }”
column-for-each = a column for each candidate
column-no-candidate = the column “{ $title }” is no candidate’s: remove it, or say that other columns are left out (`--ignore-other-columns`)
cells-as-names =
    { $count ->
        [one] { $count } cell
       *[other] { $count } cells
    }, as in the row of names
rank = a rank: 1 or more, or nothing
points = points, such as 3 or 2.5
cross = a cross (1 or x), or 0 or nothing
grade-of = a grade: { $grades }
different-grades = at most { $max } different grades
voter-twice = voter { $voter } is on line { $line } already: one voter has one paper, so keep one of the two
voter-near = voter { $voter } may be { $other } on line { $line }: write both alike, or name them so that they differ by more than zeros, blanks or case
voter-missing = the voter, since other rows name theirs
what-was-read = read: { $papers ->
        [one] one paper
       *[other] { $papers } papers
    }, { $candidates ->
        [one] one candidate
       *[other] { $candidates } candidates
    }
unknown-file-kind = { $file } is of no known kind: its name should end in { $endings }, or --format says the kind

## PrefLib

header-line = a line `# { $line }`
header-above = lines with # above the ballots only
category-lines = a line `# NUMBER CATEGORIES: …` and the categories' names
data-type-other = { $kind }, as the name of the file says
categories-count =
    { $count ->
        [one] { $count } category
       *[other] { $count } categories
    }
one-per-rank = one candidate per rank, since the name says strict orders
all-candidates =
    { $count ->
        [one] the { $count } candidate
       *[other] all { $count } candidates
    }, since the name says complete orders
whole-number = a whole number
number-after-name = a number after NAME
number-once = each number once
key-once = each key once
number-in-range = a number from 1 to { $max }
no-such-number = no { $key }, as there are { $count }
candidates-or-header = the number of candidates from 1 to { $max }, or a line with #
numbered-name = “{ $number },” and a name
voters-line = number of voters, sum of the counts and number of unique orders, with commas between
count-and-order = a number of papers, `{ $mark }` and an order
once-on-line = each candidate at most once on a line
voters-add-up =
    { $count ->
        [one] { $count } voter, as the lines add up to
       *[other] { $count } voters, as the lines add up to
    }
orders-as-lines =
    { $count ->
        [one] { $count } order, as there is one line
       *[other] { $count } orders, as there are lines
    }
closing-brace = a closing { $brace }
number-inside-braces = a candidate's number inside { $braces }
comma-between-ranks = a comma between ranks
number-after-comma = a candidate's number after the comma

## Pabulib

section = the section { $name }
column-names-of = the column names of { $section }
key-and-value = the column names key and value
column-named = a column `{ $name }`
column-once = each column once
columns-count =
    { $count ->
        [one] { $count } column
       *[other] { $count } columns
    }
row-to-column = a cell in the column { $name }, also when it is empty
at-most-keys = at most { $max } keys in META
key-in-meta = `{ $key }` in META
amount = an amount above zero, such as 1250 or 12.50
id-without-commas = a project's id without commas
id-and-name-size = id and name of at most { $max } bytes
id-taken = an id that no other project has
vote-types = a supported vote_type: { $known }
one-project = one project, since vote_type is choose-1
project-known = the id of a project
project-once = each project at most once in a vote
points-of-project = points, such as 3 or 0.5
points-for-projects =
    points for { $count ->
        [one] { $count } project
       *[other] { $count } projects
    }, as in the column vote
votes-in-file = { $count }, the number of votes in the file
projects-in-file = { $count }, the number of projects in the file
