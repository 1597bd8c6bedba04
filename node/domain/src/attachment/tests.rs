use super::*;
use crate::names::check_written;

const PDF: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0";

fn read(name: &str, content: &[u8]) -> Result<Attachment, Refusal> {
    let mut reading = Reading::default();
    // However it is cut, it is the same.
    for piece in content.chunks(7) {
        reading.add(piece)?;
    }
    reading.finish(name)
}

/// The beginning of an OpenDocument file: its first member is its type.
fn open_document(kind: &str) -> Vec<u8> {
    let mut bytes = b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec();
    bytes.extend(u32::try_from(kind.len()).unwrap().to_le_bytes());
    bytes.extend(u32::try_from(kind.len()).unwrap().to_le_bytes());
    bytes.extend([8, 0, 0, 0]);
    bytes.extend(b"mimetype");
    bytes.extend(kind.as_bytes());
    bytes
}

#[test]
fn what_a_file_holds_tells_its_content() {
    for (name, content, kind) in [
        ("Comptes.pdf", PDF, DocumentType::Pdf),
        ("Comptes", PDF, DocumentType::Pdf),
        ("plan.PNG", PNG, DocumentType::Png),
        ("notes.txt", "Été\r\nà Rennes".as_bytes(), DocumentType::Plain),
        ("notes.md", b"# Notes", DocumentType::Markdown),
        ("liste.csv", b"nom;voix\nZo\xe9;3\n", DocumentType::Csv),
        ("note", b"Bonjour", DocumentType::Plain),
    ] {
        assert_eq!(read(name, content).unwrap().media_type, kind.as_str(), "{name}");
    }
    let ods = open_document(DocumentType::Ods.as_str());
    assert_eq!(read("budget.ods", &ods).unwrap().media_type, DocumentType::Ods.as_str());
    let docx = include_bytes!("../../../../tests/fuzz/corpus/document/docx");
    assert_eq!(read("lettre.docx", &docx[16..]).unwrap().media_type, DocumentType::Docx.as_str());
    // LibreOffice writes other parts first, and others again begin with the text.
    for names in
        [&["_rels/.rels", "docProps/core.xml", "docProps/app.xml", "xl/workbook.xml"][..], &["xl/styles.xml"]]
    {
        let part = |name: &&str| [b"PK\x03\x04", &[0; 26][..], name.as_bytes()].concat();
        let xlsx: Vec<u8> = names.iter().flat_map(part).collect();
        assert_eq!(read("budget.xlsx", &xlsx).unwrap().media_type, DocumentType::Xlsx.as_str(), "{names:?}");
        assert!(read("budget.zip", &xlsx).is_err() && read("budget.docx", &xlsx).is_err());
    }
    let whole = read("Comptes", PDF).unwrap();
    assert_eq!((whole.name.as_str(), whole.size), ("Comptes.pdf", PDF.len() as u64));
    assert_eq!(whole.sha256, <[u8; 32]>::from(Sha256::digest(PDF)));
    assert_eq!(whole.check(), Ok(()));
}

#[test]
fn what_is_carried_out_or_not_known_is_refused() {
    for (name, content) in [
        ("page.html", &b"<!DOCTYPE html><script>alert(1)</script>"[..]),
        ("dessin.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>"),
        ("programme.exe", b"MZ\x90\0\x03\0\0\0"),
        ("notes.txt", b"MZ\x90\0\x03\0\0\0"),
        ("script.sh", b"#!/bin/sh\nrm -rf ."),
        ("archive.zip", b"PK\x03\x04\x14\0\0\0\x08\0aaaaaaaaaaaaaaaa"),
        ("vieux.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1aaaaaaaa"),
        ("binaire", b"\0\x01\x02"),
    ] {
        let refused = read(name, content).unwrap_err();
        assert_eq!(refused.field(), Some("document"), "{name}");
        assert!(refused.to_string().contains("pdf, odt"), "{name}: {refused}");
    }
    let other = read("Comptes.pdf", PNG).unwrap_err().to_string();
    assert!(other.contains("Comptes.pdf") && other.contains("png"), "{other}");
    assert!(read("vide.pdf", b"").is_err());
}

#[test]
fn a_document_is_bounded() {
    let mut reading = Reading::default();
    let piece = vec![b'a'; 1024 * 1024];
    for _ in 0..BYTES_MAX / MIB {
        reading.add(&piece).unwrap();
    }
    assert!(reading.add(b"a").unwrap_err().to_string().contains("16 MiB"));
}

#[test]
fn a_cleaned_name_passes_the_door() {
    let long = format!("{}.pdf", "é".repeat(300));
    for raw in ["a\u{0}b.pdf", "Zoe\u{301}.pdf", "a\u{200b}b.txt", "CON:..", "..", "", "a\nb.csv", &long] {
        let (name, _) = clean_name(raw);
        assert_eq!(check_line("name", &name, NAME_CHARS_MAX), Ok(()), "{raw:?}: {name:?}");
        assert_eq!(check_written(&name), Ok(()), "{raw:?}: {name:?}");
        assert!(!name.contains(['/', '\\', '"']) && !name.starts_with('.'), "{name}");
    }
    assert!(clean_name(&long).0.ends_with("é.pdf"));
}
