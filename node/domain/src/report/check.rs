//! Tidying and checking a document.

use std::collections::BTreeSet;

use percole_words::{Arg, documents, domain};

use super::{
    Fault, LIST_MAX, RECOMMENDATIONS_MAX, REPORT_TEXT_BYTES_MAX, ReportDocument, ReportError,
    ReportRecommendation, ReportText,
};
use crate::Refusal;
use crate::names::{check_line, check_line_or_empty, check_paragraph, tidy_line, tidy_paragraph};
use crate::text::{
    GROUPS_BYTES_MAX, PARAGRAPH_CHARS_MAX, PARAGRAPHS_MAX, SourceGroup, TITLE_CHARS_MAX, at_most,
};
use percole_tables::text::shortened;

const FAULTS_MAX: usize = 100;
const LABEL_CHARS_MAX: usize = 100;

/// Tidies the document and refuses it with every fault found.
pub(super) fn checked(mut document: ReportDocument) -> Result<ReportDocument, ReportError> {
    tidy(&mut document);
    let mut faults = booklet_faults(&document.text);
    faults.extend(text_faults(&document.text));
    faults.extend(recommendation_faults(&document));
    if faults.is_empty() {
        return Ok(document);
    }
    let fault = |refusal: Refusal| Fault {
        place: refusal.field().map_or_else(|| documents::at_document().into(), Arg::from),
        message: refusal.message().clone(),
    };
    Err(ReportError { faults: faults.into_iter().take(FAULTS_MAX).map(fault).collect() })
}

fn tidy(document: &mut ReportDocument) {
    let text = &mut document.text;
    for line in [&mut text.title, &mut text.theme, &mut text.cycle].into_iter().chain(&mut text.drafters) {
        *line = tidy_line(line);
    }
    tidy_paragraphs(&mut text.introduction);
    for level in &mut text.reading_grid {
        // The colon of "**information** : condition de base …" belongs to neither.
        let is_colon = |c: char| c == ':' || c.is_whitespace();
        level.level = tidy_line(&level.level).trim_end_matches(is_colon).to_owned();
        level.meaning = tidy_paragraph(&level.meaning).trim_start_matches(is_colon).to_owned();
    }
    for group in &mut text.groups {
        for line in [&mut group.antenne, &mut group.country, &mut group.name, &mut group.node] {
            *line = tidy_line(line);
        }
    }
    for preamble in &mut text.preambles {
        preamble.group = tidy_line(&preamble.group);
        tidy_paragraphs(&mut preamble.text);
    }
    for recommendation in &mut document.recommendations {
        recommendation.title = tidy_line(&recommendation.title);
        tidy_paragraphs(&mut recommendation.rationale);
        for measure in &mut recommendation.measures {
            measure.title = tidy_line(&measure.title);
            measure.detail = tidy_paragraph(&measure.detail);
        }
    }
}

fn tidy_paragraphs(paragraphs: &mut Vec<String>) {
    for paragraph in paragraphs.iter_mut() {
        *paragraph = tidy_paragraph(paragraph);
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
}

/// What a booklet that is taken in whole must say, and a lone recommendation need not.
fn booklet_faults(text: &ReportText) -> Vec<Refusal> {
    let missing = |(field, value): (&str, &String)| {
        value.is_empty().then(|| Refusal::invalid(field, domain::is_missing()))
    };
    [("theme", &text.theme), ("cycle", &text.cycle)].into_iter().filter_map(missing).collect()
}

/// What is wrong with a report's own text.
pub(super) fn text_faults(text: &ReportText) -> Vec<Refusal> {
    let mut checks = vec![
        check_line("title", &text.title, TITLE_CHARS_MAX),
        check_line_or_empty("theme", &text.theme, TITLE_CHARS_MAX),
        check_line_or_empty("cycle", &text.cycle, LABEL_CHARS_MAX),
        at_most("reading_grid", text.reading_grid.len(), LIST_MAX, domain::too_many_lines),
        at_most("groups", text.groups.len(), LIST_MAX, domain::too_many_groups),
        at_most("groups", groups_bytes(text), GROUPS_BYTES_MAX, domain::too_many_bytes),
        at_most("preambles", text.preambles.len(), LIST_MAX, domain::too_many_preambles),
        at_most("drafters", text.drafters.len(), LIST_MAX, domain::too_many_drafters),
        at_most("text", text_bytes(text), REPORT_TEXT_BYTES_MAX, domain::too_many_bytes),
    ];
    checks.extend(paragraphs("introduction", &text.introduction));
    for (i, level) in text.reading_grid.iter().enumerate() {
        checks.push(check_line(&format!("reading_grid[{i}].level"), &level.level, LABEL_CHARS_MAX));
        checks.push(check_paragraph(
            &format!("reading_grid[{i}].meaning"),
            &level.meaning,
            PARAGRAPH_CHARS_MAX,
        ));
    }
    for (i, group) in text.groups.iter().enumerate() {
        let place = format!("groups[{i}]");
        checks.push(group.check().map_err(|refusal| refusal.within(&place)));
        if text.groups[..i].contains(group) {
            checks.push(Err(Refusal::invalid(place, documents::group_twice())));
        }
    }
    for (i, preamble) in text.preambles.iter().enumerate() {
        checks.push(preamble_group(text, i));
        checks.extend(paragraphs(&format!("preambles[{i}].text"), &preamble.text));
    }
    for (i, drafter) in text.drafters.iter().enumerate() {
        checks.push(check_line(&format!("drafters[{i}]"), drafter, TITLE_CHARS_MAX));
    }
    checks.into_iter().filter_map(Result::err).collect()
}

/// A preamble belongs to a group of the report, by the group's name or its antenne.
fn preamble_group(text: &ReportText, i: usize) -> Result<(), Refusal> {
    let group = &text.preambles[i].group;
    let place = format!("preambles[{i}].group");
    if !text.groups.iter().any(|known| known.antenne == *group || (!group.is_empty() && known.name == *group))
    {
        let known = Arg::listing(text.groups.iter().map(|known| &known.antenne));
        let message = documents::not_a_group(shortened(group), known);
        return Err(Refusal::invalid(place, message));
    }
    if text.preambles[..i].iter().any(|earlier| earlier.group == *group) {
        return Err(Refusal::invalid(place, documents::preamble_twice(shortened(group))));
    }
    Ok(())
}

fn paragraphs(field: &str, paragraphs: &[String]) -> Vec<Result<(), Refusal>> {
    let count = at_most(field, paragraphs.len(), PARAGRAPHS_MAX, domain::too_many_paragraphs);
    let each = paragraphs
        .iter()
        .enumerate()
        .map(|(i, paragraph)| check_paragraph(&format!("{field}[{i}]"), paragraph, PARAGRAPH_CHARS_MAX));
    std::iter::once(count).chain(each).collect()
}

fn text_bytes(text: &ReportText) -> usize {
    let preambles = text.preambles.iter().flat_map(|preamble| &preamble.text);
    let grid = text.reading_grid.iter().map(|level| level.level.len() + level.meaning.len());
    text.title.len()
        + text.theme.len()
        + groups_bytes(text)
        + text.introduction.iter().chain(preambles).chain(&text.drafters).map(String::len).sum::<usize>()
        + grid.sum::<usize>()
}

fn groups_bytes(text: &ReportText) -> usize {
    text.groups.iter().map(SourceGroup::bytes).sum()
}

fn recommendation_faults(document: &ReportDocument) -> Vec<Refusal> {
    let recommendations = &document.recommendations;
    let mut faults = Vec::new();
    let count = recommendations.len();
    if let Err(refusal) =
        at_most("recommendations", count, RECOMMENDATIONS_MAX, domain::too_many_recommendations)
    {
        return vec![refusal];
    }
    let mut numbers = BTreeSet::new();
    for (i, recommendation) in recommendations.iter().enumerate() {
        let place = format!("recommendations[{i}]");
        let number = recommendation.number;
        if number == 0 {
            faults.push(Refusal::invalid(format!("{place}.number"), documents::number_zero()));
        } else if !numbers.insert(number) {
            let message = documents::number_twice(number.to_string());
            faults.push(Refusal::invalid(format!("{place}.number"), message));
        }
        if let Err(refusal) = recommendation.text(&document.text.language) {
            faults.push(refusal.within(&place));
        }
    }
    for (i, recommendation) in recommendations.iter().enumerate() {
        faults.extend(link_faults(&format!("recommendations[{i}].linked_to"), recommendation, &numbers));
    }
    faults
}

fn link_faults(place: &str, recommendation: &ReportRecommendation, numbers: &BTreeSet<u32>) -> Vec<Refusal> {
    let links = &recommendation.linked_to;
    if let Err(refusal) = at_most(place, links.len(), LIST_MAX, domain::too_many_links) {
        return vec![refusal];
    }
    let fault = |(i, number): (usize, &u32)| {
        let shown = number.to_string();
        let message = if *number == recommendation.number {
            documents::link_to_itself(shown)
        } else if links[..i].contains(number) {
            documents::link_twice(shown)
        } else if !numbers.contains(number) {
            documents::link_to_nothing(shown)
        } else {
            return None;
        };
        Some(Refusal::invalid(format!("{place}[{i}]"), message))
    };
    links.iter().enumerate().filter_map(fault).collect()
}
