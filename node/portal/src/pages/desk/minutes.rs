//! Minutes: typed in a few minutes on a phone, kept meanwhile, published as a draft, and as approved by another button.

use axum::{extract::Path, response::Response};
use percole_core::{
    error::Error,
    service::meeting::{self, Form as Kind},
};
use percole_domain::{
    Date,
    meeting::Stage,
    vocabulary::{BodyKind, KnownBodyKind, Term},
};
use percole_proto::v1 as pb;
use percole_words::{portal_desk, portal_meeting};

use super::{
    Desk,
    kept::{self, Kept},
    sheet::{Group, Input, Sheet},
};
use crate::{
    form::{Fields, LongForm},
    visit::Visit,
};

/// The form.
struct Minutes;

pub(crate) async fn page(visit: Visit, Path(id): Path<String>) -> Response {
    kept::page::<Minutes>(visit, id).await
}

pub(crate) async fn sent(Path(id): Path<String>, LongForm(visit, fields): LongForm) -> Response {
    kept::sent::<Minutes>(visit, id, fields).await
}

impl Kept for Minutes {
    const KIND: Kind = Kind::Minutes;
    const PLACE: &'static str = "minutes";
    const PUBLISHED_BY: &'static [&'static str] = &["draft", "final"];

    async fn now(visit: &Visit, desk: &Desk) -> Result<Fields, Error> {
        Ok(now(visit, desk))
    }

    fn sheet(visit: &Visit, desk: &Desk, fields: &Fields) -> Sheet {
        sheet(visit, desk, fields)
    }

    async fn publish(visit: &Visit, desk: &Desk, fields: &Fields) -> Result<pb::EventReceipt, Error> {
        let stage = if fields.one("step") == "final" { Stage::Final } else { Stage::Draft };
        posted(visit, desk, fields, stage).await
    }
}

async fn posted(
    visit: &Visit,
    desk: &Desk,
    fields: &Fields,
    stage: Stage,
) -> Result<pb::EventReceipt, Error> {
    let is_final = stage == Stage::Final;
    let approved_on = match fields.one("approved_on") {
        text if is_final && !text.is_empty() => Date::from_any_form(text)
            .map_err(|refusal| Error::invalid("approved_on", refusal.message().clone()))?
            .to_string(),
        _ => String::new(),
    };
    let request = pb::PostMinutesRequest {
        meeting: desk.line.id.clone(),
        stage: stage.to_string(),
        extract: fields.one("extract").to_owned(),
        whole: fields.one("whole").to_owned(),
        approved_by: if is_final { fields.one("approved_by").to_owned() } else { String::new() },
        approved_on,
        reason: fields.one("reason").to_owned(),
        ..pb::PostMinutesRequest::default()
    };
    let asked = desk.asked("PostMinutes", fields, &request)?;
    meeting::post_minutes(visit.node(), asked, request).await
}

/// As they stand; before there are any, the agenda with what was decided, to go on from.
fn now(visit: &Visit, desk: &Desk) -> Fields {
    let held = desk.detail.minutes.clone();
    let begun = || pb::MeetingMinutes { extract: outline(visit, desk), ..Default::default() };
    let minutes = held.unwrap_or_else(begun);
    let fields = [
        ("extract", minutes.extract),
        ("whole", minutes.whole),
        ("approved_by", minutes.approved_by),
        ("approved_on", minutes.approved_on),
    ];
    Fields::made(fields.map(|(name, value)| (name.to_owned(), value)))
}

fn outline(visit: &Visit, desk: &Desk) -> String {
    let decided = visit.speech.say(portal_meeting::decided());
    let mut lines = Vec::new();
    for (number, item) in (1..).zip(&desk.detail.agenda) {
        lines.push(format!("{number}. {}", item.title));
        let decisions = desk.detail.decisions.iter().filter(|decision| decision.item == number);
        lines.extend(decisions.map(|decision| format!("{decided} {}", decision.text)));
        lines.push(String::new());
    }
    let besides = desk.detail.decisions.iter().filter(|decision| decision.item == 0);
    lines.extend(besides.map(|decision| format!("{decided} {}", decision.text)));
    lines.join("\n").trim_end().to_owned()
}

fn sheet(visit: &Visit, desk: &Desk, fields: &Fields) -> Sheet {
    use KnownBodyKind::{AntenneAssembly, Assembly};
    let say = |message| visit.speech.say(message);
    let whole = match desk.line.body_kind.parse::<BodyKind>() {
        Ok(Term::Known(Assembly | AntenneAssembly)) => portal_desk::whole_for_members(),
        _ => portal_desk::whole_for_body(),
    };
    let stage = desk.detail.minutes.as_ref().map(|minutes| minutes.stage.clone()).unwrap_or_default();
    let is_final = stage == Stage::Final.as_str();
    let mut approval = vec![
        Input::line("approved_by", say(portal_desk::approved_by()), fields),
        Input::of_kind("date", "approved_on", say(portal_desk::approved_on()), fields),
    ];
    if is_final {
        approval.push(Input::line("reason", say(portal_desk::why_anew()), fields));
    }
    let sheet = desk
        .sheet(visit, "minutes", portal_desk::minutes())
        .saying(visit, portal_desk::minutes_explained())
        .with(Group::plain(vec![
            Input::text("extract", say(portal_desk::extract()), 12, fields)
                .with_hint(say(portal_desk::extract_hint())),
            Input::text("whole", say(whole), 8, fields),
        ]))
        .with(Group::new(say(portal_desk::approval()), approval))
        .or(visit, "save", portal_desk::save());
    match stage.as_str() {
        "" => sheet.doing(visit, "draft", portal_desk::publish_draft()).or(
            visit,
            "final",
            portal_desk::publish_final(),
        ),
        _ if is_final => sheet.doing(visit, "final", portal_desk::publish_final()),
        _ => sheet.or(visit, "draft", portal_desk::publish_draft()).doing(
            visit,
            "final",
            portal_desk::publish_final(),
        ),
    }
}
