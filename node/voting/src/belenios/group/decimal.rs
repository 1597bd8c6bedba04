//! Canonical decimal numbers of a fixed width.

use crypto_bigint::Uint;

use super::DecodeError;

/// Reads a decimal number below `modulus`: digits only, no leading zeros.
pub(super) fn parse_below<const LIMBS: usize>(
    text: &str,
    modulus: &Uint<LIMBS>,
) -> Result<Uint<LIMBS>, DecodeError> {
    let canonical = !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && (text == "0" || !text.starts_with('0'));
    if !canonical {
        return Err(DecodeError::NotDecimal);
    }
    // One decimal digit is more than three bits: anything longer cannot fit, and is refused before it is converted.
    if text.len() * 3 > Uint::<LIMBS>::BITS as usize {
        return Err(DecodeError::OutOfRange);
    }
    let value = Uint::from_str_radix_vartime(text, 10).map_err(|_| DecodeError::OutOfRange)?;
    if value < *modulus { Ok(value) } else { Err(DecodeError::OutOfRange) }
}

#[cfg(test)]
mod tests {
    use crypto_bigint::U256;

    use super::*;

    #[test]
    fn only_canonical_decimals_below_the_modulus_are_read() {
        let modulus = U256::from_u64(1000);
        let read = |text| parse_below(text, &modulus);
        assert_eq!(read("0"), Ok(U256::ZERO));
        assert_eq!(read("999"), Ok(U256::from_u64(999)));
        assert_eq!(read("1000"), Err(DecodeError::OutOfRange));
        assert_eq!(parse_below(&"9".repeat(300), &modulus), Err(DecodeError::OutOfRange));
        for text in ["", "00", "01", "+1", "-1", " 1", "1_0", "0x1", "1 ", "١"] {
            assert_eq!(read(text), Err(DecodeError::NotDecimal), "{text:?}");
        }
    }
}
