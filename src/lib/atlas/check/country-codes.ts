import { originIn, placesWithOrigin, type Origin } from './origin';
import type { Problem } from './problem';
import type { Rule } from './rule';

/**
 * Codes that Unicode names as regions and ISO 3166-1 does not assign to a country: reserved for islands
 * and unions, or private. `XK` is private too, and the one that this record uses (Kosovo).
 */
const NO_COUNTRY = [
	'AC',
	'CP',
	'CQ',
	'DG',
	'EA',
	'EU',
	'EZ',
	'IC',
	'QO',
	'TA',
	'UN',
	'XA',
	'XB',
	'ZZ'
];

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Whether a code stands for a country today (ISO 3166-1 alpha-2, and XK). */
export function isCountry(code: string): boolean {
	if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.includes(code)) return false;
	// A withdrawn code (SU, UK) is still named, but not the canonical one.
	return new Intl.Locale(`und-${code}`).region === code && regionNames.of(code) !== undefined;
}

/** Every country code is one that ISO 3166-1 assigns, and stands once in its list. */
export const countryCodes: Rule = (reading) => {
	const { operators, schemes, events, countries } = reading.record;
	const known = new Map<string, boolean>();
	const isKnown = (code: string): boolean => {
		const answer = known.get(code) ?? isCountry(code);
		known.set(code, answer);
		return answer;
	};
	const problem = (origin: Origin, field: string, value: string, expected: string): Problem => ({
		...origin,
		field,
		value,
		expected,
		severity: 'error',
		rule: 'country-codes'
	});
	const single = (origin: Origin, field: string, code: string | null): Problem[] =>
		code === null || isKnown(code)
			? []
			: [problem(origin, field, code, 'a code of a country (ISO 3166-1 alpha-2)')];
	const list = (origin: Origin, field: string, codes: readonly string[]): Problem[] =>
		codes.flatMap((code, index) => [
			...single(origin, `${field}.${index}`, code),
			...(codes.indexOf(code) < index
				? [problem(origin, `${field}.${index}`, code, 'each country once')]
				: [])
		]);

	return [
		...placesWithOrigin(reading).flatMap(([{ properties }, origin]) =>
			single(origin, 'properties.country', properties.country)
		),
		...operators.flatMap(({ id, seat, parent, chain, control, technologyOrigin }) => {
			const origin = originIn('operators', id);
			return [
				...single(origin, 'seat', seat),
				...single(origin, 'parent.country', parent.country),
				...chain.flatMap(({ country }, index) => single(origin, `chain.${index}.country`, country)),
				...control.flatMap(({ country }, index) =>
					single(origin, `control.${index}.country`, country)
				),
				...list(origin, 'technologyOrigin', technologyOrigin)
			];
		}),
		...schemes
			.filter(({ issuerCountry }) => !['EU', 'INT'].includes(issuerCountry))
			.flatMap(({ id, issuerCountry }) =>
				single(originIn('schemes', id), 'issuerCountry', issuerCountry)
			),
		...events.flatMap((event) => list(originIn('events', event.id), 'countries', event.countries)),
		...countries.flatMap(({ id, country }) => {
			const origin = originIn('countries', id);
			return id === country.toLowerCase()
				? single(origin, 'country', country)
				: [problem(origin, 'country', country, `the code that the id is: ${id.toUpperCase()}`)];
		})
	];
};
