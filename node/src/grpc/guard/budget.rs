//! What somebody who is known may have half sent: a message is held until its end has come, and whoever sends one may never end it.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use percole_core::access::Caller;
use percole_words::service;
use tonic::body::Body;

use super::held::{Allowance, Held};

/// All messages that one node has half sent: twice the largest.
const OF_A_NODE: usize = 16 * 1024 * 1024;
/// So long one of them may take: the largest at 140 kbit/s.
const TIME_OF_A_NODE: Duration = Duration::from_secs(120);
/// All that one operator or person has half sent: two of the largest files.
const OF_A_PERSON: usize = 128 * 1024 * 1024;

/// The call whose stream of packages has bounds of its own (`percole_federation::server`).
const BOUNDED_BY_ITSELF: &str = "/percole.v1.FederationService/AddEntries";

/// Bytes that are held of what each caller has not finished sending.
#[derive(Clone, Default)]
pub(super) struct Budgets(Arc<Mutex<BTreeMap<Caller, usize>>>);

impl Budgets {
    /// The request of somebody who is known, whose bytes count until all of them have come.
    pub(super) fn bounded(&self, caller: &Caller, path: &str, body: Body) -> Body {
        let (most, time) = match caller {
            Caller::Peer(_) | Caller::Bearer(_) if path != BOUNDED_BY_ITSELF => {
                (OF_A_NODE, Some(TIME_OF_A_NODE))
            }
            Caller::Operator { .. } | Caller::Person { .. } => (OF_A_PERSON, None),
            _ => return body,
        };
        let share = Share { budgets: self.clone(), caller: caller.clone(), most, taken: 0 };
        Held::sent(body, time, Allowance::Shared(Box::new(share)), service::too_much_half_sent)
    }

    fn held(&self) -> MutexGuard<'_, BTreeMap<Caller, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What one request has taken of its sender's budget; it is given back when the request is dropped.
pub(super) struct Share {
    budgets: Budgets,
    caller: Caller,
    most: usize,
    taken: usize,
}

impl Share {
    /// Takes so many more bytes, if they are left.
    pub(super) fn take(&mut self, bytes: usize) -> bool {
        if bytes == 0 {
            return true;
        }
        let mut held = self.budgets.held();
        let of_caller = held.get(&self.caller).copied().unwrap_or_default();
        if of_caller + bytes > self.most {
            return false;
        }
        held.insert(self.caller.clone(), of_caller + bytes);
        drop(held);
        self.taken += bytes;
        true
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        if self.taken == 0 {
            return;
        }
        let mut held = self.budgets.held();
        if let Some(of_caller) = held.get_mut(&self.caller) {
            *of_caller = of_caller.saturating_sub(self.taken);
            if *of_caller == 0 {
                held.remove(&self.caller);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use percole_merkle::NodeId;

    use super::*;

    fn share(budgets: &Budgets, number: u8) -> Share {
        let caller = Caller::Peer(NodeId([number; 32]));
        Share { budgets: budgets.clone(), caller, most: OF_A_NODE, taken: 0 }
    }

    #[test]
    fn what_one_node_half_sends_is_bounded_in_all_its_requests_and_comes_back() {
        let budgets = Budgets::default();
        let mut held: Vec<Share> = (0..4).map(|_| share(&budgets, 1)).collect();
        assert!(held.iter_mut().all(|share| share.take(OF_A_NODE / 4)));
        assert!(!held[0].take(1) && !share(&budgets, 1).take(1));
        assert!(share(&budgets, 2).take(OF_A_NODE), "another node has its own");
        held.pop();
        assert!(share(&budgets, 1).take(OF_A_NODE / 4));
        drop(held);
        assert!(budgets.held().is_empty());
    }
}
