//! The map for Mermaid, as web pages and wikis draw it: <https://mermaid.js.org/syntax/flowchart.html>.

use std::fmt::Write;

use super::chart::{Chart, Detail};
use super::drawing::{Look, Pen, one_line};
use percole_words::Lang;

impl Chart<'_> {
    /// A flowchart from top to bottom; boxes with vacant seats have a dashed edge.
    pub fn mermaid(&self, lang: Lang, detail: Detail) -> String {
        let mut pen = Mermaid("flowchart TD\n  classDef vacant stroke-dasharray: 5 4\n".to_owned());
        self.draw(&mut pen, lang, detail);
        pen.0
    }
}

struct Mermaid(String);

impl Mermaid {
    fn line(&mut self, depth: usize, line: std::fmt::Arguments<'_>) {
        let _ = writeln!(self.0, "{:1$}{line}", "", depth * 2);
    }
}

impl Pen for Mermaid {
    fn open_frame(&mut self, depth: usize, number: usize, title: &str) {
        self.line(depth, format_args!("subgraph u{number}[\"{}\"]", escaped(title)));
    }

    fn close_frame(&mut self, depth: usize) {
        self.line(depth, format_args!("end"));
    }

    fn body(&mut self, depth: usize, number: usize, lines: &[String], look: Look) {
        let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
        let class = if look == Look::WithVacancy { ":::vacant" } else { "" };
        self.line(depth, format_args!("b{number}[\"{}\"]{class}", lines.join("<br/>")));
    }

    fn arrow(&mut self, from: usize, to: usize) {
        self.line(1, format_args!("b{from} --> b{to}"));
    }
}

/// A text within quotation marks. Every sign of ASCII that may mean something, to Mermaid, in Markdown or in HTML, becomes
/// its number: quotation marks, brackets, `1.` at the beginning of a line, `<script>`.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in one_line(text).chars() {
        match c {
            ' ' | ',' | '\'' => escaped.push(c),
            c if c.is_ascii() && !c.is_ascii_alphanumeric() => {
                let _ = write!(escaped, "#{};", u32::from(c));
            }
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_name_ends_the_quotation_or_begins_a_tag() {
        assert_eq!(
            escaped("a\"]\nend; <b>1. `x` #35;"),
            "a#34;#93; end#59; #60;b#62;1#46; #96;x#96; #35;35#59;"
        );
        assert_eq!(escaped("Comité d’éthique, l'été"), "Comité d’éthique, l'été");
    }
}
