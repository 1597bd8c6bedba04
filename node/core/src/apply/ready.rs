//! At every start: the projections are what this program would make of the logs.

use percole_store::{StoreError, Tx, entries, projections, subjects};

use super::{SUBJECTS, States, projection::Projection, refold::refold};
use crate::search;

/// Subjects looked up at once.
const PAGE: u64 = 500;

/// How far the folding of all subjects is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Subjects that are folded.
    pub subjects: u64,
}

/// Makes the tables whose declaration, kinds or fold changed, and folds all subjects anew when there was any. What an older
/// version could not fold is folded with it, because then the kinds changed.
pub async fn ready(tx: &mut Tx, progress: impl FnMut(Progress)) -> Result<(), StoreError> {
    let held = projections::declared(tx).await?;
    let mut changed = false;
    let lines = [subjects::TABLE];
    let declaration = projections::declaration(&lines);
    if held.get(ALL) != Some(&declaration) {
        projections::make(tx, ALL, &declaration, &lines).await?;
        changed = true;
    }
    for projection in SUBJECTS {
        let declaration = declaration_of(*projection);
        if held.get(projection.family()) != Some(&declaration) {
            projections::make(tx, projection.family(), &declaration, projection.tables()).await?;
            changed = true;
        }
    }
    search::ready(tx).await?;
    if changed {
        refold_all(&mut States::default(), tx, progress).await?;
    }
    Ok(())
}

/// The name under which the table of all subjects is kept.
const ALL: &str = "subject";

/// Everything on which the rows of a projection depend besides the logs.
fn declaration_of(projection: &dyn Projection) -> String {
    let kinds: Vec<String> =
        projection.kinds().iter().map(|kind| format!("{} {}", kind.name, kind.schema)).collect();
    let tables = projections::declaration(projection.tables());
    format!("{}; {}; {tables}", projection.version(), kinds.join(", "))
}

/// Folds every subject anew, one after the other: what is in memory stays bounded however long the logs are.
pub(super) async fn refold_all(
    states: &mut States,
    tx: &mut Tx,
    mut progress: impl FnMut(Progress),
) -> Result<(), StoreError> {
    let mut last = None;
    let mut done = 0;
    loop {
        let page = entries::subjects(tx, last.as_ref(), PAGE).await?;
        for subject in &page {
            refold(states, tx, subject).await?;
        }
        states.save(tx).await?;
        *states = States::default();
        done += page.len() as u64;
        progress(Progress { subjects: done });
        match page.last() {
            Some(subject) => last = Some(*subject),
            None => return Ok(()),
        }
    }
}
