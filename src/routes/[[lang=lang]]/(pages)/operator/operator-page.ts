/** What the pages of operators show, gathered while the site is built. */
import { error } from '@sveltejs/kit';
import type { Place } from '$lib/atlas/atlas';
import { standing } from '$lib/atlas/brief/groups';
import { standingOf } from '$lib/atlas/build';
import { countPlaces } from '$lib/atlas/counting';
import type { CountryCode, Nationality } from '$lib/atlas/jurisdiction';
import { atlas, record } from '$lib/atlas/read';
import type { OperatorRecord } from '$lib/atlas/schema';
import { openingsOf, type Openings } from '$lib/charts/openings';
import { operatorDetails, type OperatorPageDetails } from '$lib/publish/operator-details';

/** An operator in brief, whether it runs a place or not. */
export interface OperatorSummary extends Nationality {
	id: string;
	name: string;
	/** Seated and controlled in the EU, on licensed technology from the United States. */
	licensedTechnology: boolean;
	/** Its standing places by the counting rule. */
	count: number;
	/** Its places of whatever status. */
	listed: number;
	/** Schemes that it holds on the record's date, for whatever scope. */
	schemes: number;
}

/** What an operator has in a country. */
export interface CountryPresence {
	country: CountryCode;
	/** Standing places by the counting rule. */
	count: number;
	/** Places of whatever status. */
	listed: number;
}

/** What the page of one operator shows. */
export interface OperatorPage {
	operator: OperatorSummary;
	/** Its places of whatever status, by country and town. */
	places: readonly Place[];
	/** Its places that stand or are being built: those of the headline number. */
	standing: readonly Place[];
	/** Countries of its places, the fullest first. */
	countries: readonly CountryPresence[];
	/** Places of others that stand in its buildings, by the landlord that their own entries name. */
	guests: readonly Place[];
	openings: Openings;
	details: OperatorPageDetails;
	recordDate: string;
}

/** What the index of operators shows. */
export interface OperatorIndex {
	/** By name. */
	operators: readonly OperatorSummary[];
	recordDate: string;
}

/** What the page of an operator shows; a 404 for an unknown id. */
export function operatorPage(id: string): OperatorPage {
	const operator = record.operators.find((each) => each.id === id);
	if (!operator) error(404);
	const places = atlas.places
		.filter((place) => place.operator.id === id)
		.sort(
			(a, b) => compare(a.country, b.country) || compare(a.town, b.town) || compare(a.name, b.name)
		);
	const here = standing(places);
	const countries = [...new Set(places.map(({ country }) => country))].map((country) => ({
		country,
		count: countPlaces(here.filter((place) => place.country === country)),
		listed: places.filter((place) => place.country === country).length
	}));
	return {
		operator: summarize(operator),
		places,
		standing: here,
		countries: countries.sort((a, b) => b.count - a.count || b.listed - a.listed),
		guests: guestsOf(operator.name, id),
		openings: openingsOf(here),
		details: operatorDetails(record, id),
		recordDate: record.info.date
	};
}

/** What the index of operators shows. */
export function operatorIndex(): OperatorIndex {
	return {
		operators: record.operators
			.map(summarize)
			.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true })),
		recordDate: record.info.date
	};
}

/**
 * The places of other operators whose landlord is named so. Entries name a landlord in words ("Interxion
 * (Digital Realty)"), not by id: the name must begin them, or what stands in brackets.
 */
function guestsOf(name: string, id: string): Place[] {
	const [words = name] = name.split(' (');
	const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const landlord = new RegExp(`(?:^|\\()${pattern}(?![\\p{L}\\d])`, 'iu');
	return atlas.places.filter(
		(place) => place.operator.id !== id && place.landlord !== null && landlord.test(place.landlord)
	);
}

function summarize(operator: OperatorRecord): OperatorSummary {
	const { id, name, seat, parent, technologyOrigin, category } = operator;
	const places = atlas.places.filter((place) => place.operator.id === id);
	const held = record.attestations.filter(
		(attestation) =>
			attestation.operator === id && standingOf(attestation, record.info.date) === 'held'
	);
	return {
		id,
		name,
		seat,
		control: parent.country,
		technology: technologyOrigin,
		licensedTechnology: category === 'eu-operated-us-technology',
		count: countPlaces(standing(places)),
		listed: places.length,
		schemes: new Set(held.map(({ scheme }) => scheme)).size
	};
}

function compare(a: string, b: string): number {
	return a.localeCompare(b, 'en', { numeric: true });
}
