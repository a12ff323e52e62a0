#!/usr/bin/env node
/** The same as `npm run review`, from any folder: `npx outvention-review "Provision 2026.xlsx"`. */
import { register } from 'tsx/esm/api';

register();
const { main } = await import('../commands/review.ts');
const { runMain } = await import('../commands/command.ts');
await runMain(main);
