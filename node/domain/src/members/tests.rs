use percole_words::Lang;
use proptest::prelude::*;

use super::*;
use crate::table::ERRORS_LISTED_MAX;

const FILE: &str = "number,name,category,antenne,language,email
1,Zoé Lambert,sociétaire,Namur,fr,zoe@example.org
2,\"De Smet, Jan\",Staff,Gent,NL-be,
3,Atelier Sud,partner,,,
";

/// The errors of a file, as people read them.
fn errors(text: &str) -> Vec<String> {
    parse(text.as_bytes()).unwrap_err().errors.iter().map(ToString::to_string).collect()
}

fn one_error(text: &str) -> String {
    let errors = errors(text);
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0].clone()
}

#[test]
fn a_register_is_read() {
    let members = parse(FILE.as_bytes()).unwrap();
    assert_eq!(members.len(), 3);
    assert_eq!(members[0].name, "Zoé Lambert");
    assert_eq!(members[1].name, "De Smet, Jan");
    assert_eq!(members[1].category, "staff");
    assert_eq!(members[1].language.as_ref().map(Language::as_str), Some("nl-BE"));
    assert_eq!((&members[2].antenne, &members[2].language, &members[2].email), (&None, &None, &None));
}

#[test]
fn separators_byte_order_marks_and_line_ends_do_not_matter() {
    let members = parse(FILE.as_bytes()).unwrap();
    let semicolons = FILE.replace(',', ";").replace("De Smet;", "De Smet,");
    for text in [
        format!("\u{feff}{FILE}"),
        FILE.replace('\n', "\r\n"),
        FILE.replace('\n', "\r"),
        semicolons.clone(),
        semicolons.replace('\n', ";;\n"),
        FILE.replace('\n', "\n\n").replace("3,", " , ,\n3,"),
        FILE.trim_end().to_owned(),
    ] {
        assert_eq!(parse(text.as_bytes()).unwrap(), members, "{text}");
    }
}

#[test]
fn titles_are_known_in_four_languages_and_any_order() {
    let members = parse(FILE.as_bytes()).unwrap();
    for titles in [
        "Numéro,Nom,Catégorie,Antenne,Langue,Courriel",
        "N°,NOM,CATEGORIE,Bureau,langue,Adresse e-mail",
        "Numéro d’associé,nom complet,catégorie,antenne,langue,mail",
        "lidnummer,naam,categorie,kantoor,taal,e-mailadres",
        "Mitgliedsnummer,Name,Kategorie,Zweigstelle,Sprache,E-Mail-Adresse",
        "member_number,full name,category,branch,language,e-mail",
    ] {
        let text = FILE.replacen("number,name,category,antenne,language,email", titles, 1);
        assert_eq!(parse(text.as_bytes()).unwrap(), members, "{titles}");
    }
    let swapped = parse("email;category;name;number\n;staff;Zoé;7\n".as_bytes()).unwrap();
    assert_eq!((swapped[0].number.as_str(), swapped[0].name.as_str()), ("7", "Zoé"));
}

#[test]
fn the_titles_that_messages_name_are_known_in_every_language() {
    for &lang in Lang::ALL {
        let titles: Vec<_> = COLUMNS.iter().map(|column| (column.label)().in_lang(lang)).collect();
        let text = format!("{}\n1;Zoé;staff;;;\n", titles.join(";"));
        assert_eq!(parse(text.as_bytes()).map(|members| members.len()), Ok(1), "{text}");
    }
}

#[test]
fn a_fault_is_said_in_the_readers_language() {
    let errors = parse("numéro;nom;catégorie\n12;Zoé;\n".as_bytes()).unwrap_err();
    assert_eq!(errors.in_lang(Lang::Fr), "ligne 2, colonne catégorie\u{a0}: ne peut pas être vide");
    assert_eq!(errors.in_lang(Lang::Nl), "regel 2, kolom catégorie: mag niet leeg zijn");
}

#[test]
fn every_fault_of_the_header_is_named() {
    assert_eq!(
        errors("number;nmae;category;category;Telefoon\n"),
        [
            "line 1, column nmae: is an unknown column: did you mean name?",
            "line 1, column category: is a second column for category: keep one",
            "line 1, column Telefoon: is an unknown column: known are number, name, category, antenne, language, email",
            "line 1, column name: the column name is missing: add one with the title name",
        ]
    );
    assert!(errors("number\tname\tcategory\n")[0].contains("tabs"));
    assert!(one_error(&"x;".repeat(101)).contains("has 101 columns"));
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
            "line 7, column Courriel: `not an address` is not an e-mail address: write name@example.org",
            "line 8: has 4 cells, the header has 5: put a cell that holds the separator between quotation marks",
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
fn other_encodings_are_refused_in_words() {
    let latin1 = parse(b"number;name;category\n1;Zo\xE9;staff\n").unwrap_err();
    assert_eq!(latin1.errors[0].line, 2);
    assert!(latin1.errors[0].message.to_string().contains("Latin-1"));
    assert!(parse(b"\xFF\xFEn\0").unwrap_err().errors[0].message.to_string().contains("UTF-16"));
}

#[test]
fn a_thousand_errors_are_listed_and_the_rest_counted() {
    let mut text = "number;name;category\n".to_owned();
    for number in 0..ERRORS_LISTED_MAX + 5 {
        text.push_str(&format!("{number};;staff\n"));
    }
    let errors = parse(text.as_bytes()).unwrap_err();
    assert_eq!((errors.errors.len(), errors.more), (ERRORS_LISTED_MAX, 5));
    assert!(errors.to_string().ends_with("and 5 more"));
}

#[test]
fn a_hundred_thousand_rows_are_read() {
    let mut text = "number;name;category;antenne;language;email\n".to_owned();
    for number in 0..100_000 {
        text.push_str(&format!("{number};Membre {number};user;Namur;fr;membre{number}@example.org\n"));
    }
    assert_eq!(parse(text.as_bytes()).unwrap().len(), 100_000);
}

proptest! {
    #[test]
    fn no_bytes_make_the_parser_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = parse(&bytes);
        let _ = parse(&[FILE.as_bytes(), &bytes].concat());
    }
}
