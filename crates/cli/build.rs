//! Tells the compiler which base the executable contains: the file that `FORUM_EMBED` names, or none.

use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-env-changed=FORUM_EMBED");
    let base = match std::env::var_os("FORUM_EMBED") {
        Some(base) => PathBuf::from(base),
        None => {
            let empty =
                PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it")).join("none");
            std::fs::write(&empty, "").expect("the folder of the build can be written");
            empty
        }
    };
    println!("cargo::rustc-env=FORUM_EMBEDDED_BASE={}", base.display());
}
