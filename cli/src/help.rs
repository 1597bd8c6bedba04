//! Help in the reader's language, for the commands that a secretary uses.
//!
//! English stands in the doc comments beside the code. The other languages stand in `help.ftl` and `help_FAMILY.ftl` of
//! percole-words under ids that follow from the path of a command: `help-vote-open` is what `percole vote open` does,
//! `help-vote-open---more` what follows that sentence, `help-vote-open--closes` its option `--closes`.

use clap::{Arg, ArgAction, Command};
use percole_words::Lang;

/// The families whose help is in every language.
const FAMILIES: &[&str] = &[
    "member",
    "cycle",
    "charter",
    "meeting",
    "request",
    "report",
    "recommendation",
    "transmission",
    "vote",
    "ballot",
];

/// The command line, with help in this language.
pub(crate) fn in_lang(root: Command, lang: Lang) -> Command {
    if lang == Lang::En {
        return root;
    }
    let globals: Vec<Arg> = root.get_arguments().filter(|arg| arg.is_global_set()).cloned().collect();
    FAMILIES.iter().fold(root, |root, family| {
        // clap gives a command the options of those above it, unless it has them already.
        root.mut_subcommand(family, |command| {
            let globals = globals.iter().map(|arg| argument(arg.clone(), "help", lang));
            family_in_lang(command, &format!("help-{family}"), &format!("percole {family}"), lang)
                .args(globals)
        })
    })
}

fn family_in_lang(command: Command, id: &str, path: &str, lang: Lang) -> Command {
    let label = |name: &str| text(lang, &format!("help-label-{name}"));
    let about = text(lang, id);
    let long = with_more(lang, id, &about);
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help(label("help"));
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let command = command.mut_args(|arg| argument(arg, id, lang));
    let usage = usage(&command, path, lang);
    let command = command
        .override_usage(usage)
        .about(about)
        .long_about(long)
        .disable_help_flag(true)
        .arg(help.help_heading(label("options")))
        .subcommand_help_heading(label("commands"))
        .help_template(format!(
            "{{before-help}}{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            label("usage")
        ));
    names.iter().fold(command, |command, name| {
        let (id, path) = (format!("{id}-{name}"), format!("{path} {name}"));
        command.mut_subcommand(name, |command| family_in_lang(command, &id, &path, lang))
    })
}

/// How a command is written: as clap says it, with the words between brackets in the language.
fn usage(command: &Command, path: &str, lang: Lang) -> String {
    let usage = command.clone().bin_name(path).render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
    let word = |name: &str| text(lang, &format!("help-label-{name}"));
    usage
        .replace("[OPTIONS]", &format!("[{}]", word("usage-options")))
        .replace("[COMMAND]", &format!("[{}]", word("usage-command")))
        .replace("<COMMAND>", &format!("<{}>", word("usage-command")))
}

fn argument(arg: Arg, command: &str, lang: Lang) -> Arg {
    let id = argument_id(command, &arg);
    let label = |name: &str| text(lang, &format!("help-label-{name}"));
    let heading = match arg.get_help_heading() {
        Some(heading) => label(&heading.to_lowercase().replace(' ', "-")),
        None if arg.is_positional() => label("arguments"),
        None => label("options"),
    };
    let mut short = text(lang, &id);
    for (name, values) in [("default", defaults(&arg)), ("possible-values", possible(&arg))] {
        if !values.is_empty() {
            short.push_str(&format!(" [{} {}]", label(name), values.join(", ")));
        }
    }
    let long = with_more(lang, &id, &short);
    // What clap would add in English.
    let plain = match arg.get_action().takes_values() {
        true => {
            let names = value_names(&arg).into_iter().map(|name| text(lang, &value_id(&name)));
            let names: Vec<String> = names.collect();
            arg.value_names(names).hide_default_value(true).hide_possible_values(true)
        }
        false => arg,
    };
    plain.help_heading(heading).help(short).long_help(long)
}

/// What stands for the values of an option in help, in English: a name that it is given, else its own.
fn value_names(arg: &Arg) -> Vec<String> {
    match arg.get_value_names() {
        Some(names) => names.iter().map(ToString::to_string).collect(),
        None => vec![arg.get_id().as_str().to_uppercase()],
    }
}

fn value_id(name: &str) -> String {
    let words = name.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    format!("help-value-{}", words.collect::<Vec<_>>().join("-").to_lowercase())
}

fn defaults(arg: &Arg) -> Vec<String> {
    let shown = !arg.is_hide_default_value_set() && arg.get_action().takes_values();
    let values = arg.get_default_values().iter().filter(|_| shown);
    values.map(|value| value.to_string_lossy().into_owned()).collect()
}

fn possible(arg: &Arg) -> Vec<String> {
    let shown = !arg.is_hide_possible_values_set() && arg.get_action().takes_values();
    let values = arg.get_possible_values().into_iter().filter(|value| shown && !value.is_hide_set());
    values.map(|value| value.get_name().to_owned()).collect()
}

/// The text, and its paragraphs after the first where it has some.
fn with_more(lang: Lang, id: &str, first: &str) -> String {
    match percole_words::help(lang, &more_id(id)) {
        Some(more) => format!("{first}\n\n{more}"),
        None => first.to_owned(),
    }
}

/// The tests see that no text is missing.
fn text(lang: Lang, id: &str) -> String {
    percole_words::help(lang, id).unwrap_or_default()
}

fn argument_id(command: &str, arg: &Arg) -> String {
    format!("{command}--{}", arg.get_id().as_str().replace('_', "-"))
}

fn more_id(id: &str) -> String {
    format!("{id}---more")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;
    use percole_words::Lang;

    use super::*;
    use crate::args::Cli;

    /// Headings and labels of help: their ids, and what they are in English.
    const LABELS: [(&str, &str); 12] = [
        ("help-label-usage", "Usage:"),
        ("help-label-commands", "Commands"),
        ("help-label-arguments", "Arguments"),
        ("help-label-options", "Options"),
        ("help-label-which-node", "Which node"),
        ("help-label-output", "Output"),
        ("help-label-the-act", "The act"),
        ("help-label-default", "default:"),
        ("help-label-possible-values", "possible values:"),
        ("help-label-usage-options", "OPTIONS"),
        ("help-label-usage-command", "COMMAND"),
        ("help-label-help", "Print help; more of it with --help than with -h"),
    ];

    /// The ids and English texts of a file: of what all commands share, or of a family.
    fn english(family: Option<&str>) -> Vec<(String, String)> {
        let root = Cli::command();
        let mut texts = Vec::new();
        match family {
            None => {
                texts.extend(LABELS.map(|(id, text)| (id.to_owned(), text.to_owned())));
                root.get_arguments().for_each(|arg| of_argument(arg, "help", &mut texts));
                texts.extend(values(&root).into_iter().map(|name| (value_id(&name), name)));
            }
            Some(family) => {
                let command = root.find_subcommand(family).unwrap();
                of_command(command, &format!("help-{family}"), &mut texts);
            }
        }
        texts
    }

    /// The names of values in the families and of what all commands take, each once.
    fn values(root: &Command) -> BTreeSet<String> {
        fn of(command: &Command, names: &mut BTreeSet<String>) {
            let args = command.get_arguments().filter(|arg| arg.get_action().takes_values());
            args.for_each(|arg| names.extend(value_names(arg)));
            command.get_subcommands().for_each(|command| of(command, names));
        }
        let mut names = BTreeSet::new();
        let globals = root.get_arguments().filter(|arg| arg.get_action().takes_values());
        globals.for_each(|arg| names.extend(value_names(arg)));
        FAMILIES.iter().for_each(|family| of(root.find_subcommand(family).unwrap(), &mut names));
        names
    }

    fn of_command(command: &Command, id: &str, texts: &mut Vec<(String, String)>) {
        let [short, long] =
            [command.get_about(), command.get_long_about()].map(|t| t.map(ToString::to_string));
        of_text(id, short, long, texts);
        command.get_arguments().for_each(|arg| of_argument(arg, id, texts));
        for below in command.get_subcommands() {
            of_command(below, &format!("{id}-{}", below.get_name()), texts);
        }
    }

    fn of_argument(arg: &Arg, command: &str, texts: &mut Vec<(String, String)>) {
        let [short, long] = [arg.get_help(), arg.get_long_help()].map(|t| t.map(ToString::to_string));
        of_text(&argument_id(command, arg), short, long, texts);
    }

    fn of_text(id: &str, short: Option<String>, long: Option<String>, texts: &mut Vec<(String, String)>) {
        let short = short.unwrap_or_else(|| panic!("{id} has no help"));
        let more = long.and_then(|long| Some(long.strip_prefix(&short)?.trim().to_owned()));
        texts.push((id.to_owned(), short));
        texts.extend(more.filter(|more| !more.is_empty()).map(|more| (more_id(id), more)));
    }

    /// As Fluent writes it.
    fn file(texts: &[(String, String)]) -> String {
        let mut file = String::new();
        for (id, text) in texts {
            let text = text.lines().map(written).collect::<Vec<_>>().join("\n");
            match text.contains('\n') {
                false => file.push_str(&format!("{id} = {text}\n")),
                true => {
                    let lines: Vec<String> = text
                        .lines()
                        .map(|line| if line.is_empty() { String::new() } else { format!("    {line}") })
                        .collect();
                    file.push_str(&format!("{id} =\n{}\n", lines.join("\n")));
                }
            }
        }
        file
    }

    /// A line as Fluent reads it: braces are its own, and so is what some signs mean at the beginning of a line.
    fn written(line: &str) -> String {
        let mut text = String::new();
        for (at, sign) in line.char_indices() {
            match sign {
                '{' | '}' => text.push_str(&format!("{{\"{sign}\"}}")),
                '[' | '*' | '.' if at == 0 => text.push_str(&format!("{{\"{sign}\"}}")),
                sign => text.push(sign),
            }
        }
        text
    }

    /// After a change run `PERCOLE_REGENERATE=1 cargo test -p percole-cli english`, and write it in the other languages.
    #[test]
    fn english_help_is_what_the_doc_comments_say() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../node/words/locales/en");
        for family in std::iter::once(None).chain(FAMILIES.iter().copied().map(Some)) {
            let name = family.map_or_else(|| "help.ftl".to_owned(), |family| format!("help_{family}.ftl"));
            let fresh = file(&english(family));
            let path = folder.join(&name);
            if std::env::var_os("PERCOLE_REGENERATE").is_some() {
                std::fs::write(&path, &fresh).unwrap();
            }
            assert!(
                std::fs::read_to_string(&path).unwrap() == fresh,
                "{name} differs from the doc comments: PERCOLE_REGENERATE=1 cargo test -p percole-cli english"
            );
        }
    }

    /// percole-words holds the other languages to the English ids.
    #[test]
    fn every_language_has_every_text() {
        for family in std::iter::once(None).chain(FAMILIES.iter().copied().map(Some)) {
            for (id, _) in english(family) {
                for &lang in Lang::ALL {
                    assert!(percole_words::help(lang, &id).is_some(), "{lang}: {id}");
                }
            }
        }
    }

    #[test]
    fn help_is_in_the_language_and_every_line_is_still_read() {
        for &lang in Lang::ALL {
            let mut command = in_lang(Cli::command(), lang);
            command.clone().debug_assert();
            command.build();
            let import = command.find_subcommand_mut("member").and_then(|m| m.find_subcommand_mut("import"));
            let help = import.unwrap().clone().term_width(100).render_long_help().to_string();
            insta::assert_snapshot!(format!("member_import_{lang}"), help);
        }
        let line = ["percole", "member", "list", "--json", "--lang", "de", "--socket", "x"];
        let matches = in_lang(Cli::command(), Lang::De).try_get_matches_from(line).unwrap();
        let cli = <Cli as clap::FromArgMatches>::from_arg_matches(&matches).unwrap();
        assert!(cli.global.json && cli.global.lang == Some(Lang::De) && cli.global.socket.is_some());
    }
}
