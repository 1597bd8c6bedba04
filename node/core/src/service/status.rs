//! What an operator sees of a node at a glance.

use percole_domain::Timestamp;
use percole_merkle::Fingerprint;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{logs, members, members::MemberFilter, nodes::KnownNode, problems};
use percole_words::{Lang, standing};

use crate::{error::Error, node::Node, unsettled};

/// The node itself; what troubles it is said in the language of whoever asks.
///
/// # Errors
/// The database's error.
pub async fn node_status(node: &Node, lang: Lang) -> Result<pb::NodeStatusResponse, Error> {
    let mut tx = node.read().await?;
    let head = logs::own(&mut tx).await?;
    let problems = problems::count(&mut tx).await?;
    let directory = node.directory();
    let register = unsettled::register_of(&mut tx).await?;
    let register = register.map(|taken| standing::register_as_of(Timestamp::from_us(taken)));
    let standing = node.sequencer.gate().now();
    let frozen = logs::all(&mut tx).await?.into_iter().filter(|head| head.frozen.is_some()).count() as u64;
    Ok(pb::NodeStatusResponse {
        identity: Some(node.identity.card.clone()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        database: node.db.engine().to_owned(),
        log_size: head.as_ref().map_or(0, |head| head.size),
        checkpoint: head.and_then(|head| head.checkpoint).unwrap_or_default(),
        degraded: node.sequencer.trouble().map(|trouble| trouble.in_lang(lang)).unwrap_or_default(),
        children: directory.active_children().count() as u32,
        parent: directory.parent().map(|parent| parent.to_string()).unwrap_or_default(),
        started_us: node.started_us,
        problems: problems + frozen,
        fingerprint: Fingerprint::of(&node.identity.key.public()).to_string(),
        members: members::count(&mut tx, &MemberFilter::default()).await?,
        warnings: register
            .into_iter()
            .chain(node.clock_differences())
            .map(|said| said.in_lang(lang))
            .collect(),
        standing: standing.word().to_owned(),
        standing_words: standing.said().map(|said| said.in_lang(lang)).unwrap_or_default(),
    })
}

/// What a node is known to say of itself.
pub fn card(known: &KnownNode) -> ev::NodeIdentity {
    let level = match known.level.as_str() {
        "antenne" => ev::Level::Antenne,
        "national" => ev::Level::National,
        "group" => ev::Level::Group,
        _ => ev::Level::Unspecified,
    };
    ev::NodeIdentity {
        node: known.node.to_string(),
        incarnation: known.incarnation,
        name: known.name.clone(),
        level: level.into(),
        languages: known.languages.split(',').map(str::to_owned).collect(),
        log_key: known.log_key.to_vec(),
        recovery_key: known.recovery_key.to_vec(),
    }
}
