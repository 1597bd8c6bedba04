//! CSV, as spreadsheets write it: a column for each candidate, a row for each paper.
//!
//! ```text
//! # title: Board 2025          optional
//! # grades: good, fair, poor   for grades: best first
//! papers,Adam,Beate,Chloé
//! 3,1,2,
//! 1,,1,2
//! ```
//!
//! - The first row that does not start with `#` names the columns. `papers` (how many equal papers a row stands for) and
//!   `voter` (passed over) are not candidates; both are optional, and without `papers` each row is one paper.
//! - Cells are ranks (`1` is first; equal numbers are equal ranks; empty is unranked), points (`3` or `2.5`; empty is
//!   none), crosses (`1` or `x`; `0` or empty is none) or the name of a grade (empty is none), as the method needs.
//! - The separator is `;` if the row of names has one, else a tab if it has one, else `,`.

use super::error::ReadError;
use super::table::{Row, Rows};
use super::text::{Candidates, PaperTotal, Piece, end_of, lines, text_of};
use super::{BALLOTS_MAX, GRADES_MAX, PAPERS_MAX};
use crate::count::exact::Exact;
use crate::count::profile::{
    Ballots, CandidateIndex, GradedBallot, MarkedBallot, Profile, RankedBallot, ScoredBallot,
};
use std::collections::BTreeMap;

/// What the cells of a CSV file are.
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

/// Reads a CSV file.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong.
pub fn read_csv(bytes: &[u8], cells: &CsvCells) -> Result<Profile, ReadError> {
    let text = text_of(bytes)?;
    let notes = Notes::of(text)?;
    let mut rows = Rows::new(text, delimiter(text));
    let missing = || ReadError::at_end(end_of(text), "a row with the names of the columns");
    let header = next_row(&mut rows)?.ok_or_else(missing)?;
    let columns = Columns::of(&header)?;
    let grades = match cells {
        CsvCells::Grades(named) => named.clone().or(notes.grades).ok_or_else(|| {
            let example = "a line \"# grades: best, …, worst\", or the grades as an option";
            header.refuse(0, example)
        })?,
        _ => Vec::new(),
    };
    let mut body = Body { columns: &columns, count: 0, total: 0 };
    let mut ballots = empty_ballots(cells, grades);
    while let Some(row) = next_row(&mut rows)? {
        let papers = body.papers(&row)?;
        match &mut ballots {
            Ballots::Ranked(list) => list.push(RankedBallot { papers, ranks: body.ranks(&row)? }),
            Ballots::Scored(list) => list.push(ScoredBallot { papers, points: body.points(&row)? }),
            Ballots::Marked(list) => list.push(MarkedBallot { papers, marks: body.marks(&row)? }),
            Ballots::Graded { grades, ballots } => {
                ballots.push(GradedBallot { papers, grades: body.grades(&row, grades)? });
            }
        }
    }
    let Columns { candidates, .. } = columns;
    Ok(Profile { title: notes.title, candidates, seats: None, ballots, budget: None })
}

fn empty_ballots(cells: &CsvCells, grades: Vec<String>) -> Ballots {
    match cells {
        CsvCells::Ranks => Ballots::Ranked(Vec::new()),
        CsvCells::Points => Ballots::Scored(Vec::new()),
        CsvCells::Marks => Ballots::Marked(Vec::new()),
        CsvCells::Grades(_) => Ballots::Graded { grades, ballots: Vec::new() },
    }
}

/// The next row that is not a comment.
fn next_row<'t>(rows: &mut Rows<'t>) -> Result<Option<Row<'t>>, ReadError> {
    loop {
        match rows.next()? {
            Some(row) if row.cell(0).starts_with('#') => continue,
            row => return Ok(row),
        }
    }
}

fn delimiter(text: &str) -> u8 {
    let header = lines(text).find(|line| !line.text.trim().is_empty() && !line.text.starts_with('#'));
    let has = |mark| header.is_some_and(|line| line.text.contains(mark));
    if has(';') {
        b';'
    } else if has('\t') {
        b'\t'
    } else {
        b','
    }
}

/// What comment lines say.
#[derive(Default)]
struct Notes {
    title: Option<String>,
    grades: Option<Vec<String>>,
}

impl Notes {
    fn of(text: &str) -> Result<Self, ReadError> {
        let mut notes = Notes::default();
        for line in lines(text).take_while(|line| line.text.starts_with('#')) {
            let Some((key, value)) = line.part(1, line.text.len()).split_once(':') else { continue };
            match key.text.trim().to_ascii_lowercase().as_str() {
                "title" => notes.title = Some(value.trim().name("a title")?),
                "grades" => notes.grades = Some(grades(value)?),
                _ => {}
            }
        }
        Ok(notes)
    }
}

fn grades(value: Piece<'_>) -> Result<Vec<String>, ReadError> {
    let mut grades: Vec<String> = Vec::new();
    for piece in value.split(',') {
        let piece = piece.trim();
        let grade = piece.name("a grade")?;
        if grades.contains(&grade) || grades.len() == GRADES_MAX {
            return Err(piece.refuse(format!("at most {GRADES_MAX} different grades")));
        }
        grades.push(grade);
    }
    Ok(grades)
}

/// Which column is what.
struct Columns {
    papers: Option<usize>,
    /// The column of each candidate.
    of: Vec<usize>,
    candidates: Vec<crate::count::profile::Candidate>,
    length: usize,
}

impl Columns {
    fn of(header: &Row<'_>) -> Result<Self, ReadError> {
        let mut papers = None;
        let mut of = Vec::new();
        let mut candidates = Candidates::default();
        for (index, name) in header.cells().enumerate() {
            match name {
                "papers" if papers.is_some() => return Err(header.refuse(index, "one column \"papers\"")),
                "papers" => papers = Some(index),
                "voter" => {}
                _ => {
                    header.read(index, |piece| candidates.add(piece))?;
                    of.push(index);
                }
            }
        }
        if of.is_empty() {
            return Err(header.refuse(header.len(), "a column for each candidate"));
        }
        Ok(Columns { papers, of, candidates: candidates.finish(), length: header.len() })
    }
}

/// Reads rows.
struct Body<'c> {
    columns: &'c Columns,
    count: usize,
    total: u64,
}

impl Body<'_> {
    /// How many papers the row stands for.
    fn papers(&mut self, row: &Row<'_>) -> Result<u64, ReadError> {
        if row.len() != self.columns.length {
            let at = row.len().min(self.columns.length);
            return Err(row.refuse(at, format!("{} cells, as in the row of names", self.columns.length)));
        }
        if self.count == BALLOTS_MAX {
            return Err(row.refuse(0, format!("at most {BALLOTS_MAX} rows")));
        }
        self.count += 1;
        let papers = match self.columns.papers {
            Some(column) => row.read(column, |piece| PaperTotal::default().add(piece))?,
            None => 1,
        };
        self.total += papers;
        if self.total > PAPERS_MAX {
            return Err(row.refuse(0, format!("at most {PAPERS_MAX} papers in all")));
        }
        Ok(papers)
    }

    /// The cells that are not empty, read by `read`.
    fn filled<T>(
        &self,
        row: &Row<'_>,
        read: impl Fn(Piece<'_>) -> Result<T, ReadError>,
    ) -> Result<Vec<(CandidateIndex, T)>, ReadError> {
        let mut filled = Vec::new();
        for (position, column) in self.columns.of.iter().enumerate() {
            if !row.cell(*column).is_empty() {
                filled.push((CandidateIndex::at(position), row.read(*column, &read)?));
            }
        }
        Ok(filled)
    }

    fn ranks(&self, row: &Row<'_>) -> Result<Vec<Vec<CandidateIndex>>, ReadError> {
        let expected = "a rank: 1 or more, or nothing";
        let rank = |piece: Piece<'_>| match piece.whole(expected)? {
            0 => Err(piece.refuse(expected)),
            rank => Ok(rank),
        };
        let mut ranks: BTreeMap<u64, Vec<CandidateIndex>> = BTreeMap::new();
        for (candidate, rank) in self.filled(row, rank)? {
            ranks.entry(rank).or_default().push(candidate);
        }
        Ok(ranks.into_values().collect())
    }

    fn points(&self, row: &Row<'_>) -> Result<Vec<(CandidateIndex, Exact)>, ReadError> {
        self.filled(row, |piece| piece.text.parse().map_err(|_| piece.refuse("points, such as 3 or 2.5")))
    }

    fn marks(&self, row: &Row<'_>) -> Result<Vec<CandidateIndex>, ReadError> {
        let mark = |piece: Piece<'_>| match piece.text {
            "1" | "x" | "X" => Ok(true),
            "0" => Ok(false),
            _ => Err(piece.refuse("a cross (1 or x), or none (0 or nothing)")),
        };
        let marks = self.filled(row, mark)?.into_iter();
        Ok(marks.filter(|(_, marked)| *marked).map(|(candidate, _)| candidate).collect())
    }

    fn grades(&self, row: &Row<'_>, grades: &[String]) -> Result<Vec<Option<u32>>, ReadError> {
        let grade = |piece: Piece<'_>| {
            let position = grades.iter().position(|grade| grade == piece.text);
            position.ok_or_else(|| piece.refuse(format!("a grade: {}", grades.join(", "))))
        };
        let mut given = vec![None; self.columns.of.len()];
        for (candidate, grade) in self.filled(row, grade)? {
            given[candidate.position()] = Some(grade as u32);
        }
        Ok(given)
    }
}
