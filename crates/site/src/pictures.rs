//! The pictures that `forum draw` makes: drawings and sizes.

use content::Content;
use i18n::Lang;

use crate::share_image::{HEIGHT, WIDTH, share_image};

const ICON: &str = include_str!("../../../public/icon.svg");

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
