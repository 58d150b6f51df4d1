import type { PageTexts } from '../../page-texts';

/** How a number is quoted. */
export const quote: PageTexts['quote'] = {
	title: 'Dit cijfer citeren',
	text: 'Zin',
	footnote: 'Voetnoot',
	markdown: 'Markdown',
	bibtex: 'BibTeX',
	copy: (what) => `Kopiëren: ${what}`,
	source: (date) => `Whose Cloud, stand van ${date}`,
	quoted: (title) => `‘${title}’`,
	definition:
		'Geteld zijn vestigingen die in bedrijf of in aanbouw zijn en cloudregio’s zonder eigen vestiging op de kaart.'
};
