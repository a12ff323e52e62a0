/** The one file that calls the script. One JSON text each way; every call ends, in an answer or in a plain sentence. */
import type { Reply, SidebarCalls } from '../messages';

/** The script itself may take six minutes; nobody waits so long for a list. */
const PATIENCE_MS = 90_000;
/** Without a connection Google's own client may wait for ever. */
const OFFLINE_PATIENCE_MS = 8_000;

const NO_ANSWER = 'Google has not answered for a minute and a half, and may still be working. Look at the sheet before you try again.';
const OFFLINE = 'There is no connection to the internet just now. Connect again, then try once more.';
const SEVERAL_ACCOUNTS =
  'Google refused, as it does when several Google accounts are signed in at once. Sign out of all but one, or use a private window, and open the sidebar again.';
const FAILED = 'Google could not run this just now. Wait a moment and try again. If it keeps happening, reload the page.';
const NOT_UNDERSTOOD = 'The answer could not be understood. Reload the page and open the sidebar again.';

type Name = keyof SidebarCalls;

/** Never rejects: a failure is a reply too. */
export function ask<N extends Name>(name: N, request: SidebarCalls[N]['request']): Promise<Reply<SidebarCalls[N]['reply']>> {
  return new Promise((resolve) => {
    const end = (reply: Reply<SidebarCalls[N]['reply']>): void => {
      clearTimeout(patience);
      clearTimeout(offline);
      resolve(reply);
    };
    const refuse = (message: string): void => {
      end({ ok: false, message });
    };
    // Where the connection broke only now, the question may have got through.
    const wasOnline = navigator.onLine;
    const noAnswer = (message: string): void => {
      end(wasOnline ? { ok: false, message, unsure: true } : { ok: false, message });
    };
    const patience = setTimeout(() => {
      noAnswer(navigator.onLine ? NO_ANSWER : OFFLINE);
    }, PATIENCE_MS);
    const offline = setTimeout(() => {
      if (!navigator.onLine) noAnswer(OFFLINE);
    }, OFFLINE_PATIENCE_MS);
    try {
      const runner = google.script.run
        .withSuccessHandler((result) => {
          end(parse<SidebarCalls[N]['reply']>(result));
        })
        .withFailureHandler((error) => {
          refuse(meaning(String(error)));
        });
      runner[name]?.(JSON.stringify(request));
    } catch {
      refuse(FAILED);
    }
  });
}

/** Google's own text is never shown: it helps nobody. */
function meaning(error: string): string {
  if (error.includes('PERMISSION_DENIED')) return SEVERAL_ACCOUNTS;
  return /NetworkError|HTTP 0\b/.test(error) || !navigator.onLine ? OFFLINE : FAILED;
}

function parse<T>(result: unknown): Reply<T> {
  try {
    const reply: unknown = JSON.parse(String(result));
    return typeof reply === 'object' && reply !== null && 'ok' in reply ? (reply as Reply<T>) : { ok: false, message: NOT_UNDERSTOOD };
  } catch {
    return { ok: false, message: NOT_UNDERSTOOD };
  }
}
