//! Tables in plain text, aligned by character.

/// The widest a name is shown, in characters.
const NAME_CHARS_MAX: usize = 32;

/// On which side a column is aligned.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Right,
}

/// A table that is being filled.
pub(super) struct Table {
    align: Vec<Align>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with names in the first column and numbers in the others.
    pub(super) fn of_numbers(headers: Vec<String>) -> Self {
        let align = |column| if column == 0 { Align::Left } else { Align::Right };
        Table::new((0..headers.len()).map(align).collect(), headers)
    }

    pub(super) fn new(align: Vec<Align>, headers: Vec<String>) -> Self {
        Table { align, rows: vec![headers] }
    }

    pub(super) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// The table with a line under its head.
    pub(super) fn text(&self) -> String {
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..self.align.len()).map(width).collect();
        let mut text = String::new();
        for (number, row) in self.rows.iter().enumerate() {
            text.push_str(&self.line(row, &widths));
            if number == 0 {
                let rule: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
                text.push_str(&format!("  {}\n", rule.join("  ")));
            }
        }
        text
    }

    fn line(&self, row: &[String], widths: &[usize]) -> String {
        let mut line = String::from("  ");
        for (column, (width, align)) in widths.iter().zip(&self.align).enumerate() {
            let cell = row.get(column).map_or("", String::as_str);
            match align {
                Align::Left => line.push_str(&format!("{cell:<width$}  ")),
                Align::Right => line.push_str(&format!("{cell:>width$}  ")),
            }
        }
        format!("{}\n", line.trim_end())
    }
}

/// A name that fits a column.
pub(super) fn short(name: &str) -> String {
    if name.chars().count() <= NAME_CHARS_MAX {
        return name.to_owned();
    }
    let start: String = name.chars().take(NAME_CHARS_MAX - 1).collect();
    format!("{}…", start.trim_end())
}
