import type { PageTexts } from '../../page-texts';

/** How a number is quoted. */
export const quote: PageTexts['quote'] = {
	title: 'Cytuj tę liczbę',
	text: 'Zdanie',
	footnote: 'Przypis',
	markdown: 'Markdown',
	bibtex: 'BibTeX',
	copy: (what) => `Kopiuj: ${what}`,
	source: (date) => `Whose Cloud, stan bazy danych: ${date}`,
	quoted: (title) => `„${title}”`,
	definition:
		'Liczone są obiekty, które działają lub są w budowie, oraz regiony chmurowe, których żadnego obiektu nie ma na mapie.'
};
