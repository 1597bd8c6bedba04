//! An edition: its path, what taking part in each phase means, its rules of the game, and the other editions of its season.

use askama::Template;
use axum::{extract::Path, http::HeaderMap, response::Response};
use percole_core::{error::Error, service::cycle};
use percole_domain::{
    Charter,
    charter::{Phase, Standing},
    lifecycle::CycleState,
};
use percole_proto::{event::v1::decided::By, v1 as pb};
use percole_words::{Arg, portal as words, portal_cycle};

use super::{answer, common::State};
use crate::{
    frame::{Frame, Part},
    visit::Visit,
};

#[derive(Template)]
#[template(path = "cycle.html")]
struct Page {
    frame: Frame,
    site: String,
    state: String,
    decided: String,
    steps: Vec<Step>,
    /// Why dates were moved, each in a sentence.
    moved: Vec<String>,
    rules: Vec<String>,
    flags: Vec<String>,
    retrospective: String,
    others: Vec<Edition>,
    /// What whoever leads it can do now.
    acts: Vec<(String, String)>,
}

/// A phase, as a step of the path and as a line of the table under it.
pub(crate) struct Step {
    pub(crate) class: &'static str,
    pub(crate) name: String,
    pub(crate) days: String,
    pub(crate) means: String,
    pub(crate) who: String,
    pub(crate) state: State,
}

/// An edition, as lists show it.
pub(crate) struct Edition {
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) site: String,
    pub(crate) state: String,
}

pub(crate) async fn page(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit, id).await)
}

async fn made(visit: &Visit, id: String) -> Result<Page, Error> {
    let detail = cycle::get(visit.node(), &visit.viewer, pb::GetCycleRequest { cycle: id }).await?;
    let line = detail.line.clone().unwrap_or_default();
    let speech = &visit.speech;
    let charter = moved_charter(&detail);
    let said = charter.as_ref().map(|charter| charter.sentences(speech.lang())).unwrap_or_default();
    Ok(Page {
        frame: Frame::new(visit, Part::Home, title(visit, &line)),
        site: line.node_name.clone(),
        state: speech.word::<CycleState>(&line.state),
        decided: decided(visit, &detail),
        steps: charter.as_ref().map(|charter| steps(visit, charter)).unwrap_or_default(),
        moved: moved(visit, &detail, charter.as_ref()),
        rules: said.into_iter().map(|sentence| speech.say(sentence)).collect(),
        flags: detail.flags.iter().map(|flag| speech.say(Arg::read(flag))).collect(),
        retrospective: detail.retrospective.clone(),
        acts: acts(visit, &line, charter.as_ref()).await?,
        others: detail.same_season.iter().map(|line| edition(visit, line)).collect(),
    })
}

/// Whoever leads editions here moves the dates of one that is open, and closes it.
async fn acts(
    visit: &Visit,
    line: &pb::CycleLine,
    charter: Option<&Charter>,
) -> Result<Vec<(String, String)>, Error> {
    let Some(who) = &visit.signed_in else { return Ok(Vec::new()) };
    let is_here = line.node == visit.node().me().to_string() && line.state == CycleState::Open.as_str();
    if !is_here || cycle::office(visit.node(), &who.caller).await?.is_none() {
        return Ok(Vec::new());
    }
    let has_phases = charter.is_some_and(|charter| !charter.phases.is_empty());
    let dates = has_phases.then(|| ("dates", portal_cycle::move_dates()));
    let acts = dates.into_iter().chain([("close", portal_cycle::close())]);
    Ok(acts.map(|(of, label)| (format!("/cycles/{}/{of}", line.id), visit.speech.say(label))).collect())
}

/// The charter of an edition with the dates as they were moved; none that this version cannot read.
pub(crate) fn moved_charter(detail: &pb::CycleDetail) -> Option<Charter> {
    let charter = Charter::read(&detail.charter_toml).ok()?;
    let dates = detail
        .moved
        .iter()
        .filter_map(|moved| Some((moved.phase.as_str(), moved.from.parse().ok()?, moved.to.parse().ok()?)));
    Some(charter.with_dates(dates))
}

/// The path of an edition, today.
pub(crate) fn steps(visit: &Visit, charter: &Charter) -> Vec<Step> {
    charter.phases.iter().map(|phase| step(visit, phase)).collect()
}

fn step(visit: &Visit, phase: &Phase) -> Step {
    let speech = &visit.speech;
    let (class, state) = match phase.standing_on(visit.node().ambient.today()) {
        Standing::Done => ("reached", State::done(speech.say(portal_cycle::over()))),
        Standing::Now => ("here", State::now(speech.say(portal_cycle::now()))),
        Standing::Ahead => ("", State::plain(speech.say(portal_cycle::ahead()))),
    };
    Step {
        class,
        name: phase.name.in_lang(speech.lang()).to_owned(),
        days: speech.say(portal_cycle::days(phase.from, phase.to)),
        means: speech.say(portal_cycle::means(phase.level, phase.level.meaning())),
        who: speech.say(phase.who_said()),
        state,
    }
}

/// `Season 2019-2020, edition 1`.
pub(super) fn title(visit: &Visit, line: &pb::CycleLine) -> String {
    visit.speech.say(portal_cycle::title(line.season.as_str(), line.number.to_string()))
}

/// The edition to which something belongs, as an address and a name; nothing where the visitor reads none.
pub(crate) async fn named(visit: &Visit, edition: &str) -> Option<(String, String)> {
    if edition.is_empty() {
        return None;
    }
    let request = pb::GetCycleRequest { cycle: edition.to_owned() };
    let line = cycle::get(visit.node(), &visit.viewer, request).await.ok()?.line?;
    Some((format!("/cycles/{}", line.id), title(visit, &line)))
}

/// A line of a list.
pub(crate) fn edition(visit: &Visit, line: &pb::CycleLine) -> Edition {
    Edition {
        href: format!("/cycles/{}", line.id),
        title: title(visit, line),
        site: line.node_name.clone(),
        state: visit.speech.word::<CycleState>(&line.state),
    }
}

fn decided(visit: &Visit, detail: &pb::CycleDetail) -> String {
    let speech = &visit.speech;
    match detail.decided.clone().unwrap_or_default().by {
        Some(By::Vote(_)) if detail.vote_title.is_empty() => speech.say(portal_cycle::decided_by_some_vote()),
        Some(By::Vote(_)) => speech.say(portal_cycle::decided_by_vote(detail.vote_title.as_str())),
        Some(By::Resolution(text)) => speech.say(portal_cycle::decided_by_resolution(text)),
        Some(By::Reason(text)) => speech.say(portal_cycle::opened_because(text)),
        None => String::new(),
    }
}

fn moved(visit: &Visit, detail: &pb::CycleDetail, charter: Option<&Charter>) -> Vec<String> {
    let lang = visit.speech.lang();
    let sentence = |moved: &percole_proto::event::v1::CycleDatesMoved| {
        let phase = charter.and_then(|charter| charter.phase(&moved.phase));
        let phase = phase.map_or_else(|| moved.phase.clone(), |phase| phase.name.in_lang(lang).to_owned());
        match moved.consents.is_empty() {
            true => visit.speech.say(portal_cycle::moved(phase, moved.reason.as_str())),
            false => {
                let consents = Arg::listing(moved.consents.iter().map(String::as_str));
                visit.speech.say(portal_cycle::moved_with_consent(phase, moved.reason.as_str(), consents))
            }
        }
    };
    detail.moved.iter().map(sentence).collect()
}
