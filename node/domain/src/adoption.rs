//! What source groups say of a report, and when that makes it adopted.

use percole_words::{domain, vocabulary};

use crate::names::{NOTE_CHARS_MAX, check_line, check_paragraph, check_paragraph_or_empty};
use crate::recommendation::{AdoptionHow, Presence};
use crate::text::{REFERENCES_MAX, TITLE_CHARS_MAX, at_most};
use crate::{Date, Refusal, Timestamp, words};

words! {
    /// What a group says of a version.
    pub enum Position: "position", vocabulary::unknown_position {
        /// It adopts it.
        Agrees = "agrees" => vocabulary::position_agrees,
        /// It adopts it, with something that stands beside it wherever it is read.
        Reservation = "reservation" => vocabulary::position_reservation,
        /// It does not adopt it.
        Objects = "objects" => vocabulary::position_objects,
    }
}

/// What a group's node records.
#[derive(Clone, Debug)]
pub struct Given {
    /// What the group says.
    pub position: Position,
    /// The day of its meeting.
    pub date: Date,
    /// Where it met.
    pub place: String,
    /// How it decided.
    pub how: AdoptionHow,
    /// Who was present; at least one person.
    pub present: Vec<Presence>,
}

impl Given {
    /// Checks place and presence.
    ///
    /// # Errors
    /// `invalid_argument` on the field.
    pub fn check(&self) -> Result<(), Refusal> {
        check_line("meeting_place", &self.place, TITLE_CHARS_MAX)?;
        at_most("present", self.present.len(), REFERENCES_MAX, domain::too_many_lines)?;
        for presence in &self.present {
            check_line("present", &presence.category, TITLE_CHARS_MAX)?;
        }
        if self.present.iter().all(|presence| presence.count == 0) {
            return Err(Refusal::invalid("present", domain::nobody_present()));
        }
        Ok(())
    }
}

/// Checks what a group says in words, beside what it says.
///
/// # Errors
/// `invalid_argument` on `statement` for a reservation or an objection without one, or for a group that agrees with one;
/// on `dissent` beyond its limit.
pub fn check_words(position: Position, statement: &str, dissent: &str) -> Result<(), Refusal> {
    check_paragraph_or_empty("dissent", dissent, NOTE_CHARS_MAX)?;
    match (position, statement) {
        (Position::Agrees, "") => Ok(()),
        (Position::Agrees, _) => Err(Refusal::invalid("statement", domain::agrees_with_words())),
        (_, "") => Err(Refusal::invalid("statement", domain::statement_missing())),
        (_, statement) => check_paragraph("statement", statement, NOTE_CHARS_MAX),
    }
}

/// Where the groups of a version stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Some group objects.
    Objected,
    /// Some group has still to speak.
    Awaited,
    /// The rule is met.
    Adopted,
}

/// The built-in rule: every group has spoken, or is silent after the days it had; one at least has spoken, and none
/// objects. Each element is what one group said.
pub fn verdict(voices: &[Option<Position>], until: Timestamp, now: Timestamp) -> Verdict {
    if voices.contains(&Some(Position::Objects)) {
        return Verdict::Objected;
    }
    let spoken = voices.iter().flatten().count();
    if spoken == voices.len() || (now >= until && spoken > 0) { Verdict::Adopted } else { Verdict::Awaited }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_adopted_when_every_group_has_spoken_and_none_objects() {
        use Position::{Agrees, Objects, Reservation};
        let (until, before): (Timestamp, Timestamp) =
            ("2020-05-28 12:00".parse().unwrap(), "2020-05-27 12:00".parse().unwrap());
        for (voices, early, late) in [
            (vec![Some(Agrees), Some(Reservation)], Verdict::Adopted, Verdict::Adopted),
            (vec![Some(Agrees), None], Verdict::Awaited, Verdict::Adopted),
            (vec![None, None], Verdict::Awaited, Verdict::Awaited),
            (vec![Some(Agrees), Some(Objects), None], Verdict::Objected, Verdict::Objected),
        ] {
            assert_eq!(verdict(&voices, until, before), early, "{voices:?}");
            assert_eq!(verdict(&voices, until, until), late, "{voices:?}");
        }
    }

    #[test]
    fn a_reservation_says_what_it_is_and_an_agreement_says_no_more() {
        let field = |position, statement| {
            check_words(position, statement, "").unwrap_err().field().map(str::to_owned)
        };
        assert_eq!(field(Position::Reservation, ""), Some("statement".to_owned()));
        assert_eq!(field(Position::Objects, " "), Some("statement".to_owned()));
        assert_eq!(field(Position::Agrees, "mais"), Some("statement".to_owned()));
        check_words(Position::Reservation, "À ne pas lire séparément", "").unwrap();
        check_words(Position::Agrees, "", "Deux personnes craignent le coût.").unwrap();
    }

    #[test]
    fn a_meeting_has_a_place_and_somebody_was_there() {
        let given = |place: &str, count| Given {
            position: Position::Agrees,
            date: "2020-05-12".parse().unwrap(),
            place: place.to_owned(),
            how: AdoptionHow::Consent,
            present: vec![Presence { category: "usagers".to_owned(), count }],
        };
        given("Rennes", 9).check().unwrap();
        assert_eq!(given("", 9).check().unwrap_err().field(), Some("meeting_place"));
        assert_eq!(given("Rennes", 0).check().unwrap_err().field(), Some("present"));
    }
}
