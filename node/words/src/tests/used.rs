//! Nothing is translated that nobody says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::files::{function_name, messages, root};
use crate::{AREAS, Lang};

/// Messages are used as `area::message_name`, so that a scan of the sources finds them.
#[test]
fn every_message_is_used_somewhere_in_the_workspace() {
    let mut named = BTreeSet::new();
    sources(&root().join("../.."), &mut |text| named.extend(paths(text)));
    let mut unused = Vec::new();
    for area in AREAS {
        for message in messages(area.sources[Lang::En as usize]) {
            let path = format!("{}::{}", area.name, function_name(area, &message.id));
            if !named.contains(&path) {
                unused.push(path);
            }
        }
    }
    assert!(unused.is_empty(), "no source uses {unused:#?}");
}

/// Calls `read` with every Rust source of the workspace, the generated functions and these tests aside.
pub(super) fn sources(folder: &Path, read: &mut impl FnMut(&str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let passed_over = name.starts_with('.')
            || name == "target"
            || path.ends_with("words/src/gen")
            || path.ends_with("words/src/tests");
        if passed_over {
            continue;
        }
        if path.is_dir() {
            sources(&path, read);
        } else if name.ends_with(".rs") {
            read(&fs::read_to_string(&path).unwrap());
        } else if path.parent().is_some_and(|folder| folder.ends_with("portal/templates")) {
            // Templates call the words of the portal by the name under which every page has them.
            read(&fs::read_to_string(&path).unwrap().replace("words::", "portal::"));
        }
    }
}

/// Every `area::name` of a source, also at the end of a longer path.
fn paths(text: &str) -> Vec<String> {
    let is_name = |sign: char| sign.is_alphanumeric() || sign == '_';
    let mut found = Vec::new();
    for (at, _) in text.match_indices("::") {
        let before = text[..at].rsplit(|sign| !is_name(sign)).next().unwrap_or_default();
        let after = text[at + 2..].split(|sign| !is_name(sign)).next().unwrap_or_default();
        if AREAS.iter().any(|area| area.name == before) {
            found.push(format!("{before}::{after}"));
        }
    }
    found
}
