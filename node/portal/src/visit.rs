//! Who looks at a page: what they may read, in which language, and by which clock.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Uri, header, request::Parts},
    response::Response,
};
use percole_core::{
    access::{self, Viewer},
    error::Error,
    node::Node,
};
use percole_domain::Timestamp;
use percole_words::{Lang, Locale};

use crate::{
    Portal, problem,
    signed_in::{self, SignedIn},
    speech::Speech,
};

/// The query's name for a language, and that of the cookie that remembers it.
pub(crate) const LANGUAGE: &str = "lang";
/// Preferences that are looked at in `Accept-Language`; browsers send a handful.
const PREFERENCES_MAX: usize = 20;

/// One look at one page.
pub(crate) struct Visit {
    pub(crate) portal: Portal,
    /// What whoever looks may read.
    pub(crate) viewer: Viewer,
    /// Who looks; `None` for strangers.
    pub(crate) signed_in: Option<SignedIn>,
    /// How the page speaks to them.
    pub(crate) speech: Speech,
    /// The page's address, without its query.
    pub(crate) path: String,
    /// What the query says beside the language, as it came.
    pub(crate) query: String,
    /// The language that this address asks for, which is remembered.
    pub(crate) chosen: Option<Lang>,
    /// What shows this page once more, when it answers a form that may be sent again; empty for others.
    pub(crate) resend: Vec<(String, String)>,
}

impl Visit {
    pub(crate) fn node(&self) -> &Arc<Node> {
        &self.portal.federation.node
    }

    /// The same page in another language; for an address that takes forms alone, the page with that form.
    pub(crate) fn in_language(&self, lang: Lang) -> String {
        let path = page_of(&self.path);
        match self.query.as_str() {
            "" => format!("{path}?{LANGUAGE}={lang}"),
            query => format!("{path}?{query}&{LANGUAGE}={lang}"),
        }
    }
}

/// The page that can be opened when an address itself cannot.
fn page_of(path: &str) -> &str {
    match path {
        "/sign-in/link" | "/sign-in/passkey" | "/sign-in/passkey/begin" | "/sign-in/openid/back" => {
            "/sign-in"
        }
        "/sign-out" => "/",
        path if path.starts_with("/me/") => "/me",
        path if path.starts_with("/meetings/") => {
            path.strip_suffix("/coming").or_else(|| path.strip_suffix("/draft")).unwrap_or(path)
        }
        path if path.starts_with("/votes/") && path.ends_with("/withdraw") => "/votes",
        path => path,
    }
}

impl FromRequestParts<Portal> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Visit, Response> {
        let visit = strangers(parts, portal);
        match recognised(&visit, &parts.headers).await {
            Ok((signed_in, viewer)) => Ok(Visit { signed_in, viewer, ..visit }),
            // Whoever signed in is not shown what a stranger would see.
            Err(error) => Err(problem::page(&visit, &error)),
        }
    }
}

/// A visit of somebody whom nobody knows.
pub(crate) fn strangers(parts: &Parts, portal: &Portal) -> Visit {
    let node = &portal.federation.node;
    let chosen = asked_for(&parts.uri);
    let lang = chosen
        .or_else(|| remembered(&parts.headers))
        .or_else(|| preferred(&parts.headers))
        .or_else(|| node.identity.card.languages.iter().find_map(|language| Lang::from_locale(language)))
        .unwrap_or(Lang::En);
    let locale = Locale { lang, clock: node.ambient.zone.clock() };
    Visit {
        portal: portal.clone(),
        viewer: Viewer::anybody(),
        signed_in: None,
        speech: Speech { locale, zone: node.ambient.zone, now: Timestamp::from_us(node.ambient.now_us()) },
        path: parts.uri.path().to_owned(),
        query: without_language(parts.uri.query().unwrap_or_default()),
        chosen,
        resend: Vec::new(),
    }
}

/// Who signed in, and what they may read.
async fn recognised(visit: &Visit, headers: &HeaderMap) -> Result<(Option<SignedIn>, Viewer), Error> {
    let signed_in = signed_in::by_cookie(&visit.portal, headers).await?;
    let viewer = match &signed_in {
        Some(who) => access::viewer(visit.node(), &who.caller).await?,
        None => Viewer::anybody(),
    };
    Ok((signed_in, viewer))
}

/// The language that an address names.
fn asked_for(uri: &Uri) -> Option<Lang> {
    pairs(uri.query()?).find(|(name, _)| *name == LANGUAGE).and_then(|(_, value)| value.parse().ok())
}

fn without_language(query: &str) -> String {
    let kept = query.split('&').filter(|pair| pair.split('=').next() != Some(LANGUAGE));
    kept.filter(|pair| !pair.is_empty()).collect::<Vec<_>>().join("&")
}

fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// The language that the cookie remembers.
fn remembered(headers: &HeaderMap) -> Option<Lang> {
    cookie(headers, LANGUAGE)?.parse().ok()
}

/// The value of a cookie.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, named: &str) -> Option<&'a str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == named).map(|(_, value)| value)
}

/// The first language of the browser's that percole speaks (RFC 9110, 12.5.4): of equal weight, the one named first.
fn preferred(headers: &HeaderMap) -> Option<Lang> {
    let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let weighed = accepted.split(',').take(PREFERENCES_MAX).filter_map(|range| {
        let (range, weight) = range.split_once(';').unwrap_or((range, "q=1"));
        let weight: f32 = weight.trim().strip_prefix("q=")?.parse().ok()?;
        Some((Lang::from_locale(range.trim())?, weight)).filter(|(_, weight)| *weight > 0.0)
    });
    // `max_by` takes the last of several, so that it is asked from behind.
    let weighed: Vec<(Lang, f32)> = weighed.collect();
    weighed.into_iter().rev().max_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(lang, _)| lang)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn headers(name: header::HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    #[test]
    fn the_browsers_first_language_that_percole_speaks_is_taken() {
        for (accepted, lang) in [
            ("nl-BE,nl;q=0.9,fr;q=0.8", Some(Lang::Nl)),
            ("it,es;q=0.9,de;q=0.2,fr;q=0.7", Some(Lang::Fr)),
            ("en;q=0.5, fr ;q=0.5", Some(Lang::En)),
            ("fr;q=0, en;q=0.1", Some(Lang::En)),
            ("fr;q=NaN", None),
            ("*", None),
            ("fr;q=no", None),
            (";;;,,", None),
        ] {
            assert_eq!(preferred(&headers(header::ACCEPT_LANGUAGE, accepted)), lang, "{accepted}");
        }
    }

    #[test]
    fn the_cookie_is_found_among_others() {
        assert_eq!(remembered(&headers(header::COOKIE, "a=b; lang=nl;c=d")), Some(Lang::Nl));
        assert_eq!(remembered(&headers(header::COOKIE, "language=nl; lang=xx")), None);
    }

    #[test]
    fn another_language_never_leads_where_only_forms_go() {
        for (path, page) in [
            ("/sign-in/link", "/sign-in"),
            ("/sign-in/link/7K3QD", "/sign-in/link/7K3QD"),
            ("/sign-in/openid/back", "/sign-in"),
            ("/sign-out", "/"),
            ("/me/sessions", "/me"),
            ("/me/passkeys/begin", "/me"),
            ("/votes/0123/booth", "/votes/0123/booth"),
            ("/meetings/0123/coming", "/meetings/0123"),
            ("/meetings/0123/minutes", "/meetings/0123/minutes"),
            ("/requests/0123/withdraw", "/requests/0123/withdraw"),
        ] {
            assert_eq!(page_of(path), page);
        }
    }

    #[test]
    fn an_address_keeps_what_else_it_asks_for() {
        let uri: Uri = "/votes?cursor=ab&lang=de&open=1".parse().unwrap();
        assert_eq!(asked_for(&uri), Some(Lang::De));
        assert_eq!(without_language(uri.query().unwrap()), "cursor=ab&open=1");
        assert_eq!(without_language("lang=fr"), "");
    }
}
