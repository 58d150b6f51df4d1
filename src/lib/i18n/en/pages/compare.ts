import type { ComparedKind } from '$lib/atlas/brief/compare';

/**
 * The page that sets countries or operators side by side. Words in braces are filled in, on the page and by
 * its script alike.
 */
export const compare = {
	title: 'Compare',
	lead: 'Two to five countries or operators side by side, on shared scales.',
	description: (names: string) =>
		`European countries and cloud operators side by side: places, whose law reaches them, certifications, openings. Begins with ${names}.`,
	kind: { country: 'Countries', operator: 'Operators' } satisfies Record<ComparedKind, string>,
	choose: {
		title: 'Choose',
		what: 'Compare',
		slot: (number: string) => `No. ${number}`,
		none: 'none'
	},
	comparison: 'The comparison',
	caption: 'Table of the comparison',
	note: 'All bars of a row, and all columns of openings, share one scale. Counted: every facility that stands or is being built, and every cloud region none of whose facilities is on the map; a campus and its buildings once. A count of places is not capacity.',
	rows: {
		count: 'Places',
		euShare: 'Under EU control',
		spread: {
			country: 'Operators with places here',
			operator: 'Countries with places'
		} satisfies Record<ComparedKind, string>,
		schemes: 'Certifications found',
		opened: 'Opened by year',
		announced: 'Announced, not counted above'
	},
	lens: { control: 'By control', seat: 'By seat', technology: 'By technology' },
	schemesNote:
		'Held by operators of these places for some service; that does not say that they apply to each place.',
	names: 'Names',
	known: 'year known for {known} of {of}',
	nothing: '–',
	years: (first: number, last: number) =>
		`${first} to ${last}; the first column gathers what is older`,
	measure: 'Measure',
	record: 'Date of the record',
	take: {
		title: 'Take it along',
		link: 'Link to this comparison',
		copy: 'Copy the link',
		csv: 'Download the table (CSV)'
	},
	notice: {
		unknown: 'Not in the record, or not of this kind, and left out: {names}.',
		excess: 'At most five stand side by side; left out: {names}.',
		few: 'One alone makes no comparison: choose a second.',
		empty: 'Nothing that the link names is in the record: shown are the five largest.',
		failed:
			'The numbers of other countries and operators could not be loaded; this comparison stands.'
	}
};
