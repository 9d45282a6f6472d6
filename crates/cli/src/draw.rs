//! From drawings to pictures, with the fonts of this machine.

use std::path::Path;
use std::sync::{Arc, Mutex};

use content::Content;
use i18n::messages::{MessageLang, ToolMessage};
use miette::{IntoDiagnostic, Result, miette};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Family, Query, Weight};
use resvg::usvg::{FontResolver, Options, Tree};
use site::FONT_FAMILIES;
use site::pictures::{Picture, SHARE, fingerprint, pictures};

use crate::files;

/// The Debian packages with the fonts.
const PACKAGES: &str = "fonts-noto-core and fonts-noto-cjk";

/// Draws all pictures into a folder.
///
/// They are versioned: fonts differ between machines, and the same commit must give the same bytes. Each contains the
/// fingerprint of its drawing.
pub fn write(content: &Content, folder: &Path, lang: MessageLang) -> Result<()> {
    let fonts = Arc::new(fonts()?);
    // Icons are the same for every forum.
    let icons = folder == Path::new("public");
    for picture in pictures(content).into_iter().filter(|it| icons || it.file.starts_with(SHARE)) {
        let bytes = png(&picture, &fonts, lang)?;
        println!("{:<24}{:>7.1} kB", picture.file, bytes.len() as f64 / 1e3);
        files::write(&folder.join(&picture.file), bytes)?;
    }
    Ok(())
}

/// The fonts of this machine; the families of the pictures must be among them.
fn fonts() -> Result<Database> {
    let mut fonts = Database::new();
    fonts.load_system_fonts();
    for name in FONT_FAMILIES {
        for weight in [Weight::NORMAL, Weight::BOLD] {
            let families = &[Family::Name(name)];
            let face = fonts.query(&Query { families, weight, ..Query::default() });
            if face.and_then(|face| fonts.face(face)).is_none_or(|face| face.weight != weight) {
                let weight = if weight == Weight::BOLD { "bold" } else { "regular" };
                return Err(miette!("the font {name}, {weight}, is missing. Install {PACKAGES}."));
            }
        }
    }
    Ok(fonts)
}

fn png(picture: &Picture, fonts: &Arc<Database>, lang: MessageLang) -> Result<Vec<u8>> {
    let missing = Mutex::new(String::new());
    let options = Options {
        fontdb: fonts.clone(),
        font_resolver: FontResolver {
            // No fallback fonts: the pictures must not depend on the fonts of the machine.
            select_fallback: Box::new(|letter, _, _| {
                missing.lock().ok()?.push(letter);
                None
            }),
            ..FontResolver::default()
        },
        ..Options::default()
    };
    let tree = Tree::from_str(&picture.svg, &options).into_diagnostic()?;
    drop(options);
    let letters = missing.into_inner().into_diagnostic()?;
    if !letters.is_empty() {
        let (picture, fonts) = (picture.file.to_string(), format!("{FONT_FAMILIES:?}"));
        return Err(miette!(ToolMessage::NoGlyphs { picture, fonts, letters }.text(lang)));
    }
    let [width, height] = picture.size;
    let mut pixels = Pixmap::new(width, height).ok_or_else(|| miette!("a picture has a size"))?;
    let scale = width as f32 / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    encode(picture, pixels)
}

/// The pixels as PNG, without transparency if there is none.
fn encode(picture: &Picture, pixels: Pixmap) -> Result<Vec<u8>> {
    let opaque = pixels.pixels().iter().all(|pixel| pixel.is_opaque());
    let mut bytes = pixels.take_demultiplied();
    if opaque {
        bytes = bytes.as_chunks::<4>().0.iter().flat_map(|pixel| &pixel[..3]).copied().collect();
    }
    let [width, height] = picture.size;
    let mut png = Vec::new();
    let mut encoder = Encoder::new(&mut png, width, height);
    encoder.set_color(if opaque { ColorType::Rgb } else { ColorType::Rgba });
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    // Flat colours: filters would make the file a third larger.
    encoder.set_filter(Filter::NoFilter);
    encoder.add_text_chunk("Source".into(), fingerprint(&picture.svg)).into_diagnostic()?;
    let mut writer = encoder.write_header().into_diagnostic()?;
    writer.write_image_data(&bytes).into_diagnostic()?;
    writer.finish().into_diagnostic()?;
    Ok(png)
}
