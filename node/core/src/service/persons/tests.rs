use percole_domain::Level;
use percole_words::Lang;

use super::*;
use crate::{
    access::Viewer,
    service::operators,
    testing::{TestNode, operator},
};
use percole_proto::v1 as pb;

#[tokio::test]
async fn persons_and_operators_are_listed_in_pages_by_name() {
    let node = TestNode::new("France", Level::National, 1).await;
    for name in ["Zoé", "Ana", "Bo", "Ana"] {
        let request =
            pb::AddPersonRequest { status: "user".to_owned(), name: name.to_owned(), ..Default::default() };
        add(&node.node, operator(), request).await.unwrap();
    }
    let (mut names, mut cursor, mut pages) = (Vec::new(), String::new(), 0);
    loop {
        let request = pb::ListPersonsRequest { limit: 2, cursor };
        let page = list(&node.node, &Viewer::everything(), request).await.unwrap();
        names.extend(page.persons.into_iter().map(|person| person.name));
        (cursor, pages) = (page.next_cursor, pages + 1);
        if cursor.is_empty() {
            break;
        }
    }
    assert_eq!((names.join(" "), pages), ("Ana Ana Bo Zoé".to_owned(), 2));
    let wrong = pb::ListPersonsRequest { limit: 0, cursor: "zz".to_owned() };
    let refusal = list(&node.node, &Viewer::everything(), wrong).await.unwrap_err();
    assert_eq!(refusal.field(), Some("cursor"));
}

#[tokio::test]
async fn an_operator_is_revoked_by_what_people_call_them() {
    let node = TestNode::new("France", Level::National, 1).await;
    let listed = async || {
        let request = pb::ListOperatorsRequest::default();
        operators::list(&node.node, &Viewer::everything(), request).await.unwrap().operators
    };
    let invite = async |name: &str| {
        let request = pb::InviteOperatorRequest {
            name: name.to_owned(),
            role: pb::OperatorRole::Reader.into(),
            valid_for_seconds: 3_600,
            address: "127.0.0.1:7443".to_owned(),
        };
        operators::invite(&node.node, operator(), request, Lang::Fr.into()).await.unwrap().token_file
    };
    let revoke = async |id: &str| {
        let request = pb::RevokeOperatorRequest { id: id.to_owned() };
        operators::revoke(&node.node, operator(), request).await
    };
    let file = invite("Ana").await;
    assert!(file.starts_with("# Jeton pour un nœud percole."), "{file}");
    assert!(file.parse::<toml::Table>().is_ok(), "{file}");
    let first = listed().await.remove(0).id;
    assert_eq!(revoke("Ana").await.unwrap().id, first);
    // The name served before: whoever has it now is meant.
    invite("Ana").await;
    let second = listed().await.into_iter().find(|operator| !operator.revoked).unwrap().id;
    assert_eq!(revoke("Ana").await.unwrap().id, second);
    assert!(listed().await.iter().all(|operator| operator.revoked));
    assert_eq!(revoke(&first[..4]).await.unwrap().id, first);
    assert_eq!(revoke("Bo").await.unwrap_err().code(), crate::error::Code::NotFound);
}
