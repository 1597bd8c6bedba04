//! A member's own calendar: at an address that nobody else knows, with what they may read, until they end it.

use http::StatusCode;
use percole_tests::browser::{self, Answer, Browser};

use crate::{
    desk::{body, planned, with_secretary},
    signing_in::signed_in,
    support::carried_out,
};

/// The path of the address that a page shows.
fn address(page: &Answer) -> String {
    let at = page.text.find("/calendars/").unwrap_or_else(|| panic!("{}", page.text));
    let rest = &page.text[at..];
    rest[..rest.find(".ics").unwrap() + ".ics".len()].to_owned()
}

async fn made(browser: &mut Browser) -> String {
    let me = browser.get("/me").await;
    let page = browser.submit(&me, "/me/calendar", &[]).await;
    assert_eq!(
        (page.status, page.header("cache-control")),
        (StatusCode::OK, "private, no-store"),
        "{}",
        page.text
    );
    address(&page)
}

#[tokio::test]
async fn a_calendar_of_ones_own_holds_what_its_owner_may_read_and_ends_when_they_say_so() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let mut secretary = signed_in(&node, at, "12").await;
    planned(&mut secretary, &board, "2099-06-20").await;
    let closed = ["meeting", "plan", &board, "--start", "2099-07-01 18:00", "--title", "Huis clos"];
    carried_out(&node, &[&closed[..], &["--scope", "node"]].concat());

    let address = made(&mut secretary).await;
    let mine = browser::get(at, &address, &[]).await;
    assert_eq!((mine.status, mine.header("cache-control")), (StatusCode::OK, "private, no-store"));
    assert_eq!(mine.header("content-type"), "text/calendar; charset=utf-8");
    for words in ["Huis clos", "https://visio.example/s", "SUMMARY:Séance"] {
        assert!(mine.text.replace("\r\n ", "").contains(words), "{words}: {}", mine.text);
    }
    // A member who sits in no body does not read how the board is joined from afar where that is not for them.
    let mut stranger = Browser::new(at);
    assert!(!stranger.get("/meetings.ics").await.text.contains("Huis clos"));
    let page = secretary.get("/me").await;
    assert!(
        !page.text.contains("/calendars/") && page.text.contains("The address was made on"),
        "{}",
        page.text
    );

    let newer = made(&mut secretary).await;
    assert_ne!(newer, address);
    assert_eq!(
        browser::get(at, &address, &[]).await.status,
        StatusCode::NOT_FOUND,
        "it took the place of the first"
    );
    let me = secretary.get("/me").await;
    let ended = secretary.submit(&me, "/me/calendar/end", &[]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.text);
    assert_eq!(browser::get(at, &newer, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser::get(at, "/calendars/00.ics", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_calendar_ends_with_its_owner_and_nobody_else_has_one() {
    let (node, at) = with_secretary().await;
    let mut member = signed_in(&node, at, "13").await;
    let address = made(&mut member).await;
    assert_eq!(browser::get(at, &address, &[]).await.status, StatusCode::OK);
    let people = node.cli_json(&["person", "list"]);
    let people = people["persons"].as_array().unwrap();
    let person = people.iter().find(|person| person["member"] == "13").unwrap()["id"].as_str().unwrap();
    carried_out(&node, &["person", "end", person, "--yes"]);
    assert_eq!(browser::get(at, &address, &[]).await.status, StatusCode::NOT_FOUND);
    let mut stranger = Browser::new(at);
    let page = stranger.get("/").await;
    let refused = stranger.submit(&page, "/me/calendar", &[]).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "{}", refused.text);
}
