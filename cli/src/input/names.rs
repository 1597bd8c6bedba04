//! Lists of names on the command line.

use std::convert::Infallible;
use std::str::FromStr;

/// Names separated by semicolons if there is one, so that names may hold commas, else by commas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Names(pub(crate) Vec<String>);

impl FromStr for Names {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Names, Infallible> {
        let separator = if text.contains(';') { ';' } else { ',' };
        Ok(Names(text.split(separator).map(|name| name.trim().to_owned()).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_semicolon_lets_names_hold_commas() {
        let names = |text: &str| text.parse::<Names>().unwrap().0;
        assert_eq!(names("Ana, Béa,Chloé"), ["Ana", "Béa", "Chloé"]);
        assert_eq!(names("Dupont, Ana; Peeters, Jan"), ["Dupont, Ana", "Peeters, Jan"]);
    }
}
