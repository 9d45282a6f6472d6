//! Content security policy and integrity attributes.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The policy of the documents: this site's own files and nothing else, no inline script or style.
/// Engines that do not know `'wasm-unsafe-eval'` compile in a frame: see `web/app/compile_fallback.ts`.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/// A `<meta>` that puts a document under a policy.
pub fn policy_meta(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

/// The value of an `integrity` attribute, and of a policy, for these bytes.
pub fn integrity(bytes: impl AsRef<[u8]>) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::integrity;

    #[test]
    fn integrity_is_sha256_in_base64() {
        let expected = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        assert_eq!(integrity("abc"), expected);
    }
}
