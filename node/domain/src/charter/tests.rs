use percole_words::Lang;

use super::*;

const SAMPLE: &str = include_str!("sample.toml");

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn faults(toml: &str) -> String {
    said(&Charter::read(toml).unwrap_err()).to_string()
}

fn with(text: &str, other: &str) -> String {
    assert!(SAMPLE.contains(text), "{text}");
    SAMPLE.replacen(text, other, 1)
}

#[test]
fn a_charter_may_ask_for_a_comment_phase_and_a_window() {
    let charter =
        Charter { comment_phase: CommentPhase::Required, comment_days_min: 14, ..Charter::default() };
    let start = at("2020-04-01 10:00");
    let short = charter.check_comment_window(at("2020-04-10 10:00"), start).unwrap_err();
    assert!(short.to_string().contains("14 days, until Wednesday 15 April 2020, 10:00 UTC"), "{short}");
    assert!(charter.check_comment_window(at("2020-04-20 10:00"), start).is_ok());
    assert!(Charter::default().check_comment_window(start, start).is_err(), "over already");
    assert_eq!(charter.check_asks_groups(ReportState::Draft).unwrap_err().rule(), Some("C3"));
    assert!(charter.check_asks_groups(ReportState::Revision).is_ok());
    assert!(Charter::default().check_asks_groups(ReportState::Draft).is_ok());
}

#[test]
fn the_built_in_file_says_what_the_node_does_without_one() {
    let read = Charter::read(BUILT_IN).unwrap();
    for topic in Topic::ALL.iter().filter(|topic| read.articles.contains_key(topic)) {
        assert_eq!(read.article(*topic).number, Article::built_in(*topic).number, "{topic}");
    }
    let plain = Charter { title: Texts::default(), articles: BTreeMap::new(), ..read };
    assert_eq!(plain, Charter::default());
}

#[test]
fn what_a_charter_forbids_is_refused_with_its_article() {
    let charter = Charter::read(SAMPLE).unwrap();
    let said = |refused: Result<(), Refusal>| refused.unwrap_err().to_string();
    let start = at("2020-04-20 10:00");
    let short = said(charter.check_comment_window(at("2020-04-21 10:00"), start));
    assert!(short.contains("(article 5)"), "{short}");
    assert!(said(charter.check_answer_days(10)).contains("30 days or more (article 7)"));
    assert!(charter.check_answer_days(0).is_ok() && charter.check_answer_days(30).is_ok());
    let group = BodyKind::Known(KnownBodyKind::WorkingGroup);
    assert!(said(charter.check_opens_vote(Some(&group))).contains("not by working group (article 10)"));
    assert!(said(charter.check_opens_vote(None)).contains("name the body"));
    assert!(charter.check_opens_vote(Some(&BodyKind::Known(KnownBodyKind::Board))).is_ok());
    assert!(said(charter.check_vote_rule("other")).contains("french-ordinary-assembly"));
    assert!(said(charter.check_consents(0)).contains("(article 3)"));
    assert!(charter.check_consents(1).is_ok());
}

#[test]
fn an_act_outside_its_phase_is_refused_and_dates_may_move() {
    let charter = Charter::read(SAMPLE).unwrap();
    let day = |text: &str| text.parse::<crate::Date>().unwrap();
    assert!(charter.check_act(PhaseAct::Write, day("2019-11-01")).is_ok());
    assert!(charter.check_act(PhaseAct::Vote, day("2019-11-01")).is_ok(), "no phase names it");
    let late = charter.check_act(PhaseAct::Write, day("2020-05-01")).unwrap_err().to_string();
    assert!(late.contains("(article 2.1)") && late.contains("31 March 2020"), "{late}");
    let moved = charter.with_dates([("writing", day("2019-10-01"), day("2020-05-31"))]);
    assert!(moved.check_act(PhaseAct::Write, day("2020-05-01")).is_ok());
}

#[test]
fn every_fault_is_named_with_its_line_and_its_article() {
    for (text, other, expected) in [
        ("days_min = 4", "days_min = 9999", "article 5: 9999 cannot stand here"),
        ("days_min = 4", "days_mni = 4", "the key `days_mni` is unknown"),
        ("days_min = 4", "days_min = \"4\"", "a whole number is expected here, not text"),
        (
            "level = \"consultation\"",
            "level = \"avis\"",
            "article 2.1: `avis` is not a level of participation",
        ),
        ("from = \"2019-10-01\"", "from = \"2021-10-01\"", "article 2.1"),
        ("opened_by = [\"board\"", "opened_by = [\"bord\"", "article 10"),
        ("comment_days = { min = 2 }", "comment_days = {}", "article 14: a bound needs"),
        ("comment_days = { min = 2 }", "comment_days = { min = 3, max = 2 }", "exchange them"),
        ("article = \"5\"", "", "the key `article` is missing"),
        ("percole-charter/1", "percole-charter/9", "percole-charter/1"),
    ] {
        let found = faults(&with(text, other));
        assert!(found.starts_with("line ") && found.contains(expected), "{other}: {found}");
    }
    let two = faults(&with("days_min = 4", "days_min = 9999").replace("threshold = 5", "threshold = 0"));
    assert!(two.starts_with("2 things are wrong"), "{two}");
    assert!(faults(&"#".repeat(CHARTER_BYTES_MAX + 1)).contains("bytes"));
}

#[test]
fn a_charter_keeps_to_the_bounds_above_and_the_refusal_names_both_articles() {
    let above = Charter::read(SAMPLE).unwrap();
    let below = Charter::read(&with("days_min = 4", "days_min = 1")).unwrap();
    let said = said(&below.beyond(&above, "Groupe")).to_string();
    assert!(said.contains("1 (article 5) is less than the 2 that Groupe asks for (article 14)"), "{said}");
    assert_eq!(above.beyond(&above, "Groupe"), []);
}

#[test]
fn a_charter_is_said_in_four_languages() {
    let charter = Charter::read(SAMPLE).unwrap();
    for (lang, expected) in [
        (Lang::Fr, "Écriture\u{a0}: du 1er octobre 2019"),
        (Lang::Nl, "artikel 5"),
        (Lang::En, "a body has 60 days to answer a report, and never less than 30 days (article 7)"),
        (Lang::De, "Artikel 10"),
    ] {
        let said: Vec<String> = charter.sentences(lang).iter().map(|line| line.in_lang(lang)).collect();
        assert!(said.iter().any(|line| line.contains(expected)), "{lang}: {said:#?}");
    }
}
