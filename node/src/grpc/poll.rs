//! `PollService`: this node's part in a vote, and the ballots of its members.

use std::pin::Pin;

use futures::{Stream, StreamExt};
use percole_proto::v1::{self as pb, poll_service_server::PollService};
use tonic::{Request, Response, Status, Streaming};

use super::{
    handler::{Answer, Handler, answer, caller, command, query},
    language, to_status,
    upload::Upload,
};
use percole_tables::OtherColumns;

use percole_core::{
    access::Asked,
    service::{ballot, poll},
};

/// Bytes of a file that one message carries.
const CHUNK_BYTES: usize = 1024 * 1024;

type Export = Pin<Box<dyn Stream<Item = Result<pb::ExportBallotsResponse, Status>> + Send>>;
type Progress = Pin<Box<dyn Stream<Item = Result<pb::ImportBallotsResponse, Status>> + Send>>;

#[tonic::async_trait]
impl PollService for Handler {
    type ImportBallotsStream = Progress;
    type ExportBallotsStream = Export;

    async fn join(&self, request: Request<pb::JoinVoteRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "PollService/join", poll::join)
    }

    async fn decline(&self, request: Request<pb::DeclineVoteRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "PollService/decline", poll::decline)
    }

    async fn cast_ballot(&self, request: Request<pb::CastBallotRequest>) -> Answer<pb::CastBallotResponse> {
        command!(self, request, "PollService/cast", ballot::cast)
    }

    async fn withdraw_ballot(&self, request: Request<pb::WithdrawBallotRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "PollService/withdraw", ballot::withdraw)
    }

    async fn import_ballots(
        &self,
        request: Request<Streaming<pb::ImportBallotsRequest>>,
    ) -> Answer<Progress> {
        let caller = caller(&request)?;
        let mut stream = request.into_inner();
        let mut upload = Upload::default();
        let mut first = None;
        while let Some(mut message) = stream.message().await? {
            upload.add(std::mem::take(&mut message.chunk)).map_err(to_status)?;
            first.get_or_insert(message);
        }
        let pb::ImportBallotsRequest { vote, unit, act, ignore_other_columns, dry_run, .. } =
            first.unwrap_or_default();
        let asked = Asked::unnamed(caller, act).map_err(to_status)?;
        let asked = self.acting(asked).await?;
        let import = ballot::Import {
            vote,
            unit,
            file: upload.finish(),
            others: if ignore_other_columns { OtherColumns::Ignored } else { OtherColumns::Refused },
            mode: if dry_run { ballot::Mode::DryRun } else { ballot::Mode::Take },
            locale: language::of_caller(),
        };
        let progress = ballot::import(self.node.clone(), asked, import).await.map_err(to_status)?;
        Ok(Response::new(Box::pin(progress.map(|part| part.map_err(to_status)))))
    }

    async fn hand_out_paper(&self, request: Request<pb::HandOutPaperRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "PollService/hand_out_paper", ballot::hand_out)
    }

    async fn count_paper(&self, request: Request<pb::CountPaperRequest>) -> Answer<pb::CountPaperResponse> {
        let caller = caller(&request)?;
        let mut request = request.into_inner();
        let (key, act) = (request.key.take(), request.act.take());
        let asked = Asked::new(caller, "PollService/count_paper", key, act, &request).map_err(to_status)?;
        let asked = self.acting(asked).await?;
        answer(ballot::count_paper(&self.node, asked, request, language::of_caller())).await
    }

    async fn list_ballots(
        &self,
        request: Request<pb::ListBallotsRequest>,
    ) -> Answer<pb::ListBallotsResponse> {
        query!(self, request, ballot::list)
    }

    async fn get_own_ballot(&self, request: Request<pb::GetOwnBallotRequest>) -> Answer<pb::OwnBallot> {
        let caller = caller(&request)?;
        let own = ballot::own(&self.node, &caller, request.get_ref()).await.map_err(to_status)?;
        Ok(Response::new(own.for_reader(language::of_caller())))
    }

    async fn list_own_ballots(
        &self,
        request: Request<pb::ListOwnBallotsRequest>,
    ) -> Answer<pb::ListOwnBallotsResponse> {
        let caller = caller(&request)?;
        let page = ballot::list_own(&self.node, &caller, request.into_inner()).await.map_err(to_status)?;
        let locale = language::of_caller();
        let ballots = page.own.into_iter().map(|own| own.for_reader(locale)).collect();
        Ok(Response::new(pb::ListOwnBallotsResponse { ballots, next_cursor: page.next_cursor }))
    }

    async fn export_ballots(&self, request: Request<pb::ExportBallotsRequest>) -> Answer<Export> {
        let viewer = self.viewer(&request).await?;
        let (ending, text) =
            ballot::export(&self.node, &viewer, request.into_inner()).await.map_err(to_status)?;
        let head = pb::ExportBallotsResponse { ending: ending.to_owned(), chunk: Vec::new() };
        let chunk = |chunk: &[u8]| pb::ExportBallotsResponse { ending: String::new(), chunk: chunk.to_vec() };
        let parts: Vec<_> =
            std::iter::once(head).chain(text.as_bytes().chunks(CHUNK_BYTES).map(chunk)).map(Ok).collect();
        Ok(Response::new(Box::pin(futures::stream::iter(parts))))
    }
}
