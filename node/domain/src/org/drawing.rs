//! What drawings have in common: boxes for bodies, within frames for units, and arrows from those who are answered to.

use super::chart::{Chart, ChartBody, Detail};
use percole_words::{Lang, organisation};

/// A language for drawings.
pub(super) trait Pen {
    /// Begins a frame, or the whole drawing; lines are indented by `depth`.
    fn open_frame(&mut self, depth: usize, number: usize, title: &str);
    /// Ends a frame.
    fn close_frame(&mut self, depth: usize);
    /// A box with lines of text; `vacant` boxes are drawn so that one sees it.
    fn body(&mut self, depth: usize, number: usize, lines: &[String], look: Look);
    /// An arrow from the body that is answered to.
    fn arrow(&mut self, from: usize, to: usize);
}

/// How a box is drawn.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Look {
    /// As usual.
    Full,
    /// With seats that nobody holds.
    WithVacancy,
}

impl Chart<'_> {
    /// Draws everything with a pen.
    pub(super) fn draw(&self, pen: &mut impl Pen, lang: Lang, detail: Detail) {
        for unit in self.outermost() {
            self.draw_unit(pen, unit, 1, lang, detail);
        }
        for (at, body) in self.bodies.iter().enumerate() {
            if let Some(above) = body.above {
                pen.arrow(above, at);
            }
        }
    }

    fn draw_unit(&self, pen: &mut impl Pen, unit: usize, depth: usize, lang: Lang, detail: Detail) {
        pen.open_frame(depth, unit, &self.unit_name(unit, lang));
        for &at in &self.units[unit].bodies {
            let body = &self.bodies[at];
            let look = if body.seats.vacant() > 0 { Look::WithVacancy } else { Look::Full };
            pen.body(depth + 1, at, &lines(body, lang, detail), look);
        }
        for &part in &self.units[unit].parts {
            self.draw_unit(pen, part, depth + 1, lang, detail);
        }
        pen.close_frame(depth);
    }

    /// Units that are drawn within no other.
    pub(super) fn outermost(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.units.len()).filter(|&unit| self.units[unit].within.is_none())
    }

    /// What a unit is called.
    pub(super) fn unit_name(&self, unit: usize, lang: Lang) -> String {
        match self.units[unit].name {
            "" => organisation::map_no_unit().in_lang(lang),
            name => name.to_owned(),
        }
    }
}

fn lines(body: &ChartBody<'_>, lang: Lang, detail: Detail) -> Vec<String> {
    let mut lines = vec![body.name().to_owned()];
    lines.extend(body.remarks(lang));
    if detail == Detail::Holders {
        lines.extend(body.holders(lang));
    }
    lines
}

/// One line of text: without line breaks, and without invisible characters that change how a line is read.
pub(super) fn one_line(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'))
        .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .collect()
}
