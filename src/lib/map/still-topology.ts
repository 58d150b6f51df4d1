/** The basemap's file, read while the site is built; never imported by a browser's code. */
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The basemap's layers (docs/basemap.md). */
export interface Layers extends Record<string, GeometryCollection> {
	countries: GeometryCollection<{ code: string }>;
}

const [text] = Object.values(
	import.meta.glob<string>('/static/basemap/europe.json', {
		query: '?raw',
		import: 'default',
		eager: true
	})
);

/** Europe's land, countries, borders and lakes. */
export const topology = JSON.parse(text ?? 'null') as Topology<Layers>;
