//! A subject without its types, so that all of them stand in one list.

use std::{any::Any, marker::PhantomData, sync::Arc};

use async_trait::async_trait;
use percole_domain::Refusal;
use percole_merkle::SubjectId;
use percole_store::{StoreError, Table, Tx, rows, subjects};
use percole_words::events;

use super::{At, Change, Folded, Kind, Line, Subject};

/// The state of some subject.
pub(super) type AnyState = Arc<dyn Any + Send + Sync>;
/// A row beside the state of some subject.
pub(super) type AnyBeside = Box<dyn Any + Send>;

/// One kind of subject, for whoever handles all of them alike.
#[async_trait]
pub(super) trait Projection: Send + Sync {
    fn family(&self) -> &'static str;
    fn version(&self) -> u32;
    fn tables(&self) -> &'static [Table];
    fn kinds(&self) -> &'static [Kind];
    fn line(&self, state: &AnyState) -> Option<Line>;
    fn fold(&self, state: Option<&AnyState>, at: &At<'_>, beside: &mut Vec<AnyBeside>) -> Folded<AnyState>;
    async fn load(
        &self,
        tx: &mut Tx,
        subjects: &[SubjectId],
    ) -> Result<Vec<(SubjectId, AnyState)>, StoreError>;
    async fn save(
        &self,
        tx: &mut Tx,
        states: Vec<(SubjectId, AnyState)>,
        beside: Vec<(SubjectId, AnyBeside)>,
    ) -> Result<(), StoreError>;

    /// Removes the rows of a subject, before it is folded anew.
    async fn reset(&self, tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
        for table in self.tables() {
            rows::remove(tx, table, subject).await?;
        }
        subjects::remove(tx, self.family(), subject).await
    }
}

/// The projection of a subject.
pub(super) struct Of<S>(PhantomData<fn() -> S>);

impl<S> Of<S> {
    pub(super) const NEW: Of<S> = Of(PhantomData);
}

#[async_trait]
impl<S: Subject> Projection for Of<S> {
    fn family(&self) -> &'static str {
        S::FAMILY
    }

    fn version(&self) -> u32 {
        S::VERSION
    }

    fn tables(&self) -> &'static [Table] {
        S::TABLES
    }

    fn kinds(&self) -> &'static [Kind] {
        S::Change::KINDS
    }

    fn line(&self, state: &AnyState) -> Option<Line> {
        S::line(typed::<S>(state)?)
    }

    fn fold(&self, state: Option<&AnyState>, at: &At<'_>, beside: &mut Vec<AnyBeside>) -> Folded<AnyState> {
        let state = state.and_then(typed::<S>);
        let Some(payload) = &at.event.payload else {
            return Ok(S::erased(state, at.event.kind(), at)?.map(any));
        };
        let Some(change) = S::Change::decode(at.event.kind(), payload) else {
            return Err(Refusal::precondition(events::not_of_this_subject(at.event.kind())));
        };
        let mut rows = Vec::new();
        let folded = S::fold(state, change?, at, &mut rows)?;
        beside.extend(rows.into_iter().map(|row| Box::new(row) as AnyBeside));
        Ok(folded.map(any))
    }

    async fn load(
        &self,
        tx: &mut Tx,
        subjects: &[SubjectId],
    ) -> Result<Vec<(SubjectId, AnyState)>, StoreError> {
        Ok(S::load(tx, subjects).await?.into_iter().map(|(subject, state)| (subject, any(state))).collect())
    }

    async fn save(
        &self,
        tx: &mut Tx,
        states: Vec<(SubjectId, AnyState)>,
        beside: Vec<(SubjectId, AnyBeside)>,
    ) -> Result<(), StoreError> {
        let typed_states =
            states.iter().filter_map(|(subject, state)| Some((*subject, typed::<S>(state)?))).collect();
        let typed_rows =
            beside.into_iter().filter_map(|(subject, row)| Some((subject, *row.downcast().ok()?))).collect();
        S::save(tx, typed_states, typed_rows).await
    }
}

fn any<T: Send + Sync + 'static>(state: T) -> AnyState {
    Arc::new(state)
}

/// Every state in a slot was made by the projection of its own family.
fn typed<S: Subject>(state: &AnyState) -> Option<&S::State> {
    state.downcast_ref()
}
