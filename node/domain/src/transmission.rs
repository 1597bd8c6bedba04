//! A report, or a recommendation that stands alone, handed to one body: the steps T1 to T3.
//!
//! T1 and T3 are in the sender's log, T2 in the recipient's. Both nodes fold both logs, in whichever order the events
//! arrive; a recall and a receipt that crossed on the way end the same everywhere: the receipt stands.

use percole_words::{domain, vocabulary};

use crate::charter::Charter;
use crate::lifecycle::{TRANSMISSION, TransmissionState};
use crate::names::{check_line, check_reason};
use crate::{Refusal, Timestamp, words};

words! {
    /// What the recipient is asked for: advice is never taken for a decision.
    pub enum Purpose: "purpose", vocabulary::unknown_purpose {
        /// It decides.
        Decision = "decision" => vocabulary::purpose_decision,
        /// It says what it thinks, and somebody else decides.
        Opinion = "opinion" => vocabulary::purpose_opinion,
        /// It is told.
        Information = "information" => vocabulary::purpose_information,
        /// It edits a report from the sheet that it gets.
        Editing = "editing" => vocabulary::purpose_editing,
    }
}

/// Longest time a sender may give for an answer.
pub const ANSWER_DAYS_MAX: u32 = 3_650;

/// A transmission as its events left it; transitions consume it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transmission {
    state: TransmissionState,
    facts: TransmissionFacts,
}

/// The facts of a transmission besides its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransmissionFacts {
    /// Version of the recommendation that was handed over.
    pub version: u32,
    /// Body of the recipient that should answer, e.g. "board".
    pub body: String,
    /// Days to answer, from the receipt.
    pub answer_days: u32,
    /// When it was handed over.
    pub sent_at: Timestamp,
    /// When the answer is due; known from the receipt on.
    pub due: Option<Timestamp>,
}

/// T1.
#[derive(Clone, Debug)]
pub struct SendTo {
    /// Version of the recommendation.
    pub version: u32,
    /// Body of the recipient that should answer, e.g. "board".
    pub body: String,
    /// Days to answer; see [`answer_days_or_default`].
    pub answer_days: u32,
}

/// The answer delay of a command: the charter's when the sender names none (0).
pub fn answer_days_or_default(asked: u32, charter: &Charter) -> u32 {
    if asked == 0 { charter.answer_days } else { asked }
}

impl Transmission {
    /// T1: handed over at `now`.
    ///
    /// # Errors
    /// `invalid_argument` when the body is not named or the delay is not 1 to 3,650 days.
    pub fn send(step: SendTo, now: Timestamp) -> Result<Transmission, Refusal> {
        let state = TRANSMISSION.begin("T1")?;
        let SendTo { version, body, answer_days } = step;
        check_line("body", &body, 100).map_err(|refusal| refusal.under("T1"))?;
        if !(1..=ANSWER_DAYS_MAX).contains(&answer_days) {
            let message = domain::answer_days_out_of_range(answer_days, ANSWER_DAYS_MAX);
            return Err(Refusal::invalid("answer_days", message).under("T1"));
        }
        let facts = TransmissionFacts { version, body, answer_days, sent_at: now, due: None };
        Ok(Transmission { state, facts })
    }

    /// When an answer would be due if the recipient acknowledged at `received_at`.
    pub fn due_if_received(&self, received_at: Timestamp) -> Timestamp {
        received_at.plus_days(self.facts.answer_days)
    }

    /// T2: the recipient has it since `received_at` and answers by `due`; the clock starts here.
    ///
    /// # Errors
    /// `failed_precondition` unless it is sent, or when `due` is not after `received_at`.
    pub fn receive(self, received_at: Timestamp, due: Timestamp) -> Result<Transmission, Refusal> {
        let state = TRANSMISSION.step("T2", self.state)?;
        if due <= received_at {
            return Err(Refusal::precondition(domain::due_before_receipt(due, received_at)).under("T2"));
        }
        Ok(Transmission { state, facts: TransmissionFacts { due: Some(due), ..self.facts } })
    }

    /// T3: taken back by the sender, before it knows of a receipt.
    ///
    /// # Errors
    /// `failed_precondition` unless it is sent; `invalid_argument` without a reason.
    pub fn recall(self, reason: &str) -> Result<Transmission, Refusal> {
        let state = TRANSMISSION.step("T3", self.state)?;
        check_reason(reason).map_err(|refusal| refusal.under("T3"))?;
        Ok(Transmission { state, ..self })
    }

    /// T2 read in the recipient's log: stands even when this node already saw a recall that crossed it.
    ///
    /// # Errors
    /// As [`Transmission::receive`], except that a recalled one is received too.
    pub fn observe_receipt(
        mut self,
        received_at: Timestamp,
        due: Timestamp,
    ) -> Result<Transmission, Refusal> {
        if self.state == TransmissionState::Recalled {
            self.state = TransmissionState::Sent;
        }
        self.receive(received_at, due)
    }

    /// T3 read in the sender's log: without effect when this node already has the receipt.
    ///
    /// # Errors
    /// `failed_precondition` on a second recall; `invalid_argument` without a reason.
    pub fn observe_recall(self, reason: &str) -> Result<Transmission, Refusal> {
        match self.state {
            TransmissionState::Sent | TransmissionState::Recalled => self.recall(reason),
            _ => Ok(self),
        }
    }

    /// Whether the recipient has it, has not answered, and the due date is over at `now`.
    pub fn overdue(&self, now: Timestamp) -> bool {
        self.awaits_answer() && self.facts.due.is_some_and(|due| now > due)
    }

    /// Whole days left until the due date at `now`, while an answer is awaited; negative when overdue.
    pub fn days_left(&self, now: Timestamp) -> Option<i64> {
        self.facts.due.filter(|_| self.awaits_answer()).map(|due| due.days_since(now))
    }

    fn awaits_answer(&self) -> bool {
        matches!(self.state, TransmissionState::Received | TransmissionState::Accepted)
    }

    /// A transmission from its row.
    pub fn from_facts(state: TransmissionState, facts: TransmissionFacts) -> Transmission {
        Transmission { state, facts }
    }

    /// Where it stands.
    pub fn state(&self) -> TransmissionState {
        self.state
    }

    /// Everything else about it.
    pub fn facts(&self) -> &TransmissionFacts {
        &self.facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn sent() -> Transmission {
        let step = SendTo { version: 1, body: "board".into(), answer_days: 90 };
        Transmission::send(step, at("2020-06-01 10:00")).unwrap()
    }

    #[test]
    fn t1_needs_a_body_and_a_delay() {
        let step = |body: &str, answer_days| SendTo { version: 1, body: body.into(), answer_days };
        assert_eq!(Transmission::send(step("", 90), Timestamp::default()).unwrap_err().field(), Some("body"));
        for days in [0, ANSWER_DAYS_MAX + 1] {
            let refusal = Transmission::send(step("board", days), Timestamp::default()).unwrap_err();
            assert_eq!((refusal.rule(), refusal.field()), (Some("T1"), Some("answer_days")));
        }
        assert_eq!(answer_days_or_default(0, &Charter::default()), 90);
        assert_eq!(answer_days_or_default(30, &Charter::default()), 30);
    }

    #[test]
    fn the_clock_starts_at_receipt_not_at_sending() {
        let received_at = at("2020-07-01 10:00");
        let due = sent().due_if_received(received_at);
        let received = sent().receive(received_at, due).unwrap();
        assert_eq!(due, at("2020-09-29 10:00"));
        assert!(!received.overdue(due));
        assert!(received.overdue(at("2020-09-29 10:01")));
        assert_eq!(received.days_left(at("2020-09-28 10:00")), Some(1));
        assert_eq!(received.days_left(at("2020-10-01 10:00")), Some(-2));
        assert!(!sent().overdue(at("2030-01-01 00:00")), "nobody is late with what did not arrive");
        assert!(sent().receive(received_at, received_at).is_err());
    }

    #[test]
    fn t3_is_not_after_t2() {
        let received = sent().receive(at("2020-07-01 10:00"), at("2020-09-01 10:00")).unwrap();
        assert_eq!(received.recall("erreur").unwrap_err().rule(), Some("T3"));
        assert_eq!(sent().recall("").unwrap_err().field(), Some("reason"));
        assert_eq!(sent().recall("erreur").unwrap().state(), TransmissionState::Recalled);
    }

    #[test]
    fn a_receipt_and_a_recall_that_cross_end_alike_in_both_orders() {
        let (received_at, due) = (at("2020-07-01 10:00"), at("2020-09-01 10:00"));
        let at_sender = sent().recall("erreur").unwrap().observe_receipt(received_at, due).unwrap();
        let at_recipient = sent().receive(received_at, due).unwrap().observe_recall("erreur").unwrap();
        assert_eq!(at_sender, at_recipient);
        assert_eq!(at_sender.state(), TransmissionState::Received);
    }
}
