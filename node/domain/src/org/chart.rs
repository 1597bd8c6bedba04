//! The organisation on one day, put in order.

use std::collections::HashMap;

use super::{OrgBody, OrgMandate, Organisation};
use percole_words::{Arg, Lang, Message, organisation};

use crate::Date;
use crate::mandate::{Holder, Standing};
use percole_tables::text::key as folded;

/// Deepest nesting of units, and of bodies; what lies deeper is drawn at the edge.
const DEPTH_MAX: usize = 30;

/// How much a drawing shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Bodies and their seats.
    Bodies,
    /// Those who hold the offices too.
    Holders,
}

/// How many seats a body has, and how many are filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seats {
    /// Mandates that run and take a seat.
    pub filled: usize,
    /// Seats; none when their number is not fixed.
    pub of: Option<u32>,
}

impl Seats {
    /// Seats that nobody holds.
    pub fn vacant(self) -> usize {
        self.of.map_or(0, |of| (of as usize).saturating_sub(self.filled))
    }

    /// How many are filled, e.g. "14 of 15, 1 seat vacant"; without a fixed number only those that are.
    pub fn said(self) -> Message {
        match (self.of, self.vacant()) {
            (None, _) => organisation::seats_filled(self.filled),
            (Some(of), 0) => organisation::seats_all_filled(self.filled, of),
            (Some(of), vacant) => organisation::seats_some_vacant(self.filled, of, vacant),
        }
    }
}

/// The bodies that sit on one day and the mandates that run on it.
#[derive(Debug)]
pub struct Chart<'a> {
    pub(super) today: Date,
    pub(super) units: Vec<ChartUnit<'a>>,
    pub(super) bodies: Vec<ChartBody<'a>>,
}

/// A unit; the last one of a chart may be that of bodies whose unit is not known, without a name.
#[derive(Debug, Default)]
pub(super) struct ChartUnit<'a> {
    pub(super) name: &'a str,
    /// The unit that it is drawn within.
    pub(super) within: Option<usize>,
    /// Units that are drawn within it.
    pub(super) parts: Vec<usize>,
    pub(super) bodies: Vec<usize>,
}

#[derive(Debug)]
pub(super) struct ChartBody<'a> {
    pub(super) shown: &'a OrgBody,
    pub(super) unit: usize,
    /// The body that it answers to, in any unit; never in a circle.
    pub(super) above: Option<usize>,
    /// The same one, when the tree has this body below it.
    pub(super) drawn_below: Option<usize>,
    /// Bodies that the tree has below it.
    pub(super) below: Vec<usize>,
    pub(super) offices: Vec<&'a OrgMandate>,
    pub(super) seats: Seats,
}

impl Organisation {
    /// The chart of one day.
    pub fn on(&self, today: Date) -> Chart<'_> {
        let sits = |body: &&OrgBody| body.body.sits_on(today).is_ok();
        let shown: Vec<&OrgBody> = self.bodies.iter().filter(sits).collect();
        let body_at = Places::new(shown.iter().map(|body| body.id.as_str()));
        let answer_to = shown.iter().map(|body| body_at.find(body.answers_to.as_deref())).collect();
        let mut units = self.unit_frames();
        let unit_at = Places::new(self.units.iter().map(|unit| unit.id.as_str()));
        let unit_of = |body: &OrgBody| unit_at.find(Some(&body.unit)).unwrap_or(self.units.len());
        let offices = self.offices(&body_at, shown.len(), today);
        let mut bodies: Vec<ChartBody<'_>> = shown
            .into_iter()
            .zip(without_circles(answer_to))
            .zip(offices)
            .map(|((body, above), offices)| ChartBody::new(body, unit_of(body), above, offices))
            .collect();
        if bodies.iter().any(|body| body.unit == units.len()) {
            units.push(ChartUnit::default());
        }
        for (at, body) in bodies.iter().enumerate() {
            units[body.unit].bodies.push(at);
        }
        arrange(&mut bodies);
        Chart { today, units, bodies }
    }

    /// The units, each within the one that it is a part of.
    fn unit_frames(&self) -> Vec<ChartUnit<'_>> {
        let at = Places::new(self.units.iter().map(|unit| unit.id.as_str()));
        let part_of = self.units.iter().map(|unit| at.find(unit.part_of.as_deref())).collect();
        let within = shallow(without_circles(part_of));
        let mut units: Vec<ChartUnit<'_>> = self
            .units
            .iter()
            .zip(&within)
            .map(|(unit, &within)| ChartUnit { name: &unit.name, within, ..ChartUnit::default() })
            .collect();
        for (part, within) in within.into_iter().enumerate() {
            if let Some(whole) = within {
                units[whole].parts.push(part);
            }
        }
        units
    }

    /// The mandates that run, by body; the highest role first, then by name.
    fn offices(&self, body_at: &Places<'_>, bodies: usize, today: Date) -> Vec<Vec<&OrgMandate>> {
        let mut offices = vec![Vec::new(); bodies];
        for office in &self.mandates {
            let runs = office.mandate.standing_on(today) == Standing::Running;
            if let Some(at) = body_at.find(Some(&office.body)).filter(|_| runs) {
                offices[at].push(office);
            }
        }
        for office in &mut offices {
            office.sort_by(|a, b| {
                let (a, b) = (a.mandate.facts(), b.mandate.facts());
                let name = |holder: &Option<Holder>| holder.as_ref().map(|one| folded(&one.name));
                a.role.cmp(&b.role).then_with(|| name(&a.holder).cmp(&name(&b.holder)))
            });
        }
        offices
    }
}

impl<'a> ChartBody<'a> {
    fn new(
        shown: &'a OrgBody,
        unit: usize,
        above: Option<usize>,
        offices: Vec<&'a OrgMandate>,
    ) -> ChartBody<'a> {
        let filled = offices.iter().filter(|office| office.mandate.facts().role.takes_seat()).count();
        let seats = Seats { filled, of: shown.body.facts().description.seats };
        ChartBody { shown, unit, above, drawn_below: None, below: Vec::new(), offices, seats }
    }

    pub(super) fn name(&self) -> &'a str {
        &self.shown.body.facts().description.name
    }

    /// What it is, unless its name says so already, and how its seats are filled, unless there is nothing to say.
    pub(super) fn remarks(&self, lang: Lang) -> Vec<String> {
        let kind = self.shown.body.facts().description.kind.label().in_lang(lang);
        let kind = Some(kind).filter(|kind| folded(kind) != folded(self.name()));
        let counted = self.seats.of.is_some() || self.seats.filled > 0;
        let seats = counted.then(|| self.seats.said().in_lang(lang));
        kind.into_iter().chain(seats).collect()
    }

    /// One line for each who holds an office in it.
    pub(super) fn holders(&self, lang: Lang) -> impl Iterator<Item = String> + '_ {
        self.offices.iter().map(move |office| {
            let facts = office.mandate.facts();
            let holder = facts.holder.as_ref();
            let name =
                holder.map_or_else(|| organisation::map_no_name().into(), |holder| Arg::from(&holder.name));
            let line = match office.mandate.last_day() {
                Some(last) => organisation::map_office_until(&facts.role, name, last),
                None => organisation::map_office(&facts.role, name),
            };
            line.in_lang(lang)
        })
    }
}

/// Where each id stands in a list.
struct Places<'a>(HashMap<&'a str, usize>);

impl<'a> Places<'a> {
    fn new(ids: impl Iterator<Item = &'a str>) -> Places<'a> {
        Places(ids.enumerate().map(|(at, id)| (id, at)).collect())
    }

    fn find(&self, id: Option<&str>) -> Option<usize> {
        self.0.get(id?).copied()
    }
}

/// Cuts every circle open at one place, so that following the list always ends.
fn without_circles(mut above: Vec<Option<usize>>) -> Vec<Option<usize>> {
    const NEW: usize = usize::MAX;
    let mut walk_of = vec![NEW; above.len()];
    for walk in 0..above.len() {
        let mut at = walk;
        while walk_of[at] == NEW {
            walk_of[at] = walk;
            match above[at] {
                Some(next) if walk_of[next] == walk => above[at] = None,
                Some(next) => at = next,
                None => {}
            }
        }
    }
    above
}

/// Puts each body below the one of its unit that it answers to.
fn arrange(bodies: &mut [ChartBody<'_>]) {
    let here = |body: &ChartBody<'_>| body.above.filter(|&above| bodies[above].unit == body.unit);
    let drawn = shallow(bodies.iter().map(here).collect());
    for (at, above) in drawn.into_iter().enumerate() {
        bodies[at].drawn_below = above;
        if let Some(above) = above {
            bodies[above].below.push(at);
        }
    }
}

/// Cuts branches into lengths, so that no depth breaks whoever draws or reads them; there is no circle.
fn shallow(mut above: Vec<Option<usize>>) -> Vec<Option<usize>> {
    let mut depths: Vec<Option<usize>> = vec![None; above.len()];
    for start in 0..above.len() {
        let mut path = Vec::new();
        let mut next = Some(start);
        while let Some(at) = next.filter(|&at| depths[at].is_none()) {
            path.push(at);
            next = above[at];
        }
        let mut depth = next.and_then(|at| depths[at]).map_or(0, |depth| depth + 1);
        for at in path.into_iter().rev() {
            if depth == DEPTH_MAX {
                depth = 0;
                above[at] = None;
            }
            depths[at] = Some(depth);
            depth += 1;
        }
    }
    above
}
