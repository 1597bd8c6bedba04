//! Whether this node may write.
//!
//! A node whose database may be older than what it published would sign a second history if it wrote, and nobody would
//! ever take anything from it again. So it writes nothing until others have shown how far its log is, or its operator
//! takes that on himself. A node whose log has two histories already writes nothing more to it.

use std::sync::Arc;

use percole_domain::Timestamp;
use percole_words::{Arg, Message, standing};
use tokio::sync::watch;

use crate::error::{Code, Error};

/// Why a node may be older than what it published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// `percole-node restore` wrote the database.
    Restored {
        /// When the backup was taken, microseconds since 1970-01-01 UTC.
        taken_us: i64,
    },
    /// The file outside the database that remembers the newest published head is missing.
    FileMissing,
    /// That file, or another node, has a head that the database does not reach.
    Older {
        /// Events in the database.
        held: u64,
        /// Size of that head.
        published: u64,
    },
    /// The database is another one than the node last ran on: copied, moved, restored, or on another timeline.
    Elsewhere,
    /// An earlier start had doubts, which nobody has cleared up.
    Unsettled,
    /// While this process ran, somebody else with this node's keys wrote to its log.
    Twin {
        /// Up to which size.
        size: u64,
    },
}

impl Doubt {
    fn said(&self) -> Message {
        match self {
            Doubt::Restored { taken_us } => standing::doubt_restored(Timestamp::from_us(*taken_us)),
            Doubt::FileMissing => standing::doubt_file_missing(),
            Doubt::Older { held, published } => standing::doubt_older(*held, *published),
            Doubt::Elsewhere => standing::doubt_elsewhere(),
            Doubt::Unsettled => standing::doubt_unsettled(),
            Doubt::Twin { size } => standing::doubt_twin(*size),
        }
    }

    /// Whether events may be lost for good: a database that was merely copied or moved holds all of them.
    pub(crate) fn may_have_lost(&self) -> bool {
        !matches!(self, Doubt::Elsewhere | Doubt::Twin { .. })
    }
}

/// Whether a node may write.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// Nothing speaks against it.
    Sound,
    /// It has just started and asks its parent first; whatever wants to write waits a moment.
    Asking,
    /// It may be older than what it published.
    Unconfirmed {
        /// Why.
        doubts: Vec<Doubt>,
        /// What has to come about before it goes on by itself.
        missing: Message,
    },
    /// It is confirmed, and logs what its restore interrupted before anything else.
    Settling,
    /// Its log has two histories.
    Frozen(Arg),
}

impl Standing {
    /// The word that APIs use.
    pub fn word(&self) -> &'static str {
        match self {
            Standing::Sound => "sound",
            Standing::Asking => "asking",
            Standing::Unconfirmed { .. } => "unconfirmed",
            Standing::Settling => "settling",
            Standing::Frozen(_) => "frozen",
        }
    }

    /// What keeps the node from writing, and what to do; `None` while nothing does.
    pub fn said(&self) -> Option<Message> {
        match self {
            Standing::Sound => None,
            Standing::Asking | Standing::Settling => Some(standing::starting()),
            Standing::Unconfirmed { doubts, missing } => {
                let why = Arg::listing(doubts.iter().map(|doubt| Arg::from(doubt.said())));
                Some(standing::unconfirmed(why, missing.clone()))
            }
            Standing::Frozen(why) => Some(standing::frozen(why.clone())),
        }
    }

    fn allows(&self, writing: Writing) -> bool {
        match writing {
            Writing::Private => !matches!(self, Standing::Asking | Standing::Unconfirmed { .. }),
            Writing::Event => matches!(self, Standing::Sound),
            Writing::Repair => matches!(self, Standing::Sound | Standing::Settling),
            Writing::Parting => matches!(self, Standing::Sound | Standing::Frozen(_)),
            Writing::Cosignature => matches!(self, Standing::Sound),
        }
    }
}

/// What somebody wants to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// An event of the own log.
    Event,
    /// What stays in private tables, and in no log.
    Private,
    /// An event that says what a restore lost or interrupted.
    Repair,
    /// That this node leaves its parent: also a way out of a log that is frozen.
    Parting,
    /// This node's name under another log's head: what it cosigned before, its mirrors may not know any more.
    Cosignature,
}

/// Holds how a node stands; everything that writes asks it. Cloning is cheap.
#[derive(Clone, Debug)]
pub struct Gate {
    standing: Arc<watch::Sender<Standing>>,
}

impl Gate {
    /// A gate for a node that starts with these doubts.
    pub fn new(standing: Standing) -> Gate {
        Gate { standing: Arc::new(watch::Sender::new(standing)) }
    }

    /// How the node stands now.
    pub fn now(&self) -> Standing {
        self.standing.borrow().clone()
    }

    /// Follows how it stands.
    pub fn follow(&self) -> watch::Receiver<Standing> {
        self.standing.subscribe()
    }

    /// Whether it may be older than what it published.
    pub fn is_unconfirmed(&self) -> bool {
        matches!(*self.standing.borrow(), Standing::Unconfirmed { .. })
    }

    /// Lets writes wait until the parent was asked, or cannot be.
    pub fn ask(&self) {
        self.turn(|standing| matches!(standing, Standing::Sound).then_some(Standing::Asking));
    }

    /// Nothing that was heard speaks against the node, or nobody can be heard: it goes on.
    pub fn go_on(&self) {
        self.turn(|standing| matches!(standing, Standing::Asking).then_some(Standing::Sound));
    }

    /// Stops writing, because of one more doubt. Gives whether it is news.
    pub fn doubt(&self, doubt: Doubt) -> bool {
        self.turn(|standing| match standing {
            Standing::Frozen(_) => None,
            Standing::Unconfirmed { doubts, .. } if doubts.contains(&doubt) => None,
            Standing::Unconfirmed { doubts, missing } => {
                let doubts = doubts.iter().cloned().chain([doubt.clone()]).collect();
                Some(Standing::Unconfirmed { doubts, missing: missing.clone() })
            }
            _ => Some(Standing::unconfirmed(vec![doubt.clone()])),
        })
    }

    /// Says what has to come about before an unconfirmed node goes on.
    pub fn misses(&self, what: Message) {
        self.turn(|standing| match standing {
            Standing::Unconfirmed { doubts, missing } if *missing != what => {
                Some(Standing::Unconfirmed { doubts: doubts.clone(), missing: what.clone() })
            }
            _ => None,
        });
    }

    /// The newest head is known and held, or the operator takes it on himself. Gives whether it was unconfirmed.
    pub fn confirm(&self) -> bool {
        self.turn(|standing| matches!(standing, Standing::Unconfirmed { .. }).then_some(Standing::Settling))
    }

    /// What the restore interrupted could not be logged: it is tried again.
    pub fn unsettled(&self) {
        self.turn(|standing| {
            matches!(standing, Standing::Settling).then(|| Standing::unconfirmed(vec![Doubt::Unsettled]))
        });
    }

    /// What the restore interrupted is logged.
    pub fn settled(&self) {
        self.turn(|standing| matches!(standing, Standing::Settling).then_some(Standing::Sound));
    }

    /// The log has two histories; nothing mends that.
    pub fn freeze(&self, why: Arg) {
        self.turn(|standing| {
            (!matches!(standing, Standing::Frozen(_))).then(|| Standing::Frozen(why.clone()))
        });
    }

    /// Refuses what may not be written as things stand.
    ///
    /// # Errors
    /// `FailedPrecondition` that says why, and what to do; `Unavailable` while it is being found out.
    pub fn check(&self, writing: Writing) -> Result<(), Error> {
        let standing = self.standing.borrow();
        if standing.allows(writing) {
            return Ok(());
        }
        let said = standing.said().unwrap_or_else(standing::starting);
        Err(match *standing {
            Standing::Asking | Standing::Settling => Error::new(Code::Unavailable, said),
            _ => Error::precondition(said),
        })
    }

    /// The same, after a node that has just started has asked its parent.
    ///
    /// # Errors
    /// As [`Gate::check`].
    pub async fn pass(&self, writing: Writing) -> Result<(), Error> {
        self.asked().await;
        self.check(writing)
    }

    /// Waits until a node that has just started has asked its parent.
    pub async fn asked(&self) {
        let mut standing = self.standing.subscribe();
        // The sender lives as long as this gate.
        let _ = standing.wait_for(|standing| !matches!(standing, Standing::Asking)).await;
    }

    fn turn(&self, to: impl Fn(&Standing) -> Option<Standing>) -> bool {
        self.standing.send_if_modified(|standing| match to(standing) {
            Some(next) => {
                *standing = next;
                true
            }
            None => false,
        })
    }
}

impl Standing {
    /// A node with doubts, of which nobody has said yet what would clear them up.
    pub fn unconfirmed(doubts: Vec<Doubt>) -> Standing {
        Standing::Unconfirmed { doubts, missing: standing::somebody_is_asked() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(gate: &Gate) -> [bool; 5] {
        [Writing::Event, Writing::Private, Writing::Repair, Writing::Parting, Writing::Cosignature]
            .map(|writing| gate.check(writing).is_ok())
    }

    #[test]
    fn what_is_in_doubt_writes_nothing_and_says_why() {
        let gate = Gate::new(Standing::Sound);
        assert_eq!(allowed(&gate), [true; 5]);
        gate.ask();
        assert_eq!(allowed(&gate), [false; 5]);
        assert!(
            gate.doubt(Doubt::Older { held: 5, published: 9 })
                && !gate.doubt(Doubt::Older { held: 5, published: 9 })
        );
        gate.go_on();
        assert_eq!(allowed(&gate), [false; 5], "a doubt is not cleared up by nobody being there");
        let refused = gate.check(Writing::Event).unwrap_err();
        assert_eq!(refused.code(), Code::FailedPrecondition);
        assert!(
            refused.to_string().contains("published 9")
                && refused.to_string().contains("percole node confirm")
        );
        assert!(gate.confirm() && !gate.confirm());
        assert_eq!(allowed(&gate), [false, true, true, false, false], "what was interrupted is logged first");
        gate.settled();
        assert_eq!(gate.now(), Standing::Sound);
    }

    #[test]
    fn a_frozen_log_is_left_alone_whatever_is_heard_later() {
        let gate = Gate::new(Standing::Sound);
        gate.freeze("two histories".into());
        assert!(!gate.doubt(Doubt::FileMissing) && !gate.confirm());
        assert_eq!(
            allowed(&gate),
            [false, true, false, true, false],
            "registers are kept, and the parent may be left"
        );
    }
}
