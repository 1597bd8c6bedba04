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
    let align = vec![Align::Left, Align::Right, Align::Right, Align::Left];
    let mut table = Table::new(align, &["", "Change", "Votes", ""]);
    for (tally, before) in stage.tallies.iter().zip(before) {
        let status = match tally.status {
            StvStatus::Continuing => "",
            StvStatus::Elected => "elected",
            StvStatus::Excluded => "excluded",
        };
        let change = change(before, &tally.votes, arithmetic);
        let votes = votes(&tally.votes, arithmetic);
        table.row(vec![names.of(tally.candidate), change, votes, status.to_owned()]);
    }
    let rest = [
        ("(no further preference)", &rest_before.0, &stage.non_transferable),
        ("(cut off)", &rest_before.1, &stage.lost),
    ];
    for (name, before, now) in rest {
        if now.is_positive() {
            let change = change(before, now, arithmetic);
            table.row(vec![name.to_owned(), change, votes(now, arithmetic), String::new()]);
        }
    }
    table.text()
}

fn change(before: &Exact, now: &Exact, arithmetic: StvArithmetic) -> String {
    let change = Exact(&now.0 - &before.0);
    match change.cmp(&Exact::zero()) {
        std::cmp::Ordering::Equal => String::new(),
        std::cmp::Ordering::Greater => format!("+{}", votes(&change, arithmetic)),
        std::cmp::Ordering::Less => format!("−{}", votes(&Exact(-change.0), arithmetic)),
    }
}

/// Votes with the five decimals of the rules, or shortened in the exact method.
fn votes(votes: &Exact, arithmetic: StvArithmetic) -> String {
    match arithmetic {
        StvArithmetic::FiveDecimals => votes.with_decimals(5),
        StvArithmetic::Exact => votes.shown(),
    }
}
