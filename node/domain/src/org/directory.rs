//! The directory of those who hold an office.

use super::OrgMandate;
use super::chart::{Chart, ChartBody, Seats};
use crate::body::Body;

/// One body of the directory.
#[derive(Debug)]
pub struct DirectoryEntry<'a> {
    /// Id of the body.
    pub id: &'a str,
    /// The body.
    pub body: &'a Body,
    /// What its unit is called; empty when that is not known.
    pub unit: &'a str,
    /// How its seats are filled.
    pub seats: Seats,
    /// Those who hold an office in it: the highest role first, then by name.
    pub offices: Vec<Office<'a>>,
}

/// One office of the directory.
#[derive(Debug)]
pub struct Office<'a> {
    /// The mandate.
    pub held: &'a OrgMandate,
    /// Days left, today's included, when it is about to end.
    pub ends_in_days: Option<u32>,
}

impl<'a> Chart<'a> {
    /// Every body with its offices; mandates with at most `ending_within_days` left are marked. In the order of the
    /// organisation.
    pub fn directory(&self, ending_within_days: u32) -> Vec<DirectoryEntry<'a>> {
        self.bodies.iter().map(|body| self.entry(body, ending_within_days)).collect()
    }

    fn entry(&self, body: &ChartBody<'a>, ending_within_days: u32) -> DirectoryEntry<'a> {
        let office = |held: &&'a OrgMandate| {
            let left = held.mandate.last_day().map(|last| self.today.days_until(last) + 1);
            let ends_in_days = left.and_then(|left| u32::try_from(left).ok());
            Office { held, ends_in_days: ends_in_days.filter(|&left| left <= ending_within_days) }
        };
        DirectoryEntry {
            id: &body.shown.id,
            body: &body.shown.body,
            unit: self.units[body.unit].name,
            seats: body.seats,
            offices: body.offices.iter().map(office).collect(),
        }
    }
}
