//! The voting booth: a named ballot of every method, filled in, read again, cast and counted, by forms as a browser sends them.

use std::{net::SocketAddr, time::Duration};

use http::StatusCode;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_tests::{
    NodePlan, NodeProcess, binaries,
    browser::{Answer, Browser, value_of},
    process,
    wait::{SOON, wait_until},
    work,
};

use crate::support::{carried_out, file, now_us, with_pages};

/// Advice by more yes than no, declared when all is in.
const RULE: &str = "\
format = \"percole-rule/1\"
id = \"simple\"
effect = \"advisory\"
votes = \"members\"
[majority]
threshold = \"simple\"
tie = \"fails\"
[treatment]
declare = \"when-complete\"
late = \"absent\"
silent = \"absent\"
declined = \"out\"
excluded = \"absent\"
corrected = \"corrected\"
local = \"stricter\"
";

const MEMBERS: &str = "number,name,category\n1,Ana Ruiz,worker\n2,Bo Petit,worker\n3,Chloé Marin,worker\n";

/// A node with three members, and somebody's browser for each.
async fn cooperative() -> (NodeProcess, SocketAddr, Vec<Browser>) {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    carried_out(&node, &["member", "import", &file(&node, "members.csv", MEMBERS)]);
    let mut browsers = Vec::new();
    for number in ["1", "2", "3"] {
        browsers.push(signed_in(&node, at, number).await);
    }
    (node, at, browsers)
}

/// The browser of a member who used the link that the secretary printed.
async fn signed_in(node: &NodeProcess, at: SocketAddr, number: &str) -> Browser {
    let link = node.cli_json(&["member", "invite", number])["link"].as_str().unwrap().to_owned();
    let path = link.split_once("/sign-in/").map(|(_, rest)| format!("/sign-in/{rest}")).unwrap();
    let mut browser = Browser::new(at);
    let page = browser.get(&path).await;
    let code = value_of(&page.text, "code");
    let done = browser.submit(&page, "/sign-in/link", &[("code", &code)]).await;
    assert!(done.status.is_redirection(), "{} {}", done.status, done.text);
    browser
}

/// A vote that this node asks itself, and joins.
async fn vote(node: &NodeProcess, questions: &[ev::Question], open_for: Duration) -> String {
    let opens_us = now_us();
    let closes_us = opens_us + i64::try_from(open_for.as_micros()).unwrap();
    let request = pb::OpenVoteRequest {
        key: work::key(u64::try_from(opens_us).unwrap()),
        title: "Priorités".to_owned(),
        questions: questions.to_vec(),
        wording: Some(work::numbered(questions)),
        language: "fr".to_owned(),
        rule_toml: RULE.to_owned(),
        opens_us,
        closes_us,
        report_by_us: closes_us + 60_000_000,
        participants: vec![node.id().await],
        ..pb::OpenVoteRequest::default()
    };
    let vote = node.vote().await.open(request).await.unwrap().into_inner().subject;
    let key = work::key(1 << 40);
    let request = pb::JoinVoteRequest { key, vote: vote.clone(), ..pb::JoinVoteRequest::default() };
    node.poll().await.join(request).await.unwrap();
    vote
}

/// A question of every method, about three options.
fn every_method() -> Vec<ev::Question> {
    let of = |method: &str, seats| ev::Question {
        method: method.to_owned(),
        options: 3,
        seats,
        tie_order: vec![1, 2, 3],
        ..ev::Question::default()
    };
    let budget = |method: &str| ev::Question {
        budget: "10".to_owned(),
        costs: ["4", "5", "6.25"].map(str::to_owned).to_vec(),
        ..of(method, 0)
    };
    vec![
        work::yes_no(),
        of("choose", 2),
        of("approval", 1),
        ev::Question { points: 5, ..of("score", 1) },
        ev::Question { grades: 2, ..of("majority-judgement", 1) },
        of("schulze", 1),
        of("instant-runoff", 1),
        of("stv", 2),
        of("stv-exact", 2),
        budget("equal-shares"),
        budget("greedy"),
    ]
}

/// What is filled in, as the fields of the page are called; all the rest stays empty.
type Filled = &'static [(&'static str, &'static str)];

const FIRST: Filled = &[
    ("q1", "1"),
    ("q2", "1"),
    ("q2", "2"),
    ("q3", "1"),
    ("q4-1", "5"),
    ("q4-2", "1"),
    ("q5-1", "1"),
    ("q5-2", "2"),
    ("q6-1", "1"),
    ("q6-2", "2"),
    ("q6-3", "2"),
    ("q7-1", "1"),
    ("q7-2", "2"),
    ("q8-1", "1"),
    ("q8-2", "2"),
    ("q9-2", "1"),
    ("q10", "1"),
    ("q10", "2"),
    ("q11", "1"),
];
const SECOND: Filled = &[
    ("q1", "2"),
    ("q2", "2"),
    ("q3", "2"),
    ("q3", "3"),
    ("q4-2", "4"),
    ("q5-2", "1"),
    ("q5-3", "1"),
    ("q6-3", "1"),
    ("q7-1", "1"),
    ("q8-3", "1"),
    ("q9-2", "1"),
    ("q10", "3"),
    ("q11", "1"),
    ("q11", "3"),
];
const BLANK: Filled = &[
    ("q1", "3"),
    ("q2", "blank"),
    ("q3", "blank"),
    ("q4", "blank"),
    ("q5", "blank"),
    ("q6", "blank"),
    ("q7", "blank"),
    ("q8", "blank"),
    ("q9", "blank"),
    ("q10", "blank"),
    ("q11", "blank"),
];

/// Fills in the booth and reads the ballot again.
async fn read_again(browser: &mut Browser, vote: &str, filled: &[(&str, &str)]) -> Answer {
    let booth = format!("/votes/{vote}/booth");
    let page = browser.get(&booth).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let fields: Vec<(&str, &str)> = filled.iter().copied().chain([("step", "review")]).collect();
    browser.submit(&page, &booth, &fields).await
}

/// Sends what the page carries on which a ballot is read again.
async fn go_on(browser: &mut Browser, vote: &str, review: &Answer, questions: usize, step: &str) -> Answer {
    let names = (1..=questions).map(|number| format!("v{number}")).chain(["key".to_owned()]);
    let carried: Vec<(String, String)> =
        names.map(|name| (name.clone(), value_of(&review.text, &name))).collect();
    let fields = carried.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let fields: Vec<(&str, &str)> = fields.chain([("step", step)]).collect();
    browser.submit(review, &format!("/votes/{vote}/booth"), &fields).await
}

async fn voted(browser: &mut Browser, vote: &str, filled: Filled) -> Answer {
    let questions = every_method().len();
    let review = read_again(browser, vote, filled).await;
    assert_eq!(review.status, StatusCode::OK, "{}", review.text);
    let done = go_on(browser, vote, &review, questions, "cast").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let receipt = done.header("location").to_owned();
    browser.get(&receipt).await
}

async fn detail(node: &NodeProcess, vote: &str) -> pb::VoteDetail {
    let request = pb::GetVoteRequest { vote: vote.to_owned(), language: "en".to_owned() };
    node.vote().await.get(request).await.unwrap().into_inner()
}

/// The certificate and the outcome say of each method what the three ballots meant.
async fn assert_counted(node: &NodeProcess, vote: &str) {
    let poll = detail(node, vote).await.polls.remove(0);
    assert_eq!((poll.roll_size, poll.voters), (3, 3));
    let figures =
        |question: usize| (poll.counts[question - 1].figures.clone(), poll.counts[question - 1].blank);
    assert_eq!(figures(1), (vec![1, 1, 1], 0));
    assert_eq!(figures(2), (vec![1, 2, 0], 1));
    assert_eq!(figures(3), (vec![1, 1, 1], 1));
    assert_eq!(figures(4), (vec![5, 5, 0], 1));
    // By option and grade; what has no grade is the worst when it is counted.
    assert_eq!(figures(5), (vec![1, 0, 1, 1, 1, 0], 1));
    // The first ballot prefers 1 to 2 and 3, the second 3 to 1 and 2.
    assert_eq!(figures(6), (vec![0, 1, 1, 0, 0, 0, 1, 1, 0], 1));
    for question in 7..=9 {
        assert_eq!(
            (poll.counts[question - 1].counted, poll.counts[question - 1].blank),
            (2, 1),
            "{question}"
        );
    }
    assert_eq!(figures(11), (vec![2, 0, 1], 1));
    let request = pb::GetOutcomeRequest { vote: vote.to_owned(), ..pb::GetOutcomeRequest::default() };
    let outcome = node.vote().await.get_outcome(request).await.unwrap().into_inner();
    let elected = |question: u32| {
        let result = outcome.counted.iter().find(|result| result.question == question).unwrap();
        result.elected.iter().map(|chosen| chosen.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(elected(7), ["Option 1"], "{outcome:?}");
    assert_eq!(elected(11), ["Option 1", "Option 2"].map(str::to_owned)[..elected(11).len()], "{outcome:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_ballot_of_every_method_is_cast_by_a_form_and_counted_as_it_was_meant() {
    let (node, _, mut browsers) = cooperative().await;
    let vote = vote(&node, &every_method(), Duration::from_secs(25)).await;
    let home = browsers[0].get("/").await;
    assert!(home.text.contains("Waiting for you"), "{}", home.text);

    // The first one changes their mind: the last one counts.
    let receipt = voted(&mut browsers[0], &vote, SECOND).await;
    assert!(
        receipt.text.contains("Your ballot is in the box") && !receipt.text.contains(", changed"),
        "{}",
        receipt.text
    );
    let receipt = voted(&mut browsers[0], &vote, FIRST).await;
    for words in [
        "changed 1 time",
        "yes",
        "Option 1",
        "1. Option 1",
        "2. Option 2 and Option 3",
        "Ana Ruiz",
        "Option 1: 5 points",
    ] {
        assert!(receipt.text.contains(words), "{words}: {}", receipt.text);
    }
    let index = receipt.text.contains("Fingerprint");
    assert!(index, "{}", receipt.text);
    wait_until("the log to be signed", SOON, async || {
        let proof = browsers[0].clone().get(&format!("/votes/{vote}/receipt/proof")).await;
        if proof.status == StatusCode::OK { Ok(()) } else { Err(proof.text) }
    })
    .await;
    voted(&mut browsers[1], &vote, SECOND).await;
    voted(&mut browsers[2], &vote, BLANK).await;
    let page = browsers[0].get(&format!("/votes/{vote}")).await;
    assert!(page.text.contains("You voted on") && page.text.contains("Change my vote"), "{}", page.text);

    wait_until("the count", Duration::from_secs(60), async || {
        let detail = detail(&node, &vote).await;
        if detail.polls[0].state == "included" { Ok(()) } else { Err(detail.polls[0].state.clone()) }
    })
    .await;
    assert_counted(&node, &vote).await;
    let late = browsers[1].get(&format!("/votes/{vote}/booth")).await;
    assert!(
        late.text.contains("This vote is closed") && late.text.contains("is the one in the box"),
        "{}",
        late.text
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_is_said_beside_it_and_what_was_filled_in_is_still_there() {
    let (node, at, mut browsers) = cooperative().await;
    let questions = [work::yes_no(), every_method().remove(1), every_method().remove(7)];
    let vote = vote(&node, &questions, Duration::from_secs(12)).await;
    let booth = format!("/votes/{vote}/booth");

    let stranger = Browser::new(at).get(&booth).await;
    assert_eq!(
        (stranger.status, stranger.header("location")),
        (StatusCode::SEE_OTHER, &*format!("/sign-in?next={}", booth.replace('/', "%2F").replace(':', "%3A")))
    );

    let filled = [("q1", "2"), ("q2", "1"), ("q2", "2"), ("q2", "3"), ("q3-1", "1"), ("q3-2", "premier")];
    let wrong = read_again(&mut browsers[0], &vote, &filled).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in [
        "2 answers cannot be taken yet",
        "3 options are chosen, and at most 2 can be",
        "“premier” for “Option 2” is not a whole number",
        "name=\"q3-2\" value=\"premier\"",
        "name=\"q1\" value=\"2\" checked",
    ] {
        assert!(wrong.text.contains(words), "{words}: {}", wrong.text);
    }
    let nothing = read_again(&mut browsers[0], &vote, &[]).await;
    assert!(nothing.text.contains("3 answers cannot be taken yet"), "{}", nothing.text);

    let filled = [("q1", "2"), ("q2", "2"), ("q3", "blank")];
    let review = read_again(&mut browsers[0], &vote, &filled).await;
    assert!(review.text.contains("Nothing is cast yet") && review.text.contains("no"), "{}", review.text);
    let change = go_on(&mut browsers[0], &vote, &review, 3, "change").await;
    assert!(change.text.contains("name=\"q2\" value=\"2\" checked"), "{}", change.text);
    // Pressed twice, it is one ballot.
    for _ in 0..2 {
        let done = go_on(&mut browsers[0], &vote, &review, 3, "cast").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    }
    let receipt = browsers[0].get(&format!("/votes/{vote}/receipt")).await;
    assert!(receipt.text.contains("Cast ") && !receipt.text.contains(", changed"), "{}", receipt.text);

    // A forged answer, and a form without what secures it.
    let forged = [("v1", "1,1,1"), ("v2", "1,0,0"), ("v3", ""), ("step", "cast"), ("key", "00")];
    let page = browsers[1].get(&booth).await;
    let refused = browsers[1].submit(&page, &booth, &forged).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
    let unsecured = browsers[1].post(&booth, &[("step", "cast")]).await;
    assert_eq!(unsecured.status, StatusCode::FORBIDDEN);
    let other = browsers[1].get(&format!("/votes/{vote}/receipt")).await;
    assert_eq!(other.header("location"), booth, "nobody has another's receipt");

    // Who becomes a member after the roll was frozen, and who is late.
    let late = "number,name,category\n9,Zoé Noir,worker\n";
    carried_out(&node, &["member", "import", &file(&node, "late.csv", late)]);
    let mut off_roll = signed_in(&node, at, "9").await;
    let page = off_roll.get(&booth).await;
    assert!(page.text.contains("You are not on the roll of this vote"), "{}", page.text);

    let review = read_again(&mut browsers[2], &vote, &filled).await;
    wait_until("the closing", Duration::from_secs(30), async || {
        let open = browsers[2].clone().get(&booth).await.text.contains("Read my ballot again");
        if open { Err("still open".to_owned()) } else { Ok(()) }
    })
    .await;
    let late = go_on(&mut browsers[2], &vote, &review, 3, "cast").await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text);
    for words in ["This vote is closed", "was not cast", "No ballot of yours is in the box", "Option 2"] {
        assert!(late.text.contains(words), "{words}: {}", late.text);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_votes_on_the_command_line_with_a_token_of_their_own() {
    let (node, _, mut browsers) = cooperative().await;
    let vote = vote(&node, &[work::yes_no()], Duration::from_secs(3_600)).await;
    // Signing in made them a person of this node.
    let persons = node.cli_json(&["person", "list"]);
    let bo = persons["persons"].as_array().unwrap().iter().find(|person| person["member"] == "2").unwrap();
    let person = bo["id"].as_str().unwrap().to_owned();
    let token = node.scratch().join("bo.token").display().to_string();
    carried_out(&node, &["person", "invite", &person, "--out", &token]);
    let as_bo = |arguments: &[&str]| {
        let mut command = process::command(&binaries::percole());
        command.args(["--token-file", &token, "--json"]).args(arguments);
        command.stdin(std::process::Stdio::null()).output().unwrap()
    };
    assert!(as_bo(&["ballot", "cast", &vote, "--choice", "yes"]).status.success());
    assert!(!as_bo(&["ballot", "cast", &vote, "--member", "1", "--choice", "yes"]).status.success());
    assert!(!as_bo(&["ballot", "list", &vote]).status.success());
    let mine = as_bo(&["ballot", "mine"]);
    let mine: serde_json::Value = serde_json::from_slice(&mine.stdout).unwrap();
    assert_eq!(mine["ballots"][0]["answers"], serde_json::json!(["yes"]), "{mine}");
    let page = browsers[1].get(&format!("/votes/{vote}")).await;
    assert!(page.text.contains("You voted on"), "{}", page.text);
    assert!(!browsers[0].get(&format!("/votes/{vote}")).await.text.contains("You voted on"));
    carried_out(&node, &["vote", "cancel", &vote, "--reason", "la question était fausse", "--yes"]);
    let page = browsers[1].get(&format!("/votes/{vote}/booth")).await;
    assert!(
        page.text.contains("does not go on here") && page.text.contains("la question était fausse"),
        "{}",
        page.text
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_member_takes_their_ballot_out_of_the_box_and_can_vote_again() {
    let (node, _, mut browsers) = cooperative().await;
    let vote = vote(&node, &[work::yes_no()], Duration::from_secs(60)).await;
    let booth = format!("/votes/{vote}/booth");
    for filled in [[("q1", "1")], [("q1", "2")]] {
        let review = read_again(&mut browsers[0], &vote, &filled).await;
        let done = go_on(&mut browsers[0], &vote, &review, 1, "cast").await;
        let receipt = browsers[0].get(done.header("location")).await;
        assert!(receipt.text.contains("Withdraw my ballot"), "{}", receipt.text);
        let key = value_of(&receipt.text, "key");
        // Pressed twice, it is out once.
        for _ in 0..2 {
            let path = format!("/votes/{vote}/withdraw");
            let done = browsers[0].submit(&receipt, &path, &[("key", &key)]).await;
            assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, booth.as_str()));
        }
        let empty = browsers[0].get(&booth).await;
        assert!(empty.text.contains("You have withdrawn your ballot"), "{}", empty.text);
    }
    let poll = detail(&node, &vote).await.polls.remove(0);
    assert_eq!(poll.voters, 0);
}
