/** Layers a finger can hit, the topmost first. */
export const touchableLayers = ['route-stops', 'petals', 'clusters', 'places'] as const;
