//! A report handed to one body, of another node or of the same: the steps T1 to T3.
//!
//! T1 and T3 are in the sender's log, T2 in the recipient's. Both nodes fold both logs, in whichever order the events
//! arrive; a recall and a receipt that crossed on the way end the same everywhere: it is recalled, and was received.

use percole_words::{domain, lifecycle, vocabulary};

use crate::charter::Charter;
use crate::lifecycle::{Lifecycle, Row};
use crate::names::{check_line, check_reason};
use crate::{Refusal, Timestamp, words};

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

words! {
    /// Where the answer to a transmission stands at some time.
    pub enum Standing: "standing", vocabulary::unknown_standing {
        /// Handed over, and not received yet.
        OnItsWay = "on_its_way" => vocabulary::standing_on_its_way,
        /// Received; an answer is awaited, and there is time.
        Awaited = "awaited" => vocabulary::standing_awaited,
        /// An answer was due, and who owes it was heard of since.
        Late = "late" => vocabulary::standing_late,
        /// An answer was due, and who owes it was not heard of since.
        Unknown = "unknown" => vocabulary::standing_unknown,
        /// Received; nothing is to be answered.
        NothingDue = "nothing_due" => vocabulary::standing_nothing_due,
        /// Taken back.
        Recalled = "recalled" => vocabulary::standing_recalled,
    }
}

/// Longest time a sender may give for an answer.
pub(crate) const ANSWER_DAYS_MAX: u32 = 3_650;

/// A transmission as its events left it; transitions consume it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transmission {
    state: TransmissionState,
    facts: TransmissionFacts,
}

/// The facts of a transmission besides its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransmissionFacts {
    /// Version of what was handed over.
    pub version: u32,
    /// Body of the recipient that should answer: its id, or a word such as "board".
    pub body: String,
    /// What the body is asked for.
    pub purpose: Purpose,
    /// Days to answer, from the receipt; 0 where nothing is to be answered.
    pub answer_days: u32,
    /// When it was handed over.
    pub sent_at: Timestamp,
    /// When its recipient had it.
    pub received_at: Option<Timestamp>,
    /// When the answer is due; known from the receipt on.
    pub due: Option<Timestamp>,
}

/// T1.
#[derive(Clone, Debug)]
pub struct SendTo {
    /// Version of what is handed over.
    pub version: u32,
    /// Body of the recipient that should answer: its id, or a word such as "board".
    pub body: String,
    /// What the body is asked for.
    pub purpose: Purpose,
    /// Days to answer; see [`Purpose::answer_days`].
    pub answer_days: u32,
}

impl Purpose {
    /// Whether an answer falls due.
    pub(crate) fn is_answered(self) -> bool {
        matches!(self, Purpose::Decision | Purpose::Opinion)
    }

    /// The answer delay of a command: the charter's when the sender names none (0), and none where nothing is to be answered.
    pub fn answer_days(self, asked: u32, charter: &Charter) -> u32 {
        match (self.is_answered(), asked) {
            (false, _) => 0,
            (true, 0) => charter.answer_days,
            (true, asked) => asked,
        }
    }
}

impl Transmission {
    /// T1: handed over at `now`.
    ///
    /// # Errors
    /// `invalid_argument` when the body is not named, or the delay is not 1 to 3,650 days where something is to be answered.
    pub fn send(step: SendTo, now: Timestamp) -> Result<Transmission, Refusal> {
        let state = TRANSMISSION.begin("T1")?;
        let SendTo { version, body, purpose, answer_days } = step;
        check_line("body", &body, 100).map_err(|refusal| refusal.under("T1"))?;
        let delays = if purpose.is_answered() { 1..=ANSWER_DAYS_MAX } else { 0..=0 };
        if !delays.contains(&answer_days) {
            let message = domain::answer_days_out_of_range(answer_days, ANSWER_DAYS_MAX);
            return Err(Refusal::invalid("answer_days", message).under("T1"));
        }
        let facts = TransmissionFacts {
            version,
            body,
            purpose,
            answer_days,
            sent_at: now,
            received_at: None,
            due: None,
        };
        Ok(Transmission { state, facts })
    }

    /// When an answer would be due if the recipient had it since `received_at`; `None` where nothing is to be answered.
    pub fn due_if_received(&self, received_at: Timestamp) -> Option<Timestamp> {
        self.facts.purpose.is_answered().then(|| received_at.plus_days(self.facts.answer_days))
    }

    /// T2: the recipient has it since `received_at` and answers by `due`, where it has to; the clock starts here.
    ///
    /// # Errors
    /// `failed_precondition` unless it is sent, or when `due` is not between `received_at` and the days that the sender gave:
    /// who is late never moves its own date.
    pub fn receive(self, received_at: Timestamp, due: Option<Timestamp>) -> Result<Transmission, Refusal> {
        let state = TRANSMISSION.step("T2", self.state)?;
        let refused = |message| Err(Refusal::precondition(message).under("T2"));
        match (due, self.due_if_received(received_at)) {
            (Some(due), _) if due <= received_at => {
                return refused(domain::due_before_receipt(due, received_at));
            }
            (due, latest) if due.is_none() != latest.is_none() || due > latest => {
                return refused(domain::due_otherwise_than_asked(self.facts.answer_days));
            }
            _ => {}
        }
        let facts = TransmissionFacts { received_at: Some(received_at), due, ..self.facts };
        Ok(Transmission { state, facts })
    }

    /// T3: taken back by the sender. Nothing is due from then on.
    ///
    /// # Errors
    /// `failed_precondition` when it is recalled already; `invalid_argument` without a reason.
    pub fn recall(self, reason: &str) -> Result<Transmission, Refusal> {
        let state = TRANSMISSION.step("T3", self.state)?;
        check_reason(reason).map_err(|refusal| refusal.under("T3"))?;
        Ok(Transmission { state, facts: TransmissionFacts { due: None, ..self.facts } })
    }

    /// T2 read in the recipient's log. One that crossed a recall says when it was received, and nothing is due.
    ///
    /// # Errors
    /// As [`Transmission::receive`], except that a recalled one may have been received too.
    pub fn observe_receipt(
        self,
        received_at: Timestamp,
        due: Option<Timestamp>,
    ) -> Result<Transmission, Refusal> {
        match self.state {
            TransmissionState::Recalled if self.facts.received_at.is_none() => {
                let sent = Transmission { state: TransmissionState::Sent, facts: self.facts };
                let received = sent.receive(received_at, due)?;
                let facts = TransmissionFacts { due: None, ..received.facts };
                Ok(Transmission { state: TransmissionState::Recalled, facts })
            }
            _ => self.receive(received_at, due),
        }
    }

    /// Whether an answer is awaited, and by when.
    pub(crate) fn awaits_answer(&self) -> Option<Timestamp> {
        self.facts.due.filter(|_| self.state == TransmissionState::Received)
    }

    /// Where its answer stands at `now`, as far as that is known; `heard` is when the recipient's node was last heard of, `None`
    /// for one's own. Who is late is said to be late only when it could have been heard of since (decision 51).
    pub fn standing(&self, now: Timestamp, heard: Option<Timestamp>) -> Standing {
        match (self.state, self.awaits_answer()) {
            (TransmissionState::Recalled, _) => Standing::Recalled,
            (TransmissionState::Sent, _) => Standing::OnItsWay,
            (TransmissionState::Received, None) => Standing::NothingDue,
            (TransmissionState::Received, Some(due)) if now <= due => Standing::Awaited,
            (TransmissionState::Received, Some(due)) if heard.is_none_or(|heard| heard > due) => {
                Standing::Late
            }
            (TransmissionState::Received, Some(_)) => Standing::Unknown,
        }
    }

    /// Whole days that go with its standing: since it was handed over while it is on its way, until it is due, or since it was.
    pub fn days(&self, now: Timestamp) -> i64 {
        match (self.state, self.awaits_answer()) {
            (TransmissionState::Sent, _) => now.days_since(self.facts.sent_at),
            (_, Some(due)) if now > due => now.days_since(due),
            (_, Some(due)) => due.days_since(now),
            _ => 0,
        }
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
        let step = SendTo { version: 1, body: "board".into(), purpose: Purpose::Decision, answer_days: 90 };
        Transmission::send(step, at("2020-06-01 10:00")).unwrap()
    }

    #[test]
    fn t1_needs_a_body_and_a_delay() {
        let purpose = Purpose::Decision;
        let step = |body: &str, answer_days| SendTo { version: 1, body: body.into(), purpose, answer_days };
        assert_eq!(Transmission::send(step("", 90), Timestamp::default()).unwrap_err().field(), Some("body"));
        for days in [0, ANSWER_DAYS_MAX + 1] {
            let refusal = Transmission::send(step("board", days), Timestamp::default()).unwrap_err();
            assert_eq!((refusal.rule(), refusal.field()), (Some("T1"), Some("answer_days")));
        }
        assert_eq!(purpose.answer_days(0, &Charter::default()), 90);
        assert_eq!(purpose.answer_days(30, &Charter::default()), 30);
        assert_eq!(Purpose::Information.answer_days(30, &Charter::default()), 0);
    }

    #[test]
    fn the_clock_starts_at_receipt_not_at_sending() {
        let received_at = at("2020-07-01 10:00");
        let due = sent().due_if_received(received_at).unwrap();
        let received = sent().receive(received_at, Some(due)).unwrap();
        assert_eq!(due, at("2020-09-29 10:00"));
        let at_due = |transmission: &Transmission| transmission.standing(due, None);
        assert_eq!((at_due(&received), received.days(at("2020-09-28 10:00"))), (Standing::Awaited, 1));
        assert_eq!((at_due(&sent()), sent().days(at("2020-06-10 10:00"))), (Standing::OnItsWay, 9));
        assert_eq!(sent().standing(at("2030-01-01 00:00"), None), Standing::OnItsWay, "it did not arrive");
        for wrong in [Some(received_at), None, Some(at("2020-09-29 10:01"))] {
            assert_eq!(sent().receive(received_at, wrong).unwrap_err().rule(), Some("T2"), "{wrong:?}");
        }
    }

    #[test]
    fn who_was_not_heard_of_is_not_said_to_be_late() {
        let (received_at, after) = (at("2020-07-01 10:00"), at("2020-10-11 10:00"));
        let due = sent().due_if_received(received_at);
        let received = sent().receive(received_at, due).unwrap();
        assert_eq!(received.standing(after, None), Standing::Late, "one's own body");
        assert_eq!(received.standing(after, Some(at("2020-10-01 10:00"))), Standing::Late);
        assert_eq!(received.standing(after, due), Standing::Unknown);
        assert_eq!(received.standing(after, Some(Timestamp::default())), Standing::Unknown);
        assert_eq!(received.days(after), 12);
        assert_eq!(received.recall("erreur").unwrap().standing(after, None), Standing::Recalled);
    }

    #[test]
    fn who_is_only_told_answers_nothing() {
        let step = SendTo { version: 1, body: "board".into(), purpose: Purpose::Information, answer_days: 0 };
        let told = Transmission::send(step.clone(), at("2020-06-01 10:00")).unwrap();
        let received_at = at("2020-07-01 10:00");
        assert_eq!(told.due_if_received(received_at), None);
        let received = told.receive(received_at, None).unwrap();
        assert_eq!(received.standing(at("2030-01-01 00:00"), None), Standing::NothingDue);
        let answered = SendTo { answer_days: 30, ..step };
        assert!(Transmission::send(answered, received_at).is_err(), "nothing is to be answered");
    }

    #[test]
    fn a_recall_says_why_and_ends_what_is_due() {
        let received = sent().receive(at("2020-07-01 10:00"), Some(at("2020-09-01 10:00"))).unwrap();
        let recalled = received.recall("erreur").unwrap();
        assert_eq!((recalled.state(), recalled.awaits_answer()), (TransmissionState::Recalled, None));
        assert_eq!(recalled.recall("encore").unwrap_err().rule(), Some("T3"));
        assert_eq!(sent().recall("").unwrap_err().field(), Some("reason"));
        assert_eq!(sent().recall("erreur").unwrap().state(), TransmissionState::Recalled);
    }

    #[test]
    fn a_receipt_and_a_recall_that_cross_end_alike_in_both_orders() {
        let (received_at, due) = (at("2020-07-01 10:00"), Some(at("2020-09-01 10:00")));
        let at_sender = sent().recall("erreur").unwrap().observe_receipt(received_at, due).unwrap();
        let at_recipient = sent().receive(received_at, due).unwrap().recall("erreur").unwrap();
        assert_eq!(at_sender, at_recipient);
        assert_eq!(at_sender.facts().received_at, Some(received_at));
        assert!(at_sender.observe_receipt(received_at, due).is_err(), "once");
    }
}
