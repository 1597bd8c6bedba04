//! Phrases for what happened to nodes, and for why a condition could not be evaluated.

use super::Phrase;
use crate::decide::outcome::{NodeStatus, Standing, TieDecision};

pub(super) fn status(status: NodeStatus) -> &'static Phrase {
    match status {
        NodeStatus::Counted => &["compté", "geteld", "counted", "gezählt"],
        NodeStatus::Corrected => &[
            "procès-verbal de dépouillement corrigé",
            "proces-verbaal van stemopneming verbeterd",
            "tally certificate corrected",
            "Auszählungsprotokoll berichtigt",
        ],
        NodeStatus::Late => &["en retard", "te laat", "late", "verspätet"],
        NodeStatus::Declined => &["a décliné le scrutin", "neemt niet deel", "declined", "hat abgelehnt"],
        NodeStatus::Silent => {
            &["n'a rien transmis", "heeft niets overgemaakt", "reported nothing", "hat nichts übermittelt"]
        }
        NodeStatus::Excluded => &["écarté", "uitgesloten", "excluded", "ausgeschlossen"],
    }
}

pub(super) fn standing(standing: Standing) -> &'static Phrase {
    match standing {
        Standing::Counts => {
            &["ses voix comptent", "zijn stemmen tellen mee", "its votes count", "seine Stimmen zählen"]
        }
        Standing::Absent => &super::phrases::ABSENT,
        Standing::Out => &super::phrases::OUT,
        Standing::Blocks => &super::phrases::BLOCKS,
    }
}

pub(super) fn tie(tie: TieDecision) -> &'static Phrase {
    match tie {
        TieDecision::RuleFails => &[
            "Les voix sont égales\u{a0}: d'après la règle, la proposition est rejetée.",
            "De stemmen staken: volgens de regel is het voorstel verworpen.",
            "Votes are equal: by the rule the proposal is not carried.",
            "Stimmengleichheit: Nach der Regel ist der Beschlussvorschlag abgelehnt.",
        ],
        TieDecision::RulePasses => &[
            "Les voix sont égales\u{a0}: d'après la règle, la majorité est acquise.",
            "De stemmen staken: volgens de regel is de meerderheid behaald.",
            "Votes are equal: by the rule the majority is reached.",
            "Stimmengleichheit: Nach der Regel ist die Mehrheit erreicht.",
        ],
        TieDecision::ChairYes => &[
            "Les voix sont égales\u{a0}: la présidence de séance a voté oui, et sa voix est prépondérante.",
            "De stemmen staken: wie voorzit stemde ja, en die stem is doorslaggevend.",
            "Votes are equal: the chair's casting vote is yes.",
            "Stimmengleichheit: Der Vorsitz hat mit Ja gestimmt, und seine Stimme gibt den Ausschlag.",
        ],
        TieDecision::ChairNo => &[
            "Les voix sont égales\u{a0}: la présidence de séance a voté non, et sa voix est prépondérante.",
            "De stemmen staken: wie voorzit stemde neen, en die stem is doorslaggevend.",
            "Votes are equal: the chair's casting vote is no.",
            "Stimmengleichheit: Der Vorsitz hat mit Nein gestimmt, und seine Stimme gibt den Ausschlag.",
        ],
        TieDecision::ChairMissing => &[
            "Les voix sont égales et la voix de la présidence de séance n'est pas notée\u{a0}: la proposition est rejetée.",
            "De stemmen staken en de stem van wie voorzit is niet genoteerd: het voorstel is verworpen.",
            "Votes are equal and the chair's casting vote is not noted: the proposal is not carried.",
            "Stimmengleichheit, und die Stimme des Vorsitzes ist nicht vermerkt: Der Beschlussvorschlag ist abgelehnt.",
        ],
    }
}

/// A node that counts within another one.
pub(super) const WITHIN: Phrase =
    ["{x}, au sein de {y}", "{x}, binnen {y}", "{x}, within {y}", "{x}, innerhalb von {y}"];

pub(super) const EMPTY_BASE: Phrase = [
    "personne dans la base de calcul",
    "niemand in de berekeningsbasis",
    "nobody is in the base",
    "niemand in der Berechnungsgrundlage",
];
pub(super) const ROLL_UNKNOWN: Phrase = [
    "liste électorale de {x} inconnue",
    "kiezerslijst van {x} onbekend",
    "the roll of {x} is not known",
    "Wählerverzeichnis von {x} unbekannt",
];
pub(super) const SHARES_UNKNOWN: Phrase = [
    "parts sociales de {x} inconnues",
    "aandelen van {x} onbekend",
    "the shares of {x} are not known",
    "Geschäftsanteile von {x} unbekannt",
];
pub(super) const CONVENING_UNKNOWN: Phrase = [
    "nombre de sociétaires de {x} à la date de la convocation inconnu",
    "aantal vennoten van {x} op de datum van de oproeping onbekend",
    "the members of {x} on the date of the convocation are not known",
    "Zahl der Mitglieder von {x} am Tag der Einberufung unbekannt",
];
pub(super) const EMPTY_COLLEGE: Phrase = [
    "aucun vote dans le collège {x}",
    "geen stemmen in het kiescollege {x}",
    "no votes in the college {x}",
    "keine Stimmen im Wahlkollegium {x}",
];
pub(super) const FEWER_THAN: Phrase = [
    "moins de {n} voix\u{a0}: {x}",
    "minder dan {n} stemmen: {x}",
    "fewer than {n} votes: {x}",
    "weniger als {n} Stimmen: {x}",
];
pub(super) const HOLDERS_MISSING: Phrase = [
    "le procès-verbal de dépouillement de {x} ne dit pas qui pourrait dépasser le plafond",
    "het proces-verbaal van stemopneming van {x} zegt niet wie de beperking kan overschrijden",
    "the tally certificate of {x} does not say who may exceed the cap",
    "das Auszählungsprotokoll von {x} sagt nicht, wer die Begrenzung überschreiten könnte",
];
pub(super) const TOO_MANY_NODES: Phrase = [
    "la règle compte {n} sites, il y en a {m}",
    "de regel telt {n} sites, er zijn er {m}",
    "the rule counts on {n} sites, there are {m}",
    "die Regel rechnet mit {n} Standorten, es sind {m}",
];
pub(super) const UNKNOWN_PART: Phrase = [
    "la catégorie {x} n'est dans aucun collège de vote",
    "de categorie {x} zit in geen enkel kiescollege",
    "the category {x} is in no college",
    "die Kategorie {x} gehört zu keinem Wahlkollegium",
];
pub(super) const QUESTION_MISSING: Phrase = [
    "la question {x} n'y est pas dépouillée",
    "de vraag {x} is er niet in geteld",
    "the question {x} is not counted in it",
    "die Frage {x} ist darin nicht ausgezählt",
];
pub(super) const CERTIFICATE_MISSING: Phrase = [
    "pas de procès-verbal de dépouillement qui compte",
    "geen proces-verbaal van stemopneming dat telt",
    "no tally certificate that counts",
    "kein Auszählungsprotokoll, das zählt",
];

pub(super) const REFUSED: Phrase = [
    "Condition refusée ({node})\u{a0}: {asked}\u{a0}; {why}.",
    "Voorwaarde geweigerd ({node}): {asked}; {why}.",
    "Condition refused ({node}): {asked}; {why}.",
    "Bedingung abgelehnt ({node}): {asked}; {why}.",
];
pub(super) const LOOSER: Phrase = [
    "c'est plus souple que la règle commune, qui demande {x}",
    "dat is soepeler dan de gemeenschappelijke regel, die {x} vraagt",
    "that is looser than the common rule, which asks for {x}",
    "das ist lockerer als die gemeinsame Regel, die {x} verlangt",
];
pub(super) const NOTHING_TO_TIGHTEN: Phrase = [
    "la règle commune ne demande pas de majorité par site",
    "de gemeenschappelijke regel vraagt geen meerderheid per site",
    "the common rule asks for no majority per site",
    "die gemeinsame Regel verlangt keine Mehrheit je Standort",
];
pub(super) const OTHER_UNIT: Phrase = [
    "les votants ne sont comptés qu'en {x}",
    "de stemmers worden alleen in {x} geteld",
    "those who voted are counted in {x} only",
    "gezählt werden nur abstimmende {x}",
];
pub(super) const NOT_ALLOWED: Phrase = [
    "la règle commune n'admet pas de conditions propres aux sites",
    "de gemeenschappelijke regel laat geen eigen voorwaarden van sites toe",
    "the common rule allows no conditions of single sites",
    "die gemeinsame Regel lässt keine eigenen Bedingungen der Standorte zu",
];
