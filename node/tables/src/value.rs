//! Numbers as people write them, and what only a spreadsheet writes.

use percole_words::{Message, tables};

use crate::text::shortened;

/// Error values, as spreadsheets write them in English, French, Dutch and German.
const ERROR_VALUES: &[&str] = &[
    "#N/A",
    "#NA",
    "#REF!",
    "#VALUE!",
    "#DIV/0!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#BLOCKED!",
    "#CONNECT!",
    "#FIELD!",
    "#GETTING_DATA",
    "#UNKNOWN!",
    "#NOM?",
    "#VALEUR!",
    "#NOMBRE!",
    "#NUL!",
    "#N/B",
    "#WAARDE!",
    "#VERW!",
    "#NAAM?",
    "#GETAL!",
    "#DEEL/0!",
    "#LEEG!",
    "#NV",
    "#WERT!",
    "#BEZUG!",
    "#ZAHL!",
];

/// Whether a cell holds an error of the spreadsheet, and no value: `#N/A`, `#REF!`, `#####`, `Err:502`.
pub fn is_error_value(text: &str) -> bool {
    let text = text.trim();
    let hashes = text.len() > 1 && text.bytes().all(|byte| byte == b'#');
    let numbered = text.strip_prefix("Err:").is_some_and(|code| code.len() == 3 && is_digits(code));
    hashes || numbered || ERROR_VALUES.iter().any(|error| error.eq_ignore_ascii_case(text))
}

/// Truth values, as spreadsheets write them in English, French, Dutch and German.
const TRUTHS: &[&str] = &["TRUE", "FALSE", "VRAI", "FAUX", "WAAR", "ONWAAR", "WAHR", "FALSCH"];

/// Why a text cannot be an identifier that a person gave, since only a spreadsheet or a program writes it so.
pub(crate) fn mangled(text: &str) -> Option<Message> {
    if is_error_value(text) {
        return Some(tables::error_value(shortened(text)));
    }
    if is_scientific(text) {
        return Some(tables::identifier_scientific(shortened(text)));
    }
    if TRUTHS.contains(&text) || is_day(text) || is_share(text) {
        return Some(tables::identifier_converted(shortened(text)));
    }
    let (whole, zeros) = text.split_once(['.', ','])?;
    let decimals = is_digits(whole) && !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0');
    // `1.000` may be a number with its thousands set apart.
    (decimals && zeros.len() < 3).then(|| tables::identifier_decimals(shortened(text), whole))
}

/// A day as a spreadsheet keeps or shows it, perhaps with an hour: `2026-02-01`, `1/2/2026`, `01.02.2026`.
fn is_day(text: &str) -> bool {
    let day =
        text.split_once([' ', 'T']).map_or(text, |(day, hour)| if hour.contains(':') { day } else { text });
    let shape: Vec<(usize, bool)> =
        day.split(['-', '/', '.']).map(|part| (part.len(), is_digits(part))).collect();
    let year_first = day.contains('-') && matches!(shape[..], [(4, true), (2, true), (2, true)]);
    year_first || matches!(shape[..], [(1..=2, true), (1..=2, true), (4, true)])
}

/// What is left of `42 %`: `0.42`.
fn is_share(text: &str) -> bool {
    let decimals = text.strip_prefix("0.").or_else(|| text.strip_prefix("0,"));
    decimals.is_some_and(|decimals| is_digits(decimals) && decimals.bytes().any(|digit| digit != b'0'))
}

/// `1,00E+05`, as spreadsheets show numbers that are too long for their column.
fn is_scientific(text: &str) -> bool {
    let upper = text.to_ascii_uppercase();
    let Some((mantissa, exponent)) = upper.split_once('E') else { return false };
    let mantissa = mantissa.trim_start_matches(['+', '-']);
    let (whole, decimals) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, "0"));
    let exponent = exponent.strip_prefix(['+', '-']);
    is_digits(whole) && is_digits(decimals) && exponent.is_some_and(is_digits)
}

/// Which decimal sign a column may have, beside the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalComma {
    /// A comma is a decimal sign too.
    Allowed,
    /// A comma separates cells, or values within one.
    Refused,
}

/// A number as a program reads it: `2,5` as `2.5`, `1 000,50` as `1000.50`. What is no number stays as it is.
///
/// # Errors
/// What may be meant, when it can be read in two ways: `1,000` is one, or a thousand, and so is `1.000` where a comma may
/// be the decimal sign.
pub fn decimal(text: &str, comma: DecimalComma) -> Result<String, Message> {
    let text = ungrouped(text.trim());
    let Some((whole, decimals)) = text.split_once([',', '.']) else { return Ok(text) };
    let sign = whole.trim_start_matches(['+', '-']);
    if comma == DecimalComma::Refused || !is_digits(sign) || !is_digits(decimals) {
        return Ok(text);
    }
    if decimals.len() == 3 && !sign.starts_with('0') && sign.len() <= 3 {
        let thousands = format!("{whole}{decimals}");
        let decimal = plainly(whole, decimals);
        return Err(tables::number_ambiguous(shortened(&text), thousands, decimal));
    }
    Ok(format!("{whole}.{decimals}"))
}

/// A decimal number of three decimals in a form that means it alone: `1.5` for `1.500`, `1.1250` for `1.125`.
fn plainly(whole: &str, decimals: &str) -> String {
    match decimals.trim_end_matches('0') {
        "" => whole.to_owned(),
        short if short.len() < decimals.len() => format!("{whole}.{short}"),
        _ => format!("{whole}.{decimals}0"),
    }
}

/// A whole number as a program reads it: `1.0` and `1,0` as `1`, `1 000` as `1000`. What is no number stays as it is.
pub fn whole(text: &str) -> String {
    let text = ungrouped(text.trim());
    match text.split_once(['.', ',']) {
        Some((whole, zeros)) if is_digits(whole) && !zeros.is_empty() && zeros.len() < 3 => {
            if zeros.bytes().all(|byte| byte == b'0') { whole.to_owned() } else { text.clone() }
        }
        _ => text,
    }
}

/// Without the blanks (or Swiss apostrophes) that set thousands apart.
fn ungrouped(text: &str) -> String {
    let is_group = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’');
    if !text.contains(is_group) {
        return text.to_owned();
    }
    let end = text.find(['.', ',']).unwrap_or(text.len());
    let (whole, rest) = text.split_at(end);
    let sign = whole.trim_start_matches(['+', '-']);
    let mut groups = sign.split(is_group);
    let first = groups.next().is_some_and(|group| is_digits(group) && group.len() <= 3);
    if first && groups.all(|group| is_digits(group) && group.len() == 3) {
        return format!("{}{rest}", whole.replace(is_group, ""));
    }
    text.to_owned()
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_mangled_is_no_identifier() {
        for text in
            "#N/A #ref! ###### Err:502 1,00E+05 1.2E+11 1E-3 42.0 42,00 #NV 2026-02-01 1/2/2026 01.02.2026 TRUE VRAI 0.42 0,5"
                .split(' ')
                .chain(["2026-02-01 10:30:00"])
        {
            assert!(mangled(text).is_some(), "{text}");
        }
        for text in [
            "#1",
            "#",
            "1E5",
            "E42",
            "42",
            "12.5",
            "1.000",
            "12-5",
            "A.0",
            "Err:5",
            "2019/42",
            "True",
            "1.2.3",
            "2026-0042",
            "0",
        ] {
            assert_eq!(mangled(text), None, "{text}");
        }
    }

    #[test]
    fn decimal_commas_and_grouping_are_read_where_they_mean_one_thing() {
        use DecimalComma::{Allowed, Refused};
        let read = |text| decimal(text, Allowed).ok();
        for (text, expected) in [
            ("2,5", "2.5"),
            ("2.5", "2.5"),
            ("-1,25", "-1.25"),
            ("8000,0", "8000.0"),
            ("1 000,50", "1000.50"),
            ("1\u{202f}234\u{202f}567", "1234567"),
            ("0,125", "0.125"),
            ("1'000", "1000"),
            ("10 00", "10 00"),
            ("1,2,3", "1,2,3"),
            ("x,5", "x,5"),
        ] {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
        for (text, meant) in [
            ("1,000", "1000 or 1:"),
            ("1.000", "1000 or 1:"),
            ("-2.125", "-2125 or -2.1250:"),
            ("12.340", "12340 or 12.34:"),
        ] {
            let message = decimal(text, Allowed).unwrap_err().to_string();
            assert!(message.contains(meant), "{message}");
        }
        assert_eq!(decimal("1.000", Refused).as_deref(), Ok("1.000"), "commas separate the cells");
        assert_eq!(decimal("2,5", Refused).as_deref(), Ok("2,5"));
        for (text, expected) in
            [("1.0", "1"), ("2,00", "2"), ("1 000", "1000"), ("1.5", "1.5"), ("1.000", "1.000")]
        {
            assert_eq!(whole(text), expected, "{text}");
        }
    }
}
