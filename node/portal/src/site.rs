//! What every page is made from: the node among its peers, and what its configuration says of its pages.

use std::sync::Arc;

use percole_federation::Federation;

use percole_core::service::sign_in::Account;

use crate::{
    limits::Limit,
    openid::{OpenId, OpenIdPlan},
    passkeys::Passkeys,
    waiting::Waiting,
};

/// So many times within ten minutes one address asks for mail.
const ASKED: u32 = 10;
/// So many times within ten minutes it begins to sign in otherwise: all of a house may come from one.
const BEGUN: u32 = 100;
/// So many times within ten minutes it searches: each is more work than a page.
const SEARCHED: u32 = 300;
/// So many times within ten minutes a program reads open data: five a second.
const READ: u32 = 3_000;

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
    /// Who began to sign in by an account or a passkey lately.
    pub(crate) beginning: Limit,
    /// Who searched lately.
    pub(crate) searching: Limit,
    /// Which programs read open data lately.
    pub(crate) reading: Limit,
    /// Where accounts elsewhere are.
    pub(crate) openid: Option<OpenId>,
    /// Passkeys, when the site's address is a name.
    pub(crate) passkeys: Option<Passkeys>,
    /// Accounts that wait for a yes, by session.
    pub(crate) to_connect: Waiting<Account>,
}

/// What a node's configuration says of its pages.
#[derive(Clone, Default)]
pub struct Plan {
    /// Under which address browsers reach it, when somebody said.
    pub address: Option<String>,
    /// That address, or the one on this machine.
    pub found_at: Option<String>,
    /// Whether it sends mail.
    pub mails: bool,
    /// Whom somebody calls who cannot sign in.
    pub contact: String,
    /// Where accounts elsewhere are.
    pub openid: Option<OpenIdPlan>,
}

impl Site {
    /// The pages of a node, as its configuration has them.
    pub fn new(federation: Arc<Federation>, plan: Plan) -> Site {
        let Plan { address, found_at, mails, contact, openid } = plan;
        let name = federation.node.identity.card.name.as_str();
        let passkeys = found_at.as_deref().and_then(|site| Passkeys::new(site, name));
        let openid = openid.zip(found_at).and_then(|(plan, site)| OpenId::new(plan, &site));
        Site {
            federation,
            address,
            mails,
            contact,
            asking: Limit::of(ASKED),
            beginning: Limit::of(BEGUN),
            searching: Limit::of(SEARCHED),
            reading: Limit::of(READ),
            openid,
            passkeys,
            to_connect: Waiting::default(),
        }
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
