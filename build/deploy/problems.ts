/** What clasp and Google answer when something is missing, in words that say what to do. clasp's exit codes say nothing. */

const LOGIN = 'Run "npx clasp login", choose the Google account that may edit the spreadsheet, and try again.';

const KNOWN: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/no credentials found|not logged in/i, `You are not logged in to Google. ${LOGIN}`],
  [/invalid_grant|invalid_rapt|expired or revoked|reauth/i, `Your login to Google has expired. ${LOGIN}`],
  [
    /not enabled the apps script api|apps script api has not been used/i,
    'Your Google account has the Apps Script API switched off. Open https://script.google.com/home/usersettings, switch it on, wait two minutes and try again. If the switch is missing, your administrator has to allow it.',
  ],
  [
    /admin_policy_enforced|access_denied|org_internal|access_not_configured/i,
    'Your organisation does not let clasp into its Google accounts. An administrator can allow it; pasting the three files by hand needs no such permission (docs/install.md, Paste).',
  ],
  [
    /certificate|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/i,
    "The connection to Google is opened on its way, as many schools' web filters do, and Node does not know the filter's certificate. Ask your technician for its file and set NODE_EXTRA_CA_CERTS to that file.",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|no answer/i,
    'Google could not be reached. Check the connection to the internet; behind a proxy, set HTTPS_PROXY to its address.',
  ],
  [/syntax error/i, 'Google found a mistake in the code. Run "npm run build" and try again.'],
  [/quota|rate limit|too many requests/i, 'Google asks you to wait: too many requests were made. Try again in a minute.'],
  [
    /entity was not found|not found/i,
    'Google knows no script or spreadsheet with this id, or the account you are logged in with may not see it. "npx clasp show-authorized-user" says which account that is.',
  ],
  [
    /does not have permission|insufficient|forbidden/i,
    'The account you are logged in with may not edit this script or spreadsheet. Ask its owner to share it with you as an editor, or log in with another account.',
  ],
];

/** @param said all that clasp printed */
export function problemInWords(said: string): string {
  const known = KNOWN.find(([pattern]) => pattern.test(said));
  if (known) return known[1];
  const first = said
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '');
  return first === undefined
    ? 'clasp ended without saying why. Try again; if it happens again, paste the three files by hand (docs/install.md).'
    : `clasp could not do it and said: ${first}`;
}
