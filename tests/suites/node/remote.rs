//! A remote operator: a token file used over TLS.

use percole_proto::v1::{self as pb, OperatorRole};
use percole_tests::NodeProcess;
use percole_tls::{ConnectError, ConnectOptions, Fingerprint, connect};
use tonic::{Request, metadata::MetadataValue, transport::Channel};

/// What a token file says.
pub(crate) struct TokenFile {
    pub address: String,
    pub fingerprint: Fingerprint,
    pub token: String,
}

/// Makes a token at a node.
pub(crate) async fn invite(node: &NodeProcess, role: OperatorRole, valid_for_seconds: u32) -> TokenFile {
    let request = pb::InviteOperatorRequest {
        name: "Remote".to_owned(),
        role: role.into(),
        valid_for_seconds,
        address: String::new(),
    };
    TokenFile::read(&node.admin().await.invite_operator(request).await.unwrap().into_inner().token_file)
}

impl TokenFile {
    /// Reads the file.
    pub(crate) fn read(text: &str) -> TokenFile {
        let table: toml::Table = text.parse().unwrap();
        let value = |name: &str| table[name].as_str().unwrap().to_owned();
        TokenFile {
            address: value("address"),
            fingerprint: value("fingerprint").parse().unwrap(),
            token: value("token"),
        }
    }

    /// A channel to the node that the file names.
    pub(crate) async fn connect(&self) -> Result<Channel, ConnectError> {
        connect(&self.address, self.fingerprint.into(), None, &ConnectOptions::default()).await
    }

    /// A request that shows the token.
    pub(crate) fn request<T>(&self, message: T) -> Request<T> {
        let mut request = Request::new(message);
        let header: MetadataValue<_> = format!("Bearer {}", self.token).parse().unwrap();
        request.metadata_mut().insert("authorization", header);
        request
    }
}
