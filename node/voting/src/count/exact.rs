//! Exact numbers as people see them: decimals where they end, fractions where they do not.

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// The longest decimal that is read, in characters; money and points need far fewer.
pub const DECIMAL_CHARS_MAX: usize = 30;

/// How many decimals are shown before a number is written as a fraction instead.
const DECIMALS_SHOWN_MAX: u32 = 5;

/// An exact number: votes, money, points.
///
/// It is written as a decimal with up to five places where that is exact (`12.5`), otherwise as a fraction (`7/3`);
/// so what a reader of the JSON computes with is the number itself, never a rounding of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(pub BigRational);

impl Amount {
    /// Zero.
    pub fn zero() -> Self {
        Amount(BigRational::zero())
    }

    /// A whole number.
    pub fn whole(number: impl Into<BigInt>) -> Self {
        Amount(BigRational::from_integer(number.into()))
    }

    /// `numerator / denominator`; the denominator must not be zero.
    pub fn ratio(numerator: impl Into<BigInt>, denominator: impl Into<BigInt>) -> Self {
        Amount(BigRational::new(numerator.into(), denominator.into()))
    }

    /// Whether the number is above zero.
    pub fn is_positive(&self) -> bool {
        self.0.is_positive()
    }

    /// The number with at most two decimals, for a table on a projector; `≈` marks one that is rounded down.
    pub fn shown(&self) -> String {
        let hundred = BigInt::from(100);
        let scaled = &self.0 * BigRational::from_integer(hundred.clone());
        let text = decimal_text(&scaled.floor().to_integer(), 2);
        if self.decimals().is_some_and(|places| places <= 2) {
            return self.to_string();
        }
        format!("≈{text}")
    }

    /// The number with exactly `places` decimals, cut off where it has more.
    pub(crate) fn with_decimals(&self, places: u32) -> String {
        let scale = BigInt::from(10).pow(places);
        let units = (&self.0 * BigRational::from_integer(scale.clone())).trunc().to_integer();
        let (whole, part) = units.abs().div_rem(&scale);
        let sign = if self.0.is_negative() { "-" } else { "" };
        let part = part.to_string();
        format!("{sign}{whole}.{part:0>width$}", width = places as usize)
    }

    /// How many decimals the number needs, or `None` when its decimals never end.
    pub fn decimals(&self) -> Option<u32> {
        let mut denominator = self.0.denom().clone();
        let mut count_of = |prime: u32| {
            let prime = BigInt::from(prime);
            let mut count = 0;
            while denominator.is_multiple_of(&prime) {
                denominator /= &prime;
                count += 1;
            }
            count
        };
        let places = count_of(2).max(count_of(5));
        denominator.is_one().then_some(places)
    }
}

/// The text of `units × 10^-places`, without zeros at the end.
fn decimal_text(units: &BigInt, places: u32) -> String {
    let scale = BigInt::from(10).pow(places);
    let (whole, part) = units.abs().div_rem(&scale);
    let sign = if units.is_negative() { "-" } else { "" };
    if part.is_zero() {
        return format!("{sign}{whole}");
    }
    let part = format!("{part:0>width$}", part = part.to_string(), width = places as usize);
    format!("{sign}{whole}.{}", part.trim_end_matches('0'))
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.decimals() {
            Some(places) if places <= DECIMALS_SHOWN_MAX => {
                let scale = BigRational::from_integer(BigInt::from(10).pow(places));
                f.pad(&decimal_text(&(&self.0 * scale).to_integer(), places))
            }
            _ => f.pad(&format!("{}/{}", self.0.numer(), self.0.denom())),
        }
    }
}

/// A text is not a decimal number such as `12`, `12.50` or `-3`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a decimal number of at most {DECIMAL_CHARS_MAX} characters, such as 1250 or 12.50")]
pub struct NotADecimal;

impl FromStr for Amount {
    type Err = NotADecimal;

    /// Reads a plain decimal: an optional `-`, digits, and optionally a point with digits after it.
    ///
    /// # Errors
    /// [`NotADecimal`] for anything else: exponents, thousands separators, signs other than `-`, more than
    /// [`DECIMAL_CHARS_MAX`] characters.
    fn from_str(text: &str) -> Result<Self, NotADecimal> {
        if text.len() > DECIMAL_CHARS_MAX {
            return Err(NotADecimal);
        }
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
        let only_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        if !only_digits(whole) || !only_digits(part) {
            return Err(NotADecimal);
        }
        let units: BigInt = format!("{whole}{part}").parse().map_err(|_| NotADecimal)?;
        let number = BigRational::new(units, BigInt::from(10).pow(part.len() as u32));
        Ok(Amount(if digits.len() < text.len() { -number } else { number }))
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> Amount {
        text.parse().unwrap()
    }

    #[test]
    fn decimals_are_read_and_written_exactly() {
        for text in ["0", "12", "12.5", "-3.25", "0.00001", "100000000000000000000.25"] {
            assert_eq!(exact(text).to_string(), text);
        }
        assert_eq!(exact("12.50").to_string(), "12.5");
        assert_eq!(exact("007").to_string(), "7");
    }

    #[test]
    fn numbers_without_an_end_are_fractions() {
        assert_eq!(Amount::ratio(7, 3).to_string(), "7/3");
        assert_eq!(Amount::ratio(-1, 3).to_string(), "-1/3");
        assert_eq!(Amount::ratio(1, 1_000_000).to_string(), "1/1000000");
        assert_eq!(Amount::ratio(7, 3).shown(), "≈2.33");
        assert_eq!(Amount::ratio(1, 4).shown(), "0.25");
    }

    #[test]
    fn other_spellings_are_refused() {
        for text in ["", ".", "1.", ".5", "1e3", "+1", "1,5", "--1", "1_000", "٣", " 1", "1.2.3"] {
            assert_eq!(text.parse::<Amount>(), Err(NotADecimal), "{text:?}");
        }
        assert!("1".repeat(31).parse::<Amount>().is_err());
    }
}
