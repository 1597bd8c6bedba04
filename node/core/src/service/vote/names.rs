//! What people call the units that a vote asks.

use std::collections::HashMap;

use percole_merkle::{NodeId, SubjectId};
use percole_store::{Tx, rows, units::UnitRow};

use crate::{
    directory::Directory,
    error::Error,
    participants::{Participant, whole},
};

/// Names of units, as far as this node may read them; others are called like their hosts.
pub(crate) struct Names<'a> {
    directory: &'a Directory,
    units: HashMap<SubjectId, String>,
}

impl<'a> Names<'a> {
    /// Reads the names of some units. A node's own unit is called like the node.
    pub(crate) async fn load(
        tx: &mut Tx,
        directory: &'a Directory,
        asked: &[Participant],
    ) -> Result<Names<'a>, Error> {
        let units: Vec<SubjectId> = asked.iter().map(|asked| asked.unit).collect();
        let held: Vec<UnitRow> = rows::among(tx, &units).await?;
        let mut named = HashMap::new();
        for unit in held {
            let host = asked.iter().find(|asked| asked.unit == unit.subject).map(|asked| asked.host);
            let is_own = unit.part_of.is_none() && host == Some(unit.host);
            if !is_own {
                named.insert(unit.subject, unit.name);
            } else if let Some(host) = host {
                named.insert(unit.subject, directory.name_of(&host));
            }
        }
        Ok(Names { directory, units: named })
    }

    /// This node.
    pub(crate) fn me(&self) -> NodeId {
        self.directory.me()
    }

    /// The name of a unit.
    pub(crate) fn of(&self, unit: &SubjectId) -> String {
        let name = self.units.get(unit).cloned();
        name.unwrap_or_else(|| self.directory.name_of(&unit.origin))
    }

    /// The name of what tallies and outcomes call so.
    pub(crate) fn of_id(&self, id: &str) -> String {
        let unit = id.parse().or_else(|_| id.parse().map(whole));
        unit.map_or_else(|_| id.to_owned(), |unit| self.of(&unit))
    }
}
