//! Questions of every kind, and answers to them.

use percole_voting::count::question::{Kind, Question};
use percole_voting::count::{Amount, Budget, Completion, Method, TieBreak};

/// Every kind of question.
pub fn kinds() -> Vec<Kind> {
    Kind::all().collect()
}

/// A question of a kind about so many options, complete in itself.
pub fn question(kind: Kind, options: u32, seats: u32) -> Question {
    let money = matches!(kind, Kind::Counted(method) if method.is_for_budgets());
    let (options, seats) = match kind {
        Kind::YesNo => (3, 0),
        Kind::Counted(Method::InstantRunoff) => (options, 1),
        _ if money => (options, 0),
        _ => (options, seats.min(options)),
    };
    let costs = (1..=options).map(|number| Amount::whole(number * 7 % 10 + 1)).collect();
    Question {
        grades: if kind == Kind::Counted(Method::MajorityJudgement) { 4 } else { 0 },
        points_max: if kind == Kind::Counted(Method::Score) { 5 } else { 0 },
        budget: money.then(|| Budget { limit: Amount::whole(15), costs }),
        completion: match kind {
            Kind::Counted(Method::EqualShares) => Completion::Add1Greedy,
            _ => Completion::default(),
        },
        tie_break: match kind {
            Kind::YesNo => TieBreak::Refuse,
            _ => TieBreak::Drawn { seed: "2026".to_owned() },
        },
        ..Question::of(kind, options, seats)
    }
}

/// Turns any numbers into an answer that the question allows.
pub fn answer(question: &Question, numbers: &[u32]) -> Vec<u32> {
    let options = question.options as usize;
    let mut values: Vec<u32> = numbers.iter().copied().take(options).collect();
    match question.kind {
        Kind::YesNo => {
            let chosen = numbers[0] as usize % 3;
            values = (0..3).map(|at| u32::from(at == chosen)).collect();
        }
        Kind::Counted(Method::Score) => values.iter_mut().for_each(|value| *value %= 6),
        Kind::Counted(Method::MajorityJudgement) => values.iter_mut().for_each(|value| *value %= 5),
        Kind::Counted(Method::Schulze) => {
            values.iter_mut().for_each(|value| *value %= 4);
            let mut used: Vec<u32> = values.iter().copied().filter(|value| *value > 0).collect();
            used.sort_unstable();
            used.dedup();
            let place =
                |value: u32| used.iter().position(|used| *used == value).map_or(0, |at| at as u32 + 1);
            values.iter_mut().for_each(|value| *value = place(*value));
        }
        Kind::Counted(Method::InstantRunoff | Method::Stv | Method::StvExact) => {
            let mut order: Vec<usize> = (0..options).collect();
            order.sort_by_key(|at| (values[*at], *at));
            let ranked = numbers[0] as usize % (options + 1);
            values = vec![0; options];
            order.into_iter().take(ranked).zip(1..).for_each(|(at, rank)| values[at] = rank);
        }
        Kind::Counted(Method::Choose) => {
            let mut left = question.seats;
            for value in &mut values {
                *value = u32::from(*value % 2 == 1 && left > 0);
                left -= *value;
            }
        }
        Kind::Counted(_) => values.iter_mut().for_each(|value| *value %= 2),
    }
    if values.iter().all(|value| *value == 0) { Vec::new() } else { values }
}
