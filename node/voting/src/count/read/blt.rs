//! BLT, the format of election software for STV.
//!
//! ```text
//! 4 2                # 4 candidates, 2 seats
//! -2                 # candidate 2 withdrew
//! 3 1 3 4 0          # 3 papers: 1, then 3, then 4
//! 2 4 1=3 0          # equal ranks: read, but refused by STV and instant runoff
//! 1 0                # a blank paper
//! 0                  # end of the ballots
//! "Adam"
//! "Beate"
//! "Chloé"
//! "Dirk"
//! "Board 2025"       # optional title
//! ```
//!
//! Numbers are separated by white space; line ends mean nothing more. `#` starts a comment outside names.

use super::error::ReadError;
use super::text::{Candidates, PaperTotal, Piece, text_of};
use super::{BALLOTS_MAX, CANDIDATES_MAX};
use crate::count::profile::{Ballots, CandidateIndex, Profile, RankedBallot, Standing};

/// Reads a BLT file.
///
/// Weights are whole numbers; names must differ and all be there.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong.
pub fn read_blt(bytes: &[u8]) -> Result<Profile, ReadError> {
    let text = text_of(bytes)?;
    let mut tokens = Tokens::new(text);
    let count = header_number(&mut tokens, "the number of candidates", CANDIDATES_MAX)?;
    let seats = header_number(&mut tokens, "the number of seats", CANDIDATES_MAX)?;
    let withdrawn = withdrawn(&mut tokens, count)?;
    let ballots = ballots(&mut tokens, count)?;
    let mut candidates = Candidates::default();
    for number in 1..=count {
        let expected = format!("the name of candidate {number} in double quotes");
        candidates.add(tokens.string(&expected)?.ok_or_else(|| tokens.missing(&expected))?)?;
    }
    let title = tokens.string("the title in double quotes, or the end of the file")?;
    let title = title.map(|title| title.name("a title")).transpose()?;
    if let Some(more) = tokens.next() {
        return Err(more.refuse("the end of the file"));
    }
    let mut candidates = candidates.finish();
    for candidate in withdrawn {
        candidates[candidate.position()].standing = Standing::Withdrawn;
    }
    Ok(Profile {
        title,
        candidates,
        seats: Some(seats as u32),
        ballots: Ballots::Ranked(ballots),
        budget: None,
    })
}

fn header_number(tokens: &mut Tokens<'_>, what: &str, most: usize) -> Result<usize, ReadError> {
    let expected = format!("{what}, from 1 to {most}");
    let token = tokens.need(&expected)?;
    let number = token.whole(&expected)? as usize;
    if (1..=most).contains(&number) { Ok(number) } else { Err(token.refuse(expected)) }
}

fn withdrawn(tokens: &mut Tokens<'_>, count: usize) -> Result<Vec<CandidateIndex>, ReadError> {
    let mut withdrawn = Vec::new();
    while let Some(token) = tokens.next_if(|token| token.text.starts_with('-')) {
        withdrawn.push(candidate(token.part(1, token.text.len()), count)?);
    }
    Ok(withdrawn)
}

fn ballots(tokens: &mut Tokens<'_>, count: usize) -> Result<Vec<RankedBallot>, ReadError> {
    let mut ballots = Vec::new();
    let mut total = PaperTotal::default();
    let mut seen = vec![0usize; count];
    loop {
        let weight = tokens.need("a number of papers, or 0 at the end of the ballots")?;
        if weight.text == "0" {
            return Ok(ballots);
        }
        if ballots.len() == BALLOTS_MAX {
            return Err(weight.refuse(format!("at most {BALLOTS_MAX} ballots")));
        }
        let papers = total.add(weight)?;
        let ranks = ranks(tokens, &mut seen, ballots.len() + 1)?;
        ballots.push(RankedBallot { papers, ranks });
    }
}

/// Reads ranks up to the `0` that ends a ballot; `seen` holds the last ballot that named each candidate.
fn ranks(
    tokens: &mut Tokens<'_>,
    seen: &mut [usize],
    ballot: usize,
) -> Result<Vec<Vec<CandidateIndex>>, ReadError> {
    let mut ranks = Vec::new();
    loop {
        let token = tokens.need("a candidate's number, or 0 at the end of the ballot")?;
        if token.text == "0" {
            return Ok(ranks);
        }
        let mut rank = Vec::new();
        for number in token.split('=') {
            let candidate = candidate(number, seen.len())?;
            if seen[candidate.position()] == ballot {
                return Err(number.refuse("each candidate at most once on a ballot"));
            }
            seen[candidate.position()] = ballot;
            rank.push(candidate);
        }
        ranks.push(rank);
    }
}

fn candidate(number: Piece<'_>, count: usize) -> Result<CandidateIndex, ReadError> {
    let expected = format!("a candidate's number from 1 to {count}");
    let value = number.whole(&expected)? as usize;
    if (1..=count).contains(&value) {
        Ok(CandidateIndex::at(value - 1))
    } else {
        Err(number.refuse(expected))
    }
}

/// Words and quoted strings, with comments left out.
struct Tokens<'t> {
    text: &'t str,
    line: usize,
    column: usize,
}

impl<'t> Tokens<'t> {
    fn new(text: &'t str) -> Self {
        Tokens { text, line: 1, column: 1 }
    }

    /// Moves over `length` bytes and returns them.
    fn take(&mut self, length: usize) -> Piece<'t> {
        let (taken, rest) = self.text.split_at(length);
        let piece = Piece { line: self.line, column: self.column, text: taken };
        for character in taken.chars() {
            if character == '\n' {
                (self.line, self.column) = (self.line + 1, 1);
            } else {
                self.column += 1;
            }
        }
        self.text = rest;
        piece
    }

    fn skip_space(&mut self) {
        loop {
            let space = self.text.len() - self.text.trim_start().len();
            self.take(space);
            if !self.text.starts_with('#') {
                return;
            }
            self.take(self.text.find('\n').unwrap_or(self.text.len()));
        }
    }

    fn peek(&mut self) -> Option<Piece<'t>> {
        self.skip_space();
        let end = self.text.find(|c: char| c.is_whitespace() || c == '#').unwrap_or(self.text.len());
        let piece = Piece { line: self.line, column: self.column, text: &self.text[..end] };
        (end > 0).then_some(piece)
    }

    fn next(&mut self) -> Option<Piece<'t>> {
        let length = self.peek()?.text.len();
        Some(self.take(length))
    }

    fn next_if(&mut self, accept: impl Fn(&Piece<'t>) -> bool) -> Option<Piece<'t>> {
        let length = self.peek().filter(accept)?.text.len();
        Some(self.take(length))
    }

    fn need(&mut self, expected: &str) -> Result<Piece<'t>, ReadError> {
        self.next().ok_or_else(|| self.missing(expected))
    }

    fn missing(&self, expected: &str) -> ReadError {
        ReadError::at_end((self.line, self.column), expected)
    }

    /// A string in double quotes, without them; `None` at the end of the file.
    fn string(&mut self, expected: &str) -> Result<Option<Piece<'t>>, ReadError> {
        let Some(token) = self.peek() else { return Ok(None) };
        if !token.text.starts_with('"') {
            return Err(token.refuse(expected));
        }
        let line_end = self.text.find('\n').unwrap_or(self.text.len());
        let rest_of_line = Piece { text: self.text[..line_end].trim_end(), ..token };
        match self.text[1..line_end].find('"') {
            Some(length) => {
                let whole = self.take(length + 2);
                Ok(Some(whole.part(1, length + 1)))
            }
            None => Err(rest_of_line.refuse("a double quote at the end of the name")),
        }
    }
}
