//! Signing in by an account of a real OpenID Connect provider.

use std::{fs, net::SocketAddr, os::unix::fs::PermissionsExt, path::Path};

use http::StatusCode;
use percole_tests::{NodePlan, NodeProcess, browser::Browser, openid::Provider};

use crate::{
    signing_in::{REGISTER, signed_in},
    support::{carried_out, file, with_pages},
};

/// One account whose provider knows the number on the register, two of which it knows nothing, one of no member.
const ACCOUNTS: [&str; 4] = [
    r#"{"sub": "a-1", "preferred_username": "zoe.l", "member": "12"}"#,
    r#"{"sub": "a-2", "preferred_username": "ana.p"}"#,
    r#"{"sub": "a-3", "preferred_username": "zoe.other", "member": 12}"#,
    r#"{"sub": "a-4", "preferred_username": "eve", "member": "99"}"#,
];

/// A node that sends browsers to a provider.
async fn with_provider(provider: &Provider, scratch: &Path) -> (NodeProcess, SocketAddr) {
    let secret = scratch.join("secret");
    fs::write(&secret, "percole's secret\n").unwrap();
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o600)).unwrap();
    let plan = NodePlan::national("France")
        .with_env("PERCOLE_PORTAL_OPENID_ISSUER", &provider.issuer())
        .with_env("PERCOLE_PORTAL_OPENID_CLIENT_ID", "percole")
        .with_env("PERCOLE_PORTAL_OPENID_SECRET_FILE", &secret.display().to_string())
        .with_env("PERCOLE_PORTAL_OPENID_MEMBER_CLAIM", "member")
        .with_env("PERCOLE_PORTAL_OPENID_NAME", "Coop account");
    let (node, at) = with_pages(plan).await;
    carried_out(&node, &["member", "import", &file(&node, "members.csv", REGISTER)]);
    (node, at)
}

/// Goes to the provider from a page of the site, and back; gives the way back.
async fn asked(browser: &mut Browser, from: &str, provider: &Provider, account: &str) -> String {
    let sent = browser.get(from).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let address = sent.header("location").to_owned();
    for part in ["response_type=code", "code_challenge_method=S256", "state=", "nonce=", "scope=openid"] {
        assert!(address.contains(part), "{part}: {address}");
    }
    provider.signs_in(&address, account).await
}

#[tokio::test]
async fn an_account_is_connected_by_the_number_that_its_provider_knows() {
    let (provider, scratch) = (Provider::start(&ACCOUNTS).await, tempfile::tempdir().unwrap());
    let (_node, at) = with_provider(&provider, scratch.path()).await;
    let mut browser = Browser::new(at);
    let page = browser.get("/sign-in?next=/votes").await;
    assert!(page.text.contains("Sign in with Coop account"), "{}", page.text);
    let back = asked(&mut browser, "/sign-in/openid?next=/votes", &provider, "a-1").await;
    // What another browser brings counts for nothing.
    let mut other = Browser::new(at);
    let refused = other.get(&back).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.text.contains("begun in another browser"), "{}", refused.text);

    let opened = browser.get(&back).await;
    assert_eq!(
        (opened.status, opened.header("location")),
        (StatusCode::SEE_OTHER, "/votes"),
        "{}",
        opened.text
    );
    let me = browser.get("/me").await;
    for words in ["Zoé Lambert", "zoe.l", "account, connected", "signed in with an account"] {
        assert!(me.text.contains(words), "{words}: {}", me.text);
    }
    // It serves once, even in the browser that brought it.
    let refused = browser.get(&back).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{}", refused.text);

    // Another account with the same number is no way in while the first is connected; one of nobody never is.
    for (account, status, words) in [
        ("a-3", StatusCode::CONFLICT, "Another account is connected"),
        ("a-4", StatusCode::UNAUTHORIZED, "nobody here"),
    ] {
        let mut browser = Browser::new(at);
        let back = asked(&mut browser, "/sign-in/openid", &provider, account).await;
        let refused = browser.get(&back).await;
        assert_eq!(refused.status, status, "{}", refused.text);
        assert!(refused.text.contains(words), "{}", refused.text);
        assert_eq!(browser.get("/me").await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn an_account_is_connected_from_ones_own_page_and_removed_there() {
    let (provider, scratch) = (Provider::start(&ACCOUNTS).await, tempfile::tempdir().unwrap());
    let (node, at) = with_provider(&provider, scratch.path()).await;
    let mut stranger = Browser::new(at);
    let back = asked(&mut stranger, "/sign-in/openid", &provider, "a-2").await;
    let refused = stranger.get(&back).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "{}", refused.text);

    let mut ana = signed_in(&node, at, "13").await;
    let back = asked(&mut ana, "/me/openid", &provider, "a-2").await;
    let page = ana.get(&back).await;
    assert!(page.text.contains("ana.p") && page.text.contains("as Ana Petit"), "{}", page.text);
    assert!(ana.get("/me").await.text.contains("only the links"), "nothing is connected by coming back");
    assert_eq!(ana.submit(&page, "/me/openid", &[]).await.header("location"), "/me#ways");

    let back = asked(&mut stranger, "/sign-in/openid", &provider, "a-2").await;
    assert_eq!(stranger.get(&back).await.header("location"), "/me");
    assert!(stranger.get("/me").await.text.contains("Ana Petit"));

    let mut bo = signed_in(&node, at, "14").await;
    let back = asked(&mut bo, "/me/openid", &provider, "a-2").await;
    let page = bo.get(&back).await;
    let refused = bo.submit(&page, "/me/openid", &[]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("somebody else"), "{}", refused.text);

    let me = ana.get("/me").await;
    let way = percole_tests::browser::value_of(&me.text, "way");
    assert_eq!(bo.submit(&page, "/me/ways", &[("way", &way)]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ana.submit(&me, "/me/ways", &[("way", &way)]).await.header("location"), "/me#ways");
    let back = asked(&mut Browser::new(at), "/sign-in/openid", &provider, "a-2").await;
    assert_eq!(Browser::new(at).get(&back).await.status, StatusCode::BAD_REQUEST);
    let mut again = Browser::new(at);
    let back = asked(&mut again, "/sign-in/openid", &provider, "a-2").await;
    assert_eq!(again.get(&back).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn what_goes_wrong_at_the_provider_is_said_in_words() {
    let (provider, scratch) = (Provider::start(&ACCOUNTS).await, tempfile::tempdir().unwrap());
    let (_node, at) = with_provider(&provider, scratch.path()).await;
    for (said, status, words) in [
        ("error=access_denied", StatusCode::CONFLICT, "was not completed"),
        ("code=no-code-of-this-provider", StatusCode::BAD_GATEWAY, "cannot be used"),
    ] {
        let mut browser = Browser::new(at);
        let sent = browser.get("/sign-in/openid").await;
        let state = sent.header("location").split("state=").nth(1).unwrap().split('&').next().unwrap();
        let refused = browser.get(&format!("/sign-in/openid/back?{said}&state={state}")).await;
        assert_eq!(refused.status, status, "{}", refused.text);
        assert!(refused.text.contains(words) && refused.text.contains("Coop account"), "{}", refused.text);
    }
    drop(provider);
    let (provider, scratch) = (Provider::start(&ACCOUNTS).await, tempfile::tempdir().unwrap());
    let (_node, at) = with_provider(&provider, scratch.path()).await;
    drop(provider);
    let silent = Browser::new(at).get("/sign-in/openid").await;
    assert_eq!(silent.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(silent.text.contains("does not answer at the moment"), "{}", silent.text);
}
