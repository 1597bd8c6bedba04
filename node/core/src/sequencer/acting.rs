//! Which office a command is given for: looked up when it is decided, and never again, so that a mandate that ends later
//! turns no valid history into violations.

use std::sync::Arc;

use percole_domain::{
    Date,
    mandate::{Mandate, Standing},
    vocabulary::MandateRole,
};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{bodies::BodyRow, mandates, persons};
use percole_words::offices;

use super::Deciding;
use crate::{
    access::{Asked, Caller, MEMBER},
    apply::{
        body::{self, Bodies, described},
        mandate,
    },
    error::{Code, Error},
};

/// What operators are called who act for no body.
const OPERATOR: &str = "operator";

/// The act of a command: for an office whose mandate runs today; of an operator, for none; of a person for themselves, as a member,
/// whom nothing here names.
///
/// # Errors
/// `InvalidArgument` on `act.body`, `act.role` or `act.mandate` when no office is named, or several fit;
/// `FailedPrecondition` when nobody holds it today, saying since when; `PermissionDenied` for the office of somebody else.
pub(super) async fn act(deciding: &mut Deciding<'_, '_>, asked: &Asked) -> Result<ev::Act, Error> {
    // Whichever office a person names: what they do for themselves they do as the member that they are.
    if asked.is_for_oneself() {
        return Ok(ev::Act { role: MEMBER.to_owned(), ..ev::Act::default() });
    }
    let named = asked.act();
    if named.body.is_empty() {
        return of_no_body(&asked.caller, named);
    }
    let office = Office::of(deciding, &named).await?;
    let held = office.held(deciding, &asked.caller).await?;
    let (mandate, role) = office.running(&asked.caller, &named.mandate, held)?;
    Ok(ev::Act {
        body: office.body.subject.to_string(),
        role: role.to_string(),
        mandate: mandate.to_string(),
        article: named.article,
        recorded_for: asked.caller.role().is_some(),
    })
}

fn of_no_body(caller: &Caller, named: ev::Act) -> Result<ev::Act, Error> {
    if let Caller::Person { .. } = caller {
        return Err(Error::invalid("act.body", offices::act_body_missing()));
    }
    match named.role.as_str() {
        "" | OPERATOR => {
            Ok(ev::Act { role: OPERATOR.to_owned(), article: named.article, ..ev::Act::default() })
        }
        role => Err(Error::invalid("act.body", offices::act_role_without_body(role))),
    }
}

/// The office that an act names.
struct Office {
    body: Arc<BodyRow>,
    role: Option<MandateRole>,
    today: Date,
}

impl Office {
    async fn of(deciding: &mut Deciding<'_, '_>, named: &ev::Act) -> Result<Office, Error> {
        let unknown = || Error::invalid("act.body", offices::body_not_known(&named.body));
        let subject: SubjectId = named.body.parse().map_err(|_| unknown())?;
        let body = deciding.state::<Bodies>(&subject).await?.ok_or_else(unknown)?;
        if subject.origin != deciding.me() {
            return Err(Error::invalid("act.body", offices::act_body_elsewhere(described(&body).name)));
        }
        let today = deciding.today();
        body::body(&body)?.sits_on(today)?;
        let role = match (named.role.as_str(), named.mandate.as_str()) {
            ("", "") => return Err(Error::invalid("act.role", offices::act_role_missing())),
            ("", _) => None,
            (role, _) => Some(MandateRole::from_label(role)?),
        };
        Ok(Office { body, role, today })
    }

    /// The mandates of the office, of any time: of a person those that are theirs.
    async fn held(
        &self,
        deciding: &mut Deciding<'_, '_>,
        caller: &Caller,
    ) -> Result<Vec<(SubjectId, Mandate)>, Error> {
        let mut held = Vec::new();
        for row in mandates::of_body(deciding.tx_about(&self.body.subject).await?, &self.body.subject).await?
        {
            let mandate = mandate::mandate(&row)?;
            if self.role.as_ref().is_none_or(|role| *role == mandate.facts().role) {
                held.push((row.subject, mandate));
            }
        }
        let Caller::Person { id } = caller else { return Ok(held) };
        let theirs = persons::mandates_of(deciding.private(), id).await?;
        let someones = !held.is_empty();
        held.retain(|(subject, _)| theirs.contains(subject));
        if held.is_empty() && someones {
            return Err(Error::new(Code::PermissionDenied, offices::act_not_yours(self.name())));
        }
        Ok(held)
    }

    /// The one that runs today.
    fn running(
        &self,
        caller: &Caller,
        named: &str,
        mut held: Vec<(SubjectId, Mandate)>,
    ) -> Result<(SubjectId, MandateRole), Error> {
        if !named.is_empty() {
            held.retain(|(subject, _)| subject.to_string() == named);
            if held.is_empty() {
                return Err(Error::invalid("act.mandate", offices::act_mandate_of_other_office(self.name())));
            }
        }
        let runs = |mandate: &Mandate| mandate.standing_on(self.today) == Standing::Running;
        let mut running = held.iter().filter(|(_, mandate)| runs(mandate));
        let Some((subject, mandate)) = running.next() else { return Err(self.vacant(&held)) };
        let others = running.count();
        // A person signs by any of their own; an operator says for whom.
        if others > 0 && !matches!(caller, Caller::Person { .. }) {
            return Err(Error::invalid("act.mandate", offices::act_several(others + 1)));
        }
        Ok((*subject, mandate.facts().role.clone()))
    }

    /// Why nobody signs for it today: since when, or from when on.
    fn vacant(&self, held: &[(SubjectId, Mandate)]) -> Error {
        let last = held.iter().max_by_key(|(_, mandate)| (mandate.last_day(), mandate.facts().from));
        match last.map(|(_, mandate)| mandate.signs_on(self.today)) {
            Some(Err(refusal)) => {
                Error::precondition(offices::act_vacant(described(&self.body).name, refusal.message()))
            }
            _ => Error::precondition(offices::act_never_held(self.name())),
        }
    }

    /// The office for people: the role, and the body.
    fn name(&self) -> percole_words::Message {
        let body = described(&self.body).name;
        match &self.role {
            Some(role) => offices::office_of(role, body),
            None => offices::office_in(body),
        }
    }
}
