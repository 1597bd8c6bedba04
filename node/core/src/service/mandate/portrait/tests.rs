use percole_domain::Level;

use super::*;
use crate::{
    service::{mandate, persons},
    testing::{TestNode, ask, documents::board, operator},
};

/// A picture of 64 by 64 points.
const PICTURE: &[u8] = include_bytes!("../../../../../../tests/fuzz/corpus/portrait/gradient.png");

async fn chair(node: &TestNode, body: &str, member: &str, role: &str) -> String {
    let request = pb::BeginMandateRequest {
        key: node.new_key(),
        body: body.to_owned(),
        role: role.to_owned(),
        name: format!("Zoé {role}"),
        from: "2020-01-01".to_owned(),
        member: member.to_owned(),
        ..Default::default()
    };
    ask!(node, mandate::begin, request).unwrap().subject
}

async fn person(node: &TestNode, number: &str) -> Caller {
    let list =
        persons::list(&node.node, &Viewer::everything(), pb::ListPersonsRequest::default()).await.unwrap();
    let found = list.persons.into_iter().find(|person| person.member == number);
    let id = match found {
        Some(person) => person.id,
        None => {
            let (status, member) = ("member".to_owned(), number.to_owned());
            let request = pb::AddPersonRequest { status, member, ..Default::default() };
            persons::add(&node.node, operator(), request).await.unwrap().id
        }
    };
    Caller::Person { id }
}

async fn given(
    node: &TestNode,
    who: &Caller,
    mandate: &str,
    picture: &[u8],
    consent: bool,
) -> Result<pb::EventReceipt, Error> {
    let act = portrayer(&node.node, who, mandate).await?.map(|by| by.act);
    let request = pb::PortrayMandateRequest {
        key: node.new_key(),
        act,
        mandate: mandate.to_owned(),
        picture: picture.to_vec(),
        consent,
    };
    ask!(node, who.clone(), portray, request)
}

async fn shown(node: &TestNode, mandate: &str) -> Option<Vec<u8>> {
    portrait_of(&node.node, &Viewer::anybody(), mandate).await.unwrap().map(|(_, bytes)| bytes)
}

#[tokio::test]
async fn whoever_holds_an_office_gives_their_portrait_and_others_with_their_consent() {
    let node = TestNode::new("France", Level::National, 5).await;
    node.register(4).await;
    let body = board(&node).await;
    let (own, other) =
        (chair(&node, &body, "1", "member").await, chair(&node, &body, "2", "secretary").await);
    let (holder, secretary) = (person(&node, "1").await, person(&node, "2").await);
    given(&node, &holder, &own, PICTURE, false).await.unwrap();
    let made = shown(&node, &own).await.unwrap();
    assert!(made.starts_with(&[0xff, 0xd8]) && made != PICTURE, "it is made anew");

    let strange = given(&node, &holder, &other, PICTURE, true).await.unwrap_err();
    assert_eq!(strange.field(), Some("act.body"), "{strange}");
    for who in [&secretary, &Caller::Local] {
        let unasked = given(&node, who, &own, PICTURE, false).await.unwrap_err();
        assert_eq!(unasked.field(), Some("consent"));
        given(&node, who, &own, PICTURE, true).await.unwrap();
    }
    assert!(given(&node, &holder, &own, b"<svg/>", false).await.is_err());
    let here = portraits_here(&node.node, &[own.clone(), other.clone()]).await.unwrap();
    assert_eq!(here.len(), 1);
    assert_eq!(here[0].1, hex::encode(Sha256::digest(&made)));

    given(&node, &holder, &own, b"", false).await.unwrap();
    assert_eq!(shown(&node, &own).await, None);
    let nothing = given(&node, &holder, &own, b"", false).await.unwrap_err();
    assert_eq!(nothing.code(), Code::FailedPrecondition);
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn a_portrait_goes_with_the_name_and_stays_with_a_new_one() {
    let node = TestNode::new("France", Level::National, 6).await;
    let body = board(&node).await;
    let own = chair(&node, &body, "", "chair").await;
    given(&node, &Caller::Local, &own, PICTURE, true).await.unwrap();
    let (key, name) = (node.new_key(), "Zoé Lambert".to_owned());
    let renamed = pb::NameMandateRequest { key, mandate: own.clone(), name, ..Default::default() };
    ask!(node, mandate::name, renamed).unwrap();
    assert!(shown(&node, &own).await.is_some());

    let index = node.log().await.newest("mandate.named").index;
    let (key, reason) = (node.new_key(), "à sa demande".to_owned());
    let redact = pb::RedactRequest { key, index, reason, ..Default::default() };
    ask!(node, crate::service::redaction::redact, redact).unwrap();
    assert_eq!(shown(&node, &own).await, None);
    let mut tx = node.node.read().await.unwrap();
    assert_eq!(rows::count::<AttachmentRow>(&mut tx, "", Vec::new()).await.unwrap(), 0, "its bytes too");
}
