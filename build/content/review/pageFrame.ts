import { type Html, html, safe } from './html.ts';

/** Stands in every file the review writes, so that it overwrites its own sheets and nothing else. */
export const reviewMark = '<meta name="generator" content="destination-kiosk content review">';

/** A whole French page for the screen and for A4 paper; needs no network and runs no script. */
export function pageFrame(title: string, body: Html): string {
  const page = html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        ${safe(reviewMark)}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"
        />
        <title>${title}</title>
        <style>
          ${safe(styles)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `;
  return page.markup;
}

/** How the sheets are filled in and where they go, at the top of each. */
export function instructions(): Html {
  return html`<p class="how">
    Cochez <b>exact</b> ou <b>à corriger</b>, et écrivez la correction à côté : tout ce qui reste vide sera
    compris comme « pas encore relu ». Sur papier, ou à l’écran : dans ce cas, enregistrez la page en PDF
    avant de la fermer, car elle ne retient rien. Une position se vérifie en tapant ses deux nombres dans
    n’importe quelle carte en ligne.
  </p>`;
}

const styles = `
@page { size: A4; margin: 12mm 12mm 14mm; }
* { box-sizing: border-box; }
body { font: 9.5pt/1.32 Arial, "Helvetica Neue", "Liberation Sans", sans-serif; color: #1d1d1b; max-width: 190mm; margin: 0 auto; padding: 6mm 0; }
h1 { font-size: 18pt; margin: 0 0 2mm; } h2 { font-size: 13pt; margin: 7mm 0 2mm; border-bottom: 0.6mm solid #1d1d1b; }
h3 { font-size: 11.5pt; margin: 0 0 1mm; } p { margin: 1mm 0; }
.how { background: #f3eee2; padding: 2mm 3mm; } .kind, small, .reviewed { color: #444; }
.place, .trip { border-top: 0.4mm solid #999; padding-top: 3mm; margin-top: 5mm; } h2 + .place, h2 + .trip { border: 0; padding: 0; margin-top: 3mm; }
.number { display: inline-block; min-width: 6mm; padding: 0 1.5mm; background: #1d1d1b; color: #fff; text-align: center; }
.where { display: grid; grid-template-columns: 60mm 1fr; gap: 4mm; margin: 2mm 0; } .office .where { grid-template-columns: 1fr 44mm; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; font-weight: 600; vertical-align: top; }
td { vertical-align: top; } .facts tbody th { width: 24mm; } .facts th, .facts td, .texts th, .texts td { padding: 0.6mm 1.2mm; border-top: 0.2mm solid #ccc; } .facts thead > * > * { border: 0; font-size: 8pt; color: #444; }
.box { width: 14mm; text-align: center; } .facts thead th { white-space: nowrap; }
.texts { table-layout: fixed; font-size: 9pt; } .texts tbody th { font-size: 8.5pt; } .texts thead td { width: 23mm; }
.tick { white-space: nowrap; margin-right: 2mm; } input { width: 3.4mm; height: 3.4mm; margin: 0; vertical-align: -0.5mm; accent-color: #1d1d1b; }
textarea { display: block; width: 100%; margin-top: 1mm; padding: 0 1mm; border: 0.2mm solid #999; background: #fff; font: inherit; line-height: 6mm; min-height: 7mm; resize: vertical; }
.unknown, .approximate { background: #fff0c2; font-style: normal; font-weight: 600; } tr.unknown > * { background: #fff0c2; font-weight: 400; }
.grid th, .grid td { border: 0.2mm solid #bbb; padding: 0.6mm 1.5mm; } .grid td { text-align: center; } .grid thead th { font-size: 8pt; } .sum * { font-weight: 700; }
.grid a { color: inherit; } .warning { background: #ffd9cf; padding: 2mm 3mm; } ol { margin: 1mm 0; padding-left: 6mm; }
.colour { display: inline-block; width: 8mm; height: 3.4mm; vertical-align: -0.4mm; } figure { margin: 2mm 0 0; } figure img { width: 100%; display: block; } figcaption { font-size: 8pt; }
.signature { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; margin-top: 6mm; }
.map { width: 100%; display: block; border: 0.2mm solid #777; } .map .land { fill: #faf7ef; } .map .water { fill: #c3dcea; stroke: #5e8ca6; stroke-width: 0.6; fill-rule: evenodd; }
.map .river, .map .road, .map .large-road { fill: none; } .map .river { stroke: #5e8ca6; stroke-width: 1.2; } .map .road { stroke: #a9a297; stroke-width: 1.2; } .map .large-road { stroke: #c58b3a; stroke-width: 2; }
.map text { font: 10px Arial, sans-serif; fill: #1d1d1b; paint-order: stroke; stroke: #faf7ef; stroke-width: 2.5px; } .map .water-name { fill: #2f5f7a; font-style: italic; text-anchor: middle; stroke: #c3dcea; }
.town circle { fill: #fff; stroke: #1d1d1b; stroke-width: 1.2; } .commune circle { fill: #1d1d1b; } .summit path { fill: #6b5d4d; } .commune text { font-weight: 700; }
.cross { stroke: #b3261e; stroke-width: 0.6; fill: none; } .pin { fill: none; stroke: #b3261e; stroke-width: 2; } .scale path { stroke: #1d1d1b; stroke-width: 1.5; }
@media print { body { padding: 0; max-width: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; } h2, h3 { break-after: avoid; } .where, .texts, .grid tr, .how, .trip, .place, .end { break-inside: avoid; } textarea { resize: none; } a { text-decoration: none; } }
@media screen and (max-width: 190mm) { body { padding: 4mm; } .where, .office .where { grid-template-columns: 1fr; } }
`;
