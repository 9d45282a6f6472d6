//! Share: a button that opens a panel with the page's address and its QR code.

use leptos::prelude::*;

use super::Page;
use super::text::icon;

/// The button and the panel; `web/share` opens it and copies the address.
#[component]
pub fn Share() -> impl IntoView {
    let texts = Page::here().texts();
    view! {
        <div class="share needs-app">
            <button
                class="button"
                type="button"
                data-opens="share-panel"
                aria-expanded="false"
                aria-controls="share-panel"
            >
                {icon("share")}
                {texts.share}
            </button>
            <div class="share__panel" id="share-panel" hidden>
                <div
                    class="share__code"
                    id="share-code"
                    role="img"
                    aria-label=texts.share_code
                    hidden
                ></div>
                <p class="share__said" id="share-code-none" hidden>
                    {texts.share_code_none}
                </p>
                <p class="share__address" id="share-address" translate="no"></p>
                <button
                    class="button"
                    type="button"
                    data-copies="share-address"
                    data-says="share-said"
                    data-copied=texts.copied
                    data-refused=texts.copy_yourself
                >
                    {icon("copy")}
                    {texts.copy}
                </button>
                <p class="share__said" id="share-said" role="status"></p>
            </div>
        </div>
    }
}
