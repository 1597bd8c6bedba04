//! `percole member import`.

use std::path::PathBuf;

use percole_proto::v1::{ImportMembersRequest, ImportMembersResponse};
use percole_words::{Message, directory};

use crate::commands::Answered;
use crate::input::file;
use crate::output::answer::Answer;
use crate::output::cells;
use crate::output::words::clean;
use crate::output::{document, progress};
use crate::session::Session;

/// The largest file: a million members with room to spare.
const FILE_BYTES_MAX: u64 = 512 * 1024 * 1024;
/// What one message carries.
const CHUNK_BYTES: usize = 256 * 1024;

/// Take in members from a table (CSV, .xlsx or .ods): all of it, or nothing and the list of all errors
///
/// The first row names the columns. Members are known by their number: one that is there already is changed where the
/// file says otherwise; nobody is removed, and what the file has no column for stays. The same file again changes nothing.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The file; `-` for standard input
    file: PathBuf,
    /// Check the file and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Members whose antenne is called like a unit of this node belong to that unit; a dry run shows which
    #[arg(long)]
    link_units: bool,
    /// Leave out columns that are unknown; the answer names them
    #[arg(long)]
    ignore_other_columns: bool,
    /// Numbers that differ only by leading zeros, case or blanks are two members (0042 and 42)
    #[arg(long)]
    numbers_differ: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let bytes = file::read(&self.file, FILE_BYTES_MAX)?;
        let node = session.node().await?;
        let bar = progress::bytes(session, bytes.len() as u64);
        let response = node
            .ask(async |node| {
                bar.reset();
                let (bar, chunks) = (bar.clone(), chunks(&bytes, &self));
                let stream = tokio_stream::iter(
                    chunks.inspect(move |message| bar.inc(message.chunk.len() as u64)).collect::<Vec<_>>(),
                );
                node.member().import(stream).await
            })
            .await;
        bar.finish_and_clear();
        let response = response?;
        if !response.errors.is_empty() || response.more_errors > 0 {
            let file = self.file.display().to_string();
            return Err(cells::errors(&file, &response.errors, response.more_errors));
        }
        let remarks = response.remarks.iter().map(|remark| clean(remark));
        Ok(done(&response, self.dry_run).notes(remarks))
    }
}

/// The file in messages; an empty file is one empty message, so that the node can say that it is empty.
fn chunks(bytes: &[u8], args: &Args) -> impl Iterator<Item = ImportMembersRequest> {
    let Args { dry_run, link_units, ignore_other_columns, numbers_differ, .. } = *args;
    let message = move |chunk: &[u8]| ImportMembersRequest {
        chunk: chunk.to_vec(),
        dry_run,
        link_units,
        ignore_other_columns,
        numbers_differ,
    };
    let first = message(&[]);
    let chunks = bytes.chunks(CHUNK_BYTES).map(message);
    std::iter::once(first).chain(chunks)
}

fn done(response: &ImportMembersResponse, dry_run: bool) -> Answer {
    let ImportMembersResponse { added, changed, unchanged, .. } = *response;
    let sentence = match dry_run {
        true => directory::import_would_give(added, changed, unchanged),
        false => directory::import_gave(added, changed, unchanged),
    };
    let mut document = document::of(response);
    document["dry_run"] = dry_run.into();
    Answer::done(document, sentence).notes(units(response))
}

/// Which antennes are units, and which are not.
fn units(response: &ImportMembersResponse) -> impl Iterator<Item = Message> {
    let linked = response.units.iter().filter(|unit| unit.linked < unit.members).map(|unit| {
        directory::antenne_is_unit(clean(&unit.antenne), unit.members - unit.linked, clean(&unit.unit_name))
    });
    let unknown = response.without_unit.iter().map(|antenne| directory::antenne_without_unit(clean(antenne)));
    // A node that has no unit at all has nothing to say of antennes.
    linked.chain(unknown.filter(|_| !response.units.is_empty()))
}

#[cfg(test)]
mod tests {
    use percole_proto::v1::UnitProposal;

    use super::*;
    use crate::output::specimen::in_every_language;

    #[test]
    fn a_file_is_cut_and_the_first_message_says_whether_it_is_a_trial() {
        let bytes = vec![7; CHUNK_BYTES + 1];
        let args = Args {
            file: PathBuf::new(),
            dry_run: true,
            link_units: false,
            ignore_other_columns: false,
            numbers_differ: false,
        };
        let messages: Vec<_> = chunks(&bytes, &args).collect();
        assert!(messages[0].dry_run);
        assert_eq!(messages.iter().map(|message| message.chunk.len()).sum::<usize>(), bytes.len());
        assert_eq!(chunks(&[], &args).count(), 1);
    }

    #[test]
    fn what_was_taken_in_is_counted_and_antennes_that_are_units_are_named() {
        let unit = |antenne: &str, members, linked| UnitProposal {
            antenne: antenne.into(),
            unit: format!("{}:{}", "ab".repeat(32), "0123".repeat(8)),
            unit_name: antenne.to_uppercase(),
            members,
            linked,
        };
        let response = ImportMembersResponse {
            added: 27_100,
            changed: 1,
            unchanged: 0,
            units: vec![unit("Rennes", 12, 11), unit("Gent", 40, 0), unit("Nantes", 3, 3)],
            without_unit: vec!["Lille".into()],
            ..Default::default()
        };
        insta::assert_snapshot!(in_every_language(|_| done(&response, true)));
        let without = ImportMembersResponse { units: Vec::new(), ..response };
        insta::assert_snapshot!(in_every_language(|_| done(&without, false)));
    }
}
