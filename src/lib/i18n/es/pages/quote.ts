import type { PageTexts } from '../../page-texts';

/** How a number is quoted. */
export const quote: PageTexts['quote'] = {
	title: 'Citar esta cifra',
	text: 'Frase',
	footnote: 'Nota al pie',
	markdown: 'Markdown',
	bibtex: 'BibTeX',
	copy: (what) => `Copiar: ${what}`,
	source: (date) => `Whose Cloud, base de datos a ${date}`,
	quoted: (title) => `«${title}»`,
	definition:
		'Se cuentan las instalaciones en servicio o en construcción y las regiones cloud que no tienen en el mapa una instalación propia.'
};
