//! Questions of every method about so many options, and ballots that differ.

use std::fmt::Write as _;

use percole_proto::event::v1 as ev;
use rand::{RngExt, SeedableRng, rngs::StdRng};

/// Every method but yes or no.
pub const METHODS: [&str; 10] = [
    "choose",
    "approval",
    "score",
    "majority-judgement",
    "schulze",
    "instant-runoff",
    "stv",
    "stv-exact",
    "equal-shares",
    "greedy",
];

/// A question by a method. It says nothing of ties.
pub fn question(method: &str, options: u32) -> ev::Question {
    let of = ev::Question { method: method.to_owned(), options, ..ev::Question::default() };
    let seats = options.div_ceil(4);
    match method {
        "instant-runoff" | "schulze" => ev::Question { seats: 1, ..of },
        "equal-shares" | "greedy" => {
            let costs: Vec<u32> = (1..=options).map(|option| option * 7 % 10 + 5).collect();
            let budget = (costs.iter().sum::<u32>() / 2).to_string();
            ev::Question { budget, costs: costs.iter().map(u32::to_string).collect(), ..of }
        }
        "score" => ev::Question { seats, points: 10, ..of },
        "majority-judgement" => ev::Question { seats: 1, grades: 5, ..of },
        _ => ev::Question { seats, ..of },
    }
}

/// How much a ballot says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// Something of every option, where the method allows it.
    Everything,
    /// Something of some options, and of none now and then.
    Something,
}

/// A file of so many ballots, the same for the same seed; `number` names the voter at a place. The first options are a little
/// preferred.
pub fn ballots(
    questions: &[ev::Question],
    count: usize,
    number: impl Fn(usize) -> String,
    says: Says,
    seed: u64,
) -> String {
    let mut csv = "number".to_owned();
    match questions.len() {
        1 => csv.push_str(";choice"),
        many => (1..=many).for_each(|number| write!(csv, ";q{number}").unwrap()),
    }
    let mut random = StdRng::seed_from_u64(seed);
    for voter in 0..count {
        write!(csv, "\n{}", number(voter)).unwrap();
        for question in questions {
            let mut order: Vec<u32> = (1..=question.options).collect();
            order.sort_by_cached_key(|option| random.random_range(0..2 * question.options) + option);
            if says == Says::Something {
                order.truncate(random.random_range(0..=order.len()));
            }
            write!(csv, ";{}", answer(question, &order)).unwrap();
        }
    }
    csv.push('\n');
    csv
}

/// What a voter answers who prefers these options, in this order.
fn answer(question: &ev::Question, order: &[u32]) -> String {
    if order.is_empty() {
        return "blank".to_owned();
    }
    let (first, some) = (question.seats as usize, question.options as usize / 3 + 1);
    match question.method.as_str() {
        "yes-no" => ["yes", "no", "abstain"][order[0] as usize - 1].to_owned(),
        "choose" => listed(order, first),
        "approval" | "equal-shares" | "greedy" => listed(order, some),
        "score" => valued(order, |place| 10_usize.saturating_sub(place)),
        "majority-judgement" => valued(order, |place| 1 + place.min(4)),
        "schulze" => ranked(order, |place| if place % 4 == 3 { " = " } else { " > " }),
        _ => ranked(order, |_| " > "),
    }
}

fn listed(order: &[u32], count: usize) -> String {
    order.iter().take(count).map(u32::to_string).collect::<Vec<_>>().join(", ")
}

fn valued(order: &[u32], value: impl Fn(usize) -> usize) -> String {
    let valued = order.iter().enumerate().map(|(place, option)| format!("{option}: {}", value(place)));
    valued.collect::<Vec<_>>().join(", ")
}

fn ranked(order: &[u32], before: impl Fn(usize) -> &'static str) -> String {
    let ranked = order.iter().enumerate().map(|(place, option)| match place {
        0 => option.to_string(),
        _ => format!("{}{option}", before(place)),
    });
    ranked.collect()
}
