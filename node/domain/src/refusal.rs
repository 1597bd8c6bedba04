//! The domain's "no".

use std::fmt;

/// What kind of refusal it is; stable, and mapped once to gRPC and once to HTTP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefusalCode {
    /// The thing spoken of does not exist here.
    NotFound,
    /// One field of the request is wrong, whatever the state of the node.
    InvalidArgument {
        /// The field as the request names it, e.g. `text.title`.
        field: String,
    },
    /// The request is well formed, but the state of things does not allow it now.
    FailedPrecondition,
    /// The caller's role is not enough.
    PermissionDenied,
    /// The thing exists already.
    AlreadyExists,
}

impl RefusalCode {
    /// The code as machines read it, e.g. `failed_precondition`.
    pub fn as_str(&self) -> &'static str {
        match self {
            RefusalCode::NotFound => "not_found",
            RefusalCode::InvalidArgument { .. } => "invalid_argument",
            RefusalCode::FailedPrecondition => "failed_precondition",
            RefusalCode::PermissionDenied => "permission_denied",
            RefusalCode::AlreadyExists => "already_exists",
        }
    }
}

/// Why the domain refuses a command or a recorded event: what is wrong, where, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    code: RefusalCode,
    message: String,
    rule: Option<&'static str>,
}

impl Refusal {
    /// The thing named in the message does not exist here.
    pub fn not_found(message: impl Into<String>) -> Refusal {
        Refusal::new(RefusalCode::NotFound, message)
    }

    /// A field of the request is wrong in itself.
    pub fn invalid(field: impl Into<String>, message: impl Into<String>) -> Refusal {
        Refusal::new(RefusalCode::InvalidArgument { field: field.into() }, message)
    }

    /// The state of things does not allow it now.
    pub fn precondition(message: impl Into<String>) -> Refusal {
        Refusal::new(RefusalCode::FailedPrecondition, message)
    }

    /// The caller's role is not enough.
    pub fn denied(message: impl Into<String>) -> Refusal {
        Refusal::new(RefusalCode::PermissionDenied, message)
    }

    /// The thing exists already.
    pub fn exists(message: impl Into<String>) -> Refusal {
        Refusal::new(RefusalCode::AlreadyExists, message)
    }

    fn new(code: RefusalCode, message: impl Into<String>) -> Refusal {
        Refusal { code, message: message.into(), rule: None }
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

    /// The sentence for people, without field and rule.
    pub fn message(&self) -> &str {
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
            _ => None,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(field) = self.field() {
            write!(f, "{field}: ")?;
        }
        f.write_str(&self.message)?;
        match self.rule {
            Some(rule) => write!(f, " (rule {rule})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Refusal {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_field_message_and_rule() {
        let refusal = Refusal::invalid("title", "is empty").within("text").under("R1");
        assert_eq!(refusal.to_string(), "text.title: is empty (rule R1)");
        assert_eq!(refusal.code().as_str(), "invalid_argument");
        assert_eq!(refusal.field(), Some("text.title"));
        assert_eq!(refusal.rule(), Some("R1"));
    }
}
