import type { OwnershipYear } from '$lib/atlas/brief/ownership';
import type { Formats } from '../../formats';

/** The page of openings, closures and ownership over time. */
export const timeline = {
	title: 'Timeline',
	lead: 'How Europe’s cloud map grew, and who controlled what stood.',
	description: (known: string, of: string, first: number, last: number) =>
		`Openings and closures of Europe’s cloud data centres by year and jurisdiction, and who controlled them in each year from ${first} to ${last}. Opening year known for ${known} of ${of}.`,
	coverage: {
		known: (f: Formats, of: number) =>
			`opening year known, of ${f.number(of)} places that have gone into service`,
		unknown: 'opening year in no source that was read',
		closed: 'closed; for those without a date, see the list',
		history: (f: Formats, of: number) => `history of control recorded, of ${f.number(of)} operators`
	},
	/** Of the column and the row that gather the oldest years. */
	until: (year: number) => `up to ${year}`,
	year: 'Year',
	numbers: 'The numbers as a table',
	openings: {
		title: 'Openings by year',
		note: 'By the group that controls the operator today. Every year follows the counting rule on its own: a cloud region may count in its year, and one of its buildings in a later one.',
		label: (first: number, last: number) =>
			`Columns: places opened in each year from ${first} to ${last}, by jurisdiction group; the numbers are in the table below`,
		unknown: 'Those whose year is not known, on the map',
		all: 'All openings',
		opened: 'Opened, by group',
		closed: 'Closed'
	},
	standing: {
		title: 'What stood at the end of each year',
		caption: 'Table of openings, closures and places by year',
		note: 'Places whose opening is known, less those that had closed; by the group that controls the operator today. A cloud region of known year counts as long as the years of its buildings are not known.',
		label: (first: number, last: number) =>
			`Columns: places known to stand at the end of each year from ${first} to ${last}, by jurisdiction group; the numbers are in the table below`,
		all: 'All known to stand',
		stood: 'Known to stand, by group'
	},
	closures: {
		title: 'Closures',
		note: 'Places of the record that no longer stand. One whose date of closing is not known is in none of the counts of what stood.',
		caption: 'Table of closed places',
		closed: 'Closed'
	},
	ownership: {
		title: 'Who controlled these places?',
		caption: 'Table of control by year',
		note: 'For each year, the places known to have stood at its end: by the country that controlled their operator then, and by the one that controls it today. Before the first period of control that a source states, control is unknown, even where today’s is not.',
		groups:
			'The groups are those of today: the United Kingdom counts as other European throughout, also in the years of its membership of the Union.',
		choose: 'Year',
		play: 'Play',
		pause: 'Pause',
		then: 'Under control at the time',
		today: 'Under today’s control',
		thenLabel: (first: number, last: number) =>
			`Columns: places known to stand at the end of each year from ${first} to ${last}, by the group that controlled their operator then; the numbers are in the table below`,
		todayLabel: (first: number, last: number) =>
			`Columns: the same places from ${first} to ${last}, by the group that controls their operator today; the numbers are in the table below`,
		count: 'Known to stand',
		changed: 'Other group since',
		/** What is said of a year; `now` is the record's own year. */
		sentence: (
			f: Formats,
			{ year, count, then, today, changed }: OwnershipYear,
			now: OwnershipYear
		) => {
			const some = (number: number) => (number === 0 ? 'none' : f.number(number));
			const parts = [
				`At the end of ${year}, ${some(then.eu)} of the ${f.number(count)} places known to stand were under EU control and ${some(then.us)} under US control`,
				then.unknown > 0 ? `; for ${f.number(then.unknown)}, control at the time is not known` : '',
				`. Of the same places, ${some(today.eu)} are under EU control today`,
				changed > 0
					? ` (${f.number(changed)} ${f.plural(changed, { one: 'has', other: 'have' })} changed group since)`
					: '',
				`; of all ${f.number(now.count)} known to stand today, ${some(now.then.eu)}.`
			];
			return parts.join('');
		},
		/** What is said of the record's own year. */
		sentenceNow: (f: Formats, { count, then }: OwnershipYear, date: string) =>
			`On ${f.date(date)}, ${f.number(then.eu)} of the ${f.number(count)} places known to stand are under EU control and ${f.number(then.us)} under US control.`
	},
	meaning:
		'A count of places is not capacity. The years before about 2015 rest on few places: sources of that time are scarce, and what has vanished since is seldom on record.'
};
