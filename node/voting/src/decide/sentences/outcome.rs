//! An outcome as sentences: the result, every condition with its figures, what happened to each node.

use percole_words::Arg;

use super::phrases;
use super::reasons::*;
use super::words;
use super::{Phrase, pick, reader, say};
use crate::decide::exact::Exact;
use crate::decide::lang::Lang;
use crate::decide::outcome::*;
use crate::decide::rule::{Threshold, Unit};
use crate::decide::tallies::LocalCondition;

impl Outcome {
    /// The outcome in plain sentences; nodes and colleges are named by their ids.
    pub fn explain(&self, lang: Lang) -> Vec<String> {
        self.explain_named(lang, &|id| id.to_owned())
    }

    /// The same, with names for the ids of nodes and colleges.
    pub fn explain_named(&self, lang: Lang, name: &dyn Fn(&str) -> String) -> Vec<String> {
        let mut text = Text::new(lang, name);
        for question in &self.questions {
            text.question(question);
        }
        for (id, report) in &self.nodes {
            text.node(id, report);
        }
        text.add(phrases::effect(self.effect), &[]);
        text.lines
    }
}

/// Sentences, line after line.
pub(super) struct Text<'a> {
    lang: Lang,
    name: &'a dyn Fn(&str) -> String,
    lines: Vec<String>,
}

impl<'a> Text<'a> {
    pub(super) fn new(lang: Lang, name: &'a dyn Fn(&str) -> String) -> Text<'a> {
        Text { lang, name, lines: Vec::new() }
    }
}

impl Text<'_> {
    fn add(&mut self, phrase: &Phrase, values: &[(&str, &str)]) {
        self.lines.push(say(self.lang, phrase, values));
    }

    fn question(&mut self, question: &QuestionOutcome) {
        let phrase: &Phrase = match question.result {
            Verdict::Pass => &[
                "Question {q}\u{a0}: la proposition est adoptée.",
                "Vraag {q}: het voorstel is aangenomen.",
                "Question {q}: the proposal is carried.",
                "Frage {q}: Der Beschlussvorschlag ist angenommen.",
            ],
            Verdict::Fail => &[
                "Question {q}\u{a0}: la proposition est rejetée.",
                "Vraag {q}: het voorstel is verworpen.",
                "Question {q}: the proposal is not carried.",
                "Frage {q}: Der Beschlussvorschlag ist abgelehnt.",
            ],
            Verdict::Counted => &[
                "Question {q}\u{a0}: les bulletins sont dépouillés ensemble.",
                "Vraag {q}: de stembiljetten worden samen geteld.",
                "Question {q}: the ballots are counted together.",
                "Frage {q}: Die Stimmzettel werden gemeinsam ausgezählt.",
            ],
            Verdict::NoQuorum => &[
                "Question {q}\u{a0}: rien n'est décidé, faute de quorum.",
                "Vraag {q}: er is niets beslist, bij gebrek aan quorum.",
                "Question {q}: nothing is decided, for want of a quorum.",
                "Frage {q}: Mangels Beschlussfähigkeit ist nichts entschieden.",
            ],
        };
        self.add(phrase, &[("q", &question.question)]);
        for condition in &question.conditions {
            self.condition(condition);
        }
        if let Some(decision) = question.tie {
            self.add(tie(decision), &[]);
        }
        for reduction in &question.reductions {
            self.reduction(reduction);
        }
    }

    fn condition(&mut self, condition: &Condition) {
        let lang = self.lang;
        let label = self.label(condition);
        let colon = pick(lang, &["\u{a0}: ", ": ", ": ", ": "]);
        let state = match condition.state {
            State::Met => {
                pick(lang, &["condition remplie", "voorwaarde vervuld", "condition met", "Bedingung erfüllt"])
            }
            State::Unmet => pick(
                lang,
                &[
                    "condition non remplie",
                    "voorwaarde niet vervuld",
                    "condition not met",
                    "Bedingung nicht erfüllt",
                ],
            ),
            State::NotEvaluable => pick(
                lang,
                &[
                    "condition non évaluable, donc non remplie",
                    "voorwaarde niet te beoordelen, dus niet vervuld",
                    "condition not evaluable, hence not met",
                    "Bedingung nicht auswertbar, daher nicht erfüllt",
                ],
            ),
        };
        let detail = self.detail(condition).map_or(String::new(), |detail| format!(" ({detail})"));
        self.lines.push(format!("{label}{colon}{state}{detail}."));
    }

    /// The figures, or why they could not be worked out.
    pub(super) fn detail(&self, condition: &Condition) -> Option<String> {
        match &condition.reason {
            Some(reason) => Some(self.reason(reason)),
            None => self.figures(condition),
        }
    }

    /// What is asked, and where.
    pub(super) fn label(&self, condition: &Condition) -> String {
        let phrase: &Phrase = match (&condition.kind, &condition.place) {
            (ConditionKind::SecondCall, _) => &[
                "Deuxième convocation prévue par la règle",
                "Tweede oproeping door de regel voorzien",
                "Second call foreseen by the rule",
                "Zweite Einberufung in der Regel vorgesehen",
            ],
            (ConditionKind::Reported, _) => &[
                "Procès-verbal de dépouillement attendu ({x})",
                "Verwacht proces-verbaal van stemopneming ({x})",
                "Tally certificate awaited ({x})",
                "Erwartetes Auszählungsprotokoll ({x})",
            ],
            (ConditionKind::Quorum { .. }, Place::Overall) => &[
                "Quorum d'ensemble",
                "Quorum over het geheel",
                "Overall quorum",
                "Beschlussfähigkeit insgesamt",
            ],
            (ConditionKind::Quorum { .. }, Place::College(_)) => &[
                "Quorum du collège de vote ({x})",
                "Quorum van het kiescollege ({x})",
                "Quorum of the college ({x})",
                "Beschlussfähigkeit des Wahlkollegiums ({x})",
            ],
            (ConditionKind::Quorum { .. }, _) => {
                &["Quorum ({x})", "Quorum ({x})", "Quorum ({x})", "Beschlussfähigkeit ({x})"]
            }
            (ConditionKind::LocalQuorum { .. }, _) => &[
                "Quorum que le site s'est donné ({x})",
                "Eigen quorum van de site ({x})",
                "The site's own quorum ({x})",
                "Eigene Beschlussfähigkeit des Standorts ({x})",
            ],
            (ConditionKind::Majority { .. }, Place::Overall) => &[
                "Majorité d'ensemble",
                "Meerderheid over het geheel",
                "Overall majority",
                "Mehrheit insgesamt",
            ],
            (ConditionKind::Majority { .. }, _) => {
                &["Majorité ({x})", "Meerderheid ({x})", "Majority ({x})", "Mehrheit ({x})"]
            }
            (ConditionKind::LocalMajority { .. }, _) => &[
                "Majorité que le site s'est donnée ({x})",
                "Eigen meerderheid van de site ({x})",
                "The site's own majority ({x})",
                "Eigene Mehrheit des Standorts ({x})",
            ],
            (ConditionKind::Nodes, _) => &[
                "Majorité des sites",
                "Meerderheid van de sites",
                "Majority of sites",
                "Mehrheit der Standorte",
            ],
        };
        say(self.lang, phrase, &[("x", &self.place(&condition.place))])
    }

    fn place(&self, place: &Place) -> String {
        match place {
            Place::Overall => String::new(),
            Place::Node(id) | Place::College(id) => (self.name)(id),
            Place::MergedNodes(ids) => {
                let names: Vec<String> = ids.iter().map(|id| (self.name)(id)).collect();
                words::list(self.lang, &names)
            }
        }
    }

    fn figures(&self, condition: &Condition) -> Option<String> {
        let (part, whole) = (condition.numerator.as_ref()?, condition.denominator.as_ref()?);
        let lang = self.lang;
        let needed = match (condition.threshold, condition.needed) {
            (_, Some(count)) => words::number(lang, &count.into()),
            (Some(threshold), None) => words::threshold(lang, threshold),
            (None, None) => return None,
        };
        let share = part.over(whole).map_or(String::new(), |share| words::percent(lang, &share));
        let (n, d) = (words::number(lang, part), words::number(lang, whole));
        let (phrase, what) = figures_phrase(lang, condition);
        let values = [("n", n.as_str()), ("d", &d), ("what", what), ("share", &share), ("needed", &needed)];
        Some(say(lang, phrase, &values))
    }

    fn reason(&self, reason: &Reason) -> String {
        let (phrase, id, n, m): (&Phrase, String, u64, u64) = match reason {
            Reason::Stated(text) => return Arg::read(text).in_lang(reader(self.lang)),
            Reason::EmptyBase => (&EMPTY_BASE, String::new(), 0, 0),
            Reason::RollUnknown(node) => (&ROLL_UNKNOWN, (self.name)(node), 0, 0),
            Reason::SharesUnknown(node) => (&SHARES_UNKNOWN, (self.name)(node), 0, 0),
            Reason::ConveningUnknown(node) => (&CONVENING_UNKNOWN, (self.name)(node), 0, 0),
            Reason::EmptyCollege(college) => (&EMPTY_COLLEGE, (self.name)(college), 0, 0),
            Reason::FewerThan(part, n) => (&FEWER_THAN, (self.name)(part), *n, 0),
            Reason::HoldersMissing(node) => (&HOLDERS_MISSING, (self.name)(node), 0, 0),
            Reason::TooManyNodes(n, m) => (&TOO_MANY_NODES, String::new(), *n, *m),
            Reason::UnknownPart(part) => (&UNKNOWN_PART, (self.name)(part), 0, 0),
            Reason::QuestionMissing(question) => (&QUESTION_MISSING, question.clone(), 0, 0),
            Reason::CertificateMissing => (&CERTIFICATE_MISSING, String::new(), 0, 0),
        };
        say(self.lang, phrase, &[("x", &id), ("n", &n.to_string()), ("m", &m.to_string())])
    }

    fn reduction(&mut self, reduction: &Reduction) {
        let phrase: &Phrase = match reduction.by {
            ReducedBy::Cap(_) => &[
                "Plafond par personne ({node}, n°\u{a0}{id})\u{a0}: {before} voix ramenées à {after}, sur {base} voix.",
                "Beperking per persoon ({node}, nr. {id}): {before} stemmen teruggebracht tot {after}, op {base} stemmen.",
                "Cap on one voter ({node}, no. {id}): {before} votes reduced to {after}, out of {base}.",
                "Begrenzung je Person ({node}, Nr. {id}): {before} Stimmen auf {after} gekürzt, von {base} Stimmen.",
            ],
            ReducedBy::Ceiling(_) => &[
                "Plafond de groupe ({node}, {id})\u{a0}: {before} voix ramenées à {after}, sur {base} voix.",
                "Groepsplafond ({node}, {id}): {before} stemmen teruggebracht tot {after}, op {base} stemmen.",
                "Ceiling on a group ({node}, {id}): {before} votes reduced to {after}, out of {base}.",
                "Gruppenobergrenze ({node}, {id}): {before} Stimmen auf {after} gekürzt, von {base} Stimmen.",
            ],
        };
        let (ReducedBy::Cap(id) | ReducedBy::Ceiling(id)) = &reduction.by;
        let number = |value: &Exact| words::number(self.lang, value);
        let (before, after, base) =
            (number(&reduction.before), number(&reduction.after), number(&reduction.base));
        let node = (self.name)(&reduction.node);
        self.add(
            phrase,
            &[("node", &node), ("id", id), ("before", &before), ("after", &after), ("base", &base)],
        );
    }

    fn node(&mut self, id: &str, report: &NodeReport) {
        let (status, standing) = (self::status(report.status), self::standing(report.standing));
        let colon = pick(self.lang, &["\u{a0}: ", ": ", ": ", ": "]);
        let join = pick(self.lang, &["\u{a0}; ", "; ", "; ", "; "]);
        let (status, standing) = (pick(self.lang, status), pick(self.lang, standing));
        let mut line = match &report.within {
            None => (self.name)(id),
            Some(country) => {
                say(self.lang, &WITHIN, &[("x", &(self.name)(id)), ("y", &(self.name)(country))])
            }
        };
        line.push_str(&format!("{colon}{status}{join}{standing}"));
        if let Some(reason) = &report.reason {
            let reason = self.reason(reason);
            line.push_str(&format!(" ({reason})"));
        }
        line.push('.');
        self.lines.push(line);
        for refused in &report.refused {
            self.refused(id, refused);
        }
    }

    fn refused(&mut self, id: &str, refused: &RefusedCondition) {
        let lang = self.lang;
        let asked = match refused.condition {
            LocalCondition::Quorum { basis, of, at_least } => {
                format!("{} {}", words::at_least(lang, at_least), words::quorum_whole(lang, basis, of))
            }
            LocalCondition::Majority { threshold, base } => {
                format!("{} {}", words::threshold(lang, threshold), words::majority_whole(lang, base))
            }
        };
        let why = match refused.why {
            Refusal::Looser(threshold) => {
                let common = words::threshold(lang, threshold);
                say(lang, &LOOSER, &[("x", &common)])
            }
            Refusal::NothingToTighten => pick(lang, &NOTHING_TO_TIGHTEN).to_owned(),
            Refusal::OtherUnit(unit) => say(lang, &OTHER_UNIT, &[("x", nominal(lang, unit))]),
            Refusal::NotAllowed => pick(lang, &NOT_ALLOWED).to_owned(),
        };
        let name = (self.name)(id);
        self.add(&REFUSED, &[("node", &name), ("asked", &asked), ("why", &why)]);
    }
}

fn nominal(lang: Lang, unit: Unit) -> &'static str {
    match (lang, unit) {
        (Lang::De, Unit::Members) => "Mitglieder",
        (Lang::De, Unit::Shares) => "Geschäftsanteile",
        _ => words::unit(lang, unit),
    }
}

/// The phrase for a condition's figures, and what the whole is made of.
fn figures_phrase(lang: Lang, condition: &Condition) -> (&'static Phrase, &'static str) {
    const PLAIN: Phrase = [
        "{n} sur {d} {what}, soit {share}\u{a0}; il faut {needed}",
        "{n} op {d} {what}, of {share}; nodig is {needed}",
        "{n} of {d} {what}, that is {share}; needed: {needed}",
        "{n} von {d} {what}, das sind {share}; nötig: {needed}",
    ];
    const IN_FAVOUR: Phrase = [
        "{n} oui sur {d} {what}, soit {share}\u{a0}; il faut {needed}",
        "{n} ja op {d} {what}, of {share}; nodig is {needed}",
        "{n} yes of {d} {what}, that is {share}; needed: {needed}",
        "{n} Ja von {d} {what}, das sind {share}; nötig: {needed}",
    ];
    const WEIGHT: Phrase = [
        "{share} du poids des collèges de vote en faveur\u{a0}; il faut {needed}",
        "{share} van het gewicht van de kiescolleges is voor; nodig is {needed}",
        "{share} of the weight of the colleges in favour; needed: {needed}",
        "{share} des Gewichts der Wahlkollegien dafür; nötig: {needed}",
    ];
    const NODES: Phrase = [
        "approuvé par {n} sur {d}\u{a0}; il en faut {needed}",
        "goedgekeurd door {n} van {d}; nodig: {needed}",
        "approved by {n} of {d}; needed: {needed}",
        "Zustimmungen: {n} von {d}; nötig: {needed}",
    ];
    match condition.kind {
        ConditionKind::Quorum { basis, .. } | ConditionKind::LocalQuorum { basis, .. } => {
            (&PLAIN, words::unit(lang, basis))
        }
        ConditionKind::Majority { weighted: true, .. } => (&WEIGHT, ""),
        ConditionKind::Majority { base, .. } | ConditionKind::LocalMajority { base } => {
            let simple = condition.threshold == Some(Threshold::Simple);
            let base = if simple { crate::decide::rule::Base::Expressed } else { base };
            (&IN_FAVOUR, words::votes(lang, base))
        }
        ConditionKind::Nodes => (&NODES, ""),
        ConditionKind::SecondCall | ConditionKind::Reported => (&PLAIN, ""),
    }
}
