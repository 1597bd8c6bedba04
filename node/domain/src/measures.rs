//! Measures, and the numbers by which they stay the same through every version of their recommendation.

use percole_words::domain;

use crate::Refusal;
use crate::names::{check_line, check_paragraph_or_empty};
use crate::text::{MEASURE_TITLE_CHARS_MAX, PARAGRAPH_CHARS_MAX, RecommendationText};

/// The largest number of a measure: far more than fifty versions of the most measures use up.
pub(crate) const MEASURE_NUMBER_MAX: u32 = 9_999;

/// One thing asked for: the unit that is answered, decided, carried out and tracked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// What it is called within its recommendation, from 1: measure 3 is `m3` in every version that holds it, and no
    /// other one ever is. 0 in what somebody has just written.
    pub number: u32,
    /// What is asked, usually one sentence.
    pub title: String,
    /// More about it; may be empty.
    pub detail: String,
}

impl Measure {
    /// A measure as somebody writes it: the title may begin with the id that it has already (`m3: Publish …`).
    pub fn written(title: &str, detail: String) -> Measure {
        let (number, title) = split_id(title).unwrap_or((0, title));
        Measure { number, title: title.to_owned(), detail }
    }

    /// As [`Measure::written`] reads it.
    pub(crate) fn titled(&self) -> String {
        match self.number {
            0 => self.title.clone(),
            number => format!("{}: {}", id(number), self.title),
        }
    }

    pub(crate) fn check(&self, place: &str) -> Result<(), Refusal> {
        check_line(&format!("{place}.title"), &self.title, MEASURE_TITLE_CHARS_MAX)?;
        check_paragraph_or_empty(&format!("{place}.detail"), &self.detail, PARAGRAPH_CHARS_MAX)
    }
}

/// How people write the number of a measure: `m3`.
pub fn id(number: u32) -> String {
    format!("m{number}")
}

/// Takes `m3:` from the beginning of a title; the colon may stand behind a blank, as in French.
fn split_id(title: &str) -> Option<(u32, &str)> {
    let (id, rest) = title.split_once(':')?;
    let digits = id.trim_end().strip_prefix(['m', 'M'])?;
    let plain = !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
    Some((digits.parse().ok().filter(|_| plain)?, rest.trim_start()))
}

/// Gives every measure of a text that was just written its number: the one that it names, that of the measure of the
/// current text which says the same, or one that was never given. Nobody numbers by hand what is only moved or kept.
///
/// # Errors
/// `invalid_argument` on a measure that names a number which no measure of the current text has, or one that is named twice.
pub fn numbered(
    written: RecommendationText,
    current: Option<&RecommendationText>,
    given: u32,
) -> Result<RecommendationText, Refusal> {
    let held = current.map_or(&[][..], RecommendationText::measures);
    let mut measures = written.measures().to_vec();
    let mut taken = Vec::new();
    for (place, measure) in measures.iter().enumerate().filter(|(_, measure)| measure.number != 0) {
        let is_held = held.iter().any(|known| known.number == measure.number);
        if current.is_some() && !is_held {
            return Err(Refusal::invalid(field(place), domain::measure_unknown(id(measure.number))));
        }
        take(&mut taken, place, measure.number)?;
    }
    for measure in measures.iter_mut().filter(|measure| measure.number == 0) {
        let same = held.iter().find(|known| known.title == measure.title && !taken.contains(&known.number));
        if let Some(known) = same {
            measure.number = known.number;
            taken.push(known.number);
        }
    }
    let mut last = taken.iter().copied().fold(given, u32::max);
    for measure in measures.iter_mut().filter(|measure| measure.number == 0) {
        last = last.saturating_add(1);
        measure.number = last;
    }
    written.with_measures(measures)
}

/// Checks the numbers of a recorded text, and gives the largest that was ever given once it is recorded.
///
/// # Errors
/// `invalid_argument` on a measure without a number, with one beyond the largest, with that of another one, or with one that
/// an earlier version gave to a measure which `current` no longer holds.
pub(crate) fn check_numbers(
    text: &RecommendationText,
    current: Option<&RecommendationText>,
    given: u32,
) -> Result<u32, Refusal> {
    let mut taken = Vec::new();
    for (place, measure) in text.measures().iter().enumerate() {
        let number = measure.number;
        if number == 0 || number > MEASURE_NUMBER_MAX {
            let message = domain::measure_number_beyond(number, MEASURE_NUMBER_MAX);
            return Err(Refusal::invalid(field(place), message));
        }
        let held = current.map(RecommendationText::measures);
        if number <= given && held.is_some_and(|held| held.iter().all(|known| known.number != number)) {
            return Err(Refusal::invalid(field(place), domain::measure_unknown(id(number))));
        }
        take(&mut taken, place, number)?;
    }
    Ok(taken.into_iter().fold(given, u32::max))
}

/// The largest number that was ever given, where an event says one and `known` is what is known without it.
///
/// # Errors
/// `invalid_argument` on `measures_given` beyond the largest number that there is.
pub(crate) fn check_given(said: u32, known: u32) -> Result<u32, Refusal> {
    if said > MEASURE_NUMBER_MAX {
        let message = domain::measure_number_beyond(said, MEASURE_NUMBER_MAX);
        return Err(Refusal::invalid("measures_given", message));
    }
    Ok(said.max(known))
}

fn take(taken: &mut Vec<u32>, place: usize, number: u32) -> Result<(), Refusal> {
    if taken.contains(&number) {
        return Err(Refusal::invalid(field(place), domain::measure_twice(id(number))));
    }
    taken.push(number);
    Ok(())
}

fn field(place: usize) -> String {
    format!("measures[{place}]")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(titles: &[&str]) -> RecommendationText {
        let measures = titles.iter().map(|title| Measure::written(title, String::new())).collect();
        RecommendationText::new("fr".parse().unwrap(), "T".into(), Vec::new(), measures).unwrap()
    }

    fn ids(text: &RecommendationText) -> Vec<String> {
        text.measures().iter().map(|measure| format!("{} {}", id(measure.number), measure.title)).collect()
    }

    #[test]
    fn a_measure_keeps_its_number_when_it_moves_and_when_it_names_it() {
        let first = numbered(text(&["Afficher", "Publier", "Ouvrir"]), None, 0).unwrap();
        assert_eq!(ids(&first), ["m1 Afficher", "m2 Publier", "m3 Ouvrir"]);
        let second = numbered(text(&["Ouvrir", "m2 : Publier tôt", "Traduire"]), Some(&first), 3).unwrap();
        assert_eq!(ids(&second), ["m3 Ouvrir", "m2 Publier tôt", "m4 Traduire"]);
        assert_eq!(check_numbers(&second, Some(&first), 3).unwrap(), 4);
        // m1 is gone for good, also for a measure that says the same again.
        let third = numbered(text(&["Afficher"]), Some(&second), 4).unwrap();
        assert_eq!(ids(&third), ["m5 Afficher"]);
    }

    #[test]
    fn two_measures_that_say_the_same_stay_two() {
        let first = numbered(text(&["Lire", "Lire"]), None, 0).unwrap();
        assert_eq!(ids(&numbered(first.clone(), Some(&first), 2).unwrap()), ids(&first));
        let more = numbered(text(&["Lire", "Lire", "Lire"]), Some(&first), 2).unwrap();
        assert_eq!(ids(&more), ["m1 Lire", "m2 Lire", "m3 Lire"]);
    }

    #[test]
    fn a_number_that_no_measure_has_is_refused_by_its_place() {
        let first = numbered(text(&["A", "B"]), None, 0).unwrap();
        for (wrong, place) in [(["A", "m7: C"], "measures[1]"), (["m1: A", "m1: B"], "measures[1]")] {
            assert_eq!(
                numbered(text(&wrong), Some(&first), 2).unwrap_err().field(),
                Some(place),
                "{wrong:?}"
            );
        }
    }

    #[test]
    fn recorded_numbers_are_checked() {
        let first = numbered(text(&["A", "B"]), None, 0).unwrap();
        let second = numbered(text(&["B"]), Some(&first), 2).unwrap();
        let refused = |text: &RecommendationText| check_numbers(text, Some(&second), 2).unwrap_err();
        for wrong in [text(&["A"]), first.clone(), text(&["m10000: A"]), text(&["m3: A", "m3: B"])] {
            assert!(refused(&wrong).field().unwrap().starts_with("measures["), "{wrong:?}");
        }
        // Where the current text is not known, nothing says which measures it held.
        assert_eq!(check_numbers(&first, None, 2).unwrap(), 2);
    }

    #[test]
    fn an_id_is_read_at_the_beginning_of_a_title_only() {
        for (title, number, rest) in [
            ("m3: Lire", 3, "Lire"),
            ("M12\u{a0}: Lire", 12, "Lire"),
            ("m03: Lire", 0, "m03: Lire"),
            ("mars: Lire", 0, "mars: Lire"),
            ("m: Lire", 0, "m: Lire"),
            ("Lire m3: bien", 0, "Lire m3: bien"),
            ("m99999999999: Lire", 0, "m99999999999: Lire"),
        ] {
            let measure = Measure::written(title, String::new());
            assert_eq!((measure.number, measure.title.as_str()), (number, rest), "{title}");
        }
    }

    proptest! {
        /// Whatever is written, version after version: no number is given twice, and what is kept keeps its own.
        #[test]
        fn numbers_are_never_used_again(versions in prop::collection::vec(prop::collection::vec("[a-f]", 0..6), 1..8)) {
            let mut current: Option<RecommendationText> = None;
            let (mut given, mut gone) = (0, Vec::new());
            for titles in versions {
                let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
                let next = numbered(text(&titles), current.as_ref(), given).unwrap();
                given = check_numbers(&next, current.as_ref(), given).unwrap();
                let now: Vec<u32> = next.measures().iter().map(|measure| measure.number).collect();
                prop_assert!(now.iter().all(|number| !gone.contains(number)));
                let before = current.iter().flat_map(|text| text.measures()).map(|measure| measure.number);
                gone.extend(before.filter(|number| !now.contains(number)));
                current = Some(next);
            }
        }
    }
}
