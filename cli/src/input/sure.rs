//! Acts that cannot be taken back: what will happen is said first, and a yes is asked for.

use percole_words::{Arg, Message, cli_acts, cli_node};

use crate::input::question;
use crate::output::failure::Failure;
use crate::session::Session;

/// The option of a command whose act cannot be taken back: it ends something, fixes it, or shows what was not shown before.
#[derive(clap::Args, Clone, Copy)]
pub(crate) struct Sure {
    /// Do it without being asked; what will happen is said all the same
    #[arg(long)]
    yes: bool,
}

impl Sure {
    /// Makes sure that somebody can answer, where answering needs no look at the node: a program is not kept waiting.
    ///
    /// # Errors
    /// That nobody can be asked, and `next`.
    pub(crate) fn or_ask(self, next: Message) -> Result<(), Failure> {
        if question::can_be_asked() { Ok(()) } else { self.or_none(next) }
    }

    /// As [`Sure::or_ask`], where standard input holds something else than answers.
    ///
    /// # Errors
    /// As [`Sure::or_ask`].
    pub(crate) fn or_none(self, next: Message) -> Result<(), Failure> {
        if self.yes { Ok(()) } else { Err(Failure::usage(cli_node::nobody_to_ask()).next(next)) }
    }

    /// Says what will happen, and asks whether to do it unless that was said on the command line.
    ///
    /// # Errors
    /// That nobody can be asked, or that the answer was no.
    pub(crate) fn that(self, session: &Session, will: impl Into<Arg>) -> Result<(), Failure> {
        let will = session.reader().say(will);
        let declined = || Failure::refused("declined", cli_acts::not_done());
        self.of(session, &will, cli_acts::question(), declined)
    }

    /// As [`Sure::that`], in words of its own.
    ///
    /// # Errors
    /// As [`Sure::that`]; `declined` when the answer was no.
    pub(crate) fn of(
        self,
        session: &Session,
        will: &str,
        question: Message,
        declined: impl FnOnce() -> Failure,
    ) -> Result<(), Failure> {
        if self.yes {
            session.screen.remarks().say(will);
            return Ok(());
        }
        self.or_ask(cli_acts::give_yes())?;
        if question::is_yes(session.reader(), will, question)? { Ok(()) } else { Err(declined()) }
    }
}
