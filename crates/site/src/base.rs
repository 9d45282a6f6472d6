//! The base of a site: everything that is compiled once and is the same for any content.

use publish::Files;

/// The base. The archive that holds it has the files of the site under `site/` and the [`Parts`] under `parts/`.
#[derive(Clone, Debug, Default)]
pub struct Base {
    /// What documents and scripts are made of.
    pub parts: Parts,
    /// Assets, icons and the studio, with their precompressed forms, by their paths below the root of the site.
    pub files: Files,
}

/// Texts that are completed with the content.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// The template of the documents: `index.html`.
    pub template: String,
    /// The styles of `404.html`.
    pub missing_css: String,
    /// The compiled service worker; it uses the constants `FILES`, `VERSION` and `ROOT`.
    pub service_worker: String,
    /// The script of `forum.html`, the site in one file; it fetches the Wasm by its name.
    pub single_file: String,
}

impl Parts {
    /// The names of the parts in the archive, with the parts.
    fn named(&mut self) -> [(&'static str, &mut String); 4] {
        [
            ("parts/template.html", &mut self.template),
            ("parts/missing.css", &mut self.missing_css),
            ("parts/service_worker.js", &mut self.service_worker),
            ("parts/single_file.js", &mut self.single_file),
        ]
    }
}

impl Base {
    /// The base of the files of its archive. The error is the path of a part that is missing or is no text.
    pub fn from_archive(mut archive: Files) -> Result<Self, &'static str> {
        let mut parts = Parts::default();
        for (path, part) in parts.named() {
            let text = archive.remove(path).and_then(|bytes| String::from_utf8(bytes).ok());
            *part = text.ok_or(path)?;
        }
        let own = |(path, bytes): (String, Vec<u8>)| {
            Some((path.strip_prefix("site/")?.to_string(), bytes))
        };
        Ok(Self { parts, files: archive.into_iter().filter_map(own).collect() })
    }

    /// The files of the archive.
    pub fn into_archive(mut self) -> Files {
        let files = std::mem::take(&mut self.files).into_iter();
        let mut archive: Files =
            files.map(|(path, bytes)| (format!("site/{path}"), bytes)).collect();
        let parts = self
            .parts
            .named()
            .map(|(path, text)| (path.to_string(), std::mem::take(text).into_bytes()));
        archive.extend(parts);
        archive
    }
}
