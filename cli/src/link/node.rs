//! A connected node: its services, and how it is asked.

use std::time::Duration;

use percole_domain::Timestamp;
use percole_domain::Zone;
use percole_proto::v1::CommandKey;
use percole_proto::v1::admin_service_client::AdminServiceClient;
use percole_proto::v1::body_service_client::BodyServiceClient;
use percole_proto::v1::cycle_service_client::CycleServiceClient;
use percole_proto::v1::mandate_service_client::MandateServiceClient;
use percole_proto::v1::meeting_service_client::MeetingServiceClient;
use percole_proto::v1::member_service_client::MemberServiceClient;
use percole_proto::v1::person_service_client::PersonServiceClient;
use percole_proto::v1::poll_service_client::PollServiceClient;
use percole_proto::v1::recommendation_service_client::RecommendationServiceClient;
use percole_proto::v1::report_service_client::ReportServiceClient;
use percole_proto::v1::request_service_client::RequestServiceClient;
use percole_proto::v1::search_service_client::SearchServiceClient;
use percole_proto::v1::sign_in_service_client::SignInServiceClient;
use percole_proto::v1::transmission_service_client::TransmissionServiceClient;
use percole_proto::v1::unit_service_client::UnitServiceClient;
use percole_proto::v1::vote_service_client::VoteServiceClient;
use percole_tls::ConnectOptions;
use percole_words::{Lang, cli};
use tonic::metadata::{Ascii, MetadataValue};
use tonic::service::Interceptor;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::Channel;
use tonic::{Request, Response, Status};

use crate::output::exit::Exit;
use crate::output::failure::Failure;
use crate::output::screen::Remarks;

use super::signature::Signature;
use super::speech::{self, Speech};
use super::status::{failure_of, is_lost, not_reached, retry_after};
use super::target::Target;

/// Pauses before a lost question is asked again; together just under ten seconds.
const PAUSES_MS: [u64; 6] = [250, 500, 1_000, 2_000, 3_000, 3_000];
/// The longest answer that is read: lists of a large node are longer than gRPC's usual 4 MiB.
const ANSWER_BYTES_MAX: usize = 64 * 1024 * 1024;

type Addressed = InterceptedService<Channel, Address>;

/// Adds to every call the operator's token, but not on the Unix socket, whose file mode is the permission; and the
/// language and time zone that are asked for.
#[derive(Clone)]
pub(crate) struct Address {
    token: Option<MetadataValue<Ascii>>,
    lang: Option<Lang>,
    zone: Option<Zone>,
}

impl Interceptor for Address {
    fn call(&mut self, mut request: Request<()>) -> Result<Request<()>, Status> {
        if let Some(token) = &self.token {
            request.metadata_mut().insert("authorization", token.clone());
        }
        if let Some(lang) = self.lang {
            request.metadata_mut().insert(speech::METADATA, MetadataValue::from_static(lang.as_str()));
        }
        if let Some(zone) = self.zone {
            request.metadata_mut().insert(speech::ZONE_METADATA, MetadataValue::from_static(zone.name()));
        }
        Ok(request)
    }
}

/// Gives a command, in the name of whoever acts and under a key, so that it is carried out once however often it is sent. The answer
/// is as of [`Node::command`].
macro_rules! command {
    ($node:ident.$service:ident().$call:ident($request:ident { $($fields:tt)* })) => {{
        let key = $node.signature.key();
        let act = $node.signature.act.clone();
        let request = $request { key: Some(key.clone()), act: Some(act), $($fields)* };
        $node.command(&key, async |node| node.$service().$call(request.clone()).await).await
    }};
}

/// Asks something that may be asked again, as [`Node::ask`].
macro_rules! ask {
    ($node:ident.$service:ident().$call:ident($request:expr)) => {{
        let request = $request;
        $node.ask(async |node| node.$service().$call(request.clone()).await).await
    }};
}

pub(crate) use {ask, command};

/// A node that answered.
#[derive(Clone)]
pub(crate) struct Node {
    channel: Channel,
    address: Address,
    remarks: Remarks,
    speech: Speech,
    /// Of the commands that are given.
    pub(crate) signature: Signature,
}

impl Node {
    /// Connects.
    ///
    /// # Errors
    /// That the node cannot be reached, and why; or that the token has expired.
    pub(crate) async fn connect(
        target: Target,
        now: Timestamp,
        remarks: Remarks,
        speech: Speech,
        signature: Signature,
    ) -> Result<Node, Failure> {
        let options = options();
        let (channel, token) = match &target {
            Target::Socket(path) => (percole_tls::connect_unix(path, &options).await, None),
            Target::Unknown(address, pin) => {
                (percole_tls::connect(address, *pin, None, &options).await, None)
            }
            Target::Remote(file) => {
                file.check_valid(now)?;
                let channel = percole_tls::connect(&file.address, file.pin, None, &options).await;
                (channel, Some(format!("Bearer {}", file.token)))
            }
        };
        let channel = channel.map_err(|error| not_reached(&error))?;
        let value = token.map(|token| MetadataValue::try_from(token.as_str())).transpose();
        let mut value = value.map_err(|_| Failure::usage(cli::token_unsendable()))?;
        if let Some(value) = &mut value {
            value.set_sensitive(true);
        }
        let address = Address { token: value, lang: speech.asked, zone: speech.zone };
        Ok(Node { channel, address, remarks, speech, signature })
    }

    fn addressed(&self) -> Addressed {
        InterceptedService::new(self.channel.clone(), self.address.clone())
    }

    /// The operator's service.
    pub(crate) fn admin(&self) -> AdminServiceClient<Addressed> {
        AdminServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Recommendations.
    pub(crate) fn recommendation(&self) -> RecommendationServiceClient<Addressed> {
        RecommendationServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Reports.
    pub(crate) fn report(&self) -> ReportServiceClient<Addressed> {
        ReportServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Signing in.
    pub(crate) fn sign_in(&self) -> SignInServiceClient<Addressed> {
        SignInServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Finding texts.
    pub(crate) fn search(&self) -> SearchServiceClient<Addressed> {
        SearchServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// The way of recommendations between nodes.
    pub(crate) fn transmission(&self) -> TransmissionServiceClient<Addressed> {
        TransmissionServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Units.
    pub(crate) fn unit(&self) -> UnitServiceClient<Addressed> {
        UnitServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Bodies.
    pub(crate) fn body(&self) -> BodyServiceClient<Addressed> {
        BodyServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Mandates.
    pub(crate) fn mandate(&self) -> MandateServiceClient<Addressed> {
        MandateServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Editions and their rules of the game.
    pub(crate) fn cycle(&self) -> CycleServiceClient<Addressed> {
        CycleServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Requests to bodies.
    pub(crate) fn request(&self) -> RequestServiceClient<Addressed> {
        RequestServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Meetings.
    pub(crate) fn meeting(&self) -> MeetingServiceClient<Addressed> {
        MeetingServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Persons.
    pub(crate) fn person(&self) -> PersonServiceClient<Addressed> {
        PersonServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// The register.
    pub(crate) fn member(&self) -> MemberServiceClient<Addressed> {
        MemberServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Votes.
    pub(crate) fn vote(&self) -> VoteServiceClient<Addressed> {
        VoteServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// The node's part in votes, and ballots.
    pub(crate) fn poll(&self) -> PollServiceClient<Addressed> {
        PollServiceClient::new(self.addressed()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Asks something that may be asked again when the connection is lost: a reading, or a command that is carried out
    /// once however often it arrives.
    ///
    /// # Errors
    /// The node's refusal in words, or that it did not answer within some ten seconds.
    pub(crate) async fn ask<T>(
        &self,
        call: impl AsyncFn(&Node) -> Result<Response<T>, Status>,
    ) -> Result<T, Failure> {
        let mut pauses = PAUSES_MS.into_iter().map(Duration::from_millis);
        let mut asked_to_wait = false;
        loop {
            let status = match call(self).await {
                Ok(response) => return Ok(self.heard(response)),
                Err(status) => status,
            };
            let pause = match retry_after(&status) {
                // Whoever holds the socket and says nothing is not there again in a moment.
                _ if is_lost(&status) && !percole_tls::is_silent(&status) => pauses.next(),
                // A node that is busy for a moment gets a second chance, one that goes on refusing does not.
                Some(wait) if !asked_to_wait && wait <= LONGEST_WAIT => {
                    asked_to_wait = true;
                    Some(wait)
                }
                _ => None,
            };
            let Some(pause) = pause else { return Err(self.refused(&status)) };
            if is_lost(&status) && pauses.len() == PAUSES_MS.len() - 1 {
                self.remarks.say(&cli::asking_again().in_lang(self.speech.lang()));
            }
            tokio::time::sleep(pause).await;
        }
    }

    /// Gives a command under its key, so that it is carried out once however often it is sent.
    ///
    /// # Errors
    /// As [`Node::ask`]; when there was no answer, it says under which key to try again.
    pub(crate) async fn command<T>(
        &self,
        key: &CommandKey,
        call: impl AsyncFn(&Node) -> Result<Response<T>, Status>,
    ) -> Result<T, Failure> {
        self.ask(call).await.map_err(|failure| match failure.exit {
            Exit::Unreachable => {
                let key = hex::encode(&key.key);
                failure.field("command_key", key.clone().into()).next(cli::same_key(key))
            }
            _ => failure,
        })
    }

    /// Gives a command that has no key, and is therefore sent once.
    ///
    /// # Errors
    /// The node's refusal in words; when the connection was lost, that it is not known whether it was carried out.
    pub(crate) async fn once<T>(
        &self,
        call: impl Future<Output = Result<Response<T>, Status>>,
        look: &str,
    ) -> Result<T, Failure> {
        match call.await {
            Ok(response) => Ok(self.heard(response)),
            Err(status) if is_lost(&status) => {
                let what = cli::perhaps_done(failure_of(&status).what().clone());
                Err(Failure::unreachable(what).next(cli::look_first(look)))
            }
            Err(status) => Err(self.refused(&status)),
        }
    }

    /// The language in which something is said of the node's answers.
    pub(super) fn lang(&self) -> Lang {
        self.speech.lang()
    }

    fn heard<T>(&self, response: Response<T>) -> T {
        self.speech.heard.listen(response.metadata());
        response.into_inner()
    }

    /// The failure that a status stands for.
    pub(crate) fn refused(&self, status: &Status) -> Failure {
        self.speech.heard.listen(status.metadata());
        failure_of(status)
    }
}

/// A node that gives no sign of life is noticed within seven seconds: somebody waits for the answer.
fn options() -> ConnectOptions {
    ConnectOptions {
        keepalive_interval: Duration::from_secs(3),
        keepalive_timeout: Duration::from_secs(4),
        ..ConnectOptions::default()
    }
}

/// The longest pause that a node may ask for and get.
const LONGEST_WAIT: Duration = Duration::from_secs(3);
