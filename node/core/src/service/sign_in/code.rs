//! Secrets of links: short enough to be typed from paper, long enough that nobody guesses one.

use crate::access::token;

/// The 32 letters and digits that cannot be taken for one another (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of a code: 100 bits.
pub(super) const LENGTH: usize = 20;
/// Letters that stand together.
const GROUP: usize = 5;

/// A code from random bytes: `7K3QD-0M2XV-…`.
pub(super) fn of(random: [u8; LENGTH]) -> String {
    let letters: Vec<u8> = random.iter().map(|byte| LETTERS[usize::from(byte % 32)]).collect();
    let groups = letters.chunks(GROUP).map(|group| String::from_utf8_lossy(group).into_owned());
    groups.collect::<Vec<_>>().join("-")
}

/// The hash of a code by which it is known here, however it was typed; `None` for what is none.
pub(super) fn hash(typed: &str) -> Option<[u8; 32]> {
    let letters = typed.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').map(meant);
    let letters: String = letters.take(LENGTH + 1).collect::<Option<_>>()?;
    (letters.len() == LENGTH).then(|| token::hash(&letters))
}

/// The letter of the alphabet that somebody means.
fn meant(sign: char) -> Option<char> {
    let sign = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        sign => sign,
    };
    LETTERS.iter().any(|letter| char::from(*letter) == sign).then_some(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_however_it_is_typed() {
        let random: [u8; LENGTH] = std::array::from_fn(|at| u8::try_from(at * 13).unwrap_or(255));
        let code = of(random);
        assert_eq!(code.len(), LENGTH + 3);
        let known = hash(&code);
        assert!(known.is_some());
        assert_eq!(hash(&code.to_lowercase().replace('-', "  ")), known);
        assert_eq!(hash(&code.replace('0', "o").replace('1', "l")), known);
        for wrong in [
            "",
            "7K3QD",
            &format!("{code}A"),
            &code.replace(|sign| sign != '-', "U"),
            "é".repeat(20).as_str(),
        ] {
            assert_eq!(hash(wrong), None, "{wrong}");
        }
    }
}
