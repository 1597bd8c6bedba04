//! The map for Graphviz, in the DOT language: <https://graphviz.org/doc/info/lang.html>.

use std::fmt::Write;

use super::chart::{Chart, Detail};
use super::drawing::{Look, Pen, one_line};
use percole_words::Lang;

impl Chart<'_> {
    /// A digraph; boxes with vacant seats have a dashed edge.
    pub fn graphviz(&self, lang: Lang, detail: Detail) -> String {
        let mut pen = Graphviz("digraph bodies {\n  node [shape=box];\n".to_owned());
        self.draw(&mut pen, lang, detail);
        pen.0 + "}\n"
    }
}

struct Graphviz(String);

impl Graphviz {
    fn line(&mut self, depth: usize, line: std::fmt::Arguments<'_>) {
        let _ = writeln!(self.0, "{:1$}{line}", "", depth * 2);
    }
}

impl Pen for Graphviz {
    fn open_frame(&mut self, depth: usize, number: usize, title: &str) {
        self.line(depth, format_args!("subgraph cluster_{number} {{"));
        self.line(depth + 1, format_args!("label=\"{}\";", escaped(title)));
    }

    fn close_frame(&mut self, depth: usize) {
        self.line(depth, format_args!("}}"));
    }

    fn body(&mut self, depth: usize, number: usize, lines: &[String], look: Look) {
        let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
        let style = if look == Look::WithVacancy { ", style=dashed" } else { "" };
        self.line(depth, format_args!("b{number} [label=\"{}\"{style}];", lines.join("\\n")));
    }

    fn arrow(&mut self, from: usize, to: usize) {
        self.line(1, format_args!("b{from} -> b{to};"));
    }
}

/// A text within quotation marks, where a backslash begins an escape such as `\N` and `&` an entity of HTML.
fn escaped(text: &str) -> String {
    one_line(text).replace('\\', "\\\\").replace('"', "\\\"").replace('&', "&amp;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_name_ends_the_quotation_or_is_an_escape() {
        assert_eq!(escaped("a\"];\\N\n&lt;<b>"), "a\\\"];\\\\N &amp;lt;<b>");
    }
}
