//! One thing is said as one thing.

use super::files::sentences;
use crate::catalogue::sentence;
use crate::{Arg, Lang};

/// Numbers that are never one: what goes beyond a limit, and the limits themselves.
const LIMITS: &[&str] = &[
    "too-many",
    "too-long",
    "too-large",
    "too-short",
    "at-most-",
    "expected-",
    "may-mean",
    "holds-several",
    "event-too",
    "different-grades",
    "socket-path-long",
    "not-a-portrait",
    "id-and-name-size",
    "offset-too",
    "out-of-range",
    "-streams-",
    "package-too",
    "runs-unusable",
    "proof-too",
    "names-too-many",
    "parent-silent",
    "parent-quiet",
    "no-answer-in-time",
    "somebody-guesses",
    "cell-too",
    "nodes-for-rule",
    "goes-on",
    "two-histories",
    "frozen-heads",
    "surplus-moves",
    "rule-size",
    "roll-beyond",
    "act-several",
    "part-too-small",
    "tallies-entries",
    "tallies-id",
    "rule-id-form",
    "tallies-reason-long",
    "members-at-once",
    "name-bytes",
    "name-hex",
    "leaf-causes",
    "leaf-addressees",
    "leaf-content-long",
    "package-count",
    "package-bytes",
    "election-id-form",
    "election-at-most",
    "closing-node",
    "generation-members",
    "generation-name",
];

/// Words behind a number that end like a plural and are none.
const NO_PLURALS: &[&str] = &[
    "is",
    "has",
    "was",
    "does",
    "goes",
    "says",
    "as",
    "its",
    "this",
    "gives",
    "holds",
    "takes",
    "falls",
    "needs",
    "belongs",
    "less",
    "comes",
    "ends",
    "follows",
    "stands",
    "reaches",
    "ms",
    "s",
    "exists",
    "differs",
    "gets",
    "changes",
    "yes",
    "waits",
    "decrypts",
    // French.
    "plus",
    "sans",
    "dans",
    "fois",
    "pas",
    "mais",
    "puis",
    "jamais",
    "des",
    "les",
    "ses",
    "vous",
    "depuis",
    "mois",
    "deux",
    "dernières",
    "voix",
];

/// A noun behind the number one that is in the plural, if there is one.
fn plural_of_one(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric() && sign != '’').collect();
    words.windows(2).find_map(|pair| {
        let (number, noun) = (pair[0], pair[1]);
        let is_plural = noun.ends_with(['s', 'x']) && noun.chars().all(char::is_lowercase);
        (number == "1" && is_plural && !NO_PLURALS.contains(&noun)).then(|| noun.to_owned())
    })
}

#[test]
fn one_thing_is_never_said_in_the_plural() {
    for lang in [Lang::En, Lang::Fr] {
        let mut wrong = Vec::new();
        for message in sentences(lang) {
            if LIMITS.iter().any(|limit| message.id.contains(limit)) {
                continue;
            }
            let args: Vec<(&'static str, Arg)> = message
                .variables
                .iter()
                .map(|name| (&*Box::leak(name.clone().into_boxed_str()), Arg::from(1u64)))
                .collect();
            let said = sentence(lang, &message.id, &args).unwrap();
            if let Some(noun) = plural_of_one(&said) {
                wrong.push(format!("{}: 1 {noun}", message.id));
            }
        }
        assert!(wrong.is_empty(), "{lang}: {wrong:#?}");
    }
}

#[test]
fn a_plural_of_one_is_found() {
    assert_eq!(plural_of_one("its 1 events give").as_deref(), Some("events"));
    assert_eq!(plural_of_one("ses 1 événements"), Some("événements".to_owned()));
    assert_eq!(plural_of_one("1 event is here, and 11 events there"), None);
}
