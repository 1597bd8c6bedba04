//! The portrait of whoever holds an office: given by themselves, or for them by whoever says that they agree.

use async_trait::async_trait;
use percole_domain::{
    Role, portrait as pictures,
    vocabulary::{KnownMandateRole, MandateRole, Term},
};
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    attachments::{self as store, AttachmentRow, PieceRow},
    mandates::MandateRow,
    rows,
};
use percole_words::{attachments, offices};
use sha2::{Digest, Sha256};

use super::named;
use crate::{
    access::{Asked, Caller, Viewer, mandates_on},
    apply::{
        RowSubject,
        mandate::{Mandates, mandate},
    },
    error::{Code, Error},
    node::Node,
    sequencer::{Command, Deciding, Draft},
    service::{event_receipt, resolve},
};

/// Somebody who may give the portrait of an office.
#[derive(Clone, Debug, PartialEq)]
pub struct Portrayer {
    /// For which office they act.
    pub act: ev::Act,
    /// Whether it is their own.
    pub is_holder: bool,
}

/// Whether a caller may give the portrait of an office of this node.
///
/// # Errors
/// The database's.
pub async fn portrayer(node: &Node, caller: &Caller, id: &str) -> Result<Option<Portrayer>, Error> {
    let Ok(subject) = id.parse::<SubjectId>() else { return Ok(None) };
    let mut tx = node.read().await?;
    let Some(row) = rows::get::<MandateRow>(&mut tx, &subject).await? else { return Ok(None) };
    let person = match caller {
        _ if subject.origin != node.me() => return Ok(None),
        Caller::Person { id } => id,
        caller => {
            let may = caller.role().is_some_and(|role| role >= Role::Secretary);
            return Ok(may.then(|| Portrayer { act: ev::Act::default(), is_holder: false }));
        }
    };
    let held = mandates_on(&mut tx, person, node.ambient.today()).await?;
    let body = row.body.to_string();
    if held.iter().any(|held| held.subject == subject) {
        let act = ev::Act { body, mandate: subject.to_string(), ..ev::Act::default() };
        return Ok(Some(Portrayer { act, is_holder: true }));
    }
    for held in held.iter().filter(|held| held.body == row.body) {
        let role = mandate(held)?.facts().role.clone();
        if speaks_for_others(&role) {
            let act = ev::Act { body, role: role.to_string(), ..ev::Act::default() };
            return Ok(Some(Portrayer { act, is_holder: false }));
        }
    }
    Ok(None)
}

/// Who gives the portraits of others in their body.
fn speaks_for_others(role: &MandateRole) -> bool {
    matches!(role, Term::Known(KnownMandateRole::Secretary | KnownMandateRole::Chair))
}

/// A portrait is given, or removed when the picture is empty. The picture is made small, and nothing else of its file is kept.
///
/// # Errors
/// `InvalidArgument` on `picture` for what is no picture, and on `consent` when it shows somebody else who did not agree;
/// `PermissionDenied` for whoever may not; `FailedPrecondition` while nobody is named for the office.
pub async fn portray(
    node: &Node,
    asked: Asked,
    request: pb::PortrayMandateRequest,
) -> Result<pb::EventReceipt, Error> {
    let mandate = named(node, &asked, &request.mandate).await?;
    let picture = match request.picture.is_empty() {
        true => None,
        false => Some(made(node, request.picture).await?),
    };
    let id = node.ambient.random();
    let portray = Portray { asked, mandate, picture, consent: request.consent, id };
    event_receipt(&node.sequencer.submit(portray).await?)
}

/// One at a time, as each may take what a node has for everything else.
async fn made(node: &Node, picture: Vec<u8>) -> Result<Vec<u8>, Error> {
    let _turn = node.attachments.pictures.acquire().await;
    let made = tokio::task::spawn_blocking(move || pictures::portrait(&picture)).await;
    Ok(made.map_err(Error::internal)??)
}

struct Portray {
    asked: Asked,
    mandate: SubjectId,
    picture: Option<Vec<u8>>,
    consent: bool,
    /// What the picture is called on this node.
    id: [u8; 16],
}

#[async_trait]
impl Command for Portray {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn alone(&self) -> bool {
        true
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((<Mandates as RowSubject>::FAMILY, self.mandate))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        if self.mandate.origin != deciding.me() {
            let node = self.mandate.origin.short();
            return Err(Error::new(Code::PermissionDenied, offices::of_another_node(node)));
        }
        let unknown = || Error::not_found(offices::mandate_not_known(self.mandate.to_string()));
        let row = deciding.state::<Mandates>(&self.mandate).await?.ok_or_else(unknown)?;
        let act = deciding.act("mandate");
        self.check(&row, &act)?;
        let name = row.name.clone();
        let name = name.ok_or_else(|| Error::precondition(attachments::portrait_of_nobody()))?;
        if let Some(before) = &row.portrait {
            store::forget_hash(deciding.private(), &self.mandate, before).await?;
        }
        let portrait = self.keep(deciding).await?;
        let named = ev::MandateNamed { act: Some(act), name, portrait };
        Ok(vec![Draft::new(self.mandate, row.scope, &named)])
    }
}

impl Portray {
    /// Whether whoever acts may do it, and says that whoever is shown agrees.
    fn check(&self, row: &MandateRow, act: &ev::Act) -> Result<(), Error> {
        let is_holder = act.mandate == self.mandate.to_string() && !act.recorded_for;
        let may_for_others = act.body.is_empty()
            || act.body == row.body.to_string()
                && (act.recorded_for || act.role.parse().is_ok_and(|role| speaks_for_others(&role)));
        if !is_holder && !may_for_others {
            return Err(Error::denied(attachments::portrait_not_yours()));
        }
        match &self.picture {
            None if row.portrait.is_none() => Err(Error::precondition(attachments::portrait_none())),
            Some(_) if !is_holder && !self.consent => {
                Err(Error::invalid("consent", attachments::portrait_without_consent()))
            }
            _ => Ok(()),
        }
    }

    /// Keeps the picture; gives its hash, or nothing without one.
    async fn keep(&self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<u8>, Error> {
        let Some(picture) = &self.picture else { return Ok(Vec::new()) };
        let sha256: [u8; 32] = Sha256::digest(picture).into();
        let row = AttachmentRow {
            id: self.id,
            subject: Some(self.mandate),
            sha256: Some(sha256),
            bytes: picture.len() as u64,
            is_whole: true,
            changed_us: deciding.now_us(),
        };
        rows::put(deciding.private(), [&row]).await?;
        let piece = PieceRow { attachment: self.id, position: 0, bytes: picture.clone() };
        rows::put(deciding.private(), [&piece]).await?;
        Ok(sha256.to_vec())
    }
}

/// The portrait of whoever holds an office, with its hash; `None` without one, and while it is not here.
///
/// # Errors
/// `NotFound` when nothing is known of the office here that the viewer may read.
pub async fn portrait_of(
    node: &Node,
    viewer: &Viewer,
    id: &str,
) -> Result<Option<([u8; 32], Vec<u8>)>, Error> {
    let mut tx = node.read().await?;
    let subject = resolve::line(&mut tx, viewer, <Mandates as RowSubject>::FAMILY, id).await?.subject;
    let row: Option<MandateRow> = rows::get(&mut tx, &subject).await?;
    let Some(sha256) = row.and_then(|row| row.portrait) else { return Ok(None) };
    let held = store::of_hash(&mut tx, &subject, &sha256).await?;
    let Some(held) = held.filter(|held| held.is_whole) else { return Ok(None) };
    Ok(store::piece(&mut tx, &held.id, 0).await?.map(|bytes| (sha256, bytes)))
}

/// Of some offices the hashes of the portraits that are here, by the id of the office. They are those that the viewer was shown.
///
/// # Errors
/// The database's.
pub async fn portraits_here(node: &Node, ids: &[String]) -> Result<Vec<(String, String)>, Error> {
    let subjects: Vec<SubjectId> = ids.iter().filter_map(|id| id.parse().ok()).collect();
    let mut tx = node.read().await?;
    let mandates: Vec<MandateRow> = rows::among(&mut tx, &subjects).await?;
    let mut here = Vec::new();
    for row in mandates {
        let Some(sha256) = row.portrait else { continue };
        let held = store::of_hash(&mut tx, &row.subject, &sha256).await?;
        if held.is_some_and(|held| held.is_whole) {
            here.push((row.subject.to_string(), hex::encode(sha256)));
        }
    }
    Ok(here)
}

#[cfg(test)]
mod tests;
