//! Rules and outcomes in plain sentences, in four languages.
//!
//! Words follow the glossary: sociétaire · vennoot · member · Mitglied, collège de vote · kiescollege · college ·
//! Wahlkollegium, procès-verbal de dépouillement · proces-verbaal van stemopneming · tally certificate · Auszählungsprotokoll.

mod drawn;
mod outcome;
mod phrases;
mod reasons;
mod rule;
mod words;

use super::lang::Lang;

pub use drawn::{Bar, DrawnCondition, DrawnQuestion};

/// One phrase in the order of [`Lang::ALL`]: French, Dutch, English, German.
type Phrase = [&'static str; 4];

/// Whoever reads a reason that was published as a stored message (`Arg::read`).
fn reader(lang: Lang) -> percole_words::Lang {
    match lang {
        Lang::Fr => percole_words::Lang::Fr,
        Lang::Nl => percole_words::Lang::Nl,
        Lang::En => percole_words::Lang::En,
        Lang::De => percole_words::Lang::De,
    }
}

fn pick(lang: Lang, phrase: &Phrase) -> &'static str {
    match lang {
        Lang::Fr => phrase[0],
        Lang::Nl => phrase[1],
        Lang::En => phrase[2],
        Lang::De => phrase[3],
    }
}

/// The phrase with its `{names}` filled in. Values are put in once and never read as placeholders themselves.
fn say(lang: Lang, phrase: &Phrase, values: &[(&str, &str)]) -> String {
    let mut rest = pick(lang, phrase);
    let mut text = String::with_capacity(rest.len() + 32);
    while let Some(open) = rest.find('{') {
        text.push_str(&rest[..open]);
        let Some(close) = rest[open..].find('}') else { break };
        let name = &rest[open + 1..open + close];
        let value = values.iter().find(|(known, _)| *known == name);
        text.push_str(value.map_or("", |(_, value)| value));
        rest = &rest[open + close + 1..];
    }
    text.push_str(rest);
    text
}
