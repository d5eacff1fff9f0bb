// An Electron window with an empty map: no content, no storage, no lockdown.
const { app, BrowserWindow } = require('electron');
const path = require('node:path');

app.whenReady().then(() => {
  const [width, height] = process.env.KIOSK_WINDOW.split('x').map(Number);
  const window = new BrowserWindow({ width, height, useContentSize: true, frame: false });
  window.loadFile(path.join(__dirname, 'page', 'index.html'));
});
