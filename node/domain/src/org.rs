//! The map of bodies: who answers to whom, who holds which office, and which seats are vacant on a day.
//!
//! A caller gathers the facts in an [`Organisation`]; [`Organisation::on`] draws up the [`Chart`] of one day, which is
//! rendered as text ([`Chart::text`]), for Mermaid ([`Chart::mermaid`]) and for Graphviz ([`Chart::graphviz`]), and listed
//! as a directory ([`Chart::directory`]). Ids are opaque here. What is missing or leads in a circle, as it may with facts
//! of several nodes, is drawn as well as can be; nothing is lost.

mod chart;
mod directory;
mod drawing;
mod graphviz;
mod mermaid;
mod text;

pub use chart::{Chart, Detail, Seats};
pub use directory::{DirectoryEntry, Office};

use crate::body::Body;
use crate::mandate::Mandate;

/// Units, bodies and mandates, in the order in which they are to be shown.
#[derive(Clone, Debug, Default)]
pub struct Organisation {
    /// Countries and antennes.
    pub units: Vec<OrgUnit>,
    /// Their bodies.
    pub bodies: Vec<OrgBody>,
    /// The mandates in them, of any time.
    pub mandates: Vec<OrgMandate>,
}

/// A unit on the map.
#[derive(Clone, Debug)]
pub struct OrgUnit {
    /// By which bodies name it.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The unit that it is a part of.
    pub part_of: Option<String>,
}

/// A body on the map.
#[derive(Clone, Debug)]
pub struct OrgBody {
    /// By which mandates and other bodies name it.
    pub id: String,
    /// Its unit.
    pub unit: String,
    /// The body that it answers to.
    pub answers_to: Option<String>,
    /// What is known of it.
    pub body: Body,
}

/// A mandate on the map.
#[derive(Clone, Debug)]
pub struct OrgMandate {
    /// By which acts name it.
    pub id: String,
    /// The body that it is in.
    pub body: String,
    /// What is known of it.
    pub mandate: Mandate,
}

#[cfg(test)]
mod tests;
