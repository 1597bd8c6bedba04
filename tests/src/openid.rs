//! An OpenID Connect provider that percole's authors did not write (`oidc-provider-mock`, on Authlib): `tests/run` brings it.

use std::{
    net::SocketAddr,
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use http::Method;
use tokio::net::TcpStream;

use crate::{
    binaries,
    browser::{Answer, send},
    ports,
    wait::{LATER, wait_until},
};

/// A provider that runs; it ends with the test.
pub struct Provider {
    at: SocketAddr,
    child: Child,
}

impl Provider {
    /// Starts one that knows some accounts: their claims, as JSON with `sub`.
    ///
    /// # Panics
    /// When it is not there or does not start.
    pub async fn start(accounts: &[&str]) -> Provider {
        let python = std::env::var_os("TEST_OPENID").map_or_else(
            || binaries::repository().join("target/oracles/openid/venv/bin/python"),
            PathBuf::from,
        );
        let at: SocketAddr = format!("127.0.0.1:{}", ports::free()).parse().unwrap();
        let mut command = Command::new(&python);
        command.args(["-W", "ignore", "-m", "oidc_provider_mock", "--port", &at.port().to_string()]);
        command.args(["--require-nonce", "true"]);
        for account in accounts {
            command.args(["--user-claims", account]);
        }
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let child =
            child.unwrap_or_else(|error| panic!("{}: {error}: tests/run brings it", python.display()));
        let provider = Provider { at, child };
        wait_until("the OpenID provider", LATER, async || {
            TcpStream::connect(at).await.map(drop).map_err(|error| error.to_string())
        })
        .await;
        provider
    }

    /// Its address, as it says itself.
    pub fn issuer(&self) -> String {
        format!("http://{}", self.at)
    }

    /// Signs somebody in on the page that a site sent a browser to; gives the way back to the site, without its host.
    ///
    /// # Panics
    /// When the provider refuses what the site asks.
    pub async fn signs_in(&self, asked: &str, account: &str) -> String {
        let path = asked.strip_prefix(&self.issuer()).unwrap();
        let form = [("content-type", "application/x-www-form-urlencoded")];
        let answer: Answer = send(self.at, Method::POST, path, &form, format!("sub={account}")).await;
        let back = answer.header("location");
        assert!(back.contains("/sign-in/openid/back?"), "{}: {}", answer.status, answer.text);
        let (_, rest) = back.split_once("://").unwrap();
        rest[rest.find('/').unwrap()..].to_owned()
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
