//! Holders of mandates whose names can be taken for one another.

use std::collections::{BTreeSet, HashMap};

use percole_domain::names::looks;
use percole_store::Tx;
use percole_words::{Message, offices};

use crate::{access::Viewer, apply::mandate::Mandates, error::Error, service::lists};

/// Most pairs that are named in one answer.
pub(super) const NAMED_MAX: usize = 8;

/// The names of holders, by what they look like.
#[derive(Default)]
pub(super) struct Holders {
    by_look: HashMap<String, BTreeSet<String>>,
}

impl Holders {
    /// All that are known here.
    pub(super) async fn load(tx: &mut Tx) -> Result<Holders, Error> {
        let held = lists::all::<Mandates>(tx, &Viewer::everything()).await?;
        let mut holders = Holders::default();
        held.iter().filter_map(|(_, row)| row.name.as_deref()).for_each(|name| holders.note(name));
        Ok(holders)
    }

    fn note(&mut self, name: &str) {
        for look in looks(name) {
            self.by_look.entry(look).or_default().insert(name.to_owned());
        }
    }

    /// Says of which others a name looks like; it is one of them from then on.
    pub(super) fn taken_for(&mut self, name: &str) -> Vec<Message> {
        let alike: BTreeSet<&String> =
            looks(name).iter().filter_map(|look| self.by_look.get(look)).flatten().collect();
        let others = alike.into_iter().filter(|other| *other != name);
        let said = others.take(NAMED_MAX).map(|other| offices::holder_alike(name, other)).collect();
        self.note(name);
        said
    }
}
