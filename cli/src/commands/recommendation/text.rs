//! The text of one recommendation, from options or from a file.

use std::path::{Path, PathBuf};

use clap::Args;
use percole_domain::Language;
use percole_domain::report::{ReportDocument, ReportError, ReportRecommendation};
use percole_domain::text::SourceGroup as Group;
use percole_proto::event::v1::{Measure, RecommendationText, SourceGroup};

use crate::input::file;
use crate::output::failure::Failure;
use crate::output::words::clean;

/// The largest file of a recommendation or of a report.
pub(super) const FILE_BYTES_MAX: u64 = percole_domain::report::DOCUMENT_BYTES_MAX as u64;
/// The largest file of a rationale alone.
const RATIONALE_BYTES_MAX: u64 = 1024 * 1024;

/// Where the text comes from.
#[derive(Args)]
pub(super) struct TextArgs {
    /// Title: a verb, or an organisation and a verb
    #[arg(long, required_unless_present = "file", conflicts_with = "file")]
    title: Option<String>,
    /// Language of the text, such as fr or nl-BE
    #[arg(long, required_unless_present = "file", conflicts_with = "file")]
    language: Option<Language>,
    /// Why; an empty line begins a paragraph
    #[arg(long, conflicts_with_all = ["file", "rationale_file"])]
    rationale: Option<String>,
    /// Why, from a text file
    #[arg(long, value_name = "FILE", conflicts_with = "file")]
    rationale_file: Option<PathBuf>,
    /// One thing asked for; may be given several times
    #[arg(long = "measure", value_name = "TITLE", conflicts_with = "file")]
    measures: Vec<String>,
    /// The text from a report document (.md or .json, as `percole recommendation import` takes it)
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Which recommendation of --file, when it holds several
    #[arg(long, value_name = "N", requires = "file")]
    number: Option<u32>,
}

/// A text, and what the file says besides it.
pub(super) struct Written {
    pub(super) text: RecommendationText,
    pub(super) groups: Vec<SourceGroup>,
}

impl TextArgs {
    /// Puts the text together.
    ///
    /// # Errors
    /// A usage failure for a file that cannot be read, with every fault in it.
    pub(super) fn read(self) -> Result<Written, Failure> {
        match &self.file {
            Some(path) => of_file(path, self.number),
            None => self.of_options(),
        }
    }

    fn of_options(self) -> Result<Written, Failure> {
        let rationale = match (self.rationale, &self.rationale_file) {
            (Some(text), _) => text,
            (None, Some(path)) => file::read_text(path, RATIONALE_BYTES_MAX)?,
            (None, None) => String::new(),
        };
        let measure = |title: String| Measure { title, detail: String::new() };
        let text = RecommendationText {
            language: self.language.map_or_else(String::new, |language| language.to_string()),
            title: self.title.unwrap_or_default(),
            rationale: paragraphs(&rationale),
            measures: self.measures.into_iter().map(measure).collect(),
        };
        Ok(Written { text, groups: Vec::new() })
    }
}

/// The form of a document, by the end of its file's name.
///
/// # Errors
/// A usage failure for another ending than `.md` or `.json`.
pub(super) fn format_of(path: &Path) -> Result<&'static str, Failure> {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("json") => Ok("json"),
        Some("md" | "markdown") => Ok("markdown"),
        _ => Err(Failure::usage(format!(
            "{} is neither .json nor .md, so its form is not known",
            path.display()
        ))
        .next("rename the file; `--format` names the form where a command has it")),
    }
}

/// Reads a report document here, without the node.
///
/// # Errors
/// A usage failure with every fault.
pub(super) fn read_document(place: &str, bytes: &[u8], format: &str) -> Result<ReportDocument, Failure> {
    let document = match format {
        "json" => ReportDocument::from_json(bytes),
        _ => ReportDocument::from_markdown_bytes(bytes),
    };
    document.map_err(|ReportError { faults }| {
        let lines = faults.iter().map(|fault| clean(&fault.said().to_string()));
        Failure::usage(format!("{place} cannot be taken in"))
            .details(lines)
            .next("correct the file and give the command again")
    })
}

fn of_file(path: &Path, number: Option<u32>) -> Result<Written, Failure> {
    let place = path.display().to_string();
    let document = read_document(&place, &file::read(path, FILE_BYTES_MAX)?, format_of(path)?)?;
    let recommendation = choose(&document, number).map_err(|failure| failure.within(&place))?;
    let measures = recommendation.measures.iter();
    let text = RecommendationText {
        language: document.text.language.to_string(),
        title: recommendation.title.clone(),
        rationale: recommendation.rationale.clone(),
        measures: measures.map(|m| Measure { title: m.title.clone(), detail: m.detail.clone() }).collect(),
    };
    let of_group = |Group { antenne, country, name }| SourceGroup { antenne, country, name };
    Ok(Written { text, groups: document.text.groups.into_iter().map(of_group).collect() })
}

fn choose(document: &ReportDocument, number: Option<u32>) -> Result<&ReportRecommendation, Failure> {
    match (document.recommendations.as_slice(), number) {
        ([], _) => Err(Failure::usage("it holds no recommendation").next("begin one with `## 1. Title`")),
        ([one], None) => Ok(one),
        (several, None) => Err(Failure::usage(format!("it holds {} recommendations", several.len()))
            .next("choose one with --number N, or take in all with `percole recommendation import`")),
        (several, Some(number)) => {
            several.iter().find(|recommendation| recommendation.number == number).ok_or_else(|| {
                let numbers: Vec<String> = several.iter().map(|r| r.number.to_string()).collect();
                Failure::usage(format!("it holds no recommendation {number}, but {}", numbers.join(", ")))
            })
        }
    }
}

/// Paragraphs, parted by empty lines.
fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs: Vec<Vec<&str>> = vec![Vec::new()];
    for line in text.lines().map(str::trim) {
        match (line.is_empty(), paragraphs.last_mut()) {
            (false, Some(last)) => last.push(line),
            _ => paragraphs.push(Vec::new()),
        }
    }
    paragraphs.into_iter().filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "+++\nlanguage = \"fr\"\ntheme = \"T\"\ncycle = \"2019-2020\"\n\n[[groups]]\nantenne = \"Rennes\"\n\
        country = \"FR\"\n+++\n\n# Projet\n\n## 1. Publier\n\nParce que.\n\n### Mesures\n\n- **Afficher.** Partout.\n\n\
        ## 2. Ouvrir\n\nAussi.\n";

    fn written(number: Option<u32>) -> Result<Written, Failure> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("report.md");
        std::fs::write(&path, REPORT).unwrap();
        of_file(&path, number)
    }

    #[test]
    fn one_recommendation_of_a_report_is_chosen_by_its_number() {
        let Written { text, groups } = written(Some(1)).unwrap();
        assert_eq!((text.language.as_str(), text.title.as_str()), ("fr", "Publier"));
        assert_eq!(
            (text.measures[0].title.as_str(), text.measures[0].detail.as_str()),
            ("Afficher.", "Partout.")
        );
        assert_eq!(groups[0].antenne, "Rennes");
        assert!(written(None).err().unwrap().to_string().contains("--number"));
        assert!(written(Some(7)).err().unwrap().to_string().contains("1, 2"));
    }

    #[test]
    fn faults_of_a_document_are_listed() {
        let failure = read_document("r.md", b"# no front matter", "markdown").err().unwrap();
        assert!(failure.to_string().contains("r.md cannot be taken in\n  - line 1"), "{failure}");
        assert!(format_of(Path::new("r.docx")).is_err());
    }

    #[test]
    fn empty_lines_part_paragraphs() {
        assert_eq!(paragraphs("a\n b\n\n\n c\n"), ["a\nb", "c"]);
        assert_eq!(paragraphs("\n"), Vec::<String>::new());
    }
}
