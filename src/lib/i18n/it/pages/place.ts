import type { PageTexts } from '../../page-texts';
import { at } from '../dates';

/** The pages of places. */
export const place: PageTexts['place'] = {
	description: (name, kind, operator, town, country) =>
		`${name}: ${kind}, ${operator}, ${town} (${country}). Chi controlla il luogo, da quando esiste e che cosa vi è certificato, con la fonte di ogni affermazione.`,
	facts: 'In sintesi',
	map: 'Dove si trova',
	mapLabel: (name) => `Mappa dei dintorni: ${name}`,
	onMap: 'Apri sulla mappa',
	sameBuilding: 'Altri operatori nello stesso edificio',
	sameTown: (town) => `Anche ${/^a/i.test(town) ? 'ad' : 'a'} ${town}`,
	nearest: 'I più vicini altrove',
	cite: 'Cita questa scheda',
	citation: (name, operator, address, date) =>
		`«${name} (${operator})», Whose Cloud, banca dati ${at(date)}, ${address}. CC BY 4.0.`,
	correct: 'Correggi questa scheda',
	correctNote:
		'Si apre il programma di posta con il luogo già indicato. Nulla viene inviato automaticamente.'
};
