import type { Atlas, Operator } from '../atlas';
import { standingOf } from '../build';
import { countPlaces } from '../counting';
import type { CountryCode } from '../jurisdiction';
import type { AtlasRecord } from '../record';
import type { AttestationRecord, OperatorRecord, SchemeRecord } from '../schema';
import { standing } from './groups';

/**
 * What the record says of an operator and a scheme, from the strongest to the weakest. `places`: held,
 * and a source names the places; `operator`: held, for everything in Europe; `unspecified`: held, and no
 * source says where; `in-progress`: being sought.
 */
export const HOLDING_STATES = ['places', 'operator', 'unspecified', 'in-progress'] as const;
/** One of {@link HOLDING_STATES}. */
export type HoldingState = (typeof HOLDING_STATES)[number];

/** Where an operator and a scheme meet. */
export interface HoldingCell {
	/** The strongest of what the record says. */
	state: HoldingState;
	/** Ids of the places that sources name in attestations that are held. */
	places: ReadonlySet<string>;
	/** What the cell rests on: attestations held on the day, or being sought. */
	attestations: readonly AttestationRecord[];
}

/** Operators and the schemes that they hold. */
export interface HoldingMatrix {
	/** Operators with a cell, those that hold the most schemes first. */
	operators: readonly OperatorRecord[];
	/** Schemes with a cell, those that the most operators hold first. */
	schemes: readonly SchemeRecord[];
	/** What the record says of the two; null when it says nothing. */
	cell(operator: string, scheme: string): HoldingCell | null;
	/** Number of schemes that an operator holds. */
	heldBy(operator: string): number;
	/** Number of operators that hold a scheme. */
	holdersOf(scheme: string): number;
}

/** Operators × schemes, as the record stands on a day. What has lapsed is left out. */
export function holdingMatrix(record: AtlasRecord, day: string): HoldingMatrix {
	const cells = new Map<string, Map<string, HoldingCell>>();
	for (const attestation of record.attestations) {
		if (standingOf(attestation, day) === 'expired') continue;
		const row = cells.get(attestation.operator) ?? new Map<string, HoldingCell>();
		row.set(attestation.scheme, withAttestation(row.get(attestation.scheme), attestation));
		cells.set(attestation.operator, row);
	}
	const isHeld = (cell: HoldingCell | undefined) =>
		cell !== undefined && cell.state !== 'in-progress';
	const heldBy = (operator: string) =>
		[...(cells.get(operator)?.values() ?? [])].filter(isHeld).length;
	const holdersOf = (scheme: string) =>
		[...cells.values()].filter((row) => isHeld(row.get(scheme))).length;
	return {
		operators: record.operators
			.filter(({ id }) => cells.has(id))
			.sort((a, b) => heldBy(b.id) - heldBy(a.id) || byName(a, b)),
		schemes: record.schemes
			.filter(({ id }) => [...cells.values()].some((row) => row.has(id)))
			.sort((a, b) => holdersOf(b.id) - holdersOf(a.id) || byName(a, b)),
		cell: (operator, scheme) => cells.get(operator)?.get(scheme) ?? null,
		heldBy,
		holdersOf
	};
}

function withAttestation(
	cell: HoldingCell | undefined,
	attestation: AttestationRecord
): HoldingCell {
	const attestations = [...(cell?.attestations ?? []), attestation];
	const held = attestations.filter(({ status }) => status === 'held');
	const state = HOLDING_STATES.find((each) => held.some(({ reach }) => reach === each));
	return {
		state: state ?? 'in-progress',
		places: new Set(held.flatMap(({ places }) => places)),
		attestations
	};
}

/** Countries and the operators that have places there; every number follows the counting rule on its own. */
export interface PresenceMatrix {
	/** Operators of places that stand or are being built, the largest first. */
	operators: readonly Operator[];
	/** Countries of such places, the fullest first. */
	countries: readonly CountryCode[];
	/** The operator's places in the country. */
	count(operator: Operator, country: CountryCode): number;
	/** The operator's places in all of Europe. */
	ofOperator(operator: Operator): number;
	/** All places in the country. */
	inCountry(country: CountryCode): number;
	total: number;
	/** The largest number in a cell. */
	most: number;
}

/** Operators × countries: the places that stand or are being built. */
export function presenceMatrix(atlas: Atlas): PresenceMatrix {
	const here = standing(atlas.places);
	const byOperator = new Map<Operator, number>();
	const byCountry = new Map<CountryCode, number>();
	const cells = new Map<Operator, Map<CountryCode, number>>();
	for (const operator of new Set(here.map((place) => place.operator))) {
		const own = here.filter((place) => place.operator === operator);
		byOperator.set(operator, countPlaces(own));
		const row = new Map<CountryCode, number>();
		for (const country of new Set(own.map((place) => place.country)))
			row.set(country, countPlaces(own.filter((place) => place.country === country)));
		cells.set(operator, row);
	}
	for (const country of new Set(here.map((place) => place.country)))
		byCountry.set(country, countPlaces(here.filter((place) => place.country === country)));
	return {
		operators: [...byOperator]
			.sort(([a, m], [b, n]) => n - m || byName(a, b))
			.map(([operator]) => operator),
		countries: [...byCountry]
			.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
			.map(([country]) => country),
		count: (operator, country) => cells.get(operator)?.get(country) ?? 0,
		ofOperator: (operator) => byOperator.get(operator) ?? 0,
		inCountry: (country) => byCountry.get(country) ?? 0,
		total: countPlaces(here),
		most: Math.max(0, ...[...cells.values()].flatMap((row) => [...row.values()]))
	};
}

/** By name, as English sorts: the order of the record, whatever the reader's language. */
function byName(a: { name: string }, b: { name: string }): number {
	return a.name.localeCompare(b.name, 'en');
}
