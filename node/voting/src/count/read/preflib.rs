//! PrefLib: `.soc`, `.soi`, `.toc`, `.toi` (orders) and `.cat` (categories), with the header of today and, for orders,
//! the one used until 2022.
//!
//! ```text
//! # DATA TYPE: toi                    3
//! # TITLE: Board                      1,Adam
//! # NUMBER ALTERNATIVES: 3            2,Beate
//! # NUMBER VOTERS: 5                  3,Chloé
//! # NUMBER UNIQUE ORDERS: 2           5,5,2
//! # ALTERNATIVE NAME 1: Adam          3,1,{2,3}
//! # ALTERNATIVE NAME 2: Beate         2,2
//! # ALTERNATIVE NAME 3: Chloé
//! 3: 1,{2,3}
//! 2: 2
//! ```
//!
//! Source: <https://preflib.github.io/PrefLib-Jekyll/format>. Candidates that an incomplete order leaves out are not
//! ranked. A `.cat` line lists the categories in order, the first being the best; `{}` is an empty one.

use super::error::ReadError;
use super::memory::Memory;
use super::text::{Candidates, PaperTotal, Piece, end_of, lines, text_of};
use super::{BALLOTS_MAX, CANDIDATES_MAX, Counted, GRADES_MAX};
use crate::count::profile::{Ballots, Candidate, CandidateIndex, GradedBallot, Profile, RankedBallot};
use percole_tables::Reading;
use percole_tables::text::key;
use percole_words::{Message, counting};
use std::collections::BTreeMap;

/// What the end of the name promises about the orders.
#[derive(Clone, Copy)]
struct Orders {
    kind: &'static str,
    equals: Equals,
    length: Length,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Equals {
    Never,
    Allowed,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    All,
    Some,
}

/// Reads strict complete orders.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong.
pub fn read_soc(bytes: &[u8]) -> Result<Counted, ReadError> {
    read_orders(bytes, Orders { kind: "soc", equals: Equals::Never, length: Length::All })
}

/// Reads strict orders that may leave candidates out.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong.
pub fn read_soi(bytes: &[u8]) -> Result<Counted, ReadError> {
    read_orders(bytes, Orders { kind: "soi", equals: Equals::Never, length: Length::Some })
}

/// Reads complete orders that may rank candidates equally.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong.
pub fn read_toc(bytes: &[u8]) -> Result<Counted, ReadError> {
    read_orders(bytes, Orders { kind: "toc", equals: Equals::Allowed, length: Length::All })
}

/// Reads orders that may rank candidates equally and leave some out.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong.
pub fn read_toi(bytes: &[u8]) -> Result<Counted, ReadError> {
    read_orders(bytes, Orders { kind: "toi", equals: Equals::Allowed, length: Length::Some })
}

/// Reads categories: grades, best first, or approvals when there are two.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong.
pub fn read_cat(bytes: &[u8]) -> Result<Counted, ReadError> {
    let (text, reading) = text_of(bytes)?;
    let head = new_header(&text)?;
    head.check_kind("cat")?;
    let grades = head.grades.clone();
    if grades.is_empty() {
        return Err(ReadError::at_end(head.end, counting::category_lines()));
    }
    let mut body = Body::new(&head);
    let mut ballots = Vec::new();
    for line in head.body.iter().copied() {
        let (papers, rest) = body.line(line, ':', ballots.len())?;
        let groups = groups(rest, Empty::Allowed)?;
        if groups.len() != grades.len() {
            return Err(rest.refuse(counting::categories_count(grades.len())));
        }
        let mut given = vec![None; head.candidates.len()];
        for (grade, group) in groups.into_iter().enumerate() {
            for candidate in body.members(group)? {
                given[candidate.position()] = Some(grade as u32);
            }
        }
        let ballot = GradedBallot { papers, grades: given };
        body.memory.take(&ballot).map_err(|expected| line.refuse(expected))?;
        ballots.push(ballot);
    }
    body.check_sums(&head, ballots.len())?;
    Ok(counted(head, Ballots::Graded { grades, ballots }, reading))
}

fn read_orders(bytes: &[u8], orders: Orders) -> Result<Counted, ReadError> {
    let (text, reading) = text_of(bytes)?;
    let is_new = lines(&text).find(|l| !l.text.trim().is_empty()).is_none_or(|l| l.text.starts_with('#'));
    let (head, mark) = if is_new { (new_header(&text)?, ':') } else { (old_header(&text)?, ',') };
    head.check_kind(orders.kind)?;
    let mut body = Body::new(&head);
    let mut ballots = Vec::new();
    for line in head.body.iter().copied() {
        let (papers, rest) = body.line(line, mark, ballots.len())?;
        let mut ranks = Vec::new();
        for group in groups(rest, Empty::Refused)? {
            let at = group.piece;
            let rank = body.members(group)?;
            if orders.equals == Equals::Never && rank.len() > 1 {
                return Err(at.refuse(counting::one_per_rank()));
            }
            ranks.push(rank);
        }
        let ranked: usize = ranks.iter().map(Vec::len).sum();
        if orders.length == Length::All && ranked != head.candidates.len() {
            return Err(rest.refuse(counting::all_candidates(head.candidates.len())));
        }
        let ballot = RankedBallot { papers, ranks: ranks.into_iter().collect() };
        body.memory.take(&ballot).map_err(|expected| line.refuse(expected))?;
        ballots.push(ballot);
    }
    body.check_sums(&head, ballots.len())?;
    Ok(counted(head, Ballots::Ranked(ballots), reading))
}

fn counted(head: Header<'_>, ballots: Ballots, reading: Reading) -> Counted {
    let Header { title, candidates, .. } = head;
    Counted::new(Profile { title, candidates, seats: None, ballots, budget: None }, reading)
}

/// What the head of a file says.
struct Header<'t> {
    title: Option<String>,
    candidates: Vec<Candidate>,
    grades: Vec<String>,
    voters: Option<(Piece<'t>, u64)>,
    unique: Option<(Piece<'t>, u64)>,
    /// The sum of the counts, which only the old header has.
    sum: Option<(Piece<'t>, u64)>,
    kind: Option<Piece<'t>>,
    /// The lines with ballots.
    body: Vec<Piece<'t>>,
    end: (usize, usize),
}

/// Keys whose second value would take the place of the first.
const READ_KEYS: [&str; 7] = [
    "DATA TYPE",
    "TITLE",
    "NUMBER ALTERNATIVES",
    "NUMBER CATEGORIES",
    "NUMBER VOTERS",
    "NUMBER UNIQUE ORDERS",
    "NUMBER UNIQUE PREFERENCES",
];

impl Header<'_> {
    /// A file whose data are of another kind than its name says would be read as something that it is not. Orders of a
    /// stricter kind are also orders of a looser one.
    fn check_kind(&self, wanted: &str) -> Result<(), ReadError> {
        let fits: &[&str] = match wanted {
            "soc" => &["soc"],
            "soi" => &["soi", "soc"],
            "toc" => &["toc", "soc"],
            "toi" => &["toi", "toc", "soi", "soc"],
            _ => &["cat"],
        };
        match self.kind {
            Some(kind) if !fits.iter().any(|fit| kind.text.eq_ignore_ascii_case(fit)) => {
                Err(kind.refuse(counting::data_type_other(wanted)))
            }
            _ => Ok(()),
        }
    }
}

fn new_header(text: &str) -> Result<Header<'_>, ReadError> {
    let end = end_of(text);
    let mut fields: BTreeMap<String, Piece<'_>> = BTreeMap::new();
    let mut names: BTreeMap<u64, Piece<'_>> = BTreeMap::new();
    let mut categories: BTreeMap<u64, Piece<'_>> = BTreeMap::new();
    let mut body = Vec::new();
    for line in lines(text).filter(|line| !line.text.trim().is_empty()) {
        if !line.text.starts_with('#') {
            body.push(line);
            continue;
        }
        if !body.is_empty() {
            return Err(line.refuse(counting::header_above()));
        }
        let Some((key, value)) = line.part(1, line.text.len()).split_once(':') else { continue };
        let (key, value) = (key.trim(), value.trim());
        let name = key.text.to_ascii_uppercase();
        if let Some(number) = name.strip_prefix("ALTERNATIVE NAME ") {
            numbered_name(&mut names, number, key, value)?;
        } else if let Some(number) = name.strip_prefix("CATEGORY NAME ") {
            numbered_name(&mut categories, number, key, value)?;
        } else if fields.insert(name, value).is_some()
            && READ_KEYS.contains(&key.text.to_ascii_uppercase().as_str())
        {
            return Err(key.refuse(counting::key_once()));
        }
    }
    let number = |key: &str| {
        let Some(piece) = fields.get(key).copied() else { return Ok(None) };
        piece.whole(counting::whole_number()).map(|number| Some((piece, number)))
    };
    let missing = || ReadError::at_end(end, counting::header_line("NUMBER ALTERNATIVES: …"));
    let (at, count) = number("NUMBER ALTERNATIVES")?.ok_or_else(missing)?;
    let names = in_order(names, at, count, CANDIDATES_MAX, "ALTERNATIVE NAME", end)?;
    let mut candidates = Candidates::default();
    names.into_iter().try_for_each(|name| candidates.add(name))?;
    let mut grades: Vec<String> = Vec::new();
    if let Some((at, count)) = number("NUMBER CATEGORIES")? {
        for name in in_order(categories, at, count, GRADES_MAX, "CATEGORY NAME", end)? {
            let grade = name.name(counting::expected_category)?;
            if grades.iter().any(|other| key(other) == key(&grade)) {
                return Err(name.refuse(counting::different_grades(GRADES_MAX)));
            }
            grades.push(grade);
        }
    }
    let title = fields.get("TITLE").filter(|title| !title.text.is_empty());
    let unique = number("NUMBER UNIQUE ORDERS")?.or(number("NUMBER UNIQUE PREFERENCES")?);
    Ok(Header {
        title: title.map(|title| title.name(counting::expected_title)).transpose()?,
        candidates: candidates.finish(),
        grades,
        voters: number("NUMBER VOTERS")?,
        unique,
        sum: None,
        kind: fields.get("DATA TYPE").copied(),
        body,
        end,
    })
}

fn numbered_name<'t>(
    names: &mut BTreeMap<u64, Piece<'t>>,
    number: &str,
    key: Piece<'t>,
    value: Piece<'t>,
) -> Result<(), ReadError> {
    let number = number.trim().parse().map_err(|_| key.refuse(counting::number_after_name()))?;
    match names.insert(number, value) {
        Some(_) => Err(key.refuse(counting::number_once())),
        None => Ok(()),
    }
}

/// The names numbered 1 to `count`, in order.
fn in_order<'t>(
    mut names: BTreeMap<u64, Piece<'t>>,
    at: Piece<'t>,
    count: u64,
    most: usize,
    key: &str,
    end: (usize, usize),
) -> Result<Vec<Piece<'t>>, ReadError> {
    if count == 0 || count > most as u64 {
        return Err(at.refuse(counting::number_in_range(most)));
    }
    let mut ordered = Vec::new();
    for number in 1..=count {
        let missing = || ReadError::at_end(end, counting::header_line(format!("{key} {number}: …")));
        ordered.push(names.remove(&number).ok_or_else(missing)?);
    }
    match names.first_key_value() {
        Some((number, name)) => Err(name.refuse(counting::no_such_number(format!("{key} {number}"), count))),
        None => Ok(ordered),
    }
}

/// The header used until 2022: the number of candidates, a line `number,name` for each, `voters,sum,unique`.
fn old_header(text: &str) -> Result<Header<'_>, ReadError> {
    let end = end_of(text);
    let mut lines = lines(text).filter(|line| !line.text.trim().is_empty());
    let mut need = |what: Message| lines.next().ok_or_else(|| ReadError::at_end(end, what));
    let expected = || counting::candidates_or_header(CANDIDATES_MAX);
    let first = need(expected())?.trim();
    let count = first.whole(expected())?;
    if count == 0 || count > CANDIDATES_MAX as u64 {
        return Err(first.refuse(expected()));
    }
    let mut candidates = Candidates::default();
    for number in 1..=count {
        let expected = || counting::numbered_name(number.to_string());
        let line = need(expected())?;
        let (found, name) = line.split_once(',').ok_or_else(|| line.refuse(expected()))?;
        if found.trim().text != number.to_string() {
            return Err(found.refuse(expected()));
        }
        candidates.add(name.trim())?;
    }
    let line = need(counting::voters_line())?;
    let numbers: Vec<Piece<'_>> = line.split(',').map(|piece| piece.trim()).collect();
    let [voters, sum, unique] = numbers[..] else { return Err(line.refuse(counting::voters_line())) };
    let whole = |piece: Piece<'_>| piece.whole(counting::whole_number());
    Ok(Header {
        title: None,
        candidates: candidates.finish(),
        grades: Vec::new(),
        voters: Some((voters, whole(voters)?)),
        sum: Some((sum, whole(sum)?)),
        unique: Some((unique, whole(unique)?)),
        kind: None,
        body: lines.collect(),
        end,
    })
}

/// Ballot lines, with sums and with who was named on the present line.
struct Body {
    total: PaperTotal,
    seen: Vec<usize>,
    line: usize,
    memory: Memory,
}

impl Body {
    fn new(head: &Header<'_>) -> Self {
        let (total, memory) = (PaperTotal::default(), Memory::default());
        Body { total, memory, seen: vec![0; head.candidates.len()], line: 0 }
    }

    /// Splits a line into its number of papers and the preferences.
    fn line<'t>(
        &mut self,
        line: Piece<'t>,
        mark: char,
        before: usize,
    ) -> Result<(u64, Piece<'t>), ReadError> {
        if before == BALLOTS_MAX {
            return Err(line.refuse(counting::at_most_ballots(BALLOTS_MAX)));
        }
        self.line += 1;
        let expected = || line.refuse(counting::count_and_order(mark.to_string()));
        let (papers, rest) = line.split_once(mark).ok_or_else(expected)?;
        Ok((self.total.add(papers.trim())?, rest))
    }

    fn members(&mut self, group: Group<'_>) -> Result<Vec<CandidateIndex>, ReadError> {
        let mut members = Vec::new();
        for piece in group.members {
            let expected = || counting::candidate_number(self.seen.len());
            let number = piece.whole(expected())? as usize;
            if number == 0 || number > self.seen.len() {
                return Err(piece.refuse(expected()));
            }
            if self.seen[number - 1] == self.line {
                return Err(piece.refuse(counting::once_on_line()));
            }
            self.seen[number - 1] = self.line;
            members.push(CandidateIndex::at(number - 1));
        }
        Ok(members)
    }

    /// A file cut short shows in its sums.
    fn check_sums(&self, head: &Header<'_>, lines: usize) -> Result<(), ReadError> {
        let total = self.total.total();
        let sums = [&head.voters, &head.sum].map(|said| (said, total, counting::voters_add_up(total)));
        let orders = (&head.unique, lines as u64, counting::orders_as_lines(lines));
        for (said, found, expected) in sums.into_iter().chain([orders]) {
            match said {
                Some((piece, said)) if *said != found => return Err(piece.refuse(expected)),
                _ => {}
            }
        }
        Ok(())
    }
}

/// Candidates of one rank or category.
struct Group<'t> {
    piece: Piece<'t>,
    members: Vec<Piece<'t>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Empty {
    Allowed,
    Refused,
}

/// Splits `1,{2,3},{}` into its groups; an empty piece has none.
fn groups<'t>(piece: Piece<'t>, empty: Empty) -> Result<Vec<Group<'t>>, ReadError> {
    let mut groups = Vec::new();
    let mut rest = piece.trim();
    while !rest.text.is_empty() {
        let (group, after) = if rest.text.starts_with('{') {
            let (inside, after) = rest
                .part(1, rest.text.len())
                .split_once('}')
                .ok_or_else(|| rest.refuse(counting::closing_brace("}")))?;
            let members: Vec<Piece<'t>> = match inside.trim().text {
                "" => Vec::new(),
                _ => inside.split(',').map(|member| member.trim()).collect(),
            };
            if members.is_empty() && empty == Empty::Refused {
                return Err(rest.refuse(counting::number_inside_braces("{ }")));
            }
            (Group { piece: inside, members }, after.trim())
        } else {
            let end = rest.text.find(',').unwrap_or(rest.text.len());
            let member = rest.part(0, end).trim();
            (Group { piece: member, members: vec![member] }, rest.part(end, rest.text.len()))
        };
        groups.push(group);
        if after.text.is_empty() {
            break;
        }
        if !after.text.starts_with(',') {
            return Err(after.refuse(counting::comma_between_ranks()));
        }
        rest = after.part(1, after.text.len()).trim();
        if rest.text.is_empty() {
            return Err(rest.refuse(counting::number_after_comma()));
        }
    }
    Ok(groups)
}
