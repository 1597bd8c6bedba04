//! A certificate that its node corrects: in time it counts, after the declaration it is shown.

use std::time::Duration;

use percole_proto::v1::{self as pb, OperatorRole, poll_service_client::PollServiceClient};
use percole_tests::{
    NodeProcess, TWO_COUNTRIES, TestTree,
    process::said,
    wait::{LATER, SOON, wait_until},
    work,
};
use tonic::Code;

use super::{
    ballot_box::{
        agreed_outcome, import_ballots, import_members, join, known, number, open_under, outcome, poll,
        sample_rule,
    },
    remote::{TokenFile, invite},
};

/// The titles of a table for one question.
const ONE_QUESTION: &str = "papers;choice";

/// The count of a table of papers.
pub(crate) fn paper(vote: &str, titles: &str, line: &str, key: u64) -> pb::CountPaperRequest {
    pb::CountPaperRequest {
        key: work::key(key),
        vote: vote.to_owned(),
        file: format!("{titles}\n{line}\n").into_bytes(),
        ..pb::CountPaperRequest::default()
    }
}

/// Whoever sits at the node proposes so many papers, all alike, and a second person confirms them.
pub(crate) async fn correct(
    node: &NodeProcess,
    second: &TokenFile,
    vote: &str,
    (titles, line): (&str, &str),
    papers: u64,
) {
    let paper = |key| paper(vote, titles, line, key);
    let why = pb::CountPaperRequest { reason: format!("{papers} bulletins"), ..paper(7_000 + papers) };
    let proposed = node.poll().await.count_paper(why).await.unwrap().into_inner();
    assert_eq!(proposed.done, "proposed");
    let confirm = pb::CountPaperRequest { confirm: true, ..paper(8_000 + papers) };
    let alone = node.poll().await.count_paper(confirm.clone()).await.unwrap_err();
    assert_eq!(alone.code(), Code::FailedPrecondition, "{alone}");
    let confirm = pb::CountPaperRequest { key: work::key(9_000 + papers), ..confirm };
    let mut client = PollServiceClient::new(second.connect().await.unwrap());
    let corrected = client.count_paper(second.request(confirm)).await.unwrap().into_inner();
    assert_eq!(corrected.done, "corrected");
}

/// Counts papers as somebody at the node does, who is told beforehand what will be certified.
fn certify(node: &NodeProcess, vote: &str, table: &str) {
    let file = node.data_dir().join("papers.csv");
    std::fs::write(&file, table).unwrap();
    let command = ["ballot", "paper", vote, "--count", file.to_str().unwrap()];
    let unasked = node.cli(&command);
    assert_eq!(unasked.status.code(), Some(2), "{}", said(&unasked));
    let done = node.cli(&[&command[..], &["--yes"]].concat());
    assert!(done.status.success(), "{}", said(&done));
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(
        told.contains("counts 2 papers") && told.contains("certifies") && told.contains("yes (2)"),
        "{told}"
    );
}

/// Voters of France at the group, once they are so many.
async fn counted(federation: &TestTree, vote: &str, state: &str, voters: u64) {
    wait_until(&format!("{voters} voters of France, {state}"), SOON, async || {
        let france = poll(federation, vote, "France").await;
        if (france.state.as_str(), france.voters) == (state, voters) {
            Ok(())
        } else {
            Err(format!("{france:?}"))
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_certificate_corrected_in_time_counts_and_a_later_correction_is_shown() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    for country in ["France", "Belgium"] {
        import_members(&federation[country], 30).await;
    }
    let rule = sample_rule().replace("declare = \"when-complete\"\n", "");
    let (window, reporting) = (Duration::from_secs(12), Duration::from_secs(30));
    let vote = open_under(&federation, window, reporting, &rule).await;
    known(&federation["France"], &vote).await;
    let joining = pb::JoinVoteRequest {
        key: work::key(1 << 40),
        vote: vote.clone(),
        paper: true,
        ..pb::JoinVoteRequest::default()
    };
    federation["France"].poll().await.join(joining).await.unwrap();
    join(&federation["Belgium"], &vote).await;
    import_ballots(&federation["France"], &vote, 12).await.unwrap();
    import_ballots(&federation["Belgium"], &vote, 12).await.unwrap();
    let second = invite(&federation["France"], OperatorRole::Secretary, 3_600).await;

    let signed = pb::HandOutPaperRequest {
        key: work::key(6_000),
        vote: vote.clone(),
        members: (20..25).map(number).collect(),
        ..pb::HandOutPaperRequest::default()
    };
    wait_until("the poll to be closed", LATER, async || {
        let handed_out = federation["France"].poll().await.hand_out_paper(signed.clone()).await;
        handed_out.map(drop).map_err(|status| status.to_string())
    })
    .await;
    certify(&federation["France"], &vote, &format!("{ONE_QUESTION}\n2;yes\n"));
    counted(&federation, &vote, "included", 14).await;
    correct(&federation["France"], &second, &vote, (ONE_QUESTION, "3;yes"), 3).await;
    counted(&federation, &vote, "included", 15).await;

    // Cut off, France hears nothing of the declaration, and its next correction comes after it.
    let node = federation["France"].id().await;
    let suspend = pb::SuspendChildRequest { node: node.clone(), reason: "Clé perdue".to_owned() };
    federation["Group"].admin().await.suspend_child(suspend).await.unwrap();
    outcome(&federation["Group"], &vote).await;
    correct(&federation["France"], &second, &vote, (ONE_QUESTION, "4;yes"), 4).await;
    let resume = pb::ResumeChildRequest { node, reason: "Clé retrouvée".to_owned() };
    federation["Group"].admin().await.resume_child(resume).await.unwrap();

    agreed_outcome(&federation, &vote).await;
    for node in federation.nodes() {
        wait_until(&format!("both corrections at {}", node.name()), SOON, async || {
            let corrections = outcome(node, &vote).await.corrections;
            let told: Vec<_> = corrections.iter().map(told).collect();
            let expected = [(14, 15, "3 bulletins", "replaced"), (15, 16, "4 bulletins", "late")]
                .map(|(from, to, why, what)| (from, to, why.to_owned(), what.to_owned()));
            if told == expected { Ok(()) } else { Err(format!("{told:?}")) }
        })
        .await;
    }
    counted(&federation, &vote, "included", 15).await;
    federation.check_logs().await;
}

/// Voters before and after, why, and what became of it.
fn told(correction: &pb::Correction) -> (u64, u64, String, String) {
    let voters =
        |figures: &Option<pb::CertifiedFigures>| figures.as_ref().map_or(0, |figures| figures.voters);
    (
        voters(&correction.before),
        voters(&correction.after),
        correction.reason.clone(),
        correction.standing.clone(),
    )
}
