//! `percole-node clock`: the time that the nodes of a demonstration live in.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use percole_core::{
    ambient::{Ambient, Course, RATE_MAX, read_course},
    clocks,
};
use percole_domain::Timestamp;
use percole_words::{Message, foreign, node, span};

use crate::program::Reader;

/// A change begins so much later: until then every node has read it, and all of them turn in the same moment.
const LEAD_US: i64 = 300_000;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The clock file. It is replaced whole, also while nodes follow it.
    file: PathBuf,
    /// Begin a clock that shows this moment now: 2019-06-20T09:00:00Z, or "2019-06-20 09:00", which is UTC.
    #[arg(long, value_name = "TIME")]
    set: Option<Timestamp>,
    /// Go to this moment, fast, and end when it is reached.
    #[arg(long, value_name = "TIME", conflicts_with = "set")]
    to: Option<Timestamp>,
    /// In so many seconds of real time.
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=86_400))]
    within: u32,
    /// From then on go so many times as fast as real time; 0 stands still [default: 1 with --set and --to].
    #[arg(long, value_name = "TIMES", value_parser = clap::value_parser!(u32).range(0..=i64::from(RATE_MAX)))]
    rate: Option<u32>,
}

pub(crate) async fn run(reader: Reader, arguments: Arguments) -> ExitCode {
    match changed(&arguments).await.and_then(|()| shown(&arguments.file)) {
        Ok(said) => {
            reader.print(&said);
            ExitCode::SUCCESS
        }
        Err(message) => reader.failed(&message),
    }
}

async fn changed(arguments: &Arguments) -> Result<(), Message> {
    let machine_us = Ambient::system().machine_us();
    let file = &arguments.file;
    if let Some(moment) = arguments.set {
        return write(file, &Course::from(machine_us, moment, arguments.rate.unwrap_or(1)));
    }
    if let Some(moment) = arguments.to {
        let within_us = i64::from(arguments.within) * 1_000_000;
        let rate = arguments.rate.unwrap_or(1);
        let (course, reached_us) = going(&read_course(file)?, machine_us, (moment, within_us), rate)?;
        write(file, &course)?;
        let left_us = reached_us.saturating_sub(Ambient::system().machine_us()).max(0);
        tokio::time::sleep(Duration::from_micros(left_us.unsigned_abs())).await;
        return Ok(());
    }
    if let Some(rate) = arguments.rate {
        write(file, &read_course(file)?.then(machine_us, machine_us + LEAD_US, rate))?;
        tokio::time::sleep(Duration::from_micros(LEAD_US.unsigned_abs())).await;
    }
    Ok(())
}

/// The course that goes to a moment, and when that is reached by the machine's clock.
fn going(
    course: &Course,
    machine_us: i64,
    (moment, within_us): (Timestamp, i64),
    rate: u32,
) -> Result<(Course, i64), Message> {
    let begins_us = machine_us + LEAD_US;
    let here_us = course.at(begins_us);
    let way_us = moment.as_us().saturating_sub(here_us);
    if way_us <= 0 {
        return Err(node::clock_is_past(Timestamp::from_us(here_us)));
    }
    let fast = u32::try_from(rounded_up(way_us, within_us)).ok().filter(|rate| *rate <= RATE_MAX);
    let fast = fast.ok_or_else(|| {
        let at_least_us = rounded_up(way_us, i64::from(RATE_MAX));
        node::clock_too_fast(moment, span(rounded_up(at_least_us, 1_000_000) * 1_000_000))
    })?;
    let reached_us = begins_us + rounded_up(way_us, i64::from(fast));
    Ok((course.then(machine_us, begins_us, fast).until(reached_us, moment, rate), reached_us))
}

fn rounded_up(whole: i64, part: i64) -> i64 {
    whole / part + i64::from(whole % part != 0)
}

/// What the clock shows, and how fast it goes.
fn shown(file: &Path) -> Result<Message, Message> {
    let (course, machine_us) = (read_course(file)?, Ambient::system().machine_us());
    let now = Timestamp::from_us(course.at(machine_us));
    Ok(clocks::simulated(now, course.rate(machine_us)))
}

/// Replaces the file, so that whoever reads it sees the old course or the new one.
fn write(file: &Path, course: &Course) -> Result<(), Message> {
    let directory = file.parent().filter(|directory| !directory.as_os_str().is_empty());
    let replaced = tempfile::NamedTempFile::new_in(directory.unwrap_or(".".as_ref())).and_then(|mut new| {
        new.write_all(course.written().as_bytes())?;
        new.persist(file).map_err(|error| error.error)
    });
    let failed = |error| node::cannot_be_written(file.display().to_string(), foreign::of_system(&error));
    replaced.map(drop).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const S: i64 = 1_000_000;

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_moment_is_reached_in_time_and_from_there_on_time_is_real_again() {
        let course = Course::from(0, moment("2019-06-20T09:00:00Z"), 1);
        let to = moment("2020-06-20T09:00:00Z");
        let (course, reached_us) = going(&course, 10 * S, (to, 60 * S), 1).unwrap();
        assert!((60 * S..=71 * S).contains(&reached_us), "{reached_us}");
        assert!(course.at(reached_us - S) < to.as_us());
        let passed = course.at(reached_us + 5 * S) - to.as_us();
        assert!((5 * S..6 * S).contains(&passed), "{passed}");
    }

    #[test]
    fn what_cannot_be_reached_is_refused() {
        let course = Course::from(0, moment("2019-06-20T09:00:00Z"), 1);
        let past = going(&course, 0, (moment("2019-06-01T09:00:00Z"), S), 1).unwrap_err();
        assert_eq!(past.id(), "clock-is-past");
        let far = going(&course, 0, (moment("2119-06-01T09:00:00Z"), S), 1).unwrap_err();
        assert!(far.to_string().contains("5 min"), "{far}");
    }
}
