//! What every use case that changes something is told first: who asks, which command it is, and for which office.

use percole_domain::names::{check_line_or_empty, check_written};
use percole_proto::{event::v1 as ev, texts::look_at, v1 as pb};
use percole_words::{Lang, Locale, service};
use prost::{Message, Name};

use super::Caller;
use crate::{error::Error, sequencer::CommandId};

/// Longest id of a subject or name of an office, in characters.
const OFFICE_CHARS_MAX: usize = 200;
/// Longest article of a charter or a law that an act names, in characters.
const ARTICLE_CHARS_MAX: usize = 200;

/// Who asks for a command, under which name, and for which office.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who calls.
    pub(crate) caller: Caller,
    /// Names the command, so that it is carried out once however often it is sent; `None` when its repetition is refused by
    /// the state that it meets.
    pub(crate) id: Option<CommandId>,
    /// The office that acts, as the caller names it.
    act: ev::Act,
    /// A person acts for themselves, as the member that they are, and for no office.
    is_for_oneself: bool,
    /// How the caller reads.
    locale: Locale,
}

impl Asked {
    /// Reads what a request says of its command. The transport takes key and act out of the request first, so that only the
    /// content is hashed.
    ///
    /// # Errors
    /// `InvalidArgument` on `key` unless it has 16 bytes, on a part of `act` that is too long or has a line break, and on any
    /// text of the request that holds something unseen or is not in the normal form: this is the door for whatever client.
    pub fn new(
        caller: Caller,
        method: &str,
        key: Option<pb::CommandKey>,
        act: Option<ev::Act>,
        request: &impl Name,
    ) -> Result<Asked, Error> {
        look_at(request, &check_text).map_err(|(field, message)| Error::invalid(&field, message))?;
        Ok(Asked { id: Some(command_id(method, key, request)?), ..Asked::unnamed(caller, act)? })
    }

    /// A request without a name of its own.
    ///
    /// # Errors
    /// As [`Asked::new`] for the act.
    pub fn unnamed(caller: Caller, act: Option<ev::Act>) -> Result<Asked, Error> {
        Ok(Asked { caller, id: None, act: read_act(act)?, is_for_oneself: false, locale: Lang::En.into() })
    }

    /// The same for a caller who reads so; in English and by UTC, while nobody says.
    pub fn read_in(self, locale: Locale) -> Asked {
        Asked { locale, ..self }
    }

    /// How the caller reads what is remarked.
    pub(crate) fn locale(&self) -> Locale {
        self.locale
    }

    /// The same for a command that is derived from this one, e.g. for one line of an import.
    pub(crate) fn with_id(&self, id: CommandId) -> Asked {
        Asked { id: Some(id), ..self.clone() }
    }

    /// Says in the node's log who did something that no event tells: what changes private tables.
    pub(crate) fn tell(&self, done: &str) {
        tracing::info!(by = self.caller.recorder(), "{done}");
    }

    /// The office that acts, as the caller names it. The sequencer finds out which mandate that is.
    pub(crate) fn act(&self) -> ev::Act {
        self.act.clone()
    }

    /// The same by a person who acts for themselves alone, as the member that they are.
    pub(crate) fn for_oneself(self) -> Asked {
        Asked { is_for_oneself: true, ..self }
    }

    /// Whether a person acts for themselves.
    pub(crate) fn is_for_oneself(&self) -> bool {
        self.is_for_oneself
    }

    /// The same for an office that is named otherwise.
    pub(crate) fn for_office(self, act: ev::Act) -> Asked {
        Asked { act, ..self }
    }
}

/// Names a command by the client's key, its method and its request.
fn command_id(method: &str, key: Option<pb::CommandKey>, request: &impl Message) -> Result<CommandId, Error> {
    let key = key.map(|key| key.key).unwrap_or_default();
    let found = key.len();
    let key = key.try_into().map_err(|_| Error::invalid("key", service::key_has_sixteen_bytes(found)))?;
    // Requests of two methods may have the same bytes.
    let mut content = method.as_bytes().to_vec();
    content.push(0);
    request.encode_raw(&mut content);
    Ok(CommandId::new(key, &content))
}

/// Texts that are taken sign by sign, as they were made elsewhere.
const EXACT: [&str; 1] = ["tie_seed"];

fn check_text(field: &str, text: &str) -> Result<(), percole_words::Message> {
    if EXACT.contains(&field) { Ok(()) } else { check_written(text) }
}

fn read_act(act: Option<ev::Act>) -> Result<ev::Act, Error> {
    let act = act.unwrap_or_default();
    look_at(&act, &check_text)
        .map_err(|(field, message)| Error::invalid(&format!("act.{field}"), message))?;
    check_line_or_empty("act.body", &act.body, OFFICE_CHARS_MAX)?;
    check_line_or_empty("act.role", &act.role, OFFICE_CHARS_MAX)?;
    check_line_or_empty("act.mandate", &act.mandate, OFFICE_CHARS_MAX)?;
    check_line_or_empty("act.article", &act.article, ARTICLE_CHARS_MAX)?;
    Ok(act)
}

/// The act of an operator of this node, under a rule of the protocol.
pub fn operator_act(article: &str) -> ev::Act {
    ev::Act { role: "operator".to_owned(), article: article.to_owned(), ..ev::Act::default() }
}

/// The act of the node itself, under a rule.
pub(crate) fn node_act(rule: &str) -> ev::Act {
    ev::Act { role: "node".to_owned(), article: rule.to_owned(), ..ev::Act::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(method: &str, key: Option<Vec<u8>>, act: Option<ev::Act>) -> Result<Asked, Error> {
        let key = key.map(|key| pb::CommandKey { key });
        Asked::new(Caller::Local, method, key, act, &pb::WithdrawReportRequest::default())
    }

    #[test]
    fn a_key_has_sixteen_bytes() {
        for bytes in [0, 15, 17] {
            assert_eq!(asked("M", Some(vec![1; bytes]), None).unwrap_err().field(), Some("key"));
        }
        assert_eq!(asked("M", None, None).unwrap_err().field(), Some("key"));
        let one = asked("M", Some(vec![1; 16]), None).unwrap().id.unwrap();
        assert_ne!(one.hash, asked("N", Some(vec![1; 16]), None).unwrap().id.unwrap().hash, "another method");
        assert_eq!(one, asked("M", Some(vec![1; 16]), None).unwrap().id.unwrap());
    }

    #[test]
    fn every_text_of_a_command_passes_the_door() {
        let of = |text: &str| {
            let text = ev::LocalText { text: text.to_owned(), ..Default::default() };
            let options = vec![ev::LocalTexts::default(), ev::LocalTexts { texts: vec![text] }];
            let words = ev::QuestionWords { options, ..Default::default() };
            let wording = Some(ev::Wording { questions: vec![words] });
            let request = pb::OpenVoteRequest { wording, ..Default::default() };
            let key = Some(pb::CommandKey { key: vec![1; 16] });
            Asked::new(Caller::Local, "VoteService/open", key, None, &request)
        };
        for text in ["Zoé", "deux\nlignes", "“A”\u{a0}: 12\u{202f}%", "日本", ""] {
            assert!(of(text).is_ok(), "{text:?}");
        }
        for (text, said) in [
            ("A\u{202e}b", "U+202E"),
            ("soci\u{200b}étaire", "U+200B"),
            ("a\u{ad}b", "U+00AD"),
            ("a\u{2028}b", "U+2028"),
            ("Zoe\u{301}", "Zoé"),
        ] {
            let refused = of(text).unwrap_err();
            assert_eq!(refused.field(), Some("wording.questions[0].options[1].texts[0].text"), "{text:?}");
            assert!(refused.to_string().contains(said), "{text:?}: {refused}");
        }
        let act = ev::Act { body: "Co\u{200d}nseil".to_owned(), ..ev::Act::default() };
        assert_eq!(Asked::unnamed(Caller::Local, Some(act)).unwrap_err().field(), Some("act.body"));
    }

    #[test]
    fn an_act_is_one_line_a_part() {
        let broken = ev::Act { role: "a\nb".to_owned(), ..ev::Act::default() };
        assert_eq!(asked("M", Some(vec![1; 16]), Some(broken)).unwrap_err().field(), Some("act.role"));
    }
}
