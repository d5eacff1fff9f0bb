import { useEffect } from 'react';
import type { Content } from '../../content/schema/content.ts';
import type { MapView } from '../map/mapView.ts';

/**
 * Gives the one map the content that the page shows, when an editor has changed it.
 * @param contentFolder absolute address of the content folder, with a slash at the end
 */
export function useMapFollowsContent(view: MapView | null, content: Content, contentFolder: string): void {
  useEffect(() => view?.setContent(content, contentFolder), [view, content, contentFolder]);
}
