//! A copy of a report that was received, as it is passed on: its version whole, with what its groups said of it and how it
//! came here.

use percole_domain::reporting::ReportKind;
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{
    recommendations::RecommendationRow,
    reports::{self, ReportRow},
    transmissions::TransmissionRow,
};

use super::{query::body_name, send::quotes};
use crate::{
    access::Viewer,
    apply::{
        recommendation::read,
        report::{adopted_of, copied_of, frozen_of, hash, shown, text_of},
        transmission::asked,
    },
    error::Error,
    payload,
    reach::Span,
    sequencer::{Deciding, Draft},
    service::report::texts,
};

/// The copy that this node made of a version of a report, or of what that is a copy of.
pub(super) async fn made_before(
    deciding: &mut Deciding<'_, '_>,
    report: &ReportRow,
) -> Result<Option<ReportRow>, Error> {
    let me = deciding.me();
    let original = report.copy_of.unwrap_or(report.subject);
    let copies = reports::copies_of(deciding.tx().await?, &original).await?;
    Ok(copies.into_iter().find(|copy| copy.subject.origin == me && copy.version == report.version))
}

/// The events that show a copy which was made before to some who could not read it; none when all can.
pub(super) async fn shown_again(
    deciding: &mut Deciding<'_, '_>,
    copy: &ReportRow,
    span: &Span,
) -> Result<Vec<Draft>, Error> {
    let directory = deciding.directory().await?;
    if shown(copy).covers(span, &directory) {
        return Ok(Vec::new());
    }
    let act = deciding.act("C7");
    let frozen = frozen_of(copy)?.unwrap_or_default();
    let mut beside = texts(deciding, copy, &frozen, span, &act).await?;
    beside.extend(quotes(deciding, copy, &copy.subject, span, &act).await?);
    let (adopted, copied) = (adopted_of(copy)?, copied_of(copy)?);
    let sent = ev::ReportSent { act: Some(act), frozen: Some(frozen), adopted, copied };
    Ok(std::iter::once(span.draft(copy.subject, &sent)).chain(beside).collect())
}

/// The events that make a copy of a report that was received by a transmission, and show it to some.
pub(super) async fn made(
    deciding: &mut Deciding<'_, '_>,
    report: &ReportRow,
    received: &TransmissionRow,
    copy: SubjectId,
    span: &Span,
) -> Result<Vec<Draft>, Error> {
    let act = deciding.act("C10");
    let original = frozen_of(report)?.unwrap_or_default();
    let (listed, contents) = contents(deciding, report, &original, copy, span, &act).await?;
    let frozen = ev::Frozen {
        hash: Vec::new(),
        recommendations: listed,
        kind: ReportKind::Copy.to_string(),
        ..original.clone()
    };
    let frozen = ev::Frozen { hash: hash(&frozen), ..frozen };
    let copied = Some(origin(deciding, report, original, received).await?);
    let adopted = adopted_of(report)?;
    let sent = ev::ReportSent { act: Some(act.clone()), frozen: Some(frozen), adopted, copied };
    let mut drafts = vec![span.draft(copy, &sent)];
    if let Some(text) = text_of(report)? {
        let versioned = ev::ReportVersioned { act: Some(act.clone()), text: Some(text) };
        let source = deciding.newest_event::<ev::ReportVersioned>(&report.subject).await?;
        drafts.push(resting(span.draft(copy, &versioned), source));
    }
    drafts.extend(contents);
    drafts.extend(quotes(deciding, report, &copy, span, &act).await?);
    Ok(drafts)
}

fn resting(draft: Draft, source: Option<percole_merkle::EventRef>) -> Draft {
    match source {
        Some(source) => draft.caused_by(source),
        None => draft,
    }
}

/// The recommendations of a version under subjects of this node, as the copy lists them, and the events that say them.
async fn contents(
    deciding: &mut Deciding<'_, '_>,
    report: &ReportRow,
    original: &ev::Frozen,
    copy: SubjectId,
    span: &Span,
    act: &ev::Act,
) -> Result<(Vec<ev::Listed>, Vec<Draft>), Error> {
    let held = deciding.contents(&report.subject).await?;
    let (mut all, mut drafts) = (Vec::new(), Vec::new());
    for listed in &original.recommendations {
        let row = held.held.iter().find(|row| row.subject.to_string() == listed.recommendation);
        let Some(row) = row else { continue };
        let subject = deciding.new_subject();
        all.push(ev::Listed { recommendation: subject.to_string(), ..listed.clone() });
        drafts.extend(content(deciding, row, (copy, subject), span, act).await?);
    }
    Ok((all, drafts))
}

async fn content(
    deciding: &mut Deciding<'_, '_>,
    row: &RecommendationRow,
    (copy, subject): (SubjectId, SubjectId),
    span: &Span,
    act: &ev::Act,
) -> Result<Vec<Draft>, Error> {
    let held = read(row.clone())?.recommendation;
    let placed = ev::RecommendationPlaced {
        act: Some(act.clone()),
        version: held.version(),
        placement: Some(payload::write_placement(&copy, held.placement())),
        measures_given: held.measures_given(),
    };
    let mut drafts = vec![span.draft(subject, &placed)];
    if let Some(text) = held.text() {
        let versioned = ev::RecommendationVersioned {
            act: Some(act.clone()),
            reason: String::new(),
            version: held.version(),
            text: Some(payload::write_text(text)),
        };
        let source = deciding.newest_event::<ev::RecommendationVersioned>(&row.subject).await?;
        drafts.push(resting(span.draft(subject, &versioned), source));
    }
    Ok(drafts)
}

/// Where the copy comes from: that of what was received, and one transmission more.
async fn origin(
    deciding: &mut Deciding<'_, '_>,
    report: &ReportRow,
    frozen: ev::Frozen,
    received: &TransmissionRow,
) -> Result<ev::Copied, Error> {
    let before = copied_of(report)?.unwrap_or(ev::Copied {
        report: report.subject.to_string(),
        frozen: Some(frozen),
        chain: Vec::new(),
    });
    let body = body_name(deciding.tx().await?, &Viewer::everything(), &received.body).await?;
    let hop = ev::Hop {
        transmission: received.subject.to_string(),
        sender: received.subject.origin.to_string(),
        recipient: received.recipient.to_string(),
        body,
        purpose: asked(received).purpose,
        sent_us: received.sent_us,
        received_us: received.received_us.unwrap_or(0),
    };
    let mut chain = before.chain;
    chain.push(hop);
    Ok(ev::Copied { chain, ..before })
}
