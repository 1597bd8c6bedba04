//! The tables.

use super::{Lifecycle, Row};
use crate::words::words;

words! {
    /// State of a recommendation (lifecycle A).
    RecommendationState, "recommendation state" {
        /// Being written by its group.
        Draft = "draft",
        /// A frozen version is open for remarks.
        InComment = "in_comment",
        /// Back with its group.
        Revision = "revision",
        /// Adopted by its group.
        Adopted = "adopted",
        /// Handed to one or more bodies.
        Sent = "sent",
        /// Every recipient answered every measure.
        Answered = "answered",
        /// Every measure ended.
        Closed = "closed",
        /// Taken up in a synthesis.
        Superseded = "superseded",
        /// Taken back by its group.
        Withdrawn = "withdrawn",
        /// Its cycle ended first.
        Lapsed = "lapsed",
    }
}

words! {
    /// State of a transmission (lifecycle B).
    TransmissionState, "transmission state" {
        /// Handed over; the recipient has not said that it has it.
        Sent = "sent",
        /// The recipient has it, and its clock runs.
        Received = "received",
        /// Its body instructs it.
        Accepted = "accepted",
        /// Sent back for its form.
        Returned = "returned",
        /// Passed to a competent body.
        Rerouted = "rerouted",
        /// Every measure has a published instruction.
        Answered = "answered",
        /// Taken back by its sender before receipt.
        Recalled = "recalled",
    }
}

words! {
    /// What is recorded of a vote; whether it is planned, open or counting follows from the clock
    /// ([`crate::vote::VotePhase`]).
    VoteState, "vote state" {
        /// Question, rule and window are fixed.
        Opened = "opened",
        /// The outcome is published.
        Declared = "declared",
        /// Called off before any outcome.
        Cancelled = "cancelled",
    }
}

words! {
    /// State of a poll, one node's share of a vote.
    PollState, "poll state" {
        /// Takes part; the roll is frozen.
        Joined = "joined",
        /// Stays out.
        Declined = "declined",
        /// No further ballot is accepted.
        Closed = "closed",
        /// The count is signed.
        Certified = "certified",
    }
}

words! {
    /// State of a unit, at one host.
    UnitState, "unit state" {
        /// Hosted here.
        Active = "active",
        /// Hosted by another node, under the same first id.
        Moved = "moved",
    }
}

words! {
    /// State of a body.
    BodyState, "body state" {
        /// It sits.
        Active = "active",
        /// It is no more.
        Dissolved = "dissolved",
    }
}

words! {
    /// What is recorded of a mandate; whether it runs on a day follows from its dates
    /// ([`crate::mandate::Mandate::standing_on`]).
    MandateState, "mandate state" {
        /// Begun, and nobody ended it.
        Running = "running",
        /// Ended by an act, before its time or without one.
        Ended = "ended",
    }
}

/// Lifecycle A of the design.
pub static RECOMMENDATION: Lifecycle<RecommendationState> = {
    use RecommendationState::*;
    Lifecycle {
        name: "recommendation",
        states: RecommendationState::ALL,
        terminal: &[Closed, Superseded, Withdrawn, Lapsed],
        rows: &[
            Row { id: "R1", verb: "draft", from: &[], to: Draft },
            Row { id: "R2", verb: "publish", from: &[Draft], to: InComment },
            Row { id: "R3", verb: "revise", from: &[InComment], to: Revision },
            Row { id: "R4", verb: "publish again", from: &[Revision], to: InComment },
            Row { id: "R5", verb: "adopt", from: &[Draft, Revision], to: Adopted },
            Row { id: "R6", verb: "reopen", from: &[Adopted], to: Revision },
            Row { id: "R7", verb: "send", from: &[Adopted], to: Sent },
            Row { id: "R8", verb: "mark as answered", from: &[Sent], to: Answered },
            Row { id: "R9", verb: "reopen the answer of", from: &[Answered], to: Sent },
            Row { id: "R10", verb: "close", from: &[Answered], to: Closed },
            Row { id: "R11", verb: "supersede", from: &[Adopted], to: Superseded },
            Row { id: "R12", verb: "withdraw", from: &[Draft, InComment, Revision, Adopted], to: Withdrawn },
            Row { id: "R13", verb: "let lapse", from: &[Draft, InComment, Revision], to: Lapsed },
        ],
    }
};

/// Lifecycle B of the design.
pub static TRANSMISSION: Lifecycle<TransmissionState> = {
    use TransmissionState::*;
    Lifecycle {
        name: "transmission",
        states: TransmissionState::ALL,
        terminal: &[Returned, Rerouted, Recalled],
        rows: &[
            Row { id: "T1", verb: "send", from: &[], to: Sent },
            Row { id: "T2", verb: "acknowledge", from: &[Sent], to: Received },
            Row { id: "T3", verb: "recall", from: &[Sent], to: Recalled },
            Row { id: "T4", verb: "accept", from: &[Received], to: Accepted },
            Row { id: "T5", verb: "return", from: &[Received], to: Returned },
            Row { id: "T6", verb: "re-route", from: &[Received, Accepted], to: Rerouted },
            Row { id: "T7", verb: "mark as answered", from: &[Accepted], to: Answered },
            Row { id: "T8", verb: "reopen the answer of", from: &[Answered], to: Accepted },
        ],
    }
};

/// What is recorded of a vote by the node that opened it.
pub static VOTE: Lifecycle<VoteState> = {
    use VoteState::*;
    Lifecycle {
        name: "vote",
        states: VoteState::ALL,
        terminal: &[Declared, Cancelled],
        rows: &[
            Row { id: "V1", verb: "open", from: &[], to: Opened },
            Row { id: "V2", verb: "declare the outcome of", from: &[Opened], to: Declared },
            Row { id: "V3", verb: "cancel", from: &[Opened], to: Cancelled },
        ],
    }
};

/// What a node records of its own poll.
pub static POLL: Lifecycle<PollState> = {
    use PollState::*;
    Lifecycle {
        name: "poll",
        states: PollState::ALL,
        terminal: &[Declined, Certified],
        rows: &[
            Row { id: "B1", verb: "join", from: &[], to: Joined },
            Row { id: "B2", verb: "decline", from: &[], to: Declined },
            Row { id: "B3", verb: "close", from: &[Joined], to: Closed },
            Row { id: "B4", verb: "certify", from: &[Closed], to: Certified },
        ],
    }
};

/// A unit at the node that hosts it.
pub static UNIT: Lifecycle<UnitState> = {
    use UnitState::*;
    Lifecycle {
        name: "unit",
        states: UnitState::ALL,
        terminal: &[Moved],
        rows: &[
            Row { id: "U1", verb: "register", from: &[], to: Active },
            Row { id: "U2", verb: "count", from: &[Active], to: Active },
            Row { id: "U3", verb: "move", from: &[Active], to: Moved },
        ],
    }
};

/// A body of a unit.
pub static BODY: Lifecycle<BodyState> = {
    use BodyState::*;
    Lifecycle {
        name: "body",
        states: BodyState::ALL,
        terminal: &[Dissolved],
        rows: &[
            Row { id: "O1", verb: "establish", from: &[], to: Active },
            Row { id: "O2", verb: "change", from: &[Active], to: Active },
            Row { id: "O3", verb: "dissolve", from: &[Active], to: Dissolved },
        ],
    }
};

/// A mandate in a body.
pub static MANDATE: Lifecycle<MandateState> = {
    use MandateState::*;
    Lifecycle {
        name: "mandate",
        states: MandateState::ALL,
        terminal: &[Ended],
        rows: &[
            Row { id: "M1", verb: "begin", from: &[], to: Running },
            Row { id: "M2", verb: "end", from: &[Running], to: Ended },
        ],
    }
};
