//! The JSON form, described in `node/docs/import-formats.md`.

use percole_words::foreign;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::{
    DOCUMENT_BYTES_MAX, Preamble, ReadingLevel, ReportDocument, ReportError, ReportRecommendation, ReportText,
};
use crate::measures::Measure;
use crate::source;
use crate::text::SourceGroup;

/// A document read from JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The document.
    pub document: ReportDocument,
    /// Keys that the form allows for what surrounds a document, but whose values have no place in it, e.g.
    /// `document.status`; to be shown as a warning.
    pub left_out: Vec<&'static str>,
}

pub(super) fn read(bytes: &[u8]) -> Result<Imported, ReportError> {
    let text =
        source::utf8(bytes, DOCUMENT_BYTES_MAX).map_err(|e| ReportError::at_line(e.line, e.message))?;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let form: Form = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        located(&path, error.inner())
    })?;
    deserializer.end().map_err(|error| located(".", &error))?;
    let left_out = form.left_out();
    Ok(Imported { document: form.into_document()?.checked()?, left_out })
}

pub(super) fn write(document: &ReportDocument) -> String {
    serde_json::to_string_pretty(&Form::of(document)).expect("strings, numbers and lists have a JSON form")
}

/// What is wrong, with line, column and path.
fn located(path: &str, error: &serde_json::Error) -> ReportError {
    let place = match path {
        "." => foreign::json_place(error),
        path => foreign::json_place_at(error, path),
    };
    ReportError::at(place, foreign::json_fault(error))
}

/// Keys in the order in which they are written.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Form {
    #[serde(default, skip_serializing)]
    source: Option<IgnoredAny>,
    document: FormDocument,
    edition: String,
    theme: String,
    #[serde(default)]
    groups: Vec<FormGroup>,
    #[serde(default)]
    report: FormReport,
    #[serde(default)]
    recommendations: Vec<FormRecommendation>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct FormDocument {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    title: String,
    language: String,
    #[serde(default, skip_serializing)]
    status: Option<IgnoredAny>,
    #[serde(default, skip_serializing)]
    working_document_date: Option<IgnoredAny>,
    #[serde(default, skip_serializing)]
    public_discussion: Option<IgnoredAny>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct FormGroup {
    antenne: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    country: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    node: String,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct FormReport {
    #[serde(default)]
    title: String,
    #[serde(default)]
    introduction: Vec<String>,
    #[serde(default)]
    reading_grid: Vec<FormLevel>,
    #[serde(default)]
    group_preambles: Vec<FormPreamble>,
    #[serde(default)]
    drafters: Vec<String>,
    #[serde(default, skip_serializing)]
    recommendations: Option<IgnoredAny>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct FormLevel {
    level: String,
    meaning: String,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct FormPreamble {
    group: String,
    text: Vec<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct FormRecommendation {
    number: u32,
    title: String,
    #[serde(default)]
    rationale: Vec<String>,
    #[serde(default)]
    linked_to: Vec<u32>,
    #[serde(default)]
    measures: Vec<FormMeasure>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct FormMeasure {
    /// Its number; 0 when it has none yet.
    #[serde(default, skip_serializing_if = "is_zero")]
    number: u32,
    title: String,
    #[serde(default)]
    detail: String,
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl Form {
    fn left_out(&self) -> Vec<&'static str> {
        let keys = [
            ("source", &self.source),
            ("document.status", &self.document.status),
            ("document.working_document_date", &self.document.working_document_date),
            ("document.public_discussion", &self.document.public_discussion),
            ("report.recommendations", &self.report.recommendations),
        ];
        keys.into_iter().filter(|(_, value)| value.is_some()).map(|(key, _)| key).collect()
    }

    fn into_document(self) -> Result<ReportDocument, ReportError> {
        let Form { document, edition, theme, groups, report, recommendations, .. } = self;
        let language = document.language.parse().map_err(|refusal: crate::Refusal| {
            ReportError::at("document.language", refusal.message().clone())
        })?;
        let text = ReportText {
            // The report's own title; that of the file around it when it has none.
            title: if report.title.trim().is_empty() { document.title } else { report.title },
            language,
            theme,
            cycle: edition,
            introduction: report.introduction,
            reading_grid: report.reading_grid.into_iter().map(ReadingLevel::from).collect(),
            groups: groups.into_iter().map(SourceGroup::from).collect(),
            preambles: report.group_preambles.into_iter().map(Preamble::from).collect(),
            drafters: report.drafters,
        };
        let recommendations = recommendations.into_iter().map(ReportRecommendation::from).collect();
        Ok(ReportDocument { text, recommendations })
    }

    fn of(document: &ReportDocument) -> Form {
        let ReportDocument { text, recommendations } = document.clone();
        let of_group =
            |SourceGroup { antenne, country, name, node }| FormGroup { antenne, country, name, node };
        let of_level = |ReadingLevel { level, meaning }| FormLevel { level, meaning };
        let of_preamble = |Preamble { group, text }| FormPreamble { group, text };
        Form {
            source: None,
            document: FormDocument {
                title: String::new(),
                language: text.language.to_string(),
                status: None,
                working_document_date: None,
                public_discussion: None,
            },
            edition: text.cycle,
            theme: text.theme,
            groups: text.groups.into_iter().map(of_group).collect(),
            report: FormReport {
                title: text.title,
                introduction: text.introduction,
                reading_grid: text.reading_grid.into_iter().map(of_level).collect(),
                group_preambles: text.preambles.into_iter().map(of_preamble).collect(),
                drafters: text.drafters,
                recommendations: None,
            },
            recommendations: recommendations.into_iter().map(FormRecommendation::from).collect(),
        }
    }
}

impl From<FormGroup> for SourceGroup {
    fn from(FormGroup { antenne, country, name, node }: FormGroup) -> SourceGroup {
        SourceGroup { antenne, country, name, node }
    }
}

impl From<FormLevel> for ReadingLevel {
    fn from(FormLevel { level, meaning }: FormLevel) -> ReadingLevel {
        ReadingLevel { level, meaning }
    }
}

impl From<FormPreamble> for Preamble {
    fn from(FormPreamble { group, text }: FormPreamble) -> Preamble {
        Preamble { group, text }
    }
}

impl From<FormRecommendation> for ReportRecommendation {
    fn from(form: FormRecommendation) -> ReportRecommendation {
        let FormRecommendation { number, title, rationale, linked_to, measures } = form;
        let measure = |FormMeasure { number, title, detail }| match number {
            0 => Measure::written(&title, detail),
            number => Measure { number, title, detail },
        };
        let measures = measures.into_iter().map(measure).collect();
        ReportRecommendation { number, title, rationale, linked_to, measures }
    }
}

impl From<ReportRecommendation> for FormRecommendation {
    fn from(recommendation: ReportRecommendation) -> FormRecommendation {
        let ReportRecommendation { number, title, rationale, linked_to, measures } = recommendation;
        let measure = |Measure { number, title, detail }| FormMeasure { number, title, detail };
        let measures = measures.into_iter().map(measure).collect();
        FormRecommendation { number, title, rationale, linked_to, measures }
    }
}
