//! Tables, as spreadsheets write them (CSV, `.xlsx`, `.ods`): a column for each candidate, a row for each paper.
//!
//! ```text
//! # title: Board 2025          optional
//! # grades: good, fair, poor   for grades: best first
//! papers,Adam,Beate,Chloé
//! 3,1,2,
//! 1,,1,2
//! ```
//!
//! - Comments stand above the row that names the columns. `papers` (how many equal papers a row stands for) and `voter` or
//!   a member number (who cast it; each once) are not candidates, however they are written (`percole_tables::titles`); both
//!   are optional, and without `papers` each row is one paper. Weights, hours, addresses and sums are no candidates either.
//! - A row of names that has numbers alone, and neither of these columns, is none: the names are missing.
//! - Cells are ranks (`1` is first; equal numbers are equal ranks; empty is unranked), points (`3`, `2.5` or, where commas
//!   do not separate, `2,5`; empty is none), crosses (`1` or `x`; `0` or empty is none) or the name of a grade (empty is
//!   none), as the method needs.
//! - Rows without any content are no papers. A blank paper needs a column `papers` or `voter`.

use super::cells::{end, read, refuse, wrong};
use super::error::ReadError;
use super::memory::{Costs, Memory};
use super::text::{Candidates, PaperTotal, Piece};
use super::voters::Voters;
use super::{BALLOTS_MAX, Counted, GRADES_MAX, PAPERS_MAX};
use crate::count::exact::Amount;
use crate::count::profile::{
    Ballots, Candidate, CandidateIndex, GradedBallot, MarkedBallot, Profile, RankedBallot, ScoredBallot,
};
use crate::count::ranks::Ranks;
use percole_tables::header::plain;
use percole_tables::rows::Comment;
use percole_tables::text::{key, shortened};
use percole_tables::value::{DecimalComma, decimal};
use percole_tables::{OtherColumns, Record, Rows, titles};
use percole_words::{Message, counting};
use std::collections::BTreeMap;

/// What the cells of a table are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CsvCells {
    /// Ranks, 1 being the first.
    Ranks,
    /// Points.
    Points,
    /// Crosses.
    Marks,
    /// Grades from this list, best first; without a list, from the file's `# grades:` line.
    Grades(Option<Vec<String>>),
}

/// Reads a table. Of other columns, in which no cell is a rank, points, a cross or a grade, `others` says what becomes of
/// them; a column with one such cell is a candidate's, and its other cells must be of the kind too.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong.
pub fn read_csv(bytes: &[u8], cells: &CsvCells, others: OtherColumns) -> Result<Counted, ReadError> {
    let mut rows = Rows::open(bytes)?;
    let notes = Notes::of(&mut rows)?;
    let mut record = Record::default();
    if !rows.next(&mut record)? {
        return Err(ReadError::at_end(end(&rows), counting::row_of_names()));
    }
    let mut columns = Columns::of(&rows, &record, others)?;
    rows.reading_mut().notes.extend(columns.taken(&record));
    let grades = match cells {
        CsvCells::Grades(named) => named
            .clone()
            .or(notes.grades)
            .ok_or_else(|| refuse(&rows, &record, 0, counting::grades_line()))?,
        _ => Vec::new(),
    };
    if others == OtherColumns::Ignored {
        let found = other_columns(bytes, cells, &columns, &grades)?;
        rows.reading_mut().ignored = columns.leave_out(&found);
        if columns.of.is_empty() {
            return Err(refuse(&rows, &record, record.len(), counting::column_for_each()));
        }
    }
    let mut body = Body::new(&columns, rows.decimal_comma(), &grades);
    let mut ballots = empty_ballots(cells, grades.clone());
    while rows.next(&mut record)? {
        let row = Row { rows: &rows, record: &record };
        let papers = body.papers(row)?;
        match &mut ballots {
            Ballots::Ranked(list) => {
                let ranks = body.ranks(row)?;
                list.push(body.held(row, RankedBallot { papers, ranks })?);
            }
            Ballots::Scored(list) => {
                let points = body.points(row)?;
                list.push(body.held(row, ScoredBallot { papers, points })?);
            }
            Ballots::Marked(list) => {
                let marks = body.marks(row)?;
                list.push(body.held(row, MarkedBallot { papers, marks })?);
            }
            Ballots::Graded { ballots, .. } => {
                let grades = body.grades(row)?;
                ballots.push(body.held(row, GradedBallot { papers, grades })?);
            }
        }
    }
    let Columns { candidates, .. } = columns;
    let profile = Profile { title: notes.title, candidates, seats: None, ballots, budget: None };
    Ok(Counted::new(profile, rows.reading().clone()))
}

/// The candidates' columns that have content, but no cell of the kind.
fn other_columns(
    bytes: &[u8],
    cells: &CsvCells,
    columns: &Columns,
    grades: &[String],
) -> Result<Vec<usize>, ReadError> {
    let (mut filled, mut of_kind) = (vec![false; columns.length], vec![false; columns.length]);
    let mut rows = Rows::open(bytes)?;
    let mut record = Record::default();
    // The names of the columns.
    rows.next(&mut record)?;
    let body = Body::new(columns, rows.decimal_comma(), grades);
    while rows.next(&mut record)? {
        for &column in columns.of.iter().filter(|column| !record.cell(**column).is_empty()) {
            filled[column] = true;
            of_kind[column] = of_kind[column]
                || read(&rows, &record, column, |piece| body.is_of_kind(cells, piece)).is_ok();
        }
    }
    Ok(columns.of.iter().copied().filter(|column| filled[*column] && !of_kind[*column]).collect())
}

fn empty_ballots(cells: &CsvCells, grades: Vec<String>) -> Ballots {
    match cells {
        CsvCells::Ranks => Ballots::Ranked(Vec::new()),
        CsvCells::Points => Ballots::Scored(Vec::new()),
        CsvCells::Marks => Ballots::Marked(Vec::new()),
        CsvCells::Grades(_) => Ballots::Graded { grades, ballots: Vec::new() },
    }
}

/// What comment lines say.
#[derive(Default)]
struct Notes {
    title: Option<String>,
    grades: Option<Vec<String>>,
}

impl Notes {
    fn of(rows: &mut Rows<'_>) -> Result<Self, ReadError> {
        let mut notes = Notes::default();
        let comments: Vec<Comment> = rows.comments().to_vec();
        for comment in comments {
            let line = Piece { line: 1, column: 1, text: &comment.text };
            let Some((name, value)) = line.split_once(':') else { continue };
            let read = match plain(name.text).as_str() {
                "title" => value.trim().name(counting::expected_title).map(|title| notes.title = Some(title)),
                "grades" => grades(value).map(|grades| notes.grades = Some(grades)),
                _ => continue,
            };
            read.map_err(|error| error.within(comment.place.clone()))?;
            rows.understood(&comment.place);
        }
        Ok(notes)
    }
}

/// Grades with commas between, or with semicolons as a spreadsheet may have saved them.
fn grades(value: Piece<'_>) -> Result<Vec<String>, ReadError> {
    let mark = if value.text.contains(';') && !value.text.contains(',') { ';' } else { ',' };
    let mut grades: Vec<String> = Vec::new();
    for piece in value.split(mark) {
        let piece = piece.trim();
        let grade = piece.name(counting::expected_grade)?;
        if grades.iter().any(|other| key(other) == key(&grade)) || grades.len() == GRADES_MAX {
            return Err(piece.refuse(counting::different_grades(GRADES_MAX)));
        }
        grades.push(grade);
    }
    Ok(grades)
}

/// Which column is what.
struct Columns {
    papers: Option<usize>,
    voter: Option<usize>,
    /// The column of each candidate.
    of: Vec<usize>,
    /// Titles of columns that are no candidates' for certain, and are left out.
    beside: Vec<String>,
    candidates: Vec<Candidate>,
    length: usize,
}

impl Columns {
    fn of(rows: &Rows<'_>, header: &Record, others: OtherColumns) -> Result<Self, ReadError> {
        let (mut papers, mut voter, mut of) = (None, None, Vec::new());
        let mut beside = Vec::new();
        let mut candidates = Candidates::default();
        for (index, title) in header.cells().enumerate() {
            let named = plain(title);
            let is_one_of = |titles: &[&str]| titles.iter().any(|title| plain(title) == named);
            let kind = match () {
                () if is_one_of(titles::PAPERS) => &mut papers,
                () if is_one_of(titles::VOTERS) || is_number(title, &named) => &mut voter,
                () if is_one_of(titles::BESIDE_BALLOTS) => {
                    if others == OtherColumns::Refused {
                        let message = counting::column_no_candidate(shortened(title));
                        return Err(wrong(rows, header, index, message));
                    }
                    beside.push(shortened(title));
                    continue;
                }
                () => {
                    read(rows, header, index, |piece| candidates.add(piece))?;
                    of.push(index);
                    continue;
                }
            };
            if kind.replace(index).is_some() {
                return Err(refuse(rows, header, index, counting::column_of_kind_once(title)));
            }
        }
        if of.is_empty() {
            return Err(refuse(rows, header, header.len(), counting::column_for_each()));
        }
        let columns =
            Columns { papers, voter, of, beside, candidates: candidates.finish(), length: header.len() };
        match columns.are_named() {
            true => Ok(columns),
            false => Err(wrong(rows, header, 0, counting::names_are_numbers())),
        }
    }

    /// Whether the row has names: a row of numbers alone is a paper, unless a column beside them says otherwise.
    fn are_named(&self) -> bool {
        let is_number = |candidate: &Candidate| candidate.name.replace(',', ".").parse::<f64>().is_ok();
        self.papers.is_some() || self.voter.is_some() || !self.candidates.iter().all(is_number)
    }

    /// What is said of the columns that are no candidates.
    fn taken(&self, header: &Record) -> Vec<Message> {
        let title = |index: usize| shortened(header.cell(index));
        let papers = self.papers.map(|index| counting::column_taken_for_papers(title(index)));
        let voter = self.voter.map(|index| counting::column_taken_for_voters(title(index)));
        papers.into_iter().chain(voter).collect()
    }
}

impl Columns {
    /// Takes away candidates' columns, and gives the titles of all that are left out.
    fn leave_out(&mut self, others: &[usize]) -> Vec<String> {
        let candidates = self.of.drain(..).zip(self.candidates.drain(..));
        let (left, kept): (Vec<_>, Vec<_>) = candidates.partition(|(column, _)| others.contains(column));
        (self.of, self.candidates) = kept.into_iter().unzip();
        std::mem::take(&mut self.beside)
            .into_iter()
            .chain(left.into_iter().map(|(_, left)| left.name))
            .collect()
    }
}

/// Whether a title is that of a member's number. `No` alone is an answer, and so may `N` be.
fn is_number(title: &str, named: &str) -> bool {
    let is_answer = matches!(title.trim().to_ascii_lowercase().as_str(), "n" | "no");
    let is_known = named == "number" || titles::NUMBERS.iter().any(|known| plain(known) == named);
    is_known && !is_answer
}

/// One row of the file.
#[derive(Clone, Copy)]
struct Row<'r> {
    rows: &'r Rows<'r>,
    record: &'r Record,
}

impl Row<'_> {
    fn read<T>(
        self,
        index: usize,
        cell: impl FnOnce(Piece<'_>) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        read(self.rows, self.record, index, cell)
    }
}

/// Reads rows.
struct Body<'c> {
    columns: &'c Columns,
    comma: DecimalComma,
    /// Names and keys of the grades, best first.
    grades: Vec<(&'c str, String)>,
    voters: Voters,
    memory: Memory,
    count: usize,
    total: u64,
}

impl<'c> Body<'c> {
    fn new(columns: &'c Columns, comma: DecimalComma, grades: &'c [String]) -> Self {
        let grades = grades.iter().map(|grade| (grade.as_str(), key(grade))).collect();
        let (voters, memory) = (Voters::default(), Memory::default());
        Body { columns, comma, grades, voters, memory, count: 0, total: 0 }
    }

    /// How many papers the row stands for.
    fn papers(&mut self, row: Row<'_>) -> Result<u64, ReadError> {
        let beyond = |expected| refuse(row.rows, row.record, self.columns.length, expected);
        if row.record.len() > self.columns.length {
            return Err(beyond(counting::cells_as_names(self.columns.length)));
        }
        if self.count == BALLOTS_MAX {
            return Err(refuse(row.rows, row.record, 0, counting::at_most_ballots(BALLOTS_MAX)));
        }
        self.count += 1;
        if let Some(column) = self.columns.voter {
            let line = row.record.line();
            row.read(column, |piece| self.voters.add(piece, line))?;
        }
        let papers = match self.columns.papers {
            Some(column) => row.read(column, |piece| PaperTotal::default().add(piece))?,
            None => 1,
        };
        self.total += papers;
        if self.total > PAPERS_MAX {
            return Err(refuse(row.rows, row.record, 0, counting::at_most_papers(PAPERS_MAX)));
        }
        Ok(papers)
    }

    /// The cells that are not empty, read by `read`.
    fn filled<T>(
        &self,
        row: Row<'_>,
        read: impl Fn(Piece<'_>) -> Result<T, ReadError>,
    ) -> Result<Vec<(CandidateIndex, T)>, ReadError> {
        let mut filled = Vec::new();
        for (position, column) in self.columns.of.iter().enumerate() {
            if !row.record.cell(*column).is_empty() {
                filled.push((CandidateIndex::at(position), row.read(*column, &read)?));
            }
        }
        Ok(filled)
    }

    fn ranks(&self, row: Row<'_>) -> Result<Ranks, ReadError> {
        let mut ranks: BTreeMap<u64, Vec<CandidateIndex>> = BTreeMap::new();
        for (candidate, rank) in self.filled(row, rank)? {
            ranks.entry(rank).or_default().push(candidate);
        }
        Ok(ranks.into_values().collect())
    }

    /// A paper that stays in memory, while there is room for it.
    fn held<B: Costs>(&mut self, row: Row<'_>, ballot: B) -> Result<B, ReadError> {
        let too_much = |expected| refuse(row.rows, row.record, 0, expected);
        self.memory.take(&ballot).map_err(too_much)?;
        Ok(ballot)
    }

    fn points(&self, row: Row<'_>) -> Result<Vec<(CandidateIndex, Amount)>, ReadError> {
        self.filled(row, |piece| self.number(piece))
    }

    fn marks(&self, row: Row<'_>) -> Result<Vec<CandidateIndex>, ReadError> {
        let marks = self.filled(row, mark)?.into_iter();
        Ok(marks.filter(|(_, marked)| *marked).map(|(candidate, _)| candidate).collect())
    }

    fn grades(&self, row: Row<'_>) -> Result<Vec<Option<u32>>, ReadError> {
        let mut given = vec![None; self.columns.of.len()];
        for (candidate, grade) in self.filled(row, |piece| self.grade(piece))? {
            given[candidate.position()] = Some(grade as u32);
        }
        Ok(given)
    }

    fn is_of_kind(&self, cells: &CsvCells, piece: Piece<'_>) -> Result<(), ReadError> {
        match cells {
            CsvCells::Ranks => rank(piece).map(drop),
            CsvCells::Points => self.number(piece).map(drop),
            CsvCells::Marks => mark(piece).map(drop),
            CsvCells::Grades(_) => self.grade(piece).map(drop),
        }
    }

    fn number(&self, piece: Piece<'_>) -> Result<Amount, ReadError> {
        let number =
            decimal(piece.text, self.comma).map_err(|message| ReadError::wrong(piece.at(), message))?;
        number.parse().map_err(|_| piece.refuse(counting::points()))
    }

    fn grade(&self, piece: Piece<'_>) -> Result<usize, ReadError> {
        let wanted = key(piece.text);
        let position = self.grades.iter().position(|(_, known)| *known == wanted);
        let names = || self.grades.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        position.ok_or_else(|| piece.refuse(counting::grade_of(names())))
    }
}

fn rank(piece: Piece<'_>) -> Result<u64, ReadError> {
    match piece.whole(counting::rank())? {
        0 => Err(piece.refuse(counting::rank())),
        rank => Ok(rank),
    }
}

fn mark(piece: Piece<'_>) -> Result<bool, ReadError> {
    match piece.text {
        "x" | "X" | "✓" | "✗" | "TRUE" => Ok(true),
        "FALSE" => Ok(false),
        _ => match piece.whole(counting::cross())? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(piece.refuse(counting::cross())),
        },
    }
}
