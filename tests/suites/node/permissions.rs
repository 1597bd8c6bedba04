//! Who may call what: the table of permissions against what the node really serves.

use std::collections::{BTreeMap, BTreeSet};

use percole_core::access::permissions::{Need, TABLE};
use percole_proto::v1::OperatorRole;
use percole_tests::{NodePlan, NodeProcess};
use prost::Message;
use prost_types::FileDescriptorProto;
use tonic::{Code, Request, Status, codegen::http::uri::PathAndQuery, transport::Channel};
use tonic_reflection::pb::v1::{
    ServerReflectionRequest, server_reflection_client::ServerReflectionClient,
    server_reflection_request::MessageRequest, server_reflection_response::MessageResponse,
};

use super::remote::{TokenFile, invite};

/// Every path of every service that reflection lists.
async fn reflected(channel: Channel) -> BTreeSet<String> {
    let mut client = ServerReflectionClient::new(channel);
    let MessageResponse::ListServicesResponse(services) =
        ask(&mut client, MessageRequest::ListServices(String::new())).await
    else {
        panic!("reflection lists no services");
    };
    let mut paths = BTreeSet::new();
    for service in services.service {
        let symbol = MessageRequest::FileContainingSymbol(service.name.clone());
        let MessageResponse::FileDescriptorResponse(files) = ask(&mut client, symbol).await else {
            panic!("reflection does not describe {}", service.name);
        };
        let (package, name) = service.name.rsplit_once('.').unwrap();
        for file in files.file_descriptor_proto {
            let file = FileDescriptorProto::decode(file.as_slice()).unwrap();
            for described in file.service.iter().filter(|s| file.package() == package && s.name() == name) {
                paths.extend(
                    described.method.iter().map(|method| format!("/{}/{}", service.name, method.name())),
                );
            }
        }
    }
    paths
}

async fn ask(client: &mut ServerReflectionClient<Channel>, message: MessageRequest) -> MessageResponse {
    let request = ServerReflectionRequest { host: String::new(), message_request: Some(message) };
    let mut answers =
        client.server_reflection_info(futures::stream::iter([request])).await.unwrap().into_inner();
    answers.message().await.unwrap().unwrap().message_response.unwrap()
}

/// Calls a method with an empty message and reads to the end of its answer.
async fn call(channel: &Channel, path: &str, token: Option<&TokenFile>) -> Result<(), Status> {
    let mut client = tonic::client::Grpc::new(channel.clone());
    client.ready().await.map_err(|error| Status::unknown(error.to_string()))?;
    let request = match token {
        Some(file) => file.request(futures::stream::iter([()])),
        None => Request::new(futures::stream::iter([()])),
    };
    let path: PathAndQuery = path.parse().unwrap();
    let codec = tonic_prost::ProstCodec::<(), ()>::default();
    let mut answer = client.streaming(request, path, codec).await?.into_inner();
    while answer.message().await?.is_some() {}
    Ok(())
}

async fn code(channel: &Channel, path: &str, token: Option<&TokenFile>) -> Code {
    // A stream that stays open was let in; its end is not awaited.
    let answer = tokio::time::timeout(std::time::Duration::from_secs(2), call(channel, path, token)).await;
    match answer {
        Ok(Err(status)) => status.code(),
        Ok(Ok(())) | Err(_) => Code::Ok,
    }
}

/// Methods whose empty message would do something to the node.
fn is_harmless(path: &str) -> bool {
    !path.ends_with("/Watch")
}

async fn node() -> NodeProcess {
    NodePlan::group("Group").start().await
}

#[tokio::test]
async fn every_method_that_is_served_is_in_the_table_and_every_one_in_the_table_is_served() {
    let node = node().await;
    let mut served = reflected(node.channel().await).await;
    // Older clients ask for this version; it describes everything but itself.
    let older = "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo";
    assert_ne!(code(&node.channel().await, older, None).await, Code::Unimplemented);
    served.insert(older.to_owned());
    let table: BTreeSet<String> = TABLE.iter().map(|(path, _)| (*path).to_owned()).collect();
    assert_eq!(table.len(), TABLE.len(), "a path is in the table twice");
    let missing: Vec<_> = served.difference(&table).collect();
    let dead: Vec<_> = table.difference(&served).collect();
    assert!(missing.is_empty() && dead.is_empty(), "not in the table: {missing:?}; not served: {dead:?}");
}

#[tokio::test]
async fn every_method_in_the_table_is_implemented() {
    let node = node().await;
    let channel = node.channel().await;
    let mut absent = Vec::new();
    for (path, _) in TABLE.iter().filter(|(path, _)| is_harmless(path)) {
        if code(&channel, path, None).await == Code::Unimplemented {
            absent.push(*path);
        }
    }
    assert_eq!(absent, Vec::<&str>::new());
}

#[tokio::test]
async fn reflection_lists_the_services_and_both_its_versions() {
    let node = node().await;
    let services: BTreeSet<String> = reflected(node.channel().await)
        .await
        .into_iter()
        .map(|path| path.split('/').nth(1).unwrap().to_owned())
        .collect();
    for service in [
        "percole.v1.AdminService",
        "percole.v1.FederationService",
        "percole.v1.MemberService",
        "percole.v1.PollService",
        "percole.v1.RecommendationService",
        "percole.v1.ReportService",
        "percole.v1.TransmissionService",
        "percole.v1.VoteService",
        "grpc.health.v1.Health",
        "grpc.reflection.v1.ServerReflection",
    ] {
        assert!(services.contains(service), "{service} is not among {services:?}");
    }
}

#[tokio::test]
async fn a_stranger_is_let_in_nowhere_but_where_anyone_is() {
    let node = node().await;
    let file = invite(&node, OperatorRole::Reader, 3_600).await;
    let channel = file.connect().await.unwrap();
    let mut wrong = BTreeMap::new();
    for (path, need) in TABLE.iter().filter(|(path, _)| is_harmless(path)) {
        let code = code(&channel, path, None).await;
        let let_in = !matches!(code, Code::Unauthenticated | Code::PermissionDenied);
        if let_in != (*need == Need::Anyone) {
            wrong.insert(*path, (need, code));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(code(&channel, "/percole.v1.AdminService/NoSuchMethod", None).await, Code::PermissionDenied);
    assert_eq!(code(&channel, "/nowhere", None).await, Code::PermissionDenied);
}

#[tokio::test]
async fn each_role_is_let_in_exactly_where_the_table_says() {
    let node = node().await;
    for (token, role) in [
        (OperatorRole::Reader, percole_domain::Role::Reader),
        (OperatorRole::Secretary, percole_domain::Role::Secretary),
    ] {
        let file = invite(&node, token, 3_600).await;
        let channel = file.connect().await.unwrap();
        for (path, need) in TABLE.iter().filter(|(path, _)| is_harmless(path)) {
            let code = code(&channel, path, Some(&file)).await;
            let refused = matches!(code, Code::Unauthenticated | Code::PermissionDenied);
            let may = match need {
                Need::Anyone => true,
                Need::Operator(needed) => role >= *needed,
                Need::Office | Need::Oneself => role >= percole_domain::Role::Secretary,
                Need::Reading => true,
                _ => false,
            };
            assert_eq!(refused, !may, "{role} at {path}: {code:?}");
        }
    }
}

#[tokio::test]
async fn health_is_told_to_anyone() {
    let node = node().await;
    let file = invite(&node, OperatorRole::Reader, 3_600).await;
    let mut client = tonic_health::pb::health_client::HealthClient::new(file.connect().await.unwrap());
    let answer = client.check(tonic_health::pb::HealthCheckRequest::default()).await.unwrap().into_inner();
    assert_eq!(answer.status(), tonic_health::pb::health_check_response::ServingStatus::Serving);
}
