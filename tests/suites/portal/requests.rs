//! J4: a member asks something of a body in a browser, its secretary answers there, and both follow it.

use http::StatusCode;
use percole_tests::browser::{self, Browser};

use crate::{
    accessible::{axe, here},
    chromium::Chromium,
    desk::{POCKET, body, filled, planned, with_secretary},
    signing_in::signed_in,
};

const ENGLISH: [(&str, &str); 1] = [("accept-language", "en")];

/// What is asked in these tests.
const ASKED: [(&str, &str); 2] = [("title", "Le prix des parts"), ("text", "Pourquoi ce prix ?")];

/// Asks something of a body by its form; tells the path of the request.
async fn asked(browser: &mut Browser, body: &str, more: &[(&str, &str)]) -> String {
    let path = format!("/bodies/{body}/requests/new");
    let done = filled(browser, &path, "ask", &[&ASKED[..], more].concat()).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    done.header("location").to_owned()
}

#[tokio::test]
async fn a_member_asks_and_the_secretary_answers_in_the_browser() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let (mut secretary, mut member) = (signed_in(&node, at, "12").await, signed_in(&node, at, "13").await);
    let form = format!("/bodies/{board}/requests/new");
    let unsaid = filled(&mut member, &form, "ask", &ASKED).await;
    assert_eq!(unsaid.status, StatusCode::BAD_REQUEST, "{}", unsaid.text);
    assert!(
        unsaid.text.contains("value=\"Le prix des parts\"") && unsaid.text.contains("Pourquoi ce prix ?")
    );
    let request = asked(&mut member, &board, &[("kind", "question")]).await;

    let page = browser::get(at, &format!("/bodies/{board}"), &ENGLISH).await;
    assert!(page.text.contains("What waits for its answer") && page.text.contains("Le prix des parts"));
    assert!(page.text.contains("90 days left"), "{}", page.text);
    let public = browser::get(at, &request, &ENGLISH).await;
    assert!(
        public.text.contains("a member of France") && !public.text.contains("Ana Petit"),
        "{}",
        public.text
    );
    assert!(!public.text.contains("Answer this request"), "{}", public.text);
    let theirs = secretary.get("/me").await;
    assert!(theirs.text.contains("What my bodies are to answer") && theirs.text.contains(&request));

    let answer = format!("{request}/answer");
    assert_eq!(member.get(&answer).await.status, StatusCode::FORBIDDEN);
    let refused = [("kind", "refused"), ("text", "Ce n’est pas au conseil."), ("until", "2099-01-01")];
    let unsaid = filled(&mut secretary, &answer, "answer", &refused).await;
    assert_eq!(unsaid.status, StatusCode::BAD_REQUEST);
    assert!(unsaid.text.contains("id=\"article-wrong\"") && unsaid.text.contains("Ce n’est pas au conseil."));
    let done =
        filled(&mut secretary, &answer, "answer", &[&refused[..], &[("article", "12")]].concat()).await;
    assert_eq!(done.header("location"), request, "{}", done.text);
    let page = browser::get(at, &request, &ENGLISH).await;
    for words in
        ["refused", "Under article", "Ce n’est pas au conseil.", "request filed", "answer put in words"]
    {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    let mine = member.get("/me").await;
    assert!(mine.text.contains("What I asked") && mine.text.contains(&request), "{}", mine.text);
    assert!(!secretary.get("/me").await.text.contains("What my bodies are to answer"));
}

#[tokio::test]
async fn a_mediation_is_on_the_pages_of_the_body_and_of_who_asked_alone() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let (mut secretary, mut member) = (signed_in(&node, at, "12").await, signed_in(&node, at, "13").await);
    let mut other = signed_in(&node, at, "14").await;
    let request = asked(&mut member, &board, &[("kind", "mediation")]).await;
    for reader in [&mut secretary, &mut member] {
        let page = reader.get(&request).await;
        assert!(page.text.contains("Pourquoi ce prix ?") && page.text.contains("whoever asked read this"));
    }
    let pages =
        [format!("/bodies/{board}"), format!("/bodies/{board}/requests"), "/search?q=parts".to_owned()];
    let mut stranger = Browser::new(at);
    for reader in [&mut other, &mut stranger] {
        assert_eq!(reader.get(&request).await.status, StatusCode::NOT_FOUND);
        for path in &pages {
            let page = reader.get(path).await;
            assert!(!page.text.contains("Le prix des parts"), "{path}: {}", page.text);
        }
    }
    assert_eq!(other.get(&format!("{request}/withdraw")).await.status, StatusCode::NOT_FOUND);
    assert!(secretary.get(&pages[0]).await.text.contains("Le prix des parts"));

    let withdraw = format!("{request}/withdraw");
    let unsaid = filled(&mut member, &withdraw, "withdraw", &[]).await;
    assert!(unsaid.status == StatusCode::BAD_REQUEST && unsaid.text.contains("id=\"reason-wrong\""));
    let done = filled(&mut member, &withdraw, "withdraw", &[("reason", "réglé entre nous")]).await;
    assert_eq!(done.header("location"), request, "{}", done.text);
    assert!(secretary.get(&request).await.text.contains("réglé entre nous"));
    let answer = format!("{request}/answer");
    let late = [("kind", "answered"), ("text", "x")];
    assert_eq!(filled(&mut secretary, &answer, "answer", &late).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn an_item_stands_on_the_agenda_of_a_meeting_and_signed_when_that_is_wanted() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let (mut secretary, mut member) = (signed_in(&node, at, "12").await, signed_in(&node, at, "13").await);
    let request = asked(&mut member, &board, &[("kind", "agenda"), ("sign", "yes")]).await;
    let none = secretary.get(&format!("{request}/answer")).await;
    assert!(none.text.contains("No meeting of this body is planned"), "{}", none.text);
    let meeting = planned(&mut secretary, &board, "2099-06-20").await;
    let placed = [("kind", "placed"), ("meeting", &meeting["/meetings/".len()..])];
    let done = filled(&mut secretary, &format!("{request}/answer"), "answer", &placed).await;
    assert_eq!(done.header("location"), request, "{}", done.text);
    let notice = secretary.get(&format!("{meeting}/notice")).await;
    assert!(
        notice.text.contains("value=\"Le prix des parts\""),
        "it is proposed for the agenda: {}",
        notice.text
    );
    let page = browser::get(at, &meeting, &ENGLISH).await;
    assert!(page.text.contains("Asked for by members") && page.text.contains("Le prix des parts"));
    let public = browser::get(at, &request, &ENGLISH).await;
    assert!(public.text.contains("Ana Petit") && public.text.contains(&meeting), "{}", public.text);
    let everything = browser::get(at, &format!("/bodies/{board}/requests"), &ENGLISH).await;
    assert!(everything.text.contains("on the agenda"), "{}", everything.text);
}

#[tokio::test]
async fn the_pages_of_requests_are_open_to_everybody() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let mut member = signed_in(&node, at, "13").await;
    let request = asked(&mut member, &board, &[("kind", "question")]).await;
    planned(&mut signed_in(&node, at, "12").await, &board, "2099-06-20").await;
    let (chromium, axe) = (Chromium::start(POCKET).await, axe());
    let link = crate::signing_in::link_for(&node, "12");
    chromium.open(at, &format!("/sign-in/link/{link}?lang=fr")).await;
    let button = fantoccini::Locator::Css("main button");
    chromium.client.find(button).await.unwrap().click().await.unwrap();
    chromium.client.wait().for_element(fantoccini::Locator::Css("#ways")).await.unwrap();
    let (new, all) = (format!("/bodies/{board}/requests/new"), format!("/bodies/{board}/requests"));
    for path in [request.clone(), format!("{request}/answer"), new, all, format!("/bodies/{board}")] {
        chromium.open(at, &path).await;
        assert_eq!(here(&chromium, &axe).await, Vec::<String>::new(), "{path}");
    }
    chromium.end().await;
}
