/** What `npm run deploy` was asked for. */
import { parseArgs } from 'node:util';

export interface DeployOptions {
  /** An id or the address of a script's editor. */
  readonly scriptId: string | undefined;
  /** An id or the address of a spreadsheet in which a script is to be made. */
  readonly spreadsheet: string | undefined;
  /** Asks nothing. */
  readonly yes: boolean;
  /** Files that are not ours may be deleted. */
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly open: boolean;
  readonly help: boolean;
  /** Another clasp than the one that "npm ci" installed. */
  readonly clasp: string | undefined;
}

export const HELP = `npm run deploy [-- OPTIONS]

Puts Outventions into a Google spreadsheet: the three files of dist/, and nothing else, by way of Google's own tool clasp.
Without options it asks for the address of the spreadsheet or of its script.

  --spreadsheet ADDRESS   make a script in this spreadsheet, which has none yet
  --script-id ID          push to this script (its id, or the address of its editor)
  --replace               delete files in that script that are not ours; a copy of them is kept
  --yes                   ask nothing; for use in scripts
  --no-open               do not open a browser at the end
  --dry-run               look, say what would be done, and change nothing
  --clasp FILE            use another clasp than the one in node_modules
  --help                  this page

docs/install.md has the steps one by one, with what you see at each.`;

export function readDeployOptions(args: string[]): DeployOptions {
  const { values } = parseArgs({
    args,
    options: {
      'script-id': { type: 'string' },
      spreadsheet: { type: 'string' },
      yes: { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      clasp: { type: 'string' },
    },
  });
  return {
    scriptId: values['script-id'],
    spreadsheet: values.spreadsheet,
    yes: values.yes,
    replace: values.replace,
    dryRun: values['dry-run'],
    open: !values['no-open'],
    help: values.help,
    clasp: values.clasp,
  };
}
