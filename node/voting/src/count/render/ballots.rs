//! Tables for the methods without transfers of fractions.

use super::Text;
use super::table::{Align, Table};
use crate::count::instant_runoff::{InstantRunoffCount, RunoffRound};
use crate::count::majority_judgement::MajorityJudgementCount;
use crate::count::method::Method;
use crate::count::schulze::SchulzeCount;
use crate::count::select::Papers;
use crate::count::tie::TieDecision;
use crate::count::totals::TotalsCount;
use percole_words::{Arg, Message, counted};

fn tie_lines(ties: &[TieDecision], text: &Text<'_>) -> String {
    ties.iter().map(|tie| text.tie(tie)).collect()
}

pub(super) fn totals(count: &TotalsCount, text: &Text<'_>, method: Method) -> String {
    let unit = if method == Method::Score { counted::column_points() } else { counted::column_votes() };
    let mut head = places_and_papers(count.seats, &count.papers, text);
    if let Some(most) = count.marks_max {
        head.push_str(&text.sentence(counted::crosses_max(most)));
    }
    let headers = vec![String::new(), text.say(unit), String::new()];
    let mut table = Table::new(vec![Align::Left, Align::Right, Align::Left], headers);
    for total in &count.totals {
        let elected = count.outcome.elected.contains(&total.candidate);
        let tied = count.outcome.tie.as_ref().is_some_and(|tie| tie.among.contains(&total.candidate));
        let mark = if elected {
            text.say(counted::mark_elected())
        } else if tied {
            text.say(counted::mark_tied())
        } else {
            String::new()
        };
        table.row(vec![text.of(total.candidate), total.total.to_string(), mark]);
    }
    format!("{head}\n{}{}", table.text(), tie_lines(&count.ties, text))
}

pub(super) fn majority_judgement(count: &MajorityJudgementCount, text: &Text<'_>) -> String {
    let mut out = places_and_papers(count.seats, &count.papers, text);
    out.push_str(&text.sentence(counted::grade_missing()));
    out.push('\n');
    let mut headers = vec![String::new()];
    headers.extend(count.grades.iter().cloned());
    headers.push(text.say(counted::column_majority_grade()));
    let mut table = Table::of_numbers(headers);
    let grade = |grade: u32| count.grades[grade as usize].clone();
    for merit in &count.merits {
        let mut row = vec![text.of(merit.candidate)];
        row.extend(merit.papers_per_grade.iter().map(u64::to_string));
        row.push(merit.majority_grade.map_or(String::new(), grade));
        table.row(row);
    }
    out.push_str(&table.text());
    for round in count.rounds.iter().filter(|round| round.removed > 0) {
        out.push_str(&format!("\n{}", text.line(counted::equal_so_far(round.removed))));
        let headers = vec![String::new(), text.say(counted::column_next_grade())];
        let mut table = Table::new(vec![Align::Left, Align::Left], headers);
        for (candidate, median) in &round.medians {
            table.row(vec![text.of(*candidate), grade(*median)]);
        }
        out.push_str(&table.text());
    }
    format!("{out}\n{}{}", ranking(&count.tiers, text), tie_lines(&count.ties, text))
}

/// `1. A   2. B = C`, one tier a line.
fn ranking(tiers: &[Vec<crate::count::CandidateIndex>], text: &Text<'_>) -> String {
    let mut out = text.line(counted::ranking());
    let mut place = 1;
    for tier in tiers {
        let tied: Vec<String> = tier.iter().map(|c| text.of(*c)).collect();
        out.push_str(&format!("  {place}. {}\n", tied.join(" = ")));
        place += tier.len();
    }
    out
}

fn places_and_papers(seats: u32, papers: &Papers, text: &Text<'_>) -> String {
    text.line(counted::places(seats)) + &text.papers(papers)
}

pub(super) fn schulze(count: &SchulzeCount, text: &Text<'_>) -> String {
    let mut out = places_and_papers(count.seats, &count.papers, text);
    for (title, cells) in
        [(counted::matrix_preferred(), &count.preferred), (counted::matrix_paths(), &count.paths)]
    {
        out.push_str(&format!("\n{}{}", text.line(title), matrix(count, cells, text)));
    }
    format!("{out}\n{}{}", ranking(&count.tiers, text), tie_lines(&count.ties, text))
}

/// A square table whose columns are numbered like its rows.
fn matrix(count: &SchulzeCount, cells: &[Vec<u64>], text: &Text<'_>) -> String {
    let numbers = (1..=cells.len()).map(|number| number.to_string());
    let mut table = Table::of_numbers(std::iter::once(String::new()).chain(numbers).collect());
    for (i, row) in cells.iter().enumerate() {
        let mut line = vec![format!("{}. {}", i + 1, text.of(count.candidates[i]))];
        for (j, cell) in row.iter().enumerate() {
            let mark = if *cell > cells[j][i] { "*" } else { " " };
            line.push(if i == j { "· ".to_owned() } else { format!("{cell}{mark}") });
        }
        table.row(line);
    }
    table.text()
}

pub(super) fn instant_runoff(count: &InstantRunoffCount, text: &Text<'_>) -> String {
    let mut out = text.papers(&count.papers);
    for (number, round) in count.rounds.iter().enumerate() {
        let head = counted::runoff_round(number + 1, round.continuing, round.majority);
        out.push_str(&format!("\n{}", text.line(head)));
        out.push_str(&runoff_round(round, text));
    }
    out
}

fn runoff_round(round: &RunoffRound, text: &Text<'_>) -> String {
    let align = vec![Align::Left, Align::Right, Align::Left];
    let headers = vec![String::new(), text.say(counted::column_papers()), String::new()];
    let mut table = Table::new(align, headers);
    for (candidate, papers) in &round.papers {
        let mark = if round.elected == Some(*candidate) {
            text.say(counted::mark_elected())
        } else if round.excluded == Some(*candidate) {
            text.say(counted::mark_excluded())
        } else {
            String::new()
        };
        table.row(vec![text.of(*candidate), papers.to_string(), mark]);
    }
    if round.exhausted > 0 {
        let name = text.say(counted::row_no_further());
        table.row(vec![name, round.exhausted.to_string(), String::new()]);
    }
    let mut out = table.text();
    out.extend(round.tie.iter().map(|tie| text.tie(tie)));
    if let Some(excluded) = round.excluded {
        let moves = round.transfers.iter().map(|(to, papers)| match to {
            Some(candidate) => counted::papers_to(*papers, text.of(*candidate)),
            None => counted::papers_to_nobody(*papers),
        });
        let moves: Vec<Message> = moves.collect();
        let moves = if moves.is_empty() { counted::no_papers_move().into() } else { Arg::listing(moves) };
        out.push_str(&format!("  {}", text.sentence(counted::papers_move(text.of(excluded), moves))));
    }
    out
}
