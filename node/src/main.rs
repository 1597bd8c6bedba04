//! The server of a percole node: what needs the database itself. `percole` is the client of a running node.

/// Prints a line. Whoever reads it may have gone away, as `head` does: that ends nothing.
macro_rules! out {
    ($($said:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stdout(), $($said)*);
    }};
}

/// As `out`, on standard error.
macro_rules! complain {
    ($($said:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), $($said)*);
    }};
}

mod commands;

use std::{
    collections::BTreeMap, error::Error as StdError, path::PathBuf, process::ExitCode, time::Duration,
};

use clap::{Parser, Subcommand};
use percole_core::{ambient::Ambient, error::Error};
use percole_domain::{Language, Level, Refusal, Zone};
use percole_node::{
    check,
    config::{Config, ConfigErrors},
    fsck::{self, Findings, Projections},
    identity, init, logging, run,
};
use percole_tables::text::tidy;
use percole_words::{Lang, Locale, Message, cli, command_line::Misread, foreign, node, shown};
use tokio::signal::unix::{SignalKind, signal};

/// Gives back to the system, within seconds, what a flood of messages took: the system's own allocator keeps what stands between
/// small pieces that stay.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// A node of a percole federation.
#[derive(Parser)]
#[command(name = "percole-node", version, about, long_about = None)]
struct Arguments {
    /// Language: fr, nl, en or de [default: that of the locale, else the node's, else en]
    #[arg(long, env = "PERCOLE_LANG", global = true)]
    lang: Option<Lang>,
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
    /// Make a backup, also of a node that runs, and restore it on trial. Exits with 1 when that is damaged.
    Backup(commands::backup::Arguments),
    /// Make a pair of keys for encrypted backups, and print the public one.
    BackupKey(commands::backup::KeyArguments),
    /// Bring a node back from a backup. Exits with 1 when the backup is damaged.
    Restore(commands::restore::Arguments),
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
    #[arg(long = "language", required = true, value_parser = Language::from_any_case)]
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
    /// Address of the pages for browsers; `none` for no pages [default: a free port of this machine alone].
    #[arg(long, value_name = "ADDRESS")]
    portal: Option<String>,
    /// Time zone in which moments are shown and days begin, e.g. Europe/Paris [default: that of the machine, else UTC].
    #[arg(long, value_name = "ZONE", env = "PERCOLE_TZ")]
    tz: Option<Zone>,
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

/// Threads that work on something nobody waits for have so long.
const STOPPED_WITHIN: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    let zone = Zone::of_machine().unwrap_or_default();
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return misread(&error, zone),
    };
    let reader = Reader { lang: arguments.lang.or_else(of_locale), zone };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return reader.failed(&node::runtime_cannot_start(foreign::of_system(&error))),
    };
    let code = runtime.block_on(async {
        match arguments.command {
            Command::Init(arguments) => initialise(reader, arguments).await,
            Command::Run(place) => serve(reader, place).await,
            Command::Config(ConfigCommand::Check(place)) => check_config(reader, &place).await,
            Command::Fsck(arguments) => fsck(reader, arguments).await,
            Command::Backup(arguments) => commands::backup::run(reader, arguments).await,
            Command::BackupKey(arguments) => commands::backup::make_key(reader, &arguments),
            Command::Restore(arguments) => commands::restore::run(reader, arguments).await,
        }
    });
    // What still reads a file on a thread of its own is no reason to stay.
    runtime.shutdown_timeout(STOPPED_WITHIN);
    code
}

/// The language that is asked for on a command line that cannot be read, else by the environment.
fn asked_lang() -> Option<Lang> {
    let words: Vec<String> = std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
    let behind = words.iter().position(|word| word == "--lang").and_then(|at| words.get(at + 1)).cloned();
    let given =
        behind.or_else(|| words.iter().find_map(|word| word.strip_prefix("--lang=").map(str::to_owned)));
    given.or_else(|| std::env::var("PERCOLE_LANG").ok()).and_then(|name| Lang::from_locale(&name))
}

/// What is wrong with the command line.
fn misread(error: &clap::Error, zone: Zone) -> ExitCode {
    let refusal = |error: &(dyn StdError + 'static)| error.downcast_ref::<Refusal>().map(Refusal::said);
    let Some(misread) = Misread::of(error, refusal) else { error.exit() };
    let reader = Reader { lang: asked_lang().or_else(of_locale), zone };
    let near = misread.near.clone();
    let code = reader.failed(&misread.said());
    for near in near {
        complain!("  - {}", reader.read(&near));
    }
    complain!("{}", reader.read(&cli::next(cli::see_help("percole-node"))));
    code
}

/// Whoever started the program.
#[derive(Clone, Copy)]
struct Reader {
    lang: Option<Lang>,
    zone: Zone,
}

impl Reader {
    fn lang(self) -> Lang {
        self.lang.unwrap_or(Lang::En)
    }

    /// Reads in another language, unless one was asked for or the locale has one.
    fn else_in(self, language: Option<&str>) -> Reader {
        Reader { lang: self.lang.or_else(|| language.and_then(Lang::from_locale)), ..self }
    }

    /// Reads as the people of a node do, by its time zone and in its language, unless one was asked for or the locale has one.
    async fn else_of(self, config: &Config) -> Reader {
        let reader = Reader { zone: config.zone, ..self };
        match self.lang {
            Some(_) => reader,
            None => reader.else_in(identity::language(config).await.as_deref()),
        }
    }

    fn read(self, message: &Message) -> String {
        message.in_lang(Locale { lang: self.lang(), clock: self.zone.clock() })
    }

    fn print(self, message: &Message) {
        out!("{}", shown::paragraph(&self.read(message)));
    }

    fn failed(self, message: &Message) -> ExitCode {
        complain!("percole-node: {}", shown::paragraph(&self.read(message)));
        ExitCode::from(2)
    }

    /// Whoever runs the program is its operator, and may see what callers may not.
    fn refused(self, error: &Error) -> ExitCode {
        let code = self.failed(error.said());
        if let Some(detail) = error.detail() {
            complain!("percole-node: {}", shown::paragraph(detail));
        }
        code
    }
}

/// The language of the locale, as POSIX orders its variables.
fn of_locale() -> Option<Lang> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    set.into_iter().find(|value| !value.is_empty()).and_then(|value| Lang::from_locale(&value))
}

fn environment() -> BTreeMap<String, String> {
    std::env::vars().collect()
}

async fn initialise(reader: Reader, arguments: InitArguments) -> ExitCode {
    let reader = reader.else_in(arguments.languages.first().map(Language::as_str));
    let name = tidy(&arguments.name);
    if let Some(code) = name.removed {
        complain!("{}", reader.read(&cli::invisible_removed(code, name.text.as_str())));
    }
    let portal = match arguments.portal.as_deref() {
        None => init::free_portal_address(&Ambient::system()),
        Some("none") => String::new(),
        Some(address) => address.to_owned(),
    };
    let new = init::NewNode {
        name: name.text,
        level: arguments.level,
        languages: arguments.languages,
        database: arguments.database,
        listen: arguments.listen,
        public_address: arguments.public_address,
        portal: portal.clone(),
        zone: arguments.tz.unwrap_or(reader.zone),
    };
    let data_dir = arguments.place.data_dir;
    match init::init(&data_dir, &new, Ambient::system()).await {
        Ok(founded) => {
            let path = data_dir.display().to_string();
            reader.print(&node::node_founded(founded.node.to_string(), path.as_str()));
            out!();
            reader.print(&node::recovery_key_title());
            out!("  {}", *founded.recovery_key);
            out!();
            reader.print(&node::next_run(path));
            if let Some((_, port)) = portal.rsplit_once(':') {
                reader.print(&node::portal_at(format!("http://localhost:{port}")));
            }
            ExitCode::SUCCESS
        }
        Err(error) => reader.refused(&error),
    }
}

async fn serve(reader: Reader, place: DataDir) -> ExitCode {
    let config = match Config::load(&place.data_dir, &environment()) {
        Ok(config) => config,
        Err(errors) => return reader.failed(&errors.said()),
    };
    if let Err(message) = logging::start(&config) {
        return reader.failed(&message);
    }
    // Before the start: a node that serves already may be told to stop.
    let (Ok(mut interrupt), Ok(mut terminate)) =
        (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
    else {
        return reader.failed(&node::signals_cannot_be_received());
    };
    let reader = Reader { zone: config.zone, ..reader };
    let running = match run::start(config, Ambient::system()).await {
        Ok(running) => running,
        Err(error) => return reader.refused(&error),
    };
    let reader = reader.else_in(running.federation.node.identity.card.languages.first().map(String::as_str));
    let orderly = tokio::select! {
        _ = interrupt.recv() => true,
        _ = terminate.recv() => true,
        () = running.wait_for_stop() => false,
    };
    running.stop().await;
    if orderly { ExitCode::SUCCESS } else { reader.failed(&node::stopped_by_itself()) }
}

async fn check_config(reader: Reader, place: &DataDir) -> ExitCode {
    let config = match Config::load(&place.data_dir, &environment()) {
        Ok(config) => config,
        Err(errors) => return reader.failed(&errors.said()),
    };
    let reader = reader.else_of(&config).await;
    let tried = check::try_all(&config).await;
    if !tried.faults.is_empty() {
        return reader.failed(&ConfigErrors(tried.faults).said());
    }
    config.lines().for_each(|line| out!("{line}"));
    let good = if tried.runs { node::config_good_and_runs() } else { node::config_good() };
    out!("{}.", reader.read(&good));
    ExitCode::SUCCESS
}

async fn fsck(reader: Reader, arguments: FsckArguments) -> ExitCode {
    let config = match Config::load(&arguments.place.data_dir, &environment()) {
        Ok(config) => config,
        Err(errors) => return reader.failed(&errors.said()),
    };
    let projections = if arguments.rebuild { Projections::Rebuild } else { Projections::Compare };
    let findings = match fsck::check(&config, projections).await {
        Ok(findings) => findings,
        Err(error) => return reader.refused(&error),
    };
    let reader = Reader { zone: config.zone, ..reader }.else_in(findings.language.as_deref());
    if arguments.json {
        match serde_json::to_string(&findings) {
            Ok(json) => out!("{}", shown::json(&json)),
            Err(error) => return reader.refused(&Error::internal(error)),
        }
    } else {
        print_findings(reader, &findings);
    }
    if findings.damage.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

fn print_findings(reader: Reader, findings: &Findings) {
    for log in &findings.logs {
        reader.print(&node::log_checked(&log.origin, log.entries, log.signed_size));
    }
    for table in &findings.tables {
        let checked = if table.equal { node::table_equal } else { node::table_differs };
        reader.print(&checked(table.table.as_str(), table.rows));
    }
    for what in &findings.damage {
        reader.print(&node::damaged(what));
    }
    let conclusion = match (findings.damage.is_empty(), findings.rebuilt) {
        (true, true) => node::sound_and_rebuilt(),
        (true, false) => node::everything_sound(),
        (false, true) => node::rebuilt_from_logs(),
        (false, false) => node::something_damaged(),
    };
    out!("{}.", reader.read(&conclusion));
}
