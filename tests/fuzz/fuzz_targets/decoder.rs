//! One program for each target: its name says which decoder it feeds.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| percole_tests::fuzz::run(env!("CARGO_BIN_NAME"), bytes));
