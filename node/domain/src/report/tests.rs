use proptest::prelude::*;

use super::*;

#[test]
fn a_whole_report_is_read() {
    let Imported { document, left_out } =
        ReportDocument::import_json(&percole_test_data::report_json()).unwrap();
    assert_eq!(document.recommendations.len(), 7);
    assert_eq!(document.measure_count(), 38);
    let text = &document.text;
    let antennes: Vec<_> =
        text.groups.iter().map(|group| (group.antenne.as_str(), group.country.as_str())).collect();
    assert_eq!(antennes, [("Lyon", "FR"), ("Nantes", "FR"), ("Namur", "BE")]);
    assert_eq!(text.language.as_str(), "fr");
    assert_eq!(text.cycle, "2023-2024");
    assert!(text.title.starts_with("Cahier de recommandations — Seul·e au travail"), "{}", text.title);
    assert!(text.theme.starts_with("Travailler seul·e, risquer ensemble : jusqu’où"), "{}", text.theme);
    assert_eq!((text.introduction.len(), text.reading_grid.len()), (10, 4));
    assert_eq!(text.reading_grid[3].level, "pouvoir partagé");
    assert!(text.reading_grid[0].meaning.starts_with("chacun∙e "), "{:?}", text.reading_grid[0]);
    assert_eq!(
        (text.preambles.len(), text.preambles[0].group.as_str(), text.preambles[0].text.len()),
        (1, "Namur", 3)
    );
    let links: Vec<_> = document.recommendations.iter().map(|r| (r.number, r.linked_to.clone())).collect();
    assert_eq!(links[3], (4, vec![7]));
    assert_eq!(links[6], (7, vec![4]));
    assert!(links.iter().filter(|(_, to)| !to.is_empty()).count() == 2);
    assert_eq!(
        document.recommendations[0].measures[0].title,
        "Archipel dessine le trajet d’un euro facturé."
    );
    assert_eq!(
        left_out,
        [
            "source",
            "document.status",
            "document.working_document_date",
            "document.public_discussion",
            "report.recommendations"
        ]
    );
    for recommendation in &document.recommendations {
        recommendation.text(&text.language).unwrap();
    }
}

#[test]
fn a_whole_report_survives_markdown_and_json() {
    let document = ReportDocument::from_json(&percole_test_data::report_json()).unwrap();
    let markdown = document.to_markdown();
    assert!(markdown.contains("\n## Préambule: Namur\n"), "{markdown}");
    assert_eq!(ReportDocument::from_markdown(&markdown).unwrap(), document);
    assert_eq!(ReportDocument::from_json(document.to_json().as_bytes()).unwrap(), document);
}

const MARKDOWN: &str = "+++
language = \"nl-BE\"
theme = \"Deelname\"
cycle = \"2\"
drafters = [\"secretariaat\"]
[[groups]]
antenne = \"Gent\"
country = \"BE\"
+++
# Bundel

Eerste alinea
op twee regels.

## Leeswijzer

* **informatie**: wie *alles* weet

## Woord vooraf : Gent

Zie [de site](https://example.org/a) of <https://example.org/b>.

## 3) Smart leert

Waarom.

### Links

- 1

### Maatregelen

1. Een maatregel zonder vet.
2. **Een vette.**

   Met uitleg\\
   op twee regels.

## 1. Smart doet
";

#[test]
fn a_hand_written_file_is_read() {
    let document = ReportDocument::from_markdown(MARKDOWN).unwrap();
    let text = &document.text;
    assert_eq!(text.introduction, ["Eerste alinea op twee regels."]);
    assert_eq!(
        (text.reading_grid[0].level.as_str(), text.reading_grid[0].meaning.as_str()),
        ("informatie", "wie alles weet")
    );
    assert_eq!(text.preambles[0].group, "Gent");
    assert_eq!(text.preambles[0].text, ["Zie de site (https://example.org/a) of https://example.org/b."]);
    assert_eq!(text.drafters, ["secretariaat"]);
    let third = &document.recommendations[0];
    assert_eq!((third.number, third.title.as_str(), &third.linked_to[..]), (3, "Smart leert", &[1][..]));
    assert_eq!(
        third.measures[0],
        Measure { number: 0, title: "Een maatregel zonder vet.".into(), detail: String::new() }
    );
    assert_eq!(third.measures[1].title, "Een vette.");
    assert_eq!(third.measures[1].detail, "Met uitleg\nop twee regels.");
    assert_eq!(document.recommendations[1].measures, []);
    assert_eq!(ReportDocument::from_markdown(&document.to_markdown()).unwrap(), document);
    assert_eq!(ReportDocument::from_markdown(&MARKDOWN.replace('\n', "\r\n")).unwrap(), document);
}

#[test]
fn a_fault_in_markdown_names_its_line() {
    let wrong = [
        ("+++\nlanguage", "---\nlanguage", "line 1", "+++"),
        ("language = \"nl-BE\"", "langage = \"nl-BE\"", "line 2", "langage"),
        ("cycle = \"2\"", "cycle = Deelname : wat", "line 4", "front matter"),
        ("\"nl-BE\"", "\"NL\"", "language", "write nl"),
        ("# Bundel", "Bundel", "line 10", "before the title"),
        ("# Bundel", "# Bundel\n# Bundel", "line 11", "second title"),
        ("## Leeswijzer", "## Lezen", "line 15", "## 1. Lezen"),
        ("## Leeswijzer", "## Leeswijzer\n\nTekst", "line 17", "**level**"),
        ("## Woord vooraf : Gent", "## Woord vooraf", "line 19", "GROUP"),
        ("Waarom.", "- Waarom.", "line 25", "### Measures"),
        ("### Links", "### Koppeling", "line 27", "### Measures"),
        ("- 1\n", "- een\n", "line 29", "number"),
        ("Waarom.", "<b>Waarom</b>.", "line 25", "HTML"),
        ("Waarom.", "    Waarom.", "line 25", "four blanks"),
        ("Waarom.", "![Waarom](w.png)", "line 25", "image"),
        ("Waarom.", "> Waarom.", "line 25", "quote"),
        ("1. Een", "1. - Een", "line 33", "list within a list"),
        ("- 1\n", "- 2\n", "recommendations[0].linked_to[0]", "number 2"),
        (": Gent", ": Brugge", "preambles[0].group", "Gent"),
        ("## 1. Smart", "## 3. Smart", "recommendations[1].number", "earlier"),
        ("## 1. Smart", "## 99999999999. Smart", "line 39", "too large"),
        ("\"BE\"", "\"België\"", "groups[0].country", "BE"),
    ];
    for (right, changed, place, message) in wrong {
        assert!(MARKDOWN.contains(right), "{right}");
        let error = ReportDocument::from_markdown(&MARKDOWN.replacen(right, changed, 1)).unwrap_err();
        let fault = &error.faults[0];
        assert!(fault.place.to_string().ends_with(place), "{changed}: {error}");
        assert!(fault.message.to_string().contains(message), "{changed}: {error}");
    }
    assert!(ReportDocument::from_markdown("+++\n").unwrap_err().to_string().contains("close it"));
    assert!(ReportDocument::from_markdown("").is_err());
}

const JSON: &str = r#"{
  "document": {"language": "fr"},
  "edition": "2019-2020",
  "theme": "Un thème",
  "groups": [{"antenne": "Liège", "country": "BE"}],
  "report": {"title": "Un cahier"},
  "recommendations": [
    {"number": 1, "title": "Smart agit", "measures": [{"title": "Une mesure"}]}
  ]
}"#;

#[test]
fn a_fault_in_json_names_line_and_path() {
    let document = ReportDocument::from_json(JSON.as_bytes()).unwrap();
    assert_eq!((document.measure_count(), document.text.title.as_str()), (1, "Un cahier"));
    let wrong = [
        (
            "\"title\": \"Une mesure\"",
            "\"titre\": \"Une mesure\"",
            "line 8, column 62, recommendations[0].measures[0]",
            "known are number, title, detail",
        ),
        ("\"number\": 1", "\"number\": \"1\"", "recommendations[0].number", "a whole number is expected"),
        ("\"number\": 1", "\"number\": 1, \"number\": 2", "recommendations[0]", "`number` stands here twice"),
        ("\"Smart agit\"", "\"\"", "recommendations[0].title", "empty"),
        ("\"theme\": \"Un thème\",", "", "line 10, column 1", "the key `theme` is missing"),
        ("\"fr\"", "\"français\"", "document.language", "BCP 47"),
        ("\"Un cahier\"", "\" \"", "title", "empty"),
        ("{\"title\": \"Un cahier\"}", "{", "line 6", "not JSON"),
        ("\"Un cahier\"", "\"a\\u0007b\"", "title", "U+0007"),
    ];
    for (right, changed, place, message) in wrong {
        assert!(JSON.contains(right), "{right}");
        let error = ReportDocument::from_json(JSON.replacen(right, changed, 1).as_bytes()).unwrap_err();
        assert!(error.faults[0].place.to_string().contains(place), "{changed}: {error}");
        assert!(error.faults[0].message.to_string().contains(message), "{changed}: {error}");
    }
    assert!(ReportDocument::from_json(format!("{JSON} x").as_bytes()).is_err(), "nothing may follow");
    assert!(ReportDocument::from_json(b"\xFF\xFE{\0").unwrap_err().to_string().contains("UTF-16"));
    assert!(ReportDocument::from_json("[".repeat(100_000).as_bytes()).is_err());
}

#[test]
fn limits_hold() {
    let big = vec![b' '; DOCUMENT_BYTES_MAX + 1];
    assert!(ReportDocument::from_json(&big).unwrap_err().to_string().contains("at most"));
    assert!(ReportDocument::from_markdown_bytes(&big).unwrap_err().to_string().contains("at most"));
    let mut document = ReportDocument::from_json(JSON.as_bytes()).unwrap();
    document.recommendations[0].measures =
        vec![Measure { number: 0, title: "m".into(), detail: String::new() }; 201];
    document.text.introduction = vec!["x".repeat(20_000); 11];
    let error = document.checked().unwrap_err();
    let places: Vec<_> = error.faults.iter().map(|fault| fault.place.to_string()).collect();
    assert_eq!(places, ["text", "recommendations[0].measures"]);
}

/// Text with every sign that Markdown could take for its own.
fn prose() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[-+*_#=~>|`\\\\\\[\\]<>&!().:;1a é«»’\u{a0}\u{202f}\n]{0,24}").unwrap()
}

fn one_line() -> impl Strategy<Value = String> {
    prose().prop_map(|text| {
        let line = text.replace(['\n', ':'], " ");
        if line.trim().is_empty() { "é".to_owned() } else { line }
    })
}

proptest! {
    #[test]
    fn any_checked_document_survives_markdown_and_json(
        title in one_line(),
        theme in one_line(),
        introduction in proptest::collection::vec(prose(), 0..4),
        rationale in proptest::collection::vec(prose(), 0..4),
        measures in proptest::collection::vec((one_line(), prose()), 0..4),
        meaning in one_line(),
    ) {
        let text = ReportText {
            title: title.clone(),
            language: "de".parse().unwrap(),
            theme,
            cycle: "1".into(),
            introduction,
            reading_grid: vec![ReadingLevel { level: "codécision".into(), meaning }],
            groups: Vec::new(),
            preambles: Vec::new(),
            drafters: Vec::new(),
        };
        let measures = measures.into_iter().map(|(title, detail)| Measure { number: 0, title, detail }).collect();
        let recommendation = ReportRecommendation { number: 1, title, rationale, linked_to: Vec::new(), measures };
        let document = ReportDocument { text, recommendations: vec![recommendation] }.checked().unwrap();
        let markdown = document.to_markdown();
        prop_assert_eq!(&ReportDocument::from_markdown(&markdown).unwrap(), &document, "{}", markdown);
        prop_assert_eq!(&ReportDocument::from_json(document.to_json().as_bytes()).unwrap(), &document);
    }

    #[test]
    fn no_text_makes_the_markdown_parser_panic(body in prose(), start in 0usize..MARKDOWN.len()) {
        let (mut text, mut at) = (MARKDOWN.to_owned(), start);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        text.insert_str(at, &body);
        let _ = ReportDocument::from_markdown(&text);
    }
}
