//! Exact numbers: counts, weighted sums and the fractions that a rule names. No floats anywhere.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};
use percole_words::{Message, rules};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::tallies::parsed;

/// An exact rational number, written `12` or `7/3` in lowest terms.
///
/// Numbers that fit a machine pair (all plain counts, most shares) stay one; the others are big rationals. The split is
/// invisible: equal values compare, print and serialise alike.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Exact(Repr);

/// Invariants: `Small` is in lowest terms with a denominator of at least one; `Big` holds only what `Small` cannot.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Repr {
    Small(i64, u64),
    Big(Box<BigRational>),
}

impl Exact {
    /// Zero.
    pub const ZERO: Exact = Exact(Repr::Small(0, 1));

    /// The whole number `n`.
    pub fn whole(n: impl Into<i128>) -> Exact {
        let n = n.into();
        match i64::try_from(n) {
            Ok(small) => Exact(Repr::Small(small, 1)),
            Err(_) => Exact(Repr::Big(Box::new(BigRational::from_integer(n.into())))),
        }
    }

    /// `numerator / denominator`, or `None` when the denominator is zero.
    pub fn ratio(numerator: i128, denominator: i128) -> Option<Exact> {
        if denominator == 0 {
            return None;
        }
        let signed = if denominator < 0 { numerator.checked_neg() } else { Some(numerator) };
        let small = signed.and_then(|numerator| Exact::small(numerator, denominator.unsigned_abs()));
        let big = || Exact::from_big(BigRational::new(numerator.into(), denominator.into()));
        Some(small.unwrap_or_else(big))
    }

    /// A machine pair in lowest terms, when the number fits one. The denominator is not zero.
    fn small(numerator: i128, denominator: u128) -> Option<Exact> {
        if denominator == 1 {
            return Some(Exact(Repr::Small(i64::try_from(numerator).ok()?, 1)));
        }
        let common = gcd(numerator.unsigned_abs(), denominator);
        let denominator = u64::try_from(denominator / common).ok()?;
        // A common factor beyond i128 leaves nothing but zero or one above the bar, and then the big form does.
        let numerator = i64::try_from(numerator / i128::try_from(common).ok()?).ok()?;
        Some(Exact(Repr::Small(numerator, denominator)))
    }

    /// Whether the number is zero.
    pub fn is_zero(&self) -> bool {
        matches!(self.0, Repr::Small(0, _))
    }

    /// The number when it is whole and fits 128 bits.
    pub fn to_whole(&self) -> Option<i128> {
        match &self.0 {
            Repr::Small(n, 1) => Some((*n).into()),
            Repr::Small(..) => None,
            Repr::Big(value) if value.is_integer() => value.numer().to_i128(),
            Repr::Big(_) => None,
        }
    }

    /// The sum.
    #[must_use]
    pub fn plus(&self, other: &Exact) -> Exact {
        let small = match (&self.0, &other.0) {
            (Repr::Small(a, 1), Repr::Small(c, 1)) => a.checked_add(*c).map(|n| Exact(Repr::Small(n, 1))),
            (Repr::Small(a, b), Repr::Small(c, d)) => sum(*a, *b, *c, *d),
            _ => None,
        };
        small.unwrap_or_else(|| Exact::from_big(self.to_big() + other.to_big()))
    }

    /// The sum of all of them.
    ///
    /// Neighbours are added pairwise: then most additions are of short numbers. One after the other, a thousand fractions
    /// of different denominators would each be added to a number as long as all before it together.
    pub(crate) fn sum(terms: &[Exact]) -> Exact {
        match terms {
            [] => Exact::ZERO,
            [only] => only.clone(),
            _ => {
                let (left, right) = terms.split_at(terms.len() / 2);
                Exact::sum(left).plus(&Exact::sum(right))
            }
        }
    }

    /// The difference.
    #[must_use]
    pub fn minus(&self, other: &Exact) -> Exact {
        let small = match (&self.0, &other.0) {
            (Repr::Small(a, 1), Repr::Small(c, 1)) => a.checked_sub(*c).map(|n| Exact(Repr::Small(n, 1))),
            (Repr::Small(a, b), Repr::Small(c, d)) => c.checked_neg().and_then(|c| sum(*a, *b, c, *d)),
            _ => None,
        };
        small.unwrap_or_else(|| Exact::from_big(self.to_big() - other.to_big()))
    }

    /// The product.
    #[must_use]
    pub fn times(&self, other: &Exact) -> Exact {
        let small = match (&self.0, &other.0) {
            (Repr::Small(a, b), Repr::Small(c, d)) => {
                Exact::small(i128::from(*a) * i128::from(*c), u128::from(*b) * u128::from(*d))
            }
            _ => None,
        };
        small.unwrap_or_else(|| Exact::from_big(self.to_big() * other.to_big()))
    }

    /// The quotient, or `None` when `other` is zero.
    pub fn over(&self, other: &Exact) -> Option<Exact> {
        if other.is_zero() {
            return None;
        }
        if let (Repr::Small(a, b), Repr::Small(c, d)) = (&self.0, &other.0) {
            // 64 by 64 bits with a sign always fit 128.
            return Exact::ratio(i128::from(*a) * i128::from(*d), i128::from(*c) * i128::from(*b));
        }
        Some(Exact::from_big(self.to_big() / other.to_big()))
    }

    /// The largest whole number that is not greater.
    #[must_use]
    pub fn rounded_down(&self) -> Exact {
        match &self.0 {
            Repr::Small(n, d) => Exact::whole(Integer::div_floor(&i128::from(*n), &i128::from(*d))),
            Repr::Big(value) => Exact::from_big(value.floor()),
        }
    }

    /// The nearest whole number; a half goes up.
    #[must_use]
    pub fn rounded_half_up(&self) -> Exact {
        self.plus(&Fraction::HALF.to_exact()).rounded_down()
    }

    /// The number times `scale`, rounded towards minus infinity, as decimal digits: for printing shares and percentages.
    pub(crate) fn scaled_floor(&self, scale: i128) -> BigInt {
        (self.to_big() * BigRational::from_integer(scale.into())).floor().to_integer()
    }

    fn to_big(&self) -> BigRational {
        match &self.0 {
            Repr::Small(n, d) => BigRational::new_raw((*n).into(), (*d).into()),
            Repr::Big(value) => value.as_ref().clone(),
        }
    }

    /// A value in lowest terms, as the operations of big rationals leave it.
    fn from_big(value: BigRational) -> Exact {
        match (value.numer().to_i64(), value.denom().to_u64()) {
            (Some(n), Some(d)) => Exact(Repr::Small(n, d)),
            _ => Exact(Repr::Big(Box::new(value))),
        }
    }
}

/// `a/b + c/d`, when it fits.
fn sum(a: i64, b: u64, c: i64, d: u64) -> Option<Exact> {
    let (a, c) = (i128::from(a), i128::from(c));
    if b == d {
        return Exact::small(a + c, b.into());
    }
    // Each product is below 2^127.
    let sum = (a * i128::from(d)).checked_add(c * i128::from(b))?;
    Exact::small(sum, u128::from(b) * u128::from(d))
}

/// The greatest common divisor; in 64 bits where they suffice, which is several times faster.
fn gcd(a: u128, b: u128) -> u128 {
    match (u64::try_from(a), u64::try_from(b)) {
        (Ok(a), Ok(b)) => a.gcd(&b).into(),
        (Err(_), Ok(b)) if b != 0 => match u64::try_from(a % u128::from(b)) {
            Ok(rest) => rest.gcd(&b).into(),
            Err(_) => a.gcd(&b.into()),
        },
        _ => a.gcd(&b),
    }
}

/// `Σ weight × part / base` over the terms, exactly. Terms with a zero base are the caller's to remove.
///
/// Over one common denominator in machine words where they fit, term by term otherwise.
pub(crate) fn weighted_sum(terms: &[(u64, Exact, Exact)]) -> Exact {
    if let Some(sum) = weighted_sum_in_words(terms) {
        return sum;
    }
    terms.iter().fold(Exact::ZERO, |sum, (weight, part, base)| {
        let term = Exact::whole(*weight).times(part).over(base).unwrap_or(Exact::ZERO);
        sum.plus(&term)
    })
}

fn weighted_sum_in_words(terms: &[(u64, Exact, Exact)]) -> Option<Exact> {
    let word = |value: &Exact| value.to_whole().and_then(|whole| u64::try_from(whole).ok());
    let mut product: u64 = 1;
    for (_, _, base) in terms {
        product = product.checked_mul(word(base).filter(|base| *base != 0)?)?;
    }
    let mut sum: u64 = 0;
    for (weight, part, base) in terms {
        let rest = product / word(base)?;
        sum = sum.checked_add(weight.checked_mul(word(part)?)?.checked_mul(rest)?)?;
    }
    Exact::small(sum.into(), product.into())
}

impl From<u64> for Exact {
    fn from(n: u64) -> Exact {
        match i64::try_from(n) {
            Ok(small) => Exact(Repr::Small(small, 1)),
            Err(_) => Exact::whole(n),
        }
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Exact) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Exact) -> Ordering {
        if let (Repr::Small(a, b), Repr::Small(c, d)) = (&self.0, &other.0) {
            if b == d {
                return a.cmp(c);
            }
            return (i128::from(*a) * i128::from(*d)).cmp(&(i128::from(*c) * i128::from(*b)));
        }
        self.to_big().cmp(&other.to_big())
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Small(n, 1) => write!(f, "{n}"),
            Repr::Small(n, d) => write!(f, "{n}/{d}"),
            Repr::Big(value) => write!(f, "{value}"),
        }
    }
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Digits accepted in one exact number: far above any count, far below what would make parsing slow.
const EXACT_DIGITS_MAX: usize = 2_000;

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Exact, D::Error> {
        let text = String::deserialize(deserializer)?;
        let refuse = || serde::de::Error::custom(format!("`{text}` is no exact number; write 12 or 7/3"));
        if text.len() > EXACT_DIGITS_MAX {
            return Err(serde::de::Error::custom("an exact number has at most 2,000 digits"));
        }
        let (numerator, denominator) = text.split_once('/').unwrap_or((&text, "1"));
        let numerator = BigInt::from_str(numerator).map_err(|_| refuse())?;
        let denominator = BigInt::from_str(denominator).map_err(|_| refuse())?;
        if denominator.is_zero() {
            return Err(refuse());
        }
        let value = Exact::from_big(BigRational::new(numerator, denominator));
        if value.to_string() == text { Ok(value) } else { Err(refuse()) }
    }
}

/// A fraction that a rule or a law names, such as 2/3 or 35 %, in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: u64,
    denominator: u64,
}

impl Fraction {
    /// `numerator / denominator` in lowest terms, or `None` when the denominator is zero.
    pub const fn new(numerator: u64, denominator: u64) -> Option<Fraction> {
        if denominator == 0 {
            return None;
        }
        let (mut a, mut b) = (numerator, denominator);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        Some(Fraction { numerator: numerator / a, denominator: denominator / a })
    }

    /// One half.
    pub const HALF: Fraction = Fraction { numerator: 1, denominator: 2 };
    /// The whole.
    pub const ONE: Fraction = Fraction { numerator: 1, denominator: 1 };

    /// The number above the bar.
    pub fn numerator(self) -> u64 {
        self.numerator
    }

    /// The number below the bar.
    pub fn denominator(self) -> u64 {
        self.denominator
    }

    /// The same value as an exact number.
    pub fn to_exact(self) -> Exact {
        // A denominator of zero cannot be built.
        Exact::ratio(self.numerator.into(), self.denominator.into()).unwrap_or(Exact::ZERO)
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Fraction) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Fraction) -> Ordering {
        let left = u128::from(self.numerator) * u128::from(other.denominator);
        let right = u128::from(other.numerator) * u128::from(self.denominator);
        left.cmp(&right)
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

/// Why a text is no fraction.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{}", rules::rule_not_a_fraction(.0))]
pub struct FractionError(String);

impl From<FractionError> for Message {
    fn from(FractionError(text): FractionError) -> Message {
        rules::rule_not_a_fraction(text)
    }
}

impl FromStr for Fraction {
    type Err = FractionError;

    fn from_str(text: &str) -> Result<Fraction, FractionError> {
        let refuse = || FractionError(text.chars().take(40).collect());
        let parsed = match text.trim().strip_suffix('%') {
            Some(percent) => percentage(percent.trim()),
            None => text.trim().split_once('/').and_then(|(n, d)| Fraction::new(digits(n)?, digits(d)?)),
        };
        parsed.ok_or_else(refuse)
    }
}

fn percentage(text: &str) -> Option<Fraction> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    if decimals.len() > 6 {
        return None;
    }
    let scale = 10u64.pow(u32::try_from(decimals.len()).ok()?);
    let decimals = if decimals.is_empty() { 0 } else { digits(decimals)? };
    Fraction::new(digits(whole)?.checked_mul(scale)?.checked_add(decimals)?, scale.checked_mul(100)?)
}

/// Plain decimal digits only: no sign, no spaces, at most twelve.
fn digits(text: &str) -> Option<u64> {
    let plain = !text.is_empty() && text.len() <= 12 && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Fraction, D::Error> {
        parsed(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_read_in_lowest_terms_and_nothing_else_is() {
        assert_eq!("4/6".parse::<Fraction>().unwrap(), Fraction::new(2, 3).unwrap());
        assert_eq!("35 %".parse::<Fraction>().unwrap(), Fraction::new(7, 20).unwrap());
        assert_eq!("12.5%".parse::<Fraction>().unwrap(), Fraction::new(1, 8).unwrap());
        for wrong in ["", "1", "1/0", "-1/2", "1/ 2", "1.5/2", "%", "33.33333333%", "9999999999999/1"] {
            assert!(wrong.parse::<Fraction>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn arithmetic_beyond_128_bits_stays_exact() {
        let large = Exact::whole(i128::MAX);
        let sum = large.plus(&Exact::whole(1));
        assert_eq!(sum.minus(&Exact::whole(1)), large);
        assert_eq!(large.times(&large).over(&large), Some(large.clone()));
        assert!(sum > large);
        let third = Exact::ratio(1, 3).unwrap();
        assert_eq!(third.plus(&third).plus(&third), Exact::whole(1));
        assert_eq!(third.to_string(), "1/3");
        assert_eq!(Exact::ratio(1, -3).unwrap().to_string(), "-1/3");
        assert_eq!(Exact::ratio(i128::MIN, -1).unwrap().minus(&Exact::whole(1)), Exact::whole(i128::MAX));
        assert_eq!(Exact::ratio(i128::MIN, i128::MIN), Some(Exact::whole(1)));
        let tiny = Exact::ratio(1, i128::MAX).unwrap();
        assert_eq!(tiny.times(&large), Exact::whole(1));
        assert!(tiny > Exact::ZERO && tiny < third && Exact::ZERO.minus(&tiny) < Exact::ZERO);
        assert_eq!(Exact::ratio(-7, 2).unwrap().rounded_down(), Exact::whole(-4));
        assert_eq!(Exact::ratio(7, 2).unwrap().rounded_half_up(), Exact::whole(4));
        assert_eq!(tiny.rounded_half_up(), Exact::ZERO);
    }

    #[test]
    fn weighted_sums_agree_in_words_and_in_big_numbers() {
        let terms = |scale: i128| {
            [(20, Exact::whole(3), Exact::whole(7 * scale)), (30, Exact::whole(5), Exact::whole(11 * scale))]
        };
        let small = weighted_sum(&terms(1));
        assert_eq!(small, Exact::ratio(20 * 3 * 11 + 30 * 5 * 7, 77).unwrap());
        let scale = i128::from(u64::MAX);
        assert_eq!(weighted_sum(&terms(scale)).times(&Exact::whole(scale)), small);
    }

    #[test]
    fn exact_numbers_read_back_what_they_write_and_refuse_other_spellings() {
        for text in ["\"0\"", "\"-7/3\"", "\"340282366920938463463374607431768211456\""] {
            let value: Exact = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&value).unwrap(), text);
        }
        for wrong in ["\"2/4\"", "\"+1\"", "\"1/1\"", "\"1/0\"", "3"] {
            assert!(serde_json::from_str::<Exact>(wrong).is_err(), "{wrong}");
        }
    }
}
