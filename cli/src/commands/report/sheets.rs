//! Where the measures of sheets went.

use percole_domain::measures::id;
use percole_domain::reporting::Fate;
use percole_proto::v1::SheetSource;
use percole_words::cli_report;

use crate::commands::transmission::list::node_name;
use crate::output::reader::Reader;
use crate::output::words::{clean, short};

/// Each sheet by its title and node, with a table of its measures.
pub(super) fn parts(reader: Reader, sheets: &[SheetSource]) -> Vec<String> {
    sheets.iter().flat_map(|sheet| [title(reader, sheet), table(reader, sheet)]).collect()
}

fn title(reader: Reader, sheet: &SheetSource) -> String {
    let title = if sheet.title.is_empty() { short(&sheet.sheet) } else { clean(&sheet.title) };
    reader.say(cli_report::sheet_of(title, clean(&node_name(&sheet.node_name, &sheet.node))))
}

fn table(reader: Reader, sheet: &SheetSource) -> String {
    let titles = [
        cli_report::title_measure(),
        cli_report::title_fate(),
        cli_report::title_into(),
        cli_report::title_why(),
    ];
    let rows = sheet.fates.iter().enumerate().map(|(place, fate)| {
        let said = sheet.measures.get(place).cloned().unwrap_or_default();
        let into = match sheet.numbers.get(place) {
            Some(number) if *number > 0 => format!("{number}.{}", id(fate.into_measure)),
            _ => String::new(),
        };
        [
            format!("{} {}", id(fate.measure), clean(&said)),
            reader.word::<Fate>(&fate.fate),
            into,
            fate.why.clone(),
        ]
    });
    reader.table(titles, rows, &cli_report::holds_none())
}
