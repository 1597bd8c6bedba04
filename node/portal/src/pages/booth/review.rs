//! A ballot as it is understood, before it is cast.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use percole_words::{portal, portal as words};

use super::{
    Booth, drawn,
    filled::carried,
    said::{self, Said},
};
use crate::{
    frame::{Frame, Part},
    visit::Visit,
};

#[derive(Template)]
#[template(path = "booth_review.html")]
struct Page {
    frame: Frame,
    vote: String,
    title: String,
    closes: String,
    /// When the visitor voted before; empty when this is the first time.
    voted: String,
    said: Vec<Said>,
    /// What the next page is sent: the answers, and what makes them one ballot.
    carried: Vec<(String, String)>,
}

pub(super) fn page(visit: &Visit, booth: &Booth, answers: &[Vec<u32>]) -> Response {
    let speech = &visit.speech;
    let told = &booth.own.told;
    let answered =
        (1..).zip(answers).map(|(number, values): (usize, _)| (format!("v{number}"), carried(values)));
    let key = ("key".to_owned(), hex::encode(visit.node().ambient.random::<16>()));
    let page = Page {
        frame: Frame::new(visit, Part::Votes, speech.say(portal::booth_read_again())),
        vote: booth.vote(),
        title: told.title.clone(),
        closes: super::closes(visit, told.closes_us),
        voted: match told.cast_us {
            0 => String::new(),
            cast_us => speech.say(portal::booth_takes_the_place(speech.moment(cast_us))),
        },
        said: said::ballot(visit, &booth.questions, &booth.own.questions, answers),
        carried: answered.chain([key]).collect(),
    };
    drawn(visit, StatusCode::OK, &page)
}
