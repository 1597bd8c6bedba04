// Generated from locales/en/portal_cycle.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// Season {season}, edition {number}
pub fn title(season: impl Into<Arg>, number: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-title", vec![("season", season.into()), ("number", number.into())])
}

/// over
pub fn over() -> Message {
    Message::new("portal-cycle-over", vec![])
}

/// under way
pub fn now() -> Message {
    Message::new("portal-cycle-now", vec![])
}

/// to come
pub fn ahead() -> Message {
    Message::new("portal-cycle-ahead", vec![])
}

/// {from} to {to}
pub fn days(from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-days", vec![("from", from.into()), ("to", to.into())])
}

/// {level}: {meaning}
pub fn means(level: impl Into<Arg>, meaning: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-means", vec![("level", level.into()), ("meaning", meaning.into())])
}

/// the vote “{title}” decided it
pub fn decided_by_vote(title: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-decided-by-vote", vec![("title", title.into())])
}

/// a vote that is not known here decided it
pub fn decided_by_some_vote() -> Message {
    Message::new("portal-cycle-decided-by-some-vote", vec![])
}

/// decided by: {resolution}
pub fn decided_by_resolution(resolution: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-decided-by-resolution", vec![("resolution", resolution.into())])
}

/// opened because: {reason}
pub fn opened_because(reason: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-opened-because", vec![("reason", reason.into())])
}

/// The dates of “{phase}” were moved: {reason}
pub fn moved(phase: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-moved", vec![("phase", phase.into()), ("reason", reason.into())])
}

/// The dates of “{phase}” were moved: {reason}; with the consent of: {consents}
pub fn moved_with_consent(phase: impl Into<Arg>, reason: impl Into<Arg>, consents: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-moved-with-consent", vec![("phase", phase.into()), ("reason", reason.into()), ("consents", consents.into())])
}

/// The path of the edition
pub fn path() -> Message {
    Message::new("portal-cycle-path", vec![])
}

/// Phase
pub fn column_phase() -> Message {
    Message::new("portal-cycle-column-phase", vec![])
}

/// Dates
pub fn column_days() -> Message {
    Message::new("portal-cycle-column-days", vec![])
}

/// What taking part means
pub fn column_means() -> Message {
    Message::new("portal-cycle-column-means", vec![])
}

/// Who takes part
pub fn column_who() -> Message {
    Message::new("portal-cycle-column-who", vec![])
}

/// State
pub fn column_state() -> Message {
    Message::new("portal-cycle-column-state", vec![])
}

/// Rules of the game
pub fn rules() -> Message {
    Message::new("portal-cycle-rules", vec![])
}

/// Looking back
pub fn retrospective() -> Message {
    Message::new("portal-cycle-retrospective", vec![])
}

/// The same season elsewhere
pub fn same_season() -> Message {
    Message::new("portal-cycle-same-season", vec![])
}

/// Open editions
pub fn open_now() -> Message {
    Message::new("portal-cycle-open-now", vec![])
}

/// Open an edition
pub fn new() -> Message {
    Message::new("portal-cycle-new", vec![])
}

/// An edition has its rules of the game from its first day to its last. They are shown in sentences, and what they do not allow is refused with the article.
pub fn new_explained() -> Message {
    Message::new("portal-cycle-new-explained", vec![])
}

/// Season
pub fn season() -> Message {
    Message::new("portal-cycle-season", vec![])
}

/// Such as 2026-2027; equal names are one season on all sites
pub fn season_hint() -> Message {
    Message::new("portal-cycle-season-hint", vec![])
}

/// Number of the edition here
pub fn number() -> Message {
    Message::new("portal-cycle-number", vec![])
}

/// What decided it?
pub fn what_decided() -> Message {
    Message::new("portal-cycle-what-decided", vec![])
}

/// The vote “{title}”
pub fn by_vote(title: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-by-vote", vec![("title", title.into())])
}

/// A resolution
pub fn by_resolution() -> Message {
    Message::new("portal-cycle-by-resolution", vec![])
}

/// Something else
pub fn by_reason() -> Message {
    Message::new("portal-cycle-by-reason", vec![])
}

/// If a resolution: which one, and when
pub fn which_resolution() -> Message {
    Message::new("portal-cycle-which-resolution", vec![])
}

/// If something else: what
pub fn which_reason() -> Message {
    Message::new("portal-cycle-which-reason", vec![])
}

/// Which rules of the game?
pub fn which_rules() -> Message {
    Message::new("portal-cycle-which-rules", vec![])
}

/// The built-in rules
pub fn rules_built_in() -> Message {
    Message::new("portal-cycle-rules-built-in", vec![])
}

/// Rules of our own, below
pub fn rules_own() -> Message {
    Message::new("portal-cycle-rules-own", vec![])
}

/// Our own rules
pub fn own_rules() -> Message {
    Message::new("portal-cycle-own-rules", vec![])
}

/// In the form that the command percole charter prints; what is left out follows the built-in rules
pub fn own_rules_hint() -> Message {
    Message::new("portal-cycle-own-rules-hint", vec![])
}

/// Begin with the text of the built-in rules
pub fn start_from_built_in() -> Message {
    Message::new("portal-cycle-start-from-built-in", vec![])
}

/// Read them in sentences first
pub fn read_first() -> Message {
    Message::new("portal-cycle-read-first", vec![])
}

/// These rules say
pub fn they_say() -> Message {
    Message::new("portal-cycle-they-say", vec![])
}

/// Open the edition
pub fn do_open() -> Message {
    Message::new("portal-cycle-do-open", vec![])
}

/// Move dates
pub fn move_dates() -> Message {
    Message::new("portal-cycle-move-dates", vec![])
}

/// Everybody reads the new dates and your reason at once. Empty dates stay as they are.
pub fn move_explained() -> Message {
    Message::new("portal-cycle-move-explained", vec![])
}

/// Of which phase?
pub fn which_phase() -> Message {
    Message::new("portal-cycle-which-phase", vec![])
}

/// {name}: {from} to {to}
pub fn phase_with_days(name: impl Into<Arg>, from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-phase-with-days", vec![("name", name.into()), ("from", from.into()), ("to", to.into())])
}

/// First day
pub fn first_day() -> Message {
    Message::new("portal-cycle-first-day", vec![])
}

/// Last day
pub fn last_day() -> Message {
    Message::new("portal-cycle-last-day", vec![])
}

/// Who agreed, and when; one line for each
pub fn consents() -> Message {
    Message::new("portal-cycle-consents", vec![])
}

/// The rules ask for it ({article})
pub fn consents_asked(article: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-consents-asked", vec![("article", article.into())])
}

/// Move them
pub fn do_move() -> Message {
    Message::new("portal-cycle-do-move", vec![])
}

/// Close the edition
pub fn close() -> Message {
    Message::new("portal-cycle-close", vec![])
}

/// A closed edition stays readable; nothing more is done in it. This cannot be taken back.
pub fn close_explained() -> Message {
    Message::new("portal-cycle-close-explained", vec![])
}

/// A look back on it
pub fn look_back() -> Message {
    Message::new("portal-cycle-look-back", vec![])
}

/// Close it
pub fn do_close() -> Message {
    Message::new("portal-cycle-do-close", vec![])
}

/// Who decides on what
pub fn competences() -> Message {
    Message::new("portal-cycle-competences", vec![])
}

/// As the rules of the game of the open editions say it. An opinion binds nobody.
pub fn competences_explained() -> Message {
    Message::new("portal-cycle-competences-explained", vec![])
}

/// No rules of the game that are in force say yet who decides on what.
pub fn no_competences() -> Message {
    Message::new("portal-cycle-no-competences", vec![])
}

/// {site}: {edition}
pub fn of_edition(site: impl Into<Arg>, edition: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-of-edition", vec![("site", site.into()), ("edition", edition.into())])
}

/// what is decided
pub fn column_subject() -> Message {
    Message::new("portal-cycle-column-subject", vec![])
}

/// who decides
pub fn column_decides() -> Message {
    Message::new("portal-cycle-column-decides", vec![])
}

/// how others take part
pub fn column_others() -> Message {
    Message::new("portal-cycle-column-others", vec![])
}

/// An opinion before: {bodies}
pub fn advises(bodies: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-advises", vec![("bodies", bodies.into())])
}

/// Told afterwards: {bodies}
pub fn is_informed(bodies: impl Into<Arg>) -> Message {
    Message::new("portal-cycle-is-informed", vec![("bodies", bodies.into())])
}

/// What it decides on
pub fn its_competences() -> Message {
    Message::new("portal-cycle-its-competences", vec![])
}

/// decides
pub fn it_decides() -> Message {
    Message::new("portal-cycle-it-decides", vec![])
}

/// gives an opinion
pub fn it_advises() -> Message {
    Message::new("portal-cycle-it-advises", vec![])
}

/// is told
pub fn it_is_told() -> Message {
    Message::new("portal-cycle-it-is-told", vec![])
}
