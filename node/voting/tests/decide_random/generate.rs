//! Random rules, as TOML, and random tallies that fit their node and category names.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use percole_voting::decide::{
    Base, Call, CastingVote, Certificate, Counts, Figure, Fraction, Holder, LocalCondition, NodeTally,
    OnDate, Part, Roll, Status, Tallies, Threshold, Unit,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

pub(crate) const NODES: [&str; 4] = ["a-node", "b-node", "c-node", "d-node"];
const CATEGORIES: [&str; 3] = ["k1", "k2", "k3"];
const QUESTIONS: [&str; 2] = ["q1", "q2"];

pub(crate) fn rule_and_tallies() -> impl Strategy<Value = (String, Tallies)> {
    (rule(), tallies())
}

fn one_of(names: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    select(names)
}

const FRACTIONS: &[&str] = &["1/2", "1/3", "2/3", "3/4", "4/5", "1/5", "1/10", "1/1", "35%", "3/7"];
const THRESHOLDS: &[&str] = &["simple", "absolute", "2/3", "3/4", "more than 1/3", "1/2", "1/4"];

fn majority_keys() -> impl Strategy<Value = String> {
    let base = one_of(&["expressed", "valid", "cast", "present", "roll"]);
    let abstention = one_of(&["expressed", "not-expressed"]);
    (one_of(THRESHOLDS), base, abstention).prop_map(|(threshold, base, abstention)| {
        let mut text = format!("threshold = \"{threshold}\"\n");
        if threshold != "simple" {
            writeln!(text, "base = \"{base}\"").unwrap();
            if base == "expressed" {
                writeln!(text, "abstention = \"{abstention}\"").unwrap();
            }
        }
        text
    })
}

#[derive(Clone, Debug)]
struct Frame {
    votes: &'static str,
    colleges: bool,
    nodes: bool,
}

fn rule() -> impl Strategy<Value = String> {
    let frame = (one_of(&["members", "members", "shares"]), any::<bool>(), any::<bool>());
    frame.prop_map(|(votes, colleges, nodes)| Frame { votes, colleges, nodes }).prop_flat_map(rule_in)
}

fn rule_in(frame: Frame) -> impl Strategy<Value = String> {
    let head = one_of(&["exact", "down", "nearest"]).prop_map({
        let votes = frame.votes;
        move |rounding| {
            format!(
                "format = \"percole-rule/1\"\nid = \"random\"\neffect = \"advisory\"\nvotes = \"{votes}\"\n\
                 rounding = \"{rounding}\"\n"
            )
        }
    });
    (
        head,
        vec(quorum(frame.clone()), 0..3),
        majority(),
        nodes(frame.nodes),
        colleges(frame.colleges),
        option::weighted(0.3, cap()),
        vec(ceiling(), 0..2),
        treatment(),
        small(),
    )
        .prop_map(|(head, quorums, majority, nodes, colleges, cap, ceilings, treatment, small)| {
            let cap = cap.unwrap_or_default();
            [head, quorums.concat(), majority, nodes, colleges, cap, ceilings.concat(), treatment, small]
                .concat()
        })
}

fn majority() -> impl Strategy<Value = String> {
    (majority_keys(), one_of(&["fails", "passes", "casting-vote"])).prop_map(|(keys, tie)| {
        let tie = if keys.contains("simple") { format!("tie = \"{tie}\"\n") } else { String::new() };
        format!("[majority]\n{keys}{tie}")
    })
}

fn quorum(frame: Frame) -> impl Strategy<Value = String> {
    let levels: &'static [&'static str] =
        if frame.colleges { &["overall", "node", "college"] } else { &["overall", "node"] };
    let missed: &'static [&'static str] =
        if frame.nodes { &["no-quorum", "not-approving", "out"] } else { &["no-quorum", "out"] };
    (
        one_of(levels),
        one_of(&["members", "members", "shares"]),
        one_of(&["record", "record", "convening", "present"]),
        any::<bool>(),
        prop_oneof![2 => one_of(&["1/10", "1/20", "1/5"]), 1 => one_of(FRACTIONS)],
        option::weighted(0.7, one_of(&["none", "1/5", "1/10"])),
        one_of(missed),
        option::weighted(0.2, one_of(&["a-node", "b-node"])),
    )
        .prop_map(move |(level, basis, of, voting, first, second, missed, only)| {
            let voting = voting || of == "present";
            let basis = if voting { frame.votes } else { basis };
            let who = if voting { "voting" } else { "attending" };
            let mut text = format!(
                "[[quorum]]\nlevel = \"{level}\"\nbasis = \"{basis}\"\nof = \"{of}\"\nwho = \"{who}\"\n\
                 first_call = \"{first}\"\n"
            );
            if let Some(second) = second {
                writeln!(text, "second_call = \"{second}\"").unwrap();
            }
            if level == "node" {
                writeln!(text, "if_missed = \"{missed}\"").unwrap();
                if let Some(only) = only {
                    writeln!(text, "only = [\"{only}\"]").unwrap();
                }
            }
            text
        })
}

fn nodes(wanted: bool) -> impl Strategy<Value = String> {
    let at_least = one_of(&["1", "2", "3", "\"all\"", "\"2/3\"", "\"1/2\""]);
    (at_least, option::of(3u64..5), option::of(majority_keys())).prop_map(move |(at_least, of, majority)| {
        let of = of.map(|of| format!("of = {of}\n")).unwrap_or_default();
        let majority = majority.unwrap_or_default();
        if wanted { format!("[nodes]\nat_least = {at_least}\n{of}{majority}") } else { String::new() }
    })
}

fn colleges(wanted: bool) -> impl Strategy<Value = String> {
    let mode = one_of(&["proportional", "winner-takes-all"]);
    let empty = one_of(&["out", "against", "not-evaluable"]);
    // Sometimes a category is in no college, so that certificates with it cannot be used.
    let stray = prop::bool::weighted(0.05);
    (mode, empty, 10u64..=45, 10u64..=45, any::<bool>(), stray).prop_map(
        move |(mode, empty, w1, w2, two, stray)| {
            if !wanted {
                return String::new();
            }
            let mut text = format!("[colleges]\nmode = \"{mode}\"\nempty = \"{empty}\"\n");
            let mut add = |id: &str, weight: u64, categories: &str| {
                writeln!(
                    text,
                    "[[colleges.list]]\nid = \"{id}\"\nweight = \"{weight}%\"\ncategories = [{categories}]"
                )
                .unwrap();
            };
            if two {
                add("c1", w1, "\"k1\"");
                add("c2", 100 - w1, if stray { "\"k2\"" } else { "\"k2\", \"k3\"" });
            } else {
                add("c1", w1, "\"k1\"");
                add("c2", w2, "\"k2\"");
                add("c3", 100 - w1 - w2, if stray { "\"k4\"" } else { "\"k3\"" });
            }
            text
        },
    )
}

fn cap() -> impl Strategy<Value = String> {
    (one_of(&["1/10", "1/4", "1/3"]), one_of(&["represented", "roll", "cast"]))
        .prop_map(|(max, base)| format!("[cap]\nmax = \"{max}\"\nbase = \"{base}\"\n"))
}

fn ceiling() -> impl Strategy<Value = String> {
    let categories = one_of(&["\"k1\"", "\"k2\"", "\"k3\"", "\"k2\", \"k3\""]);
    (categories, one_of(&["35%", "49%", "1/10"]), one_of(&["represented", "roll", "cast"]), any::<bool>())
        .prop_map(|(categories, max, base, after)| {
            let total = if after { "after" } else { "before" };
            format!(
                "[[ceiling]]\nid = \"c\"\ncategories = [{categories}]\nmax = \"{max}\"\nbase = \"{base}\"\n\
                 total = \"{total}\"\n"
            )
        })
}

fn treatment() -> impl Strategy<Value = String> {
    let absent = || one_of(&["out", "out", "out", "absent", "absent", "absent", "absent", "blocks"]);
    (
        one_of(&["count", "count", "count", "out", "absent", "blocks"]),
        absent(),
        absent(),
        absent(),
        one_of(&["corrected", "first", "absent"]),
        one_of(&["stricter", "stricter", "refused"]),
    )
        .prop_map(|(late, silent, declined, excluded, corrected, local)| {
            format!(
                "[treatment]\ndeclare = \"when-complete\"\nlate = \"{late}\"\nsilent = \"{silent}\"\ndeclined = \"{declined}\"\n\
                 excluded = \"{excluded}\"\ncorrected = \"{corrected}\"\nlocal = \"{local}\"\n"
            )
        })
}

fn small() -> impl Strategy<Value = String> {
    let pairs = one_of(&[
        "c1 = \"c2\"\n",
        "c1 = \"c2\"\nc2 = \"c3\"\n",
        "c2 = \"c1\"\n\"a-node\" = \"b-node\"\n",
        "\"b-node\" = \"a-node\"\n\"c-node\" = \"b-node\"\nk1 = \"k2\"\n",
    ]);
    (one_of(&["publish", "publish", "merge", "not-evaluable"]), 2u64..6, pairs).prop_map(
        |(then, threshold, pairs)| {
            let merge =
                if then == "merge" { format!("[small_numbers.merge]\n{pairs}") } else { String::new() };
            format!("[small_numbers]\nthreshold = {threshold}\nthen = \"{then}\"\n{merge}")
        },
    )
}

fn count() -> impl Strategy<Value = u64> {
    prop_oneof![3 => 0u64..4, 3 => 0u64..30, 1 => 0u64..1_000_000_000_000]
}

fn counts() -> impl Strategy<Value = Counts> {
    (count(), count(), count(), 0u64..9, 0u64..4, 0u64..3).prop_map(
        |(yes, more, no, abstain, blank, spoiled)| Counts {
            yes: yes + more,
            no,
            abstain,
            blank,
            spoiled,
            counted: 0,
        },
    )
}

fn figure() -> impl Strategy<Value = Figure> {
    (0u64..60, option::weighted(0.97, 0u64..400)).prop_map(|(members, shares)| Figure { members, shares })
}

fn part() -> impl Strategy<Value = Part> {
    let roll = (figure(), option::weighted(0.95, figure()));
    (roll, figure(), figure(), vec(counts(), 2), option::weighted(0.03, 2u64..6)).prop_map(
        |((record, convening), present, represented, counts, withheld)| {
            let votes: BTreeMap<String, Counts> =
                QUESTIONS.map(str::to_owned).into_iter().zip(counts).collect();
            let votes = if withheld.is_some() { BTreeMap::new() } else { votes };
            Part { roll: Roll { record, convening }, present, represented, votes, withheld }
        },
    )
}

fn holder() -> impl Strategy<Value = Holder> {
    (select(&CATEGORIES[..]), 0u64..50, 0u64..20, counts()).prop_map(|(part, own, proxies, counts)| Holder {
        id: "h".into(),
        part: part.into(),
        own,
        proxies,
        votes: BTreeMap::from([("q1".to_owned(), counts)]),
    })
}

fn certificate() -> impl Strategy<Value = Certificate> {
    (vec(option::weighted(0.8, part()), 3), option::weighted(0.95, vec(holder(), 0..2))).prop_map(
        |(parts, holders)| {
            let named = CATEGORIES.map(str::to_owned).into_iter().zip(parts);
            Certificate { parts: named.filter_map(|(id, part)| Some((id, part?))).collect(), holders }
        },
    )
}

fn fraction() -> impl Strategy<Value = Fraction> {
    (1u64..10).prop_map(|n| Fraction::new(n, 10).unwrap())
}

fn condition() -> impl Strategy<Value = LocalCondition> {
    let unit = || select(vec![Unit::Members, Unit::Shares]);
    let of = select(vec![OnDate::Record, OnDate::Convening, OnDate::Present]);
    let base = select(vec![Base::Expressed, Base::Valid, Base::Cast, Base::Present, Base::Roll]);
    let threshold = prop_oneof![
        Just(Threshold::Simple),
        Just(Threshold::Absolute),
        fraction().prop_map(Threshold::AtLeast),
        fraction().prop_map(Threshold::MoreThan),
    ];
    prop_oneof![
        (unit(), of, fraction()).prop_map(|(basis, of, at_least)| LocalCondition::Quorum {
            basis,
            of,
            at_least
        }),
        (threshold, base).prop_map(|(threshold, base)| LocalCondition::Majority { threshold, base }),
    ]
}

fn node() -> impl Strategy<Value = NodeTally> {
    let status = select(vec![
        Status::Counted,
        Status::Counted,
        Status::Counted,
        Status::Counted,
        Status::Counted,
        Status::Counted,
        Status::Counted,
        Status::Counted,
        Status::Late,
        Status::Declined,
        Status::Silent,
        Status::Excluded,
    ]);
    (
        status,
        option::weighted(0.97, certificate()),
        option::weighted(0.1, certificate()),
        vec(condition(), 0..2),
    )
        .prop_map(|(status, certificate, earlier, conditions)| NodeTally {
            status,
            within: None,
            reason: Some("as published".into()),
            certificate,
            earlier,
            conditions,
        })
}

fn tallies() -> impl Strategy<Value = Tallies> {
    let nodes = vec(option::weighted(0.7, node()), 4);
    // Sometimes one node counts within another, or two within the same.
    let within = select(vec![
        (None, None),
        (Some("a-node"), None),
        (None, Some("b-node")),
        (Some("a-node"), Some("a-node")),
    ]);
    let chair = option::of(select(vec![CastingVote::Yes, CastingVote::No]));
    (nodes, select(vec![Call::First, Call::First, Call::First, Call::Second]), chair, within).prop_map(
        |(nodes, call, chair, (third, fourth))| {
            let mut tallies = Tallies::new(QUESTIONS).on_call(call);
            for (id, node) in NODES.into_iter().zip(nodes) {
                if let Some(node) = node {
                    tallies = tallies.with(id, node);
                }
            }
            for (id, country) in [("c-node", third), ("d-node", fourth)] {
                let country = country.filter(|country| tallies.nodes.contains_key(*country));
                if let (Some(node), Some(country)) = (tallies.nodes.get_mut(id), country) {
                    node.within = Some(country.to_owned());
                }
            }
            tallies.casting_votes.extend(chair.map(|vote| ("q1".to_owned(), vote)));
            tallies
        },
    )
}

/// JSON with the members of every object in an order drawn from the seed.
pub(crate) fn shuffled_json(value: &serde_json::Value, seed: u64) -> String {
    match value {
        serde_json::Value::Object(map) => {
            let mut members: Vec<String> = map
                .iter()
                .map(|(key, value)| format!("{}:{}", serde_json::json!(key), shuffled_json(value, seed)))
                .collect();
            members.sort_by_key(|member| {
                member.bytes().fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
            });
            format!("{{{}}}", members.join(","))
        }
        serde_json::Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| shuffled_json(item, seed)).collect();
            format!("[{}]", items.join(","))
        }
        plain => plain.to_string(),
    }
}
