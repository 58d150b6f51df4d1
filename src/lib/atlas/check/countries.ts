/** Tells where a point lies; made from the polygons of the basemap (`scripts/data/countries.ts`). */
export interface Countries {
	/** Metres from a point to a country, 0 inside it; null when the country has no polygon. */
	distance(point: readonly [lon: number, lat: number], country: string): number | null;
	/** Codes of the countries, in alphabetical order, of which some land lies within these metres of a point. */
	within(point: readonly [lon: number, lat: number], metres: number): string[];
}
