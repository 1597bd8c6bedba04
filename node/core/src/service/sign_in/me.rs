//! What somebody who signed in sees of themselves.

use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    persons::PersonRow,
    rows,
    sessions::{self, LinkRow, SessionRow},
};

use super::WayLine;
use crate::{
    access::{Caller, Viewer, session},
    error::Error,
    node::Node,
    service::{members as register, persons as known},
};

/// What this node knows of somebody who signed in.
#[derive(Clone, Debug, Default)]
pub struct Me {
    /// What a person is: `member`, `user` or `staff`; empty for an operator.
    pub status: String,
    /// The entry on the register, for a member.
    pub member: Option<pb::Member>,
    /// Offices that are held today.
    pub offices: Vec<pb::MandateLine>,
    /// Browsers that are signed in, the newest first.
    pub sessions: Vec<SessionLine>,
    /// Accounts elsewhere and passkeys that sign this person in, the oldest first.
    pub ways: Vec<WayLine>,
    /// Links that were made for this person lately, the newest first.
    pub links: Vec<LinkLine>,
}

/// A browser that is signed in.
#[derive(Clone, Debug)]
pub struct SessionLine {
    /// Short id.
    pub id: String,
    /// `link`, `mail`, `token`, `openid` or `passkey`.
    pub opened_by: String,
    /// What the browser is, as it said.
    pub browser: String,
    /// When it signed in, by the machine's clock.
    pub created_us: i64,
    /// When it was last used, to the minute.
    pub used_us: i64,
}

/// A link that signs in.
#[derive(Clone, Debug)]
pub struct LinkLine {
    /// Whether it was asked for by mail; else the cooperative made it.
    pub is_by_mail: bool,
    /// When it was made, by the machine's clock.
    pub created_us: i64,
    /// When it was used.
    pub used_us: Option<i64>,
    /// Whether it can still be used.
    pub is_open: bool,
}

/// Links and sessions that are shown.
const LINES: usize = 20;

/// Who the caller is to this node.
///
/// # Errors
/// `PermissionDenied` for whoever is neither a person nor an operator with a token; the database's error.
pub async fn me(node: &Node, viewer: &Viewer, caller: &Caller) -> Result<Me, Error> {
    let now_us = node.ambient.machine_us();
    let mut tx = node.read().await?;
    match caller {
        Caller::Operator { id, .. } => {
            let sessions = sessions::of_token(&mut tx, id).await?;
            Ok(Me { sessions: lines(sessions, now_us), ..Me::default() })
        }
        Caller::Person { id } => {
            let row = rows::get::<PersonRow>(&mut tx, id).await?;
            let row = row.ok_or_else(super::ended)?;
            let sessions = lines(sessions::of_person(&mut tx, id).await?, now_us);
            let ways = super::ways::lines(&mut tx, id).await?;
            drop(tx);
            let me = of_person(node, viewer, row).await?;
            Ok(Me { sessions, ways, ..me })
        }
        _ => Err(super::ended()),
    }
}

async fn of_person(node: &Node, viewer: &Viewer, row: PersonRow) -> Result<Me, Error> {
    let today = node.ambient.today();
    let mut tx = node.read().await?;
    let mut offices = known::offices(&mut tx, viewer, std::slice::from_ref(&row.id), today).await?;
    let offices = offices.remove(&row.id).unwrap_or_default();
    let Some(number) = row.member else { return Ok(Me { status: row.status, offices, ..Me::default() }) };
    let links = links(&mut tx, &number, node.ambient.machine_us()).await?;
    drop(tx);
    let request = pb::GetMemberRequest { number };
    let member = register::show(node, viewer, request)
        .await
        .ok()
        .filter(|member| member.ended.is_empty() || member.ended > today.to_string());
    Ok(Me { status: row.status, member, offices, links, ..Me::default() })
}

fn lines(rows: Vec<SessionRow>, now_us: i64) -> Vec<SessionLine> {
    let valid = rows.into_iter().filter(|row| !session::is_over(row, now_us)).take(LINES);
    let line = |row: SessionRow| SessionLine {
        id: row.id,
        opened_by: row.opened_by,
        browser: row.browser,
        created_us: row.created_us,
        used_us: row.used_us,
    };
    valid.map(line).collect()
}

async fn links(tx: &mut Tx, number: &str, now_us: i64) -> Result<Vec<LinkLine>, Error> {
    let line = |row: LinkRow| LinkLine {
        is_by_mail: row.made_by == super::link::BY_MAIL,
        created_us: row.created_us,
        used_us: row.used_us,
        is_open: row.used_us.is_none() && row.expires_us > now_us,
    };
    Ok(sessions::links_of(tx, number).await?.into_iter().take(LINES).map(line).collect())
}
