//! Whoever gives answers is told how they were read.

use futures::StreamExt;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::Lang;

use super::{Import, Mode, import};
use crate::{
    access::{Asked, Caller},
    testing::{
        TestNode, ask,
        voting::{CLOSES_US, OPENS_US, Three, words, yes_no},
    },
};

const PLACES: [&str; 3] = ["Lieux", "Salaires", "Formation"];

/// France's poll of three questions, which takes paper: yes or no, ranks, and grades.
async fn joined() -> (Three, String) {
    let three = Three::new().await;
    let of = |method: &str, grades| ev::Question {
        method: method.to_owned(),
        options: 3,
        grades,
        tie_seed: "42".to_owned(),
        ..Default::default()
    };
    let ranks = ev::Question { seats: 1, ..of("schulze", 0) };
    let questions = vec![yes_no(), ranks, ev::Question { seats: 1, ..of("majority-judgement", 2) }];
    let wording = ev::Wording {
        questions: vec![
            words("Oui ?", &[], &[]),
            words("Dans quel ordre ?", &PLACES, &[]),
            words("Comment ?", &PLACES, &["bien", "mal"]),
        ],
    };
    let request = pb::OpenVoteRequest { questions, wording: Some(wording), ..three.group.vote_request() };
    let vote = ask!(three.group, crate::service::vote::open, request).unwrap().subject;
    three.exchange().await;
    three.fr.register(20).await;
    three.fr.try_join_with_paper(&vote).await.unwrap();
    three.exchange().await;
    three.set_clocks(OPENS_US);
    (three, vote)
}

/// Of one question its answers, by number and by name, with how many say so; and how many others there are.
type Told<'a> = (Vec<(&'a str, &'a str, u64)>, u64);

fn told(understood: &[pb::Understood]) -> Vec<Told<'_>> {
    understood
        .iter()
        .map(|asked| {
            let said =
                asked.answers.iter().map(|said| (said.answer.as_str(), said.named.as_str(), said.count));
            (said.collect(), asked.others)
        })
        .collect()
}

async fn imported(node: &TestNode, vote: &str, csv: &str, mode: Mode) -> pb::ImportBallotsResponse {
    let import_of = Import {
        vote: vote.to_owned(),
        unit: String::new(),
        file: csv.as_bytes().to_vec(),
        others: Default::default(),
        mode,
        locale: Lang::En.into(),
    };
    let asked = Asked::unnamed(Caller::Local, None).unwrap();
    let stream = import(node.node.clone(), asked, import_of).await.unwrap();
    stream.map(Result::unwrap).collect::<Vec<_>>().await.pop().unwrap()
}

#[tokio::test]
async fn a_ballot_is_told_back_with_options_by_number_and_by_name() {
    let (three, vote) = joined().await;
    let request = pb::CastBallotRequest {
        key: three.fr.new_key(),
        vote,
        member: "7".to_owned(),
        answers: ["oui", "formation > 1 = salaires", "Lieux: MAL, 3: 1"].map(str::to_owned).to_vec(),
        ..Default::default()
    };
    let cast = ask!(three.fr, super::cast, request).unwrap();
    assert_eq!(
        told(&cast.understood),
        [
            (vec![("yes", "yes", 1)], 0),
            (vec![("3 > 1 = 2", "Formation > Lieux = Salaires", 1)], 0),
            (vec![("1: 2, 3: 1", "Lieux: mal, Formation: bien", 1)], 0),
        ]
    );
}

#[tokio::test]
async fn a_file_is_told_back_question_by_question_also_when_it_is_only_tried() {
    let (three, vote) = joined().await;
    let mut csv = "number;q1;q2;q3\n".to_owned();
    for number in 1..=4 {
        csv.push_str(&format!("{number};oui;1 > 2;blanc\n"));
    }
    csv.push_str("5;nein;Lieux > Salaires;1: bien\n6;non;3 > 1;1: bien\n");
    let would = imported(&three.fr, &vote, &csv, Mode::DryRun).await;
    let expected = [
        (vec![("yes", "yes", 4), ("no", "no", 2)], 0),
        (vec![("1 > 2", "Lieux > Salaires", 5), ("3 > 1", "Formation > Lieux", 1)], 0),
        (vec![("blank", "blank", 4), ("1: 1", "Lieux: bien", 2)], 0),
    ];
    assert_eq!((told(&would.understood), would.accepted), (expected.to_vec(), 6));
    let taken = imported(&three.fr, &vote, &csv, Mode::Take).await;
    assert_eq!((told(&taken.understood), taken.accepted), (expected.to_vec(), 6));
    assert_eq!(
        told(&imported(&three.fr, &vote, &csv, Mode::Take).await.understood),
        expected,
        "all unchanged"
    );
}

#[tokio::test]
async fn the_ten_most_frequent_answers_are_told_and_papers_that_break_the_rule() {
    let (three, vote) = joined().await;
    three.set_clocks(CLOSES_US);
    three.settle().await;
    let signed: Vec<String> = (1..=20).map(|number| number.to_string()).collect();
    let signed: Vec<&str> = signed.iter().map(String::as_str).collect();
    three.fr.try_hand_out(&vote, &signed).await.unwrap();
    let orders = ["1", "2", "3", "1>2", "1>3", "2>1", "2>3", "3>1", "3>2", "1=2", "1=3", "2=3"];
    let mut csv = "papers;q1;q2;q3\n5;yes;1>2>3;1: 1\n2;nul;blank;blank\n".to_owned();
    orders.iter().for_each(|order| csv.push_str(&format!("1;no;{order};1: 1\n")));
    let would = three.fr.try_count_paper(&vote, &csv, true).await.unwrap();
    assert_eq!((would.papers, would.receipt), (19, None));
    let questions = told(&would.understood);
    assert_eq!(questions[0], (vec![("no", "no", 12), ("yes", "yes", 5), ("spoiled", "spoiled", 2)], 0));
    assert_eq!(
        questions[1].0[..2],
        [("1 > 2 > 3", "Lieux > Salaires > Formation", 5), ("blank", "blank", 2)]
    );
    assert_eq!((questions[1].0.len(), questions[1].1), (10, 4), "the others are a number");
    let counted = three.fr.try_count_paper(&vote, &csv, false).await.unwrap();
    assert_eq!(told(&counted.understood), questions);
}
