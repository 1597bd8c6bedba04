//! What a push of this node's own log does beyond sending it: it hears how much of it the parent holds.

use super::{Push, own_log};
use crate::session::fault::{Broken, Fault};

impl Push {
    /// The log has two histories there.
    pub(super) async fn frozen(&mut self, evidence: &[u8]) -> Result<(), Broken> {
        let words = own_log::frozen(&self.session, &self.origin, evidence).await;
        self.after(Fault::Refused(words))
    }

    /// Takes back what the parent holds of this node's own log; gives whether more of it is here now.
    pub(super) async fn take_back(&mut self) -> Result<bool, Broken> {
        if !self.session.is_own(&self.origin) {
            return Ok(false);
        }
        match own_log::take_back(&self.session).await {
            Ok(more) => {
                if more {
                    self.sender.connected();
                }
                Ok(more)
            }
            Err(fault) => self.after(fault).map(|()| false),
        }
    }

    /// Whether there is something new to offer to a parent that holds a head of this node's own log which it gave up.
    pub(super) async fn offers_instead(&mut self) -> Result<bool, Broken> {
        let head = self.heads.borrow().get(&self.origin).map_or(0, |head| head.size);
        if !self.session.is_own(&self.origin) || head <= self.offered {
            return Ok(false);
        }
        match crate::own::given_up(&self.session.federation).await {
            Ok(given_up) => Ok(!given_up.is_empty()),
            Err(error) => Err(Broken::new(error.said().clone())),
        }
    }

    /// The parent rings with more of this node's own log than it was offered: it is asked what that is.
    pub(super) fn hear_of_own(&mut self) {
        let told = self.there_told().size;
        if self.session.is_own(&self.origin) && told > self.offered.max(self.rung) && self.offered > 0 {
            self.rung = told;
            self.sender.connected();
        }
    }
}
