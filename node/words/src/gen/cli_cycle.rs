// Generated from locales/en/cli_cycle.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// season
pub fn title_season() -> Message {
    Message::new("cli-cycle-title-season", vec![])
}

/// edition
pub fn title_edition() -> Message {
    Message::new("cli-cycle-title-edition", vec![])
}

/// phase
pub fn title_phase() -> Message {
    Message::new("cli-cycle-title-phase", vec![])
}

/// decided by
pub fn title_decided() -> Message {
    Message::new("cli-cycle-title-decided", vec![])
}

/// look back
pub fn title_retrospective() -> Message {
    Message::new("cli-cycle-title-retrospective", vec![])
}

/// the vote “{title}”
pub fn decided_by_vote(title: impl Into<Arg>) -> Message {
    Message::new("cli-cycle-decided-by-vote", vec![("title", title.into())])
}

/// no editions are known here: `percole cycle open` opens one
pub fn none() -> Message {
    Message::new("cli-cycle-none", vec![])
}

/// phase {phase} moved: {from} to {to} ({reason})
pub fn moved_line(phase: impl Into<Arg>, from: impl Into<Arg>, to: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("cli-cycle-moved-line", vec![("phase", phase.into()), ("from", from.into()), ("to", to.into()), ("reason", reason.into())])
}

/// Other editions of the same season:
pub fn same_season() -> Message {
    Message::new("cli-cycle-same-season", vec![])
}

/// edition {number} of season {season} is open
pub fn opened(number: impl Into<Arg>, season: impl Into<Arg>) -> Message {
    Message::new("cli-cycle-opened", vec![("number", number.into()), ("season", season.into())])
}

/// this opens edition {number} of season {season}: its rules of the game cannot be changed afterwards
pub fn will_open(number: impl Into<Arg>, season: impl Into<Arg>) -> Message {
    Message::new("cli-cycle-will-open", vec![("number", number.into()), ("season", season.into())])
}

/// the dates of phase {phase} are moved
pub fn dates_moved(phase: impl Into<Arg>) -> Message {
    Message::new("cli-cycle-dates-moved", vec![("phase", phase.into())])
}

/// the edition is closed
pub fn closed() -> Message {
    Message::new("cli-cycle-closed", vec![])
}

/// this closes the edition for good
pub fn will_close() -> Message {
    Message::new("cli-cycle-will-close", vec![])
}

/// nothing is wrong with these rules of the game
pub fn charter_fits() -> Message {
    Message::new("cli-cycle-charter-fits", vec![])
}

/// nothing is wrong with these rules of the game; they keep to those of {above}
pub fn charter_fits_above(above: impl Into<Arg>) -> Message {
    Message::new("cli-cycle-charter-fits-above", vec![("above", above.into())])
}

/// {path}: {why}
pub fn charter_unusable(path: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("cli-cycle-charter-unusable", vec![("path", path.into()), ("why", why.into())])
}
