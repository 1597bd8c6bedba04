//! What a use case answers when it cannot do what was asked.

use std::fmt;

use percole_store::{StoreError, StoreFailure};
use percole_words::{Lang, Message};

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
    /// A defect of percole or of the data.
    Internal,
}

/// A refusal with words for the person who asked; shown, they are in English.
#[derive(Debug, thiserror::Error)]
#[error("{}", .0.message)]
pub struct Error(Box<Refused>);

/// Boxed, because most calls succeed and a refusal is large.
#[derive(Debug)]
struct Refused {
    code: Code,
    message: Said,
    field: Option<String>,
}

/// What a refusal says: a message, which every language has, or a text in English that is not one yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// In the reader's language.
    Message(Message),
    /// In English.
    Text(String),
}

impl Said {
    /// As a person reads it.
    pub fn in_lang(&self, lang: Lang) -> String {
        match self {
            Said::Message(message) => message.in_lang(lang),
            Said::Text(text) => text.clone(),
        }
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_lang(Lang::En))
    }
}

impl From<Message> for Said {
    fn from(message: Message) -> Said {
        Said::Message(message)
    }
}

impl From<String> for Said {
    fn from(text: String) -> Said {
        Said::Text(text)
    }
}

impl From<&str> for Said {
    fn from(text: &str) -> Said {
        Said::Text(text.to_owned())
    }
}

impl Error {
    /// A refusal of some kind; the message says what is wrong, where, and what would be right.
    pub fn new(code: Code, message: impl Into<Said>) -> Error {
        Error(Box::new(Refused { code, message: message.into(), field: None }))
    }

    /// What was named is not here.
    pub fn not_found(message: impl Into<Said>) -> Error {
        Error::new(Code::NotFound, message)
    }

    /// A field of the request is wrong.
    pub fn invalid(field: &str, message: impl Into<Said>) -> Error {
        let mut error = Error::new(Code::InvalidArgument, message);
        error.0.field = Some(field.to_owned());
        error
    }

    /// Not in this state.
    pub fn precondition(message: impl Into<Said>) -> Error {
        Error::new(Code::FailedPrecondition, message)
    }

    /// The kind of refusal.
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// What it says, for whoever reads it in a language of their own.
    pub fn said(&self) -> &Said {
        &self.0.message
    }

    /// The field of the request that is wrong, when it is one.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Error {
        let (code, message) = match error.failure() {
            StoreFailure::Disk => (
                Code::Unavailable,
                format!(
                    "the node cannot write to its database ({}); nothing was written. Free space or make the directory writable, then try again",
                    error.chain()
                ),
            ),
            StoreFailure::Unavailable => (
                Code::Unavailable,
                format!("the database does not answer ({}); nothing is lost, try again", error.chain()),
            ),
            StoreFailure::Fenced => (Code::Unavailable, error.to_string()),
            StoreFailure::Internal => (Code::Internal, error.chain()),
        };
        Error::new(code, message)
    }
}

impl From<percole_domain::Refusal> for Error {
    fn from(refusal: percole_domain::Refusal) -> Error {
        use percole_domain::RefusalCode;
        let code = match refusal.code() {
            RefusalCode::InvalidArgument { .. } => Code::InvalidArgument,
            RefusalCode::FailedPrecondition => Code::FailedPrecondition,
        };
        let field = refusal.field().map(str::to_owned);
        Error(Box::new(Refused { code, message: refusal.said().into(), field }))
    }
}
