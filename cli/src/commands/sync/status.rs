//! `percole sync status`.

use std::collections::BTreeMap;
use std::time::Duration;

use percole_domain::Timestamp;
use percole_merkle::Origin;
use percole_proto::v1::{NodeStatusRequest, SyncLine, SyncStatusRequest, SyncStatusResponse};
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::commands::node::peers;
use crate::link::node::Node;
use crate::output::answer::Answer;
use crate::output::exit::Exit;
use crate::output::failure::Failure;
use crate::output::json;
use crate::output::screen::JsonList;
use crate::output::table::Table;
use crate::output::words::{ago, grouped, short, span};
use crate::session::Session;

/// Between two looks of `--watch`.
const WATCH_PAUSE: Duration = Duration::from_secs(2);

/// Show peers, lag and last contact
///
/// One line for each log on each connection: `up` is sent by this node, `down` is received. BEHIND is what the receiver
/// lacks, as it last said; OLDEST is the age of the oldest event that it has not acknowledged; COSIGNED is the size of
/// the newest checkpoint that it cosigned.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Look again every two seconds, until interrupted
    #[arg(long)]
    watch: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        if self.watch {
            return watch(session, &node).await;
        }
        let look = Look::at(&node).await?;
        Ok(Answer::asked(look.document(), look.text(session)).notes(peers::troubles(&look.status.peers)))
    }
}

/// Looks until interrupted; an unreachable node is said and asked again.
async fn watch(session: &Session, node: &Node) -> Outcome {
    let screen = session.screen;
    let mut array = if screen.is_json() { Some(JsonList::begin(screen, "readings")?) } else { None };
    loop {
        match (Look::at(node).await, &mut array) {
            (Ok(look), Some(array)) => array.push(&look.document())?,
            (Ok(look), None) => screen.page(&look.text(session))?,
            (Err(failure), _) if failure.exit == Exit::Unreachable => {
                screen.remarks().say(&failure.to_string())
            }
            (Err(failure), _) => return Err(failure),
        }
        tokio::select! {
            _ = tokio::time::sleep(WATCH_PAUSE) => {}
            _ = tokio::signal::ctrl_c() => break,
        }
    }
    array.map_or(Ok(()), JsonList::end)?;
    Ok(Answer::printed())
}

struct Look {
    status: SyncStatusResponse,
    names: BTreeMap<String, String>,
}

impl Look {
    async fn at(node: &Node) -> Result<Look, Failure> {
        let own = node.ask(async |node| node.admin().node_status(NodeStatusRequest {}).await).await?;
        let status = node.ask(async |node| node.admin().sync_status(SyncStatusRequest {}).await).await?;
        let peers = status.peers.iter().filter_map(|peer| peer.identity.clone());
        let names =
            own.identity.into_iter().chain(peers).map(|identity| (identity.node, identity.name)).collect();
        Ok(Look { status, names })
    }

    fn log_name(&self, origin: &str) -> String {
        let Ok(origin) = origin.parse::<Origin>() else { return origin.to_owned() };
        let node = origin.node.to_string();
        self.names.get(&node).cloned().unwrap_or_else(|| short(&node))
    }

    fn text(&self, session: &Session) -> String {
        let (width, now) = (session.screen.width(), session.now());
        let mut peers = Table::new(&["peer", "relation", "state", "connected", "last contact"]);
        for peer in &self.status.peers {
            let identity = peer.identity.clone().unwrap_or_default();
            let connected = if peer.connected { "yes" } else { "no" };
            let contact = ago(peer.last_contact_us, now);
            peers.row([
                identity.name,
                peer.relation.clone(),
                peer.state.clone(),
                connected.to_owned(),
                contact,
            ]);
        }
        let mut lines = Table::new(&[
            "peer",
            "way",
            "log of",
            ">here",
            ">there",
            ">behind",
            "oldest",
            ">cosigned",
            "as of",
        ]);
        self.status.lines.iter().for_each(|line| lines.row(self.cells(line, now)));
        let peers = peers.render(width, "No peers: this node works alone.");
        match self.status.lines.is_empty() {
            true => peers,
            false => format!("{peers}\n\n{}", lines.render(width, "")),
        }
    }

    fn cells(&self, line: &SyncLine, now: Timestamp) -> [String; 9] {
        let unknown = || "unknown".to_owned();
        [
            line.peer_name.clone(),
            line.direction.clone(),
            self.log_name(&line.origin),
            grouped(line.here),
            if line.known { grouped(line.there) } else { unknown() },
            behind(line).map_or_else(unknown, grouped),
            if line.oldest_unacknowledged_us == 0 {
                "-".to_owned()
            } else {
                span(line.oldest_unacknowledged_us)
            },
            grouped(line.cosigned),
            ago(line.as_of_us, now),
        ]
    }

    fn document(&self) -> Value {
        let lines = self.status.lines.iter().map(|line| {
            json!({
                "peer": line.peer,
                "peer_name": line.peer_name,
                "origin": line.origin,
                "log_of": self.log_name(&line.origin),
                "direction": line.direction,
                "here": line.here,
                "there": line.known.then_some(line.there),
                "behind": behind(line),
                "as_of": json::moment(line.as_of_us),
                "oldest_unacknowledged_us": line.oldest_unacknowledged_us,
                "cosigned": line.cosigned,
            })
        });
        json!({
            "peers": self.status.peers.iter().map(peers::document).collect::<Vec<_>>(),
            "lines": lines.collect::<Vec<_>>(),
        })
    }
}

/// What the receiver lacks; nothing when the peer has not said what it holds.
fn behind(line: &SyncLine) -> Option<u64> {
    let (sender, receiver) =
        if line.direction == "up" { (line.here, line.there) } else { (line.there, line.here) };
    line.known.then(|| sender.saturating_sub(receiver))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_receiver_is_behind_whichever_way_the_log_goes() {
        let line = |direction: &str, known| SyncLine {
            direction: direction.to_owned(),
            here: 7,
            there: 10,
            known,
            ..SyncLine::default()
        };
        assert_eq!(behind(&line("down", true)), Some(3));
        assert_eq!(behind(&line("up", true)), Some(0));
        assert_eq!(behind(&line("up", false)), None);
    }
}
