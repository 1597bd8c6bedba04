// Generated from locales/en/counting.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// expected {expected}, found {found}
pub fn expected_found(expected: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("expected-found", vec![("expected", expected.into()), ("found", found.into())])
}

/// the end of the file
pub fn found_end() -> Message {
    Message::new("found-end", vec![])
}

/// nothing
pub fn found_nothing() -> Message {
    Message::new("found-nothing", vec![])
}

/// column names without it
pub fn found_other_columns() -> Message {
    Message::new("found-other-columns", vec![])
}

/// a name of 1 to {max} bytes
pub fn expected_name(max: impl Into<Arg>) -> Message {
    Message::new("expected-name", vec![("max", max.into())])
}

/// a title of 1 to {max} bytes
pub fn expected_title(max: impl Into<Arg>) -> Message {
    Message::new("expected-title", vec![("max", max.into())])
}

/// a grade of 1 to {max} bytes
pub fn expected_grade(max: impl Into<Arg>) -> Message {
    Message::new("expected-grade", vec![("max", max.into())])
}

/// a category's name of 1 to {max} bytes
pub fn expected_category(max: impl Into<Arg>) -> Message {
    Message::new("expected-category", vec![("max", max.into())])
}

/// a key of 1 to {max} bytes
pub fn expected_key(max: impl Into<Arg>) -> Message {
    Message::new("expected-key", vec![("max", max.into())])
}

/// a project's id of 1 to {max} bytes
pub fn expected_project_id(max: impl Into<Arg>) -> Message {
    Message::new("expected-project-id", vec![("max", max.into())])
}

/// a name on one line
pub fn name_on_one_line() -> Message {
    Message::new("name-on-one-line", vec![])
}

/// a name that no other candidate has
pub fn name_taken() -> Message {
    Message::new("name-taken", vec![])
}

/// at most {max} candidates
pub fn at_most_candidates(max: impl Into<Arg>) -> Message {
    Message::new("at-most-candidates", vec![("max", max.into())])
}

/// a whole number of papers
pub fn papers_whole() -> Message {
    Message::new("papers-whole", vec![])
}

/// at most {max} papers in all
pub fn at_most_papers(max: impl Into<Arg>) -> Message {
    Message::new("at-most-papers", vec![("max", max.into())])
}

/// at most {max} lines with ballots
pub fn at_most_ballots(max: impl Into<Arg>) -> Message {
    Message::new("at-most-ballots", vec![("max", max.into())])
}

/// at most {mib} MiB of papers in memory: equal papers can share a line, with their number
pub fn at_most_memory(mib: impl Into<Arg>) -> Message {
    Message::new("at-most-memory", vec![("mib", mib.into())])
}

/// a candidate's number from 1 to {max}
pub fn candidate_number(max: impl Into<Arg>) -> Message {
    Message::new("candidate-number", vec![("max", max.into())])
}

/// the number of candidates, from 1 to {max}
pub fn number_of_candidates(max: impl Into<Arg>) -> Message {
    Message::new("number-of-candidates", vec![("max", max.into())])
}

/// the number of seats, from 1 to {max}
pub fn number_of_seats(max: impl Into<Arg>) -> Message {
    Message::new("number-of-seats", vec![("max", max.into())])
}

/// a number of papers, or 0 at the end of the ballots
pub fn papers_or_end() -> Message {
    Message::new("papers-or-end", vec![])
}

/// a candidate's number, or 0 at the end of the ballot
pub fn candidate_or_end() -> Message {
    Message::new("candidate-or-end", vec![])
}

/// each candidate at most once on a ballot
pub fn once_on_ballot() -> Message {
    Message::new("once-on-ballot", vec![])
}

/// the name of candidate {number} in double quotes
pub fn name_of_candidate(number: impl Into<Arg>) -> Message {
    Message::new("name-of-candidate", vec![("number", number.into())])
}

/// the title in double quotes, or the end of the file
pub fn title_or_end() -> Message {
    Message::new("title-or-end", vec![])
}

/// a double quote at the end of the name
pub fn name_closed() -> Message {
    Message::new("name-closed", vec![])
}

/// double quotes around a name of several words
pub fn name_of_several_words() -> Message {
    Message::new("name-of-several-words", vec![])
}

/// a closing ) behind the ballot's name
pub fn ballot_name_closed() -> Message {
    Message::new("ballot-name-closed", vec![])
}

/// the ballot {name} is on line {line} already: keep one of the two
pub fn ballot_twice(name: impl Into<Arg>, line: impl Into<Arg>) -> Message {
    Message::new("ballot-twice", vec![("name", name.into()), ("line", line.into())])
}

/// one text behind the title was passed over: {texts} | {count} texts behind the title were passed over: {texts}
pub fn names_besides(count: impl Into<Arg>, texts: impl Into<Arg>) -> Message {
    Message::new("names-besides", vec![("count", count.into()), ("texts", texts.into())])
}

/// one ballot line skips a rank; later ranks move up | {count} ballot lines skip a rank; later ranks move up
pub fn rankings_skipped(count: impl Into<Arg>) -> Message {
    Message::new("rankings-skipped", vec![("count", count.into())])
}

/// a row with the names of the columns
pub fn row_of_names() -> Message {
    Message::new("row-of-names", vec![])
}

/// this row has numbers alone, where the names of the columns are expected: put a row with the names of the candidates above it, or a column `papers` beside them
pub fn names_are_numbers() -> Message {
    Message::new("names-are-numbers", vec![])
}

/// the column “{title}” says how many papers each line stands for
pub fn column_taken_for_papers(title: impl Into<Arg>) -> Message {
    Message::new("column-taken-for-papers", vec![("title", title.into())])
}

/// the column “{title}” says who voted
pub fn column_taken_for_voters(title: impl Into<Arg>) -> Message {
    Message::new("column-taken-for-voters", vec![("title", title.into())])
}

/// a line `# grades: best, …, worst`, or the grades as an option
pub fn grades_line() -> Message {
    Message::new("grades-line", vec![])
}

/// one column “{title}”
pub fn column_of_kind_once(title: impl Into<Arg>) -> Message {
    Message::new("column-of-kind-once", vec![("title", title.into())])
}

/// a column for each candidate
pub fn column_for_each() -> Message {
    Message::new("column-for-each", vec![])
}

/// the column “{title}” is no candidate’s: remove it, or say that other columns are left out (`--ignore-other-columns`)
pub fn column_no_candidate(title: impl Into<Arg>) -> Message {
    Message::new("column-no-candidate", vec![("title", title.into())])
}

/// {count} cell | {count} cells, as in the row of names
pub fn cells_as_names(count: impl Into<Arg>) -> Message {
    Message::new("cells-as-names", vec![("count", count.into())])
}

/// a rank: 1 or more, or nothing
pub fn rank() -> Message {
    Message::new("rank", vec![])
}

/// points, such as 3 or 2.5
pub fn points() -> Message {
    Message::new("points", vec![])
}

/// a cross (1 or x), or 0 or nothing
pub fn cross() -> Message {
    Message::new("cross", vec![])
}

/// a grade: {grades}
pub fn grade_of(grades: impl Into<Arg>) -> Message {
    Message::new("grade-of", vec![("grades", grades.into())])
}

/// at most {max} different grades
pub fn different_grades(max: impl Into<Arg>) -> Message {
    Message::new("different-grades", vec![("max", max.into())])
}

/// voter {voter} is on line {line} already: one voter has one paper, so keep one of the two
pub fn voter_twice(voter: impl Into<Arg>, line: impl Into<Arg>) -> Message {
    Message::new("voter-twice", vec![("voter", voter.into()), ("line", line.into())])
}

/// voter {voter} may be {other} on line {line}: write both alike, or name them so that they differ by more than zeros, blanks or case
pub fn voter_near(voter: impl Into<Arg>, other: impl Into<Arg>, line: impl Into<Arg>) -> Message {
    Message::new("voter-near", vec![("voter", voter.into()), ("other", other.into()), ("line", line.into())])
}

/// the voter, since other rows name theirs
pub fn voter_missing() -> Message {
    Message::new("voter-missing", vec![])
}

/// read: one paper | {papers} papers, one candidate | {candidates} candidates
pub fn what_was_read(papers: impl Into<Arg>, candidates: impl Into<Arg>) -> Message {
    Message::new("what-was-read", vec![("papers", papers.into()), ("candidates", candidates.into())])
}

/// {file} is of no known kind: its name should end in {endings}, or --format says the kind
pub fn unknown_file_kind(file: impl Into<Arg>, endings: impl Into<Arg>) -> Message {
    Message::new("unknown-file-kind", vec![("file", file.into()), ("endings", endings.into())])
}

/// a line `# {line}`
pub fn header_line(line: impl Into<Arg>) -> Message {
    Message::new("header-line", vec![("line", line.into())])
}

/// lines with \# above the ballots only
pub fn header_above() -> Message {
    Message::new("header-above", vec![])
}

/// a line `# NUMBER CATEGORIES: …` and the categories' names
pub fn category_lines() -> Message {
    Message::new("category-lines", vec![])
}

/// {kind}, as the name of the file says
pub fn data_type_other(kind: impl Into<Arg>) -> Message {
    Message::new("data-type-other", vec![("kind", kind.into())])
}

/// {count} category | {count} categories
pub fn categories_count(count: impl Into<Arg>) -> Message {
    Message::new("categories-count", vec![("count", count.into())])
}

/// one candidate per rank, since the name says strict orders
pub fn one_per_rank() -> Message {
    Message::new("one-per-rank", vec![])
}

/// the {count} candidate | all {count} candidates, since the name says complete orders
pub fn all_candidates(count: impl Into<Arg>) -> Message {
    Message::new("all-candidates", vec![("count", count.into())])
}

/// a whole number
pub fn whole_number() -> Message {
    Message::new("whole-number", vec![])
}

/// a number after NAME
pub fn number_after_name() -> Message {
    Message::new("number-after-name", vec![])
}

/// each number once
pub fn number_once() -> Message {
    Message::new("number-once", vec![])
}

/// each key once
pub fn key_once() -> Message {
    Message::new("key-once", vec![])
}

/// a number from 1 to {max}
pub fn number_in_range(max: impl Into<Arg>) -> Message {
    Message::new("number-in-range", vec![("max", max.into())])
}

/// no {key}, as there are {count}
pub fn no_such_number(key: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("no-such-number", vec![("key", key.into()), ("count", count.into())])
}

/// the number of candidates from 1 to {max}, or a line with \#
pub fn candidates_or_header(max: impl Into<Arg>) -> Message {
    Message::new("candidates-or-header", vec![("max", max.into())])
}

/// “{number},” and a name
pub fn numbered_name(number: impl Into<Arg>) -> Message {
    Message::new("numbered-name", vec![("number", number.into())])
}

/// number of voters, sum of the counts and number of unique orders, with commas between
pub fn voters_line() -> Message {
    Message::new("voters-line", vec![])
}

/// a number of papers, `{mark}` and an order
pub fn count_and_order(mark: impl Into<Arg>) -> Message {
    Message::new("count-and-order", vec![("mark", mark.into())])
}

/// each candidate at most once on a line
pub fn once_on_line() -> Message {
    Message::new("once-on-line", vec![])
}

/// {count} voter, as the lines add up to | {count} voters, as the lines add up to
pub fn voters_add_up(count: impl Into<Arg>) -> Message {
    Message::new("voters-add-up", vec![("count", count.into())])
}

/// {count} order, as there is one line | {count} orders, as there are lines
pub fn orders_as_lines(count: impl Into<Arg>) -> Message {
    Message::new("orders-as-lines", vec![("count", count.into())])
}

/// a closing {brace}
pub fn closing_brace(brace: impl Into<Arg>) -> Message {
    Message::new("closing-brace", vec![("brace", brace.into())])
}

/// a candidate's number inside {braces}
pub fn number_inside_braces(braces: impl Into<Arg>) -> Message {
    Message::new("number-inside-braces", vec![("braces", braces.into())])
}

/// a comma between ranks
pub fn comma_between_ranks() -> Message {
    Message::new("comma-between-ranks", vec![])
}

/// a candidate's number after the comma
pub fn number_after_comma() -> Message {
    Message::new("number-after-comma", vec![])
}

/// the section {name}
pub fn section(name: impl Into<Arg>) -> Message {
    Message::new("section", vec![("name", name.into())])
}

/// the column names of {section}
pub fn column_names_of(section: impl Into<Arg>) -> Message {
    Message::new("column-names-of", vec![("section", section.into())])
}

/// the column names key and value
pub fn key_and_value() -> Message {
    Message::new("key-and-value", vec![])
}

/// a column `{name}`
pub fn column_named(name: impl Into<Arg>) -> Message {
    Message::new("column-named", vec![("name", name.into())])
}

/// each column once
pub fn column_once() -> Message {
    Message::new("column-once", vec![])
}

/// {count} column | {count} columns
pub fn columns_count(count: impl Into<Arg>) -> Message {
    Message::new("columns-count", vec![("count", count.into())])
}

/// a cell in the column {name}, also when it is empty
pub fn row_to_column(name: impl Into<Arg>) -> Message {
    Message::new("row-to-column", vec![("name", name.into())])
}

/// at most {max} keys in META
pub fn at_most_keys(max: impl Into<Arg>) -> Message {
    Message::new("at-most-keys", vec![("max", max.into())])
}

/// `{key}` in META
pub fn key_in_meta(key: impl Into<Arg>) -> Message {
    Message::new("key-in-meta", vec![("key", key.into())])
}

/// an amount above zero, such as 1250 or 12.50
pub fn amount() -> Message {
    Message::new("amount", vec![])
}

/// a project's id without commas
pub fn id_without_commas() -> Message {
    Message::new("id-without-commas", vec![])
}

/// id and name of at most {max} bytes
pub fn id_and_name_size(max: impl Into<Arg>) -> Message {
    Message::new("id-and-name-size", vec![("max", max.into())])
}

/// an id that no other project has
pub fn id_taken() -> Message {
    Message::new("id-taken", vec![])
}

/// a supported vote\_type: {known}
pub fn vote_types(known: impl Into<Arg>) -> Message {
    Message::new("vote-types", vec![("known", known.into())])
}

/// one project, since vote\_type is choose-1
pub fn one_project() -> Message {
    Message::new("one-project", vec![])
}

/// the id of a project
pub fn project_known() -> Message {
    Message::new("project-known", vec![])
}

/// each project at most once in a vote
pub fn project_once() -> Message {
    Message::new("project-once", vec![])
}

/// points, such as 3 or 0.5
pub fn points_of_project() -> Message {
    Message::new("points-of-project", vec![])
}

/// points for {count} project | {count} projects, as in the column vote
pub fn points_for_projects(count: impl Into<Arg>) -> Message {
    Message::new("points-for-projects", vec![("count", count.into())])
}

/// {count}, the number of votes in the file
pub fn votes_in_file(count: impl Into<Arg>) -> Message {
    Message::new("votes-in-file", vec![("count", count.into())])
}

/// {count}, the number of projects in the file
pub fn projects_in_file(count: impl Into<Arg>) -> Message {
    Message::new("projects-in-file", vec![("count", count.into())])
}
