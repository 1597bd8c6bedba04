//! The states of one transaction: each subject is loaded once, folded in memory, and written once per table.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    sync::Arc,
};

use percole_domain::Refusal;
use percole_merkle::SubjectId;
use percole_store::{
    StoreError, Tx,
    entries::Place,
    logs::LogId,
    rows,
    subjects::{SubjectRow, place},
};

use super::{
    Allowance, At, Line, SUBJECTS, Subject,
    projection::{AnyBeside, AnyState, Projection},
};
use crate::search;

/// States and rows that wait before they are written: so many are written in one go, and memory stays bounded.
const WAITING_MAX: usize = 4_096;

type Key = (&'static str, SubjectId);

/// What the commands and packages of a transaction have loaded and folded so far.
#[derive(Default)]
pub(crate) struct States {
    slots: HashMap<Key, Slot>,
    beside: BTreeMap<&'static str, Vec<(SubjectId, AnyBeside)>>,
    waiting: usize,
    waits: Waits,
    /// Of which families something was folded, written meanwhile or not.
    folded: BTreeSet<&'static str>,
    erased: Vec<Place>,
    put_off: bool,
    within: Option<Within>,
}

/// What the tables do not tell yet; it may name more than there is, never less.
#[derive(Default)]
struct Waits {
    families: BTreeSet<&'static str>,
    /// Subjects that were folded, and those that contain them.
    subjects: HashSet<SubjectId>,
}

/// What other logs may ask for, and when that is.
struct Within {
    allowance: Arc<Allowance>,
    now_us: i64,
}

struct Slot {
    projection: &'static dyn Projection,
    state: Option<AnyState>,
    /// Whether it differs from what the tables hold.
    moved: bool,
}

/// What one fold changed, to be taken back when a later event of the same command is refused.
pub(super) struct Before {
    key: Key,
    state: Option<AnyState>,
    moved: bool,
    beside: usize,
    waiting: usize,
}

impl States {
    /// Nothing is loaded yet, and mirrored logs may ask for no more than they are allowed.
    pub(crate) fn within(allowance: Arc<Allowance>, now_us: i64) -> States {
        States { within: Some(Within { allowance, now_us }), ..States::default() }
    }

    /// What a log may still ask for; `None` for everything.
    pub(super) fn allowed(&self, log: LogId) -> Option<u64> {
        let within = self.within.as_ref().filter(|_| log != LogId::OWN)?;
        Some(within.allowance.left(log, within.now_us))
    }

    /// Takes what something costs from a log's allowance, if so much is left.
    pub(super) fn take(&self, log: LogId, units: u64) -> bool {
        self.within.as_ref().is_none_or(|within| within.allowance.take(log, units, within.now_us))
    }

    /// Notes that something was put off.
    pub(crate) fn note_later(&mut self) {
        self.put_off = true;
    }

    /// Whether something was put off.
    pub(crate) fn has_put_off(&self) -> bool {
        self.put_off
    }

    /// The state of a subject with everything that was folded so far, or `None` when nothing is known of it.
    pub(crate) async fn get<S: Subject>(
        &mut self,
        tx: &mut Tx,
        subject: &SubjectId,
    ) -> Result<Option<Arc<S::State>>, StoreError> {
        self.load(tx, of_family(S::FAMILY)?, std::slice::from_ref(subject)).await?;
        let state = self.slots.get(&(S::FAMILY, *subject)).and_then(|slot| slot.state.clone());
        Ok(state.and_then(|state| state.downcast().ok()))
    }

    /// Loads subjects that will be asked for, in one query a family.
    pub(crate) async fn expect(
        &mut self,
        tx: &mut Tx,
        subjects: impl IntoIterator<Item = (&'static str, SubjectId)>,
    ) -> Result<(), StoreError> {
        let mut families: BTreeMap<&'static str, Vec<SubjectId>> = BTreeMap::new();
        for (family, subject) in subjects {
            families.entry(family).or_default().push(subject);
        }
        for (family, mut subjects) in families {
            subjects.sort_unstable();
            subjects.dedup();
            self.load(tx, of_family(family)?, &subjects).await?;
        }
        Ok(())
    }

    /// Notes that the payload of an event was erased.
    pub(super) fn note_erasure(&mut self, place: Place) {
        self.erased.push(place);
    }

    /// The events whose payload was erased.
    pub(crate) fn erased(&self) -> &[Place] {
        &self.erased
    }

    /// Notes that nothing is known of a subject, because it was just invented.
    pub(crate) fn invented(&mut self, subject: SubjectId) {
        for projection in SUBJECTS {
            self.begin(*projection, subject);
        }
    }

    /// Loads the states of some subjects that are not held yet.
    pub(super) async fn load(
        &mut self,
        tx: &mut Tx,
        projection: &'static dyn Projection,
        subjects: &[SubjectId],
    ) -> Result<(), StoreError> {
        let family = projection.family();
        let absent: Vec<SubjectId> = subjects
            .iter()
            .copied()
            .filter(|subject| !self.slots.contains_key(&(family, *subject)))
            .collect();
        if absent.is_empty() {
            return Ok(());
        }
        let mut found: HashMap<SubjectId, AnyState> =
            projection.load(tx, &absent).await?.into_iter().collect();
        for subject in absent {
            let slot = Slot { projection, state: found.remove(&subject), moved: false };
            self.slots.insert((family, subject), slot);
        }
        Ok(())
    }

    /// Begins a subject as one of which nothing is known, whatever was held of it.
    pub(super) fn begin(&mut self, projection: &'static dyn Projection, subject: SubjectId) {
        let family = projection.family();
        self.slots.insert((family, subject), Slot { projection, state: None, moved: false });
        if let Some(rows) = self.beside.get_mut(family) {
            rows.retain(|(of, _)| *of != subject);
        }
    }

    /// Folds an event into the state of its subject, which is loaded.
    pub(super) fn fold(
        &mut self,
        projection: &'static dyn Projection,
        at: &At<'_>,
    ) -> Result<Before, Refusal> {
        let (family, subject) = (projection.family(), at.subject());
        let slot =
            self.slots.entry((family, subject)).or_insert(Slot { projection, state: None, moved: false });
        let mut rows = Vec::new();
        let folded = projection.fold(slot.state.as_ref(), at, &mut rows)?;
        let beside = self.beside.entry(family).or_default();
        let before = Before {
            key: (family, subject),
            state: slot.state.clone(),
            moved: slot.moved,
            beside: beside.len(),
            waiting: self.waiting,
        };
        self.waiting += rows.len();
        beside.extend(rows.into_iter().map(|row| (subject, row)));
        self.waits.families.insert(family);
        self.folded.insert(family);
        self.waits.subjects.insert(subject);
        if let Some(state) = folded {
            self.waits.subjects.extend(projection.line(&state).and_then(|line| line.container));
            self.waiting += usize::from(!slot.moved);
            slot.state = Some(state);
            slot.moved = true;
        }
        Ok(before)
    }

    /// Takes back what some folds changed, the last one first.
    pub(super) fn take_back(&mut self, folds: Vec<Before>) {
        for before in folds.into_iter().rev() {
            if let Some(slot) = self.slots.get_mut(&before.key) {
                slot.state = before.state;
                slot.moved = before.moved;
            }
            if let Some(rows) = self.beside.get_mut(before.key.0) {
                rows.truncate(before.beside);
            }
            self.waiting = before.waiting;
        }
    }

    /// Writes what waits when it has become much.
    pub(super) async fn relieve(&mut self, tx: &mut Tx) -> Result<(), StoreError> {
        if self.waiting < WAITING_MAX {
            return Ok(());
        }
        self.save(tx).await?;
        self.slots.clear();
        Ok(())
    }

    /// Whether something waits to be written that tells of a subject, or of what it contains.
    pub(crate) fn waits_about(&self, subject: &SubjectId) -> bool {
        self.waits.subjects.contains(subject)
    }

    /// Whether something waits to be written of a family.
    pub(crate) fn waits_of(&self, family: &str) -> bool {
        self.waits.families.contains(family)
    }

    /// Whether something of a family was folded, be it written or not.
    pub(crate) fn has_folded(&self, family: &str) -> bool {
        self.folded.contains(family)
    }

    /// Writes everything that differs from the tables, once per table; gives whether anything did.
    pub(crate) async fn save(&mut self, tx: &mut Tx) -> Result<bool, StoreError> {
        if self.waiting == 0 {
            return Ok(false);
        }
        let mut lines = Vec::new();
        for projection in SUBJECTS {
            let family = projection.family();
            let mut states = Vec::new();
            for ((_, subject), slot) in
                self.slots.iter_mut().filter(|((of, _), slot)| *of == family && slot.moved)
            {
                slot.moved = false;
                let Some(state) = slot.state.clone() else { continue };
                lines.extend(slot.projection.line(&state).map(|line| row(family, *subject, line)));
                states.push((*subject, state));
            }
            let beside = self.beside.remove(family).unwrap_or_default();
            if !states.is_empty() || !beside.is_empty() {
                projection.save(tx, states, beside).await?;
            }
        }
        self.waiting = 0;
        self.waits = Waits::default();
        rows::put::<SubjectRow>(tx, &lines).await?;
        search::note(tx, &lines).await?;
        Ok(true)
    }
}

fn of_family(family: &str) -> Result<&'static dyn Projection, StoreError> {
    let known = SUBJECTS.iter().copied().find(|known| known.family() == family);
    known.ok_or_else(|| StoreError::Defect(format!("the subject {family} is in no list")))
}

fn row(family: &str, subject: SubjectId, line: Line) -> SubjectRow {
    SubjectRow {
        subject,
        family: family.to_owned(),
        node: subject.origin,
        place: place(&subject, line.container.as_ref(), line.number),
        unit: line.unit,
        container: line.container,
        number: line.number,
        title: line.title,
        state: line.state.to_owned(),
        scope: line.scope,
        audience: line.audience.as_str().to_owned(),
        body: line.body,
        language: line.language,
        due_us: line.due_us,
        changed_us: line.changed_us,
    }
}
