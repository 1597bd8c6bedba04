//! A connected node: its services, and how it is asked.

use std::time::Duration;

use percole_domain::Timestamp;
use percole_proto::v1::CommandKey;
use percole_proto::v1::admin_service_client::AdminServiceClient;
use percole_proto::v1::body_service_client::BodyServiceClient;
use percole_proto::v1::mandate_service_client::MandateServiceClient;
use percole_proto::v1::member_service_client::MemberServiceClient;
use percole_proto::v1::person_service_client::PersonServiceClient;
use percole_proto::v1::poll_service_client::PollServiceClient;
use percole_proto::v1::recommendation_service_client::RecommendationServiceClient;
use percole_proto::v1::report_service_client::ReportServiceClient;
use percole_proto::v1::transmission_service_client::TransmissionServiceClient;
use percole_proto::v1::unit_service_client::UnitServiceClient;
use percole_proto::v1::vote_service_client::VoteServiceClient;
use percole_tls::{ConnectError, ConnectOptions};
use tonic::metadata::{Ascii, MetadataValue};
use tonic::service::Interceptor;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::Channel;
use tonic::{Request, Response, Status};

use crate::output::exit::Exit;
use crate::output::failure::Failure;
use crate::output::screen::Remarks;

use super::status::{failure_of, is_lost, retry_after};
use super::target::Target;

/// Pauses before a lost question is asked again; together just under ten seconds.
const PAUSES_MS: [u64; 6] = [250, 500, 1_000, 2_000, 3_000, 3_000];
/// The longest answer that is read: lists of a large node are longer than gRPC's usual 4 MiB.
const ANSWER_BYTES_MAX: usize = 64 * 1024 * 1024;

type Authorised = InterceptedService<Channel, Bearer>;

/// Adds the operator's token to every call; nothing on the Unix socket, whose file mode is the permission.
#[derive(Clone)]
pub(crate) struct Bearer(Option<MetadataValue<Ascii>>);

impl Interceptor for Bearer {
    fn call(&mut self, mut request: Request<()>) -> Result<Request<()>, Status> {
        if let Some(value) = &self.0 {
            request.metadata_mut().insert("authorization", value.clone());
        }
        Ok(request)
    }
}

/// A node that answered.
#[derive(Clone)]
pub(crate) struct Node {
    channel: Channel,
    bearer: Bearer,
    remarks: Remarks,
}

impl Node {
    /// Connects.
    ///
    /// # Errors
    /// That the node cannot be reached, and why; or that the token has expired.
    pub(crate) async fn connect(target: Target, now: Timestamp, remarks: Remarks) -> Result<Node, Failure> {
        let options = ConnectOptions::default();
        let (channel, token) = match &target {
            Target::Socket(path) => (percole_tls::connect_unix(path, &options).await, None),
            Target::Remote(file) => {
                file.check_valid(now)?;
                let channel = percole_tls::connect(&file.address, file.pin, None, &options).await;
                (channel, Some(format!("Bearer {}", file.token)))
            }
        };
        let channel = channel.map_err(|error| unreachable(&error))?;
        let value = token.map(|token| MetadataValue::try_from(token.as_str())).transpose();
        let mut value = value.map_err(|_| Failure::usage("the token cannot be sent in a header"))?;
        if let Some(value) = &mut value {
            value.set_sensitive(true);
        }
        Ok(Node { channel, bearer: Bearer(value), remarks })
    }

    fn authorised(&self) -> Authorised {
        InterceptedService::new(self.channel.clone(), self.bearer.clone())
    }

    /// The operator's service.
    pub(crate) fn admin(&self) -> AdminServiceClient<Authorised> {
        AdminServiceClient::new(self.authorised()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Recommendations.
    pub(crate) fn recommendation(&self) -> RecommendationServiceClient<Authorised> {
        RecommendationServiceClient::new(self.authorised()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Reports.
    pub(crate) fn report(&self) -> ReportServiceClient<Authorised> {
        ReportServiceClient::new(self.authorised()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// The way of recommendations between nodes.
    pub(crate) fn transmission(&self) -> TransmissionServiceClient<Authorised> {
        TransmissionServiceClient::new(self.authorised()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Units.
    pub(crate) fn unit(&self) -> UnitServiceClient<Authorised> {
        UnitServiceClient::new(self.authorised()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Bodies.
    pub(crate) fn body(&self) -> BodyServiceClient<Authorised> {
        BodyServiceClient::new(self.authorised()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Mandates.
    pub(crate) fn mandate(&self) -> MandateServiceClient<Authorised> {
        MandateServiceClient::new(self.authorised()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Persons.
    pub(crate) fn person(&self) -> PersonServiceClient<Authorised> {
        PersonServiceClient::new(self.authorised()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// The register.
    pub(crate) fn member(&self) -> MemberServiceClient<Authorised> {
        MemberServiceClient::new(self.authorised()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// Votes.
    pub(crate) fn vote(&self) -> VoteServiceClient<Authorised> {
        VoteServiceClient::new(self.authorised()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    /// The node's part in votes, and ballots.
    pub(crate) fn poll(&self) -> PollServiceClient<Authorised> {
        PollServiceClient::new(self.authorised()).max_decoding_message_size(ANSWER_BYTES_MAX)
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
                Ok(response) => return Ok(response.into_inner()),
                Err(status) => status,
            };
            let pause = match retry_after(&status) {
                _ if is_lost(&status) => pauses.next(),
                // A node that is busy for a moment gets a second chance, one that goes on refusing does not.
                Some(wait) if !asked_to_wait && wait <= LONGEST_WAIT => {
                    asked_to_wait = true;
                    Some(wait)
                }
                _ => None,
            };
            let Some(pause) = pause else { return Err(failure_of(&status)) };
            if is_lost(&status) && pauses.len() == PAUSES_MS.len() - 1 {
                self.remarks.say("the connection to the node is lost; asking again …");
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
                failure.field("command_key", key.clone().into()).next(format!(
                    "once the node answers, give the same command with --command-key {key}: it is carried out once"
                ))
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
            Ok(response) => Ok(response.into_inner()),
            Err(status) if is_lost(&status) => {
                let what = format!(
                    "the answer did not arrive, so it is not known whether this was done: {}",
                    failure_of(&status).what()
                );
                Err(Failure::unreachable(what).next(format!("look with `{look}` before you try again")))
            }
            Err(status) => Err(failure_of(&status)),
        }
    }
}

/// The longest pause that a node may ask for and get.
const LONGEST_WAIT: Duration = Duration::from_secs(3);

fn unreachable(error: &ConnectError) -> Failure {
    let mut what = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        what = format!("{what}: {cause}");
        source = cause.source();
    }
    let failure = Failure::unreachable(what);
    match error {
        ConnectError::NoSocket { .. } => failure.next(
            "name the node with --socket PATH, PERCOLE_DATA_DIR=DIR or --token-file FILE; \
             `percole-node run --data-dir DIR` starts one",
        ),
        ConnectError::BadAddress { .. } => failure.next("correct the address in the token file"),
        ConnectError::WrongIdentity { .. } => failure.next("nothing was sent, and the token was not shown"),
        _ => failure.next("nothing was sent; once that is put right, give the same command again"),
    }
}
