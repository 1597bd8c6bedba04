//! Which poll of this node a request means.

use percole_merkle::{NodeId, SubjectId};
use percole_store::{rows, units::UnitRow};
use percole_words::{domain, vote};

use crate::{
    access::{self, Asked, Viewer},
    error::Error,
    node::Node,
    participants::{self, Participant},
    service::resolve,
};

/// A vote, and the unit of this node whose poll of it is meant.
#[derive(Clone, Copy, Debug)]
pub(in crate::service) struct Named {
    pub(in crate::service) vote: SubjectId,
    unit: Option<SubjectId>,
}

impl Named {
    /// A vote, in the first poll of it that this node hosts.
    pub(in crate::service) fn of(vote: SubjectId) -> Named {
        Named { vote, unit: None }
    }

    /// Reads a request; without a unit the first that this node hosts is meant, its own.
    ///
    /// # Errors
    /// As for ids of votes and units.
    pub(in crate::service) async fn read(
        node: &Node,
        asked: &Asked,
        vote: &str,
        unit: &str,
    ) -> Result<Named, Error> {
        let viewer = access::viewer(node, &asked.caller).await?;
        Named::seen(node, &viewer, vote, unit).await
    }

    /// The same, for whoever only looks.
    ///
    /// # Errors
    /// As [`Named::read`].
    pub(in crate::service) async fn seen(
        node: &Node,
        viewer: &Viewer,
        vote: &str,
        unit: &str,
    ) -> Result<Named, Error> {
        let vote = resolve::alone(node, viewer, "vote", vote).await?;
        if unit.is_empty() {
            return Ok(Named::of(vote));
        }
        let unit = resolve::alone(node, viewer, "unit", unit).await?;
        let row: Option<UnitRow> = rows::get(&mut node.read().await?, &unit).await?;
        Ok(Named { vote, unit: Some(row.and_then(|row| row.first).unwrap_or(unit)) })
    }

    /// The same vote, in the poll of a unit.
    pub(in crate::service) fn within(self, unit: SubjectId) -> Named {
        Named { unit: Some(unit), ..self }
    }

    /// Whom it means among those that the vote asks.
    ///
    /// # Errors
    /// `FailedPrecondition` when this node is not asked; `InvalidArgument` on `unit` for one that has no poll here.
    pub(in crate::service) fn participant(
        &self,
        asked: &[Participant],
        me: &NodeId,
    ) -> Result<Participant, Error> {
        let hosted = participants::hosted(asked, me, self.unit.as_ref()).cloned();
        hosted.ok_or_else(|| match self.unit {
            Some(_) => Error::invalid("unit", vote::unit_has_no_poll()),
            None => Error::precondition(domain::not_a_participant()),
        })
    }
}
