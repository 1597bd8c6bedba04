//! What people call a node or an operator: its id, the beginning of its id, or its exact name.
//!
//! A name never takes the place of an id: whoever calls a node like the beginning of another's id is not meant by it.

use percole_words::{Arg, Message, service};

use crate::error::Error;

/// What says that a name is meant, whatever it looks like.
pub(super) const NAME: &str = "name:";
/// The fewest digits of the beginning of an id.
pub(super) const DIGITS_MIN: usize = 4;
/// How many are named when several fit.
const NAMED_MAX: usize = 8;

/// Something that a text may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Called {
    /// The full id.
    pub(super) id: String,
    /// Its name.
    pub(super) name: String,
    /// Whether the name may stand for it.
    pub(super) by_name: bool,
}

/// How a text is read: what looks like the beginning of an id is one.
enum Meant<'a> {
    Name(&'a str),
    Beginning(&'a str),
}

impl Meant<'_> {
    fn of(text: &str) -> Meant<'_> {
        let is_hex = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        match text.strip_prefix(NAME) {
            Some(name) => Meant::Name(name),
            None if text.len() >= DIGITS_MIN && is_hex => Meant::Beginning(text),
            None => Meant::Name(text),
        }
    }

    fn fits(&self, called: &Called) -> bool {
        match self {
            Meant::Name(name) => called.by_name && called.name == *name,
            Meant::Beginning(digits) => called.id.starts_with(digits),
        }
    }
}

/// Finds the one that a text means.
///
/// # Errors
/// `InvalidArgument` on `field` when it fits several, which are named; `NotFound` with `absent` when it fits none.
pub(super) fn only(
    field: &str,
    text: &str,
    all: &[Called],
    absent: fn(&str) -> Message,
) -> Result<Called, Error> {
    let meant = Meant::of(text);
    let mut fit = all.iter().filter(|called| meant.fits(called));
    let (first, second) = (fit.next(), fit.next());
    let several = first.into_iter().chain(second).chain(fit.take(NAMED_MAX - 2));
    match (first, second) {
        (Some(one), None) => Ok(one.clone()),
        (Some(_), Some(_)) => {
            let named = several.map(|called| service::one_of_several(&called.id, &called.name));
            Err(Error::invalid(field, service::fits_several(text, Arg::listing(named))))
        }
        (None, _) if all.iter().any(|called| Meant::Name(text).fits(called)) => {
            Err(Error::not_found(service::name_looks_like_id(text, format!("{NAME}{text}"))))
        }
        (None, _) => Err(Error::not_found(absent(text))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Code;

    fn called(digits: &str, name: &str) -> Called {
        Called { id: digits.repeat(8), name: name.to_owned(), by_name: true }
    }

    fn found(text: &str, all: &[Called]) -> Result<String, Error> {
        only("node", text, all, |text| service::no_such_node(text)).map(|called| called.id)
    }

    #[test]
    fn one_is_found_by_the_beginning_of_its_id_or_its_exact_name() {
        let all = [called("01234567", "France"), called("89abcdef", "Belgique")];
        assert_eq!(found("0123", &all).unwrap(), all[0].id);
        assert_eq!(found("Belgique", &all).unwrap(), all[1].id);
        for text in ["Belg", "012", "", "name:Belg"] {
            assert_eq!(found(text, &all).unwrap_err().code(), Code::NotFound, "{text}");
        }
    }

    #[test]
    fn what_looks_like_an_id_is_one_and_a_name_can_be_meant() {
        // A child that admits nodes called like every beginning of its id does not hide behind them.
        let child = called("01234567", "Belgique");
        let below = (4..64).map(|digits| Called {
            id: format!("{digits:02x}").repeat(32),
            name: child.id[..digits].to_owned(),
            by_name: true,
        });
        let all: Vec<Called> = std::iter::once(child.clone()).chain(below).collect();
        for digits in 4..64 {
            let beginning = &child.id[..digits];
            assert_eq!(found(beginning, &all).unwrap(), child.id);
            assert_eq!(found(&format!("name:{beginning}"), &all).unwrap(), all[digits - 3].id);
        }
        let cafe = [called("01234567", "cafe"), called("89abcdef", "Face")];
        let refusal = found("cafe", &cafe).unwrap_err();
        assert!(refusal.code() == Code::NotFound && refusal.to_string().contains("name:cafe"), "{refusal}");
        assert_eq!(found("name:cafe", &cafe).unwrap(), cafe[0].id);
        assert_eq!(found("Face", &cafe).unwrap(), cafe[1].id);
    }

    #[test]
    fn several_of_one_name_are_listed_and_an_old_name_does_not_count() {
        let all = [called("01234567", "Lille"), called("89abcdef", "Lille")];
        let refusal = found("Lille", &all).unwrap_err();
        assert_eq!((refusal.code(), refusal.field()), (Code::InvalidArgument, Some("node")));
        assert!(all.iter().all(|called| refusal.to_string().contains(&called.id)), "{refusal}");
        let old = [Called { by_name: false, ..all[0].clone() }, all[1].clone()];
        assert_eq!(found("Lille", &old).unwrap(), all[1].id);
    }
}
