//! Mandates: who holds which office of this node's bodies, from when to when.

mod alike;
mod import;
mod portrait;
mod query;
#[cfg(test)]
mod tests;

use async_trait::async_trait;
use percole_domain::{names::check_name, vocabulary::MandateRole};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{persons::HolderRow, rows};
use percole_words::{Locale, offices};

pub use import::MandateFile;
pub use portrait::{Portrayer, portrait_of, portraits_here, portray, portrayer};
pub(super) use query::line;
pub use query::{directory, get, list, whole_directory};

use alike::Holders;

use super::{body, event_receipt, members::said, organisation::day_or_today, persons, resolve, step::step};
use crate::{
    access::Asked,
    apply::{
        RowSubject,
        body::{self as bodies, Bodies},
        mandate::Mandates,
    },
    error::{Code, Error},
    node::Node,
    payload, reach,
    sequencer::{Command, Deciding, Draft},
};

/// M1: somebody holds an office; the name, if given, stands in an event of its own. A name that can be taken for another holder's is
/// remarked.
///
/// # Errors
/// `InvalidArgument` on the field; `FailedPrecondition` once the body is dissolved; `NotFound` for an unknown member or
/// person.
pub async fn begin(
    node: &Node,
    asked: Asked,
    request: pb::BeginMandateRequest,
) -> Result<pb::EventReceipt, Error> {
    if !request.name.is_empty() {
        check_name("name", &request.name)?;
    }
    let body = body::named(node, &asked, &request.body).await?;
    let scope = match request.scope.as_str() {
        "" => None,
        text => Some(reach::read_any_scope(text, Scope::Federation)?),
    };
    let (name, locale) = (request.name.clone(), asked.locale());
    let receipt = event_receipt(&node.sequencer.submit(Begin { asked, request, body, scope }).await?)?;
    remarked(node, receipt, &name, locale).await
}

/// Remarks whose name the holder's can be taken for.
async fn remarked(
    node: &Node,
    receipt: pb::EventReceipt,
    name: &str,
    locale: Locale,
) -> Result<pb::EventReceipt, Error> {
    if name.is_empty() {
        return Ok(receipt);
    }
    let remarks = Holders::load(&mut node.read().await?).await?.taken_for(name);
    Ok(pb::EventReceipt { remarks: said(&remarks, locale), ..receipt })
}

struct Begin {
    asked: Asked,
    request: pb::BeginMandateRequest,
    body: SubjectId,
    scope: Option<Scope>,
}

#[async_trait]
impl Command for Begin {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn alone(&self) -> bool {
        // Who holds it is a private row.
        true
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        if self.body.origin != deciding.me() {
            let node = self.body.origin.short();
            return Err(Error::new(Code::PermissionDenied, offices::of_another_node(node)));
        }
        let unknown = || Error::not_found(offices::body_not_known(self.body.to_string()));
        let row = deciding.state::<Bodies>(&self.body).await?.ok_or_else(unknown)?;
        if let Some(from) = payload::optional(&self.request.from)? {
            bodies::body(&row)?.sits_on(from)?;
        }
        let (subject, scope) = (deciding.new_subject(), self.scope.unwrap_or(row.scope));
        let began = began(&self.request, self.body, deciding.act("M1"))?;
        let mut drafts = vec![Draft::new(subject, scope, &began)];
        if !self.request.name.is_empty() {
            let (name, portrait) = (self.request.name.clone(), self.request.portrait.clone());
            let named = ev::MandateNamed { act: Some(deciding.act("M1")), name, portrait };
            drafts.push(Draft::new(subject, scope, &named));
        }
        let (person, member) = (&self.request.person, &self.request.member);
        if let Some(person) = persons::named(deciding, person, member).await? {
            rows::put(deciding.private(), [&HolderRow { mandate: subject, person }]).await?;
        }
        Ok(drafts)
    }
}

fn began(
    request: &pb::BeginMandateRequest,
    body: SubjectId,
    act: ev::Act,
) -> Result<ev::MandateBegan, Error> {
    let role: MandateRole = request.role.parse()?;
    Ok(ev::MandateBegan {
        act: Some(act),
        body: body.to_string(),
        role: role.to_string(),
        from: request.from.clone(),
        to: request.to.clone(),
        appointed: request.appointed.clone(),
    })
}

/// The holder is named, or named anew. A name that can be taken for another holder's is remarked.
///
/// # Errors
/// `InvalidArgument` for a name that is no single line, or a portrait that is no hash.
pub async fn name(
    node: &Node,
    asked: Asked,
    request: pb::NameMandateRequest,
) -> Result<pb::EventReceipt, Error> {
    check_name("name", &request.name)?;
    let subject = named(node, &asked, &request.mandate).await?;
    let (name, locale) = (request.name.clone(), asked.locale());
    let receipt =
        step::<Mandates, _>(node, asked, subject, offices::mandate_not_known, move |row, deciding| {
            let (name, mut portrait) = (request.name.clone(), request.portrait.clone());
            // Whoever is named anew is shown as before.
            if portrait.is_empty() {
                portrait = row.portrait.map(|hash| hash.to_vec()).unwrap_or_default();
            }
            Ok(ev::MandateNamed { act: Some(deciding.act("mandate")), name, portrait })
        });
    remarked(node, receipt.await?, &name, locale).await
}

/// M2: `date` is the last day on which its holder signs.
///
/// # Errors
/// `FailedPrecondition` once it has ended; `InvalidArgument` without a reason, or before its first day.
pub async fn end(
    node: &Node,
    asked: Asked,
    request: pb::EndMandateRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.mandate).await?;
    let date = day_or_today(node, &request.date)?.to_string();
    step::<Mandates, _>(node, asked, subject, offices::mandate_not_known, move |_, deciding| {
        let (reason, date) = (request.reason.clone(), date.clone());
        Ok(ev::MandateEnded { act: Some(deciding.act("M2")), reason, date })
    })
    .await
}

/// The mandate that a request names.
pub(super) async fn named(node: &Node, asked: &Asked, text: &str) -> Result<SubjectId, Error> {
    resolve::asked(node, asked, <Mandates as RowSubject>::FAMILY, text).await
}
