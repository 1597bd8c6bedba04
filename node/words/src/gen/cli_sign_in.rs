// Generated from locales/en/cli_sign_in.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// signed in as {name} until {until}; the token is in {file}
pub fn done(name: impl Into<Arg>, until: impl Into<Arg>, file: impl Into<Arg>) -> Message {
    Message::new("cli-sign-in-done", vec![("name", name.into()), ("until", until.into()), ("file", file.into())])
}

/// use it with `percole --token-file {file} …`, or name it in PERCOLE\_TOKEN\_FILE
pub fn use_it(file: impl Into<Arg>) -> Message {
    Message::new("cli-sign-in-use-it", vec![("file", file.into())])
}

/// type the code of your link, then Enter
pub fn type_code() -> Message {
    Message::new("cli-sign-in-type-code", vec![])
}

/// there is no code
pub fn no_code() -> Message {
    Message::new("cli-sign-in-no-code", vec![])
}

/// it is on the link that was printed for you or came by mail: ask for one on the node’s site, under “Sign in”
pub fn where_codes_are() -> Message {
    Message::new("cli-sign-in-where-codes-are", vec![])
}
