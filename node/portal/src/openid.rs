//! An OpenID Connect provider as its client sees it: authorization code flow with PKCE, state and nonce (OpenID Connect Core
//! 1.0, 3.1; RFC 7636).
//!
//! What a sign-in needs between its two steps travels in a cookie of the browser that began it, so that nothing is kept here
//! for strangers. Providers follow the machine's clock.

mod http;

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use openidconnect::{
    AdditionalClaims, AuthType, AuthenticationFlow, AuthorizationCode, ClaimsVerificationError, ClientId,
    ClientSecret, CsrfToken, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet,
    IdTokenClaims, IdTokenFields, IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, Scope, StandardErrorResponse, StandardTokenResponse, TokenResponse, UserInfoClaims,
    core::{
        CoreAuthDisplay, CoreAuthPrompt, CoreClientAuthMethod, CoreErrorResponseType, CoreGenderClaim,
        CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata,
        CoreResponseType, CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse,
        CoreTokenType,
    },
};
use percole_core::{node::Node, service::sign_in::Account};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::Mutex;

use self::http::Http;

/// How long what a provider says of itself is believed.
const KNOWN_FOR: Duration = Duration::from_secs(3_600);
/// Keys that do not fit are asked for anew, but not at every try.
const KEYS_FOR: Duration = Duration::from_secs(60);

/// A provider as the configuration has it.
#[derive(Clone)]
pub struct OpenIdPlan {
    /// Its address, as it says itself.
    pub issuer: String,
    /// What it knows this site as.
    pub client_id: String,
    /// The secret that it gave for this site, when it gave one.
    pub secret: Option<String>,
    /// The claim that holds the number on the register, when it knows it.
    pub member_claim: Option<String>,
    /// What people call it.
    pub name: String,
}

/// A provider, and what it said of itself.
pub(crate) struct OpenId {
    plan: OpenIdPlan,
    /// Where it sends browsers back to.
    redirect: RedirectUrl,
    http: Http,
    known: Mutex<Option<Known>>,
}

/// What a provider said of itself, and when.
#[derive(Clone)]
struct Known {
    since: Instant,
    metadata: CoreProviderMetadata,
}

/// A sign-in that was begun, as its browser keeps it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Begun {
    pub(crate) state: String,
    nonce: String,
    verifier: String,
    /// Where to go afterwards.
    pub(crate) next: String,
    /// Whether the account is to be connected with whoever is signed in.
    pub(crate) connects: bool,
}

impl Begun {
    fn new(node: &Node, next: &str, connects: bool) -> Begun {
        let secret = || BASE64_URL_SAFE_NO_PAD.encode(node.ambient.random::<32>());
        Begun { state: secret(), nonce: secret(), verifier: secret(), next: next.to_owned(), connects }
    }

    /// As a cookie's value.
    pub(crate) fn cookie(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).unwrap_or_default())
    }

    /// Reads a cookie's value.
    pub(crate) fn of_cookie(value: &str) -> Option<Begun> {
        serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(value).ok()?).ok()
    }
}

/// Why a provider could not be used. The detail is for the log alone.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// It cannot be reached, or says nothing that a provider says.
    #[error("the provider does not answer: {0}")]
    Silent(String),
    /// What it answered does not fit.
    #[error("the provider's answer cannot be used: {0}")]
    Strange(String),
}

/// Claims beside the standard ones.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Others {
    #[serde(flatten)]
    all: BTreeMap<String, Value>,
}

impl AdditionalClaims for Others {}

type Claims = IdTokenClaims<Others, CoreGenderClaim>;

type Tokens = StandardTokenResponse<
    IdTokenFields<
        Others,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;

type Client = openidconnect::Client<
    Others,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Asks a provider what it is, as a check of a configuration does.
///
/// # Errors
/// When it does not answer as a provider.
pub async fn reach(issuer: &str) -> Result<(), Trouble> {
    discovered(issuer, &Http::new().map_err(silent)?).await.map(drop)
}

async fn discovered(issuer: &str, http: &Http) -> Result<CoreProviderMetadata, Trouble> {
    let issuer = IssuerUrl::new(issuer.to_owned()).map_err(silent)?;
    CoreProviderMetadata::discover_async(issuer, http).await.map_err(silent)
}

impl Trouble {
    /// What happened, for whoever runs the node.
    pub fn detail(&self) -> &str {
        match self {
            Trouble::Silent(detail) | Trouble::Strange(detail) => detail,
        }
    }
}

impl OpenId {
    /// A provider that sends browsers back to a site; `None` when the site has no address that is one.
    pub(crate) fn new(plan: OpenIdPlan, site: &str) -> Option<OpenId> {
        let redirect = RedirectUrl::new(format!("{site}/sign-in/openid/back")).ok()?;
        let http = Http::new().inspect_err(|error| tracing::warn!(%error, "no OpenID provider can be asked"));
        Some(OpenId { plan, redirect, http: http.ok()?, known: Mutex::default() })
    }

    /// What people call it.
    pub(crate) fn name(&self) -> &str {
        &self.plan.name
    }

    /// Begins a sign-in: the provider's page, and what the browser keeps.
    pub(crate) async fn begin(
        &self,
        node: &Node,
        next: &str,
        connects: bool,
    ) -> Result<(String, Begun), Trouble> {
        let client = self.client(self.known(KNOWN_FOR).await?.metadata);
        let begun = Begun::new(node, next, connects);
        let challenge =
            PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(begun.verifier.clone()));
        let (state, nonce) = (CsrfToken::new(begun.state.clone()), Nonce::new(begun.nonce.clone()));
        let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
        let asked = client.authorize_url(flow, || state, || nonce).set_pkce_challenge(challenge);
        let (address, ..) = asked.add_scope(Scope::new("profile".to_owned())).url();
        Ok((address.into(), begun))
    }

    /// Trades the code that a browser brought for the account that it is about.
    pub(crate) async fn account(&self, code: &str, begun: &Begun) -> Result<Account, Trouble> {
        let known = self.known(KNOWN_FOR).await?;
        let client = self.client(known.metadata.clone());
        let code = AuthorizationCode::new(code.to_owned());
        let asked = client.exchange_code(code).map_err(strange)?;
        let asked = asked.set_pkce_verifier(PkceCodeVerifier::new(begun.verifier.clone()));
        let tokens: Tokens = asked.request_async(&self.http).await.map_err(strange)?;
        let claims = match verified(&client, &tokens, begun) {
            // A provider may have begun to sign with another key.
            Err(Unverified::Signature(_)) if known.since.elapsed() > KEYS_FOR => {
                let client = self.client(self.known(KEYS_FOR).await?.metadata);
                verified(&client, &tokens, begun).map_err(strange)?
            }
            claims => claims.map_err(strange)?,
        };
        let member = match &self.plan.member_claim {
            None => None,
            Some(claim) => self.member(&client, &tokens, &claims, claim).await?,
        };
        let (issuer, subject) = (claims.issuer().to_string(), claims.subject().to_string());
        Ok(Account { name: shown(&claims), issuer, subject, member })
    }

    /// The number on the register: from the id token, or from the page of claims when the token has none.
    async fn member(
        &self,
        client: &Client,
        tokens: &Tokens,
        claims: &Claims,
        claim: &str,
    ) -> Result<Option<String>, Trouble> {
        let said = number(claims.additional_claims(), claim);
        let subject = claims.subject().clone();
        let asked = match client.user_info(tokens.access_token().clone(), Some(subject)) {
            Ok(asked) if said.is_none() => asked,
            _ => return Ok(said),
        };
        let more: UserInfoClaims<Others, CoreGenderClaim> =
            asked.request_async(&self.http).await.map_err(strange)?;
        Ok(number(more.additional_claims(), claim))
    }

    /// What the provider says of itself, no older than a time.
    async fn known(&self, at_most: Duration) -> Result<Known, Trouble> {
        let mut known = self.known.lock().await;
        if let Some(known) = known.as_ref().filter(|known| known.since.elapsed() < at_most) {
            return Ok(known.clone());
        }
        let metadata = discovered(&self.plan.issuer, &self.http).await?;
        Ok(known.insert(Known { since: now(), metadata }).clone())
    }

    fn client(&self, metadata: CoreProviderMetadata) -> Client {
        let methods = metadata.token_endpoint_auth_methods_supported();
        let takes = |method: &CoreClientAuthMethod| methods.is_none_or(|methods| methods.contains(method));
        // Without a word the secret goes into the header (OpenID Connect Discovery 1.0, 3).
        let auth = match takes(&CoreClientAuthMethod::ClientSecretBasic) {
            true => AuthType::BasicAuth,
            false => AuthType::RequestBody,
        };
        let id = ClientId::new(self.plan.client_id.clone());
        let secret = self.plan.secret.clone().map(ClientSecret::new);
        Client::from_provider_metadata(metadata, id, secret)
            .set_redirect_uri(self.redirect.clone())
            .set_auth_type(auth)
    }
}

#[allow(clippy::disallowed_methods, reason = "providers follow the machine's clock")]
fn now() -> Instant {
    Instant::now()
}

/// Why an id token says nothing.
#[derive(Debug, thiserror::Error)]
enum Unverified {
    #[error("it holds no id token")]
    Missing,
    #[error("{0}")]
    Signature(ClaimsVerificationError),
    #[error("{0}")]
    Claims(ClaimsVerificationError),
}

fn verified(client: &Client, tokens: &Tokens, begun: &Begun) -> Result<Claims, Unverified> {
    let token = tokens.id_token().ok_or(Unverified::Missing)?;
    let nonce = Nonce::new(begun.nonce.clone());
    token.claims(&client.id_token_verifier(), &nonce).cloned().map_err(|error| match error {
        ClaimsVerificationError::SignatureVerification(_) => Unverified::Signature(error),
        other => Unverified::Claims(other),
    })
}

/// What the owner of an account knows it by.
fn shown(claims: &Claims) -> String {
    let said = [
        claims.preferred_username().map(|name| name.to_string()),
        claims.email().map(|address| address.to_string()),
        claims.name().and_then(|name| name.get(None)).map(|name| name.to_string()),
    ];
    let said = said.into_iter().flatten().find(|name| !name.trim().is_empty());
    said.unwrap_or_else(|| claims.subject().to_string())
}

/// A number on the register, which providers keep as a text or as a number.
fn number(others: &Others, claim: &str) -> Option<String> {
    let said = match others.all.get(claim)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(said).filter(|said| !said.is_empty())
}

fn silent(error: impl std::error::Error) -> Trouble {
    Trouble::Silent(chain(&error))
}

fn strange(error: impl std::error::Error) -> Trouble {
    Trouble::Strange(chain(&error))
}

/// An error with its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(|error| error.to_string()).collect::<Vec<_>>().join(": ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_providers_keep_it() {
        let others: Others =
            serde_json::from_str(r#"{"a": " 0012 ", "b": 12, "c": ["12"], "d": ""}"#).unwrap();
        let read = ["a", "b", "c", "d", "e"].map(|claim| number(&others, claim));
        assert_eq!(read, [Some("0012".to_owned()), Some("12".to_owned()), None, None, None]);
    }

    #[test]
    fn what_was_begun_comes_back_from_the_cookie() {
        let begun = Begun {
            state: "s".to_owned(),
            nonce: "n".to_owned(),
            verifier: "v".to_owned(),
            next: "/votes".to_owned(),
            connects: true,
        };
        let read = Begun::of_cookie(&begun.cookie()).unwrap();
        assert_eq!((read.state.as_str(), read.next.as_str(), read.connects), ("s", "/votes", true));
        assert!(Begun::of_cookie("").is_none() && Begun::of_cookie("e30").is_none());
    }
}
