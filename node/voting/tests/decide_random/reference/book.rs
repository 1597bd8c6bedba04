//! What is noted of every condition, and the verdict.

use super::*;

#[derive(Default)]
pub(super) struct Book {
    pub(super) lines: Vec<String>,
    quorum_missed: bool,
    majority_missed: bool,
}

impl Book {
    pub(super) fn verdict(&self) -> Verdict {
        if self.quorum_missed {
            Verdict::NoQuorum
        } else if self.majority_missed {
            Verdict::Fail
        } else {
            Verdict::Pass
        }
    }

    /// Notes a part that is needed, and says whether it is reached.
    pub(super) fn part(
        &mut self,
        kind: ConditionKind,
        place: Place,
        role: Role,
        figures: Option<(Q, Q)>,
        needed: Fraction,
        exceed: bool,
    ) -> bool {
        let met = figures.as_ref().map(|(part, whole)| {
            let share = part / whole;
            if exceed { share > frac(needed) } else { share >= frac(needed) }
        });
        self.note(kind, place, role, met, figures);
        met == Some(true)
    }

    pub(super) fn number(&mut self, met: Option<bool>, needed: u64, figures: Option<(Q, Q)>) {
        self.write(ConditionKind::Nodes, Place::Overall, Role::Decides, met, figures, Some(needed));
    }

    pub(super) fn note(
        &mut self,
        kind: ConditionKind,
        place: Place,
        role: Role,
        met: Option<bool>,
        figures: Option<(Q, Q)>,
    ) {
        self.write(kind, place, role, met, figures, None);
    }

    pub(super) fn write(
        &mut self,
        kind: ConditionKind,
        place: Place,
        role: Role,
        met: Option<bool>,
        figures: Option<(Q, Q)>,
        needed: Option<u64>,
    ) {
        if role == Role::Decides && met != Some(true) {
            match kind {
                ConditionKind::Majority { .. } | ConditionKind::Nodes => self.majority_missed = true,
                _ => self.quorum_missed = true,
            }
        }
        let state = match met {
            Some(true) => "Met",
            Some(false) => "Unmet",
            None => "NotEvaluable",
        };
        let (n, d) =
            figures.map_or(("-".to_owned(), "-".to_owned()), |(n, d)| (n.to_string(), d.to_string()));
        self.lines.push(format!("{kind:?} {place:?} {role:?} {state} {n} of {d} needed {needed:?}"));
    }
}
