//! An invitation as it comes out of a mail program: broken into lines, quoted, encoded, with more of the mail around it.

use super::{BYTES_MAX, SCHEME};

/// So much of a mail is looked through.
pub(super) const MAIL_BYTES_MAX: usize = 16 * 1024;
/// Digits of the seconds until the year 2286; what stands behind them belongs to the mail.
const SECONDS_DIGITS_MAX: usize = 10;

/// The line within a text; the text as it is, without blanks, when there is none in it.
///
/// Nothing is guessed: what is taken away here stands in no invitation, and one that lacks something is refused by whoever
/// reads it.
pub(super) fn mended(text: &str) -> String {
    let joined: String = text.lines().map(unquoted).collect::<Vec<_>>().join("\n");
    let joined = decoded(&joined);
    let line: String = joined.chars().filter(|sign| !is_between(*sign)).collect();
    let line = line.replace("&amp;", "&");
    match line.to_ascii_lowercase().find(SCHEME) {
        Some(start) => without_tail(&line[start..]),
        None => line,
    }
}

/// A line without the marks of a quotation before it.
fn unquoted(line: &str) -> &str {
    line.trim_start_matches(|sign: char| sign.is_whitespace() || matches!(sign, '>' | '|'))
}

/// Without what "quoted printable" makes of a long line with equals signs in it. A secret may begin with `3D` by itself, a
/// level never.
fn decoded(text: &str) -> String {
    let joined = text.replace("=\r\n", "").replace("=\n", "");
    if !joined.contains("level=3D") && !joined.contains("level=3d") {
        return joined;
    }
    let mut parts = joined.split('=');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // Once for each sign: what a decoded one and what follows it spell together says nothing.
        let (sign, rest) = match part.get(..2) {
            Some("3D" | "3d") => ('=', &part[2..]),
            Some("26") => ('&', &part[2..]),
            _ => ('=', part),
        };
        plain.push(sign);
        plain.push_str(rest);
    }
    plain
}

/// What programs put between the signs of a long line.
fn is_between(sign: char) -> bool {
    sign.is_whitespace()
        || sign.is_control()
        || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Without what follows it in the mail: a full stop, a bracket, the next sentence.
fn without_tail(line: &str) -> String {
    const LAST: &str = "expires=";
    let kept = line.char_indices().nth(BYTES_MAX).map_or(line.len(), |(end, _)| end);
    let line = &line[..kept];
    let Some(at) = line.find(LAST) else { return line.to_owned() };
    let digits =
        line[at + LAST.len()..].bytes().take_while(u8::is_ascii_digit).take(SECONDS_DIGITS_MAX).count();
    let end = at + LAST.len() + digits;
    match line[end..].starts_with('&') {
        true => line.to_owned(),
        false => line[..end].to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use percole_domain::{Level, Timestamp};
    use percole_merkle::Fingerprint;

    use crate::invitation::Invitation;

    fn invitation() -> Invitation {
        Invitation {
            address: "group.example.org:7443".to_owned(),
            fingerprint: Fingerprint([0x3d; 32]),
            // In base64url it begins with `3D`.
            secret: [0xdc; 32],
            level: Level::National,
            expires: Timestamp::from_us(1_900_000_000_000_000),
        }
    }

    /// Lines of at most so many signs, each with something before and after it.
    fn broken(text: &str, width: usize, before: &str, after: &str) -> String {
        let signs: Vec<char> = text.chars().collect();
        let lines =
            signs.chunks(width).map(|line| format!("{before}{}{after}", line.iter().collect::<String>()));
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn what_a_mail_program_made_of_it_is_read_all_the_same() {
        let text = invitation().to_string();
        assert!(text.contains("secret=3Nzc"), "{text}");
        let quoted_printable = broken(&text.replace('=', "=3D"), 71, "", "=");
        for mail in [
            broken(&text, 72, "", ""),
            broken(&text, 60, "> ", ""),
            broken(&text, 40, "> > ", "  \r"),
            broken(&text, 30, "\t| ", ""),
            broken(&text, 20, "\u{a0}", "\u{ad}"),
            broken(&text, 7, " ", "\u{200b}"),
            quoted_printable.clone(),
            quoted_printable.replace('\n', "\r\n"),
            format!("<{text}>"),
            format!("({text})."),
            format!("Bonjour,\nvoici l’invitation :\n\n{text}\n\nCordialement,\nZoé, 2 rue Haute"),
            format!("{text}\n12 rue Haute"),
            format!("<a href=\"{text}\">{text}</a>").replace('&', "&amp;"),
            format!("« {text} », valable 7 jours"),
            text.replace("percole://", "Percole://"),
        ] {
            assert_eq!(mail.parse(), Ok(invitation()), "{mail}");
        }
    }

    #[test]
    fn what_lacks_something_is_refused_with_what_it_lacks() {
        let text = invitation().to_string();
        let cut = |at: &str| text[..text.find(at).unwrap()].to_owned();
        for (mail, word) in [
            (cut("&level"), "level is missing"),
            (cut("&secret"), "secret is missing"),
            (text.replace("Nw&level", "&level"), "secret is damaged"),
            (String::new(), "percole://"),
            ("Bonjour".to_owned(), "percole://"),
            (format!("{}\n{text}", "x".repeat(20_000)), "long"),
        ] {
            let error = mail.parse::<Invitation>().unwrap_err().to_string();
            assert!(error.contains(word), "{error}");
        }
    }
}
