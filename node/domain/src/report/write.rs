//! Writing the Markdown form.

use super::markdown::{FENCE, FrontGroup, FrontMatter};
use super::sections::Section;
use super::{ReportDocument, ReportRecommendation, ReportText};
use crate::Language;

pub(super) fn write(document: &ReportDocument) -> String {
    let text = &document.text;
    let language = &text.language;
    let mut out = front_matter(text);
    heading(&mut out, "#", &escaped(&text.title));
    if !text.introduction.is_empty() {
        heading(&mut out, "##", Section::Introduction.word(language));
        paragraphs(&mut out, &text.introduction);
    }
    if !text.reading_grid.is_empty() {
        heading(&mut out, "##", Section::ReadingGrid.word(language));
        let items = text.reading_grid.iter().map(|level| bold_item(&level.level, &level.meaning));
        list(&mut out, items);
    }
    for preamble in &text.preambles {
        let word = Section::Preamble.word(language);
        heading(&mut out, "##", &format!("{word}: {}", escaped(&preamble.group)));
        paragraphs(&mut out, &preamble.text);
    }
    for recommendation in &document.recommendations {
        write_recommendation(&mut out, recommendation, language);
    }
    out
}

fn front_matter(text: &ReportText) -> String {
    let group = |group: &crate::text::SourceGroup| FrontGroup {
        antenne: group.antenne.clone(),
        country: group.country.clone(),
        name: group.name.clone(),
        node: group.node.clone(),
    };
    let front = FrontMatter {
        language: text.language.to_string(),
        theme: text.theme.clone(),
        cycle: text.cycle.clone(),
        drafters: text.drafters.clone(),
        groups: text.groups.iter().map(group).collect(),
    };
    let toml = toml::to_string(&front).expect("strings and lists of strings have a TOML form");
    format!("{FENCE}\n{toml}{FENCE}\n")
}

fn write_recommendation(out: &mut String, recommendation: &ReportRecommendation, language: &Language) {
    let ReportRecommendation { number, title, rationale, linked_to, measures } = recommendation;
    heading(out, "##", &format!("{number}. {}", escaped(title)));
    paragraphs(out, rationale);
    if !linked_to.is_empty() {
        heading(out, "###", Section::Links.word(language));
        list(out, linked_to.iter().map(|number| format!("- {number}")));
    }
    if !measures.is_empty() {
        heading(out, "###", Section::Measures.word(language));
        list(out, measures.iter().map(|measure| bold_item(&measure.titled(), &measure.detail)));
    }
}

fn heading(out: &mut String, marks: &str, text: &str) {
    out.push_str(&format!("\n{marks} {text}\n"));
}

fn paragraphs(out: &mut String, paragraphs: &[String]) {
    for paragraph in paragraphs {
        out.push_str(&format!("\n{}\n", escaped(paragraph)));
    }
}

fn list(out: &mut String, items: impl Iterator<Item = String>) {
    out.push('\n');
    for item in items {
        out.push_str(&item);
        out.push('\n');
    }
}

/// Continuation lines are indented to stay within the item.
fn bold_item(bold: &str, rest: &str) -> String {
    let item = format!("- **{}** {}", escaped(bold), escaped(rest));
    item.trim_end().replace('\n', "\n  ")
}

/// Text of which Markdown understands nothing; line breaks become hard ones.
fn escaped(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(escaped_line).collect();
    lines.join("\\\n")
}

fn escaped_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let digits = line.find(|c: char| !c.is_ascii_digit()).unwrap_or(line.len());
    for (at, c) in line.char_indices() {
        let begins_block = (at == 0 && matches!(c, '-' | '+' | '=' | '~'))
            || (at > 0 && at == digits && matches!(c, '.' | ')'));
        if begins_block || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
