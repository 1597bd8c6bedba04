//! Signing in and out: printed links, mail, tokens, sessions; what strangers and other sites try.

use std::net::SocketAddr;

use http::StatusCode;
use percole_tests::{
    Engine, NodePlan, NodeProcess, binaries,
    browser::{self, Browser, value_of},
    mail::{Mailbox, text_of},
    process,
    wait::{SOON, so, wait_until},
};

use crate::support::{carried_out, file, with_pages};

pub(crate) const REGISTER: &str = "number;name;category;email;language\n\
    12;Zoé Lambert;salariée;zoe@coop.example;fr\n13;Ana Petit;client;shared@coop.example;nl\n\
    14;Bo Petit;client;shared@coop.example;de\n";

async fn with_members(plan: NodePlan) -> (NodeProcess, SocketAddr) {
    let (node, at) = with_pages(plan).await;
    carried_out(&node, &["member", "import", &file(&node, "members.csv", REGISTER)]);
    (node, at)
}

pub(crate) fn link_for(node: &NodeProcess, number: &str) -> String {
    let made = node.cli_json(&["member", "invite", number]);
    let link = made["link"].as_str().unwrap();
    link.split_once("/sign-in/link/").unwrap().1.to_owned()
}

/// Signs a member in with a printed link.
pub(crate) async fn signed_in(node: &NodeProcess, at: SocketAddr, number: &str) -> Browser {
    let (code, mut browser) = (link_for(node, number), Browser::new(at));
    let page = browser.get(&format!("/sign-in/link/{code}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let answer = browser.submit(&page, "/sign-in/link", &[("code", &code)]).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/me"), "{}", answer.text);
    browser
}

#[tokio::test]
async fn a_printed_link_signs_in_by_a_button_and_once() {
    let (node, at) = with_members(NodePlan::national("France")).await;
    let code = link_for(&node, "12");
    let mut browser = Browser::new(at);
    // A mail scanner opens every link.
    for _ in 0..3 {
        let page = browser.get(&format!("/sign-in/link/{code}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("Sign in as Zoé Lambert") && page.text.contains("12"), "{}", page.text);
        assert_eq!((page.header("cache-control"), page.header("etag")), ("private, no-store", ""));
    }
    assert!(browser.cookies() == "lang=en", "{}", browser.cookies());
    let answer = browser.post("/sign-in/link", &[("code", &code)]).await;
    let cookie = answer.header("set-cookie");
    for part in ["percole-", "; Path=/", "; HttpOnly", "; SameSite=Lax"] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    let me = browser.get("/me").await;
    assert_eq!(me.header("cache-control"), "private, no-store");
    for words in
        ["Zoé Lambert", "Nothing waits for you", "salariée", "this browser", "Made by the cooperative"]
    {
        assert!(me.text.contains(words), "{words}: {}", me.text);
    }
    // Every page knows who looks, and nobody keeps it.
    let votes = browser.get("/votes").await;
    assert!(votes.text.contains("Zoé Lambert") && votes.text.contains("Sign out"), "{}", votes.text);
    assert_eq!((votes.header("cache-control"), votes.header("etag")), ("private, no-store", ""));
    let strangers = browser::get(at, "/votes", &[]).await;
    assert!(!strangers.text.contains("Lambert") && !strangers.header("etag").is_empty());

    let mut other = Browser::new(at);
    for answer in [
        other.get(&format!("/sign-in/link/{code}")).await,
        other.post("/sign-in/link", &[("code", &code)]).await,
        other.post("/sign-in", &[("code", &code)]).await,
    ] {
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert!(answer.text.contains("used already"), "{}", answer.text);
    }
    assert_eq!(other.get("/me").await.header("location"), "/sign-in?next=/me");
}

#[tokio::test]
async fn whoever_signed_out_or_was_taken_out_is_a_stranger() {
    let (node, at) = with_members(NodePlan::national("France")).await;
    let (mut here, mut there) = (signed_in(&node, at, "12").await, signed_in(&node, at, "12").await);
    let old = here.clone();
    let me = here.get("/me").await;
    let other = me.text.split("action=\"/me/sessions\"").nth(1).unwrap();
    let answer = here.submit(&me, "/me/sessions", &[("session", &value_of(other, "session"))]).await;
    assert_eq!(answer.header("location"), "/me");
    assert_eq!(there.get("/me").await.status, StatusCode::SEE_OTHER);
    let answer = here.submit(&me, "/me/sessions", &[("session", "00000000")]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);

    let answer = here.submit(&me, "/sign-out", &[]).await;
    assert_eq!(answer.header("location"), "/");
    assert!(answer.header("set-cookie").contains("Max-Age=0"));
    // The secret itself serves no more, whoever kept it.
    assert_eq!(old.clone().get("/me").await.status, StatusCode::SEE_OTHER);

    let mut ended = signed_in(&node, at, "13").await;
    let person = node.cli_json(&["person", "list"])["persons"].clone();
    let ana = person.as_array().unwrap().iter().find(|one| one["name"] == "Ana Petit").unwrap().clone();
    carried_out(&node, &["person", "end", ana["id"].as_str().unwrap(), "--yes"]);
    assert_eq!(ended.get("/me").await.status, StatusCode::SEE_OTHER);
    let left = signed_in(&node, at, "14").await;
    carried_out(&node, &["member", "end", "14", "--reason", "moved", "--yes"]);
    let me = left.clone().get("/me").await;
    assert!(me.text.contains("You are not on the register"), "{}", me.text);
}

#[tokio::test]
async fn no_other_site_sends_a_form_and_no_form_without_its_token() {
    let (node, at) = with_members(NodePlan::national("France")).await;
    let mut browser = signed_in(&node, at, "12").await;
    let csrf = value_of(&browser.get("/me").await.text, "csrf");
    let whole = [("session", "0"), ("csrf", csrf.as_str())];
    for headers in [
        &[("sec-fetch-site", "cross-site")][..],
        &[("sec-fetch-site", "same-site"), ("origin", "https://coop.example")],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[("referer", "https://evil.example/")],
        &[],
    ] {
        for path in ["/me/sessions", "/sign-out", "/sign-in", "/sign-in/link"] {
            let refused = browser.post_with(path, &whole, headers).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{path} {headers:?}");
            assert!(refused.text.contains("from another site"), "{}", refused.text);
        }
    }
    let own = format!("http://{at}");
    let taken = browser.post_with("/me/sessions", &whole, &[("origin", &own)]).await;
    assert_eq!(taken.status, StatusCode::NOT_FOUND, "it is of this site, and there is no such session");

    let wrong = "0".repeat(csrf.len());
    for fields in [&[("session", "0 <b>")][..], &[("session", "0 <b>"), ("csrf", &wrong)]] {
        let kept = browser.post("/me/sessions", fields).await;
        assert_eq!(kept.status, StatusCode::FORBIDDEN);
        assert!(kept.text.contains("name=\"session\" value=\"0 &#60;b&#62;\""), "{}", kept.text);
        assert!(kept.text.contains("action=\"/me/sessions\"") && kept.text.contains(&csrf), "{}", kept.text);
    }
    let mut stranger = Browser::new(at);
    let kept = stranger.post("/me/sessions", &[("session", "what I wrote")]).await;
    assert_eq!(kept.status, StatusCode::UNAUTHORIZED);
    assert!(kept.text.contains("what I wrote") && kept.text.contains("no longer signed in"), "{}", kept.text);
    assert_eq!(browser.get("/me").await.status, StatusCode::OK, "nothing was done");
}

#[tokio::test]
async fn a_form_has_bounds_and_is_a_form() {
    let (node, at) = with_members(NodePlan::national("France")).await;
    let mut browser = signed_in(&node, at, "12").await;
    let me = browser.get("/me").await;
    let long = "x".repeat(60_000);
    for fields in [vec![("a", long.as_str())], vec![("a", &long), ("b", &long)], vec![("a", "1"); 4_200]] {
        let refused = browser.submit(&me, "/me/sessions", &fields).await;
        assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    }
    let json = [("sec-fetch-site", "same-origin"), ("content-type", "application/json")];
    let refused = browser::send(at, http::Method::POST, "/sign-in", &json, "{}".to_owned()).await;
    assert_eq!(refused.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    for path in ["/votes", "/", "/me", "/sign-in/sent"] {
        let refused = browser.submit(&me, path, &[]).await;
        assert_eq!(refused.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
    }
}

#[tokio::test]
async fn a_link_comes_by_mail_to_members_and_strangers_are_told_the_same() {
    let mailbox = Mailbox::open().await;
    let contact = "+32 81 00 00 00";
    let plan = NodePlan::national("France")
        .with_env("PERCOLE_MAIL_SERVER", &mailbox.server())
        .with_env("PERCOLE_MAIL_FROM", "France <no-reply@coop.example>")
        .with_env("PERCOLE_PORTAL_CONTACT", contact);
    let (_node, at) = with_members(plan).await;
    let mut told = Vec::new();
    for address in ["stranger@elsewhere.example", "ZOE@coop.example", "shared@coop.example"] {
        let mut browser = Browser::new(at);
        let page = browser.get("/sign-in").await;
        assert!(page.text.contains("Send me a link") && page.text.contains(contact), "{}", page.text);
        let answer = browser.submit(&page, "/sign-in", &[("email", address), ("next", "/votes")]).await;
        assert_eq!(answer.header("location"), "/sign-in/sent", "{}", answer.text);
        told.push(browser.get("/sign-in/sent").await.text);
    }
    assert!(told[0].contains("If this address is in the cooperative’s file"), "{}", told[0]);
    assert!(told.iter().all(|page| *page == told[0]));
    let letter = mailbox.wait_for("zoe@coop.example", 1).await.remove(0);
    assert!(letter.contains("Content-Language: fr") && !letter.contains("Zo\u{e9}\n"), "{letter}");
    let text = text_of(&letter);
    assert!(text.contains("Bonjour Zoé Lambert,") && text.contains("60"), "{text}");
    // Two members share an address: each has a link of their own.
    assert_eq!(mailbox.wait_for("shared@coop.example", 2).await.len(), 2);
    assert!(mailbox.letters_to("stranger@elsewhere.example").is_empty());

    let link = text.lines().find(|line| line.contains("/sign-in/link/")).unwrap();
    let path = &link[link.find("/sign-in/").unwrap()..];
    let mut browser = Browser::new(at);
    let page = browser.get(path).await;
    browser.submit(&page, "/sign-in/link", &[("code", &value_of(&page.text, "code"))]).await;
    let me = browser.get("/me").await;
    assert!(me.text.contains("Zoé Lambert") && me.text.contains("signed in by e-mail"), "{}", me.text);

    let wrong = browser::get(at, "/sign-in", &[]).await;
    let mut browser = Browser::new(at);
    let again = browser.submit(&wrong, "/sign-in", &[("email", "zoe at coop")]).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST);
    assert!(again.text.contains("value=\"zoe at coop\""), "what was typed is still there: {}", again.text);
}

#[tokio::test]
async fn whoever_floods_with_addresses_or_guesses_is_slowed_down() {
    let plan = NodePlan::national("France")
        .with_env("PERCOLE_MAIL_SERVER", "smtp://127.0.0.1:9")
        .with_env("PERCOLE_MAIL_FROM", "no-reply@coop.example");
    let (node, at) = with_members(plan).await;
    let mut browser = Browser::new(at);
    let mut refused = 0;
    for number in 0..15 {
        let answer = browser.post("/sign-in", &[("email", &format!("a{number}@coop.example"))]).await;
        refused += usize::from(answer.status == StatusCode::TOO_MANY_REQUESTS);
    }
    assert_eq!(refused, 5);
    // Somebody else behind the same proxy is not kept from it.
    let other = [("sec-fetch-site", "same-origin"), ("x-forwarded-for", "192.0.2.7")];
    let answer = browser.post_with("/sign-in", &[("email", "zoe@coop.example")], &other).await;
    assert_eq!(answer.header("location"), "/sign-in/sent");

    let began = std::time::Instant::now();
    for number in 0..14 {
        let code = format!("{number:020}");
        let answer = browser.post("/sign-in", &[("code", &code)]).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert!(!answer.text.contains(&code), "a code is not shown again");
    }
    assert!(began.elapsed().as_millis() >= 750, "guesses wait for their turn: {:?}", began.elapsed());
    let status = node.status().await;
    assert!(status.warnings.iter().any(|warning| warning.contains("127.0.0.1")), "{:?}", status.warnings);
}

#[tokio::test]
async fn an_operator_signs_in_with_the_token_until_it_is_revoked() {
    let (node, at) = with_members(NodePlan::national("France")).await;
    let made = node.cli_json(&["operator", "invite", "Ana", "--role", "secretary"]);
    let token = made["token_file"]
        .as_str()
        .unwrap()
        .lines()
        .find_map(|line| line.strip_prefix("token = \""))
        .unwrap();
    let token = token.trim_end_matches('"');
    let mut browser = Browser::new(at);
    let page = browser.get("/sign-in?next=/votes").await;
    assert!(page.text.contains("This site sends no e-mail"), "{}", page.text);
    let next = value_of(&page.text, "next");
    let answer = browser.submit(&page, "/sign-in", &[("code", token), ("next", &next)]).await;
    assert_eq!(answer.header("location"), "/votes", "{}", answer.text);
    let me = browser.get("/me").await;
    assert!(me.text.contains("as an operator") && me.text.contains("Ana"), "{}", me.text);
    carried_out(&node, &["operator", "revoke", "Ana", "--yes"]);
    assert_eq!(browser.get("/me").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn behind_https_the_cookie_is_for_this_host_alone() {
    let plan = NodePlan::national("France").with_env("PERCOLE_PORTAL_PUBLIC_ADDRESS", "https://coop.example");
    let (node, at) = with_members(plan).await;
    let made = node.cli_json(&["member", "invite", "12"]);
    let code = made["code"].as_str().unwrap();
    assert_eq!(made["link"], format!("https://coop.example/sign-in/link/{code}"));
    let mut browser = Browser::new(at);
    let sent = [("origin", "https://coop.example")];
    let answer = browser.post_with("/sign-in/link", &[("code", code)], &sent).await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-percole-") && cookie.contains("; Secure"), "{cookie}");
    assert_eq!(browser.get("/me").await.status, StatusCode::OK);
}

/// The backup holds the session and the link; who has ended one of them since would find it again.
#[tokio::test]
async fn a_restore_ends_every_session_and_every_link() {
    let (mut node, at) = with_members(NodePlan::national("France")).await;
    let code = link_for(&node, "12");
    let mut ana = signed_in(&node, at, "13").await;
    assert_eq!(ana.get("/me").await.status, StatusCode::OK);
    let file = node.scratch().join("backup.tar");
    let mut command = process::command(&binaries::percole_node());
    command.arg("backup").arg(&file).arg("--data-dir").arg(node.data_dir()).arg("--unencrypted");
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", process::said(&output));
    node.terminate().await;

    let mut back = node.restored_from(&file, Engine::Sqlite, &[]);
    back.start().await;
    wait_until("the pages", SOON, async || {
        let stream = tokio::net::TcpStream::connect(at).await;
        so(stream.is_ok(), || format!("{stream:?}"))
    })
    .await;
    carried_out(&back, &["node", "confirm", "France", "--yes"]);
    assert_eq!(ana.get("/me").await.status, StatusCode::SEE_OTHER, "the session came back");
    let mut zoe = Browser::new(at);
    let shown = zoe.get(&format!("/sign-in/link/{code}")).await;
    let used = zoe.post("/sign-in/link", &[("code", &code)]).await;
    assert_eq!((shown.status, used.status), (StatusCode::UNAUTHORIZED, StatusCode::UNAUTHORIZED));
    // Who asks anew is let in.
    signed_in(&back, at, "12").await;
}

#[tokio::test]
async fn mail_that_cannot_be_sent_stands_in_the_status() {
    let plan = NodePlan::national("France")
        .with_env("PERCOLE_MAIL_SERVER", "smtp://127.0.0.1:9")
        .with_env("PERCOLE_MAIL_FROM", "no-reply@coop.example");
    let (node, at) = with_members(plan).await;
    let asked = Browser::new(at).post("/sign-in", &[("email", "zoe@coop.example")]).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER);
    wait_until("the status to tell it", SOON, async || {
        let status = node.status().await;
        let words = "le serveur de messagerie est injoignable";
        let is_told = status.mail_waiting == 1 && status.warnings.iter().any(|told| told.contains(words));
        so(is_told, || format!("{status:?}"))
    })
    .await;
    assert!(node.status().await.warnings.iter().all(|told| !told.contains("zoe@")), "nobody is named");
}
