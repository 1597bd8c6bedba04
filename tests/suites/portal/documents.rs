//! J4: documents of a meeting, added by a form and by the command line, saved by those for whom they are, and removed.

use http::{Method, StatusCode};
use percole_tests::{
    NodeProcess,
    browser::{self, Answer, Browser, value_of},
};

use crate::{
    desk::{body, filled, planned, with_secretary},
    signing_in::signed_in,
    support::carried_out,
};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\n";

async fn sent(browser: &mut Browser, meeting: &str, readers: &str, file: (&str, &[u8])) -> Answer {
    let path = format!("{meeting}/documents");
    let page = browser.get(&path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let key = value_of(&page.text, "key");
    let fields = [("key", key.as_str()), ("item", "0"), ("readers", readers), ("step", "attach")];
    browser.submit_file(&page, &path, &fields, file).await
}

/// The path of the document with this name on the page of its meeting.
fn link(page: &Answer, name: &str) -> Option<String> {
    let end = page.text.find(&format!("\">{name}</a>"))?;
    let begin = page.text[..end].rfind("href=\"")? + 6;
    Some(page.text[begin..end].to_owned())
}

fn log(node: &NodeProcess) -> String {
    node.cli_json(&["log", "show"]).to_string()
}

#[tokio::test]
async fn a_secretary_adds_documents_and_each_reads_their_own() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let mut secretary = signed_in(&node, at, "12").await;
    let meeting = planned(&mut secretary, &board, "2020-06-20").await;
    for (readers, name) in [("all", "Comptes 2019.pdf"), ("own", "Liste.pdf")] {
        let content = [PDF, name.as_bytes()].concat();
        let done = sent(&mut secretary, &meeting, readers, (name, &content)).await;
        assert_eq!(done.header("location"), format!("{meeting}#documents"), "{}", done.text);
    }
    let public = browser::get(at, &meeting, &[("accept-language", "en")]).await;
    let theirs = secretary.get(&meeting).await;
    let (shown, kept) = (link(&public, "Comptes 2019.pdf").unwrap(), link(&theirs, "Liste.pdf").unwrap());
    assert!(!public.text.contains("Liste.pdf") && theirs.text.contains("for those who sit in the body"));

    let saved = browser::get(at, &shown, &[]).await;
    assert_eq!((saved.status, saved.header("content-type")), (StatusCode::OK, "application/pdf"));
    assert!(saved.text.starts_with("%PDF-1.7") && saved.text.ends_with("Comptes 2019.pdf"));
    let named = "attachment; filename=\"Comptes 2019.pdf\"; filename*=UTF-8''Comptes%202019.pdf";
    assert_eq!(saved.header("content-disposition"), named);
    assert_eq!(saved.header("x-content-type-options"), "nosniff");
    let tag = saved.header("etag").to_owned();
    let again = browser::get(at, &shown, &[("if-none-match", &tag)]).await;
    assert_eq!((again.status, again.text.as_str()), (StatusCode::NOT_MODIFIED, ""));

    let mut member = signed_in(&node, at, "13").await;
    for refused in [browser::get(at, &kept, &[]).await, member.get(&kept).await] {
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{}", refused.text);
    }
    let own = secretary.get(&kept).await;
    assert_eq!((own.status, own.header("cache-control")), (StatusCode::OK, "private, no-store"));
    let open: serde_json::Value =
        serde_json::from_str(&browser::get(at, &format!("/api/v1{meeting}"), &[]).await.text).unwrap();
    assert_eq!(open["documents"].as_array().unwrap().len(), 1, "{open}");
}

#[tokio::test]
async fn what_is_no_document_is_refused_and_nothing_is_left_of_it() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let mut secretary = signed_in(&node, at, "12").await;
    let meeting = planned(&mut secretary, &board, "2020-06-20").await;
    let page = b"<!doctype html><script>alert(1)</script>";
    let large = vec![b'a'; 17 * 1024 * 1024];
    for (name, content, said) in [
        ("page.html", &page[..], "holds nothing that is taken in here"),
        ("Comptes.png", PDF, "let its name end in .pdf"),
        ("long.txt", &large, "is larger than 16 MiB"),
        ("vide.pdf", b"", "is empty"),
        ("", b"", "choose a file"),
    ] {
        let refused = sent(&mut secretary, &meeting, "all", (name, content)).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{name}: {}", refused.text);
        assert!(refused.text.contains(said), "{name}: {}", refused.text);
        assert!(refused.text.contains("value=\"all\" checked"), "what was chosen is still there: {name}");
    }
    assert!(!log(&node).contains("meeting.attached"));
    // Nobody else sends anything, whatever the form says.
    let path = format!("{meeting}/documents");
    let form = secretary.get(&path).await;
    let mut member = signed_in(&node, at, "13").await;
    assert_eq!(member.get(&path).await.status, StatusCode::FORBIDDEN);
    let me = member.get("/me").await;
    let refused = member.submit_file(&me, &path, &[("readers", "all")], ("a.pdf", PDF)).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text);
    let stolen = member.submit_file(&form, &path, &[("readers", "all")], ("a.pdf", PDF)).await;
    assert_eq!(stolen.status, StatusCode::FORBIDDEN, "{}", stolen.text);
    let stranger = Browser::new(at).submit_file(&form, &path, &[("readers", "all")], ("a.pdf", PDF)).await;
    assert_eq!(stranger.status, StatusCode::UNAUTHORIZED, "{}", stranger.text);
}

#[tokio::test]
async fn a_document_is_removed_and_its_bytes_with_it() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let mut secretary = signed_in(&node, at, "12").await;
    let meeting = planned(&mut secretary, &board, "2020-06-20").await;
    let file = node.scratch().join("Liste des présents.txt");
    std::fs::write(&file, "Ana Petit\n").unwrap();
    let id = &meeting["/meetings/".len()..];
    carried_out(&node, &["meeting", "attach", id, &file.display().to_string(), "--readers", "all"]);
    let out = node.scratch().join("rendu.txt");
    let saving = ["meeting", "document", id, "Liste des présents.txt", "--out", &out.display().to_string()];
    carried_out(&node, &saving);
    assert_eq!(std::fs::read_to_string(&out).unwrap(), "Ana Petit\n");

    let href = link(&browser::get(at, &meeting, &[]).await, "Liste des présents.txt").unwrap();
    let remove = format!("{href}/remove");
    let unsaid = filled(&mut secretary, &remove, "remove", &[]).await;
    assert_eq!(unsaid.status, StatusCode::BAD_REQUEST, "{}", unsaid.text);
    let done = filled(&mut secretary, &remove, "remove", &[("reason", "des noms")]).await;
    assert_eq!(done.header("location"), meeting, "{}", done.text);
    assert_eq!(secretary.get(&href).await.status, StatusCode::NOT_FOUND);
    assert!(!secretary.get(&meeting).await.text.contains("Liste des présents"));
    assert!(!log(&node).contains("Liste des présents"));
    carried_out(&node, &["log", "verify"]);
}

#[tokio::test]
async fn strangers_send_small_forms_alone() {
    let (node, at) = with_secretary().await;
    let board = body(&node, "Conseil d’administration");
    let mut secretary = signed_in(&node, at, "12").await;
    let meeting = planned(&mut secretary, &board, "2020-06-20").await;
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
    for path in ["/sign-in".to_owned(), format!("{meeting}/minutes"), format!("{meeting}/draft")] {
        let body = format!("extract={}", "a".repeat(100 * 1024));
        let refused = browser::send(at, Method::POST, &path, &headers, body).await;
        assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}: {}", refused.text);
        let small = format!("extract={}", "a".repeat(20 * 1024));
        let waits = browser::send(at, Method::POST, &path, &headers, small).await;
        assert_ne!(waits.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
    }
}
