//! The paths of sources that Rust leaves in a program for its panic messages. Nothing shows
//! those messages in a browser, and the paths differ from machine to machine.

use std::path::PathBuf;

/// Overwrites them with zeros, which take no room once compressed.
pub fn blank(wasm: &mut [u8]) {
    let registry = cargo_home().join("registry/src/").display().to_string();
    for start in ["/rustc/", "/rust/deps/", &registry] {
        let mut from = 0;
        while let Some(at) = find(&wasm[from..], start.as_bytes()) {
            let rest = &mut wasm[from + at..];
            let is_path = |byte: &u8| byte.is_ascii_alphanumeric() || b"/._+-".contains(byte);
            let run = rest.iter().take_while(|byte| is_path(byte)).count();
            let end = find(&rest[..run], b".rs").map_or(0, |dot| dot + 3);
            rest[..end].fill(0);
            from += at + end.max(start.len());
        }
    }
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

/// Where cargo keeps its sources, as cargo itself decides it.
fn cargo_home() -> PathBuf {
    let home = || std::env::home_dir().unwrap_or_default().join(".cargo");
    std::env::var_os("CARGO_HOME").map_or_else(home, PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::{blank, cargo_home};

    #[test]
    fn paths_are_blanked_and_their_neighbours_stay() {
        let registry = cargo_home().join("registry/src/x-1/a_b.rs").display().to_string();
        for path in ["/rustc/58cf/library/core/src/str/mod.rs", &registry] {
            let mut wasm = format!("word{path}/rustc has no end{path}Иван").into_bytes();
            blank(&mut wasm);
            let zeros = "\0".repeat(path.len());
            let expected = format!("word{zeros}/rustc has no end{zeros}Иван");
            assert_eq!(String::from_utf8(wasm).unwrap(), expected);
        }
    }
}
