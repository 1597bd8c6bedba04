//! Moving the dates of a phase, with the consent that the rules ask for.

use axum::{extract::Path, response::Response};
use percole_core::{error::Error, service::cycle};
use percole_domain::{
    Charter, Date,
    charter::{Phase, Topic},
};
use percole_proto::v1 as pb;
use percole_words::{portal_cycle, portal_desk};

use super::Edition;
use crate::{
    form::{Fields, Form},
    pages::desk::{
        is_only_shown,
        sheet::{Group, Input, Sheet},
    },
    visit::Visit,
};

pub(crate) async fn page(visit: Visit, Path(id): Path<String>) -> Response {
    match Edition::load(&visit, id).await {
        Ok(edition) => sheet(&visit, &edition, &Fields::default()).shown(&visit),
        Err(answer) => answer,
    }
}

pub(crate) async fn sent(Path(id): Path<String>, Form(mut visit, fields): Form) -> Response {
    visit.resend = fields.again();
    let edition = match Edition::load(&visit, id).await {
        Ok(edition) => edition,
        Err(answer) => return answer,
    };
    if is_only_shown(&fields) {
        return sheet(&visit, &edition, &fields).shown(&visit);
    }
    let done = moved(&visit, &edition, &fields).await;
    edition.done(&visit, done, || sheet(&visit, &edition, &fields))
}

async fn moved(visit: &Visit, edition: &Edition, fields: &Fields) -> Result<pb::EventReceipt, Error> {
    let consents = fields.one("consents").lines().map(|line| line.trim().to_owned());
    let request = pb::MoveCycleDatesRequest {
        cycle: edition.line.id.clone(),
        phase: fields.one("phase").to_owned(),
        from: day(fields, "from")?,
        to: day(fields, "to")?,
        reason: fields.one("reason").to_owned(),
        consents: consents.filter(|line| !line.is_empty()).collect(),
        ..pb::MoveCycleDatesRequest::default()
    };
    let asked = edition.leading.asked("MoveDates", fields, &request)?;
    cycle::move_dates(visit.node(), asked, request).await
}

/// A day as people write it; empty for the one that it is.
fn day(fields: &Fields, name: &str) -> Result<String, Error> {
    match fields.one(name) {
        "" => Ok(String::new()),
        text => Date::from_any_form(text)
            .map(|day| day.to_string())
            .map_err(|refusal| Error::invalid(name, refusal.message().clone())),
    }
}

fn sheet(visit: &Visit, edition: &Edition, fields: &Fields) -> Sheet {
    let say = |message| visit.speech.say(message);
    let phases = edition.charter.iter().flat_map(|charter| &charter.phases);
    let phases = phases.map(|phase| phase_input(visit, phase, fields)).collect();
    edition
        .sheet(visit, "dates", portal_cycle::move_dates())
        .saying(visit, portal_cycle::move_explained())
        .with(Group::new(say(portal_cycle::which_phase()), phases))
        .with(
            Group::plain(vec![
                Input::of_kind("date", "from", say(portal_cycle::first_day()), fields),
                Input::of_kind("date", "to", say(portal_cycle::last_day()), fields),
            ])
            .in_a_row(),
        )
        .with(Group::plain(vec![
            Input::line("reason", say(portal_desk::reason()), fields),
            consents(visit, edition.charter.as_ref(), fields),
        ]))
        .doing(visit, "move", portal_cycle::do_move())
}

fn phase_input(visit: &Visit, phase: &Phase, fields: &Fields) -> Input {
    let name = phase.name.in_lang(visit.speech.lang()).to_owned();
    let label = visit.speech.say(portal_cycle::phase_with_days(name, phase.from, phase.to));
    Input::choice("phase", &phase.id, label, fields)
}

/// Who agreed; the article is named where the rules ask for it.
fn consents(visit: &Visit, charter: Option<&Charter>, fields: &Fields) -> Input {
    let input = Input::text("consents", visit.speech.say(portal_cycle::consents()), 3, fields);
    match charter.filter(|charter| charter.dates_need_consent) {
        Some(charter) => {
            let article = charter.article(Topic::Dates).said();
            input.with_hint(visit.speech.say(portal_cycle::consents_asked(article)))
        }
        None => input,
    }
}
