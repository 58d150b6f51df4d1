import type { PageTexts } from '../../page-texts';

/** The pages of places. */
export const place: PageTexts['place'] = {
	description: (name, kind, operator, town, country) =>
		`${name}: ${kind}, ${operator}, ${town} (${country}). Quién controla el lugar, desde cuándo existe y qué está certificado en él, con la fuente de cada afirmación.`,
	facts: 'Lo esencial',
	map: 'Dónde está',
	mapLabel: (name) => `Mapa de los alrededores: ${name}`,
	onMap: 'Abrir en el mapa',
	sameBuilding: 'Otros operadores en el mismo edificio',
	sameTown: (town) => `También en ${town}`,
	nearest: 'Los más cercanos en otras localidades',
	cite: 'Citar esta ficha',
	citation: (name, operator, address, date) =>
		`«${name} (${operator})», Whose Cloud, base de datos a ${date}, ${address}. CC BY 4.0.`,
	correct: 'Corregir esta ficha',
	correctNote: 'Abre su programa de correo con el lugar ya indicado. Nada se envía por sí solo.'
};
