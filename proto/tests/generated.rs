//! The generated code in `src/gen` is what the `.proto` files say.
//!
//! Normal builds run no code generation. After changing a `.proto` file run
//! `PERCOLE_REGENERATE=1 cargo test -p percole-proto --test generated` and commit the result.

#![allow(clippy::unwrap_used, reason = "helpers of a test fail it by panicking")]

use std::{fs, path::Path};

const PROTOS: &[&str] = &[
    "percole/event/v1/node.proto",
    "percole/event/v1/unit.proto",
    "percole/event/v1/body.proto",
    "percole/event/v1/mandate.proto",
    "percole/event/v1/report.proto",
    "percole/event/v1/recommendation.proto",
    "percole/event/v1/vote.proto",
    "percole/event/v1/poll.proto",
    "percole/v1/federation.proto",
    "percole/v1/report.proto",
    "percole/v1/recommendation.proto",
    "percole/v1/transmission.proto",
    "percole/v1/vote.proto",
    "percole/v1/poll.proto",
    "percole/v1/member.proto",
    "percole/v1/admin.proto",
];

/// Services that no node serves yet. They are checked, but reflection must not offer them: whoever serves one moves its
/// line up.
const NOT_SERVED_YET: &[&str] =
    &["percole/v1/unit.proto", "percole/v1/body.proto", "percole/v1/mandate.proto"];

#[test]
fn services_that_are_not_served_yet_are_well_formed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = protox::compile(NOT_SERVED_YET, [root]).unwrap();
    let names: Vec<_> = files.file.iter().flat_map(|file| &file.service).map(|one| one.name()).collect();
    for service in ["UnitService", "BodyService", "MandateService"] {
        assert!(names.contains(&service), "{service} is not among {names:?}");
    }
}

#[test]
fn generated_code_is_what_the_proto_files_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let committed = root.join("src/gen");
    let fresh = tempfile::tempdir().unwrap();
    generate(root, fresh.path());

    let regenerate = std::env::var_os("PERCOLE_REGENERATE").is_some();
    let mut names: Vec<_> = fs::read_dir(fresh.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    names.sort();
    assert!(!names.is_empty(), "the generator wrote nothing");
    for name in &names {
        let new = fs::read(fresh.path().join(name)).unwrap();
        let target = committed.join(name);
        if regenerate {
            fs::write(&target, &new).unwrap();
        }
        assert!(
            fs::read(&target).unwrap_or_default() == new,
            "{} differs from the .proto files: run PERCOLE_REGENERATE=1 cargo test -p percole-proto --test generated",
            target.display()
        );
    }
    let mut held: Vec<_> = fs::read_dir(&committed).unwrap().map(|e| e.unwrap().file_name()).collect();
    held.sort();
    assert_eq!(held, names, "src/gen holds files that no .proto file generates");
}

fn generate(root: &Path, out: &Path) {
    let descriptors = protox::compile(PROTOS, [root]).unwrap();
    fs::write(out.join("descriptors.bin"), prost_bytes(&descriptors)).unwrap();
    tonic_prost_build::configure()
        .out_dir(out)
        .client_mod_attribute(".", "#[cfg(feature = \"client\")]")
        .server_mod_attribute(".", "#[cfg(feature = \"server\")]")
        .compile_fds(descriptors)
        .unwrap();
}

fn prost_bytes(message: &impl prost::Message) -> Vec<u8> {
    message.encode_to_vec()
}
