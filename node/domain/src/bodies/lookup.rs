//! Units and bodies by name, as people write them.

use std::collections::{BTreeMap, HashMap};

use percole_words::{Arg, Message, organisation};

use super::{Known, Place};
use crate::Refusal;
use percole_tables::text::{key as folded, nearest, shortened};

/// Names whose case and accents do not matter.
pub(crate) struct Lookup {
    units: Vec<String>,
    /// By folded name: one body a unit.
    bodies: HashMap<String, Vec<Entry>>,
}

struct Entry {
    unit: usize,
    name: String,
    place: Place,
}

impl Lookup {
    /// The units and bodies that a node has.
    pub(crate) fn new(known: &Known) -> Lookup {
        let mut lookup = Lookup { units: known.units.clone(), bodies: HashMap::new() };
        for (at, body) in known.bodies.iter().enumerate() {
            lookup.add(body.unit, &body.name, Place::Known(at));
        }
        lookup
    }

    /// Adds a body, unless its unit has one of this name; returns where the one of this name stands.
    pub(crate) fn add(&mut self, unit: usize, name: &str, place: Place) -> Place {
        let named = self.bodies.entry(folded(name)).or_default();
        if let Some(entry) = named.iter().find(|entry| entry.unit == unit) {
            return entry.place;
        }
        named.push(Entry { unit, name: name.to_owned(), place });
        place
    }

    /// The unit of a name.
    pub(crate) fn unit(&self, text: &str) -> Result<usize, Refusal> {
        let wanted = folded(text);
        let found = self.units.iter().position(|unit| folded(unit) == wanted);
        found.ok_or_else(|| unknown(NEAREST_UNIT, text, self.units.iter().map(String::as_str)))
    }

    /// The body of a name: in the unit that the text names as `NAME (UNIT)`, else in this unit, else the only one of this
    /// name anywhere.
    pub(crate) fn near(&self, unit: usize, text: &str) -> Result<Place, Refusal> {
        let named = self.named(text);
        if let Some(entry) = named.iter().find(|entry| entry.unit == unit) {
            return Ok(entry.place);
        }
        match named {
            [entry] => Ok(entry.place),
            [] => self.qualified(text).ok_or_else(|| self.unknown_body(text)),
            [first, ..] => {
                let places = Arg::any_of(named.iter().map(|entry| self.shown(entry)));
                let message = organisation::body_ambiguous(shortened(text), places, self.shown(first));
                Err(Refusal::invalid("", message))
            }
        }
    }

    /// The body of a name in this unit and no other.
    pub(crate) fn within(&self, unit: usize, text: &str) -> Result<Place, Refusal> {
        let found = self.named(text).iter().find(|entry| entry.unit == unit);
        found.map(|entry| entry.place).ok_or_else(|| {
            let unit = self.units.get(unit).map_or("", String::as_str);
            Refusal::invalid("", organisation::body_not_in_unit(shortened(text), unit))
        })
    }

    fn named(&self, text: &str) -> &[Entry] {
        self.bodies.get(&folded(text)).map_or(&[], Vec::as_slice)
    }

    fn qualified(&self, text: &str) -> Option<Place> {
        let (name, unit) = text.strip_suffix(')')?.rsplit_once('(')?;
        self.within(self.unit(unit.trim()).ok()?, name.trim()).ok()
    }

    fn shown(&self, entry: &Entry) -> Message {
        organisation::name_and_unit(&entry.name, self.units.get(entry.unit).map_or("", String::as_str))
    }

    fn unknown_body(&self, text: &str) -> Refusal {
        unknown(NEAREST_BODY, text, self.bodies.values().flatten().map(|entry| entry.name.as_str()))
    }
}

/// What is said of a name that nothing has: without a near one, and with the nearest.
type Unknown = (fn(String) -> Message, fn(String, &str) -> Message);

/// Of a unit's name.
pub(crate) const NEAREST_UNIT: Unknown =
    (|text| organisation::unit_unknown(text), |text, near| organisation::unit_unknown_near(text, near));
/// Of a body's name.
const NEAREST_BODY: Unknown =
    (|text| organisation::body_unknown(text), |text, near| organisation::body_unknown_near(text, near));

/// The refusal of a name that nothing here has; it names the nearest one.
pub(crate) fn unknown<'a>(
    (unknown, unknown_near): Unknown,
    text: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Refusal {
    let shown = shortened(text);
    // In order, so that two that are equally near make no difference from one run to the next.
    let known: BTreeMap<String, &str> = known.into_iter().map(|name| (folded(name), name)).collect();
    let near = nearest(&folded(text), known.keys().map(String::as_str));
    let message = match near.and_then(|near| known.get(near)) {
        Some(near) => unknown_near(shown, near),
        None => unknown(shown),
    };
    Refusal::invalid("", message)
}
