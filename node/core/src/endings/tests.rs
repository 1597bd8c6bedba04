use std::os::unix::fs::PermissionsExt;

use super::*;

fn token(us: i64, id: &str) -> Ending {
    Ending::Token { us, id: id.to_owned(), until_us: us + KEPT_US }
}

fn member(us: i64, number: &str) -> Ending {
    Ending::Member { us, number: number.to_owned(), day: "2026-11-27".to_owned() }
}

#[test]
fn what_is_noted_is_read_again_and_belongs_to_the_owner_alone() {
    let directory = tempfile::tempdir().unwrap();
    let endings = Endings::of(directory.path());
    assert_eq!(endings.in_force().unwrap(), []);
    let erased = Ending::Erased { us: 3, log: "log".to_owned(), index: 7, leaf: "ab".to_owned() };
    let person = Ending::Person { us: 2, id: "p".to_owned() };
    let all = [token(1, "a"), person, member(2, "M1"), erased];
    endings.note(&all[..1]).unwrap();
    endings.note(&all[1..]).unwrap();
    assert_eq!(Endings::of(directory.path()).in_force().unwrap(), all);
    let mode = fs::metadata(directory.path().join(FILE)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_member_who_was_taken_back_is_not_ended_again() {
    let directory = tempfile::tempdir().unwrap();
    let endings = Endings::of(directory.path());
    let back = Ending::MemberBack { us: 2, number: "M1".to_owned() };
    endings.note(&[member(1, "M1"), back, member(1, "M2")]).unwrap();
    assert_eq!(endings.in_force().unwrap(), [member(1, "M2")]);
    endings.note(&[member(3, "M1")]).unwrap();
    assert_eq!(endings.in_force().unwrap(), [member(1, "M2"), member(3, "M1")]);
}

#[test]
fn what_was_filled_in_again_is_not_taken_out_again() {
    let directory = tempfile::tempdir().unwrap();
    let endings = Endings::of(directory.path());
    let (number, email) = ("M1".to_owned(), MemberField::Email);
    let out = |us, field| Ending::MemberField { us, number: number.clone(), field };
    let back = Ending::MemberFieldBack { us: 2, number: number.clone(), field: email };
    endings.note(&[out(1, email), out(1, MemberField::Name), back]).unwrap();
    assert_eq!(endings.in_force().unwrap(), [out(1, MemberField::Name)]);
    endings.note(&[out(3, email)]).unwrap();
    assert_eq!(endings.in_force().unwrap(), [out(1, MemberField::Name), out(3, email)]);
}

#[test]
fn a_line_that_a_crash_cut_off_counts_for_nothing_and_spoils_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(FILE);
    let whole = token(1, "a").line();
    fs::write(&path, format!("{whole}{}", &token(2, "b").line()[..20])).unwrap();
    let endings = Endings::of(directory.path());
    assert_eq!(endings.in_force().unwrap(), [token(1, "a")]);
    endings.note(&[token(3, "c")]).unwrap();
    assert_eq!(endings.in_force().unwrap(), [token(1, "a"), token(3, "c")]);
}

#[test]
fn a_line_that_is_none_is_named() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join(FILE), format!("{}nonsense\n", token(1, "a").line())).unwrap();
    let refused = Endings::of(directory.path()).in_force().unwrap_err();
    assert!(refused.to_string().contains("line 2"), "{refused}");
}

#[test]
fn what_nobody_needs_any_more_is_taken_out() {
    let directory = tempfile::tempdir().unwrap();
    let endings = Endings::of(directory.path());
    let now_us = 2 * KEPT_US;
    let over = Ending::Token { us: now_us - 1, id: "over".to_owned(), until_us: now_us };
    let back = Ending::MemberBack { us: now_us, number: "M1".to_owned() };
    endings.note(&[member(1, "old"), member(now_us, "M1"), back, over, member(now_us, "M2")]).unwrap();
    endings.tidy(now_us).unwrap();
    let text = fs::read_to_string(directory.path().join(FILE)).unwrap();
    assert_eq!(text, member(now_us, "M2").line());
    endings.note(&[token(now_us, "b")]).unwrap();
    assert_eq!(endings.in_force().unwrap(), [member(now_us, "M2"), token(now_us, "b")]);
}
