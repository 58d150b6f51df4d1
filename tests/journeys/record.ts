/**
 * The record as its files say it, read and counted here a second time: nothing of this comes from the
 * product, so that a number on the page is compared with what somebody else counted.
 */
import { readdirSync, readFileSync } from 'node:fs';

const DATA = new URL('../../data/', import.meta.url);

interface Operator {
	id: string;
	name: string;
	seat: string | null;
	parent: { country: string | null };
	technologyOrigin: string[];
}

interface Attestation {
	id: string;
	operator: string;
	scheme: string;
	level: string | null;
	reach: 'places' | 'operator' | 'unspecified';
	places: string[];
	expires: string | null;
	status: string;
}

interface Feature {
	id: string;
	geometry: { coordinates: [number, number] };
	properties: {
		operator: string;
		name: string;
		kind: string;
		status: string;
		region: string | null;
		campus: string | null;
		town: string;
		country: string;
		precision: string;
		opened: string | null;
		sources: { id: string }[];
	};
}

/** A place as these tests need it. */
export interface Place extends Omit<Feature['properties'], 'operator'> {
	id: string;
	lon: number;
	lat: number;
	operator: Operator;
}

function read(path: string): unknown {
	return JSON.parse(readFileSync(new URL(path, DATA), 'utf8'));
}

const operators = new Map((read('operators.json') as Operator[]).map((each) => [each.id, each]));
const attestations = read('attestations.json') as Attestation[];
const { date } = read('record.json') as { date: string };

/** Every place of the record, whatever its status. */
export const places: readonly Place[] = readdirSync(new URL('sites/', DATA)).flatMap((file) =>
	(read(`sites/${file}`) as { features: Feature[] }).features.map(
		({ id, geometry, properties }) => {
			const operator = operators.get(properties.operator);
			if (!operator) throw new Error(`${id}: no operator ${properties.operator}`);
			const [lon, lat] = geometry.coordinates;
			return { ...properties, id, lon, lat, operator };
		}
	)
);

/** The place of an id. */
export function placeOf(id: string): Place {
	const place = places.find((each) => each.id === id);
	if (!place) throw new Error(`The record has no place ${id}`);
	return place;
}

/** The places that the map starts with: those that stand, and those that are being built. */
export const standing: readonly Place[] = places.filter(({ status }) =>
	['operational', 'under-construction'].includes(status)
);

/**
 * The counting rule: every place but the cloud regions that have a facility among them, and the buildings
 * whose campus is among them.
 */
export function count(set: readonly Place[]): number {
	const ids = new Set(set.map(({ id }) => id));
	const served = new Set(set.map(({ region }) => region));
	return set.filter(({ id, campus }) => !served.has(id) && !(campus !== null && ids.has(campus)))
		.length;
}

/** The 27 member states of the European Union. */
const UNION =
	'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
/** Members of EFTA, the United Kingdom, the western Balkans and the other neighbours. */
const NEIGHBOURS = 'AD AL BA CH FO GB GG GI IM IS JE LI MC MD ME MK NO RS SM TR UA VA XK'.split(
	' '
);

/** How a place's nationality is read. */
export type Lens = 'control' | 'seat' | 'technology';

/** The countries of a place's operator under a lens. */
export function countries({ operator }: Place, lens: Lens): string[] {
	if (lens === 'technology') return operator.technologyOrigin;
	const country = lens === 'seat' ? operator.seat : operator.parent.country;
	return country === null ? [] : [country];
}

/** The jurisdiction groups of a place under a lens, the one that colours it first. */
export function groups(place: Place, lens: Lens): string[] {
	const found = countries(place, lens).map((country) => {
		if (UNION.includes(country)) return 'eu';
		if (NEIGHBOURS.includes(country)) return 'europe';
		return country === 'US' ? 'us' : 'other';
	});
	return found.length === 0 ? ['unknown'] : found;
}

/** How far an attestation must reach. */
export type Reach = 'operator' | 'place' | 'any';

/** Whether a certification scheme is held, on the record's date, for a place. */
export function certified(place: Place, scheme: string, reach: Reach): boolean {
	return attestations.some((attestation) => {
		if (attestation.scheme !== scheme || attestation.operator !== place.operator.id) return false;
		if (attestation.status !== 'held' || isOver(attestation.expires)) return false;
		if (reach === 'operator') return true;
		const named = attestation.reach === 'places' && attestation.places.includes(place.id);
		return reach === 'place' ? named : named || attestation.reach !== 'places';
	});
}

/** Whether a day, month or year has ended on the record's date. */
function isOver(expires: string | null): boolean {
	return expires !== null && date.slice(0, expires.length) > expires;
}

/** The places whose group, known under both lenses, differs between them. */
export function flipped(set: readonly Place[], from: Lens, to: Lens): Place[] {
	return set.filter((place) => {
		const [before] = groups(place, from);
		const [after] = groups(place, to);
		return before !== after && before !== 'unknown' && after !== 'unknown';
	});
}
