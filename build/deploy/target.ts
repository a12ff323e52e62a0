/** Where the files go: read off what was typed, or off .clasp.json. Nothing here asks or runs anything. */
import type { DeployOptions } from './options';

export type Target = { readonly kind: 'script'; readonly id: string } | { readonly kind: 'spreadsheet'; readonly id: string };
export type Problem = { readonly why: string };

/** Stands in the committed .clasp.json, so that clasp can list our files; it is nobody's script. */
export const PLACEHOLDER = 'put-the-id-of-your-script-here';

const SCRIPT = /script\.google\.com\/(?:[^?#]*\/)?(?:projects|d)\/([\w-]{20,})/;
const SPREADSHEET = /docs\.google\.com\/(?:[^?#]*\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})/;
const BARE_ID = /^[\w-]{20,}$/;

/** Reads an address as a browser shows it. A bare id says not what it is the id of. */
export function readAddress(text: string): Target | Problem {
  const typed = text.trim();
  const script = SCRIPT.exec(typed)?.[1];
  if (script !== undefined) return { kind: 'script', id: script };
  // So Google marks an Excel file that is open in Sheets.
  if (/[?&]rtpof=true/.test(typed) || /drive\.google\.com\/file\//.test(typed)) return { why: OFFICE };
  const spreadsheet = SPREADSHEET.exec(typed)?.[1];
  if (spreadsheet !== undefined) return { kind: 'spreadsheet', id: spreadsheet };
  return {
    why: `"${typed}" is not the address of a Google spreadsheet or of its script. Open the spreadsheet in a browser and copy the whole address.`,
  };
}

const OFFICE =
  'That address is of an Excel file opened in Sheets, which can hold no script. In Sheets choose File ▸ Save as Google Sheets, and give the address of the copy.';

export type ClaspFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'no id' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'id'; readonly id: string };

/** @param text of .clasp.json, null where there is none */
export function readClaspFile(text: string | null): ClaspFile {
  if (text === null) return { kind: 'none' };
  try {
    const { scriptId } = JSON.parse(text) as { scriptId?: unknown };
    if (scriptId === '' || scriptId === undefined) return { kind: 'no id' };
    if (scriptId === PLACEHOLDER) return { kind: 'placeholder' };
    return typeof scriptId === 'string' && BARE_ID.test(scriptId) ? { kind: 'id', id: scriptId } : { kind: 'broken' };
  } catch {
    return { kind: 'broken' };
  }
}

/** Null: nothing says where, so somebody has to be asked. */
export function chooseTarget(options: Pick<DeployOptions, 'scriptId' | 'spreadsheet'>, file: ClaspFile): Target | Problem | null {
  const { scriptId, spreadsheet } = options;
  if (scriptId !== undefined && spreadsheet !== undefined)
    return { why: 'Give --spreadsheet to make a new script, or --script-id to push to one that exists, but not both.' };
  if (scriptId !== undefined) return named(scriptId, 'script', '--script-id');
  if (spreadsheet !== undefined) return named(spreadsheet, 'spreadsheet', '--spreadsheet');
  return file.kind === 'id' ? { kind: 'script', id: file.id } : null;
}

function named(text: string, kind: Target['kind'], option: string): Target | Problem {
  const typed = text.trim();
  if (typed === PLACEHOLDER)
    return { why: `"${PLACEHOLDER}" only keeps the place for an id. The id of your script stands in the address of its editor.` };
  if (BARE_ID.test(typed)) return { kind, id: typed };
  const address = readAddress(typed);
  if ('why' in address || address.kind === kind) return address;
  return { why: `${option} wants the address of a ${kind}, and this is the address of a ${address.kind}: ${typed}` };
}

/** What to say where nobody can be asked. */
export function nowhere(file: ClaspFile): string {
  const found = {
    none: 'There is no .clasp.json here.',
    placeholder: `.clasp.json still holds "${PLACEHOLDER}", which keeps the place for your script's id.`,
    'no id': '.clasp.json has no id of a script.',
    broken: '.clasp.json can\'t be read: it should hold { "scriptId": "…", "rootDir": "dist" } with the id of a script.',
    id: '',
  }[file.kind];
  return `${found} Say where Outventions is to go: npm run deploy -- --spreadsheet ADDRESS, or npm run deploy -- --script-id ID`.trim();
}
