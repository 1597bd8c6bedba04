//! The map as lines of text, for a terminal.

use super::chart::{Chart, Detail};
use super::drawing::one_line;
use percole_words::{Lang, organisation};

impl Chart<'_> {
    /// A tree of units and bodies; a body stands below the one that it answers to, or says so when that is elsewhere.
    pub fn text(&self, lang: Lang, detail: Detail) -> String {
        let mut tree = Tree { chart: self, lang, detail, text: String::new() };
        for unit in self.outermost() {
            tree.line("", &self.unit_name(unit, lang));
            tree.below(Branch::Unit(unit), "");
        }
        tree.text
    }

    /// What stands below a unit or a body.
    fn below(&self, branch: Branch) -> Vec<Branch> {
        match branch {
            Branch::Body(body) => self.bodies[body].below.iter().copied().map(Branch::Body).collect(),
            Branch::Unit(unit) => {
                let unit = &self.units[unit];
                let bodies = unit.bodies.iter().filter(|&&body| self.bodies[body].drawn_below.is_none());
                let parts = unit.parts.iter().copied().map(Branch::Unit);
                bodies.copied().map(Branch::Body).chain(parts).collect()
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Branch {
    Unit(usize),
    Body(usize),
}

struct Tree<'a> {
    chart: &'a Chart<'a>,
    lang: Lang,
    detail: Detail,
    text: String,
}

impl Tree<'_> {
    fn below(&mut self, branch: Branch, indent: &str) {
        let below = self.chart.below(branch);
        let last = below.len().saturating_sub(1);
        for (at, branch) in below.into_iter().enumerate() {
            let (fork, rest) = if at == last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
            let inner = format!("{indent}{rest}");
            self.title(branch, &format!("{indent}{fork}"));
            if let Branch::Body(body) = branch {
                self.offices(body, &inner);
            }
            self.below(branch, &inner);
        }
    }

    fn title(&mut self, branch: Branch, before: &str) {
        let title = match branch {
            Branch::Unit(unit) => self.chart.unit_name(unit, self.lang),
            Branch::Body(body) => self.body(body),
        };
        self.line(before, &title);
    }

    fn body(&self, at: usize) -> String {
        let body = &self.chart.bodies[at];
        let mut parts = vec![body.name().to_owned()];
        parts.extend(body.remarks(self.lang));
        if let Some(above) = body.above.filter(|_| body.drawn_below.is_none()) {
            let above = &self.chart.bodies[above];
            let unit = self.chart.unit_name(above.unit, self.lang);
            parts.push(organisation::map_answers_to(above.name(), unit).in_lang(self.lang));
        }
        parts.join(" – ")
    }

    fn offices(&mut self, at: usize, before: &str) {
        if self.detail == Detail::Bodies {
            return;
        }
        let body = &self.chart.bodies[at];
        // A bar leads on to what stands below.
        let bar = if body.below.is_empty() { "   " } else { "│  " };
        for line in body.holders(self.lang) {
            self.line(&format!("{before}{bar}"), &line);
        }
    }

    fn line(&mut self, before: &str, text: &str) {
        self.text.push_str(before);
        self.text.push_str(&one_line(text));
        self.text.push('\n');
    }
}
