//! The server of a percole node: what needs the database itself. `percole` is the client of a running node.

use std::{collections::BTreeMap, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use percole_core::ambient::Ambient;
use percole_domain::{Language, Level};
use percole_node::{
    config::{Config, LogFormat},
    fsck::{self, Findings, Projections},
    init, run,
};
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

/// A node of a percole federation.
#[derive(Parser)]
#[command(name = "percole-node", version, about, long_about = None)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Found a node in a new data directory. Prints its recovery key, once.
    Init(InitArguments),
    /// Serve until interrupted (SIGINT or SIGTERM).
    Run(DataDir),
    /// Look at the configuration.
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Verify log, tree, signatures and projections. Exits with 1 when something is damaged.
    Fsck(FsckArguments),
}

#[derive(clap::Args)]
struct DataDir {
    /// Directory of keys, certificates, configuration, socket and (on SQLite) database.
    #[arg(long, env = "PERCOLE_DATA_DIR", default_value = "/var/lib/percole")]
    data_dir: PathBuf,
}

#[derive(clap::Args)]
struct InitArguments {
    #[command(flatten)]
    place: DataDir,
    /// Name for people, e.g. "Smart France".
    #[arg(long)]
    name: String,
    /// antenne, national or group.
    #[arg(long)]
    level: Level,
    /// Language (BCP 47); the first is the working language. May be repeated.
    #[arg(long = "language", required = true)]
    languages: Vec<Language>,
    /// sqlite:FILE or postgres://user:password@host/database.
    #[arg(long, default_value = "sqlite:percole.db")]
    database: String,
    /// Address for other nodes, e.g. 0.0.0.0:7443.
    #[arg(long, default_value = "")]
    listen: String,
    /// Address under which others reach it, host:port.
    #[arg(long, default_value = "")]
    public_address: String,
}

#[derive(Subcommand)]
enum ConfigCommand {
    /// Say what is wrong with the configuration, or that nothing is.
    Check(DataDir),
}

#[derive(clap::Args)]
struct FsckArguments {
    #[command(flatten)]
    place: DataDir,
    /// Keep the projections that the check rebuilt from the logs.
    #[arg(long)]
    rebuild: bool,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&format!("the runtime cannot start: {error}")),
    };
    runtime.block_on(async {
        match arguments.command {
            Command::Init(arguments) => initialise(arguments).await,
            Command::Run(place) => serve(place).await,
            Command::Config(ConfigCommand::Check(place)) => check_config(&place),
            Command::Fsck(arguments) => fsck(arguments).await,
        }
    })
}

fn failed(message: &str) -> ExitCode {
    eprintln!("percole-node: {message}");
    ExitCode::from(2)
}

fn environment() -> BTreeMap<String, String> {
    std::env::vars().collect()
}

async fn initialise(arguments: InitArguments) -> ExitCode {
    let new = init::NewNode {
        name: arguments.name,
        level: arguments.level,
        languages: arguments.languages,
        database: arguments.database,
        listen: arguments.listen,
        public_address: arguments.public_address,
    };
    let data_dir = arguments.place.data_dir;
    match init::init(&data_dir, &new, Ambient::system()).await {
        Ok(founded) => {
            println!("Node {} founded in {}", founded.node, data_dir.display());
            println!();
            println!(
                "Recovery key (shown once, stored nowhere; write it down and keep it off this machine):"
            );
            println!("  {}", *founded.recovery_key);
            println!();
            println!("Next: percole-node run --data-dir {}", data_dir.display());
            ExitCode::SUCCESS
        }
        Err(error) => failed(&error.to_string()),
    }
}

async fn serve(place: DataDir) -> ExitCode {
    let config = match Config::load(&place.data_dir, &environment()) {
        Ok(config) => config,
        Err(errors) => return failed(&errors.to_string()),
    };
    if let Err(message) = start_logging(&config) {
        return failed(&message);
    }
    // Before the start: a node that serves already may be told to stop.
    let (Ok(mut interrupt), Ok(mut terminate)) =
        (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
    else {
        return failed("signals cannot be received");
    };
    let running = match run::start(config, Ambient::system()).await {
        Ok(running) => running,
        Err(error) => return failed(&error.to_string()),
    };
    let orderly = tokio::select! {
        _ = interrupt.recv() => true,
        _ = terminate.recv() => true,
        () = running.wait_for_stop() => false,
    };
    running.stop().await;
    if orderly { ExitCode::SUCCESS } else { failed("the node stopped by itself; its log says why") }
}

fn start_logging(config: &Config) -> Result<(), String> {
    let filter = EnvFilter::try_new(&config.log.level)
        .map_err(|error| format!("log.level {:?} is not a filter: {error}", config.log.level))?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match config.log.format {
        LogFormat::Text => builder.init(),
        LogFormat::Json => builder.json().init(),
    }
    Ok(())
}

fn check_config(place: &DataDir) -> ExitCode {
    match Config::load(&place.data_dir, &environment()) {
        Ok(config) => {
            println!("{config:#?}");
            println!("The configuration is good.");
            ExitCode::SUCCESS
        }
        Err(errors) => failed(&errors.to_string()),
    }
}

async fn fsck(arguments: FsckArguments) -> ExitCode {
    let config = match Config::load(&arguments.place.data_dir, &environment()) {
        Ok(config) => config,
        Err(errors) => return failed(&errors.to_string()),
    };
    let projections = if arguments.rebuild { Projections::Rebuild } else { Projections::Compare };
    let findings = match fsck::check(&config, projections).await {
        Ok(findings) => findings,
        Err(error) => return failed(&error.to_string()),
    };
    if arguments.json {
        match serde_json::to_string(&findings) {
            Ok(json) => println!("{json}"),
            Err(error) => return failed(&error.to_string()),
        }
    } else {
        print_findings(&findings);
    }
    if findings.damage.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

fn print_findings(findings: &Findings) {
    for log in &findings.logs {
        println!("log {}: {} entries, signed up to {}", log.origin, log.entries, log.signed_size);
    }
    for table in &findings.tables {
        let word =
            if table.equal { "equal to what the logs say" } else { "DIFFERENT from what the logs say" };
        println!("table {}: {} rows, {word}", table.table, table.rows);
    }
    for line in &findings.damage {
        println!("DAMAGED {line}");
    }
    match (findings.damage.is_empty(), findings.rebuilt) {
        (true, true) => println!("Everything is sound; the projections were rebuilt and were equal."),
        (true, false) => println!("Everything is sound."),
        (false, true) => println!("The logs are sound; the projections were rebuilt from them."),
        (false, false) => {
            println!("Something is damaged. Keep this directory as it is and see the operator's guide.")
        }
    }
}
