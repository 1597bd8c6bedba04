//! Documents over the connection to the parent: those that it asks for are given, and those that are wanted here are asked for.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use percole_core::{
    attachments::travel::{self, Named},
    error::Code,
};
use percole_proto::v1 as pb;
use tokio::time::{Instant, sleep};

use super::{
    Never, Session,
    fault::{Broken, Fault, within},
};
use crate::wire;

/// The pause between two rounds.
const PAUSE: Duration = Duration::from_secs(2);
/// What could not be had, or given, is tried again after so long.
const AGAIN_AFTER: Duration = Duration::from_secs(60);

/// Documents that are asked for at once, however many a parent names.
const ASKED_MAX: usize = 64;

/// What the parent wants, as it said last.
#[derive(Default)]
pub(super) struct Asked(Mutex<Vec<pb::DocumentWanted>>);

impl Asked {
    /// Notes what it wants; it says so again as long as it does.
    pub(super) fn note(&self, documents: &[pb::DocumentWanted]) {
        let first = documents.iter().take(ASKED_MAX).cloned().collect();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = first;
    }

    fn taken(&self) -> Vec<pb::DocumentWanted> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What was tried in vain, and when.
#[derive(Default)]
struct Tried(HashMap<(Named, bool), Instant>);

impl Tried {
    fn is_for_later(&self, named: Named, gives: bool) -> bool {
        self.0.get(&(named, gives)).is_some_and(|since| since.elapsed() < AGAIN_AFTER)
    }

    fn note(&mut self, named: Named, gives: bool) {
        self.0.retain(|_, since| since.elapsed() < AGAIN_AFTER);
        self.0.insert((named, gives), Instant::now());
    }
}

/// Gives and asks as long as the connection lasts, one piece at a time: logs go first.
pub(super) async fn exchange(session: Arc<Session>) -> Result<Never, Broken> {
    let mut tried = Tried::default();
    loop {
        match round(&session, &mut tried).await {
            Ok(()) => sleep(PAUSE).await,
            Err(Fault::Broken(broken)) => return Err(broken),
            Err(Fault::Pause(pause, _)) => sleep(pause.max(PAUSE)).await,
            Err(_) => sleep(PAUSE).await,
        }
    }
}

async fn round(session: &Session, tried: &mut Tried) -> Result<(), Fault> {
    for asked in session.documents.taken() {
        let Ok(named) = wire::read_document(&asked.subject, &asked.sha256) else { continue };
        if !tried.is_for_later(named, true) {
            give(session, named, asked.pieces).await?;
            // Until it asks again, it has it, or does not want it.
            tried.note(named, true);
        }
    }
    let directory = session.federation.node.directory();
    let me = session.me();
    for wanted in session.federation.documents.of(|node| *node == me || !directory.is_below_me(node)) {
        if tried.is_for_later(wanted.named, false) {
            continue;
        }
        match fetch(session, wanted.named, wanted.pieces).await {
            Ok(()) => {}
            Err(fault @ (Fault::Broken(_) | Fault::Pause(..))) => return Err(fault),
            // The parent does not have it either, or not yet.
            Err(_) => tried.note(wanted.named, false),
        }
    }
    Ok(())
}

/// Gives the parent a document from a piece on, if it may read its event.
async fn give(session: &Session, named: Named, from: u64) -> Result<(), Fault> {
    let node = &session.federation.node;
    let reader = node.reader(session.parent);
    let mut position = from;
    // What is behind the end is not known either.
    while let Ok(bytes) = travel::piece_for(node, &reader, &named, position).await {
        let (subject, sha256) = (named.subject.to_string(), named.sha256.to_vec());
        let mut client = session.client();
        let call = client.give_document(pb::GiveDocumentRequest { subject, sha256, position, bytes });
        let answer = match within(session.answer_timeout, call).await {
            Ok(answer) => answer,
            Err(fault @ (Fault::Broken(_) | Fault::Pause(..))) => return Err(fault),
            Err(_) => return Ok(()),
        };
        if answer.pieces <= position {
            return Ok(());
        }
        position = answer.pieces;
    }
    Ok(())
}

/// Asks the parent for a document from a piece on.
async fn fetch(session: &Session, named: Named, from: u64) -> Result<(), Fault> {
    let mut position = from;
    loop {
        let (subject, sha256) = (named.subject.to_string(), named.sha256.to_vec());
        let mut client = session.client();
        let call = client.fetch_document(pb::FetchDocumentRequest { subject, sha256, position });
        let bytes = within(session.answer_timeout, call).await?.bytes;
        let taken = travel::take(&session.federation.node, named, position, bytes).await;
        let taken = taken.map_err(|error| match error.code() {
            Code::Unavailable | Code::Internal => Fault::Pause(AGAIN_AFTER, error.said().clone()),
            _ => Fault::Refused(error.said().clone()),
        })?;
        if taken.is_whole {
            session.federation.documents.came();
            return Ok(());
        }
        if taken.pieces <= position {
            return Err(Fault::Refused(percole_words::attachments::attachment_cut_off()));
        }
        position = taken.pieces;
    }
}
