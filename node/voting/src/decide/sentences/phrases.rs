//! Phrases for the single choices of a rule.

use super::words;
use super::{Phrase, pick, say};
use crate::decide::exact::Fraction;
use crate::decide::lang::Lang;
use crate::decide::rule::*;

/// What a pass means in law.
pub(super) fn effect(effect: Effect) -> &'static Phrase {
    match effect {
        Effect::Advisory => &[
            "Le résultat est un avis\u{a0}: il ne lie aucune instance.",
            "De uitslag is een advies: hij bindt geen enkel orgaan.",
            "The outcome is advice: it binds no body.",
            "Das Ergebnis ist eine Stellungnahme: Es bindet kein Organ.",
        ],
        Effect::Binding => &[
            "Le résultat vaut décision de l'instance qui vote.",
            "De uitslag geldt als besluit van het orgaan dat stemt.",
            "The outcome is a decision of the body that votes.",
            "Das Ergebnis gilt als Beschluss des abstimmenden Organs.",
        ],
        Effect::Concordant => &[
            "Résolutions concordantes\u{a0}: une décision n'existe en droit que lorsque l'assemblée de chaque coopérative a \
             adopté le même texte dans son propre procès-verbal.",
            "Gelijkluidende besluiten: in rechte bestaat een beslissing pas wanneer de algemene vergadering van elke \
             coöperatie dezelfde tekst in haar eigen notulen heeft aangenomen.",
            "Concordant resolutions: a decision exists in law only when each cooperative's assembly has adopted the same \
             text in its own minutes.",
            "Gleichlautende Beschlüsse: Rechtlich besteht eine Entscheidung erst, wenn die Generalversammlung jeder \
             Genossenschaft denselben Text in ihrem eigenen Protokoll angenommen hat.",
        ],
    }
}

/// Who must have been there; in French the beginning of a clause, elsewhere its end.
pub(super) fn quorum_verb(lang: Lang, quorum: &Quorum) -> &'static str {
    let phrase: &Phrase = match (quorum.who, words::is_plural(quorum.first_call)) {
        (Who::Attending, false) => &[
            "que soient présents ou représentés",
            "moet aanwezig of vertegenwoordigd zijn",
            "must be present or represented",
            "muss anwesend oder vertreten sein",
        ],
        (Who::Attending, true) => &[
            "que soient présents ou représentés",
            "moet aanwezig of vertegenwoordigd zijn",
            "must be present or represented",
            "müssen anwesend oder vertreten sein",
        ],
        (Who::Voting, false) => &[
            "qu'aient pris part au vote",
            "moet aan de stemming hebben deelgenomen",
            "must have taken part in the vote",
            "muss an der Abstimmung teilgenommen haben",
        ],
        (Who::Voting, true) => &[
            "qu'aient pris part au vote",
            "moet aan de stemming hebben deelgenomen",
            "must have taken part in the vote",
            "müssen an der Abstimmung teilgenommen haben",
        ],
    };
    match (lang, quorum.who, quorum.basis) {
        (Lang::Fr, Who::Attending, Unit::Shares) => "que soient présentes ou représentées",
        _ => pick(lang, phrase),
    }
}

pub(super) fn rounding(rounding: Rounding) -> &'static Phrase {
    match rounding {
        Rounding::Exact => &[
            "Les fractions de voix qui en résultent comptent.",
            "De breuken van stemmen die daaruit volgen tellen mee.",
            "The fractions of votes that result from it count.",
            "Die daraus entstehenden Bruchteile von Stimmen zählen.",
        ],
        Rounding::Down => &[
            "Les voix ainsi réduites sont arrondies à l'unité inférieure.",
            "De aldus verminderde stemmen worden naar beneden afgerond.",
            "Votes so reduced are rounded down to whole votes.",
            "Die so gekürzten Stimmen werden auf ganze Stimmen abgerundet.",
        ],
        Rounding::Nearest => &[
            "Les voix ainsi réduites sont arrondies à l'unité la plus proche.",
            "De aldus verminderde stemmen worden op de dichtstbijzijnde eenheid afgerond.",
            "Votes so reduced are rounded to the nearest whole vote.",
            "Die so gekürzten Stimmen werden auf die nächste ganze Stimme gerundet.",
        ],
    }
}

pub(super) fn missed(missed: MissedQuorum) -> &'static Phrase {
    match missed {
        MissedQuorum::NoQuorum => &[
            "Si un site n'atteint pas son quorum, rien n'est décidé.",
            "Haalt een site het quorum niet, dan wordt niets beslist.",
            "If a site misses its quorum, nothing is decided.",
            "Verfehlt ein Standort seine Beschlussfähigkeit, wird nichts entschieden.",
        ],
        MissedQuorum::NotApproving => &[
            "Un site qui n'atteint pas son quorum n'approuve pas, mais ses voix comptent.",
            "Een site die het quorum niet haalt, keurt niet goed, maar zijn stemmen tellen mee.",
            "A site that misses its quorum does not approve, but its votes count.",
            "Ein Standort, der seine Beschlussfähigkeit verfehlt, stimmt nicht zu, doch seine Stimmen zählen.",
        ],
        MissedQuorum::Out => &[
            "Un site qui n'atteint pas son quorum n'approuve pas, et ses voix ne comptent pas.",
            "Een site die het quorum niet haalt, keurt niet goed, en zijn stemmen tellen niet mee.",
            "A site that misses its quorum does not approve, and its votes do not count.",
            "Ein Standort, der seine Beschlussfähigkeit verfehlt, stimmt nicht zu, und seine Stimmen zählen nicht.",
        ],
    }
}

pub(super) fn mode(mode: CollegeMode) -> &'static Phrase {
    match mode {
        CollegeMode::Proportional => &[
            "Le poids de chaque collège se partage comme ses membres ont voté.",
            "Het gewicht van elk kiescollege wordt verdeeld zoals zijn leden gestemd hebben.",
            "The weight of each college is split as its members voted.",
            "Das Gewicht jedes Wahlkollegiums teilt sich so auf, wie seine Mitglieder abgestimmt haben.",
        ],
        CollegeMode::WinnerTakesAll => &[
            "Tout le poids de chaque collège suit la majorité de ses membres\u{a0}; à égalité, le collège n'est pas favorable.",
            "Het hele gewicht van elk kiescollege volgt de meerderheid van zijn leden; bij staking van stemmen is het kiescollege \
             niet voor.",
            "The whole weight of each college follows the majority of its members; a tied college is not in favour.",
            "Das ganze Gewicht jedes Wahlkollegiums folgt der Mehrheit seiner Mitglieder; bei Stimmengleichheit ist das \
             Wahlkollegium nicht dafür.",
        ],
    }
}

pub(super) fn empty(empty: EmptyCollege) -> &'static Phrase {
    match empty {
        EmptyCollege::Out => &[
            "Un collège sans vote est laissé de côté.",
            "Een kiescollege zonder stemmen blijft buiten beschouwing.",
            "A college without votes is left aside.",
            "Ein Wahlkollegium ohne Stimmen bleibt außer Betracht.",
        ],
        EmptyCollege::Against => &[
            "Le poids d'un collège sans vote compte comme non favorable.",
            "Het gewicht van een kiescollege zonder stemmen telt als niet voor.",
            "The weight of a college without votes counts as not in favour.",
            "Das Gewicht eines Wahlkollegiums ohne Stimmen zählt als nicht dafür.",
        ],
        EmptyCollege::NotEvaluable => &[
            "Si un collège reste sans vote, la majorité ne peut être établie et la proposition n'est pas adoptée.",
            "Blijft een kiescollege zonder stemmen, dan kan de meerderheid niet worden vastgesteld en is het voorstel niet aangenomen.",
            "If a college has no votes, the majority cannot be established and the proposal is not carried.",
            "Bleibt ein Wahlkollegium ohne Stimmen, ist die Mehrheit nicht feststellbar und der Beschlussvorschlag nicht angenommen.",
        ],
    }
}

/// What becomes of abstentions, blank and spoiled ballots; nothing to say where the base is not made of ballots.
pub(super) fn base(rule: &MajorityRule) -> Option<&'static Phrase> {
    Some(match (rule.base, rule.abstention) {
        (Base::Expressed, Abstention::NotExpressed) => &[
            "Les abstentions, les bulletins blancs et les bulletins nuls ne comptent pas.",
            "Onthoudingen, blanco en ongeldige stembiljetten tellen niet mee.",
            "Abstentions, blank and spoiled ballots do not count.",
            "Enthaltungen, leere und ungültige Stimmzettel zählen nicht.",
        ],
        (Base::Expressed, Abstention::Expressed) => &[
            "Les abstentions comptent parmi les suffrages exprimés\u{a0}; les bulletins blancs et nuls ne comptent pas.",
            "Onthoudingen tellen als uitgebrachte stemmen; blanco en ongeldige stembiljetten tellen niet mee.",
            "Abstentions count among the votes expressed; blank and spoiled ballots do not.",
            "Enthaltungen zählen zu den abgegebenen Stimmen; leere und ungültige Stimmzettel zählen nicht.",
        ],
        (Base::Valid, _) => &[
            "Les abstentions et les bulletins blancs sont compris dans ce nombre, les bulletins nuls non.",
            "Onthoudingen en blanco stembiljetten zijn in dit aantal begrepen, ongeldige niet.",
            "This number includes abstentions and blank ballots, but not spoiled ones.",
            "Enthaltungen und leere Stimmzettel sind in dieser Zahl enthalten, ungültige nicht.",
        ],
        (Base::Cast, _) => &[
            "Les abstentions, les bulletins blancs et les bulletins nuls sont compris dans ce nombre.",
            "Onthoudingen, blanco en ongeldige stembiljetten zijn in dit aantal begrepen.",
            "This number includes abstentions, blank and spoiled ballots.",
            "Enthaltungen, leere und ungültige Stimmzettel sind in dieser Zahl enthalten.",
        ],
        (Base::Present | Base::Roll, _) => return None,
    })
}

pub(super) fn tie(tie: CastingRule) -> &'static Phrase {
    match tie {
        CastingRule::Fails => &[
            "En cas d'égalité des voix, la proposition est rejetée.",
            "Bij staking van stemmen is het voorstel verworpen.",
            "If votes are equal, the proposal is not carried.",
            "Bei Stimmengleichheit ist der Beschlussvorschlag abgelehnt.",
        ],
        CastingRule::Passes => &[
            "En cas d'égalité des voix, la proposition est adoptée.",
            "Bij staking van stemmen is het voorstel aangenomen.",
            "If votes are equal, the proposal is carried.",
            "Bei Stimmengleichheit ist der Beschlussvorschlag angenommen.",
        ],
        CastingRule::CastingVote => &[
            "En cas d'égalité des voix, la voix de la présidence de séance est prépondérante.",
            "Bij staking van stemmen is de stem van wie voorzit doorslaggevend.",
            "If votes are equal, the chair has the casting vote.",
            "Bei Stimmengleichheit gibt die Stimme des Vorsitzes den Ausschlag.",
        ],
    }
}

/// How many nodes must approve; in French with its "de", in German with its verb.
pub(super) fn how_many(lang: Lang, nodes: &NodesRule) -> String {
    let phrase: &Phrase = match (nodes.at_least, nodes.of) {
        (NodesNeeded::Part(Fraction::ONE), _) => {
            &["de tous les sites", "alle sites", "all sites", "müssen alle Standorte"]
        }
        (NodesNeeded::Part(_), _) => &[
            "d'{part} des sites",
            "{part} van de sites",
            "{part} of the sites",
            "{müssen} {part} der Standorte",
        ],
        (NodesNeeded::Count(1), Some(1)) => {
            &["du seul site", "de enige site", "the only site", "muss der einzige Standort"]
        }
        (NodesNeeded::Count(k), Some(n)) if k == n => &[
            "de chacun des {n} sites",
            "elk van de {n} sites",
            "each of the {n} sites",
            "muss jeder der {n} Standorte",
        ],
        (NodesNeeded::Count(1), _) => &[
            "d'au moins un site",
            "ten minste één site",
            "at least one site",
            "muss mindestens ein Standort",
        ],
        (NodesNeeded::Count(_), Some(_)) => &[
            "d'au moins {k} sites sur {n}",
            "ten minste {k} van de {n} sites",
            "at least {k} of {n} sites",
            "müssen mindestens {k} von {n} Standorten",
        ],
        (NodesNeeded::Count(_), None) => &[
            "d'au moins {k} sites",
            "ten minste {k} sites",
            "at least {k} sites",
            "müssen mindestens {k} Standorte",
        ],
    };
    let (part, k, plural) = match nodes.at_least {
        NodesNeeded::Part(part) => (words::at_least(lang, part), String::new(), words::is_plural(part)),
        NodesNeeded::Count(k) => (String::new(), k.to_string(), true),
    };
    let must = if plural { "müssen" } else { "muss" };
    let n = nodes.of.map_or(String::new(), |n| n.to_string());
    say(lang, phrase, &[("part", &part), ("k", &k), ("n", &n), ("müssen", must)])
}

pub(super) const LATE: Phrase = [
    "Un site dont le procès-verbal de dépouillement arrive après l'échéance",
    "Een site waarvan het proces-verbaal van stemopneming te laat aankomt,",
    "A site whose tally certificate arrives after the deadline",
    "Ein Standort, dessen Auszählungsprotokoll nach Fristende eintrifft,",
];
pub(super) const SILENT: Phrase = [
    "Un site qui ne transmet rien",
    "Een site die niets overmaakt,",
    "A site that reports nothing",
    "Ein Standort, der nichts übermittelt,",
];
pub(super) const DECLINED: Phrase = [
    "Un site qui décline le scrutin",
    "Een site die niet aan de stemming deelneemt,",
    "A site that declines the vote",
    "Ein Standort, der die Teilnahme ablehnt,",
];
pub(super) const EXCLUDED: Phrase = [
    "Un site dont le procès-verbal de dépouillement est écarté",
    "Een site waarvan het proces-verbaal van stemopneming uitgesloten is,",
    "A site whose tally certificate is excluded",
    "Ein Standort, dessen Auszählungsprotokoll ausgeschlossen wird,",
];

pub(super) const COUNTS: Phrase = [
    "est compté si ce procès-verbal est là à la proclamation du résultat",
    "telt mee als dat proces-verbaal er is bij de bekendmaking van de uitslag",
    "is counted if the certificate is there when the outcome is declared",
    "wird gezählt, wenn dieses Protokoll bei der Verkündung des Ergebnisses vorliegt",
];
pub(super) const OUT: Phrase = [
    "reste en dehors du scrutin",
    "blijft buiten de stemming",
    "stays outside the vote",
    "bleibt außerhalb der Abstimmung",
];
pub(super) const ABSENT: Phrase = [
    "compte comme un site où personne n'a voté",
    "telt als een site waar niemand heeft gestemd",
    "counts as a site where nobody voted",
    "zählt als Standort, in dem niemand abgestimmt hat",
];
pub(super) const BLOCKS: Phrase = [
    "empêche toute décision",
    "belet elke beslissing",
    "prevents any decision",
    "verhindert jede Entscheidung",
];

pub(super) fn late(treatment: LateTreatment) -> &'static Phrase {
    match treatment {
        LateTreatment::Count => &COUNTS,
        LateTreatment::Out => &OUT,
        LateTreatment::Absent => &ABSENT,
        LateTreatment::Blocks => &BLOCKS,
    }
}

pub(super) fn absent(treatment: AbsentTreatment) -> &'static Phrase {
    match treatment {
        AbsentTreatment::Out => &OUT,
        AbsentTreatment::Absent => &ABSENT,
        AbsentTreatment::Blocks => &BLOCKS,
    }
}

/// The opener may let a vote close later.
pub(super) const EXTENDED: Phrase = [
    "La clôture du scrutin peut être reportée, au plus tard 24 heures avant\u{a0}: le nouveau terme est publié avec son motif.",
    "De sluiting van de stemming kan worden uitgesteld, ten laatste 24 uur voordien: de nieuwe termijn wordt met de reden \
     bekendgemaakt.",
    "The closing of the vote may be put off, at the latest 24 hours before: the new time is published with the reason.",
    "Das Ende der Stimmabgabe kann hinausgeschoben werden, spätestens 24 Stunden vorher: Die neue Zeit wird mit dem Grund \
     bekanntgegeben.",
];

pub(super) fn declare(time: DeclareTime) -> &'static Phrase {
    match time {
        DeclareTime::AtReportBy => &[
            "Le résultat est proclamé à la fin du délai de transmission, pour que le dernier site puisse lui aussi corriger son \
             procès-verbal de dépouillement.",
            "De uitslag wordt afgekondigd wanneer de termijn voor het overmaken voorbij is, zodat ook de laatste site zijn \
             proces-verbaal van stemopneming kan verbeteren.",
            "The outcome is declared when the time for reporting is over, so that the last site too can correct its tally \
             certificate.",
            "Das Ergebnis wird bekanntgegeben, wenn die Übermittlungsfrist abgelaufen ist, damit auch der letzte Standort sein \
             Auszählungsprotokoll berichtigen kann.",
        ],
        DeclareTime::WhenComplete => &[
            "Le résultat est proclamé dès que la part de chaque site est connue, au plus tard à la fin du délai de transmission.",
            "De uitslag wordt afgekondigd zodra het aandeel van elke site bekend is, ten laatste wanneer de termijn voor het \
             overmaken voorbij is.",
            "The outcome is declared as soon as every site is accounted for, at the latest when the time for reporting is over.",
            "Das Ergebnis wird bekanntgegeben, sobald der Anteil jedes Standorts feststeht, spätestens wenn die \
             Übermittlungsfrist abgelaufen ist.",
        ],
    }
}

pub(super) fn corrected(treatment: CorrectedTreatment) -> &'static Phrase {
    match treatment {
        CorrectedTreatment::Corrected => &[
            "Si un procès-verbal de dépouillement est corrigé, les chiffres corrigés comptent.",
            "Wordt een proces-verbaal van stemopneming verbeterd, dan tellen de verbeterde cijfers.",
            "If a tally certificate is corrected, the corrected figures count.",
            "Wird ein Auszählungsprotokoll berichtigt, zählen die berichtigten Zahlen.",
        ],
        CorrectedTreatment::First => &[
            "Si un procès-verbal de dépouillement est corrigé, les premiers chiffres comptent.",
            "Wordt een proces-verbaal van stemopneming verbeterd, dan tellen de eerste cijfers.",
            "If a tally certificate is corrected, the first figures count.",
            "Wird ein Auszählungsprotokoll berichtigt, zählen die ersten Zahlen.",
        ],
        CorrectedTreatment::Absent => &[
            "Un site qui corrige son procès-verbal de dépouillement compte comme un site où personne n'a voté.",
            "Een site die zijn proces-verbaal van stemopneming verbetert, telt als een site waar niemand heeft gestemd.",
            "A site that corrects its tally certificate counts as a site where nobody voted.",
            "Ein Standort, der sein Auszählungsprotokoll berichtigt, zählt als Standort, in dem niemand abgestimmt hat.",
        ],
    }
}

pub(super) fn local(treatment: LocalTreatment) -> &'static Phrase {
    match treatment {
        LocalTreatment::Stricter => &[
            "Un site peut ajouter pour lui-même des conditions plus strictes, jamais plus souples.",
            "Een site mag voor zichzelf strengere voorwaarden toevoegen, nooit soepelere.",
            "A site may add stricter conditions for itself, never looser ones.",
            "Ein Standort darf für sich strengere Bedingungen hinzufügen, niemals lockerere.",
        ],
        LocalTreatment::Refused => &[
            "Un site ne peut pas ajouter de conditions.",
            "Een site mag geen voorwaarden toevoegen.",
            "A site may not add conditions.",
            "Ein Standort darf keine Bedingungen hinzufügen.",
        ],
    }
}

pub(super) fn small_phrase(treatment: SmallTreatment) -> &'static Phrase {
    match treatment {
        SmallTreatment::Publish => &[
            "Un site ou un collège de moins de {n} voix est publié et compté comme les autres.",
            "Een site of kiescollege met minder dan {n} stemmen wordt bekendgemaakt en geteld zoals de andere.",
            "A site or college with fewer than {n} votes is published and counted like the others.",
            "Ein Standort oder Wahlkollegium mit weniger als {n} Stimmen wird wie die anderen veröffentlicht und gezählt.",
        ],
        SmallTreatment::Merge => &[
            "Un site ou un collège de moins de {n} voix est réuni à son voisin ({pairs}).",
            "Een site of kiescollege met minder dan {n} stemmen wordt bij zijn buur gevoegd ({pairs}).",
            "A site or college with fewer than {n} votes is merged with its neighbour ({pairs}).",
            "Ein Standort oder Wahlkollegium mit weniger als {n} Stimmen wird mit seinem Nachbarn zusammengelegt ({pairs}).",
        ],
        SmallTreatment::NotEvaluable => &[
            "Un site ou un collège de moins de {n} voix n'est pas évalué\u{a0}: la condition qui en dépend n'est pas remplie.",
            "Een site of kiescollege met minder dan {n} stemmen wordt niet beoordeeld: de voorwaarde die ervan afhangt is niet vervuld.",
            "A site or college with fewer than {n} votes is not evaluated: the condition that depends on it is not met.",
            "Ein Standort oder Wahlkollegium mit weniger als {n} Stimmen wird nicht ausgewertet: Die davon abhängige Bedingung ist nicht \
             erfüllt.",
        ],
    }
}

pub(super) fn small_polls(treatment: SmallPolls) -> &'static Phrase {
    match treatment {
        SmallPolls::Publish => &[
            "Là où moins de {n} personnes votent, les chiffres sont publiés comme ailleurs.",
            "Waar minder dan {n} mensen stemmen, worden de cijfers bekendgemaakt zoals elders.",
            "Where fewer than {n} people vote, the figures are published as elsewhere.",
            "Wo weniger als {n} Menschen abstimmen, werden die Zahlen wie anderswo veröffentlicht.",
        ],
        SmallPolls::Merge => &[
            "Si moins de {n} personnes votent dans une unité qu'un nœud héberge, leurs voix sont comptées avec celles de ce nœud\u{a0}; \
             ailleurs, de si petits chiffres sont publiés.",
            "Als minder dan {n} mensen stemmen in een eenheid die een knooppunt herbergt, worden hun stemmen met die van dat knooppunt \
             geteld; elders worden zulke kleine cijfers bekendgemaakt.",
            "If fewer than {n} people vote in a unit that a node hosts, their votes are counted with those of that node; elsewhere such \
             small figures are published.",
            "Stimmen in einer Einheit, die ein Knoten beherbergt, weniger als {n} Menschen ab, werden ihre Stimmen mit denen dieses Knotens \
             gezählt; anderswo werden so kleine Zahlen veröffentlicht.",
        ],
        SmallPolls::Exclude => &[
            "Si moins de {n} personnes votent dans une unité qu'un nœud héberge, leurs voix sont comptées avec celles de ce nœud\u{a0}; \
             ailleurs, de si petits chiffres ne sont ni publiés ni comptés.",
            "Als minder dan {n} mensen stemmen in een eenheid die een knooppunt herbergt, worden hun stemmen met die van dat knooppunt \
             geteld; elders worden zulke kleine cijfers bekendgemaakt noch geteld.",
            "If fewer than {n} people vote in a unit that a node hosts, their votes are counted with those of that node; elsewhere such \
             small figures are neither published nor counted.",
            "Stimmen in einer Einheit, die ein Knoten beherbergt, weniger als {n} Menschen ab, werden ihre Stimmen mit denen dieses Knotens \
             gezählt; anderswo werden so kleine Zahlen weder veröffentlicht noch gezählt.",
        ],
    }
}
