//! Nodes whose names can be taken for one another.

use std::collections::BTreeSet;

use percole_domain::names::looks;
use percole_merkle::{Fingerprint, LogPublicKey, NodeId};
use percole_store::nodes::KnownNode;
use percole_words::{Message, federation};

use super::Directory;

/// Most pairs that are named; whoever made so many is known by then.
const PAIRS_NAMED_MAX: usize = 8;

impl Directory {
    /// One sentence with both fingerprints for each pair of known nodes that are called alike.
    pub(crate) fn called_alike(&self) -> Vec<Message> {
        // Each against the first of its look: as many sentences as there are nodes too many.
        let mut pairs = BTreeSet::new();
        for nodes in self.by_look.values() {
            for other in &nodes[1..] {
                let [one, other] = [nodes[0], *other];
                pairs.insert((one.min(other), one.max(other)));
            }
        }
        let named = pairs.iter().take(PAIRS_NAMED_MAX);
        let mut said: Vec<Message> = named
            .filter_map(|(one, other)| Some(pair(&described(self.node(one)?), &described(self.node(other)?))))
            .collect();
        if pairs.len() > PAIRS_NAMED_MAX {
            said.push(federation::called_alike_too(pairs.len() - PAIRS_NAMED_MAX));
        }
        said
    }

    /// One sentence with both fingerprints for each known node for which another, of this name, can be taken.
    pub fn taken_for(&self, node: &NodeId, name: &str, fingerprint: &Fingerprint) -> Vec<Message> {
        let this = Described { name, fingerprint: fingerprint.to_string() };
        let looks = looks(name);
        let alike = looks.iter().filter_map(|look| self.by_look.get(look)).flatten();
        let alike: BTreeSet<&NodeId> = alike.filter(|known| *known != node).collect();
        let alike = alike.into_iter().filter_map(|known| self.node(known));
        alike.take(PAIRS_NAMED_MAX).map(|known| pair(&this, &described(known))).collect()
    }
}

struct Described<'a> {
    name: &'a str,
    fingerprint: String,
}

fn described(known: &KnownNode) -> Described<'_> {
    let key = LogPublicKey::from_bytes(&known.log_key);
    // The fold lets nothing but keys in.
    let fingerprint = key.map(|key| Fingerprint::of(&key).to_string()).unwrap_or_default();
    Described { name: &known.name, fingerprint }
}

fn pair(one: &Described<'_>, other: &Described<'_>) -> Message {
    federation::called_alike(one.name, &one.fingerprint, other.name, &other.fingerprint)
}

#[cfg(test)]
mod tests {
    use percole_merkle::{LogKey, SubjectId};

    use super::*;
    use crate::directory::{Seen, by_look};

    fn known(seed: u8, name: &str) -> KnownNode {
        let key = LogKey::from_seed(&[seed; 32]).public();
        let node = NodeId::from_first_key(&key);
        KnownNode {
            subject: SubjectId { origin: node, id: [0; 16] },
            node,
            incarnation: 0,
            name: name.to_owned(),
            level: "antenne".to_owned(),
            languages: String::new(),
            log_key: *key.as_bytes(),
            recovery_key: [5; 32],
        }
    }

    fn directory(names: &[&str]) -> Directory {
        let seen: Vec<Seen> = (1..).zip(names).map(|(seed, name)| Seen::from(known(seed, name))).collect();
        let known = seen.iter().map(|seen| (seen.known.node, seen.known.clone())).collect();
        Directory { known, by_look: by_look(seen.iter()), ..Directory::sample(NodeId([1; 32]), &[]) }
    }

    fn fingerprint(seed: u8) -> Fingerprint {
        Fingerprint::of(&LogKey::from_seed(&[seed; 32]).public())
    }

    #[test]
    fn names_that_look_alike_are_told_with_both_fingerprints() {
        let directory = directory(&["Belgium", "France", "Be1gium"]);
        let said: Vec<String> = directory.called_alike().iter().map(ToString::to_string).collect();
        assert_eq!(said.len(), 1, "{said:?}");
        for seed in [1, 3] {
            assert!(said[0].contains(&fingerprint(seed).to_string()), "{said:?}");
        }
        assert_eq!(directory.taken_for(&NodeId([9; 32]), "FRANCE", &fingerprint(9)).len(), 1);
        assert_eq!(directory.taken_for(&NodeId([9; 32]), "Suisse", &fingerprint(9)), []);
        let france = known(2, "France");
        assert_eq!(directory.taken_for(&france.node, "France", &fingerprint(2)), [], "itself");
    }

    #[test]
    fn many_of_one_name_are_counted() {
        let directory = directory(&["Lille"; 30]);
        let said = directory.called_alike();
        assert_eq!(said.len(), PAIRS_NAMED_MAX + 1);
        assert!(said.last().unwrap().to_string().contains("21"), "{said:?}");
    }
}
