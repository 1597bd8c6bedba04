//! What a use case answers when it cannot do what was asked.

mod incident;

use std::fmt::Display;

use percole_store::{StoreError, StoreFailure};
use percole_words::{Message, node, service};

/// Under this name a refusal tells another node its message as data (`Message::stored`), beside the arguments for programs:
/// it is said again there in the language of whoever reads it.
pub const MESSAGE: &str = "percole-message";

/// The few kinds of refusal that transports tell apart. `grpc/status.rs` maps them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// What was named is not here.
    NotFound,
    /// The request itself is wrong; the same request can never succeed.
    InvalidArgument,
    /// The request is right, but not in this state.
    FailedPrecondition,
    /// The caller may not.
    PermissionDenied,
    /// The caller did not say who it is, or nobody knows it.
    Unauthenticated,
    /// It was done before, differently.
    AlreadyExists,
    /// Too much at once; try later.
    ResourceExhausted,
    /// Not possible now; try later.
    Unavailable,
    /// A defect of percole or of the data. Made by [`Error::internal`].
    Internal,
}

/// A refusal with words for the person who asked; shown, they are in English.
#[derive(Debug, thiserror::Error)]
#[error("{}", .0.said)]
pub struct Error(Box<Refused>);

/// Boxed, because most calls succeed and a refusal is large.
#[derive(Debug)]
struct Refused {
    code: Code,
    said: Message,
    /// What is wrong, without field and rule, where `said` names them too.
    reason: Option<Message>,
    field: Option<String>,
    /// What only the log says.
    detail: Option<String>,
}

impl Error {
    /// A refusal of some kind; the message says what is wrong, where, and what would be right.
    pub fn new(code: Code, message: Message) -> Error {
        Error(Box::new(Refused { code, said: message, reason: None, field: None, detail: None }))
    }

    /// What was named is not here.
    pub fn not_found(message: Message) -> Error {
        Error::new(Code::NotFound, message)
    }

    /// A field of the request is wrong.
    pub fn invalid(field: &str, message: Message) -> Error {
        let mut error = Error::new(Code::InvalidArgument, message);
        error.0.field = Some(field.to_owned());
        error
    }

    /// Not in this state.
    pub fn precondition(message: Message) -> Error {
        Error::new(Code::FailedPrecondition, message)
    }

    /// The caller may not.
    pub(crate) fn denied(message: Message) -> Error {
        Error::new(Code::PermissionDenied, message)
    }

    /// A defect. What is wrong goes to the log under the number of an incident, and the caller is told that number.
    pub fn internal(detail: impl Display) -> Error {
        Error::incident(Code::Internal, |incident| service::internal_error(incident), detail.to_string())
    }

    fn incident(code: Code, message: impl FnOnce(&str) -> Message, detail: String) -> Error {
        let incident = incident::next();
        tracing::error!(%incident, %detail, "a failure of percole, of its data or of its database");
        let mut error = Error::new(code, message(&incident));
        error.0.detail = Some(detail);
        error
    }

    /// The same with a remark behind it; programs tell it by what it was.
    pub(crate) fn also(mut self, note: Message) -> Error {
        let said = self.0.said.clone();
        self.0.said = service::said_and_noted(said.clone(), note);
        self.0.reason.get_or_insert(said);
        self
    }

    /// The kind of refusal.
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// What it says, for whoever reads it in a language of their own.
    pub fn said(&self) -> &Message {
        &self.0.said
    }

    /// The same without field and rule: by its id programs tell refusals apart.
    pub fn reason(&self) -> &Message {
        self.0.reason.as_ref().unwrap_or(&self.0.said)
    }

    /// The field of the request that is wrong, when it is one.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// What the log says of an incident and no caller is told, in English.
    pub fn detail(&self) -> Option<&str> {
        self.0.detail.as_deref()
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Error {
        // What keeps a node from starting is for its operator, who has to do something about it.
        if let StoreError::Locked(detail) | StoreError::Schema(detail) | StoreError::Unusable(detail) = &error
        {
            return Error::precondition(node::database_unusable(detail));
        }
        if let StoreError::NotOurs { tables } = &error {
            return Error::precondition(node::database_of_others(tables));
        }
        let detail = error.chain();
        match error.failure() {
            StoreFailure::Disk => Error::incident(
                Code::Unavailable,
                |incident| service::cannot_write_database(incident),
                detail,
            ),
            StoreFailure::Unavailable => Error::incident(
                Code::Unavailable,
                |incident| service::database_does_not_answer(incident),
                detail,
            ),
            StoreFailure::Fenced => Error::new(Code::Unavailable, service::another_process_writes()),
            StoreFailure::Internal => Error::internal(detail),
        }
    }
}

impl From<percole_domain::Refusal> for Error {
    fn from(refusal: percole_domain::Refusal) -> Error {
        use percole_domain::RefusalCode;
        let code = match refusal.code() {
            RefusalCode::InvalidArgument { .. } => Code::InvalidArgument,
            RefusalCode::FailedPrecondition => Code::FailedPrecondition,
        };
        let mut error = Error::new(code, refusal.said());
        error.0.reason = Some(refusal.message().clone());
        error.0.field = refusal.field().map(str::to_owned);
        error
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_caller_is_told_what_the_database_says() {
        for error in [Error::internal("SELECT"), StoreError::Defect("SELECT".to_owned()).into()] {
            assert!(!error.to_string().contains("SELECT"), "{error}");
            assert!(error.detail().is_some_and(|detail| detail.contains("SELECT")));
            assert_eq!((error.code(), error.reason().id()), (Code::Internal, "internal-error"));
        }
        let [one, other] = [(); 2].map(|()| Error::internal("x").to_string());
        assert_ne!(one, other, "each incident has its number");
    }

    #[test]
    fn a_refusal_keeps_what_programs_tell_it_by() {
        let refusal =
            percole_domain::Refusal::invalid("title", percole_words::domain::is_empty()).under("R1");
        let error = Error::from(refusal);
        assert_eq!(error.to_string(), "title: is empty (rule R1)");
        assert_eq!((error.reason().id(), error.field()), ("is-empty", Some("title")));
    }
}
