// Why something was not done with a draft. studio/src/drafts.rs has the words.

/**
 * full: no space on the disk. forbidden: the browser stores nothing for this page. blocked: another tab keeps an older
 * database open, or the database does not answer. newer: of a newer version of the studio. stale: another tab has changed the
 * draft. gone: it is no longer in the store. locked: it is edited in another tab. unsaved: the draft that is open cannot be
 * saved. other: anything else.
 */
export type Why = "full" | "forbidden" | "blocked" | "newer" | "stale" | "gone" | "locked" | "unsaved" | "other";

export class DraftError extends Error {
  override name = "DraftError";
  /** How many bytes are needed, if the disk is full. */
  needed = 0;

  constructor(readonly why: Why, message: string = why) {
    super(message);
  }

  /** What an error of the browser means. */
  static of(error: unknown): DraftError {
    if (error instanceof DraftError) return error;
    const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
    return new DraftError(whyOf(name, message), `${name}: ${message}`);
  }
}

function whyOf(name: string, message: string): Why {
  switch (name) {
    case "QuotaExceededError":
    case "NS_ERROR_FILE_NO_DEVICE_SPACE":
      return "full";
    // The database was made by a newer version.
    case "VersionError":
      return "newer";
    // Storage is turned off, or the window keeps nothing. `indexedDB` itself may be missing.
    case "SecurityError":
    case "NotAllowedError":
    case "InvalidStateError":
    case "ReferenceError":
    case "TypeError":
      return "forbidden";
    default:
      // Browsers report a full disk also as an unknown error.
      return /quota|disk|space|full/i.test(message) ? "full" : "other";
  }
}

export const isOutOfSpace = (error: unknown) => DraftError.of(error).why === "full";
