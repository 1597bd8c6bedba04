//! What every command is given.

use std::time::{Duration, Instant};

use percole_domain::Timestamp;
use percole_domain::Zone;
use percole_proto::event::v1::Act;
use percole_proto::v1::NodeStatusRequest;
use percole_words::{Lang, Locale};
use rand::SeedableRng;
use rand::rngs::StdRng;
use zeroize::Zeroizing;

use crate::ambient::Ambient;
use crate::args::Global;
use crate::input::environment::Environment;
use crate::input::time::{Clocks, Moment};
use crate::link::node::Node;
use crate::link::signature::Signature;
use crate::link::speech::{Heard, Speech};
use crate::link::target::Target;
use crate::output::exit::Exit;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::output::screen::Screen;

/// Pause between two looks for a node that is starting (`--wait`).
const ASK_AGAIN_AFTER: Duration = Duration::from_millis(100);

/// Options, clock, chance and screen of one run of the program.
pub(crate) struct Session {
    pub(crate) global: Global,
    pub(crate) screen: Screen,
    ambient: Ambient,
    environment: Environment,
    heard: Heard,
}

impl Session {
    pub(crate) fn new(global: Global, ambient: Ambient, environment: Environment, screen: Screen) -> Session {
        Session { global, screen, ambient, environment, heard: Heard::default() }
    }

    /// The clock's time.
    pub(crate) fn now(&self) -> Timestamp {
        (self.ambient.now)()
    }

    /// The language that is asked for: by an option or a variable, else by the locale.
    pub(crate) fn asked_lang(&self) -> Option<Lang> {
        self.global.lang.or_else(|| self.environment.lang())
    }

    /// The language in which the program speaks: the one asked for, else that of the node once it has answered.
    pub(crate) fn lang(&self) -> Lang {
        self.asked_lang().or_else(|| self.heard.lang()).unwrap_or(Lang::En)
    }

    /// The time zone in which moments are shown: the one asked for, else that of the node once it has answered, else the
    /// machine's.
    pub(crate) fn zone(&self) -> Zone {
        self.global.tz.or_else(|| self.heard.zone()).or_else(Zone::of_machine).unwrap_or_default()
    }

    /// The language and the time zone in which the program speaks.
    pub(crate) fn locale(&self) -> Locale {
        Locale { lang: self.lang(), clock: self.zone().clock() }
    }

    /// The clocks by which moments are written: the node is asked for its own where moments are written or said, and nobody
    /// asked for another.
    ///
    /// # Errors
    /// As [`Node::ask`].
    pub(crate) async fn zone_for(&self, node: &Node, moments: &[Moment]) -> Result<Clocks, Failure> {
        let unknown = self.global.tz.is_none() && self.heard.zone().is_none();
        if unknown && !moments.is_empty() {
            self.hear(node).await?;
        }
        Ok(Clocks::of(self.zone()))
    }

    /// Makes sure that the node's language is known where something is said before it is asked for anything.
    ///
    /// # Errors
    /// As [`Node::ask`].
    pub(crate) async fn meet(&self, node: &Node) -> Result<(), Failure> {
        let unknown = self.asked_lang().is_none() && self.heard.lang().is_none();
        if unknown { self.hear(node).await } else { Ok(()) }
    }

    async fn hear(&self, node: &Node) -> Result<(), Failure> {
        let status = node.ask(async |node| node.admin().node_status(NodeStatusRequest {}).await).await;
        // A refusal says zone and language as well.
        if self.heard.zone().is_none() { status.map(drop) } else { Ok(()) }
    }

    /// For a request that names a language: the one asked for; empty for what the node takes then.
    pub(crate) fn language(&self) -> String {
        self.asked_lang().map(|lang| lang.to_string()).unwrap_or_default()
    }

    /// Who reads the answer. Without a language that was asked for it is known once the node has answered.
    pub(crate) fn reader(&self) -> Reader {
        Reader { lang: self.lang(), zone: self.zone(), width: self.screen.width(), now: self.now() }
    }

    /// A generator for keys and encryption, seeded by what nobody can foresee.
    pub(crate) fn rng(&self) -> StdRng {
        let mut seed = Zeroizing::new([0; 32]);
        (self.ambient.fill)(seed.as_mut());
        StdRng::from_seed(*seed)
    }

    /// Connects to the node that the options and the environment name.
    ///
    /// # Errors
    /// A usage failure for a token file that cannot be read, else that the node cannot be reached.
    pub(crate) async fn node(&self) -> Result<Node, Failure> {
        self.node_at(|| Target::choose(&self.global, &self.environment)).await
    }

    /// Connects to a node.
    ///
    /// # Errors
    /// What the target is refused with, else that the node cannot be reached.
    pub(crate) async fn node_at(
        &self,
        target: impl Fn() -> Result<Target, Failure>,
    ) -> Result<Node, Failure> {
        let until = Instant::now() + Duration::from_secs(self.global.wait.unwrap_or(0));
        loop {
            let target = target()?;
            let speech = Speech { asked: self.asked_lang(), zone: self.global.tz, heard: self.heard.clone() };
            let signature =
                Signature { act: self.act(), key: self.global.command_key, ambient: self.ambient };
            match Node::connect(target, self.now(), self.screen.remarks(), speech, signature).await {
                Err(failure) if failure.exit == Exit::Unreachable && Instant::now() < until => {
                    tokio::time::sleep(ASK_AGAIN_AFTER).await;
                }
                answer => return answer,
            }
        }
    }

    /// Who acts, as the event will record it.
    pub(crate) fn act(&self) -> Act {
        let text = |given: &Option<String>| given.clone().unwrap_or_default();
        Act {
            body: text(&self.global.body),
            role: text(&self.global.role),
            mandate: text(&self.global.mandate),
            article: text(&self.global.article),
            ..Act::default()
        }
    }
}
