import {
	AttestationRecord,
	ControlPeriod,
	EventRecord,
	OperatorRecord,
	PlaceProperties,
	RefusedClaim,
	SchemeRecord,
	type Citation
} from '../schema';
import { originIn, placesWithOrigin, type Origin } from './origin';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** A record whose claims may be tied to sources. */
interface Claims {
	origin: Origin;
	/** Path of the claims within the record, with a dot at its end; empty for the record itself. */
	prefix: string;
	/** The values by name, those that are not known included. */
	values: Readonly<Record<string, unknown>>;
	/** The names that the schema has. */
	names: readonly string[];
	/** Lists of citations by their key. */
	citations: Readonly<Record<string, readonly Citation[]>>;
	estimated?: readonly string[] | undefined;
}

/** What the curators say of their own work: no source supports it and nobody estimates it. */
const OF_THE_CURATORS = ['id', 'confidence', 'estimated', 'sources', 'claimedBy', 'acknowledged'];

/** `fields` of a citation and `estimated` name fields that the record has, whose value is known, each once. */
export const fieldNames: Rule = (reading) => {
	const { operators, schemes, attestations, events, refused } = reading.record;
	const own = (
		origin: Origin,
		values: Readonly<Record<string, unknown>> & { sources: readonly Citation[] },
		{ shape }: { shape: object },
		prefix = ''
	): Claims => ({
		origin,
		prefix,
		values,
		names: Object.keys(shape),
		citations: { sources: values.sources },
		estimated: values.estimated as readonly string[] | undefined
	});
	return [
		...placesWithOrigin(reading).map(([{ geometry, properties }, origin]) => ({
			...own(
				origin,
				{ ...properties, position: geometry.coordinates },
				PlaceProperties,
				'properties.'
			),
			names: [...Object.keys(PlaceProperties.shape), 'position']
		})),
		...operators.flatMap((operator) => {
			const origin = originIn('operators', operator.id);
			return [
				own(origin, operator, OperatorRecord),
				...operator.control.map((period, index) =>
					own(origin, period, ControlPeriod, `control.${index}.`)
				)
			];
		}),
		...schemes.map((scheme) => own(originIn('schemes', scheme.id), scheme, SchemeRecord)),
		...attestations.map((attestation) =>
			own(originIn('attestations', attestation.id), attestation, AttestationRecord)
		),
		...events.map((event) => own(originIn('events', event.id), event, EventRecord)),
		...refused.map((claim) => ({
			...own(originIn('refused', claim.id), claim, RefusedClaim),
			citations: { claimedBy: claim.claimedBy, sources: claim.sources }
		}))
	].flatMap(problemsOf);
};

function problemsOf({ origin, prefix, values, names, citations, estimated }: Claims): Problem[] {
	const inList = (path: string, fields: readonly string[]): Problem[] =>
		fields.flatMap((name, index) => {
			const expected = flawOf(name, index, fields);
			if (expected === null) return [];
			const field = `${prefix}${path}.${index}`;
			return [{ ...origin, field, value: name, expected, severity: 'error', rule: 'field-names' }];
		});
	const flawOf = (name: string, index: number, fields: readonly string[]): string | null => {
		if (!names.includes(name) || OF_THE_CURATORS.includes(name)) {
			return 'the name of a field of the record that a source can support';
		}
		if (isEmpty(values[name])) return 'a field whose value is known: this one is empty';
		return fields.indexOf(name) < index ? 'each field once' : null;
	};
	return [
		...Object.entries(citations).flatMap(([key, list]) =>
			list.flatMap(({ fields }, index) => inList(`${key}.${index}.fields`, fields ?? []))
		),
		...inList('estimated', estimated ?? [])
	];
}

/** Not known: null, an empty list, or an object that has nothing else. */
function isEmpty(value: unknown): boolean {
	if (value === null || value === undefined) return true;
	return typeof value === 'object' && Object.values(value).every(isEmpty);
}
