use percole_tables::OtherColumns::Refused;

use super::*;
use crate::bodies::KnownBody;

fn known() -> Known {
    let body = |unit, name: &str| KnownBody { unit, name: name.to_owned(), answers_to: None };
    Known {
        units: vec!["France".to_owned(), "Rennes".to_owned()],
        bodies: vec![body(0, "Conseil d’administration"), body(1, "Groupe de travail")],
    }
}

fn parsed(csv: &str) -> Result<Vec<NewMeeting>, TableErrors> {
    parse(csv.as_bytes(), &known(), "Europe/Paris".parse().unwrap(), Refused).map(|taken| taken.rows)
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[test]
fn hours_are_read_as_people_write_them() {
    for hour in ["18:30", "18h30", "18 h 30", "18.30", "18u30", "18:30:00", "18:30 Uhr"] {
        let meetings =
            parsed(&format!("Instance;Date;Heure\nGroupe de travail;14/03/2020;{hour}\n")).unwrap();
        assert_eq!(meetings[0].when.start, at("2020-03-14 17:30"), "{hour}");
    }
    let late = parsed("Instance;Date;Début;Fin\nGroupe de travail;14/03/2020;22h;0h30\n").unwrap();
    assert_eq!(late[0].when.end, Some(at("2020-03-14 23:30")), "after midnight");
    let montreal = "Instance;Date;Heure;Fuseau\nGroupe de travail;14/03/2020;18h;America/Montreal\n";
    assert_eq!(parsed(montreal).unwrap()[0].when.start, at("2020-03-14 22:00"));
}

#[test]
fn a_whole_row_is_kept() {
    let csv = "Body;Unit;Title;Date;Start;End;Place;Link;Languages;Interpreted;Series\n\
        Groupe de travail;Rennes;Séance 1;2020-03-14;18:30;20:30;MDA;https://visio.example/r;fr, br;nl;2019-2020\n";
    let meeting = parsed(csv).unwrap().remove(0);
    assert_eq!((meeting.body, meeting.series.as_str()), (1, "2019-2020"));
    assert_eq!(meeting.words.place, "MDA");
    assert_eq!(meeting.languages.iter().map(Language::as_str).collect::<Vec<_>>(), ["fr", "br"]);
    assert_eq!(meeting.interpreted[0].as_str(), "nl");
}

#[test]
fn everything_that_is_wrong_is_named_with_its_place() {
    let csv = "Instance;Date;Heure;Visio\n\
        Groupe de travail;14/03/2020;26h;\n\
        Bureau;14/03/2020;18h;\n\
        Groupe de travail;14/03/2020;18h;visio chez moi\n\
        Groupe de travail;15/03/2020;18h;\n\
        Groupe de travail;15/03/2020;18:00;\n";
    let errors = parsed(csv).unwrap_err().in_order();
    let lines: Vec<u64> = errors.errors.iter().map(|error| error.line).collect();
    assert_eq!(lines, [2, 3, 4, 6], "{errors:?}");
}

#[test]
fn an_hour_that_the_clocks_leave_out_is_refused() {
    assert!(parsed("Instance;Date;Heure\nGroupe de travail;29/03/2020;2h30\n").is_err());
}
