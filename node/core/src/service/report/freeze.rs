//! What a version of a report says, and the texts that are shown with it.

use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{recommendations::RecommendationRow, reports::ReportRow};
use percole_words::service;

use crate::{
    adopting::{digest_of, listed, speaker},
    apply::{
        recommendation::read,
        report::{frozen_of, hash, newest_sources, shown, text_of},
    },
    directory::Directory,
    error::Error,
    reach::{self, Shown, Span},
    sequencer::{Deciding, Draft},
    service::recommendation,
};

/// The version of a report that is frozen now.
pub(in crate::service) async fn freeze(
    deciding: &mut Deciding<'_, '_>,
    row: &ReportRow,
) -> Result<ev::Frozen, Error> {
    let me = deciding.me();
    let text = text_of(row)?;
    let mut groups = text.as_ref().map(|text| text.groups.clone()).unwrap_or_default();
    if groups.is_empty() {
        // A report that names no group is its node's own.
        let antenne = deciding.directory().await?.name_of(&me);
        groups.push(ev::SourceGroup { antenne, ..Default::default() });
    }
    let contents = deciding.contents(&row.subject).await?;
    let frozen = ev::Frozen {
        version: row.version.saturating_add(1),
        hash: Vec::new(),
        text: digest_of(text.as_ref()),
        groups,
        recommendations: contents.held.iter().map(listed).collect(),
        kind: row.kind.clone(),
    };
    Ok(ev::Frozen { hash: hash(&frozen), ..frozen })
}

/// The events that show the texts of a version to whoever could not read them before: what changed, and what was
/// not shown so widely. What stays on its node is shown to nobody.
pub(in crate::service) async fn texts(
    deciding: &mut Deciding<'_, '_>,
    row: &ReportRow,
    frozen: &ev::Frozen,
    span: &Span,
    act: &ev::Act,
) -> Result<Vec<Draft>, Error> {
    if span.scope == Scope::Node {
        return Ok(Vec::new());
    }
    let directory = deciding.directory().await?;
    let contents = deciding.contents(&row.subject).await?;
    let before = frozen_of(row)?.unwrap_or_default();
    let mut drafts = Vec::new();
    let same = before.text == frozen.text && shown(row).covers(span, &directory);
    if let Some(text) = text_of(row)?.filter(|_| !same) {
        let versioned = ev::ReportVersioned { act: Some(act.clone()), text: Some(text) };
        drafts.push(span.draft(row.subject, &versioned));
    }
    if !shown(row).covers(span, &directory) {
        let sources = newest_sources(row).into_iter();
        let shown = sources.map(|sourced| ev::ReportSourced { act: Some(act.clone()), ..sourced });
        drafts.extend(shown.map(|sourced| span.draft(row.subject, &sourced)));
    }
    for held in &contents.held {
        let so_far = Shown { scope: held.scope, named: held.shown_to.clone() };
        if !before.recommendations.contains(&listed(held)) || !so_far.covers(span, &directory) {
            drafts.extend(placed(held.clone(), span, act)?);
        }
    }
    for gone in &contents.dropped {
        let id = gone.subject.to_string();
        if before.recommendations.iter().any(|listed| listed.recommendation == id) {
            let dropped = ev::RecommendationDropped { act: Some(act.clone()), reason: gone.dropped.clone() };
            drafts.push(span.draft(gone.subject, &dropped));
        }
    }
    Ok(drafts)
}

/// A recommendation as its report holds it, with its text.
fn placed(row: RecommendationRow, span: &Span, act: &ev::Act) -> Result<Vec<Draft>, Error> {
    let subject = row.subject;
    let held = read(row)?;
    let placed = ev::RecommendationPlaced {
        act: Some(act.clone()),
        version: held.recommendation.version(),
        placement: Some(crate::payload::write_placement(&held.report, held.recommendation.placement())),
        measures_given: held.recommendation.measures_given(),
    };
    let text = recommendation::shown(subject, &held, span, act.clone());
    Ok(std::iter::once(span.draft(subject, &placed)).chain(text).collect())
}

/// The narrowest scope from `held` on that reaches every group of a version.
pub(super) fn reaching(
    report: &SubjectId,
    frozen: &ev::Frozen,
    held: Scope,
    directory: &Directory,
) -> Result<Scope, Error> {
    let mut scope = held;
    for node in elsewhere(report, frozen, directory)? {
        if !reach::reaches(scope, &node, directory) {
            scope = reach::narrowest(scope, &node, directory).unwrap_or(Scope::Federation);
        }
    }
    Ok(scope)
}

/// Refuses a scope that does not reach every group of a version.
pub(super) fn check_reaches(
    report: &SubjectId,
    frozen: &ev::Frozen,
    scope: Scope,
    directory: &Directory,
) -> Result<(), Error> {
    for node in elsewhere(report, frozen, directory)? {
        if !reach::reaches(scope, &node, directory) {
            let narrowest = reach::narrowest(scope, &node, directory).unwrap_or(Scope::Federation);
            let name = directory.name_of(&node);
            let message = service::recipient_cannot_read(name, scope.as_str(), narrowest.as_str());
            return Err(Error::invalid("scope", message));
        }
    }
    Ok(())
}

/// The other nodes that speak for groups of a version, all of which are of this federation.
fn elsewhere(report: &SubjectId, frozen: &ev::Frozen, directory: &Directory) -> Result<Vec<NodeId>, Error> {
    let me = directory.me();
    let mut nodes = Vec::new();
    for group in &frozen.groups {
        let node = speaker(report, group)?;
        if node == me {
            continue;
        }
        if !directory.tree().is_one(&node, &me) {
            let message = service::not_of_this_federation(node.short().to_string());
            return Err(Error::invalid("groups", message));
        }
        nodes.push(node);
    }
    Ok(nodes)
}
