//! `percole-node backup` and `percole-node backup-key`.

use std::{path::PathBuf, process::ExitCode};

use percole_core::ambient::Ambient;
use percole_node::{
    backup::{self, Made, Order, Target, sealed},
    config::Config,
};
use percole_words::{Arg, backups};

use crate::{DataDir, Reader, environment};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A new file, a directory (the file is named by node and time), or - for standard output.
    to: PathBuf,
    #[command(flatten)]
    place: DataDir,
    /// Public key whose secret half opens the backup: age1… May be repeated.
    #[arg(long = "recipient", value_name = "KEY")]
    recipients: Vec<String>,
    /// Do not encrypt: whoever has the file then has the keys of the node.
    #[arg(long, conflicts_with = "recipients")]
    unencrypted: bool,
    /// Directory where a copy of the database lies meanwhile, unencrypted [default: the data directory]
    #[arg(long, value_name = "DIR")]
    scratch: Option<PathBuf>,
}

#[derive(clap::Args)]
pub(crate) struct KeyArguments {
    /// New file for the secret key. Keep it off the node's machine.
    file: PathBuf,
}

pub(crate) async fn run(reader: Reader, arguments: Arguments) -> ExitCode {
    let config = match Config::load(&arguments.place.data_dir, &environment()) {
        Ok(config) => config,
        Err(errors) => return reader.failed(&errors.said()),
    };
    let reader = reader.else_of(&config).await;
    let seal = match (&arguments.recipients[..], arguments.unencrypted) {
        ([], false) => return reader.failed(&backups::whom_for()),
        ([], true) => sealed::Seal::Unencrypted,
        (keys, _) => match sealed::Seal::for_keys(keys) {
            Ok(seal) => seal,
            Err(message) => return reader.failed(&message),
        },
    };
    let order = Order { target: Target::named(&arguments.to), seal, scratch: arguments.scratch };
    match backup::backup(&config, &order, &Ambient::system()).await {
        Ok(made) => {
            say(reader, &made, order.seal.keys());
            ExitCode::SUCCESS
        }
        Err(fault) => super::failed(reader, &fault, &backups::not_kept()),
    }
}

/// On standard error when the backup itself goes to standard output.
fn say(reader: Reader, made: &Made, keys: usize) {
    let manifest = &made.manifest;
    let place = made.path.as_ref().map(|path| path.display().to_string());
    let of = backups::of_node(&manifest.node[..8], Arg::Moment(manifest.taken_us), manifest.own_size);
    let mut said = vec![place.as_ref().map_or_else(backups::sent, backups::written), of];
    said.push(if keys == 0 { backups::is_unencrypted() } else { backups::is_encrypted(keys) });
    said.push(backups::restored_on_trial(made.logs));
    for message in said {
        match place {
            Some(_) => out!("{}.", reader.read(&message)),
            None => complain!("{}.", reader.read(&message)),
        }
    }
}

pub(crate) fn make_key(reader: Reader, arguments: &KeyArguments) -> ExitCode {
    match sealed::new_key(&arguments.file) {
        Ok(public) => {
            complain!("{}.", reader.read(&backups::key_made(arguments.file.display().to_string())));
            out!("{public}");
            ExitCode::SUCCESS
        }
        Err(error) => reader.refused(&error),
    }
}
