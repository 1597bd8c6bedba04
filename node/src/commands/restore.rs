//! `percole-node restore`.

use std::{path::PathBuf, process::ExitCode};

use percole_core::ambient::Ambient;
use percole_node::{
    config::Config,
    restore::{self, Order, Restored},
};
use percole_words::{Arg, backups};

use crate::{DataDir, Reader, environment};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The backup, or - for standard input.
    from: PathBuf,
    #[command(flatten)]
    place: DataDir,
    /// File with the secret key, for an encrypted backup.
    #[arg(long, value_name = "FILE")]
    identity: Option<PathBuf>,
    /// Another, empty database than the one that the backup's configuration names: sqlite:FILE or postgres://…
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

pub(crate) async fn run(reader: Reader, arguments: Arguments) -> ExitCode {
    let order = Order {
        from: arguments.from,
        data_dir: arguments.place.data_dir,
        identities: arguments.identity,
        database: arguments.database,
    };
    match restore::restore(&order, &environment(), &Ambient::system()).await {
        Ok(restored) => {
            let reader = match Config::load(&order.data_dir, &environment()) {
                Ok(config) => reader.else_of(&config).await,
                Err(_) => reader,
            };
            say(reader, &order, &restored);
            ExitCode::SUCCESS
        }
        Err(fault) => super::failed(reader, &fault, &backups::not_restored()),
    }
}

fn say(reader: Reader, order: &Order, restored: &Restored) {
    let manifest = &restored.manifest;
    let place = order.data_dir.display().to_string();
    let taken = Arg::Moment(manifest.taken_us);
    for message in [
        backups::restored(&place),
        backups::of_node(&manifest.node[..8], taken.clone(), manifest.own_size),
        backups::logs_verified(restored.logs),
    ] {
        out!("{}.", reader.read(&message));
    }
    out!();
    out!("{}", reader.read(&backups::what_now()));
    for message in [
        backups::now_old_machine(),
        backups::now_newer_files(&place),
        backups::now_start(&place),
        backups::now_tokens(),
        backups::now_register(taken),
    ] {
        out!("  - {}.", reader.read(&message));
    }
}
