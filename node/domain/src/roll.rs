//! The frozen roll of a poll: numbers, commitment, sizes by category.

use std::collections::BTreeMap;
use std::fmt;

use percole_words::domain;
use sha2::{Digest, Sha256};

use crate::Refusal;
use crate::parts::{Head, OTHER_CATEGORY, SMALL_NUMBER, join_small};

const SALT_DOMAIN: &[u8] = b"percole/roll-salt/v1\0";
const ENTRY_DOMAIN: &[u8] = b"percole/roll-entry/v1\0";
const ROLL_DOMAIN: &[u8] = b"percole/roll/v1\0";

/// 32 random bytes drawn once for a roll and kept on its node; every entry's salt derives from it.
#[derive(Clone)]
pub struct RollSecret([u8; 32]);

impl RollSecret {
    /// Takes random bytes.
    pub fn new(random: [u8; 32]) -> RollSecret {
        RollSecret(random)
    }

    /// The bytes, for the node's private table.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The salt of one entry: SHA-256 of `percole/roll-salt/v1\0`, the secret and the roll number (8 bytes, big-endian).
    /// A member is given the salt of the own entry only.
    pub fn salt(&self, roll_number: u64) -> [u8; 32] {
        sha256(&[SALT_DOMAIN, &self.0, &roll_number.to_be_bytes()])
    }
}

impl fmt::Debug for RollSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RollSecret(…)")
    }
}

/// A member on the way to a roll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entitled {
    /// Number on the register.
    pub member: String,
    /// What the member is.
    pub category: String,
}

/// One line of a frozen roll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollEntry {
    /// Position on the roll, from 1.
    pub roll_number: u64,
    /// Number on the register.
    pub member: String,
    /// What the member is.
    pub category: String,
}

impl RollEntry {
    /// The hash that stands for this entry in the commitment, and with which its member finds it there: SHA-256 of
    /// `percole/roll-entry/v1\0`, the salt, the roll number, and member number and category, each after its length
    /// (8 bytes, big-endian).
    pub fn hash(&self, salt: &[u8; 32]) -> [u8; 32] {
        let length = |text: &str| (text.len() as u64).to_be_bytes();
        sha256(&[
            ENTRY_DOMAIN,
            salt,
            &self.roll_number.to_be_bytes(),
            &length(&self.member),
            self.member.as_bytes(),
            &length(&self.category),
            self.category.as_bytes(),
        ])
    }
}

/// A roll that no longer changes; lifecycle I, L3.
#[derive(Clone, Debug)]
pub struct Roll {
    entries: Vec<RollEntry>,
}

impl Roll {
    /// Freezes a roll: members in order of their number (by bytes), numbered from 1.
    ///
    /// # Errors
    /// `invalid_argument` when nobody is entitled or a member number occurs twice.
    pub fn freeze(mut entitled: Vec<Entitled>) -> Result<Roll, Refusal> {
        if entitled.is_empty() {
            return Err(Refusal::invalid("roll", domain::nobody_entitled()).under("L3"));
        }
        entitled.sort_by(|a, b| a.member.cmp(&b.member));
        if let Some(pair) = entitled.windows(2).find(|pair| pair[0].member == pair[1].member) {
            let message = domain::member_on_roll_twice(&pair[0].member);
            return Err(Refusal::invalid("roll", message).under("L3"));
        }
        let numbered = (1..).zip(entitled);
        let entries = numbered.map(|(roll_number, Entitled { member, category })| RollEntry {
            roll_number,
            member,
            category,
        });
        Ok(Roll { entries: entries.collect() })
    }

    /// The entries, in order of roll number.
    pub fn entries(&self) -> &[RollEntry] {
        &self.entries
    }

    /// Members on the roll.
    pub fn size(&self) -> u64 {
        self.entries.len() as u64
    }

    /// The commitment that is published; see [`commitment`].
    pub fn commitment(&self, secret: &RollSecret) -> [u8; 32] {
        commitment(self.entry_hashes(secret))
    }

    /// The hash of every entry, in order: what a node shows to a member who checks the own entry.
    pub(crate) fn entry_hashes<'a>(
        &'a self,
        secret: &'a RollSecret,
    ) -> impl ExactSizeIterator<Item = [u8; 32]> + 'a {
        self.entries.iter().map(|entry| entry.hash(&secret.salt(entry.roll_number)))
    }

    /// Members by category as published, small numbers merged; see [`published_categories`].
    pub fn categories(&self) -> Vec<(String, u64)> {
        let mut counts = BTreeMap::new();
        for entry in &self.entries {
            *counts.entry(entry.category.clone()).or_insert(0) += 1;
        }
        published_categories(counts)
    }
}

/// The commitment to a list of entry hashes: SHA-256 of `percole/roll/v1\0`, their number (8 bytes, big-endian) and the
/// hashes in order. Anyone who holds the list can recompute it; without the salts the list says nothing about members.
pub fn commitment(entry_hashes: impl ExactSizeIterator<Item = [u8; 32]>) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(ROLL_DOMAIN);
    hasher.update((entry_hashes.len() as u64).to_be_bytes());
    for hash in entry_hashes {
        hasher.update(hash);
    }
    hasher.finalize().into()
}

/// Category sizes fit for publication: those under [`SMALL_NUMBER`] are merged into `other`, together with the next
/// smallest ones for as long as `other` itself would be small, so that no small number follows by subtraction from the
/// size of the roll. Ordered by name, `other` last.
pub(crate) fn published_categories(mut counts: BTreeMap<String, u64>) -> Vec<(String, u64)> {
    let other = Head::of_members(counts.remove(OTHER_CATEGORY).unwrap_or(0));
    let heads = counts.into_iter().map(|(category, count)| (category, Head::of_members(count))).collect();
    let (kept, other) = join_small(heads, other, SMALL_NUMBER);
    let rest = Some((OTHER_CATEGORY.to_owned(), other)).filter(|(_, head)| head.members > 0);
    kept.into_iter().chain(rest).map(|(category, head)| (category, head.members)).collect()
}

fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().into()
}

#[cfg(test)]
mod tests;
