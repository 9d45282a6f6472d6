//! Replaces a site atomically: after an error or an interruption, either the old or the new site is complete.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use i18n::messages::{MessageLang, ToolMessage};
use miette::{IntoDiagnostic, Result, WrapErr, miette};
use publish::{Files, original};
use site::pictures::SHARE;

use crate::{files, site_files};

/// Replaces the site in `out` by these files. Files that somebody else has put there stay, such as the proof of a
/// domain for a search engine.
pub fn replace(out: &Path, site: &Files) -> Result<()> {
    swap(out, |fresh| {
        site_files::write(fresh, site)?;
        let own: HashSet<&str> = site.keys().filter_map(|path| path.split('/').next()).collect();
        for entry in if out.exists() { files::entries(out)? } else { Vec::new() } {
            if !own.contains(&*entry) && !is_of_a_site(&entry) {
                copy(&out.join(&entry), &fresh.join(&entry))?;
            }
        }
        Ok(())
    })
}

/// Whether a file in the root of a folder is of an earlier site, although this site may have none of that name.
fn is_of_a_site(entry: &str) -> bool {
    let name = original(entry);
    ["sitemap.xml", "studio", ".trunk-lock"].contains(&name) || name.starts_with(SHARE)
}

/// An error if `out` is a folder of something else: the site is not mixed with it.
pub fn refuse_other_folders(out: &Path, lang: MessageLang) -> Result<()> {
    recover(out)?;
    let path = out.display().to_string();
    if out.exists() && !out.is_dir() {
        return Err(miette!(ToolMessage::NotAFolder { path }.text(lang)));
    }
    let is_empty = !out.exists() || files::entries(out)?.is_empty();
    if is_empty || out.join("data/event.json").is_file() && out.join("index.html").is_file() {
        return Ok(());
    }
    Err(miette!(ToolMessage::OtherFolder { path }.text(lang)))
}

/// Calls `make` to write a site beside `out`, then replaces `out` by it.
fn swap(out: &Path, make: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    recover(out)?;
    let [fresh, old] = [beside(out, "new"), beside(out, "old")];
    for leftover in [&fresh, &old] {
        if leftover.exists() {
            remove(leftover)?;
        }
    }
    let put = || {
        make(&fresh)?;
        if out.exists() {
            rename(out, &old)?;
        }
        rename(&fresh, out)
    };
    if let Err(error) = put() {
        // Report the first error; errors of the cleanup do not matter.
        let _ = fs::remove_dir_all(&fresh);
        let _ = recover(out);
        return Err(error);
    }
    if old.exists() { remove(&old) } else { Ok(()) }
}

/// Puts back the site that an interrupted run had set aside.
fn recover(out: &Path) -> Result<()> {
    let old = beside(out, "old");
    if !out.exists() && old.exists() { rename(&old, out) } else { Ok(()) }
}

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let attempt = || -> std::io::Result<()> {
        if from.is_file() {
            return fs::copy(from, to).map(drop);
        }
        fs::create_dir_all(to)
    };
    attempt().into_diagnostic().wrap_err_with(|| format!("cannot write {}", to.display()))?;
    if from.is_dir() {
        for entry in files::entries(from)? {
            copy(&from.join(&entry), &to.join(&entry))?;
        }
    }
    Ok(())
}

fn beside(out: &Path, ending: &str) -> PathBuf {
    out.with_added_extension(ending)
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to)
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot rename {} to {}", from.display(), to.display()))
}

fn remove(folder: &Path) -> Result<()> {
    fs::remove_dir_all(folder)
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot remove {}", folder.display()))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use miette::{Result, miette};

    use i18n::messages::MessageLang;

    use super::{beside, copy, refuse_other_folders, replace, swap};
    use crate::files;

    /// A temporary folder with a site, removed when dropped.
    struct Place(PathBuf);

    impl Place {
        fn new(name: &str) -> Self {
            let folder = format!("forum-publish-{}-{name}", std::process::id());
            let place = Self(std::env::temp_dir().join(folder));
            files::write(&place.site().join("index.html"), "old").unwrap();
            place
        }

        fn site(&self) -> PathBuf {
            self.0.join("dist")
        }

        /// What is there, and which site it is.
        fn state(&self) -> (Vec<String>, String) {
            let names = files::entries(&self.0).unwrap();
            (names, files::read_text(&self.site().join("index.html")).unwrap())
        }
    }

    impl Drop for Place {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn newer(site: &Path) -> Result<()> {
        files::write(&site.join("index.html"), "new")
    }

    fn only(which: &str) -> (Vec<String>, String) {
        (vec!["dist".to_string()], which.to_string())
    }

    #[test]
    fn replaces_the_old_site() {
        let place = Place::new("good");
        swap(&place.site(), newer).unwrap();
        assert_eq!(place.state(), only("new"));
    }

    #[test]
    fn an_error_keeps_the_old_site_and_removes_the_new_one() {
        type Make = fn(&Path) -> Result<()>;
        let full: Make = |site| {
            newer(site)?;
            files::write(Path::new("/dev/full"), "more than there is room for")
        };
        let blocked: Make = |site| {
            newer(site)?;
            files::write(&site.join("index.html/calendar.ics"), "")
        };
        let wrong: Make = |site| newer(site).and(Err(miette!("a day without a date")));
        for (name, make, said) in [
            ("full", full, "cannot write /dev/full"),
            ("blocked", blocked, "calendar.ics"),
            ("wrong", wrong, "a day without a date"),
        ] {
            let place = Place::new(name);
            let error = swap(&place.site(), make).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
            assert_eq!(place.state(), only("old"), "{name}");
        }
    }

    #[test]
    fn the_next_run_recovers_an_interrupted_one() {
        // While the new one was written; between the two renames; before the old one was removed.
        let place = Place::new("writing");
        newer(&beside(&place.site(), "new")).unwrap();
        let failed = swap(&place.site(), |_| Err(miette!("no"))).is_err();
        assert!(failed && place.state() == only("old"));

        fs::rename(place.site(), beside(&place.site(), "old")).unwrap();
        let failed = swap(&place.site(), |_| Err(miette!("no"))).is_err();
        assert!(failed && place.state() == only("old"));

        copy(&place.site(), &beside(&place.site(), "old")).unwrap();
        swap(&place.site(), newer).unwrap();
        assert_eq!(place.state(), only("new"));
    }

    #[test]
    fn other_files_stay_and_files_of_an_earlier_site_go() {
        let place = Place::new("others");
        for other in
            [".well-known/proof.txt", "CNAME", "calendar/old.ics", "sitemap.xml.br", "share-ru.png"]
        {
            files::write(&place.site().join(other), "old").unwrap();
        }
        let site =
            ["index.html", "calendar/new.ics"].map(|path| (path.to_string(), b"new".to_vec()));
        replace(&place.site(), &site.into()).unwrap();
        let names = files::all(&place.site()).unwrap();
        let names: Vec<_> =
            names.iter().map(|path| path.strip_prefix(place.site()).unwrap()).collect();
        let expected = [".well-known/proof.txt", "CNAME", "calendar/new.ics", "index.html"];
        assert_eq!(names, expected.map(Path::new));
        assert_eq!(place.state(), only("new"));
    }

    #[test]
    fn folders_of_something_else_and_files_are_refused() {
        let place = Place::new("refused");
        let refused = |path: &Path| {
            let error = refuse_other_folders(path, MessageLang::En).err();
            error.map(|error| error.to_string()).unwrap_or_default()
        };
        assert!(refused(&place.site()).contains("no site in it"), "a folder without data");
        assert!(refused(&place.site().join("index.html")).contains("is not a folder"));
        files::write(&place.site().join("data/event.json"), "{}").unwrap();
        assert_eq!(refused(&place.site()), "", "a site");
        assert_eq!(refused(&place.0.join("missing")), "");
    }
}
