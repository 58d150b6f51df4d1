import type { Atlas, Holding, Operator, Place, Scheme } from './atlas';
import type { AtlasRecord } from './record';
import type { AttestationRecord } from './schema';
import type { AttestationStatus } from './vocabulary';

/**
 * Joins the record into the atlas. In it are the operators that run a place, the attestations that
 * they hold on the record's date, and the schemes of these; places stand by operator, then id.
 */
export function buildAtlas(record: AtlasRecord): Atlas {
	const running = new Set(record.places.map(({ properties }) => properties.operator));
	const operators = record.operators
		.filter(({ id }) => running.has(id))
		.sort(byId)
		.map((operator, index): Operator => ({
			index,
			id: operator.id,
			name: operator.name,
			seat: operator.seat,
			control: operator.parent.country,
			technology: operator.technologyOrigin,
			licensedTechnology: operator.category === 'eu-operated-us-technology'
		}));
	const operatorById = indexById(operators);

	const inForce = record.attestations
		.filter(
			(attestation) =>
				running.has(attestation.operator) && standingOf(attestation, record.info.date) === 'held'
		)
		.sort(byId);
	const held = new Set(inForce.map(({ scheme }) => scheme));
	const schemes = record.schemes
		.filter(({ id }) => held.has(id))
		.sort(byId)
		.map(({ id, name, issuerCountry, levels }, index): Scheme => ({
			index,
			id,
			name,
			issuerCountry: issuerCountry === INTERNATIONAL ? null : issuerCountry,
			levels: levels.map((level) => ({ id: level.id, name: level.name }))
		}));
	const schemeById = indexById(schemes);

	const features = [...record.places].sort(
		(a, b) => compare(a.properties.operator, b.properties.operator) || byId(a, b)
	);
	const position = new Map(features.map(({ id }, index) => [id, index]));
	const places = features.map(({ id, geometry, properties }, index): Place => {
		const [lon, lat] = geometry.coordinates;
		const { name, kind, status, precision, town, country, codes, landlord, opened } = properties;
		return {
			index,
			id,
			name,
			operator: existing(operatorById, properties.operator),
			kind,
			status,
			precision,
			lon,
			lat,
			town,
			country,
			codes,
			landlord,
			region: properties.region === null ? null : existing(position, properties.region),
			campus: properties.campus === null ? null : existing(position, properties.campus),
			opened: opened === null ? null : Number(opened.slice(0, 4))
		};
	});

	const holdings = inForce.map((attestation): Holding => ({
		operator: existing(operatorById, attestation.operator),
		scheme: existing(schemeById, attestation.scheme),
		level: attestation.level,
		reach: attestation.reach,
		places: attestation.places.map((id) => existing(position, id)).sort((a, b) => a - b)
	}));

	return { recordDate: record.info.date, operators, schemes, holdings, places };
}

/**
 * The standing of an attestation on a day: what its source says, but `expired` once its last day, month
 * or year is over.
 */
export function standingOf(
	{ status, expires }: Pick<AttestationRecord, 'status' | 'expires'>,
	day: string
): AttestationStatus {
	const over = expires !== null && day.slice(0, expires.length) > expires;
	return status === 'held' && over ? 'expired' : status;
}

/** What a scheme's `issuerCountry` says when its issuer is of no country. */
const INTERNATIONAL = 'INT';

/** Orders by code unit: the same on every machine, whatever its language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id);

function indexById<T extends { id: string }>(list: readonly T[]): Map<string, T> {
	return new Map(list.map((item) => [item.id, item]));
}

/** What an id refers to. The record's check has found every reference, so a missing one is a mistake here. */
function existing<T>(index: ReadonlyMap<string, T>, id: string): T {
	const value = index.get(id);
	if (value === undefined) throw new Error(`The record refers to ${id}, which the atlas lacks.`);
	return value;
}
