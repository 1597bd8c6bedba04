//! Files that come in chunks.

use percole_tables::limits::FILE_BYTES_MAX;

use percole_core::error::Error;
use percole_words::service;

/// Largest chunk.
const CHUNK_BYTES_MAX: usize = 1024 * 1024;

/// Refuses a chunk that is too large.
///
/// # Errors
/// `InvalidArgument`.
pub(super) fn check_chunk(chunk: &[u8]) -> Result<(), Error> {
    match chunk.len() {
        length if length > CHUNK_BYTES_MAX => Err(Error::invalid("chunk", service::chunk_too_large())),
        _ => Ok(()),
    }
}

/// A table as far as it has arrived.
#[derive(Default)]
pub(super) struct Upload {
    bytes: Vec<u8>,
}

impl Upload {
    /// Adds a chunk.
    ///
    /// # Errors
    /// `InvalidArgument` when the chunk or the whole is too large: it is refused before it is held.
    pub(super) fn add(&mut self, chunk: Vec<u8>) -> Result<(), Error> {
        check_chunk(&chunk)?;
        if self.bytes.len() + chunk.len() > FILE_BYTES_MAX {
            return Err(Error::invalid("chunk", service::upload_too_large(FILE_BYTES_MAX / (1024 * 1024))));
        }
        self.bytes.extend_from_slice(&chunk);
        Ok(())
    }

    /// The whole file.
    pub(super) fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_and_its_chunks_are_bounded() {
        let mut upload = Upload::default();
        assert_eq!(upload.add(vec![0; CHUNK_BYTES_MAX + 1]).unwrap_err().field(), Some("chunk"));
        for _ in 0..FILE_BYTES_MAX / CHUNK_BYTES_MAX {
            upload.add(vec![0; CHUNK_BYTES_MAX]).unwrap();
        }
        assert!(upload.add(vec![0]).unwrap_err().to_string().contains("64 MiB"));
        assert_eq!(upload.finish().len(), FILE_BYTES_MAX);
    }
}
