import type { Feature, PointGeometry, Position } from '../lib/types.ts';

type Row = readonly [id: string, name: string, metres: number, at: Position, rank: number];

/** Summits: id, name, height in metres, longitude and latitude (general knowledge, within about 500 m), rank. */
const ROWS: readonly Row[] = [
  ['mont-aigoual', 'Mont Aigoual', 1565, [3.5813, 44.1214], 1],
  ['pic-saint-loup', 'Pic Saint-Loup', 658, [3.8139, 43.7778], 1],
  ['mont-caroux', 'Mont Caroux', 1091, [2.976, 43.5975], 2],
  ['sommet-de-l-espinouse', 'Sommet de l’Espinouse', 1124, [2.936, 43.633], 2],
  ['mont-saint-clair', 'Mont Saint-Clair', 175, [3.6835, 43.4005], 2],
  ['mont-lozere', 'Sommet de Finiels', 1699, [3.7667, 44.4253], 2],
  ['mont-saint-baudille', 'Mont Saint-Baudille', 848, [3.521, 43.7625], 3],
  ['roc-blanc', 'Roc Blanc', 942, [3.6215, 43.853], 3],
  ['montagne-de-l-hortus', 'Montagne de l’Hortus', 512, [3.8385, 43.8315], 3],
  ['pic-saint-guiral', 'Pic Saint-Guiral', 1366, [3.445, 44.018], 3],
  ['pic-de-nore', 'Pic de Nore', 1211, [2.4633, 43.4247], 3],
  ['roc-de-montalet', 'Roc de Montalet', 1259, [2.7425, 43.6831], 3],
  ['mont-ventoux', 'Mont Ventoux', 1910, [5.2789, 44.1739], 3],
  ['signal-du-bouges', 'Signal du Bougès', 1421, [3.745, 44.315], 4],
  ['puech-del-pal', 'Puech del Pal', 1155, [2.9992, 44.2792], 4],
  ['pic-de-vissou', 'Pic de Vissou', 480, [3.365, 43.59], 4],
  ['mont-bouquet', 'Mont Bouquet', 629, [4.27, 44.13], 4],
  ['roc-d-anduze', 'Roc d’Anduze', 236, [3.752, 43.495], 4],
  ['pic-de-bugarach', 'Pic de Bugarach', 1230, [2.3803, 42.865], 4],
  ['pic-du-canigou', 'Pic du Canigou', 2784, [2.4565, 42.519], 2],
  ['pic-neulos', 'Pic Neulós', 1256, [2.9475, 42.482], 4],
  ['pic-carlit', 'Pic Carlit', 2921, [1.932, 42.57], 4],
  ['mont-saint-loup-agde', 'Mont Saint-Loup', 111, [3.4945, 43.2985], 4],
  ['mont-liausson', 'Mont Liausson', 523, [3.3735, 43.634], 4],
];

/** The summits as point features. */
export const SUMMITS: readonly Feature<PointGeometry>[] = ROWS.map(
  ([id, name, metres, coordinates, rank]) => ({
    type: 'Feature',
    properties: {
      id,
      kind: 'summit',
      source: 'drawn',
      name: { fr: name, es: name, en: name },
      elevation: metres,
      rank,
    },
    geometry: { type: 'Point', coordinates },
  }),
);
