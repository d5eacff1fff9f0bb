import type { Configuration } from 'electron-builder';

/** Systems that packages are made for. */
export type TargetSystem = 'linux' | 'win32';

export interface BuilderConfigInput {
  readonly system: TargetSystem;
  /** Folder for what is made; absolute path. */
  readonly output: string;
  readonly electronVersion: string;
  /** Folder of an unpacked Electron for `system`, or null when electron-builder fetches the official one. */
  readonly electronFolder: string | null;
  /** True for the build that tests drive: Node's inspector is let in. The only difference to a release. */
  readonly inspectable: boolean;
  /** Name of a package without system and ending, for instance `destination-kiosk-1.0.0`. */
  readonly baseName: string;
}

/** Packages are made for the processors of the stands. */
const arch = 'x64';

/**
 * What goes into the archive: the bundles, the content that the running kiosk reads, and the database. The notes beside
 * the content stay out, but the licences of the map data travel with it. The translations in the bundle are what is
 * shown; those beside the content are what an editor's are held against.
 */
function packagedFiles(system: TargetSystem): string[] {
  const sqlite = 'node_modules/@photostructure/sqlite';
  return [
    'package.json',
    'out/**',
    'content/**',
    '!content/schema/**',
    '!content/**/README.md',
    '!node_modules/**',
    `${sqlite}/{package.json,LICENSE,dist/index.cjs}`,
    `${sqlite}/prebuilds/${system}-${arch}/*.glibc.node`,
    'node_modules/node-gyp-build/{package.json,LICENSE,index.js,node-gyp-build.js}',
    '!**/*.map',
  ];
}

/** The fuses of a release; the build that tests drive differs in `enableNodeCliInspectArguments` alone. */
function fuses(system: TargetSystem, inspectable: boolean): NonNullable<Configuration['electronFuses']> {
  return {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: inspectable,
    // Electron checks the archive against a hash in the program on Windows and macOS; Linux knows no such place.
    enableEmbeddedAsarIntegrityValidation: system === 'win32',
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  };
}

/** Libraries that Electron needs from Debian and Ubuntu. */
const debianPackages = [
  'libasound2',
  'libatspi2.0-0',
  'libgbm1',
  'libgtk-3-0',
  'libnotify4',
  'libnss3',
  'libsecret-1-0',
  'libuuid1',
  'libxss1',
  'libxtst6',
  'xdg-utils',
];

const owner = 'Office de tourisme et des congrès de Montpellier Méditerranée Métropole';

/** Configuration of electron-builder. Packages are never published, and nothing is compiled. */
export function makeBuilderConfig(input: BuilderConfigInput): Configuration {
  const name = `${input.baseName}-\${os}-\${arch}.\${ext}`;
  return {
    appId: 'fr.montpellier-tourisme.destination-kiosk',
    productName: 'Destination Kiosk',
    executableName: 'destination-kiosk',
    copyright: owner,
    artifactName: name,
    directories: { output: input.output, buildResources: 'build/icons' },
    files: packagedFiles(input.system),
    extraFiles: [
      { from: '.', filter: ['LICENSE'] },
      { from: 'content/map/LICENCES.md', to: 'LICENCES.map.md' },
    ],
    extraMetadata: {
      homepage: 'https://www.montpellier-tourisme.fr/',
      desktopName: 'destination-kiosk.desktop',
    },
    // The library of the database lies outside the archive, because the system cannot load it from inside; so does the
    // detailed map, if there is one, because a part of it could be read only by copying all of it out first.
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node', 'content/basemap.pmtiles'],
    npmRebuild: false,
    publish: null,
    electronVersion: input.electronVersion,
    ...(input.electronFolder === null ? {} : { electronDist: input.electronFolder }),
    // The engine's own words; en-US is what Chromium falls back to.
    electronLanguages: ['fr', 'es', 'en-GB', 'en-US'],
    electronFuses: fuses(input.system, input.inspectable),
    linux: {
      icon: 'build/icons/icon.png',
      category: 'Education',
      maintainer: owner,
      vendor: owner,
      syncDesktopName: true,
    },
    // Debian 12 and Ubuntu 22.04 read zstd; it packs ten times faster than xz for a seventh more bytes.
    deb: { packageName: 'destination-kiosk', depends: debianPackages, recommends: [], compression: 'zst' },
    toolsets: { appimage: '1.0.3' },
    win: { icon: 'build/icons/icon.png' },
    nsis: { oneClick: false, perMachine: true, allowToChangeInstallationDirectory: false },
  };
}
