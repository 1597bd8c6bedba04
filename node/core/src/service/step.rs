//! Commands that add one event to a subject which this node has already: most of them.

use async_trait::async_trait;
use percole_merkle::{Scope, SubjectId};
use percole_proto::v1 as pb;
use percole_words::{Message, offices};

use super::event_receipt;
use crate::{
    access::Asked,
    apply::{Payload, RowSubject},
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
    let step = Step::<S, P> { asked, subject, unknown, make: Box::new(make) };
    event_receipt(&node.sequencer.submit(step).await?)
}

type Make<S, P> =
    Box<dyn FnMut(&<S as RowSubject>::Row, &Deciding<'_, '_>) -> Result<P, Error> + Send + 'static>;

struct Step<S: RowSubject, P> {
    asked: Asked,
    subject: SubjectId,
    unknown: fn(String) -> Message,
    make: Make<S, P>,
}

#[async_trait]
impl<S: RowSubject, P: Payload + 'static> Command for Step<S, P> {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((<S as RowSubject>::FAMILY, self.subject))
    }

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
