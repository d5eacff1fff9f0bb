// Stand-in for Electron's own default application: `electron [-r module]... <folder or file>`.
const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const required = [];
let target = null;
const given = process.argv.slice(1);
for (let index = 0; index < given.length && target === null; index += 1) {
  const word = given[index];
  if (word === '-v' || word === '--version') {
    console.log(`v${process.versions.electron}`);
    process.exit(0);
  } else if (word === '-r' || word === '--require') {
    index += 1;
    required.push(given[index]);
  } else if (!word.startsWith('-')) {
    target = path.resolve(word);
  }
}
if (target === null) {
  console.error('Usage: electron [-r module] <path of the application>');
  process.exit(1);
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
const manifestFile = path.join(target, 'package.json');
let root = path.dirname(target);
if (fs.existsSync(manifestFile)) {
  const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.setName(manifest.productName ?? manifest.name);
  root = target;
}
app.setAppPath(root);
if (required.length > 0) Module._preloadModules(required);
Module._load(target, null, true);
