//! J1 in forms: the board's secretary opens an edition under rules that are read first, moves dates with the consent that these ask
//! for, and closes it.

use fantoccini::Locator;
use http::StatusCode;
use percole_tests::browser::{self, Answer, Browser};

use crate::{
    accessible::{axe, here},
    chromium::Chromium,
    desk::{POCKET, filled, with_secretary},
    edition::RULES,
    signing_in::{link_for, signed_in},
};

const NEW: &str = "/cycles/new";
const ENGLISH: [(&str, &str); 1] = [("accept-language", "en")];

/// Sends the form of a new edition with rules of one's own.
async fn opening(browser: &mut Browser, step: &str, rules: &str) -> Answer {
    let fields = [
        ("season", "2019-2020"),
        ("number", "1"),
        ("by", "resolution"),
        ("decided.resolution", "Assemblée du 20 juin 2019"),
        ("rules", "own"),
        ("charter_toml", rules),
    ];
    filled(browser, NEW, step, &fields).await
}

/// The rules, whose dates are moved with consent alone.
fn with_consent() -> String {
    format!("{RULES}\n[dates]\narticle = \"3\"\nconsent = true\n")
}

#[tokio::test]
async fn an_edition_is_opened_under_rules_that_were_read_in_sentences() {
    let (node, at) = with_secretary().await;
    let mut secretary = signed_in(&node, at, "12").await;
    assert!(secretary.get("/").await.text.contains("href=\"/cycles/new\""));
    let wrong = RULES.replace("days_min = 4", "days_min = 99999").replace("2099-06-30", "2098-06-30");
    for step in ["read", "open"] {
        let refused = opening(&mut secretary, step, &wrong).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{}", refused.text);
        for words in ["article 5", "article 2", "2 things are wrong", "99999", "Assemblée du 20 juin 2019"] {
            assert!(refused.text.contains(words), "{step}, {words}: {}", refused.text);
        }
    }
    let built_in = opening(&mut secretary, "built-in", "").await;
    assert!(
        built_in.text.contains("percole-charter/1") && built_in.text.contains("Assemblée du 20 juin 2019")
    );
    let read = opening(&mut secretary, "read", &with_consent()).await;
    assert_eq!(read.status, StatusCode::OK);
    assert!(read.text.contains("These rules say") && read.text.contains("at least 4 days (article 5)"));
    assert!(node.cli_json(&["cycle", "list"])["cycles"].as_array().unwrap().is_empty(), "only read so far");

    let unsaid = filled(&mut secretary, NEW, "open", &[("season", "2019-2020"), ("number", "un")]).await;
    assert!(unsaid.status == StatusCode::BAD_REQUEST && unsaid.text.contains("id=\"number-wrong\""));
    let done = opening(&mut secretary, "open", &with_consent()).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let page = browser::get(at, done.header("location"), &ENGLISH).await;
    assert!(page.text.contains("Season 2019-2020, edition 1") && page.text.contains("Assemblée du 20 juin"));
    let again = opening(&mut secretary, "open", RULES).await;
    assert!(again.status == StatusCode::CONFLICT && again.text.contains("close it first"), "{}", again.text);
    assert!(!secretary.get("/").await.text.contains("href=\"/cycles/new\""));
}

#[tokio::test]
async fn dates_move_with_the_consent_that_the_rules_ask_for_and_the_edition_is_closed() {
    let (node, at) = with_secretary().await;
    let mut secretary = signed_in(&node, at, "12").await;
    let cycle = opening(&mut secretary, "open", &with_consent()).await.header("location").to_owned();
    let dates = format!("{cycle}/dates");
    let moved = [("phase", "writing"), ("to", "30/04/2099"), ("reason", "la crise")];
    let alone = filled(&mut secretary, &dates, "move", &moved).await;
    assert_eq!(alone.status, StatusCode::CONFLICT, "{}", alone.text);
    assert!(
        alone.text.contains("(article 3)") && alone.text.contains("value=\"la crise\""),
        "{}",
        alone.text
    );
    let agreed = [&moved[..], &[("consents", "Rennes, le 20 mars\nMontpellier, le 21 mars")]].concat();
    let done = filled(&mut secretary, &dates, "move", &agreed).await;
    assert_eq!(done.header("location"), cycle, "{}", done.text);
    let page = browser::get(at, &cycle, &ENGLISH).await;
    assert!(
        page.text.contains("Montpellier, le 21 mars") && page.text.contains("30 April 2099"),
        "{}",
        page.text
    );

    let close = format!("{cycle}/close");
    let unsaid = filled(&mut secretary, &close, "close", &[]).await;
    assert!(unsaid.status == StatusCode::BAD_REQUEST && unsaid.text.contains("id=\"retrospective-wrong\""));
    let done = filled(&mut secretary, &close, "close", &[("retrospective", "Trente-huit mesures.")]).await;
    assert_eq!(done.header("location"), cycle, "{}", done.text);
    assert!(secretary.get(&cycle).await.text.contains("Trente-huit mesures."));
    let other =
        [("phase", "writing"), ("to", "15/05/2099"), ("reason", "x"), ("consents", "Rennes, le 2 mai")];
    let late = filled(&mut secretary, &dates, "move", &other).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text);
}

#[tokio::test]
async fn nobody_else_opens_or_changes_an_edition() {
    let (node, at) = with_secretary().await;
    let cycle = opening(&mut signed_in(&node, at, "12").await, "open", RULES).await;
    let cycle = cycle.header("location").to_owned();
    let (mut member, mut stranger) = (signed_in(&node, at, "13").await, Browser::new(at));
    let me = member.get("/me").await;
    for path in [NEW.to_owned(), format!("{cycle}/dates"), format!("{cycle}/close")] {
        assert_eq!(member.get(&path).await.status, StatusCode::FORBIDDEN, "{path}");
        let refused = member.submit(&me, &path, &[("retrospective", "x"), ("step", "close")]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{path}");
        assert!(stranger.get(&path).await.header("location").starts_with("/sign-in?next="), "{path}");
    }
    assert!(!member.get(&cycle).await.text.contains("Move dates"));
}

#[tokio::test]
async fn the_forms_of_an_edition_are_open_to_everybody() {
    let (node, at) = with_secretary().await;
    let (chromium, axe) = (Chromium::start(POCKET).await, axe());
    chromium.open(at, &format!("/sign-in/link/{}", link_for(&node, "12"))).await;
    chromium.client.find(Locator::Css("main button")).await.unwrap().click().await.unwrap();
    chromium.client.wait().for_element(Locator::Css("#ways")).await.unwrap();
    let mut paths = vec![NEW.to_owned()];
    let cycle = opening(&mut signed_in(&node, at, "12").await, "open", &with_consent()).await;
    let cycle = cycle.header("location").to_owned();
    paths.extend([format!("{cycle}/dates"), format!("{cycle}/close"), cycle]);
    for lang in ["fr", "de"] {
        for path in &paths {
            chromium.open(at, &format!("{path}?lang={lang}")).await;
            chromium.picture(&format!("edition{}-{lang}", path.replace('/', "-"))).await;
            assert_eq!(here(&chromium, &axe).await, Vec::<String>::new(), "{path}, {lang}");
        }
    }
    chromium.end().await;
}
