//! Tables for the methods without transfers of fractions.

use super::table::{Align, Table};
use super::{Names, papers};
use crate::count::instant_runoff::{InstantRunoffCount, RunoffRound};
use crate::count::majority_judgement::MajorityJudgementCount;
use crate::count::method::Method;
use crate::count::schulze::SchulzeCount;
use crate::count::tie::TieDecision;
use crate::count::totals::TotalsCount;

fn tie_lines(ties: &[TieDecision], names: &Names<'_>) -> String {
    ties.iter().map(|tie| names.tie(tie)).collect()
}

pub(super) fn totals(count: &TotalsCount, names: &Names<'_>, method: Method) -> String {
    let unit = if method == Method::Score { "Points" } else { "Votes" };
    let mut text = format!("Places: {}\n{}", count.seats, papers(&count.papers));
    if let Some(most) = count.marks_max {
        text.push_str(&format!("A paper may have up to {most} crosses.\n"));
    }
    let mut table = Table::new(vec![Align::Left, Align::Right, Align::Left], &["", unit, ""]);
    for total in &count.totals {
        let elected = count.outcome.elected.contains(&total.candidate);
        let tied = count.outcome.tie.as_ref().is_some_and(|tie| tie.among.contains(&total.candidate));
        let mark = if elected {
            "elected"
        } else if tied {
            "tied"
        } else {
            ""
        };
        table.row(vec![names.of(total.candidate), total.total.to_string(), mark.to_owned()]);
    }
    format!("{text}\n{}{}", table.text(), tie_lines(&count.ties, names))
}

pub(super) fn majority_judgement(count: &MajorityJudgementCount, names: &Names<'_>) -> String {
    let mut text = format!("Places: {}\n{}", count.seats, papers(&count.papers));
    text.push_str("A paper without a grade for a candidate gives the worst grade.\n\n");
    let mut headers = vec![""];
    headers.extend(count.grades.iter().map(String::as_str));
    headers.push("majority grade");
    let mut table = Table::of_numbers(&headers);
    let grade = |grade: u32| count.grades[grade as usize].clone();
    for merit in &count.merits {
        let mut row = vec![names.of(merit.candidate)];
        row.extend(merit.papers_per_grade.iter().map(u64::to_string));
        row.push(merit.majority_grade.map_or(String::new(), grade));
        table.row(row);
    }
    text.push_str(&table.text());
    for round in count.rounds.iter().filter(|round| round.removed > 0) {
        text.push_str(&format!("\nEqual so far; after removing {} middle papers each:\n", round.removed));
        let mut table = Table::new(vec![Align::Left, Align::Left], &["", "next middle grade"]);
        for (candidate, median) in &round.medians {
            table.row(vec![names.of(*candidate), grade(*median)]);
        }
        text.push_str(&table.text());
    }
    format!("{text}\n{}{}", ranking(&count.tiers, names), tie_lines(&count.ties, names))
}

/// `1. A   2. B = C`, one tier a line.
fn ranking(tiers: &[Vec<crate::count::CandidateIndex>], names: &Names<'_>) -> String {
    let mut text = String::from("Ranking:\n");
    let mut place = 1;
    for tier in tiers {
        let tied: Vec<String> = tier.iter().map(|c| names.of(*c)).collect();
        text.push_str(&format!("  {place}. {}\n", tied.join(" = ")));
        place += tier.len();
    }
    text
}

pub(super) fn schulze(count: &SchulzeCount, names: &Names<'_>) -> String {
    let mut text = format!("Places: {}\n{}", count.seats, papers(&count.papers));
    text.push_str("\nHow many papers prefer the one on the left to the one above (* marks a victory):\n");
    text.push_str(&matrix(count, &count.preferred, names));
    text.push_str(
        "\nThe weakest victory of the strongest path (* where it is stronger than the way back):\n",
    );
    text.push_str(&matrix(count, &count.paths, names));
    format!("{text}\n{}{}", ranking(&count.tiers, names), tie_lines(&count.ties, names))
}

/// A square table whose columns are numbered like its rows.
fn matrix(count: &SchulzeCount, cells: &[Vec<u64>], names: &Names<'_>) -> String {
    let numbers: Vec<String> = (1..=cells.len()).map(|number| number.to_string()).collect();
    let mut headers = vec![""];
    headers.extend(numbers.iter().map(String::as_str));
    let mut table = Table::of_numbers(&headers);
    for (i, row) in cells.iter().enumerate() {
        let mut line = vec![format!("{}. {}", i + 1, names.of(count.candidates[i]))];
        for (j, cell) in row.iter().enumerate() {
            let mark = if *cell > cells[j][i] { "*" } else { " " };
            line.push(if i == j { "· ".to_owned() } else { format!("{cell}{mark}") });
        }
        table.row(line);
    }
    table.text()
}

pub(super) fn instant_runoff(count: &InstantRunoffCount, names: &Names<'_>) -> String {
    let mut text = papers(&count.papers);
    for (number, round) in count.rounds.iter().enumerate() {
        let continuing = format!("{} papers count, majority {}", round.continuing, round.majority);
        text.push_str(&format!("\nRound {}: {continuing}\n", number + 1));
        text.push_str(&runoff_round(round, names));
    }
    text
}

fn runoff_round(round: &RunoffRound, names: &Names<'_>) -> String {
    let align = vec![Align::Left, Align::Right, Align::Left];
    let mut table = Table::new(align, &["", "Papers", ""]);
    for (candidate, papers) in &round.papers {
        let mark = if round.elected == Some(*candidate) {
            "elected"
        } else if round.excluded == Some(*candidate) {
            "excluded"
        } else {
            ""
        };
        table.row(vec![names.of(*candidate), papers.to_string(), mark.to_owned()]);
    }
    if round.exhausted > 0 {
        table.row(vec!["(no further preference)".to_owned(), round.exhausted.to_string(), String::new()]);
    }
    let mut text = table.text();
    text.extend(round.tie.iter().map(|tie| names.tie(tie)));
    if let Some(excluded) = round.excluded {
        let to = |to: &Option<_>| to.map_or("no further preference".to_owned(), |c| names.of(c));
        let moves: Vec<String> =
            round.transfers.iter().map(|(c, papers)| format!("{papers} to {}", to(c))).collect();
        let moves = if moves.is_empty() { "none".to_owned() } else { moves.join(", ") };
        text.push_str(&format!("  Papers of {}: {moves}.\n", names.of(excluded)));
    }
    text
}
