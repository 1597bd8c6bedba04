use super::*;
use crate::measures::Measure;
use crate::text::SourceGroup;

fn text(title: &str) -> RecommendationText {
    let measure =
        Measure { number: 1, title: "Smart affiche des trombinoscopes.".into(), detail: String::new() };
    RecommendationText::new("fr".parse().unwrap(), title.into(), Vec::new(), vec![measure]).unwrap()
}

fn version(version: u32, title: &str) -> NewVersion {
    NewVersion { version, text: text(title), reason: String::new() }
}

fn draft() -> Recommendation {
    let first = version(1, "Smart publie ses ordres du jour");
    Recommendation::draft(Placement::default()).unwrap().add_version(first).unwrap()
}

#[test]
fn versions_follow_one_another_until_it_is_dropped() {
    assert!(draft().add_version(version(1, "Autre")).unwrap_err().to_string().contains("does not follow"));
    assert!(draft().add_version(version(3, "Autre")).unwrap_err().to_string().contains("does not follow"));
    let second = draft().add_version(version(2, "Smart publie tout")).unwrap();
    assert_eq!((second.version(), second.text().unwrap().title()), (2, "Smart publie tout"));
    assert_eq!(Recommendation::from_facts(second.clone().into_facts()), second);
    assert_eq!(second.clone().drop_out(" ").unwrap_err().field(), Some("reason"));
    let dropped = second.drop_out("un doublon").unwrap();
    assert_eq!(dropped.state(), RecommendationState::Dropped);
    assert_eq!(dropped.clone().drop_out("encore").unwrap_err().rule(), Some("R2"));
    assert!(dropped.clone().add_version(version(3, "Autre")).is_err());
    assert_eq!(dropped.clone().observe_dropped("un doublon").unwrap(), dropped, "as it is shown");
}

#[test]
fn an_erased_version_counts_like_any_other() {
    let first = Recommendation::draft(Placement::default()).unwrap().add_erased_version(0);
    assert_eq!((first.text(), first.version()), (None, 1));
    let third = first.add_erased_version(0).add_version(version(3, "Autre"));
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
    assert!(second.add_version(version(3, 4)).is_ok(), "recorded before m4 was erased");
    // What it says beyond all numbers erases too.
    assert_eq!(first.add_erased_version(u32::MAX).measures_given(), 9_999);

    // What its report froze says it to whoever never saw the versions before.
    let place = |known, given| Recommendation::place(known, 3, given, Placement::default());
    let seen = place(None, 4).unwrap().observe_text(version(3, 2)).unwrap();
    assert_eq!((seen.measures_given(), next(&seen)), (4, 5));
    assert_eq!(place(Some(seen), 0).unwrap().measures_given(), 4);
    assert_eq!(place(None, 10_000).unwrap_err().field(), Some("measures_given"));
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

#[test]
fn a_mirror_starts_at_what_it_may_see_and_skips_the_rest() {
    let place = |known, version| Recommendation::place(known, version, 0, Placement::default());
    let seen = place(None, 2).unwrap();
    assert_eq!((seen.state(), seen.version()), (RecommendationState::Held, 2));
    let later = place(Some(seen.clone()), 3).unwrap();
    assert!(place(Some(later.clone()), 2).is_err(), "the version goes back");
    let read = later.observe_text(version(3, "Vu de loin")).unwrap();
    assert_eq!(read.text().map(RecommendationText::title), Some("Vu de loin"));
    assert!(read.clone().observe_text(version(3, "Un autre texte")).is_err());
    assert_eq!(read.clone().observe_text(version(2, "Une version d'avant")).unwrap(), read);
    let dropped = seen.observe_dropped("un doublon").unwrap();
    assert!(place(Some(dropped), 3).is_err(), "dropped is an end");
}

#[test]
fn presence_is_published_without_small_numbers() {
    let of = |category: &str, count| Presence { category: category.to_owned(), count };
    let all: Vec<Presence> = vec![of("a", 12), of("b", 6), of("c", 1)];
    assert_eq!(published_presence(all, 5), [of("a", 12), of("other", 7)], "the next smallest goes with it");
    assert_eq!(
        published_presence(vec![of("a", 9), of("b", 5)], 8),
        [of("other", 14)],
        "as the rules have it"
    );
    assert_eq!(published_presence(vec![of("a", 3)], 5), [of("other", 3)], "a total is always shown");
    assert_eq!(published_presence(vec![of("a", 9), of("b", 5)], 5), [of("a", 9), of("b", 5)]);
}
