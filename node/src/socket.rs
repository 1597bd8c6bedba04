//! The local operator's socket: bound only where nothing else stands, and removed only while it is still the one bound.

use std::{
    fs, io,
    os::unix::{
        fs::{FileTypeExt, MetadataExt, PermissionsExt},
        net::UnixStream,
    },
    path::{Path, PathBuf},
};

use percole_core::error::Error;
use percole_words::{Message, foreign, node};
use tokio::net::UnixListener;

/// Longest path of a socket in bytes: what the system's address holds, less its end.
pub(crate) const PATH_BYTES_MAX: usize = 107;

/// A socket's place on disk.
pub(crate) struct Socket {
    path: PathBuf,
    /// Device and inode: another file may stand there by the time it is removed.
    file: (u64, u64),
}

impl Socket {
    /// Binds the socket, replacing one that a crashed node left.
    ///
    /// # Errors
    /// When something that is not a socket stands there, another program listens on it, or the system does not allow it.
    pub(crate) fn bind(path: &Path, mode: u32) -> Result<(Socket, UnixListener), Error> {
        make_room(path).map_err(Error::precondition)?;
        listen(path, mode).map_err(|error| {
            Error::precondition(node::socket_cannot_listen(
                path.display().to_string(),
                foreign::of_system(&error),
            ))
        })
    }

    /// Removes the socket, unless another file took its place.
    pub(crate) fn remove(self) {
        let stands = fs::symlink_metadata(&self.path).is_ok_and(|found| identity(&found) == self.file);
        if stands {
            // Left behind, it is replaced at the next start.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// What keeps a socket from being bound at a path; an abandoned socket does not.
///
/// # Errors
/// What stands there, in words.
pub(crate) fn is_free(path: &Path) -> Result<(), Message> {
    let shown = || path.display().to_string();
    let found = match fs::symlink_metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(node::socket_cannot_listen(shown(), foreign::of_system(&error))),
    };
    if !found.file_type().is_socket() {
        return Err(node::socket_over_a_file(shown()));
    }
    // Whoever listens answers; a socket whose program is gone refuses.
    match UnixStream::connect(path) {
        Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => Ok(()),
        Err(error) => Err(node::socket_cannot_listen(shown(), foreign::of_system(&error))),
        Ok(_) => Err(node::socket_in_use(shown())),
    }
}

fn make_room(path: &Path) -> Result<(), Message> {
    is_free(path)?;
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(node::socket_cannot_listen(path.display().to_string(), foreign::of_system(&error)))
        }
        _ => Ok(()),
    }
}

fn listen(path: &Path, mode: u32) -> io::Result<(Socket, UnixListener)> {
    let listener = UnixListener::bind(path)?;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
    let file = identity(&fs::symlink_metadata(path)?);
    Ok((Socket { path: path.to_owned(), file }, listener))
}

fn identity(file: &fs::Metadata) -> (u64, u64) {
    (file.dev(), file.ino())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn nothing_but_an_abandoned_socket_is_replaced() {
        let directory = tempfile::tempdir().unwrap();
        let database = directory.path().join("percole.db");
        fs::write(&database, "the history of a node").unwrap();
        let refusal = Socket::bind(&database, 0o600).err().unwrap();
        assert!(refusal.to_string().contains("is not a socket"), "{refusal}");
        let link = directory.path().join("link.sock");
        std::os::unix::fs::symlink(&database, &link).unwrap();
        assert!(Socket::bind(&link, 0o600).is_err());
        assert!(Socket::bind(directory.path(), 0o600).is_err());
        assert_eq!(fs::read(&database).unwrap(), b"the history of a node");
        assert!(link.is_symlink());

        let path = directory.path().join("percole.sock");
        drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
        let (socket, _listener) = Socket::bind(&path, 0o600).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        let refusal = Socket::bind(&path, 0o600).err().unwrap();
        assert!(refusal.to_string().contains("another program"), "{refusal}");
        socket.remove();
        assert!(!path.exists());
    }

    #[tokio::test]
    async fn a_file_that_took_its_place_stays() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("percole.sock");
        let (socket, _listener) = Socket::bind(&path, 0o600).unwrap();
        fs::remove_file(&path).unwrap();
        fs::write(&path, "somebody’s").unwrap();
        socket.remove();
        assert_eq!(fs::read_to_string(&path).unwrap(), "somebody’s");
    }
}
