//! Passkeys, with Chromium's virtual authenticator (WebAuthn Level 2, 11): added on one's own page, used, and removed.

use fantoccini::Locator;
use http::StatusCode;
use percole_tests::{
    NodePlan,
    browser::Browser,
    wait::{LATER, wait_until},
};

use crate::{
    chromium::{Chromium, PHONE},
    signing_in::{REGISTER, link_for, signed_in},
    support::{carried_out, file, with_pages},
};

/// Waits until a page says something.
async fn says(chromium: &Chromium, words: &str) {
    wait_until(words, LATER, async || {
        let said = chromium.value("return document.body.innerText").await;
        let said = said.as_str().unwrap_or_default().to_owned();
        if said.contains(words) { Ok(()) } else { Err(said) }
    })
    .await;
}

async fn press(chromium: &Chromium, button: &str) {
    chromium.client.find(Locator::Css(button)).await.unwrap().click().await.unwrap();
}

#[tokio::test]
async fn a_passkey_is_added_signs_in_and_is_removed() {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    carried_out(&node, &["member", "import", &file(&node, "members.csv", REGISTER)]);
    let chromium = Chromium::start(PHONE).await;
    chromium.with_authenticator().await;
    let site = format!("http://localhost:{}", at.port());
    let open = async |path: &str| chromium.client.goto(&format!("{site}{path}")).await.unwrap();

    open(&format!("/sign-in/link/{}?lang=en", link_for(&node, "12"))).await;
    press(&chromium, "main button").await;
    says(&chromium, "only the links of the cooperative").await;
    chromium.client.find(Locator::Id("passkey-name")).await.unwrap().send_keys("my phone").await.unwrap();
    press(&chromium, "form[data-passkey] button").await;
    says(&chromium, "my phone").await;
    says(&chromium, "not used yet").await;
    // The same device is not added twice.
    chromium.client.find(Locator::Id("passkey-name")).await.unwrap().send_keys("again").await.unwrap();
    press(&chromium, "form[data-passkey] button").await;
    says(&chromium, "Nothing has changed").await;

    press(&chromium, ".who button").await;
    says(&chromium, "Sign in").await;
    open("/sign-in?next=/votes").await;
    press(&chromium, "form[data-passkey] button").await;
    says(&chromium, "Zoé Lambert").await;
    assert!(chromium.client.current_url().await.unwrap().path().starts_with("/votes"));
    open("/me").await;
    says(&chromium, "signed in with a passkey").await;

    press(&chromium, "form[action='/me/ways'] button").await;
    says(&chromium, "only the links of the cooperative").await;
    press(&chromium, ".who button").await;
    says(&chromium, "Sign in").await;
    open("/sign-in").await;
    press(&chromium, "form[data-passkey] button").await;
    says(&chromium, "not known here any more").await;
    chromium.end().await;
}

#[tokio::test]
async fn what_is_no_passkey_signs_nobody_in() {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    carried_out(&node, &["member", "import", &file(&node, "members.csv", REGISTER)]);
    let mut stranger = Browser::new(at);
    let page = stranger.get("/sign-in").await;
    assert!(page.text.contains("<section hidden>") && page.text.contains("/web/passkey-"), "{}", page.text);
    let begun = stranger.post("/sign-in/passkey/begin", &[]).await;
    assert_eq!(begun.header("cache-control"), "private, no-store");
    let begun: serde_json::Value = serde_json::from_str(&begun.text).unwrap();
    assert_eq!(begun["options"]["rpId"], "localhost");
    let turn = begun["turn"].as_str().unwrap();
    for (answer, status, words) in [
        ("{}", StatusCode::UNAUTHORIZED, "could not be checked"),
        ("{}", StatusCode::CONFLICT, "took more than five minutes"),
    ] {
        let refused = stranger.post("/sign-in/passkey", &[("turn", turn), ("answer", answer)]).await;
        assert_eq!(refused.status, status);
        assert!(refused.text.contains(words), "{}", refused.text);
    }
    let refused = stranger.post("/me/passkeys/begin", &[]).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    let mut zoe = signed_in(&node, at, "12").await;
    let page = zoe.get("/me").await;
    let refused = zoe.submit(&page, "/me/passkeys", &[("name", "my phone"), ("answer", "{}")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.text);
}
