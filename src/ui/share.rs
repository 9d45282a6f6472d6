//! Share: the page's address, to be copied, sent or scanned; on paper, the sheet's address.

use leptos::prelude::*;

use super::Page;
use super::text::icon;
use crate::browser::{address, clipboard, code, document};

/// A button that opens a panel with the address and its QR code.
#[component]
pub fn Share() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let open = RwSignal::new(false);
    let said = RwSignal::new(String::new());
    let shared = move || {
        page.address.track();
        if page.live { address::shared() } else { String::new() }
    };
    Effect::new(move || code::draw("share-code", &shared()));
    view! {
        <div class="share needs-app" id="share" on:keydown=move |event| {
            if event.key() == "Escape" && open.get_untracked() {
                open.set(false);
                document::focus("share-button");
            }
        }>
            <button
                class="button"
                id="share-button"
                type="button"
                aria-expanded=move || open.get().to_string()
                aria-controls="share-panel"
                on:click=move |_| {
                    open.update(|open| *open = !*open);
                    said.set(String::new());
                }
            >
                {icon("share")}
                {texts.share}
            </button>
            <div class="share__panel" id="share-panel" hidden=move || !open.get()>
                <div class="share__code" id="share-code" role="img" aria-label=texts.share_code></div>
                <p class="share__address" id="share-address" translate="no">{shared}</p>
                <button
                    class="button"
                    type="button"
                    on:click=move |_| {
                        let copied = clipboard::copy("share-address");
                        said.set(if copied { texts.copied } else { texts.copy_yourself }.to_string());
                    }
                >
                    {icon("copy")}
                    {texts.copy}
                </button>
                <p class="share__said" role="status">{said}</p>
            </div>
        </div>
    }
}
