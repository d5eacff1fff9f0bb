import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Only these may talk to Electron's message channels (design rule: one contract, one gate). */
const ipcOwners = ['electron/main/ipc/**', 'electron/preload/**', 'electron/main/main.ts'];
/** Only these may touch the file system. */
const fileOwners = ['electron/**/*Store.ts', 'electron/**/*Files.ts', 'electron/main/main.ts'];

const importOnly = (names, message) => ['error', { paths: names.map((name) => ({ name, message })) }];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'out/',
      'dist/',
      '.runtime/',
      '.cache/',
      'shots/',
      'test-results/',
      'build/*/node_modules/',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.js',
            'build/*.mjs',
            'build/*.cjs',
            'build/electron-fallback/default-app/*.cjs',
          ],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'alert', message: 'A kiosk shows no dialogs.' }],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'No raw HTML in the page.',
        },
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/platform/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self'].flatMap((object) => [
          { object, property: 'kiosk', message: 'Only renderer/platform reads the bridge.' },
          { object, property: 'localStorage', message: 'Nothing of a visitor is stored.' },
        ]),
      ],
    },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.fixture.ts', ...fileOwners],
    rules: {
      'no-restricted-imports': importOnly(
        ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'],
        'Files are touched only in *Store.ts, *Files.ts and main.ts.',
      ),
    },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ipcOwners,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ImportDeclaration[source.value="electron"][importKind!="type"] ImportSpecifier[imported.name=/^ipc(Main|Renderer)$/]',
          message: 'Channels live in electron/main/ipc and electron/preload.',
        },
      ],
    },
  },
  { files: ['build/**', 'tests/**', 'electron/cli/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' } },
);
