//! Figures of a node: `cargo bench -p percole-tests --bench node`. Each stands beside the limit measured in the same run.
//!
//! Real processes, real databases with durable commits, calls over the node's Unix socket, replication over mutual TLS.
//! `-- --quick` runs a tenth, to try the benchmark itself; `-- rates`, `-- replication`, `-- ranked` or `-- tree` runs one section.
//! `-- width` and `-- idle` measure many children instead (`width.rs`, `idle.rs`).

#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

mod catch_up;
mod idle;
mod kinds;
mod limits;
mod machine;
mod outcome;
mod ranked;
mod table;
mod tree;
mod votes;
mod width;
mod writes;

use catch_up::Content;
use percole_tests::{Engine, NodePlan};

/// How much is measured.
#[derive(Clone, Copy)]
struct Size {
    /// Entries of the large log.
    log: u64,
    /// Seconds of each rate.
    seconds: u64,
    /// Members on the roll.
    members: u64,
}

#[tokio::main(flavor = "multi_thread")]
async fn main() {
    println!("{}\n", machine::describe());
    let mut words = std::env::args().skip_while(|word| word != "width" && word != "idle");
    match words.next().as_deref() {
        Some("width") => return width::run(width::Plan::read(words)).await,
        Some(_) => return idle::run(words).await,
        None => {}
    }
    let quick = std::env::args().any(|argument| argument == "--quick");
    let size = if quick {
        Size { log: 10_000, seconds: 1, members: 2_000 }
    } else {
        Size { log: 100_000, seconds: 5, members: 20_000 }
    };
    let asked: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let is_asked = |section: &str| asked.is_empty() || asked.iter().any(|word| word == section);
    if is_asked("rates") {
        rates(Engine::Sqlite, size).await;
        rates(Engine::Postgres, size).await;
    }
    if is_asked("replication") {
        replication(size).await;
    }
    if is_asked("ranked") {
        ranked_ballots(if quick { 3_000 } else { 30_000 }).await;
    }
    if is_asked("tree") {
        many_units(if quick { 100 } else { 1_000 }).await;
    }
}

async fn rates(engine: Engine, size: Size) {
    let mut table = table::Table::new(&format!("{engine:?}: rates per second, durable"));
    let commits = limits::commits_per_second(engine, size.seconds).await;
    let rows = limits::rows_per_second(engine, size.seconds).await;
    table.limit("raw commits of one row, one connection", commits);
    table.limit("raw rows, 64 in each commit", rows);

    let node = NodePlan::national("bench").on(engine).start().await;
    for callers in [1, 64] {
        let rate = writes::events_per_second(&node, callers, size.seconds).await;
        let limit = if callers == 1 { commits } else { rows };
        table.row(&format!("events appended, two a command, {callers} callers"), rate, limit, "raw");
    }
    drop(node);
    let node = NodePlan::national("bench").on(engine).start().await;
    for (kind, rate) in kinds::events_per_second(&node, size.log / 10).await {
        table.row(&format!("{kind}, 64 callers"), rate, rows, "raw");
    }
    let page = kinds::page_ms(&node).await;
    table.fact(&format!("a page of 50 of {} recommendations", size.log / 10), &format!("{page:.2} ms"));
    drop(node);
    let (single, imported) = votes::ballots_per_second(engine, size).await;
    table.row("named ballots accepted, 64 callers", single, rows, "raw");
    table.row("named ballots accepted, import", imported, rows, "raw");
    table.print();
}

async fn replication(size: Size) {
    let signatures = limits::signature_checks_per_second();
    let mut table = table::Table::new("SQLite: a child catches its parent up, over mutual TLS");
    table.limit("Ed25519 signatures checked, one core", signatures);
    let rows = limits::rows_per_second(Engine::Sqlite, size.seconds).await;
    table.limit("raw rows, 64 in each commit", rows);
    let run = catch_up::run(size, Content::Drafts).await;
    table.row(
        &format!("events ingested by the parent ({} drafts: hashes only)", size.log),
        run.events_per_second,
        rows,
        "raw rows",
    );
    table.fact("time to catch up", &format!("{:.2} s", run.seconds));
    table.fact("memory of the parent, idle", &format!("{:.1} MB", run.parent_idle_mb));
    table.fact("memory of the parent while it catches up, at most", &format!("{:.1} MB", run.parent_peak_mb));
    table.fact("memory of the child while it sends, at most", &format!("{:.1} MB", run.child_peak_mb));
    table.fact(&format!("start-up with {} events in the log", size.log), &format!("{:.0} ms", run.start_ms));
    let run = catch_up::run(Size { log: size.log / 5, ..size }, Content::Published).await;
    table.row(
        &format!("events ingested by the parent ({}, every other one applied)", size.log / 5),
        run.events_per_second,
        rows,
        "raw rows",
    );
    table.fact("memory of the parent while it applies, at most", &format!("{:.1} MB", run.parent_peak_mb));
    table.print();
}

/// Ballots that rank 20 options, at an antenne of a country of the group.
async fn ranked_ballots(ballots: u64) {
    let mut table =
        table::Table::new(&format!("SQLite, three levels: {ballots} ballots that rank 20 options"));
    for method in ["stv", "instant-runoff"] {
        let run = ranked::run(method, ballots).await;
        table.fact(
            &format!("{method}: closing to the group's declaration"),
            &format!("{:.2} s", run.declared),
        );
        for (node, seconds) in run.computed {
            table.fact(
                &format!("{method}: closing to the same outcome at {node}"),
                &format!("{seconds:.2} s"),
            );
        }
    }
    for (method, bytes) in ranked::certificates(ballots).await {
        table.fact(&format!("certificate by {method}"), &format!("{bytes} bytes"));
    }
    table.print();
}

/// Units of a country that vote apart, each with a certificate of its own.
async fn many_units(units: u64) {
    let mut table = table::Table::new(&format!("SQLite: a vote of {units} units"));
    let run = tree::run(units).await;
    table
        .fact("closing to the declaration, every poll closed and counted", &format!("{:.2} s", run.declared));
    table.fact("the outcome recomputed from all certificates", &format!("{:.0} ms", run.recomputed_ms));
    table.fact("the vote shown with every unit", &format!("{:.0} ms", run.shown_ms));
    table.print();
}
