import type { PageTexts } from '../../page-texts';

/** How a number is quoted. */
export const quote: PageTexts['quote'] = {
	title: 'Diese Zahl zitieren',
	text: 'Satz',
	footnote: 'Fußnote',
	markdown: 'Markdown',
	bibtex: 'BibTeX',
	copy: (what) => `Kopieren: ${what}`,
	source: (date) => `Whose Cloud, Stand: ${date}`,
	quoted: (title) => `„${title}“`,
	definition:
		'Gezählt sind Anlagen in Betrieb oder im Bau und Cloud-Regionen ohne eigene Anlage auf der Karte.'
};
