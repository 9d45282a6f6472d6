//! The asset pipeline: from Trunk's raw Wasm and glue, `web/` and `style/` to small, hashed files that old engines
//! read: the base of sites.

use std::path::{Path, PathBuf};
use std::process::Command;

use miette::{IntoDiagnostic, Result, miette};
use publish::Files;
use site::base::{Base, Parts};
use site::pictures::SHARE;
use site::{Assets, integrity, short_digest};

use crate::bundle::{run, script, styles, tool};
use crate::glue::Names;
use crate::images::picture_names;
use crate::{files, site_files};

/// The WebAssembly features that the precompiled standard library uses.
const WASM_FEATURES: [&str; 6] = [
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
];

/// Optimizes for size.
const WASM_SHRINK: [&str; 6] = [
    "-Oz",
    // The stack is at the start of the memory: no data below address 1024.
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--converge",
];

/// Lowers to the first version of WebAssembly plus mutable globals, and prints the new names.
const WASM_LOWER: [&str; 5] = [
    "--llvm-memory-copy-fill-lowering",
    "--llvm-nontrapping-fptoint-lowering",
    "--signext-lowering",
    "--strip-producers",
    "--minify-imports-and-exports-and-modules",
];

/// The folder of the project's icons.
const PUBLIC: &str = "public";

/// The base, from Trunk's files in `stage`. They are replaced by `assets/`.
pub fn compile(stage: &Path) -> Result<Base> {
    write_assets(stage)?;
    let mut files = Files::new();
    for (name, bytes) in site_files::read(&stage.join("assets"))? {
        files.insert(format!("assets/{name}"), bytes);
    }
    let parts = Parts {
        template: template()?,
        missing_css: text(styles("style/missing.css")?)?,
        service_worker: text(script("web/offline/service_worker.ts", &[])?)?,
        single_file: single_file(stage, &files)?,
    };
    for name in picture_names(Path::new(PUBLIC))?.into_iter().filter(|it| !it.starts_with(SHARE)) {
        let bytes = files::read(&Path::new(PUBLIC).join(&name))?;
        files.insert(name, bytes);
    }
    Ok(Base { parts, files })
}

/// The template as it is in the project, without what is meant for Trunk.
fn template() -> Result<String> {
    let template = files::read_text(Path::new("index.html"))?;
    let lines = template.split_inclusive('\n').filter(|line| !line.contains("data-trunk"));
    Ok(lines.collect())
}

/// The script of `forum.html`: that of the site with the encoder in it.
fn single_file(stage: &Path, files: &Files) -> Result<String> {
    let assets =
        Assets::find(files).map_err(|[start, end]| miette!("there is no {start}*{end}"))?;
    let alias = format!("--alias:forum-site={}", absolute(&stage.join(assets.js.path))?.display());
    text(script("web/single_file/single_file.ts", &[alias])?)
}

fn text(bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).into_diagnostic()
}

/// Replaces Trunk's files in `stage` by `assets/`.
fn write_assets(stage: &Path) -> Result<()> {
    let folder = stage.join("assets");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).into_diagnostic()?;
    }
    let wasm_raw = stage.join("app_bg.wasm");
    let (wasm, names) = smaller(&wasm_raw)?;
    let wasm_name = put(&folder, "forum", "wasm", &wasm)?;
    let glue = stage.join("app.js");
    files::write(&glue, names.apply(&files::read_text(&glue)?)?)?;
    let encoder = put(&folder, "encoder", "js", &script("web/qr_code/encoder.ts", &[])?)?;
    let long = put(&folder, "long", "js", &script("web/directory/long_directory.ts", &[])?)?;
    let frame =
        put(&folder, "frame", "html", &files::read(Path::new("web/app/compile_fallback.html"))?)?;
    let defined = [
        ("WASM_FILE", wasm_name),
        ("WASM_INTEGRITY", integrity(&wasm)),
        ("FRAME_FILE", frame),
        ("ENCODER_FILE", format!("./{encoder}")),
        ("LONG_FILE", format!("./{long}")),
    ];
    put(&folder, "forum", "js", &start_script(&glue, &defined)?)?;
    put(&folder, "forum", "css", &styles("style/main.css")?)?;
    put(&folder, "noscript", "css", &styles("style/noscript.css")?)?;
    for used in [wasm_raw, glue] {
        std::fs::remove_file(&used).into_diagnostic()?;
    }
    keep_types(stage)
}

/// The types of the functions that Rust exports, for `tsc`; not part of the site.
const TYPES: &str = "target/web-types/forum.d.ts";

/// Moves the types that wasm-bindgen has written out of the site.
fn keep_types(stage: &Path) -> Result<()> {
    let types = stage.join("app.d.ts");
    files::write(Path::new(TYPES), files::read(&types)?)?;
    files::remove(&types)
}

/// The optimized Wasm, and the new names of its imports and exports.
fn smaller(wasm: &Path) -> Result<(Vec<u8>, Names)> {
    let out = wasm.with_extension("small");
    let opt = |from: &Path, passes: &[&str]| {
        let mut command = Command::new(tool("wasm-opt"));
        run(command.args(WASM_FEATURES).args(passes).arg(from).arg("-o").arg(&out))
    };
    opt(wasm, &WASM_SHRINK)?;
    let names = opt(&out, &WASM_LOWER)?;
    let bytes = files::read(&out)?;
    std::fs::remove_file(&out).into_diagnostic()?;
    Ok((bytes, Names::parse(&names)?))
}

/// The start script and wasm-bindgen's glue as one module, which loads the others when they are needed.
fn start_script(glue: &Path, defined: &[(&str, String)]) -> Result<Vec<u8>> {
    let mut options = vec![
        format!("--alias:forum-glue={}", absolute(glue)?.display()),
        "--alias:forum-web=./web/app/bindings.ts".to_string(),
        "--external:./encoder-*".to_string(),
        "--external:./long-*".to_string(),
    ];
    options.extend(defined.iter().map(|(name, text)| format!("--define:{name}=\"{text}\"")));
    script("web/start.ts", &options)
}

fn put(folder: &Path, name: &str, ending: &str, bytes: &[u8]) -> Result<String> {
    let name = format!("{name}-{}.{ending}", short_digest(bytes));
    files::write(&folder.join(&name), bytes)?;
    Ok(name)
}

fn absolute(path: &Path) -> Result<PathBuf> {
    std::path::absolute(path).into_diagnostic()
}
