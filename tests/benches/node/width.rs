//! A parent with many children, each a process: what it costs to join them, and how soon a text is everywhere.
//!
//! `cargo bench -p percole-tests --bench node -- width 10 100 200`: one tree that grows to these numbers, one joining after the
//! other. `--in DIRECTORY` puts the nodes elsewhere, for instance into memory.

use std::{
    collections::BTreeMap,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use futures::{StreamExt, stream};
use percole_domain::Level;
use percole_proto::v1 as pb;
use percole_tests::{NodePlan, NodeProcess, tree, work};

use crate::{machine, table::Table};

/// Joinings over which the parent's time is measured.
const MEASURED: usize = 20;
/// Nodes that are founded and started, or asked, at once.
const AT_ONCE: usize = 4;
/// Longest wait until all has settled, or a text is everywhere.
const PATIENCE: Duration = Duration::from_secs(600);
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// What is measured.
pub(crate) struct Plan {
    /// Numbers of children, ascending.
    widths: Vec<usize>,
    /// Where the nodes keep their data.
    directory: PathBuf,
}

impl Plan {
    /// Reads the words after `width`.
    pub(crate) fn read(mut words: impl Iterator<Item = String>) -> Plan {
        let mut plan = Plan { widths: Vec::new(), directory: PathBuf::from("/tmp") };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--in" => plan.directory = words.next().expect("a directory").into(),
                // Cargo says so to every benchmark.
                "--bench" => {}
                number => plan.widths.push(number.parse().expect("a number of children")),
            }
        }
        if plan.widths.is_empty() {
            plan.widths = vec![10, 100, 200];
        }
        plan
    }
}

/// Grows the tree and prints what it cost.
pub(crate) async fn run(plan: Plan) {
    let parent = started(&plan.directory, "group", Level::Group).await;
    let mut tree = Tree { parent, children: Vec::new(), texts: 0 };
    let mut joining = Duration::ZERO;
    for width in plan.widths {
        let title = format!("{width} children as processes, SQLite in {}", plan.directory.display());
        let mut table = Table::new(&title);
        let grown = tree.grow(&plan.directory, width).await;
        joining += grown.joining;
        table.fact("all joinings", &seconds(joining));
        table.fact("settled after the last joining", &seconds(grown.settled));
        table.fact(&format!("parent's CPU, each of the last {MEASURED} joinings"), &ms(grown.cpu_each));
        table.fact("CPU of all children, each of these joinings", &ms(grown.children_cpu_each));
        table.fact("parent's CPU until settled", &ms(grown.cpu_settling));
        for (number, text) in tree.texts(3).await.into_iter().enumerate() {
            table.fact(&format!("text {} at every sibling", number + 1), &seconds(text));
        }
        table.fact(
            "memory of the parent",
            &format!("{:.0} MB", machine::resident_mb(tree.parent.process().pid())),
        );
        table
            .fact("limit: one fsync by each of so many at once", &ms(one_fsync_each(&plan.directory, width)));
        table.print();
    }
    tree.end().await;
}

struct Tree {
    parent: NodeProcess,
    children: Vec<NodeProcess>,
    texts: u64,
}

struct Grown {
    joining: Duration,
    settled: Duration,
    cpu_each: Duration,
    children_cpu_each: Duration,
    cpu_settling: Duration,
}

impl Tree {
    /// Joins children, one after the other, and waits until everybody holds everything.
    async fn grow(&mut self, directory: &Path, width: usize) -> Grown {
        let first = self.children.len();
        let new = stream::iter(first..width).map(|number| started_child(directory, number));
        let new: Vec<NodeProcess> = new.buffered(AT_ONCE).collect().await;
        let count = new.len().max(1);
        let (mut before, mut children_before) = (self.cpu(), Duration::ZERO);
        let began = Instant::now();
        for (number, child) in new.into_iter().enumerate() {
            if number == count.saturating_sub(MEASURED) {
                (before, children_before) = (self.cpu(), self.children_cpu());
            }
            tree::join(&self.parent, &child).await;
            self.children.push(child);
        }
        let (joining, joined) = (began.elapsed(), Instant::now());
        let (after, children_after) = (self.cpu(), self.children_cpu());
        self.settle().await;
        let each = u32::try_from(MEASURED.min(count)).unwrap();
        Grown {
            joining,
            settled: joined.elapsed(),
            cpu_each: (after - before) / each,
            children_cpu_each: children_after.saturating_sub(children_before) / each,
            cpu_settling: self.cpu() - after,
        }
    }

    fn cpu(&mut self) -> Duration {
        cpu(&mut self.parent)
    }

    fn children_cpu(&mut self) -> Duration {
        self.children.iter_mut().map(cpu).sum()
    }

    /// Waits until each child holds all that the parent holds, and the parent all that each child wrote.
    async fn settle(&self) {
        let mut sizes = BTreeMap::new();
        for node in std::iter::once(&self.parent).chain(&self.children) {
            sizes.insert(node.origin().await.to_string(), node.status().await.log_size);
        }
        let began = Instant::now();
        let mut left: Vec<&NodeProcess> = std::iter::once(&self.parent).chain(&self.children).collect();
        while let Some(node) = left.last() {
            if lacks(node, &sizes).await == 0 {
                left.pop();
                continue;
            }
            assert!(began.elapsed() < PATIENCE, "{} lacks {}", node.name(), lacks(node, &sizes).await);
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Publishes at one child after the other, and gives how long it took until each of the others knew it.
    async fn texts(&mut self, count: usize) -> Vec<Duration> {
        let mut took = Vec::new();
        for number in 0..count {
            let writer = number * self.children.len() / count;
            self.texts += 1;
            let subject =
                work::publish_recommendation(&self.children[writer], self.texts, "federation").await;
            let began = Instant::now();
            stream::iter(&self.children).for_each_concurrent(AT_ONCE, |child| knows(child, &subject)).await;
            took.push(began.elapsed());
            self.settle().await;
        }
        took
    }

    /// Ends all, and prints what each wrote and asked.
    async fn end(mut self) {
        let mut table = Table::new("In all, until the end");
        let mut said = Vec::new();
        for child in &mut self.children {
            child.terminate().await;
            said.push(ended_with(child));
        }
        self.parent.terminate().await;
        for (number, what) in ["durable writes", "calls to the parent"].into_iter().enumerate() {
            let mut figures: Vec<u64> = said.iter().map(|said| said[number]).collect();
            figures.sort_unstable();
            let (most, half) = (figures[figures.len() - 1], figures[figures.len() / 2]);
            table.fact(&format!("{what} of a child: median, most"), &format!("{half}, {most}"));
        }
        table.fact("durable writes of the parent", &ended_with(&self.parent)[0].to_string());
        table.print();
    }
}

async fn started_child(directory: &Path, number: usize) -> NodeProcess {
    started(directory, &format!("child{number:03}"), Level::National).await
}

async fn started(directory: &Path, name: &str, level: Level) -> NodeProcess {
    let home = tempfile::Builder::new().prefix("percole-").tempdir_in(directory).unwrap();
    let data_dir = home.path().join("data");
    let plan = NodePlan::new(name, level);
    let mut node = tokio::task::spawn_blocking(move || plan.found_in(home, data_dir)).await.unwrap();
    node.start().await;
    node
}

/// How many logs a node holds less of than there is.
async fn lacks(node: &NodeProcess, sizes: &BTreeMap<String, u64>) -> usize {
    let mut client = node.admin().await;
    let (mut here, mut cursor) = (BTreeMap::new(), String::new());
    loop {
        let request = pb::SyncStatusRequest { limit: 500, cursor };
        let page = client.sync_status(request).await.unwrap().into_inner();
        for line in page.lines.into_iter().filter(|line| line.direction == "down") {
            let held: &mut u64 = here.entry(line.origin).or_default();
            *held = (*held).max(line.here);
        }
        cursor = page.next_cursor;
        if cursor.is_empty() {
            break;
        }
    }
    let own = node.origin().await.to_string();
    let others = sizes.iter().filter(|(origin, _)| **origin != own);
    others.filter(|(origin, size)| here.get(*origin).is_none_or(|held| held < *size)).count()
}

async fn knows(node: &NodeProcess, subject: &str) {
    let mut client = node.recommendation().await;
    let began = Instant::now();
    loop {
        let request = pb::GetRecommendationRequest { recommendation: subject.to_owned() };
        if client.get(request).await.is_ok() {
            return;
        }
        assert!(began.elapsed() < PATIENCE, "{} does not know the text", node.name());
        tokio::time::sleep(LOOK_AGAIN).await;
    }
}

fn cpu(node: &mut NodeProcess) -> Duration {
    machine::cpu(node.process().pid())
}

/// Durable writes and calls to the parent, as a node says when it ends.
fn ended_with(node: &NodeProcess) -> [u64; 2] {
    let output = node.output();
    let last = output.lines().rev().find(|line| line.contains("the node has stopped")).unwrap_or_default();
    ["durable_writes=", "calls_to_parent="].map(|name| {
        let rest = last.split_once(name).map_or("", |(_, rest)| rest);
        rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0)
    })
}

/// What the disk needs until each of so many writers has written a page durably, all at once.
fn one_fsync_each(directory: &Path, writers: usize) -> Duration {
    let home = tempfile::tempdir_in(directory).unwrap();
    let files: Vec<fs::File> =
        (0..writers).map(|number| fs::File::create(home.path().join(number.to_string())).unwrap()).collect();
    let began = Instant::now();
    std::thread::scope(|scope| {
        for mut file in &files {
            scope.spawn(move || file.write_all(&[7; 4_096]).and_then(|()| file.sync_data()).unwrap());
        }
    });
    began.elapsed()
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

fn ms(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}
