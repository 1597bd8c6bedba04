//! What all pages share: languages, headers, what is not found, what is not allowed.

use http::{Method, StatusCode};
use percole_tests::{NodePlan, browser};

use crate::support::with_pages;

#[tokio::test]
async fn a_page_speaks_the_visitors_language() {
    let (_node, at) = with_pages(NodePlan::national("France")).await;
    for (path, headers, lang, words) in [
        ("/", &[][..], "fr", "Rien n’est ouvert"),
        ("/", &[("accept-language", "nl-BE,fr;q=0.8")], "nl", "Op dit ogenblik staat niets open"),
        ("/?lang=de", &[("accept-language", "nl")], "de", "Zurzeit ist nichts offen"),
        ("/", &[("cookie", "lang=en"), ("accept-language", "nl")], "en", "Nothing is open at the moment"),
        ("/?lang=xx", &[("accept-language", "en")], "en", "Nothing is open at the moment"),
    ] {
        let page = browser::get(at, path, headers).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.text.contains(&format!("<html lang=\"{lang}\">")), "{path} {headers:?}: {}", page.text);
        assert!(page.text.contains(words), "{path} {headers:?}: {}", page.text);
        assert_eq!(page.header("content-language"), lang);
    }
    let chosen = browser::get(at, "/votes?lang=de", &[]).await;
    assert!(chosen.header("set-cookie").starts_with("lang=de; Path=/"), "{:?}", chosen.headers);
    assert!(chosen.text.contains("href=\"/votes?lang=nl\""), "{}", chosen.text);
    assert_eq!(browser::get(at, "/votes", &[]).await.header("set-cookie"), "");
}

#[tokio::test]
async fn every_answer_is_guarded_and_a_page_held_is_not_sent_again() {
    let (_node, at) = with_pages(NodePlan::national("France")).await;
    for path in ["/", "/reports", "/votes", "/bodies", "/sites", "/nowhere", "/web/nothing.css"] {
        let page = browser::get(at, path, &[]).await;
        assert!(page.header("content-security-policy").starts_with("default-src 'none'"), "{path}");
        assert!(!page.header("content-security-policy").contains("unsafe"), "{path}");
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        assert!(!page.text.contains("<script") && !page.text.contains(" style="), "{path}: {}", page.text);
    }
    let page = browser::get(at, "/votes", &[]).await;
    let tag = page.header("etag").to_owned();
    let again = browser::get(at, "/votes", &[("if-none-match", &tag)]).await;
    assert_eq!((again.status, again.text.as_str()), (StatusCode::NOT_MODIFIED, ""));
    let other = browser::get(at, "/votes", &[("if-none-match", &tag), ("accept-language", "de")]).await;
    assert_eq!(other.status, StatusCode::OK);

    let style = browser::links(&page.text).into_iter().find(|link| link.ends_with(".css")).unwrap();
    let sheet = browser::get(at, &style, &[("accept-encoding", "br")]).await;
    assert_eq!((sheet.status, sheet.header("content-encoding")), (StatusCode::OK, "br"));
    assert!(sheet.header("cache-control").contains("immutable"));
}

#[tokio::test]
async fn what_is_not_there_is_said_and_nothing_is_written_from_here() {
    let (_node, at) = with_pages(NodePlan::national("France")).await;
    for path in ["/nowhere", "/votes/ffff", "/bodies/%00%ff", "/reports/%2e%2e%2fkeys", "/recommendations/1"]
    {
        let page = browser::get(at, path, &[("accept-language", "fr")]).await;
        assert!(
            matches!(page.status, StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST),
            "{path}: {}",
            page.status
        );
        assert!(
            page.text.contains("Revenir à l’accueil") || page.text.is_empty() || page.status == 400,
            "{path}: {}",
            page.text
        );
    }
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::from_bytes(b"BREW").unwrap()] {
        let refused = browser::ask(at, method.clone(), "/votes", &[]).await;
        assert_eq!(refused.status, StatusCode::METHOD_NOT_ALLOWED, "{method}");
    }
}
