/**
 * Countries, jurisdiction groups and lenses: how an operator's nationality is read.
 * The words are defined in docs/architecture.md ("Words").
 */

/** ISO 3166-1 alpha-2 code in capitals, plus `XK` for Kosovo (user-assigned, as the EU uses it). */
export type CountryCode = string;

/**
 * How nationality is read. `control`: country of the ultimate parent, since that is whose law can
 * compel; `seat`: country of the legal entity; `technology`: countries whose vendors supply the core
 * of the stack.
 */
export const LENSES = ['control', 'seat', 'technology'] as const;
export type Lens = (typeof LENSES)[number];

/**
 * Jurisdiction groups in legend order. `eu`: EU-27; `europe`: other European; `us`: United States;
 * `other`: elsewhere; `unknown`: no source says.
 */
export const GROUPS = ['eu', 'europe', 'us', 'other', 'unknown'] as const;
export type JurisdictionGroup = (typeof GROUPS)[number];

/** EU-27 member states. Source: https://european-union.europa.eu/principles-countries-history/eu-countries_en */
export const EU_MEMBERS: ReadonlySet<CountryCode> = new Set(
	'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')
);

/**
 * Other European countries of the map: EFTA, the United Kingdom with the Crown dependencies, the
 * western Balkans, Moldova, Ukraine and the microstates. Turkey is drawn on the map with its
 * European side; an operator seated there counts here as well.
 */
export const OTHER_EUROPEAN: ReadonlySet<CountryCode> = new Set(
	'CH NO IS LI GB GG JE IM GI AL BA ME MK RS XK MD UA TR AD MC SM VA FO'.split(' ')
);

/** The jurisdiction group of a country; `unknown` for a country that no source states. */
export function groupOfCountry(country: CountryCode | null): JurisdictionGroup {
	if (country === null) return 'unknown';
	if (EU_MEMBERS.has(country)) return 'eu';
	if (OTHER_EUROPEAN.has(country)) return 'europe';
	return country === 'US' ? 'us' : 'other';
}

/** What of an operator decides its nationality. */
export interface Nationality {
	seat: CountryCode | null;
	control: CountryCode | null;
	/** In order of weight in the stack; empty when unknown. */
	technology: readonly CountryCode[];
}

/**
 * The countries of an operator under a lens: one under `seat` and `control`, any number under
 * `technology`; empty when unknown.
 */
export function countriesUnder(lens: Lens, operator: Nationality): readonly CountryCode[] {
	if (lens === 'technology') return operator.technology;
	const country = operator[lens];
	return country === null ? [] : [country];
}

/**
 * The jurisdiction groups of an operator under a lens, without repetition, in order of weight; the
 * first one colours its marks, a second one is drawn as the mark's other half. Never empty.
 */
export function groupsUnder(lens: Lens, operator: Nationality): readonly JurisdictionGroup[] {
	const groups = new Set(countriesUnder(lens, operator).map(groupOfCountry));
	return groups.size === 0 ? ['unknown'] : [...groups];
}

/** The group that colours an operator's marks under a lens. */
export function groupUnder(lens: Lens, operator: Nationality): JurisdictionGroup {
	return groupsUnder(lens, operator)[0] ?? 'unknown';
}
