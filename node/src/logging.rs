//! The log of the program, on standard error: one line an event, whatever a peer's words hold.

use std::io::{self, IsTerminal, Stderr, Write};

use percole_words::{Message, shown};
use tracing_subscriber::fmt::MakeWriter;

use crate::{
    check,
    config::{Config, LogFormat},
};

/// Begins to write the log.
///
/// # Errors
/// When the filter of the configuration cannot be read.
pub fn start(config: &Config) -> Result<(), Message> {
    // Colours are for a person who looks on; a file or a journal keeps plain lines.
    let coloured = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let form = match (config.log.format, coloured) {
        (LogFormat::Json, _) => Form::Json,
        (LogFormat::Text, true) => Form::Coloured,
        (LogFormat::Text, false) => Form::Plain,
    };
    let builder = tracing_subscriber::fmt()
        .with_env_filter(check::log_filter(config)?)
        .with_ansi(coloured)
        .with_writer(Lines { form });
    match config.log.format {
        LogFormat::Text => builder.init(),
        LogFormat::Json => builder.json().init(),
    }
    Ok(())
}

/// What an event looks like before it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Plain,
    /// Plain, with sequences that colour.
    Coloured,
    Json,
}

#[derive(Clone, Copy)]
struct Lines {
    form: Form,
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Line;

    fn make_writer(&'a self) -> Line {
        Line { form: self.form, out: io::stderr() }
    }
}

/// Takes one event, as the subscriber writes each in one piece, and writes it on one line.
struct Line {
    form: Form,
    out: Stderr,
}

impl Write for Line {
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        self.out.write_all(one_line(&String::from_utf8_lossy(event), self.form).as_bytes())?;
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// An event as a line: what a peer wrote into it ends no line, steers no terminal and hides nothing.
fn one_line(event: &str, form: Form) -> String {
    let text = event.strip_suffix('\n').unwrap_or(event);
    let line = match form {
        Form::Plain => shown::line(text).into_owned(),
        Form::Coloured => between_colours(text),
        Form::Json => shown::json(text).into_owned(),
    };
    line + "\n"
}

/// Escapes what stands between the sequences that colour. The subscriber has escaped those of others by then.
fn between_colours(text: &str) -> String {
    const BEGIN: &str = "\u{1b}[";
    let mut parts = text.split(BEGIN);
    let mut line = shown::line(parts.next().unwrap_or_default()).into_owned();
    for part in parts {
        let digits = part.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b';').count();
        let rest = match part[digits..].strip_prefix('m') {
            Some(rest) => {
                line.push_str(BEGIN);
                line.push_str(&part[..digits]);
                line.push('m');
                rest
            }
            None => {
                line.push_str("\\u{1b}[");
                part
            }
        };
        line.push_str(&shown::line(rest));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_one_line_whatever_its_words_hold() {
        let forged = "INFO joined parent=Group\n2026-01-01 ERROR forged\u{1b}[2J\u{202e}\u{9b}1m\n";
        let escaped = "INFO joined parent=Group\\n2026-01-01 ERROR forged\\u{1b}[2J\\u{202e}\\u{9b}1m\n";
        assert_eq!(one_line(forged, Form::Plain), escaped);
        assert_eq!(one_line(forged, Form::Coloured), escaped);
        assert_eq!(
            one_line("\u{1b}[32m INFO\u{1b}[0m a\nb\n", Form::Coloured),
            "\u{1b}[32m INFO\u{1b}[0m a\\nb\n"
        );
        let json = serde_json::json!({ "parent": "Group\n\u{202e}\u{9b}" });
        let line = one_line(&format!("{json}\n"), Form::Json);
        assert_eq!(line.lines().count(), 1);
        assert!(line.is_ascii(), "{line}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&line).unwrap(), json);
    }
}
