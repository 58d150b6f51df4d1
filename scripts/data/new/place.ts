import { supportedFields } from '../../../src/lib/atlas/check/citations';
import { isBefore } from '../../../src/lib/atlas/check/dates';
import type { Reading } from '../../../src/lib/atlas/record';
import {
	FILES,
	PlaceFeature,
	PlaceProperties,
	type OperatorRecord
} from '../../../src/lib/atlas/schema';
import { PRECISION_DECIMALS, type Precision } from '../../../src/lib/atlas/vocabulary';
import { askCitations, askEstimated } from './citations';
import { dateObjection, idObjection, type Desk, type Draft } from './desk';
import { placeId } from './ids';

const { shape } = PlaceProperties;
const [LONGITUDE, LATITUDE] = PlaceFeature.shape.geometry.shape.coordinates.def.items;

/** Asks for a place. */
export async function askPlace(desk: Desk): Promise<Draft> {
	const { ask, reading } = desk;
	const operators = new Map(reading.record.operators.map((operator) => [operator.id, operator]));
	const operator = await ask({
		field: 'operator',
		asks: 'id of the company that runs a cloud there (new? first: npm run data:new -- operator)',
		schema: shape.operator,
		choices: [...operators.keys()]
	});
	const kind = await ask({ field: 'kind', asks: 'what it is', schema: shape.kind });
	const status = await ask({
		field: 'status',
		asks: 'the last state that a source supports',
		schema: shape.status
	});
	const name = await ask({
		field: 'name',
		asks: 'its name, in the operator’s or the town’s words',
		schema: shape.name
	});
	const codes = await ask({
		field: 'codes',
		asks: 'codes of the region, site or zones, as the operator writes them',
		schema: shape.codes
	});
	const where = await askWhere(desk);
	const whole = await askWhole(desk, operator, kind);

	const coming = status === 'announced' || status === 'under-construction';
	const opened = await ask({
		field: 'opened',
		asks: 'when this very place went into service (YYYY, YYYY-MM or YYYY-MM-DD)',
		schema: shape.opened,
		objection: dateObjection(desk, { mayCome: coming })
	});
	const closed =
		status === 'closed' || status === 'cancelled'
			? await ask({
					field: 'closed',
					asks: 'when it went out of service',
					schema: shape.closed,
					objection: dateObjection(desk, { mayCome: false })
				})
			: null;
	const availabilityZones =
		kind === 'cloud-region'
			? await ask({
					field: 'availabilityZones',
					asks: 'number of availability zones',
					schema: shape.availabilityZones
				})
			: null;
	const buildings = await ask({
		field: 'buildings',
		asks: 'number of data-centre buildings',
		schema: shape.buildings
	});
	const powerMw = await ask({
		field: 'powerMw',
		asks: 'electrical power in megawatts (the notes say whether IT load or connection)',
		schema: shape.powerMw
	});
	const landlord = await ask({
		field: 'landlord',
		asks: 'in whose building it is, when not the operator’s own',
		schema: shape.landlord
	});
	const services = await ask({
		field: 'services',
		asks: 'what the operator offers there',
		schema: shape.services
	});
	const notes = await ask({
		field: 'notes',
		asks: 'history, figures in conflict, how estimates were made',
		schema: shape.notes
	});
	const doubts = await ask({
		field: 'doubts',
		asks: 'open questions, in full sentences',
		schema: shape.doubts
	});
	const confidence = await ask({
		field: 'confidence',
		asks: 'how sure you are of the record as a whole',
		schema: shape.confidence
	});
	const { coordinates, attribution, ...position } = where;
	const answers = {
		operator,
		name,
		kind,
		status,
		codes,
		...whole,
		...position,
		opened,
		closed,
		availabilityZones,
		buildings,
		powerMw,
		landlord,
		services,
		notes,
		doubts
	};
	const known = supportedFields('places', { ...answers, position: coordinates });
	const estimated = await askEstimated(desk, known);
	const { citations, sources, newest } = await askCitations(desk, known);
	const statusAsOf = await askStatusDate(desk, answers, newest);
	const { id: own, placePrefix } = operators.get(operator) ?? { id: operator };
	const id = await askId(desk, { id: own, placePrefix }, { name, town: where.town, codes, kind });

	const properties: PlaceProperties = {
		...answers,
		statusAsOf,
		confidence,
		...estimated,
		sources: citations,
		acknowledged: [],
		...(attribution !== null && { attribution })
	};
	const record: PlaceFeature = {
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates },
		properties
	};
	return { path: `${FILES.places.path}${operator}.geojson`, record, sources };
}

/** The date of the status: that of the newest source, unless it is older than what the status says. */
async function askStatusDate(
	desk: Desk,
	{ status, opened, closed }: Pick<PlaceProperties, 'status' | 'opened' | 'closed'>,
	newest: string | null
): Promise<string | null> {
	const start = { operational: opened, closed }[status as string] ?? null;
	const isReal = dateObjection(desk, { mayCome: false });
	const objection = (date: string | null): string | null =>
		date !== null && start !== null && isBefore(date, start)
			? `expected a date not before ${start}, since when it is ${status}`
			: isReal(date);
	const isPlan = status !== 'operational' && status !== 'closed';
	return desk.ask<string | null>({
		field: 'statusAsOf',
		asks: 'date of the newest source that says so of the status',
		schema: isPlan ? shape.statusAsOf.unwrap() : shape.statusAsOf,
		proposal: newest !== null && objection(newest) === null ? newest : undefined,
		objection
	});
}

type Where = Pick<
	PlaceProperties,
	'town' | 'subdivision' | 'country' | 'address' | 'precision' | 'positionBasis'
> & { coordinates: [number, number]; attribution: string | null };

async function askWhere({ ask, say, reading }: Desk): Promise<Where> {
	const town = await ask({
		field: 'town',
		asks: 'town or municipality; “Not disclosed” where even that is secret',
		schema: shape.town
	});
	const subdivision = await ask({
		field: 'subdivision',
		asks: 'region, county or department',
		schema: shape.subdivision
	});
	const country = await ask({
		field: 'country',
		asks: 'host country, as ISO 3166-1 alpha-2 (FR, GB, XK)',
		schema: shape.country
	});
	const address = await ask({
		field: 'address',
		asks: 'street address, when it is public',
		schema: shape.address
	});
	const precision = await ask({
		field: 'precision',
		asks: 'what the point is: the building, the ground, or the centre of a town, a metro, a country',
		schema: shape.precision
	});
	const shared = townPoint(reading, { town, country, precision });
	if (shared) say(`  ${shared.id} has a point for ${town}: places of a town share it.`);
	const latitude = await ask({
		field: 'latitude',
		asks: 'latitude in degrees, WGS 84',
		schema: LATITUDE,
		proposal: shared?.geometry.coordinates[1]
	});
	const longitude = await ask({
		field: 'longitude',
		asks: 'longitude in degrees, WGS 84',
		schema: LONGITUDE,
		proposal: shared?.geometry.coordinates[0]
	});
	const coordinates: [number, number] = [
		rounded(longitude, precision),
		rounded(latitude, precision)
	];
	if (coordinates[0] !== longitude || coordinates[1] !== latitude) {
		say(`  rounded to the decimals that ${precision} supports: ${coordinates.join(', ')}`);
	}
	const isShared = shared?.geometry.coordinates.join() === `${longitude},${latitude}`;
	const basis = isShared ? shared.properties : undefined;
	const positionBasis = await ask({
		field: 'positionBasis',
		asks: 'where the point comes from',
		schema: shape.positionBasis,
		proposal: basis?.positionBasis
	});
	const attribution = await ask({
		field: 'attribution',
		asks: 'whom the point is owed to under its licence, as in data/README.md',
		schema: shape.attribution.unwrap().nullable(),
		proposal: basis?.attribution
	});
	return {
		town,
		subdivision,
		country,
		address,
		precision,
		positionBasis,
		coordinates,
		attribution
	};
}

/** The region that a facility serves and the campus on which it stands; asked where there is one to name. */
async function askWhole(
	{ ask, reading }: Desk,
	operator: string,
	kind: PlaceProperties['kind']
): Promise<Pick<PlaceProperties, 'region' | 'campus'>> {
	const own = (wanted: PlaceProperties['kind']): string[] =>
		reading.record.places
			.filter(({ properties }) => properties.operator === operator && properties.kind === wanted)
			.map(({ id }) => id);
	const [regions, campuses] = [own('cloud-region'), own('campus')];
	const isFacility = kind !== 'cloud-region';
	const region =
		isFacility && regions.length > 0
			? await ask({
					field: 'region',
					asks: 'id of the cloud region that it serves',
					schema: shape.region,
					choices: regions
				})
			: null;
	const campus =
		isFacility && kind !== 'campus' && campuses.length > 0
			? await ask({
					field: 'campus',
					asks: 'id of the campus on which it stands',
					schema: shape.campus,
					choices: campuses
				})
			: null;
	return { region, campus };
}

function askId(
	{ ask, reading }: Desk,
	operator: Pick<OperatorRecord, 'id' | 'placePrefix'>,
	place: Pick<PlaceProperties, 'name' | 'town' | 'codes' | 'kind'>
): Promise<string> {
	const taken = reading.ids.places;
	return ask({
		field: 'id',
		asks: 'the id of the place, for good: it is in people’s links',
		schema: PlaceFeature.shape.id,
		proposal: placeId(operator, place, taken),
		objection: idObjection(taken, `${operator.placePrefix ?? operator.id}-`)
	});
}

/** A place of the record whose point stands for the town, for a place of which no more is known than that. */
function townPoint(
	{ record }: Reading,
	{ town, country, precision }: Pick<PlaceProperties, 'town' | 'country' | 'precision'>
): PlaceFeature | undefined {
	return record.places.find(
		({ properties }) =>
			properties.town === town &&
			properties.country === country &&
			properties.precision === precision &&
			!EXACT.includes(precision)
	);
}

/** Precisions of points that stand for one place, not for a town. */
const EXACT: readonly Precision[] = ['building', 'campus'];

function rounded(degrees: number, precision: Precision): number {
	return Number(degrees.toFixed(PRECISION_DECIMALS[precision]));
}
