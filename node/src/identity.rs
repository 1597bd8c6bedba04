//! Who the node of a directory is, also while it runs.

use percole_core::{error::Error, identity::Identity};
use percole_store::Db;

use crate::config::Config;

/// Reads what a node says of itself; it takes no lock, and changes nothing.
///
/// # Errors
/// When there is no node, or its database cannot be reached.
pub(crate) async fn read(config: &Config) -> Result<Identity, Error> {
    let url = config.database_url().map_err(|errors| Error::invalid("database.url", errors.said()))?;
    let db = Db::look(&url).await?;
    let identity = Identity::load(&db, &config.data_dir).await;
    db.close().await;
    identity
}

/// The first language of a node, when it can be read.
pub async fn language(config: &Config) -> Option<String> {
    read(config).await.ok()?.card.languages.into_iter().next()
}
