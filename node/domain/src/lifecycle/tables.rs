//! The tables.

use percole_words::{cycles, lifecycle, meeting, organisation, vocabulary};

use super::{Lifecycle, Row};
use crate::words;

words! {
    /// Whether a recommendation is content of its report; where it stands follows from that of the report.
    pub enum RecommendationState: "state", vocabulary::unknown_recommendation_state {
        /// Its report holds it.
        Held = "held" => vocabulary::recommendation_held,
        /// Taken out of its report.
        Dropped = "dropped" => vocabulary::recommendation_dropped,
    }
}

words! {
    /// State of a report, and of what it holds.
    pub enum ReportState: "state", vocabulary::unknown_report_state {
        /// Being written.
        Draft = "draft" => vocabulary::report_draft,
        /// A frozen version is open for remarks.
        InComment = "in_comment" => vocabulary::report_in_comment,
        /// A frozen version is with the groups that adopt it.
        Revision = "revision" => vocabulary::report_revision,
        /// Adopted by its groups.
        Adopted = "adopted" => vocabulary::report_adopted,
        /// Handed to one or more bodies.
        Sent = "sent" => vocabulary::report_sent,
        /// Taken back.
        Withdrawn = "withdrawn" => vocabulary::report_withdrawn,
    }
}

words! {
    /// State of a transmission. What its body answers is a subject of its own.
    pub enum TransmissionState: "state", vocabulary::unknown_transmission_state {
        /// Handed over; its recipient does not hold it whole yet.
        Sent = "sent" => vocabulary::transmission_sent,
        /// The recipient has it, and its clock runs.
        Received = "received" => vocabulary::transmission_received,
        /// Taken back by its sender.
        Recalled = "recalled" => vocabulary::transmission_recalled,
    }
}

words! {
    /// What is recorded of a vote; whether it is planned, open or counting follows from the clock
    /// ([`crate::vote::VotePhase`]).
    pub enum VoteState: "state", vocabulary::unknown_vote_state {
        /// Question, rule and window are fixed.
        Opened = "opened" => vocabulary::vote_opened,
        /// The outcome is published.
        Declared = "declared" => vocabulary::vote_declared,
        /// Called off before any outcome.
        Cancelled = "cancelled" => vocabulary::vote_cancelled,
    }
}

words! {
    /// State of a poll, one node's share of a vote.
    pub enum PollState: "state", vocabulary::unknown_poll_state {
        /// Takes part; the roll is frozen.
        Joined = "joined" => vocabulary::poll_joined,
        /// Stays out.
        Declined = "declined" => vocabulary::poll_declined,
        /// No further ballot is accepted.
        Closed = "closed" => vocabulary::poll_closed,
        /// The count is signed.
        Certified = "certified" => vocabulary::poll_certified,
        /// A restore may have lost ballots, and there was no time to vote again.
        Interrupted = "interrupted" => vocabulary::poll_interrupted,
        /// So few voted that they are counted within its host's poll.
        Merged = "merged" => vocabulary::poll_merged,
        /// So few voted that nothing is counted.
        Withheld = "withheld" => vocabulary::poll_withheld,
    }
}

words! {
    /// State of a unit, at one host.
    pub enum UnitState: "state", organisation::unknown_unit_state {
        /// Hosted here.
        Active = "active" => organisation::unit_active,
        /// Hosted by another node, under the same first id.
        Moved = "moved" => organisation::unit_moved,
    }
}

words! {
    /// State of a body.
    pub enum BodyState: "state", organisation::unknown_body_state {
        /// It sits.
        Active = "active" => organisation::body_active,
        /// It is no more.
        Dissolved = "dissolved" => organisation::body_dissolved,
    }
}

words! {
    /// What is recorded of a mandate; whether it runs on a day follows from its dates
    /// ([`crate::mandate::Mandate::standing_on`]).
    pub enum MandateState: "state", organisation::unknown_mandate_state {
        /// Begun, and nobody ended it.
        Running = "running" => organisation::mandate_running,
        /// Ended by an act, before its time or without one.
        Ended = "ended" => organisation::mandate_ended,
    }
}

words! {
    /// State of a cycle.
    pub enum CycleState: "state", cycles::unknown_cycle_state {
        /// It runs.
        Open = "open" => cycles::cycle_open,
        /// Over, with a look back on it.
        Closed = "closed" => cycles::cycle_closed,
    }
}

words! {
    /// State of a meeting; whether it is late or short of notice follows from the clock ([`crate::meeting::flags`]).
    pub enum MeetingState: "state", meeting::meeting_unknown_state {
        /// A body will meet.
        Planned = "planned" => meeting::meeting_state_planned,
        /// Its notice was sent.
        Convened = "convened" => meeting::meeting_state_convened,
        /// It took place.
        Held = "held" => meeting::meeting_state_held,
        /// There are minutes that nobody approved yet.
        MinutesDraft = "minutes_draft" => meeting::meeting_state_minutes_draft,
        /// There are approved minutes.
        MinutesFinal = "minutes_final" => meeting::meeting_state_minutes_final,
        /// It will not take place.
        Cancelled = "cancelled" => meeting::meeting_state_cancelled,
    }
}

/// What a recommendation goes through beside its report.
pub static RECOMMENDATION: Lifecycle<RecommendationState> = {
    use RecommendationState::*;
    Lifecycle {
        name: "recommendation",
        absent: lifecycle::recommendation_absent,
        states: RecommendationState::ALL,
        terminal: &[Dropped],
        rows: &[
            Row { id: "R1", refusal: |_, _| lifecycle::recommendation_exists(), from: &[], to: Held },
            Row { id: "R2", refusal: lifecycle::cannot_recommendation_drop, from: &[Held], to: Dropped },
        ],
    }
};

/// What a report goes through.
pub static REPORT: Lifecycle<ReportState> = {
    use ReportState::*;
    Lifecycle {
        name: "report",
        absent: lifecycle::report_absent,
        states: ReportState::ALL,
        terminal: &[Withdrawn],
        rows: &[
            Row { id: "C1", refusal: |_, _| lifecycle::report_exists(), from: &[], to: Draft },
            Row { id: "C2", refusal: lifecycle::cannot_report_publish, from: &[Draft], to: InComment },
            Row {
                id: "C3",
                refusal: lifecycle::cannot_report_revise,
                from: &[Draft, InComment, Revision],
                to: Revision,
            },
            Row {
                id: "C4",
                refusal: lifecycle::cannot_report_publish_again,
                from: &[Revision],
                to: InComment,
            },
            Row { id: "C5", refusal: lifecycle::cannot_report_adopt, from: &[Revision], to: Adopted },
            Row { id: "C6", refusal: lifecycle::cannot_report_reopen, from: &[Adopted], to: Revision },
            Row { id: "C7", refusal: lifecycle::cannot_report_send, from: &[Adopted, Sent], to: Sent },
            Row {
                id: "C8",
                refusal: lifecycle::cannot_report_withdraw,
                from: &[Draft, InComment, Revision, Adopted],
                to: Withdrawn,
            },
            Row { id: "C9", refusal: lifecycle::cannot_report_hand_in, from: &[Draft, Sent], to: Sent },
            Row { id: "C10", refusal: |_, _| lifecycle::report_exists(), from: &[], to: Sent },
        ],
    }
};

/// What a transmission goes through. Until its body answers, its sender may recall it.
pub static TRANSMISSION: Lifecycle<TransmissionState> = {
    use TransmissionState::*;
    Lifecycle {
        name: "transmission",
        absent: lifecycle::transmission_absent,
        states: TransmissionState::ALL,
        terminal: &[Recalled],
        rows: &[
            Row { id: "T1", refusal: |_, _| lifecycle::transmission_exists(), from: &[], to: Sent },
            Row { id: "T2", refusal: lifecycle::cannot_transmission_receive, from: &[Sent], to: Received },
            Row {
                id: "T3",
                refusal: lifecycle::cannot_transmission_recall,
                from: &[Sent, Received],
                to: Recalled,
            },
        ],
    }
};

/// What is recorded of a vote by the node that opened it.
pub static VOTE: Lifecycle<VoteState> = {
    use VoteState::*;
    Lifecycle {
        name: "vote",
        absent: lifecycle::vote_absent,
        states: VoteState::ALL,
        terminal: &[Declared, Cancelled],
        rows: &[
            Row { id: "V1", refusal: |_, _| lifecycle::vote_exists(), from: &[], to: Opened },
            Row { id: "V2", refusal: lifecycle::cannot_vote_declare, from: &[Opened], to: Declared },
            Row { id: "V3", refusal: lifecycle::cannot_vote_cancel, from: &[Opened], to: Cancelled },
            Row { id: "V4", refusal: lifecycle::cannot_vote_extend, from: &[Opened], to: Opened },
            Row { id: "V5", refusal: lifecycle::cannot_vote_pass_over, from: &[Opened], to: Opened },
        ],
    }
};

/// What a node records of its own poll.
pub static POLL: Lifecycle<PollState> = {
    use PollState::*;
    Lifecycle {
        name: "poll",
        absent: lifecycle::poll_absent,
        states: PollState::ALL,
        terminal: &[Declined, Interrupted, Merged, Withheld],
        rows: &[
            Row { id: "B1", refusal: |_, _| lifecycle::poll_exists(), from: &[], to: Joined },
            Row { id: "B2", refusal: |_, _| lifecycle::poll_exists(), from: &[], to: Declined },
            Row { id: "B3", refusal: lifecycle::cannot_poll_close, from: &[Joined], to: Closed },
            Row { id: "B4", refusal: lifecycle::cannot_poll_certify, from: &[Closed], to: Certified },
            Row {
                id: "B5",
                refusal: lifecycle::cannot_poll_begin_again,
                from: &[Joined, Closed],
                to: Joined,
            },
            Row {
                id: "B6",
                refusal: lifecycle::cannot_poll_interrupt,
                from: &[Joined, Closed],
                to: Interrupted,
            },
            Row { id: "B7", refusal: lifecycle::cannot_poll_correct, from: &[Certified], to: Closed },
            Row { id: "B8", refusal: lifecycle::cannot_poll_extend, from: &[Joined], to: Joined },
            Row { id: "B9", refusal: lifecycle::cannot_poll_merge, from: &[Joined], to: Merged },
            Row {
                id: "B10",
                refusal: lifecycle::cannot_poll_withhold,
                from: &[Joined, Closed],
                to: Withheld,
            },
        ],
    }
};

/// A unit at the node that hosts it.
pub static UNIT: Lifecycle<UnitState> = {
    use UnitState::*;
    Lifecycle {
        name: "unit",
        absent: organisation::unit_absent,
        states: UnitState::ALL,
        terminal: &[Moved],
        rows: &[
            Row { id: "U1", refusal: |_, _| organisation::unit_exists(), from: &[], to: Active },
            Row { id: "U2", refusal: organisation::cannot_unit_count, from: &[Active], to: Active },
            Row { id: "U3", refusal: organisation::cannot_unit_move, from: &[Active], to: Moved },
        ],
    }
};

/// A body of a unit.
pub static BODY: Lifecycle<BodyState> = {
    use BodyState::*;
    Lifecycle {
        name: "body",
        absent: organisation::body_absent,
        states: BodyState::ALL,
        terminal: &[Dissolved],
        rows: &[
            Row { id: "O1", refusal: |_, _| organisation::body_exists(), from: &[], to: Active },
            Row { id: "O2", refusal: organisation::cannot_body_change, from: &[Active], to: Active },
            Row { id: "O3", refusal: organisation::cannot_body_dissolve, from: &[Active], to: Dissolved },
        ],
    }
};

/// A mandate in a body.
pub static MANDATE: Lifecycle<MandateState> = {
    use MandateState::*;
    Lifecycle {
        name: "mandate",
        absent: organisation::mandate_absent,
        states: MandateState::ALL,
        terminal: &[Ended],
        rows: &[
            Row { id: "M1", refusal: |_, _| organisation::mandate_exists(), from: &[], to: Running },
            Row { id: "M2", refusal: organisation::cannot_mandate_end, from: &[Running], to: Ended },
        ],
    }
};

/// One edition of the process.
pub static CYCLE: Lifecycle<CycleState> = {
    use CycleState::*;
    Lifecycle {
        name: "cycle",
        absent: cycles::cycle_absent,
        states: CycleState::ALL,
        terminal: &[Closed],
        rows: &[
            Row { id: "Y1", refusal: |_, _| cycles::cycle_exists(), from: &[], to: Open },
            Row { id: "Y2", refusal: cycles::cannot_cycle_move_dates, from: &[Open], to: Open },
            Row { id: "Y3", refusal: cycles::cannot_cycle_close, from: &[Open], to: Closed },
        ],
    }
};

/// A meeting of a body.
pub static MEETING: Lifecycle<MeetingState> = {
    use MeetingState::*;
    Lifecycle {
        name: "meeting",
        absent: meeting::meeting_absent,
        states: MeetingState::ALL,
        terminal: &[Cancelled],
        rows: &[
            Row { id: "G1", refusal: |_, _| meeting::meeting_exists(), from: &[], to: Planned },
            Row { id: "G2", refusal: meeting::cannot_meeting_move, from: &[Planned, Convened], to: Planned },
            Row {
                id: "G3",
                refusal: meeting::cannot_meeting_convene,
                from: &[Planned, Convened],
                to: Convened,
            },
            Row {
                id: "G4",
                refusal: meeting::cannot_meeting_hold,
                from: &[Planned, Convened, Held],
                to: Held,
            },
            Row {
                id: "G5",
                refusal: meeting::cannot_meeting_draft,
                from: &[Held, MinutesDraft],
                to: MinutesDraft,
            },
            Row {
                id: "G6",
                refusal: meeting::cannot_meeting_approve,
                from: &[Held, MinutesDraft, MinutesFinal],
                to: MinutesFinal,
            },
            Row {
                id: "G7",
                refusal: meeting::cannot_meeting_cancel,
                from: &[Planned, Convened],
                to: Cancelled,
            },
        ],
    }
};
