/** What part of the world each product of the basemap covers. */
import type { Box } from './planar';

/**
 * Extent of the detailed shapes. Its edges, where land is cut, lie well outside the bounds within
 * which the map moves (`EUROPE_BOUNDS`), so that no reader ever sees them.
 */
export const DETAIL_EXTENT: Box = [-44, 19, 66, 77];

/** Width of the drawing's view box. One unit is under a CSS pixel wherever the whole of Europe shows. */
export const OUTLINE_WIDTH = 1700;
