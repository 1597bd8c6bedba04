//! The order in which the events of a subject are folded: causes first, then by origin and index.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use percole_merkle::{LeafHeader, Origin};
use percole_store::{entries::Place, logs::LogId};

/// What the order of an event depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// Where it stands.
    pub(super) place: Place,
    /// Whether its payload is held.
    pub(super) has_payload: bool,
    /// Its causes in other logs. Those in its own come before it anyway.
    causes: Box<[(Origin, u64)]>,
}

impl Spot {
    pub(super) fn of(place: Place, has_payload: bool, header: &LeafHeader) -> Spot {
        let elsewhere = header.causes.iter().filter(|cause| cause.origin != header.origin);
        let causes = elsewhere.map(|cause| (cause.origin, cause.index)).collect();
        Spot { place, has_payload, causes }
    }
}

/// Orders the events of a subject, which come by log and index. Within one origin the index is the order.
pub(super) fn causes_first(spots: Vec<Spot>, origins: &BTreeMap<LogId, Origin>) -> Vec<Spot> {
    if origins.len() < 2 {
        return spots;
    }
    let mut logs: BTreeMap<Origin, VecDeque<Spot>> = BTreeMap::new();
    for spot in spots {
        if let Some(origin) = origins.get(&spot.place.log) {
            logs.entry(*origin).or_default().push_back(spot);
        }
    }
    let mut ready: BTreeSet<Origin> = BTreeSet::new();
    let mut waiting: HashMap<(Origin, u64), Vec<Origin>> = HashMap::new();
    for origin in logs.keys() {
        place(*origin, &logs, &mut ready, &mut waiting);
    }
    let mut ordered = Vec::new();
    // A cycle of causes cannot be made without breaking a hash; if one is there, index order is as good as any.
    while let Some(origin) = ready.pop_first().or_else(|| logs.keys().next().copied()) {
        let Some(spot) = logs.get_mut(&origin).and_then(VecDeque::pop_front) else {
            logs.remove(&origin);
            continue;
        };
        let done = (origin, spot.place.index);
        ordered.push(spot);
        place(origin, &logs, &mut ready, &mut waiting);
        for freed in waiting.remove(&done).unwrap_or_default() {
            place(freed, &logs, &mut ready, &mut waiting);
        }
    }
    ordered
}

/// Notes whether the next event of a log can be folded, or which one it has to wait for.
fn place(
    origin: Origin,
    logs: &BTreeMap<Origin, VecDeque<Spot>>,
    ready: &mut BTreeSet<Origin>,
    waiting: &mut HashMap<(Origin, u64), Vec<Origin>>,
) {
    let Some(next) = logs.get(&origin).and_then(VecDeque::front) else { return };
    let is_left = |(of, index): &&(Origin, u64)| {
        logs.get(of).is_some_and(|left| left.binary_search_by_key(index, |spot| spot.place.index).is_ok())
    };
    match next.causes.iter().find(is_left) {
        Some(cause) => waiting.entry(*cause).or_default().push(origin),
        None => {
            ready.insert(origin);
        }
    }
}

#[cfg(test)]
mod tests {
    use percole_merkle::NodeId;

    use super::*;

    fn origin(number: u8) -> Origin {
        Origin::first(NodeId([number; 32]))
    }

    /// A log, an index, and causes in other logs; logs are those of the nodes of their number.
    type Sample = (u8, u64, &'static [(u8, u64)]);

    /// The order of events.
    fn ordered(events: &[Sample]) -> Vec<(i64, u64)> {
        let mut spots: Vec<Spot> = Vec::new();
        let mut origins = BTreeMap::new();
        for (log, index, causes) in events {
            let place = Place { log: LogId((*log).into()), index: *index };
            origins.insert(place.log, origin(*log));
            let causes = causes.iter().map(|(log, index)| (origin(*log), *index)).collect();
            spots.push(Spot { place, has_payload: true, causes });
        }
        causes_first(spots, &origins).iter().map(|spot| (spot.place.log.0, spot.place.index)).collect()
    }

    #[test]
    fn causes_come_first_then_the_origin_and_the_index_decide() {
        assert_eq!(ordered(&[(2, 0, &[]), (2, 5, &[]), (3, 1, &[])]), [(2, 0), (2, 5), (3, 1)]);
        // The second log's event is the cause of the first log's second, and rests itself on its first.
        let crossed = [(2, 0, &[][..]), (2, 5, &[(3, 1)]), (2, 6, &[]), (3, 1, &[(2, 0)]), (3, 2, &[])];
        assert_eq!(ordered(&crossed), [(2, 0), (3, 1), (2, 5), (2, 6), (3, 2)]);
        // A cause that is not among them holds up nobody.
        assert_eq!(ordered(&[(2, 0, &[(3, 9)]), (3, 1, &[])]), [(2, 0), (3, 1)]);
        assert_eq!(ordered(&[]), []);
    }

    #[test]
    fn a_circle_ends_all_the_same() {
        assert_eq!(ordered(&[(2, 0, &[(3, 0)]), (3, 0, &[(2, 0)])]), [(2, 0), (3, 0)]);
        assert_eq!(ordered(&[(2, 0, &[(3, 0), (4, 0)]), (3, 0, &[]), (4, 0, &[])]), [(3, 0), (4, 0), (2, 0)]);
    }
}
