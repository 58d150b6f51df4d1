import type { Citing } from '$lib/atlas/brief/sources';
import type { SourceRead } from '$lib/atlas/vocabulary';
import type { Formats } from '../../formats';

/** The pages of sources. */
export const sources = {
	title: 'Sources',
	summary: 'Every source, by publisher, with what rests on it.',
	under: (letter: string) => `Sources: publishers under ${letter}`,
	letter: (letter: string) => (letter === '0-9' ? '0–9' : letter.toUpperCase()),
	description: (f: Formats, sources: number, publishers: number) =>
		`All ${f.number(sources)} sources of the record, from ${f.number(publishers)} publishers: date, how each was read, and which records rest on it.`,
	descriptionUnder: (f: Formats, letter: string, sources: number) =>
		`${f.number(sources)} sources of the record from publishers under ${letter}: date, how each was read, and which records rest on it.`,
	lead: (f: Formats, sources: number, publishers: number, citations: number) =>
		`Every statement of the record names its sources: ${f.number(sources)} of them, from ${f.number(publishers)} publishers, cited ${f.number(citations)} times. They stand here by publisher, each with what rests on it. How they are weighed is in the [methodology](page:methodology).`,
	letters: 'Publishers by letter',
	read: {
		title: 'How they were read',
		how: 'How',
		count: 'Sources',
		meaning: 'What that means'
	},
	reads: {
		archived: {
			name: 'Archived copy',
			text: 'A stored copy of the page was read.'
		},
		repository: {
			name: 'Public repository',
			text: 'A file of a public repository was read.'
		},
		'own-knowledge': {
			name: 'Not seen',
			text: 'Believed by the curators, but not read: the lowest rank. Such a source waits for a better one.'
		}
	} satisfies Record<SourceRead, { name: string; text: string }>,
	age: {
		title: 'How old they are',
		year: 'Published',
		undated: 'No date',
		earlier: (year: number) => `${year} and earlier`
	},
	publishers: {
		title: 'Publishers cited most',
		publisher: 'Publisher',
		sources: 'Sources',
		records: 'Records that rest on them'
	},
	count: (f: Formats, count: number) =>
		`${f.number(count)} ${f.plural(count, { one: 'source', other: 'sources' })}`,
	undated: 'undated',
	noAddress: 'no public address',
	kinds: {
		place: 'Place',
		operator: 'Operator',
		scheme: 'Certification scheme',
		attestation: 'Certification held',
		event: 'Event',
		refused: 'Claim refused',
		country: 'Country'
	} satisfies Record<Citing['kind'], string>
};
