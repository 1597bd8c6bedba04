//! Collecting findings without letting a hostile file fill the memory.

use super::super::finding::{Finding, Problem};

const FINDINGS_MAX: usize = 10_000;

/// Findings, up to a limit; further ones are counted.
#[derive(Debug, Default)]
pub(super) struct Findings {
    list: Vec<Finding>,
    omitted: u64,
}

impl Findings {
    pub(super) fn add(&mut self, record: u64, problem: Problem) {
        self.push(Finding { record: Some(record), problem });
    }

    pub(super) fn add_general(&mut self, problem: Problem) {
        self.push(Finding { record: None, problem });
    }

    pub(super) fn append(&mut self, other: Self) {
        self.omitted += other.omitted;
        for finding in other.list {
            self.push(finding);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The findings in the order of the file, and how many more there were.
    pub(super) fn finish(mut self) -> (Vec<Finding>, u64) {
        // The words are the last to decide: the same findings stand in the same order, in whichever language they are read.
        self.list.sort_by_cached_key(|Finding { record, problem }| {
            (*record, problem.check, problem.detail.as_ref().map(ToString::to_string))
        });
        (self.list, self.omitted)
    }

    fn push(&mut self, finding: Finding) {
        if self.list.len() < FINDINGS_MAX {
            self.list.push(finding);
        } else {
            self.omitted += 1;
        }
    }
}
