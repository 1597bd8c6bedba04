//! Tables for STV: one for each stage.

use super::Text;
use super::table::{Align, Table};
use crate::count::exact::Amount;
use crate::count::stv::{StageAction, StvArithmetic, StvCount, StvStage, StvStatus};
use percole_words::{Message, counted};

pub(super) fn stv(count: &StvCount, text: &Text<'_>) -> String {
    let mut out = text.line(counted::places(count.seats)) + &text.papers(&count.papers);
    out.push_str(&text.line(counted::quota(count.papers.counted, count.seats, count.quota)));
    if count.arithmetic == StvArithmetic::Exact {
        out.push_str(&text.sentence(counted::fractions_exact()));
    }
    let zero = Amount::zero();
    let mut before: Vec<Amount> = vec![zero.clone(); count.stages.first().map_or(0, |s| s.tallies.len())];
    let mut rest_before = (zero.clone(), zero);
    for (number, stage) in count.stages.iter().enumerate() {
        out.push_str(&format!("\n{}", text.line(counted::stage(number + 1, action(&stage.action, text)))));
        out.push_str(&values(&stage.action, text));
        out.extend(stage.tie.iter().map(|tie| text.tie(tie)));
        out.push_str(&stage_table(stage, count.arithmetic, &before, &rest_before, text));
        if !stage.elected.is_empty() {
            let elected = text.list(&stage.elected);
            let said = match stage.last_vacancies {
                true => counted::elected_last(elected),
                false => counted::elected_are(elected),
            };
            out.push_str(&format!("  {}", text.line(said)));
        }
        before = stage.tallies.iter().map(|tally| tally.votes.clone()).collect();
        rest_before = (stage.non_transferable.clone(), stage.lost.clone());
    }
    out
}

fn action(action: &StageAction, text: &Text<'_>) -> Message {
    match action {
        StageAction::FirstPreferences => counted::first_preferences(),
        StageAction::Surplus { candidate, surplus, total, .. } => {
            counted::surplus_moves(text.of(*candidate), total.shown(), surplus.shown())
        }
        StageAction::Exclusion { candidate, total } => {
            counted::fewest_excluded(text.of(*candidate), total.shown())
        }
    }
}

/// At which values the papers of a surplus move on.
fn values(action: &StageAction, text: &Text<'_>) -> String {
    let StageAction::Surplus { values, .. } = action else { return String::new() };
    let moves = values.iter().map(|value| {
        let (received, passed_on) = (value.received.to_string(), value.passed_on.to_string());
        format!("  {}", text.line(counted::papers_move_at(value.papers, received, passed_on)))
    });
    moves.collect()
}

fn stage_table(
    stage: &StvStage,
    arithmetic: StvArithmetic,
    before: &[Amount],
    rest_before: &(Amount, Amount),
    text: &Text<'_>,
) -> String {
    let style = Style::of(stage, arithmetic);
    let align = vec![Align::Left, Align::Right, Align::Right, Align::Left];
    let (change_title, votes_title) = (counted::column_change(), counted::column_votes());
    let headers = vec![String::new(), text.say(change_title), text.say(votes_title), String::new()];
    let mut table = Table::new(align, headers);
    for (tally, before) in stage.tallies.iter().zip(before) {
        let status = match tally.status {
            StvStatus::Continuing => String::new(),
            StvStatus::Elected => text.say(counted::mark_elected()),
            StvStatus::Excluded => text.say(counted::mark_excluded()),
        };
        let change = change(before, &tally.votes, style);
        let votes = style.votes(&tally.votes);
        table.row(vec![text.of(tally.candidate), change, votes, status]);
    }
    let rest = [
        (counted::row_no_further(), &rest_before.0, &stage.non_transferable),
        (counted::row_cut_off(), &rest_before.1, &stage.lost),
    ];
    for (name, before, now) in rest {
        if now.is_positive() {
            let change = change(before, now, style);
            table.row(vec![text.say(name), change, style.votes(now), String::new()]);
        }
    }
    table.text()
}

fn change(before: &Amount, now: &Amount, style: Style) -> String {
    let change = Amount(&now.0 - &before.0);
    match change.cmp(&Amount::zero()) {
        std::cmp::Ordering::Equal => String::new(),
        std::cmp::Ordering::Greater => format!("+{}", style.votes(&change)),
        std::cmp::Ordering::Less => format!("−{}", style.votes(&Amount(-change.0))),
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

    fn votes(self, votes: &Amount) -> String {
        match self {
            Style::FiveDecimals => votes.with_decimals(5),
            // A change from the stage before may have decimals where the votes have none left.
            Style::Whole | Style::Short => votes.shown(),
        }
    }
}
