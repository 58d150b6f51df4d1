import type { PageTexts } from '../../page-texts';

/** The pages of countries, and their index. */
export const country: PageTexts['country'] = {
	index: {
		title: 'Países',
		lead: 'Todos los países de Europa: quién opera en ellos centros de datos cloud, bajo el control de quién y con qué certificaciones.'
	},
	description: (sentence, date) => `${sentence} Base de datos a ${date}.`,
	nothing: (name) => `${name}: ningún centro de datos cloud en la base de datos.`,
	counting:
		'Se cuentan las instalaciones en servicio o en construcción y las regiones cloud de las que no figura en el mapa ninguna instalación; un campus y sus edificios, una sola vez. El número de lugares no indica la capacidad.',
	sheet: (date, url) =>
		`Whose Cloud, base de datos a ${date}, CC BY 4.0. Todos los lugares, las fuentes y las tablas completas: ${url}`,
	figures: {
		places: 'lugares en servicio o en construcción',
		rank: (rank, of) => `puesto ${rank} entre los ${of} países con algún lugar`,
		euShare: 'controlados desde la UE',
		ofEu: (share) => `${share} en el conjunto de la UE`,
		perMillion: 'lugares por millón de habitantes',
		population: (inhabitants, year) => `${inhabitants} habitantes (${year})`
	},
	map: {
		title: 'Mapa',
		label: (name, count) => `${name}: mapa de los lugares (${count})`,
		live: 'Abrir el mapa interactivo',
		note: 'Cuando solo se conoce la localidad, los lugares se reúnen en su centro; los círculos son tan amplios como la incertidumbre.'
	},
	groups: {
		title: 'Por jurisdicción',
		note: 'Los mismos lugares según cada lectura de la nacionalidad.'
	},
	operators: { title: 'Quién opera aquí' },
	schemes: {
		title: 'Certificaciones presentes',
		note: 'Las tienen operadores con lugares en este país. Que un operador tenga una certificación no significa que se aplique aquí: la última columna cuenta los lugares que menciona una fuente.',
		national: 'Esquemas nacionales',
		nationalNote: (name) => `${name}: emitidos por autoridades u organismos nacionales.`,
		noNational: 'La base de datos no recoge ningún esquema nacional de este país.'
	},
	places: {
		title: 'Lugares',
		all: (f, count) =>
			`${f.plural(count, { one: 'La única ficha de este país', other: `Las ${f.number(count)} fichas de este país, incluidos los lugares en proyecto, cancelados o ya fuera de servicio` })}.`
	},
	neighbours: {
		title: 'La comparación con los países vecinos',
		eu: 'Unión Europea'
	},
	events: { title: 'Acontecimientos' }
};
