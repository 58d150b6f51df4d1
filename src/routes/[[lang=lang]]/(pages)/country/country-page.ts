/** What the pages of countries show, gathered while the site is built. */
import {
	countryBrief,
	standings,
	unionOf,
	type CountryBrief,
	type Standing,
	type Union
} from '$lib/atlas/brief/country';
import { EU_MEMBERS, OTHER_EUROPEAN, type CountryCode } from '$lib/atlas/jurisdiction';
import { atlas, record } from '$lib/atlas/read';
import type { SchemeRecord } from '$lib/atlas/schema';
import type { HeadlineFacts } from '$lib/i18n/en/headline';
import { adjacentTo } from '$lib/map/adjacent';
import { createBibliography } from '$lib/publish/bibliography';
import type { EventDetails, SourceDetails } from '$lib/atlas/details';
import { applySelection, createFacetIndex } from '$lib/selection/facets';
import { DEFAULT_SELECTION } from '$lib/selection/selection';
import { headlineFacts } from '$lib/ui/panel/headline';

const briefs = new Map(
	[...EU_MEMBERS, ...OTHER_EUROPEAN].map((code) => [code, countryBrief(atlas, code)])
);
const inhabitants = new Map(record.countries.map((each) => [each.country, each]));
const table = standings(
	[...briefs.values()],
	new Map(record.countries.map(({ country, population }) => [country, population]))
);
/** The European Union as a whole, beside its members. */
const union = unionOf(table);
const index = createFacetIndex(atlas);

/** What the page of one country shows. */
export interface CountryPage {
	brief: CountryBrief;
	standing: Standing;
	/** Countries that have a place that stands. */
	ranked: number;
	/** The country and its neighbours, by number of places. */
	compared: readonly Standing[];
	/** The European Union as a whole. */
	union: Union;
	/** Inhabitants, with the day and what to know of the number; null when not recorded. */
	population: {
		inhabitants: number;
		date: string;
		notes: string | null;
		cites: readonly number[];
	} | null;
	/** What the sentence says of the country. */
	facts: HeadlineFacts;
	/** Schemes issued by bodies of the country. */
	nationalSchemes: readonly SchemeRecord[];
	/** What happened there, the newest first. */
	events: readonly EventDetails[];
	/** Sources of the events. */
	sources: readonly SourceDetails[];
	recordDate: string;
}

/** What the page of a country shows. Throws for a country that is not of Europe. */
export function countryPage(country: CountryCode): CountryPage {
	const brief = briefs.get(country);
	const standing = table.find((each) => each.country === country);
	if (!brief || !standing) throw new Error(`${country} is no country of Europe.`);
	const selection = { ...DEFAULT_SELECTION, country: [country] };
	const placesHere = new Set(brief.places.map(({ id }) => id));
	const near = new Set([country, ...adjacentTo(country)]);
	const bibliography = createBibliography(record);
	const counted = inhabitants.get(country);
	const events = record.events
		.filter(
			({ place, countries }) =>
				(place !== null && placesHere.has(place)) || countries.includes(country)
		)
		.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
		.map(({ date, kind, what, sources }) => ({
			date,
			kind,
			what,
			cites: bibliography.cite(sources)
		}));
	return {
		brief,
		standing,
		ranked: table.filter(({ count }) => count > 0).length,
		compared: table.filter((each) => near.has(each.country)),
		union,
		population: counted
			? {
					inhabitants: counted.population,
					date: counted.populationDate,
					notes: counted.notes,
					cites: bibliography.cite(counted.sources)
				}
			: null,
		facts: headlineFacts(atlas, selection, applySelection(index, selection)),
		nationalSchemes: record.schemes.filter(({ issuerCountry }) => issuerCountry === country),
		events,
		sources: bibliography.sources,
		recordDate: record.info.date
	};
}

/** All countries by number of places, for the index. */
export function countriesPage(): { table: readonly Standing[]; recordDate: string } {
	return { table, recordDate: record.info.date };
}
