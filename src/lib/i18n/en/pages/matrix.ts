import type { HoldingState } from '$lib/atlas/brief/matrix';
import type { Formats } from '../../formats';

/** The page of the two heat tables. */
export const matrix = {
	title: 'Matrix',
	lead: 'Who holds which certification, and who has places where: two tables of everything at once.',
	description: (operators: string, schemes: string, countries: string) =>
		`${operators} cloud operators, the ${schemes} certifications that they hold, and the ${countries} European countries in which they have data centres, as two tables with every cell linked to the map.`,
	skip: 'Skip this table',
	scroll: 'The table scrolls within its frame; every cell is a link.',
	total: 'Total',
	certifications: {
		title: 'Operators and certifications',
		caption: 'Table of operators by certification',
		note: (f: Formats, operators: number, schemes: number, day: string) =>
			`${f.number(operators)} operators and ${f.number(schemes)} schemes, as the record stood on ${f.date(day)}; what had lapsed by then is left out. Colour, and code beside the name: the country whose law reaches the operator. Shape: how far the certification reaches, as its source says.`,
		legend: 'Shapes',
		state: {
			places: 'Held; the source names the places, whose number stands beside the mark',
			operator: 'Held; the source says everything in Europe',
			unspecified: 'Held; the source does not say where it applies',
			'in-progress': 'Being sought, not held'
		} satisfies Record<HoldingState, string>,
		/** What a cell says to those who do not see its shape. */
		cell: (f: Formats, state: HoldingState, places: number): string =>
			({
				places: `held, ${f.number(places)} ${f.plural(places, { one: 'place', other: 'places' })} named`,
				operator: 'held, for everything in Europe',
				unspecified: 'held, places not stated',
				'in-progress': 'being sought'
			})[state],
		held: 'Schemes held',
		holders: 'Holders',
		meaning: [
			'A mark says that a source states the certification, for some service of the operator. Only a square says that it names places; no other mark may be read as “certified here”.',
			'An empty cell says that no source which was read states a certification. It does not say that the operator lacks it.',
			'Schemes differ in what they examine and demand; the number held is no measure of quality. What each one certifies is on its own page.'
		]
	},
	presence: {
		title: 'Operators and countries',
		caption: 'Table of operators by country',
		note: (f: Formats, operators: number, countries: number, places: number) =>
			`${f.number(places)} places that stand or are being built, of ${f.number(operators)} operators in ${f.number(countries)} countries. Colour, and code beside the name: the country whose law reaches the operator. The stronger the colour, the more places.`,
		cell: (f: Formats, count: number): string =>
			`${f.number(count)} ${f.plural(count, { one: 'place', other: 'places' })}`,
		meaning: [
			'Every number follows the counting rule on its own: each facility, and each cloud region none of whose facilities is on the map; a campus and its buildings once.',
			'A number counts places, not buildings, halls or megawatts: one place may be a campus, another a rack in somebody else’s building.',
			'An empty cell says that the record has no place of this operator in this country.'
		]
	},
	means: 'What a cell says, and what it does not'
};
