use percole_proto::v1 as pb;

use super::*;
use crate::{
    error::Code,
    testing::{
        DAY_US, TestNode, ask, look,
        voting::{CLOSES_US, HOUR_US, OPENS_US, REPORT_BY_US, Three},
    },
};

#[tokio::test]
async fn a_vote_is_known_to_all_who_are_asked_with_its_rule_in_words() {
    let three = Three::new().await;
    let vote = three.group.open_vote().await;
    three.exchange().await;
    for node in three.all() {
        let detail = node.vote_detail(&vote).await;
        let line = detail.line.unwrap();
        assert_eq!((line.state.as_str(), line.opener_name.as_str()), ("planned", "Groupe"));
        assert_eq!((line.opens_us, line.closes_us, line.report_by_us), (OPENS_US, CLOSES_US, REPORT_BY_US));
        assert_eq!(detail.polls.len(), 2, "all active children");
        assert!(detail.polls.iter().all(|poll| poll.state == "asked"));
        assert!(detail.rule_sentences[0].contains("Double majorité"), "{:?}", detail.rule_sentences);
        assert_eq!(detail.rule_hash.len(), 32);
        let dutch = pb::GetVoteRequest { vote: vote.clone(), language: "nl".to_owned() };
        assert!(look!(node, show, dutch).unwrap().rule_sentences[0].contains("meerderheid"));
        let unknown = pb::GetVoteRequest { vote: vote.clone(), language: "it".to_owned() };
        assert_eq!(look!(node, show, unknown).unwrap_err().field(), Some("language"));
        assert_eq!(look!(node, list, pb::ListVotesRequest::default()).unwrap().votes.len(), 1);
        assert_eq!(node.outcome(&vote).await.comparison, "not declared");
    }
    three.set_clocks(OPENS_US);
    assert_eq!(three.fr.vote_detail(&vote).await.line.unwrap().state, "open");
    three.set_clocks(CLOSES_US);
    assert_eq!(three.fr.vote_detail(&vote).await.line.unwrap().state, "counting");
}

#[tokio::test]
async fn opening_names_what_is_wrong() {
    type Change = fn(&mut pb::OpenVoteRequest);
    let three = Three::new().await;
    let colleges = percole_voting::decide::ready::text("scic-colleges").unwrap();
    let shares = percole_voting::decide::ready::text("belgian-cooperative-statutes").unwrap();
    let wrong: [(Change, &str, &str); 8] = [
        (|request| request.key = None, "key", "16 random bytes"),
        (|request| request.title.clear(), "title", "empty"),
        (|request| request.language = "français".to_owned(), "language", "language tag"),
        (|request| request.closes_us = request.opens_us, "closes", "after it opens"),
        (|request| request.report_by_us = request.opens_us, "report_by", "not before"),
        (|request| request.rule_toml = "format = 1".to_owned(), "rule_toml", "the rule cannot be used"),
        (|request| request.participants = vec!["ab".to_owned()], "participants", "id of a node"),
        (|request| request.participants = vec!["ab".repeat(32)], "participants", "nor below it"),
    ];
    for (change, field, part) in wrong {
        let mut request = three.group.vote_request();
        change(&mut request);
        let error = ask!(three.group, open, request).unwrap_err();
        assert_eq!(error.field(), Some(field), "{error}");
        assert!(error.to_string().contains(part), "{error}");
    }
    for (rule, part) in [(colleges, "by college"), (shares, "shares")] {
        let request = pb::OpenVoteRequest { rule_toml: rule.to_owned(), ..three.group.vote_request() };
        let error = ask!(three.group, open, request).unwrap_err();
        assert!(error.field() == Some("rule_toml") && error.to_string().contains(part), "{error}");
    }
    let one =
        pb::OpenVoteRequest { participants: vec![three.fr.me().to_string()], ..three.group.vote_request() };
    assert_eq!(ask!(three.group, open, one).unwrap_err().field(), Some("participants"));
    let alone = ask!(three.fr, open, three.fr.vote_request()).unwrap_err();
    assert!(alone.to_string().contains("no active child"), "{alone}");
    assert!(
        look!(three.group, list, pb::ListVotesRequest::default()).unwrap().votes.is_empty(),
        "a refused command writes nothing"
    );
}

#[tokio::test]
async fn the_opener_says_how_large_a_roll_may_be() {
    let three = Three::new().await;
    let limited = |node: String, members| pb::OpenVoteRequest {
        largest_rolls: vec![pb::LargestRoll { node, members }],
        ..three.group.vote_request()
    };
    for (node, members) in [(three.group.me(), 10), (three.fr.me(), 0), (three.fr.me(), 10_000_001)] {
        let error = ask!(three.group, open, limited(node.to_string(), members)).unwrap_err();
        assert_eq!(error.field(), Some("largest_rolls"), "{error}");
    }
    let vote = ask!(three.group, open, limited(three.fr.me().to_string(), 19)).unwrap().subject;
    three.exchange().await;
    for node in [&three.fr, &three.be] {
        node.register(20).await;
    }
    let refused = three.fr.try_join(&vote).await.unwrap_err();
    assert!(refused.to_string().contains("19"), "{refused}");
    three.be.try_join(&vote).await.unwrap();
}

#[tokio::test]
async fn the_same_key_opens_one_vote() {
    let three = Three::new().await;
    let request = three.group.vote_request();
    let first = ask!(three.group, open, request.clone()).unwrap();
    let again = ask!(three.group, open, request.clone()).unwrap();
    assert_eq!((again.subject, again.repeated), (first.subject, true));
    let other = pb::OpenVoteRequest { title: "Autre".to_owned(), ..request };
    assert_eq!(ask!(three.group, open, other).unwrap_err().code(), Code::AlreadyExists);
    assert_eq!(look!(three.group, list, pb::ListVotesRequest::default()).unwrap().votes.len(), 1);
}

#[tokio::test]
async fn a_vote_keeps_the_text_of_its_recommendation_as_it_stood() {
    let three = Three::new().await;
    let about = |recommendation: &str| pb::OpenVoteRequest {
        recommendation: recommendation.to_owned(),
        ..three.group.vote_request()
    };
    let draft = three.group.create("Smart publie l’ordre du jour").await;
    let hidden = ask!(three.group, open, about(&draft)).unwrap_err();
    assert!(hidden.to_string().contains("not published"), "{hidden}");
    let unknown = ask!(three.fr, open, about(&draft)).unwrap_err();
    assert!(matches!(unknown.code(), Code::NotFound | Code::FailedPrecondition), "{unknown}");

    three.group.try_publish(&draft, "federation").await.unwrap();
    let vote = ask!(three.group, open, about(&draft)).unwrap().subject;
    three.group.clock.advance(2 * DAY_US);
    three.group.try_ask_groups(&draft, "à revoir").await.unwrap();
    three.group.try_version(&draft, "Smart publie tout").await.unwrap();
    let shift = 2 * DAY_US;
    let request = about(&draft);
    let later = pb::OpenVoteRequest {
        opens_us: request.opens_us + shift,
        closes_us: request.closes_us + shift,
        report_by_us: request.report_by_us + shift,
        ..request
    };
    let later = ask!(three.group, open, later).unwrap().subject;
    three.exchange().await;
    for vote in [&vote, &later] {
        let detail = three.be.vote_detail(vote).await;
        assert_eq!(detail.recommendation, draft);
        assert_eq!(detail.text.unwrap().title, "Smart publie l’ordre du jour", "what its group froze");
    }
}

#[tokio::test]
async fn a_cancelled_vote_takes_no_ballots_and_has_no_outcome() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 3, 0, 0).await;
    assert_eq!(three.fr.try_cancel(&vote).await.unwrap_err().code(), Code::FailedPrecondition);
    three.group.try_cancel(&vote).await.unwrap();
    three.exchange().await;
    three.set_clocks(OPENS_US + HOUR_US);
    let refused = three.fr.try_cast(&vote, "4", percole_domain::poll::Choice::Yes).await.unwrap_err();
    assert!(refused.to_string().contains("cancelled"), "{refused}");
    assert!(three.fr.try_join(&vote).await.is_err());

    three.set_clocks(REPORT_BY_US);
    three.settle().await;
    for node in three.all() {
        let detail = node.vote_detail(&vote).await;
        assert_eq!(detail.line.unwrap().state, "cancelled");
        assert_eq!(detail.note, "la question était fausse");
        assert!(detail.polls.iter().all(|poll| poll.state == "joined"), "no poll is counted");
        let outcome = node.outcome(&vote).await;
        assert_eq!(
            (outcome.comparison.as_str(), outcome.note.as_str()),
            ("cancelled", "la question était fausse")
        );
        node.assert_rebuilds().await;
    }
    assert_eq!(three.group.try_cancel(&vote).await.unwrap_err().code(), Code::FailedPrecondition);
}

#[tokio::test]
async fn an_unknown_vote_is_not_found() {
    let node = TestNode::new("France", percole_domain::Level::National, 1).await;
    let vote = format!("{}:{}", node.me(), "00".repeat(16));
    let request = pb::GetVoteRequest { vote: vote.clone(), language: String::new() };
    assert_eq!(look!(node, show, request).unwrap_err().code(), Code::NotFound);
    for error in [
        node.try_cancel(&vote).await.unwrap_err(),
        node.try_join(&vote).await.unwrap_err(),
        node.try_decline(&vote, "non").await.unwrap_err(),
        node.try_cast(&vote, "1", percole_domain::poll::Choice::No).await.unwrap_err(),
        node.try_import_ballots(&vote, "number,choice\n1,yes\n").await.unwrap_err(),
    ] {
        assert_eq!(error.code(), Code::NotFound, "{error}");
    }
    assert_eq!(node.try_join("x").await.unwrap_err().field(), Some("vote"));
}
