//! The functions in `src/gen` are what the English files say.
//!
//! After changing a file run `PERCOLE_REGENERATE=1 cargo test -p percole-words generated` and commit the result.

use std::collections::BTreeMap;
use std::fs;

use super::files::{Said, function_name, messages, root};
use crate::areas::Area;
use crate::{AREAS, Lang};

#[test]
fn generated_functions_are_what_the_english_files_say() {
    let folder = root().join("src/gen");
    for area in AREAS {
        let fresh = module(area, &messages(area.sources[Lang::En as usize]));
        let path = folder.join(format!("{}.rs", area.name));
        let held = fs::read_to_string(&path).unwrap_or_default();
        let moved = moved(&held, &fresh);
        assert!(
            moved.is_empty(),
            "whoever calls these would swap arguments without a word: give the sentence a new id, or name them in the old order {moved:#?}"
        );
        if std::env::var_os("PERCOLE_REGENERATE").is_some() {
            fs::write(&path, &fresh).unwrap();
        }
        assert!(
            fs::read_to_string(&path).unwrap_or_default() == fresh,
            "{} differs from the English sentences: run PERCOLE_REGENERATE=1 cargo test -p percole-words generated",
            path.display()
        );
    }
    let files = fs::read_dir(&folder).unwrap().count();
    assert_eq!(files, AREAS.len(), "src/gen holds files of no area");
}

/// The functions that would take an argument in another place than before, where they take as many as before.
fn moved(held: &str, fresh: &str) -> Vec<String> {
    let before: BTreeMap<&str, Vec<&str>> = functions(held).collect();
    let moves = |(name, now): (&str, Vec<&str>)| {
        let was = before.get(name).filter(|was| was.len() == now.len())?;
        let elsewhere = |(at, argument): (usize, &&str)| now[at] != *argument && now.contains(argument);
        was.iter().enumerate().any(elsewhere).then(|| format!("{name}: {was:?}, then {now:?}"))
    };
    functions(fresh).filter_map(moves).collect()
}

/// The functions of a generated file with the names of their arguments.
fn functions(code: &str) -> impl Iterator<Item = (&str, Vec<&str>)> {
    code.lines().filter_map(|line| {
        let (name, rest) = line.strip_prefix("pub fn ")?.split_once('(')?;
        let arguments = rest.split_once(") ->")?.0.split(", ");
        Some((name, arguments.filter_map(|argument| Some(argument.split_once(':')?.0)).collect()))
    })
}

fn module(area: &Area, messages: &[Said]) -> String {
    let file = area.name;
    let mut code = format!("// Generated from locales/en/{file}.ftl by the test `generated`: do not edit.\n");
    match messages {
        [] => return code,
        _ if messages.iter().all(|message| message.variables.is_empty()) => {
            code.push_str("\nuse crate::Message;\n");
        }
        _ => code.push_str("\nuse crate::{Arg, Message};\n"),
    }
    for message in messages {
        code.push_str(&function(area, message));
    }
    code
}

fn function(area: &Area, message: &Said) -> String {
    let rust = |name: &str| name.replace('-', "_");
    let parameters: Vec<_> =
        message.variables.iter().map(|name| format!("{}: impl Into<Arg>", rust(name))).collect();
    let args: Vec<_> =
        message.variables.iter().map(|name| format!("(\"{name}\", {}.into())", rust(name))).collect();
    let id = &message.id;
    let [documented, name] = [documented(&message.text), function_name(area, id)];
    let [parameters, args] = [parameters.join(", "), args.join(", ")];
    format!(
        "\n/// {documented}\npub fn {name}({parameters}) -> Message {{\n    Message::new(\"{id}\", vec![{args}])\n}}\n"
    )
}

/// The sentence as documentation, in which rustdoc takes no sign for its own.
fn documented(text: &str) -> String {
    let mut out = String::new();
    let mut code = false;
    for sign in text.chars() {
        code ^= sign == '`';
        if !code && matches!(sign, '[' | ']' | '<' | '>' | '*' | '_' | '#') {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

#[test]
fn an_argument_that_would_move_is_refused() {
    let file = |signature: &str| format!("/// A\npub fn {signature} -> Message {{\n}}\n");
    let held = file("differs(size: impl Into<Arg>, frozen: impl Into<Arg>)");
    let wrong = |signature: &str| moved(&held, &file(signature)).len();
    assert_eq!(wrong("differs(frozen: impl Into<Arg>, size: impl Into<Arg>)"), 1);
    assert_eq!(wrong("differs(members: impl Into<Arg>, size: impl Into<Arg>)"), 1);
    // One in the place of another, one more or less, and a new sentence: whoever calls it is told, or meant the same.
    for right in [
        "differs(size: impl Into<Arg>, frozen: impl Into<Arg>)",
        "differs(size: impl Into<Arg>, members: impl Into<Arg>)",
        "differs(frozen: impl Into<Arg>)",
        "differs_now(frozen: impl Into<Arg>, size: impl Into<Arg>)",
    ] {
        assert_eq!(wrong(right), 0, "{right}");
    }
}
