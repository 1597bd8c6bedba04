use super::*;

#[test]
fn cells_are_named_as_a_spreadsheet_names_them() {
    for (line, column, name) in
        [(1, 0, "A1"), (7, 25, "Z7"), (2, 26, "AA2"), (3, 701, "ZZ3"), (3, 702, "AAA3")]
    {
        assert_eq!(place(line, column).cell.as_deref(), Some(name));
    }
}

#[test]
fn numbers_are_written_as_they_are_shown() {
    for (value, text) in [(42.0, "42"), (0.1 + 0.2, "0.3"), (2.5, "2.5"), (-3.0, "-3"), (100000.0, "100000")]
    {
        assert_eq!(number(value), text);
    }
    assert!(crate::value::mangled(&number(1234567890123456789.0)).is_some(), "its last digits are lost");
}
