import type { Atlas } from '../atlas/atlas';
import { GROUPS, LENSES, countriesUnder } from '../atlas/jurisdiction';
import { UNKNOWN } from './selection';

/** The values that an address may name, as far as they depend on the record. */
export interface KnownValues {
	/** Operator ids. */
	operator: ReadonlySet<string>;
	/** Jurisdiction groups, and the countries of operators under any lens. */
	nationality: ReadonlySet<string>;
	/** `unknown`, scheme ids and `scheme:level`. */
	cert: ReadonlySet<string>;
	/** Host countries. */
	country: ReadonlySet<string>;
	/** Place ids. */
	place: ReadonlySet<string>;
	/** Names of parameters that belong to the site and not to the selection, such as `theme`. */
	extra: ReadonlySet<string>;
}

/** The values that an address may name on this record. */
export function knownValues(atlas: Atlas, extra: Iterable<string> = []): KnownValues {
	return {
		operator: new Set(atlas.operators.map(({ id }) => id)),
		nationality: new Set(nationalityOptions(atlas)),
		cert: new Set(certOptions(atlas)),
		country: new Set(countryOptions(atlas)),
		place: new Set(atlas.places.map(({ id }) => id)),
		extra: new Set(extra)
	};
}

/**
 * Options of the nationality facet: groups, unknown first, then countries alphabetically. They are
 * the same under every lens, so that a choice survives a change of lens.
 */
export function nationalityOptions(atlas: Atlas): string[] {
	const countries = atlas.operators.flatMap((operator) =>
		LENSES.flatMap((lens) => countriesUnder(lens, operator))
	);
	const groups = GROUPS.filter((group) => group !== UNKNOWN);
	return [UNKNOWN, ...groups, ...[...new Set(countries)].sort()];
}

/** Options of the certification facet: unknown, then each scheme followed by its levels. */
export function certOptions(atlas: Atlas): string[] {
	const schemes = atlas.schemes.flatMap(({ id, levels }) => [
		id,
		...levels.map((level) => certOption(id, level.id))
	]);
	return [UNKNOWN, ...schemes];
}

/** The option of a scheme at a level. */
export function certOption(scheme: string, level: string): string {
	return `${scheme}:${level}`;
}

/** Options of the host country facet, alphabetically. */
export function countryOptions(atlas: Atlas): string[] {
	return [...new Set(atlas.places.map(({ country }) => country))].sort();
}
