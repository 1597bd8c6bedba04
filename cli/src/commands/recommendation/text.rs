//! The text of one recommendation, from options or from a file.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use percole_domain::Language;
use percole_domain::measures::Measure as Wanted;
use percole_domain::report::{ReportDocument, ReportError, ReportRecommendation};
use percole_domain::text::SourceGroup as Group;
use percole_proto::event::v1::{Measure, RecommendationText, SourceGroup};
use percole_words::{Arg, Lang, cli, cli_recommendation};

use crate::input::file;
use crate::output::failure::Failure;
use crate::output::words::clean;

/// The largest file of a recommendation or of a report.
pub(crate) const FILE_BYTES_MAX: u64 = percole_domain::report::DOCUMENT_BYTES_MAX as u64;
/// The largest file of a rationale alone.
const RATIONALE_BYTES_MAX: u64 = 1024 * 1024;

/// The forms of a document.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum Format {
    /// JSON
    Json,
    /// Markdown with front matter
    Markdown,
}

impl Format {
    /// As requests name it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Format::Json => "json",
            Format::Markdown => "markdown",
        }
    }
}

/// Where the text comes from.
#[derive(Args)]
pub(super) struct TextArgs {
    /// Title: a verb, or an organisation and a verb
    #[arg(long, required_unless_present = "file", conflicts_with = "file")]
    title: Option<String>,
    /// Language of the text, such as fr or nl-BE
    #[arg(
        long, required_unless_present = "file", conflicts_with = "file",
        value_parser = Language::from_any_case
    )]
    language: Option<Language>,
    /// Why; an empty line begins a paragraph
    #[arg(long, conflicts_with_all = ["file", "rationale_file"])]
    rationale: Option<String>,
    /// Why, from a text file
    #[arg(long, value_name = "FILE", conflicts_with = "file")]
    rationale_file: Option<PathBuf>,
    /// One thing asked for; may be given several times.
    #[arg(long = "measure", value_name = "TITLE", conflicts_with = "file")]
    measures: Vec<String>,
    /// The text from a report document (.md or .json, as `percole report import` takes it)
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
    pub(super) fn read(self, lang: Lang) -> Result<Written, Failure> {
        match &self.file {
            Some(path) => of_file(path, self.number, lang),
            None => self.of_options(),
        }
    }

    fn of_options(self) -> Result<Written, Failure> {
        let rationale = match (self.rationale, &self.rationale_file) {
            (Some(text), _) => text,
            (None, Some(path)) => file::read_text(path, RATIONALE_BYTES_MAX)?,
            (None, None) => String::new(),
        };
        let measure = |title: String| of_measure(&Wanted::written(&title, String::new()));
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
pub(crate) fn format_of(path: &Path) -> Result<Format, Failure> {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("json") => Ok(Format::Json),
        Some("md" | "markdown") => Ok(Format::Markdown),
        _ => Err(Failure::usage(cli_recommendation::form_unknown(path.display().to_string()))
            .next(cli_recommendation::name_the_form())),
    }
}

/// Reads a report document here, without the node.
///
/// # Errors
/// A usage failure with every fault, in this language.
pub(crate) fn read_document(
    place: &str,
    bytes: &[u8],
    format: Format,
    lang: Lang,
) -> Result<ReportDocument, Failure> {
    let document = match format {
        Format::Json => ReportDocument::from_json(bytes),
        Format::Markdown => ReportDocument::from_markdown_bytes(bytes),
    };
    document.map_err(|ReportError { faults }| {
        // They quote the file, whose signs must not steer the terminal.
        let lines = faults.iter().map(|fault| clean(&fault.said().in_lang(lang)));
        Failure::usage(cli::file_has_errors(place, faults.len())).details(lines).next(cli::correct_file())
    })
}

fn of_file(path: &Path, number: Option<u32>, lang: Lang) -> Result<Written, Failure> {
    let place = path.display().to_string();
    let document = read_document(&place, &file::read(path, FILE_BYTES_MAX)?, format_of(path)?, lang)?;
    let recommendation = choose(&document, number).map_err(|failure| failure.within(&place))?;
    let measures = recommendation.measures.iter();
    let text = RecommendationText {
        language: document.text.language.to_string(),
        title: recommendation.title.clone(),
        rationale: recommendation.rationale.clone(),
        measures: measures.map(of_measure).collect(),
    };
    let of_group = |Group { antenne, country, name, node }| SourceGroup { antenne, country, name, node };
    Ok(Written { text, groups: document.text.groups.into_iter().map(of_group).collect() })
}

fn of_measure(Wanted { number, title, detail }: &Wanted) -> Measure {
    Measure { number: *number, title: title.clone(), detail: detail.clone() }
}

fn choose(document: &ReportDocument, number: Option<u32>) -> Result<&ReportRecommendation, Failure> {
    match (document.recommendations.as_slice(), number) {
        ([], _) => {
            Err(Failure::usage(cli_recommendation::file_holds_none()).next(cli_recommendation::begin_one()))
        }
        ([one], None) => Ok(one),
        (several, None) => Err(Failure::usage(cli_recommendation::file_holds_several(several.len()))
            .next(cli_recommendation::choose_one())),
        (several, Some(number)) => {
            several.iter().find(|recommendation| recommendation.number == number).ok_or_else(|| {
                let numbers = Arg::all_of(several.iter().map(|recommendation| recommendation.number));
                Failure::usage(cli_recommendation::file_holds_others(number, numbers))
                    .next(cli_recommendation::choose_one())
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
    use crate::output::specimen::failure_in_every_language;

    const REPORT: &str = "+++\nlanguage = \"fr\"\ntheme = \"T\"\ncycle = \"2019-2020\"\n\n[[groups]]\nantenne = \"Rennes\"\n\
        country = \"FR\"\n+++\n\n# Projet\n\n## 1. Publier\n\nParce que.\n\n### Mesures\n\n- **Afficher.** Partout.\n\n\
        ## 2. Ouvrir\n\nAussi.\n";

    fn written(text: &str, number: Option<u32>) -> Result<Written, Failure> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("report.md");
        std::fs::write(&path, text).unwrap();
        of_file(&path, number, Lang::En)
    }

    fn document(text: &str) -> ReportDocument {
        read_document("report.md", text.as_bytes(), Format::Markdown, Lang::En).unwrap()
    }

    #[test]
    fn one_recommendation_of_a_report_is_chosen_by_its_number() {
        let Written { text, groups } = written(REPORT, Some(1)).unwrap();
        assert_eq!((text.language.as_str(), text.title.as_str()), ("fr", "Publier"));
        assert_eq!(
            (text.measures[0].title.as_str(), text.measures[0].detail.as_str()),
            ("Afficher.", "Partout.")
        );
        assert_eq!(groups[0].antenne, "Rennes");
        assert!(written(REPORT, None).err().unwrap().to_string().contains("report.md: "));
    }

    #[test]
    fn a_choice_that_cannot_be_made_says_what_there_is() {
        let (several, none) = (document(REPORT), document(REPORT.split("## 1.").next().unwrap_or_default()));
        for (name, document, number) in
            [("none_held", &none, None), ("several_held", &several, None), ("others_held", &several, Some(7))]
        {
            let failure = choose(document, number).err().unwrap().within("report.md");
            insta::assert_snapshot!(name, failure_in_every_language(&failure));
        }
    }

    #[test]
    fn faults_of_a_document_are_listed_in_the_language() {
        let faults: Vec<String> = Lang::ALL
            .iter()
            .map(|&lang| {
                let failure = read_document("r.md", b"# no front matter", Format::Markdown, lang);
                failure.err().unwrap().in_lang(lang)
            })
            .collect();
        insta::assert_snapshot!(faults.join("\n\n"));
        let failure = format_of(Path::new("r.docx")).unwrap_err();
        insta::assert_snapshot!(failure_in_every_language(&failure));
    }

    #[test]
    fn empty_lines_part_paragraphs() {
        assert_eq!(paragraphs("a\n b\n\n\n c\n"), ["a\nb", "c"]);
        assert_eq!(paragraphs("\n"), Vec::<String>::new());
    }
}
