//! Why an event is left out, in words.

use percole_store::problems::{Problem, Trouble};
use percole_words::{Message, events};

use super::kind;

/// Why an event is left out, as a stored message (`percole_words::Arg::read`).
pub(crate) fn said(problem: &Problem) -> String {
    problem.words.clone().unwrap_or_else(|| told_by_state(problem).stored())
}

fn told_by_state(problem: &Problem) -> Message {
    let is_known = || kind(&problem.kind).is_some_and(|kind| problem.schema <= u32::from(kind.schema));
    match &problem.trouble {
        Trouble::Violation => events::words_not_kept(),
        Trouble::Waiting { origin, index } => events::cause_not_held(*index, origin.to_string()),
        Trouble::Paused if is_known() => events::behind_another(),
        Trouble::Unknown | Trouble::Paused => events::kind_unknown(&problem.kind, problem.schema),
        Trouble::Missing => events::payload_missing(),
        Trouble::Later => events::folded_later(),
    }
}
