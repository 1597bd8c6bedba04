//! What goes wrong with the mail that this node sends, for its operator. No address is kept.

use std::sync::{Mutex, MutexGuard, PoisonError};

use percole_store::{Tx, outbox};
use percole_words::{Arg, Message, service};

use crate::error::Error;

/// What went wrong since the node started.
#[derive(Default)]
pub struct Mail(Mutex<Wrong>);

#[derive(Clone, Default)]
struct Wrong {
    /// Why a letter could not be sent, the last time.
    last: Option<Message>,
    given_up: u64,
    /// Why the last of those was given up, and when.
    last_given_up: Option<(i64, Message)>,
}

/// How the mail does, as far as something is wrong with it.
#[derive(Default)]
pub struct Failing {
    /// Letters that could not be sent yet.
    pub waiting: u64,
    /// When the oldest of them was asked for; 0 without any.
    pub since_us: i64,
    /// Why the last try failed, since the node started.
    pub last: Option<Message>,
    /// Letters that were given up since the node started.
    pub given_up: u64,
    last_given_up: Option<(i64, Message)>,
}

impl Mail {
    /// A letter could not be sent, and will be tried again.
    pub fn failed(&self, why: Message) {
        self.wrong().last = Some(why);
    }

    /// A letter is not sent any more.
    pub fn given_up(&self, now_us: i64, why: Message) {
        let mut wrong = self.wrong();
        wrong.given_up += 1;
        wrong.last_given_up = Some((now_us, why));
    }

    /// One that was not sent in time, for the reason of the last try.
    pub fn late(&self, now_us: i64) {
        let why = self.wrong().last.clone().unwrap_or_else(service::mail_late);
        self.given_up(now_us, why);
    }

    /// What is wrong now.
    pub async fn failing(&self, tx: &mut Tx) -> Result<Failing, Error> {
        let (waiting, since_us) = outbox::failing(tx).await?.unwrap_or_default();
        let Wrong { last, given_up, last_given_up } = self.wrong().clone();
        Ok(Failing { waiting, since_us, last, given_up, last_given_up })
    }

    fn wrong(&self) -> MutexGuard<'_, Wrong> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Failing {
    /// It in words, for a status: none while nothing is wrong.
    pub fn said(&self) -> Vec<Message> {
        let since = Arg::Moment(self.since_us);
        let waits = match &self.last {
            _ if self.waiting == 0 => None,
            Some(why) => Some(service::mail_waits(self.waiting, since, why.clone())),
            None => Some(service::mail_waits_untried(self.waiting, since)),
        };
        let last = self.last_given_up.clone();
        let given_up = last.map(|(us, why)| service::mail_given_up(self.given_up, Arg::Moment(us), why));
        waits.into_iter().chain(given_up).collect()
    }
}
