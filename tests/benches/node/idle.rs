//! What connected children cost a parent while nothing happens: `cargo bench -p percole-tests --bench node -- idle 2000`.
//!
//! The children are written by hand, all in this process: each joins, sends its log and waits for news on its own connection.

#[allow(dead_code, reason = "the suites use the rest of it")]
#[path = "../../suites/federation/hostile.rs"]
mod hostile;

use std::time::{Duration, Instant};

use percole_proto::v1 as pb;
use percole_tests::{NodePlan, NodeProcess};
use tokio::task::JoinSet;

use crate::{machine, table::Table};
use hostile::{Hostile, send};

const MEASURED: Duration = Duration::from_secs(20);
/// What a joining leaves behind is done within this time.
const QUIET_AFTER: Duration = Duration::from_secs(15);

/// Connects more and more children and prints what they cost.
pub(crate) async fn run(words: impl Iterator<Item = String>) {
    let numbers: Vec<u32> = words.filter_map(|word| word.parse().ok()).collect();
    let numbers = if numbers.is_empty() { vec![100, 2_000] } else { numbers };
    let mut parent = NodePlan::group("group").start().await;
    let (mut listening, mut joined) = (JoinSet::new(), 0);
    let mut table = Table::new("SQLite: children that are connected while nothing happens");
    for number in numbers {
        let began = Instant::now();
        for child in joined..number {
            listen(&parent, child, &mut listening).await;
        }
        joined = number;
        let joining = began.elapsed();
        tokio::time::sleep(QUIET_AFTER).await;
        let pid = parent.process().pid();
        let before = machine::cpu(pid);
        tokio::time::sleep(MEASURED).await;
        let percent = 100.0 * (machine::cpu(pid) - before).as_secs_f64() / MEASURED.as_secs_f64();
        assert_eq!(listening.len(), joined as usize, "a child lost its connection");
        table.fact(&format!("{joined} children: of one core"), &format!("{percent:.2} %"));
        table.fact("memory of the parent", &format!("{:.0} MB", machine::resident_mb(pid)));
        table.fact("joining the last of them took", &format!("{:.1} s", joining.as_secs_f64()));
    }
    table.print();
    listening.shutdown().await;
    parent.terminate().await;
}

/// Joins a child and listens for its news, as long as the parent lets it.
async fn listen(parent: &NodeProcess, number: u32, listening: &mut JoinSet<()>) {
    let mut child = Hostile::numbered(number);
    let mut client = child.join(parent).await;
    child.name_parent(parent).await;
    client.add_checkpoint(child.first_offer()).await.unwrap();
    send(&mut client, child.packages()).await.unwrap();
    let mut rings = client.watch(pb::WatchRequest::default()).await.unwrap().into_inner();
    listening.spawn(async move {
        while let Ok(Some(_)) = rings.message().await {}
        drop(client);
    });
}
