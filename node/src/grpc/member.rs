//! `MemberService`: the register of one node.

use percole_proto::v1::{self as pb, member_service_server::MemberService};
use tonic::{Request, Streaming};

use super::{
    handler::{Answer, Handler, answer, query, unnamed},
    language, to_status,
    upload::Upload,
};
use percole_core::service::{members, sign_in};
use percole_domain::members::{Asked, NearNumbers};
use percole_tables::OtherColumns;

#[tonic::async_trait]
impl MemberService for Handler {
    async fn import(
        &self,
        request: Request<Streaming<pb::ImportMembersRequest>>,
    ) -> Answer<pb::ImportMembersResponse> {
        let asked = unnamed(&request)?;
        let mut stream = request.into_inner();
        let mut upload = Upload::default();
        let mut first = None;
        while let Some(mut message) = stream.message().await? {
            upload.add(std::mem::take(&mut message.chunk)).map_err(to_status)?;
            first.get_or_insert(message);
        }
        let import = import(first.unwrap_or_default(), upload.finish());
        answer(members::import(&self.node, asked, import)).await
    }

    async fn list(&self, request: Request<pb::ListMembersRequest>) -> Answer<pb::ListMembersResponse> {
        query!(self, request, members::list)
    }

    async fn add(&self, request: Request<pb::AddMemberRequest>) -> Answer<pb::MemberAnswer> {
        let (asked, locale) = (unnamed(&request)?, language::of_caller());
        answer(members::add(&self.node, asked, request.into_inner(), locale)).await
    }

    async fn change(&self, request: Request<pb::ChangeMemberRequest>) -> Answer<pb::MemberAnswer> {
        let (asked, locale) = (unnamed(&request)?, language::of_caller());
        answer(members::change(&self.node, asked, request.into_inner(), locale)).await
    }

    async fn end(&self, request: Request<pb::EndMemberRequest>) -> Answer<pb::MemberAnswer> {
        let (asked, locale) = (unnamed(&request)?, language::of_caller());
        answer(members::end(&self.node, asked, request.into_inner(), locale)).await
    }

    async fn get(&self, request: Request<pb::GetMemberRequest>) -> Answer<pb::Member> {
        query!(self, request, members::show)
    }

    async fn confirm(
        &self,
        request: Request<pb::ConfirmRegisterRequest>,
    ) -> Answer<pb::ConfirmRegisterResponse> {
        answer(members::confirm(&self.node, unnamed(&request)?, request.into_inner())).await
    }

    async fn invite(&self, request: Request<pb::InviteMemberRequest>) -> Answer<pb::InviteMemberResponse> {
        answer(sign_in::invite(&self.node, unnamed(&request)?, request.into_inner())).await
    }
}

/// What the first message asks for.
fn import(first: pb::ImportMembersRequest, file: Vec<u8>) -> members::Import {
    let mode = match (first.dry_run, first.link_units) {
        (true, _) => members::Mode::DryRun,
        (false, true) => members::Mode::Link,
        (false, false) => members::Mode::Write,
    };
    let others = if first.ignore_other_columns { OtherColumns::Ignored } else { OtherColumns::Refused };
    let near = if first.numbers_differ { NearNumbers::Differ } else { NearNumbers::Refused };
    members::Import { file, mode, asked: Asked { others, near }, locale: language::of_caller() }
}
