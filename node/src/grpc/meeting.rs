//! `MeetingService`.

use std::pin::Pin;

use futures::{Stream, StreamExt};
use percole_core::{
    access::{Asked, Caller},
    attachments::Incoming,
    error::Error,
    service::{import_table, meeting},
};
use percole_proto::v1::{self as pb, meeting_service_server::MeetingService};
use tonic::{Request, Response, Status, Streaming};

use super::{
    handler::{Answer, Handler, answer, caller, serve},
    to_status,
    upload::check_chunk,
};

type Pieces = Pin<Box<dyn Stream<Item = Result<pb::DocumentPiece, Status>> + Send>>;

serve! {
    MeetingService {
        command plan(pb::PlanMeetingRequest) -> pb::EventReceipt = meeting::plan;
        import import(pb::ImportTableRequest) -> pb::ImportTableResponse = import_table::<meeting::MeetingFile>;
        command describe(pb::DescribeMeetingRequest) -> pb::EventReceipt = meeting::describe;
        command r#move(pb::MoveMeetingRequest) -> pb::EventReceipt = meeting::move_to;
        command convene(pb::ConveneMeetingRequest) -> pb::EventReceipt = meeting::convene;
        command hold(pb::HoldMeetingRequest) -> pb::EventReceipt = meeting::hold;
        command post_minutes(pb::PostMinutesRequest) -> pb::EventReceipt = meeting::post_minutes;
        command cancel(pb::CancelMeetingRequest) -> pb::EventReceipt = meeting::cancel;
        command detach(pb::DetachDocumentRequest) -> pb::EventReceipt = meeting::detach;
        private sign_up(pb::SignUpRequest) -> pb::SignUpResponse = meeting::sign_up;
        query list(pb::ListMeetingsRequest) -> pb::ListMeetingsResponse = meeting::list;
        query get(pb::GetMeetingRequest) -> pb::MeetingDetail = meeting::get;
    }
    streaming {
        type GetDocumentStream = Pieces;

        async fn attach(&self, request: Request<Streaming<pb::AttachDocumentRequest>>) -> Answer<pb::EventReceipt> {
            let caller = caller(&request)?;
            let mut stream = request.into_inner();
            let first = stream.message().await?.unwrap_or_default();
            let begun = meeting::begin_attaching(&self.node, &caller, &first.meeting).await;
            let mut incoming = begun.map_err(to_status)?;
            let done = self.attached(&mut incoming, caller, first, stream).await;
            // What belongs to the meeting now stays.
            incoming.end().await.map_err(to_status)?;
            done
        }

        async fn get_document(&self, request: Request<pb::GetDocumentRequest>) -> Answer<Pieces> {
            let viewer = self.viewer(&request).await?;
            let found = meeting::document(&self.node, &viewer, request.into_inner()).await;
            let content = found.map_err(to_status)?;
            let pieces = meeting::pieces(self.node.clone(), &content);
            let first = pb::DocumentPiece { document: Some(content.document), bytes: Vec::new() };
            let piece = |bytes: Result<Vec<u8>, Error>| match bytes {
                Ok(bytes) => Ok(pb::DocumentPiece { document: None, bytes }),
                Err(error) => Err(to_status(error)),
            };
            let stream = futures::stream::iter([Ok(first)]).chain(pieces.map(piece));
            Ok(Response::new(Box::pin(stream)))
        }
    }
}

impl Handler {
    /// Takes in what follows the first message, and says that it belongs to the meeting.
    async fn attached(
        &self,
        incoming: &mut Incoming,
        caller: Caller,
        first: pb::AttachDocumentRequest,
        mut stream: Streaming<pb::AttachDocumentRequest>,
    ) -> Answer<pb::EventReceipt> {
        let pb::AttachDocumentRequest { key, act, meeting, name, item, readers, mut chunk } = first;
        loop {
            check_chunk(&chunk).map_err(to_status)?;
            incoming.add(&chunk).await.map_err(to_status)?;
            match stream.message().await? {
                Some(message) => chunk = message.chunk,
                None => break,
            }
        }
        let arrived = incoming.finish(&name).await.map_err(to_status)?;
        let document = Some(percole_core::payload::write_document(&arrived.document));
        let request = pb::AttachRequest { key: None, act: None, meeting, item, readers, document };
        let asked = Asked::new(caller, "MeetingService/attach", key, act, &request).map_err(to_status)?;
        let asked = self.acting(asked).await?;
        answer(meeting::attach(&self.node, asked, request, &arrived)).await
    }
}
