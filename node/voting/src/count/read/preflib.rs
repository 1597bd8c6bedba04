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
use super::text::{Candidates, PaperTotal, Piece, end_of, lines, text_of};
use super::{BALLOTS_MAX, CANDIDATES_MAX, GRADES_MAX};
use crate::count::profile::{Ballots, Candidate, CandidateIndex, GradedBallot, Profile, RankedBallot};
use std::collections::BTreeMap;

/// What the end of the name promises about the orders.
#[derive(Clone, Copy)]
struct Orders {
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
pub fn read_soc(bytes: &[u8]) -> Result<Profile, ReadError> {
    read_orders(bytes, Orders { equals: Equals::Never, length: Length::All })
}

/// Reads strict orders that may leave candidates out.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong.
pub fn read_soi(bytes: &[u8]) -> Result<Profile, ReadError> {
    read_orders(bytes, Orders { equals: Equals::Never, length: Length::Some })
}

/// Reads complete orders that may rank candidates equally.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong.
pub fn read_toc(bytes: &[u8]) -> Result<Profile, ReadError> {
    read_orders(bytes, Orders { equals: Equals::Allowed, length: Length::All })
}

/// Reads orders that may rank candidates equally and leave some out.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong.
pub fn read_toi(bytes: &[u8]) -> Result<Profile, ReadError> {
    read_orders(bytes, Orders { equals: Equals::Allowed, length: Length::Some })
}

/// Reads categories: grades, best first, or approvals when there are two.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong.
pub fn read_cat(bytes: &[u8]) -> Result<Profile, ReadError> {
    let text = text_of(bytes)?;
    let head = new_header(text)?;
    let grades = head.grades.clone();
    if grades.is_empty() {
        return Err(ReadError::at_end(
            head.end,
            "a line \"# NUMBER CATEGORIES: …\" and the categories' names",
        ));
    }
    let mut body = Body::new(&head);
    let mut ballots = Vec::new();
    for line in head.body.iter().copied() {
        let (papers, rest) = body.line(line, ':', ballots.len())?;
        let groups = groups(rest, Empty::Allowed)?;
        if groups.len() != grades.len() {
            return Err(rest.refuse(format!("{} categories", grades.len())));
        }
        let mut given = vec![None; head.candidates.len()];
        for (grade, group) in groups.into_iter().enumerate() {
            for candidate in body.members(group)? {
                given[candidate.position()] = Some(grade as u32);
            }
        }
        ballots.push(GradedBallot { papers, grades: given });
    }
    body.check_sums(&head, ballots.len())?;
    Ok(profile(head, Ballots::Graded { grades, ballots }))
}

fn read_orders(bytes: &[u8], orders: Orders) -> Result<Profile, ReadError> {
    let text = text_of(bytes)?;
    let is_new = lines(text).find(|l| !l.text.trim().is_empty()).is_none_or(|l| l.text.starts_with('#'));
    let (head, mark) = if is_new { (new_header(text)?, ':') } else { (old_header(text)?, ',') };
    let mut body = Body::new(&head);
    let mut ballots = Vec::new();
    for line in head.body.iter().copied() {
        let (papers, rest) = body.line(line, mark, ballots.len())?;
        let mut ranks = Vec::new();
        for group in groups(rest, Empty::Refused)? {
            let at = group.piece;
            let rank = body.members(group)?;
            if orders.equals == Equals::Never && rank.len() > 1 {
                return Err(at.refuse("one candidate per rank, since the name says strict orders"));
            }
            ranks.push(rank);
        }
        let ranked: usize = ranks.iter().map(Vec::len).sum();
        if orders.length == Length::All && ranked != head.candidates.len() {
            let all = head.candidates.len();
            return Err(rest.refuse(format!("all {all} candidates, since the name says complete orders")));
        }
        ballots.push(RankedBallot { papers, ranks });
    }
    body.check_sums(&head, ballots.len())?;
    Ok(profile(head, Ballots::Ranked(ballots)))
}

fn profile(head: Header<'_>, ballots: Ballots) -> Profile {
    Profile { title: head.title, candidates: head.candidates, seats: None, ballots, budget: None }
}

/// What the head of a file says.
struct Header<'t> {
    title: Option<String>,
    candidates: Vec<Candidate>,
    grades: Vec<String>,
    voters: Option<(Piece<'t>, u64)>,
    unique: Option<(Piece<'t>, u64)>,
    /// The lines with ballots.
    body: Vec<Piece<'t>>,
    end: (usize, usize),
}

fn new_header(text: &str) -> Result<Header<'_>, ReadError> {
    let end = end_of(text);
    let mut fields: BTreeMap<&str, Piece<'_>> = BTreeMap::new();
    let mut names: BTreeMap<u64, Piece<'_>> = BTreeMap::new();
    let mut categories: BTreeMap<u64, Piece<'_>> = BTreeMap::new();
    let mut body = Vec::new();
    for line in lines(text).filter(|line| !line.text.trim().is_empty()) {
        if !line.text.starts_with('#') {
            body.push(line);
            continue;
        }
        let Some((key, value)) = line.part(1, line.text.len()).split_once(':') else { continue };
        let (key, value) = (key.trim(), value.trim());
        if let Some(number) = key.text.strip_prefix("ALTERNATIVE NAME ") {
            numbered_name(&mut names, number, key, value)?;
        } else if let Some(number) = key.text.strip_prefix("CATEGORY NAME ") {
            numbered_name(&mut categories, number, key, value)?;
        } else {
            fields.insert(key.text, value);
        }
    }
    let number = |key: &str| {
        let Some(piece) = fields.get(key).copied() else { return Ok(None) };
        piece.whole("a whole number").map(|number| Some((piece, number)))
    };
    let missing = |what: &str| ReadError::at_end(end, what.to_owned());
    let (at, count) =
        number("NUMBER ALTERNATIVES")?.ok_or_else(|| missing("a line \"# NUMBER ALTERNATIVES: …\""))?;
    let names = in_order(names, at, count, CANDIDATES_MAX, "ALTERNATIVE NAME", end)?;
    let mut candidates = Candidates::default();
    names.into_iter().try_for_each(|name| candidates.add(name))?;
    let mut grades = Vec::new();
    if let Some((at, count)) = number("NUMBER CATEGORIES")? {
        for name in in_order(categories, at, count, GRADES_MAX, "CATEGORY NAME", end)? {
            grades.push(name.name("a category's name")?);
        }
    }
    let title = fields.get("TITLE").filter(|title| !title.text.is_empty());
    let unique = number("NUMBER UNIQUE ORDERS")?.or(number("NUMBER UNIQUE PREFERENCES")?);
    Ok(Header {
        title: title.map(|title| title.name("a title")).transpose()?,
        candidates: candidates.finish(),
        grades,
        voters: number("NUMBER VOTERS")?,
        unique,
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
    let number = number.trim().parse().map_err(|_| key.refuse("a number after NAME"))?;
    match names.insert(number, value) {
        Some(_) => Err(key.refuse("each number once")),
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
        return Err(at.refuse(format!("a number from 1 to {most}")));
    }
    let mut ordered = Vec::new();
    for number in 1..=count {
        let missing = || ReadError::at_end(end, format!("a line \"# {key} {number}: …\""));
        ordered.push(names.remove(&number).ok_or_else(missing)?);
    }
    match names.first_key_value() {
        Some((number, name)) => Err(name.refuse(format!("no {key} {number}, as there are {count}"))),
        None => Ok(ordered),
    }
}

/// The header used until 2022: the number of candidates, a line `number,name` for each, `voters,sum,unique`.
fn old_header(text: &str) -> Result<Header<'_>, ReadError> {
    let end = end_of(text);
    let mut lines = lines(text).filter(|line| !line.text.trim().is_empty());
    let mut need = |what: &str| lines.next().ok_or_else(|| ReadError::at_end(end, what.to_owned()));
    let expected = format!("the number of candidates from 1 to {CANDIDATES_MAX}, or a line with #");
    let first = need(&expected)?.trim();
    let count = first.whole(&expected)?;
    if count == 0 || count > CANDIDATES_MAX as u64 {
        return Err(first.refuse(expected));
    }
    let mut candidates = Candidates::default();
    for number in 1..=count {
        let expected = format!("\"{number},\" and a name");
        let line = need(&expected)?;
        let (found, name) = line.split_once(',').ok_or_else(|| line.refuse(&expected))?;
        if found.trim().text != number.to_string() {
            return Err(found.refuse(&expected));
        }
        candidates.add(name.trim())?;
    }
    let expected = "number of voters, sum of the counts and number of unique orders, with commas between";
    let line = need(expected)?;
    let numbers: Vec<Piece<'_>> = line.split(',').map(|piece| piece.trim()).collect();
    let [voters, _, unique] = numbers[..] else { return Err(line.refuse(expected)) };
    Ok(Header {
        title: None,
        candidates: candidates.finish(),
        grades: Vec::new(),
        voters: Some((voters, voters.whole("the number of voters")?)),
        unique: Some((unique, unique.whole("the number of unique orders")?)),
        body: lines.collect(),
        end,
    })
}

/// Ballot lines, with sums and with who was named on the present line.
struct Body {
    total: PaperTotal,
    seen: Vec<usize>,
    line: usize,
}

impl Body {
    fn new(head: &Header<'_>) -> Self {
        Body { total: PaperTotal::default(), seen: vec![0; head.candidates.len()], line: 0 }
    }

    /// Splits a line into its number of papers and the preferences.
    fn line<'t>(
        &mut self,
        line: Piece<'t>,
        mark: char,
        before: usize,
    ) -> Result<(u64, Piece<'t>), ReadError> {
        if before == BALLOTS_MAX {
            return Err(line.refuse(format!("at most {BALLOTS_MAX} lines with ballots")));
        }
        self.line += 1;
        let expected = format!("a number of papers, {mark:?} and an order");
        let (papers, rest) = line.split_once(mark).ok_or_else(|| line.refuse(expected))?;
        Ok((self.total.add(papers.trim())?, rest))
    }

    fn members(&mut self, group: Group<'_>) -> Result<Vec<CandidateIndex>, ReadError> {
        let mut members = Vec::new();
        for piece in group.members {
            let expected = format!("a candidate's number from 1 to {}", self.seen.len());
            let number = piece.whole(&expected)? as usize;
            if number == 0 || number > self.seen.len() {
                return Err(piece.refuse(expected));
            }
            if self.seen[number - 1] == self.line {
                return Err(piece.refuse("each candidate at most once on a line"));
            }
            self.seen[number - 1] = self.line;
            members.push(CandidateIndex::at(number - 1));
        }
        Ok(members)
    }

    /// A file cut short shows in its sums.
    fn check_sums(&self, head: &Header<'_>, lines: usize) -> Result<(), ReadError> {
        let checks = [
            (&head.voters, self.total.total(), "voters, as the lines add up to"),
            (&head.unique, lines as u64, "orders, as there are lines"),
        ];
        for (said, found, what) in checks {
            if let Some((piece, said)) = said
                && *said != found
            {
                return Err(piece.refuse(format!("{found} {what}")));
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
            let (inside, after) =
                rest.part(1, rest.text.len()).split_once('}').ok_or_else(|| rest.refuse("a closing }"))?;
            let members: Vec<Piece<'t>> = match inside.trim().text {
                "" => Vec::new(),
                _ => inside.split(',').map(|member| member.trim()).collect(),
            };
            if members.is_empty() && empty == Empty::Refused {
                return Err(rest.refuse("a candidate's number inside { }"));
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
            return Err(after.refuse("a comma between ranks"));
        }
        rest = after.part(1, after.text.len()).trim();
        if rest.text.is_empty() {
            return Err(rest.refuse("a candidate's number after the comma"));
        }
    }
    Ok(groups)
}
