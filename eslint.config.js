import tseslint from 'typescript-eslint';

const SERVER_ONLY = 'Only src/sidebar/server.ts calls the script: use its ask().';

export default tseslint.config(
  { ignores: ['.dependency-cruiser.cjs', 'dist/', 'node_modules/', 'coverage/', '.stryker-tmp/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'src/sidebar/tsconfig.json', 'emulator/page/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  // The core judges a register anywhere: it knows no Apps Script, no Node and no page.
  {
    files: ['src/**/*.ts'],
    ignores: ['src/sheets/**', 'src/sidebar/**', 'src/main.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'SpreadsheetApp',
        'HtmlService',
        'PropertiesService',
        'LockService',
        'Utilities',
        'Session',
        'window',
        'document',
        'process',
        'console',
      ],
      'no-restricted-imports': ['error', { patterns: ['node:*', '**/sheets/**', '**/sidebar/**'] }],
    },
  },
  // One file of the page calls the script.
  {
    files: ['src/sidebar/**/*.ts'],
    ignores: ['src/sidebar/server.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'google', message: SERVER_ONLY }],
      // window.google, window['google'], const { google } = window
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[property.name="google"]', message: SERVER_ONLY },
        { selector: 'MemberExpression[property.value="google"]', message: SERVER_ONLY },
        { selector: 'ObjectPattern > Property[key.name="google"]', message: SERVER_ONLY },
      ],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
