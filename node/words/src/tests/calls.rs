//! Nobody passes an argument in the place of another: all are of one type, so that no compiler would tell.

use std::collections::{BTreeMap, BTreeSet};

use super::files::{function_name, messages, root};
use super::used::sources;
use crate::{AREAS, Lang};

/// A call of a generated function: the function, and what it is given.
struct Call<'a> {
    function: String,
    given: Vec<&'a str>,
}

#[test]
fn no_argument_bears_the_name_of_another_one_of_its_sentence() {
    let parameters = parameters();
    let (mut swapped, mut unreadable, mut read) = (Vec::new(), Vec::new(), 0);
    sources(&root().join("../.."), &mut |text| {
        for call in calls(text, &parameters) {
            let names = &parameters[&call.function];
            read += 1;
            if call.given.len() != names.len() {
                unreadable.push(format!("{}({})", call.function, call.given.join(", ")));
            } else if let Some((name, place)) = misplaced(names, &call.given) {
                swapped.push(format!("{}: `{name}` is given in the place of `{place}`", call.function));
            }
        }
    });
    assert!(read > 400, "only {read} calls were found");
    assert!(swapped.is_empty(), "arguments that may be swapped: {swapped:#?}");
    assert!(unreadable.is_empty(), "put what is computed into a variable first: {unreadable:#?}");
}

/// The parameters of every generated function that has several.
fn parameters() -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    for area in AREAS {
        for message in messages(area.sources[Lang::En as usize]) {
            if message.variables.len() > 1 {
                let names = message.variables.iter().map(|name| name.replace('-', "_")).collect();
                found.insert(format!("{}::{}", area.name, function_name(area, &message.id)), names);
            }
        }
    }
    found
}

/// Every call of one of these functions in a source.
fn calls<'a>(text: &'a str, of: &BTreeMap<String, Vec<String>>) -> Vec<Call<'a>> {
    let is_path = |sign: char| sign.is_alphanumeric() || sign == '_' || sign == ':';
    let mut found = Vec::new();
    for (at, _) in text.match_indices('(') {
        let before = text[..at].rsplit(|sign| !is_path(sign)).next().unwrap_or_default();
        let mut names = before.rsplit("::");
        let (Some(name), Some(area)) = (names.next(), names.next()) else { continue };
        let function = format!("{area}::{name}");
        if of.contains_key(&function) {
            found.push(Call { function, given: arguments(&text[at + 1..]) });
        }
    }
    found
}

/// What stands between the parentheses that were opened before a text, divided at its own commas.
fn arguments(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let (mut depth, mut start, mut at) = (0_usize, 0, 0);
    let mut found = Vec::new();
    while at < bytes.len() {
        match bytes[at] {
            b'"' => at = behind_text(bytes, at),
            b'\'' => at = behind_sign(text, at),
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' if depth == 0 => {
                found.push(text[start..at].trim());
                break;
            }
            b')' | b']' | b'}' => depth -= 1,
            b',' if depth == 0 => {
                found.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    found.retain(|argument| !argument.is_empty());
    found
}

/// The end of a quoted text that begins at a place.
fn behind_text(bytes: &[u8], from: usize) -> usize {
    let mut at = from + 1;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at
}

/// The end of a quoted sign that begins at a place; a lifetime has none.
fn behind_sign(text: &str, from: usize) -> usize {
    let rest = &text[from + 1..];
    let sign = rest.chars().next().map_or(0, |sign| if sign == '\\' { 2 } else { sign.len_utf8() });
    match rest.get(sign..).is_some_and(|behind| behind.starts_with('\'')) {
        true => from + 1 + sign,
        false => from,
    }
}

/// A parameter that the argument of another one names, while its own does not, and that other one.
fn misplaced<'a>(names: &'a [String], given: &[&str]) -> Option<(&'a str, &'a str)> {
    let said: Vec<BTreeSet<&str>> = given.iter().map(|argument| words(argument)).collect();
    for (own, name) in names.iter().enumerate() {
        for (other, place) in names.iter().enumerate() {
            let mut alone =
                name.split('_').filter(|part| !place.split('_').any(|known| known == *part)).peekable();
            if own == other || alone.peek().is_none() {
                continue;
            }
            let alone: Vec<&str> = alone.collect();
            let names_it = |words: &BTreeSet<&str>| alone.iter().all(|part| words.contains(part));
            if names_it(&said[other]) && !names_it(&said[own]) {
                return Some((name, place));
            }
        }
    }
    None
}

/// The parts of the names in an argument, those of constants aside.
fn words(argument: &str) -> BTreeSet<&str> {
    let names = argument.split(|sign: char| !sign.is_alphanumeric() && sign != '_');
    names.filter(|name| !name.starts_with(char::is_uppercase)).flat_map(|name| name.split('_')).collect()
}

#[test]
fn a_swapped_pair_is_found() {
    let names = |list: &str| list.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let given = |call: &'static str| arguments(call);
    assert_eq!(given(r#"a(b, c), "x, \" y", ',', [1, 2])"#), ["a(b, c)", r#""x, \" y""#, "','", "[1, 2]"]);
    assert_eq!(given("self.size(), &held::<'a>(1),\n)"), ["self.size()", "&held::<'a>(1)"]);
    let (offset, roll) = (names("zone right offset"), names("size frozen"));
    assert_eq!(misplaced(&offset, &given("written, zone.name(), right)")), Some(("zone", "right")));
    assert_eq!(misplaced(&roll, &given("self.frozen, counts.roll_size)")), Some(("size", "frozen")));
    for right in ["zone.name(), right, written)", "a, b, c)", "of(zone, offset), right, offset)"] {
        assert_eq!(misplaced(&offset, &given(right)), None, "{right}");
    }
}
