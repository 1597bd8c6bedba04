//! A file in the data directory of a node that came back: until its peers have shown its newest head, it may lack events that
//! it published.

use std::{fs::File, io::Write, os::unix::fs::OpenOptionsExt, path::Path};

use percole_core::error::Error;
use serde::{Deserialize, Serialize};

use crate::backup::{Manifest, cannot_write};

/// Name of the file.
pub const FILE: &str = "restored.json";

/// What it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marker {
    /// The form of the file: 1.
    pub format: u32,
    /// When the backup was made, microseconds since 1970-01-01 UTC.
    pub backup_taken_us: i64,
    /// When it was restored, microseconds since 1970-01-01 UTC.
    pub restored_us: i64,
    /// Events of the own log in the backup.
    pub own_size: u64,
}

impl Marker {
    pub(super) fn of(manifest: &Manifest, restored_us: i64) -> Marker {
        let Manifest { taken_us, own_size, .. } = manifest;
        Marker { format: 1, backup_taken_us: *taken_us, restored_us, own_size: *own_size }
    }

    pub(super) fn write(&self, directory: &Path) -> Result<(), Error> {
        let path = directory.join(FILE);
        let text = serde_json::to_string(self).map_err(Error::internal)?;
        let file = File::options().write(true).create_new(true).mode(0o600).open(&path);
        let written = file.and_then(|mut file| writeln!(file, "{text}").and_then(|()| file.sync_all()));
        written.map_err(|error| cannot_write(&path, &error))
    }
}
