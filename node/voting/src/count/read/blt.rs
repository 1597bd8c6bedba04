//! BLT, the format of election software for STV, as OpaVote, OpenSTV, Droop and OpenTally write it.
//!
//! ```text
//! 4 2                # 4 candidates, 2 seats
//! -2                 # candidate 2 withdrew
//! 3 1 3 4 0          # 3 papers: 1, then 3, then 4
//! (p17) 1 3 - 4 0    # a paper with a name of its own, which skips its second rank
//! 2 4 1=3 0          # equal ranks: read, but refused by STV and instant runoff
//! 1 0                # a blank paper
//! 0                  # end of the ballots
//! "Adam"
//! Beate              # a single word needs no marks, alone on its line
//! "Chloé"
//! "Dirk"
//! "Board 2025"       # optional title, which may be empty
//! "Source: club"     # further texts are passed over, and that is said
//! ```
//!
//! Numbers are separated by white space; line ends mean nothing more. `#` starts a comment outside names.

use super::error::ReadError;
use super::memory::Memory;
use super::text::{Candidates, PaperTotal, Piece, text_of};
use super::{BALLOTS_MAX, CANDIDATES_MAX, Counted};
use crate::count::profile::{Ballots, CandidateIndex, Profile, RankedBallot, Standing};
use crate::count::ranks::Ranks;
use percole_tables::text::{identifier, shortened};
use percole_words::{Arg, Message, counting};
use std::collections::HashMap;

/// Reads a BLT file.
///
/// Weights are whole numbers; names must differ and all be there.
///
/// # Errors
/// [`ReadError`] with the place of the first thing that is wrong.
pub fn read_blt(bytes: &[u8]) -> Result<Counted, ReadError> {
    let (text, mut reading) = text_of(bytes)?;
    let mut tokens = Tokens::new(&text);
    let count = header_number(&mut tokens, counting::number_of_candidates)?;
    let seats = header_number(&mut tokens, counting::number_of_seats)?;
    let withdrawn = withdrawn(&mut tokens, count)?;
    let (ballots, skipping) = ballots(&mut tokens, count)?;
    let mut candidates = Candidates::default();
    for number in 1..=count {
        let expected = || counting::name_of_candidate(number.to_string());
        candidates.add(tokens.string(expected())?.ok_or_else(|| tokens.missing(expected()))?)?;
    }
    let title = tokens.string(counting::title_or_end())?.filter(|title| !title.text.trim().is_empty());
    let title = title.map(|title| title.name(counting::expected_title)).transpose()?;
    let mut besides = Besides::default();
    while let Some(text) = tokens.string(counting::found_end())? {
        besides.add(text);
    }
    if skipping > 0 {
        reading.notes.push(counting::rankings_skipped(skipping));
    }
    if besides.count > 0 {
        reading.notes.push(counting::names_besides(besides.count, Arg::listing(besides.first)));
    }
    let mut candidates = candidates.finish();
    for candidate in withdrawn {
        candidates[candidate.position()].standing = Standing::Withdrawn;
    }
    let ballots = Ballots::Ranked(ballots);
    let profile = Profile { title, candidates, seats: Some(seats as u32), ballots, budget: None };
    Ok(Counted::new(profile, reading))
}

/// Texts behind the title; the first are quoted.
#[derive(Default)]
struct Besides {
    count: usize,
    first: Vec<String>,
}

impl Besides {
    fn add(&mut self, text: Piece<'_>) {
        const QUOTED_MAX: usize = 20;
        self.count += 1;
        match self.first.len() {
            QUOTED_MAX => self.first.push("…".to_owned()),
            ..QUOTED_MAX => self.first.push(shortened(text.text)),
            _ => {}
        }
    }
}

fn header_number(tokens: &mut Tokens<'_>, expected: fn(usize) -> Message) -> Result<usize, ReadError> {
    let token = tokens.need(expected(CANDIDATES_MAX))?;
    let number = token.whole(expected(CANDIDATES_MAX))? as usize;
    if (1..=CANDIDATES_MAX).contains(&number) {
        Ok(number)
    } else {
        Err(token.refuse(expected(CANDIDATES_MAX)))
    }
}

fn withdrawn(tokens: &mut Tokens<'_>, count: usize) -> Result<Vec<CandidateIndex>, ReadError> {
    let mut withdrawn = Vec::new();
    while let Some(token) = tokens.next_if(|token| token.text.starts_with('-')) {
        withdrawn.push(candidate(token.part(1, token.text.len()), count)?);
    }
    Ok(withdrawn)
}

/// The ballots, and how many of them skip a rank.
fn ballots(tokens: &mut Tokens<'_>, count: usize) -> Result<(Vec<RankedBallot>, usize), ReadError> {
    let mut ballots = Vec::new();
    let mut total = PaperTotal::default();
    let (mut names, mut memory) = (HashMap::new(), Memory::default());
    let (mut seen, mut skipping) = (vec![0usize; count], 0);
    loop {
        let named = ballot_name(tokens, &mut names, &mut memory)?;
        let weight = tokens.need(counting::papers_or_end())?;
        if weight.text == "0" && !named {
            return Ok((ballots, skipping));
        }
        if ballots.len() == BALLOTS_MAX {
            return Err(weight.refuse(counting::at_most_ballots(BALLOTS_MAX)));
        }
        let papers = total.add(weight)?;
        let (ranks, skips) = ranks(tokens, &mut seen, ballots.len() + 1)?;
        skipping += usize::from(skips);
        let ballot = RankedBallot { papers, ranks };
        memory.take(&ballot).map_err(|expected| weight.refuse(expected))?;
        ballots.push(ballot);
    }
}

/// Passes over `(name)` before a ballot; a ballot of one name counts once.
fn ballot_name(
    tokens: &mut Tokens<'_>,
    names: &mut HashMap<String, usize>,
    memory: &mut Memory,
) -> Result<bool, ReadError> {
    let Some(name) = tokens.parenthesis()? else { return Ok(false) };
    let text = identifier(name.text).map_err(|message| ReadError::wrong(name.at(), message))?;
    memory.take(text.as_str()).map_err(|expected| name.refuse(expected))?;
    if let Some(line) = names.insert(text, name.line) {
        return Err(ReadError::wrong(
            name.at(),
            counting::ballot_twice(shortened(name.text), line.to_string()),
        ));
    }
    Ok(true)
}

/// Reads ranks up to the `0` that ends a ballot, and whether one is skipped (`-`); `seen` holds the last ballot that named
/// each candidate.
fn ranks(tokens: &mut Tokens<'_>, seen: &mut [usize], ballot: usize) -> Result<(Ranks, bool), ReadError> {
    let (mut ranks, mut skips) = (Vec::new(), false);
    loop {
        let token = tokens.need(counting::candidate_or_end())?;
        match token.text {
            "0" => return Ok((ranks.into_iter().collect(), skips)),
            "-" => {
                skips = true;
                continue;
            }
            _ => {}
        }
        let mut rank = Vec::new();
        for number in token.split('=') {
            let candidate = candidate(number, seen.len())?;
            if seen[candidate.position()] == ballot {
                return Err(number.refuse(counting::once_on_ballot()));
            }
            seen[candidate.position()] = ballot;
            rank.push(candidate);
        }
        ranks.push(rank);
    }
}

fn candidate(number: Piece<'_>, count: usize) -> Result<CandidateIndex, ReadError> {
    let value = number.whole(counting::candidate_number(count))? as usize;
    match (1..=count).contains(&value) {
        true => Ok(CandidateIndex::at(value - 1)),
        false => Err(number.refuse(counting::candidate_number(count))),
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
        let mut characters = taken.chars().peekable();
        while let Some(character) = characters.next() {
            // A lone carriage return ends a line too, as old Macs wrote it.
            let feeds = characters.peek().copied().or(rest.chars().next()) == Some('\n');
            if character == '\n' || character == '\r' && !feeds {
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
            self.take(self.line_end());
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

    fn need(&mut self, expected: Message) -> Result<Piece<'t>, ReadError> {
        self.next().ok_or_else(|| self.missing(expected))
    }

    fn missing(&self, expected: Message) -> ReadError {
        ReadError::at_end((self.line, self.column), expected)
    }

    /// Bytes up to the end of the line.
    fn line_end(&self) -> usize {
        self.text.find(['\n', '\r']).unwrap_or(self.text.len())
    }

    /// A text in parentheses, without them; `None` when something else comes next.
    fn parenthesis(&mut self) -> Result<Option<Piece<'t>>, ReadError> {
        let Some(token) = self.peek().filter(|token| token.text.starts_with('(')) else { return Ok(None) };
        // Not further than needed: a whole file may be one line.
        match self.text.find([')', '\n', '\r']) {
            Some(end) if self.text[end..].starts_with(')') => {
                Ok(Some(self.take(end + 1).part(1, end).trim()))
            }
            _ => Err(token.refuse(counting::ballot_name_closed())),
        }
    }

    /// A string in double quotes, without them, or a single word alone on its line; `None` at the end of the file.
    fn string(&mut self, expected: Message) -> Result<Option<Piece<'t>>, ReadError> {
        let Some(token) = self.peek() else { return Ok(None) };
        if !token.text.starts_with('"') {
            let line = Piece { text: self.text[..self.line_end()].trim_end(), ..token };
            return self.word(token, line, expected).map(Some);
        }
        match self.closing_mark() {
            Some(end) => Ok(Some(self.take(end + 1).part(1, end))),
            None => {
                let line = Piece { text: self.text[..self.line_end()].trim_end(), ..token };
                Err(line.refuse(counting::name_closed()))
            }
        }
    }

    /// Where the string that comes next is closed: by a mark at the end of the line, or before white space, another string
    /// or a comment, since names may hold marks. Nothing is read behind it: a whole file may be one line.
    fn closing_mark(&self) -> Option<usize> {
        let ends_line = |c: char| matches!(c, '\n' | '\r');
        let mut letters = self.text.char_indices().skip(1).take_while(|(_, c)| !ends_line(*c)).peekable();
        while let Some((at, letter)) = letters.next() {
            let next = letters.peek().map(|(_, next)| *next);
            if letter == '"' && next.is_none_or(|next| next.is_whitespace() || matches!(next, '#' | '"')) {
                return Some(at);
            }
        }
        None
    }

    /// A name without marks: two words on a line could be two names.
    fn word(&mut self, token: Piece<'t>, line: Piece<'t>, expected: Message) -> Result<Piece<'t>, ReadError> {
        let rest = line.text[token.text.len()..].trim_start();
        if token.text.contains('"') || token.text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(token.refuse(expected));
        }
        match rest.is_empty() || rest.starts_with('#') {
            true => Ok(self.take(token.text.len())),
            false => Err(line.refuse(counting::name_of_several_words())),
        }
    }
}
