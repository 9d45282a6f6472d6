//! The pictures of a site: those in `public/`, and those beside the content, which take precedence.

use std::path::{Path, PathBuf};

use content::Content;
use i18n::messages::FileMessage;
use miette::Result;
use sha2::{Digest, Sha256};
use site::pictures;

use crate::{files, publish};

/// The folder of the project's pictures.
const PUBLIC: &str = "public";
/// The endings of pictures.
const ENDINGS: [&str; 6] = ["png", "svg", "webp", "jpg", "jpeg", "ico"];
/// What begins the name of a share image.
pub const SHARE: &str = "share-";

/// The folder with the share images of some content: its own, or the one above, as `public/` is of
/// `public/data`. None if neither has any.
pub fn folder(data: &Path) -> Option<PathBuf> {
    let above = data.parent().map(Path::to_path_buf);
    let has_share = |folder: &PathBuf| {
        picture_names(folder).is_ok_and(|names| names.iter().any(|name| name.starts_with(SHARE)))
    };
    [Some(data.to_path_buf()), above].into_iter().flatten().find(has_share)
}

/// The faults of the share images of some content: one is missing, or shows other texts. Pictures that the tool did
/// not draw are not checked.
pub fn faults(data: &Path, content: &Content) -> Result<Vec<FileMessage>> {
    let Some(folder) = folder(data) else { return Ok(Vec::new()) };
    let mut faults = Vec::new();
    for picture in pictures(content).iter().filter(|picture| picture.file.starts_with(SHARE)) {
        let path = folder.join(&picture.file);
        let name = path.display().to_string();
        if !path.is_file() {
            faults.push(FileMessage::NoPicture { picture: name });
            continue;
        }
        let source = drawing_of(&files::read(&path)?);
        if source.is_some_and(|source| source != fingerprint(&picture.svg)) {
            faults.push(FileMessage::OldPicture { picture: name });
        }
    }
    Ok(faults)
}

/// The fingerprint of the drawing that a picture was made from; none if the tool did not draw it.
fn drawing_of(png: &[u8]) -> Option<String> {
    let reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().ok()?;
    let texts = &reader.info().uncompressed_latin1_text;
    let source = texts.iter().find(|chunk| chunk.keyword == "Source")?;
    Some(source.text.clone())
}

/// The fingerprint of a drawing; a picture has it as a text chunk.
pub fn fingerprint(svg: &str) -> String {
    Sha256::digest(svg).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Copies the pictures of `public/` and those beside the content into a site. Share images of another forum
/// are left out. False if the content has none.
pub fn copy(data: &Path, site: &Path) -> Result<bool> {
    let share = folder(data);
    let public = Path::new(PUBLIC);
    for folder in [public, data] {
        let is_own = share.as_deref() == Some(folder);
        for name in picture_names(folder)?.iter().filter(|name| is_own || !name.starts_with(SHARE))
        {
            publish::copy(&folder.join(name), &site.join(name))?;
        }
    }
    if share.is_none() {
        for name in picture_names(site)?.iter().filter(|name| name.starts_with(SHARE)) {
            files::remove(&site.join(name))?;
        }
    }
    Ok(share.is_some())
}

/// The names of the pictures in a folder; none if there is no such folder.
fn picture_names(folder: &Path) -> Result<Vec<String>> {
    let names = if folder.is_dir() { files::entries(folder)? } else { Vec::new() };
    let ending = |name: &str| name.rsplit('.').next().unwrap_or_default().to_lowercase();
    Ok(names.into_iter().filter(|name| ENDINGS.contains(&&*ending(name))).collect())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{copy, folder};

    /// The tool runs at the root of the project, unit tests in the folder of their package.
    fn enter_project() {
        std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).unwrap();
    }

    /// A folder with these files. It is removed at the end of its test.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str, files: &[&str]) -> Self {
            let path =
                std::env::temp_dir().join(format!("forum-images-{}-{name}", std::process::id()));
            let path = path.join("data");
            fs::create_dir_all(&path).unwrap();
            files
                .iter()
                .for_each(|file| fs::write(path.join(file), format!("{name} {file}")).unwrap());
            Self(path)
        }

        fn read(&self, file: &str) -> Option<String> {
            fs::read(self.0.join(file))
                .ok()
                .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(self.0.parent().unwrap_or(&self.0));
        }
    }

    #[test]
    fn pictures_beside_the_content_take_precedence_over_those_of_the_project() {
        enter_project();
        let site = Folder::new("site", &["share-ru.png", "icon.svg", "index.html"]);
        let data = Folder::new("own", &["share-ru.png", "icon-192.png", "event.json"]);
        assert!(copy(&data.0, &site.0).unwrap());
        assert_eq!(site.read("share-ru.png").as_deref(), Some("own share-ru.png"));
        assert_eq!(site.read("icon-192.png").as_deref(), Some("own icon-192.png"));
        assert_eq!(
            site.read("icon.svg"),
            fs::read_to_string("public/icon.svg").ok(),
            "the project's"
        );
        assert_eq!(site.read("index.html").as_deref(), Some("site index.html"));
        assert_eq!(site.read("event.json"), None, "no picture");
    }

    #[test]
    fn share_images_of_another_forum_are_removed() {
        enter_project();
        let site = Folder::new("other", &["share-ru.png", "share-zh.png"]);
        let data = Folder::new("none", &["event.json"]);
        assert!(!copy(&data.0, &site.0).unwrap());
        assert_eq!([site.read("share-ru.png"), site.read("share-zh.png")], [None, None]);
    }

    #[test]
    fn share_images_are_beside_the_content_or_in_the_folder_above_it() {
        enter_project();
        assert_eq!(folder(Path::new("public/data")).as_deref(), Some(Path::new("public")));
        let data = Folder::new("beside", &["share-zh.png"]);
        assert_eq!(folder(&data.0), Some(data.0.clone()));
        assert_eq!(folder(&Folder::new("without", &[]).0), None);
    }
}
