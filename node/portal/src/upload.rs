//! A file that a form sends, taken as it comes: of whoever signed in alone, and of this site's own pages.
//!
//! The fields stand before the file, as they do on the page, so that it is known who sends what for which meeting before the
//! first of its bytes is kept.

use std::time::Duration;

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::{StatusCode, header},
    response::Response,
};
use multer::{Constraints, Field, Multipart, SizeLimit};
use percole_words::{Message, portal, portal_desk};

use crate::{
    Portal,
    form::{CSRF, Fields, alike, from_elsewhere},
    problem,
    visit::Visit,
};

/// The field that holds the file.
pub(crate) const FILE: &str = "file";
/// The field of the button that was pressed.
const STEP: &str = "step";
/// Bytes of all of it: a file that is too large is read to its end all the same, as browsers show no answer before they have sent
/// everything.
const BYTES_MAX: u64 = 64 * 1024 * 1024;
/// Fields before the file, and bytes of each.
const FIELDS_MAX: usize = 20;
const VALUE_MAX: usize = 4 * 1024;
/// How long nothing may come.
const WITHIN: Duration = Duration::from_secs(30);
/// How long all of it may take: 16 MiB over a slow line.
const WHOLE_WITHIN: Duration = Duration::from_secs(900);

/// A form with a file.
pub(crate) struct Upload(pub(crate) Visit, pub(crate) Parts);

/// What it holds, as it comes.
pub(crate) struct Parts {
    parts: Multipart<'static>,
    until: tokio::time::Instant,
}

/// A file as it comes.
pub(crate) struct File {
    field: Field<'static>,
    until: tokio::time::Instant,
}

impl FromRequest<Portal> for Upload {
    type Rejection = Response;

    async fn from_request(request: Request, portal: &Portal) -> Result<Upload, Response> {
        let (mut parts, body) = request.into_parts();
        let visit = Visit::from_request_parts(&mut parts, portal).await?;
        if let Some(refused) = from_elsewhere(&visit, &parts.headers) {
            return Err(refused);
        }
        if visit.signed_in.is_none() {
            let said = portal_desk::document_signed_out();
            return Err(problem::refused(&visit, StatusCode::UNAUTHORIZED, said));
        }
        let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let Some(boundary) = kind.and_then(|kind| multer::parse_boundary(kind).ok()) else {
            let said = portal::form_of_another_kind();
            return Err(problem::refused(&visit, StatusCode::UNSUPPORTED_MEDIA_TYPE, said));
        };
        let limits = Constraints::new().size_limit(SizeLimit::new().whole_stream(BYTES_MAX));
        let parts = Multipart::with_constraints(body.into_data_stream(), boundary, limits);
        let until = tokio::time::Instant::now() + WHOLE_WITHIN;
        Ok(Upload(visit, Parts { parts, until }))
    }
}

impl Parts {
    /// The fields, which are of the session of whoever signed in, and the file behind them.
    pub(crate) async fn until_file(&mut self, visit: &Visit) -> Result<(Fields, Option<File>), Response> {
        let refused = |(status, said)| problem::refused(visit, status, said);
        let mut pairs = Vec::new();
        let mut file = None;
        while let Some(field) = self.next().await.map_err(refused)? {
            let name = field.name().unwrap_or_default().to_owned();
            if name == FILE {
                file = Some(File { field, until: self.until });
                break;
            }
            if pairs.len() == FIELDS_MAX {
                return Err(refused((StatusCode::PAYLOAD_TOO_LARGE, portal::form_too_large())));
            }
            let value = File { field, until: self.until }.text().await.map_err(refused)?;
            pairs.push((name, value));
        }
        let token = pairs.iter().find(|(name, _)| name == CSRF).map_or("", |(_, value)| value);
        let is_of_session = visit.signed_in.as_ref().is_some_and(|who| alike(token, &who.token));
        if !is_of_session {
            let said =
                if token.is_empty() { portal_desk::form_first() } else { portal::form_of_another_session() };
            return Err(refused((StatusCode::FORBIDDEN, said)));
        }
        Ok((Fields::made(pairs), file))
    }

    async fn next(&mut self) -> Result<Option<Field<'static>>, (StatusCode, Message)> {
        in_time(self.until, self.parts.next_field()).await
    }

    /// Reads what is left and keeps nothing of it, so that the browser shows the answer; tells which button was pressed, where that
    /// stands behind the file.
    pub(crate) async fn pass_over(mut self, file: Option<File>) -> Option<String> {
        if let Some(mut file) = file {
            while let Ok(Some(_)) = file.chunk().await {}
        }
        let mut step = None;
        while let Ok(Some(field)) = self.next().await {
            let is_step = field.name() == Some(STEP);
            let mut file = File { field, until: self.until };
            if is_step {
                step = file.text().await.ok();
            } else {
                while let Ok(Some(_)) = file.chunk().await {}
            }
        }
        step
    }
}

impl File {
    /// What it was called where it comes from; empty when none was chosen.
    pub(crate) fn name(&self) -> String {
        self.field.file_name().unwrap_or_default().to_owned()
    }

    /// What comes next of it; `None` behind its end.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, (StatusCode, Message)> {
        in_time(self.until, self.field.chunk()).await
    }

    async fn text(mut self) -> Result<String, (StatusCode, Message)> {
        let mut bytes = Vec::new();
        while let Some(chunk) = self.chunk().await? {
            if bytes.len() + chunk.len() > VALUE_MAX {
                return Err((StatusCode::PAYLOAD_TOO_LARGE, portal::form_too_large()));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))
    }
}

async fn in_time<T>(
    until: tokio::time::Instant,
    next: impl Future<Output = Result<T, multer::Error>>,
) -> Result<T, (StatusCode, Message)> {
    let late = || (StatusCode::REQUEST_TIMEOUT, portal::form_took_too_long());
    let until = until.min(tokio::time::Instant::now() + WITHIN);
    match tokio::time::timeout_at(until, next).await {
        Ok(Ok(found)) => Ok(found),
        Ok(Err(multer::Error::StreamSizeExceeded { .. })) => {
            Err((StatusCode::PAYLOAD_TOO_LARGE, portal::form_too_large()))
        }
        Ok(Err(_)) => Err((StatusCode::BAD_REQUEST, portal::form_of_another_kind())),
        Err(_) => Err(late()),
    }
}
