// A window for pages for developers: nothing of the kiosk but the page. The last argument is the address.
const { app, BrowserWindow } = require('electron');

const address = process.argv.at(-1);
app.on('window-all-closed', () => app.quit());
app.on('web-contents-created', (_event, contents) => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (new URL(event.url).hostname !== '127.0.0.1') event.preventDefault();
  });
});

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1600,
    height: 1000,
    useContentSize: true,
    autoHideMenuBar: true,
    webPreferences: { sandbox: true },
  });
  window.loadURL(address);
});
