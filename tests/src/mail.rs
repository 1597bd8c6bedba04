//! A mail server that keeps what it is given (RFC 5321, as far as a client needs it), so that a test can read it. With
//! `PERCOLE_MAIL_ORACLE=PORT:FOLDER` another program is that server, and keeps its letters as files of a Maildir.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

use crate::wait::{SOON, wait_until};

/// A letter box.
pub struct Mailbox {
    port: u16,
    kept: Kept,
}

enum Kept {
    Here(Arc<Mutex<Vec<String>>>),
    Folder(PathBuf),
}

impl Mailbox {
    /// Opens one: here, or the one that the environment names, with what it has received so far.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn open() -> Mailbox {
        if let Some((port, folder)) =
            std::env::var("PERCOLE_MAIL_ORACLE").ok().as_deref().and_then(|named| named.split_once(':'))
        {
            return Mailbox {
                port: port.parse().unwrap(),
                kept: Kept::Folder(Path::new(folder).join("new")),
            };
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let letters: Arc<Mutex<Vec<String>>> = Arc::default();
        let kept = letters.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(receive(stream, kept.clone()));
            }
        });
        Mailbox { port, kept: Kept::Here(letters) }
    }

    /// How a node is told of it.
    pub fn server(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Every letter that names a receiver, as it was sent.
    pub fn letters_to(&self, receiver: &str) -> Vec<String> {
        let all = match &self.kept {
            Kept::Here(letters) => letters.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            Kept::Folder(folder) => in_folder(folder),
        };
        all.into_iter().filter(|letter| letter.contains(receiver)).collect()
    }

    /// Waits until a receiver has so many letters; gives them.
    ///
    /// # Panics
    /// When they do not come.
    pub async fn wait_for(&self, receiver: &str, count: usize) -> Vec<String> {
        wait_until("a letter", SOON, async || match self.letters_to(receiver).len() {
            found if found >= count => Ok(()),
            found => Err(format!("{found} letters to {receiver}")),
        })
        .await;
        self.letters_to(receiver)
    }
}

fn in_folder(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let files: BTreeSet<PathBuf> = files.map(|file| file.path()).collect();
    files.iter().filter_map(|file| std::fs::read_to_string(file).ok()).collect()
}

/// One conversation: every letter is taken.
async fn receive(stream: TcpStream, kept: Arc<Mutex<Vec<String>>>) {
    let (reading, mut writing) = stream.into_split();
    let mut lines = BufReader::new(reading).lines();
    let mut letter: Option<String> = None;
    let mut answer = Some("220 letters");
    loop {
        if let Some(said) = answer.take()
            && writing.write_all(format!("{said}\r\n").as_bytes()).await.is_err()
        {
            return;
        }
        let Ok(Some(line)) = lines.next_line().await else { return };
        if let Some(text) = &mut letter {
            if line == "." {
                kept.lock().unwrap_or_else(PoisonError::into_inner).push(letter.take().unwrap_or_default());
                answer = Some("250 kept");
            } else {
                text.push_str(line.strip_prefix('.').unwrap_or(&line));
                text.push('\n');
            }
            continue;
        }
        answer = Some(match line.get(..4).unwrap_or_default().to_ascii_uppercase().as_str() {
            "EHLO" | "HELO" | "MAIL" | "RCPT" | "RSET" | "NOOP" => "250 well",
            "DATA" => {
                letter = Some(String::new());
                "354 go on, and end with a point"
            }
            "QUIT" => "221 until then",
            _ => "502 not here",
        });
    }
}

/// What a letter says: its text, out of the form in which it is sent (RFC 2045, 6.7).
///
/// # Panics
/// When it is no letter.
pub fn text_of(letter: &str) -> String {
    let letter = letter.replace("\r\n", "\n");
    let (head, body) = letter.split_once("\n\n").unwrap();
    if !head.to_ascii_lowercase().contains("quoted-printable") {
        return body.to_owned();
    }
    let body = body.replace("=\n", "");
    let mut parts = body.split('=');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).unwrap()
}
