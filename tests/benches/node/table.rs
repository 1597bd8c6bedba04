//! A table of figures with their ratio to a limit, in Markdown.

/// Lines of one table.
pub(crate) struct Table {
    title: String,
    lines: Vec<String>,
}

impl Table {
    /// An empty table.
    pub(crate) fn new(title: &str) -> Table {
        eprintln!("{title} …");
        Table { title: title.to_owned(), lines: Vec::new() }
    }

    /// A limit, measured in this run.
    pub(crate) fn limit(&mut self, what: &str, per_second: f64) {
        self.lines.push(format!("| *{what}* | {} | limit |", grouped(per_second)));
    }

    /// A rate, with its ratio to a limit.
    pub(crate) fn row(&mut self, what: &str, per_second: f64, limit: f64, name: &str) {
        let percent = 100.0 * per_second / limit;
        self.lines.push(format!("| {what} | {} | {percent:.0} % of {name} |", grouped(per_second)));
    }

    /// A figure that has no limit.
    pub(crate) fn fact(&mut self, what: &str, value: &str) {
        self.lines.push(format!("| {what} | {value} | |"));
    }

    /// Prints it.
    pub(crate) fn print(&self) {
        println!("### {}\n\n| what | figure | beside its limit |\n| --- | ---: | --- |", self.title);
        for line in &self.lines {
            println!("{line}");
        }
        println!();
    }
}

fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}
