//! Verifying everything that a node holds: logs, trees, signatures, projections.

mod differences;
mod log;

use std::path::Path;

use percole_core::{apply, error::Error, identity::Identity};
use percole_store::{
    Db, Tx,
    logs::{self, LogId},
};
use percole_words::{Message, node};
use serde::Serialize;

use crate::config::Config;

/// Differences listed for one table.
const DIFFERENCES_SHOWN: usize = 10;

/// What the check found.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Findings {
    /// Logs that were verified, with their sizes.
    pub logs: Vec<CheckedLog>,
    /// Projection tables that were compared, with their rows.
    pub tables: Vec<CheckedTable>,
    /// What is damaged: where, and what. In JSON it is in English.
    #[serde(serialize_with = "in_english")]
    pub damage: Vec<Message>,
    /// Whether the rebuilt projections were kept.
    pub rebuilt: bool,
    /// The first language of the node, when it can be read.
    #[serde(skip)]
    pub language: Option<String>,
}

fn in_english<S: serde::Serializer>(damage: &[Message], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(damage.iter().map(ToString::to_string))
}

/// A log that was verified.
#[derive(Clone, Debug, Serialize)]
pub struct CheckedLog {
    /// Whose log it is.
    pub origin: String,
    /// Entries verified.
    pub entries: u64,
    /// Size of the newest signed head that covers them.
    pub signed_size: u64,
}

/// A table that was compared with what the logs say.
#[derive(Clone, Debug, Serialize)]
pub struct CheckedTable {
    /// Its name.
    pub table: String,
    /// Rows that the logs give.
    pub rows: u64,
    /// Whether it held exactly these.
    pub equal: bool,
}

/// What becomes of the projections that the check builds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Projections {
    /// Compare, and leave the database as it is.
    Compare,
    /// Keep what was rebuilt.
    Rebuild,
}

/// Verifies a stopped node's database.
///
/// # Errors
/// When it cannot be opened; what it finds inside never fails.
pub async fn check(config: &Config, projections: Projections) -> Result<Findings, Error> {
    let url = config.database_url().map_err(|errors| Error::invalid("database.url", errors.said()))?;
    let (db, _lock) = Db::open_as_it_is(&url).await?;
    let language = Identity::load(&db, &config.data_dir).await.ok();
    let language = language.and_then(|identity| identity.card.languages.into_iter().next());
    let findings = check_database(&db, &config.data_dir, projections).await;
    db.close().await;
    Ok(Findings { language, ..findings? })
}

/// Verifies the logs of a database that nobody writes: entries, tree and signed heads, not the projections.
///
/// # Errors
/// The database's error, or that it holds no node.
pub(crate) async fn check_logs(db: &Db, data_dir: &Path) -> Result<Findings, Error> {
    let mut findings = Findings::default();
    let mut tx = db.read().await?;
    let heads = logs::all(&mut tx).await?;
    if heads.first().is_none_or(|head| head.log != LogId::OWN) {
        return Err(Error::precondition(node::no_node_in_database()));
    }
    for head in &heads {
        log::check(&mut tx, head, data_dir, &mut findings).await?;
    }
    Ok(findings)
}

/// Whether some log's key is known from the projections alone, since its first event is not held whole.
pub(crate) async fn needs_projections(db: &Db) -> Result<bool, Error> {
    let mut tx = db.read().await?;
    for head in logs::all(&mut tx).await?.iter().filter(|head| head.log != LogId::OWN) {
        if log::founding_key(&mut tx, head).await?.is_none() {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn check_database(db: &Db, data_dir: &Path, projections: Projections) -> Result<Findings, Error> {
    let mut findings = check_logs(db, data_dir).await?;
    let mut logs_are_sound = findings.damage.is_empty();
    let mut tx = db.write().await?;
    if let Err(error) = compare_projections(&mut tx, &mut findings).await {
        // Entries that cannot be read cannot be folded; which ones they are was said above.
        if findings.damage.is_empty() {
            return Err(error);
        }
        findings.damage.push(node::tables_not_rebuilt(error.said()));
        logs_are_sound = false;
    }
    // Damaged logs would be folded into damaged tables: then nothing is kept.
    if projections == Projections::Rebuild && logs_are_sound {
        tx.commit().await?;
        findings.rebuilt = true;
    } else {
        tx.rollback().await?;
    }
    Ok(findings)
}

async fn compare_projections(tx: &mut Tx, findings: &mut Findings) -> Result<(), Error> {
    for report in apply::rebuild(tx).await? {
        let equal = report.is_equal();
        let differences = differences::of(&report);
        let table = report.table.name;
        let shown = differences.iter().take(DIFFERENCES_SHOWN);
        findings.damage.extend(shown.map(|what| node::damaged_table(table, what)));
        let rows = report.difference.gone.0.max(report.difference.new.0);
        let shown = differences.len().min(DIFFERENCES_SHOWN) as u64;
        if rows > shown {
            let more = node::more_rows_differ(rows - shown);
            findings.damage.push(node::damaged_table(table, more));
        }
        findings.tables.push(CheckedTable { table: table.to_owned(), rows: report.difference.rows, equal });
    }
    Ok(())
}
