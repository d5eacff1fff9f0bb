import { asPage, brokenPages, soundPages } from '../measure/brokenPages.ts';
import { expect, test } from '../measure/stillTest.ts';

test.use({ window: '1000x800' });

const rule = { letters: 22, grow: 1, target: 80, key: 60, gap: 12, keyGap: 6, corner: 60 };

test('the measure sees everything that is wrong on a page, and nothing on a sound one', async ({
  kiosk: { page },
  measure,
}) => {
  for (const { wrong, body, kind, says } of brokenPages)
    await test.step(wrong, async () => {
      await page.setContent(asPage(body));
      const found = (await measure.by(rule))[kind].map(({ what }) => what);
      expect(found, wrong).toEqual([expect.stringMatching(says)]);
    });
  await test.step('a page that is not drawn between two looks', async () => {
    await page.setContent(asPage('<p style="font-size:5px">Small</p>'));
    for (const look of ['first', 'second'])
      expect(
        (await measure.all()).text.map(({ what }) => what),
        look,
      ).toEqual([expect.stringContaining('has letters of 5.0')]);
  });
  await test.step('letters that did not grow as they were asked to', async () => {
    await page.setContent(
      asPage('<p>Words</p><button class="hg-button" style="width:90px;height:90px">a</button>'),
    );
    const { text } = await measure.by({ ...rule, grow: 2 });
    expect(text.map(({ what }) => what)).toEqual([expect.stringContaining('instead of 44.0')]);
  });
  for (const [name, body] of Object.entries(soundPages))
    await test.step(name, async () => {
      await page.setContent(asPage(body));
      const { text, targets, scrolling } = await measure.by(rule);
      expect([...text, ...targets, ...scrolling], name).toEqual([]);
    });
});
