import type { PageTexts } from '../../page-texts';

/** Column heads and words of the tables; « sin datos » stands for a value of either gender. */
export const tables: PageTexts['tables'] = {
	place: 'Lugar',
	operator: 'Operador',
	kind: 'Tipo',
	status: 'Estado',
	town: 'Localidad',
	country: 'País',
	opened: 'Apertura',
	precision: 'Posición',
	places: 'Lugares',
	group: 'Jurisdicción',
	scheme: 'Certificación',
	holders: 'Operadores que la tienen',
	holdersCount: 'Operadores',
	named: 'Lugares mencionados',
	rank: 'Puesto',
	euShare: 'Controlados desde la UE',
	perMillion: 'Por millón de habitantes',
	lens: 'Lectura de la nacionalidad',
	unknown: 'sin datos',
	none: 'ninguno',
	sorted: 'Ordenar por esta columna',
	percent: (value) => `${value}\u00a0%`
};
