//! Numbers, fractions and the nouns they count.

use num_traits::Signed;

use super::{Phrase, pick, say};
use crate::decide::exact::{Exact, Fraction};
use crate::decide::lang::Lang;
use crate::decide::rule::{Base, OnDate, RightsBase, Threshold, Unit};

/// Fractions that have a name; the others are printed as percentages or as n/d.
const NAMED: &[((u64, u64), Phrase)] = &[
    ((1, 2), ["la moitié", "de helft", "half", "die Hälfte"]),
    ((1, 3), ["un tiers", "een derde", "one third", "ein Drittel"]),
    ((2, 3), ["deux tiers", "twee derde", "two thirds", "zwei Drittel"]),
    ((1, 4), ["un quart", "een vierde", "one quarter", "ein Viertel"]),
    ((3, 4), ["trois quarts", "drie vierde", "three quarters", "drei Viertel"]),
    ((1, 5), ["un cinquième", "een vijfde", "one fifth", "ein Fünftel"]),
    ((2, 5), ["deux cinquièmes", "twee vijfde", "two fifths", "zwei Fünftel"]),
    ((3, 5), ["trois cinquièmes", "drie vijfde", "three fifths", "drei Fünftel"]),
    ((4, 5), ["quatre cinquièmes", "vier vijfde", "four fifths", "vier Fünftel"]),
    ((1, 10), ["un dixième", "een tiende", "one tenth", "ein Zehntel"]),
    ((1, 20), ["un vingtième", "een twintigste", "one twentieth", "ein Zwanzigstel"]),
];

const WHOLE: Phrase = ["la totalité", "het geheel", "all", "die Gesamtheit"];
const AT_LEAST: Phrase = ["au moins {x}", "ten minste {x}", "at least {x}", "mindestens {x}"];
const MORE_THAN: Phrase = ["plus de {x}", "meer dan {x}", "more than {x}", "mehr als {x}"];
const MORE_THAN_ELIDED: Phrase = ["plus d'{x}", "meer dan {x}", "more than {x}", "mehr als {x}"];

/// A fraction in words, as the object of a sentence.
pub(super) fn fraction(lang: Lang, value: Fraction) -> String {
    let (n, d) = (value.numerator(), value.denominator());
    if value == Fraction::ONE {
        return pick(lang, &WHOLE).to_owned();
    }
    if let Some((_, phrase)) = NAMED.iter().find(|(known, _)| *known == (n, d)) {
        return pick(lang, phrase).to_owned();
    }
    if 10_000 % d == 0 { percent(lang, &value.to_exact()) } else { value.to_string() }
}

/// "at least …"; of the whole, just the whole.
pub(super) fn at_least(lang: Lang, value: Fraction) -> String {
    let words = fraction(lang, value);
    if value == Fraction::ONE { words } else { say(lang, &AT_LEAST, &[("x", &words)]) }
}

/// "more than …".
pub(super) fn more_than(lang: Lang, value: Fraction) -> String {
    let words = fraction(lang, value);
    let phrase = if words.starts_with('u') { &MORE_THAN_ELIDED } else { &MORE_THAN };
    say(lang, phrase, &[("x", &words)])
}

/// What a threshold asks for.
pub(super) fn threshold(lang: Lang, value: Threshold) -> String {
    if value.must_exceed() { more_than(lang, value.fraction()) } else { at_least(lang, value.fraction()) }
}

/// Whether a fraction takes a plural verb.
pub(super) fn is_plural(value: Fraction) -> bool {
    value != Fraction::ONE && value.numerator() != 1
}

/// A number with the language's separators; two decimals, cut off, when it is not whole.
pub(super) fn number(lang: Lang, value: &Exact) -> String {
    if value.to_whole().is_some() {
        return decimal(lang, value, 0);
    }
    decimal(lang, value, 2)
}

/// A share of one as a percentage. Cut off, never rounded up: what misses two thirds must not look like two thirds.
pub(super) fn percent(lang: Lang, share: &Exact) -> String {
    let hundred = share.times(&Exact::whole(100));
    let digits = number(lang, &hundred);
    match lang {
        Lang::Fr | Lang::De => format!("{digits}\u{a0}%"),
        Lang::Nl | Lang::En => format!("{digits}%"),
    }
}

fn decimal(lang: Lang, value: &Exact, decimals: u32) -> String {
    let scaled = value.scaled_floor(10i128.pow(decimals));
    let sign = if scaled.is_negative() { "-" } else { "" };
    let width = usize::try_from(decimals).unwrap_or(0) + 1;
    let digits = format!("{:0>width$}", scaled.abs().to_string());
    let (whole, fraction) = digits.split_at(digits.len() + 1 - width);
    let (group, point) = match lang {
        Lang::Fr => ("\u{202f}", ","),
        Lang::Nl | Lang::De => (".", ","),
        Lang::En => (",", "."),
    };
    let mut text = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            text.push_str(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push_str(point);
        text.push_str(fraction);
    }
    text
}

/// Of whom a quorum is a part.
pub(super) fn quorum_whole(lang: Lang, basis: Unit, of: OnDate) -> &'static str {
    let phrase: &Phrase = match (basis, of) {
        (Unit::Members, OnDate::Record) => &[
            "des sociétaires inscrits à la date d'arrêté de la liste",
            "van de vennoten die op de registratiedatum ingeschreven zijn",
            "of the members on the roll on the record date",
            "der am Stichtag eingetragenen Mitglieder",
        ],
        (Unit::Members, OnDate::Convening) => &[
            "des sociétaires à la date de la convocation",
            "van de vennoten op de datum van de oproeping",
            "of the members on the date of the convocation",
            "der Mitglieder am Tag der Einberufung",
        ],
        (Unit::Members, OnDate::Present) => &[
            "des sociétaires présents ou représentés",
            "van de aanwezige of vertegenwoordigde vennoten",
            "of the members present or represented",
            "der anwesenden oder vertretenen Mitglieder",
        ],
        (Unit::Shares, OnDate::Record) => &[
            "des parts sociales inscrites à la date d'arrêté de la liste",
            "van de aandelen die op de registratiedatum ingeschreven zijn",
            "of the shares on the roll on the record date",
            "der am Stichtag eingetragenen Geschäftsanteile",
        ],
        (Unit::Shares, OnDate::Convening) => &[
            "des parts sociales à la date de la convocation",
            "van de aandelen op de datum van de oproeping",
            "of the shares on the date of the convocation",
            "der Geschäftsanteile am Tag der Einberufung",
        ],
        (Unit::Shares, OnDate::Present) => &[
            "des parts sociales présentes ou représentées",
            "van de aanwezige of vertegenwoordigde aandelen",
            "of the shares present or represented",
            "der anwesenden oder vertretenen Geschäftsanteile",
        ],
    };
    pick(lang, phrase)
}

/// Of which votes a majority is a part.
pub(super) fn majority_whole(lang: Lang, base: Base) -> &'static str {
    let phrase: &Phrase = match base {
        Base::Expressed => &[
            "des suffrages exprimés",
            "van de uitgebrachte stemmen",
            "of the votes expressed",
            "der abgegebenen gültigen Stimmen",
        ],
        Base::Valid => &[
            "des bulletins valables",
            "van de geldige stembiljetten",
            "of the valid ballots",
            "der gültigen Stimmzettel",
        ],
        Base::Cast => &[
            "de tous les bulletins déposés",
            "van alle neergelegde stembiljetten",
            "of all ballots cast",
            "aller abgegebenen Stimmzettel",
        ],
        Base::Present => &[
            "des voix présentes ou représentées",
            "van de aanwezige of vertegenwoordigde stemmen",
            "of the votes present or represented",
            "der anwesenden oder vertretenen Stimmen",
        ],
        Base::Roll => &[
            "des voix inscrites sur la liste électorale",
            "van de stemmen op de kiezerslijst",
            "of the votes on the roll",
            "der Stimmen im Wählerverzeichnis",
        ],
    };
    pick(lang, phrase)
}

/// Of which votes a cap or a ceiling is a part.
pub(super) fn rights_whole(lang: Lang, base: RightsBase) -> &'static str {
    majority_whole(
        lang,
        match base {
            RightsBase::Represented => Base::Present,
            RightsBase::Roll => Base::Roll,
            RightsBase::Cast => Base::Cast,
        },
    )
}

/// Members or shares, after a number (in German after "von").
pub(super) fn unit(lang: Lang, basis: Unit) -> &'static str {
    let phrase: &Phrase = match basis {
        Unit::Members => &["sociétaires", "vennoten", "members", "Mitgliedern"],
        Unit::Shares => &["parts sociales", "aandelen", "shares", "Geschäftsanteilen"],
    };
    pick(lang, phrase)
}

/// The votes of a base, after a number (in German after "von").
pub(super) fn votes(lang: Lang, base: Base) -> &'static str {
    let phrase: &Phrase = match base {
        Base::Expressed => {
            &["suffrages exprimés", "uitgebrachte stemmen", "votes expressed", "abgegebenen gültigen Stimmen"]
        }
        Base::Valid => {
            &["bulletins valables", "geldige stembiljetten", "valid ballots", "gültigen Stimmzetteln"]
        }
        Base::Cast => {
            &["bulletins déposés", "neergelegde stembiljetten", "ballots cast", "abgegebenen Stimmzetteln"]
        }
        Base::Present => &[
            "voix présentes ou représentées",
            "aanwezige of vertegenwoordigde stemmen",
            "votes present or represented",
            "anwesenden oder vertretenen Stimmen",
        ],
        Base::Roll => &[
            "voix inscrites",
            "stemmen op de kiezerslijst",
            "votes on the roll",
            "Stimmen im Wählerverzeichnis",
        ],
    };
    pick(lang, phrase)
}

/// "a, b et c".
pub(super) fn list(lang: Lang, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            let and = pick(lang, &["et", "en", "and", "und"]);
            format!("{} {and} {last}", first.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_language_and_are_cut_off() {
        let third = Exact::ratio(2, 3).unwrap();
        assert_eq!(percent(Lang::Fr, &third), "66,66\u{a0}%");
        assert_eq!(percent(Lang::En, &third), "66.66%");
        assert_eq!(number(Lang::Fr, &Exact::whole(1_234_567)), "1\u{202f}234\u{202f}567");
        assert_eq!(number(Lang::De, &Exact::whole(20_000)), "20.000");
        assert_eq!(number(Lang::En, &Exact::ratio(1, 300).unwrap()), "0.00");
        assert_eq!(number(Lang::Nl, &Exact::ratio(100_001, 2).unwrap()), "50.000,50");
    }

    #[test]
    fn fractions_have_names_percentages_or_are_spelled() {
        let of = |n, d| Fraction::new(n, d).unwrap();
        assert_eq!(more_than(Lang::Fr, of(1, 10)), "plus d'un dixième");
        assert_eq!(more_than(Lang::Fr, Fraction::HALF), "plus de la moitié");
        assert_eq!(at_least(Lang::De, of(7, 20)), "mindestens 35\u{a0}%");
        assert_eq!(at_least(Lang::Nl, of(3, 7)), "ten minste 3/7");
        assert_eq!(at_least(Lang::En, Fraction::ONE), "all");
    }
}
