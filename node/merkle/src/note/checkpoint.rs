//! The text of a checkpoint.

use base64::prelude::{BASE64_STANDARD, Engine as _};

use crate::hash::Hash;
use crate::id::{Origin, fixed, parse_decimal};
use crate::tree::TREE_SIZE_MAX;

use super::NoteError;

/// The head of a log: its name, its size and its root (C2SP tlog-checkpoint).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log.
    pub origin: Origin,
    /// The number of its leaves.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

impl Checkpoint {
    /// The text that is signed: origin, size and base64 root, each on a line that ends with a newline.
    pub fn body(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, BASE64_STANDARD.encode(self.root.0))
    }

    /// Reads the text that [`Checkpoint::body`] writes.
    ///
    /// # Errors
    ///
    /// [`NoteError::Checkpoint`] for any other text, a size beyond the largest tree, or an empty tree with a root
    /// that is not the empty root.
    pub fn parse_body(body: &str) -> Result<Checkpoint, NoteError> {
        let refused = |what| NoteError::Checkpoint { what };
        let lines: Vec<&str> = body.split('\n').collect();
        let [origin, size, root, ""] = lines[..] else {
            return Err(refused("it has three lines (origin, size, root) and no extension lines"));
        };
        let origin = origin.parse().map_err(|_| refused("its first line is not an origin"))?;
        let size = parse_decimal(size)
            .filter(|size| *size <= TREE_SIZE_MAX)
            .ok_or(refused("its second line is not the size of a tree in plain decimal"))?;
        let root = parse_root(root).ok_or(refused("its third line is not 32 bytes in base64"))?;
        if size == 0 && root != Hash::EMPTY_ROOT {
            return Err(refused("an empty tree has the SHA-256 of nothing as its root"));
        }
        Ok(Checkpoint { origin, size, root })
    }
}

fn parse_root(text: &str) -> Option<Hash> {
    // The standard engine refuses missing padding and stray bits, so that a root has one spelling.
    let bytes = BASE64_STANDARD.decode(text).ok()?;
    fixed("root", &bytes).ok().map(Hash)
}
