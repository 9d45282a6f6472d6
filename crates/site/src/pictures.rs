//! The pictures of a site: those that `forum draw` makes, and whether those that are there show the content.

use content::Content;
use i18n::Lang;
use i18n::messages::FileMessage;
use publish::Files;
use sha2::{Digest, Sha256};

use crate::hex;
use crate::share_image::{HEIGHT, WIDTH, share_image};

const ICON: &str = include_str!("../../../public/icon.svg");

/// What begins the name of a share image.
pub const SHARE: &str = "share-";
/// The endings of pictures.
const ENDINGS: [&str; 6] = ["png", "svg", "webp", "jpg", "jpeg", "ico"];

/// The length of a fingerprint in characters.
const FINGERPRINT: usize = 64;

/// A picture: a file in `public/`, and the drawing it is made of.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The name of the file.
    pub file: String,
    /// The drawing.
    pub svg: String,
    /// Width and height, in pixels.
    pub size: [u32; 2],
}

/// All of them: a share image in each language, and the icon in the sizes and shapes that
/// systems ask for.
pub fn pictures(content: &Content) -> Vec<Picture> {
    let shares = Lang::ALL.map(|lang| Picture {
        file: share_file(lang),
        svg: share_image(content, lang),
        size: [WIDTH, HEIGHT],
    });
    // For systems that round the corners themselves, the corners are filled.
    let square = ICON.replace(" clip-path=\"url(#a)\"", "");
    // Other systems cut a circle out: the icon is within 40 % of the width from the centre
    // (https://www.w3.org/TR/appmanifest/#icon-masks).
    let maskable = square.replace("viewBox=\"0 0 32 32\"", "viewBox=\"-8 -7 48 48\"");
    let icons = [
        ("icon-192.png", ICON, 192),
        ("icon-512.png", ICON, 512),
        ("icon-maskable-512.png", &maskable, 512),
        ("apple-touch-icon.png", &square, 180),
    ];
    let icons = icons.map(|(file, svg, width)| Picture {
        file: file.to_string(),
        svg: svg.to_string(),
        size: [width, width],
    });
    shares.into_iter().chain(icons).collect()
}

/// The share image of a language.
pub fn share_file(lang: Lang) -> String {
    format!("share-{}.png", lang.key())
}

/// Whether a file is a picture of a site, by its name.
pub fn is_picture(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    ENDINGS.contains(&&*ending)
}

/// The faults of the share images of some content: one is missing, or shows other texts. `path` is how a message calls a
/// picture. Pictures that the tool did not draw are not checked, and no pictures at all are no fault.
pub fn faults(own: &Files, content: &Content, path: impl Fn(&str) -> String) -> Vec<FileMessage> {
    if !own.keys().any(|name| name.starts_with(SHARE)) {
        return Vec::new();
    }
    let mut faults = Vec::new();
    for Picture { file, svg, .. } in
        pictures(content).iter().filter(|it| it.file.starts_with(SHARE))
    {
        let picture = path(file);
        match own.get(file) {
            None => faults.push(FileMessage::NoPicture { picture }),
            Some(png) if drawing_of(png).is_some_and(|drawing| drawing != fingerprint(svg)) => {
                faults.push(FileMessage::OldPicture { picture });
            }
            Some(_) => {}
        }
    }
    faults
}

/// The fingerprint of the drawing that a picture was made from; none if the tool did not draw it. `forum draw` writes it as
/// an uncompressed text chunk (PNG, 11.3.4.3).
fn drawing_of(png: &[u8]) -> Option<&str> {
    let chunk = b"tEXtSource\0";
    let start = png.windows(chunk.len()).position(|bytes| bytes == chunk)? + chunk.len();
    std::str::from_utf8(png.get(start..start + FINGERPRINT)?).ok()
}

/// The fingerprint of a drawing; a picture has it as a text chunk.
pub fn fingerprint(svg: &str) -> String {
    hex(&Sha256::digest(svg), FINGERPRINT / 2)
}
