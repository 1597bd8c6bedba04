//! Commands of the program that stand alone.

pub(crate) mod backup;
#[cfg(feature = "simulated-clock")]
pub(crate) mod clock;
pub(crate) mod restore;

use std::process::ExitCode;

use percole_words::{Message, node};

use super::Reader;
use crate::backup::Fault;

/// Says why a backup was not made or not restored: 1 when it is damaged, else 2.
fn failed(reader: Reader, fault: &Fault, conclusion: &Message) -> ExitCode {
    match fault {
        Fault::Refused(error) => reader.refused(error),
        Fault::Damaged(damage) => {
            for what in damage {
                complain!("percole-node: {}", reader.read(&node::damaged(what)));
            }
            reader.failed(conclusion);
            ExitCode::from(1)
        }
    }
}
