//! Writing papers in the formats that other programs count: BLT, PrefLib, Pabulib.
//!
//! What is written is read back the same by the readers beside it, except that a quotation mark in a name becomes a curly one,
//! and that a Pabulib project is called by its number and its name.

use crate::count::Method;
use crate::count::exact::Amount;
use crate::count::question::{Kind, Question};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A file of papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// How its name ends: `blt`, `toi`, `cat` or `pb`.
    pub ending: &'static str,
    /// The file.
    pub text: String,
}

/// Papers that are written.
#[derive(Debug, Clone, Copy)]
pub struct Papers<'a> {
    /// How many papers say the same, by what they say ([`crate::count::question`]).
    pub said: &'a BTreeMap<Vec<u32>, u64>,
    /// Papers that say nothing.
    pub blank: u64,
}

/// What things are called.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// What is asked, in one line.
    pub title: &'a str,
    /// The options.
    pub options: &'a [String],
    /// The grades, best first.
    pub grades: &'a [String],
}

/// Writes the papers of a question in the format that fits its method: BLT for single transferable votes, PrefLib for orders
/// with equal ranks, grades and crosses, Pabulib for budgets, and for points as a budget in which each option costs 1.
pub fn write(question: &Question, names: Names<'_>, papers: Papers<'_>) -> Written {
    match question.kind {
        Kind::Counted(Method::InstantRunoff | Method::Stv | Method::StvExact) => {
            Written { ending: "blt", text: blt(question, names, papers) }
        }
        Kind::Counted(Method::Schulze) => Written { ending: "toi", text: orders(names, papers) },
        Kind::Counted(Method::MajorityJudgement) => {
            let grades: Vec<String> = names.grades.iter().map(|grade| line(grade)).collect();
            Written { ending: "cat", text: categories(names, &grades, papers) }
        }
        Kind::YesNo | Kind::Counted(Method::Choose | Method::Approval) => {
            let crosses = ["x", "-"].map(str::to_owned);
            Written { ending: "cat", text: categories(names, &crosses, papers) }
        }
        Kind::Counted(Method::Score | Method::EqualShares | Method::Greedy) => {
            Written { ending: "pb", text: pabulib(question, names, papers) }
        }
    }
}

/// A name within one line, without the marks that end it.
fn line(name: &str) -> String {
    name.chars()
        .map(|letter| {
            if letter == '"' {
                '”'
            } else if letter.is_control() {
                ' '
            } else {
                letter
            }
        })
        .collect()
}

/// What papers say, and those that say nothing.
fn lines<'a>(papers: Papers<'a>) -> impl Iterator<Item = (&'a [u32], u64)> {
    let said = papers.said.iter().map(|(values, count)| (values.as_slice(), *count));
    said.chain((papers.blank > 0).then_some((&[][..], papers.blank)))
}

/// The options of each rank, the most preferred first, from 1.
fn ranks(values: &[u32]) -> Vec<Vec<usize>> {
    let last = values.iter().copied().max().unwrap_or(0) as usize;
    let mut ranks = vec![Vec::new(); last];
    for (option, rank) in values.iter().enumerate().filter(|(_, rank)| **rank > 0) {
        ranks[*rank as usize - 1].push(option + 1);
    }
    ranks
}

fn joined(items: &[usize], between: &str) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(between)
}

fn blt(question: &Question, names: Names<'_>, papers: Papers<'_>) -> String {
    let mut text = format!("{} {}\n", question.options, question.seats.max(1));
    for (values, count) in lines(papers) {
        let _ = write!(text, "{count}");
        ranks(values).iter().for_each(|rank| {
            let _ = write!(text, " {}", joined(rank, "="));
        });
        text.push_str(" 0\n");
    }
    text.push_str("0\n");
    for name in names.options.iter().map(String::as_str).chain([names.title]) {
        let _ = writeln!(text, "\"{}\"", line(name));
    }
    text
}

fn preflib(kind: &str, names: Names<'_>, papers: Papers<'_>, unique: &str) -> String {
    let voters: u64 = lines(papers).map(|(_, count)| count).sum();
    let mut text = format!(
        "# DATA TYPE: {kind}\n# TITLE: {}\n# NUMBER ALTERNATIVES: {}\n# NUMBER VOTERS: {voters}\n# {unique}: {}\n",
        line(names.title),
        names.options.len(),
        lines(papers).count(),
    );
    for (number, name) in (1..).zip(names.options) {
        let _ = writeln!(text, "# ALTERNATIVE NAME {number}: {}", line(name));
    }
    text
}

/// A blank paper is an order without anybody.
fn orders(names: Names<'_>, papers: Papers<'_>) -> String {
    let mut text = preflib("toi", names, papers, "NUMBER UNIQUE ORDERS");
    for (values, count) in lines(papers) {
        let rank = |rank: &Vec<usize>| match &rank[..] {
            [one] => one.to_string(),
            equals => format!("{{{}}}", joined(equals, ",")),
        };
        let order = ranks(values).iter().map(rank).collect::<Vec<_>>().join(",");
        let _ = writeln!(text, "{count}: {order}");
    }
    text
}

/// The options of each category; one that a paper does not mention is in the last.
fn categories(names: Names<'_>, categories: &[String], papers: Papers<'_>) -> String {
    let mut text = preflib("cat", names, papers, "NUMBER UNIQUE PREFERENCES");
    let _ = writeln!(text, "# NUMBER CATEGORIES: {}", categories.len());
    for (number, name) in (1..).zip(categories) {
        let _ = writeln!(text, "# CATEGORY NAME {number}: {name}");
    }
    for (values, count) in lines(papers) {
        let mut groups = vec![Vec::new(); categories.len()];
        for option in 0..names.options.len() {
            let value = values.get(option).copied().unwrap_or(0) as usize;
            let group = if value == 0 { categories.len() } else { value };
            groups[group - 1].push(option + 1);
        }
        let groups: Vec<String> = groups.iter().map(|group| format!("{{{}}}", joined(group, ","))).collect();
        let _ = writeln!(text, "{count}: {}", groups.join(","));
    }
    text
}

fn pabulib(question: &Question, names: Names<'_>, papers: Papers<'_>) -> String {
    let scored = question.kind == Kind::Counted(Method::Score);
    let votes: u64 = lines(papers).map(|(_, count)| count).sum();
    let limit =
        question.budget.as_ref().map_or_else(|| Amount::whole(question.seats), |budget| budget.limit.clone());
    let kind = if scored { "scoring" } else { "approval" };
    let mut text = format!(
        "META\nkey;value\ndescription;{}\nnum_projects;{}\nnum_votes;{votes}\nbudget;{limit}\nvote_type;{kind}\n\
         PROJECTS\nproject_id;cost;name\n",
        cell(names.title),
        question.options,
    );
    for (at, name) in names.options.iter().enumerate() {
        let cost = question.budget.as_ref().and_then(|budget| budget.costs.get(at)).cloned();
        let cost = cost.unwrap_or_else(|| Amount::whole(1));
        let _ = writeln!(text, "{};{cost};{}", at + 1, cell(name));
    }
    text.push_str(if scored { "VOTES\nvoter_id;vote;points\n" } else { "VOTES\nvoter_id;vote\n" });
    let mut voter = 0_u64;
    for (values, count) in lines(papers) {
        let said: Vec<usize> = (1..).zip(values).filter(|(_, value)| **value > 0).map(|(at, _)| at).collect();
        let points: Vec<usize> =
            values.iter().filter(|value| **value > 0).map(|value| *value as usize).collect();
        for _ in 0..count {
            voter += 1;
            // Other readers take a ballot without a column of points for an empty one, and stumble over points that are no number.
            let _ = match scored && !said.is_empty() {
                true => writeln!(text, "{voter};{};{}", joined(&said, ","), joined(&points, ",")),
                false => writeln!(text, "{voter};{}", joined(&said, ",")),
            };
        }
    }
    text
}

/// A cell between semicolons.
fn cell(text: &str) -> String {
    let text = line(text);
    if text.contains(';') { format!("\"{text}\"") } else { text }
}
