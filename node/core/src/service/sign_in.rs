//! Signing in: one-time links, printed or by mail, tokens, accounts elsewhere and passkeys open sessions of browsers;
//! sessions, accounts and passkeys are listed and ended.
//!
//! What strangers ask for is answered alike whether the node knows them or not. What browsers and mail servers check, cookies,
//! links and their times, follows the machine's clock, not a rehearsal's.

mod calendar;
mod code;
mod command_line;
mod letters;
mod link;
mod me;
mod open;
mod openid;
mod passkey;
#[cfg(test)]
mod tests;
mod ways;

pub use calendar::{calendar_made, calendar_of, end_calendar, make_calendar};

pub use command_line::{on_command_line, reached};

pub use letters::{Letter, ask, due, failed, given_up, sent};

pub use link::{Invited, by_link, invite, invited};

pub use me::{LinkLine, Me, SessionLine, me};

pub use open::{Opened, by_token, by_typed, end, sign_out};

pub use openid::{Account, by_openid, connect};

pub use passkey::{Passkey, add_passkey, by_passkey, passkey, passkeys};

pub use ways::{WAYS_MAX, WayLine, remove};

use percole_words::portal_account;

use crate::error::{Code, Error};

/// That a link or a token lets nobody in, as far as the one who shows it may know.
fn refused(said: percole_words::Message) -> Error {
    Error::new(Code::Unauthenticated, said)
}

/// That somebody may not sign in any more.
fn ended() -> Error {
    Error::denied(portal_account::person_ended())
}
