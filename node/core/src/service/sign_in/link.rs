//! One-time links: made for a member, shown to whoever opens one, used up by a button.

use async_trait::async_trait;
use percole_proto::v1 as pb;
use percole_store::{Tx, members::MemberRow, rows, sessions::LinkRow};
use percole_tables::text::identifier;
use percole_words::{offices, portal_account};

use super::{
    code, ended,
    open::{Opened, Opening, keep},
    refused,
};
use crate::{
    access::Asked,
    error::Error,
    node::Node,
    sequencer::PrivateWrite,
    service::persons::{New, person_of},
    standing::Writing,
};

/// Shortest and longest life of a printed link, in seconds: an hour, and as long as a vote may be prepared.
const VALID_SECONDS: std::ops::RangeInclusive<u32> = 3_600..=120 * 24 * 3_600;
/// Who made a link that was asked for by mail.
pub(super) const BY_MAIL: &str = "mail";

/// Makes a link that signs a member in once, to be printed or handed over.
///
/// # Errors
/// `NotFound` for a number that no member has, `InvalidArgument` on `valid_for_seconds`, `FailedPrecondition` when this node
/// has no pages.
pub async fn invite(
    node: &Node,
    asked: Asked,
    request: pb::InviteMemberRequest,
) -> Result<pb::InviteMemberResponse, Error> {
    if !VALID_SECONDS.contains(&request.valid_for_seconds) {
        return Err(Error::invalid("valid_for_seconds", portal_account::link_validity()));
    }
    let site = node.listens.portal.clone();
    let site = site.ok_or_else(|| Error::precondition(portal_account::no_pages()))?;
    let number = identifier(&request.number).map_err(|message| Error::invalid("number", message))?;
    let life_us = i64::from(request.valid_for_seconds) * 1_000_000;
    let (code, link) = fresh(node, &number, &asked.caller.recorder(), life_us);
    let expires_us = link.expires_us;
    let member = node.sequencer.private(Make { link, today: node.ambient.today().to_string() }).await?;
    asked.tell("a link that signs a member in is made");
    Ok(pb::InviteMemberResponse { link: address(&site, &code), code, name: member.name, expires_us })
}

/// A link for a member, with its code, which is kept nowhere.
pub(super) fn fresh(node: &Node, number: &str, made_by: &str, life_us: i64) -> (String, LinkRow) {
    let code = code::of(node.ambient.random());
    let now_us = node.ambient.machine_us();
    let link = LinkRow {
        secret_hash: code::hash(&code).unwrap_or_default(),
        member: number.to_owned(),
        made_by: made_by.to_owned(),
        created_us: now_us,
        expires_us: now_us.saturating_add(life_us),
        used_us: None,
    };
    (code, link)
}

/// The address that carries a code.
pub(super) fn address(site: &str, code: &str) -> String {
    format!("{site}/sign-in/link/{code}")
}

struct Make {
    link: LinkRow,
    today: String,
}

#[async_trait]
impl PrivateWrite for Make {
    type Output = MemberRow;

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<MemberRow, Error> {
        let member = member(tx, &self.link.member, &self.today).await?;
        let unknown = || Error::not_found(offices::member_not_known(&self.link.member));
        let member = member.ok_or_else(unknown)?;
        rows::put(tx, [&self.link]).await?;
        Ok(member)
    }
}

async fn member(tx: &mut Tx, number: &str, today: &str) -> Result<Option<MemberRow>, Error> {
    let member = rows::get::<MemberRow>(tx, &number.to_owned()).await?;
    Ok(member.filter(|member| member.is_member_on(today)))
}

/// The member whom a link signs in, as long as they are one.
async fn holder(tx: &mut Tx, link: &LinkRow, today: &str) -> Result<MemberRow, Error> {
    let member = member(tx, &link.member, today).await?;
    member.ok_or_else(|| refused(portal_account::link_of_nobody()))
}

/// Whom a link signs in.
#[derive(Debug, PartialEq, Eq)]
pub struct Invited {
    /// Their name.
    pub name: String,
    /// Their number on the register.
    pub number: String,
}

/// Whom a link would sign in. Opening a link uses nothing up: mail scanners open every one.
///
/// # Errors
/// `Unauthenticated` for one that is unknown, used or over.
pub async fn invited(node: &Node, typed: &str) -> Result<Invited, Error> {
    let mut tx = node.read().await?;
    let link = usable(&mut tx, typed, node.ambient.machine_us()).await?;
    let member = holder(&mut tx, &link, &node.ambient.today().to_string()).await?;
    Ok(Invited { name: member.name, number: member.number })
}

async fn usable(tx: &mut Tx, typed: &str, now_us: i64) -> Result<LinkRow, Error> {
    let link = match code::hash(typed) {
        Some(hash) => rows::get::<LinkRow>(tx, &hash).await?,
        None => None,
    };
    let link = link.ok_or_else(|| refused(portal_account::link_unknown()))?;
    if link.used_us.is_some() {
        return Err(refused(portal_account::link_used()));
    }
    if link.expires_us <= now_us {
        return Err(refused(portal_account::link_over()));
    }
    Ok(link)
}

/// Opens a session by a link, which is used up.
///
/// # Errors
/// As [`invited`]; `PermissionDenied` when the person has ended; the node's standing, while it may be older than what it
/// published.
pub async fn by_link(node: &Node, typed: &str, browser: &str) -> Result<Opened, Error> {
    node.sequencer.gate().pass(Writing::Private).await?;
    let opening = Opening::new(node, "link", browser);
    let new = New { id: hex::encode(node.ambient.random::<4>()), now_us: node.ambient.now_us() };
    let today = node.ambient.today().to_string();
    let used = Use { typed: typed.to_owned(), today, opening: opening.clone(), new };
    let expires_us = node.sequencer.private(used).await?;
    Ok(opening.opened(expires_us))
}

struct Use {
    typed: String,
    today: String,
    opening: Opening,
    new: New,
}

#[async_trait]
impl PrivateWrite for Use {
    /// When the session ends.
    type Output = i64;

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<i64, Error> {
        let Use { typed, today, opening, new } = self;
        let link = usable(tx, typed, opening.now_us()).await?;
        // Whose membership is over may be a person still.
        holder(tx, &link, today).await?;
        let person = person_of(tx, &link.member, today, new.clone()).await?;
        if person.ended_us.is_some() {
            return Err(ended());
        }
        let mut session = opening.of_person(&person.id);
        if link.made_by == BY_MAIL {
            session.opened_by = BY_MAIL.to_owned();
        }
        rows::put(tx, [&LinkRow { used_us: Some(opening.now_us()), ..link }]).await?;
        keep(tx, &session).await?;
        Ok(session.expires_us)
    }
}
