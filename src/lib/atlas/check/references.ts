import type { Citation } from '../schema';
import type { Collection } from '../record';
import { originIn, placesWithOrigin, type Origin } from './origin';
import type { Problem } from './problem';
import type { Rule } from './rule';

const RULE = 'references';

/** What one collection is called in a sentence. */
const NAMES: Record<Collection, string> = {
	operators: 'operator',
	schemes: 'scheme',
	attestations: 'attestation',
	events: 'event',
	countries: 'country',
	refused: 'refused claim',
	sources: 'source',
	places: 'place'
};

/** Every id that a record mentions exists, and is of the right kind. */
export const references: Rule = (reading) => {
	const { record, ids, unread } = reading;
	const problems: Problem[] = [];
	const places = new Map(record.places.map((place) => [place.id, place]));
	const schemes = new Map(record.schemes.map((scheme) => [scheme.id, scheme]));

	const report = (from: Origin, field: string, value: string | null, expected: string): void => {
		problems.push({ ...from, field, value, expected, severity: 'error', rule: RULE });
	};
	const exists = (from: Origin, field: string, to: Collection, id: string | null): boolean => {
		if (id === null || unread.has(to)) return false;
		if (ids[to].has(id)) return true;
		report(
			from,
			field,
			id,
			`the id of ${/^[aeo]/.test(NAMES[to]) ? 'an' : 'a'} ${NAMES[to]} of the record`
		);
		return false;
	};
	const cited = (
		from: Origin,
		prefix: string,
		sources: readonly Citation[],
		key = 'sources.'
	): void => {
		sources.forEach(({ id }, index) => {
			exists(from, `${prefix}${key}${index}.id`, 'sources', id);
			if (sources.findIndex((other) => other.id === id) < index) {
				report(from, `${prefix}${key}${index}.id`, id, 'each source once');
			}
		});
	};

	for (const [place, from] of placesWithOrigin(reading)) {
		const { operator, region, campus, sources, acknowledged } = place.properties;
		exists(from, 'properties.operator', 'operators', operator);
		for (const [field, id, kind] of [
			['properties.region', region, 'cloud-region'],
			['properties.campus', campus, 'campus']
		] as const) {
			if (!exists(from, field, 'places', id) || id === null) continue;
			const whole = places.get(id);
			if (whole === undefined) continue;
			if (whole.properties.kind !== kind) report(from, field, id, `a place of kind ${kind}`);
			if (whole.properties.operator !== operator) {
				report(from, field, id, `a place of the same operator, ${operator}`);
			}
		}
		if (region !== null && place.properties.kind === 'cloud-region') {
			report(from, 'properties.region', region, 'null: a cloud region belongs to no other');
		}
		acknowledged.forEach(({ with: other }, index) => {
			if (other === null || unread.has('events') || ids.events.has(other)) return;
			exists(from, `properties.acknowledged.${index}.with`, 'places', other);
		});
		cited(from, 'properties.', sources);
	}

	for (const operator of record.operators) {
		const from = originIn('operators', operator.id);
		cited(from, '', operator.sources);
		operator.control.forEach(({ event, sources }, index) => {
			exists(from, `control.${index}.event`, 'events', event);
			cited(from, `control.${index}.`, sources);
		});
	}
	for (const scheme of record.schemes) {
		const from = originIn('schemes', scheme.id);
		exists(from, 'supersededBy', 'schemes', scheme.supersededBy);
		cited(from, '', scheme.sources);
	}
	for (const attestation of record.attestations) {
		const from = originIn('attestations', attestation.id);
		const { operator, level, reach } = attestation;
		exists(from, 'operator', 'operators', operator);
		exists(from, 'scheme', 'schemes', attestation.scheme);
		const scheme = schemes.get(attestation.scheme);
		if (level !== null && scheme && !scheme.levels.some(({ id }) => id === level)) {
			const levels = scheme.levels.map(({ id }) => id).join(', ');
			report(from, 'level', level, levels ? `null or a level of the scheme: ${levels}` : 'null');
		}
		if ((reach === 'places') !== attestation.places.length > 0) {
			const expected =
				reach === 'places' ? 'the places that the source names' : `none, since reach is ${reach}`;
			report(from, 'places', attestation.places.join(', '), expected);
		}
		attestation.places.forEach((id, index) => {
			exists(from, `places.${index}`, 'places', id);
			const place = places.get(id);
			if (place && place.properties.operator !== operator) {
				report(from, `places.${index}`, id, `a place of the holder, ${operator}`);
			}
			if (attestation.places.indexOf(id) < index) {
				report(from, `places.${index}`, id, 'each place once');
			}
		});
		cited(from, '', attestation.sources);
	}
	for (const event of record.events) {
		const from = originIn('events', event.id);
		exists(from, 'operator', 'operators', event.operator);
		exists(from, 'place', 'places', event.place);
		const place = event.place === null ? undefined : places.get(event.place);
		if (place && place.properties.operator !== event.operator) {
			report(
				from,
				'operator',
				event.operator,
				`the operator of the place, ${place.properties.operator}`
			);
		}
		cited(from, '', event.sources);
	}
	for (const country of record.countries) {
		cited(originIn('countries', country.id), '', country.sources);
	}
	for (const refused of record.refused) {
		const from = originIn('refused', refused.id);
		for (const collection of ['operators', 'places', 'schemes'] as const) {
			refused[collection].forEach((id, index) =>
				exists(from, `${collection}.${index}`, collection, id)
			);
		}
		cited(from, 'claimedBy.', refused.claimedBy, '');
		cited(from, '', refused.sources);
	}
	return problems;
};

/** Sources that no record cites: left over from a correction, or cited under another id. */
export const unusedSources: Rule = ({ record, problems }) => {
	// A record that cannot be read may cite what nobody else does.
	if (problems.length > 0) return [];
	const used = new Set(
		[
			...record.places.map(({ properties }) => properties),
			...record.operators,
			...record.schemes,
			...record.attestations,
			...record.events,
			...record.countries,
			...record.refused,
			...record.refused.map(({ claimedBy }) => ({ sources: claimedBy })),
			...record.operators.flatMap(({ control }) => control)
		].flatMap(({ sources }) => sources.map(({ id }) => id))
	);
	return record.sources
		.filter(({ id }) => !used.has(id))
		.map(({ id }) => ({
			...originIn('sources', id),
			field: 'id',
			value: id,
			expected: 'a source that some record cites',
			severity: 'warning',
			rule: 'unused-sources'
		}));
};
