//! Pabulib `.pb`, the format of participatory budgets.
//!
//! ```text
//! META
//! key;value
//! description;Municipal budget
//! num_projects;2
//! num_votes;2
//! budget;1000.50
//! vote_type;approval
//! PROJECTS
//! project_id;cost;name
//! 1;600;Playground
//! 2;400.50;Benches
//! VOTES
//! voter_id;vote
//! a;1,2
//! b;2
//! ```
//!
//! Source: Faliszewski and others, *Participatory Budgeting: Data, Tools and Analysis* (2023), and
//! <https://pabulib.org/format>. Vote types: `approval` and `choose-1` become crosses, `ordinal` ranks, `cumulative` and
//! `scoring` points. Amounts have a decimal point. A project is called by its id and, where there is one, its name.

use super::error::ReadError;
use super::table::{Row, Rows, place};
use super::text::{Candidates, Piece, text_of};
use super::{BALLOTS_MAX, NAME_BYTES_MAX};
use crate::count::exact::Exact;
use crate::count::profile::{
    Ballots, Budget, CandidateIndex, MarkedBallot, Profile, RankedBallot, ScoredBallot,
};
use std::collections::HashMap;

/// Reads a Pabulib file.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong; a vote type that is not known is named.
pub fn read_pb(bytes: &[u8]) -> Result<Profile, ReadError> {
    let text = text_of(bytes)?;
    let mut file = Sections { rows: Rows::new(text, b';'), text };
    let (meta, projects_row) = read_meta(&mut file)?;
    let (projects, votes_row) = read_projects(&mut file, projects_row)?;
    let votes = read_votes(&mut file, &meta, &projects, votes_row)?;
    check_number(&file, &meta, "num_projects", projects.costs.len(), "projects")?;
    check_number(&file, &meta, "num_votes", votes.count, "votes")?;
    let budget = Budget { limit: meta.amount("budget", &file)?, costs: projects.costs };
    let title = meta.values.get("description").map(|(_, text)| text.clone());
    let title = title.filter(|text| !text.is_empty());
    Ok(Profile {
        title,
        candidates: projects.candidates,
        seats: None,
        ballots: votes.ballots,
        budget: Some(budget),
    })
}

/// The rows of the file, section by section.
struct Sections<'t> {
    rows: Rows<'t>,
    text: &'t str,
}

/// The most lines that META may have; files have about twenty.
const META_KEYS_MAX: usize = 500;

const SECTIONS: [&str; 3] = ["META", "PROJECTS", "VOTES"];

impl<'t> Sections<'t> {
    fn at_end(&self, expected: impl Into<String>) -> ReadError {
        ReadError::at_end(place(self.text, self.text.len()), expected)
    }

    fn need(&mut self, expected: &str) -> Result<Row<'t>, ReadError> {
        self.rows.next()?.ok_or_else(|| self.at_end(expected))
    }

    /// The header row behind a section's name.
    fn header(&mut self, row: &Row<'t>, section: &str) -> Result<Header, ReadError> {
        if !row.cell(0).eq_ignore_ascii_case(section) {
            return Err(row.refuse(0, format!("the section {section}")));
        }
        let row = self.need(&format!("the column names of {section}"))?;
        let columns = row.cells().map(str::to_owned).enumerate().map(|(index, name)| (name, index)).collect();
        Ok(Header { columns, place: row.refuse(0, "").line, length: row.len() })
    }
}

/// The columns of a section.
struct Header {
    columns: HashMap<String, usize>,
    place: usize,
    length: usize,
}

impl Header {
    fn column(&self, name: &str) -> Result<usize, ReadError> {
        self.columns.get(name).copied().ok_or_else(|| {
            ReadError::new((self.place, 1), format!("a column {name:?}"), "column names without it")
        })
    }

    /// Refuses a row with more cells than the header has.
    fn check(&self, row: &Row<'_>) -> Result<(), ReadError> {
        if row.len() > self.length {
            return Err(row.refuse(self.length, format!("{} columns", self.length)));
        }
        Ok(())
    }
}

fn is_section(row: &Row<'_>) -> bool {
    row.cells().skip(1).all(str::is_empty)
        && SECTIONS.iter().any(|name| row.cell(0).eq_ignore_ascii_case(name))
}

/// The lines of META, with the place of each value.
struct Meta {
    values: HashMap<String, ((usize, usize), String)>,
}

impl Meta {
    fn need(&self, key: &str, file: &Sections<'_>) -> Result<Piece<'_>, ReadError> {
        let (at, text) = self.values.get(key).ok_or_else(|| file.at_end(format!("{key:?} in META")))?;
        Ok(Piece { line: at.0, column: at.1, text })
    }

    fn amount(&self, key: &str, file: &Sections<'_>) -> Result<Exact, ReadError> {
        amount(self.need(key, file)?)
    }
}

/// An amount of money above zero.
fn amount(piece: Piece<'_>) -> Result<Exact, ReadError> {
    let expected = "an amount above zero, such as 1250 or 12.50";
    let amount: Exact = piece.text.parse().map_err(|_| piece.refuse(expected))?;
    if amount.is_positive() { Ok(amount) } else { Err(piece.refuse(expected)) }
}

fn read_meta<'t>(file: &mut Sections<'t>) -> Result<(Meta, Row<'t>), ReadError> {
    let first = file.need("the section META")?;
    file.header(&first, "META")?;
    let mut values = HashMap::new();
    loop {
        let row = file.need("the section PROJECTS")?;
        if is_section(&row) {
            return Ok((Meta { values }, row));
        }
        if values.len() == META_KEYS_MAX {
            return Err(row.refuse(0, format!("at most {META_KEYS_MAX} keys in META")));
        }
        let refused = row.refuse(1, "");
        let key = row.read(0, |piece| piece.name("a key"))?;
        if values.insert(key, ((refused.line, refused.column), row.cell(1).to_owned())).is_some() {
            return Err(row.refuse(0, "each key once"));
        }
    }
}

struct Projects {
    candidates: Vec<crate::count::profile::Candidate>,
    costs: Vec<Exact>,
    by_id: HashMap<String, CandidateIndex>,
}

fn read_projects<'t>(file: &mut Sections<'t>, section: Row<'t>) -> Result<(Projects, Row<'t>), ReadError> {
    let header = file.header(&section, "PROJECTS")?;
    let (id_column, cost_column) = (header.column("project_id")?, header.column("cost")?);
    let name_column = header.columns.get("name").copied();
    let mut candidates = Candidates::default();
    let (mut costs, mut by_id) = (Vec::new(), HashMap::new());
    loop {
        let row = file.need("the section VOTES")?;
        if is_section(&row) {
            let candidates = candidates.finish();
            return Ok((Projects { candidates, costs, by_id }, row));
        }
        header.check(&row)?;
        let id = row.read(id_column, |piece| match piece.text.contains(',') {
            true => Err(piece.refuse("a project's id without commas")),
            false => piece.name("a project's id"),
        })?;
        let name = name_column.map_or("", |column| row.cell(column));
        let text = if name.is_empty() { id.clone() } else { format!("{id} {name}") };
        row.read(id_column, |piece| {
            if text.len() > NAME_BYTES_MAX {
                return Err(piece.refuse(format!("id and name of at most {NAME_BYTES_MAX} bytes")));
            }
            candidates.add(Piece { text: &text, ..piece })
        })?;
        costs.push(row.read(cost_column, amount)?);
        if by_id.insert(id, CandidateIndex::at(costs.len() - 1)).is_some() {
            return Err(row.refuse(id_column, "an id that no other project has"));
        }
    }
}

struct Votes {
    count: usize,
    ballots: Ballots,
}

/// The kinds of votes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum VoteType {
    Approval,
    ChooseOne,
    Ordinal,
    Points,
}

fn vote_type(meta: &Meta, file: &Sections<'_>) -> Result<VoteType, ReadError> {
    let piece = meta.need("vote_type", file)?;
    match piece.text.to_ascii_lowercase().as_str() {
        "approval" => Ok(VoteType::Approval),
        "choose-1" => Ok(VoteType::ChooseOne),
        "ordinal" => Ok(VoteType::Ordinal),
        "cumulative" | "scoring" => Ok(VoteType::Points),
        _ => Err(piece.refuse("a supported vote_type: approval, choose-1, ordinal, cumulative or scoring")),
    }
}

fn read_votes<'t>(
    file: &mut Sections<'t>,
    meta: &Meta,
    projects: &Projects,
    section: Row<'t>,
) -> Result<Votes, ReadError> {
    let kind = vote_type(meta, file)?;
    let header = file.header(&section, "VOTES")?;
    let vote_column = header.column("vote")?;
    let points_column = (kind == VoteType::Points).then(|| header.column("points")).transpose()?;
    let (mut marked, mut ranked, mut scored) = (Vec::new(), Vec::new(), Vec::new());
    let mut count = 0;
    while let Some(row) = file.rows.next()? {
        header.check(&row)?;
        if count == BALLOTS_MAX {
            return Err(row.refuse(0, format!("at most {BALLOTS_MAX} votes")));
        }
        count += 1;
        let marks = row.read(vote_column, |piece| vote(piece, projects))?;
        match kind {
            VoteType::ChooseOne if marks.len() > 1 => {
                return Err(row.refuse(vote_column, "one project, since vote_type is choose-1"));
            }
            VoteType::Approval | VoteType::ChooseOne => marked.push(MarkedBallot { papers: 1, marks }),
            VoteType::Ordinal => {
                let ranks = marks.into_iter().map(|project| vec![project]).collect();
                ranked.push(RankedBallot { papers: 1, ranks });
            }
            VoteType::Points => {
                let points = points_column
                    .map_or(Ok(Vec::new()), |column| row.read(column, |piece| points(piece, marks.len())))?;
                let points = marks.into_iter().zip(points).collect();
                scored.push(ScoredBallot { papers: 1, points });
            }
        }
    }
    let ballots = match kind {
        VoteType::Approval | VoteType::ChooseOne => Ballots::Marked(marked),
        VoteType::Ordinal => Ballots::Ranked(ranked),
        VoteType::Points => Ballots::Scored(scored),
    };
    Ok(Votes { count, ballots })
}

/// The projects of one vote: ids with commas between.
fn vote(piece: Piece<'_>, projects: &Projects) -> Result<Vec<CandidateIndex>, ReadError> {
    if piece.text.is_empty() {
        return Ok(Vec::new());
    }
    let mut seen = vec![false; projects.costs.len()];
    let mut marks = Vec::new();
    for id in piece.split(',') {
        let id = id.trim();
        let project = *projects.by_id.get(id.text).ok_or_else(|| id.refuse("the id of a project"))?;
        if std::mem::replace(&mut seen[project.position()], true) {
            return Err(id.refuse("each project at most once in a vote"));
        }
        marks.push(project);
    }
    Ok(marks)
}

/// The points of one vote, as many as it names projects.
fn points(piece: Piece<'_>, count: usize) -> Result<Vec<Exact>, ReadError> {
    if piece.text.is_empty() && count == 0 {
        return Ok(Vec::new());
    }
    let number = |piece: Piece<'_>| {
        let piece = piece.trim();
        piece.text.parse::<Exact>().map_err(|_| piece.refuse("points, such as 3 or 0.5"))
    };
    let points: Vec<Exact> = piece.split(',').map(number).collect::<Result<_, _>>()?;
    if points.len() == count {
        Ok(points)
    } else {
        Err(piece.refuse(format!("points for {count} projects, as in the column vote")))
    }
}

/// A file cut short shows in the numbers that META gives.
fn check_number(
    file: &Sections<'_>,
    meta: &Meta,
    key: &str,
    found: usize,
    what: &str,
) -> Result<(), ReadError> {
    if !meta.values.contains_key(key) {
        return Ok(());
    }
    let piece = meta.need(key, file)?;
    if piece.whole("a whole number")? == found as u64 {
        Ok(())
    } else {
        Err(piece.refuse(format!("{found}, the number of {what} in the file")))
    }
}
