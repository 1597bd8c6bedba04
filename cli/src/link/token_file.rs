//! The token file of a remote operator.

use std::fmt;
use std::path::Path;

use percole_domain::{Refusal, Timestamp};
use percole_tls::{Fingerprint, FingerprintError, ServerPin};
use percole_words::{Message, cli, foreign};
use serde::Deserialize;

use crate::input::file;
use crate::output::failure::Failure;
use crate::output::times;

const FILE_BYTES_MAX: u64 = 16 * 1024;

/// What a remote operator holds: where the node is, how it is known, and the secret that opens it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct TokenFile {
    /// `host:port`.
    pub(crate) address: String,
    /// The identity that the node must show.
    pub(crate) pin: ServerPin,
    /// What the call carries; never printed.
    pub(crate) token: String,
    /// Whom it was made for.
    pub(crate) name: String,
    /// From when on the node refuses it.
    pub(crate) expires: Timestamp,
}

impl fmt::Debug for TokenFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenFile({} at {})", self.name, self.address)
    }
}

/// As it stands in the file. Later versions may add keys; those are not this program's concern.
#[derive(Deserialize)]
struct Form {
    address: String,
    fingerprint: String,
    token: String,
    name: String,
    role: String,
    expires: String,
}

impl TokenFile {
    /// Reads a token file.
    ///
    /// # Errors
    /// A usage failure that says what is missing or wrong, and never shows the secret.
    pub(crate) fn read(path: &Path) -> Result<TokenFile, Failure> {
        let text = file::read_text(path, FILE_BYTES_MAX)?;
        TokenFile::parse(&text).map_err(|wrong| {
            Failure::usage(cli::token_file_unusable(path.display().to_string(), wrong))
                .next(cli::ask_for_token())
        })
    }

    fn parse(text: &str) -> Result<TokenFile, Message> {
        let form: Form =
            toml::from_str(text).map_err(|error| foreign::of_toml(text, error.message(), error.span()))?;
        let fingerprint: Fingerprint =
            form.fingerprint.parse().map_err(|_: FingerprintError| cli::fingerprint_wrong())?;
        let expires = form.expires.parse().map_err(|refusal: Refusal| refusal.within("expires").said())?;
        // The secret goes into a header, where only these may stand.
        if form.token.is_empty() || !form.token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(cli::token_wrong());
        }
        if form.role.is_empty() {
            return Err(cli::role_empty());
        }
        Ok(TokenFile {
            address: form.address,
            pin: fingerprint.into(),
            token: form.token,
            name: form.name,
            expires,
        })
    }

    /// Refuses a token that the node will refuse, before it is shown to anybody.
    ///
    /// # Errors
    /// A refusal when it has expired.
    pub(crate) fn check_valid(&self, now: Timestamp) -> Result<(), Failure> {
        if now < self.expires {
            return Ok(());
        }
        let what = cli::token_expired_on(&self.name, times::moment(self.expires.as_us()));
        Err(Failure::refused("unauthenticated", what).next(cli::ask_for_token()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(fingerprint: &str, token: &str) -> String {
        format!(
            "address = \"group.example.org:7443\"\nfingerprint = \"{fingerprint}\"\ntoken = \"{token}\"\n\
             name = \"Ana\"\nrole = \"secretary\"\nexpires = \"2026-07-01T00:00:00Z\"\n"
        )
    }

    #[test]
    fn a_token_file_is_read_and_its_secret_is_never_printed() {
        let file = TokenFile::parse(&text(&"ab".repeat(32), "s3cret")).unwrap();
        assert_eq!(file.address, "group.example.org:7443");
        assert_eq!(file.token, "s3cret");
        assert!(!format!("{file:?}").contains("s3cret"));
    }

    #[test]
    fn what_is_wrong_is_named_without_the_secret() {
        for (wrong, expected) in [
            (text("ab", "s3cret"), "fingerprint"),
            (text(&"ab".repeat(32), "s3 cret"), "token"),
            (text(&"ab".repeat(32), "s3cret").replace("2026-07-01T", "soon"), "expires"),
            (text(&"ab".repeat(32), "s3cret").replace("address", "adress"), "address"),
        ] {
            let message = TokenFile::parse(&wrong).unwrap_err().to_string();
            assert!(message.contains(expected), "{message}");
            assert!(!message.contains("cret"), "{message}");
        }
    }

    #[test]
    fn an_expired_token_is_refused_here() {
        let file = TokenFile::parse(&text(&"ab".repeat(32), "s3cret")).unwrap();
        assert!(file.check_valid("2026-06-30 23:59".parse().unwrap()).is_ok());
        let failure = file.check_valid("2026-07-01 00:00".parse().unwrap()).unwrap_err();
        assert!(failure.to_string().contains("expired on Wednesday 1 July 2026, 00:00 UTC"), "{failure}");
    }
}
