//! The functions in `src/gen` are what the English files say.
//!
//! After changing a file run `PERCOLE_REGENERATE=1 cargo test -p percole-words generated` and commit the result.

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
        if std::env::var_os("PERCOLE_REGENERATE").is_some() {
            fs::write(&path, &fresh).unwrap();
        }
        assert!(
            fs::read_to_string(&path).unwrap_or_default() == fresh,
            "{} differs from the English sentences: run PERCOLE_REGENERATE=1 cargo test -p percole-words generated",
            path.display()
        );
    }
    let held = fs::read_dir(&folder).unwrap().count();
    assert_eq!(held, AREAS.len(), "src/gen holds files of no area");
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
