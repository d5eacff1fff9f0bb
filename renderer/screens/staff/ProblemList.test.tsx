import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import type { StaffProblem } from '../../../electron/contract/staff.ts';
import { createI18n } from '../../i18n/createI18n.ts';
import { ProblemList } from './ProblemList.tsx';

test('each kind of problem is explained once, with every file and reason under it', async () => {
  const problems: readonly StaffProblem[] = [
    { code: 'content-not-taken', detail: 'places/quay.json, hook: is missing' },
    { code: 'disk-nearly-full', detail: '90 MB' },
    { code: 'content-not-taken', detail: 'places/beach.json, name: is missing' },
    { code: 'content-not-taken', detail: 'places/quay.json, hook: is missing' },
  ];
  const markup = renderToStaticMarkup(
    <I18nextProvider i18n={await createI18n('en')}>
      <ProblemList problems={problems} />
    </I18nextProvider>,
  );
  const kinds = [...markup.matchAll(/data-code="([^"]+)">([^<]+)((?:<small>[^<]*<\/small>)*)/g)].map(
    ([, code, words, details = '']) => [code, words, details.match(/[^<>]+(?=<\/small>)/g)],
  );
  expect(kinds).toEqual([
    [
      'content-not-taken',
      expect.stringMatching(/^A change is not shown yet/),
      ['places/quay.json, hook: is missing', 'places/beach.json, name: is missing'],
    ],
    ['disk-nearly-full', expect.stringMatching(/^The disk/), ['90 MB']],
  ]);
});
