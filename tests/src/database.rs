//! One database for one test.

use std::{
    path::Path,
    sync::atomic::{AtomicU32, Ordering},
};

use percole_store::{Db, DbUrl, InstanceLock, StoreError};
use tempfile::TempDir;

use crate::postgres::{PgCluster, cluster};

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A file in the node's data directory.
    Sqlite,
    /// A database in the tests' own cluster.
    Postgres,
}

/// An empty database. SQLite's goes when this is dropped; PostgreSQL's goes with the whole cluster, because removing a
/// single one costs a checkpoint.
pub struct TestDatabase {
    url: String,
    // Kept for its `Drop`.
    _directory: Option<TempDir>,
}

impl TestDatabase {
    /// An empty database; SQLite's file is in a directory of its own.
    pub fn new(engine: Engine) -> TestDatabase {
        match engine {
            Engine::Sqlite => {
                let directory = tempfile::tempdir().unwrap();
                let url = format!("sqlite:{}", directory.path().join("percole.db").display());
                TestDatabase { url, _directory: Some(directory) }
            }
            Engine::Postgres => TestDatabase::in_cluster(),
        }
    }

    /// A database for a node: SQLite's file is in the node's data directory.
    pub fn of_node(engine: Engine) -> TestDatabase {
        match engine {
            Engine::Sqlite => TestDatabase { url: "sqlite:percole.db".to_owned(), _directory: None },
            Engine::Postgres => TestDatabase::in_cluster(),
        }
    }

    /// An empty database in a cluster of the test's own.
    pub fn within(cluster: &PgCluster) -> TestDatabase {
        cluster.create("node");
        TestDatabase { url: cluster.url("node"), _directory: None }
    }

    fn in_cluster() -> TestDatabase {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let cluster = cluster();
        cluster.create(&name);
        let url = cluster.url(&name);
        TestDatabase { url, _directory: None }
    }

    /// Its address as a configuration names it.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Its address, with a relative file placed in a directory.
    pub fn url_in(&self, directory: &Path) -> DbUrl {
        match self.url.parse().unwrap() {
            DbUrl::Sqlite(path) => DbUrl::Sqlite(directory.join(path)),
            other => other,
        }
    }

    /// Opens it as a node would.
    ///
    /// # Errors
    /// As [`Db::open`].
    pub async fn try_open(&self) -> Result<(Db, InstanceLock), StoreError> {
        Db::open(&self.url.parse().unwrap()).await
    }

    /// Opens it as a node would.
    pub async fn open(&self) -> (Db, InstanceLock) {
        self.try_open().await.unwrap()
    }
}

/// Stamps a test out for both engines: `on_both_engines! { async fn name(engine: Engine) { … } }`.
#[macro_export]
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($engine:ident: Engine) $body:block)*) => {
        $(
            mod $name {
                #[allow(unused_imports, reason = "one of them in each test")]
                use super::*;

                $(#[$meta])*
                async fn on_one_engine($engine: $crate::Engine) $body

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn sqlite() {
                    on_one_engine($crate::Engine::Sqlite).await;
                }

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn postgres() {
                    on_one_engine($crate::Engine::Postgres).await;
                }
            }
        )*
    };
}
