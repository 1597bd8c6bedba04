//! A whole election of two voters and one trustee, as its commands tell it.

use std::fs;
use std::path::Path;

use crate::output::answer::Text;
use crate::output::specimen::{carried_out, once_in_every_language};

const QUESTIONS: &str = r#"{"name": "Statuts", "questions": [{"question": "Adopter ?", "answers": ["Oui", "Non"],
    "min": 1, "max": 1}]}"#;

/// Carries a command out in a folder, whose files are named by `@`; gives what it says without the folder's name, and the text
/// that goes to standard output.
async fn told(dir: &Path, line: &str) -> (String, String) {
    let folder = format!("{}/", dir.display());
    let line = line.replace('@', &folder);
    let words: Vec<&str> = line.split_whitespace().collect();
    let answer = carried_out(&words).await.unwrap();
    let told = once_in_every_language(&answer).replace(&folder, "");
    let text = match answer.text {
        Text::Asked(text) => text.in_lang(percole_words::Lang::En),
        Text::Done { .. } | Text::Printed => String::new(),
    };
    (format!("── percole {}\n{told}", line.replace(&folder, "")), text)
}

/// One credential a line, as its voter gets it.
fn hand_out(dir: &Path) {
    let secret = fs::read_to_string(dir.join("secret")).unwrap();
    for (number, line) in secret.lines().enumerate() {
        fs::write(dir.join(format!("voter{number}")), line).unwrap();
    }
}

#[tokio::test]
async fn an_election_is_told_from_its_name_to_its_result() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    fs::write(dir.join("questions.json"), QUESTIONS).unwrap();
    fs::write(dir.join("pass"), "a passphrase").unwrap();
    fs::write(dir.join("yes"), "[[1,0]]").unwrap();
    fs::write(dir.join("no"), "[[0,1]]").unwrap();
    let (mut all, id) = told(dir, "election id").await;
    for line in [
        "trustee key @key @trustee.json --group Ed25519 --passphrase-file @pass",
        "trustee public @key --passphrase-file @pass",
        "election credentials ID 2 @secret @credentials.json --group Ed25519",
        "election create @questions.json @election.json --election ID --trustee @trustee.json --group Ed25519",
        "election open @ID.bel --election @election.json --trustee @trustee.json --credentials @credentials.json",
        "ballot create @election.json --credential-file @voter0 --choices @yes --out @ballot0",
        "ballot create @ID.bel --credential-file @voter1 --choices @no --out @ballot1",
        "election cast @ID.bel @ballot0 @ballot1 --threads 1",
        "election close @ID.bel --yes --threads 1",
        "trustee decrypt @ID.bel @key --yes --passphrase-file @pass --threads 1",
        "election result @ID.bel --threads 1",
        "trustee start @state --run r1 --size 3 --threshold 2 --index 1 --group Ed25519 --messages @ --passphrase-file @pass",
    ] {
        let (said, _) = told(dir, &line.replace("ID", &id)).await;
        all.push_str(&said);
        if line.starts_with("election credentials") {
            hand_out(dir);
        }
    }
    insta::assert_snapshot!(all.replace(&id, "ID"));
}
