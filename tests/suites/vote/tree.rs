//! Five nodes on three levels: an antenne that is cut off during the vote and comes back, one that is silent, and a country that corrects
//! its certificate. All five compute one outcome.

use std::time::Duration;

use percole_proto::{
    event::v1 as ev,
    v1::{self as pb, OperatorRole},
};
use percole_tests::{
    NodeProcess, TestTree,
    wait::{LATER, SOON, wait_until},
    work,
};
use tonic::Status;

use super::{
    ballot_box::{agreed_outcome, import_members, known, now_us, number, outcome, sample_rule},
    corrected::{correct, paper},
    remote::invite,
};

/// A group, two countries, and an antenne of each.
const THREE_LEVELS: &str = "Group < France < Rennes; Group < Belgium < Liege";
/// How long ballots are accepted, and how long certificates are awaited after that.
const WINDOW: Duration = Duration::from_secs(40);
const REPORTING: Duration = Duration::from_secs(30);
/// Until when antennes join or decline.
const FREEZE: Duration = Duration::from_secs(15);

/// A yes or no, and a choice of three among five.
fn questions() -> (Vec<ev::Question>, ev::Wording) {
    let choice = ev::Question {
        method: "choose".to_owned(),
        options: 5,
        seats: 3,
        tie_seed: "2020".to_owned(),
        ..ev::Question::default()
    };
    let mut wording = work::wording("Smart est-elle une entreprise partagée ?", &[]);
    let priorities = ["Lieux", "Salaires", "Temps", "Formation", "Votes"];
    wording.questions.extend(work::wording("Quelles priorités ?", &priorities).questions);
    (vec![work::yes_no(), choice], wording)
}

fn us(time: Duration) -> i64 {
    i64::try_from(time.as_micros()).unwrap()
}

pub(crate) async fn open(tree: &TestTree) -> String {
    let opens_us = now_us();
    let (questions, wording) = questions();
    let request = pb::OpenVoteRequest {
        key: work::key(u64::try_from(opens_us).unwrap()),
        title: "Avis des deux pays".to_owned(),
        questions,
        wording: Some(wording),
        language: "fr".to_owned(),
        rule_toml: sample_rule().replace("declare = \"when-complete\"\n", ""),
        opens_us,
        closes_us: opens_us + us(WINDOW),
        report_by_us: opens_us + us(WINDOW) + us(REPORTING),
        rolls_freeze_us: opens_us + us(FREEZE),
        ..pb::OpenVoteRequest::default()
    };
    tree["Group"].vote().await.open(request).await.unwrap().into_inner().subject
}

/// Joins as soon as the node may: once it knows the vote, and no unit below it may still say.
pub(crate) async fn join(node: &NodeProcess, vote: &str, paper: bool) {
    wait_until(&format!("{} to join", node.name()), LATER, async || {
        let request = pb::JoinVoteRequest {
            key: work::key(u64::try_from(now_us()).unwrap()),
            vote: vote.to_owned(),
            paper,
            ..pb::JoinVoteRequest::default()
        };
        node.poll().await.join(request).await.map(drop).map_err(|status| status.to_string())
    })
    .await;
}

/// Of so many members, two of three say yes; and all choose three of five.
pub(crate) async fn import(node: &NodeProcess, vote: &str, count: usize) -> Result<u64, Status> {
    let mut csv = "member,q1,q2\n".to_owned();
    for member in 0..count {
        let word = if member.is_multiple_of(3) { "no" } else { "yes" };
        let chosen = [(member % 5) + 1, ((member + 1) % 5) + 1, 4];
        let mut chosen: Vec<usize> = chosen.to_vec();
        chosen.sort_unstable();
        chosen.dedup();
        let chosen: Vec<String> = chosen.iter().map(ToString::to_string).collect();
        csv.push_str(&format!("{},{word},\"{}\"\n", number(member), chosen.join(", ")));
    }
    let request =
        pb::ImportBallotsRequest { vote: vote.to_owned(), chunk: csv.into_bytes(), ..Default::default() };
    let stream = futures::stream::iter([request]);
    let mut answers = node.poll().await.import_ballots(stream).await?.into_inner();
    let mut last = pb::ImportBallotsResponse::default();
    while let Some(answer) = answers.message().await? {
        assert!(answer.errors.is_empty(), "{:?}", answer.errors);
        last = answer;
    }
    Ok(last.accepted)
}

/// The line of a unit as a node shows it.
pub(crate) async fn line(node: &NodeProcess, vote: &str, name: &str) -> pb::PollLine {
    let request = pb::GetVoteRequest { vote: vote.to_owned(), language: String::new() };
    let polls = node.vote().await.get(request).await.unwrap().into_inner().polls;
    polls.iter().find(|line| line.unit_name == name).cloned().unwrap_or_else(|| panic!("{polls:?}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_nodes_on_three_levels_compute_one_outcome() {
    let mut tree = TestTree::start(THREE_LEVELS).await;
    for (name, members) in [("France", 40), ("Rennes", 20), ("Belgium", 30), ("Liege", 20)] {
        import_members(&tree[name], members).await;
    }
    tree.knows("Group", &["Rennes", "Liege"]).await;
    let vote = open(&tree).await;
    join(&tree["Rennes"], &vote, false).await;
    // Liege never answers, so that Belgium waits until rolls freeze; France goes on once Rennes has joined.
    join(&tree["France"], &vote, true).await;
    let early = pb::JoinVoteRequest { key: work::key(1), vote: vote.clone(), ..Default::default() };
    known(&tree["Belgium"], &vote).await;
    let waits = tree["Belgium"].poll().await.join(early).await.unwrap_err();
    assert!(waits.message().contains("Liege"), "{waits}");

    // Rennes takes ballots once it has heard that France lists it; then it is cut off until the vote is over.
    wait_until("the booth of Rennes to open", SOON, async || {
        import(&tree["Rennes"], &vote, 10).await.map_err(|status| status.to_string())
    })
    .await;
    let rennes = tree["Rennes"].id().await;
    let suspend = pb::SuspendChildRequest { node: rennes.clone(), reason: "Ligne coupée".to_owned() };
    tree["France"].admin().await.suspend_child(suspend).await.unwrap();
    assert_eq!(import(&tree["Rennes"], &vote, 13).await.unwrap(), 3, "it votes on, cut off");
    assert_eq!(import(&tree["France"], &vote, 24).await.unwrap(), 24);
    join(&tree["Belgium"], &vote, false).await;
    assert_eq!(import(&tree["Belgium"], &vote, 20).await.unwrap(), 20);

    let second = invite(&tree["France"], OperatorRole::Secretary, 3_600).await;
    let signed = pb::HandOutPaperRequest {
        key: work::key(6_000),
        vote: vote.clone(),
        members: (30..35).map(number).collect(),
        ..pb::HandOutPaperRequest::default()
    };
    wait_until("the poll of France to be closed", LATER, async || {
        let handed_out = tree["France"].poll().await.hand_out_paper(signed.clone()).await;
        handed_out.map(drop).map_err(|status| status.to_string())
    })
    .await;
    let answers = "yes;\"1, 2\"";
    let counted = paper(&vote, "papers;q1;q2", &format!("2;{answers}"), 6_001);
    tree["France"].poll().await.count_paper(counted).await.unwrap();
    correct(&tree["France"], &second, &vote, ("papers;q1;q2", &format!("3;{answers}")), 3).await;
    let resume = pb::ResumeChildRequest { node: rennes, reason: "Ligne rétablie".to_owned() };
    tree["France"].admin().await.resume_child(resume).await.unwrap();

    let agreed = agreed_outcome(&tree, &vote).await;
    assert_eq!(agreed.line.as_ref().unwrap().results, ["pass", "counted"]);
    let elected: Vec<u32> = agreed.counted[0].elected.iter().map(|chosen| chosen.option).collect();
    assert_eq!((elected.len(), elected[0]), (3, 4), "everybody chose the fourth: {:?}", agreed.counted);
    check_figures(&tree, &agreed).await;
    for node in tree.nodes() {
        let told = outcome(node, &vote).await;
        assert_eq!(told.tallies_json, agreed.tallies_json, "{}", node.name());
        let [correction] = &told.corrections[..] else { panic!("{:?}", told.corrections) };
        let france = ("France", "3 bulletins", "replaced");
        let said = (&correction.node_name[..], &correction.reason[..], &correction.standing[..]);
        assert_eq!(said, france, "{}", node.name());
        let (rennes, liege) = (line(node, &vote, "Rennes").await, line(node, &vote, "Liege").await);
        let of_rennes = (&rennes.state[..], &rennes.within_name[..], &rennes.place[..], rennes.voters);
        assert_eq!(of_rennes, ("included", "France", "listed", 13), "{}", node.name());
        assert_eq!((&liege.within_name[..], &liege.place[..], liege.counted), ("Belgium", "nowhere", false));
        assert!(!liege.reason.is_empty(), "{liege:?}");
    }
    tree.check_logs().await;
}

/// The vote of France is that of its members and of Rennes; Liege is missing in Belgium alone.
async fn check_figures(tree: &TestTree, agreed: &pb::OutcomeDetail) {
    let outcome: serde_json::Value = serde_json::from_str(&agreed.computed_json).unwrap();
    let conditions = outcome["decision"]["questions"][0]["conditions"].as_array().unwrap().clone();
    let (france, belgium) = (tree["France"].id().await, tree["Belgium"].id().await);
    let expressed = |country: &str| {
        let majority = |condition: &&serde_json::Value| {
            condition["place"]["node"] == country && condition["kind"].get("majority").is_some()
        };
        let found = conditions.iter().find(majority).unwrap_or_else(|| panic!("{conditions:?}"));
        (found["numerator"].to_string(), found["denominator"].to_string())
    };
    let yes = |count: usize| (0..count).filter(|member| !member.is_multiple_of(3)).count();
    // 24 ballots and 3 papers at home, 13 ballots at Rennes.
    let text = |number: usize| format!("\"{number}\"");
    assert_eq!(expressed(&france), (text(yes(24) + 3 + yes(13)), text(24 + 3 + 13)));
    assert_eq!(expressed(&belgium), (text(yes(20)), text(20)));
    let nodes = &outcome["decision"]["nodes"];
    assert_eq!(nodes[tree["Rennes"].id().await]["within"], serde_json::json!(france));
    assert_eq!(nodes[tree["Liege"].id().await]["within"], serde_json::json!(belgium));
}
