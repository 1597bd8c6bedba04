//! The sender of one log to one receiver: what to do next.
//!
//! The receiver owns the cursor. A sender offers a checkpoint, learns what is held, and sends from there with a bounded
//! amount unacknowledged; a new checkpoint is offered when all of the last one is acknowledged. Whatever goes wrong, it
//! offers again and goes on from the answer, so that nothing has to be remembered across connections.

use std::collections::VecDeque;

use crate::package::PACKAGE_BYTES_MAX;

/// The most packages that are sent and not acknowledged.
pub(crate) const UNACKNOWLEDGED_PACKAGES_MAX: usize = 64;
/// The most bytes of entries that are sent and not acknowledged.
pub(crate) const UNACKNOWLEDGED_BYTES_MAX: usize = 16 * 1024 * 1024;

/// Stale answers in a row after which a receiver is believed to be broken.
const STALE_IN_A_ROW_MAX: u32 = 8;

/// What to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Offer the newest checkpoint, with the proof from `old_size`.
    OfferCheckpoint {
        /// The receiver's newest accepted checkpoint, as far as is known.
        old_size: u64,
        /// The size of the checkpoint to offer.
        size: u64,
    },
    /// Send the package that starts here, proven against this checkpoint; then call [`Sender::sent`].
    SendFrom {
        /// Index of its first entry.
        index: u64,
        /// Size of the accepted checkpoint.
        checkpoint_size: u64,
    },
    /// Do nothing until something happens.
    Wait(Waiting),
}

/// What is waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// A connection.
    Connection,
    /// An answer to the offer.
    Answer,
    /// Acknowledgements.
    Acknowledgement,
    /// More entries: the receiver has them all.
    Growth,
    /// This time of the caller's clock, in milliseconds: the receiver asked for a pause.
    Until {
        /// When to go on.
        time_ms: u64,
    },
    /// The receiver holds a longer log than this node: nothing to send, perhaps something to fetch.
    PeerAhead {
        /// The size of its newest checkpoint.
        size: u64,
    },
    /// A person: the receiver refused for good.
    Stopped {
        /// Its words.
        reason: String,
    },
}

/// The receiver's answer to an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Accepted: it holds that many entries.
    Accepted {
        /// Entries held.
        size: u64,
    },
    /// It has accepted another checkpoint than the offer starts from.
    Stale {
        /// Entries held.
        size: u64,
        /// Size of its newest accepted checkpoint.
        checkpoint_size: u64,
    },
    /// It holds everything up to the offer.
    Complete,
}

/// The sending side of one log towards one receiver.
#[derive(Clone, Debug)]
pub struct Sender {
    head: u64,
    accepted: u64,
    stale_in_a_row: u32,
    paused_until_ms: Option<u64>,
    link: Link,
}

#[derive(Clone, Debug)]
enum Link {
    Down,
    Unknown,
    Offering { size: u64 },
    Sending(Flow),
    Ahead { size: u64 },
    Stopped { reason: String },
}

/// The packages of one accepted checkpoint.
#[derive(Clone, Debug)]
struct Flow {
    target: u64,
    next: u64,
    acknowledged: u64,
    unacknowledged: VecDeque<Sent>,
    bytes: usize,
}

#[derive(Clone, Copy, Debug)]
struct Sent {
    end: u64,
    bytes: usize,
}

impl Sender {
    /// A sender without a connection, for a log whose newest checkpoint has this size.
    pub fn new(head: u64) -> Sender {
        Sender { head, accepted: 0, stale_in_a_row: 0, paused_until_ms: None, link: Link::Down }
    }

    /// The next thing to do at this time of the caller's clock.
    pub fn next(&self, now_ms: u64) -> Step {
        if let Some(time_ms) = self.paused_until_ms.filter(|until| *until > now_ms) {
            return Step::Wait(Waiting::Until { time_ms });
        }
        match &self.link {
            Link::Down => Step::Wait(Waiting::Connection),
            Link::Unknown => self.offer(),
            Link::Offering { .. } => Step::Wait(Waiting::Answer),
            Link::Sending(flow) if flow.is_done() => self.offer_beyond(flow.target, Waiting::Growth),
            Link::Sending(flow) => flow.next(),
            Link::Ahead { size } => self.offer_beyond(*size, Waiting::PeerAhead { size: *size }),
            Link::Stopped { reason } => Step::Wait(Waiting::Stopped { reason: reason.clone() }),
        }
    }

    /// The log has a newer checkpoint.
    pub fn grown(&mut self, head: u64) {
        self.head = self.head.max(head);
    }

    /// A connection stands: ask where the receiver is.
    pub fn connected(&mut self) {
        self.stale_in_a_row = 0;
        self.link = Link::Unknown;
    }

    /// The connection is gone; what was not acknowledged will be sent again.
    pub fn disconnected(&mut self) {
        self.link = Link::Down;
    }

    /// The offer of [`Step::OfferCheckpoint`] with this size is on its way.
    pub fn offered(&mut self, size: u64) {
        self.link = Link::Offering { size };
    }

    /// The receiver answered the offer of this size; an answer to an older offer is left aside.
    pub fn answered(&mut self, offered: u64, answer: Answer) {
        if !matches!(self.link, Link::Offering { size } if size == offered) {
            return;
        }
        match answer {
            Answer::Accepted { size } => self.begin(offered, size),
            Answer::Complete => self.begin(offered, offered),
            Answer::Stale { checkpoint_size, .. } => self.stale(offered, checkpoint_size),
        }
    }

    /// A package is on its way: the index after its last entry, and the bytes of its entries.
    pub fn sent(&mut self, end: u64, bytes: usize) {
        if let Link::Sending(flow) = &mut self.link {
            flow.unacknowledged.push_back(Sent { end, bytes });
            flow.bytes += bytes;
            flow.next = flow.next.max(end);
        }
    }

    /// Everything below this index is committed at the receiver; late and repeated acknowledgements change nothing.
    pub fn acknowledged(&mut self, durable_size: u64) {
        let Link::Sending(flow) = &mut self.link else { return };
        flow.acknowledged = flow.acknowledged.max(durable_size.min(flow.target));
        flow.next = flow.next.max(flow.acknowledged);
        while let Some(sent) = flow.unacknowledged.front().filter(|sent| sent.end <= flow.acknowledged) {
            flow.bytes -= sent.bytes;
            flow.unacknowledged.pop_front();
        }
    }

    /// The receiver refused a package in a way that offering again mends.
    pub(crate) fn lost_step(&mut self) {
        if !matches!(self.link, Link::Down | Link::Stopped { .. }) {
            self.link = Link::Unknown;
        }
    }

    /// The receiver is at a limit and asks for a pause.
    pub fn paused(&mut self, retry_after_ms: u64, now_ms: u64) {
        self.paused_until_ms = Some(now_ms.saturating_add(retry_after_ms));
        self.lost_step();
    }

    /// The receiver refused for good; nothing is sent until the next connection.
    pub fn refused(&mut self, reason: impl Into<String>) {
        self.link = Link::Stopped { reason: reason.into() };
    }

    /// Entries that the receiver has acknowledged on this connection, or `None` while that is not known.
    #[cfg(test)]
    pub(crate) fn durable_there(&self) -> Option<u64> {
        match &self.link {
            Link::Sending(flow) => Some(flow.acknowledged),
            _ => None,
        }
    }

    /// Packages and bytes that are sent and not acknowledged.
    #[cfg(test)]
    pub(crate) fn unacknowledged(&self) -> (usize, usize) {
        match &self.link {
            Link::Sending(flow) => (flow.unacknowledged.len(), flow.bytes),
            _ => (0, 0),
        }
    }

    fn offer(&self) -> Step {
        if self.head == 0 {
            return Step::Wait(Waiting::Growth);
        }
        Step::OfferCheckpoint { old_size: self.accepted.min(self.head), size: self.head }
    }

    fn offer_beyond(&self, size: u64, otherwise: Waiting) -> Step {
        if self.head > size { self.offer() } else { Step::Wait(otherwise) }
    }

    fn begin(&mut self, target: u64, held: u64) {
        self.accepted = target;
        self.stale_in_a_row = 0;
        let held = held.min(target);
        self.link = Link::Sending(Flow {
            target,
            next: held,
            acknowledged: held,
            unacknowledged: VecDeque::new(),
            bytes: 0,
        });
    }

    fn stale(&mut self, offered: u64, checkpoint_size: u64) {
        self.accepted = checkpoint_size;
        self.stale_in_a_row += 1;
        self.link = if self.stale_in_a_row > STALE_IN_A_ROW_MAX {
            Link::Stopped { reason: format!("{STALE_IN_A_ROW_MAX} offers in a row were called stale") }
        } else if checkpoint_size > offered {
            Link::Ahead { size: checkpoint_size }
        } else {
            Link::Unknown
        };
    }
}

impl Flow {
    fn is_done(&self) -> bool {
        self.acknowledged >= self.target
    }

    fn next(&self) -> Step {
        let room = self.unacknowledged.len() < UNACKNOWLEDGED_PACKAGES_MAX
            && self.bytes + PACKAGE_BYTES_MAX <= UNACKNOWLEDGED_BYTES_MAX;
        if self.next < self.target && room {
            Step::SendFrom { index: self.next, checkpoint_size: self.target }
        } else {
            Step::Wait(Waiting::Acknowledgement)
        }
    }
}

#[cfg(test)]
mod tests;
