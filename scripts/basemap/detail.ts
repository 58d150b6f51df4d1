/** The detailed shapes for MapLibre: one TopoJSON file with land, countries, boundaries and lakes. */
import type { FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import { feature, mergeArcs, meshArcs } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type {
	GeometryCollection,
	GeometryObject,
	MultiLineString,
	MultiPolygon as TopoMultiPolygon,
	Topology
} from 'topojson-specification';
import { isDisputed, type CountryProperties, type CountryTopology } from './boundaries';
import { clipPolygons } from './clip';
import { DETAIL_EXTENT } from './frames';
import { lakeTopology, smoothRing, type Lake } from './lakes';
import { simplifyShapes, type Detail } from './simplification';

/** What `static/basemap/europe.json` holds. */
export type BasemapTopology = Topology<{
	land: TopoMultiPolygon;
	countries: GeometryCollection<CountryProperties>;
	borders: MultiLineString;
	disputed: MultiLineString;
	lakes: TopoMultiPolygon;
}>;

/** Steps of the grid across the extent: about the grid of world-atlas itself (250 m by 150 m). */
const QUANTIZATION = 3e4;

/** Square pixels at zoom 8, for coasts and boundaries. */
const DETAIL: Detail = { worldWidth: 512 * 2 ** 8, cornerArea: 0.6, islandArea: 1 };

/** Lakes come on a coarser grid than coasts. */
const LAKE_DETAIL: Detail = { ...DETAIL, cornerArea: 8, islandArea: 16 };

/** The polygons of a geometry inside the extent. */
function clipped(geometry: Geometry): MultiPolygon {
	const polygons =
		geometry.type === 'Polygon'
			? [geometry.coordinates]
			: geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	return { type: 'MultiPolygon', coordinates: clipPolygons(polygons, DETAIL_EXTENT) };
}

/** The code of a shape. */
function codeOf(shape: GeometryObject): string {
	return (shape.properties as CountryProperties).code;
}

/** Build the file from countries and lakes. */
export function buildDetail(countries: CountryTopology, lakes: readonly Lake[]): BasemapTopology {
	const simple = simplifyShapes(countries, DETAIL);
	const water = simplifyShapes(lakeTopology(lakes), LAKE_DETAIL);
	const shapes: FeatureCollection<MultiPolygon, CountryProperties> = {
		type: 'FeatureCollection',
		features: feature(simple, simple.objects.countries).features.flatMap((country) => {
			const geometry = clipped(country.geometry);
			const { code } = country.properties;
			return geometry.coordinates.length > 0
				? [{ type: 'Feature', properties: { code }, geometry }]
				: [];
		})
	};
	const lakeShapes = clipped(feature(water, water.objects.lakes).geometry);
	lakeShapes.coordinates = lakeShapes.coordinates.map((rings) => rings.map(smoothRing));
	const built = buildTopology(
		{ countries: shapes, lakes: lakeShapes },
		QUANTIZATION
	) as unknown as BasemapTopology;
	const drawn = built.objects.countries;
	const boundary = (dashed: boolean): MultiLineString =>
		meshArcs(built, drawn, (a, b) => a !== b && isDisputed(codeOf(a), codeOf(b)) === dashed);
	return {
		...built,
		objects: {
			land: mergeArcs(built, drawn.geometries as never[]),
			countries: drawn,
			borders: boundary(false),
			disputed: boundary(true),
			lakes: built.objects.lakes
		}
	};
}
