//! Between the payloads of governance events and the domain's types.
//!
//! Requests carry the same messages as events, so that both are parsed here: what comes out is within its limits.

use std::str::FromStr;

use percole_domain::{
    Language, Refusal, Timestamp,
    adoption::Given,
    attachment::Attachment,
    body::{BodyDescription, WorkingBrief},
    measures::Measure,
    meeting::{self, Present, When, Words},
    names::{check_line, check_line_or_empty},
    parts::{Head, Part},
    recommendation::{Placement, Presence, published_presence},
    report::{Preamble, ReadingLevel, ReportText},
    text::{RecommendationText, SourceGroup, TITLE_CHARS_MAX},
    unit::Count,
};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_words::{domain, events, organisation};

/// Reads the text of a recommendation.
///
/// # Errors
/// `invalid_argument` naming the field, also when there is no text at all.
pub fn read_text(text: Option<ev::RecommendationText>) -> Result<RecommendationText, Refusal> {
    let text = text.ok_or_else(|| Refusal::invalid("text", domain::is_missing()))?;
    let language = text.language.parse().map_err(|refusal: Refusal| refusal.within("text"))?;
    let measures = text
        .measures
        .into_iter()
        .map(|ev::Measure { number, title, detail }| Measure { number, title, detail })
        .collect();
    RecommendationText::new(language, text.title, text.rationale, measures)
        .map_err(|refusal| refusal.within("text"))
}

/// Writes the text of a recommendation.
pub fn write_text(text: &RecommendationText) -> ev::RecommendationText {
    let measure = |Measure { number, title, detail }: &Measure| ev::Measure {
        number: *number,
        title: title.clone(),
        detail: detail.clone(),
    };
    ev::RecommendationText {
        language: text.language().to_string(),
        title: text.title().to_owned(),
        rationale: text.rationale().to_vec(),
        measures: text.measures().iter().map(measure).collect(),
    }
}

/// Reads where a recommendation stands: the report that holds it, and its place there.
///
/// # Errors
/// `invalid_argument` when the report's id is none. The place itself is checked by the domain's transitions.
pub fn read_placement(placement: Option<ev::Placement>) -> Result<(SubjectId, Placement), Refusal> {
    let placement = placement.unwrap_or_default();
    let report = placement.report.parse();
    let report =
        report.map_err(|_| Refusal::invalid("report", domain::not_a_report_id(&placement.report)))?;
    let groups = placement.groups.into_iter().map(read_group).collect();
    Ok((report, Placement { number: placement.number, groups, linked_to: placement.linked_to }))
}

/// Writes where a recommendation stands.
pub fn write_placement(report: &SubjectId, placement: &Placement) -> ev::Placement {
    ev::Placement {
        report: report.to_string(),
        number: placement.number,
        groups: placement.groups.iter().map(write_group).collect(),
        linked_to: placement.linked_to.clone(),
    }
}

/// Reads a source group; it is checked with the whole that it belongs to.
pub(crate) fn read_group(group: ev::SourceGroup) -> SourceGroup {
    SourceGroup { antenne: group.antenne, country: group.country, name: group.name, node: group.node }
}

/// Writes a source group.
pub(crate) fn write_group(group: &SourceGroup) -> ev::SourceGroup {
    ev::SourceGroup {
        antenne: group.antenne.clone(),
        country: group.country.clone(),
        name: group.name.clone(),
        node: group.node.clone(),
    }
}

/// Reads what a log says of a document.
///
/// # Errors
/// `invalid_argument` on the field.
pub(crate) fn read_document(document: &ev::Attachment) -> Result<Attachment, Refusal> {
    let sha256 = document.sha256.as_slice().try_into();
    let sha256 = sha256.map_err(|_| Refusal::invalid("document.sha256", domain::is_missing()))?;
    let read = Attachment {
        name: document.name.clone(),
        media_type: document.r#type.clone(),
        size: document.size,
        sha256,
    };
    read.check()?;
    Ok(read)
}

/// Writes what a log says of a document.
pub fn write_document(document: &Attachment) -> ev::Attachment {
    ev::Attachment {
        name: document.name.clone(),
        r#type: document.media_type.clone(),
        size: document.size,
        sha256: document.sha256.to_vec(),
    }
}

/// Reads who was present.
pub(crate) fn read_present(present: Vec<ev::Presence>) -> Vec<Presence> {
    present.into_iter().map(|p| Presence { category: p.category, count: p.count }).collect()
}

/// Checks that whoever records who was present names each category once, however it is written.
///
/// # Errors
/// `invalid_argument` on the second of two.
pub(crate) fn check_present<'c>(categories: impl Iterator<Item = &'c str>) -> Result<(), Refusal> {
    let mut seen = std::collections::HashSet::new();
    for (at, category) in categories.enumerate() {
        if !seen.insert(percole_tables::text::key(category)) {
            return Err(Refusal::invalid(format!("present[{at}].category"), domain::named_twice(category)));
        }
    }
    Ok(())
}

/// Who was present as a log may say it: without small numbers. The exact figures go no further than this.
pub(crate) fn published_present(exact: &[ev::Presence], threshold: u32) -> Vec<ev::Presence> {
    let written = |p: Presence| ev::Presence { category: p.category, count: p.count };
    published_presence(read_present(exact.to_vec()), threshold).into_iter().map(written).collect()
}

/// Reads what a group's node recorded.
///
/// # Errors
/// `invalid_argument` naming the field.
pub(crate) fn read_given(payload: &ev::AdoptionGiven) -> Result<Given, Refusal> {
    Ok(Given {
        position: payload.position.parse()?,
        date: payload.meeting_date.parse().map_err(|refusal: Refusal| refusal.within("meeting_date"))?,
        place: payload.meeting_place.clone(),
        how: payload.how.parse()?,
        present: read_present(payload.present.clone()),
    })
}

/// Reads the text of a report.
///
/// # Errors
/// `invalid_argument` naming the field, also when there is no text at all.
pub fn read_report(text: Option<ev::ReportText>) -> Result<ReportText, Refusal> {
    let text = text.ok_or_else(|| Refusal::invalid("text", domain::is_missing()))?;
    let text = ReportText {
        title: text.title,
        language: text.language.parse()?,
        theme: text.theme,
        cycle: text.cycle,
        introduction: text.introduction,
        reading_grid: text
            .reading_grid
            .into_iter()
            .map(|line| ReadingLevel { level: line.level, meaning: line.meaning })
            .collect(),
        groups: text.groups.into_iter().map(read_group).collect(),
        preambles: text
            .preambles
            .into_iter()
            .map(|preamble| Preamble { group: preamble.group, text: preamble.text })
            .collect(),
        drafters: text.drafters,
    };
    text.check()?;
    Ok(text)
}

/// Writes the text of a report.
pub fn write_report(text: &ReportText) -> ev::ReportText {
    let level =
        |line: &ReadingLevel| ev::ReadingLevel { level: line.level.clone(), meaning: line.meaning.clone() };
    let preamble =
        |preamble: &Preamble| ev::Preamble { group: preamble.group.clone(), text: preamble.text.clone() };
    ev::ReportText {
        title: text.title.clone(),
        language: text.language.to_string(),
        theme: text.theme.clone(),
        cycle: text.cycle.clone(),
        introduction: text.introduction.clone(),
        reading_grid: text.reading_grid.iter().map(level).collect(),
        groups: text.groups.iter().map(write_group).collect(),
        preambles: text.preambles.iter().map(preamble).collect(),
        drafters: text.drafters.clone(),
    }
}

/// Reads what may be left out.
///
/// # Errors
/// What is wrong with it when it is there.
pub(crate) fn optional<T: FromStr>(text: &str) -> Result<Option<T>, T::Err> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some) }
}

/// Reads the id of a subject or a node that may be left out.
///
/// # Errors
/// A refusal that names the text that is no id.
pub(crate) fn optional_id<T: FromStr>(text: &str) -> Result<Option<T>, Refusal> {
    optional(text).map_err(|_| Refusal::precondition(events::not_an_id(text)))
}

/// The body for which somebody acts; nobody's when they act for none.
///
/// # Errors
/// A refusal that names the text that is no id.
pub(crate) fn acting_body(act: Option<&ev::Act>) -> Result<Option<SubjectId>, Refusal> {
    act.map_or(Ok(None), |act| optional_id(&act.body))
}

/// Reads how many people a unit has.
///
/// # Errors
/// `invalid_argument` on `date`.
pub(crate) fn read_count(payload: &ev::UnitCounted) -> Result<Count, Refusal> {
    let part = |part: &ev::UnitPart| Part {
        category: part.category.clone(),
        place: part.place.clone(),
        head: Head { members: part.members, users: part.users },
    };
    Ok(Count {
        date: payload.date.parse()?,
        total: Head { members: payload.members, users: payload.users },
        parts: payload.parts.iter().map(part).collect(),
    })
}

/// Writes how many people a unit has.
pub(crate) fn write_count(count: &Count, act: ev::Act) -> ev::UnitCounted {
    let part = |part: &Part| ev::UnitPart {
        category: part.category.clone(),
        place: part.place.clone(),
        members: part.head.members,
        users: part.head.users,
    };
    ev::UnitCounted {
        act: Some(act),
        date: count.date.to_string(),
        members: count.total.members,
        users: count.total.users,
        parts: count.parts.iter().map(part).collect(),
    }
}

/// Reads what a body is.
///
/// # Errors
/// `invalid_argument` naming the field.
pub(crate) fn read_description(description: &ev::BodyDescription) -> Result<BodyDescription, Refusal> {
    let brief = match &description.brief {
        None => None,
        Some(brief) => Some(WorkingBrief {
            theme: brief.theme.clone(),
            text: brief.text.clone(),
            due: optional(&brief.due)?,
        }),
    };
    let read = BodyDescription {
        kind: description.kind.parse()?,
        name: description.name.clone(),
        seats: Some(description.seats).filter(|seats| *seats > 0),
        term_months: Some(description.term_months).filter(|months| *months > 0),
        article: description.article.clone(),
        brief,
    };
    read.check()?;
    Ok(read)
}

/// Writes what a body is; `answers_to` is an id, or empty.
pub(crate) fn write_description(description: &BodyDescription, answers_to: String) -> ev::BodyDescription {
    let brief = |brief: &WorkingBrief| ev::WorkingBrief {
        theme: brief.theme.clone(),
        text: brief.text.clone(),
        due: brief.due.map(|day| day.to_string()).unwrap_or_default(),
    };
    ev::BodyDescription {
        kind: description.kind.to_string(),
        name: description.name.clone(),
        seats: description.seats.unwrap_or(0),
        term_months: description.term_months.unwrap_or(0),
        answers_to,
        article: description.article.clone(),
        brief: description.brief.as_ref().map(brief),
    }
}

/// Reads the hash of a portrait that may be left out.
///
/// # Errors
/// `invalid_argument` unless it has 32 bytes.
pub(crate) fn read_portrait(portrait: &[u8]) -> Result<Option<[u8; 32]>, Refusal> {
    match portrait {
        [] => Ok(None),
        bytes => {
            let hash = bytes.try_into();
            hash.map(Some)
                .map_err(|_| Refusal::invalid("portrait", organisation::not_a_portrait(bytes.len())))
        }
    }
}

/// Most languages that a meeting names.
const SPOKEN_MAX: usize = 20;
/// Longest name of a time zone, in characters. Which ones there are is the door's affair: that changes with the machine.
const ZONE_CHARS_MAX: usize = 64;

/// Reads when a meeting takes place; it is checked by its transition.
pub(crate) fn read_when(time: &ev::MeetingTime) -> When {
    let end = Some(time.end_us).filter(|end| *end != 0).map(Timestamp::from_us);
    When { start: Timestamp::from_us(time.start_us), end }
}

/// Checks the name of a time zone as far as a fold may.
///
/// # Errors
/// `invalid_argument` on `time.zone`.
pub(crate) fn check_zone(zone: &str) -> Result<(), Refusal> {
    check_line("time.zone", zone, ZONE_CHARS_MAX)
}

/// Checks what a plan names besides its time.
///
/// # Errors
/// `invalid_argument` naming the field.
pub(crate) fn check_spoken(planned: &ev::MeetingPlanned) -> Result<(), Refusal> {
    check_zone(&planned.time.clone().unwrap_or_default().zone)?;
    check_line_or_empty("series", &planned.series, TITLE_CHARS_MAX)?;
    for (field, tags) in [("languages", &planned.languages), ("interpreted", &planned.interpreted)] {
        if tags.len() > SPOKEN_MAX {
            return Err(Refusal::invalid(field, organisation::too_many_languages(tags.len(), SPOKEN_MAX)));
        }
        for tag in tags {
            tag.parse::<Language>().map_err(|refusal| refusal.within(field))?;
        }
    }
    Ok(())
}

/// Reads how a meeting is called, and where and how one takes part; its caller checks it.
pub(crate) fn read_words(words: &ev::MeetingWords) -> Words {
    Words {
        title: words.title.clone(),
        place: words.place.clone(),
        link: words.link.clone(),
        note: words.note.clone(),
    }
}

/// Reads who was present at a meeting.
///
/// # Errors
/// `invalid_argument` for an unknown way of taking part.
pub(crate) fn read_attendance(present: &[ev::MeetingPresence]) -> Result<Vec<Present>, Refusal> {
    let read = |p: &ev::MeetingPresence| {
        Ok(Present { category: p.category.clone(), mode: optional(&p.mode)?, count: p.count })
    };
    present.iter().map(read).collect()
}

/// Who was present at a meeting as a log may say it: one partition, without small numbers.
///
/// # Errors
/// As [`read_attendance`].
pub(crate) fn published_attendance(
    exact: &[ev::MeetingPresence],
    threshold: u32,
) -> Result<Vec<ev::MeetingPresence>, Refusal> {
    let written = |p: Present| ev::MeetingPresence {
        category: p.category,
        mode: p.mode.map(|mode| mode.to_string()).unwrap_or_default(),
        count: p.count,
    };
    Ok(meeting::published_attendance(read_attendance(exact)?, threshold).into_iter().map(written).collect())
}
