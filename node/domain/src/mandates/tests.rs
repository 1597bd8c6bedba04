use proptest::prelude::*;

use super::*;
use crate::bodies::KnownBody;
use crate::vocabulary::KnownMandateRole;

fn known() -> Known {
    let body = |unit, name: &str| KnownBody { unit, name: name.to_owned(), answers_to: None };
    Known {
        units: vec!["France".to_owned(), "Lille".to_owned(), "Rennes".to_owned()],
        bodies: vec![
            body(0, "Conseil d’administration"),
            body(1, "Groupe gouvernance"),
            body(2, "Groupe gouvernance"),
        ],
    }
}

const FILE: &str = "Instance;Antenne;Rôle;Nom;Du;Au;Numéro
Conseil d'administration;;présidente;Zoé Lambert;01/07/2018;30/06/2022;1042
conseil d’administration;;administrateur;Idriss Kone;2018-07-01;2022-06-30;
Groupe gouvernance;Lille;animateur·rice;Ana Peeters;;;
Groupe gouvernance (Rennes);;gardien du temps;Ana Peeters;15.10.2019;;
";

fn taken(bytes: &[u8]) -> Result<Vec<NewMandate>, TableErrors> {
    parse(bytes, &known(), OtherColumns::Refused).map(|taken| taken.rows)
}

fn errors(text: &str) -> Vec<String> {
    taken(text.as_bytes()).unwrap_err().errors.iter().map(ToString::to_string).collect()
}

#[test]
fn mandates_are_read_with_bodies_roles_and_days() {
    let mandates = taken(FILE.as_bytes()).unwrap();
    let [chair, member, facilitator, keeper] = &mandates[..] else { panic!("{mandates:?}") };
    assert_eq!((chair.body, chair.member.as_deref()), (0, Some("1042")));
    assert_eq!(chair.begin.role, KnownMandateRole::Chair.into());
    assert_eq!((chair.begin.from, chair.begin.to), (member.begin.from, member.begin.to));
    assert_eq!(member.begin.role, KnownMandateRole::Member.into());
    assert_eq!((facilitator.body, facilitator.begin.from, facilitator.begin.to), (1, None, None));
    assert_eq!(facilitator.begin.role, KnownMandateRole::Facilitator.into());
    assert_eq!((keeper.body, keeper.begin.role.to_string().as_str()), (2, "gardien du temps"));
    assert_eq!(keeper.begin.from, Some("2019-10-15".parse().unwrap()));
}

#[test]
fn who_gave_a_mandate_is_a_body_that_is_known_or_a_meeting() {
    let file = "instance;rôle;nom;nommée par
Conseil d'administration;présidente;Zoé;groupe gouvernance (Lille)
Conseil d'administration;trésorier;Max;Assemblée générale du 22 juin 2019
Conseil d'administration;membre;Léo;
";
    let given: Vec<_> = taken(file.as_bytes()).unwrap().into_iter().map(|row| row.appointed).collect();
    let meeting = Appointed::At("Assemblée générale du 22 juin 2019".to_owned());
    assert_eq!(given, [Some(Appointed::By(1)), Some(meeting), None]);
}

#[test]
fn titles_are_known_in_four_languages() {
    for titles in [
        "body,role,name,from,to,member number",
        "organe,fonction,nom,depuis,jusqu’au,numéro de sociétaire",
        "orgaan,functie,naam,vanaf,tot en met,vennootnummer",
        "Gremium,Funktion,Name,seit,bis,Mitgliedsnummer",
    ] {
        let text = format!("{titles}\nConseil d’administration,chair,Zoé,2018-07-01,2022-06-30,7\n");
        assert_eq!(taken(text.as_bytes()).unwrap()[0].member.as_deref(), Some("7"), "{titles}");
    }
}

#[test]
fn every_fault_is_named_by_line_and_column() {
    let text = "body,role,name,from,to,unit
Conseil administration,,Zoé,2020-13-01,soon,
Conseil d’administration,chair,,2020-07-01,2020-06-30,
Groupe gouvernance,secretary,Ana,,,
Conseil d’administration,chair,Ana,,,Lille
Groupe gouvernance,chair,Ana,,,Gand
";
    assert_eq!(
        errors(text),
        [
            "line 2, column body: `Conseil administration` is no body here: did you mean Conseil d’administration?",
            "line 2, column role: is empty",
            "line 2, column from: `2020-13-01` is not a day: write 2020-06-30",
            "line 2, column to: `soon` is not a day: write 2020-06-30",
            "line 3, column name: is empty",
            "line 3, column to: is 30 June 2020, before the first day 1 July 2020",
            "line 4, column body: `Groupe gouvernance` may mean Groupe gouvernance (Lille) or Groupe gouvernance \
             (Rennes): write for example Groupe gouvernance (Lille)",
            "line 5, column body: `Conseil d’administration` is no body of Lille: add it first, or correct one of the two",
            "line 6, column unit: `Gand` is no unit here: add it first, or correct the name",
        ]
    );
}

#[test]
fn one_person_holds_an_office_once_at_a_time_and_again_later() {
    let rows = |second: &str| {
        format!(
            "body;role;name;from;to\nConseil d’administration;member;Zoé Lambert;2014-07-01;2018-06-30\n{second}\n"
        )
    };
    let again = "Conseil d’administration;member;Zoé Lambert;2018-07-01;2022-06-30";
    assert_eq!(taken(rows(again).as_bytes()).unwrap().len(), 2);
    for twice in [
        "Conseil d’administration;administratrice;ZOE LAMBERT;2018-06-30;",
        "Conseil d’administration;membre;Zoé Lambert;;",
    ] {
        assert!(errors(&rows(twice))[0].starts_with("line 3, column name: is on line 2 already"), "{twice}");
    }
    let other_office = "Conseil d’administration;secretary;Zoé Lambert;2014-07-01;";
    assert!(taken(rows(other_office).as_bytes()).is_ok());
}

proptest! {
    #[test]
    fn no_bytes_make_the_parser_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = taken(&bytes);
        let _ = taken(&[FILE.as_bytes(), &bytes].concat());
    }
}
