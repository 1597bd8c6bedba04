//! Values under a lock each, of which so many stay in memory.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::Mutex as AsyncMutex;

/// Values that stay in memory. Those that were used longest ago go, and are made anew when they are asked for.
const KEPT_MAX: usize = 1_024;

/// The place of a value.
pub(super) type Slot<V> = Arc<AsyncMutex<V>>;

/// Values by their keys.
pub(super) struct Slots<K, V> {
    held: Mutex<Held<K, V>>,
}

struct Held<K, V> {
    slots: HashMap<K, (u64, Slot<V>)>,
    /// How often a slot was asked for.
    asked: u64,
}

impl<K, V> Default for Slots<K, V> {
    fn default() -> Slots<K, V> {
        Slots { held: Mutex::new(Held { slots: HashMap::new(), asked: 0 }) }
    }
}

impl<K: Copy + Eq + Hash, V: Default> Slots<K, V> {
    /// The slot of a key: the same one for all who use it at a time.
    pub(super) fn of(&self, key: K) -> Slot<V> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.asked += 1;
        let now = held.asked;
        if held.slots.len() >= KEPT_MAX && !held.slots.contains_key(&key) {
            held.make_room();
        }
        let (used, slot) = held.slots.entry(key).or_default();
        *used = now;
        slot.clone()
    }
}

impl<K: Copy + Eq + Hash, V> Held<K, V> {
    /// Lets go of a half, except what somebody uses: only this map hands slots out, so that nobody can begin to meanwhile.
    fn make_room(&mut self) {
        let idle = self.slots.iter().filter(|(_, (_, slot))| Arc::strong_count(slot) == 1);
        let mut idle: Vec<(u64, K)> = idle.map(|(key, (used, _))| (*used, *key)).collect();
        idle.sort_unstable_by_key(|(used, _)| *used);
        for (_, key) in idle.iter().take(KEPT_MAX / 2) {
            self.slots.remove(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(slots: &Slots<usize, u64>) -> usize {
        slots.held.lock().unwrap().slots.len()
    }

    #[tokio::test]
    async fn what_was_used_longest_ago_goes_and_what_is_used_stays() {
        let slots: Slots<usize, u64> = Slots::default();
        let in_use = slots.of(0).lock_owned().await;
        *slots.of(1).lock().await = 7;
        for key in 2..50 * KEPT_MAX {
            *slots.of(key).lock().await = 7;
            slots.of(1);
            assert!(kept(&slots) <= KEPT_MAX);
        }
        assert!(slots.of(0).try_lock().is_err(), "one slot for all who use it");
        drop(in_use);
        assert_eq!(*slots.of(1).lock().await, 7);
        assert_eq!(*slots.of(2).lock().await, 0, "it is made anew");
    }
}
