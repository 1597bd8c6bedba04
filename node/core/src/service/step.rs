//! Commands about a subject which is here already: most of them. Those that add one event to one of this node, and all others.

use async_trait::async_trait;
use percole_merkle::{Scope, SubjectId};
use percole_proto::v1 as pb;
use percole_words::{Message, offices};

use super::event_receipt;
use crate::{
    access::Asked,
    apply::{Payload, RowSubject, Subject},
    error::{Code, Error},
    node::Node,
    sequencer::{Command, Deciding, Draft},
};

/// Adds the event that `make` gives for the subject as it stands, to be read by whoever may read the subject. What its
/// lifecycle does not allow is refused by its fold.
///
/// # Errors
/// `NotFound` with `unknown` when there is no such subject, `PermissionDenied` when it is another node's, and what `make`
/// and the fold refuse.
pub(super) async fn step<S: RowSubject, P: Payload + 'static>(
    node: &Node,
    asked: Asked,
    subject: SubjectId,
    unknown: fn(String) -> Message,
    make: impl FnMut(&S::Row, &Deciding<'_, '_>) -> Result<P, Error> + Send + 'static,
) -> Result<pb::EventReceipt, Error> {
    on::<S>(node, asked, subject, Step::<S, P> { subject, unknown, make: Box::new(make) }).await
}

type Make<S, P> =
    Box<dyn FnMut(&<S as RowSubject>::Row, &Deciding<'_, '_>) -> Result<P, Error> + Send + 'static>;

struct Step<S: RowSubject, P> {
    subject: SubjectId,
    unknown: fn(String) -> Message,
    make: Make<S, P>,
}

#[async_trait]
impl<S: RowSubject, P: Payload + 'static> Decide for Step<S, P> {
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let origin = self.subject.origin;
        if origin != deciding.me() {
            return Err(Error::new(Code::PermissionDenied, offices::of_another_node(origin.short())));
        }
        let row = deciding.state::<S>(&self.subject).await?;
        let row = row.ok_or_else(|| Error::not_found((self.unknown)(self.subject.to_string())))?;
        let scope = <S as RowSubject>::line(&row).map_or(Scope::Node, |line| line.scope);
        let payload = (self.make)(&row, deciding)?;
        Ok(vec![Draft::new(self.subject, scope, &payload)])
    }
}

/// What is decided about a subject that was asked for.
#[async_trait]
pub(super) trait Decide: Send + 'static {
    /// As [`Command::decide`].
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error>;
}

/// Carries out what is decided about a subject, which is loaded with those that others of its batch ask for; answers with the
/// receipt of its first event.
///
/// # Errors
/// What is refused.
pub(super) async fn on<S: Subject>(
    node: &Node,
    asked: Asked,
    subject: SubjectId,
    decide: impl Decide,
) -> Result<pb::EventReceipt, Error> {
    let command = On { asked, about: (<S as Subject>::FAMILY, subject), decide };
    event_receipt(&node.sequencer.submit(command).await?)
}

struct On<D> {
    asked: Asked,
    about: (&'static str, SubjectId),
    decide: D,
}

#[async_trait]
impl<D: Decide> Command for On<D> {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some(self.about)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        self.decide.decide(deciding).await
    }
}
