//! For which office somebody prepares the meetings of a body, before anything is asked for.

use percole_domain::{Date, Role, vocabulary::MandateRole};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{Tx, bodies::BodyRow, members, rows};

use super::change::{convenes, prepares};
use crate::{
    access::{Caller, mandates_on},
    apply::mandate::mandate,
    error::Error,
    node::Node,
};

/// The office for which a caller prepares the meetings of a body, as the act of their commands; `None` for whoever may not.
pub async fn office(node: &Node, caller: &Caller, body: &str) -> Result<Option<ev::Act>, Error> {
    let Ok(body) = body.parse::<SubjectId>() else { return Ok(None) };
    let who = Who { caller: caller.clone(), me: node.me(), today: node.ambient.today() };
    who.office(&mut node.read().await?, &body).await
}

/// Most categories that are offered to whoever notes who was there.
const CATEGORIES_MAX: usize = 12;

/// The categories of the register, for whoever prepares the meetings of a body.
pub async fn categories(node: &Node, caller: &Caller, body: &str) -> Result<Vec<String>, Error> {
    if office(node, caller, body).await?.is_none() {
        return Ok(Vec::new());
    }
    let today = node.ambient.today().to_string();
    let counted = members::categories(&mut node.read().await?, &today).await?;
    Ok(counted
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| !name.is_empty())
        .take(CATEGORIES_MAX)
        .collect())
}

/// Somebody on a day, at a node.
pub(super) struct Who {
    pub(super) caller: Caller,
    pub(super) me: NodeId,
    pub(super) today: Date,
}

impl Who {
    /// As [`office`].
    pub(super) async fn office(&self, tx: &mut Tx, body: &SubjectId) -> Result<Option<ev::Act>, Error> {
        if body.origin != self.me {
            return Ok(None);
        }
        let person = match &self.caller {
            Caller::Person { id } => id,
            caller => {
                let may = caller.role().is_some_and(|role| role >= Role::Secretary);
                return Ok(may.then(ev::Act::default));
            }
        };
        let Some(row) = rows::get::<BodyRow>(tx, body).await? else { return Ok(None) };
        for held in mandates_on(tx, person, self.today).await? {
            let role = mandate(&held)?.facts().role.clone();
            if prepares(&role) && self.acts_for(tx, &held.body, &row).await? {
                return Ok(Some(act(&held.body, &role)));
            }
        }
        Ok(None)
    }

    async fn acts_for(&self, tx: &mut Tx, acting: &SubjectId, body: &BodyRow) -> Result<bool, Error> {
        if *acting == body.subject {
            return Ok(true);
        }
        let acting = rows::get::<BodyRow>(tx, acting).await?;
        Ok(acting.is_some_and(|acting| acting.subject.origin == self.me && convenes(&acting, body)))
    }
}

fn act(body: &SubjectId, role: &MandateRole) -> ev::Act {
    ev::Act { body: body.to_string(), role: role.to_string(), ..ev::Act::default() }
}
