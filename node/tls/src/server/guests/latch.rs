//! What the door tells a connection: go on, wait until you have proved something, or go.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};

/// Shared by the table of guests, which decides, and the connection, which obeys.
#[derive(Debug)]
pub(in crate::server) struct Latch(Mutex<State>);

#[derive(Debug)]
struct State {
    standing: Standing,
    waker: Option<Waker>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// Has proved nothing: so many bytes are still taken from it.
    Stranger {
        bytes_left: usize,
    },
    Proved,
    Dismissed,
}

/// Whether a connection may read on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::server) enum Reading {
    /// It may; one read may go beyond what is taken from strangers.
    On,
    /// Not before something is proved.
    Paused,
    /// The connection is over.
    Over,
}

impl Latch {
    pub(super) fn new(proved: bool, bytes_left: usize) -> Latch {
        let standing = if proved { Standing::Proved } else { Standing::Stranger { bytes_left } };
        Latch(Mutex::new(State { standing, waker: None }))
    }

    /// Whether the connection may read; its task is woken when that changes.
    pub(in crate::server) fn poll_reading(&self, cx: &Context<'_>) -> Reading {
        let mut state = self.state();
        state.wake_later(cx);
        match state.standing {
            Standing::Stranger { bytes_left: 0 } => Reading::Paused,
            Standing::Stranger { .. } | Standing::Proved => Reading::On,
            Standing::Dismissed => Reading::Over,
        }
    }

    /// Whether the connection is over; its task is woken when that changes.
    pub(in crate::server) fn poll_over(&self, cx: &Context<'_>) -> bool {
        let mut state = self.state();
        state.wake_later(cx);
        state.standing == Standing::Dismissed
    }

    /// Counts what a stranger sent.
    pub(in crate::server) fn took(&self, bytes: usize) {
        if let Standing::Stranger { bytes_left } = &mut self.state().standing {
            *bytes_left = bytes_left.saturating_sub(bytes);
        }
    }

    pub(super) fn open(&self) {
        self.change(|standing| {
            if matches!(standing, Standing::Stranger { .. }) {
                *standing = Standing::Proved;
            }
        });
    }

    pub(super) fn dismiss(&self) {
        self.change(|standing| *standing = Standing::Dismissed);
    }

    fn change(&self, change: impl FnOnce(&mut Standing)) {
        let waker = {
            let mut state = self.state();
            change(&mut state.standing);
            state.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn wake_later(&mut self, cx: &Context<'_>) {
        if !self.waker.as_ref().is_some_and(|waker| waker.will_wake(cx.waker())) {
            self.waker = Some(cx.waker().clone());
        }
    }
}
