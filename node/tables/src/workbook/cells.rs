//! The cells of one sheet, written down in a row of blocks: about five bytes a cell beside its text, and a block
//! is given back once it was read.

use std::collections::VecDeque;

use percole_words::{Message, tables};

use super::{MEMORY_BYTES_MAX, too_large};
use crate::limits::{CELL_BYTES_MAX, COLUMNS_MAX};

/// Bytes of one block.
const BLOCK_BYTES: usize = 256 * 1024;
/// Bytes that the three numbers of a cell take at most.
const NUMBERS_BYTES: usize = 15;

/// Cells with content, in the order in which they were added.
pub(super) struct Cells {
    blocks: VecDeque<Vec<u8>>,
    /// How many blocks were given back.
    gone: usize,
    last: Option<(u32, u16)>,
    are_in_order: bool,
    /// Bytes of memory that are left for more.
    left: usize,
}

/// A cell with its row and column, from 0.
pub(super) struct Cell<'c> {
    pub row: u32,
    pub column: u16,
    pub text: &'c str,
}

/// Where the next cell is written.
#[derive(Clone, Copy, Default)]
pub(super) struct Cursor {
    block: usize,
    byte: usize,
}

impl Default for Cells {
    fn default() -> Cells {
        Cells::within(MEMORY_BYTES_MAX)
    }
}

impl Cells {
    /// None yet, and room for so many bytes.
    pub(super) fn within(memory: usize) -> Cells {
        Cells { blocks: VecDeque::new(), gone: 0, last: None, are_in_order: true, left: memory }
    }

    /// Whether there never was one.
    pub(super) fn are_none(&self) -> bool {
        self.last.is_none()
    }

    /// How many rows there are, up to the last one with content.
    pub(super) fn rows(&self) -> u64 {
        self.last.map_or(0, |(row, _)| u64::from(row) + 1)
    }

    /// Adds one, unless it is blank.
    ///
    /// # Errors
    /// That it is too large, too far to the right, or that there is no room left.
    pub(super) fn push(&mut self, row: u32, column: u32, text: &str) -> Result<(), Message> {
        if crate::text::is_blank(text) {
            return Ok(());
        }
        if text.len() > CELL_BYTES_MAX || column as usize >= COLUMNS_MAX {
            return Err(tables::cell_too_large(CELL_BYTES_MAX));
        }
        let place = (row, column as u16);
        self.are_in_order &= self.last.is_none_or(|last| last < place);
        self.last = self.last.max(Some(place));
        let most = text.len() + NUMBERS_BYTES;
        if self.blocks.back().is_none_or(|block| block.capacity() - block.len() < most) {
            let size = most.max(BLOCK_BYTES);
            self.left = self.left.checked_sub(size).ok_or_else(too_large)?;
            self.blocks.push_back(Vec::with_capacity(size));
        }
        let block = self.blocks.back_mut().ok_or_else(too_large)?;
        for number in [row, column, text.len() as u32] {
            write(block, number);
        }
        block.extend_from_slice(text.as_bytes());
        Ok(())
    }

    /// The cell at a place, and the place behind it; nothing at the end.
    pub(super) fn at(&self, cursor: Cursor) -> Option<(Cell<'_>, Cursor)> {
        let block = self.blocks.get(cursor.block.checked_sub(self.gone)?)?;
        let mut rest = block.get(cursor.byte..)?;
        let [row, column, length] = [read(&mut rest)?, read(&mut rest)?, read(&mut rest)?];
        let (text, rest) = rest.split_at_checked(length as usize)?;
        let text = str::from_utf8(text).ok()?;
        let next = match rest.is_empty() {
            true => Cursor { block: cursor.block + 1, byte: 0 },
            false => Cursor { byte: block.len() - rest.len(), ..cursor },
        };
        Some((Cell { row, column: column as u16, text }, next))
    }

    /// Gives back the blocks before a place.
    pub(super) fn give_back(&mut self, before: Cursor) {
        while self.gone < before.block && self.blocks.pop_front().is_some() {
            self.gone += 1;
        }
    }

    /// In order of rows and columns. A file may list them in any order; the later of two in one place is the one that is shown.
    ///
    /// # Errors
    /// That there is no room for putting them in order.
    pub(super) fn in_order(self) -> Result<Cells, Message> {
        if self.are_in_order {
            return Ok(self);
        }
        let (mut places, mut cursor) = (Vec::new(), Cursor::default());
        while let Some((cell, next)) = self.at(cursor) {
            places.push(((cell.row, cell.column), cursor));
            cursor = next;
        }
        let room = self.left.checked_sub(2 * size_of_val(places.as_slice())).ok_or_else(too_large)?;
        places.sort_by_key(|(place, _)| *place);
        let mut sorted = Cells::within(room);
        for (at, (place, cursor)) in places.iter().enumerate() {
            let is_hidden = places.get(at + 1).is_some_and(|(next, _)| next == place);
            if let Some((cell, _)) = self.at(*cursor).filter(|_| !is_hidden) {
                sorted.push(cell.row, cell.column.into(), cell.text)?;
            }
        }
        Ok(sorted)
    }
}

/// Seven bits a byte, the lowest first; all but the last byte have their highest bit set (LEB128).
fn write(block: &mut Vec<u8>, mut number: u32) {
    while number > 0x7f {
        block.push(number as u8 | 0x80);
        number >>= 7;
    }
    block.push(number as u8);
}

fn read(rest: &mut &[u8]) -> Option<u32> {
    let mut number = 0;
    for shift in (0..u32::BITS).step_by(7) {
        let (byte, behind) = rest.split_first()?;
        *rest = behind;
        number |= u32::from(byte & 0x7f) << shift;
        if *byte < 0x80 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(cells: &Cells) -> Vec<(u32, u16, String)> {
        let (mut found, mut cursor) = (Vec::new(), Cursor::default());
        while let Some((cell, next)) = cells.at(cursor) {
            found.push((cell.row, cell.column, cell.text.to_owned()));
            cursor = next;
        }
        found
    }

    #[test]
    fn cells_come_back_as_they_were_added_over_many_blocks() {
        let mut cells = Cells::default();
        let wide = "é".repeat(CELL_BYTES_MAX / 2);
        for row in [0, 127, 128, 70_000, u32::MAX] {
            cells.push(row, 0, "a").unwrap();
            cells.push(row, 1, " ").unwrap();
            cells.push(row, 16_383, &wide).unwrap();
        }
        assert!(cells.blocks.len() > 2);
        let found = all(&cells);
        assert_eq!(found.len(), 10);
        assert_eq!((found[8].0, found[8].1, found[8].2.as_str()), (u32::MAX, 0, "a"));
        assert_eq!((found[9].1, found[9].2.as_str()), (16_383, wide.as_str()));
        assert_eq!(cells.rows(), 1 << 32);
    }

    #[test]
    fn blocks_are_given_back_as_they_are_read() {
        let mut cells = Cells::default();
        let text = "x".repeat(BLOCK_BYTES / 4);
        (0..16).for_each(|row| cells.push(row, 0, &text).unwrap());
        let (held, mut cursor) = (cells.blocks.len(), Cursor::default());
        for row in 0..16 {
            cells.give_back(cursor);
            let (cell, next) = cells.at(cursor).unwrap();
            assert_eq!(cell.row, row);
            cursor = next;
        }
        assert!(
            held > 4 && cells.blocks.len() == 1,
            "{held} blocks, of which {} are held",
            cells.blocks.len()
        );
        assert!(cells.at(cursor).is_none() && cells.at(Cursor::default()).is_none());
    }

    #[test]
    fn the_later_of_two_in_one_place_is_shown() {
        let mut cells = Cells::default();
        for (row, column, text) in [(5, 0, "e"), (0, 1, "b"), (0, 0, "old"), (5, 0, "new"), (0, 0, "a")] {
            cells.push(row, column, text).unwrap();
        }
        let sorted = all(&cells.in_order().unwrap());
        assert_eq!(sorted, [(0, 0, "a".to_owned()), (0, 1, "b".to_owned()), (5, 0, "new".to_owned())]);
    }

    #[test]
    fn room_is_bounded_and_so_is_a_cell() {
        let mut cells = Cells::within(2 * BLOCK_BYTES);
        let text = "x".repeat(BLOCK_BYTES / 4);
        let taken = (0..).take_while(|row| cells.push(*row, 0, &text).is_ok()).count();
        assert_eq!(taken, 6);
        let mut cells = Cells::default();
        assert!(cells.push(0, 0, &"x".repeat(CELL_BYTES_MAX + 1)).is_err());
        assert!(cells.push(0, COLUMNS_MAX as u32, "x").is_err());
    }
}
