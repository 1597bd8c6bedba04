//! What part is needed.

use std::fmt;
use std::str::FromStr;

use percole_words::{Message, rules};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::decide::exact::{Exact, Fraction};
use crate::decide::tallies::parsed;

/// What part is needed: a simple majority is more yes than no, everything else a fraction of a base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Threshold {
    /// More yes than no.
    Simple,
    /// More than half of the base.
    Absolute,
    /// This fraction of the base or more.
    AtLeast(Fraction),
    /// More than this fraction of the base.
    MoreThan(Fraction),
}

impl Threshold {
    /// The fraction to reach or to exceed.
    pub fn fraction(self) -> Fraction {
        match self {
            Threshold::Simple | Threshold::Absolute => Fraction::HALF,
            Threshold::AtLeast(fraction) | Threshold::MoreThan(fraction) => fraction,
        }
    }

    /// Whether reaching the fraction exactly is not enough.
    pub fn must_exceed(self) -> bool {
        !matches!(self, Threshold::AtLeast(_))
    }

    /// Whether `part` of `base` meets the threshold. A base of zero is for the caller to refuse.
    pub fn is_met(self, part: &Exact, base: &Exact) -> bool {
        let left = part.times(&Exact::whole(self.fraction().denominator()));
        let right = base.times(&Exact::whole(self.fraction().numerator()));
        if self.must_exceed() { left > right } else { left >= right }
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Threshold::Simple => f.write_str("simple"),
            Threshold::Absolute => f.write_str("absolute"),
            Threshold::AtLeast(fraction) => write!(f, "{fraction}"),
            Threshold::MoreThan(fraction) => write!(f, "more than {fraction}"),
        }
    }
}

/// Why a text is no threshold.
#[derive(Debug, thiserror::Error)]
#[error("{}", rules::rule_not_a_threshold(.0))]
pub struct ThresholdError(String);

impl From<ThresholdError> for Message {
    fn from(ThresholdError(text): ThresholdError) -> Message {
        rules::rule_not_a_threshold(text)
    }
}

impl FromStr for Threshold {
    type Err = ThresholdError;

    fn from_str(text: &str) -> Result<Threshold, ThresholdError> {
        let refuse = || ThresholdError(text.chars().take(40).collect());
        match text.trim() {
            "simple" => return Ok(Threshold::Simple),
            "absolute" => return Ok(Threshold::Absolute),
            _ => {}
        }
        let (more, fraction) = match text.trim().strip_prefix("more than ") {
            Some(rest) => (true, rest),
            None => (false, text.trim().strip_prefix("at least ").unwrap_or(text)),
        };
        let fraction: Fraction = fraction.parse().map_err(|_| refuse())?;
        if fraction > Fraction::ONE || fraction.numerator() == 0 || (more && fraction == Fraction::ONE) {
            return Err(refuse());
        }
        Ok(if more { Threshold::MoreThan(fraction) } else { Threshold::AtLeast(fraction) })
    }
}

impl Serialize for Threshold {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Threshold {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Threshold, D::Error> {
        parsed(deserializer)
    }
}
