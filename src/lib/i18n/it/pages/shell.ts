import type { PageTexts } from '../../page-texts';
import { at } from '../dates';

export const shell: PageTexts['shell'] = {
	titled: (title) => `${title} · Whose Cloud`,
	skip: 'Vai al contenuto',
	navigation: 'Sito',
	menu: 'Menu',
	map: 'Mappa',
	more: 'Altro',
	matrix: 'Matrice',
	timeline: 'Cronologia',
	compare: 'Confronta',
	flip: 'Sede e controllo',
	counting: 'Modi di contare',
	refused: 'Affermazioni non accolte',
	methodology: 'Metodologia',
	glossary: 'Glossario',
	sources: 'Fonti',
	about: 'Il progetto',
	breadcrumbs: 'Ti trovi qui',
	record: (date) => `Banca dati ${at(date)}`,
	licence: 'Dati: Whose Cloud, CC BY 4.0. Codice: EUPL-1.2.',
	attribution:
		'Contorni: Natural Earth. Laghi: © i contributori di OpenStreetMap. Località: GeoNames.',
	copy: 'Copia',
	copied: 'Copiato'
};
