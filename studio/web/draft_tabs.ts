// Several tabs with one draft: one of them edits it, all others show it. Locks are a courtesy; what keeps a tab from
// overwriting is the revision in the store (draft_store.ts).
import { NAME } from "./draft_store.ts";

/** What tabs tell each other. */
export interface Message {
  kind: "saved" | "renamed" | "deleted" | "created" | "hand over";
  draft: string;
}

/** How long a tab may take to hand a draft over before it is taken, in milliseconds. */
const HAND_OVER = 1_000;

const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(NAME);

export const tell = (kind: Message["kind"], draft: string) => channel?.postMessage({ kind, draft } satisfies Message);

export function listen(heard: (message: Message) => void): void {
  channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => heard(data));
}

/** The right to edit a draft, until it is given back. */
export interface Hold {
  release(): void;
}

/** Pages without https have no locks: every tab may edit, and the revision decides. */
const FREE: Hold = { release() {} };

/**
 * Takes the right to edit a draft, if no other tab has it. `force`: another tab is asked to hand it over; if it does not
 * answer, the right is taken from it. `lost` is called when another tab takes it from this one.
 */
export async function hold(draft: string, lost: () => void, force = false): Promise<Hold | undefined> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return FREE;
  if (!force) return request(locks, draft, { ifAvailable: true }, lost);
  tell("hand over", draft);
  return (await request(locks, draft, { signal: AbortSignal.timeout(HAND_OVER) }, lost)) ?? request(locks, draft, { steal: true }, lost);
}

function request(locks: LockManager, draft: string, options: LockOptions, lost: () => void): Promise<Hold | undefined> {
  return new Promise((resolve) => {
    let isHeld = false;
    locks.request(`${NAME} ${draft}`, options, (lock) => {
      if (!lock) return resolve(undefined);
      return new Promise<void>((done) => {
        isHeld = true;
        resolve({
          release() {
            isHeld = false;
            done();
          },
        });
      });
    }).catch(() => (isHeld ? lost() : resolve(undefined)));
  });
}
