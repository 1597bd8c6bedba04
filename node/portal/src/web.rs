//! What pages need beside themselves: one style sheet, the mark, and scripts for passkeys and for what is
//! kept while it is typed. Embedded, named by their content, kept for ever.

use std::sync::LazyLock;

use axum::{
    extract::Path,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};

/// A file as it is served.
struct Embedded {
    /// Its name, with the beginning of its hash.
    name: String,
    media_type: &'static str,
    content: &'static str,
}

impl Embedded {
    fn new(stem: &str, ending: &str, media_type: &'static str, content: &'static str) -> Embedded {
        let hash = hex::encode(Sha256::digest(content.as_bytes()));
        Embedded { name: format!("{stem}-{}.{ending}", &hash[..12]), media_type, content }
    }
}

static STYLE: LazyLock<Embedded> = LazyLock::new(|| {
    Embedded::new("percole", "css", "text/css; charset=utf-8", include_str!("../web/percole.css"))
});
static MARK: LazyLock<Embedded> =
    LazyLock::new(|| Embedded::new("mark", "svg", "image/svg+xml", include_str!("../web/mark.svg")));
static PASSKEY: LazyLock<Embedded> = LazyLock::new(|| {
    Embedded::new("passkey", "js", "text/javascript; charset=utf-8", include_str!("../web/passkey.js"))
});

static DRAFT: LazyLock<Embedded> = LazyLock::new(|| {
    Embedded::new("draft", "js", "text/javascript; charset=utf-8", include_str!("../web/draft.js"))
});

/// Where the files stand.
pub(crate) const ROUTE: &str = "/web/{name}";

/// Address of the style sheet.
pub(crate) fn style() -> String {
    format!("/web/{}", STYLE.name)
}

/// Address of the mark.
pub(crate) fn mark() -> String {
    format!("/web/{}", MARK.name)
}

/// Address of the script for passkeys.
pub(crate) fn passkey() -> String {
    format!("/web/{}", PASSKEY.name)
}

/// Address of the script for what is kept while it is typed.
pub(crate) fn draft() -> String {
    format!("/web/{}", DRAFT.name)
}

/// Serves one of them.
pub(crate) async fn serve(Path(name): Path<String>) -> Response {
    let Some(file) = [&*STYLE, &*MARK, &*PASSKEY, &*DRAFT].into_iter().find(|file| file.name == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(file.media_type)),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
    ];
    (headers, file.content).into_response()
}
