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
//! `scoring` points. Amounts have a decimal point or comma. A project is called by its id and, where there is one, its name.
//! Every row reaches its last needed column, every voter votes once, and nothing of META is left out unseen.

use super::cells::{end, read, refuse};
use super::error::ReadError;
use super::memory::Memory;
use super::text::{Candidates, Piece};
use super::voters::Voters;
use super::{BALLOTS_MAX, Counted, NAME_BYTES_MAX};
use crate::count::exact::Amount;
use crate::count::profile::{
    Ballots, Budget, CandidateIndex, MarkedBallot, Profile, RankedBallot, ScoredBallot,
};
use percole_tables::separated::BareMarks;
use percole_tables::text::{identifier, tidy};
use percole_tables::value::{DecimalComma, decimal};
use percole_tables::{Record, Rows};
use percole_words::{Message, counting};
use std::collections::HashMap;

/// Reads a Pabulib file.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong; a vote type that is not known is named.
pub fn read_pb(bytes: &[u8]) -> Result<Counted, ReadError> {
    let mut file =
        Sections { rows: Rows::open_with(bytes, b';', BareMarks::Literal)?, row: Record::default() };
    let meta = read_meta(&mut file)?;
    let projects = read_projects(&mut file)?;
    let votes = read_votes(&mut file, &meta, &projects)?;
    check_number(&meta, &file, "num_projects", projects.costs.len(), |count| {
        counting::projects_in_file(count)
    })?;
    check_number(&meta, &file, "num_votes", votes.count, counting::votes_in_file)?;
    let budget = Budget { limit: amount(meta.need("budget", &file)?)?, costs: projects.costs };
    let title = meta.values.get("description").map(|(_, text)| tidy(text).text);
    let title = title.filter(|text| !text.is_empty());
    let profile = Profile {
        title,
        candidates: projects.candidates,
        seats: None,
        ballots: votes.ballots,
        budget: Some(budget),
    };
    Ok(Counted::new(profile, file.rows.reading().clone()))
}

/// The rows of the file, section by section; `row` is the present one.
struct Sections<'t> {
    rows: Rows<'t>,
    row: Record,
}

/// The most lines that META may have; files have about twenty.
const META_KEYS_MAX: usize = 500;

const SECTIONS: [&str; 3] = ["META", "PROJECTS", "VOTES"];

impl Sections<'_> {
    fn at_end(&self, expected: Message) -> ReadError {
        ReadError::at_end(end(&self.rows), expected)
    }

    /// Goes to the next row; false at the end.
    fn next(&mut self) -> Result<bool, ReadError> {
        Ok(self.rows.next(&mut self.row)?)
    }

    fn need(&mut self, expected: impl FnOnce() -> Message) -> Result<(), ReadError> {
        if self.next()? { Ok(()) } else { Err(self.at_end(expected())) }
    }

    fn read<T>(
        &self,
        index: usize,
        cell: impl FnOnce(Piece<'_>) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        read(&self.rows, &self.row, index, cell)
    }

    fn refuse(&self, index: usize, expected: Message) -> ReadError {
        refuse(&self.rows, &self.row, index, expected)
    }

    /// Whether the present row is the name of a section.
    fn is_section(&self) -> bool {
        self.row.len() == 1 && SECTIONS.iter().any(|name| self.row.cell(0).eq_ignore_ascii_case(name))
    }

    /// The row of names behind a section's name, which is the present row.
    fn header(&mut self, section: &'static str) -> Result<Header, ReadError> {
        if !self.row.cell(0).eq_ignore_ascii_case(section) || self.row.len() != 1 {
            return Err(self.refuse(0, counting::section(section)));
        }
        self.need(|| counting::column_names_of(section))?;
        let mut columns = HashMap::new();
        for (index, name) in self.row.cells().enumerate() {
            if columns.insert(tidy(name).text.to_lowercase(), index).is_some() {
                return Err(self.refuse(index, counting::column_once()));
            }
        }
        Ok(Header { columns, line: self.row.line() as usize, length: self.row.len() })
    }
}

/// The columns of a section.
struct Header {
    columns: HashMap<String, usize>,
    line: usize,
    length: usize,
}

impl Header {
    fn column(&self, name: &str) -> Result<usize, ReadError> {
        let found = self.columns.get(name).copied();
        found.ok_or_else(|| ReadError::without_column(self.line, counting::column_named(name)))
    }

    /// Refuses a row with more cells than the header has, and one that ends before `needed`.
    fn check(&self, file: &Sections<'_>, (needed, name): (usize, &str)) -> Result<(), ReadError> {
        if file.row.len() > self.length {
            return Err(file.refuse(self.length, counting::columns_count(self.length)));
        }
        if file.row.width() <= needed {
            return Err(file.refuse(needed, counting::row_to_column(name)));
        }
        Ok(())
    }
}

/// The lines of META, with the place of each value.
struct Meta {
    values: HashMap<String, ((usize, usize), String)>,
}

impl Meta {
    fn need(&self, key: &str, file: &Sections<'_>) -> Result<Piece<'_>, ReadError> {
        let (at, text) = self.values.get(key).ok_or_else(|| file.at_end(counting::key_in_meta(key)))?;
        Ok(Piece { line: at.0, column: at.1, text })
    }
}

/// An amount of money above zero.
fn amount(piece: Piece<'_>) -> Result<Amount, ReadError> {
    let number = decimal(piece.text, DecimalComma::Allowed)
        .map_err(|message| ReadError::wrong(piece.at(), message))?;
    let amount: Amount = number.parse().map_err(|_| piece.refuse(counting::amount()))?;
    if amount.is_positive() { Ok(amount) } else { Err(piece.refuse(counting::amount())) }
}

fn read_meta(file: &mut Sections<'_>) -> Result<Meta, ReadError> {
    file.need(|| counting::section("META"))?;
    let header = file.header("META")?;
    if header.columns.get("key") != Some(&0) || header.columns.get("value") != Some(&1) || header.length != 2
    {
        return Err(file.refuse(0, counting::key_and_value()));
    }
    let mut values = HashMap::new();
    loop {
        file.need(|| counting::section("PROJECTS"))?;
        if file.is_section() {
            return Ok(Meta { values });
        }
        if values.len() == META_KEYS_MAX {
            return Err(file.refuse(0, counting::at_most_keys(META_KEYS_MAX)));
        }
        header.check(file, (0, "key"))?;
        let place = file.rows.place(&file.row, 1);
        let key = file.read(0, |piece| piece.name(counting::expected_key))?;
        let at = (place.line as usize, place.column.max(1) as usize);
        if values.insert(key, (at, file.row.cell(1).to_owned())).is_some() {
            return Err(file.refuse(0, counting::key_once()));
        }
    }
}

struct Projects {
    candidates: Vec<crate::count::profile::Candidate>,
    costs: Vec<Amount>,
    by_id: HashMap<String, CandidateIndex>,
}

fn read_projects(file: &mut Sections<'_>) -> Result<Projects, ReadError> {
    let header = file.header("PROJECTS")?;
    let (id_column, cost_column) = (header.column("project_id")?, header.column("cost")?);
    let name_column = header.columns.get("name").copied();
    let mut candidates = Candidates::default();
    let (mut costs, mut by_id) = (Vec::new(), HashMap::new());
    loop {
        file.need(|| counting::section("VOTES"))?;
        if file.is_section() {
            let candidates = candidates.finish();
            return Ok(Projects { candidates, costs, by_id });
        }
        header.check(file, (id_column, "project_id"))?;
        let id = file.read(id_column, project_id)?;
        let name = name_column.map_or("", |column| file.row.cell(column));
        let text = if name.is_empty() { id.clone() } else { format!("{id} {name}") };
        file.read(id_column, |piece| {
            if text.len() > NAME_BYTES_MAX {
                return Err(piece.refuse(counting::id_and_name_size(NAME_BYTES_MAX)));
            }
            candidates.add(Piece { text: &text, ..piece })
        })?;
        costs.push(file.read(cost_column, amount)?);
        if by_id.insert(id, CandidateIndex::at(costs.len() - 1)).is_some() {
            return Err(file.refuse(id_column, counting::id_taken()));
        }
    }
}

fn project_id(piece: Piece<'_>) -> Result<String, ReadError> {
    if piece.text.contains(',') {
        return Err(piece.refuse(counting::id_without_commas()));
    }
    piece.name(counting::expected_project_id)?;
    identifier(piece.text).map_err(|message| ReadError::wrong(piece.at(), message))
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
        _ => Err(piece.refuse(counting::vote_types("approval, choose-1, ordinal, cumulative or scoring"))),
    }
}

fn read_votes(file: &mut Sections<'_>, meta: &Meta, projects: &Projects) -> Result<Votes, ReadError> {
    let kind = vote_type(meta, file)?;
    let header = file.header("VOTES")?;
    let vote_column = header.column("vote")?;
    let voter_column = header.columns.get("voter_id").copied();
    let points_column = (kind == VoteType::Points).then(|| header.column("points")).transpose()?;
    let needed = points_column.map_or((vote_column, "vote"), |points| (points.max(vote_column), "points"));
    let (mut marked, mut ranked, mut scored) = (Vec::new(), Vec::new(), Vec::new());
    let (mut count, mut voters, mut memory) = (0, Voters::default(), Memory::default());
    while file.next()? {
        if file.is_section() && file.row.width() == 1 {
            return Err(file.refuse(0, counting::found_end()));
        }
        let says_nothing = file.row.width() > vote_column && file.row.cell(vote_column).is_empty();
        header.check(file, if says_nothing { (vote_column, "vote") } else { needed })?;
        if count == BALLOTS_MAX {
            return Err(file.refuse(0, counting::at_most_ballots(BALLOTS_MAX)));
        }
        count += 1;
        if let Some(column) = voter_column {
            file.read(column, |piece| voters.add(piece, file.row.line()))?;
        }
        let marks = file.read(vote_column, |piece| vote(piece, projects))?;
        let too_much = |expected| file.refuse(vote_column, expected);
        match kind {
            VoteType::ChooseOne if marks.len() > 1 => {
                return Err(file.refuse(vote_column, counting::one_project()));
            }
            VoteType::Approval | VoteType::ChooseOne => {
                let ballot = MarkedBallot { papers: 1, marks };
                memory.take(&ballot).map_err(too_much)?;
                marked.push(ballot);
            }
            VoteType::Ordinal => {
                let ballot = RankedBallot { papers: 1, ranks: marks.chunks(1).collect() };
                memory.take(&ballot).map_err(too_much)?;
                ranked.push(ballot);
            }
            VoteType::Points => {
                let points = points_column
                    .map_or(Ok(Vec::new()), |column| file.read(column, |piece| points(piece, marks.len())))?;
                let ballot = ScoredBallot { papers: 1, points: marks.into_iter().zip(points).collect() };
                memory.take(&ballot).map_err(too_much)?;
                scored.push(ballot);
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
        let project = projects.by_id.get(&tidy(id.text).text).copied();
        let project = project.ok_or_else(|| id.refuse(counting::project_known()))?;
        if std::mem::replace(&mut seen[project.position()], true) {
            return Err(id.refuse(counting::project_once()));
        }
        marks.push(project);
    }
    Ok(marks)
}

/// The points of one vote, as many as it names projects.
fn points(piece: Piece<'_>, count: usize) -> Result<Vec<Amount>, ReadError> {
    if piece.text.is_empty() && count == 0 {
        return Ok(Vec::new());
    }
    let number = |piece: Piece<'_>| {
        let piece = piece.trim();
        piece.text.parse::<Amount>().map_err(|_| piece.refuse(counting::points_of_project()))
    };
    let points: Vec<Amount> = piece.split(',').map(number).collect::<Result<_, _>>()?;
    match points.len() == count {
        true => Ok(points),
        false => Err(piece.refuse(counting::points_for_projects(count))),
    }
}

/// A file cut short shows in the numbers that META gives.
fn check_number(
    meta: &Meta,
    file: &Sections<'_>,
    key: &str,
    found: usize,
    what: fn(usize) -> Message,
) -> Result<(), ReadError> {
    if !meta.values.contains_key(key) {
        return Ok(());
    }
    let piece = meta.need(key, file)?;
    match piece.whole(counting::whole_number())? == found as u64 {
        true => Ok(()),
        false => Err(piece.refuse(what(found))),
    }
}
