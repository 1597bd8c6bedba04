//! The course of simulated time: what a clock file holds.
//!
//! ```toml
//! format = "percole-clock/1"
//!
//! [[stretch]]
//! real = "2026-11-28T12:00:00Z"
//! simulated = "2019-06-20T09:00:00Z"
//! rate = 1
//! ```
//!
//! From `real` on, by the machine's clock, the clock shows `simulated` and goes `rate` times as fast, until the next stretch begins.
//! Whoever changes the course adds a stretch that begins a little later: by then every node has read it, and all of them turn
//! in the same moment.

use percole_domain::Timestamp;
use percole_words::{Message, foreign, node};
use serde::Deserialize;

/// The form of clock files that this version reads and writes.
const FORMAT: &str = "percole-clock/1";
/// Times as fast as real time, at most: 19 years a minute.
pub const RATE_MAX: u32 = 10_000_000;
/// Stretches of a file, at most: more than anybody plans by hand.
const STRETCHES_MAX: usize = 1_000;

/// Stretches of time, each beginning later than the one before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course(Vec<Stretch>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    /// When it begins, by the machine's clock.
    real_us: i64,
    /// What the clock shows then.
    shown_us: i64,
    /// How many times as fast as real time it goes from there on.
    rate: u32,
}

impl Stretch {
    fn at(self, machine_us: i64) -> i64 {
        let passed = i128::from(machine_us.saturating_sub(self.real_us).max(0)) * i128::from(self.rate);
        let shown = i128::from(self.shown_us) + passed;
        i64::try_from(shown).unwrap_or(i64::MAX)
    }
}

/// What is written in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: String,
    #[serde(default)]
    stretch: Vec<WrittenStretch>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenStretch {
    real: String,
    simulated: String,
    rate: i64,
}

impl Course {
    /// The course that begins now, by the machine's clock, and shows a moment then.
    pub fn from(machine_us: i64, shown: Timestamp, rate: u32) -> Course {
        Course(vec![Stretch { real_us: machine_us, shown_us: shown.as_us(), rate }])
    }

    /// Reads a clock file.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub fn read(text: &str) -> Result<Course, Message> {
        let written: Written =
            toml::from_str(text).map_err(|error| foreign::of_toml(text, error.message(), error.span()))?;
        if written.format != FORMAT {
            return Err(node::file_of_another_format(written.format, FORMAT));
        }
        if written.stretch.is_empty() || written.stretch.len() > STRETCHES_MAX {
            return Err(node::clock_stretches(STRETCHES_MAX));
        }
        let mut course = Course(Vec::with_capacity(written.stretch.len()));
        for (at, stretch) in written.stretch.into_iter().enumerate() {
            let stretch =
                course.next(&stretch).map_err(|what| node::clock_stretch((at + 1).to_string(), what))?;
            course.0.push(stretch);
        }
        Ok(course)
    }

    /// A stretch as it goes on from those before.
    fn next(&self, written: &WrittenStretch) -> Result<Stretch, Message> {
        let moment = |text: &str| text.parse::<Timestamp>().map_err(|refusal| refusal.said().clone());
        let (real, shown) = (moment(&written.real)?, moment(&written.simulated)?);
        let rate = u32::try_from(written.rate).ok().filter(|rate| *rate <= RATE_MAX);
        let rate = rate.ok_or_else(|| node::clock_rate(written.rate.to_string(), RATE_MAX))?;
        if let Some(before) = self.0.last() {
            if real.as_us() <= before.real_us {
                return Err(node::clock_order());
            }
            let reached = Timestamp::from_us(before.at(real.as_us()));
            if shown < reached {
                return Err(node::clock_goes_back(shown, reached));
            }
        }
        Ok(Stretch { real_us: real.as_us(), shown_us: shown.as_us(), rate })
    }

    /// The stretch that runs at a moment of the machine's clock. Before the first one the clock waits at its beginning.
    fn running(&self, machine_us: i64) -> Stretch {
        let begun = self.0.partition_point(|stretch| stretch.real_us <= machine_us);
        self.0[begun.saturating_sub(1)]
    }

    /// What the clock shows at a moment of the machine's clock.
    pub fn at(&self, machine_us: i64) -> i64 {
        self.running(machine_us).at(machine_us)
    }

    /// How many times as fast as real time it goes then.
    pub fn rate(&self, machine_us: i64) -> u32 {
        self.running(machine_us).rate
    }

    /// When the clock shows a moment, by the machine's; `None` when it never does.
    pub fn machine_at(&self, shown_us: i64) -> Option<i64> {
        self.0.iter().enumerate().find_map(|(at, stretch)| {
            let left = shown_us.saturating_sub(stretch.shown_us);
            let needed = match (left, stretch.rate) {
                (..=0, _) => 0,
                (_, 0) => return None,
                (left, rate) => left.div_euclid(i64::from(rate)) + i64::from(left % i64::from(rate) != 0),
            };
            let reached = stretch.real_us.saturating_add(needed);
            let ends = self.0.get(at + 1).map_or(i64::MAX, |next| next.real_us);
            (reached < ends).then_some(reached)
        })
    }

    /// The same until a moment of the machine's clock, and from there on at another rate; what is over is left out.
    #[must_use]
    pub fn then(&self, machine_us: i64, from_us: i64, rate: u32) -> Course {
        let begun = self.0.partition_point(|stretch| stretch.real_us <= machine_us).saturating_sub(1);
        let before = self.0[begun..].iter().take_while(|stretch| stretch.real_us < from_us);
        let new = Stretch { real_us: from_us, shown_us: self.at(from_us), rate };
        Course(before.copied().chain([new]).collect())
    }

    /// The same, and once more another rate when a moment is reached that is shown by then.
    #[must_use]
    pub fn until(mut self, from_us: i64, shown: Timestamp, rate: u32) -> Course {
        self.0.push(Stretch { real_us: from_us, shown_us: shown.as_us().max(self.at(from_us)), rate });
        self
    }

    /// The file.
    pub fn written(&self) -> String {
        let stretches = self.0.iter().map(|stretch| {
            format!(
                "\n[[stretch]]\nreal = \"{}\"\nsimulated = \"{}\"\nrate = {}\n",
                Timestamp::from_us(stretch.real_us),
                Timestamp::from_us(stretch.shown_us),
                stretch.rate
            )
        });
        format!("format = \"{FORMAT}\"\n{}", stretches.collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const S: i64 = 1_000_000;

    fn at(text: &str) -> i64 {
        text.parse::<Timestamp>().unwrap().as_us()
    }

    fn of(stretches: &[(&str, &str, &str)]) -> Result<Course, String> {
        let stretches = stretches.iter().map(|(real, simulated, rate)| {
            format!("[[stretch]]\nreal = \"{real}\"\nsimulated = \"{simulated}\"\nrate = {rate}\n")
        });
        let text = format!("format = \"percole-clock/1\"\n{}", stretches.collect::<String>());
        Course::read(&text).map_err(|fault| fault.to_string())
    }

    #[test]
    fn a_year_passes_in_a_minute_and_then_time_is_as_long_as_ever() {
        let begins = at("2026-11-28T12:00:00Z");
        let course = of(&[
            ("2026-11-28T12:00:00Z", "2019-06-20T09:00:00Z", "525600"),
            ("2026-11-28T12:01:00Z", "2020-06-19T09:00:00Z", "1"),
        ]);
        let course = course.unwrap();
        assert_eq!(course.at(begins - S), at("2019-06-20T09:00:00Z"), "it waits for its beginning");
        assert_eq!(course.at(begins + 30 * S), at("2019-12-19T21:00:00Z"));
        assert_eq!(course.at(begins + 61 * S), at("2020-06-19T09:00:01Z"));
        assert_eq!((course.rate(begins + S), course.rate(begins + 60 * S)), (525_600, 1));
        assert_eq!(course.machine_at(at("2019-12-19T21:00:00Z")), Some(begins + 30 * S));
        assert_eq!(course.machine_at(at("2020-06-19T09:00:05Z")), Some(begins + 65 * S));
        assert_eq!(Course::read(&course.written()).unwrap(), course);
    }

    #[test]
    fn what_is_added_goes_on_where_the_clock_is_then() {
        let begins = at("2026-11-28T12:00:00Z");
        let slow = Course::from(begins, "2019-06-20T09:00:00Z".parse().unwrap(), 1);
        let fast = slow.then(begins + 5 * S, begins + 6 * S, 3_600);
        assert_eq!(fast.at(begins + 6 * S), at("2019-06-20T09:00:06Z"));
        assert_eq!(fast.at(begins + 7 * S), at("2019-06-20T10:00:06Z"));
        let there = fast.until(begins + 8 * S, "2019-06-20T11:00:06Z".parse().unwrap(), 1);
        assert_eq!(there.at(begins + 9 * S), at("2019-06-20T11:00:07Z"));
        // What is over is left out of the next file.
        let again = there.then(begins + 20 * S, begins + 21 * S, 0);
        assert_eq!(again.at(begins + 100 * S), at("2019-06-20T11:00:19Z"));
        assert_eq!(again.machine_at(at("2019-06-20T11:00:20Z")), None, "it stands still before that");
        assert_eq!(Course::read(&again.written()).unwrap(), again);
    }

    #[test]
    fn a_file_that_cannot_be_followed_says_why() {
        let moment = "2026-11-28T12:00:00Z";
        for (stretches, words) in [
            (&[][..], "[[stretch]]"),
            (&[("tomorrow", moment, "1")], "stretch 1: time: `tomorrow` is not a time"),
            (&[(moment, moment, "-1")], "`rate`"),
            (&[(moment, moment, "10000001")], "10"),
            (&[(moment, moment, "\"fast\"")], "line 5"),
            (&[(moment, moment, "1"), (moment, moment, "1")], "stretch 2"),
            (&[(moment, moment, "60"), ("2026-11-28T12:01:00Z", moment, "1")], "never goes back"),
        ] {
            let said = of(stretches).unwrap_err();
            assert!(said.contains(words), "{words}: {said}");
        }
        assert!(
            Course::read("format = \"percole-clock/2\"").unwrap_err().to_string().contains("percole-clock/1")
        );
        assert!(Course::read("3600").is_err());
    }
}
