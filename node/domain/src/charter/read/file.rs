//! A charter as its file holds it, with the place of every value.

use serde::Deserialize;
use toml::Spanned;

use crate::charter::Bounded;
use crate::charter::texts::FileTexts;

pub(super) type Text = Spanned<String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) format: Text,
    pub(super) title: Option<Spanned<FileTexts>>,
    pub(super) comments: Option<FileComments>,
    pub(super) answers: Option<FileAnswers>,
    pub(super) minutes: Option<FileMost>,
    pub(super) notice: Option<FileLeast>,
    pub(super) adoption: Option<FileAdoption>,
    pub(super) votes: Option<FileVotes>,
    pub(super) moderation: Option<FileModeration>,
    pub(super) small_numbers: Option<FileSmall>,
    pub(super) retention: Option<FileRetention>,
    pub(super) dates: Option<FileDates>,
    pub(super) bounds: Option<FileBounds>,
    #[serde(default)]
    pub(super) phase: Vec<Spanned<FilePhase>>,
    #[serde(default)]
    pub(super) competence: Vec<Spanned<FileCompetence>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileComments {
    pub(super) article: Text,
    pub(super) days_min: Spanned<u32>,
    #[serde(default)]
    pub(super) required: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileAnswers {
    pub(super) article: Text,
    pub(super) days: Spanned<u32>,
    pub(super) days_min: Option<Spanned<u32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileMost {
    pub(super) article: Text,
    pub(super) days_max: Spanned<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileLeast {
    pub(super) article: Text,
    pub(super) days_min: Spanned<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileAdoption {
    pub(super) article: Text,
    /// The one rule that there is: every source group has spoken and none objects.
    #[serde(rename = "rule")]
    pub(super) _rule: AdoptionRule,
    pub(super) silent_after_days: Spanned<u32>,
}

/// How a report is adopted.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum AdoptionRule {
    /// Every source group has spoken, or was silent for so long, and none objects.
    NoObjection,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileVotes {
    pub(super) article: Text,
    #[serde(default)]
    pub(super) opened_by: Vec<Text>,
    #[serde(default)]
    pub(super) rules: Vec<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileModeration {
    pub(super) article: Text,
    pub(super) by: Text,
    pub(super) appeal: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileSmall {
    pub(super) article: Text,
    pub(super) threshold: Spanned<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileRetention {
    pub(super) article: Text,
    pub(super) months: Spanned<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileDates {
    pub(super) article: Text,
    pub(super) consent: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FilePhase {
    pub(super) id: Text,
    pub(super) article: Text,
    pub(super) name: Spanned<FileTexts>,
    pub(super) from: Text,
    pub(super) to: Text,
    pub(super) level: Text,
    #[serde(default)]
    pub(super) who: Vec<Text>,
    #[serde(default)]
    pub(super) acts: Vec<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileCompetence {
    pub(super) subject: Spanned<FileTexts>,
    pub(super) body: Spanned<FileTexts>,
    #[serde(default)]
    pub(super) advice: Vec<Spanned<FileTexts>>,
    #[serde(default)]
    pub(super) informed: Vec<Spanned<FileTexts>>,
    pub(super) level: Text,
    pub(super) article: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileBounds {
    pub(super) article: Text,
    comment_days: Option<Spanned<FileRange>>,
    answer_days: Option<Spanned<FileRange>>,
    minutes_days: Option<Spanned<FileRange>>,
    notice_days: Option<Spanned<FileRange>>,
    adoption_days: Option<Spanned<FileRange>>,
    small_number: Option<Spanned<FileRange>>,
    retention_months: Option<Spanned<FileRange>>,
}

impl FileBounds {
    /// Each figure with its range.
    pub(super) fn all(&self) -> [(Bounded, &Option<Spanned<FileRange>>); 7] {
        [
            (Bounded::CommentDays, &self.comment_days),
            (Bounded::AnswerDays, &self.answer_days),
            (Bounded::MinutesDays, &self.minutes_days),
            (Bounded::NoticeDays, &self.notice_days),
            (Bounded::AdoptionDays, &self.adoption_days),
            (Bounded::SmallNumber, &self.small_number),
            (Bounded::RetentionMonths, &self.retention_months),
        ]
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileRange {
    pub(super) min: Option<u32>,
    pub(super) max: Option<u32>,
    pub(super) article: Option<Text>,
}
