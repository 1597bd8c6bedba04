//! Links by mail. Whoever asks is told the same whoever they are: what they typed is put into the outbox as it is, and looked
//! up only when its turn comes. A link is made when its letter is written, so that no secret waits anywhere.

use async_trait::async_trait;
use percole_store::{
    Tx,
    members::{self, MemberRow},
    outbox::{self, LetterRow},
    rows,
    sessions::{self, LinkRow},
};
use percole_words::{Lang, Locale, Message, portal_account};

use super::link::{BY_MAIL, address, fresh};
use crate::{
    error::{Code, Error},
    node::Node,
    sequencer::PrivateWrite,
    standing::{Standing, Writing},
};

const MINUTE_US: i64 = 60_000_000;
/// A letter that could not be sent for so long is not sent any more.
const ASKED_MINUTES: i64 = 60;
/// How long a link that was mailed can be used.
const LINK_LIFE_US: i64 = 60 * MINUTE_US;
/// Links that are mailed to one member within the life of one.
const LINKS_OF_MEMBER_MAX: usize = 5;
/// Letters that may wait.
const WAITING_MAX: u64 = 1_000;
/// Letters that are looked at in a turn.
const AT_ONCE: u32 = 20;
/// Longest address, in bytes (RFC 5321, 4.5.3.1.3).
const ADDRESS_MAX: usize = 254;
/// Pauses before a letter is tried again double from the first to the last.
const FIRST_PAUSE_US: i64 = 10_000_000;
const DOUBLINGS_MAX: u32 = 6;

/// Somebody at an address wants to sign in.
const ASKED: &str = "asked";
/// A member gets a link.
const SIGN_IN: &str = "sign-in";

/// A letter as it is sent.
#[derive(Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its id in the outbox.
    pub id: String,
    /// The receiver's address.
    pub to: String,
    /// What stands above it.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// The language that it is in.
    pub lang: Lang,
}

/// Asks for a link by mail. Nothing tells whether anybody has the address.
///
/// # Errors
/// `InvalidArgument` on `email` for what is no address, `ResourceExhausted` while too much mail waits; the node's standing.
pub async fn ask(node: &Node, typed: &str) -> Result<(), Error> {
    let typed = typed.trim();
    let parts = typed.rsplit_once('@').filter(|(name, host)| !name.is_empty() && !host.is_empty());
    let is_address = parts.is_some() && typed.len() <= ADDRESS_MAX && !typed.contains(char::is_whitespace);
    if !is_address || typed.contains(char::is_control) {
        return Err(Error::invalid("email", portal_account::no_address()));
    }
    node.sequencer.gate().pass(Writing::Private).await?;
    let letter = letter(node, ASKED, &typed.to_lowercase(), node.ambient.machine_us());
    node.sequencer.private(Ask(letter)).await
}

fn letter(node: &Node, kind: &str, receiver: &str, now_us: i64) -> LetterRow {
    LetterRow {
        id: hex::encode(node.ambient.random::<8>()),
        kind: kind.to_owned(),
        receiver: receiver.to_owned(),
        created_us: now_us,
        expires_us: now_us.saturating_add(ASKED_MINUTES * MINUTE_US),
        tries: 0,
        next_us: now_us,
    }
}

struct Ask(LetterRow);

#[async_trait]
impl PrivateWrite for Ask {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        if outbox::waiting(tx).await? >= WAITING_MAX {
            return Err(Error::new(Code::ResourceExhausted, portal_account::too_much_mail()));
        }
        if !outbox::holds(tx, &self.0.kind, &self.0.receiver).await? {
            rows::put(tx, [&self.0]).await?;
        }
        Ok(())
    }
}

/// The letters that are to be sent now, with their links; none while this node may be older than what it published.
pub async fn due(node: &Node) -> Result<Vec<Letter>, Error> {
    if node.sequencer.gate().now() != Standing::Sound {
        return Ok(Vec::new());
    }
    let now_us = node.ambient.machine_us();
    let mut letters = Vec::new();
    let rows = outbox::due(&mut node.read().await?, now_us, AT_ONCE).await?;
    for row in rows {
        if row.expires_us <= now_us {
            tracing::warn!(kind = row.kind, "a letter could not be sent in time and is given up");
            node.mail.late(now_us);
            sent(node, &row.id).await?;
            continue;
        }
        match row.kind.as_str() {
            ASKED => {
                for row in looked_up(node, row).await? {
                    letters.extend(written(node, row).await?);
                }
            }
            _ => letters.extend(written(node, row).await?),
        }
    }
    Ok(letters)
}

/// One letter for each member who has the address: several may share it.
async fn looked_up(node: &Node, asked: LetterRow) -> Result<Vec<LetterRow>, Error> {
    let today = node.ambient.today().to_string();
    let found = members::by_email(&mut node.read().await?, &[asked.receiver.as_str()]).await?;
    let members = found.into_iter().filter(|member| member.is_member_on(&today));
    let letters: Vec<LetterRow> =
        members.map(|member| letter(node, SIGN_IN, &member.number, asked.created_us)).collect();
    node.sequencer.private(Replace { asked: asked.id, letters: letters.clone() }).await?;
    Ok(letters)
}

struct Replace {
    asked: String,
    letters: Vec<LetterRow>,
}

#[async_trait]
impl PrivateWrite for Replace {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        outbox::remove(tx, &self.asked).await?;
        Ok(rows::put(tx, &self.letters).await?)
    }
}

/// Writes a letter with a link of its own; `None`, and out of the outbox, when it is not to be sent after all.
async fn written(node: &Node, row: LetterRow) -> Result<Option<Letter>, Error> {
    let (now_us, today) = (node.ambient.machine_us(), node.ambient.today().to_string());
    let mut tx = node.read().await?;
    let member = rows::get::<MemberRow>(&mut tx, &row.receiver).await?;
    let member = member.filter(|member| member.is_member_on(&today) && !member.email.is_empty());
    let links = sessions::links_of(&mut tx, &row.receiver).await?;
    drop(tx);
    let by_mail = links.iter().filter(|link| link.made_by == BY_MAIL);
    let lately = by_mail.filter(|link| link.created_us > now_us.saturating_sub(LINK_LIFE_US)).count();
    let (Some(member), Some(site)) =
        (member.filter(|_| lately < LINKS_OF_MEMBER_MAX), node.listens.portal.as_deref())
    else {
        sent(node, &row.id).await?;
        return Ok(None);
    };
    let (code, link) = fresh(node, &member.number, BY_MAIL, LINK_LIFE_US);
    node.sequencer.private(Keep(link)).await?;
    Ok(Some(composed(node, row.id, &member, &address(site, &code))))
}

struct Keep(LinkRow);

#[async_trait]
impl PrivateWrite for Keep {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        Ok(rows::put(tx, [&self.0]).await?)
    }
}

fn composed(node: &Node, id: String, member: &MemberRow, link: &str) -> Letter {
    let card = &node.identity.card;
    let languages = [&member.language].into_iter().chain(&card.languages);
    let lang = languages.into_iter().find_map(|tag| Lang::from_locale(tag)).unwrap_or(Lang::En);
    let locale = Locale { lang, clock: node.ambient.zone.clock() };
    let site = card.name.as_str();
    let parts = [
        portal_account::letter_greeting(member.name.as_str()).in_lang(locale),
        portal_account::letter_link(site).in_lang(locale),
        link.to_owned(),
        portal_account::letter_once(LINK_LIFE_US / MINUTE_US).in_lang(locale),
        portal_account::letter_not_asked().in_lang(locale),
    ];
    Letter {
        id,
        to: member.email.clone(),
        subject: portal_account::letter_subject(site).in_lang(locale),
        text: parts.join("\n\n") + "\n",
        lang,
    }
}

/// A letter can never be sent.
pub async fn given_up(node: &Node, id: &str, why: Message) -> Result<(), Error> {
    node.mail.given_up(node.ambient.machine_us(), why);
    sent(node, id).await
}

/// A letter was sent, or is not to be sent any more.
pub async fn sent(node: &Node, id: &str) -> Result<(), Error> {
    node.sequencer.private(Out { id: id.to_owned(), again_from_us: None }).await
}

/// A letter could not be sent; it is tried again later.
pub async fn failed(node: &Node, id: &str, why: Message) -> Result<(), Error> {
    node.mail.failed(why);
    let again_from_us = Some(node.ambient.machine_us());
    node.sequencer.private(Out { id: id.to_owned(), again_from_us }).await
}

struct Out {
    id: String,
    /// When it failed; `None` when it is done with.
    again_from_us: Option<i64>,
}

#[async_trait]
impl PrivateWrite for Out {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        let held = rows::get::<LetterRow>(tx, &self.id).await?;
        match (held, self.again_from_us) {
            (Some(row), Some(now_us)) => {
                let pause_us = FIRST_PAUSE_US << row.tries.min(DOUBLINGS_MAX);
                let next_us = now_us.saturating_add(pause_us);
                let row = LetterRow { tries: row.tries + 1, next_us, ..row };
                Ok(rows::put(tx, [&row]).await?)
            }
            _ => Ok(outbox::remove(tx, &self.id).await?),
        }
    }
}
