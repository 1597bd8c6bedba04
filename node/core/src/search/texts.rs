//! What of each subject can be found, and by whom: its texts as its pages show them.

use percole_domain::{Audience, lifecycle::RecommendationState};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{
    StoreError, Tx,
    bodies::BodyRow,
    cycles::CycleRow,
    meetings::{MeetingRow, WholeRow},
    recommendations::RecommendationRow,
    reports::ReportRow,
    requests::RequestRow,
    rows,
    subjects::SubjectRow,
    transmissions::TransmissionRow,
    votes::VoteRow,
};
use percole_words::Lang;
use prost::Message as _;

use crate::apply::{
    body::described,
    meeting::{audience, decisions, documents, extract, items, words},
    report::text_of,
    request as requests,
};

/// What can be found, in the order in which people are shown it.
pub(crate) const FAMILIES: &[&str] =
    &["report", "recommendation", "vote", "transmission", "body", "meeting", "request", "cycle"];

/// A text as some people may read it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    /// A smaller one is for fewer people, and takes the place of the others for them.
    pub(crate) part: u32,
    /// Who may read it, beside who may read the subject's line.
    pub(crate) audience: String,
    /// The body to which the audiences `body` and `authors` belong.
    pub(crate) body: Option<SubjectId>,
    /// What it quotes: who may not read that does not find it.
    pub(crate) quotes: Option<SubjectId>,
    /// What it is called.
    pub(crate) title: Section,
    /// What it says.
    pub(crate) sections: Vec<Section>,
}

/// A paragraph.
#[derive(Clone, Debug, Default)]
pub(crate) struct Section {
    /// Its language, when that is known.
    pub(crate) lang: Option<Lang>,
    /// What it says.
    pub(crate) text: String,
}

/// The parts of a text, when there are two: the one for fewer people, and the one for all who read the line.
const FOR_FEWER: u32 = 0;
const FOR_ALL: u32 = 1;

/// The texts of a subject; none when it cannot be found.
pub(crate) async fn of(tx: &mut Tx, line: &SubjectRow) -> Result<Vec<Text>, StoreError> {
    let texts = match line.family.as_str() {
        "report" => rows::get(tx, &line.subject).await?.map(|row| vec![report(line, &row)]),
        "recommendation" => rows::get(tx, &line.subject).await?.map(|row| recommendation(line, &row)),
        "vote" => rows::get(tx, &line.subject).await?.map(|row| vec![vote(line, &row)]),
        "body" => rows::get(tx, &line.subject).await?.map(|row| vec![body(line, &row)]),
        "cycle" => rows::get(tx, &line.subject).await?.map(|row| vec![cycle(line, &row)]),
        "request" => rows::get(tx, &line.subject).await?.map(|row| vec![request(line, &row)]),
        "transmission" => match rows::get(tx, &line.subject).await? {
            Some(row) => transmission(tx, line, &row).await?.map(|text| vec![text]),
            None => None,
        },
        "meeting" => match rows::get(tx, &line.subject).await? {
            Some(row) => Some(meeting(tx, line, &row).await?),
            None => None,
        },
        _ => None,
    };
    Ok(texts.unwrap_or_default())
}

/// A text for whoever may read the line, without words yet.
fn for_all(line: &SubjectRow, title: String, lang: Option<Lang>) -> Text {
    Text {
        part: FOR_ALL,
        audience: line.audience.clone(),
        body: line.body,
        title: Section { lang, text: title },
        ..Text::default()
    }
}

/// Paragraphs in one language.
fn in_lang(lang: Option<Lang>, texts: impl IntoIterator<Item = String>) -> Vec<Section> {
    let said = texts.into_iter().filter(|text| !text.is_empty());
    said.map(|text| Section { lang, text }).collect()
}

fn report(line: &SubjectRow, row: &ReportRow) -> Text {
    let text = text_of(row).ok().flatten().unwrap_or_default();
    let lang = Lang::from_locale(&text.language);
    let mut said = vec![text.theme, text.cycle];
    said.extend(text.introduction);
    said.extend(text.reading_grid.into_iter().flat_map(|level| [level.level, level.meaning]));
    for preamble in text.preambles {
        said.push(preamble.group);
        said.extend(preamble.text);
    }
    said.extend(text.groups.into_iter().flat_map(|group| [group.name, group.antenne]));
    said.extend(text.drafters);
    Text { sections: in_lang(lang, said), ..for_all(line, text.title, lang) }
}

/// As it was shown last, and as it is being written.
fn recommendation(line: &SubjectRow, row: &RecommendationRow) -> Vec<Text> {
    if row.state == RecommendationState::Dropped.as_str() {
        return Vec::new();
    }
    let said = |text: Option<&Vec<u8>>| {
        let text = text.and_then(|text| ev::RecommendationText::decode(text.as_slice()).ok());
        text.map(|text| recommended(line, text))
    };
    let mut texts = Vec::new();
    if row.shown_version != 0 && row.version != row.shown_version {
        texts.extend(said(row.text.as_ref()).map(|text| Text {
            part: FOR_FEWER,
            audience: Audience::Authors.as_str().to_owned(),
            body: row.body,
            ..text
        }));
    }
    texts.extend(said(row.shown().text));
    texts
}

fn recommended(line: &SubjectRow, text: ev::RecommendationText) -> Text {
    let lang = Lang::from_locale(&text.language);
    let mut said = text.rationale;
    for measure in text.measures {
        // What it is called within its recommendation is found too.
        said.push(format!("m{} · {}", measure.number, measure.title));
        said.push(measure.detail);
    }
    Text { sections: in_lang(lang, said), ..for_all(line, text.title, lang) }
}

fn vote(line: &SubjectRow, row: &VoteRow) -> Text {
    let wording = row.wording.as_ref().and_then(|words| ev::Wording::decode(words.as_slice()).ok());
    let mut sections = Vec::new();
    for question in wording.unwrap_or_default().questions {
        let texts = question.text.into_iter().chain(question.options).flat_map(|texts| texts.texts);
        sections
            .extend(texts.map(|text| Section { lang: Lang::from_locale(&text.language), text: text.text }));
    }
    Text { sections, ..for_all(line, row.title.clone(), Lang::from_locale(&row.language)) }
}

fn body(line: &SubjectRow, row: &BodyRow) -> Text {
    let described = described(row);
    let brief = described.brief.unwrap_or_default();
    Text { sections: in_lang(None, [brief.theme, brief.text]), ..for_all(line, described.name, None) }
}

fn cycle(line: &SubjectRow, row: &CycleRow) -> Text {
    Text { sections: in_lang(None, [row.retrospective.clone()]), ..for_all(line, row.season.clone(), None) }
}

/// What is asked, and what the body answered.
fn request(line: &SubjectRow, row: &RequestRow) -> Text {
    let (words, answer) = (requests::words(row), requests::explanation(row));
    let lang = Lang::from_locale(&words.language);
    let mut sections = in_lang(lang, paragraphs(&words.text));
    sections.extend(in_lang(Lang::from_locale(&answer.language), paragraphs(&answer.text)));
    Text { sections, ..for_all(line, words.title, lang) }
}

/// It is found by what the report is called that it hands over.
async fn transmission(
    tx: &mut Tx,
    line: &SubjectRow,
    row: &TransmissionRow,
) -> Result<Option<Text>, StoreError> {
    let Some(report) = rows::get::<ReportRow>(tx, &row.report).await? else { return Ok(None) };
    let text = text_of(&report).ok().flatten().unwrap_or_default();
    let lang = Lang::from_locale(&text.language);
    let said = in_lang(None, [row.reason.clone()]);
    Ok(Some(Text { quotes: Some(row.report), sections: said, ..for_all(line, text.title, lang) }))
}

/// What everybody reads of it, and with it the whole minutes for those who may read them. It is called like its body when it
/// has no title of its own.
async fn meeting(tx: &mut Tx, line: &SubjectRow, row: &MeetingRow) -> Result<Vec<Text>, StoreError> {
    let (words, extract) = (words(row), extract(row));
    let lang = Lang::from_locale(&extract.language);
    let spoken = row.languages.split(' ').next().and_then(Lang::from_locale);
    let (title, quotes) = match words.title.as_str() {
        "" => (rows::get::<BodyRow>(tx, &row.body).await?.map(|row| described(&row).name), Some(row.body)),
        title => (Some(title.to_owned()), None),
    };
    let mut sections = in_lang(spoken, [words.place, words.note]);
    let items = items(row).into_iter().flat_map(|item| [item.title, item.text]);
    sections.extend(in_lang(spoken, items.chain(decisions(row).into_iter().map(|decision| decision.text))));
    sections.extend(in_lang(lang, paragraphs(&extract.extract)));
    sections.extend(in_lang(spoken, names_of_documents(row, &line.audience)));
    let shown = Text { quotes, sections, ..for_all(line, title.unwrap_or_default(), spoken) };
    let mut texts = Vec::new();
    if let Some(whole) = rows::get::<WholeRow>(tx, &row.subject).await? {
        let mut sections = in_lang(lang, paragraphs(&whole.body));
        sections.extend(shown.sections.clone());
        texts.push(Text {
            part: FOR_FEWER,
            audience: whole.audience,
            body: Some(row.body),
            sections,
            ..shown.clone()
        });
    }
    texts.push(shown);
    Ok(texts)
}

/// What the documents are called that whoever reads the line may read.
fn names_of_documents(row: &MeetingRow, audience_of_line: &str) -> Vec<String> {
    let mut shown = documents(row);
    shown.retain(|held| audience(held).as_str() == audience_of_line);
    shown.into_iter().filter_map(|held| Some(held.attached?.document?.name)).collect()
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::to_owned).collect()
}
