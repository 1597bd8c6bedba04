use proptest::prelude::*;

use super::*;

fn known() -> Known {
    let body = |unit, name: &str, answers_to| KnownBody { unit, name: name.to_owned(), answers_to };
    Known {
        units: vec!["France".to_owned(), "Montpellier".to_owned(), "Lille".to_owned()],
        bodies: vec![
            body(0, "Assemblée générale", None),
            body(0, "Conseil d’administration", Some(0)),
            body(1, "Représentation locale", Some(1)),
            body(2, "Représentation locale", Some(1)),
        ],
    }
}

fn taken(bytes: &[u8]) -> Result<Vec<NewBody>, TableErrors> {
    parse(bytes, &known(), OtherColumns::Refused).map(|taken| taken.rows)
}

fn errors(text: &str) -> Vec<String> {
    taken(text.as_bytes()).unwrap_err().errors.iter().map(ToString::to_string).collect()
}

const FILE: &str = "Instance;Type;Antenne;Sièges;Durée du mandat;Répond à;Article;Depuis;Thème;Mission;Échéance
Comité d'éthique;comité d’éthique;;15;24;assemblee generale;art. 31;01/07/2017;;;
Groupe gouvernance;GT;Montpellier;;;Conseil d’administration;;;Une entreprise partagée;Un cahier de recommandations;2020-04-20
Parlement des usagers;parlement;Lille;30;;Groupe gouvernance;;;;;
Conseil d’administration;CA;;18;48;Assemblée générale;art. 20;;;;
";

#[test]
fn bodies_are_read_with_their_seats_and_whom_they_answer_to() {
    let bodies = taken(FILE.as_bytes()).unwrap();
    let [ethics, group, parliament, board] = &bodies[..] else { panic!("{bodies:?}") };
    assert_eq!(ethics.description.kind, KnownBodyKind::EthicsCommittee.into());
    assert_eq!((ethics.description.seats, ethics.description.term_months), (Some(15), Some(24)));
    assert_eq!((ethics.answers_to, ethics.existing), (Some(Place::Known(0)), None));
    assert_eq!(ethics.established, Some("2017-07-01".parse().unwrap()));
    let brief = group.description.brief.as_ref().unwrap();
    assert_eq!(
        (brief.theme.as_str(), brief.due),
        ("Une entreprise partagée", Some("2020-04-20".parse().unwrap()))
    );
    assert_eq!((group.unit, group.answers_to), (1, Some(Place::Known(1))));
    assert_eq!(parliament.description.kind, BodyKind::Own("parlement".to_owned()));
    assert_eq!(parliament.answers_to, Some(Place::InFile(1)), "the only one of this name anywhere");
    assert_eq!((board.existing, board.description.seats), (Some(1), Some(18)), "the file describes it anew");
    assert!(bodies.iter().all(|body| body.description.check().is_ok()));
}

#[test]
fn every_fault_is_named_by_line_and_column() {
    let text = "body,kind,unit,seats,term,answers to,established,theme,due
,board,,0,many,,2020-02-30,,
Conseil,CA,Lile,3,12,,,Thème,
Groupe,working group,,,,,,,2020-01-01
Comité,ethics committee,,,,Assemblee generales,,,
comite,board,,,,,,,
";
    assert_eq!(
        errors(text),
        [
            "line 2, column body: is empty",
            "line 2, column seats: `0` is no number from 1 to 100,000: leave it empty when it is not fixed",
            "line 2, column term: `many` is no term: write a number of months, at most 600, or for instance 2 years; leave it empty when it is not fixed",
            "line 2, column established: `2020-02-30` is not a day: write 2020-06-30",
            "line 3, column unit: `Lile` is no unit here: did you mean Lille?",
            "line 3, column theme: is for working groups: leave it empty, or write working group as the kind",
            "line 4, column due: is given without a theme: name the theme of the group",
            "line 5, column answers to: `Assemblee generales` is no body here: did you mean Assemblée générale?",
            "line 6, column body: is on line 5 already: keep one of the two lines",
        ]
    );
}

#[test]
fn a_name_that_two_units_have_is_asked_back_and_may_name_its_unit() {
    let line = |unit: &str, superior: &str| {
        format!("body,kind,unit,answers to\nGroupe,working group,{unit},{superior}\n")
    };
    let found = |unit: &str, superior: &str| taken(line(unit, superior).as_bytes()).unwrap()[0].answers_to;
    assert_eq!(found("Lille", "Représentation locale"), Some(Place::Known(3)), "its own unit comes first");
    assert_eq!(found("", "Représentation locale (Montpellier)"), Some(Place::Known(2)));
    assert_eq!(
        errors(&line("", "Représentation locale")),
        [
            "line 2, column answers to: `Représentation locale` may mean Représentation locale (Montpellier) or \
          Représentation locale (Lille): write for example Représentation locale (Montpellier)"
        ]
    );
}

#[test]
fn nobody_answers_to_itself_in_a_circle() {
    let text = "body,kind,answers to\nA,board,B\nB,board,C\nC,board,B\nAssemblée générale,assembly,Conseil d’administration\n";
    let columns: Vec<_> =
        errors(text).iter().map(|error| error.split(':').next().unwrap().to_owned()).collect();
    assert_eq!(
        columns,
        ["line 3, column answers to", "line 4, column answers to", "line 5, column answers to"]
    );
    assert!(
        errors("body,kind,answers to\nA,board,A\n")[0]
            .ends_with("leads back to A: who stands highest answers to nobody")
    );
}

#[test]
fn a_body_is_not_unknown_because_its_own_line_has_a_fault() {
    let text = "body,kind,seats,answers to\nConseil,board,x,\nComité,ethics committee,3,Conseil\n";
    assert_eq!(errors(text).len(), 1, "{:?}", errors(text));
}

proptest! {
    #[test]
    fn no_bytes_make_the_parser_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = taken(&bytes);
        let _ = taken(&[FILE.as_bytes(), &bytes].concat());
    }
}

#[test]
fn a_term_is_a_number_of_months_or_says_of_what_it_is() {
    for (text, read) in [
        ("48", Some(48)),
        ("4 ans", Some(48)),
        ("1 année", Some(12)),
        ("18 mois", Some(18)),
        ("2jaar", Some(24)),
        ("3 Jahre", Some(36)),
        ("50 years", Some(600)),
        ("51 years", None),
        ("0", None),
        ("4 fois", None),
        ("ans", None),
        ("99999999999 ans", None),
    ] {
        assert_eq!(months(text).ok(), read, "{text}");
    }
}
