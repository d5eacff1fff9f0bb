import { ipcRenderer } from 'electron';

// The corner's page has no script of its own; the one thing it can do is say that it was touched.
// A hand laid flat on the glass is one touch: only its first finger counts.
// The time is that of the touch itself: on a busy machine touches arrive late and all at once.
// The name stands in electron/main/window/cornerView.ts too, which listens to this sender only.
document.addEventListener(
  'pointerdown',
  (event) => {
    if (event.isPrimary) ipcRenderer.send('corner.tap', event.timeStamp);
  },
  { capture: true },
);
