//! `percole meeting attach`, `document` and `detach`.

use std::path::PathBuf;

use percole_domain::Audience;
use percole_domain::attachment::{BYTES_MAX, DocumentType, Readers, clean_name, said_size};
use percole_proto::event::v1::Attachment;
use percole_proto::v1::{AttachDocumentRequest, DetachDocumentRequest, GetDocumentRequest, MeetingDocument};
use percole_words::{Message, cli_acts, cli_meeting};

use crate::commands::Answered;
use crate::input::file::{self, Overwrite, Secrecy};
use crate::input::sure::Sure;
use crate::input::word::one_of;
use crate::link::node::{ask, command};
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::output::receipt;
use crate::output::words::clean;
use crate::session::Session;

/// What one message carries.
const CHUNK_BYTES: usize = 256 * 1024;

/// Add a document to a meeting
///
/// PDF, OpenDocument and Office files, pictures and plain texts, of 16 MiB at most. What a file holds tells its content, not
/// its name.
#[derive(clap::Args)]
pub(crate) struct Attach {
    /// The meeting: id or prefix
    meeting: String,
    /// The file
    file: PathBuf,
    /// Who may read it: all who may read the meeting, or its own (members, or those who sit in the body)
    #[arg(long, value_parser = one_of!(Readers))]
    readers: Readers,
    /// The item of the agenda that it belongs to [default: the meeting as a whole]
    #[arg(long, default_value_t = 0, hide_default_value = true)]
    item: u32,
}

impl Attach {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let bytes = file::read(&self.file, BYTES_MAX)?;
        let name = self.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let node = session.node().await?;
        let key = node.signature.key();
        let first = AttachDocumentRequest {
            key: Some(key.clone()),
            act: Some(node.signature.act.clone()),
            meeting: self.meeting,
            name: name.clone(),
            item: self.item,
            readers: self.readers.to_string(),
            chunk: Vec::new(),
        };
        let done = node
            .command(&key, async |node| {
                let stream = tokio_stream::iter(messages(&first, &bytes).collect::<Vec<_>>());
                node.meeting().attach(stream).await
            })
            .await?;
        Ok(receipt::done(&done, cli_meeting::attached(clean_name(&name).0)))
    }
}

/// What it is, and then the file in chunks.
fn messages(first: &AttachDocumentRequest, bytes: &[u8]) -> impl Iterator<Item = AttachDocumentRequest> {
    let chunk = |chunk: &[u8]| AttachDocumentRequest { chunk: chunk.to_vec(), ..Default::default() };
    std::iter::once(first.clone()).chain(bytes.chunks(CHUNK_BYTES).map(chunk))
}

/// Save a document of a meeting
#[derive(clap::Args)]
pub(crate) struct Document {
    /// The meeting: id or prefix
    meeting: String,
    /// The document: its name, or the beginning of its hash
    document: String,
    /// The file to write it to [default: its name]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    overwrite: Overwrite,
}

impl Document {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let request = GetDocumentRequest { meeting: self.meeting, document: self.document };
        let mut pieces = ask!(node.meeting().get_document(request))?;
        let (mut found, mut bytes) = (MeetingDocument::default(), Vec::new());
        while let Some(piece) = pieces.message().await.map_err(|status| node.refused(&status))? {
            bytes.extend_from_slice(&piece.bytes);
            found = piece.document.unwrap_or(found);
            if bytes.len() as u64 > BYTES_MAX {
                break;
            }
        }
        let document = found.document.clone().unwrap_or_default();
        check(&document, &bytes)?;
        // What a node calls it is no path here.
        let path = self.out.unwrap_or_else(|| PathBuf::from(clean_name(&document.name).0));
        self.overwrite.check(&path)?;
        self.overwrite.write(&path, &bytes, Secrecy::Public)?;
        let file = clean(&path.display().to_string());
        let sentence = session.reader().say(cli_meeting::written(clean(&document.name), file));
        Ok(Answer::of(&found, sentence))
    }
}

/// Refuses what is not the document that the log names.
fn check(document: &Attachment, bytes: &[u8]) -> Result<(), Failure> {
    use sha2::{Digest, Sha256};
    match document.sha256 == Sha256::digest(bytes).as_slice() {
        true => Ok(()),
        false => Err(Failure::usage(cli_meeting::damaged(clean(&document.name)))),
    }
}

/// Remove a document of a meeting: it is erased here and at every node that holds it
#[derive(clap::Args)]
pub(crate) struct Detach {
    /// The meeting: id or prefix
    meeting: String,
    /// The document: its name, or the beginning of its hash
    document: String,
    /// Why
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Detach {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        self.sure.that(session, cli_acts::detaches_document(clean(&self.document)))?;
        let done = command!(node.meeting().detach(DetachDocumentRequest {
            meeting: self.meeting,
            document: self.document,
            reason: self.reason,
        }))?;
        Ok(receipt::done(&done, cli_meeting::detached()))
    }
}

/// The documents of a meeting, one on a line.
pub(super) fn listed(reader: Reader, documents: &[MeetingDocument]) -> String {
    let said: Vec<String> = documents.iter().map(|held| reader.say(line(reader, held))).collect();
    said.join("\n")
}

fn line(reader: Reader, held: &MeetingDocument) -> Message {
    let document = held.document.clone().unwrap_or_default();
    let (name, size) = (clean(&document.name), said_size(document.size));
    let kind = reader.word::<DocumentType>(&document.r#type);
    match held.is_here {
        true => cli_meeting::document(name, kind, size, reader.word::<Audience>(&held.audience)),
        false => {
            let heard = reader.ago(held.heard_us);
            cli_meeting::document_missing(name, kind, size, clean(&held.node_name), heard)
        }
    }
}
