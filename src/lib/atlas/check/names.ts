import { FILES } from '../schema';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** A place stands in the file of its operator, and its id begins with the operator's prefix. */
export const names: Rule = ({ record, placeFiles }) => {
	const prefixes = new Map(record.operators.map(({ id, placePrefix }) => [id, placePrefix ?? id]));
	const problems: Problem[] = [];
	record.places.forEach((place, index) => {
		const file = placeFiles[index] ?? '';
		const { operator } = place.properties;
		const report = (field: string, value: string, expected: string): void => {
			problems.push({
				file,
				record: place.id,
				field,
				value,
				expected,
				severity: 'error',
				rule: 'names'
			});
		};
		const own = `${FILES.places.path}${operator}.geojson`;
		if (file !== own)
			report(
				'properties.operator',
				operator,
				`a place of this file’s operator, or the file ${own}`
			);
		const prefix = prefixes.get(operator);
		if (prefix !== undefined && !place.id.startsWith(`${prefix}-`)) {
			report('id', place.id, `an id that begins with ${prefix}-`);
		}
	});
	return problems;
};

/** An attestation's id begins with its holder and its scheme, so that it can be found by eye. */
export const attestationIds: Rule = ({ record }) =>
	record.attestations
		.filter(({ id, operator, scheme }) => !`${id}-`.startsWith(`${operator}-${scheme}-`))
		.map(({ id, operator, scheme }) => ({
			file: FILES.attestations.path,
			record: id,
			field: 'id',
			value: id,
			expected: `an id that begins with ${operator}-${scheme}`,
			severity: 'error',
			rule: 'names'
		}));
