/** Tells where a point lies; made from the polygons of the basemap (`scripts/data/countries.ts`). */
export interface Countries {
	/** Metres from a point to a country, 0 inside it; null when the country has no polygon. */
	distance(point: readonly [lon: number, lat: number], country: string): number | null;
}
