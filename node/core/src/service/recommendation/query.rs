//! Reading recommendations.

use percole_domain::{Timestamp, lifecycle::RecommendationState};
use percole_proto::v1 as pb;
use percole_store::{
    recommendations::{self, Filter, RecommendationLine},
    transmissions,
};

use super::unknown;
use crate::{
    apply::recommendation::load,
    directory::Directory,
    error::Error,
    node::Node,
    payload,
    service::{parse_node, request, timeline, transmission},
};

/// The recommendations known here, those of mirrored nodes too.
///
/// # Errors
/// `InvalidArgument` for a filter that names nothing.
pub async fn list(
    node: &Node,
    request: pb::ListRecommendationsRequest,
) -> Result<pb::ListRecommendationsResponse, Error> {
    let mut filter = Filter::default();
    if !request.node.is_empty() {
        filter.node = Some(parse_node("node", &request.node)?);
    }
    if !request.state.is_empty() {
        let state: RecommendationState = request.state.parse()?;
        filter.state = Some(state.to_string());
    }
    if !request.report.is_empty() {
        filter.report = Some(request::read_subject("report", &request.report)?);
    }
    let lines = recommendations::list(&mut node.read().await?, &filter).await?;
    let directory = node.directory();
    let recommendations = lines.iter().map(|held| line(held, &directory)).collect();
    Ok(pb::ListRecommendationsResponse { recommendations })
}

/// A recommendation with its text, its transmissions, and who did what when.
///
/// # Errors
/// `NotFound` when nothing is known of it here.
pub async fn get(
    node: &Node,
    request: pb::GetRecommendationRequest,
) -> Result<pb::RecommendationDetail, Error> {
    let subject = request::read_subject("recommendation", &request.recommendation)?;
    let mut tx = node.read().await?;
    let row = recommendations::get(&mut tx, &subject).await?.ok_or_else(|| unknown(&subject))?;
    let held = load(&mut tx, &subject).await?.ok_or_else(|| unknown(&subject))?;
    let transmissions = transmissions::of_recommendation(&mut tx, &subject).await?;
    let mut subjects = vec![subject];
    subjects.extend(transmissions.iter().map(|transmission| transmission.subject));
    let timeline = timeline::of(&mut tx, &subjects).await?;

    let directory = node.directory();
    let now = Timestamp::from_us(node.ambient.now_us());
    let placement = held.recommendation.placement();
    Ok(pb::RecommendationDetail {
        line: Some(line(&row.line, &directory)),
        text: Some(payload::write_text(held.recommendation.text())),
        groups: placement.groups.iter().map(payload::write_group).collect(),
        linked_to: placement.linked_to.clone(),
        comment_until_us: row.comment_until_us.unwrap_or(0),
        transmissions: transmissions
            .iter()
            .map(|row| transmission::line(row, &directory, now))
            .collect::<Result<_, _>>()?,
        timeline,
        scope: held.scope.to_string(),
    })
}

/// A recommendation as lists show it.
pub(in crate::service) fn line(held: &RecommendationLine, directory: &Directory) -> pb::RecommendationLine {
    pb::RecommendationLine {
        id: held.subject.to_string(),
        node: held.subject.origin.to_string(),
        node_name: directory.name_of(&held.subject.origin),
        number: held.number,
        title: held.title.clone(),
        state: held.state.clone(),
        version: held.version,
        measures: held.measures,
        report: held.report.map(|report| report.to_string()).unwrap_or_default(),
    }
}
