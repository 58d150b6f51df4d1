import type { PageTexts } from '../../page-texts';

/** Comment citer un chiffre. */
export const quote: PageTexts['quote'] = {
	title: 'Citer ce chiffre',
	text: 'Phrase',
	footnote: 'Note de bas de page',
	markdown: 'Markdown',
	bibtex: 'BibTeX',
	copy: (what) => `Copier\u202f: ${what}`,
	source: (date) => `Whose Cloud, registre du ${date}`,
	quoted: (title) => `«\u202f${title}\u202f»`,
	definition:
		'Sont comptées les installations en service ou en construction et les régions cloud sans installation propre sur la carte.'
};
