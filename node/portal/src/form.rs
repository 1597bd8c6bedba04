//! What a form sends. Nothing of it reaches a page before it was checked: that this site showed the form, that it is of
//! whoever signed in, and that it is no larger than a form is.

use std::time::Duration;

use axum::{
    body::{Body, to_bytes},
    extract::{FromRequest, FromRequestParts, Request},
    http::{HeaderMap, StatusCode, Uri, header},
    response::Response,
};
use percole_words::{Message, portal};
use subtle::ConstantTimeEq;

use crate::{Portal, problem, visit::Visit};

/// Fields of a form: as many as a ballot of 20 questions with 200 options each, every one with a field of its own.
const FIELDS_MAX: usize = 20 * (200 + 1) + 100;
/// Bytes of a field's name.
const NAME_MAX: usize = 100;
/// How long a form may take to arrive.
const WITHIN: Duration = Duration::from_secs(30);
/// How large a form is.
#[derive(Clone, Copy)]
struct Bounds {
    /// Bytes of all of it.
    bytes: usize,
    /// Bytes of what stands in a field.
    value: usize,
}

/// Of whoever did not sign in, whatever the form: an address, a code, what a passkey says. What is longer is not looked at.
const OF_STRANGERS: Bounds = Bounds { bytes: 64 * 1024, value: 32 * 1024 };
/// Of whoever signed in: the longest ballot has room.
const USUAL: Bounds = Bounds { bytes: 256 * 1024, value: 32 * 1024 };
/// Of a form about a meeting, whose minutes are as long as an evening.
const LONG: Bounds = Bounds { bytes: 1_536 * 1024, value: 640 * 1024 };

/// Which button was pressed.
const STEP: &str = "step";
/// Fields that belong to one showing of a page.
const FRAME: [&str; 4] = [STEP, "key", "revision", "form"];
/// The field that says that the form is the session's own.
pub(crate) const CSRF: &str = "csrf";

/// A form of somebody who signed in.
pub(crate) struct Form(pub(crate) Visit, pub(crate) Fields);

/// A form of somebody who signed in that has room for the minutes of a meeting.
pub(crate) struct LongForm(pub(crate) Visit, pub(crate) Fields);

/// A form that anybody may send: of this site too.
pub(crate) struct OpenForm(pub(crate) Visit, pub(crate) Fields);

/// What was typed and chosen, in the order of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    /// What stands in a field, without blanks around it; empty when it is not there.
    pub(crate) fn one(&self, name: &str) -> &str {
        self.pairs().find(|(field, _)| *field == name).map_or("", |(_, value)| value).trim()
    }

    /// All that was chosen under a name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs().filter(move |(field, _)| *field == name).map(|(_, value)| value)
    }

    /// Every field with what stands in it, without what secures the form.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        pairs.filter(|(name, _)| *name != CSRF)
    }

    /// As a page shows a form that nobody filled in yet.
    pub(crate) fn made(pairs: impl IntoIterator<Item = (String, String)>) -> Fields {
        Fields(pairs.into_iter().collect())
    }

    /// What was typed, without what belongs to one showing of the page.
    pub(crate) fn without_frame(&self) -> Fields {
        let typed = self.pairs().filter(|(name, _)| !FRAME.contains(name));
        Fields::made(typed.map(|(name, value)| (name.to_owned(), value.to_owned())))
    }

    /// What shows the form once more, in another language: nothing that carries it out.
    pub(crate) fn again(&self) -> Vec<(String, String)> {
        let kept = self.pairs().filter(|(name, _)| *name != STEP);
        let kept = kept.map(|(name, value)| (name.to_owned(), value.to_owned()));
        kept.chain([(STEP.to_owned(), "again".to_owned())]).collect()
    }

    /// As a browser encodes it.
    pub(crate) fn encoded(&self) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(self.pairs()).finish()
    }

    /// What [`Fields::encoded`] wrote.
    pub(crate) fn decoded(text: &str) -> Fields {
        Fields::made(
            form_urlencoded::parse(text.as_bytes())
                .map(|(name, value)| (name.into_owned(), value.into_owned())),
        )
    }

    /// As a form would send it.
    #[cfg(test)]
    pub(crate) fn of(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    fn csrf(&self) -> &str {
        self.0.iter().find(|(name, _)| name == CSRF).map_or("", |(_, value)| value)
    }

    /// Reads the body of a form; lines end as everywhere else.
    ///
    /// # Errors
    /// When it has more fields, or longer ones, than a form of this site.
    fn read(body: &[u8], value_max: usize) -> Result<Fields, Message> {
        let mut fields = Vec::new();
        for (name, value) in form_urlencoded::parse(body) {
            if fields.len() == FIELDS_MAX || name.len() > NAME_MAX || value.len() > value_max {
                return Err(portal::form_too_large());
            }
            fields.push((name.into_owned(), value.replace("\r\n", "\n")));
        }
        Ok(Fields(fields))
    }
}

impl FromRequest<Portal> for OpenForm {
    type Rejection = Response;

    async fn from_request(request: Request, portal: &Portal) -> Result<OpenForm, Response> {
        let (visit, fields) = taken(request, portal, USUAL).await?;
        Ok(OpenForm(visit, fields))
    }
}

impl FromRequest<Portal> for Form {
    type Rejection = Response;

    async fn from_request(request: Request, portal: &Portal) -> Result<Form, Response> {
        let (visit, fields) = of_session(request, portal, USUAL).await?;
        Ok(Form(visit, fields))
    }
}

impl FromRequest<Portal> for LongForm {
    type Rejection = Response;

    async fn from_request(request: Request, portal: &Portal) -> Result<LongForm, Response> {
        let (visit, fields) = of_session(request, portal, LONG).await?;
        Ok(LongForm(visit, fields))
    }
}

/// A form of this site: as large as `bounds` of whoever signed in, and small of all others.
async fn taken(request: Request, portal: &Portal, bounds: Bounds) -> Result<(Visit, Fields), Response> {
    let (mut parts, body) = request.into_parts();
    let visit = Visit::from_request_parts(&mut parts, portal).await?;
    if let Some(refused) = from_elsewhere(&visit, &parts.headers) {
        return Err(refused);
    }
    let bounds = if visit.signed_in.is_some() { bounds } else { OF_STRANGERS };
    let fields = match received(&parts.headers, body, bounds).await {
        Ok(fields) => fields,
        Err((StatusCode::PAYLOAD_TOO_LARGE, _)) if visit.signed_in.is_none() => {
            let said = portal::form_too_large_signed_out();
            return Err(problem::refused(&visit, StatusCode::PAYLOAD_TOO_LARGE, said));
        }
        Err((status, said)) => return Err(problem::refused(&visit, status, said)),
    };
    // A page that was open while somebody signed in has no token of theirs, and one of theirs has.
    match &visit.signed_in {
        Some(who) if !fields.csrf().is_empty() && !alike(fields.csrf(), &who.token) => {
            Err(problem::send_again(&visit, &fields, portal::form_of_another_session()))
        }
        _ => Ok((visit, fields)),
    }
}

/// A form of the session of whoever signed in.
async fn of_session(request: Request, portal: &Portal, bounds: Bounds) -> Result<(Visit, Fields), Response> {
    let (visit, fields) = taken(request, portal, bounds).await?;
    match &visit.signed_in {
        None => Err(problem::signed_out(&visit, &fields)),
        Some(who) if !alike(fields.csrf(), &who.token) => {
            Err(problem::send_again(&visit, &fields, portal::form_of_another_session()))
        }
        Some(_) => Ok((visit, fields)),
    }
}

/// The refusal of what another site's page sent.
pub(crate) fn from_elsewhere(visit: &Visit, headers: &HeaderMap) -> Option<Response> {
    let is_here = is_from_here(headers, visit.portal.address.as_deref());
    (!is_here).then(|| problem::refused(visit, StatusCode::FORBIDDEN, portal::form_from_elsewhere()))
}

/// Reads what is sent, within bounds of length and time.
async fn received(headers: &HeaderMap, body: Body, bounds: Bounds) -> Result<Fields, (StatusCode, Message)> {
    let media_type =
        headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if media_type.split(';').next().map(str::trim) != Some("application/x-www-form-urlencoded") {
        return Err((StatusCode::UNSUPPORTED_MEDIA_TYPE, portal::form_of_another_kind()));
    }
    let bytes = tokio::time::timeout(WITHIN, to_bytes(body, bounds.bytes)).await;
    let bytes = bytes.map_err(|_| (StatusCode::REQUEST_TIMEOUT, portal::form_took_too_long()))?;
    let bytes = bytes.map_err(|_| (StatusCode::PAYLOAD_TOO_LARGE, portal::form_too_large()))?;
    Fields::read(&bytes, bounds.value).map_err(|said| (StatusCode::PAYLOAD_TOO_LARGE, said))
}

/// Whether a page of this site sent it. Browsers say it themselves (Fetch Metadata); older ones name the site, by the origin
/// or by the page.
fn is_from_here(headers: &HeaderMap, address: Option<&str>) -> bool {
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin";
    }
    let from = text(header::ORIGIN).or_else(|| text(header::REFERER)).and_then(authority);
    let Some(from) = from else { return false };
    let host = text(header::HOST).map(str::to_ascii_lowercase);
    host.as_ref() == Some(&from) || address.and_then(authority).as_ref() == Some(&from)
}

/// Host and port of an address.
fn authority(address: &str) -> Option<String> {
    let uri: Uri = address.parse().ok()?;
    Some(uri.authority()?.as_str().to_ascii_lowercase())
}

/// Compares without telling by its time where two secrets differ.
pub(crate) fn alike(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn fields_are_read_as_browsers_write_them() {
        let fields =
            Fields::read(b"name=Zo%C3%A9+Petit&choice=1&choice=2&text=a%0D%0Ab&csrf=x&empty", USUAL.value);
        let fields = fields.unwrap();
        assert_eq!(fields.one("name"), "Zoé Petit");
        assert_eq!(fields.all("choice").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(fields.one("text"), "a\nb");
        assert_eq!((fields.one("empty"), fields.one("nothing")), ("", ""));
        assert_eq!(fields.one("csrf"), "", "it is for the extractor alone");
        assert_eq!(fields.csrf(), "x");
        assert_eq!(fields.pairs().count(), 5);
    }

    #[test]
    fn a_form_has_bounds() {
        let many = vec!["a=1"; FIELDS_MAX].join("&");
        assert!(Fields::read(many.as_bytes(), USUAL.value).is_ok());
        assert!(Fields::read(format!("{many}&a=1").as_bytes(), USUAL.value).is_err());
        assert!(Fields::read(format!("a={}", "x".repeat(USUAL.value + 1)).as_bytes(), USUAL.value).is_err());
        assert!(Fields::read(format!("{}=1", "x".repeat(NAME_MAX + 1)).as_bytes(), USUAL.value).is_err());
        assert_eq!(Fields::read(b"a=%ff%zz", USUAL.value).unwrap().one("a"), "\u{fffd}%zz");
    }

    #[test]
    fn what_is_kept_is_what_was_typed() {
        let sent =
            Fields::of(&[("extract", "Été & automne\nfin"), ("key", "00"), ("step", "final"), ("csrf", "x")]);
        let kept = Fields::decoded(&sent.without_frame().encoded());
        assert_eq!(kept, Fields::of(&[("extract", "Été & automne\nfin")]));
        let again = Fields::made(sent.again());
        assert_eq!((again.one("step"), again.one("extract")), ("again", "Été & automne\nfin"));
    }

    fn sent(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = pairs
            .iter()
            .map(|(name, value)| (header::HeaderName::from_static(name), HeaderValue::from_static(value)));
        pairs.collect()
    }

    #[test]
    fn only_this_sites_own_pages_send_forms() {
        let public = Some("https://coop.example");
        for (headers, is_here) in [
            (&[("sec-fetch-site", "same-origin")][..], true),
            (&[("sec-fetch-site", "same-site"), ("origin", "https://coop.example")], false),
            (&[("sec-fetch-site", "cross-site")], false),
            (&[("sec-fetch-site", "none")], false),
            (&[("origin", "https://coop.example"), ("host", "127.0.0.1:7480")], true),
            (&[("origin", "http://LOCALHOST:7480"), ("host", "localhost:7480")], true),
            (&[("origin", "https://coop.example.evil.example"), ("host", "coop.example")], false),
            (&[("origin", "null"), ("host", "coop.example")], false),
            (&[("referer", "https://coop.example/votes"), ("host", "coop.example")], true),
            (&[("referer", "https://evil.example/coop.example"), ("host", "coop.example")], false),
            (&[("host", "coop.example")], false),
        ] {
            assert_eq!(is_from_here(&sent(headers), public), is_here, "{headers:?}");
        }
    }

    #[test]
    fn secrets_are_compared_whole() {
        assert!(alike("abc", "abc") && !alike("abc", "abd") && !alike("abc", "ab") && !alike("", "a"));
    }
}
