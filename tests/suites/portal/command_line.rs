//! `percole sign-in`: a member's token on the command line, listed with their browsers and ended there.

use std::{os::unix::fs::PermissionsExt, path::Path, process::Output};

use http::StatusCode;
use percole_tests::{NodePlan, binaries, process};

use crate::{
    signing_in::signed_in,
    support::{carried_out, file, with_pages},
};

fn percole(arguments: &[&str]) -> Output {
    let mut command = process::command(&binaries::percole());
    command.args(arguments).stdin(std::process::Stdio::null()).output().unwrap()
}

fn mine(token: &Path) -> Output {
    percole(&["--token-file", &token.display().to_string(), "--json", "ballot", "mine"])
}

/// What stands between two texts.
fn between<'a>(text: &'a str, before: &str, behind: &str) -> &'a str {
    let rest = text.split_once(before).unwrap_or_else(|| panic!("no {before}: {text}")).1;
    rest.split_once(behind).unwrap().0
}

#[tokio::test]
async fn a_member_signs_in_on_the_command_line_and_ends_it_on_their_page() {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    let members = file(&node, "members.csv", "number;name;category\nM1;Zoé Lambert;member\n");
    carried_out(&node, &["member", "import", &members]);
    let mut browser = signed_in(&node, at, "M1").await;
    let command = browser.get("/me").await;
    let command = between(&command.text, "<code>percole ", "</code>").to_owned();
    let code = node.cli_json(&["member", "invite", "M1"])["code"].as_str().unwrap().to_owned();
    let (token, other) = (node.scratch().join("token.toml"), node.scratch().join("other.toml"));
    let sign_in = |out: &Path, code: &str| {
        let out = out.display().to_string();
        let asked = ["--out", &out, "--client", "percole on lucie", code];
        percole(&command.split(' ').chain(asked).collect::<Vec<_>>())
    };
    let wrong = sign_in(&other, "AAAA-BBBB-CCCC-DDDD");
    assert!(!wrong.status.success() && !other.exists(), "{}", process::said(&wrong));
    let done = sign_in(&token, &code);
    assert!(done.status.success(), "{}", process::said(&done));
    assert_eq!(token.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let again = sign_in(&other, &code);
    assert!(!again.status.success() && !other.exists(), "it serves once: {}", process::said(&again));
    let kept = sign_in(&token, &code);
    assert!(!kept.status.success(), "nothing is overwritten: {}", process::said(&kept));

    let listed = mine(&token);
    assert!(listed.status.success(), "{}", process::said(&listed));
    let page = browser.get("/me").await;
    let session = between(&page.text, "<span>percole on lucie", "<button");
    let session = between(session, "name=\"session\" value=\"", "\"").to_owned();
    let ended = browser.submit(&page, "/me/sessions", &[("session", &session)]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.text);
    let refused = mine(&token);
    assert!(!refused.status.success(), "{}", process::said(&refused));
}
