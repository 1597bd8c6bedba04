//! Tables for budget votes.

use super::table::{Align, Table};
use super::{Names, papers};
use crate::count::budget::{AddOneStop, Completion, EqualSharesCount, GreedyCount, GreedyRound};
use crate::count::exact::Exact;

/// Whether amounts are shown with cents: when any of them is not whole.
#[derive(Clone, Copy)]
enum Cents {
    Shown,
    Hidden,
}

impl Cents {
    fn of<'a>(amounts: impl IntoIterator<Item = &'a Exact>) -> Self {
        let mut amounts = amounts.into_iter();
        if amounts.all(|amount| amount.0.is_integer()) { Cents::Hidden } else { Cents::Shown }
    }

    fn text(self, amount: &Exact) -> String {
        match (self, amount.decimals()) {
            (Cents::Shown, Some(places)) if places <= 2 => amount.with_decimals(2),
            _ => amount.to_string(),
        }
    }
}

pub(super) fn greedy(count: &GreedyCount, names: &Names<'_>) -> String {
    let mut text = format!("Budget: {}\n{}\n", count.limit, papers(&count.papers));
    let cents = Cents::of(count.rounds.iter().map(|round| &round.cost).chain([&count.limit]));
    text.push_str(&greedy_table(&count.rounds, names, cents));
    text + &spent(&count.spent, &count.limit, cents)
}

fn spent(spent: &Exact, limit: &Exact, cents: Cents) -> String {
    format!("\nSpent: {} of {}\n", cents.text(spent), cents.text(limit))
}

fn greedy_table(rounds: &[GreedyRound], names: &Names<'_>, cents: Cents) -> String {
    let align = vec![Align::Left, Align::Right, Align::Right, Align::Left, Align::Right];
    let mut table = Table::new(align, &["", "Votes", "Cost", "", "Left"]);
    for round in rounds {
        let funded = if round.funded { "funded" } else { "too dear" };
        table.row(vec![
            names.of(round.project),
            round.votes.to_string(),
            cents.text(&round.cost),
            funded.to_owned(),
            cents.text(&round.left),
        ]);
    }
    let ties: String = rounds.iter().filter_map(|round| round.tie.as_ref()).map(|t| names.tie(t)).collect();
    table.text() + &ties
}

pub(super) fn equal_shares(count: &EqualSharesCount, names: &Names<'_>) -> String {
    let mut text = format!("Budget: {}\n{}", count.limit, papers(&count.papers));
    text.push_str(&add_one(count));
    text.push_str(&format!("Each voter has {}.\n\n", count.share.shown()));
    let costs = count.rounds.iter().map(|round| &round.cost);
    let greedy_costs = count.greedy.iter().map(|round| &round.cost);
    let cents = Cents::of(costs.chain(greedy_costs).chain([&count.limit]));
    let headers = ["", "Votes", "Cost", "Each pays", "Payers", "Give all", "Spent"];
    let mut table = Table::of_numbers(&headers);
    for round in &count.rounds {
        table.row(vec![
            names.of(round.project),
            round.votes.to_string(),
            cents.text(&round.cost),
            round.share.shown(),
            round.payers.to_string(),
            round.poor.to_string(),
            cents.text(&round.spent),
        ]);
    }
    text.push_str(&table.text());
    text.extend(count.rounds.iter().filter_map(|round| round.tie.as_ref()).map(|tie| names.tie(tie)));
    if count.completion == Completion::Add1Greedy {
        text.push_str("\nWith what is left, by votes:\n");
        text.push_str(&greedy_table(&count.greedy, names, cents));
    }
    text + &spent(&count.spent, &count.limit, cents)
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
