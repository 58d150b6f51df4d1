import type { Formats } from '../../formats';

/** The pages of countries, and their index. */
export const country = {
	index: {
		title: 'Countries',
		lead: 'Every country of Europe: who runs cloud data centres there, under whose control, certified for what.'
	},
	/** The page's description for search engines, after the sentence. */
	description: (sentence: string, date: string) => `${sentence} Record of ${date}.`,
	nothing: (country: string) => `The record has no cloud data centre in ${country}.`,
	counting:
		'Counted: every facility that stands or is being built, and every cloud region none of whose facilities is on the map; a campus and its buildings once. A count of places is not capacity.',
	/** On the printed sheet only, under the counting rule. */
	sheet: (date: string, url: string) =>
		`Whose Cloud, record of ${date}, CC BY 4.0. All places, sources and the full tables: ${url}`,
	figures: {
		places: 'places that stand or are being built',
		rank: (rank: string, of: string) => `rank ${rank} of ${of} countries with places`,
		euShare: 'under EU control',
		ofEu: (share: string) => `${share} in the EU as a whole`,
		perMillion: 'places per million inhabitants',
		population: (inhabitants: string, year: string) => `${inhabitants} inhabitants, ${year}`
	},
	map: {
		title: 'Map',
		label: (country: string, count: string) => `Map of ${country} with ${count} places`,
		live: 'Open the live map',
		note: 'Where only the town is known, places stand together at its centre; circles are as wide as the uncertainty.'
	},
	groups: {
		title: 'By jurisdiction',
		note: 'The same places under each reading of nationality.'
	},
	operators: { title: 'Who operates here' },
	schemes: {
		title: 'Certifications found here',
		note: 'Held by operators that run places in this country. That an operator holds a certification does not say that it applies here: the last column counts the places that a source names.',
		national: 'National schemes',
		nationalNote: (country: string) => `Issued by authorities or bodies of ${country}.`,
		noNational: 'The record has no national scheme of this country.'
	},
	places: {
		title: 'Places',
		all: (f: Formats, count: number) =>
			`All ${f.number(count)} records of this country, announced, closed and cancelled ones included.`
	},
	neighbours: {
		title: 'Compared with the neighbours',
		eu: 'European Union'
	},
	events: { title: 'Events' }
};
