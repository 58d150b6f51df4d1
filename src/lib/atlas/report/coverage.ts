import type { AtlasRecord } from '../record';
import type { AttestationRecord, OperatorRecord, PlaceFeature } from '../schema';
import type { Status } from '../vocabulary';

/** Of how many records a field is known. */
export interface Coverage {
	part: 'places' | 'operators' | 'attestations';
	field: string;
	/** Those of which the question makes sense. */
	of: string;
	known: number;
	total: number;
}

/** A question that a record answers or leaves open. */
export interface Question<T> {
	field: string;
	/** Of which records it makes sense; all when left out. */
	of?: { name: string; among: (record: T) => boolean };
	isKnown: (record: T) => boolean;
}

const isRegion = ({ properties }: PlaceFeature): boolean => properties.kind === 'cloud-region';
/** All places but cloud regions. */
export const FACILITIES = { name: 'facilities', among: (place: PlaceFeature) => !isRegion(place) };
const REGIONS = { name: 'cloud regions', among: isRegion };
const hasStatus =
	(...statuses: Status[]) =>
	({ properties }: PlaceFeature): boolean =>
		statuses.includes(properties.status);
/** Places that are or were in service. */
export const HAVE_OPENED = {
	name: 'operational or closed',
	among: hasStatus('operational', 'closed')
};
const HAVE_CLOSED = { name: 'closed', among: hasStatus('closed') };
/** Places in somebody else’s building. */
export const COLOCATIONS = {
	name: 'colocations',
	among: ({ properties }: PlaceFeature) => properties.kind === 'colocation'
};

/** What the town is called where it is secret. */
const SECRET_TOWN = 'Not disclosed';

/** Whether the point of a place is exact to the building or the campus. */
export const isExact = ({ properties }: PlaceFeature): boolean =>
	properties.precision === 'building' || properties.precision === 'campus';

const OF_PLACES: readonly Question<PlaceFeature>[] = [
	{ field: 'exact point', of: FACILITIES, isKnown: isExact },
	{ field: 'town', isKnown: ({ properties }) => properties.town !== SECRET_TOWN },
	{ field: 'subdivision', isKnown: ({ properties }) => properties.subdivision !== null },
	{ field: 'address', of: FACILITIES, isKnown: ({ properties }) => properties.address !== null },
	{ field: 'codes', isKnown: ({ properties }) => properties.codes.length > 0 },
	{ field: 'region', of: FACILITIES, isKnown: ({ properties }) => properties.region !== null },
	{ field: 'statusAsOf', isKnown: ({ properties }) => properties.statusAsOf !== null },
	{ field: 'opened', of: HAVE_OPENED, isKnown: ({ properties }) => properties.opened !== null },
	{ field: 'closed', of: HAVE_CLOSED, isKnown: ({ properties }) => properties.closed !== null },
	{
		field: 'availabilityZones',
		of: REGIONS,
		isKnown: ({ properties }) => properties.availabilityZones !== null
	},
	{
		field: 'buildings',
		of: FACILITIES,
		isKnown: ({ properties }) => properties.buildings !== null
	},
	{ field: 'powerMw', of: FACILITIES, isKnown: ({ properties }) => properties.powerMw !== null },
	{ field: 'landlord', of: COLOCATIONS, isKnown: ({ properties }) => properties.landlord !== null },
	{ field: 'services', isKnown: ({ properties }) => properties.services !== null }
];

const OF_OPERATORS: readonly Question<OperatorRecord>[] = [
	{ field: 'legalName', isKnown: ({ legalName }) => legalName !== null },
	{ field: 'seat', isKnown: ({ seat }) => seat !== null },
	{ field: 'parent.name', isKnown: ({ parent }) => parent.name !== null },
	{ field: 'parent.country', isKnown: ({ parent }) => parent.country !== null },
	{ field: 'chain', isKnown: ({ chain }) => chain.length > 0 },
	{ field: 'control', isKnown: ({ control }) => control.length > 0 },
	{ field: 'ownership', isKnown: ({ ownership }) => ownership !== null },
	{ field: 'exposure', isKnown: ({ exposure }) => exposure !== null },
	{ field: 'technologyOrigin', isKnown: ({ technologyOrigin }) => technologyOrigin.length > 0 },
	{ field: 'technologyNote', isKnown: ({ technologyNote }) => technologyNote !== null },
	{ field: 'founded', isKnown: ({ founded }) => founded !== null },
	{ field: 'website', isKnown: ({ website }) => website !== null },
	{ field: 'wikidata', isKnown: ({ wikidata }) => wikidata !== null },
	{ field: 'marketNote', isKnown: ({ marketNote }) => marketNote !== null }
];

/** Says of each field of how many records it is known. */
export function coverageOf({ places, operators, attestations, schemes }: AtlasRecord): Coverage[] {
	const withLevels = new Set(schemes.filter(({ levels }) => levels.length > 0).map(({ id }) => id));
	const ofAttestations: readonly Question<AttestationRecord>[] = [
		{
			field: 'level',
			of: { name: 'of a scheme with levels', among: ({ scheme }) => withLevels.has(scheme) },
			isKnown: ({ level }) => level !== null
		},
		{ field: 'reach', isKnown: ({ reach }) => reach !== 'unspecified' },
		{ field: 'issued', isKnown: ({ issued }) => issued !== null },
		{ field: 'expires', isKnown: ({ expires }) => expires !== null }
	];
	return [
		...OF_PLACES.map((question) => answered('places', question, places)),
		...OF_OPERATORS.map((question) => answered('operators', question, operators)),
		...ofAttestations.map((question) => answered('attestations', question, attestations))
	];
}

function answered<T>(
	part: Coverage['part'],
	{ field, of, isKnown }: Question<T>,
	records: readonly T[]
): Coverage {
	const asked = of ? records.filter(of.among) : records;
	const known = asked.filter(isKnown).length;
	return { part, field, of: of?.name ?? 'all', known, total: asked.length };
}
