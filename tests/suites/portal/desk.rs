//! J4: a secretary, on a phone: a meeting is planned, convened, held and minuted by forms, and members say whether they come.

use std::net::SocketAddr;

use fantoccini::Locator;
use http::StatusCode;
use percole_tests::{
    NodePlan, NodeProcess,
    browser::{self, Answer, Browser, value_of},
    wait::{LATER, wait_until},
};
use serde_json::json;

use crate::{
    accessible::{axe, here},
    chromium::{Chromium, Look},
    reading::BODIES,
    signing_in::{REGISTER, link_for, signed_in},
    support::{carried_out, file, with_pages},
};

/// A phone of today.
pub(crate) const POCKET: Look = Look { size: (390, 844), dark: false };

/// A board with a secretary (member 12); 13 is a member, and sits in no body.
pub(crate) async fn with_secretary() -> (NodeProcess, SocketAddr) {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    carried_out(&node, &["unit", "create", "France", "--level", "national", "--language", "fr"]);
    carried_out(&node, &["body", "import", &file(&node, "bodies.csv", BODIES)]);
    carried_out(&node, &["member", "import", &file(&node, "members.csv", REGISTER)]);
    let office =
        ["Conseil d’administration", "--role", "secrétariat", "--name", "Zoé Lambert", "--member", "12"];
    carried_out(&node, &[&["mandate", "begin"][..], &office, &["--from", "2018-07-01"]].concat());
    (node, at)
}

pub(crate) fn body(node: &NodeProcess, name: &str) -> String {
    let listed = node.cli_json(&["body", "list"]);
    let bodies = listed["bodies"].as_array().unwrap();
    bodies.iter().find(|body| body["name"] == name).unwrap()["id"].as_str().unwrap().to_owned()
}

/// Fills in a form and presses one of its buttons.
pub(crate) async fn filled(browser: &mut Browser, path: &str, step: &str, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text);
    let key = value_of(&page.text, "key");
    let own = [("key", key.as_str()), ("step", step)];
    browser.submit(&page, path, &[fields, &own].concat()).await
}

/// Plans a meeting in the browser; tells the path of its page.
pub(crate) async fn planned(browser: &mut Browser, body: &str, day: &str) -> String {
    let path = format!("/bodies/{body}/meetings/new");
    let words =
        [("words.title", "Séance"), ("words.place", "Rennes"), ("words.link", "https://visio.example/s")];
    let time = [("day", day), ("time.start", "18:30"), ("time.end", "20:00")];
    let done = filled(browser, &path, "plan", &[&time[..], &words].concat()).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    done.header("location").to_owned()
}

#[tokio::test]
async fn a_secretary_prepares_a_meeting_and_publishes_its_minutes_by_forms() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let mut secretary = signed_in(&node, at, "12").await;
    let meeting = planned(&mut secretary, &board, "2020-06-20").await;

    let notice = format!("{meeting}/notice");
    let items = [("items[0].title", "Comptes"), ("items[2].title", "Divers"), ("items[2].text", "Le reste")];
    let untold = filled(&mut secretary, &notice, "convene", &items).await;
    assert_eq!(untold.status, StatusCode::BAD_REQUEST, "{}", untold.text);
    for kept in ["value=\"Comptes\"", "name=\"items[1].title\" type=\"text\" value=\"Divers\"", "Le reste"] {
        assert!(untold.text.contains(kept), "what was typed is still there: {kept}: {}", untold.text);
    }
    let sent = [("sent_on", "2020-06-01"), ("channels", "letter"), ("channels-own", "tableau")];
    let done = filled(&mut secretary, &notice, "convene", &[&items[..], &sent].concat()).await;
    assert_eq!(done.header("location"), meeting, "{}", done.text);

    let held = format!("{meeting}/held");
    let counts = [("category-0", "salariée"), ("count-0-room", "3"), ("count-0-online", "un")];
    let wrong = filled(&mut secretary, &held, "hold", &counts).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.text.contains("“un” is not a whole number") && wrong.text.contains("value=\"un\""));
    let counts = [("category-0", "salariée"), ("count-0-room", "3"), ("count-0-online", "1")];
    let decided = [("decided-1", "Les comptes sont approuvés"), ("decided-0", "Un café")];
    let done = filled(&mut secretary, &held, "hold", &[&counts[..], &decided].concat()).await;
    assert_eq!(done.header("location"), meeting, "{}", done.text);
    let shown = node.cli_json(&["meeting", "show", &meeting["/meetings/".len()..]]);
    let present = shown["present"].as_array().unwrap().iter();
    assert_eq!(present.map(|part| part["count"].as_u64().unwrap()).sum::<u64>(), 4, "{shown}");
    assert_eq!(shown["counted"].as_array().unwrap().len(), 2, "{shown}");

    minuted(&mut secretary, &meeting).await;
    let public = browser::get(at, &meeting, &[("accept-language", "en")]).await;
    for words in ["Pour toutes et tous", "Les comptes sont approuvés", "4 people took part"] {
        assert!(public.text.contains(words), "{words}: {}", public.text);
    }
    assert!(!public.text.contains("Zoé propose"), "{}", public.text);
}

/// Minutes are kept for later, published as a draft, and approved.
async fn minuted(secretary: &mut Browser, meeting: &str) {
    let minutes = format!("{meeting}/minutes");
    let begun = secretary.get(&minutes).await;
    assert!(begun.text.contains("1. Comptes\nDecided: Les comptes sont approuvés"), "{}", begun.text);
    let typed = [("extract", "Pour toutes et tous."), ("whole", "Zoé propose."), ("form", "minutes")];
    let kept = filled(secretary, &minutes, "save", &[&typed[..], &[("revision", "0")]].concat()).await;
    assert_eq!(kept.header("location"), minutes, "{}", kept.text);
    let again = secretary.get(&minutes).await;
    assert!(again.text.contains("nobody else reads it yet") && again.text.contains("Zoé propose."));
    assert!(!secretary.get(meeting).await.text.contains("Zoé propose."), "nothing is published");
    // Somebody else who began from the same page overwrites nothing.
    let other = [("extract", "Autre chose."), ("form", "minutes"), ("revision", "0")];
    for step in ["save", "draft"] {
        let refused = filled(secretary, &minutes, step, &other).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.text);
        assert!(refused.text.contains("somebody else saved") && refused.text.contains("Autre chose."));
    }
    let newest = [&typed[..], &[("revision", "1")]].concat();
    let unapproved = filled(secretary, &minutes, "final", &newest).await;
    assert_eq!(unapproved.status, StatusCode::BAD_REQUEST);
    assert!(unapproved.text.contains("id=\"approved_by-wrong\""), "{}", unapproved.text);
    let done = filled(secretary, &minutes, "draft", &newest).await;
    assert_eq!(done.header("location"), meeting, "{}", done.text);
    let approved = [&typed[..], &[("revision", "0"), ("approved_by", "le conseil")]].concat();
    let done = filled(secretary, &minutes, "final", &approved).await;
    assert_eq!(done.header("location"), meeting, "{}", done.text);
    assert!(secretary.get(meeting).await.text.contains("Zoé propose."));
}

#[tokio::test]
async fn nobody_else_prepares_a_meeting() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let meeting = planned(&mut signed_in(&node, at, "12").await, &board, "2099-06-20").await;
    let mut member = signed_in(&node, at, "13").await;
    let mut stranger = Browser::new(at);
    let me = member.get("/me").await;
    for of in ["change", "cancel", "notice", "held", "minutes"] {
        let path = format!("{meeting}/{of}");
        assert_eq!(member.get(&path).await.status, StatusCode::FORBIDDEN, "{of}");
        assert!(stranger.get(&path).await.header("location").starts_with("/sign-in?next="), "{of}");
        let refused = member.submit(&me, &path, &[("reason", "x"), ("step", of)]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{of}");
    }
    let draft = [("form", "minutes"), ("extract", "x"), ("revision", "0")];
    let refused = member.submit(&me, &format!("{meeting}/draft"), &draft).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text);
    let page = member.get(&meeting).await;
    assert!(!page.text.contains("Prepare this meeting"), "{}", page.text);
    assert_eq!(member.get(&format!("/bodies/{board}/meetings/new")).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_meeting_is_changed_in_one_act_and_cancelled_with_a_reason() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let mut secretary = signed_in(&node, at, "12").await;
    let meeting = planned(&mut secretary, &board, "2099-06-20").await;
    let change = format!("{meeting}/change");
    let moved = [("day", "2099-06-21"), ("time.start", "19h"), ("words.title", "Séance d’été")];
    let unsaid = filled(&mut secretary, &change, "change", &moved).await;
    assert_eq!(unsaid.status, StatusCode::BAD_REQUEST);
    assert!(unsaid.text.contains("id=\"reason-wrong\"") && unsaid.text.contains("value=\"19h\""));
    let done =
        filled(&mut secretary, &change, "change", &[&moved[..], &[("reason", "salle")]].concat()).await;
    assert_eq!(done.header("location"), meeting, "{}", done.text);
    let page = secretary.get(&meeting).await;
    assert!(page.text.contains("Séance d’été") && page.text.contains("21 June 2099"), "{}", page.text);

    let cancel = format!("{meeting}/cancel");
    assert_eq!(filled(&mut secretary, &cancel, "cancel", &[]).await.status, StatusCode::BAD_REQUEST);
    let done = filled(&mut secretary, &cancel, "cancel", &[("reason", "grève")]).await;
    assert_eq!(done.header("location"), meeting, "{}", done.text);
    assert!(secretary.get(&meeting).await.text.contains("grève"));
    let later = [("day", "2099-06-22"), ("time.start", "19h"), ("words.title", "Séance"), ("reason", "x")];
    let late = filled(&mut secretary, &change, "change", &later).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text);
}

#[tokio::test]
async fn members_say_whether_they_come_and_those_who_prepare_see_how_many() {
    let (node, at) = with_secretary().await;
    let office = ["Assemblée générale", "--role", "secrétariat", "--name", "Zoé Lambert", "--member", "12"];
    carried_out(&node, &[&["mandate", "begin"][..], &office, &["--from", "2018-07-01"]].concat());
    let assembly = body(&node, "Assemblée générale");
    let mut secretary = signed_in(&node, at, "12").await;
    let mut member = signed_in(&node, at, "13").await;
    let meeting = planned(&mut secretary, &assembly, "2099-06-20").await;
    let coming = format!("{meeting}/coming");
    let stranger = browser::get(at, &meeting, &[("accept-language", "en")]).await;
    assert!(stranger.text.contains("sees the link after signing in"), "{}", stranger.text);
    assert!(
        stranger.text.contains("Sign in to say whether you come") && !stranger.text.contains("visio.example")
    );

    for (answer, said) in [("online", "I take part from afar"), ("room", "I come to the room")] {
        let page = member.get(&meeting).await;
        let done = member.submit(&page, &coming, &[("answer", answer)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        let page = member.get(&meeting).await;
        assert!(page.text.contains(&format!("data-sign=\"✓\">{said}")), "{}", page.text);
        assert!(!page.text.contains("Who said something"), "the count is for those who prepare it");
    }
    let seen = secretary.get(&meeting).await;
    assert!(seen.text.contains("in the room 1, from afar 0, not coming 0"), "{}", seen.text);
    let log = node.cli_json(&["log", "show"]).to_string();
    assert!(!log.contains("sign_up") && !log.contains("Ana Petit"), "{log}");

    let page = member.get(&meeting).await;
    let wrong = member.submit(&page, &coming, &[("answer", "perhaps")]).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST, "{}", wrong.text);
    let begun = planned(&mut secretary, &assembly, "2020-06-20").await;
    let late = member.submit(&page, &format!("{begun}/coming"), &[("answer", "room")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text);
    let board = body(&node, "Conseil d’administration");
    let closed = planned(&mut secretary, &board, "2099-06-22").await;
    let uninvited = member.submit(&page, &format!("{closed}/coming"), &[("answer", "room")]).await;
    assert_eq!(uninvited.status, StatusCode::FORBIDDEN, "{}", uninvited.text);
}

#[tokio::test]
async fn calendars_of_other_programs_hold_what_everybody_may_read() {
    let (node, at) = with_secretary().await;
    let (board, assembly) = (body(&node, "Conseil d’administration"), body(&node, "Assemblée générale"));
    let mut secretary = signed_in(&node, at, "12").await;
    planned(&mut secretary, &board, "2099-06-20").await;
    carried_out(
        &node,
        &[
            "meeting",
            "plan",
            &board,
            "--start",
            "2099-07-01 18:00",
            "--title",
            "Huis clos",
            "--scope",
            "node",
        ],
    );
    let all = browser::get(at, "/meetings.ics", &[]).await;
    assert_eq!((all.status, all.header("content-type")), (StatusCode::OK, "text/calendar; charset=utf-8"));
    for words in ["BEGIN:VCALENDAR\r\n", "SUMMARY:Séance (Conseil d’administration)", "LOCATION:Rennes"] {
        assert!(all.text.contains(words), "{words}: {}", all.text);
    }
    for kept in ["Huis clos", "visio.example"] {
        assert!(!all.text.contains(kept), "{kept}: {}", all.text);
        let theirs = secretary.get("/meetings.ics").await;
        assert!(!theirs.text.contains(kept), "also for whoever signed in: {}", theirs.text);
    }
    let tag = all.header("etag").to_owned();
    let again = browser::get(at, "/meetings.ics", &[("if-none-match", &tag)]).await;
    assert_eq!((again.status, again.text.as_str()), (StatusCode::NOT_MODIFIED, ""));
    let none = browser::get(at, &format!("/bodies/{assembly}/meetings.ics"), &[]).await;
    assert!(none.text.contains("END:VCALENDAR") && !none.text.contains("BEGIN:VEVENT"), "{}", none.text);
    let one = browser::get(at, &format!("/bodies/{board}/meetings.ics"), &[]).await;
    assert_eq!(one.text.matches("BEGIN:VEVENT").count(), 1, "{}", one.text);
    let page = browser::get(at, &format!("/bodies/{board}"), &[]).await;
    assert!(page.text.contains(&format!("/bodies/{board}/meetings.ics")), "{}", page.text);
}

/// Waits until the form says something about what is kept.
async fn says(chromium: &Chromium, words: &str) {
    wait_until(words, LATER, async || {
        let said = chromium.value("return document.querySelector('.kept').textContent").await;
        let said = said.as_str().unwrap_or_default().to_owned();
        if said.contains(words) { Ok(()) } else { Err(said) }
    })
    .await;
}

async fn typed(chromium: &Chromium, id: &str, text: &str) {
    chromium.client.find(Locator::Id(id)).await.unwrap().send_keys(text).await.unwrap();
}

#[tokio::test]
async fn what_is_typed_on_a_phone_survives_a_line_that_drops() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let mut secretary = signed_in(&node, at, "12").await;
    let meeting = planned(&mut secretary, &board, "2020-06-20").await;
    filled(
        &mut secretary,
        &format!("{meeting}/held"),
        "hold",
        &[("category-0", "salariée"), ("count-0-room", "7")],
    )
    .await;
    let chromium = Chromium::start(POCKET).await;
    chromium.open(at, &format!("/sign-in/link/{}?lang=fr", link_for(&node, "12"))).await;
    chromium.client.find(Locator::Css("main button")).await.unwrap().click().await.unwrap();
    chromium.client.wait().for_element(Locator::Css("#ways")).await.unwrap();
    let minutes = format!("{meeting}/minutes");
    chromium.open(at, &minutes).await;
    typed(&chromium, "extract", "Les comptes sont approuvés.").await;
    says(&chromium, "Gardé").await;
    assert_eq!(
        chromium.value("return localStorage.length").await,
        json!(0),
        "what is sent is kept here no longer"
    );
    let page = secretary.get(&minutes).await;
    assert!(page.text.contains("Les comptes sont approuvés."), "the node keeps it: {}", page.text);

    chromium.offline(true).await;
    typed(&chromium, "extract", " Le budget attend.").await;
    says(&chromium, "Pas de connexion").await;
    // The telephone is put away; later the page is opened again.
    chromium.offline(false).await;
    chromium.open(at, "/meetings").await;
    chromium.open(at, &minutes).await;
    let text = chromium.value("return document.getElementById('extract').value").await;
    assert_eq!(text, json!("Les comptes sont approuvés. Le budget attend."));
    says(&chromium, "Gardé").await;

    // Published: neither the node nor the browser keeps anything beside it.
    chromium.client.find(Locator::Css("button[value=draft]")).await.unwrap().click().await.unwrap();
    chromium.client.wait().for_element(Locator::Css(".facts")).await.unwrap();
    chromium.open(at, &minutes).await;
    let kept = "return [localStorage.length, document.querySelector('.kept').textContent]";
    assert_eq!(chromium.value(kept).await, json!([0, ""]));
    chromium.end().await;
    let public = browser::get(at, &meeting, &[("accept-language", "en")]).await;
    assert!(public.text.contains("Le budget attend."), "{}", public.text);
}

#[tokio::test]
async fn every_form_of_the_desk_is_for_everybody() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let mut secretary = signed_in(&node, at, "12").await;
    let meeting = planned(&mut secretary, &board, "2020-06-20").await;
    let to_come = planned(&mut secretary, &board, "2099-06-20").await;
    let items = [("items[0].title", "Comptes"), ("sent_on", "2020-06-01"), ("channels", "letter")];
    filled(&mut secretary, &format!("{meeting}/notice"), "convene", &items).await;
    filled(
        &mut secretary,
        &format!("{meeting}/held"),
        "hold",
        &[("category-0", "salariée"), ("count-0-room", "7")],
    )
    .await;
    let chromium = Chromium::start(POCKET).await;
    chromium.open(at, &format!("/sign-in/link/{}", link_for(&node, "12"))).await;
    chromium.client.find(Locator::Css("main button")).await.unwrap().click().await.unwrap();
    chromium.client.wait().for_element(Locator::Css("#ways")).await.unwrap();
    let (axe, mut found) = (axe(), Vec::new());
    let new = format!("/bodies/{board}/meetings/new");
    let of = |page: &str, of: &str| (format!("{page}/{of}"), of.to_owned());
    let pages = [
        (new, "plan".to_owned()),
        of(&to_come, "change"),
        of(&to_come, "cancel"),
        of(&to_come, "notice"),
        of(&meeting, "held"),
        of(&meeting, "minutes"),
        (meeting.clone(), "meeting".to_owned()),
        (to_come.clone(), "to-come".to_owned()),
        (format!("/bodies/{board}"), "body".to_owned()),
        ("/meetings".to_owned(), "meetings".to_owned()),
    ];
    for lang in ["fr", "nl", "de", "en"] {
        for (path, name) in &pages {
            chromium.open(at, &format!("{path}?lang={lang}")).await;
            chromium.picture(&format!("{name}-{lang}")).await;
            found.extend(
                here(&chromium, &axe).await.into_iter().map(|fault| format!("{path} ({lang}): {fault}")),
            );
        }
    }
    chromium.end().await;
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}
