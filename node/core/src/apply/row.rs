//! Subjects that are one row each, with nothing beside it: most of them.

use async_trait::async_trait;
use percole_merkle::SubjectId;
use percole_store::{StoreError, Table, TableRow, Tx};

use super::{
    At, Change, Folded, Line, Subject,
    subject::{load_rows, save_rows},
};

/// One kind of subject whose state is the row that holds it. It is a [`Subject`] by that.
pub trait RowSubject: Send + Sync + 'static {
    /// The row.
    type Row: TableRow + Send + Sync + 'static;
    /// Its events.
    type Change: Change;

    /// As [`Subject::FAMILY`].
    const FAMILY: &'static str;
    /// As [`Subject::VERSION`].
    const VERSION: u32;

    /// The subject of a row.
    fn subject(row: &Self::Row) -> SubjectId;

    /// As [`Subject::fold`].
    fn fold(row: Option<&Self::Row>, change: Self::Change, at: &At<'_>) -> Folded<Self::Row>;

    /// As [`Subject::erased`].
    fn erased(_row: Option<&Self::Row>, _kind: &str, _at: &At<'_>) -> Folded<Self::Row> {
        Ok(None)
    }

    /// As [`Subject::line`].
    fn line(row: &Self::Row) -> Option<Line>;
}

#[async_trait]
impl<S: RowSubject> Subject for S {
    type State = S::Row;
    type Change = S::Change;
    type Beside = ();

    const FAMILY: &'static str = S::FAMILY;
    const VERSION: u32 = S::VERSION;
    const TABLES: &'static [Table] = &[S::Row::TABLE];

    fn fold(row: Option<&S::Row>, change: S::Change, at: &At<'_>, _: &mut Vec<()>) -> Folded<S::Row> {
        S::fold(row, change, at)
    }

    fn erased(row: Option<&S::Row>, kind: &str, at: &At<'_>) -> Folded<S::Row> {
        S::erased(row, kind, at)
    }

    fn line(row: &S::Row) -> Option<Line> {
        S::line(row)
    }

    async fn load(tx: &mut Tx, subjects: &[SubjectId]) -> Result<Vec<(SubjectId, S::Row)>, StoreError> {
        load_rows(tx, subjects, S::subject).await
    }

    async fn save(
        tx: &mut Tx,
        states: Vec<(SubjectId, &S::Row)>,
        _: Vec<(SubjectId, ())>,
    ) -> Result<(), StoreError> {
        save_rows(tx, states).await
    }
}
