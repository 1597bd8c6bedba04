//! Tables for budget votes.

use super::Text;
use super::table::{Align, Table};
use crate::count::budget::{AddOneStop, Completion, EqualSharesCount, GreedyCount, GreedyRound, Utility};
use crate::count::exact::Amount;
use percole_words::{Message, counted};

/// Whether amounts are shown with cents: when any of them is not whole.
#[derive(Clone, Copy)]
enum Cents {
    Shown,
    Hidden,
}

impl Cents {
    fn of<'a>(amounts: impl IntoIterator<Item = &'a Amount>) -> Self {
        let mut amounts = amounts.into_iter();
        if amounts.all(|amount| amount.0.is_integer()) { Cents::Hidden } else { Cents::Shown }
    }

    fn shown(self, amount: &Amount) -> String {
        match (self, amount.decimals()) {
            (Cents::Shown, Some(places)) if places <= 2 => amount.with_decimals(2),
            _ => amount.to_string(),
        }
    }
}

pub(super) fn greedy(count: &GreedyCount, text: &Text<'_>) -> String {
    let mut out = text.line(counted::budget(count.limit.to_string())) + &text.papers(&count.papers) + "\n";
    let cents = Cents::of(count.rounds.iter().map(|round| &round.cost).chain([&count.limit]));
    out.push_str(&greedy_table(&count.rounds, count.utility, text, cents));
    out + &spent(&count.spent, &count.limit, text, cents)
}

fn spent(spent: &Amount, limit: &Amount, text: &Text<'_>, cents: Cents) -> String {
    format!("\n{}", text.line(counted::spent_of(cents.shown(spent), cents.shown(limit))))
}

fn greedy_table(rounds: &[GreedyRound], utility: Utility, text: &Text<'_>, cents: Cents) -> String {
    let align = vec![Align::Left, Align::Right, Align::Right, Align::Left, Align::Right];
    let empty = String::new;
    let (cost, left) = (text.say(counted::column_cost()), text.say(counted::column_left()));
    let mut table = Table::new(align, vec![empty(), text.say(support(utility)), cost, empty(), left]);
    for round in rounds {
        let funded = if round.funded { counted::mark_funded() } else { counted::mark_too_dear() };
        table.row(vec![
            text.of(round.project),
            round.votes.to_string(),
            cents.shown(&round.cost),
            text.say(funded),
            cents.shown(&round.left),
        ]);
    }
    let ties: String = rounds.iter().filter_map(|round| round.tie.as_ref()).map(|t| text.tie(t)).collect();
    table.text() + &ties
}

/// What projects have: votes, or points.
fn support(utility: Utility) -> Message {
    match utility {
        Utility::Cost => counted::column_votes(),
        Utility::Points => counted::column_points(),
    }
}

pub(super) fn equal_shares(count: &EqualSharesCount, text: &Text<'_>) -> String {
    let mut out = text.line(counted::budget(count.limit.to_string())) + &text.papers(&count.papers);
    out.extend(add_one(count).map(|said| text.sentence(said)));
    out.push_str(&text.sentence(counted::each_voter_has(count.share.shown())));
    let costs = count.rounds.iter().map(|round| &round.cost);
    let greedy_costs = count.greedy.iter().map(|round| &round.cost);
    let cents = Cents::of(costs.chain(greedy_costs).chain([&count.limit]));
    out.push_str(&format!("\n{}", shares_table(count, text, cents)));
    out.extend(count.rounds.iter().filter_map(|round| round.tie.as_ref()).map(|tie| text.tie(tie)));
    if count.completion == Completion::Add1Greedy {
        let then = match count.utility {
            Utility::Cost => counted::then_by_votes(),
            Utility::Points => counted::then_by_points(),
        };
        out.push_str(&format!("\n{}", text.line(then)));
        out.push_str(&greedy_table(&count.greedy, count.utility, text, cents));
    }
    out + &spent(&count.spent, &count.limit, text, cents)
}

fn shares_table(count: &EqualSharesCount, text: &Text<'_>, cents: Cents) -> String {
    let pays = match count.utility {
        Utility::Cost => counted::column_each_pays(),
        Utility::Points => counted::column_per_point(),
    };
    let titles = [
        support(count.utility),
        counted::column_cost(),
        pays,
        counted::column_payers(),
        counted::column_give_all(),
        counted::column_spent(),
    ];
    let titles = titles.map(|title| text.say(title));
    let mut table = Table::of_numbers(std::iter::once(String::new()).chain(titles).collect());
    for round in &count.rounds {
        table.row(vec![
            text.of(round.project),
            round.votes.to_string(),
            cents.shown(&round.cost),
            round.share.shown(),
            round.payers.to_string(),
            round.poor.to_string(),
            cents.shown(&round.spent),
        ]);
    }
    table.text()
}

fn add_one(count: &EqualSharesCount) -> Option<Message> {
    let unit = count.money_unit.to_string();
    Some(match count.add_one_stop? {
        AddOneStop::NothingMoreFits { added: 0 } => counted::nothing_more_fits(),
        AddOneStop::NothingMoreFits { added } => counted::add_one_fits(added, unit),
        AddOneStop::OverBudget { added } => counted::add_one_over(added, unit),
    })
}
