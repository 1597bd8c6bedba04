//! What time brings: a notice that is short, presence that nobody noted, minutes that are late.

use percole_words::meeting;

use super::When;
use crate::charter::{Charter, Topic};
use crate::lifecycle::MeetingState;
use crate::vocabulary::{BodyKind, KnownBodyKind, Term};
use crate::{Date, Timestamp, Zone, words};

words! {
    /// What should not be, or should be done now.
    pub enum Flag: "flag", meeting::meeting_unknown_flag {
        /// Its notice was sent later than the rules ask for.
        NoticeShort = "notice_short" => meeting::meeting_flag_notice_short,
        /// Its notice should be sent by now.
        NoticeDue = "notice_due" => meeting::meeting_flag_notice_due,
        /// It is over, and nobody noted who was there.
        PresenceMissing = "presence_missing" => meeting::meeting_flag_presence_missing,
        /// Its minutes should be there by now.
        MinutesLate = "minutes_late" => meeting::meeting_flag_minutes_late,
    }
}

/// Days that a body has by its rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// From its notice until it meets.
    pub notice_days: u32,
    /// From its end until there are minutes.
    pub minutes_days: u32,
}

impl Rules {
    /// Those of a body of this kind under the rules of the game of its node: what these leave out, and a node without any, follows
    /// the kind of body.
    pub fn of(kind: &BodyKind, charter: Option<&Charter>) -> Rules {
        let own = Rules::built_in(kind);
        let written = |topic, days: fn(&Charter) -> u32| {
            charter.filter(|charter| charter.written(topic).is_some()).map(days)
        };
        Rules {
            notice_days: written(Topic::Notice, |charter| charter.notice_days).unwrap_or(own.notice_days),
            minutes_days: written(Topic::Minutes, |charter| charter.minutes_days).unwrap_or(own.minutes_days),
        }
    }

    /// An assembly is convened fifteen days before, and has its minutes within a month; others have five days, and fifteen.
    fn built_in(kind: &BodyKind) -> Rules {
        match kind {
            Term::Known(KnownBodyKind::Assembly | KnownBodyKind::AntenneAssembly) => {
                Rules { notice_days: 15, minutes_days: 30 }
            }
            _ => Rules { notice_days: 5, minutes_days: 15 },
        }
    }
}

/// A meeting at some moment.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// What is recorded of it.
    pub state: MeetingState,
    /// When it takes place.
    pub when: When,
    /// By whose clocks.
    pub zone: Zone,
    /// The day on which its notice was sent.
    pub sent_on: Option<Date>,
    /// Now.
    pub now: Timestamp,
}

/// What is to be said of a meeting under some rules.
pub fn flags(seen: &Seen, rules: Rules) -> Vec<Flag> {
    let (first, today) = (Date::of(seen.when.start, seen.zone), Date::of(seen.now, seen.zone));
    let mut flags = Vec::new();
    let is_short = |sent: Date| sent.days_until(first) < i64::from(rules.notice_days);
    let is_over = seen.when.last() < seen.now;
    match seen.state {
        MeetingState::Planned if !is_over && is_short(today) => flags.push(Flag::NoticeDue),
        MeetingState::Cancelled | MeetingState::Planned => {}
        _ if seen.sent_on.is_some_and(is_short) => flags.push(Flag::NoticeShort),
        _ => {}
    }
    match seen.state {
        MeetingState::Planned | MeetingState::Convened if is_over => flags.push(Flag::PresenceMissing),
        MeetingState::Held if seen.now >= seen.when.last().plus_days(rules.minutes_days) => {
            flags.push(Flag::MinutesLate);
        }
        _ => {}
    }
    flags
}
