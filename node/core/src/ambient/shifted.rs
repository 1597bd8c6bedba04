//! A clock that is ahead of the machine's, or behind it, by what a file says: for rehearsals, where weeks pass in minutes.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use percole_words::{Message, foreign, node};

use super::{Clock, Pace};

/// The file is looked at again after so long by the machine's clock.
const LOOK_AGAIN_US: i64 = 100_000;
/// Bytes of the file that are read; a number takes fewer.
const FILE_BYTES_MAX: usize = 64;
/// Largest shift in seconds: a hundred years.
const SHIFT_S_MAX: i64 = 100 * 366 * 86_400;

/// The machine's clock, shifted by the seconds that stand in a file. Without the file it is not shifted.
pub(crate) struct ShiftedClock {
    machine: Arc<dyn Clock>,
    file: PathBuf,
    last: Mutex<Look>,
}

#[derive(Clone, Copy)]
struct Look {
    at_us: i64,
    shift_us: i64,
}

impl ShiftedClock {
    /// Begins with what the file says now.
    ///
    /// # Errors
    /// When the file holds no number of seconds.
    pub(crate) fn begin(machine: Arc<dyn Clock>, file: PathBuf) -> Result<ShiftedClock, Message> {
        let last = Look { at_us: machine.now_us(), shift_us: shift_us(&file)? };
        Ok(ShiftedClock { machine, file, last: Mutex::new(last) })
    }

    fn look(&self) -> Look {
        let now_us = self.machine.now_us();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if (now_us - last.at_us).abs() >= LOOK_AGAIN_US {
            // What cannot be read now leaves the clock as it was: it may be half written.
            let shift_us = shift_us(&self.file).unwrap_or(last.shift_us);
            *last = Look { at_us: now_us, shift_us };
        }
        Look { at_us: now_us, shift_us: last.shift_us }
    }
}

impl Clock for ShiftedClock {
    fn now_us(&self) -> i64 {
        let look = self.look();
        look.at_us.saturating_add(look.shift_us)
    }

    fn machine_us(&self) -> i64 {
        self.machine.now_us()
    }

    fn pace(&self) -> Pace {
        match self.look().shift_us {
            0 => Pace::Real,
            shift_us => Pace::Shifted(shift_us),
        }
    }
}

/// Reads by how much a clock is shifted, in microseconds; 0 when there is no file.
///
/// # Errors
/// When the file holds no whole number of seconds, or one beyond a hundred years.
pub fn shift_us(file: &Path) -> Result<i64, Message> {
    let text = match fs::read(file) {
        Ok(bytes) => String::from_utf8_lossy(&bytes[..bytes.len().min(FILE_BYTES_MAX)]).trim().to_owned(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        Err(error) => {
            return Err(node::cannot_be_read(file.display().to_string(), foreign::of_system(&error)));
        }
    };
    let seconds: Option<i64> =
        text.parse().ok().filter(|seconds| (-SHIFT_S_MAX..=SHIFT_S_MAX).contains(seconds));
    let seconds = seconds.ok_or_else(|| node::clock_file_form(file.display().to_string(), text))?;
    Ok(seconds * 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ambient::SystemClock;

    #[test]
    fn the_clock_follows_its_file() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("clock");
        let begin = || ShiftedClock::begin(Arc::new(SystemClock), file.clone());
        assert_eq!(begin().unwrap().pace(), Pace::Real);
        fs::write(&file, "-3000\n").unwrap();
        let clock = begin().unwrap();
        assert_eq!(clock.pace(), Pace::Shifted(-3_000_000_000));
        let (before, shifted, after) = (SystemClock.now_us(), clock.now_us(), SystemClock.now_us());
        assert!((before..=after).contains(&(shifted + 3_000_000_000)), "{before} {shifted} {after}");
        for wrong in ["", "an hour", "1.5", "99999999999", "\u{fffd}"] {
            fs::write(&file, wrong).unwrap();
            assert!(begin().is_err(), "{wrong}");
        }
    }
}
