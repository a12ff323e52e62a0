/** The one file that calls the script. One JSON text each way; every call ends, in an answer or in a plain sentence. */
import type { Reply, SidebarCalls } from '../messages';

/** The script itself may take six minutes; nobody waits so long for a list. */
const PATIENCE_MS = 90_000;

const NO_ANSWER = 'Google has not answered for a minute and a half. Your register was not harmed. Check your connection, then try again.';
const SEVERAL_ACCOUNTS =
  'Google refused, as it does when several Google accounts are signed in at once. Sign out of all but one, or use a private window, and open the sidebar again.';
const FAILED = 'Google could not run this just now. Wait a moment and try again. If it goes on, reload the page.';
const NOT_UNDERSTOOD = 'The answer could not be understood. Reload the page and open the sidebar again.';

type Name = keyof SidebarCalls;

/** Never rejects: a failure is a reply too. */
export function ask<N extends Name>(name: N, request: SidebarCalls[N]['request']): Promise<Reply<SidebarCalls[N]['reply']>> {
  return new Promise((resolve) => {
    const refuse = (message: string): void => {
      resolve({ ok: false, message });
    };
    const timer = setTimeout(() => {
      refuse(NO_ANSWER);
    }, PATIENCE_MS);
    const runner = google.script.run
      .withSuccessHandler((result) => {
        clearTimeout(timer);
        resolve(parse<SidebarCalls[N]['reply']>(result));
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        refuse(/PERMISSION_DENIED/.test(String(error)) ? SEVERAL_ACCOUNTS : FAILED);
      });
    try {
      runner[name]?.(JSON.stringify(request));
    } catch {
      clearTimeout(timer);
      refuse(FAILED);
    }
  });
}

function parse<T>(result: unknown): Reply<T> {
  try {
    const reply: unknown = JSON.parse(String(result));
    return typeof reply === 'object' && reply !== null && 'ok' in reply ? (reply as Reply<T>) : { ok: false, message: NOT_UNDERSTOOD };
  } catch {
    return { ok: false, message: NOT_UNDERSTOOD };
  }
}
