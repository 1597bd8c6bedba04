use super::*;
use crate::vocabulary::KnownMandateRole;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn mandate(from: Option<&str>, to: Option<&str>) -> Mandate {
    let role = KnownMandateRole::Member.into();
    Mandate::begin(Begin { role, from: from.map(day), to: to.map(day) }).unwrap()
}

fn refused(mandate: &Mandate, on: &str) -> String {
    let refusal = mandate.signs_on(day(on)).unwrap_err();
    assert_eq!(refusal.code().as_str(), "failed_precondition");
    refusal.message().to_string()
}

#[test]
fn a_mandate_signs_from_its_first_day_to_its_last() {
    let mandate = mandate(Some("2018-07-01"), Some("2020-06-30"));
    for on in ["2018-07-01", "2019-01-01", "2020-06-30"] {
        assert_eq!(mandate.signs_on(day(on)), Ok(()), "{on}");
    }
    assert!(refused(&mandate, "2018-06-30").contains("begins on 1 July 2018"));
}

#[test]
fn a_mandate_whose_term_is_over_cannot_sign_although_no_event_says_so() {
    let mandate = mandate(Some("2018-07-01"), Some("2020-06-30"));
    assert_eq!(
        refused(&mandate, "2020-07-01"),
        "this mandate (member) ended on 30 June 2020: nobody signs by it since 1 July 2020"
    );
    assert_eq!(mandate.state(), MandateState::Running, "nothing that time alone brings is stored");
    assert_eq!(mandate.standing_on(day("2020-07-01")).as_str(), "ended");
}

#[test]
fn an_ended_mandate_cannot_sign_and_says_since_when() {
    let ended = mandate(Some("2018-07-01"), Some("2020-06-30")).end(day("2019-03-15"), "démission").unwrap();
    assert_eq!(ended.signs_on(day("2019-03-15")), Ok(()));
    assert!(
        refused(&ended, "2019-06-01")
            .contains("ended on 15 March 2019: nobody signs by it since 16 March 2019")
    );
    assert_eq!(ended.end(day("2019-04-01"), "encore").unwrap_err().rule(), Some("M2"));
}

#[test]
fn an_announced_end_is_recorded_now_and_holds_from_its_day() {
    let leaving = mandate(Some("2019-10-01"), None).end(day("2020-12-31"), "départ annoncé").unwrap();
    assert_eq!(leaving.state(), MandateState::Ended);
    assert_eq!(leaving.standing_on(day("2020-12-31")), Standing::Running);
    assert_eq!(leaving.standing_on(day("2021-01-01")), Standing::Ended(day("2020-12-31")));
}

#[test]
fn a_mandate_without_dates_runs_until_it_is_ended() {
    let mandate = mandate(None, None);
    assert_eq!(mandate.signs_on(day("1990-01-01")), Ok(()));
    assert_eq!(mandate.last_day(), None);
}

#[test]
fn dates_that_cannot_be_are_refused() {
    let role = KnownMandateRole::Chair.into();
    let backwards = Begin { role, from: Some(day("2020-07-01")), to: Some(day("2020-06-30")) };
    assert_eq!(Mandate::begin(backwards).unwrap_err().field(), Some("to"));
    let running = mandate(Some("2018-07-01"), Some("2020-06-30"));
    assert_eq!(running.clone().end(day("2018-06-30"), "r").unwrap_err().field(), Some("date"));
    assert_eq!(running.clone().end(day("2019-01-01"), " ").unwrap_err().field(), Some("reason"));
    assert!(running.end(day("2020-07-01"), "r").unwrap_err().to_string().contains("over since 30 June 2020"));
}

#[test]
fn a_name_comes_off_alone_and_the_mandate_stands() {
    let holder = Holder { name: "Ines Maertens".to_owned(), portrait: None };
    let unnamed = mandate(Some("2018-07-01"), None);
    let named = unnamed.clone().name(holder.clone()).unwrap();
    assert_eq!(named.facts().holder.as_ref(), Some(&holder));
    assert_eq!(named.without_name(), unnamed);
    let ended = unnamed.clone().end(day("2019-01-01"), "fin").unwrap();
    assert!(ended.name(holder).is_ok(), "a wrong name can be put right after the end");
    let nameless = Holder { name: String::new(), portrait: None };
    assert_eq!(unnamed.name(nameless).unwrap_err().field(), Some("name"));
}
