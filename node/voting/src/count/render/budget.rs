//! Tables for budget votes.

use super::table::{Align, Table};
use super::{Names, papers};
use crate::count::budget::{AddOneStop, Completion, EqualSharesCount, GreedyCount, GreedyRound};

pub(super) fn greedy(count: &GreedyCount, names: &Names<'_>) -> String {
    let mut text = format!("Budget: {}\n{}\n", count.limit, papers(&count.papers));
    text.push_str(&greedy_table(&count.rounds, names));
    format!("{text}\nSpent: {} of {}\n", count.spent, count.limit)
}

fn greedy_table(rounds: &[GreedyRound], names: &Names<'_>) -> String {
    let align = vec![Align::Left, Align::Right, Align::Right, Align::Left, Align::Right];
    let mut table = Table::new(align, &["", "Votes", "Cost", "", "Left"]);
    for round in rounds {
        let funded = if round.funded { "funded" } else { "too dear" };
        table.row(vec![
            names.of(round.project),
            round.votes.to_string(),
            round.cost.to_string(),
            funded.to_owned(),
            round.left.to_string(),
        ]);
    }
    let ties: String = rounds.iter().filter_map(|round| round.tie.as_ref()).map(|t| names.tie(t)).collect();
    table.text() + &ties
}

pub(super) fn equal_shares(count: &EqualSharesCount, names: &Names<'_>) -> String {
    let mut text = format!("Budget: {}\n{}", count.limit, papers(&count.papers));
    text.push_str(&add_one(count));
    text.push_str(&format!("Each voter has {}.\n\n", count.share.shown()));
    let headers = ["", "Votes", "Cost", "Each pays", "Payers", "Give all", "Spent"];
    let mut table = Table::of_numbers(&headers);
    for round in &count.rounds {
        table.row(vec![
            names.of(round.project),
            round.votes.to_string(),
            round.cost.to_string(),
            round.share.shown(),
            round.payers.to_string(),
            round.poor.to_string(),
            round.spent.to_string(),
        ]);
    }
    text.push_str(&table.text());
    text.extend(count.rounds.iter().filter_map(|round| round.tie.as_ref()).map(|tie| names.tie(tie)));
    if count.completion == Completion::Add1Greedy {
        text.push_str("\nWith what is left, by votes:\n");
        text.push_str(&greedy_table(&count.greedy, names));
    }
    format!("{text}\nSpent: {} of {}\n", count.spent, count.limit)
}

fn add_one(count: &EqualSharesCount) -> String {
    let unit = &count.money_unit;
    match count.add_one_stop {
        None => String::new(),
        Some(AddOneStop::NothingMoreFits { added: 0 }) => {
            "Nothing more fits without adding money.\n".to_owned()
        }
        Some(AddOneStop::NothingMoreFits { added }) => {
            format!("With {added} × {unit} added for each voter nothing more fits; that result is kept.\n")
        }
        Some(AddOneStop::OverBudget { added }) => format!(
            "With {added} × {unit} added for each voter the budget would be exceeded; the result before is kept.\n"
        ),
    }
}
