/** Pages that are wrong in one way each, and the words in which the measure must say so. For a window of 1000 x 800. */
export interface BrokenPage {
  readonly wrong: string;
  readonly body: string;
  readonly kind: 'text' | 'targets' | 'scrolling';
  /** In the one complaint that is expected. */
  readonly says: RegExp;
}

const button = (style: string, text = 'Go', more = ''): string =>
  `<button style="position:absolute;width:90px;height:90px;${style}" ${more}>${text}</button>`;
const scroller = (inner: string): string =>
  `<div><div data-scroller style="height:200px;overflow:auto">${inner}</div>`;
const tall = '<div style="height:900px">A long story</div>';
const down = (more = ''): string =>
  button('left:300px;top:300px', 'Down', `data-testid="scroll-down" ${more}`);

const keysApart = (pixels: number, code: string): string =>
  button('left:100px;top:100px;height:64px', 'a', code) +
  button(`left:${190 + pixels}px;top:100px;height:64px`, 'b', code);

export const brokenPages: readonly BrokenPage[] = [
  {
    wrong: 'text that a box cuts off',
    body: '<div class="box" style="overflow:hidden;width:200px;height:30px;white-space:nowrap">A sentence that is far too long for it</div>',
    kind: 'text',
    says: /is cut off by div\.box: \d+ px at the right/,
  },
  {
    wrong: 'text whose last line a box cuts off',
    body: '<div style="overflow:hidden;height:50px;width:200px">Two lines of text that wrap</div>',
    kind: 'text',
    says: /px at the bottom/,
  },
  {
    wrong: 'text that a box inside a scroller cuts off',
    body: `${scroller('<p style="overflow:hidden;width:100px;white-space:nowrap">A sentence that is far too long</p>')}</div>`,
    kind: 'text',
    says: /is cut off by p/,
  },
  {
    wrong: 'text outside the window',
    body: '<p style="position:absolute;left:950px;width:300px">Half of this is outside</p>',
    kind: 'text',
    says: /stands out of the window: \d+ px at the right/,
  },
  {
    wrong: 'text under something else',
    body: '<p style="position:absolute;top:100px;left:100px">Hidden words</p><div class="lid" style="position:absolute;top:90px;left:90px;width:200px;height:90px;background:white"></div>',
    kind: 'text',
    says: /is covered by div\.lid/,
  },
  {
    wrong: 'text that lets fingers through, under something else',
    body: '<p style="position:absolute;top:100px;left:100px;pointer-events:none">Hidden words</p><div class="lid" style="position:absolute;top:90px;left:90px;width:200px;height:90px"></div>',
    kind: 'text',
    says: /is covered by div\.lid/,
  },
  {
    wrong: 'small letters',
    body: '<p>Large <small style="font-size:19px">small</small></p>',
    kind: 'text',
    says: /has letters of 19\.0 px instead of 22\.0/,
  },
  {
    wrong: 'small letters in a drawing',
    body: '<svg viewBox="0 0 100 100" width="50" height="50" aria-hidden="true"><text y="50" font-size="40">7</text></svg>',
    kind: 'text',
    says: /has letters of 20\.0 px/,
  },
  {
    wrong: 'a field that is written small',
    body: '<input style="font-size:16px;width:300px;height:90px" aria-label="Name">',
    kind: 'text',
    says: /has letters of 16\.0 px/,
  },
  {
    wrong: 'a low target',
    body: button('left:100px;top:100px;height:60px'),
    kind: 'targets',
    says: /is 90\.0 x 60\.0 px, less than 80\.0/,
  },
  {
    wrong: 'a small box to tick that is no button',
    body: '<span role="checkbox" aria-checked="false" style="position:absolute;left:100px;top:100px;width:30px;height:30px"></span>',
    kind: 'targets',
    says: /less than 80\.0/,
  },
  {
    wrong: 'targets on top of each other',
    body: button('left:100px;top:100px', 'One') + button('left:170px;top:100px', 'Two'),
    kind: 'targets',
    says: /overlaps button "Two" by 20\.0 px/,
  },
  {
    wrong: 'targets side by side',
    body: button('left:100px;top:100px', 'One') + button('left:200px;top:100px', 'Two'),
    kind: 'targets',
    says: /is 10\.0 px from button "Two", less than 12\.0/,
  },
  {
    wrong: 'keys side by side',
    body: keysApart(4, 'data-key-code="KeyA"'),
    kind: 'targets',
    says: /is 4\.0 px from .*, less than 6\.0/,
  },
  {
    wrong: 'a target under another thing',
    body: `${button('left:100px;top:100px')}<div class="lid" style="position:absolute;inset:0"></div>`,
    kind: 'targets',
    says: /is covered by div\.lid/,
  },
  {
    wrong: 'a target outside the window',
    body: button('left:960px;top:100px'),
    kind: 'targets',
    says: /stands out of the window: 50 px at the right/,
  },
  {
    wrong: "a target under the staff's corner",
    body: button('left:10px;top:10px'),
    kind: 'targets',
    says: /under the staff's corner/,
  },
  {
    wrong: 'a box that scrolls without being a scroller',
    body: `<div class="box" style="height:200px;overflow:auto">${tall}</div>`,
    kind: 'scrolling',
    says: /overflows by 700 px down without being a scroller/,
  },
  {
    wrong: 'a box that hides what is too much',
    body: `<div class="box" style="height:200px;overflow:hidden">${tall}</div>`,
    kind: 'scrolling',
    says: /overflows by 700 px down without being a scroller/,
  },
  {
    wrong: 'a scroller without buttons',
    body: `${scroller(tall)}</div>`,
    kind: 'scrolling',
    says: /has no button to scroll down/,
  },
  {
    wrong: 'a scroller whose button is switched off',
    body: `${scroller(tall)}${down('disabled')}</div>`,
    kind: 'scrolling',
    says: /has no button to scroll down/,
  },
  {
    wrong: 'a scroller that goes sideways',
    body: `${scroller('<div style="width:2000px">Wide</div>')}${down()}</div>`,
    kind: 'scrolling',
    says: /scrolls sideways/,
  },
  {
    wrong: 'a page wider than the window',
    body: '<p style="width:1200px">Wide</p>',
    kind: 'scrolling',
    says: /wider than the window/,
  },
];

/** Nothing is wrong here, although it looks a little like what is wrong above. */
export const soundPages: Readonly<Record<string, string>> = {
  'a scroller with its button, and a target that waits below': `${scroller(`${tall}<button style="height:30px">Below</button>`)}${down()}</div>`,
  'words for those who listen':
    '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);font-size:12px">Listen</span>',
  'text under glass': '<p>Words</p><div style="position:absolute;inset:0;pointer-events:none"></div>',
  'a box without room above and below its letters':
    '<p style="position:absolute;top:100px;overflow:hidden;line-height:1;font-size:60px;white-space:nowrap">acemnorsuvwxz</p>',
  'keys a little apart': keysApart(7, 'class="hg-button"'),
  'a picture that is cropped':
    '<div style="width:200px;height:200px;overflow:hidden"><img alt="" style="width:400px;height:400px"></div>',
  'what lies under an open dialogue':
    '<p style="position:absolute;top:200px">Under</p><div role="dialog" aria-modal="true" style="position:absolute;inset:0;background:white"><p>Over</p></div>',
  'a small target that is switched off':
    '<button disabled style="width:30px;height:30px;font-size:24px">No</button>',
  'a placed thing that leaves the box it is written in':
    '<div style="overflow:hidden;width:100px;height:50px"><p style="position:absolute;left:200px;top:200px;white-space:nowrap">Far from the box</p></div>',
};

/** The frame of a test page: letters large enough, and no margins. */
export const asPage = (body: string): string =>
  `<!doctype html><html lang="en"><style>* { margin: 0; box-sizing: border-box } body { font: 24px/1.4 sans-serif } button { font: inherit; padding: 0 }</style><body>${body}</body></html>`;
