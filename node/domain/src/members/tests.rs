use percole_words::Lang;
use proptest::prelude::*;

use super::*;
use percole_tables::errors::ERRORS_LISTED_MAX;

const FILE: &str = "number,name,category,antenne,language,email
1,Zoé Lambert,sociétaire,Namur,fr,zoe@example.org
2,\"De Smet, Jan\",Staff,Gent,NL-be,
3,Atelier Sud,partner,,,
";

fn taken(bytes: &[u8]) -> Result<Vec<NewMember>, TableErrors> {
    parse(bytes, Asked::default()).map(|taken| taken.rows)
}

/// Without the lines, which blank ones move.
fn without_lines(bytes: &[u8]) -> Vec<NewMember> {
    let members = taken(bytes).unwrap().into_iter();
    members.map(|member| NewMember { line: 0, ..member }).collect()
}

/// The errors of a file, as people read them.
fn errors(text: &str) -> Vec<String> {
    taken(text.as_bytes()).unwrap_err().errors.iter().map(ToString::to_string).collect()
}

fn one_error(text: &str) -> String {
    let errors = errors(text);
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0].clone()
}

#[test]
fn a_register_is_read() {
    let members = taken(FILE.as_bytes()).unwrap();
    assert_eq!(members.len(), 3);
    assert_eq!(members[0].name, "Zoé Lambert");
    assert_eq!(members[1].name, "De Smet, Jan");
    assert_eq!(members[1].category, "staff");
    assert_eq!(members[1].language.clone().value().as_ref().map(Language::as_str), Some("nl-BE"));
    assert_eq!(
        (&members[2].antenne, &members[2].language, &members[2].email),
        (&Given::Said(None), &Given::Said(None), &Given::Said(None))
    );
}

#[test]
fn separators_byte_order_marks_and_line_ends_do_not_matter() {
    let members = without_lines(FILE.as_bytes());
    let semicolons = FILE.replace(',', ";").replace("De Smet;", "De Smet,");
    for text in [
        format!("\u{feff}{FILE}"),
        FILE.replace('\n', "\r\n"),
        FILE.replace('\n', "\r"),
        semicolons.clone(),
        semicolons.replace('\n', ";;\n"),
        semicolons.replace(';', "\t"),
        semicolons.replace(",,,", "").replace(";;;", ""),
        format!("sep=;\r\n{semicolons}"),
        format!("# Membres au 1er janvier;;;\n{semicolons}"),
        FILE.replace('\n', "\n\n").replace("3,", " , ,\n3,"),
        FILE.trim_end().to_owned(),
    ] {
        assert_eq!(without_lines(text.as_bytes()), members, "{text}");
    }
}

#[test]
fn titles_are_known_in_four_languages_and_any_order() {
    let members = taken(FILE.as_bytes()).unwrap();
    for titles in [
        "Numéro,Nom,Catégorie,Antenne,Langue,Courriel",
        "N°,NOM,CATEGORIE,Bureau,langue,Adresse e-mail",
        "Numéro d’associé,nom complet,catégorie,antenne,langue,mail",
        "lidnummer,naam,categorie,kantoor,taal,e-mailadres",
        "Mitgliedsnummer,Name,Kategorie,Zweigstelle,Sprache,E-Mail-Adresse",
        "member_number,full name,category,branch,language,e-mail",
    ] {
        let text = FILE.replacen("number,name,category,antenne,language,email", titles, 1);
        assert_eq!(taken(text.as_bytes()).unwrap(), members, "{titles}");
    }
    let swapped = taken("email;category;name;number\n;staff;Zoé;7\n".as_bytes()).unwrap();
    assert_eq!((swapped[0].number.as_str(), swapped[0].name.as_str()), ("7", "Zoé"));
}

#[test]
fn the_titles_that_messages_name_are_known_in_every_language() {
    for &lang in Lang::ALL {
        let titles: Vec<_> = COLUMNS.iter().map(|column| (column.label)().in_lang(lang)).collect();
        let text = format!("{}\n1;Zoé;staff;;;\n", titles.join(";"));
        assert_eq!(taken(text.as_bytes()).map(|members| members.len()), Ok(1), "{text}");
    }
}

#[test]
fn a_fault_is_said_in_the_readers_language() {
    let errors = taken("numéro;nom;catégorie\n12;Zoé;\n".as_bytes()).unwrap_err();
    assert_eq!(errors.in_lang(Lang::Fr), "ligne 2, colonne catégorie\u{a0}: ne peut pas être vide");
    assert_eq!(errors.in_lang(Lang::Nl), "regel 2, kolom catégorie: mag niet leeg zijn");
}

#[test]
fn every_fault_of_the_header_is_named() {
    assert_eq!(
        errors("number;nmae;category;category;Telefoon\n"),
        [
            "line 1, column nmae: is an unknown column: did you mean name? (`--ignore-other-columns` leaves it out)",
            "line 1, column category: is a second column for category: keep one",
            "line 1, column Telefoon: is an unknown column: known are number, name, category, first name, antenne, language, email, member since, status; `--ignore-other-columns` leaves it out",
            "line 1, column name: the column name is missing: add one with the title name",
        ]
    );
    assert!(one_error(&"x;".repeat(201)).contains("has 201 columns"));
    assert!(one_error("").contains("the file is empty"));
    assert!(one_error("number;;name;category\n1;;a;b\n").contains("column 2: a column without a title"));
}

#[test]
fn every_fault_of_every_row_is_named_by_line_and_column() {
    let text = "Numéro;Nom;Catégorie;Langue;Courriel
1;Zoé;staff;fr;zoe@example.org
2;;staff;français;zoe@example
1;\"Jan\nDe Smet\";staff;nl;

3;Ana;staff;nl;not an address
3;Ana;staff;nl
4;Ana;staff;nl;;x
";
    assert_eq!(
        errors(text),
        [
            "line 3, column Nom: is empty",
            "line 3, column Langue: `français` is not a language tag: write a BCP 47 tag such as fr, nl-BE or de",
            "line 3, column Courriel: `zoe@example` is not an e-mail address: write name@example.org",
            "line 4, column Nom: has more than 1000 characters or a line break: a quotation mark may be missing, or not \
             be doubled",
            "line 4, column Numéro: `1` is on line 2 already: keep one of the two lines",
            "line 7, column Courriel: `not an address` is not an e-mail address: write name@example.org",
            "line 8, column Numéro: `3` is on line 7 already: keep one of the two lines",
            "line 9: has 6 cells, the header has 5: put a cell that holds the separator between quotation marks",
        ]
    );
}

#[test]
fn a_number_on_two_lines_names_both() {
    let text = "number;name;category\n12;a;x\n13;b;x\n\n12;c;x\n";
    assert_eq!(
        one_error(text),
        "line 5, column number: `12` is on line 2 already: keep one of the two lines"
    );
}

#[test]
fn other_encodings_are_converted_and_said() {
    let latin1 = parse(b"number;name;category\n1;Zo\xE9;staff\n", Asked::default()).unwrap();
    assert_eq!(latin1.rows[0].name, "Zoé");
    assert!(latin1.reading.remarks()[0].to_string().contains("Windows-1252"));
    let text: Vec<u8> =
        "\u{feff}number;name;category\n1;Zoé;staff\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(parse(&text, Asked::default()).unwrap().rows, latin1.rows);
}

#[test]
fn first_and_last_name_may_stand_in_two_columns() {
    let text =
        "N° adhérent;Nom;Prénom;Catégorie;Date d’inscription\n1;Lambert;Zoé;x;12/03/2025\n2;Atelier Sud;;x\n";
    assert!(one_error(text).contains("Date d’inscription: is an unknown column"));
    let asked = Asked { others: OtherColumns::Ignored, ..Asked::default() };
    let taken = parse(text.as_bytes(), asked).unwrap();
    assert_eq!(
        taken.rows.iter().map(|member| member.name.as_str()).collect::<Vec<_>>(),
        ["Zoé Lambert", "Atelier Sud"]
    );
    assert_eq!(taken.reading.ignored, ["Date d’inscription"]);
}

#[test]
fn a_column_that_the_file_lacks_says_nothing_and_an_empty_cell_says_none() {
    let members = taken(b"number;name;category;email\n1;a;x;\n").unwrap();
    assert_eq!((&members[0].antenne, &members[0].email), (&Given::Unsaid, &Given::Said(None)));
}

#[test]
fn numbers_that_may_be_one_are_refused_unless_somebody_says_that_they_differ() {
    let text = "number;name;category\n0042;a;x\n42;b;x\n";
    assert_eq!(
        one_error(text),
        "line 3, column number: `42` may be the same as `0042` on line 2: write both alike, or say that they differ \
         (`--numbers-differ`)"
    );
    let asked = Asked { near: NearNumbers::Differ, ..Asked::default() };
    assert_eq!(parse(text.as_bytes(), asked).unwrap().rows.len(), 2);
}

#[test]
fn what_is_unseen_in_a_number_is_refused_and_in_a_name_removed() {
    let text = "number;name;category\n5;Zoe\u{301}\u{200b}\u{a0} Lambert;x\n";
    let read = parse(text.as_bytes(), Asked::default()).unwrap();
    assert_eq!(read.rows[0].name, "Zoé Lambert");
    assert!(read.reading.remarks()[0].to_string().contains("U+200B"));
    for number in ["5\u{200b}", "\u{200e}5", "5\u{feff}", "#N/A", "1,00E+05", "42.0"] {
        let error = one_error(&format!("number;name;category\n{number};a;x\n"));
        assert!(error.starts_with("line 2, column number: "), "{error}");
    }
}

#[test]
fn a_thousand_errors_are_listed_and_the_rest_counted() {
    let mut text = "number;name;category\n".to_owned();
    for number in 0..ERRORS_LISTED_MAX + 5 {
        text.push_str(&format!("{number};;staff\n"));
    }
    let errors = taken(text.as_bytes()).unwrap_err();
    assert_eq!((errors.errors.len(), errors.more), (ERRORS_LISTED_MAX, 5));
    assert!(errors.to_string().ends_with("and 5 more"));
}

#[test]
fn a_hundred_thousand_rows_are_read() {
    let mut text = "number;name;category;antenne;language;email\n".to_owned();
    for number in 0..100_000 {
        text.push_str(&format!("{number};Membre {number};user;Namur;fr;membre{number}@example.org\n"));
    }
    assert_eq!(taken(text.as_bytes()).unwrap().len(), 100_000);
}

proptest! {
    #[test]
    fn no_bytes_make_the_parser_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = parse(&bytes, Asked { others: OtherColumns::Ignored, near: NearNumbers::Differ });
        let _ = taken(&[FILE.as_bytes(), &bytes].concat());
    }
}
