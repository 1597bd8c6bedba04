//! Ties, and who decides them: the question does, never the order of the input and never unannounced chance.

use crate::count::error::CountError;
use crate::count::profile::{CandidateIndex, Profile};
use percole_tables::text::{key, shortened, tidy};
use percole_words::counted;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// How the question decides ties that the method itself leaves open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum TieBreak {
    /// Nobody decides: the count stops at the tie and reports who is tied.
    #[default]
    Refuse,
    /// An order that the question names, the preferred first; it must name every standing candidate once.
    Order {
        /// Names of candidates, the preferred first.
        order: Vec<String>,
    },
    /// An order drawn with a seed that is shown: candidates sorted by SHA-256 of seed, a zero byte and the name,
    /// all in UTF-8, the lowest hash being preferred. Anyone can repeat it with `printf 'SEED\0NAME' | sha256sum`.
    Drawn {
        /// The seed, made public before anyone could know the tie, for example numbers drawn at the meeting.
        seed: String,
    },
}

/// A tie-break made ready for one list of candidates.
#[derive(Debug, Clone)]
pub struct TieBreaker {
    place: Option<Vec<usize>>,
    by: DecidedBy,
    shown: TieBreakShown,
}

/// The tie-break as a report shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum TieBreakShown {
    /// Ties stop the count.
    Refuse,
    /// The question's own order.
    Order {
        /// The order used, the preferred first.
        order: Vec<String>,
    },
    /// The drawn order.
    Drawn {
        /// The seed.
        seed: String,
        /// The order drawn, the preferred first, with the SHA-256 that put each in its place.
        order: Vec<DrawnPlace>,
    },
}

/// One place of a drawn order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DrawnPlace {
    /// The candidate's name.
    pub name: String,
    /// SHA-256 of seed, zero byte and name, in hexadecimal.
    pub sha256: String,
}

/// A tie that came up and how it was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TieDecision {
    /// Who was tied.
    pub among: Vec<CandidateIndex>,
    /// Who was chosen: elected, excluded, transferred or funded first, as `step` says.
    pub chosen: Vec<CandidateIndex>,
    /// What was being decided.
    pub step: TieStep,
    /// What decided it.
    pub by: DecidedBy,
}

/// What a tie was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TieStep {
    /// Who gets the last places.
    Election,
    /// Who is excluded.
    Exclusion,
    /// Whose surplus is transferred first.
    Surplus,
    /// Which project is funded first.
    Funding,
}

/// What decided a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecidedBy {
    /// The votes at an earlier stage (SSI 2007/42, rules 49(2) and 51(2)(a)).
    EarlierStage {
        /// The stage, counted from 1, whose votes decided last.
        stage: u32,
    },
    /// The order that the question names.
    Order,
    /// The drawn order.
    Draw,
    /// Nobody: the question names no tie-break, and the count stops.
    Nobody,
}

/// A tie that nobody decided, where a count stopped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenTie {
    /// Who is tied.
    pub among: Vec<CandidateIndex>,
    /// How many of them the step needs: places left, or one to exclude, transfer or fund.
    pub places: u32,
    /// What was being decided.
    pub step: TieStep,
}

/// Who is elected, or which projects are funded, and the tie at which a count stopped, if one did.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Winners {
    /// Who is elected for certain, in the order of election.
    pub elected: Vec<CandidateIndex>,
    /// The undecided tie, if the question names no tie-break and one was needed.
    pub tie: Option<OpenTie>,
}

impl TieBreaker {
    /// Makes `rule` ready for the candidates of `profile`.
    ///
    /// # Errors
    /// [`CountError::TieOrder`] when a named order leaves out a standing candidate, names one twice, or names someone
    /// who is not a candidate.
    pub fn new(rule: &TieBreak, profile: &Profile) -> Result<Self, CountError> {
        match rule {
            TieBreak::Refuse => {
                Ok(TieBreaker { place: None, by: DecidedBy::Nobody, shown: TieBreakShown::Refuse })
            }
            TieBreak::Order { order } => Ok(TieBreaker {
                place: Some(named_places(order, profile)?),
                by: DecidedBy::Order,
                shown: TieBreakShown::Order { order: order.clone() },
            }),
            TieBreak::Drawn { seed } => Ok(drawn(seed, profile)),
        }
    }

    /// The tie-break as a report shows it.
    pub fn shown(&self) -> &TieBreakShown {
        &self.shown
    }

    /// The `count` preferred of `among`, the preferred first, or the tie when nobody decides it.
    pub(crate) fn choose(
        &self,
        among: &[CandidateIndex],
        count: usize,
        step: TieStep,
    ) -> Result<TieDecision, OpenTie> {
        let Some(place) = &self.place else {
            return Err(OpenTie { among: among.to_vec(), places: count as u32, step });
        };
        let mut chosen = among.to_vec();
        chosen.sort_by_key(|c| place[c.position()]);
        // The last of the order is excluded, the first of it is elected, transferred or funded.
        if step == TieStep::Exclusion {
            chosen.reverse();
        }
        chosen.truncate(count);
        Ok(TieDecision { among: among.to_vec(), chosen, step, by: self.by })
    }

    /// Sorts equals into the order of the tie-break; leaves them as they are when nobody decides ties.
    pub(crate) fn sort(&self, equals: &mut [CandidateIndex]) {
        if let Some(place) = &self.place {
            equals.sort_by_key(|c| place[c.position()]);
        }
    }
}

/// For each candidate the place in the named order; withdrawn candidates may be left out and come last.
fn named_places(order: &[String], profile: &Profile) -> Result<Vec<usize>, CountError> {
    let mut place_of = vec![None; profile.candidates.len()];
    for (place, name) in order.iter().enumerate() {
        let position = named(name, profile)?;
        if place_of[position].replace(place).is_some() {
            return Err(CountError::TieOrder(counted::order_names_twice(shortened(name))));
        }
    }
    let stands = profile.stands();
    let place = |(position, place): (usize, Option<usize>)| match place {
        Some(place) => Ok(place),
        None if !stands[position] => Ok(usize::MAX),
        None => {
            Err(CountError::TieOrder(counted::order_lacks(shortened(&profile.candidates[position].name))))
        }
    };
    place_of.into_iter().enumerate().map(place).collect()
}

/// The candidate of a name: written so, or else the only one who is called so whatever the case, accents and blanks.
fn named(name: &str, profile: &Profile) -> Result<usize, CountError> {
    let exact = tidy(name).text;
    let called = |is: &dyn Fn(&str) -> bool| -> Vec<usize> {
        (0..profile.candidates.len()).filter(|at| is(&profile.candidates[*at].name)).collect()
    };
    let found = match called(&|other| other == exact || tidy(other).text == exact) {
        found if found.is_empty() => called(&|other| key(other) == key(name)),
        found => found,
    };
    match found[..] {
        [position] => Ok(position),
        [] => Err(CountError::TieOrder(counted::order_unknown(shortened(name)))),
        _ => Err(CountError::TieOrder(counted::order_ambiguous(shortened(name)))),
    }
}

fn drawn(seed: &str, profile: &Profile) -> TieBreaker {
    let mut lots: Vec<(String, usize)> = profile
        .candidates
        .iter()
        .enumerate()
        .map(|(position, candidate)| (lot(seed, &candidate.name), position))
        .collect();
    lots.sort();
    let mut place = vec![0; lots.len()];
    for (at, (_, position)) in lots.iter().enumerate() {
        place[*position] = at;
    }
    let order = lots
        .into_iter()
        .map(|(sha256, position)| DrawnPlace { name: profile.candidates[position].name.clone(), sha256 })
        .collect();
    TieBreaker {
        place: Some(place),
        by: DecidedBy::Draw,
        shown: TieBreakShown::Drawn { seed: seed.to_owned(), order },
    }
}

/// The lot of one candidate, as hexadecimal text, which sorts like the bytes.
fn lot(seed: &str, name: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(seed.as_bytes());
    hash.update([0]);
    hash.update(name.as_bytes());
    hex::encode(hash.finalize())
}
