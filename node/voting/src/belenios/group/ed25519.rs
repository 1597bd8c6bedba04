//! The prime-order group of the Edwards curve, with Belenios's big-endian hexadecimal encoding.

use crypto_bigint::U256;
use curve25519_dalek::constants::ED25519_BASEPOINT_POINT;
use curve25519_dalek::edwards::{CompressedEdwardsY, EdwardsPoint, VartimeEdwardsPrecomputation};
use curve25519_dalek::traits::{Identity, VartimePrecomputedMultiscalarMul};

use super::decimal::parse_below;
use super::{DecodeError, Group, Scalar, Term};

type DalekScalar = curve25519_dalek::Scalar;

const ORDER: U256 = U256::from_be_hex("1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed");
/// The field prime 2^255 - 19, big-endian.
const FIELD: U256 = U256::from_be_hex("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");

/// `Ed25519`: small ballots and fast checks; read by belenios-tool 2.1 and later.
///
/// Arithmetic is `curve25519-dalek`'s. An element's text is RFC 8032's 32 bytes in reverse order, in hexadecimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ed25519;

/// A point of the curve in canonical encoding, membership not checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CurvePoint(EdwardsPoint);

/// A point of the prime-order subgroup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member(EdwardsPoint);

/// Odd multiples of the base point and of one public key.
pub struct Tables {
    generator_and_y: VartimeEdwardsPrecomputation,
}

impl Group for Ed25519 {
    const NAME: &'static str = "Ed25519";

    type Unchecked = CurvePoint;
    type Element = Member;
    type Scalar = DalekScalar;
    type Tables = Tables;

    fn decode_unchecked(text: &str) -> Result<CurvePoint, DecodeError> {
        let lower = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() != 64 || !text.bytes().all(lower) {
            return Err(DecodeError::NotHex);
        }
        let mut bytes = [0_u8; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| DecodeError::NotHex)?;
        let negative_x = bytes[0] & 0x80 != 0;
        let mut y = bytes;
        y[0] &= 0x7f;
        let y = U256::from_be_slice(&y);
        if y >= FIELD {
            return Err(DecodeError::OutOfRange);
        }
        // x = 0 has no negative: its encoding with the sign bit set is a second text of the same point.
        let x_is_zero = y == U256::ONE || y == FIELD.wrapping_sub(&U256::ONE);
        if negative_x && x_is_zero {
            return Err(DecodeError::NotOnCurve);
        }
        bytes.reverse();
        CompressedEdwardsY(bytes).decompress().map(CurvePoint).ok_or(DecodeError::NotOnCurve)
    }

    fn check(element: &CurvePoint) -> Result<Member, DecodeError> {
        // [order - 1]P = -P exactly on the prime-order subgroup; the scalar -1 is order - 1 as an integer.
        let almost = EdwardsPoint::vartime_double_scalar_mul_basepoint(
            &-DalekScalar::ONE,
            &element.0,
            &DalekScalar::ZERO,
        );
        if almost == -element.0 { Ok(Member(element.0)) } else { Err(DecodeError::NotMember) }
    }

    fn encode_all(elements: &[Member]) -> Vec<String> {
        let points: Vec<EdwardsPoint> = elements.iter().map(|element| element.0).collect();
        EdwardsPoint::compress_batch_alloc(&points)
            .into_iter()
            .map(|compressed| {
                let mut bytes = compressed.to_bytes();
                bytes.reverse();
                hex::encode(bytes)
            })
            .collect()
    }

    fn identity() -> Member {
        Member(EdwardsPoint::identity())
    }

    fn generator() -> Member {
        Member(ED25519_BASEPOINT_POINT)
    }

    fn mul(a: &Member, b: &Member) -> Member {
        Member(a.0 + b.0)
    }

    fn invert(a: &Member) -> Member {
        Member(-a.0)
    }

    fn pow(base: &Member, exponent: &DalekScalar) -> Member {
        Member(base.0 * exponent)
    }

    fn generator_pow(exponent: &DalekScalar) -> Member {
        Member(EdwardsPoint::mul_base(exponent))
    }

    fn pow_vartime(base: &Member, exponent: &DalekScalar) -> Member {
        let zero = DalekScalar::ZERO;
        Member(EdwardsPoint::vartime_double_scalar_mul_basepoint(exponent, &base.0, &zero))
    }

    fn tables(y: &Member) -> Tables {
        Tables { generator_and_y: VartimeEdwardsPrecomputation::new([ED25519_BASEPOINT_POINT, y.0]) }
    }

    fn commitments(tables: &Tables, base: &Member, terms: &[Term<DalekScalar>]) -> Vec<Member> {
        terms
            .iter()
            .map(|term| {
                let g = term.g.unwrap_or_default();
                Member(match term.y {
                    None => EdwardsPoint::vartime_double_scalar_mul_basepoint(&term.base, &base.0, &g),
                    Some(y) => {
                        tables.generator_and_y.vartime_mixed_multiscalar_mul([g, y], [term.base], [base.0])
                    }
                })
            })
            .collect()
    }

    fn check_and_commitments(
        tables: &Tables,
        base: &CurvePoint,
        terms: &[Term<DalekScalar>],
    ) -> Result<(Member, Vec<Member>), DecodeError> {
        let member = Self::check(base)?;
        Ok((member, Self::commitments(tables, &member, terms)))
    }
}

impl Scalar for DalekScalar {
    fn from_u64(value: u64) -> Self {
        Self::from(value)
    }

    fn from_hash(bytes: &[u8; 32]) -> Self {
        let mut little = *bytes;
        little.reverse();
        Self::from_bytes_mod_order(little)
    }

    fn from_wide(bytes: &[u8; 64]) -> Self {
        let mut little = zeroize::Zeroizing::new(*bytes);
        little.reverse();
        Self::from_bytes_mod_order_wide(&little)
    }

    fn encode(&self) -> String {
        U256::from_le_slice(self.as_bytes()).to_string_radix_vartime(10)
    }

    fn decode(text: &str) -> Result<Self, DecodeError> {
        let value = parse_below(text, &ORDER)?;
        let bytes: [u8; 32] = value.to_le_bytes().into();
        Option::from(Self::from_canonical_bytes(bytes)).ok_or(DecodeError::OutOfRange)
    }

    fn inverse(&self) -> Option<Self> {
        (*self != Self::ZERO).then(|| self.invert())
    }
}

#[cfg(test)]
mod tests {
    use curve25519_dalek::constants::EIGHT_TORSION;

    use super::*;

    #[test]
    fn base_point_is_written_big_endian() {
        assert_eq!(Ed25519::encode(&Ed25519::generator()), format!("{}58", "66".repeat(31)));
        assert_eq!(Ed25519::encode(&Ed25519::identity()), format!("{}1", "0".repeat(63)));
    }

    #[test]
    fn points_with_a_small_order_part_are_refused() {
        let tables = Ed25519::tables(&Ed25519::generator());
        for torsion in &EIGHT_TORSION[1..] {
            for point in [*torsion, ED25519_BASEPOINT_POINT + torsion] {
                let text = Ed25519::encode(&Member(point));
                assert_eq!(Ed25519::decode(&text), Err(DecodeError::NotMember), "{text}");
                let shared = Ed25519::check_and_commitments(&tables, &CurvePoint(point), &[]);
                assert_eq!(shared, Err(DecodeError::NotMember));
            }
        }
    }

    #[test]
    fn second_encodings_of_a_point_are_refused() {
        let refused = [
            format!("{:0>64}", "1").replacen('0', "8", 1), // identity with the sign of x set
            format!("7{}", "f".repeat(63)),                // y = 2^255 - 1, not reduced
            format!("7{}ee", "f".repeat(61)),              // y = p + 1
        ];
        for text in &refused {
            assert!(Ed25519::decode(text).is_err(), "{text}");
        }
        assert!(Ed25519::decode(&format!("{}A", "0".repeat(63))).is_err());
        assert!(Ed25519::decode(&"6".repeat(63)).is_err());
    }
}
