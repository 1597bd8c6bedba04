//! Variables of the environment.

use std::collections::BTreeMap;
use std::path::PathBuf;

use percole_words::Lang;

/// Variables that say in which language programs speak, the first that is set before the others (POSIX).
const LOCALES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The variables that percole reads, as they were when it started.
#[derive(Default)]
pub(crate) struct Environment(BTreeMap<String, String>);

impl Environment {
    /// Those of this process.
    pub(crate) fn of_process() -> Environment {
        let read = |(name, value): &(String, String)| {
            (name.starts_with("PERCOLE_") || LOCALES.contains(&name.as_str())) && !value.is_empty()
        };
        let variables = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
        Environment(variables.filter(read).collect())
    }

    /// The path that a variable holds.
    pub(crate) fn path(&self, name: &str) -> Option<PathBuf> {
        self.0.get(name).map(PathBuf::from)
    }

    /// The language that is asked for, if percole speaks it: `PERCOLE_LANG`, else that of the locale.
    pub(crate) fn lang(&self) -> Option<Lang> {
        let locale = LOCALES.iter().find_map(|name| self.0.get(*name));
        self.0.get("PERCOLE_LANG").or(locale).and_then(|name| Lang::from_locale(name))
    }

    #[cfg(test)]
    pub(crate) fn of(variables: &[(&str, &str)]) -> Environment {
        Environment(variables.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_percoles_own_before_that_of_the_locale() {
        let lang = |variables: &[(&str, &str)]| Environment::of(variables).lang();
        assert_eq!(lang(&[("PERCOLE_LANG", "de"), ("LC_ALL", "fr_BE.UTF-8")]), Some(Lang::De));
        assert_eq!(lang(&[("LANG", "nl_BE.UTF-8"), ("LC_MESSAGES", "fr_BE.UTF-8")]), Some(Lang::Fr));
        assert_eq!(lang(&[("LANG", "nl_BE.UTF-8")]), Some(Lang::Nl));
        // A locale in which everything is set to nobody's language asks for none.
        assert_eq!(lang(&[("LC_ALL", "C.UTF-8"), ("LANG", "nl_BE.UTF-8")]), None);
        assert_eq!(lang(&[]), None);
    }
}
