//! A large vote: a rule with colleges, quorums and a majority over nodes, and the certificates of all nodes.

use std::collections::BTreeMap;

use percole_voting::decide::{Certificate, Counts, Figure, NodeTally, Part, Tallies};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

pub(crate) const NODES: usize = 1_000;
pub(crate) const QUESTIONS: usize = 20;
pub(crate) const COLLEGES: usize = 5;

const CATEGORIES: [&str; COLLEGES] = ["investors", "producers", "supporters", "users", "workers"];

pub(crate) const RULE: &str = r#"
format = "percole-rule/1"
id = "large-vote"
effect = "binding"
votes = "members"

[title]
en = "A large vote"

[[quorum]]
level = "overall"
basis = "members"
of = "record"
first_call = "1/4"

[[quorum]]
level = "node"
basis = "members"
of = "record"
first_call = "1/10"
if_missed = "not-approving"

[majority]
threshold = "2/3"
base = "expressed"

[nodes]
at_least = "1/2"
threshold = "simple"

[colleges]
mode = "proportional"
empty = "out"

[[colleges.list]]
id = "investors"
weight = "10%"

[[colleges.list]]
id = "producers"
weight = "25%"

[[colleges.list]]
id = "supporters"
weight = "15%"

[[colleges.list]]
id = "users"
weight = "20%"

[[colleges.list]]
id = "workers"
weight = "30%"

[small_numbers]
threshold = 5
then = "not-evaluable"
"#;

/// The rule with investors held to 5 % of each node's votes: what makes votes fractions.
pub(crate) fn with_ceiling() -> String {
    let ceiling = "
[[ceiling]]
id = \"investors\"
categories = [\"investors\"]
max = \"5%\"
base = \"roll\"
total = \"after\"
";
    format!("{RULE}{ceiling}")
}

/// How many units count within each country of [`in_a_tree`], itself one of them.
const UNITS_PER_COUNTRY: usize = 25;

/// The same certificates, of units that count within countries.
pub(crate) fn in_a_tree() -> Tallies {
    let mut tallies = tallies();
    for (number, tally) in tallies.nodes.values_mut().enumerate() {
        let country = number - number % UNITS_PER_COUNTRY;
        if country != number {
            *tally = std::mem::replace(tally, NodeTally::silent(None)).counted_within(name(country));
        }
    }
    tallies.check().expect("units count within countries");
    tallies
}

fn name(number: usize) -> String {
    format!("node-{number:04}")
}

pub(crate) fn tallies() -> Tallies {
    let mut rng = StdRng::seed_from_u64(3);
    let questions: Vec<String> = (1..=QUESTIONS).map(|number| format!("question-{number}")).collect();
    let mut tallies = Tallies::new(questions.clone());
    for number in 0..NODES {
        let part = |category: &str| (category.to_owned(), part(&questions, &mut rng));
        let parts: BTreeMap<String, Part> = CATEGORIES.map(part).into();
        let certificate = Certificate { parts, holders: None };
        tallies = tallies.with(name(number), NodeTally::counted(certificate));
    }
    tallies.check().expect("the figures can be");
    tallies
}

fn part(questions: &[String], rng: &mut StdRng) -> Part {
    let roll = rng.random_range(200..20_000);
    let present = rng.random_range(roll / 5..roll);
    let counts = |question: &String| {
        let mut left = present;
        let mut some = |part: u64| {
            let taken = rng.random_range(0..=left * part / 100);
            left -= taken;
            taken
        };
        let (yes, no, abstain) = (some(80), some(60), some(50));
        let (blank, spoiled) = (some(20), some(20));
        (question.clone(), Counts { blank, spoiled, ..Counts::new(yes, no, abstain) })
    };
    let votes = questions.iter().map(counts).collect();
    Part { votes, present: Figure::members(present), ..Part::of_roll(Figure::members(roll)) }
}
