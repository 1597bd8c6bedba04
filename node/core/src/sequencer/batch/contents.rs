//! What reports hold: read for all reports at once that the commands of a batch are about.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use percole_domain::lifecycle::RecommendationState;
use percole_merkle::SubjectId;
use percole_store::{
    StoreError,
    recommendations::{self, RecommendationRow},
};

use super::Batch;
use crate::apply::{RowSubject, Subject, recommendation::Recommendations, report::Reports};

/// What was read so far, and what will be asked for.
#[derive(Default)]
pub(super) struct Contents {
    expected: BTreeSet<SubjectId>,
    read: HashMap<SubjectId, Arc<Content>>,
}

/// The recommendations of a report, in order of their numbers.
#[derive(Default)]
pub(crate) struct Content {
    /// Those that it holds.
    pub(crate) held: Vec<RecommendationRow>,
    /// Those that were taken out of it.
    pub(crate) dropped: Vec<RecommendationRow>,
}

impl Contents {
    /// Forgets what the work so far may have changed.
    pub(super) fn forget(&mut self) {
        self.read.clear();
    }
}

impl Batch<'_> {
    /// Loads the reports that commands are about, and those of the recommendations that they are about.
    pub(super) async fn expect_reports(
        &mut self,
        subjects: &[(&'static str, SubjectId)],
    ) -> Result<(), StoreError> {
        let mut within = BTreeSet::new();
        for (family, subject) in subjects {
            if *family == <Reports as RowSubject>::FAMILY {
                self.contents.expected.insert(*subject);
            }
            if *family == Recommendations::FAMILY
                && let Some(held) = self.states.get::<Recommendations>(&mut self.tx, subject).await?
            {
                within.insert(held.report);
            }
        }
        let family = <Reports as RowSubject>::FAMILY;
        self.states.expect(&mut self.tx, within.iter().map(|report| (family, *report))).await?;
        self.contents.expected.extend(within);
        Ok(())
    }

    /// What a report holds, as the work so far left it.
    pub(in crate::sequencer) async fn contents(
        &mut self,
        report: &SubjectId,
    ) -> Result<Arc<Content>, StoreError> {
        if self.states.waits_about(report) {
            self.settled().await?;
        }
        if !self.contents.read.contains_key(report) {
            self.read_contents(report).await?;
        }
        Ok(self.contents.read.get(report).cloned().unwrap_or_default())
    }

    async fn read_contents(&mut self, report: &SubjectId) -> Result<(), StoreError> {
        let wanted = std::mem::take(&mut self.contents.expected);
        let reports: Vec<SubjectId> = wanted.into_iter().chain([*report]).collect();
        let mut read: HashMap<SubjectId, Content> =
            reports.iter().map(|report| (*report, Content::default())).collect();
        for row in recommendations::of_reports(&mut self.tx, &reports).await? {
            let Some(content) = read.get_mut(&row.report) else { continue };
            match row.state == RecommendationState::Held.as_str() {
                true => content.held.push(row),
                false => content.dropped.push(row),
            }
        }
        // What others of them hold may have changed since, and is not written yet: whoever asks for it then has it written,
        // which forgets what was read.
        self.contents.read.extend(read.into_iter().map(|(report, content)| (report, Arc::new(content))));
        Ok(())
    }
}
