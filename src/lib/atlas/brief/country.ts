import type { Atlas, Operator, Place } from '../atlas';
import { countPlaces } from '../counting';
import { EU_MEMBERS, type CountryCode, type Lens } from '../jurisdiction';
import { groupsByLens, shareOf, standing, type GroupCounts } from './groups';
import { schemesAmong, type SchemePresence } from './schemes';

/** An operator and what it has in a country. */
export interface OperatorPresence {
	operator: Operator;
	/** Its standing places there, by the counting rule. */
	count: number;
}

/** What the record says of a country; every number follows the counting rule. */
export interface CountryBrief {
	country: CountryCode;
	/** All its places, of whatever status, in the atlas's order. */
	places: readonly Place[];
	/** What stands or is being built. */
	count: number;
	/** Of these, by the group that colours them under each lens. */
	groups: Readonly<Record<Lens, GroupCounts>>;
	/** Operators of standing places, the largest first. */
	operators: readonly OperatorPresence[];
	schemes: readonly SchemePresence[];
}

/** What the record says of a country, which may have no place at all. */
export function countryBrief(atlas: Atlas, country: CountryCode): CountryBrief {
	const places = atlas.places.filter((place) => place.country === country);
	const here = standing(places);
	const operators = [...new Set(here.map(({ operator }) => operator))].map((operator) => ({
		operator,
		count: countPlaces(here.filter((place) => place.operator === operator))
	}));
	return {
		country,
		places,
		count: countPlaces(here),
		groups: groupsByLens(here),
		operators: operators.sort(
			(a, b) => b.count - a.count || a.operator.name.localeCompare(b.operator.name, 'en')
		),
		schemes: schemesAmong(atlas, here)
	};
}

/** A country among the others. */
export interface Standing {
	country: CountryCode;
	count: number;
	/** Share of its places under EU control, 0 to 1; null where it has none. */
	euShare: number | null;
	/** Places per million inhabitants; null where the population is not known. */
	perMillion: number | null;
	/** Inhabitants; null when not known. */
	population: number | null;
	/** Places under EU control. */
	euCount: number;
	/** Rank by number of places, 1 for the most; equal numbers share a rank. */
	rank: number;
	isMember: boolean;
}

/**
 * The countries by number of places, the most first.
 *
 * @param population inhabitants by country
 */
export function standings(
	briefs: readonly CountryBrief[],
	population: ReadonlyMap<CountryCode, number>
): Standing[] {
	const sorted = [...briefs].sort((a, b) => b.count - a.count || (a.country < b.country ? -1 : 1));
	return sorted.map(({ country, count, groups }) => {
		const inhabitants = population.get(country);
		return {
			country,
			count,
			euShare: shareOf('eu', groups.control),
			perMillion: inhabitants === undefined ? null : (count / inhabitants) * 1e6,
			population: inhabitants ?? null,
			euCount: groups.control.eu,
			rank: sorted.findIndex((other) => other.count === count) + 1,
			isMember: EU_MEMBERS.has(country)
		};
	});
}

/** The European Union as a whole: its members added up. */
export type Union = Pick<Standing, 'count' | 'euShare' | 'perMillion'>;

/** The members of the Union added up; places per inhabitant only where every member's number is known. */
export function unionOf(countries: readonly Standing[]): Union {
	const members = countries.filter(({ isMember }) => isMember);
	const sum = (of: (member: Standing) => number): number =>
		members.reduce((total, member) => total + of(member), 0);
	const count = sum((member) => member.count);
	const known = members.every(({ population }) => population !== null);
	const inhabitants = sum(({ population }) => population ?? 0);
	return {
		count,
		euShare: count === 0 ? null : sum(({ euCount }) => euCount) / count,
		perMillion: known && inhabitants > 0 ? (count / inhabitants) * 1e6 : null
	};
}
