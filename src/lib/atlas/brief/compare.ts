import type { Atlas, Place } from '../atlas';
import { countPlaces, countedPlaces } from '../counting';
import type { CountryCode, Lens } from '../jurisdiction';
import { groupsByLens, shareOf, standing, type GroupCounts } from './groups';
import { schemesAmong } from './schemes';

/** What can be compared: countries with countries, operators with operators. */
export const COMPARED_KINDS = ['country', 'operator'] as const;
/** One of {@link COMPARED_KINDS}. */
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** The parameter of the address that names what is compared, by kind. */
export const COMPARED_PARAMETERS: Readonly<Record<ComparedKind, string>> = {
	country: 'with',
	operator: 'operators'
};

/** How many can stand side by side. */
export const MOST_COMPARED = 5;

/** How few make a comparison. */
export const FEWEST_COMPARED = 2;

/** A country or an operator, in the numbers that are compared. Plain data: it is sent as JSON. */
export interface Compared {
	/** The country's code in lower case, or the operator's id. */
	id: string;
	/** The operator's name; null for a country, whose name the reader's language knows. */
	name: string | null;
	/** Places that stand or are being built, by the counting rule. */
	count: number;
	/** Of these, by the group that colours them under each lens. */
	groups: Readonly<Record<Lens, GroupCounts>>;
	/** Share of these under EU control, 0 to 1; null of nothing. */
	euShare: number | null;
	/** Number of operators in a country, or of countries in which an operator has places. */
	spread: number;
	/** Ids of the schemes found: held by operators of these places, for whatever scope. */
	schemes: readonly string[];
	/** Of these places, how many opened in a year, by year in ascending order, each year on its own. */
	opened: readonly (readonly [year: number, count: number])[];
	/** Of how many of these places, by the counting rule, the year of opening is known. */
	openedKnown: number;
	/** Places that are announced, by the counting rule. */
	announced: number;
}

/** Everything that can be compared, as the page's script fetches it. */
export interface Comparison {
	/** ISO 8601 date of the record. */
	recordDate: string;
	/** Names of the schemes, by id. */
	schemes: Readonly<Record<string, string>>;
	/** Each kind in order of size, the largest first. */
	country: readonly Compared[];
	operator: readonly Compared[];
}

/**
 * Everything that can be compared: the countries given, with or without places, and every operator of
 * the atlas.
 */
export function comparison(atlas: Atlas, countries: Iterable<CountryCode>): Comparison {
	const bySize = (a: Compared, b: Compared) => b.count - a.count || (a.id < b.id ? -1 : 1);
	return {
		recordDate: atlas.recordDate,
		schemes: Object.fromEntries(atlas.schemes.map(({ id, name }) => [id, name])),
		country: [...countries]
			.map((code) => {
				const places = atlas.places.filter(({ country }) => country === code);
				return compared(atlas, code.toLowerCase(), null, places, (place) => place.operator.id);
			})
			.sort(bySize),
		operator: atlas.operators
			.map((operator) => {
				const places = atlas.places.filter((place) => place.operator === operator);
				return compared(atlas, operator.id, operator.name, places, (place) => place.country);
			})
			.sort(bySize)
	};
}

function compared(
	atlas: Atlas,
	id: string,
	name: string | null,
	places: readonly Place[],
	spreadOver: (place: Place) => string
): Compared {
	const here = standing(places);
	const groups = groupsByLens(here);
	const years = [...new Set(here.flatMap(({ opened }) => opened ?? []))].sort((a, b) => a - b);
	return {
		id,
		name,
		count: countPlaces(here),
		groups,
		euShare: shareOf('eu', groups.control),
		spread: new Set(here.map(spreadOver)).size,
		schemes: schemesAmong(atlas, here).map(({ scheme }) => scheme.id),
		opened: years.map((year) => [year, countPlaces(here.filter(({ opened }) => opened === year))]),
		openedKnown: countedPlaces(here).filter(({ opened }) => opened !== null).length,
		announced: countPlaces(places.filter(({ status }) => status === 'announced'))
	};
}

/** What an address asks to compare. */
export interface ComparedChoice {
	kind: ComparedKind;
	/** Known ids in the order asked for, none twice; empty when the address names none. */
	ids: readonly string[];
	/** What the address names and the record does not know, or what is of the other kind. */
	unknown: readonly string[];
	/** What is known, but more than can stand side by side. */
	excess: readonly string[];
}

/** The longest part of an address that is said back to the reader. */
const LONGEST_ECHO = 40;

/**
 * What an address asks to compare. Countries come first: where an address names both kinds, its
 * operators are set aside. Never throws.
 */
export function readChoice(
	params: URLSearchParams,
	known: Readonly<Record<ComparedKind, ReadonlySet<string>>>
): ComparedChoice {
	const asked = (kind: ComparedKind): string[] => {
		const values = params.getAll(COMPARED_PARAMETERS[kind]).join(',').split(',');
		return [...new Set(values.map((value) => value.trim().toLowerCase()).filter(Boolean))];
	};
	const kind =
		asked('country').length > 0 || asked('operator').length === 0 ? 'country' : 'operator';
	const ids = asked(kind).filter((id) => known[kind].has(id));
	const strangers = asked(kind).filter((id) => !known[kind].has(id));
	const aside = kind === 'country' ? asked('operator') : [];
	return {
		kind,
		ids: ids.slice(0, MOST_COMPARED),
		unknown: [...strangers, ...aside].map((value) => value.slice(0, LONGEST_ECHO)),
		excess: ids.slice(MOST_COMPARED)
	};
}

/** The query that asks for a comparison: `?with=fr,de,it`. */
export function choiceQuery(kind: ComparedKind, ids: readonly string[]): string {
	return ids.length === 0 ? '' : `?${COMPARED_PARAMETERS[kind]}=${ids.join(',')}`;
}
