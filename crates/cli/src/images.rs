//! The pictures of some content: those beside it, and share images in the folder above.

use std::path::{Path, PathBuf};

use miette::Result;
use publish::Files;
use site::pictures::{SHARE, is_picture};

use crate::files;

/// The folder with the share images of some content: its own, or the one above, as `public/` is of
/// `public/data`. None if neither has any.
pub fn folder(data: &Path) -> Option<PathBuf> {
    let has_share = |folder: &PathBuf| {
        picture_names(folder).is_ok_and(|names| names.iter().any(|name| name.starts_with(SHARE)))
    };
    [data.to_path_buf(), above(data)].into_iter().find(has_share)
}

/// The folder above, also of a path without one in it, such as `content` or `.`.
fn above(data: &Path) -> PathBuf {
    match data.parent().filter(|_| data.file_name().is_some()) {
        Some(above) if above.as_os_str().is_empty() => PathBuf::from("."),
        Some(above) => above.to_path_buf(),
        None => data.join(".."),
    }
}

/// The pictures of some content, by their names.
pub fn of(data: &Path) -> Result<Files> {
    let mut pictures = Files::new();
    for folder in folder(data).as_deref().into_iter().chain([data]) {
        let is_own = folder == data;
        let names = picture_names(folder)?.into_iter();
        for name in names.filter(|name| is_own || name.starts_with(SHARE)) {
            let bytes = files::read(&folder.join(&name))?;
            pictures.insert(name, bytes);
        }
    }
    Ok(pictures)
}

/// The names of the pictures in a folder; none if there is no such folder.
pub fn picture_names(folder: &Path) -> Result<Vec<String>> {
    let names = if folder.is_dir() { files::entries(folder)? } else { Vec::new() };
    Ok(names.into_iter().filter(|name| is_picture(name)).collect())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{above, folder, of};

    /// A content folder with these files in a folder with those. Both are removed at the end of the test.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str, files: &[&str], above: &[&str]) -> Self {
            let root =
                std::env::temp_dir().join(format!("forum-images-{}-{name}", std::process::id()));
            let data = root.join("data");
            fs::create_dir_all(&data).unwrap();
            for (folder, files) in [(&data, files), (&root, above)] {
                files.iter().for_each(|file| {
                    fs::write(folder.join(file), folder.ends_with("data").to_string()).unwrap()
                });
            }
            Self(data)
        }

        /// The names of the pictures, and whether each is beside the content.
        fn pictures(&self) -> Vec<(String, bool)> {
            of(&self.0).unwrap().into_iter().map(|(name, bytes)| (name, bytes == b"true")).collect()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(self.0.parent().unwrap_or(&self.0));
        }
    }

    #[test]
    fn pictures_are_beside_the_content_and_share_images_also_in_the_folder_above() {
        let named = |name: &str, is_own| (name.to_owned(), is_own);
        let share = ["share-ru.png", "share-zh.png", "icon.svg", "index.html"];
        for (name, files, above, expected) in [
            (
                "own",
                &["share-ru.png", "icon-192.png", "event.json"][..],
                &share[..],
                vec![named("icon-192.png", true), named("share-ru.png", true)],
            ),
            (
                "above",
                &["icon.svg"],
                &share,
                vec![
                    named("icon.svg", true),
                    named("share-ru.png", false),
                    named("share-zh.png", false),
                ],
            ),
            ("none", &["event.json"], &["icon.svg"], vec![]),
        ] {
            assert_eq!(Folder::new(name, files, above).pictures(), expected, "{name}");
        }
    }

    #[test]
    fn every_folder_has_one_above() {
        for (data, expected) in [
            ("public/data", "public"),
            ("content/", "."),
            ("./content", "."),
            (".", "./.."),
            ("..", "../.."),
            ("/srv", "/"),
        ] {
            assert_eq!(above(Path::new(data)), Path::new(expected), "{data}");
        }
    }

    #[test]
    fn the_folder_of_the_share_images() {
        let data = Folder::new("beside", &["share-zh.png"], &["share-zh.png"]);
        assert_eq!(folder(&data.0), Some(data.0.clone()));
        let above = Folder::new("folder-above", &[], &["share-zh.png"]);
        assert_eq!(folder(&above.0).as_deref(), above.0.parent());
        assert_eq!(folder(&Folder::new("without", &[], &[]).0), None);
        assert_eq!(folder(Path::new("missing/data")), None);
    }
}
