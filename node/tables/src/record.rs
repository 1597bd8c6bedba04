//! One row of a file, with the place of every cell.

/// One row; kept and filled again for each, so that a large file costs no more than a small one.
#[derive(Clone, Debug, Default)]
pub struct Record {
    line: u64,
    text: String,
    cells: Vec<Span>,
    /// Empty cells behind the last one with content: they are counted and take no memory.
    empty: usize,
    end: usize,
}

/// A cell: a part of the record's text, and where it begins in the file (or its column in the sheet).
#[derive(Clone, Copy, Debug, Default)]
struct Span {
    start: usize,
    end: usize,
    offset: usize,
}

impl Record {
    /// The line of the file, or row of the sheet, on which it begins; from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// How many cells there are up to the last one with content.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// How many cells there are, the empty ones at the end included.
    pub fn width(&self) -> usize {
        self.cells.len() + self.empty
    }

    /// Whether no cell has content.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// The text of a cell without blanks at its ends; empty where there is none.
    pub fn cell(&self, index: usize) -> &str {
        self.cells.get(index).map_or("", |span| self.text[span.start..span.end].trim())
    }

    /// All cells up to the last one with content.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|index| self.cell(index))
    }

    /// Where a cell begins in the file; of the row's end where there is none.
    pub(crate) fn offset(&self, index: usize) -> usize {
        self.cells.get(index).map_or(self.end, |span| span.offset)
    }

    pub(crate) fn clear(&mut self, line: u64) {
        self.line = line;
        self.text.clear();
        self.cells.clear();
        (self.empty, self.end) = (0, 0);
    }

    /// Adds a cell; false when that would be more than a file may have.
    pub(crate) fn push(&mut self, text: &str, offset: usize, cells_max: usize) -> bool {
        self.begin();
        self.extend(text);
        self.finish(offset, cells_max)
    }

    /// Begins a cell whose text comes in pieces.
    pub(crate) fn begin(&mut self) {
        self.end = self.text.len();
    }

    pub(crate) fn extend(&mut self, piece: &str) {
        self.text.push_str(piece);
    }

    /// Bytes of the cell that was begun.
    pub(crate) fn begun(&self) -> usize {
        self.text.len() - self.end
    }

    pub(crate) fn finish(&mut self, offset: usize, cells_max: usize) -> bool {
        let (start, end) = (self.end, self.text.len());
        if crate::text::is_blank(&self.text[start..end]) {
            self.text.truncate(start);
            self.empty += 1;
            return true;
        }
        if self.cells.len() + self.empty >= cells_max {
            return false;
        }
        let empty = Span { start, end: start, offset };
        self.cells.extend(std::iter::repeat_n(empty, std::mem::take(&mut self.empty)));
        self.cells.push(Span { start, end, offset });
        true
    }

    pub(crate) fn close(&mut self, offset: usize) {
        self.end = offset;
    }
}
