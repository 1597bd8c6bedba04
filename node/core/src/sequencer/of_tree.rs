//! Which subjects logs said something about that tell who is who, since the directory was read last.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError},
};

use percole_merkle::SubjectId;

/// Beyond so many the directory is read as a whole.
const SUBJECTS_MAX: usize = 1_000;

/// The subjects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OfTree {
    subjects: BTreeSet<SubjectId>,
    /// Which it was is not known.
    any: bool,
}

impl OfTree {
    /// Notes that something was said about a subject.
    pub(super) fn add(&mut self, subject: SubjectId) {
        self.subjects.insert(subject);
        self.any |= self.subjects.len() > SUBJECTS_MAX;
    }

    /// Notes that something was said, whatever about.
    pub(super) fn add_any(&mut self) {
        self.any = true;
    }

    /// Whether nothing was said.
    pub(super) fn is_nothing(&self) -> bool {
        !self.any && self.subjects.is_empty()
    }

    /// The subjects, or `None` when any may be among them.
    pub(crate) fn subjects(self) -> Option<BTreeSet<SubjectId>> {
        (!self.any).then_some(self.subjects)
    }
}

/// What was committed and not taken yet.
#[derive(Clone, Default)]
pub(super) struct Committed(Arc<Mutex<OfTree>>);

impl Committed {
    pub(super) fn extend(&self, said: OfTree) {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.any |= said.any;
        said.subjects.into_iter().for_each(|subject| held.add(subject));
        if held.any {
            held.subjects.clear();
        }
    }

    pub(super) fn take(&self) -> OfTree {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use percole_merkle::NodeId;

    use super::*;

    #[test]
    fn too_many_subjects_may_be_any() {
        let committed = Committed::default();
        let said = |number: usize| {
            let mut id = [0; 16];
            id[..8].copy_from_slice(&number.to_be_bytes());
            let mut said = OfTree::default();
            said.add(SubjectId { origin: NodeId([1; 32]), id });
            said
        };
        committed.extend(said(1));
        committed.extend(said(1));
        assert_eq!(committed.take().subjects().map(|subjects| subjects.len()), Some(1));
        assert_eq!(committed.take().subjects(), Some(BTreeSet::new()));
        (0..=SUBJECTS_MAX).for_each(|number| committed.extend(said(number)));
        assert_eq!(committed.take().subjects(), None);
    }
}
