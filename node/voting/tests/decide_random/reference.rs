//! The second implementation: slow and obvious. Everything is a flat table of rows (node × category) that is filtered and summed
//! anew for every figure, in big rationals, following the definitions and not the engine.

mod book;
mod local;
mod majorities;
mod quorums;
mod reduce;
mod share;

use std::collections::{BTreeMap, BTreeSet};

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Zero};
use percole_voting::decide::*;

use book::Book;

type Q = BigRational;

pub(crate) struct Expected {
    pub verdict: Verdict,
    pub conditions: Vec<String>,
}

/// What of the engine's conditions is compared.
pub(crate) fn line(condition: &Condition) -> String {
    let show = |number: &Option<Exact>| number.as_ref().map_or("-".to_owned(), Exact::to_string);
    let (kind, place, role, state) = (condition.kind, &condition.place, condition.role, condition.state);
    let (n, d) = (show(&condition.numerator), show(&condition.denominator));
    format!("{kind:?} {place:?} {role:?} {state:?} {n} of {d} needed {:?}", condition.needed)
}

#[derive(Clone, Copy, PartialEq)]
enum Stand {
    In,
    Missing,
    MissingAndNeeded,
    Gone,
}

struct Row<'a> {
    node: &'a str,
    category: &'a str,
    college: Option<&'a str>,
    part: &'a Part,
    /// yes, no, abstain, blank, spoiled; after reductions.
    votes: [Q; 5],
}

struct Case<'a> {
    terms: &'a Terms,
    tallies: &'a Tallies,
    question: &'a str,
    stand: BTreeMap<&'a str, Stand>,
    rows: Vec<Row<'a>>,
    /// Nodes whose votes cannot be worked out (a cap without holders, shares unknown).
    broken: BTreeSet<&'a str>,
}

fn q(n: u64) -> Q {
    Q::from_integer(BigInt::from(n))
}

fn frac(f: Fraction) -> Q {
    Q::new(f.numerator().into(), f.denominator().into())
}

fn raw(part: &Part, question: &str) -> [Q; 5] {
    let c = part.votes.get(question).copied().unwrap_or_default();
    [q(c.yes), q(c.no), q(c.abstain), q(c.blank), q(c.spoiled)]
}

fn total(votes: &[Q; 5]) -> Q {
    votes.iter().sum()
}

fn unit(figure: Figure, unit: Unit) -> Option<Q> {
    if unit == Unit::Members { Some(q(figure.members)) } else { figure.shares.map(q) }
}

fn came(part: &Part, basis: Unit) -> Option<Q> {
    let nobody = part.represented.members == 0 && part.represented.shares.is_none();
    let represented = if nobody { Q::zero() } else { unit(part.represented, basis)? };
    Some(unit(part.present, basis)? + represented)
}

fn round(value: Q, rounding: Rounding) -> Q {
    match rounding {
        Rounding::Exact => value,
        Rounding::Down => value.floor(),
        Rounding::Nearest => (value + Q::new(1.into(), 2.into())).floor(),
    }
}

pub(crate) fn decide(terms: &Terms, tallies: &Tallies, question: &str) -> Expected {
    let mut case = Case::open(terms, tallies, question);
    let nodes: Vec<&str> = case.stand.keys().copied().collect();
    for node in nodes {
        if case.reduce(node).is_none() {
            case.broken.insert(node);
        }
    }
    case.judge()
}

impl<'a> Case<'a> {
    fn open(terms: &'a Terms, tallies: &'a Tallies, question: &'a str) -> Case<'a> {
        let mut case = Case {
            terms,
            tallies,
            question,
            stand: BTreeMap::new(),
            rows: Vec::new(),
            broken: BTreeSet::new(),
        };
        for (id, node) in &tallies.nodes {
            let (mut stand, certificate) = first_look(terms, node);
            let mut rows = Vec::new();
            for (category, part) in certificate.iter().flat_map(|certificate| &certificate.parts) {
                let college = match &terms.colleges {
                    None => Some("everybody"),
                    Some(colleges) => {
                        let own = colleges.list.iter().find(|college| college.categories.contains(category));
                        own.map(|college| college.id.as_str())
                    }
                };
                rows.push(Row { node: id, category, college, part, votes: raw(part, question) });
            }
            let unusable = rows.is_empty()
                || rows.iter().any(|row| row.college.is_none())
                || rows.iter().any(|row| {
                    row.part.withheld.is_none()
                        && tallies.questions.iter().any(|q| !row.part.votes.contains_key(q))
                });
            if stand == Stand::In && unusable {
                stand = absent(terms.treatment.excluded);
            }
            case.stand.insert(id, stand);
            case.rows.extend(rows);
        }
        case
    }

    /// Whom a node counts with: itself, or the one within which it counts.
    fn country(&self, id: &'a str) -> &'a str {
        self.tallies.nodes[id].within.as_deref().unwrap_or(id)
    }

    /// The countries within the vote, each with its nodes within the vote.
    fn countries(&self) -> BTreeMap<&'a str, Vec<&'a str>> {
        let mut countries: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for id in self.within() {
            countries.entry(self.country(id)).or_default().push(id);
        }
        countries
    }

    fn within(&self) -> Vec<&'a str> {
        self.stand.iter().filter(|(_, stand)| **stand != Stand::Gone).map(|(id, _)| *id).collect()
    }

    fn judge(&self) -> Expected {
        let mut book = Book::default();
        let node = |id: &str| Place::Node(id.to_owned());
        if self.tallies.call == Call::Second {
            let foreseen = self.terms.quorums.iter().any(|quorum| quorum.second_call.is_some());
            book.note(ConditionKind::SecondCall, Place::Overall, Role::Decides, Some(foreseen), None);
        }
        for (id, stand) in &self.stand {
            if *stand == Stand::MissingAndNeeded {
                book.note(ConditionKind::Reported, node(id), Role::Decides, Some(false), None);
            }
        }
        let missed = self.quorums(&mut book);
        self.overall(&missed.removed, &mut book);
        self.per_node(&missed.unapproving, &mut book);
        Expected { verdict: book.verdict(), conditions: book.lines }
    }
}

fn first_look<'a>(terms: &Terms, node: &'a NodeTally) -> (Stand, Option<&'a Certificate>) {
    let now = node.certificate.as_ref();
    let stand = match node.status {
        Status::Counted => Stand::In,
        Status::Late => match terms.treatment.late {
            LateTreatment::Count => Stand::In,
            LateTreatment::Out => Stand::Gone,
            LateTreatment::Absent => Stand::Missing,
            LateTreatment::Blocks => Stand::MissingAndNeeded,
        },
        Status::Silent => absent(terms.treatment.silent),
        Status::Declined => absent(terms.treatment.declined),
        Status::Excluded => absent(terms.treatment.excluded),
    };
    match (stand, &node.earlier, terms.treatment.corrected) {
        (Stand::In, Some(earlier), CorrectedTreatment::First) => (Stand::In, Some(earlier)),
        (Stand::In, Some(_), CorrectedTreatment::Absent) => (Stand::Missing, now),
        _ => (stand, now),
    }
}

fn absent(treatment: AbsentTreatment) -> Stand {
    match treatment {
        AbsentTreatment::Out => Stand::Gone,
        AbsentTreatment::Absent => Stand::Missing,
        AbsentTreatment::Blocks => Stand::MissingAndNeeded,
    }
}
