//! From a TOML table to [`Terms`].

use std::cell::RefCell;
use std::collections::BTreeSet;

use percole_tables::text::label;
use percole_words::{Message, rules};
use toml::Table;

use super::section::Section;
use super::terms::*;
use super::{Law, law};
use crate::decide::exact::Fraction;
use crate::decide::problem::{Problem, Problems};

const ROOT: &[&str] = &[
    "format",
    "id",
    "title",
    "source",
    "laws",
    "effect",
    "votes",
    "rounding",
    "quorum",
    "majority",
    "nodes",
    "colleges",
    "cap",
    "ceiling",
    "treatment",
    "small_numbers",
];
const QUORUM: &[&str] = &["level", "basis", "of", "who", "first_call", "second_call", "if_missed", "only"];
const MAJORITY: &[&str] = &["threshold", "base", "abstention", "tie"];
const NODES: &[&str] = &["at_least", "of", "threshold", "base", "abstention"];
const COLLEGES: &[&str] = &["mode", "empty", "list"];
const COLLEGE: &[&str] = &["id", "label", "weight", "categories"];
const CAP: &[&str] = &["max", "base"];
const CEILING: &[&str] = &["id", "label", "categories", "max", "base", "total"];
const TREATMENT: &[&str] =
    &["declare", "extend", "late", "silent", "declined", "excluded", "corrected", "local"];
const SMALL: &[&str] = &["threshold", "then", "merge", "polls"];

/// The format that this engine reads.
const FORMAT: &str = "percole-rule/1";
/// The threshold below which a part is small, where the rule names none.
const SMALL_DEFAULT: u64 = 5;
/// A common denominator of college weights at most; keeps weighted sums short.
const WEIGHT_UNITS_MAX: u64 = 1_000_000_000;

/// Reads all parameters.
///
/// # Errors
/// All problems of form, of coherence and of law; what a law says about a key that is malformed is left out.
pub(super) fn terms(table: &Table) -> Result<Terms, Problems> {
    let problems = RefCell::new(Vec::new());
    let root = Section::root(table, ROOT, &problems);
    match root.text("format") {
        Some(FORMAT) => {}
        Some(_) => root.report("format", rules::rule_format_other(FORMAT)),
        None => root.report("format", rules::rule_format_missing(FORMAT)),
    }
    let terms = fill(&root);
    coherence(&root, &terms);
    let malformed = problems.borrow().clone();
    let overlaps = |a: &Problem, b: &Problem| a.path.starts_with(&b.path) || b.path.starts_with(&a.path);
    let refused = law::refusals(&terms).into_iter();
    let refused = refused.filter(|refusal| !malformed.iter().any(|problem| overlaps(problem, refusal)));
    let found: Vec<Problem> = malformed.iter().cloned().chain(refused).collect();
    Problems::or_none(found)?;
    Ok(terms)
}

fn fill(root: &Section<'_>) -> Terms {
    let majority = root.section("majority", MAJORITY);
    if majority.is_none() && !root.has("majority") {
        root.report("majority", rules::rule_majority_missing());
    }
    let threshold =
        majority.as_ref().map_or(Threshold::Simple, |m| m.required("threshold", "simple", Threshold::Simple));
    let overall = majority.as_ref().map_or(simple(), |m| majority_rule(m, threshold));
    Terms {
        id: root.id("id"),
        title: root.labels("title"),
        source: root.texts("source"),
        laws: root.choices::<Law>("laws"),
        effect: root.required_choice("effect", Effect::Advisory),
        votes: root.choice("votes", Unit::Members),
        rounding: root.choice("rounding", Rounding::Exact),
        quorums: root.sections("quorum", QUORUM).iter().map(quorum).collect(),
        majority: overall,
        tie: majority.as_ref().map_or(CastingRule::Fails, |m| m.choice("tie", CastingRule::Fails)),
        nodes: root.section("nodes", NODES).map(|section| nodes(&section, overall)),
        colleges: root.section("colleges", COLLEGES).map(|section| colleges(&section)),
        cap: root.section("cap", CAP).map(|section| VoterCap {
            max: part(&section, "max", "1/10"),
            base: section.choice("base", RightsBase::Represented),
        }),
        ceilings: root.sections("ceiling", CEILING).iter().map(ceiling).collect(),
        treatment: treatment(root.section("treatment", TREATMENT)),
        small_numbers: small_numbers(root.section("small_numbers", SMALL)),
    }
}

fn simple() -> MajorityRule {
    MajorityRule { threshold: Threshold::Simple, base: Base::Expressed, abstention: Abstention::NotExpressed }
}

fn majority_rule(section: &Section<'_>, threshold: Threshold) -> MajorityRule {
    let base = match threshold {
        Threshold::Simple => section.choice("base", Base::Expressed),
        _ => section.required_choice("base", Base::Expressed),
    };
    let abstention = section.choice("abstention", Abstention::NotExpressed);
    let rule = MajorityRule { threshold, base, abstention };
    if threshold == Threshold::Simple && (base != Base::Expressed || abstention != Abstention::NotExpressed) {
        section.report("threshold", rules::rule_simple_alone());
    }
    if abstention == Abstention::Expressed && base != Base::Expressed {
        section.report("abstention", rules::rule_only_expressed());
    }
    rule
}

fn quorum(section: &Section<'_>) -> Quorum {
    let second_call = match section.text("second_call") {
        Some("none") => Some(SecondCallQuorum::None),
        Some(_) => section.parsed::<Fraction>("second_call").map(SecondCallQuorum::AtLeast),
        None => None,
    };
    if let Some(SecondCallQuorum::AtLeast(fraction)) = second_call {
        within_one(section, "second_call", fraction);
    }
    Quorum {
        level: section.required_choice("level", QuorumLevel::Overall),
        basis: section.choice("basis", Unit::Members),
        of: section.choice("of", OnDate::Record),
        who: section.choice("who", Who::Attending),
        first_call: part(section, "first_call", "1/5"),
        second_call,
        if_missed: section.choice("if_missed", MissedQuorum::NoQuorum),
        only: section.texts("only"),
    }
}

/// A fraction above zero and at most one.
fn part(section: &Section<'_>, key: &str, example: &str) -> Fraction {
    let fraction = section.required(key, example, Fraction::ONE);
    within_one(section, key, fraction);
    fraction
}

fn within_one(section: &Section<'_>, key: &str, fraction: Fraction) {
    if fraction.numerator() == 0 || fraction > Fraction::ONE {
        section.report(key, rules::rule_part_bounds());
    }
}

fn nodes(section: &Section<'_>, overall: MajorityRule) -> NodesRule {
    let at_least = if section.is_whole("at_least") {
        NodesNeeded::Count(section.whole("at_least").unwrap_or(1))
    } else if section.text("at_least") == Some("all") {
        NodesNeeded::Part(Fraction::ONE)
    } else {
        NodesNeeded::Part(part(section, "at_least", "all"))
    };
    let of = section.whole("of");
    if at_least == NodesNeeded::Count(0) || of == Some(0) {
        section.report("at_least", rules::rule_one_node());
    }
    if let (NodesNeeded::Count(k), Some(n)) = (at_least, of)
        && k > n
    {
        section.report("at_least", rules::rule_never_approve(k, n));
    }
    let own = ["threshold", "base", "abstention"].iter().any(|key| section.has(key));
    let majority = if own {
        let threshold = section.required("threshold", "simple", overall.threshold);
        majority_rule(section, threshold)
    } else {
        overall
    };
    NodesRule { at_least, of, majority }
}

fn colleges(section: &Section<'_>) -> Colleges {
    let mut list: Vec<College> = section.sections("list", COLLEGE).iter().map(college).collect();
    if list.is_empty() {
        section.report("list", rules::rule_colleges_empty());
    }
    if !weigh(&mut list) {
        section.report("list", rules::rule_weights_denominator());
    }
    let mut seen = BTreeSet::new();
    for (index, college) in list.iter().enumerate() {
        if !seen.insert(format!("id {}", college.id)) {
            section.report(&format!("list[{index}].id"), rules::rule_twice(&college.id));
        }
        for category in college.categories.iter().filter(|c| !seen.insert(format!("category {c}"))) {
            section.report(&format!("list[{index}].categories"), rules::rule_category_twice(category));
        }
    }
    Colleges {
        mode: section.required_choice("mode", CollegeMode::Proportional),
        empty: section.required_choice("empty", EmptyCollege::NotEvaluable),
        list,
    }
}

fn college(section: &Section<'_>) -> College {
    let id = section.id("id");
    let mut categories = categories(section);
    if !section.has("categories") {
        categories.push(id.clone());
    }
    College {
        id,
        label: section.labels("label"),
        weight: part(section, "weight", "35%"),
        units: 0,
        categories,
    }
}

/// Categories as registers keep them, so that a rule means them however it was typed.
fn categories(section: &Section<'_>) -> Vec<String> {
    section.texts("categories").iter().map(|category| label(category)).collect()
}

/// Gives every college its weight in units of a common denominator; false when that is too large.
fn weigh(list: &mut [College]) -> bool {
    let common = list.iter().try_fold(1u64, |common, college| {
        let lcm = num_integer::lcm(u128::from(common), u128::from(college.weight.denominator()));
        u64::try_from(lcm).ok().filter(|lcm| *lcm <= WEIGHT_UNITS_MAX)
    });
    let Some(common) = common else { return false };
    for college in list {
        college.units = college.weight.numerator().saturating_mul(common / college.weight.denominator());
    }
    true
}

fn ceiling(section: &Section<'_>) -> Ceiling {
    let ceiling = Ceiling {
        id: section.id("id"),
        label: section.labels("label"),
        categories: categories(section),
        max: part(section, "max", "35%"),
        base: section.choice("base", RightsBase::Roll),
        total: section.choice("total", CeilingTotal::After),
    };
    if ceiling.categories.is_empty() {
        section.report("categories", rules::rule_category_missing());
    }
    if ceiling.max == Fraction::ONE {
        section.report("max", rules::rule_ceiling_whole());
    }
    ceiling
}

fn treatment(section: Option<Section<'_>>) -> Treatment {
    let mut treatment = Treatment {
        declare: DeclareTime::AtReportBy,
        extend: Extension::Never,
        late: LateTreatment::Absent,
        silent: AbsentTreatment::Absent,
        declined: AbsentTreatment::Out,
        excluded: AbsentTreatment::Absent,
        corrected: CorrectedTreatment::Corrected,
        local: LocalTreatment::Stricter,
    };
    if let Some(section) = section {
        treatment.declare = section.choice("declare", treatment.declare);
        treatment.extend = section.choice("extend", treatment.extend);
        treatment.late = section.choice("late", treatment.late);
        treatment.silent = section.choice("silent", treatment.silent);
        treatment.declined = section.choice("declined", treatment.declined);
        treatment.excluded = section.choice("excluded", treatment.excluded);
        treatment.corrected = section.choice("corrected", treatment.corrected);
        treatment.local = section.choice("local", treatment.local);
    }
    treatment
}

fn small_numbers(section: Option<Section<'_>>) -> SmallNumbers {
    let default = SmallNumbers {
        threshold: SMALL_DEFAULT,
        then: SmallTreatment::NotEvaluable,
        merge: Default::default(),
        polls: SmallPolls::Publish,
    };
    let Some(section) = section else { return default };
    let then = section.required_choice("then", SmallTreatment::NotEvaluable);
    let merge = section.pairs("merge");
    match (then, merge.is_empty()) {
        (SmallTreatment::Merge, true) => section.report("merge", rules::rule_merge_missing()),
        (SmallTreatment::Publish | SmallTreatment::NotEvaluable, false) => {
            section.report("merge", rules::rule_merge_only());
        }
        _ => {}
    }
    for (part, _) in merge.iter().filter(|(part, neighbour)| part == neighbour) {
        section.report(&format!("merge.{part}"), rules::rule_own_neighbour());
    }
    let polls = section.choice("polls", SmallPolls::Publish);
    SmallNumbers { threshold: section.whole("threshold").unwrap_or(SMALL_DEFAULT), then, merge, polls }
}

/// Parameters that contradict each other across sections.
fn coherence(root: &Section<'_>, terms: &Terms) {
    if terms.tie != CastingRule::Fails && terms.majority.threshold != Threshold::Simple {
        root.report("majority.tie", rules::rule_tie_only_simple());
    }
    if (terms.nodes.is_some() || terms.colleges.is_some()) && !root.has("small_numbers") {
        root.report("small_numbers", rules::rule_small_numbers_missing());
    }
    for (index, quorum) in terms.quorums.iter().enumerate() {
        quorum_coherence(root, terms, quorum, &format!("quorum[{index}]"));
    }
}

fn quorum_coherence(root: &Section<'_>, terms: &Terms, quorum: &Quorum, path: &str) {
    let report = |key: &str, message: Message| root.report(&format!("{path}.{key}"), message);
    if quorum.of == OnDate::Present && quorum.who == Who::Attending {
        report("who", rules::rule_present_of_present());
    }
    if quorum.who == Who::Voting && quorum.basis != terms.votes {
        report("basis", rules::rule_voting_basis());
    }
    if quorum.level != QuorumLevel::Node && quorum.if_missed != MissedQuorum::NoQuorum {
        report("if_missed", rules::rule_goes_with_node());
    }
    if quorum.if_missed == MissedQuorum::NotApproving && terms.nodes.is_none() {
        report("if_missed", rules::rule_no_approval());
    }
    if quorum.level == QuorumLevel::Overall && !quorum.only.is_empty() {
        report("only", rules::rule_goes_with_node_or_college());
    }
    if quorum.level == QuorumLevel::College {
        let known =
            |id: &String| terms.colleges.iter().flat_map(|c| &c.list).any(|college| college.id == *id);
        if terms.colleges.is_none() {
            report("level", rules::rule_no_colleges());
        } else if let Some(unknown) = quorum.only.iter().find(|id| !known(id)) {
            report("only", rules::rule_unknown_college(unknown));
        }
    }
}
