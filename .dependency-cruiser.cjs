/** The rooms of the house and their doors. Each rule says why. */
const production = '^(electron|renderer|content/schema)/';
/** Tests, and what only they use. */
const testCode = '\\.(test|fixture)\\.tsx?$';
/** What every service of main may build on: whole files, described faults, and the log of tests. */
const foundations = '^electron/main/(files|faults|testing)/';

module.exports = {
  forbidden: [
    {
      name: 'renderer-reaches-electron-only-through-the-contract',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/', pathNot: '^electron/contract/' },
    },
    {
      name: 'renderer-is-a-web-page',
      comment: 'No Node and no Electron in the page.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: testCode },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-never-imports-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'content-schema-imports-only-zod',
      severity: 'error',
      from: { path: '^content/schema/', pathNot: testCode },
      to: { pathNot: ['^content/schema/', 'node_modules/zod/'] },
    },
    {
      name: 'contract-imports-only-zod-and-content-schema',
      severity: 'error',
      from: { path: '^electron/contract/', pathNot: testCode },
      to: { pathNot: ['^electron/contract/', '^content/schema/', 'node_modules/zod/'] },
    },
    {
      name: 'preload-imports-only-the-contract',
      severity: 'error',
      from: { path: '^electron/preload/', pathNot: testCode },
      to: { pathNot: ['^electron/preload/', '^electron/contract/', 'node_modules/electron/'] },
    },
    {
      name: 'nothing-imports-the-gallery',
      comment: 'A tool for developers, which never becomes part of the kiosk.',
      severity: 'error',
      from: { pathNot: '^renderer/gallery/' },
      to: { path: '^renderer/gallery/' },
    },
    {
      name: 'nothing-imports-the-plates',
      comment: 'Draws pictures of the map when the kiosk is built; never part of it.',
      severity: 'error',
      from: { pathNot: '^renderer/plate/' },
      to: { path: '^renderer/plate/' },
    },
    {
      name: 'screens-never-import-screens',
      severity: 'error',
      from: { path: '^renderer/screens/([^/]+)/' },
      to: { path: '^renderer/screens/', pathNot: '^renderer/screens/$1/' },
    },
    {
      name: 'lower-floors-never-import-app-or-screens',
      severity: 'error',
      from: { path: '^renderer/(ui|domain|map|platform|i18n)/' },
      to: { path: '^renderer/(app|screens)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'No React, no other floor.',
      severity: 'error',
      from: { path: '^renderer/domain/', pathNot: testCode },
      to: { pathNot: ['^renderer/domain/', '^content/schema/', '^electron/contract/'] },
    },
    {
      name: 'maplibre-only-in-map',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/map/' },
      to: { path: 'node_modules/maplibre-gl/' },
    },
    {
      name: 'state-library-only-in-app',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/app/' },
      to: { path: 'node_modules/zustand/' },
    },
    {
      name: 'services-never-import-each-other',
      comment:
        'Only the files directly in electron/main (main.ts and its parts) connect them; types may cross.',
      severity: 'error',
      from: { path: '^electron/main/([^/]+)/', pathNot: '^electron/main/testing/' },
      to: {
        path: '^electron/main/[^/]+/',
        pathNot: ['^electron/main/$1/', foundations],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'services-never-import-their-composition-root',
      severity: 'error',
      from: { path: '^electron/main/[^/]+/' },
      to: { path: '^electron/main/[^/]+$' },
    },
    {
      name: 'cli-imports-only-leads-and-export',
      comment: 'The tools of the office at home share how contacts are kept, not the kiosk.',
      severity: 'error',
      from: { path: '^electron/cli/', pathNot: testCode },
      to: {
        path: ['^(electron|renderer|build|tests)/', 'node_modules/electron/'],
        pathNot: '^electron/(cli|main/leads|main/export)/',
      },
    },
    {
      name: 'main-never-imports-cli-or-preload',
      severity: 'error',
      from: { path: '^electron/main/' },
      to: { path: '^electron/(cli|preload)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: 'node_modules' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: production, pathNot: ['\\.d\\.ts$', testCode] },
      to: {},
    },
    {
      name: 'production-never-imports-tests-or-build',
      severity: 'error',
      from: { path: production, pathNot: testCode },
      to: { path: ['^(tests|build)/', testCode] },
    },
    {
      name: 'build-imports-only-content-schema',
      comment: 'Tools read the kiosk’s files; they are not part of the house.',
      severity: 'error',
      from: { path: '^build/', pathNot: testCode },
      to: { path: ['^(electron|renderer|tests)/', testCode] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?url$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|\\.runtime)/|^build/(node|electron-fallback)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
