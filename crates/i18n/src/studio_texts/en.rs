//! English.

use super::StudioTexts;

pub(super) static TEXTS: StudioTexts = StudioTexts {
    title: "Site studio",
    intro: "Edit the content of the forum, look at the pages before publication and make the site. Everything happens in this browser: nothing is sent anywhere.",
    to_site: "To the site",
    language: "Language of the studio",
    no_script: "The studio needs JavaScript. Turn it on in the settings of the browser, or use another one.",
    not_started: "The studio has not started. Load the page again, or open it in a current Chrome, Edge, Firefox or Safari.",
    works_offline: "The studio is stored in this browser and works without a network.",

    content: "Content",
    loading: "Loading the content…",
    from_site: "The content of this site is open, as published on {}.",
    from_files: "Your files are open: {}.",
    no_site_content: "The content of this site cannot be read. Open files.",
    open_files: "Choose files",
    open_folder: "Choose a folder",
    open_site: "Back to the content of the site",
    drop_here: "Drop event.json, agenda.json and partners.json here, the folder with them, or the archive of a site (.zip).",
    save_file: "Save the file {}",

    check: "Check",
    checking: "Checking…",
    no_findings: "Nothing was found.",
    error: "Error",
    warning: "Warning",
    place: "{}, line {}, character {}",
    more_findings: "These are the first {} findings. The others appear when you have corrected them.",

    publish: "Publish",
    publish_intro: "The studio makes an archive of the whole site. You upload what is in it to the host.",
    not_with_errors: "Correct the errors first: the site cannot be made with them. Warnings do not prevent it.",
    make: "Make the site",
    cancel: "Cancel",
    canceled: "Canceled.",
    steps: [
        "Loading the program…",
        "Making the pages…",
        "Compressing the files…",
        "Packing the archive…",
    ],
    ready: "The site is ready: {} files, {} MB.",
    save_archive: "Download the archive of the site",
    save_single: "Download the site as one file",
    changes: "What will change on the site",
    no_changes: "The content is the same as on the site.",
    no_published: "The content of the published site cannot be read, so there is nothing to compare with.",
    version: "Version {}, base {}",
    failed: "This did not work: {}",
    not_loaded: "the site cannot be reached, or its files are not complete. Check the network and try again.",
    crashed: "the browser has too little memory. Close other tabs and try again.",

    upload: "How to upload the site",
    upload_all: "Unpack the archive and upload everything in it. Do not delete other files of the host.",
    hosts: [
        (
            "A host with a control panel or FTP",
            &[
                "Open the folder of the site in the file manager of the panel or in an FTP program.",
                "Upload the folders assets and studio first, then everything else, and replace the old files.",
                "Keep the old files in assets for a week: visitors who have the page open need them.",
            ],
        ),
        (
            "GitHub Pages, GitLab Pages",
            &[
                "Copy what is in the archive into the folder of the repository that is published.",
                "Check that the hidden file .gitattributes is copied, too: without it Git changes line ends.",
                "Commit and push. The site is renewed within minutes.",
            ],
        ),
        (
            "Netlify, Cloudflare Pages",
            &[
                "Open Deploys in your project.",
                "Drop the unpacked folder there. No build command is needed.",
            ],
        ),
        (
            "Object storage: Yandex Object Storage, Alibaba Cloud OSS, S3 and similar",
            &[
                "Upload the folders assets and studio/assets first, with Cache-Control: public, max-age=31536000, immutable.",
                "Then upload everything else, with Cache-Control: no-cache.",
                "Check the Content-Type of .wasm, .ics, .vcf, .webmanifest and .xlsx: upload tools often set wrong ones.",
            ],
        ),
    ],
    after_upload: "Then open the site in both languages and load the page again.",
};
