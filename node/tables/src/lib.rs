//! Tables that people made: bytes of a CSV file or a spreadsheet into rows, every value with its place.
//!
//! One reader for registers, ballots, units, bodies, mandates and papers to be counted. It is strict about what could be
//! read in two ways (an unclosed quotation mark, a spreadsheet's error value, an unknown column), understands what
//! spreadsheets write (`sep=;`, Windows-1252, UTF-16, short rows, empty columns at the end), and tells what it read.
//! It knows nothing of what the rows are about.
//!
//! | module | subject |
//! | --- | --- |
//! | [`encoding`] | bytes into text |
//! | [`rows`] | a file into rows, whichever its form; [`separated`] and [`workbook`] are the two |
//! | [`header`] | names of columns, with their synonyms |
//! | [`table`] | rows whose columns are known, all errors at once |
//! | [`text`] | the one normal form of what people write, and the one key by which it is compared |
//! | [`titles`] | titles that several kinds of tables share |
//! | `watch` | how long a file may be read |
//! | [`value`] | numbers as people write them, and what a spreadsheet mangled |
//!
//! ```
//! use percole_tables::{Record, Rows};
//! let mut rows = Rows::open("sep=;\nAnne;\"Béa; dite Bé\"\n1;2\n;\n".as_bytes()).unwrap();
//! let mut record = Record::default();
//! while rows.next(&mut record).unwrap() {}
//! assert_eq!((rows.reading().rows, rows.reading().empty_rows), (1, 1));
//! ```

pub mod encoding;
pub mod errors;
pub mod fuzz;
pub mod header;
pub mod limits;
pub mod reading;
pub mod record;
pub mod rows;
pub mod separated;
pub mod table;
pub mod text;
pub mod titles;
pub mod value;
mod watch;
pub mod workbook;

pub use errors::{CellError, Fault, Place, TableErrors};
pub use header::{Column, Needed, OtherColumns};
pub use reading::{Form, Reading, Taken};
pub use record::Record;
pub use rows::Rows;
pub use table::{Given, Row, read};
