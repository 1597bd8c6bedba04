//! When an event is applied, when it waits, and when its subject is folded anew.

use std::collections::{BTreeMap, HashSet};

use percole_domain::Refusal;
use percole_merkle::{EventRef, SubjectId};
use percole_store::{StoreError, Tx, entries, later, logs::LogId, problems, problems::Trouble};

use super::{
    At, Event, Held, REDACTED, States,
    causes::{self, Cause, Causes},
    held::{Counted, barred, missing},
    is_shared,
    later::refold_for,
    projection, redaction,
    refold::{Standing, check_author, mark, refuse, step},
    subject::Stage,
};

impl States {
    /// Folds the events of one command of the own log. They were decided on the state that they meet, so they come last.
    ///
    /// # Errors
    /// The database's error, or within it the refusal of the first event that its lifecycle does not allow; then nothing of
    /// the command was folded.
    pub(crate) async fn own(
        &mut self,
        tx: &mut Tx,
        events: &[Event],
    ) -> Result<Result<(), Refusal>, StoreError> {
        let mut folds = Vec::with_capacity(events.len());
        // The events of one command mostly rest on the same.
        let mut rested: Option<(&[EventRef], Vec<Cause>)> = None;
        for event in events {
            if event.kind() == REDACTED.name {
                if let Err(reason) = redaction::target(tx, event).await? {
                    self.take_back(folds);
                    return Ok(Err(Refusal::precondition(reason)));
                }
                continue;
            }
            let Some(projection) = projection(event.kind()) else {
                return Err(StoreError::Defect(format!("no projection knows {}", event.kind())));
            };
            let named = event.header.causes.as_slice();
            let causes = match rested.take().filter(|(same, _)| *same == named) {
                Some((_, causes)) => causes,
                None => own_causes(tx, event).await?,
            };
            self.load(tx, projection, std::slice::from_ref(event.subject())).await?;
            let folded = check_author(projection, event)
                .map_err(Refusal::precondition)
                .and_then(|()| self.fold(projection, &At { event, causes: &causes, stage: Stage::Decided }));
            rested = Some((named, causes));
            match folded {
                Ok(before) => folds.push(before),
                Err(refusal) => {
                    self.take_back(folds);
                    return Ok(Err(refusal));
                }
            }
        }
        Ok(Ok(()))
    }
}

/// The causes of an own event, which was decided on them.
async fn own_causes(tx: &mut Tx, event: &Event) -> Result<Vec<Cause>, StoreError> {
    match causes::of(tx, event).await? {
        Causes::Held(causes) => Ok(causes),
        Causes::Missing(cause) | Causes::Another(cause) => Err(StoreError::Defect(format!(
            "{} was decided on event {} of {}, which is not held",
            event.kind(),
            cause.index,
            cause.origin
        ))),
    }
}

/// The events of one mirrored log as they arrive, in order; all of them are stored already.
pub(crate) struct Arrivals {
    log: LogId,
    /// Whether some event of the log waits or is paused, or a subject is folded anew later for it, so that later ones of its
    /// subject must wait too. Looked up once, because a log hardly ever holds one.
    held_up: bool,
    /// Subjects that were folded anew with everything that arrived, what is still to come here included.
    done: HashSet<SubjectId>,
}

impl Arrivals {
    /// Begins where the log stands, and loads what the events will move.
    pub(crate) async fn of(
        states: &mut States,
        tx: &mut Tx,
        log: LogId,
        arrived: &[Held],
    ) -> Result<Arrivals, StoreError> {
        let mut subjects: BTreeMap<&str, Vec<SubjectId>> = BTreeMap::new();
        for Held { event, .. } in arrived {
            subjects.entry(event.kind()).or_default().push(*event.subject());
        }
        for (kind, mut subjects) in subjects {
            if let Some(projection) = projection(kind) {
                subjects.sort_unstable();
                subjects.dedup();
                states.load(tx, projection, &subjects).await?;
            }
        }
        Ok(Arrivals { log, held_up: some_held_up(tx, log).await?, done: HashSet::new() })
    }

    /// Applies an event, or records why not.
    ///
    /// # Errors
    /// The database's error; what the event says never fails.
    pub(crate) async fn apply(
        &mut self,
        states: &mut States,
        tx: &mut Tx,
        held: &Held,
    ) -> Result<(), StoreError> {
        let (event, subject) = (&held.event, held.event.subject());
        if self.done.contains(subject) {
            return Ok(());
        }
        let number = Counted::before(tx, event).await?.next(self.log);
        if let Some(reason) = barred(event.kind(), held.repeated, number) {
            return refuse(tx, event, &reason).await;
        }
        if event.kind() == REDACTED.name {
            if redaction::carry_out(states, tx, event).await? {
                let folded = refold_for(states, tx, self.log, subject).await?;
                self.settle(tx, subject, folded).await?;
            }
            return Ok(());
        }
        if event.payload.is_none() {
            // An order to erase it stands after it, and folds its subject anew.
            return missing(tx, event).await;
        }
        if self.held_up && later::has(tx, self.log, subject).await? {
            return mark(tx, event.place, subject, &Trouble::Later).await;
        }
        if self.held_up && problems::is_held_up(tx, subject, self.log).await? {
            return mark(tx, event.place, subject, &Trouble::Paused).await;
        }
        if is_shared(event.kind()) && entries::has_other_log(tx, subject, self.log).await? {
            let folded = refold_for(states, tx, self.log, subject).await?;
            if !folded {
                mark(tx, event.place, subject, &Trouble::Later).await?;
            }
            return self.settle(tx, subject, folded).await;
        }
        self.held_up |= step(states, tx, event).await? == Standing::Waits;
        Ok(())
    }

    /// Notes that a subject was folded anew with everything that arrived, or that its events wait until it is.
    async fn settle(&mut self, tx: &mut Tx, subject: &SubjectId, folded: bool) -> Result<(), StoreError> {
        if folded {
            self.done.insert(*subject);
        }
        self.held_up = some_held_up(tx, self.log).await?;
        Ok(())
    }
}

async fn some_held_up(tx: &mut Tx, log: LogId) -> Result<bool, StoreError> {
    Ok(problems::some_held_up(tx, log).await? || later::some(tx, log).await?)
}
