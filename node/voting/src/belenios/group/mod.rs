//! Prime-order groups in which ballots are encrypted, behind one trait.
//!
//! Two kinds of operation are kept apart by name: those on secrets (`pow`, `generator_pow`, scalar arithmetic) take the same
//! time whatever their operands; those called `…_vartime`, and [`Group::commitments`], are for public data only. Converting a
//! scalar to or from its decimal text is never constant time; it happens to secrets only when a key file is read or written.

use std::fmt::Debug;
use std::ops::{Add, Mul, Neg, Sub};

use percole_words::{Arg, Message, elections, proofs};
use rand::CryptoRng;
use zeroize::{Zeroize, Zeroizing};

use super::finding::excerpt;

mod belenios2048;
mod decimal;
mod ed25519;

pub use belenios2048::Belenios2048;
pub use ed25519::Ed25519;

/// Why the text of a scalar or of a group element is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said())]
pub enum DecodeError {
    /// The text is not a decimal number without leading zeros.
    NotDecimal,
    /// The text is not 64 lower-case hexadecimal digits.
    NotHex,
    /// The number is not below the modulus.
    OutOfRange,
    /// No point of the curve has these coordinates.
    NotOnCurve,
    /// The element exists but is outside the group of prime order.
    NotMember,
}

impl DecodeError {
    /// The same in words.
    pub fn said(self) -> Message {
        const HEX_DIGITS: usize = 64;
        match self {
            Self::NotDecimal => elections::not_decimal(),
            Self::NotHex => proofs::name_hex(HEX_DIGITS),
            Self::OutOfRange => elections::not_below_modulus(),
            Self::NotOnCurve => elections::not_on_curve(),
            Self::NotMember => elections::not_in_group(),
        }
    }
}

/// A number modulo the group order.
pub trait Scalar:
    Copy
    + Eq
    + Debug
    + Default
    + Zeroize
    + Send
    + Sync
    + 'static
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Neg<Output = Self>
{
    /// Zero.
    fn zero() -> Self {
        Self::default()
    }

    /// The scalar of a small number.
    fn from_u64(value: u64) -> Self;

    /// A 256-bit big-endian number reduced modulo the order, as challenges are.
    fn from_hash(bytes: &[u8; 32]) -> Self;

    /// A 512-bit big-endian number reduced modulo the order.
    fn from_wide(bytes: &[u8; 64]) -> Self;

    /// The canonical decimal text.
    fn encode(&self) -> String;

    /// Reads a canonical decimal text.
    ///
    /// # Errors
    /// When it is not decimal, has leading zeros, or is not below the order.
    fn decode(text: &str) -> Result<Self, DecodeError>;

    /// The multiplicative inverse, `None` for zero.
    fn inverse(&self) -> Option<Self>;

    /// A uniform scalar.
    fn random<R: CryptoRng + ?Sized>(rng: &mut R) -> Self {
        let mut wide = Zeroizing::new([0_u8; 64]);
        rng.fill_bytes(wide.as_mut());
        Self::from_wide(&wide)
    }
}

/// One product of powers `g^g · y^y · X^base`, for a base `X` that several terms share.
#[derive(Debug, Clone, Copy)]
pub struct Term<S> {
    /// Exponent of the shared base.
    pub base: S,
    /// Exponent of the generator, if it takes part.
    pub g: Option<S>,
    /// Exponent of the election's public key, if it takes part.
    pub y: Option<S>,
}

/// A group of prime order as the Belenios protocol uses it (written multiplicatively).
pub trait Group: Copy + Eq + Debug + Send + Sync + 'static {
    /// The name in an election's `group` field.
    const NAME: &'static str;

    /// Decoded and canonical, membership of the prime-order group not yet checked.
    type Unchecked: Clone + PartialEq + Eq + Debug + Send + Sync;
    /// A member of the prime-order group.
    type Element: Copy + PartialEq + Eq + Debug + Send + Sync;
    /// Exponents.
    type Scalar: Scalar;
    /// Precomputed powers of the generator and of one public key.
    type Tables: Send + Sync;

    /// Reads the canonical text of an element without the membership check.
    ///
    /// # Errors
    /// When the text is not canonical or names nothing.
    fn decode_unchecked(text: &str) -> Result<Self::Unchecked, DecodeError>;

    /// Checks membership of the prime-order group.
    ///
    /// # Errors
    /// [`DecodeError::NotMember`].
    fn check(element: &Self::Unchecked) -> Result<Self::Element, DecodeError>;

    /// Reads and checks an element.
    ///
    /// # Errors
    /// As for [`Group::decode_unchecked`] and [`Group::check`].
    fn decode(text: &str) -> Result<Self::Element, DecodeError> {
        Self::check(&Self::decode_unchecked(text)?)
    }

    /// The canonical texts of many elements; cheaper than one by one.
    fn encode_all(elements: &[Self::Element]) -> Vec<String>;

    /// The canonical text.
    fn encode(element: &Self::Element) -> String {
        Self::encode_all(std::slice::from_ref(element)).swap_remove(0)
    }

    /// The neutral element.
    fn identity() -> Self::Element;
    /// The generator.
    fn generator() -> Self::Element;
    /// The product.
    fn mul(a: &Self::Element, b: &Self::Element) -> Self::Element;
    /// The inverse.
    fn invert(a: &Self::Element) -> Self::Element;
    /// The quotient.
    fn div(a: &Self::Element, b: &Self::Element) -> Self::Element {
        Self::mul(a, &Self::invert(b))
    }

    /// A power, in constant time.
    fn pow(base: &Self::Element, exponent: &Self::Scalar) -> Self::Element;
    /// A power of the generator, in constant time.
    fn generator_pow(exponent: &Self::Scalar) -> Self::Element;
    /// A power, for public data only.
    fn pow_vartime(base: &Self::Element, exponent: &Self::Scalar) -> Self::Element;

    /// Precomputes powers of the generator and of `y`.
    fn tables(y: &Self::Element) -> Self::Tables;
    /// Computes all `terms` over one base, sharing its ladder; for public data only.
    fn commitments(
        tables: &Self::Tables,
        base: &Self::Element,
        terms: &[Term<Self::Scalar>],
    ) -> Vec<Self::Element>;
    /// As [`Group::commitments`], and checks the base's membership on the same ladder.
    ///
    /// # Errors
    /// [`DecodeError::NotMember`].
    fn check_and_commitments(
        tables: &Self::Tables,
        base: &Self::Unchecked,
        terms: &[Term<Self::Scalar>],
    ) -> Result<(Self::Element, Vec<Self::Element>), DecodeError>;
}

/// Which group an election uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupName {
    /// The 2048-bit finite field group that every version of belenios-tool reads.
    Belenios2048,
    /// Edwards curve group, belenios-tool 2.1 and later.
    Ed25519,
}

impl GroupName {
    /// Those that percole knows.
    const ALL: [Self; 2] = [Self::Belenios2048, Self::Ed25519];

    /// The group called `name`.
    ///
    /// # Errors
    /// When percole does not know it: those that it knows.
    pub fn read(name: &str) -> Result<Self, Message> {
        let unknown = || elections::group_unknown(excerpt(name), Arg::all_of(Self::ALL.map(Self::as_str)));
        Self::ALL.into_iter().find(|group| group.as_str() == name).ok_or_else(unknown)
    }

    /// The name in an election's `group` field.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Belenios2048 => Belenios2048::NAME,
            Self::Ed25519 => Ed25519::NAME,
        }
    }
}

/// Fuzz entry: decodes any text as element and scalar of both groups; what is accepted must encode to itself.
pub fn fuzz_decode(data: &[u8]) -> bool {
    fn one<G: Group>(text: &str) -> bool {
        let (element, scalar) = (G::decode(text), G::Scalar::decode(text));
        if let Ok(element) = &element {
            assert_eq!(G::encode(element), text, "{} element", G::NAME);
        }
        if let Ok(scalar) = &scalar {
            assert_eq!(scalar.encode(), text, "{} scalar", G::NAME);
        }
        element.is_ok() || scalar.is_ok()
    }
    std::str::from_utf8(data).is_ok_and(|text| one::<Belenios2048>(text) | one::<Ed25519>(text))
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;

    fn laws_hold<G: Group>() {
        let mut rng = StdRng::seed_from_u64(7);
        let (a, b) = (G::Scalar::random(&mut rng), G::Scalar::random(&mut rng));
        let (ga, gb) = (G::generator_pow(&a), G::generator_pow(&b));
        assert_eq!(G::mul(&ga, &gb), G::generator_pow(&(a + b)));
        assert_eq!(G::div(&ga, &gb), G::generator_pow(&(a - b)));
        assert_eq!(G::pow(&ga, &b), G::pow_vartime(&gb, &a));
        assert_eq!(G::pow(&ga, &a.inverse().unwrap()), G::generator());
        assert_eq!(G::decode(&G::encode(&ga)).unwrap(), ga);
        assert_eq!(G::Scalar::decode(&a.encode()).unwrap(), a);
        assert_eq!(G::pow(&ga, &G::Scalar::zero()), G::identity());
        assert!(G::Scalar::zero().inverse().is_none());

        let tables = G::tables(&gb);
        let terms = [
            Term { base: a, g: Some(b), y: None },
            Term { base: b, g: None, y: Some(a) },
            Term { base: -a, g: Some(a * b), y: Some(b) },
            Term { base: G::Scalar::from_u64(1), g: None, y: None },
            Term { base: G::Scalar::zero(), g: None, y: None },
        ];
        let expected: Vec<_> = terms
            .iter()
            .map(|term| {
                let g = term.g.map_or(G::identity(), |e| G::generator_pow(&e));
                let y = term.y.map_or(G::identity(), |e| G::pow(&gb, &e));
                G::mul(&G::mul(&g, &y), &G::pow(&ga, &term.base))
            })
            .collect();
        assert_eq!(G::commitments(&tables, &ga, &terms), expected);
        let unchecked = G::decode_unchecked(&G::encode(&ga)).unwrap();
        assert_eq!(G::check_and_commitments(&tables, &unchecked, &terms), Ok((ga, expected)));
    }

    #[test]
    fn group_laws_hold_and_shared_ladders_agree_with_plain_powers() {
        laws_hold::<Belenios2048>();
        laws_hold::<Ed25519>();
    }
}
