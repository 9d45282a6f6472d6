//! The share image: the picture that messengers show with a link.

use crate::templates::SCENE;
use content::Content;
use i18n::{Fragment, Lang};

/// Its width, in pixels.
pub const WIDTH: u32 = 1200;
/// Its height, in pixels.
pub const HEIGHT: u32 = 630;

/// The height of the deck.
const DECK: f64 = 546.0;
/// The maximum width of a line of text.
const MEASURE: f64 = 1080.0;
/// The colours of the page, for its light theme.
const TOKENS: &str = include_str!("../../../style/tokens.css");

/// The picture in one language, as SVG.
///
/// The drawing is that of the page; `place` does here what style/scene.css does there.
pub fn share_image(content: &Content, lang: Lang) -> String {
    let place = |class: &str, transform: &str| {
        format!("<g class=\"{class}\" transform=\"{transform}\">{}</g>", drawn(class))
    };
    let bank = 240.0 / 200.0;
    let top = DECK - 232.0;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\
         <style>{}</style>\
         <linearGradient id=\"river\" x2=\"0\" y2=\"1\"><stop stop-color=\"{}\"/><stop offset=\"1\" stop-color=\"{}\"/></linearGradient>\
         <path fill=\"{}\" d=\"M0 0h{WIDTH}v{HEIGHT}H0z\"/>\
         <circle class=\"sun\" cx=\"840\" cy=\"384\" r=\"52\"/>{}{}\
         <path fill=\"url(#river)\" d=\"M0 {DECK}h{WIDTH}v{}H0z\"/>{}\
         <path class=\"deck\" d=\"M0 {DECK}h{WIDTH}v11H0z\"/>{}{}</svg>",
        style(),
        colour("water-top"),
        colour("water"),
        colour("paper"),
        place("scene__bank--left", &format!("translate(0 {top}) scale(.84 {bank})")),
        place("scene__bank--right", &format!("translate({WIDTH} {top}) scale(-.84 {bank})")),
        f64::from(HEIGHT) - DECK,
        place("scene__water", &format!("translate(-80 {DECK})")),
        place("scene__bridge", &format!("translate(140 {}) scale(1.15)", DECK - 180.0 * 1.15)),
        words(content, lang),
    )
}

/// The SVG content of the element with this class.
fn drawn(class: &str) -> &'static str {
    let (_, from) = SCENE.split_once(class).unwrap_or_default();
    let (_, from) = from.split_once('>').unwrap_or_default();
    from.split_once("</svg>").unwrap_or_default().0
}

/// A colour of the page.
fn colour(token: &str) -> &'static str {
    let (_, value) = TOKENS.split_once(&format!("--{token}: light-dark(")).unwrap_or_default();
    value.split_once(',').unwrap_or_default().0
}

fn style() -> String {
    let mut style = String::new();
    for (side, bank) in [("left", "ru"), ("right", "cn")] {
        for (part, token) in [("ridge0", "-0"), ("ridge1", "-1"), ("ridge2", "-2"), ("mark", "")] {
            let name = if token.is_empty() { "mark" } else { "ridge" };
            let fill = colour(&format!("{name}-{bank}{token}"));
            style.push_str(&format!(".scene__bank--{side} .scene__{part}{{fill:{fill}}}"));
        }
    }
    let (ink, sun) = (colour("ink"), colour("sun"));
    style.push_str(&format!(
        ".sun{{fill:{sun}}}.deck,.scene__piers{{fill:{ink}}}\
         .scene__water{{fill:none;stroke:#fff;stroke-opacity:.28;stroke-width:1.5}}\
         .scene__arches{{fill:none;stroke:{ink};stroke-width:4.4;stroke-linecap:round}}\
         .scene__inner{{stroke-width:2.8}}.scene__lattice{{stroke-width:1.4}}"
    ));
    style
}

/// Days and city, the name, and the name in the other language: upwards from the bridge.
fn words(content: &Content, lang: Lang) -> String {
    let event = &content.event;
    let (first, last) = event.span();
    let city = lang.pick(&event.city);
    let when = format!("{} · {}", lang.days_on_poster(first, last), city.text);
    let name = lang.pick(&event.full_name);
    let other = lang.pick_other(&event.full_name);
    let mut blocks = vec![
        (Fragment { text: &when, lang: city.lang }, 36.0, 700, colour("ink")),
        (name, if lang == Lang::Zh { 112.0 } else { 74.0 }, 700, colour("ink")),
    ];
    blocks.extend(other.map(|other| (other, 44.0, 400, colour("cinnabar"))));
    let mut drawn = String::new();
    let mut bottom = 296.0;
    for (fragment, size, weight, colour) in blocks.into_iter().rev() {
        let is_han = fragment.lang.unwrap_or(lang.tag()) == Lang::Zh.tag();
        let family = if is_han { FONT_FAMILIES[1] } else { FONT_FAMILIES[0] };
        let lines = lines(fragment.text, MEASURE / size);
        let widest = lines.iter().map(|line| ems(line)).fold(0.0, f64::max);
        let size = size.min(MEASURE / widest).round();
        for line in lines.iter().rev() {
            drawn.push_str(&format!(
                "<text x=\"{}\" y=\"{bottom}\" text-anchor=\"middle\" font-family=\"{family}\" \
                 font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{colour}\">{}</text>",
                WIDTH / 2,
                line.replace('&', "&amp;").replace('<', "&lt;"),
            ));
            bottom -= size * 1.12;
        }
        bottom -= 14.0;
    }
    drawn
}

/// The families the words are set in: for letters, and for Chinese.
pub const FONT_FAMILIES: [&str; 2] = ["Noto Sans", "Noto Sans CJK SC"];

/// A text in one line if it fits the measure, otherwise in two as equal as can be.
fn lines(text: &str, measure: f64) -> Vec<&str> {
    if ems(text) <= measure {
        return vec![text];
    }
    let gaps = text.match_indices(' ').map(|(gap, _)| (&text[..gap], &text[gap + 1..]));
    let longer = |(one, two): &(&str, &str)| ems(one).max(ems(two));
    match gaps.min_by(|one, other| longer(one).total_cmp(&longer(other))) {
        Some((one, two)) => vec![one, two],
        None => vec![text],
    }
}

/// About how wide a text is, in ems: a Chinese character is one, a bold letter two thirds.
fn ems(text: &str) -> f64 {
    let width = |letter: char| match letter {
        ' ' | '\u{a0}' => 0.27,
        '\u{2e80}'.. => 1.0,
        _ => 0.64,
    };
    text.chars().map(width).sum()
}
