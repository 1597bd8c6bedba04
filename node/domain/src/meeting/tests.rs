use super::*;
use crate::vocabulary::{BodyKind, KnownBodyKind};
use crate::{Date, Zone};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn evening(day: &str) -> When {
    When { start: at(&format!("{day} 18:00")), end: Some(at(&format!("{day} 20:00"))) }
}

fn of(category: &str, mode: Mode, count: u32) -> Present {
    Present { category: category.to_owned(), mode: Some(mode), count }
}

fn planned() -> Meeting {
    Meeting::plan(evening("2020-03-14")).unwrap()
}

fn held() -> Meeting {
    let convened = planned().convene(3, &[KnownChannel::Mail.into()]).unwrap();
    convened.hold(&[of("sociétaires", Mode::Room, 4)]).unwrap()
}

#[test]
fn a_meeting_goes_its_way_to_final_minutes() {
    let minuted = held().minute(Stage::Draft, "").unwrap().minute(Stage::Final, "").unwrap();
    assert_eq!(minuted.state(), MeetingState::MinutesFinal);
    assert_eq!(minuted.clone().minute(Stage::Final, "").unwrap_err().field(), Some("reason"));
    assert!(minuted.clone().minute(Stage::Final, "une erreur de chiffre").is_ok());
    assert_eq!(minuted.minute(Stage::Draft, "").unwrap_err().rule(), Some("G5"));
    assert_eq!(held().cancel("pluie").unwrap_err().rule(), Some("G7"));
}

#[test]
fn a_meeting_that_moves_is_convened_anew() {
    let convened = planned().convene(1, &[KnownChannel::Letter.into()]).unwrap();
    let moved = convened.move_to(evening("2020-03-21"), "salle fermée").unwrap();
    assert_eq!((moved.state(), moved.when()), (MeetingState::Planned, evening("2020-03-21")));
    assert_eq!(planned().move_to(evening("2020-03-21"), " ").unwrap_err().field(), Some("reason"));
}

#[test]
fn what_is_missing_is_named() {
    let backwards = When { start: at("2020-03-14 20:00"), end: Some(at("2020-03-14 18:00")) };
    assert_eq!(Meeting::plan(backwards).unwrap_err().field(), Some("time.end"));
    let endless = When { end: Some(at("2020-05-14 18:00")), ..evening("2020-03-14") };
    assert_eq!(Meeting::plan(endless).unwrap_err().field(), Some("time.end"));
    assert_eq!(planned().convene(0, &[KnownChannel::Mail.into()]).unwrap_err().field(), Some("items"));
    assert_eq!(planned().convene(1, &[]).unwrap_err().field(), Some("channels"));
    assert_eq!(planned().hold(&[of("sociétaires", Mode::Room, 0)]).unwrap_err().field(), Some("present"));
    let twice = [of("Sociétaires", Mode::Room, 5), of("sociétaires", Mode::Room, 5)];
    assert_eq!(planned().hold(&twice).unwrap_err().field(), Some("present[1].category"));
    let link = |link: &str| Words { link: link.to_owned(), ..Words::default() }.check();
    assert!(link("https://visio.example/rennes").is_ok());
    assert_eq!(link("javascript:alert(1)").unwrap_err().field(), Some("words.link"));
    assert_eq!(check_minutes(Stage::Final, "PV", "").unwrap_err().field(), Some("approved_by"));
}

#[test]
fn no_small_number_leaves_and_no_second_split() {
    let exact = vec![
        of("permanents", Mode::Room, 2),
        of("sociétaires", Mode::Online, 6),
        of("sociétaires", Mode::Room, 12),
        of("usagers", Mode::Room, 7),
    ];
    let published = published_attendance(exact.clone(), 5);
    let total = |parts: &[Present]| parts.iter().map(|part| part.count).sum::<u32>();
    assert_eq!(total(&published), total(&exact));
    assert!(published.iter().all(|part| part.count >= 5), "{published:?}");
    assert_eq!(published_attendance([of("sociétaires", Mode::Room, 4)], 5).len(), 1);
    assert_eq!(
        total(&published_attendance([of("sociétaires", Mode::Room, 4)], 5)),
        4,
        "a total shows as it is"
    );
}

#[test]
fn the_rules_of_the_game_say_how_many_days_a_body_has() {
    let board: BodyKind = KnownBodyKind::Board.into();
    let days = |toml: &str| {
        let charter = crate::Charter::read(&format!("format = \"percole-charter/1\"\n{toml}")).unwrap();
        let rules = Rules::of(&board, Some(&charter));
        (rules.notice_days, rules.minutes_days)
    };
    assert_eq!(days(""), (5, 15), "what they leave out follows the kind of body");
    assert_eq!(days("notice = { article = \"9\", days_min = 8 }"), (8, 15));
    assert_eq!(days("minutes = { article = \"8\", days_max = 20 }"), (5, 20));
    assert_eq!(Rules::of(&KnownBodyKind::Assembly.into(), None).notice_days, 15);
}

#[test]
fn what_time_brings_is_said() {
    let assembly: BodyKind = KnownBodyKind::Assembly.into();
    let seen = |state, sent: &str, now: &str| Seen {
        state,
        when: evening("2020-03-14"),
        zone: Zone::UTC,
        sent_on: sent.parse::<Date>().ok(),
        now: at(now),
    };
    let flags = |state, sent, now| flags(&seen(state, sent, now), Rules::of(&assembly, None));
    use MeetingState::{Cancelled, Convened, Held, MinutesDraft, Planned};
    assert_eq!(flags(Planned, "", "2020-02-28 12:00"), []);
    assert_eq!(flags(Planned, "", "2020-02-29 12:00"), [Flag::NoticeDue]);
    assert_eq!(flags(Planned, "", "2020-03-15 12:00"), [Flag::PresenceMissing]);
    assert_eq!(flags(Convened, "2020-02-28", "2020-03-01 12:00"), []);
    assert_eq!(flags(Convened, "2020-03-01", "2020-03-14 21:00"), [Flag::NoticeShort, Flag::PresenceMissing]);
    assert_eq!(flags(Held, "2020-02-28", "2020-04-13 19:00"), []);
    assert_eq!(flags(Held, "2020-02-28", "2020-04-13 20:00"), [Flag::MinutesLate]);
    assert_eq!(flags(MinutesDraft, "", "2021-01-01 12:00"), []);
    assert_eq!(flags(Cancelled, "", "2021-01-01 12:00"), []);
}
