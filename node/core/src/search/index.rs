//! Words of texts are read behind the folds, at leisure.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use async_trait::async_trait;
use percole_merkle::SubjectId;
use percole_store::{
    StoreError, Tx,
    search::{self, DocRow, DueRow, Weighed},
    subjects::{self, SubjectRow},
};
use tokio::{sync::watch, time::Instant};

use super::{
    common::is_common,
    query::id_word,
    texts::{self, FAMILIES, Text},
    words::{self, Stems, folded, tokens},
};
use crate::{error::Error, node::Node, sequencer::PrivateWrite};

/// Subjects that are read in one transaction: a moment, for whoever waits to write.
const AT_ONCE: u32 = 16;
/// Reading takes no more than a tenth of the time.
const PAUSES: u32 = 9;
/// However long it took, as when the writer had much to do.
const PAUSE_MAX: Duration = Duration::from_secs(1);
/// Longest wait for something new, and until what failed is tried again.
const WAIT: Duration = Duration::from_secs(10);
/// Words of one text that can be found: whoever writes more of them fills no disk with it.
const WORDS_MAX: usize = 4_096;

/// How heavy a word is that stands in a title, in the text, and that names the subject itself.
const TITLE: u32 = 3;
const TEXT: u32 = 1;
const ITSELF: u32 = 9;

/// Makes the tables when another version made them; everything is to be read then.
pub(crate) async fn ready(tx: &mut Tx) -> Result<(), StoreError> {
    if search::ready(tx, words::VERSION).await? {
        search::all_are_due(tx, FAMILIES).await?;
    }
    Ok(())
}

/// Notes which of some lines that were written are to be read again.
pub(crate) async fn note(tx: &mut Tx, lines: &[SubjectRow]) -> Result<(), StoreError> {
    let found = lines.iter().filter(|line| FAMILIES.contains(&line.family.as_str()));
    let due: Vec<DueRow> =
        found.map(|line| DueRow { subject: line.subject, family: line.family.clone() }).collect();
    search::are_due(tx, &due).await
}

/// Something of a subject was erased: nobody finds it any more, until it is read again.
pub(crate) async fn clear(tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
    search::clear(tx, subject).await
}

/// Reads what changed, until the node stops.
pub async fn follow(node: Arc<Node>, mut stopping: watch::Receiver<bool>) {
    let mut bell = node.sequencer.bell();
    while !*stopping.borrow() {
        bell.mark_unchanged();
        let began = Instant::now();
        let pause = match step(&node).await {
            Ok(0) => None,
            Ok(_) => Some((began.elapsed() * PAUSES).min(PAUSE_MAX)),
            Err(error) => {
                tracing::warn!(%error, "words to be searched for could not be read; it will be tried again");
                Some(WAIT)
            }
        };
        let rests = async {
            match pause {
                Some(pause) => tokio::time::sleep(pause).await,
                None => {
                    let _ = tokio::time::timeout(WAIT, bell.changed()).await;
                }
            }
        };
        tokio::select! {
            () = rests => {}
            _ = stopping.wait_for(|stop| *stop) => {}
        }
    }
}

/// Reads everything that changed so far.
#[cfg(test)]
pub(crate) async fn catch_up(node: &Node) -> Result<(), Error> {
    while step(node).await? > 0 {}
    Ok(())
}

/// Reads some of what changed; tells how many subjects it read.
async fn step(node: &Node) -> Result<usize, Error> {
    match search::due(&mut node.read().await?, 1).await?.is_empty() {
        true => Ok(0),
        false => node.sequencer.private(Read).await,
    }
}

struct Read;

#[async_trait]
impl PrivateWrite for Read {
    type Output = usize;

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<usize, Error> {
        let due = search::due(tx, AT_ONCE).await?;
        let stems = Stems::new();
        for one in &due {
            read(tx, &stems, one).await?;
        }
        Ok(due.len())
    }
}

async fn read(tx: &mut Tx, stems: &Stems, due: &DueRow) -> Result<(), Error> {
    let mut before = search::docs(tx, &due.subject, &due.family).await?;
    let mut changed = false;
    if let Some(line) = subjects::get(tx, &due.family, &due.subject).await? {
        for text in texts::of(tx, &line).await? {
            let held = before.iter().position(|doc| doc.part == text.part).map(|at| before.swap_remove(at));
            let words = weighed(stems, &line, &text);
            changed |= search::put(tx, held.as_ref(), doc(due, &text), &words).await?;
        }
    }
    for gone in &before {
        search::remove(tx, gone).await?;
    }
    if changed || !before.is_empty() {
        search::quoting_are_due(tx, &due.subject).await?;
    }
    Ok(search::is_read(tx, due).await?)
}

fn doc(due: &DueRow, text: &Text) -> DocRow {
    DocRow {
        doc: 0,
        subject: due.subject,
        family: due.family.clone(),
        part: text.part,
        audience: text.audience.clone(),
        body: text.body,
        quotes: text.quotes,
        words: String::new(),
    }
}

/// The words of a text, each once, as heavy as where it weighs most.
fn weighed(stems: &Stems, line: &SubjectRow, text: &Text) -> Vec<Weighed> {
    let mut weighed = BTreeMap::from([(id_word(&line.subject), ITSELF)]);
    if line.number > 0 {
        weighed.insert(line.number.to_string(), TITLE);
    }
    let sections = text.sections.iter().map(|section| (section, TEXT));
    for (section, weight) in std::iter::once((&text.title, TITLE)).chain(sections) {
        for form in tokens(&section.text).into_iter().flat_map(|token| token.forms) {
            if is_common(&folded(&form)) {
                continue;
            }
            for stem in stems.of(&form, section.lang) {
                weighed.entry(stem).or_insert(weight);
            }
        }
        if weighed.len() > WORDS_MAX {
            break;
        }
    }
    weighed.into_iter().take(WORDS_MAX).collect()
}
