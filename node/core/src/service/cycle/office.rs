//! For which office somebody opens, moves and closes editions: of the board, the management or the assembly.

use percole_domain::vocabulary::{BodyKind, KnownBodyKind, MandateRole, Term};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{Tx, bodies::BodyRow, rows};
use percole_words::cycles;

use crate::{
    access::{Asked, Caller, mandates_on},
    apply::{body::described, mandate::mandate},
    error::Error,
    node::Node,
    service::meeting::prepares,
};

/// The office for which a caller opens and changes editions, as the act of their commands; `None` for whoever may not.
pub async fn office(node: &Node, caller: &Caller) -> Result<Option<ev::Act>, Error> {
    let Caller::Person { id } = caller else {
        let may = caller.role().is_some_and(|role| role >= percole_domain::Role::Secretary);
        return Ok(may.then(ev::Act::default));
    };
    let mut tx = node.read().await?;
    for held in mandates_on(&mut tx, id, node.ambient.today()).await? {
        let role: MandateRole = mandate(&held)?.facts().role.clone();
        if held.body.origin == node.me() && prepares(&role) && leads(&mut tx, &held.body).await?.is_ok() {
            let (body, role) = (held.body.to_string(), role.to_string());
            return Ok(Some(ev::Act { body, role, ..ev::Act::default() }));
        }
    }
    Ok(None)
}

/// Refuses an office of another kind of body, and one that prepares nothing; who acts for no body is an operator.
pub(super) async fn check(node: &Node, asked: &Asked) -> Result<(), Error> {
    let act = asked.act();
    let Ok(body) = act.body.parse::<SubjectId>() else { return Ok(()) };
    let prepares_meetings = MandateRole::from_label(&act.role).is_ok_and(|role| prepares(&role));
    match leads(&mut node.read().await?, &body).await? {
        Ok(()) if prepares_meetings || act.role.is_empty() => Ok(()),
        Ok(()) => Err(Error::denied(cycles::cycle_not_yours())),
        Err(name) => Err(Error::denied(cycles::cycle_office_needed(name))),
    }
}

/// Whether a body is of a kind that leads editions; else what it is called.
async fn leads(tx: &mut Tx, body: &SubjectId) -> Result<Result<(), String>, Error> {
    use KnownBodyKind::{AntenneAssembly, Assembly, Board, Management};
    let Some(row) = rows::get::<BodyRow>(tx, body).await? else { return Ok(Err(String::new())) };
    let described = described(&row);
    Ok(match described.kind.parse::<BodyKind>() {
        Ok(Term::Known(Assembly | AntenneAssembly | Board | Management)) => Ok(()),
        _ => Err(described.name),
    })
}
