//! Every language says everything.

use std::collections::{BTreeMap, BTreeSet};

use super::files::{Said, all, areas, root};
use crate::catalogue::sentence;
use crate::{Arg, Lang};

fn by_id(lang: Lang) -> BTreeMap<String, Said> {
    all(lang).into_iter().map(|message| (message.id.clone(), message)).collect()
}

#[test]
fn an_id_stands_once_over_all_areas() {
    for &lang in Lang::ALL {
        let mut seen = BTreeSet::new();
        for Said { id, .. } in all(lang) {
            assert!(seen.insert(id.clone()), "{lang}: {id} is said twice");
        }
        assert!(!seen.is_empty(), "{lang} says nothing");
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let english = by_id(Lang::En);
    for &lang in Lang::ALL {
        let other = by_id(lang);
        let missing: Vec<_> = english.keys().filter(|id| !other.contains_key(*id)).collect();
        let unknown: Vec<_> = other.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{lang} lacks {missing:?}, alone has {unknown:?}");
        for (id, message) in &other {
            assert_eq!(message.variable_set(), english[id].variable_set(), "{lang}: arguments of {id}");
        }
    }
}

#[test]
fn messages_stand_in_the_same_order_in_every_language() {
    for area in areas() {
        let ids = |lang: Lang| -> Vec<String> {
            super::files::messages(area.sources[lang as usize]).into_iter().map(|said| said.id).collect()
        };
        for &lang in Lang::ALL {
            assert_eq!(ids(lang), ids(Lang::En), "{lang}/{}.ftl", area.name);
        }
    }
}

#[test]
fn every_message_is_said_in_every_language_with_numbers_and_with_text() {
    let samples =
        [Arg::from("x"), Arg::from(0u64), Arg::from(1u64), Arg::from(27_100u64), Arg::from(u64::MAX)];
    for message in all(Lang::En) {
        for (&lang, sample) in Lang::ALL.iter().flat_map(|lang| samples.iter().map(move |s| (lang, s))) {
            let args: Vec<(&'static str, Arg)> =
                message.variables.iter().map(|name| (leaked(name), sample.clone())).collect();
            let said = sentence(lang, &message.id, &args);
            let said = said.unwrap_or_else(|error| panic!("{lang}: {}: {error:?}", message.id));
            assert!(!said.trim().is_empty(), "{lang}: {} says nothing", message.id);
            assert!(!said.contains(['{', '}']), "{lang}: {said}");
        }
    }
}

/// Names of arguments are static in the program; a test may give back their few bytes at its end.
fn leaked(name: &str) -> &'static str {
    Box::leak(name.to_owned().into_boxed_str())
}

#[test]
fn every_language_has_the_files_of_the_areas_and_no_other() {
    let expected: BTreeSet<String> = areas().map(|area| format!("{}.ftl", area.name)).collect();
    for &lang in Lang::ALL {
        let folder = std::fs::read_dir(root().join("locales").join(lang.as_str())).unwrap();
        let held: BTreeSet<String> =
            folder.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        assert_eq!(held, expected, "{lang}");
    }
}
