import type { PageTexts } from '../../page-texts';

/** The page that sets countries or operators side by side. */
export const compare: PageTexts['compare'] = {
	title: 'Comparar',
	lead: 'De dos a cinco países u operadores en paralelo, con las mismas escalas.',
	description: (names) =>
		`Países de Europa y operadores cloud en paralelo: lugares, ley que los alcanza, certificaciones, aperturas. Ejemplo inicial: ${names}.`,
	kind: { country: 'Países', operator: 'Operadores' },
	choose: {
		title: 'Elegir',
		what: 'Comparar',
		slot: (number) => `N.º\u00a0${number}`,
		none: 'ninguno'
	},
	comparison: 'La comparación',
	caption: 'Tabla de la comparación',
	note: 'Todas las barras de una fila, y todas las columnas de aperturas, comparten escala. Se cuentan las instalaciones en servicio o en construcción y las regiones cloud de las que no figura en el mapa ninguna instalación; un campus y sus edificios, una sola vez. El número de lugares no indica la capacidad.',
	rows: {
		count: 'Lugares',
		euShare: 'Controlados desde la UE',
		spread: {
			country: 'Operadores presentes',
			operator: 'Países en los que está presente'
		},
		schemes: 'Certificaciones encontradas',
		opened: 'Aperturas por año',
		announced: 'En proyecto, no contados arriba'
	},
	lens: {
		control: 'Según el control',
		seat: 'Según el domicilio social',
		technology: 'Según la tecnología'
	},
	schemesNote:
		'Las tienen operadores de estos lugares para algún servicio; eso no significa que se apliquen a cada lugar.',
	names: 'Cuáles',
	known: 'año conocido en {known} de {of}',
	nothing: '–',
	years: (first, last) => `de ${first} a ${last}; la primera columna reúne los años anteriores`,
	measure: 'Medida',
	record: 'Fecha de la base de datos',
	take: {
		title: 'Llévese la comparación',
		link: 'Enlace a esta comparación',
		copy: 'Copiar el enlace',
		csv: 'Descargar la tabla (CSV)'
	},
	notice: {
		unknown: 'No figuran en la base de datos, o son de otro tipo, y se han excluido: {names}.',
		excess: 'Caben cinco como máximo; se han excluido: {names}.',
		few: 'Uno solo no basta para comparar: elija otro.',
		empty:
			'Nada de lo que indica el enlace figura en la base de datos: se muestran los cinco mayores.',
		failed:
			'No se han podido cargar las cifras de otros países y operadores; esta comparación sigue siendo válida.'
	}
};
