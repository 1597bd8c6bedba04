use super::*;
use crate::lifecycle::RecommendationState::{Adopted, InComment, Revision, Sent, Withdrawn};
use crate::measures::Measure;
use crate::text::SourceGroup;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn text(title: &str) -> RecommendationText {
    let measure =
        Measure { number: 1, title: "Smart affiche des trombinoscopes.".into(), detail: String::new() };
    RecommendationText::new("fr".parse().unwrap(), title.into(), Vec::new(), vec![measure]).unwrap()
}

fn draft() -> Recommendation {
    let text = text("Smart publie ses ordres du jour");
    let first = NewVersion { version: 1, text, reason: String::new() };
    Recommendation::draft(Placement::default()).unwrap().add_version(first).unwrap()
}

fn publish(version: u32, until: &str, reason: &str) -> Publish {
    Publish { version, comment_until: at(until), reason: reason.into(), measures_given: 0 }
}

fn revise(reason: &str) -> Revise {
    Revise { reason: reason.into() }
}

fn adopt(version: u32) -> Adopt {
    Adopt {
        version,
        meeting: "Réunion du 20 avril 2020".into(),
        how: AdoptionHow::Consent,
        present: vec![Presence { category: "sociétaire".into(), count: 7 }],
        dissent: String::new(),
    }
}

const START: &str = "2020-04-01 10:00";

#[test]
fn the_whole_path_with_a_comment_phase() {
    let rec = draft().publish(publish(1, "2020-04-20 10:00", "")).unwrap();
    let rec = rec.revise(revise("")).unwrap();
    let rec = rec
        .add_version(NewVersion { version: 2, text: text("Smart publie tout"), reason: "remarques".into() })
        .unwrap();
    let rec = rec.publish(publish(2, "2020-05-20 10:00", "une mesure de plus")).unwrap();
    let rec = rec.revise(revise("")).unwrap();
    let rec = rec.adopt(adopt(2)).unwrap();
    let rec = rec.send(Send { version: 2, transmissions: 1, measures_given: 0 }).unwrap();
    assert_eq!((rec.state(), rec.version(), rec.text().unwrap().title()), (Sent, 2, "Smart publie tout"));
    assert!(rec.check_may_be_transmitted().is_ok());
    assert_eq!(Recommendation::from_facts(rec.clone().into_facts()), rec);
}

#[test]
fn r2_and_r4_hold_the_version_and_the_reason() {
    let other_version = draft().publish(publish(2, "2020-06-01 10:00", "")).unwrap_err();
    assert!(other_version.to_string().contains("version 1"), "{other_version}");
    let revision =
        draft().publish(publish(1, "2020-04-20 10:00", "")).and_then(|rec| rec.revise(revise(""))).unwrap();
    let silent = revision.publish(publish(1, "2020-06-20 10:00", " ")).unwrap_err();
    assert_eq!((silent.rule(), silent.field()), (Some("R4"), Some("reason")));
}

#[test]
fn r3_waits_for_the_end_of_the_window_when_it_is_decided() {
    let open = draft().publish(publish(1, "2020-04-20 10:00", "")).unwrap();
    let early = open.check_window_is_over(at("2020-04-20 09:59")).unwrap_err();
    assert_eq!(early.rule(), Some("R3"));
    assert!(early.to_string().contains("Monday 20 April 2020, 10:00 UTC"), "{early}");
    assert!(open.check_window_is_over(at("2020-04-20 10:00")).is_ok());
}

#[test]
fn r5_needs_a_meeting_and_people() {
    assert_eq!(draft().adopt(adopt(1)).unwrap().state(), Adopted);
    let nowhere = draft().adopt(Adopt { meeting: String::new(), ..adopt(1) }).unwrap_err();
    assert_eq!(nowhere.field(), Some("meeting"));
    let nobody = draft().adopt(Adopt { present: Vec::new(), ..adopt(1) }).unwrap_err();
    assert_eq!(nobody.field(), Some("present"));
}

#[test]
fn r6_reopens_with_a_reason_only() {
    let adopted = draft().adopt(adopt(1)).unwrap();
    assert_eq!(adopted.clone().revise(revise("")).unwrap_err().field(), Some("reason"));
    assert_eq!(adopted.revise(revise("une erreur de chiffre")).unwrap().state(), Revision);
}

#[test]
fn r7_needs_a_recipient_and_an_adopted_text() {
    let send = |transmissions| Send { version: 1, transmissions, measures_given: 0 };
    assert_eq!(draft().send(send(1)).unwrap_err().rule(), Some("R7"));
    assert!(draft().check_may_be_transmitted().is_err());
    let adopted = draft().adopt(adopt(1)).unwrap();
    assert_eq!(adopted.clone().send(send(0)).unwrap_err().field(), Some("recipient"));
    assert_eq!(adopted.send(send(2)).unwrap().state(), Sent);
}

#[test]
fn r12_is_not_for_what_was_sent() {
    let withdraw = |reason: &str| Withdraw { reason: reason.into() };
    assert_eq!(draft().withdraw(withdraw("")).unwrap_err().field(), Some("reason"));
    assert_eq!(draft().withdraw(withdraw("doublon")).unwrap().state(), Withdrawn);
    let sent = draft()
        .adopt(adopt(1))
        .and_then(|rec| rec.send(Send { version: 1, transmissions: 1, measures_given: 0 }))
        .unwrap();
    let refusal = sent.withdraw(withdraw("doublon")).unwrap_err();
    assert!(refusal.to_string().contains("recall"), "{refusal}");
}

#[test]
fn the_text_is_frozen_outside_draft_and_revision() {
    let version = |version| NewVersion { version, text: text("Autre"), reason: String::new() };
    let open = draft().publish(publish(1, "2020-04-20 10:00", "")).unwrap();
    assert!(open.add_version(version(2)).unwrap_err().to_string().contains("frozen"));
    assert!(draft().add_version(version(1)).unwrap_err().to_string().contains("does not follow version 1"));
    assert!(draft().add_version(version(3)).unwrap_err().to_string().contains("does not follow version 1"));
    assert_eq!(draft().add_version(version(2)).unwrap().version(), 2);
}

#[test]
fn the_text_of_a_frozen_version_is_shown_again_and_that_of_an_open_one_is_not() {
    let text = text("Smart publie ses ordres du jour");
    let again = NewVersion { version: 1, text: text.clone(), reason: String::new() };
    let open = draft().publish(publish(1, "2020-04-20 10:00", "")).unwrap();
    assert_eq!(open.clone().add_version(again.clone()).unwrap().text(), Some(&text));
    assert!(draft().add_version(again).is_err(), "its number would say nothing of how many there were");
}

#[test]
fn an_erased_version_counts_like_any_other() {
    let nothing = Recommendation::draft(Placement::default()).unwrap();
    let first = nothing.add_erased_version(0);
    assert_eq!((first.text(), first.version()), (None, 1));
    let open = first.publish(publish(1, "2020-04-20 10:00", "")).unwrap().add_erased_version(0);
    assert_eq!((open.text(), open.version(), open.state()), (None, 1, InComment));
    let second = open.revise(revise("")).unwrap().add_erased_version(0);
    assert_eq!(second.version(), 2);
    let third = second.add_version(NewVersion { version: 3, text: text("Autre"), reason: String::new() });
    assert_eq!(third.unwrap().text().unwrap().title(), "Autre");
}

#[test]
fn what_an_event_says_of_numbers_that_were_given_stays_where_the_text_is_gone() {
    let measure = |number| Measure { number, title: format!("Mesure {number}"), detail: String::new() };
    let of = |number| text("Un titre").with_measures(vec![measure(number)]).unwrap();
    let version = |version, number| NewVersion { version, text: of(number), reason: String::new() };
    let next = |rec: &Recommendation| rec.numbered(of(0)).unwrap().measures()[0].number;

    // The order that erases a version says what it gave.
    let first = Recommendation::draft(Placement::default()).unwrap().add_version(version(1, 1)).unwrap();
    let second = first.clone().add_erased_version(4);
    assert_eq!((second.version(), second.measures_given(), next(&second)), (2, 4, 5));
    assert!(second.clone().add_version(version(3, 4)).is_ok(), "recorded before m4 was erased");
    // What it says beyond all numbers erases too.
    assert_eq!(first.clone().add_erased_version(u32::MAX).measures_given(), 9_999);

    // What was published or sent says it to whoever never saw the versions before.
    let published = Published { measures_given: 4, ..seen(3, None) };
    let seen = Recommendation::observe_published(None, published.clone()).unwrap();
    let seen = seen.observe_text(version(3, 2)).unwrap();
    assert_eq!((seen.measures_given(), next(&seen)), (4, 5));
    let sent = Published { measures_given: 0, ..published.clone() };
    assert_eq!(Recommendation::observe_sent(Some(seen.clone()), sent).unwrap().measures_given(), 4);
    let own = first.publish(Publish { measures_given: 7, ..publish(1, "2020-04-20 10:00", "") }).unwrap();
    assert_eq!(own.measures_given(), 7);
    let beyond = Published { measures_given: 10_000, ..published };
    assert_eq!(Recommendation::observe_published(None, beyond).unwrap_err().field(), Some("measures_given"));
}

#[test]
fn links_and_groups_are_checked_at_r1() {
    let placed = |placement| Recommendation::draft(placement);
    let itself = placed(Placement { number: 4, linked_to: vec![7, 4], ..Placement::default() }).unwrap_err();
    assert_eq!((itself.rule(), itself.field()), (Some("R1"), Some("linked_to[1]")));
    let group = SourceGroup {
        antenne: "Rennes".into(),
        country: "fr".into(),
        name: String::new(),
        node: String::new(),
    };
    let refusal = placed(Placement { groups: vec![group], ..Placement::default() }).unwrap_err();
    assert_eq!(refusal.field(), Some("groups[0].country"));
}

fn seen(version: u32, comment_until: Option<Timestamp>) -> Published {
    Published { version, placement: Placement::default(), comment_until, measures_given: 0 }
}

#[test]
fn a_mirror_starts_at_what_it_may_see_and_skips_the_rest() {
    let published = Recommendation::observe_published(None, seen(2, Some(at(START)))).unwrap();
    assert_eq!((published.state(), published.version()), (InComment, 2));
    let sent = Recommendation::observe_sent(Some(published.clone()), seen(3, None)).unwrap();
    assert_eq!((sent.state(), sent.version(), sent.comment_until()), (Sent, 3, Some(at(START))));
    assert!(Recommendation::observe_sent(None, seen(1, None)).is_ok());

    assert!(
        Recommendation::observe_sent(Some(published.clone()), seen(1, None)).is_err(),
        "the version goes back"
    );
    let withdrawn = published.observe_state(Withdrawn).unwrap();
    assert!(Recommendation::observe_sent(Some(withdrawn), seen(3, None)).is_err(), "withdrawn is an end");
    assert!(sent.clone().observe_state(RecommendationState::Draft).is_err());

    let shown = |version, title| NewVersion { version, text: text(title), reason: String::new() };
    let read = sent.observe_text(shown(3, "Vu de loin")).unwrap();
    assert_eq!(read.text().map(RecommendationText::title), Some("Vu de loin"));
    assert!(read.clone().observe_text(shown(3, "Un autre texte")).is_err());
    assert_eq!(read.clone().observe_text(shown(2, "Une version d'avant")).unwrap(), read);
}
