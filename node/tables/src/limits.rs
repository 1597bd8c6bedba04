//! How much is read of a file from outside.

/// Largest file, in bytes.
pub const FILE_BYTES_MAX: usize = 64 * 1024 * 1024;
/// Largest file after it is unpacked (a spreadsheet is a packed one), in bytes.
pub(crate) const UNPACKED_BYTES_MAX: u64 = 256 * 1024 * 1024;
/// Longest time that reading a file may take, in seconds; with what its reader does with each row. A million members take a tenth.
pub(crate) const READING_SECONDS_MAX: u64 = 120;
/// Most comments above the names of the columns.
pub(crate) const COMMENTS_MAX: usize = 1_000;
/// Most rows with content of one register.
pub const ROWS_MAX: u64 = 1_000_000;
/// Most columns that may have content, as a spreadsheet has them.
pub(crate) const COLUMNS_MAX: usize = 16_384;
/// Longest cell of any column, in bytes: a longer one is a quotation mark that is not closed.
pub(crate) const CELL_BYTES_MAX: usize = 128 * 1024;
/// Longest cell of a column that is used, in characters.
pub(crate) const CELL_CHARS_MAX: usize = 1_000;
