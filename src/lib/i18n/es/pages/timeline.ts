import type { PageTexts } from '../../page-texts';

/** The page of openings, closures and ownership over time. */
export const timeline: PageTexts['timeline'] = {
	title: 'Cronología',
	lead: 'Cómo ha crecido el mapa de la nube en Europa, y quién controlaba lo que existía.',
	description: (known, of, first, last) =>
		`Aperturas y cierres de los centros de datos cloud de Europa por año y por jurisdicción, y quién los controlaba cada año de ${first} a ${last}. Año de apertura conocido en ${known} de ${of}.`,
	coverage: {
		known: (f, of) =>
			`con año de apertura conocido, de ${f.number(of)} lugares que han entrado en servicio`,
		unknown: 'sin año de apertura en las fuentes consultadas',
		closed: 'ya fuera de servicio; los que no tienen fecha, en la lista',
		history: (f, of) =>
			`con historial de control registrado, de ${f.number(of)} ${f.plural(of, { one: 'operador', other: 'operadores' })}`
	},
	until: (year) => `hasta ${year}`,
	year: 'Año',
	numbers: 'Las cifras en una tabla',
	openings: {
		title: 'Aperturas por año',
		note: 'Según el grupo que controla hoy al operador. Cada año sigue por sí solo la regla de recuento: una región cloud puede contar en su año, y uno de sus edificios en otro posterior.',
		label: (first, last) =>
			`Columnas: lugares abiertos cada año de ${first} a ${last}, por grupo de jurisdicciones; las cifras están en la tabla de abajo`,
		unknown: 'Los de año desconocido, en el mapa',
		all: 'Todas las aperturas',
		opened: 'Abiertos, por grupo',
		closed: 'Cerrados'
	},
	standing: {
		title: 'Qué existía al final de cada año',
		caption: 'Tabla de aperturas, cierres y lugares por año',
		note: 'Los lugares cuya apertura se conoce, menos los que ya habían cerrado; según el grupo que controla hoy al operador. Una región cloud de año conocido cuenta mientras no se conozcan los años de sus edificios.',
		label: (first, last) =>
			`Columnas: lugares cuya existencia se conoce al final de cada año de ${first} a ${last}, por grupo de jurisdicciones; las cifras están en la tabla de abajo`,
		all: 'Todos los de existencia conocida',
		stood: 'De existencia conocida, por grupo'
	},
	closures: {
		title: 'Cierres',
		note: 'Los lugares de la base de datos que ya no existen. El que no tiene fecha de cierre conocida no entra en ninguno de los recuentos de lo que existía.',
		caption: 'Tabla de lugares cerrados',
		closed: 'Cierre'
	},
	ownership: {
		title: '¿Quién controlaba estos lugares?',
		caption: 'Tabla del control por año',
		note: 'Para cada año, los lugares cuya existencia se conoce a su término: según el país que controlaba entonces a su operador, y según el que lo controla hoy. Antes del primer período de control que indica una fuente, el control se desconoce, aunque se conozca el de hoy.',
		groups:
			'Los grupos son los de hoy: el Reino Unido figura siempre entre los otros países de Europa, también en los años en que era miembro de la Unión.',
		choose: 'Año',
		play: 'Reproducir',
		pause: 'Pausa',
		then: 'Según el control de entonces',
		today: 'Según el control de hoy',
		thenLabel: (first, last) =>
			`Columnas: lugares cuya existencia se conoce al final de cada año de ${first} a ${last}, según el grupo que controlaba entonces a su operador; las cifras están en la tabla de abajo`,
		todayLabel: (first, last) =>
			`Columnas: los mismos lugares de ${first} a ${last}, según el grupo que controla hoy a su operador; las cifras están en la tabla de abajo`,
		count: 'Existencia conocida',
		changed: 'Otro grupo desde entonces',
		sentence: (f, { year, count, then, today, changed }, now) => {
			const some = (number: number) => (number === 0 ? 'ninguno' : f.number(number));
			const were = (number: number) =>
				number < 2 ? 'estaba controlado desde' : 'estaban controlados desde';
			const parts = [
				`A finales de ${year}, de los ${f.number(count)} lugares cuya existencia se conoce, ${some(then.eu)} ${were(then.eu)} la UE y ${some(then.us)} desde los Estados Unidos`,
				then.unknown > 0
					? `; de ${f.number(then.unknown)} se desconoce el control de entonces`
					: '',
				`. De esos mismos lugares, ${some(today.eu)} ${today.eu < 2 ? 'está hoy controlado' : 'están hoy controlados'} desde la UE`,
				changed > 0
					? ` (${f.number(changed)} ${f.plural(changed, { one: 'ha', other: 'han' })} cambiado de grupo desde entonces)`
					: '',
				`; del total de ${f.number(now.count)} cuya existencia se conoce hoy, ${some(now.then.eu)}.`
			];
			return parts.join('');
		},
		sentenceNow: (f, { count, then }, date) =>
			`A ${f.date(date)}, de los ${f.number(count)} lugares cuya existencia se conoce, ${f.number(then.eu)} están controlados desde la UE y ${f.number(then.us)} desde los Estados Unidos.`
	},
	meaning:
		'El número de lugares no indica la capacidad. Los años anteriores a 2015, aproximadamente, se apoyan en pocos lugares: las fuentes de entonces son escasas, y lo que ha desaparecido desde aquella época rara vez está documentado.'
};
