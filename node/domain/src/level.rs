//! Levels of nodes.

use percole_words::vocabulary;

use crate::words;

words! {
    /// Where a node stands in the federation.
    pub enum Level: "level", vocabulary::unknown_level {
        /// A local branch.
        Antenne = "antenne" => vocabulary::level_antenne,
        /// A country's cooperative.
        National = "national" => vocabulary::level_national,
        /// The root: what several countries share.
        Group = "group" => vocabulary::level_group,
    }
}

impl Level {
    /// Whether a node of this level may take a node of level `child` below it: a parent is of a higher level, or both are antennes.
    ///
    /// A group may hold an antenne directly, for a country that has no node of its own; an antenne may hold what is below it, at any
    /// depth.
    pub fn may_be_parent_of(self, child: Level) -> bool {
        self > child || (self == Level::Antenne && child == Level::Antenne)
    }
}

#[cfg(test)]
mod tests {
    use super::Level::*;
    use super::*;

    #[test]
    fn a_parent_is_of_a_higher_level_and_antennes_go_on_at_any_depth() {
        let allowed: Vec<_> = Level::ALL
            .iter()
            .flat_map(|&parent| Level::ALL.iter().map(move |&child| (parent, child)))
            .filter(|(parent, child)| parent.may_be_parent_of(*child))
            .collect();
        assert_eq!(allowed, [(Antenne, Antenne), (National, Antenne), (Group, Antenne), (Group, National)]);
    }

    #[test]
    fn words_parse_and_unknown_ones_name_the_known() {
        assert_eq!("national".parse::<Level>().unwrap(), National);
        let refusal = "country".parse::<Level>().unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "level: `country` is not a level: write one of antenne, national, group"
        );
    }
}
