//! The sentences of each language, read once.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::arg::written;
use crate::{AREAS, Arg, HELP, Lang, Locale};

type Bundle = FluentBundle<FluentResource>;

/// The sentence of a message, or what is wrong with the files, which the tests find.
pub(crate) fn sentence<N: AsRef<str>>(
    reader: impl Into<Locale>,
    id: &str,
    args: &[(N, Arg)],
) -> Result<String, String> {
    let locale = reader.into();
    let bundle = bundle(locale.lang);
    let pattern = bundle.get_message(id).and_then(|message| message.value()).ok_or("is in no file")?;
    let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (name.as_ref(), value(arg, locale))).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    if errors.is_empty() { Ok(text) } else { Err(format!("{errors:?}")) }
}

/// Numbers stay numbers, by which a sentence chooses its plural, as long as Fluent can hold them exactly.
fn value(arg: &Arg, locale: Locale) -> FluentValue<'static> {
    const EXACT_MAX: u128 = 1 << 53;
    match arg {
        Arg::Number(number) if number.unsigned_abs() <= EXACT_MAX => FluentValue::from(*number as f64),
        other => FluentValue::from(other.quoted(locale)),
    }
}

fn bundle(lang: Lang) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; 4] = [const { OnceLock::new() }; 4];
    BUNDLES[lang as usize].get_or_init(|| read(lang))
}

fn read(lang: Lang) -> Bundle {
    let tag = lang.as_str().parse().expect("a code of ISO 639-1 is a language tag");
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // The marks around arguments show up as boxes or question marks in terminals.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Fr => |value, _| number(Lang::Fr, value),
        Lang::Nl => |value, _| number(Lang::Nl, value),
        Lang::En => |value, _| number(Lang::En, value),
        Lang::De => |value, _| number(Lang::De, value),
    }));
    for area in AREAS.iter().chain(HELP) {
        // What is wrong with the files is found by the tests; a running node says what can be said.
        let resource = FluentResource::try_new(area.sources[lang as usize].to_owned());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(readable, _)| readable));
    }
    bundle
}

/// Fluent would write numbers alike in all languages.
fn number(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(written(lang, number.value as i128)),
        _ => None,
    }
}
