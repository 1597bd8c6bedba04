//! Tables for STV: one for each stage.

use super::table::{Align, Table};
use super::{Names, papers};
use crate::count::exact::Exact;
use crate::count::stv::{StageAction, StvArithmetic, StvCount, StvStage, StvStatus};

pub(super) fn stv(count: &StvCount, names: &Names<'_>) -> String {
    let mut text = format!("Places: {}\n{}", count.seats, papers(&count.papers));
    let (counted, seats) = (count.papers.counted, count.seats);
    text.push_str(&format!("Quota: {counted} ÷ ({seats} + 1), rounded down, + 1 = {}\n", count.quota));
    if count.arithmetic == StvArithmetic::Exact {
        text.push_str("Fractions are counted exactly; ≈ marks those that this table rounds down.\n");
    }
    let zero = Exact::zero();
    let mut before: Vec<Exact> = vec![zero.clone(); count.stages.first().map_or(0, |s| s.tallies.len())];
    let mut rest_before = (zero.clone(), zero);
    for (number, stage) in count.stages.iter().enumerate() {
        text.push_str(&format!("\nStage {}: {}\n", number + 1, action(&stage.action, names)));
        text.extend(stage.tie.iter().map(|tie| names.tie(tie)));
        text.push_str(&stage_table(stage, count.arithmetic, &before, &rest_before, names));
        if !stage.elected.is_empty() {
            let why = if stage.last_vacancies { " (the last vacancies, rule 52)" } else { "" };
            text.push_str(&format!("  Elected: {}{why}\n", names.list(&stage.elected)));
        }
        before = stage.tallies.iter().map(|tally| tally.votes.clone()).collect();
        rest_before = (stage.non_transferable.clone(), stage.lost.clone());
    }
    text
}

fn action(action: &StageAction, names: &Names<'_>) -> String {
    match action {
        StageAction::FirstPreferences => "first preferences".to_owned(),
        StageAction::Surplus { candidate, surplus, total, values } => {
            let mut text = format!(
                "{} has {} votes, {} above the quota, which move on",
                names.of(*candidate),
                total.shown(),
                surplus.shown()
            );
            for value in values {
                let (papers, received, passed_on) = (value.papers, &value.received, &value.passed_on);
                text.push_str(&format!("\n  {papers} papers received at {received} move at {passed_on}"));
            }
            text
        }
        StageAction::Exclusion { candidate, total } => {
            format!("{} has fewest votes, {}, and is excluded", names.of(*candidate), total.shown())
        }
    }
}

fn stage_table(
    stage: &StvStage,
    arithmetic: StvArithmetic,
    before: &[Exact],
    rest_before: &(Exact, Exact),
    names: &Names<'_>,
) -> String {
    let style = Style::of(stage, arithmetic);
    let align = vec![Align::Left, Align::Right, Align::Right, Align::Left];
    let mut table = Table::new(align, &["", "Change", "Votes", ""]);
    for (tally, before) in stage.tallies.iter().zip(before) {
        let status = match tally.status {
            StvStatus::Continuing => "",
            StvStatus::Elected => "elected",
            StvStatus::Excluded => "excluded",
        };
        let change = change(before, &tally.votes, style);
        let votes = style.votes(&tally.votes);
        table.row(vec![names.of(tally.candidate), change, votes, status.to_owned()]);
    }
    let rest = [
        ("(no further preference)", &rest_before.0, &stage.non_transferable),
        ("(cut off)", &rest_before.1, &stage.lost),
    ];
    for (name, before, now) in rest {
        if now.is_positive() {
            let change = change(before, now, style);
            table.row(vec![name.to_owned(), change, style.votes(now), String::new()]);
        }
    }
    table.text()
}

fn change(before: &Exact, now: &Exact, style: Style) -> String {
    let change = Exact(&now.0 - &before.0);
    match change.cmp(&Exact::zero()) {
        std::cmp::Ordering::Equal => String::new(),
        std::cmp::Ordering::Greater => format!("+{}", style.votes(&change)),
        std::cmp::Ordering::Less => format!("−{}", style.votes(&Exact(-change.0))),
    }
}

/// How votes are written in one stage.
#[derive(Clone, Copy)]
enum Style {
    /// All votes are whole, as at the first stage.
    Whole,
    /// The five decimals of the rules, so that columns line up.
    FiveDecimals,
    /// Shortened, in the exact method.
    Short,
}

impl Style {
    fn of(stage: &StvStage, arithmetic: StvArithmetic) -> Self {
        let rest = [&stage.non_transferable, &stage.lost];
        let mut votes = stage.tallies.iter().map(|tally| &tally.votes).chain(rest);
        match arithmetic {
            _ if votes.all(|votes| votes.0.is_integer()) => Style::Whole,
            StvArithmetic::FiveDecimals => Style::FiveDecimals,
            StvArithmetic::Exact => Style::Short,
        }
    }

    fn votes(self, votes: &Exact) -> String {
        match self {
            Style::FiveDecimals => votes.with_decimals(5),
            // A change from the stage before may have decimals where the votes have none left.
            Style::Whole | Style::Short => votes.shown(),
        }
    }
}
