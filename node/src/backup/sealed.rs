//! Encryption of backups in the age format, for public keys whose secret halves are elsewhere.

use std::{
    fs,
    io::{self, BufRead, Cursor, Read, Write},
    path::Path,
};

use age::{
    DecryptError, Decryptor, EncryptError, Encryptor,
    secrecy::ExposeSecret,
    stream::StreamWriter,
    x25519::{Identity, Recipient},
};
use percole_core::error::Error;
use percole_words::{Message, backups, foreign};
use zeroize::Zeroizing;

use super::{cannot_read, cannot_write};

/// How an encrypted file begins, whatever its version.
const MAGIC: &[u8] = b"age-encryption.org/";
/// How the last line of its head begins.
const HEAD_END: &[u8] = b"---";
/// Longest head: room for hundreds of keys.
const HEAD_BYTES_MAX: u64 = 64 * 1024;
/// Longest file of secret keys.
const KEYS_BYTES_MAX: u64 = 64 * 1024;

/// Whom a backup is for.
pub enum Seal {
    /// Whoever has the file can read it, and with it the keys of the node.
    Unencrypted,
    /// Whoever has the secret half of one of these keys.
    For(Vec<Recipient>),
}

impl Seal {
    /// Reads public keys.
    ///
    /// # Errors
    /// The first that is none.
    pub fn for_keys(keys: &[String]) -> Result<Seal, Message> {
        let read = |key: &String| key.trim().parse::<Recipient>().map_err(|_| backups::not_a_public_key(key));
        keys.iter().map(read).collect::<Result<_, _>>().map(Seal::For)
    }

    /// How many keys open it.
    pub fn keys(&self) -> usize {
        match self {
            Seal::Unencrypted => 0,
            Seal::For(recipients) => recipients.len(),
        }
    }

    /// Begins a file. An encrypted one can be opened with a key of this process too, which nobody else ever has: so what was
    /// written can be read back.
    pub(super) fn writer<W: Write>(&self, to: W) -> Result<(Sealed<W>, Option<Identities>), Error> {
        let Seal::For(recipients) = self else { return Ok((Sealed::Plain(to), None)) };
        let failed = |why: Message| Error::precondition(backups::not_written(why));
        let once = Identity::generate();
        let own = once.to_public();
        let all = recipients.iter().chain([&own]).map(|recipient| recipient as &dyn age::Recipient);
        let encryptor = Encryptor::with_recipients(all).map_err(|error| failed(unsealed(&error)))?;
        let writer = encryptor.wrap_output(to).map_err(|error| failed(foreign::of_system(&error)))?;
        Ok((Sealed::Age(writer), Some(Identities(vec![once]))))
    }
}

fn unsealed(error: &EncryptError) -> Message {
    match error {
        EncryptError::Io(error) => foreign::of_system(error),
        _ => backups::keys_not_together(),
    }
}

/// A file that is being written, encrypted or not.
pub(super) enum Sealed<W: Write> {
    Plain(W),
    Age(StreamWriter<W>),
}

impl<W: Write> Sealed<W> {
    /// Writes the end, without which an encrypted file is refused.
    pub(super) fn finish(self) -> io::Result<()> {
        match self {
            Sealed::Plain(mut to) => to.flush(),
            Sealed::Age(writer) => writer.finish()?.flush(),
        }
    }
}

impl<W: Write> Write for Sealed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Sealed::Plain(to) => to.write(bytes),
            Sealed::Age(writer) => writer.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Sealed::Plain(to) => to.flush(),
            Sealed::Age(writer) => writer.flush(),
        }
    }
}

/// Secret keys that open backups.
pub struct Identities(Vec<Identity>);

impl Identities {
    /// Reads a file of secret keys, as [`new_key`] or `age-keygen` write it: one a line, and remarks behind `#`.
    ///
    /// # Errors
    /// When it cannot be read, or holds none or something else.
    pub fn load(path: &Path) -> Result<Identities, Message> {
        let file = fs::File::open(path).map_err(|error| cannot_read(path, &error))?;
        let mut text = Zeroizing::new(String::new());
        file.take(KEYS_BYTES_MAX).read_to_string(&mut text).map_err(|error| cannot_read(path, &error))?;
        Identities::parse(&text).ok_or_else(|| backups::no_secret_keys(path.display().to_string()))
    }

    /// Reads secret keys; `None` when there is none, or something else.
    pub fn parse(text: &str) -> Option<Identities> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let identities: Vec<Identity> = lines.map(str::parse).collect::<Result<_, _>>().ok()?;
        (!identities.is_empty()).then_some(Identities(identities))
    }
}

#[cfg(test)]
impl Identities {
    /// The public half of the first key.
    pub(super) fn first_public_key(&self) -> String {
        self.0[0].to_public().to_string()
    }
}

/// Makes a pair of keys: the secret one goes into a new file of the owner, the public one is given back.
///
/// # Errors
/// When the file is there already, or cannot be written.
pub fn new_key(path: &Path) -> Result<String, Error> {
    use std::os::unix::fs::OpenOptionsExt;
    let identity = Identity::generate();
    let public = identity.to_public().to_string();
    let secret = identity.to_string();
    let text = Zeroizing::new(format!("# public key: {public}\n{}\n", secret.expose_secret()));
    let file = fs::File::options().write(true).create_new(true).mode(0o600).open(path);
    let written = file.and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()));
    written.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::precondition(backups::exists(path.display().to_string())),
        _ => cannot_write(path, &error),
    })?;
    Ok(public)
}

/// Opens a backup, encrypted or not. A file that is neither is told by whoever reads the archive.
///
/// # Errors
/// That a key is missing, or is another one; that the file cannot be read.
pub fn reader<'a>(
    mut from: impl BufRead + 'a,
    identities: Option<&Identities>,
) -> Result<Box<dyn Read + 'a>, Message> {
    let mut head = Vec::new();
    next_line(&mut from, &mut head)?;
    if !head.starts_with(MAGIC) {
        return Ok(Box::new(Cursor::new(head).chain(from)));
    }
    let identities = identities.ok_or_else(backups::key_needed)?;
    // The reader of the format would take a head of any length.
    while !next_line(&mut from, &mut head)?.starts_with(HEAD_END) {}
    let decryptor =
        Decryptor::new_buffered(Cursor::new(head).chain(from)).map_err(|error| refused(&error))?;
    let all = identities.0.iter().map(|identity| identity as &dyn age::Identity);
    Ok(Box::new(decryptor.decrypt(all).map_err(|error| refused(&error))?))
}

/// Adds the next line to the head of a file, and gives it.
fn next_line<'a>(from: &mut impl BufRead, head: &'a mut Vec<u8>) -> Result<&'a [u8], Message> {
    let before = head.len();
    let room = HEAD_BYTES_MAX.saturating_sub(before as u64);
    from.by_ref()
        .take(room)
        .read_until(b'\n', head)
        .map_err(|error| backups::unreadable(foreign::of_system(&error)))?;
    // At the end of a file, or of the room.
    if (before > 0 && !head.ends_with(b"\n")) || head.len() == before {
        return Err(backups::cut_off());
    }
    Ok(&head[before..])
}

fn refused(error: &DecryptError) -> Message {
    match error {
        DecryptError::NoMatchingKeys => backups::other_key(),
        DecryptError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => backups::cut_off(),
        other => backups::unreadable(other.to_string()),
    }
}
