//! A form as its page shows it: inputs with what was typed and what is wrong, and its buttons.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use percole_core::error::Error;
use percole_words::{Message, portal as words, portal_desk};

use super::{draft::Kept, status};
use crate::{
    form::Fields,
    frame::{Frame, Part},
    problem, reply,
    visit::Visit,
    web,
};

#[derive(Template)]
#[template(path = "desk.html")]
pub(crate) struct Sheet {
    frame: Frame,
    /// Where the form is sent.
    action: String,
    /// The way back, and what is there.
    back: (String, String),
    lead: Vec<String>,
    /// What came of the last try; empty at first.
    notice: String,
    groups: Vec<Group>,
    /// What is told of what was filled in, under its title.
    told: Option<(String, Vec<String>)>,
    hidden: Vec<(&'static str, String)>,
    buttons: Vec<Button>,
    /// Whether it sends a file.
    is_upload: bool,
    /// What is kept while it is typed.
    kept: Option<Kept>,
    script: String,
}

/// Inputs that belong together.
pub(crate) struct Group {
    /// What they are about; empty when each says it by itself.
    legend: String,
    hint: String,
    inputs: Vec<Input>,
    /// Whether the inputs stand beside each other.
    is_row: bool,
}

/// Something to fill in.
pub(crate) struct Input {
    pub(crate) name: String,
    label: String,
    hint: String,
    kind: &'static str,
    value: String,
    rows: u32,
    wrong: String,
}

/// What sends the form.
struct Button {
    step: &'static str,
    label: String,
    is_main: bool,
}

impl Group {
    pub(crate) fn new(legend: String, inputs: Vec<Input>) -> Group {
        Group { legend, hint: String::new(), inputs, is_row: false }
    }

    /// Inputs that say by themselves what they are about.
    pub(crate) fn plain(inputs: Vec<Input>) -> Group {
        Group::new(String::new(), inputs)
    }

    pub(crate) fn in_a_row(self) -> Group {
        Group { is_row: true, ..self }
    }

    pub(crate) fn with_hint(self, hint: String) -> Group {
        Group { hint, ..self }
    }
}

impl Input {
    fn new(name: &str, label: String, kind: &'static str, value: &str) -> Input {
        let (name, value) = (name.to_owned(), value.to_owned());
        Input { name, label, hint: String::new(), kind, value, rows: 1, wrong: String::new() }
    }

    /// One line.
    pub(crate) fn line(name: &str, label: String, fields: &Fields) -> Input {
        Input::new(name, label, "text", fields.one(name))
    }

    /// A day or an hour, as browsers ask for them; what was typed and is none stays as it was typed.
    pub(crate) fn of_kind(kind: &'static str, name: &str, label: String, fields: &Fields) -> Input {
        let value = fields.one(name);
        let is_written = match kind {
            "date" => value.len() == 10 && value.parse::<percole_domain::Date>().is_ok(),
            _ => value.len() == 5 && value.as_bytes().get(2) == Some(&b':'),
        };
        Input::new(name, label, if value.is_empty() || is_written { kind } else { "text" }, value)
    }

    /// Several lines.
    pub(crate) fn text(name: &str, label: String, rows: u32, fields: &Fields) -> Input {
        Input { rows, ..Input::new(name, label, "textarea", fields.one(name)) }
    }

    /// A number that is typed.
    pub(crate) fn number(name: &str, label: String, fields: &Fields) -> Input {
        Input::new(name, label, "number", fields.one(name))
    }

    /// A box that is ticked or not.
    pub(crate) fn tick(name: &str, value: &str, label: String, fields: &Fields) -> Input {
        let is_ticked = fields.all(name).any(|ticked| ticked == value);
        Input { rows: u32::from(is_ticked), ..Input::new(name, label, "checkbox", value) }
    }

    /// One of several that exclude each other, as it was filled in.
    pub(crate) fn choice(name: &str, value: &str, label: String, fields: &Fields) -> Input {
        Input::pick(name, value, label, fields.one(name) == value)
    }

    /// One of several that exclude each other.
    pub(crate) fn pick(name: &str, value: &str, label: String, is_chosen: bool) -> Input {
        Input { rows: u32::from(is_chosen), ..Input::new(name, label, "radio", value) }
    }

    /// A file whose name ends like one of these.
    pub(crate) fn file(name: &str, label: String, endings: impl Iterator<Item = &'static str>) -> Input {
        let accepted: Vec<String> = endings.map(|ending| format!(".{ending}")).collect();
        Input::new(name, label, "file", &accepted.join(","))
    }

    pub(crate) fn with_hint(self, hint: String) -> Input {
        Input { hint, ..self }
    }

    /// Whether it is ticked or picked, and not filled in.
    fn is_choice(&self) -> bool {
        matches!(self.kind, "checkbox" | "radio")
    }

    /// Its name on the page, where boxes share that of what they send.
    fn id(&self) -> String {
        if self.is_choice() { format!("{}-{}", self.name, self.value) } else { self.name.clone() }
    }
}

impl Sheet {
    /// A form of a part of the site, with the way back and what is there.
    pub(crate) fn new(visit: &Visit, part: Part, title: String, back: (String, String)) -> Sheet {
        Sheet {
            frame: Frame::new(visit, part, title),
            action: String::new(),
            back,
            lead: Vec::new(),
            notice: String::new(),
            groups: Vec::new(),
            told: None,
            hidden: vec![("key", hex::encode(visit.node().ambient.random::<16>()))],
            buttons: Vec::new(),
            is_upload: false,
            kept: None,
            script: web::draft(),
        }
    }

    /// Sent there.
    pub(crate) fn at(self, action: &str) -> Sheet {
        Sheet { action: action.to_owned(), ..self }
    }

    /// What is to be known before it is filled in.
    pub(crate) fn saying(mut self, visit: &Visit, said: Message) -> Sheet {
        self.lead.push(visit.speech.say(said));
        self
    }

    pub(crate) fn with(mut self, group: Group) -> Sheet {
        self.groups.push(group);
        self
    }

    pub(crate) fn with_all(mut self, groups: impl IntoIterator<Item = Group>) -> Sheet {
        self.groups.extend(groups);
        self
    }

    /// Tells something of what was filled in, before it is carried out.
    pub(crate) fn telling(self, title: String, lines: Vec<String>) -> Sheet {
        Sheet { told: Some((title, lines)), ..self }
    }

    /// The one act of the page.
    pub(crate) fn doing(self, visit: &Visit, step: &'static str, label: Message) -> Sheet {
        self.button(visit, step, label, true)
    }

    /// Another act.
    pub(crate) fn or(self, visit: &Visit, step: &'static str, label: Message) -> Sheet {
        self.button(visit, step, label, false)
    }

    fn button(mut self, visit: &Visit, step: &'static str, label: Message, is_main: bool) -> Sheet {
        self.buttons.push(Button { step, label: visit.speech.say(label), is_main });
        self
    }

    /// Sends a file.
    pub(crate) fn uploading(self) -> Sheet {
        Sheet { is_upload: true, ..self }
    }

    /// What is kept while it is typed.
    pub(crate) fn keeping(mut self, kept: Kept) -> Sheet {
        self.hidden.push(("revision", kept.revision.to_string()));
        self.hidden.push(("form", kept.form.as_str().to_owned()));
        self.kept = Some(kept);
        self
    }

    /// The page on which it is filled in.
    pub(crate) fn shown(self, visit: &Visit) -> Response {
        self.answered(visit, StatusCode::OK)
    }

    /// What is wrong stands at the top, and beside the input that it is about.
    pub(crate) fn refused(
        mut self,
        visit: &Visit,
        error: &Error,
        input: &dyn Fn(&str) -> String,
    ) -> Response {
        let at = error.field().map(input).unwrap_or_default();
        // What is wrong with boxes is said above them: they have no place of their own for it.
        let inputs = self.groups.iter_mut().flat_map(|group| &mut group.inputs);
        let found = inputs.into_iter().find(|input| input.name == at && !input.is_choice());
        self.notice = match found {
            Some(input) => {
                let reason = visit.speech.say(error.reason().clone());
                input.wrong = visit.speech.say(portal_desk::wrong(input.label.as_str(), reason));
                visit.speech.say(portal_desk::not_done())
            }
            None => visit.speech.say(error.said().clone()),
        };
        self.answered(visit, status(error))
    }

    fn answered(self, visit: &Visit, status: StatusCode) -> Response {
        match self.render() {
            Ok(html) => reply::html_of(status, visit, html),
            Err(error) => {
                problem::page(visit, &Error::internal(format!("a page could not be drawn: {error}")))
            }
        }
    }
}
