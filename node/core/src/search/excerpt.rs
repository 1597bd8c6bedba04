//! Where in a text the words stand that somebody looks for.

use std::ops::Range;

use super::{
    query::Query,
    texts::{Section, Text},
    words::{Token, tokens},
};

/// About so many characters are shown before the first word that was found, and in all.
const BEFORE: usize = 60;
const SHOWN: usize = 220;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    /// Whether it is one of the words.
    pub(crate) is_hit: bool,
}

/// A title with its words marked.
pub(crate) fn marked(query: &Query, section: &Section) -> Vec<Piece> {
    let tokens = tokens(&section.text);
    pieces(query, section, &tokens, 0..section.text.len())
}

/// The paragraph in which the words stand, or the first one when they stand in the title alone; cut around them.
pub(crate) fn excerpt<'text>(query: &Query, text: &'text Text) -> Option<(Vec<Piece>, &'text Section)> {
    for section in &text.sections {
        let tokens = tokens(&section.text);
        if let Some(at) = tokens.iter().position(|token| is_hit(query, section, token)) {
            return Some((around(query, section, &tokens, at), section));
        }
    }
    let first = text.sections.first()?;
    Some((around(query, first, &tokens(&first.text), 0), first))
}

fn is_hit(query: &Query, section: &Section, token: &Token) -> bool {
    token.forms.iter().any(|form| query.takes(&query.stems.of(form, section.lang)))
}

/// What stands around a word, from one word's beginning to another's end.
fn around(query: &Query, section: &Section, tokens: &[Token], at: usize) -> Vec<Piece> {
    let text = &section.text;
    let Some(hit) = tokens.get(at) else { return Vec::new() };
    let first = tokens[..at].iter().rev().take_while(|token| hit.at.start - token.at.start <= BEFORE).last();
    // What stands within this distance of the beginning is not cut off for it.
    let start = first.map_or(hit.at.start, |token| token.at.start);
    let start = if start <= BEFORE / 2 { 0 } else { start };
    let last = tokens[at..].iter().take_while(|token| token.at.end <= start + SHOWN).last();
    let end = last.map_or(hit.at.end, |token| token.at.end);
    let goes_on = tokens.last().is_some_and(|token| token.at.end > end);
    let end = if goes_on { end } else { text.len() };
    let mut shown = pieces(query, section, tokens, start..end);
    if start > 0 {
        shown.insert(0, Piece { text: "… ".to_owned(), is_hit: false });
    }
    if goes_on {
        shown.push(Piece { text: " …".to_owned(), is_hit: false });
    }
    shown
}

fn pieces(query: &Query, section: &Section, tokens: &[Token], shown: Range<usize>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut from = shown.start;
    let mut push = |range: Range<usize>, is_hit: bool| {
        let text = section.text.get(range).unwrap_or_default();
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), is_hit });
        }
    };
    let within = tokens.iter().filter(|token| token.at.start >= shown.start && token.at.end <= shown.end);
    for token in within.filter(|token| is_hit(query, section, token)) {
        push(from..token.at.start, false);
        push(token.at.clone(), true);
        from = token.at.end;
    }
    push(from..shown.end, false);
    pieces
}

#[cfg(test)]
mod tests {
    use percole_words::Lang;

    use super::*;

    fn shown(pieces: &[Piece]) -> String {
        let mark =
            |piece: &Piece| if piece.is_hit { format!("[{}]", piece.text) } else { piece.text.clone() };
        pieces.iter().map(mark).collect()
    }

    #[test]
    fn what_stands_around_the_words_is_shown_with_them_marked() {
        let query = Query::read("energies societaire").ok().unwrap();
        let section = |text: String| Section { lang: Some(Lang::Fr), text };
        let title = section("L’énergie des sociétaire·s".to_owned());
        assert_eq!(shown(&marked(&query, &title)), "L’[énergie] des [sociétaire·s]");

        let long = format!("{}l’énergie des toits. {}", "un mot ".repeat(40), "un autre ".repeat(60));
        let text = Text { sections: vec![section("rien".to_owned()), section(long)], ..Text::default() };
        let (pieces, _) = excerpt(&query, &text).unwrap();
        let said = shown(&pieces);
        assert!(said.starts_with("… mot un") || said.starts_with("… un mot"), "{said}");
        assert!(said.contains("l’[énergie] des toits. un autre") && said.ends_with(" …"), "{said}");
        assert!(said.chars().count() < SHOWN + 20, "{said}");

        let other = Query::read("absent").ok().unwrap();
        assert_eq!(shown(&excerpt(&other, &text).unwrap().0), "rien");
    }
}
