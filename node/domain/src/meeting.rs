//! A meeting of a body: planned, convened, held, minuted. Lifecycle G1 to G7.
//!
//! What depends on time alone, a notice that is short or minutes that are late, is computed ([`flags`]) and never stored.
//! Texts stand in events of their own, on which nothing depends and which can be erased alone.

mod flags;
mod text;
mod vocabulary;

use percole_words::meeting;

use crate::lifecycle::{Lifecycle, Row};
use crate::names::check_reason;
use crate::parts::{Head, Part, published_parts};
use crate::{Refusal, Timestamp, words};

pub use flags::{Flag, Rules, Seen, flags};
pub use text::{
    AGENDA_ITEMS_MAX, Decision, EXTRACT_CHARS_MAX, Item, WHOLE_CHARS_MAX, Words, check_agenda,
    check_decisions, check_minutes, check_present,
};
pub use vocabulary::{Channel, Coming, KnownChannel, Mode, Stage};

words! {
    /// State of a meeting; whether it is late or short of notice follows from the clock ([`flags`]).
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

/// No meeting is longer, in days: an assembly with its seminar.
const DAYS_MAX: i64 = 31;

/// When a meeting takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    /// Its beginning.
    pub start: Timestamp,
    /// Its end, when that is said.
    pub end: Option<Timestamp>,
}

impl When {
    /// Checks that it ends after it begins, and within a month.
    ///
    /// # Errors
    /// `invalid_argument` on `time.start` or `time.end`.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.start.as_us() <= 0 {
            return Err(Refusal::invalid("time.start", meeting::meeting_start_missing()));
        }
        let Some(end) = self.end else { return Ok(()) };
        if end <= self.start {
            return Err(Refusal::invalid("time.end", meeting::meeting_ends_before_start(end, self.start)));
        }
        if end.days_since(self.start) >= DAYS_MAX {
            return Err(Refusal::invalid("time.end", meeting::meeting_lasts_too_long(DAYS_MAX)));
        }
        Ok(())
    }

    /// Its end, or its beginning where no end is said.
    pub fn last(&self) -> Timestamp {
        self.end.unwrap_or(self.start)
    }
}

/// So many people of one category took part in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Present {
    /// What they are, such as `sociétaires`.
    pub category: String,
    /// How they took part; `None` for several ways together.
    pub mode: Option<Mode>,
    /// How many.
    pub count: u32,
}

/// Who was present, fit for publication: one partition, of which no part is small unless all together are. First the ways of
/// taking part are joined within their category, then categories into `other`. Totals are exact. What is below `threshold` is
/// small.
///
/// ```
/// use percole_domain::meeting::{Mode, Present, published_attendance};
/// let of = |category: &str, mode, count| Present { category: category.to_owned(), mode, count };
/// let exact = vec![of("sociétaires", Some(Mode::Room), 9), of("sociétaires", Some(Mode::Online), 2)];
/// assert_eq!(published_attendance(exact, 5), [of("sociétaires", None, 11)]);
/// let few = vec![of("sociétaires", Some(Mode::Room), 3), of("usagers", Some(Mode::Proxy), 1)];
/// assert_eq!(published_attendance(few, 5), [of("other", None, 4)], "a total is shown, however small");
/// ```
pub fn published_attendance(exact: impl IntoIterator<Item = Present>, threshold: u32) -> Vec<Present> {
    let parts = exact.into_iter().map(|present| Part {
        category: present.category,
        place: present.mode.map_or("", Mode::as_str).to_owned(),
        head: Head::of_members(present.count.into()),
    });
    let present = |part: Part| Present {
        mode: part.place.parse().ok(),
        category: part.category,
        count: u32::try_from(part.head.members).unwrap_or(u32::MAX),
    };
    published_parts(parts, threshold.into()).into_iter().map(present).filter(|part| part.count > 0).collect()
}

/// A meeting as its events left it; transitions consume it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    state: MeetingState,
    when: When,
}

impl Meeting {
    /// G1.
    ///
    /// # Errors
    /// As [`When::check`].
    pub fn plan(when: When) -> Result<Meeting, Refusal> {
        let state = MEETING.begin("G1")?;
        when.check().map_err(|refusal| refusal.under("G1"))?;
        Ok(Meeting { state, when })
    }

    /// G2: it takes place at another time, and is to be convened anew.
    ///
    /// # Errors
    /// `failed_precondition` once it was held or cancelled; `invalid_argument` without a reason, or as [`When::check`].
    pub fn move_to(self, when: When, reason: &str) -> Result<Meeting, Refusal> {
        let state = MEETING.step("G2", self.state)?;
        check_reason(reason).and_then(|()| when.check()).map_err(|refusal| refusal.under("G2"))?;
        Ok(Meeting { state, when })
    }

    /// G3: its notice was sent, with an agenda of so many items.
    ///
    /// # Errors
    /// `failed_precondition` once it was held or cancelled; `invalid_argument` without an agenda or a channel.
    pub fn convene(self, items: u32, channels: &[Channel]) -> Result<Meeting, Refusal> {
        let state = MEETING.step("G3", self.state)?;
        if items == 0 {
            return Err(Refusal::invalid("items", meeting::meeting_agenda_missing()).under("G3"));
        }
        if channels.is_empty() {
            return Err(Refusal::invalid("channels", meeting::meeting_channel_missing()).under("G3"));
        }
        Ok(Meeting { state, ..self })
    }

    /// G4: it took place; noted again, it is corrected.
    ///
    /// # Errors
    /// `failed_precondition` once there are minutes, or when it was cancelled; `invalid_argument` when nobody was there.
    pub fn hold(self, present: &[Present]) -> Result<Meeting, Refusal> {
        let state = MEETING.step("G4", self.state)?;
        text::check_present(present).map_err(|refusal| refusal.under("G4"))?;
        Ok(Meeting { state, ..self })
    }

    /// G5 and G6: there are minutes.
    ///
    /// # Errors
    /// `failed_precondition` unless it was held, and of a draft once they are final; `invalid_argument` when final ones are
    /// replaced without a reason.
    pub fn minute(self, stage: Stage, reason: &str) -> Result<Meeting, Refusal> {
        let rule = match stage {
            Stage::Draft => "G5",
            Stage::Final => "G6",
        };
        let state = MEETING.step(rule, self.state)?;
        if self.state == MeetingState::MinutesFinal {
            check_reason(reason).map_err(|refusal| refusal.under(rule))?;
        }
        Ok(Meeting { state, ..self })
    }

    /// G7.
    ///
    /// # Errors
    /// `failed_precondition` once it was held or cancelled; `invalid_argument` without a reason.
    pub fn cancel(self, reason: &str) -> Result<Meeting, Refusal> {
        let state = MEETING.step("G7", self.state)?;
        check_reason(reason).map_err(|refusal| refusal.under("G7"))?;
        Ok(Meeting { state, ..self })
    }
}

/// Reading it.
impl Meeting {
    /// A meeting from the facts of its row.
    pub fn from_facts(state: MeetingState, when: When) -> Meeting {
        Meeting { state, when }
    }

    /// Its state.
    pub fn state(&self) -> MeetingState {
        self.state
    }

    /// When it takes place.
    pub fn when(&self) -> When {
        self.when
    }
}

#[cfg(test)]
mod tests;
