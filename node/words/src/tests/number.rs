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
    "season-form",
    "faults-several",
    "generation-members",
    "generation-name",
    "clock-stretches",
    "portrait-too-small",
];

/// Words behind a number that end like a plural and are none.
const NO_PLURALS: &[&str] = &[
    "is",
    "signs",
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
    "asks",
    "allows",
    "moderates",
    "less",
    "comes",
    "ends",
    "follows",
    "stands",
    "reaches",
    "answers",
    "accepts",
    "freezes",
    "ms",
    "s",
    "exists",
    "differs",
    "gets",
    "changes",
    "yes",
    "answers",
    "accepts",
    "freezes",
    "waits",
    "decrypts",
    // Dutch, where much else ends so.
    "gebeurtenis",
    "bevatten",
    "bewees",
    "een",
    "mogen",
    "plaats",
    "en",
    "gezien",
    "geleden",
    "gesloten",
    "gevonden",
    "nagekeken",
    "betekenen",
    "horen",
    "noemen",
    "worden",
    "zeggen",
    "tegen",
    "tussen",
    "verwijderen",
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

/// German words behind a number that one and several have in common, or that are no noun of what is counted.
const ALIKE_IN_GERMAN: &[&str] = &[
    "Byte",
    "Ihre",
    "Knoten",
    "MB",
    "MiB",
    "Namen",
    "Schlüsselverwahrer",
    "Sie",
    "Std",
    "Stimmzettel",
    "T",
    "Uhr",
    "Verbindungen",
];

/// A noun behind the number one that is in the plural, if there is one; `several` is the same sentence of two.
fn plural_of_one(lang: Lang, one: &str, several: &str) -> Option<String> {
    let noun = match lang {
        Lang::En | Lang::Fr => {
            let words: Vec<&str> = one.split(|sign: char| !is_of_word(sign)).collect();
            let mut behind = words.windows(2).filter(|pair| pair[0] == "1").map(|pair| pair[1]);
            behind.find(|noun| ends_in_plural(noun, &["s", "x"]))
        }
        Lang::Nl => counted(one, "1").find(|noun| ends_in_plural(noun, &["s", "en"])),
        // Plurals end in many ways, and so do other words; but a noun has a capital, and one is rarely said as two are.
        Lang::De => counted(one, "1").find(|noun| {
            let is_noun = noun.starts_with(char::is_uppercase) && !ALIKE_IN_GERMAN.contains(noun);
            is_noun && counted(several, "2").any(|other| other == *noun)
        }),
    };
    noun.map(str::to_owned)
}

fn is_of_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '’'
}

fn ends_in_plural(noun: &str, ends: &[&str]) -> bool {
    let ends_so = ends.iter().any(|end| noun.ends_with(end));
    ends_so && noun.chars().all(char::is_lowercase) && !NO_PLURALS.contains(&noun)
}

/// The words that stand behind a number with nothing but a blank between.
fn counted<'a>(text: &'a str, number: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(number).filter_map(move |(at, _)| {
        let stands_alone = !text[..at].ends_with(is_of_word);
        let behind = text[at + number.len()..].strip_prefix(char::is_whitespace)?;
        let end = behind.find(|sign| !is_of_word(sign)).unwrap_or(behind.len());
        (stands_alone && end > 0).then(|| &behind[..end])
    })
}

#[test]
fn one_thing_is_never_said_in_the_plural() {
    for &lang in Lang::ALL {
        let mut wrong = Vec::new();
        for message in sentences(lang) {
            if LIMITS.iter().any(|limit| message.id.contains(limit)) {
                continue;
            }
            let of = |number: u64| {
                let args: Vec<(&str, Arg)> =
                    message.variables.iter().map(|name| (name.as_str(), Arg::from(number))).collect();
                sentence(lang, &message.id, &args).unwrap()
            };
            if let Some(noun) = plural_of_one(lang, &of(1), &of(2)) {
                wrong.push(format!("{}: 1 {noun}", message.id));
            }
        }
        assert!(wrong.is_empty(), "{lang}: {wrong:#?}");
    }
}

#[test]
fn a_plural_of_one_is_found() {
    let found = |lang, one, several| plural_of_one(lang, one, several);
    assert_eq!(found(Lang::En, "its 1 events give", "").as_deref(), Some("events"));
    assert_eq!(found(Lang::Fr, "ses 1 événements", "").as_deref(), Some("événements"));
    assert_eq!(found(Lang::En, "1 event is here, and 11 events there", ""), None);
    assert_eq!(found(Lang::Nl, "van 1 stembiljetten", "").as_deref(), Some("stembiljetten"));
    assert_eq!(found(Lang::Nl, "1 kiezers staan er", "").as_deref(), Some("kiezers"));
    assert_eq!(found(Lang::Nl, "1 kiezer en 11 kiezers, 1: stemmen", ""), None);
    assert_eq!(found(Lang::De, "von 1 Stimmzetteln", "von 2 Stimmzetteln").as_deref(), Some("Stimmzetteln"));
    assert_eq!(found(Lang::De, "1 Mitglied, in 1 Knoten", "2 Mitglieder, in 2 Knoten"), None);
}
