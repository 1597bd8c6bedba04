//! `percole node peers`.

use percole_proto::v1::{ListPeersRequest, Peer};
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::table::Table;
use crate::output::words::{ago, clean, short};
use crate::session::Session;

/// List parent, children and siblings
#[derive(clap::Args)]
pub(crate) struct Args {}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let peers = node.ask(async |node| node.admin().list_peers(ListPeersRequest {}).await).await?.peers;
        let document = json!({ "peers": peers.iter().map(document).collect::<Vec<_>>() });
        let mut table = Table::new(&[
            "name",
            "node",
            "level",
            "relation",
            "state",
            "connected",
            "last contact",
            "address",
        ]);
        for peer in &peers {
            let identity = peer.identity.clone().unwrap_or_default();
            table.row([
                identity.name.clone(),
                short(&identity.node),
                json::level(identity.level()).to_owned(),
                peer.relation.clone(),
                peer.state.clone(),
                if peer.connected { "yes" } else { "no" }.to_owned(),
                ago(peer.last_contact_us, session.now()),
                peer.address.clone(),
            ]);
        }
        let none =
            "No peers: `percole node invite` makes an invitation for a child, `percole node join` uses one.";
        let text = table.render(session.screen.width(), none);
        Ok(Answer::asked(document, text).notes(troubles(&peers)))
    }
}

/// A peer as a part of JSON documents.
pub(crate) fn document(peer: &Peer) -> Value {
    let identity = peer.identity.clone().unwrap_or_default();
    json!({
        "node": identity.node,
        "name": identity.name,
        "level": json::level(identity.level()),
        "relation": peer.relation,
        "state": peer.state,
        "address": json::text(&peer.address),
        "connected": peer.connected,
        "last_contact": json::moment(peer.last_contact_us),
        "last_error": json::text(&peer.last_error),
    })
}

/// What went wrong with peers that are not connected.
pub(crate) fn troubles(peers: &[Peer]) -> Vec<String> {
    let troubled = peers.iter().filter(|peer| !peer.connected && !peer.last_error.is_empty());
    troubled
        .map(|peer| {
            let name = peer.identity.as_ref().map_or("a peer", |identity| &identity.name);
            format!("{}: {}", clean(name), clean(&peer.last_error))
        })
        .collect()
}
