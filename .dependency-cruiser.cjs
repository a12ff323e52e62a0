/**
 * Who may import whom: the rooms of src/ from the ground floor up, as docs/architecture.md draws them. A room imports those before it
 * in the list, and no other. `npm run lint` checks it, with imports of types too.
 */
const ROOMS = [
  // Ground floor: small change that any room may use.
  [
    'ground',
    '^src/(lookAlikes|memoise|misspelt|smallNumbers|text)\\.ts$|^src/words/figures\\.ts$|^src/meaning/(date|cell|clock)\\.ts$|^src/dose/range\\.ts$',
  ],
  ['dose', '^src/dose/'],
  ['meaning', '^src/meaning/'],
  ['register', '^src/register/'],
  // The value of the settings; the list of their lines stands above the checks, of which it is made.
  ['settings, the value', '^src/settings/settings\\.ts$'],
  ['week', '^src/week/'],
  ['checks', '^src/checks/'],
  ['provisions', '^src/provisions/'],
  ['return', '^src/return/'],
  ['wayBack', '^src/wayBack/'],
  ['settings', '^src/settings/'],
  ['judge', '^src/judge\\.ts$'],
  ['words', '^src/words/'],
  ['report', '^src/report\\.ts$'],
  ['messages', '^src/(messages|public|version)\\.ts$|^src/messages/'],
  ['formulas', '^src/formulas/'],
  ['review', '^src/review/'],
  ['papers', '^src/papers/'],
  ['sheets', '^src/sheets/'],
  ['main', '^src/main\\.ts$'],
];

const upwards = ROOMS.map(([name, own], i) => {
  const below = ROOMS.slice(0, i + 1).map(([, path]) => path);
  return {
    name: `${name} stands below what it imports`,
    severity: 'error',
    from: { path: own, pathNot: ROOMS.slice(0, i).map(([, path]) => path) },
    to: { path: `^src/(?!sidebar/)`, pathNot: below },
  };
});

module.exports = {
  forbidden: [
    ...upwards,
    { name: 'no circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'the core knows nothing outside src',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: '^src/|^node_modules/zod/' },
    },
    {
      name: 'the page knows the core only as facts, never the sheets',
      severity: 'error',
      from: { path: '^src/sidebar/' },
      to: { path: '^src/(sheets|formulas|papers|judge|main)' },
    },
    {
      name: 'no room imports the page',
      severity: 'error',
      from: { path: '^src/(?!sidebar/)' },
      to: { path: '^src/sidebar/' },
    },
    {
      name: 'the emulator knows nothing of the add-on',
      severity: 'error',
      from: { path: '^emulator/' },
      to: { path: '^(src|commands|build|bench)/' },
    },
    { name: 'no import that cannot be found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(test|emulator/test)/' },
  },
};
