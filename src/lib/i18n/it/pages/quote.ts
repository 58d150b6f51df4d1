import type { PageTexts } from '../../page-texts';
import { at } from '../dates';

/** How a number is quoted. */
export const quote: PageTexts['quote'] = {
	title: 'Cita questo dato',
	text: 'Frase',
	footnote: 'Nota a piè di pagina',
	markdown: 'Markdown',
	bibtex: 'BibTeX',
	copy: (what) => `Copia: ${what}`,
	source: (date) => `Whose Cloud, banca dati ${at(date)}`,
	quoted: (title) => `«${title}»`,
	definition:
		'Si contano le strutture in servizio o in costruzione e le regioni cloud che sulla mappa non hanno una struttura propria.'
};
