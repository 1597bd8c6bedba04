use std::path::Path;

use percole_domain::Level;
use percole_proto::{event::v1 as ev, v1 as pb};

use super::*;
use crate::{
    service::{recommendation, redaction},
    testing::{TestNode, ask},
};

/// In the title, in a paragraph that fits a page of the database, and in many that do not.
const ERASED: &str = "Bérénice Exemplaire";

fn files_say(directory: &Path, what: &str) -> Vec<String> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(directory).unwrap() {
        let path = file.unwrap().path();
        // The node replaces its small files meanwhile.
        let Ok(bytes) = std::fs::read(&path) else { continue };
        if bytes.windows(what.len()).any(|window| window == what.as_bytes()) {
            found.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    found
}

async fn create(node: &TestNode, name: &str, paragraphs: usize) -> u64 {
    let text = ev::RecommendationText {
        language: "fr".to_owned(),
        title: format!("Remarque de {name}"),
        rationale: vec![format!("{name} constate {}.", "un manque ".repeat(30)); paragraphs],
        measures: Vec::new(),
    };
    let request =
        pb::CreateRecommendationRequest { key: node.new_key(), text: Some(text), ..Default::default() };
    ask!(node, recommendation::create, request).unwrap().index + 1
}

#[tokio::test]
async fn nothing_of_an_erased_text_stays_in_the_files() {
    let node = TestNode::new("Groupe", Level::Group, 1).await;
    let mut texts = Vec::new();
    for paragraphs in [1, 3, 20, 1, 2, 40] {
        texts.push(create(&node, ERASED, paragraphs).await);
        create(&node, "Un autre", paragraphs).await;
    }
    assert!(!files_say(node.directory(), ERASED).is_empty());
    for index in texts {
        let reason = "à sa demande".to_owned();
        let request = pb::RedactRequest { key: node.new_key(), index, reason, ..Default::default() };
        ask!(node, redaction::redact, request).unwrap();
    }
    let mut left = files_say(node.directory(), ERASED);
    for _ in 0..200 {
        if left.is_empty() {
            break;
        }
        sleep(Duration::from_millis(50)).await;
        left = files_say(node.directory(), ERASED);
    }
    assert_eq!(left, Vec::<String>::new());
    assert!(!files_say(node.directory(), "Un autre constate").is_empty());
    node.assert_rebuilds().await;
}
