import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';

// What the kiosk's start is measured against: the same engine and map library with nothing to show.
setWorkerUrl(new URL(workerAddress, document.baseURI).href);
const map = new MapLibreMap({
  container: 'map',
  center: [3.88, 43.61],
  zoom: 8,
  attributionControl: false,
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#ddd' } }],
  },
});
map.once('idle', () => performance.mark('first-map-idle'));
