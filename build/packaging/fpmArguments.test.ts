import { expect, test } from 'vitest';
import { debianControl, readFpmArguments } from './fpmArguments.ts';

const words = [
  ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libgtk-3-0', '-d', 'libnss3', '--deb-compression', 'xz'],
  ...[
    '--architecture',
    'amd64',
    '--after-install',
    '/tmp/in',
    '--description',
    ' \n Touch kiosk.\nSecond line.',
  ],
  ...['--version', '1.2.3', '--package', '/dist/kiosk.deb', '--name', 'kiosk', '--maintainer', 'An office'],
  ...['--url', 'https://example.org/', '--deb-priority', 'optional', '--deb-recommends', 'fonts'],
  ...['/dist/unpacked/=/opt/Kiosk', '/icons/a=b.png=/usr/share/icons/kiosk.png'],
];

test('the command line of fpm is understood: options, packages, and where every file goes', () => {
  const request = readFpmArguments(words);
  expect(request.options.get('package')).toBe('/dist/kiosk.deb');
  expect(request.options.get('after-install')).toBe('/tmp/in');
  expect(request.depends).toEqual(['libgtk-3-0', 'libnss3']);
  expect(request.placed).toEqual([
    { from: '/dist/unpacked/', content: true, to: '/opt/Kiosk' },
    { from: '/icons/a=b.png', content: false, to: '/usr/share/icons/kiosk.png' },
  ]);
});

test('the control file names the package, its needs and its size', () => {
  expect(debianControl(readFpmArguments(words), 271_000)).toBe(
    [
      'Package: kiosk',
      'Version: 1.2.3',
      'Architecture: amd64',
      'Maintainer: An office',
      'Installed-Size: 271000',
      'Depends: libgtk-3-0, libnss3',
      'Recommends: fonts',
      'Section: misc',
      'Priority: optional',
      'Homepage: https://example.org/',
      'Description: Touch kiosk.',
      ' Second line.',
      '',
    ].join('\n'),
  );
});

test('a package without a name or an option without a value is refused', () => {
  expect(() => debianControl(readFpmArguments(['--version', '1']), 1)).toThrow('--name');
  expect(() => readFpmArguments(['--name'])).toThrow('--name');
});
