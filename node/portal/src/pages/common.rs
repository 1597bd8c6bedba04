//! What several pages show.

use percole_words::portal;
use serde::Deserialize;

use crate::visit::Visit;

/// Where a page of a list begins.
#[derive(Default, Deserialize)]
pub(crate) struct Cursor {
    #[serde(default)]
    pub(crate) cursor: String,
}

/// The way to the next page of a list; none behind the last.
pub(crate) struct More {
    pub(crate) href: Option<String>,
    pub(crate) label: String,
}

impl More {
    pub(crate) fn of(visit: &Visit, next_cursor: &str) -> More {
        More {
            href: (!next_cursor.is_empty()).then(|| format!("{}?cursor={next_cursor}", visit.path)),
            label: visit.speech.say(portal::show_more()),
        }
    }
}

/// A word for where something stands: with a colour, and a sign for those who see none.
pub(crate) struct State {
    pub(crate) class: &'static str,
    pub(crate) sign: &'static str,
    pub(crate) word: String,
}

impl State {
    /// Reached, or done.
    pub(crate) fn done(word: String) -> State {
        State { class: "done", sign: "✓", word }
    }

    /// Late, or missed.
    pub(crate) fn late(word: String) -> State {
        State { class: "late", sign: "!", word }
    }

    /// Soon due.
    pub(crate) fn soon(word: String) -> State {
        State { class: "soon", sign: "◔", word }
    }

    /// Here, and now.
    pub(crate) fn now(word: String) -> State {
        State { class: "now", sign: "●", word }
    }

    /// Neither good nor bad.
    pub(crate) fn plain(word: String) -> State {
        State { class: "", sign: "", word }
    }
}
