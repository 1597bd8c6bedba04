//! The map of bodies.

use percole_domain::org::Detail;
use percole_proto::v1 as pb;
use percole_words::Lang;

use crate::{
    access::Viewer,
    error::Error,
    node::Node,
    payload,
    service::{organisation::organisation, resolve},
};

/// All bodies, or those of one unit and its parts, as a drawing of today.
///
/// # Errors
/// `InvalidArgument` on `language` for one that percole does not speak, on `unit` for an unknown one.
pub async fn map(
    node: &Node,
    viewer: &Viewer,
    request: pb::MapBodiesRequest,
) -> Result<pb::MapBodiesResponse, Error> {
    let within = match request.unit.as_str() {
        "" => None,
        text => Some(resolve::alone(node, viewer, "unit", text).await?),
    };
    let lang: Option<Lang> =
        payload::optional(&request.language).map_err(|message| Error::invalid("language", message))?;
    let lang = lang.unwrap_or_else(|| own_language(node));
    let detail = match request.detail() {
        pb::MapDetail::Bodies => Detail::Bodies,
        pb::MapDetail::Holders | pb::MapDetail::Unspecified => Detail::Holders,
    };
    let organisation = organisation(&mut node.read().await?, viewer, within).await?;
    let chart = organisation.on(node.ambient.today());
    let map = match request.form() {
        pb::MapForm::Text | pb::MapForm::Unspecified => chart.text(lang, detail),
        pb::MapForm::Mermaid => chart.mermaid(lang, detail),
        pb::MapForm::Graphviz => chart.graphviz(lang, detail),
    };
    Ok(pb::MapBodiesResponse { map })
}

/// The first language of the node that percole speaks.
fn own_language(node: &Node) -> Lang {
    let languages = &node.identity.card.languages;
    languages.iter().find_map(|tag| Lang::from_locale(tag)).unwrap_or(Lang::En)
}
