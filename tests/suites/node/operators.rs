//! Operators' tokens: roles, expiry, revocation, and the fingerprint that pins the node.

use percole_proto::v1::{self as pb, OperatorRole, admin_service_client::AdminServiceClient};
use percole_store::args;
use percole_tests::{
    NodePlan, on_both_engines,
    wait::{SOON, so, wait_until},
};
use percole_tls::{ConnectError, Fingerprint};
use tonic::Code;

use super::remote::{TokenFile, invite};

async fn status(file: &TokenFile) -> Result<pb::NodeStatusResponse, tonic::Status> {
    let mut client = AdminServiceClient::new(file.connect().await.unwrap());
    client.node_status(file.request(pb::NodeStatusRequest {})).await.map(tonic::Response::into_inner)
}

fn invitation() -> pb::InviteRequest {
    pb::InviteRequest {
        level: percole_proto::event::v1::Level::National.into(),
        valid_for_seconds: 60,
        address: String::new(),
    }
}

on_both_engines! {
    async fn a_token_does_what_its_role_may_and_no_more(engine: Engine) {
        let node = NodePlan::group("Group").on(engine).start().await;
        for (role, may_read, may_write, may_administer) in [
            (OperatorRole::Reader, true, false, false),
            (OperatorRole::Secretary, true, true, false),
            (OperatorRole::Admin, true, true, true),
        ] {
            let file = invite(&node, role, 3_600).await;
            let channel = file.connect().await.unwrap();
            let mut admin = AdminServiceClient::new(channel.clone());
            let mut recommendations = pb::recommendation_service_client::RecommendationServiceClient::new(channel);
            let read = admin.node_status(file.request(pb::NodeStatusRequest {})).await;
            let draft = percole_tests::work::draft(role as u64);
            let write = recommendations.create(file.request(draft)).await;
            let administer = admin.invite(file.request(invitation())).await;
            for (result, may) in
                [(read.map(drop), may_read), (write.map(drop), may_write), (administer.map(drop), may_administer)]
            {
                match result {
                    Ok(()) => assert!(may, "{role:?} did more than it may"),
                    Err(status) => {
                        assert!(!may, "{role:?}: {status}");
                        assert_eq!(status.code(), Code::PermissionDenied, "{status}");
                        assert!(status.message().contains("needs the role"), "{status}");
                    }
                }
            }
        }
    }

    async fn a_revoked_token_is_refused_at_once_also_on_a_live_connection(engine: Engine) {
        let node = NodePlan::group("Group").on(engine).start().await;
        let file = invite(&node, OperatorRole::Admin, 3_600).await;
        let mut client = AdminServiceClient::new(file.connect().await.unwrap());
        client.node_status(file.request(pb::NodeStatusRequest {})).await.unwrap();
        let mut admin = node.admin().await;
        let operators = admin.list_operators(pb::ListOperatorsRequest::default()).await.unwrap().into_inner().operators;
        assert_eq!((operators.len(), operators[0].revoked), (1, false));
        let id = operators[0].id.clone();
        admin.revoke_operator(pb::RevokeOperatorRequest { id }).await.unwrap();
        let refused = client.node_status(file.request(pb::NodeStatusRequest {})).await.unwrap_err();
        assert_eq!(refused.code(), Code::Unauthenticated, "{refused}");
        assert!(refused.message().contains("revoked"), "{refused}");
        let operators = admin.list_operators(pb::ListOperatorsRequest::default()).await.unwrap().into_inner().operators;
        assert!(operators[0].revoked);
        let unknown = pb::RevokeOperatorRequest { id: "nobody".to_owned() };
        assert_eq!(admin.revoke_operator(unknown).await.unwrap_err().code(), Code::NotFound);
    }

    async fn an_expired_token_is_refused(engine: Engine) {
        let mut node = NodePlan::group("Group").on(engine).start().await;
        let file = invite(&node, OperatorRole::Reader, 3_600).await;
        status(&file).await.unwrap();
        // A token is valid for a minute at least; the test does not wait for it, it makes it older.
        node.terminate().await;
        let (db, lock) = node.open_database().await;
        let mut tx = db.write().await.unwrap();
        tx.execute("UPDATE token SET expires_us = created_us + 1", args![]).await.unwrap();
        tx.commit().await.unwrap();
        db.close().await;
        drop(lock);
        node.start().await;
        let refused = status(&file).await.unwrap_err();
        assert_eq!(refused.code(), Code::Unauthenticated, "{refused}");
        assert!(refused.message().contains("expired"), "{refused}");
    }

    async fn a_reader_sees_no_ballot_or_draft_in_the_log_and_a_secretary_does(engine: Engine) {
        let node = NodePlan::group("Group").on(engine).start().await;
        percole_tests::work::publish_recommendation(&node, 1, "federation").await;
        for (role, drafts_shown) in [(OperatorRole::Reader, false), (OperatorRole::Secretary, true)] {
            let file = invite(&node, role, 3_600).await;
            let mut client = AdminServiceClient::new(file.connect().await.unwrap());
            let mut log = client.read_log(file.request(pb::ReadLogRequest::default())).await.unwrap().into_inner();
            let mut shown = Vec::new();
            while let Some(entry) = log.message().await.unwrap() {
                let header = percole_merkle::LeafHeader::decode(&entry.leaf).unwrap();
                shown.push((header.scope, entry.has_payload));
                assert!(entry.has_payload || entry.payload.is_empty());
            }
            let (node_only, federation) = (percole_merkle::Scope::Node, percole_merkle::Scope::Federation);
            // Founded for all; drafted with its report, and their texts, for this node; both published with their texts for all.
            let (shared, draft) = ((federation, true), (node_only, drafts_shown));
            assert_eq!(shown, [vec![shared], vec![draft; 4], vec![shared; 4]].concat(), "{role:?}");
        }
    }

    async fn the_last_use_of_a_token_is_remembered(engine: Engine) {
        let node = NodePlan::group("Group").on(engine).start().await;
        let file = invite(&node, OperatorRole::Reader, 3_600).await;
        let last_used = async || {
            let list = node.admin().await.list_operators(pb::ListOperatorsRequest::default()).await.unwrap().into_inner();
            list.operators[0].last_used_us
        };
        assert_eq!(last_used().await, 0);
        status(&file).await.unwrap();
        wait_until("the use to be written", SOON, async || so(last_used().await > 0, || "never used".to_owned())).await;
    }

    async fn a_token_is_stored_as_a_hash_only(engine: Engine) {
        let mut node = NodePlan::group("Group").on(engine).start().await;
        let file = invite(&node, OperatorRole::Reader, 3_600).await;
        node.terminate().await;
        let (db, _lock) = node.open_database().await;
        let rows = db.read().await.unwrap().rows("SELECT * FROM token", args![]).await.unwrap();
        assert_eq!(rows.len(), 1);
        assert!(!format!("{rows:?}").contains(&file.token));
        assert!(!node.output().contains(&file.token), "the token is in the node's output");
    }
}

#[tokio::test]
async fn an_unknown_token_and_no_token_are_told_apart() {
    let node = NodePlan::group("Group").start().await;
    let mut file = invite(&node, OperatorRole::Admin, 3_600).await;
    let mut client = AdminServiceClient::new(file.connect().await.unwrap());
    let without = client.node_status(pb::NodeStatusRequest {}).await.unwrap_err();
    assert_eq!(without.code(), Code::Unauthenticated);
    assert!(without.message().contains("token file"), "{without}");
    file.token = file.token.chars().rev().collect();
    let unknown = status(&file).await.unwrap_err();
    assert_eq!(unknown.code(), Code::Unauthenticated);
    assert!(unknown.message().contains("unknown"), "{unknown}");
}

#[tokio::test]
async fn a_node_with_another_fingerprint_never_sees_the_token() {
    let node = NodePlan::group("Group").start().await;
    let other = NodePlan::group("Other").start().await;
    let mut file = invite(&node, OperatorRole::Admin, 3_600).await;
    file.address = other.address().to_owned();
    let refused = file.connect().await.unwrap_err();
    assert!(matches!(refused, ConnectError::WrongIdentity { .. }), "{refused}");
    file.address = node.address().to_owned();
    file.fingerprint = Fingerprint([7; 32]);
    let refused = file.connect().await.unwrap_err();
    assert!(matches!(refused, ConnectError::WrongIdentity { .. }), "{refused}");
}

#[tokio::test]
async fn a_token_needs_a_sensible_life() {
    let node = NodePlan::group("Group").start().await;
    for seconds in [0, 59, u32::MAX] {
        let request = pb::InviteOperatorRequest {
            name: "Remote".to_owned(),
            role: OperatorRole::Reader.into(),
            valid_for_seconds: seconds,
            address: String::new(),
        };
        let refused = node.admin().await.invite_operator(request).await.unwrap_err();
        assert_eq!(refused.code(), Code::InvalidArgument, "{seconds} s: {refused}");
    }
}
