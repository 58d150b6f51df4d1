import {
	AttestationRecord,
	CountryRecord,
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

/** What the curators say of their own work: no source supports it and nobody estimates it. */
const OF_THE_CURATORS = ['id', 'confidence', 'estimated', 'sources', 'claimedBy', 'acknowledged'];

/** What a source can support, by the schema of the record. */
const NAMES = {
	places: new Set([...namesIn(PlaceProperties), 'position']),
	operators: namesIn(OperatorRecord),
	control: namesIn(ControlPeriod),
	schemes: namesIn(SchemeRecord),
	attestations: namesIn(AttestationRecord),
	events: namesIn(EventRecord),
	countries: namesIn(CountryRecord),
	refused: namesIn(RefusedClaim)
};

/** The names of the fields of a record, as it stands, that a source can support. */
export function supportedFields(part: keyof typeof NAMES, values: object): string[] {
	return [...NAMES[part]].filter((name) => !isEmpty(Reflect.get(values, name)));
}

/** A record whose claims may be tied to sources. */
interface Claims {
	sources: readonly Citation[];
	claimedBy?: readonly Citation[];
	estimated?: readonly string[] | undefined;
}

/** `fields` of a citation and `estimated` name fields that the record has, whose value is known, each once. */
export const fieldNames: Rule = (reading) => {
	const { operators } = reading.record;
	const listed = (
		['operators', 'schemes', 'attestations', 'events', 'countries', 'refused'] as const
	).flatMap((collection) =>
		reading.record[collection].flatMap((record: Claims & { id: string }) =>
			problemsOf(record, originIn(collection, record.id), NAMES[collection])
		)
	);
	return [
		...placesWithOrigin(reading).flatMap(([{ geometry, properties }, origin]) => {
			const position = { position: geometry.coordinates };
			return problemsOf(properties, origin, NAMES.places, 'properties.', position);
		}),
		...operators.flatMap(({ id, control }) =>
			control.flatMap((period, index) =>
				problemsOf(period, originIn('operators', id), NAMES.control, `control.${index}.`)
			)
		),
		...listed
	];
};

/** The problems of one record; `prefix` leads to it, and `beside` is what it says outside of itself. */
function problemsOf(
	record: Claims,
	origin: Origin,
	names: ReadonlySet<string>,
	prefix = '',
	beside: Readonly<Record<string, unknown>> = {}
): Problem[] {
	const flawOf = (name: string, index: number, fields: readonly string[]): string | null => {
		if (!names.has(name)) return 'the name of a field of the record that a source can support';
		const value = Object.hasOwn(beside, name)
			? beside[name]
			: (Reflect.get(record, name) as unknown);
		if (isEmpty(value)) return 'a field whose value is known: this one is empty';
		return fields.indexOf(name) < index ? 'each field once' : null;
	};
	const inList = (path: string, fields: readonly string[] = []): Problem[] =>
		fields.flatMap((name, index) => {
			const expected = flawOf(name, index, fields);
			if (expected === null) return [];
			const field = `${prefix}${path}.${index}`;
			return [{ ...origin, field, value: name, expected, severity: 'error', rule: 'field-names' }];
		});
	const inCitations = (key: 'claimedBy' | 'sources'): Problem[] =>
		(record[key] ?? []).flatMap(({ fields }, index) => inList(`${key}.${index}.fields`, fields));
	return [
		...inCitations('claimedBy'),
		...inCitations('sources'),
		...inList('estimated', record.estimated)
	];
}

function namesIn({ shape }: { shape: object }): Set<string> {
	return new Set(Object.keys(shape).filter((name) => !OF_THE_CURATORS.includes(name)));
}

/** Not known: null, an empty list, or an object that has nothing else. */
function isEmpty(value: unknown): boolean {
	if (value === null || value === undefined) return true;
	return typeof value === 'object' && Object.values(value).every(isEmpty);
}
