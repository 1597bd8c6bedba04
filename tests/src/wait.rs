//! Polling until something is so.

use std::time::{Duration, Instant};

/// Pause between two probes.
const PAUSE: Duration = Duration::from_millis(20);

/// Longest wait for something that takes a moment on an idle machine. Generous: the machine may be busy.
pub const SOON: Duration = Duration::from_secs(30);
/// Longest wait for something that takes long on an idle machine.
pub const LATER: Duration = Duration::from_secs(180);

/// Asks `probe` again and again until it answers, and returns the answer.
///
/// # Panics
/// When it has not answered in time: says what was awaited, for how long, and what the last probe said.
pub async fn wait_until<T>(
    what: &str,
    within: Duration,
    mut probe: impl AsyncFnMut() -> Result<T, String>,
) -> T {
    let started = Instant::now();
    loop {
        let not_yet = match tokio::time::timeout(within, probe()).await {
            Ok(Ok(answer)) => return answer,
            Ok(Err(not_yet)) => not_yet,
            Err(_) => "the probe itself did not return".to_owned(),
        };
        if started.elapsed() > within {
            panic!("waited {:.1} s for {what}; last: {not_yet}", started.elapsed().as_secs_f32());
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// For probes that are either so or not.
///
/// # Errors
/// The words, when it is not so.
pub fn so(condition: bool, otherwise: impl FnOnce() -> String) -> Result<(), String> {
    if condition { Ok(()) } else { Err(otherwise()) }
}
