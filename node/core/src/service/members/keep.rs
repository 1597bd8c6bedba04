//! One member of the register: added, changed, ended, shown.

use std::sync::Arc;

use async_trait::async_trait;
use percole_domain::{
    Date,
    members::{NearNumbers, Written, entry},
    names::check_reason,
    said_day,
};
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    members::{self, MemberRow},
    restored, rows,
};
use percole_tables::text::{identifier, identifier_key, tidy};
use percole_words::{Locale, Message, offices, service, tables};

use super::{
    compare::{person, row},
    emptied::noted,
    said, shown,
};
use crate::{
    access::{self, Asked, Viewer},
    endings::{Ending, Endings},
    error::{Code, Error},
    node::Node,
    sequencer::PrivateWrite,
    service::organisation::names,
};

/// Adds a member, or takes one back who left or is to leave.
///
/// # Errors
/// `InvalidArgument` on a field that is wrong, and on `number` when it may be one that is there; `AlreadyExists`.
pub async fn add(
    node: &Node,
    asked: Asked,
    request: pb::AddMemberRequest,
    locale: Locale,
) -> Result<pb::MemberAnswer, Error> {
    let written = request.member.unwrap_or_default();
    let today = node.ambient.today().to_string();
    let row = row(&entry(written_of(&written))?, None);
    not_to_come(&row, &today)?;
    let near = if request.numbers_differ { NearNumbers::Differ } else { NearNumbers::Refused };
    let (member, remarks) =
        node.sequencer.private(Add { row, near, today, endings: node.sequencer.endings() }).await?;
    asked.tell("a member is added");
    answer(node, &asked, (member, &remarks), locale).await
}

struct Add {
    row: MemberRow,
    near: NearNumbers,
    today: String,
    endings: Arc<Endings>,
}

#[async_trait]
impl PrivateWrite for Add {
    type Output = (MemberRow, Vec<Message>);

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<Self::Output, Error> {
        let held = rows::get::<MemberRow>(tx, &self.row.number).await?;
        if self.row.since.is_empty() {
            // Who has not left yet never was away.
            let stays = held.as_ref().filter(|held| held.is_member_on(&self.today));
            self.row.since = stays.map_or_else(|| self.today.clone(), |held| held.since.clone());
        }
        match held {
            // Whoever is to leave is taken back too: the end is forgotten.
            Some(held) if held.ended.is_empty() => {
                return Err(Error::new(Code::AlreadyExists, tables::member_exists(held.number, held.name)));
            }
            Some(left) => {
                self.row.unit = left.unit;
                self.endings.note(&[Ending::MemberBack { us: now_us, number: left.number }])?;
            }
            None if self.near == NearNumbers::Refused => refuse_near(tx, &self.row.number).await?,
            None => {}
        }
        rows::put(tx, [&self.row]).await?;
        Ok((self.row.clone(), alike(tx, &self.row).await?))
    }
}

/// Changes what is written of a member; what the request leaves out stays.
///
/// # Errors
/// `NotFound` for a number that is not on the register or of somebody who left, `InvalidArgument` on a field.
pub async fn change(
    node: &Node,
    asked: Asked,
    request: pb::ChangeMemberRequest,
    locale: Locale,
) -> Result<pb::MemberAnswer, Error> {
    let (today, endings) = (node.ambient.today().to_string(), node.sequencer.endings());
    let (member, remarks) = node.sequencer.private(Change { request, today, endings }).await?;
    asked.tell("a member is changed");
    answer(node, &asked, (member, &remarks), locale).await
}

struct Change {
    request: pb::ChangeMemberRequest,
    today: String,
    endings: Arc<Endings>,
}

#[async_trait]
impl PrivateWrite for Change {
    type Output = (MemberRow, Vec<Message>);

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<Self::Output, Error> {
        let asked = &self.request;
        let held = known(tx, &asked.number, &self.today).await?;
        let new = |given: &Option<String>, held: &String| given.clone().unwrap_or_else(|| held.clone());
        let member = pb::Member {
            number: held.number.clone(),
            name: new(&asked.name, &held.name),
            category: new(&asked.category, &held.category),
            antenne: new(&asked.antenne, &held.antenne),
            language: new(&asked.language, &held.language),
            email: new(&asked.email, &held.email),
            since: new(&asked.since, &held.since),
            status: new(&asked.status, &held.status),
            ..pb::Member::default()
        };
        let changed = MemberRow { unit: held.unit, ..row(&entry(written_of(&member))?, Some(&held)) };
        not_to_come(&changed, &self.today)?;
        rows::put(tx, [&changed]).await?;
        self.endings.note(&noted(&held, &changed, now_us))?;
        let is_renamed = person(&changed) != person(&held);
        let remarks = if is_renamed { alike(tx, &changed).await? } else { Vec::new() };
        Ok((changed, remarks))
    }
}

/// Ends a membership on a day, today or later: no roll that is frozen from that day on holds the number, and no file brings
/// it back unseen.
///
/// # Errors
/// `NotFound` as for [`change`], `InvalidArgument` on `day` or without a reason.
pub async fn end(
    node: &Node,
    asked: Asked,
    request: pb::EndMemberRequest,
    locale: Locale,
) -> Result<pb::MemberAnswer, Error> {
    check_reason(&request.reason)?;
    let day = match request.day.as_str() {
        "" => node.ambient.today(),
        day => Date::from_any_form(day).map_err(|refusal| refusal.within("day"))?,
    };
    let reason = tidy(&request.reason).text;
    let today = node.ambient.today().to_string();
    let endings = node.sequencer.endings();
    let end = End { number: request.number, day: day.to_string(), reason, today, endings };
    let member = node.sequencer.private(end).await?;
    asked.tell("a membership is ended");
    answer(node, &asked, (member, &[]), locale).await
}

struct End {
    number: String,
    day: String,
    reason: String,
    today: String,
    endings: Arc<Endings>,
}

#[async_trait]
impl PrivateWrite for End {
    type Output = MemberRow;

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<MemberRow, Error> {
        let held = known(tx, &self.number, &self.today).await?;
        let ended = MemberRow { ended: self.day.clone(), ended_reason: self.reason.clone(), ..held };
        rows::put(tx, [&ended]).await?;
        // Without the reason: what is said of people stands in the register alone.
        let (number, day) = (ended.number.clone(), ended.ended.clone());
        self.endings.note(&[Ending::Member { us: now_us, number, day }])?;
        Ok(ended)
    }
}

/// Says that the register is up to date again after a restore.
///
/// # Errors
/// `FailedPrecondition` when nothing says that it is not.
pub async fn confirm(
    node: &Node,
    asked: Asked,
    _: pb::ConfirmRegisterRequest,
) -> Result<pb::ConfirmRegisterResponse, Error> {
    node.sequencer.private(Confirm).await?;
    asked.tell("the register is up to date");
    Ok(pb::ConfirmRegisterResponse {})
}

struct Confirm;

#[async_trait]
impl PrivateWrite for Confirm {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        match restored::register_is_up_to_date(tx).await? {
            true => Ok(()),
            false => Err(Error::precondition(service::register_not_in_doubt())),
        }
    }
}

/// What is written of a member, also of one who left.
///
/// # Errors
/// `NotFound` for a number that is not on the register.
pub async fn show(node: &Node, viewer: &Viewer, request: pb::GetMemberRequest) -> Result<pb::Member, Error> {
    let mut tx = node.read().await?;
    let member = held(&mut tx, &request.number).await?;
    let names = names(&mut tx, viewer, "unit", member.unit).await?;
    Ok(shown(member, &names))
}

async fn answer(
    node: &Node,
    asked: &Asked,
    (member, remarks): (MemberRow, &[Message]),
    locale: Locale,
) -> Result<pb::MemberAnswer, Error> {
    let viewer = access::viewer(node, &asked.caller).await?;
    let names = names(&mut node.read().await?, &viewer, "unit", member.unit).await?;
    Ok(pb::MemberAnswer { member: Some(shown(member, &names)), remarks: said(remarks, locale) })
}

fn written_of(member: &pb::Member) -> Written<'_> {
    Written {
        number: &member.number,
        name: &member.name,
        category: &member.category,
        antenne: &member.antenne,
        language: &member.language,
        email: &member.email,
        since: &member.since,
        status: &member.status,
    }
}

/// Who becomes a member later is taken in then.
fn not_to_come(member: &MemberRow, today: &str) -> Result<(), Error> {
    match member.since.as_str() > today {
        true => Err(Error::invalid("since", tables::member_since_to_come(said_day(&member.since)))),
        false => Ok(()),
    }
}

/// A member of today.
async fn known(tx: &mut Tx, number: &str, today: &str) -> Result<MemberRow, Error> {
    let member = held(tx, number).await?;
    match member.is_member_on(today) {
        true => Ok(member),
        false => Err(Error::not_found(tables::member_ended(&member.number, said_day(&member.ended)))),
    }
}

async fn held(tx: &mut Tx, number: &str) -> Result<MemberRow, Error> {
    let number = identifier(number).map_err(|message| Error::invalid("number", message))?;
    if let Some(member) = rows::get::<MemberRow>(tx, &number).await? {
        return Ok(member);
    }
    let near = near(tx, &number).await?;
    Err(Error::not_found(match near {
        Some(near) => tables::identifier_near_kept(number, near),
        None => offices::member_not_known(number),
    }))
}

/// A number of the register that may be the same as another.
async fn near(tx: &mut Tx, number: &str) -> Result<Option<String>, Error> {
    let key = identifier_key(number);
    Ok(members::all_numbers(tx).await?.into_iter().find(|held| identifier_key(held) == key))
}

async fn refuse_near(tx: &mut Tx, number: &str) -> Result<(), Error> {
    match near(tx, number).await? {
        Some(near) => Err(Error::invalid("number", tables::identifier_near_kept(number, near))),
        None => Ok(()),
    }
}

/// Who else has the same name and address.
async fn alike(tx: &mut Tx, row: &MemberRow) -> Result<Vec<Message>, Error> {
    if row.email.is_empty() {
        return Ok(Vec::new());
    }
    let held = members::by_email(tx, &[row.email.as_str()]).await?.into_iter();
    let others = held.filter(|held| held.number != row.number && person(held) == person(row));
    Ok(others.map(|other| tables::member_alike(&row.name, other.number)).collect())
}
