//! Writes the JSON Schemas of the content: they do not change while the generator runs, and the code that derives them would
//! be a tenth of its Wasm.

#![allow(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "a build script writes files; the crate does no I/O"
)]

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = std::env::var_os("OUT_DIR").expect("cargo sets it");
    for (file, schema) in content_schema::schemas() {
        let path = Path::new(&folder).join(format!("{file}.schema.json"));
        std::fs::write(path, format!("{schema:#}\n"))
            .expect("the folder of the build can be written");
    }
}
