//! `percole sync status`.

use std::collections::BTreeMap;
use std::time::Duration;

use percole_domain::words;
use percole_merkle::Origin;
use percole_proto::v1::{NodeStatusRequest, Peer, SyncLine, SyncStatusRequest, SyncStatusResponse};
use percole_words::{cli, cli_log, cli_node};
use serde_json::{Value, json};

use crate::commands::Answered;
use crate::commands::node::peers;
use crate::commands::page::{Part, paged};
use crate::link::node::Node;
use crate::output::answer::Answer;
use crate::output::exit::Exit;
use crate::output::failure::Failure;
use crate::output::reader::{Reader, numbers, paragraphs};
use crate::output::screen::JsonList;
use crate::output::words::{clean, short};
use crate::output::{document, times};
use crate::session::Session;

/// Between two looks of `--watch`.
const WATCH_PAUSE: Duration = Duration::from_secs(2);

words! {
    /// Which way a log goes.
    enum Way: "direction", cli_node::unknown_way {
        /// This node sends it.
        Up = "up" => cli_node::way_up,
        /// This node receives it.
        Down = "down" => cli_node::way_down,
    }
}

/// Show peers, lag and last contact
///
/// One line for each log on each connection: `up` is sent by this node, `down` is received. BEHIND is what the receiver
/// lacks, as it last said; OLDEST is the age of the oldest event that it has not acknowledged; COSIGNED is the size of
/// the newest checkpoint that it cosigned.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Look again every two seconds, until interrupted
    #[arg(long, conflicts_with_all = ["limit", "cursor"])]
    watch: bool,
    #[command(flatten)]
    part: Part,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        if self.watch {
            return watch(session, &node).await;
        }
        let look = Look::at(&node, self.part).await?;
        Ok(look.shown(session.reader()))
    }
}

/// Looks until interrupted; an unreachable node is said and asked again.
async fn watch(session: &Session, node: &Node) -> Answered {
    let screen = session.screen;
    let mut array = if screen.is_json() { Some(JsonList::begin(screen, "readings")?) } else { None };
    loop {
        match (Look::at(node, Part::whole()).await, &mut array) {
            (Ok(look), Some(array)) => array.push(&look.document())?,
            (Ok(look), None) => screen.page(&look.text(session.reader()))?,
            (Err(failure), _) if failure.exit == Exit::Unreachable => {
                screen.remarks().say(&failure.in_lang(session.locale()));
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

paged!(SyncStatusResponse: peers lines);

struct Look {
    status: SyncStatusResponse,
    names: BTreeMap<String, String>,
}

impl Look {
    async fn at(node: &Node, part: Part) -> Result<Look, Failure> {
        let own = node.ask(async |node| node.admin().node_status(NodeStatusRequest {}).await).await?;
        let goes_on = part.goes_on();
        let ask = async |limit, cursor| {
            let request = SyncStatusRequest { limit, cursor };
            node.ask(async |node| node.admin().sync_status(request.clone()).await).await
        };
        let status = part.read(ask).await?;
        // Logs are called by their nodes, which a later part does not list.
        let known =
            if goes_on { peers::read(node, Part::whole()).await?.peers } else { status.peers.clone() };
        let peers = known.into_iter().filter_map(|peer| peer.identity);
        let names =
            own.identity.into_iter().chain(peers).map(|identity| (identity.node, identity.name)).collect();
        Ok(Look { status, names })
    }

    fn log_name(&self, origin: &str) -> String {
        let Ok(origin) = origin.parse::<Origin>() else { return origin.to_owned() };
        let node = origin.node.to_string();
        self.names.get(&node).cloned().unwrap_or_else(|| short(&node))
    }

    fn shown(&self, reader: Reader) -> Answer {
        Answer::asked(self.document(), self.text(reader))
            .notes(peers::troubles(&self.status.peers))
            .notes(self.status.warnings.clone())
            .goes_on(&self.status.next_cursor)
    }

    fn text(&self, reader: Reader) -> String {
        let titles = [
            cli_node::title_node(),
            cli_node::title_relation(),
            cli::title_state(),
            cli_node::title_connected(),
            cli_node::title_last_heard(),
        ];
        let row = |peer: &Peer| {
            let name = peer.identity.as_ref().map(|identity| identity.name.clone()).unwrap_or_default();
            let [relation, state, connected, contact] = peers::contact(reader, peer);
            [name, relation, state, connected, contact]
        };
        // A later part may have lines alone.
        let peers = match self.status.peers.is_empty() && !self.status.lines.is_empty() {
            true => String::new(),
            false => reader.table(titles, self.status.peers.iter().map(row), &cli_node::works_alone()),
        };
        let lines = match self.status.lines.is_empty() {
            true => String::new(),
            false => self.lines(reader),
        };
        paragraphs([clean(&self.status.standing_words), peers, lines])
    }

    fn lines(&self, reader: Reader) -> String {
        let titles = [
            cli_node::title_node().into(),
            cli_node::title_way().into(),
            cli_log::title_log_of().into(),
            numbers(cli_node::title_here()),
            numbers(cli_node::title_there()),
            numbers(cli_node::title_behind()),
            cli_node::title_oldest().into(),
            numbers(cli_node::title_cosigned()),
            cli_node::title_as_of().into(),
        ];
        let rows = self.status.lines.iter().map(|line| self.cells(reader, line));
        reader.table(titles, rows, &cli_node::works_alone())
    }

    fn cells(&self, reader: Reader, line: &SyncLine) -> [String; 9] {
        let known = |number: Option<u64>| match number {
            Some(number) => reader.say(number),
            None => reader.say(cli_node::unknown()),
        };
        [
            line.peer_name.clone(),
            reader.word::<Way>(&line.direction),
            self.log_name(&line.origin),
            reader.say(line.here),
            known(line.known.then_some(line.there)),
            known(behind(line)),
            match line.oldest_unacknowledged_age_ms {
                0 => "-".to_owned(),
                age_ms => reader.say(times::span(age_ms.saturating_mul(1_000))),
            },
            reader.say(line.cosigned),
            reader.ago(line.as_of_us),
        ]
    }

    /// What the node says, and of each line what follows from it.
    fn document(&self) -> Value {
        let mut document = document::of(&self.status);
        let lines = self.status.lines.iter().map(|line| {
            let mut said = document::of(line);
            said["log_of"] = self.log_name(&line.origin).into();
            said["there"] = json!(line.known.then_some(line.there));
            said["behind"] = json!(behind(line));
            said
        });
        document["lines"] = lines.collect();
        document
    }
}

/// What the receiver lacks; nothing when the peer has not said what it holds.
fn behind(line: &SyncLine) -> Option<u64> {
    let (sender, receiver) =
        if line.direction == Way::Up.as_str() { (line.here, line.there) } else { (line.there, line.here) };
    line.known.then(|| sender.saturating_sub(receiver))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    #[test]
    fn peers_and_their_logs_are_shown() {
        let line = |way: Way, known| SyncLine {
            peer_name: "Les deux pays".into(),
            origin: format!("percole/{}/0", "ab".repeat(32)),
            direction: way.to_string(),
            here: 27_100,
            there: 27_110,
            known,
            as_of_us: if known { NOW_US - 2_000_000 } else { 0 },
            oldest_unacknowledged_age_ms: if known { 7_500_000 } else { 0 },
            cosigned: 27_000,
            ..SyncLine::default()
        };
        let lines = vec![line(Way::Down, true), line(Way::Up, false)];
        let peers = peers::tests::specimen();
        let status = SyncStatusResponse { peers, lines, ..SyncStatusResponse::default() };
        let look = Look { status, names: BTreeMap::new() };
        insta::assert_snapshot!(in_every_language(|reader| look.shown(reader)));
    }

    #[test]
    fn the_receiver_is_behind_whichever_way_the_log_goes() {
        let line = |way: Way, known| SyncLine {
            direction: way.to_string(),
            here: 7,
            there: 10,
            known,
            ..SyncLine::default()
        };
        assert_eq!(behind(&line(Way::Down, true)), Some(3));
        assert_eq!(behind(&line(Way::Up, true)), Some(0));
        assert_eq!(behind(&line(Way::Up, false)), None);
    }
}
