//! The schema, step by step. A step that was released is never edited: its checksum is checked at every start.

use std::collections::BTreeMap;

use percole_words::database;
use sqlx::{
    SqlSafeStr,
    migrate::{MigrateError, Migration, MigrationType, Migrator},
};

use crate::{StoreError, Tx, args, copy::tables};

/// Every step: version, what it is for, SQL that both databases understand.
const STEPS: &[(i64, &str, &str)] = &[
    (1, "log", include_str!("../migrations/0001_log.sql")),
    (2, "private", include_str!("../migrations/0002_private.sql")),
    (3, "gaps", include_str!("../migrations/0003_gaps.sql")),
    (4, "members", include_str!("../migrations/0004_members.sql")),
    (5, "left_out", include_str!("../migrations/0005_left_out.sql")),
    (6, "restored", include_str!("../migrations/0006_restored.sql")),
    (7, "heard", include_str!("../migrations/0007_heard.sql")),
    (8, "sessions", include_str!("../migrations/0008_sessions.sql")),
    (9, "ways", include_str!("../migrations/0009_ways.sql")),
    (10, "meetings", include_str!("../migrations/0010_meetings.sql")),
    (11, "meeting_drafts", include_str!("../migrations/0011_meeting_drafts.sql")),
    (12, "requests", include_str!("../migrations/0012_requests.sql")),
    (13, "attachments", include_str!("../migrations/0013_attachments.sql")),
];

/// The steps as sqlx runs them: each in a transaction of its own, recorded with its checksum.
pub(crate) fn migrator() -> Migrator {
    let step = |(version, name, sql): &(i64, &'static str, &'static str)| {
        Migration::new(*version, (*name).into(), MigrationType::Simple, (*sql).into_sql_str(), false)
    };
    Migrator::with_migrations(STEPS.iter().map(step).collect())
}

/// sqlx's own table, in which other programs keep their steps too.
const APPLIED: &str = "_sqlx_migrations";
/// So many tables of somebody else's are named.
const NAMED_MAX: usize = 3;

/// Refuses a database in which somebody else keeps something: tables, of which the first step is not one of percole's.
pub(crate) async fn refuse_others(tx: &mut Tx) -> Result<(), StoreError> {
    let held = tables(tx).await?;
    let (_, first, _) = STEPS[0];
    if held.iter().any(|table| table == APPLIED) {
        let steps = "SELECT description FROM _sqlx_migrations ORDER BY version LIMIT 1";
        if tx.row(steps, args![]).await?.map(|row| row.text(0)).transpose()?.is_some_and(|name| name == first)
        {
            return Ok(());
        }
    }
    let others: Vec<&str> = held.iter().map(String::as_str).filter(|table| *table != APPLIED).collect();
    if others.is_empty() {
        return Ok(());
    }
    let more = if others.len() > NAMED_MAX { ", …" } else { "" };
    Err(StoreError::NotOurs { tables: others[..others.len().min(NAMED_MAX)].join(", ") + more })
}

/// Makes sure that exactly the steps of this program are applied, and changes nothing.
pub(crate) async fn check_applied(tx: &mut Tx) -> Result<(), StoreError> {
    let applied = tx.rows("SELECT version, checksum FROM _sqlx_migrations ORDER BY version", args![]).await;
    let applied = applied.map_err(|error| match &error {
        // Both databases name the table that is missing.
        StoreError::Sql(sqlx::Error::Database(cause)) if cause.message().contains("_sqlx_migrations") => {
            StoreError::Schema(database::not_a_nodes_database())
        }
        _ => error,
    })?;
    let migrator = migrator();
    let mut missing: BTreeMap<i64, &Migration> = migrator.iter().map(|step| (step.version, step)).collect();
    for row in &applied {
        let version = row.int(0)?;
        let Some(step) = missing.remove(&version) else {
            return explained(Err(MigrateError::VersionMissing(version)));
        };
        if *step.checksum != *row.bytes(1)? {
            return explained(Err(MigrateError::VersionMismatch(version)));
        }
    }
    match missing.first_key_value() {
        None => Ok(()),
        Some((version, _)) => Err(StoreError::Schema(database::schema_of_older_version(*version))),
    }
}

/// Translates what sqlx says of the schema into what an operator should do.
pub(crate) fn explained(result: Result<(), MigrateError>) -> Result<(), StoreError> {
    match result {
        Ok(()) => Ok(()),
        Err(MigrateError::VersionMissing(step)) => {
            Err(StoreError::Schema(database::schema_of_newer_version(step)))
        }
        Err(MigrateError::VersionMismatch(step)) => Err(StoreError::Schema(database::schema_edited(step))),
        Err(MigrateError::Dirty(step)) => Err(StoreError::Schema(database::schema_half_made(step))),
        Err(MigrateError::Execute(error)) => Err(StoreError::Sql(error)),
        Err(other) => Err(StoreError::Defect(format!("the schema cannot be brought up to date: {other}"))),
    }
}
