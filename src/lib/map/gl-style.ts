import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';

/** Colours of the geography, as the theme has them (theme.css), in a form that WebGL understands. */
export interface MapColours {
	sea: string;
	land: string;
	border: string;
	coast: string;
}

/** The geography of the basemap, decoded from TopoJSON. */
export interface Geography {
	/** Country by country. */
	land: FeatureCollection;
	coast: FeatureCollection;
	borders: FeatureCollection;
	disputed: FeatureCollection;
	lakes: FeatureCollection;
}

/** Paint properties by layer: what changes with the theme. */
export function paintOf(colours: MapColours) {
	return {
		sea: { 'background-color': colours.sea },
		land: { 'fill-color': colours.land, 'fill-antialias': false },
		lakes: { 'fill-color': colours.sea, 'fill-outline-color': colours.coast },
		coast: { 'line-color': colours.coast },
		borders: { 'line-color': colours.border },
		disputed: { 'line-color': colours.border }
	} as const;
}

/**
 * The style of the MapLibre body: geography only, without glyphs or sprites, since names and marks are
 * drawn above it. https://maplibre.org/maplibre-style-spec/
 */
export function mapStyle(geography: Geography, colours: MapColours): StyleSpecification {
	const paint = paintOf(colours);
	const source = (data: FeatureCollection) => ({ type: 'geojson', data, tolerance: 0.2 }) as const;
	return {
		version: 8,
		sources: {
			land: source(geography.land),
			coast: source(geography.coast),
			borders: source(geography.borders),
			disputed: source(geography.disputed),
			lakes: source(geography.lakes)
		},
		layers: [
			{ id: 'sea', type: 'background', paint: paint.sea },
			{ id: 'land', type: 'fill', source: 'land', paint: paint.land },
			{ id: 'lakes', type: 'fill', source: 'lakes', paint: paint.lakes },
			{
				id: 'borders',
				type: 'line',
				source: 'borders',
				layout: { 'line-join': 'round' },
				paint: { ...paint.borders, 'line-width': 1 }
			},
			{
				id: 'disputed',
				type: 'line',
				source: 'disputed',
				paint: { ...paint.disputed, 'line-width': 1, 'line-dasharray': [3, 2] }
			},
			{
				id: 'coast',
				type: 'line',
				source: 'coast',
				layout: { 'line-join': 'round' },
				paint: { ...paint.coast, 'line-width': 0.8 }
			}
		]
	};
}
