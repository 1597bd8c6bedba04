//! J2: those who sit in a body with their portraits, given by themselves or with their consent, and initials without one.

use http::StatusCode;
use percole_tests::browser::{self, Browser, value_of};

use crate::{
    desk::{body, with_secretary},
    signing_in::signed_in,
    support::carried_out,
};

const PICTURE: &[u8] = include_bytes!("../../fuzz/corpus/portrait/gradient.png");

async fn given(
    browser: &mut Browser,
    path: &str,
    fields: &[(&str, &str)],
    picture: &[u8],
) -> browser::Answer {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let key = value_of(&page.text, "key");
    let fields = [fields, &[("key", key.as_str())]].concat();
    browser.submit_file(&page, path, &fields, ("moi.png", picture)).await
}

#[tokio::test]
async fn those_who_sit_in_a_body_are_shown_with_their_portraits() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let office = ["Conseil d’administration", "--role", "membre", "--name", "Ana Petit", "--member", "13"];
    carried_out(&node, &[&["mandate", "begin"][..], &office, &["--from", "2018-07-01"]].concat());
    let path = format!("/bodies/{board}");
    let before = browser::get(at, &path, &[]).await;
    assert!(before.text.contains(">ZL</span>") && before.text.contains(">AP</span>"), "{}", before.text);
    assert!(!before.text.contains("/portrait"), "nobody gives anything without signing in");

    let mut secretary = signed_in(&node, at, "12").await;
    let mut other = signed_in(&node, at, "13").await;
    let links = |page: &browser::Answer| {
        let links = browser::links(&page.text).into_iter();
        links.filter(|link| link.ends_with("/portrait")).collect::<Vec<_>>()
    };
    assert_eq!(links(&secretary.get(&path).await).len(), 2, "the secretary gives those of others too");
    let own = links(&other.get(&path).await).pop().unwrap();
    let refused = given(&mut other, &own, &[], b"<svg onload=alert(1)>").await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{}", refused.text);
    assert!(refused.text.contains("send a JPEG, PNG or WebP"), "{}", refused.text);
    let done = given(&mut other, &own, &[], PICTURE).await;
    assert_eq!(done.header("location"), path, "{}", done.text);

    let shown = browser::get(at, &path, &[]).await;
    let begin = shown.text.find("<img class=\"face\" src=\"").unwrap() + 23;
    let source = shown.text[begin..].split('"').next().unwrap();
    let picture = browser::get(at, source, &[]).await;
    assert_eq!((picture.status, picture.header("content-type")), (StatusCode::OK, "image/jpeg"));
    assert_eq!(picture.header("x-content-type-options"), "nosniff");
    let unasked = given(&mut secretary, &own, &[], PICTURE).await;
    assert!(unasked.text.contains("say that they agree"), "{}", unasked.text);
    let agreed = given(&mut secretary, &own, &[("consent", "yes")], PICTURE).await;
    assert_eq!(agreed.header("location"), path, "{}", agreed.text);

    let mandate = own["/mandates/".len()..].trim_end_matches("/portrait").to_owned();
    carried_out(&node, &["mandate", "portrait", &mandate, "--remove"]);
    assert_eq!(browser::get(at, source, &[]).await.status, StatusCode::NOT_FOUND);
    assert!(browser::get(at, &path, &[]).await.text.contains(">AP</span>"));
}
