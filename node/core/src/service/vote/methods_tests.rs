//! Votes with several questions, each with a method of its own, across three nodes.

use percole_proto::{event::v1 as ev, v1 as pb};

use crate::service::members::Mode;
use crate::testing::{
    TestNode, ask, look,
    voting::{CLOSES_US, OPENS_US, Three, words, yes_no},
};

/// A question of every method, about three options.
fn questions() -> Vec<ev::Question> {
    let of = |method: &str, seats| ev::Question {
        method: method.to_owned(),
        options: 3,
        seats,
        tie_seed: "42".to_owned(),
        ..Default::default()
    };
    let budget = |method: &str| ev::Question {
        budget: "10.50".to_owned(),
        costs: ["4", "5", "6.25"].map(str::to_owned).to_vec(),
        ..of(method, 0)
    };
    vec![
        yes_no(),
        of("choose", 2),
        of("approval", 1),
        ev::Question { points: 5, ..of("score", 1) },
        ev::Question { grades: 2, ..of("majority-judgement", 1) },
        of("schulze", 1),
        of("instant-runoff", 1),
        of("stv", 2),
        of("stv-exact", 2),
        ev::Question { completion: "add1".to_owned(), ..budget("equal-shares") },
        budget("greedy"),
    ]
}

const OPTIONS: [&str; 3] = ["Lieux", "Salaires", "Formation"];

fn request(node: &TestNode, questions: Vec<ev::Question>) -> pb::OpenVoteRequest {
    let named = |question: &ev::Question| {
        let options = if question.method == "yes-no" { &[][..] } else { &OPTIONS };
        words(&format!("Par {} ?", question.method), options, &["bien", "mal"][..question.grades as usize])
    };
    let wording = ev::Wording { questions: questions.iter().map(named).collect() };
    pb::OpenVoteRequest { questions, wording: Some(wording), ..node.vote_request() }
}

/// What the members of a node answer, by turns.
const ANSWERS: [[&str; 11]; 4] = [
    [
        "yes",
        "Lieux, Salaires",
        "1",
        "1: 5, 2: 1",
        "1: bien",
        "1 > 2 = 3",
        "1 > 2",
        "1 > 2 > 3",
        "1",
        "1, 2",
        "1",
    ],
    ["no", "2", "2, 3", "2: 4", "2: bien, 3: mal", "2 > 3", "2 > 1", "2 > 1", "2 > 3", "3", "2, 3"],
    ["abstain", "blank", "blank", "blank", "blank", "blank", "blank", "blank", "blank", "blank", "blank"],
    ["yes", "1, 3", "3", "3: 5", "3: bien", "3 = 1", "3 > 1", "3 > 1", "1 > 3", "1", "3"],
];

async fn vote(node: &TestNode, vote: &str, members: usize, shift: usize) {
    for member in 1..=members {
        let answers = ANSWERS[(member + shift) % 4];
        node.try_answer(vote, &member.to_string(), &answers).await.unwrap();
    }
}

async fn joined(three: &Three, request: pb::OpenVoteRequest) -> String {
    let vote = ask!(three.group, super::open, request).unwrap().subject;
    three.exchange().await;
    for node in [&three.fr, &three.be] {
        node.register(20).await;
        node.try_join(&vote).await.unwrap();
    }
    three.exchange().await;
    three.set_clocks(OPENS_US);
    vote
}

#[tokio::test]
async fn every_method_is_counted_over_all_nodes_alike() {
    let three = Three::new().await;
    let vote_id = joined(&three, request(&three.group, questions())).await;
    vote(&three.fr, &vote_id, 9, 0).await;
    vote(&three.be, &vote_id, 6, 1).await;
    three.set_clocks(CLOSES_US);
    three.settle().await;
    let mut computed = Vec::new();
    for node in three.all() {
        let outcome = node.outcome(&vote_id).await;
        assert_eq!(outcome.comparison, "agrees", "{}", outcome.note);
        assert_eq!(node.violations().await, []);
        node.assert_rebuilds().await;
        computed.push((outcome.computed_json, outcome.counted, outcome.line.unwrap().results));
    }
    assert!(computed.windows(2).all(|pair| pair[0] == pair[1]));
    let (json, results, words) = &computed[0];
    assert_eq!(words[0], "pass");
    assert!(words[1..].iter().all(|word| word == "counted"), "{words:?}");
    assert_eq!(results.len(), 10, "each but yes or no");
    assert!(
        results.iter().all(|result| result.refused.is_empty() && !result.elected.is_empty()),
        "{results:?}"
    );
    let choose = &results[0];
    assert_eq!((choose.question, choose.method.as_str(), choose.elected.len()), (2, "choose", 2));
    assert_eq!(choose.elected[0].name, "Lieux");
    assert!(json.contains("\"q6\"") && json.contains("\"preferred\""), "the working is declared too: {json}");
    let detail = three.be.vote_detail(&vote_id).await;
    let line = detail.polls.iter().find(|line| line.node == three.fr.me().to_string()).unwrap();
    assert_eq!(line.counts.len(), 11);
    assert!(line.counts.iter().all(|count| count.counted + count.blank == 9), "{:?}", line.counts);
    let working = pb::GetOutcomeRequest { vote: vote_id.clone(), language: "fr".to_owned(), working: true };
    let shown = look!(three.fr, super::outcome, working).unwrap().counted;
    assert!(shown.iter().all(|result| result.working.contains("Lieux")), "{:?}", shown[0].working);
}

#[tokio::test]
async fn a_node_without_its_quorum_is_not_among_those_counted_together() {
    let three = Three::new().await;
    let out = crate::testing::voting::rule().replace("if_missed = \"no-quorum\"", "if_missed = \"out\"");
    let asked = pb::OpenVoteRequest { rule_toml: out, ..request(&three.group, questions()) };
    let vote_id = joined(&three, asked).await;
    vote(&three.fr, &vote_id, 9, 0).await;
    // One of twenty in Belgium: the rule asks a tenth.
    vote(&three.be, &vote_id, 1, 2).await;
    three.set_clocks(CLOSES_US);
    three.settle().await;
    let outcome = three.be.outcome(&vote_id).await;
    assert_eq!(outcome.comparison, "agrees", "{}", outcome.note);
    let json: serde_json::Value = serde_json::from_str(&outcome.computed_json).unwrap();
    assert_eq!(json["decision"]["questions"][1]["union"], serde_json::json!([three.fr.me().to_string()]));
    assert_eq!(json["counts"]["q2"]["working"]["papers"]["total"], 9);
}

#[tokio::test]
async fn what_cannot_be_asked_or_answered_is_named() {
    let three = Three::new().await;
    type Change = fn(&mut pb::OpenVoteRequest);
    let wrong: [(Change, &str); 8] = [
        (|request| request.questions.clear(), "questions"),
        (|request| request.questions = vec![yes_no(); 21], "questions"),
        (|request| request.questions[1].method = "raffle".to_owned(), "questions[1].method"),
        (|request| request.questions[1].seats = 4, "questions[1].seats"),
        (|request| request.questions[9].costs = vec!["1".to_owned(); 2], "questions[9].cost"),
        (|request| request.questions[9].budget = "-1".to_owned(), "questions[9].cost"),
        (
            |request| request.wording.as_mut().unwrap().questions[1].options[2] = Default::default(),
            "questions[1].options[2]",
        ),
        (
            |request| {
                request.wording.as_mut().unwrap().questions.pop();
            },
            "questions",
        ),
    ];
    for (change, field) in wrong {
        let mut asked = request(&three.group, questions());
        change(&mut asked);
        let error = ask!(three.group, super::open, asked).unwrap_err();
        assert_eq!(error.field(), Some(field), "{error}");
    }
    let vote_id = joined(&three, request(&three.group, questions())).await;
    let few = three.fr.try_answer(&vote_id, "7", &["yes"]).await.unwrap_err();
    assert!(few.field() == Some("answers") && few.to_string().contains("11"), "{few}");
    let mut answers = ANSWERS[0];
    answers[1] = "1, 2, 3";
    let many = three.fr.try_answer(&vote_id, "7", &answers).await.unwrap_err();
    assert!(many.field() == Some("answers[1]") && many.to_string().contains("at most 2"), "{many}");
}

#[tokio::test]
async fn a_file_holds_the_answers_to_every_question() {
    let three = Three::new().await;
    let asked = vec![questions().swap_remove(0), questions().swap_remove(1), questions().swap_remove(7)];
    let vote_id = joined(&three, request(&three.group, asked)).await;
    let csv = "member;q1;q2;q3\n1;oui;\"Lieux, Formation\";2 > 1\n2;non;blanc;Salaires>Lieux>Formation\n";
    let progress = three.fr.try_import_ballots(&vote_id, csv).await.unwrap();
    let last = progress.last().unwrap();
    assert_eq!((last.accepted, last.errors.len(), last.done), (2, 0, true), "{last:?}");
    let listed = pb::ListBallotsRequest { vote: vote_id.clone(), ..Default::default() };
    let listed = look!(three.fr, crate::service::ballot::list, listed).unwrap();
    let answers: Vec<_> = listed.ballots.iter().map(|line| line.answers.join(" | ")).collect();
    assert_eq!(answers, ["yes | 1, 3 | 2 > 1", "no | blank | 2 > 1 > 3"]);
    assert_eq!(listed.questions.len(), 3);
    let wrong = "member;q1;q2;q3\n3;oui;4;2\n";
    let refused = &three.fr.try_import_ballots(&vote_id, wrong).await.unwrap()[0];
    assert!(refused.errors[0].column == "q2" && refused.errors[0].message.contains('4'), "{refused:?}");
}

#[tokio::test]
async fn papers_are_exported_without_names_once_the_poll_is_closed() {
    let three = Three::new().await;
    let vote_id = joined(&three, request(&three.group, questions())).await;
    vote(&three.fr, &vote_id, 4, 0).await;
    vote(&three.be, &vote_id, 5, 1).await;
    let export = async |question, all_nodes| {
        let request =
            pb::ExportBallotsRequest { vote: vote_id.clone(), question, all_nodes, ..Default::default() };
        look!(three.fr, crate::service::ballot::export, request)
    };
    let early = export(2, false).await.unwrap_err();
    assert!(early.to_string().contains("once the poll is closed"), "{early}");
    three.set_clocks(CLOSES_US);
    three.settle().await;
    let (ending, own) = export(8, false).await.unwrap();
    assert!(ending == "blt" && own.starts_with("3 2\n") && own.contains("\"Salaires\""), "{own}");
    let (_, all) = export(8, true).await.unwrap();
    let papers = |text: &str| -> u64 {
        let lines = text.lines().skip(1).take_while(|line| *line != "0");
        lines.map(|line| line.split(' ').next().unwrap().parse::<u64>().unwrap()).sum()
    };
    assert_eq!((papers(&own), papers(&all)), (4, 9));
    assert_eq!(export(1, false).await.unwrap().0, "cat");
    let stays = export(2, true).await.unwrap_err();
    assert!(stays.to_string().contains("stay with each node"), "{stays}");
    assert_eq!(export(12, false).await.unwrap_err().field(), Some("question"));
}

#[tokio::test]
async fn a_vote_may_be_for_some_categories_and_as_of_a_day() {
    let three = Three::new().await;
    let electorate =
        |electorate| pb::OpenVoteRequest { electorate: Some(electorate), ..three.group.vote_request() };
    let unread = ev::Electorate { record_date: "hier".to_owned(), ..Default::default() };
    let refused = ask!(three.group, super::open, electorate(unread)).unwrap_err();
    assert_eq!(refused.field(), Some("electorate.record_date"));
    let later = ev::Electorate { record_date: "2090-01-01".to_owned(), ..Default::default() };
    let later = ask!(three.group, super::open, electorate(later)).unwrap().subject;
    let staff = ev::Electorate { categories: vec!["Staff".to_owned()], ..Default::default() };
    let staff = ask!(three.group, super::open, electorate(staff)).unwrap().subject;
    three.exchange().await;
    three.fr.register(20).await;
    let early = three.fr.try_join(&later).await.unwrap_err();
    assert!(early.to_string().contains("2090-01-01"), "{early}");
    let others = three.fr.try_join_with(&staff, &["user"]).await.unwrap_err();
    assert!(others.to_string().contains("may not vote"), "{others}");
    assert_eq!(three.fr.try_join(&staff).await.unwrap().remarks, Vec::<String>::new());
    let detail = three.fr.vote_detail(&staff).await;
    assert_eq!(detail.polls.iter().find(|poll| poll.own).unwrap().roll_size, 5);
}

#[tokio::test]
async fn a_roll_holds_who_was_a_member_on_the_record_date() {
    let three = Three::new().await;
    let electorate = ev::Electorate { record_date: "2020-05-15".to_owned(), ..Default::default() };
    let request = pb::OpenVoteRequest { electorate: Some(electorate), ..three.group.vote_request() };
    let vote = ask!(three.group, super::open, request).unwrap().subject;
    three.exchange().await;
    let csv = "number;name;category;member since\n1;A;user;\n2;B;user;2020-05-15\n3;C;user;2020-05-16\n";
    assert_eq!(three.fr.import_members(csv, Mode::Write).await.errors, []);
    three.fr.try_join(&vote).await.unwrap();
    let detail = three.fr.vote_detail(&vote).await;
    assert_eq!(detail.polls.iter().find(|poll| poll.own).unwrap().roll_size, 2);
}

#[tokio::test]
async fn users_who_are_no_members_are_on_a_roll_where_the_vote_says_so() {
    let three = Three::new().await;
    let csv =
        "number;name;category;statut\n1;A;x;\n2;B;x;usager\n3;C;x;sociétaire\n4;D;y;usager\n5;E;y;usager\n";
    assert_eq!(three.fr.import_members(csv, Mode::Write).await.errors, []);
    // A file without the column leaves what each of them is.
    assert_eq!(three.fr.import_members("number;name;category\n2;B;x\n", Mode::Write).await.unchanged, 1);
    let wrong = three.fr.import_members("number;name;category;statut\n6;F;x;actif\n", Mode::Write).await;
    assert!(wrong.errors[0].message.contains("`actif` is not what somebody on the register may be"));
    for (statuses, size) in [(&[][..], 2), (&["member", "user"][..], 5), (&["user"][..], 3)] {
        let statuses = statuses.iter().map(|status| (*status).to_owned()).collect();
        let electorate = ev::Electorate { statuses, ..Default::default() };
        let request = pb::OpenVoteRequest { electorate: Some(electorate), ..three.group.vote_request() };
        let vote = ask!(three.group, super::open, request).unwrap().subject;
        three.exchange().await;
        three.fr.try_join(&vote).await.unwrap();
        let detail = three.fr.vote_detail(&vote).await;
        assert_eq!(detail.polls.iter().find(|poll| poll.own).unwrap().roll_size, size);
    }
    let electorate = ev::Electorate { statuses: vec!["guest".to_owned()], ..Default::default() };
    let request = pb::OpenVoteRequest { electorate: Some(electorate), ..three.group.vote_request() };
    let refused = ask!(three.group, super::open, request).unwrap_err();
    assert_eq!(refused.field(), Some("electorate.status"));
}

#[tokio::test]
async fn words_that_are_erased_leave_the_numbers() {
    let three = Three::new().await;
    let vote_id = joined(&three, request(&three.group, questions())).await;
    vote(&three.fr, &vote_id, 4, 0).await;
    let index = three.group.log().await.newest("vote.worded").index;
    let reason = "un nom y est".to_owned();
    let redact = pb::RedactRequest { key: three.group.new_key(), index, reason, ..Default::default() };
    ask!(three.group, crate::service::redaction::redact, redact).unwrap();
    three.exchange().await;
    three.set_clocks(CLOSES_US);
    three.settle().await;
    for node in three.all() {
        assert_eq!(node.vote_detail(&vote_id).await.wording, None);
        node.assert_rebuilds().await;
    }
}
