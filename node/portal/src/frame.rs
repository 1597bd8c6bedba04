//! What stands around every page: whose site it is, the ways to go, languages, and the truth about its data.

use percole_core::{ambient::Pace, clocks, directory::Directory};
use percole_words::{Lang, Message, portal, portal_feed, portal_meeting};

use crate::{signed_in, speech::Speech, visit::Visit, web};

/// The part of the site to which a page belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Home,
    Texts,
    Votes,
    Bodies,
    Meetings,
    Federation,
    Search,
    /// None that the ways name.
    Other,
}

/// A way to go.
pub(crate) struct Way {
    pub(crate) href: &'static str,
    pub(crate) label: String,
    pub(crate) is_here: bool,
}

/// A language in which this page can be read.
pub(crate) struct Tongue {
    pub(crate) code: &'static str,
    pub(crate) name: &'static str,
    pub(crate) href: String,
    pub(crate) is_spoken: bool,
}

/// Who signed in, as the frame shows it.
pub(crate) struct Who {
    pub(crate) name: String,
}

/// Something to follow by a feed.
pub(crate) struct Follow {
    pub(crate) href: String,
    pub(crate) title: String,
}

/// What the frame of a page shows.
pub(crate) struct Frame {
    pub(crate) speech: Speech,
    pub(crate) title: String,
    pub(crate) site: String,
    pub(crate) style: String,
    pub(crate) mark: String,
    pub(crate) ways: Vec<Way>,
    /// Whether the head has a field to search; the page of search has a larger one.
    pub(crate) searches: bool,
    /// What programs can follow, beginning with what this page is about.
    pub(crate) feeds: Vec<Follow>,
    pub(crate) tongues: Vec<Tongue>,
    /// What everybody must know before they read on: the node may be behind its own log, or its clock is shifted.
    pub(crate) alerts: Vec<String>,
    /// Who signed in.
    pub(crate) who: Option<Who>,
    /// The way to sign in, and back to this page.
    pub(crate) sign_in: String,
    /// What shows this page in another language, when it answers a form; empty when its address does.
    pub(crate) resend: Vec<(String, String)>,
    /// What the session's forms carry; empty for strangers.
    pub(crate) csrf: String,
    /// Of when the data of others is.
    pub(crate) freshness: Vec<String>,
}

impl Frame {
    /// The frame of a page with this title.
    pub(crate) fn new(visit: &Visit, part: Part, title: impl Into<String>) -> Frame {
        let node = visit.node();
        let speech = visit.speech;
        Frame {
            speech,
            title: title.into(),
            site: node.identity.card.name.clone(),
            style: web::style(),
            mark: web::mark(),
            ways: ways(&speech, part),
            searches: part != Part::Search,
            feeds: feeds(visit),
            tongues: Lang::ALL.iter().map(|&lang| tongue(visit, lang)).collect(),
            alerts: alerts(visit),
            who: visit.signed_in.as_ref().map(|who| Who { name: who.name.clone() }),
            sign_in: signing_in(visit),
            resend: visit.resend.clone(),
            csrf: visit.signed_in.as_ref().map(|who| who.token.clone()).unwrap_or_default(),
            freshness: freshness(visit, &node.directory()),
        }
    }
}

/// The page of signing in, which leads back to this one; back to the start from a form's address, which nobody can open.
fn signing_in(visit: &Visit) -> String {
    match visit.path.as_str() {
        path if path == "/" || path.starts_with("/sign-") => "/sign-in".to_owned(),
        path => format!("/sign-in?next={}", signed_in::escaped(path)),
    }
}

fn ways(speech: &Speech, here: Part) -> Vec<Way> {
    let ways = [
        (Part::Home, "/", portal::way_home()),
        (Part::Texts, "/reports", portal::way_texts()),
        (Part::Votes, "/votes", portal::way_votes()),
        (Part::Bodies, "/bodies", portal::way_bodies()),
        (Part::Meetings, "/meetings", portal_meeting::way()),
        (Part::Federation, "/sites", portal::way_sites()),
    ];
    ways.into_iter()
        .map(|(part, href, label)| Way { href, label: speech.say(label), is_here: part == here })
        .collect()
}

/// The feed of the page's own text, when it has one, and those of the site.
fn feeds(visit: &Visit) -> Vec<Follow> {
    let is_of_text = |rest: &str| !rest.is_empty() && !rest.contains('/');
    let text =
        ["/reports/", "/recommendations/"].into_iter().filter_map(|under| visit.path.strip_prefix(under));
    let own = text
        .filter(|rest| is_of_text(rest))
        .map(|_| (format!("{}/feed", visit.path), portal_feed::this_text()));
    let site = [
        ("/feeds/texts", portal_feed::texts()),
        ("/feeds/votes", portal_feed::votes()),
        ("/feeds/minutes", portal_meeting::last_minutes()),
    ];
    let site = site.into_iter().map(|(href, title)| (href.to_owned(), title));
    own.chain(site).map(|(href, title)| Follow { href, title: visit.speech.say(title) }).collect()
}

fn tongue(visit: &Visit, lang: Lang) -> Tongue {
    Tongue {
        code: lang.as_str(),
        name: own_name(lang),
        href: visit.in_language(lang),
        is_spoken: lang == visit.speech.lang(),
    }
}

/// What a language is called by those who speak it.
fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "Français",
        Lang::Nl => "Nederlands",
        Lang::En => "English",
        Lang::De => "Deutsch",
    }
}

fn alerts(visit: &Visit) -> Vec<String> {
    let node = visit.node();
    let gate = node.sequencer.gate().now().said().map(portal::site_waits);
    gate.into_iter().chain(own_time(visit)).map(|said| visit.speech.say(said)).collect()
}

/// That the time here is not everybody's.
fn own_time(visit: &Visit) -> Option<Message> {
    match visit.node().ambient.pace() {
        Pace::Real => None,
        Pace::Shifted(_) => Some(portal::time_is_shifted(visit.speech.now)),
        Pace::Simulated(rate) => Some(portal::time_is_simulated(visit.speech.now, clocks::how_fast(rate))),
    }
}

/// When data of the nearest others came in: of the parent and the children, or that nothing ever did.
fn freshness(visit: &Visit, directory: &Directory) -> Vec<String> {
    let near = directory.parent().into_iter().chain(directory.active_children().take(NEAR_MAX));
    near.map(|other| {
        let name = directory.name_of(&other);
        let said = match visit.portal.federation.heard_us(&other) {
            0 => portal::nothing_from(name),
            heard_us => portal::data_from(name, visit.speech.ago_message(heard_us)),
        };
        visit.speech.say(said)
    })
    .collect()
}

/// Children whose data the foot names; the page of sites names all.
const NEAR_MAX: usize = 5;
