//! Variables of the environment.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// The variables that percole reads, as they were when it started.
#[derive(Default)]
pub(crate) struct Environment(BTreeMap<String, String>);

impl Environment {
    /// Those of this process.
    pub(crate) fn of_process() -> Environment {
        let percole = |(name, value): &(String, String)| name.starts_with("PERCOLE_") && !value.is_empty();
        let variables = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
        Environment(variables.filter(percole).collect())
    }

    /// The path that a variable holds.
    pub(crate) fn path(&self, name: &str) -> Option<PathBuf> {
        self.0.get(name).map(PathBuf::from)
    }

    #[cfg(test)]
    pub(crate) fn of(variables: &[(&str, &str)]) -> Environment {
        Environment(variables.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect())
    }
}
