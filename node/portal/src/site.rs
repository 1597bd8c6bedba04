//! What every page is made from: the node among its peers, and what its configuration says of its pages.

use std::sync::Arc;

use percole_federation::Federation;

use crate::limits::Limit;

/// A node as its pages know it.
pub struct Site {
    /// The node among its peers.
    pub federation: Arc<Federation>,
    /// Under which address browsers reach it, `https://site.example`, without a slash at its end; `None` when nobody said.
    pub address: Option<String>,
    /// Whether it sends mail.
    pub mails: bool,
    /// Whom somebody calls who cannot sign in, e.g. a telephone number; empty when nobody said.
    pub contact: String,
    /// Who asked for mail lately.
    pub(crate) asking: Limit,
}

impl Site {
    /// The pages of a node, as its configuration has them.
    pub fn new(federation: Arc<Federation>, address: Option<String>, mails: bool, contact: String) -> Site {
        Site { federation, address, mails, contact, asking: Limit::default() }
    }

    /// Whether browsers come by HTTPS.
    pub(crate) fn is_secure(&self) -> bool {
        self.address.as_deref().is_some_and(|address| address.starts_with("https://"))
    }

    /// Name of the cookie of sessions. It carries the node's id: several nodes on one machine share their cookies.
    pub(crate) fn cookie(&self) -> String {
        let prefix = if self.is_secure() { "__Host-" } else { "" };
        format!("{prefix}percole-{}", self.federation.node.me().short())
    }
}

/// What pages share.
pub type Portal = Arc<Site>;
