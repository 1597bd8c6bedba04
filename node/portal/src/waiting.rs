//! What is kept in memory between two steps of somebody: for minutes, once, and not for everybody.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

/// How long it waits.
const WITHIN: Duration = Duration::from_secs(300);
/// So much waits at once; of more, the oldest is forgotten.
const KEPT_MAX: usize = 4_096;

/// Things that wait, by whom they wait for.
pub(crate) struct Waiting<T>(Mutex<HashMap<String, (Instant, T)>>);

impl<T> Default for Waiting<T> {
    fn default() -> Waiting<T> {
        Waiting(Mutex::default())
    }
}

impl<T> Waiting<T> {
    /// Keeps something, instead of what waited under the same name.
    pub(crate) fn put(&self, name: String, what: T) {
        self.put_at(name, what, Instant::now());
    }

    /// Takes what waits under a name.
    pub(crate) fn take(&self, name: &str) -> Option<T> {
        self.take_at(name, Instant::now())
    }

    fn put_at(&self, name: String, what: T, now: Instant) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT_MAX {
            kept.retain(|_, (since, _)| now.duration_since(*since) < WITHIN);
        }
        if kept.len() >= KEPT_MAX
            && let Some(oldest) =
                kept.iter().min_by_key(|(_, (since, _))| *since).map(|(name, _)| name.clone())
        {
            kept.remove(&oldest);
        }
        kept.insert(name, (now, what));
    }

    fn take_at(&self, name: &str, now: Instant) -> Option<T> {
        let taken = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(name);
        taken.filter(|(since, _)| now.duration_since(*since) < WITHIN).map(|(_, what)| what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_is_taken_once_and_in_time() {
        let (waiting, now) = (Waiting::default(), Instant::now());
        waiting.put_at("one".to_owned(), 1, now);
        waiting.put_at("one".to_owned(), 2, now);
        waiting.put_at("late".to_owned(), 3, now);
        assert_eq!(waiting.take_at("one", now), Some(2));
        assert_eq!(waiting.take_at("one", now), None);
        assert_eq!(waiting.take_at("late", now + WITHIN), None);
    }

    #[test]
    fn a_flood_pushes_out_the_oldest_alone() {
        let (waiting, now) = (Waiting::default(), Instant::now());
        for number in 0..=KEPT_MAX {
            waiting.put_at(number.to_string(), number, now + Duration::from_millis(number as u64));
        }
        let later = now + Duration::from_secs(10);
        assert_eq!(waiting.take_at("0", later), None);
        assert_eq!(waiting.take_at("1", later), Some(1));
        assert_eq!(waiting.take_at(&KEPT_MAX.to_string(), later), Some(KEPT_MAX));
    }
}
