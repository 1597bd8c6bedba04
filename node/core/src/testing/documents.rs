//! Documents of meetings.

use percole_proto::{event::v1 as ev, v1 as pb};

use super::TestNode;
use crate::{
    access::{Asked, Caller},
    error::Error,
    payload,
    service::{body, meeting, unit},
};

/// Adds a document, as the transports do.
pub(crate) async fn attached(
    node: &TestNode,
    meeting: &str,
    name: &str,
    content: &[u8],
    readers: &str,
) -> Result<pb::EventReceipt, Error> {
    let mut incoming = meeting::begin_attaching(&node.node, &Caller::Local, meeting).await?;
    let done = async {
        incoming.add(content).await?;
        let arrived = incoming.finish(name).await?;
        let request = pb::AttachRequest {
            meeting: meeting.to_owned(),
            readers: readers.to_owned(),
            document: Some(payload::write_document(&arrived.document)),
            ..Default::default()
        };
        let asked = Asked::new(Caller::Local, "MeetingService/attach", node.new_key(), None, &request)?;
        meeting::attach(&node.node, asked, request, &arrived).await
    };
    let done = done.await;
    incoming.end().await?;
    done
}

/// A country with a board.
pub(crate) async fn board(node: &TestNode) -> String {
    let registered = pb::RegisterUnitRequest {
        key: node.new_key(),
        name: "France".to_owned(),
        level: ev::Level::National.into(),
        languages: vec!["fr".to_owned()],
        ..Default::default()
    };
    ask!(node, unit::register, registered).unwrap();
    let (kind, name) = ("board".to_owned(), "Conseil".to_owned());
    let body = Some(ev::BodyDescription { kind, name, ..Default::default() });
    let request = pb::EstablishBodyRequest { key: node.new_key(), body, ..Default::default() };
    ask!(node, body::establish, request).unwrap().subject
}
