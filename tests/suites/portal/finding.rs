//! Search, feeds and open data: everybody finds what they may read, and programs are told what strangers are.

use std::net::SocketAddr;

use http::StatusCode;
use percole_tests::{
    NodePlan, NodeProcess,
    browser::{self, Browser},
    wait::{SOON, wait_until},
};
use serde_json::Value;

use crate::{
    meetings::assembly_held,
    reading::BODIES,
    signing_in::signed_in,
    support::{carried_out, file, with_pages},
};

/// A node with bodies, a meeting that was held, and a report that is in its comments.
async fn readable() -> (NodeProcess, SocketAddr, String) {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    carried_out(&node, &["unit", "create", "France", "--level", "national", "--language", "fr"]);
    carried_out(&node, &["body", "import", &file(&node, "bodies.csv", BODIES)]);
    carried_out(
        &node,
        &["member", "import", &file(&node, "members.csv", "number;name;category\nM1;Zoé Lambert;member\n")],
    );
    assembly_held(&node);
    let report = file(&node, "report.json", include_str!("../../data/report.json"));
    carried_out(&node, &["report", "import", &report]);
    let id = node.cli_json(&["report", "list"])["reports"][0]["id"].as_str().unwrap().to_owned();
    (node, at, id)
}

/// Waits until everything that changed can be found.
async fn read(node: &NodeProcess) {
    wait_until(
        "what changed to be read",
        SOON,
        async || match &node.cli_json(&["search", "percole"])["unread"] {
            unread if unread == 0 => Ok(()),
            unread => Err(unread.to_string()),
        },
    )
    .await;
}

#[tokio::test]
async fn a_text_is_found_by_its_words_once_it_is_published() {
    let (node, at, report) = readable().await;
    read(&node).await;
    let mut stranger = Browser::new(at);
    let mut member = signed_in(&node, at, "M1").await;
    let hidden = stranger.get("/search?q=recommandations&lang=fr").await;
    assert!(hidden.text.contains("Rien pour «"), "{}", hidden.text);
    assert!(hidden.text.contains("Certains textes sont réservés aux sociétaires"), "{}", hidden.text);
    assert!(!member.get("/search?q=recommandations").await.text.contains("/reports/"));

    carried_out(&node, &["report", "publish", &report, "--until", "+20d", "--yes"]);
    read(&node).await;
    let found = stranger.get("/search?q=COOPERATIVES&lang=fr").await;
    assert_eq!(found.status, StatusCode::OK);
    assert!(found.text.contains("<mark>") && found.text.contains("/recommendations/"), "{}", found.text);
    assert!(found.text.contains("Recommandations ("), "{}", found.text);
    let one = stranger.get("/search?q=COOPERATIVES&kind=meeting&lang=fr").await;
    assert!(!one.text.contains("href=\"/recommendations/"), "{}", one.text);
    // What was typed is still there, and is never part of the page but as a text.
    let wrong = stranger.get("/search?q=%3Cscript%3Ede%20la%3C/script%3E%20le&lang=en").await;
    assert!(!wrong.text.contains("<script>de"), "{}", wrong.text);
    let common = stranger.get("/search?q=de+la+les&lang=en").await;
    assert!(
        common.text.contains("nearly every text") && common.text.contains("value=\"de la les\""),
        "{}",
        common.text
    );
    assert_eq!(stranger.get("/search").await.status, StatusCode::OK);

    let json = node.cli_json(&["search", "coopératives", "--kind", "recommendation", "--limit", "1"]);
    assert_eq!(json["hits"][0]["family"], "recommendation", "{json}");
    let digits = &report[65..75];
    assert_eq!(node.cli_json(&["search", digits])["hits"][0]["id"], report.as_str());
    let none = node.cli(&["search", "introuvable"]);
    assert!(none.status.success());
    assert!(!node.cli(&["search", "--kind", "member", "Zoé"]).status.success());
}

#[tokio::test]
async fn feeds_tell_everybody_what_is_new_and_are_not_sent_twice() {
    let (node, at, report) = readable().await;
    let before = browser::get(at, "/feeds/texts", &[]).await;
    assert_eq!(before.header("content-type"), "application/atom+xml; charset=utf-8");
    assert!(!before.text.contains("<entry>"), "{}", before.text);
    assert_eq!(browser::get(at, &format!("/reports/{report}/feed"), &[]).await.status, StatusCode::NOT_FOUND);

    carried_out(&node, &["report", "publish", &report, "--until", "+20d", "--yes"]);
    for (path, says) in [
        ("/feeds/texts".to_owned(), format!("/reports/{report}")),
        (format!("/reports/{report}/feed"), format!("/reports/{report}")),
        ("/feeds/minutes".to_owned(), "/meetings/".to_owned()),
        ("/feeds/votes".to_owned(), "/votes".to_owned()),
    ] {
        let feed = browser::get(at, &path, &[("accept-language", "fr")]).await;
        assert_eq!(feed.status, StatusCode::OK, "{path}");
        assert!(feed.text.starts_with("<?xml") && feed.text.contains(&says), "{path}: {}", feed.text);
        let again =
            browser::get(at, &path, &[("accept-language", "fr"), ("if-none-match", feed.header("etag"))])
                .await;
        assert_eq!((again.status, again.text.as_str()), (StatusCode::NOT_MODIFIED, ""), "{path}");
    }
    let page = browser::get(at, &format!("/reports/{report}"), &[]).await;
    let link = format!(
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Nouvelles de ce texte\" href=\"/reports/{report}/feed\">"
    );
    assert!(page.text.contains(&link), "{}", page.text);
}

#[tokio::test]
async fn open_data_is_what_its_description_says() {
    let (node, at, report) = readable().await;
    let list = async |path: &str| -> Value {
        let answer = browser::get(at, path, &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text);
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        serde_json::from_str(&answer.text).unwrap()
    };
    let described = list("/api/v1/openapi.json").await;
    assert_eq!(list("/api/v1/reports").await["items"], serde_json::json!([]), "a draft is nobody else's");
    carried_out(&node, &["report", "publish", &report, "--until", "+20d", "--yes"]);
    let mut answers = 0;
    for (path, methods) in described["paths"].as_object().unwrap() {
        let schema = &methods["get"]["responses"]["200"]["content"]["application/json"]["schema"];
        let Some(listed) = path.strip_suffix("/{id}") else {
            check(&described, schema, &list(path).await, path);
            continue;
        };
        for item in list(listed).await["items"].as_array().unwrap() {
            let path = format!("{listed}/{}", item["id"].as_str().unwrap());
            check(&described, schema, &list(&path).await, &path);
            answers += 1;
        }
    }
    assert!(answers > 5, "{answers}");
    let unknown =
        browser::get(at, &format!("/api/v1/reports/{}", "ab".repeat(8)), &[("accept-language", "en")]).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    assert!(serde_json::from_str::<Value>(&unknown.text).unwrap()["error"].is_string(), "{}", unknown.text);
    let page = browser::get(at, "/api/v1/reports?cursor=zz", &[]).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST, "{}", page.text);
    let held = browser::get(at, "/api/v1/reports", &[]).await;
    let again = browser::get(at, "/api/v1/reports", &[("if-none-match", held.header("etag"))]).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
}

/// That an answer is what a schema says, and says nothing besides.
fn check(described: &Value, schema: &Value, answer: &Value, place: &str) {
    let (properties, required) = members(described, schema);
    if let Some(object) = answer.as_object().filter(|_| !properties.is_empty()) {
        for name in &required {
            assert!(object.contains_key(name), "{place} has no {name}");
        }
        for (name, value) in object {
            let known = properties.iter().find(|(known, _)| known == name);
            let (_, schema) = known.unwrap_or_else(|| panic!("{place}: {name} is not described"));
            check(described, schema, value, &format!("{place}/{name}"));
        }
        return;
    }
    if let Some(items) = answer.as_array() {
        items.iter().for_each(|item| check(described, &resolved(described, schema)["items"], item, place));
        return;
    }
    let kind = match answer {
        Value::Null => "null",
        Value::String(_) => "string",
        Value::Number(_) => "integer",
        Value::Bool(_) => "boolean",
        _ => "object",
    };
    let said = resolved(described, schema)["type"].clone();
    let fits = said == kind || said.as_array().is_some_and(|kinds| kinds.iter().any(|one| one == kind));
    assert!(fits, "{place}: {answer} is not {said}");
}

fn resolved<'a>(described: &'a Value, schema: &'a Value) -> &'a Value {
    match schema["$ref"].as_str() {
        Some(place) => described.pointer(place.trim_start_matches('#')).unwrap(),
        None => schema,
    }
}

/// What an object of a schema holds, and what of it always.
fn members<'a>(described: &'a Value, schema: &'a Value) -> (Vec<(String, &'a Value)>, Vec<String>) {
    let schema = resolved(described, schema);
    let mut members_of = (Vec::new(), Vec::new());
    for part in schema["allOf"].as_array().into_iter().flatten() {
        let (properties, required) = members(described, part);
        members_of.0.extend(properties);
        members_of.1.extend(required);
    }
    let properties = schema["properties"].as_object().into_iter().flatten();
    members_of.0.extend(properties.map(|(name, schema)| (name.clone(), schema)));
    let required = schema["required"].as_array().into_iter().flatten();
    members_of.1.extend(required.filter_map(|name| name.as_str().map(str::to_owned)));
    members_of
}
