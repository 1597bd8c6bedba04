//! A clock that shows what its file says, for all nodes that follow the same file: for demonstrations and tests, where a year passes
//! in a minute.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use percole_words::{Message, foreign, node};

use super::{Clock, Pace, course::Course};

/// The file is looked at again after so long by the machine's clock. Whoever changes it lets the change begin later than that.
const LOOK_AGAIN_US: i64 = 100_000;
/// Bytes of a clock file, at most.
const FILE_BYTES_MAX: u64 = 256 * 1024;

/// The time of a clock file.
pub(crate) struct SimulatedClock {
    machine: Arc<dyn Clock>,
    file: PathBuf,
    last: Mutex<Look>,
}

/// What was seen of the file last.
struct Look {
    at_us: i64,
    course: Course,
    /// Why the file that is there now is not followed.
    fault: Option<Message>,
}

impl SimulatedClock {
    /// Begins with what the file says now.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub(crate) fn begin(machine: Arc<dyn Clock>, file: PathBuf) -> Result<SimulatedClock, Message> {
        let last = Look { at_us: machine.now_us(), course: read(&file)?, fault: None };
        Ok(SimulatedClock { machine, file, last: Mutex::new(last) })
    }

    /// The file as it is now, and what the machine's clock shows.
    fn look(&self) -> (MutexGuard<'_, Look>, i64) {
        let now_us = self.machine.now_us();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if (now_us - last.at_us).abs() >= LOOK_AGAIN_US {
            last.at_us = now_us;
            match read(&self.file) {
                Ok(course) => (last.course, last.fault) = (course, None),
                // The clock goes on as it did, so that all nodes still agree.
                Err(fault) => last.failed(fault),
            }
        }
        (last, now_us)
    }
}

impl Look {
    fn failed(&mut self, fault: Message) {
        if self.fault.is_none() {
            tracing::warn!("{}", node::clock_file_fault(fault.clone()));
        }
        self.fault = Some(fault);
    }
}

impl Clock for SimulatedClock {
    fn now_us(&self) -> i64 {
        let (look, machine_us) = self.look();
        look.course.at(machine_us)
    }

    fn machine_us(&self) -> i64 {
        self.machine.now_us()
    }

    fn pace(&self) -> Pace {
        let (look, machine_us) = self.look();
        Pace::Simulated(look.course.rate(machine_us))
    }

    fn until(&self, us: i64) -> Duration {
        let (look, machine_us) = self.look();
        let reached = look.course.machine_at(us).map_or(i64::MAX, |at| at.saturating_sub(machine_us).max(0));
        // The file may say something else soon.
        Duration::from_micros(reached.min(LOOK_AGAIN_US * 5).unsigned_abs())
    }

    fn goes_in(&self, real: Duration) -> i64 {
        let (look, machine_us) = self.look();
        let real_us = i64::try_from(real.as_micros()).unwrap_or(i64::MAX);
        let [before, now, after] =
            [machine_us.saturating_sub(real_us), machine_us, machine_us.saturating_add(real_us)]
                .map(|machine_us| look.course.at(machine_us));
        now.saturating_sub(before).max(after.saturating_sub(now)).max(real_us)
    }

    fn fault(&self) -> Option<Message> {
        self.look().0.fault.clone()
    }
}

/// Reads a clock file.
///
/// # Errors
/// What is wrong with it, and how a good one is made.
pub fn read(file: &Path) -> Result<Course, Message> {
    let path = || file.display().to_string();
    let mut text = String::new();
    let read = File::open(file).and_then(|file| file.take(FILE_BYTES_MAX).read_to_string(&mut text));
    let read = read.map_err(|error| node::cannot_be_read(path(), foreign::of_system(&error)));
    let course = read.and_then(|_| Course::read(&text));
    course.map_err(|what| node::clock_file_unusable(path(), what))
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        sync::atomic::{AtomicI64, Ordering},
    };

    use super::*;

    /// The machine's clock, as a test sets it.
    #[derive(Default)]
    struct Machine(AtomicI64);

    impl Clock for Machine {
        fn now_us(&self) -> i64 {
            self.0.load(Ordering::SeqCst)
        }
    }

    const S: i64 = 1_000_000;

    fn course(rate: u32) -> Course {
        Course::from(0, "2019-06-20T09:00:00Z".parse().unwrap(), rate)
    }

    #[test]
    fn the_clock_follows_its_file_and_goes_on_when_that_is_spoilt() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("clock");
        let machine = Arc::new(Machine::default());
        let begin = || SimulatedClock::begin(machine.clone(), file.clone());
        let said = begin().err().unwrap().to_string();
        assert!(said.contains("percole-node clock"), "{said}");
        fs::write(&file, course(60).written()).unwrap();
        let clock = begin().unwrap();
        let begins = clock.now_us();
        machine.0.store(S, Ordering::SeqCst);
        assert_eq!((clock.now_us() - begins, clock.machine_us()), (60 * S, S));
        assert_eq!(clock.pace(), Pace::Simulated(60));
        assert_eq!(clock.until(begins + 75 * S), Duration::from_millis(250));
        assert_eq!(clock.until(begins + 600 * S), Duration::from_millis(500), "the file is looked at before");
        assert_eq!(clock.goes_in(Duration::from_secs(5)), 300 * S);
        fs::write(&file, "a year a minute").unwrap();
        machine.0.store(2 * S, Ordering::SeqCst);
        assert_eq!(clock.now_us() - begins, 120 * S);
        assert!(clock.fault().is_some_and(|fault| fault.to_string().contains("percole-node clock")));
        fs::write(&file, course(0).written()).unwrap();
        machine.0.store(3 * S, Ordering::SeqCst);
        assert_eq!((clock.now_us(), clock.fault()), (begins, None));
    }
}
