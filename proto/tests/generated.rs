//! The generated code in `src/gen` is what the `.proto` files say.
//!
//! Normal builds run no code generation. After changing a `.proto` file run
//! `PERCOLE_REGENERATE=1 cargo test -p percole-proto --test generated` and commit the result.

#![allow(clippy::unwrap_used, reason = "helpers of a test fail it by panicking")]

use std::{fs, path::Path};

/// Every `.proto` file, as others import it.
fn protos(root: &Path) -> Vec<String> {
    let mut protos = Vec::new();
    for folder in ["percole/event/v1", "percole/v1"] {
        for file in fs::read_dir(root.join(folder)).unwrap() {
            protos.push(format!("{folder}/{}", file.unwrap().file_name().to_str().unwrap()));
        }
    }
    protos.sort();
    protos
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
    let descriptors = protox::compile(protos(root), [root]).unwrap();
    fs::write(out.join("descriptors.bin"), prost_bytes(&descriptors)).unwrap();
    // A message knows what it is called, so that the client renders any of them by its description.
    let mut config = tonic_prost_build::Config::new();
    config.enable_type_names();
    tonic_prost_build::configure()
        .out_dir(out)
        .codec_path("crate::codec::BoundedCodec")
        .client_mod_attribute(".", "#[cfg(feature = \"client\")]")
        .server_mod_attribute(".", "#[cfg(feature = \"server\")]")
        .compile_fds_with_config(descriptors, config)
        .unwrap();
}

fn prost_bytes(message: &impl prost::Message) -> Vec<u8> {
    message.encode_to_vec()
}
