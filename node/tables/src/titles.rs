//! Titles of columns that several kinds of tables share, in lower case without accents: what one reader knows as no
//! candidate, no other may elect.

/// Who a row is about, by a number on a register.
pub const NUMBERS: &[&str] = &[
    "#",
    "id",
    "no",
    "member",
    "member number",
    "member id",
    "membership number",
    "membre",
    "numero de societaire",
    "numero d'associe",
    "numero de membre",
    "numero d'adherent",
    "numero de cooperateur",
    "societaire",
    "adherent",
    "matricule",
    "nummer",
    "lid",
    "lidnummer",
    "lid nummer",
    "vennootnummer",
    "vennoot",
    "stamnummer",
    "mitgliedsnummer",
    "mitglieds nr",
    "mitglied",
];

/// Who cast what a row holds.
pub const VOTERS: &[&str] = &[
    "voter",
    "voter id",
    "voters",
    "votant",
    "votante",
    "electeur",
    "electrice",
    "kiezer",
    "wahler",
    "wahlerin",
];

/// How many equal papers a row stands for.
pub const PAPERS: &[&str] = &[
    "papers",
    "bulletins",
    "nombre",
    "nombre de bulletins",
    "aantal",
    "aantal stembiljetten",
    "stembiljetten",
    "anzahl",
    "anzahl stimmzettel",
    "stimmzettel",
    "count",
    "number of papers",
    "number of ballots",
];

/// What stands beside ballots and is never counted: weights, hours, addresses, sums.
pub const BESIDE_BALLOTS: &[&str] = &[
    "weight", "weights", "poids", "ponderation", "gewicht", "gewichten", "gewichtung", "date", "day", "time", "hour",
    "timestamp", "heure", "horodateur", "horodatage", "datum", "dag", "tijd", "tijdstip", "tijdstempel", "tag", "uhrzeit",
    "zeit", "zeitstempel", "email", "e mail", "mail", "courriel", "email address", "adresse e mail", "adresse courriel",
    "e mailadres", "e mail adresse", "total", "totaux", "sum", "somme", "totaal", "som", "summe", "gesamt",
];
