//! A rule as sentences that a member understands.

use super::phrases;
use super::words;
use super::{Phrase, pick, say};
use crate::decide::lang::Lang;
use crate::decide::rule::*;

impl Rule {
    /// The rule in plain sentences, in the order in which one needs them: votes, quorum, majority, nodes, treatment, effect,
    /// sources.
    pub fn sentences(&self, lang: Lang) -> Vec<String> {
        let terms = self.terms();
        let mut text = Text { lang, terms, lines: Vec::new() };
        text.lines.extend(terms.title.get(&lang).map(|title| format!("{title}.")));
        text.votes();
        text.quorums();
        text.majority();
        text.nodes();
        text.treatment();
        text.small_numbers();
        text.add(phrases::effect(terms.effect), &[]);
        if !terms.source.is_empty() {
            let sources = terms.source.join(pick(lang, &["\u{a0}; ", "; ", "; ", "; "]));
            text.add(
                &["Sources\u{a0}: {x}.", "Bronnen: {x}.", "Sources: {x}.", "Quellen: {x}."],
                &[("x", &sources)],
            );
        }
        text.lines
    }
}

impl Rule {
    /// What a pass means, in a sentence: advice, or a decision.
    pub fn effect(&self, lang: Lang) -> String {
        say(lang, phrases::effect(self.terms().effect), &[])
    }
}

struct Text<'a> {
    lang: Lang,
    terms: &'a Terms,
    lines: Vec<String>,
}

impl Text<'_> {
    fn add(&mut self, phrase: &Phrase, values: &[(&str, &str)]) {
        self.lines.push(say(self.lang, phrase, values));
    }

    fn votes(&mut self) {
        match self.terms.votes {
            Unit::Members => self.add(
                &[
                    "Chaque sociétaire dispose d'une voix.",
                    "Elke vennoot heeft één stem.",
                    "Each member has one vote.",
                    "Jedes Mitglied hat eine Stimme.",
                ],
                &[],
            ),
            Unit::Shares => self.add(
                &[
                    "Les voix sont attachées aux parts sociales.",
                    "De stemmen zijn verbonden aan de aandelen.",
                    "Votes are attached to shares.",
                    "Die Stimmen sind an die Geschäftsanteile gebunden.",
                ],
                &[],
            ),
        }
        self.reductions();
    }

    fn reductions(&mut self) {
        if let Some(cap) = self.terms.cap {
            let (max, whole) =
                (words::more_than(self.lang, cap.max), words::rights_whole(self.lang, cap.base));
            self.add(
                &[
                    "Personne ne vote, en son nom et par pouvoirs réunis, pour {max} {whole}, le calcul se faisant avant plafonnement.",
                    "Niemand brengt, in eigen naam en met volmachten samen, {max} {whole} uit, geteld vóór de beperking.",
                    "Nobody casts, own votes and proxies together, {max} {whole}, counted before capping.",
                    "Niemand gibt, eigene Stimmen und Vollmachten zusammen, {max} {whole} ab, vor der Begrenzung gezählt.",
                ],
                &[("max", &max), ("whole", whole)],
            );
        }
        for ceiling in &self.terms.ceilings {
            let (max, whole) =
                (words::more_than(self.lang, ceiling.max), words::rights_whole(self.lang, ceiling.base));
            let listed = || words::list(self.lang, &ceiling.categories);
            let categories = ceiling.label.get(&self.lang).cloned().unwrap_or_else(listed);
            self.add(
                &[
                    "Le groupe suivant ne détient pas {max} {whole}\u{a0}: {categories}\u{a0}; au-delà, ses voix sont réduites à due \
                     proportion.",
                    "De volgende groep heeft niet {max} {whole}: {categories}; daarboven worden haar stemmen naar \
                     verhouding verminderd.",
                    "The following group does not hold {max} {whole}: {categories}; above that, its votes are \
                     reduced pro rata.",
                    "Die folgende Gruppe hält nicht {max} {whole}: {categories}; darüber hinaus werden ihre \
                     Stimmen anteilig gekürzt.",
                ],
                &[("max", &max), ("whole", whole), ("categories", &categories)],
            );
        }
        if self.terms.cap.is_some() || !self.terms.ceilings.is_empty() {
            self.add(phrases::rounding(self.terms.rounding), &[]);
        }
    }

    fn quorums(&mut self) {
        if self.terms.quorums.is_empty() {
            self.add(
                &[
                    "Aucun quorum n'est requis.",
                    "Er is geen quorum vereist.",
                    "No quorum is needed.",
                    "Eine Beschlussfähigkeit ist nicht erforderlich.",
                ],
                &[],
            );
        }
        for quorum in &self.terms.quorums {
            self.quorum(quorum);
        }
    }

    fn quorum(&mut self, quorum: &Quorum) {
        let lang = self.lang;
        let only = words::list(lang, &quorum.only);
        let place = match (quorum.level, quorum.only.is_empty()) {
            (QuorumLevel::Overall, _) => String::new(),
            (QuorumLevel::Node, true) => {
                pick(lang, &[" dans chaque site", " in elke site", " in each site", " in jedem Standort"])
                    .to_owned()
            }
            (QuorumLevel::College, true) => pick(
                lang,
                &[
                    " dans chaque collège de vote",
                    " in elk kiescollege",
                    " in each college",
                    " in jedem Wahlkollegium",
                ],
            )
            .to_owned(),
            (_, false) => format!(" ({only})"),
        };
        let part = words::at_least(lang, quorum.first_call);
        let whole = words::quorum_whole(lang, quorum.basis, quorum.of);
        let verb = phrases::quorum_verb(lang, quorum);
        self.add(
            &[
                "Quorum{place}\u{a0}: il faut {verb} {part} {whole}.",
                "Quorum{place}: {part} {whole} {verb}.",
                "Quorum{place}: {part} {whole} {verb}.",
                "Beschlussfähigkeit{place}: {part} {whole} {verb}.",
            ],
            &[("place", &place), ("part", &part), ("whole", whole), ("verb", verb)],
        );
        self.second_call(quorum);
        if quorum.level == QuorumLevel::Node {
            self.add(phrases::missed(quorum.if_missed), &[]);
        }
    }

    fn second_call(&mut self, quorum: &Quorum) {
        match quorum.second_call {
            None => {}
            Some(SecondCallQuorum::None) => self.add(
                &[
                    "Sur deuxième convocation, aucun quorum n'est requis.",
                    "Bij de tweede oproeping is geen quorum vereist.",
                    "On second call no quorum is needed.",
                    "Bei der zweiten Einberufung ist keine Beschlussfähigkeit erforderlich.",
                ],
                &[],
            ),
            Some(SecondCallQuorum::AtLeast(fraction)) => {
                let part = words::at_least(self.lang, fraction);
                self.add(
                    &[
                        "Sur deuxième convocation, il en faut {part}.",
                        "Bij de tweede oproeping is {part} nodig.",
                        "On second call {part} is needed.",
                        "Bei der zweiten Einberufung ist {part} erforderlich.",
                    ],
                    &[("part", &part)],
                );
            }
        }
    }

    fn majority(&mut self) {
        let rule = self.terms.majority;
        self.colleges();
        let part = words::threshold(self.lang, rule.threshold);
        let whole = words::majority_whole(self.lang, rule.base);
        let values = [("part", part.as_str()), ("whole", whole)];
        match (rule.threshold, &self.terms.colleges) {
            (Threshold::Simple, None) => self.add(
                &[
                    "La proposition est adoptée si elle recueille plus de oui que de non.",
                    "Het voorstel is aangenomen als er meer ja- dan neenstemmen zijn.",
                    "The proposal is carried if there are more yes votes than no votes.",
                    "Der Beschlussvorschlag ist angenommen, wenn mehr Ja- als Neinstimmen abgegeben werden.",
                ],
                &[],
            ),
            (_, None) => self.add(
                &[
                    "La proposition est adoptée si elle recueille {part} {whole}.",
                    "Het voorstel is aangenomen als het {part} {whole} haalt.",
                    "The proposal is carried if it obtains {part} {whole}.",
                    "Der Beschlussvorschlag ist angenommen, wenn er {part} {whole} erhält.",
                ],
                &values,
            ),
            (_, Some(_)) => self.add(
                &[
                    "La proposition est adoptée si elle recueille {part} du poids des collèges, calculé sur la base {whole}.",
                    "Het voorstel is aangenomen als het {part} van het gewicht van de kiescolleges haalt, berekend op basis {whole}.",
                    "The proposal is carried if it obtains {part} of the weight of the colleges, worked out on the basis {whole}.",
                    "Der Beschlussvorschlag ist angenommen, wenn er {part} des Gewichts der Wahlkollegien erhält, berechnet auf der \
                     Grundlage {whole}.",
                ],
                &values,
            ),
        }
        if let Some(phrase) = phrases::base(&rule) {
            self.add(phrase, &[]);
        }
        if rule.threshold == Threshold::Simple {
            self.add(phrases::tie(self.terms.tie), &[]);
        }
    }

    fn colleges(&mut self) {
        let Some(colleges) = &self.terms.colleges else { return };
        let name = |college: &College| {
            let label = college.label.get(&self.lang).unwrap_or(&college.id);
            format!("{label} ({})", words::percent(self.lang, &college.weight.to_exact()))
        };
        let names: Vec<String> = colleges.list.iter().map(name).collect();
        let names = words::list(self.lang, &names);
        self.add(
            &[
                "Les voix sont comptées par collège de vote\u{a0}: {names}.",
                "De stemmen worden per kiescollege geteld: {names}.",
                "Votes are counted by college: {names}.",
                "Die Stimmen werden nach Wahlkollegien gezählt: {names}.",
            ],
            &[("names", &names)],
        );
        self.add(phrases::mode(colleges.mode), &[]);
        self.add(phrases::empty(colleges.empty), &[]);
    }

    fn nodes(&mut self) {
        let Some(nodes) = &self.terms.nodes else { return };
        let how_many = phrases::how_many(self.lang, nodes);
        self.add(
            &[
                "Il faut en outre l'approbation {nodes}.",
                "Daarnaast is de goedkeuring van {nodes} vereist.",
                "In addition, {nodes} must approve.",
                "Außerdem {nodes} zustimmen.",
            ],
            &[("nodes", &how_many)],
        );
        if nodes.majority == self.terms.majority {
            return self.add(
                &[
                    "Un site approuve à la même majorité, comptée chez lui.",
                    "Een site keurt goed met dezelfde meerderheid, bij hem geteld.",
                    "A site approves by the same majority, counted within it.",
                    "Ein Standort stimmt mit derselben Mehrheit zu, bei ihm gezählt.",
                ],
                &[],
            );
        }
        let part = words::threshold(self.lang, nodes.majority.threshold);
        let whole = words::majority_whole(self.lang, nodes.majority.base);
        self.add(
            &[
                "Un site approuve si {part} {whole} y sont favorables.",
                "Een site keurt goed als {part} {whole} ervoor zijn.",
                "A site approves if {part} {whole} there are in favour.",
                "Ein Standort stimmt zu, wenn dort {part} {whole} dafür sind.",
            ],
            &[("part", &part), ("whole", whole)],
        );
        if let Some(phrase) = phrases::base(&nodes.majority) {
            self.add(phrase, &[]);
        }
    }

    /// Said only where nodes matter to the rule one by one; a single cooperative's rule need not speak of them.
    fn treatment(&mut self) {
        if self.terms.treatment.extend == Extension::Allowed {
            self.add(&phrases::EXTENDED, &[]);
        }
        let by_node = |quorum: &Quorum| quorum.level == QuorumLevel::Node;
        if self.terms.nodes.is_none() && !self.terms.quorums.iter().any(by_node) {
            return;
        }
        let treatment = self.terms.treatment;
        self.add(phrases::declare(treatment.declare), &[]);
        let subjects = [
            (&phrases::LATE, phrases::late(treatment.late)),
            (&phrases::SILENT, phrases::absent(treatment.silent)),
            (&phrases::DECLINED, phrases::absent(treatment.declined)),
            (&phrases::EXCLUDED, phrases::absent(treatment.excluded)),
        ];
        for (subject, effect) in subjects {
            self.lines.push(format!("{} {}.", pick(self.lang, subject), pick(self.lang, effect)));
        }
        self.add(phrases::corrected(treatment.corrected), &[]);
        self.add(phrases::local(treatment.local), &[]);
    }

    fn small_numbers(&mut self) {
        let small = &self.terms.small_numbers;
        let n = small.threshold.to_string();
        if self.terms.nodes.is_some() || self.terms.colleges.is_some() {
            self.small_parts(&n);
        }
        self.add(phrases::small_polls(small.polls), &[("n", &n)]);
    }

    fn small_parts(&mut self, n: &str) {
        let small = &self.terms.small_numbers;
        let pairs: Vec<String> = small.merge.iter().map(|(part, with)| format!("{part} → {with}")).collect();
        self.add(phrases::small_phrase(small.then), &[("n", n), ("pairs", &pairs.join(", "))]);
    }
}
