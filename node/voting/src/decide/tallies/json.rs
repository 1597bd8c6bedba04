//! JSON helpers: maps that refuse a key given twice, and the canonical writer.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::marker::PhantomData;
use std::str::FromStr;

use percole_tables::text::shortened;
use percole_words::{Message, rules};
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use sha2::{Digest, Sha256};

/// Reads a map with text keys; a key given twice is refused instead of overwriting the first.
pub(crate) fn unique_map<'de, D, V>(deserializer: D) -> Result<BTreeMap<String, V>, D::Error>
where
    D: Deserializer<'de>,
    V: Deserialize<'de>,
{
    deserializer.deserialize_map(UniqueMap(PhantomData))
}

struct UniqueMap<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for UniqueMap<V> {
    type Value = BTreeMap<String, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(key) = access.next_key::<String>()? {
            if map.contains_key(&key) {
                return Err(A::Error::custom(rules::rule_twice(shortened(&key)).stored()));
            }
            map.insert(key, access.next_value()?);
        }
        Ok(map)
    }
}

/// Reads a text that has a form of its own. What is wrong with it goes through serde as a stored message.
pub(crate) fn parsed<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: Into<Message>>,
{
    let read = String::deserialize(deserializer)?.parse();
    read.map_err(|error: T::Err| D::Error::custom(error.into().stored()))
}

/// The one JSON text of a value whose maps are sorted and whose fields have a fixed order.
pub(crate) fn canonical<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).expect("maps here have text keys and writing to memory does not fail")
}

/// SHA-256 over a prefix and the canonical JSON, without holding the text.
pub(super) fn canonical_hash<T: Serialize>(prefix: &[u8], value: &T) -> [u8; 32] {
    let digest = Sha256::new().chain_update(prefix);
    let mut writer = io::BufWriter::with_capacity(HASH_BUFFER_BYTES, HashWriter(digest));
    serde_json::to_writer(&mut writer, value).expect("maps here have text keys and hashing does not fail");
    let HashWriter(digest) = writer.into_inner().expect("hashing does not fail");
    digest.finalize().into()
}

/// Large enough for the hash to run at full speed, small enough to stay in the nearest cache.
const HASH_BUFFER_BYTES: usize = 16 * 1024;

#[derive(Debug)]
struct HashWriter(Sha256);

impl io::Write for HashWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
