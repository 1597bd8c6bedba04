//! Requests to a provider: by HTTPS with the machine's roots, without redirects, bounded in length and time.

use std::{error::Error, pin::Pin, time::Duration};

use axum::body::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};

/// How long a provider may take for an answer.
const WITHIN: Duration = Duration::from_secs(10);
/// Bytes of an answer.
const BYTES_MAX: usize = 512 * 1024;

/// What asks.
pub(super) struct Http(Client<HttpsConnector<HttpConnector>, Full<Bytes>>);

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum HttpError {
    #[error("no answer within {} seconds", WITHIN.as_secs())]
    TooSlow,
    #[error("the connection failed")]
    Failed(#[source] Box<dyn Error + Send + Sync>),
}

impl Http {
    /// Reads the machine's roots.
    pub(super) fn new() -> std::io::Result<Http> {
        let tls = HttpsConnectorBuilder::new().with_native_roots()?;
        // Without TLS the configuration takes this machine alone.
        let connector = tls.https_or_http().enable_http1().build();
        Ok(Http(Client::builder(TokioExecutor::new()).build(connector)))
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let request = request.map(|body| Full::new(Bytes::from(body)));
        let response = self.0.request(request).await.map_err(|error| HttpError::Failed(error.into()))?;
        let (parts, body) = response.into_parts();
        let body = Limited::new(body, BYTES_MAX).collect().await.map_err(HttpError::Failed)?;
        Ok(HttpResponse::from_parts(parts, body.to_bytes().to_vec()))
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            tokio::time::timeout(WITHIN, self.ask(request)).await.map_err(|_| HttpError::TooSlow)?
        })
    }
}
