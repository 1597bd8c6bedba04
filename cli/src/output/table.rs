//! Tables that people read.

use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, ContentArrangement};

use super::words::clean;

/// A table without lines: a head in capitals, columns two blanks apart.
pub(crate) struct Table {
    inner: comfy_table::Table,
    rows: usize,
}

/// Where the cells of a column stand.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Side {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

impl Table {
    /// A table with these column heads; one that begins with `>` is for numbers, to the right.
    #[cfg(test)]
    fn new(heads: &[&str]) -> Table {
        Table::with_titles(heads.iter().map(|head| match head.strip_prefix('>') {
            Some(head) => (head.to_owned(), Side::Right),
            None => ((*head).to_owned(), Side::Left),
        }))
    }

    /// A table with these column heads.
    pub(crate) fn with_titles(titles: impl IntoIterator<Item = (String, Side)>) -> Table {
        let (titles, sides): (Vec<String>, Vec<Side>) = titles.into_iter().unzip();
        let mut inner = comfy_table::Table::new();
        inner.load_preset(NOTHING);
        inner.set_content_arrangement(ContentArrangement::Disabled);
        inner.set_header(titles.iter().map(|title| title.to_uppercase()));
        let last = sides.len().saturating_sub(1);
        for (i, side) in sides.iter().enumerate() {
            if let Some(column) = inner.column_mut(i) {
                column.set_padding((0, if i == last { 0 } else { 2 }));
                if *side == Side::Right {
                    column.set_cell_alignment(CellAlignment::Right);
                }
            }
        }
        Table { inner, rows: 0 }
    }

    /// Adds a row. Control characters, which could steer the terminal, are made visible.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.inner.add_row(cells.into_iter().map(|cell| clean(&cell)));
        self.rows += 1;
    }

    /// The table as text, wrapped to so many columns if given; `none` when it has no rows.
    pub(crate) fn render(mut self, width: Option<u16>, none: &str) -> String {
        if self.rows == 0 {
            return none.to_owned();
        }
        if let Some(width) = width {
            self.inner.set_content_arrangement(ContentArrangement::Dynamic);
            self.inner.set_width(width);
        }
        self.inner.trim_fmt()
    }
}

/// Name and value of each thing on a line of its own.
pub(crate) fn facts<'a>(facts: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let facts: Vec<_> = facts.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let width = facts.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let lines = facts.iter().map(|(name, value)| {
        let indented = clean_lines(value).replace('\n', &format!("\n{:1$}", "", width + 2));
        format!("{name:width$}  {indented}")
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn clean_lines(text: &str) -> String {
    text.lines().map(clean).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_and_numbers_stand_right() {
        let mut table = Table::new(&["name", ">size"]);
        table.row(["Nord".into(), "5".into()]);
        table.row(["Île-de-France".into(), "1200".into()]);
        assert_eq!(
            table.render(None, "none"),
            "NAME           SIZE\nNord              5\nÎle-de-France  1200"
        );
    }

    #[test]
    fn an_empty_table_says_so() {
        assert_eq!(Table::new(&["name"]).render(None, "No peers."), "No peers.");
    }

    #[test]
    fn a_title_cannot_steer_the_terminal() {
        let mut table = Table::new(&["title"]);
        table.row(["a\u{1b}[2Jb".into()]);
        let text = table.render(Some(80), "");
        assert!(!text.contains('\u{1b}'), "{text:?}");
        assert!(text.contains("\\u{1b}[2Jb"), "{text:?}");
    }

    #[test]
    fn facts_leave_out_what_is_empty_and_indent_further_lines() {
        let text = facts([("name", "Nord".into()), ("degraded", String::new()), ("note", "a\nb".into())]);
        assert_eq!(text, "name  Nord\nnote  a\n      b");
    }
}
