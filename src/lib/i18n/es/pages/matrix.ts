import type { PageTexts } from '../../page-texts';

/** The page of the two heat tables. */
export const matrix: PageTexts['matrix'] = {
	title: 'Matriz',
	lead: 'Quién tiene qué certificación, y quién tiene lugares y dónde: dos tablas con todo a la vez.',
	description: (operators, schemes, countries) =>
		`${operators} operadores cloud, las ${schemes} certificaciones que tienen y los ${countries} países de Europa en los que tienen centros de datos: dos tablas en las que cada casilla enlaza con el mapa.`,
	skip: 'Saltar esta tabla',
	scroll: 'La tabla se desplaza dentro de su marco; cada casilla es un enlace.',
	total: 'Total',
	certifications: {
		title: 'Operadores y certificaciones',
		caption: 'Tabla de operadores por certificación',
		note: (f, operators, schemes, day) =>
			`${f.number(operators)} operadores y ${f.number(schemes)} certificaciones, según la base de datos a ${f.date(day)}; lo que había caducado para entonces queda fuera. Color, y código junto al nombre: el país cuya ley alcanza al operador. Forma: hasta dónde llega la certificación, según su fuente.`,
		legend: 'Formas',
		state: {
			places: 'Obtenida; la fuente menciona los lugares, cuyo número figura junto a la marca',
			operator: 'Obtenida; la fuente dice toda Europa',
			unspecified: 'Obtenida; la fuente no precisa dónde se aplica',
			'in-progress': 'En trámite, no obtenida'
		},
		cell: (f, state, places) =>
			({
				places: `obtenida, ${f.number(places)} ${f.plural(places, { one: 'lugar mencionado', other: 'lugares mencionados' })}`,
				operator: 'obtenida, para toda Europa',
				unspecified: 'obtenida, lugares sin precisar',
				'in-progress': 'en trámite, no obtenida'
			})[state],
		held: 'Certificaciones obtenidas',
		holders: 'Titulares',
		meaning: [
			'Una marca dice que una fuente da cuenta de la certificación, para algún servicio del operador. Solo el cuadrado dice que menciona lugares; ninguna otra marca debe leerse como «certificado aquí».',
			'Una casilla vacía dice que ninguna fuente consultada da cuenta de una certificación. No dice que el operador carezca de ella.',
			'Las certificaciones difieren en lo que examinan y exigen; su número no mide la calidad. Qué certifica cada una se explica en su propia página.'
		]
	},
	presence: {
		title: 'Operadores y países',
		caption: 'Tabla de operadores por país',
		note: (f, operators, countries, places) =>
			`${f.number(places)} lugares en servicio o en construcción, de ${f.number(operators)} operadores en ${f.number(countries)} países. Color, y código junto al nombre: el país cuya ley alcanza al operador. Cuanto más intenso es el color, más lugares hay.`,
		cell: (f, count) => `${f.number(count)} ${f.plural(count, { one: 'lugar', other: 'lugares' })}`,
		meaning: [
			'Cada número sigue por sí solo la regla de recuento: cada instalación, y cada región cloud de la que no figura en el mapa ninguna instalación; un campus y sus edificios, una sola vez.',
			'Un número cuenta lugares, no edificios, salas ni megavatios: un lugar puede ser un campus, y otro, un bastidor en el edificio de un tercero.',
			'Una casilla vacía dice que la base de datos no recoge ningún lugar de este operador en este país.'
		]
	},
	means: 'Qué dice una casilla, y qué no'
};
