//! The domain's "no".

use std::fmt;

use percole_words::{Locale, Message, domain};

/// What kind of refusal it is; stable, and mapped once to gRPC and once to HTTP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefusalCode {
    /// One field of the request is wrong, whatever the state of the node.
    InvalidArgument {
        /// The field as the request names it, e.g. `text.title`.
        field: String,
    },
    /// The request is well formed, but the state of things does not allow it now.
    FailedPrecondition,
}

impl RefusalCode {
    /// The code as machines read it, e.g. `failed_precondition`.
    pub fn as_str(&self) -> &'static str {
        match self {
            RefusalCode::InvalidArgument { .. } => "invalid_argument",
            RefusalCode::FailedPrecondition => "failed_precondition",
        }
    }
}

/// Why the domain refuses a command or a recorded event: what is wrong, where, and what would be right.
///
/// Data until somebody reads it: [`Refusal::in_lang`] says it in the reader's language. Shown, it is in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    code: RefusalCode,
    message: Message,
    rule: Option<&'static str>,
}

impl Refusal {
    /// A field of the request is wrong in itself.
    pub fn invalid(field: impl Into<String>, message: Message) -> Refusal {
        Refusal::new(RefusalCode::InvalidArgument { field: field.into() }, message)
    }

    /// The state of things does not allow it now.
    pub fn precondition(message: Message) -> Refusal {
        Refusal::new(RefusalCode::FailedPrecondition, message)
    }

    fn new(code: RefusalCode, message: Message) -> Refusal {
        Refusal { code, message, rule: None }
    }

    /// Names the rule that refuses, e.g. `R5`.
    pub fn under(mut self, rule: &'static str) -> Refusal {
        self.rule = Some(rule);
        self
    }

    /// Puts a prefix before the field of an invalid argument: `title` within `text` becomes `text.title`.
    pub fn within(mut self, outer: &str) -> Refusal {
        if let RefusalCode::InvalidArgument { field } = &mut self.code {
            *field = if field.is_empty() { outer.to_owned() } else { format!("{outer}.{field}") };
        }
        self
    }

    /// The stable code.
    pub fn code(&self) -> &RefusalCode {
        &self.code
    }

    /// What is wrong, without field and rule.
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// The rule that refuses, when there is one.
    pub fn rule(&self) -> Option<&'static str> {
        self.rule
    }

    /// The field at fault, when it is an invalid argument.
    pub fn field(&self) -> Option<&str> {
        match &self.code {
            RefusalCode::InvalidArgument { field } => Some(field),
            RefusalCode::FailedPrecondition => None,
        }
    }

    /// All of it as one message: field, what is wrong, rule.
    pub fn said(&self) -> Message {
        let message = match self.field() {
            Some(field) => domain::at_field(field, &self.message),
            None => self.message.clone(),
        };
        match self.rule {
            Some(rule) => domain::under_rule(message, rule),
            None => message,
        }
    }

    /// All of it as a person reads it.
    pub fn in_lang(&self, reader: impl Into<Locale>) -> String {
        self.said().in_lang(reader)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for Refusal {}

impl From<Refusal> for Message {
    /// What is wrong, for whoever says where in other words: a table names its column.
    fn from(refusal: Refusal) -> Message {
        refusal.message
    }
}

#[cfg(test)]
mod tests {
    use percole_words::Lang;

    use super::*;

    #[test]
    fn a_refusal_names_field_message_and_rule() {
        let refusal = Refusal::invalid("title", domain::is_empty()).within("text").under("R1");
        assert_eq!(refusal.to_string(), "text.title: is empty (rule R1)");
        assert_eq!(refusal.in_lang(Lang::Fr), "text.title\u{a0}: ne peut pas être vide (règle R1)");
        assert_eq!(refusal.code().as_str(), "invalid_argument");
        assert_eq!(refusal.field(), Some("text.title"));
        assert_eq!(refusal.rule(), Some("R1"));
    }
}
