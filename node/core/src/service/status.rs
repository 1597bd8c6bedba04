//! What an operator sees of a node at a glance.

use percole_merkle::Fingerprint;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{logs, members, members::MemberFilter, nodes::KnownNode, problems, restored};
use percole_words::{Arg, Locale, service};

use crate::{ambient::Pace, error::Error, founding::proto_level, node::Node};

/// The node itself; what troubles it is said in the language of whoever asks.
pub async fn node_status(node: &Node, locale: Locale) -> Result<pb::NodeStatusResponse, Error> {
    let mut tx = node.read().await?;
    let today = MemberFilter { day: node.ambient.today().to_string(), ..MemberFilter::default() };
    let head = logs::own(&mut tx).await?;
    let register_as_of_us = restored::register_as_of_us(&mut tx).await?;
    let as_of = register_as_of_us.map(|us| service::register_as_of(Arg::Moment(us)));
    let problems = problems::count(&mut tx).await?;
    let directory = node.directory();
    let mail = node.mail.failing(&mut tx).await?;
    let standing = node.sequencer.gate().now();
    let frozen = logs::all(&mut tx).await?.into_iter().filter(|head| head.frozen.is_some()).count() as u64;
    let warnings = as_of.into_iter().chain(mail.said()).chain(node.warnings());
    let (simulated_time_us, simulated_rate) = match node.ambient.pace() {
        Pace::Simulated(rate) => (node.ambient.now_us(), rate),
        Pace::Real | Pace::Shifted(_) => (0, 0),
    };
    Ok(pb::NodeStatusResponse {
        identity: Some(node.identity.card.clone()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        database: node.db.engine().to_owned(),
        log_size: head.as_ref().map_or(0, |head| head.size),
        checkpoint: head.and_then(|head| head.checkpoint).unwrap_or_default(),
        degraded: node.sequencer.trouble().map(|trouble| trouble.in_lang(locale)).unwrap_or_default(),
        children: directory.active_children().count() as u32,
        parent: directory.parent().map(|parent| parent.to_string()).unwrap_or_default(),
        started_us: node.started_us,
        problems: problems + frozen,
        fingerprint: Fingerprint::of(&node.identity.key.public()).to_string(),
        members: members::count(&mut tx, &today).await?,
        time_zone: node.ambient.zone.to_string(),
        warnings: warnings.map(|said| said.in_lang(locale)).collect(),
        failed_attempts: node.attempts.failed(),
        mail_waiting: mail.waiting,
        mail_waiting_since_us: mail.since_us,
        mail_given_up: mail.given_up,
        register_as_of_us: register_as_of_us.unwrap_or_default(),
        simulated_time_us,
        simulated_rate,
        standing: standing.word().to_owned(),
        standing_words: standing.said().map(|said| said.in_lang(locale)).unwrap_or_default(),
    })
}

/// What a node is known to say of itself.
pub fn card(known: &KnownNode) -> ev::NodeIdentity {
    let level = known.level.parse().map_or(ev::Level::Unspecified, proto_level);
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
