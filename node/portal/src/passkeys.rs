//! Passkeys (WebAuthn Level 2): what a browser's authenticator is asked to sign, and what it signed.
//!
//! They belong to the host of the site's address, which must be a name: `localhost` on this machine. A passkey finds its owner by
//! itself, so that nobody types who they are, and always asks for finger, face or code.

use percole_core::{node::Node, service::sign_in::Passkey as Kept};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::Url;
use webauthn_rs::prelude::{
    CredentialID, DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Uuid, Webauthn, WebauthnBuilder, WebauthnError,
};

use crate::waiting::Waiting;

/// What a site needs to know passkeys by.
pub(crate) struct Passkeys {
    /// Where browsers must be for them, `https://coop.example`.
    pub(crate) origin: String,
    checks: Webauthn,
    /// Passkeys that are about to be added, by session.
    adding: Waiting<PasskeyRegistration>,
    /// Sign-ins that were begun, by the name that their page was given.
    entering: Waiting<DiscoverableAuthentication>,
}

/// Why what a browser sent is no passkey.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// Nothing was begun, or too long ago.
    #[error("nothing was begun")]
    NotBegun,
    /// It cannot be read, or does not fit what was asked.
    #[error("the answer does not fit")]
    Unfit(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<WebauthnError> for Trouble {
    fn from(error: WebauthnError) -> Trouble {
        Trouble::Unfit(error.into())
    }
}

impl From<serde_json::Error> for Trouble {
    fn from(error: serde_json::Error) -> Trouble {
        Trouble::Unfit(error.into())
    }
}

impl Passkeys {
    /// The passkeys of a site; `None` when its address is no name.
    pub(crate) fn new(site: &str, name: &str) -> Option<Passkeys> {
        let url = Url::parse(site).ok()?;
        let host = url.domain()?.to_owned();
        let checks = WebauthnBuilder::new(&host, &url).and_then(|builder| builder.rp_name(name).build());
        let checks = checks.inspect_err(|error| tracing::warn!(%error, site, "no passkeys at this address"));
        let origin = url.origin().ascii_serialization();
        Some(Passkeys {
            origin,
            checks: checks.ok()?,
            adding: Waiting::default(),
            entering: Waiting::default(),
        })
    }

    /// What an authenticator is asked in order to make a passkey, which is none that is known.
    pub(crate) fn begin_adding(
        &self,
        session: &str,
        user: Uuid,
        name: &str,
        known: &[Kept],
    ) -> Result<Value, Trouble> {
        let known: Vec<CredentialID> =
            known.iter().filter_map(|kept| Some(read(kept).ok()?.cred_id().clone())).collect();
        let (asked, state) = self.checks.start_passkey_registration(user, name, name, Some(known))?;
        self.adding.put(session.to_owned(), state);
        let mut asked = serde_json::to_value(asked)?;
        // One that does not find its owner could not sign anybody in here.
        let selection = &mut asked["publicKey"]["authenticatorSelection"];
        selection["residentKey"] = json!("required");
        selection["requireResidentKey"] = json!(true);
        Ok(json!({ "options": asked["publicKey"] }))
    }

    /// Checks a passkey that was made: its id, and what checks it from now on.
    pub(crate) fn added(&self, session: &str, answer: &str) -> Result<(Vec<u8>, String), Trouble> {
        let state = self.adding.take(session).ok_or(Trouble::NotBegun)?;
        let answer: RegisterPublicKeyCredential = serde_json::from_str(answer)?;
        let passkey = self.checks.finish_passkey_registration(&answer, &state)?;
        Ok((passkey.cred_id().to_vec(), serde_json::to_string(&passkey)?))
    }

    /// What an authenticator is asked in order to sign somebody in.
    pub(crate) fn begin_entering(&self, turn: String) -> Result<Value, Trouble> {
        let (asked, state) = self.checks.start_discoverable_authentication()?;
        let asked = serde_json::to_value(asked)?;
        let begun = json!({ "options": asked["publicKey"], "turn": turn });
        self.entering.put(turn, state);
        Ok(begun)
    }

    /// Whose passkey a browser shows, before it is checked.
    pub(crate) fn shown(&self, turn: &str, answer: &str) -> Result<Shown, Trouble> {
        let state = self.entering.take(turn).ok_or(Trouble::NotBegun)?;
        let answer: PublicKeyCredential = serde_json::from_str(answer)?;
        let (user, credential) = self.checks.identify_discoverable_authentication(&answer)?;
        let credential = credential.to_vec();
        Ok(Shown { user, credential, answer, state })
    }

    /// Checks what was signed by a passkey that is kept; gives what checks it the next time.
    pub(crate) fn entered(&self, node: &Node, shown: Shown, kept: &Kept) -> Result<String, Trouble> {
        if shown.user != user(node, &kept.person) {
            return Err(WebauthnError::InvalidUserUniqueId.into());
        }
        let mut passkey = read(kept)?;
        let signed =
            self.checks.finish_discoverable_authentication_v2(&shown.answer, shown.state, &passkey)?;
        passkey.update_credential(&signed);
        Ok(serde_json::to_string(&passkey)?)
    }
}

/// A passkey that somebody shows.
pub(crate) struct Shown {
    user: Uuid,
    /// Its id.
    pub(crate) credential: Vec<u8>,
    answer: PublicKeyCredential,
    state: DiscoverableAuthentication,
}

fn read(kept: &Kept) -> Result<Passkey, Trouble> {
    Ok(serde_json::from_str(&kept.verifier)?)
}

/// What an authenticator knows a person by: it tells nothing of them, and differs from site to site.
pub(crate) fn user(node: &Node, person: &str) -> Uuid {
    let hash = Sha256::new().chain_update(b"percole/passkey-user/v1\0").chain_update(node.me().to_string());
    let hash = hash.chain_update(b"\0").chain_update(person).finalize();
    Uuid::from_bytes(std::array::from_fn(|at| hash[at]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_belong_to_a_name() {
        for (site, origin) in [
            ("https://coop.example", Some("https://coop.example")),
            ("http://localhost:7480", Some("http://localhost:7480")),
            ("https://192.0.2.7", None),
            ("http://[::1]:7480", None),
        ] {
            let passkeys = Passkeys::new(site, "Coop");
            assert_eq!(passkeys.as_ref().map(|passkeys| passkeys.origin.as_str()), origin, "{site}");
        }
    }

    #[test]
    fn what_was_not_begun_is_not_ended() {
        let passkeys = Passkeys::new("https://coop.example", "Coop").unwrap();
        assert!(matches!(passkeys.added("session", "{}"), Err(Trouble::NotBegun)));
        passkeys.begin_entering("turn".to_owned()).unwrap();
        assert!(matches!(passkeys.shown("turn", "{}"), Err(Trouble::Unfit(_))));
        assert!(matches!(passkeys.shown("turn", "{}"), Err(Trouble::NotBegun)), "it serves once");
    }

    #[test]
    fn a_new_passkey_finds_its_owner_by_itself() {
        let passkeys = Passkeys::new("https://coop.example", "Coop").unwrap();
        let asked = passkeys.begin_adding("session", Uuid::from_bytes([7; 16]), "Zoé", &[]).unwrap();
        let selection = &asked["options"]["authenticatorSelection"];
        assert_eq!(
            (&selection["residentKey"], &selection["userVerification"]),
            (&json!("required"), &json!("required"))
        );
        assert_eq!(asked["options"]["rp"]["id"], "coop.example");
    }
}
