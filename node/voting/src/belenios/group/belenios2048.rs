//! The order-`q` subgroup of the integers modulo a 2048-bit prime, `q` of 256 bits.

use std::sync::LazyLock;

use crypto_bigint::modular::{ConstMontyForm, ConstMontyParams};
use crypto_bigint::{U256, U2048, const_monty_params};
use zeroize::Zeroize;

use super::decimal::parse_below;
use super::{DecodeError, Group, Scalar, Term};

const_monty_params!(
    FieldModulus,
    U2048,
    "a3ef2d011fefb1b6e39e568fccdffb0fb7dc7ef3a791b6862791811d21fc35f21e6d36856b428030421f514ed40bfd4c06e092a495af8d79a2f85e0fb11c0ede07dd973f9c53e50930c6e82ac36de1ae3fb8c3aabfff12ce27a5022ddd8912d107435012768a2cdd0a4091d8fa447f6c7ebc15a349fa318a6b4fe17d8d47e843a3e14dfa9b2162f4d7229abe93a188b46b006517d6f6747ebbb29c9ec3099b607f18fb1a8bc858279aa8599411d998d3e3fada9e010840d082d8c31911acdd4a0e7992d0f18cc759cb5de0acf66a3882555bc810941e021b6a4ccfa04ee4008f878affa2375e2999b44f6cef17d707301e59e0e6351e051ed9cec4157646e64f",
    "The prime p."
);
const_monty_params!(
    OrderModulus,
    U256,
    "adb6066a73522565f4daa0f2579db7f2f0fa90c2168bc709e20263387d55c491",
    "The prime q."
);

type Field = ConstMontyForm<FieldModulus, 32>;
type OrderForm = ConstMontyForm<OrderModulus, 4>;

const GENERATOR: &str = "1307c1ab5f295885d7caa3a78a42415e31fd1c5807b61fb1e781878a52230a51988b98c259597f9c5a9dfd001d26ba31d9d8976f01d95a1c8262ee68a0e92cea541e5219e0d0d094301b894236823fe1d4bc04e29f3748aefd4f10d5b1a356a8643e673fd9d215fc8fe5fb9cf9fdb8ea88fdb1a3381a697fdf9c2458570b06d26aef1be365fdd90165f397c6b870df8c1b9e519edcee8bb0f74b7a1615a274ba60a7ea574a61f552d2dde0ce514e0927c4ff49b1964c4a913731ae4268d60d7f22127b6cbba44d453ac8b72fd04e0991b7aeff04867d8724ac638f5f34100d2d47aa680d43771902743d663f42d853c041e1c91fe3823f4bcf284308f1d7e653";
const GENERATOR_FORM: Field = Field::new(&U2048::from_be_hex(GENERATOR));

/// `BELENIOS-2048`: read by every version of belenios-tool.
///
/// Arithmetic is `crypto-bigint`'s: in constant time on secrets; on public data ladders are shared (right-to-left
/// windows, one chain of squarings for every exponent of a base) and powers of `g` and `y` come from tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Belenios2048;

/// A residue below p, membership not checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Residue(Field);

/// A member of the order-q subgroup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member(Field);

/// A number modulo q.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exponent(OrderForm);

/// Tables of powers of `g` (shared by all elections) and of one public key.
pub struct Tables {
    y: FixedBase,
}

static GENERATOR_POWERS: LazyLock<FixedBase> = LazyLock::new(|| FixedBase::new(GENERATOR_FORM));

impl Group for Belenios2048 {
    const NAME: &'static str = "BELENIOS-2048";

    type Unchecked = Residue;
    type Element = Member;
    type Scalar = Exponent;
    type Tables = Tables;

    fn decode_unchecked(text: &str) -> Result<Residue, DecodeError> {
        let value = parse_below(text, FieldModulus::PARAMS.modulus().as_ref())?;
        Ok(Residue(Field::new(&value)))
    }

    fn check(element: &Residue) -> Result<Member, DecodeError> {
        let power = element.0.pow_vartime(OrderModulus::PARAMS.modulus().as_ref());
        if power == Field::ONE { Ok(Member(element.0)) } else { Err(DecodeError::NotMember) }
    }

    fn encode_all(elements: &[Member]) -> Vec<String> {
        elements.iter().map(|element| element.0.retrieve().to_string_radix_vartime(10)).collect()
    }

    fn identity() -> Member {
        Member(Field::ONE)
    }

    fn generator() -> Member {
        Member(GENERATOR_FORM)
    }

    fn mul(a: &Member, b: &Member) -> Member {
        Member(a.0 * b.0)
    }

    fn invert(a: &Member) -> Member {
        // The order is q, so the inverse is the power q - 1: slower than Euclid, but the same time for every element.
        Member(a.0.pow(&(OrderModulus::PARAMS.modulus().as_ref().wrapping_sub(&U256::ONE))))
    }

    fn pow(base: &Member, exponent: &Exponent) -> Member {
        let mut plain = exponent.0.retrieve();
        let power = Member(base.0.pow(&plain));
        plain.zeroize();
        power
    }

    fn generator_pow(exponent: &Exponent) -> Member {
        Self::pow(&Self::generator(), exponent)
    }

    fn pow_vartime(base: &Member, exponent: &Exponent) -> Member {
        Member(base.0.pow_vartime(&exponent.0.retrieve()))
    }

    fn tables(y: &Member) -> Tables {
        Tables { y: FixedBase::new(y.0) }
    }

    fn commitments(tables: &Tables, base: &Member, terms: &[Term<Exponent>]) -> Vec<Member> {
        let exponents: Vec<U256> = terms.iter().map(|term| term.base.0.retrieve()).collect();
        let powers = shared_ladder(base.0, &exponents);
        terms.iter().zip(powers).map(|(term, power)| Member(fixed_part(tables, term, power))).collect()
    }

    fn check_and_commitments(
        tables: &Tables,
        base: &Residue,
        terms: &[Term<Exponent>],
    ) -> Result<(Member, Vec<Member>), DecodeError> {
        let mut exponents = vec![*OrderModulus::PARAMS.modulus().as_ref()];
        exponents.extend(terms.iter().map(|term| term.base.0.retrieve()));
        let mut powers = shared_ladder(base.0, &exponents).into_iter();
        if powers.next() != Some(Field::ONE) {
            return Err(DecodeError::NotMember);
        }
        let commitments =
            terms.iter().zip(powers).map(|(term, power)| Member(fixed_part(tables, term, power))).collect();
        Ok((Member(base.0), commitments))
    }
}

fn fixed_part(tables: &Tables, term: &Term<Exponent>, power: Field) -> Field {
    let power = match term.g {
        Some(exponent) => GENERATOR_POWERS.times_power(power, &exponent.0.retrieve()),
        None => power,
    };
    match term.y {
        Some(exponent) => tables.y.times_power(power, &exponent.0.retrieve()),
        None => power,
    }
}

/// Powers `base^(d·2^(6i))` for every window position i and digit d in 1..=63.
struct FixedBase {
    rows: Vec<Vec<Field>>,
}

impl FixedBase {
    const WINDOW_BITS: usize = 6;
    const DIGITS: usize = (1 << Self::WINDOW_BITS) - 1;

    fn new(base: Field) -> Self {
        let mut rows = Vec::new();
        let mut start = base;
        for _ in 0..256_usize.div_ceil(Self::WINDOW_BITS) {
            let mut row = Vec::with_capacity(Self::DIGITS);
            let mut power = start;
            for _ in 0..Self::DIGITS {
                row.push(power);
                power *= start;
            }
            start = power;
            rows.push(row);
        }
        Self { rows }
    }

    /// `accumulator · base^exponent`, for public data.
    fn times_power(&self, mut accumulator: Field, exponent: &U256) -> Field {
        let words = exponent.to_words();
        for (position, row) in self.rows.iter().enumerate() {
            let digit = bits_at(&words, position * Self::WINDOW_BITS, Self::WINDOW_BITS);
            if digit != 0 {
                accumulator *= row[digit - 1];
            }
        }
        accumulator
    }
}

const LADDER_WINDOW_BITS: usize = 4;
const LADDER_BUCKETS: usize = 1 << (LADDER_WINDOW_BITS - 1);

/// All `base^exponent` with one chain of squarings: each exponent is cut into odd windows, and the power of two under a
/// window is multiplied into the bucket of its digit (Yao's method). For public data.
fn shared_ladder(base: Field, exponents: &[U256]) -> Vec<Field> {
    let mut buckets: Vec<[Option<Field>; LADDER_BUCKETS]> = vec![[None; LADDER_BUCKETS]; exponents.len()];
    let words: Vec<[u64; 4]> = exponents.iter().map(|exponent| exponent.to_words()).collect();
    let mut next_window = vec![0_usize; exponents.len()];
    let longest = exponents.iter().map(|exponent| exponent.bits_vartime() as usize).max().unwrap_or(0);
    let mut power = base;
    for position in 0..longest {
        for ((words, next), buckets) in words.iter().zip(&mut next_window).zip(&mut buckets) {
            if position < *next || bits_at(words, position, 1) == 0 {
                continue;
            }
            let digit = bits_at(words, position, LADDER_WINDOW_BITS);
            let bucket = &mut buckets[digit / 2];
            *bucket = Some(bucket.map_or(power, |held| held * power));
            *next = position + LADDER_WINDOW_BITS;
        }
        if position + 1 < longest {
            power = power.square();
        }
    }
    buckets.iter().map(collect_buckets).collect()
}

/// `Π bucket[i]^(2i+1)`, as the square of the product of the suffix products, times the whole product.
fn collect_buckets(buckets: &[Option<Field>; LADDER_BUCKETS]) -> Field {
    let times = |a: Option<Field>, b: Option<Field>| match (a, b) {
        (Some(a), Some(b)) => Some(a * b),
        (a, b) => a.or(b),
    };
    let (mut suffix, mut total) = (None, None);
    for bucket in buckets[1..].iter().rev() {
        suffix = times(suffix, *bucket);
        total = times(total, suffix);
    }
    let total = total.map(|total| total.square());
    times(times(suffix, buckets[0]), total).unwrap_or(Field::ONE)
}

/// The `count` bits of a little-endian number starting at bit `start`; bits beyond the end are zero.
fn bits_at(words: &[u64; 4], start: usize, count: usize) -> usize {
    let (word, shift) = (start / 64, start % 64);
    let mut bits = words[word] >> shift;
    if shift + count > 64 && word + 1 < words.len() {
        bits |= words[word + 1] << (64 - shift);
    }
    (bits & ((1 << count) - 1)) as usize
}

impl Default for Exponent {
    fn default() -> Self {
        Self(OrderForm::ZERO)
    }
}

impl Zeroize for Exponent {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

impl std::ops::Add for Exponent {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl std::ops::Sub for Exponent {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl std::ops::Mul for Exponent {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self(self.0 * other.0)
    }
}

impl std::ops::Neg for Exponent {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Scalar for Exponent {
    fn from_u64(value: u64) -> Self {
        Self(OrderForm::new(&U256::from_u64(value)))
    }

    fn from_hash(bytes: &[u8; 32]) -> Self {
        Self(OrderForm::new(&U256::from_be_slice(bytes)))
    }

    fn from_wide(bytes: &[u8; 64]) -> Self {
        let (high, low) = bytes.split_at(32);
        let two_to_256 = OrderForm::new(&U256::MAX) + OrderForm::ONE;
        let high = OrderForm::new(&U256::from_be_slice(high));
        Self(high * two_to_256 + OrderForm::new(&U256::from_be_slice(low)))
    }

    fn encode(&self) -> String {
        self.0.retrieve().to_string_radix_vartime(10)
    }

    fn decode(text: &str) -> Result<Self, DecodeError> {
        let value = parse_below(text, OrderModulus::PARAMS.modulus().as_ref())?;
        Ok(Self(OrderForm::new(&value)))
    }

    fn inverse(&self) -> Option<Self> {
        self.0.invert().into_option().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_those_of_the_protocol() {
        assert!(Belenios2048::check(&Residue(GENERATOR_FORM)).is_ok());
        assert!(
            Belenios2048::encode(&Belenios2048::generator())
                .starts_with("24023526775018522092276877035323999327")
        );
        let largest = Belenios2048::encode(&Member(-Field::ONE));
        assert!(largest.starts_with("2069478569142254640101364365750500806492298929575110"), "{largest}");
        assert!(largest.ends_with("72880718"), "p - 1: {largest}");
        let order = (Exponent::zero() - Exponent::from_u64(1)).encode();
        assert_eq!(order, "78571733251071885079927659812671450121821421258408794611510081919805623223440");
    }

    #[test]
    fn residues_outside_the_subgroup_are_refused() {
        // p - 1 has order 2; 0 is no unit; 2 has another order.
        let minus_one = Belenios2048::encode(&Member(-Field::ONE));
        for text in [minus_one.as_str(), "0", "2"] {
            assert_eq!(Belenios2048::decode(text), Err(DecodeError::NotMember), "{text}");
            let tables = Belenios2048::tables(&Belenios2048::generator());
            let unchecked = Belenios2048::decode_unchecked(text).unwrap();
            let shared = Belenios2048::check_and_commitments(&tables, &unchecked, &[]);
            assert_eq!(shared, Err(DecodeError::NotMember), "{text}");
        }
    }

    #[test]
    fn wide_reduction_is_the_remainder() {
        let mut bytes = [0_u8; 64];
        bytes[31] = 1; // 2^256
        let expected = Exponent::from_hash(&[0xff; 32]) + Exponent::from_u64(1);
        assert_eq!(Exponent::from_wide(&bytes), expected);
    }
}
