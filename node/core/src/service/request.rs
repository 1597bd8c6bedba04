//! What the use cases of governance read from every request.

use percole_domain::names::{NAME_CHARS_MAX, check_line, check_line_or_empty};
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use prost::Message;

use crate::{error::Error, sequencer::CommandId};

/// Longest article of a charter or a law that an act names, in characters.
const ARTICLE_CHARS_MAX: usize = 200;

/// Names a command by the client's key, its method and its request. The caller takes the key out of the request first,
/// so that only the content is hashed.
///
/// # Errors
/// `InvalidArgument` on `key` unless it has 16 bytes.
pub(crate) fn command_id(
    method: &str,
    key: Option<pb::CommandKey>,
    request: &impl Message,
) -> Result<CommandId, Error> {
    let key = key.map(|key| key.key).unwrap_or_default();
    let found = key.len();
    let key = key.try_into().map_err(|_| {
        Error::invalid(
            "key",
            format!("has {found} bytes: give 16 random bytes, new ones for every command and the same ones to repeat it"),
        )
    })?;
    // Requests of two methods may have the same bytes.
    let mut content = method.as_bytes().to_vec();
    content.push(0);
    request.encode_raw(&mut content);
    Ok(CommandId::new(key, &content))
}

/// The act that a request names, by default the secretary's; [`under`] gives it its article.
///
/// # Errors
/// `InvalidArgument` when a part is too long or has a line break.
pub(crate) fn read_act(act: Option<ev::Act>) -> Result<ev::Act, Error> {
    let mut act = act.unwrap_or_default();
    if act.office.is_empty() {
        act.office = "secretary".to_owned();
    }
    check_line("act.office", &act.office, NAME_CHARS_MAX)?;
    check_line_or_empty("act.pseudonym", &act.pseudonym, NAME_CHARS_MAX)?;
    check_line_or_empty("act.article", &act.article, ARTICLE_CHARS_MAX)?;
    Ok(act)
}

/// The act under the article that it names, or else under the rule that it carries out.
pub(crate) fn under(act: &ev::Act, rule: &str) -> Option<ev::Act> {
    let mut act = act.clone();
    if act.article.is_empty() {
        act.article = rule.to_owned();
    }
    Some(act)
}

/// Reads the id of a subject; `field` says of what kind, e.g. `recommendation`.
///
/// # Errors
/// `InvalidArgument` on the field.
pub(crate) fn read_subject(field: &str, text: &str) -> Result<SubjectId, Error> {
    text.parse().map_err(|error| {
        Error::invalid(field, format!("{text:?} is not the id of a {field}: {error}; lists show the ids"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_sixteen_bytes() {
        let request = pb::WithdrawRecommendationRequest::default();
        for bytes in [0, 15, 17] {
            let key = Some(pb::CommandKey { key: vec![1; bytes] });
            assert_eq!(command_id("M", key, &request).unwrap_err().field(), Some("key"));
        }
        assert_eq!(command_id("M", None, &request).unwrap_err().field(), Some("key"));
        let key = || Some(pb::CommandKey { key: vec![1; 16] });
        let one = command_id("M", key(), &request).unwrap();
        assert_ne!(one.hash, command_id("N", key(), &request).unwrap().hash, "another method");
        assert_eq!(one, command_id("M", key(), &request).unwrap());
    }

    #[test]
    fn an_act_without_office_is_the_secretarys() {
        let act = under(&read_act(None).unwrap(), "R5").unwrap();
        assert_eq!((act.office.as_str(), act.article.as_str()), ("secretary", "R5"));
        let named = ev::Act { article: "charter art. 12".to_owned(), ..ev::Act::default() };
        assert_eq!(under(&named, "R5").unwrap().article, "charter art. 12");
        let act = ev::Act { office: "a\nb".to_owned(), ..ev::Act::default() };
        assert_eq!(read_act(Some(act)).unwrap_err().field(), Some("act.office"));
    }
}
