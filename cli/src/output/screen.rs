//! Standard output and standard error.

use std::io::{self, IsTerminal, Write};

use percole_words::{Locale, cli, foreign, shown};
use serde_json::Value;

use super::answer::{Answer, Text};
use super::exit::Exit;
use super::failure::Failure;

/// Where a command prints, and in which form.
#[derive(Clone, Copy)]
pub(crate) struct Screen {
    form: Form,
    remarks: Remarks,
    width: Option<u16>,
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Text,
    Json,
}

/// Whether remarks and progress are printed, on standard error.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Remarks {
    Shown,
    Hidden,
}

impl Remarks {
    /// Prints a remark for people.
    pub(crate) fn say(self, remark: &str) {
        if self == Remarks::Shown {
            // A closed standard error is no reason to stop.
            let _ = writeln!(io::stderr(), "{}", shown::paragraph(remark));
        }
    }
}

impl Screen {
    /// The screen of this process.
    pub(crate) fn of_process(json: bool, quiet: bool) -> Screen {
        let terminal = io::stdout().is_terminal();
        let width = if terminal { console_width() } else { None };
        Screen {
            form: if json { Form::Json } else { Form::Text },
            remarks: if quiet { Remarks::Hidden } else { Remarks::Shown },
            width,
        }
    }

    /// Whether remarks are shown.
    pub(crate) fn remarks(&self) -> Remarks {
        self.remarks
    }

    /// Whether a bar of progress is shown: for people at a terminal only.
    pub(crate) fn shows_progress(&self) -> bool {
        self.remarks == Remarks::Shown && self.form == Form::Text && io::stderr().is_terminal()
    }

    /// Whether the answer is one JSON document.
    pub(crate) fn is_json(&self) -> bool {
        self.form == Form::Json
    }

    /// Columns of the terminal, when there is one.
    pub(crate) fn width(&self) -> Option<u16> {
        self.width
    }

    /// Prints an answer for its reader; the exit code is the answer's.
    pub(crate) fn answer(&self, answer: Answer, locale: Locale) -> Exit {
        let Answer { json, text, notes, exit } = answer;
        let printed = match (self.form, text) {
            (_, Text::Printed) => Ok(()),
            (Form::Json, _) => self.document(&json),
            (Form::Text, Text::Asked(text)) => self.line(&text.in_lang(locale)),
            (Form::Text, Text::Done { text, .. }) if self.remarks == Remarks::Shown => {
                self.line(&text.in_lang(locale))
            }
            (Form::Text, Text::Done { made: Some(id), .. }) => self.line(&id),
            (Form::Text, Text::Done { made: None, .. }) => Ok(()),
        };
        for note in notes {
            self.remarks.say(&note.in_lang(locale));
        }
        match printed {
            Ok(()) => exit,
            Err(failure) => self.failure(&failure, locale),
        }
    }

    /// Prints a failure for its reader; the exit code is the failure's.
    pub(crate) fn failure(&self, failure: &Failure, locale: Locale) -> Exit {
        if failure.code == OUTPUT_CLOSED {
            return Exit::Done;
        }
        let _ = writeln!(io::stderr(), "{}", shown::paragraph(&failure.in_lang(locale)));
        if self.form == Form::Json {
            let _ = self.document(&failure.to_json(locale));
        }
        failure.exit
    }

    /// Prints a text and ends its line.
    ///
    /// # Errors
    /// When standard output takes no more.
    pub(crate) fn line(&self, text: &str) -> Result<(), Failure> {
        let text = text.trim_end_matches('\n');
        if text.is_empty() {
            return Ok(());
        }
        let text = shown::paragraph(text);
        print(|out| writeln!(out, "{text}"))
    }

    /// Prints a text in place of the one before, where the terminal allows it.
    ///
    /// # Errors
    /// As [`Screen::line`].
    pub(crate) fn page(&self, text: &str) -> Result<(), Failure> {
        const CLEAR_AND_HOME: &str = "\u{1b}[2J\u{1b}[H";
        let clear = if io::stdout().is_terminal() { CLEAR_AND_HOME } else { "" };
        let text = shown::paragraph(text);
        print(|out| writeln!(out, "{clear}{text}"))
    }

    /// Prints a part of a JSON document, in which nothing is hidden.
    ///
    /// # Errors
    /// As [`Screen::line`].
    pub(crate) fn json(&self, part: &str) -> Result<(), Failure> {
        let part = shown::json(part);
        print(|out| write!(out, "{part}"))
    }

    fn document(&self, json: &Value) -> Result<(), Failure> {
        self.json(&format!("{json:#}\n"))
    }
}

/// What a failure is called whose cause is that nobody reads standard output any more.
const OUTPUT_CLOSED: &str = "output_closed";

fn print(write: impl FnOnce(&mut io::StdoutLock<'_>) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    write(&mut out).and_then(|()| out.flush()).map_err(|error| match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::refused(OUTPUT_CLOSED, cli::output_closed()),
        _ => Failure::usage(cli::output_unwritable(foreign::of_system(&error))),
    })
}

fn console_width() -> Option<u16> {
    terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| width.0)
}

/// A JSON object with one list, whose elements are printed one at a time.
pub(crate) struct JsonList {
    screen: Screen,
    empty: bool,
}

impl JsonList {
    /// Begins the list of this name.
    ///
    /// # Errors
    /// As [`Screen::line`].
    pub(crate) fn begin(screen: Screen, name: &str) -> Result<JsonList, Failure> {
        screen.json(&format!("{{\"{name}\": ["))?;
        Ok(JsonList { screen, empty: true })
    }

    /// Prints the next element.
    ///
    /// # Errors
    /// As [`Screen::line`].
    pub(crate) fn push(&mut self, element: &Value) -> Result<(), Failure> {
        let separator = if self.empty { "\n" } else { ",\n" };
        self.empty = false;
        self.screen.json(&format!("{separator}{element}"))
    }

    /// Ends the list.
    ///
    /// # Errors
    /// As [`Screen::line`].
    pub(crate) fn end(self) -> Result<(), Failure> {
        self.screen.json(if self.empty { "]}\n" } else { "\n]}\n" })
    }
}
