import type { Bounds, Size } from './camera';

/**
 * What the map shows when nothing else is asked for: Europe from Iceland to Kyiv and from Crete to
 * Narvik, which holds every place of the record but those on islands far out.
 */
export const HOME_BOUNDS: Bounds = [-24.5, 34.6, 32, 68];

/**
 * Sizes in px of the area left free by panels and legend, for which the prerendered map is laid out: a
 * phone's and a laptop's. A container query shows the one that fits; with script the layout is exact.
 */
export const STATIC_TIERS = {
	narrow: { width: 366, height: 389 },
	wide: { width: 870, height: 792 }
} as const satisfies Record<string, Size>;

export type Tier = keyof typeof STATIC_TIERS;
