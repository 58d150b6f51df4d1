/** The detailed shapes for MapLibre: one TopoJSON file with land, countries, boundaries and lakes. */
import { feature, mergeArcs, meshArcs } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type {
	GeometryCollection,
	GeometryObject,
	MultiLineString,
	MultiPolygon,
	Topology
} from 'topojson-specification';
import { isDisputed, type CountryProperties, type CountryTopology } from './boundaries';
import { clipPolygons } from './clip';
import { DETAIL_EXTENT } from './frames';
import { lakeTopology, type Lake } from './lakes';
import type { PolygonRings } from './planar';
import { simplifyShapes, type Detail } from './simplification';

/** What `static/basemap/europe.json` holds. */
export type BasemapTopology = Topology<{
	land: MultiPolygon;
	countries: GeometryCollection<CountryProperties>;
	borders: MultiLineString;
	disputed: MultiLineString;
	lakes: MultiPolygon;
}>;

/** Steps of the grid across the extent: about the grid of world-atlas itself (250 m by 150 m). */
const QUANTIZATION = 3e4;

/** Half a pixel at zoom 8 for coasts and boundaries. */
const DETAIL: Detail = { worldWidth: 512 * 2 ** 8, cornerArea: 0.5, islandArea: 1 };

/** A geometry object of many polygons. */
function polygonsOf(geometry: GeoJSON.Geometry): PolygonRings[] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** The code of a shape. */
function codeOf(shape: GeometryObject): string {
	return (shape.properties as CountryProperties).code;
}

/** Build the file from countries and lakes. */
export function buildDetail(countries: CountryTopology, lakes: readonly Lake[]): BasemapTopology {
	const simple = simplifyShapes(countries, DETAIL);
	const water = simplifyShapes(lakeTopology(lakes), DETAIL);
	const shapes = feature(simple, simple.objects.countries).features.flatMap((country) => {
		const coordinates = clipPolygons(polygonsOf(country.geometry), DETAIL_EXTENT);
		const { code } = country.properties;
		return coordinates.length === 0
			? []
			: [
					{
						type: 'Feature' as const,
						properties: { code },
						geometry: { type: 'MultiPolygon' as const, coordinates }
					}
				];
	});
	const built = buildTopology(
		{
			countries: { type: 'FeatureCollection', features: shapes },
			lakes: {
				type: 'MultiPolygon',
				coordinates: clipPolygons(
					polygonsOf(feature(water, water.objects.lakes).geometry),
					DETAIL_EXTENT
				)
			}
		},
		QUANTIZATION
	) as unknown as BasemapTopology;
	const drawn = built.objects.countries;
	const boundary = (dashed: boolean): MultiLineString =>
		meshArcs(
			built,
			drawn,
			(a, b) => a !== b && isDisputed(codeOf(a), codeOf(b)) === dashed
		) as MultiLineString;
	return {
		...built,
		objects: {
			land: mergeArcs(built, drawn.geometries as never[]) as MultiPolygon,
			countries: drawn,
			borders: boundary(false),
			disputed: boundary(true),
			lakes: built.objects.lakes
		}
	};
}
