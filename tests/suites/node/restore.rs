//! After a restore: nobody comes back who was let go, nothing that was erased, and what is not known anew says so.

use std::fs;

use percole_proto::v1::{
    self as pb, OperatorRole, admin_service_client::AdminServiceClient,
    person_service_client::PersonServiceClient,
};
use percole_tests::{NodePlan, NodeProcess, on_both_engines, process::said, work};
use tonic::Code;

use super::{
    backup::backup,
    remote::{TokenFile, invite},
};

const MEMBERS: &str = "number;name;category;email\nM1;Ana;permanent;\nM2;Ben;permanent;ben@example.org\nM3;Cléo;permanent;cleo@example.org\n";
/// Index of the first text in the log: behind the founding and the first recommendation's drafting.
const TEXT: u64 = 2;

async fn status(file: &TokenFile) -> Result<pb::NodeStatusResponse, tonic::Status> {
    let mut client = AdminServiceClient::new(file.connect().await.unwrap());
    client.node_status(file.request(pb::NodeStatusRequest {})).await.map(tonic::Response::into_inner)
}

async fn operators(node: &NodeProcess) -> Vec<pb::Operator> {
    let list = node.admin().await.list_operators(pb::ListOperatorsRequest::default()).await;
    list.unwrap().into_inner().operators
}

/// What its log says in an entry, when it says something.
async fn payload(node: &NodeProcess, index: u64) -> Option<Vec<u8>> {
    let request = pb::ReadLogRequest { start: index, limit: 1, ..Default::default() };
    let mut stream = node.admin().await.read_log(request).await.unwrap().into_inner();
    let entry = stream.message().await.unwrap().unwrap();
    entry.has_payload.then_some(entry.payload)
}

/// Two operators, a person, two members and a text.
async fn furnished(engine: percole_tests::Engine) -> (NodeProcess, [TokenFile; 3]) {
    let node = NodePlan::group("Group").on(engine).start().await;
    work::create_recommendations(&node, 0..2).await;
    let members = node.scratch().join("members.csv");
    fs::write(&members, MEMBERS).unwrap();
    node.cli_json(&["member", "import", members.to_str().unwrap()]);
    let kept = invite(&node, OperatorRole::Reader, 3_600).await;
    let revoked = invite(&node, OperatorRole::Reader, 3_600).await;
    let person = person_token(&node).await;
    (node, [kept, revoked, person])
}

async fn person_token(node: &NodeProcess) -> TokenFile {
    let person =
        node.cli_json(&["person", "add", "Zoé", "--status", "staff"])["id"].as_str().unwrap().to_owned();
    let file = node.scratch().join("person.toml");
    node.cli_json(&["person", "invite", &person, "--out", file.to_str().unwrap()]);
    TokenFile::read(&fs::read_to_string(file).unwrap())
}

on_both_engines! {
    async fn what_ended_after_the_backup_does_not_come_back(engine: Engine) {
        let (mut node, [_, revoked, _]) = furnished(engine).await;
        let file = node.scratch().join("backup.tar");
        let output = backup(node.data_dir(), &file, &["--unencrypted"]);
        assert!(output.status.success(), "{}", said(&output));
        assert!(payload(&node, TEXT).await.is_some());

        // The newest one.
        let last = operators(&node).await.into_iter().max_by_key(|operator| operator.created_us).unwrap();
        node.cli_json(&["operator", "revoke", "--yes", &last.id]);
        node.cli_json(&["member", "end", "--yes", "M1", "--reason", "has left"]);
        node.cli_json(&["member", "change", "M2", "--email", ""]);
        node.cli_json(&["member", "change", "M3", "--email", ""]);
        node.cli_json(&["member", "change", "M3", "--email", "cleo@example.net"]);
        node.cli_json(&["log", "redact", &TEXT.to_string(), "--reason", "a name in it", "--yes"]);
        assert_eq!(status(&revoked).await.unwrap_err().code(), Code::Unauthenticated);
        node.terminate().await;

        let mut back = node.restored_from(&file, engine, &[]);
        fs::copy(node.data_dir().join("endings"), back.data_dir().join("endings")).unwrap();
        back.start().await;
        assert_eq!(payload(&back, TEXT).await, None, "what was erased is back");
        let member = back.cli_json(&["member", "show", "M1"]);
        assert!(member["ended"].is_string(), "{member}");
        assert!(member["ended_reason"].as_str().unwrap().contains("avant que ce nœud soit restauré"), "{member}");
        let member = back.cli_json(&["member", "show", "M2"]);
        assert!(member["ended"].is_null() && !member.to_string().contains("ben@"), "what was taken out is back: {member}");
        // What was filled in again is older, and the status says as of when the register is.
        assert!(back.cli_json(&["member", "show", "M3"]).to_string().contains("cleo@example.org"));
        let held = operators(&back).await;
        let states: Vec<_> = held.iter().map(|held| (held.id == last.id, held.revoked, held.waits)).collect();
        assert!(states.contains(&(true, true, true)) && states.contains(&(false, false, true)), "{states:?}");
        // Also when it is let in again with all others.
        back.cli_json(&["operator", "readmit", "--all"]);
        let refused = status(&revoked).await.unwrap_err();
        assert!(refused.message().contains("revoked"), "{refused}");
        back.terminate().await;
        assert_eq!(back.fsck(&[]).damage(), Vec::<String>::new());
    }

    async fn what_cannot_be_noted_does_not_end(engine: Engine) {
        let node = NodePlan::group("Group").on(engine).start().await;
        work::create_recommendations(&node, 0..1).await;
        let token = invite(&node, OperatorRole::Reader, 3_600).await;
        let file = node.data_dir().join("endings");
        fs::create_dir(&file).unwrap();
        let revoke = pb::RevokeOperatorRequest { id: operators(&node).await[0].id.clone() };
        let refused = node.admin().await.revoke_operator(revoke.clone()).await.unwrap_err();
        assert_eq!(refused.code(), Code::Unavailable, "{refused}");
        let reason = "a name in it".to_owned();
        let redact = pb::RedactRequest { key: work::key(9), index: TEXT, reason, ..Default::default() };
        let refused = node.admin().await.redact(redact.clone()).await.unwrap_err();
        assert_eq!(refused.code(), Code::Unavailable, "{refused}");
        status(&token).await.unwrap();
        assert!(payload(&node, TEXT).await.is_some());

        fs::remove_dir(&file).unwrap();
        node.admin().await.revoke_operator(revoke).await.unwrap();
        node.admin().await.redact(redact).await.unwrap();
        assert_eq!(status(&token).await.unwrap_err().code(), Code::Unauthenticated);
        assert_eq!(payload(&node, TEXT).await, None);
        let noted = fs::read_to_string(&file).unwrap();
        assert!(noted.contains("\"token\"") && noted.contains("\"erased\""), "{noted}");
    }

    async fn no_token_is_taken_until_it_is_let_in_again(engine: Engine) {
        let (mut node, [kept, other, person]) = furnished(engine).await;
        let invitation = pb::InviteRequest {
            level: percole_proto::event::v1::Level::National.into(),
            valid_for_seconds: 3_600,
            address: String::new(),
        };
        node.admin().await.invite(invitation).await.unwrap();
        let file = node.scratch().join("backup.tar");
        assert!(backup(node.data_dir(), &file, &["--unencrypted"]).status.success());
        node.terminate().await;

        let mut back = node.restored_from(&file, engine, &[]);
        let marker: serde_json::Value =
            serde_json::from_slice(&fs::read(back.data_dir().join("restored.json")).unwrap()).unwrap();
        back.start().await;
        for token in [&kept, &other, &person] {
            let refused = status(token).await.unwrap_err();
            assert_eq!(refused.code(), Code::PermissionDenied, "{refused}");
            assert!(refused.message().contains("your token waits"), "{refused}");
        }
        let mut held = operators(&back).await;
        assert!(held.iter().all(|operator| operator.waits), "{held:?}");
        held.sort_by_key(|operator| operator.created_us);
        let first = pb::ReadmitOperatorsRequest { id: held[0].id.clone() };
        let answer = back.admin().await.readmit_operators(first.clone()).await.unwrap();
        assert_eq!(answer.into_inner().readmitted, 1);
        status(&kept).await.unwrap();
        assert!(status(&other).await.unwrap_err().message().contains("your token waits"));
        let again = back.admin().await.readmit_operators(first).await.unwrap_err();
        assert_eq!(again.code(), Code::NotFound, "{again}");

        let mut persons = PersonServiceClient::new(back.channel().await);
        let listed = persons.list(pb::ListPersonsRequest::default()).await.unwrap().into_inner().persons;
        assert_eq!((listed.len(), listed[0].tokens_waiting), (1, 1));
        let readmit = pb::ReadmitPersonRequest { id: listed[0].id.clone() };
        assert_eq!(persons.readmit(readmit).await.unwrap().into_inner().readmitted, 1);
        // Known again, and allowed what a person is.
        let refused = status(&person).await.unwrap_err();
        assert!(!refused.message().contains("your token waits"), "{refused}");

        let (db, _lock) = {
            let as_of = back.status().await;
            assert_eq!(Some(as_of.register_as_of_us), marker["backup_taken_us"].as_i64());
            assert!(as_of.warnings.iter().any(|warning| warning.contains("member confirm")), "{as_of:?}");
            back.cli_json(&["node", "confirm", "Group", "--yes"]);
            back.cli_json(&["member", "confirm"]);
            let now = back.status().await;
            assert_eq!((now.register_as_of_us, now.warnings.len()), (0, 0));
            assert!(!back.cli(&["member", "confirm"]).status.success());
            back.terminate().await;
            back.open_database().await
        };
        let mut tx = db.read().await.unwrap();
        let left = tx.row("SELECT COUNT(*) FROM invitation", vec![]).await.unwrap().unwrap();
        assert_eq!(left.size(0).unwrap(), 0, "an invitation that was out serves no more");
    }
}
