import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { FacetName, Opened, ReachChoice } from '$lib/selection/selection';
import type { DropReason } from '$lib/selection/url';
import type { Formats } from '../formats';
import { headline, openedClause } from './headline';

/** The lens as an adverb of place: "European by seat, American by control". */
const BY: Record<Lens, string> = {
	control: 'by control',
	seat: 'by seat',
	technology: 'by technology'
};

const NATIONALITY: Record<JurisdictionGroup, string> = {
	eu: 'EU',
	europe: 'other European',
	us: 'American',
	other: 'from elsewhere',
	unknown: 'unknown'
};

const FACET: Record<FacetName | 'q', string> = {
	operator: 'Operator',
	nationality: 'Nationality',
	cert: 'Certification',
	country: 'Country',
	kind: 'Kind of place',
	status: 'Status',
	opened: 'Opened',
	q: 'Search'
};

/** Texts of the panel. A function takes the formats first, then values as they are. */
export const explorer = {
	panel: 'Filters',
	headline,
	note: (f: Formats, recordDate: string): string =>
		`Facilities, and regions whose buildings are not public. A count of places is not capacity. Record of ${f.date(recordDate)}.`,
	groups: {
		label: 'Places by jurisdiction group',
		/** What a screen reader hears of a stacked bar. */
		share: (f: Formats, name: string, count: number): string => `${name} ${f.number(count)}`
	},
	lens: {
		label: 'Nationality is read by',
		explain: {
			control: 'Whose law can compel: the country of the ultimate parent company.',
			seat: 'Where the company that operates the place is registered.',
			technology: 'Whose vendors supply the core of the stack; the main one gives the colour.'
		} satisfies Record<Lens, string>
	},
	flip: {
		label: 'Compare with',
		/** The other lenses, as the buttons after the label. */
		lens: { control: 'control', seat: 'seat', technology: 'technology' },
		off: 'Stop comparing',
		total: (f: Formats, count: number, lens: Lens, flip: Lens): string =>
			`${f.number(count)} ${f.plural(count, { one: 'place changes', other: 'places change' })} group when read ${BY[flip]} instead of ${BY[lens]}.`,
		none: (lens: Lens, flip: Lens): string =>
			`No place changes group when read ${BY[flip]} instead of ${BY[lens]}.`,
		pair: (lens: Lens, from: JurisdictionGroup, flip: Lens, to: JurisdictionGroup): string =>
			`${capital(NATIONALITY[from])} ${BY[lens]}, ${NATIONALITY[to]} ${BY[flip]}`,
		coverage: (f: Formats, known: number, of: number): string =>
			`both known for ${f.number(known)} of ${f.number(of)}`
	},
	facet: FACET,
	/** Names of the parameters of a link that are not facets, beside those that are. */
	parameter: {
		...FACET,
		lens: 'Lens',
		flip: 'Comparison',
		reach: 'Reach',
		place: 'Place',
		map: 'Map position'
	},
	clear: 'Clear',
	clearFacet: (facet: FacetName): string => `Clear the filter ${FACET[facet].toLowerCase()}`,
	showAll: (f: Formats, count: number): string => `Show all ${f.number(count)}`,
	showFewer: 'Show fewer',
	all: (f: Formats, count: number): string => `all ${f.number(count)}`,
	knownFor: (f: Formats, known: number, of: number): string =>
		`known for ${f.number(known)} of ${f.number(of)}`,
	noOption: 'Nothing here by that name.',
	findOperator: 'Find an operator',
	operators: (f: Formats, count: number): string =>
		`${f.number(count)} ${f.plural(count, { one: 'operator', other: 'operators' })}`,
	licensed: 'on licensed US technology',
	unknown: {
		nationality: 'Unknown',
		cert: 'None known',
		opened: 'Year unknown'
	},
	reach: {
		label: 'What it takes to match',
		name: {
			operator: 'The operator holds it',
			place: 'The source names the place',
			any: 'It may apply here'
		} satisfies Record<ReachChoice, string>,
		explain: {
			operator: 'Somewhere, for some service: not necessarily in this place.',
			place: 'The attestation names this place. Few do, so absence here proves nothing.',
			any: 'The source names this place, says the whole operator, or does not say.'
		} satisfies Record<ReachChoice, string>,
		coverage: {
			operator: 'held by the operator',
			place: 'named here',
			any: 'may apply here'
		} satisfies Record<ReachChoice, string>
	},
	opened: {
		chart: 'Openings by year',
		/** Of a column of the chart: a year, or the years up to one. */
		summary: (f: Formats, column: { from: number | null; key: number; count: number }): string => {
			const years = column.from === null ? `until ${column.key}` : `${column.key}`;
			const places = f.plural(column.count, { one: 'place', other: 'places' });
			return `${years}: ${f.number(column.count)} ${places}`;
		},
		from: 'From',
		to: 'To',
		anyYear: 'any year',
		range: (opened: Opened): string => capital(openedClause(opened))
	},
	countries: 'Places by country',
	/** Of a jurisdiction group, in the nationality facet. */
	countriesOf: (f: Formats, count: number): string =>
		`${f.number(count)} ${f.plural(count, { one: 'country', other: 'countries' })}`,
	/** Beside the title of the nationality facet. */
	by: BY,
	/** Under the technology lens, where an operator can have several countries. */
	overlap: 'A stack can have several origins: the rows overlap and add up to more than all.',
	search: {
		label: 'Search towns, operators, codes',
		placeholder: 'Search a town, operator or code',
		shortcut: 'Press / to search',
		clear: 'Clear the search'
	},
	chips: {
		label: 'Active filters',
		remove: (label: string): string => `Remove ${label}`,
		text: (q: string): string => `“${q}”`,
		nationality: (lens: Lens, name: string): string => `${name} ${BY[lens]}`,
		reset: 'Reset all'
	},
	notice: {
		item: (name: string, value: string, reason: string): string =>
			value === '' ? `${name}: ${reason}` : `${name} “${value}”: ${reason}`,
		title: (f: Formats, count: number): string =>
			f.plural(count, {
				one: 'A part of this link was not understood and is left out:',
				other: 'Parts of this link were not understood and are left out:'
			}),
		dismiss: 'Dismiss',
		reason: {
			'unknown-parameter': 'no such filter',
			'unknown-value': 'not in the record',
			malformed: 'not written as expected',
			'out-of-range': 'outside the map',
			repeated: 'given twice',
			'too-long': 'too long, cut',
			'too-many': 'too many values'
		} satisfies Record<DropReason, string>
	}
};

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
