//! The files as the tests read them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::areas::Area;
use crate::{AREAS, HELP, Lang};

/// One message of a file.
pub(super) struct Said {
    pub(super) id: String,
    /// Names of its arguments, in the order in which the sentence first names them.
    pub(super) variables: Vec<String>,
    /// The sentence as the file has it, on one line.
    pub(super) text: String,
}

impl Said {
    pub(super) fn variable_set(&self) -> BTreeSet<&str> {
        self.variables.iter().map(String::as_str).collect()
    }
}

/// The crate's folder.
pub(super) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every area, help included.
pub(super) fn areas() -> impl Iterator<Item = &'static Area> {
    AREAS.iter().chain(HELP)
}

/// The messages of one language, all areas together.
pub(super) fn all(lang: Lang) -> Vec<Said> {
    areas().flat_map(|area| messages(area.sources[lang as usize])).collect()
}

/// The messages of one language that stand alone: help has paragraphs.
pub(super) fn sentences(lang: Lang) -> Vec<Said> {
    AREAS.iter().flat_map(|area| messages(area.sources[lang as usize])).collect()
}

/// The function that makes a message of an area.
pub(super) fn function_name(area: &Area, id: &str) -> String {
    let name = match area.prefix() {
        Some(prefix) => {
            id.strip_prefix(&prefix).unwrap_or_else(|| panic!("{id} does not begin with {prefix}"))
        }
        None => id,
    };
    name.replace('-', "_")
}

/// The messages of one file, which must be readable to the last line and hold nothing but messages.
pub(super) fn messages(source: &'static str) -> Vec<Said> {
    let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?} in: {source}"));
    let message = |entry| match entry {
        Entry::Message(message) => Some(message),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => None,
        other => panic!("neither a message nor a comment: {other:?}"),
    };
    resource.body.into_iter().filter_map(message).map(said).collect()
}

fn said(message: fluent_syntax::ast::Message<&'static str>) -> Said {
    let id = message.id.name.to_owned();
    assert!(message.attributes.is_empty(), "{id} has attributes, which nothing reads");
    let value = message.value.unwrap_or_else(|| panic!("{id} says nothing"));
    let mut variables = Vec::new();
    in_pattern(&value, &mut variables);
    Said { id, variables, text: written(&value) }
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } if !found.iter().any(|known| known == id.name) => {
            found.push(id.name.to_owned());
        }
        InlineExpression::VariableReference { .. } | InlineExpression::StringLiteral { .. } => {}
        other => panic!("a sentence names its arguments and nothing else, not {other:?}"),
    }
}

/// The sentence as a reader of the code sees it: arguments in braces, choices with bars between.
fn written(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => text.push_str(&placed(expression)),
        }
    }
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

fn placed(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => format!("{{{}}}", id.name),
        Expression::Inline(InlineExpression::StringLiteral { value }) => (*value).to_owned(),
        Expression::Inline(other) => format!("{other:?}"),
        Expression::Select { variants, .. } => {
            variants.iter().map(|variant| written(&variant.value)).collect::<Vec<_>>().join(" | ")
        }
    }
}
