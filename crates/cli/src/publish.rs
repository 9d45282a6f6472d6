//! Replaces a site atomically: after an error or an interruption, either the old or the new site is complete.

use std::fs;
use std::path::{Path, PathBuf};

use miette::{IntoDiagnostic, Result, WrapErr, miette};

use crate::files;

/// Calls `make` to write a site beside `out`, then replaces `out` by it.
pub fn replace(out: &Path, make: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    recover(out)?;
    if out.exists() && !out.is_dir() {
        return Err(miette!("{} is not a folder: nothing is written there.", out.display()));
    }
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
pub fn recover(out: &Path) -> Result<()> {
    let old = beside(out, "old");
    if !out.exists() && old.exists() { rename(&old, out) } else { Ok(()) }
}

/// Copies a file, or a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
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

    use super::{beside, copy, replace};
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
        replace(&place.site(), newer).unwrap();
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
            let error = replace(&place.site(), make).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
            assert_eq!(place.state(), only("old"), "{name}");
        }
    }

    #[test]
    fn the_next_run_recovers_an_interrupted_one() {
        // While the new one was written; between the two renames; before the old one was removed.
        let place = Place::new("writing");
        newer(&beside(&place.site(), "new")).unwrap();
        let failed = replace(&place.site(), |_| Err(miette!("no"))).is_err();
        assert!(failed && place.state() == only("old"));

        fs::rename(place.site(), beside(&place.site(), "old")).unwrap();
        let failed = replace(&place.site(), |_| Err(miette!("no"))).is_err();
        assert!(failed && place.state() == only("old"));

        copy(&place.site(), &beside(&place.site(), "old")).unwrap();
        replace(&place.site(), newer).unwrap();
        assert_eq!(place.state(), only("new"));
    }

    #[test]
    fn a_file_is_not_overwritten() {
        let place = Place::new("file");
        let file = place.site().join("index.html");
        let error = replace(&file, newer).unwrap_err().to_string();
        assert!(error.contains("index.html is not a folder"), "{error}");
        let inside = replace(&file.join("dist"), newer).unwrap_err();
        assert!(format!("{inside:?}").contains("cannot write"), "{inside:?}");
        assert_eq!(place.state(), only("old"));
    }
}
