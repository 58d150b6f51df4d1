import type { PageTexts } from '../../page-texts';

/** The page on why other maps count differently. */
export const counting: PageTexts['counting'] = {
	title: 'Por qué otros mapas cuentan de otra manera',
	summary: 'La misma base de datos contada según cada una de las definiciones habituales.',
	description: (least, most) =>
		`¿Cuántos centros de datos cloud hay en Europa? La misma base de datos da cifras de ${least} a ${most}, según lo que se cuente. Todas las definiciones, contadas y comparadas.`,
	lead: (least, most, lowest, highest) =>
		`Si pregunta cuántos centros de datos cloud hay en Europa, le darán muchas cifras distintas. La mayoría pueden ser ciertas a la vez: cuentan cosas diferentes. La misma base de datos, contada según cada una de las definiciones habituales, da cifras de ${least} a ${most}, y una proporción de lugares controlados desde la UE de entre el ${lowest} y el ${highest}.`,
	rule: 'Las cifras de este sitio siguen la primera definición. Ninguna de ellas es una [capacidad](term:capacity): una sala y un campus de diez salas cuentan cada uno por uno.',
	table: {
		title: 'Una base de datos, contada de cada manera',
		note: 'Según quién [controla](term:control) al operador. Si no se indica otra cosa, solo cuenta lo que está en servicio o en construcción.',
		definition: 'Qué se cuenta',
		count: 'Número',
		euShare: 'Controlados desde la UE',
		coverage: (f, known, of) => `indicado en ${f.number(known)} de ${f.number(of)}`,
		show: 'En el mapa'
	},
	definitions: {
		rule: {
			name: 'La regla de este sitio',
			text: 'Cada instalación, y cada región cloud de la que no se ha registrado ninguna instalación. Un campus y sus edificios cuentan una sola vez.'
		},
		facilities: {
			name: 'Solo instalaciones',
			text: 'Edificios, campus, coubicación y zonas edge; un edificio cuenta además de su campus. Las regiones cuyos edificios no son públicos quedan fuera, aunque funcionen en alguna parte.'
		},
		regions: {
			name: 'Solo regiones cloud',
			text: 'Lo que los operadores comercializan como regiones. Quedan fuera los operadores que hablan de centros de datos y no tienen regiones.'
		},
		both: {
			name: 'Instalaciones y regiones a la vez',
			text: 'Todas las fichas. Cuentan tanto una región como los edificios que le dan servicio, de modo que algunos lugares cuentan dos veces.'
		},
		zones: {
			name: 'Zonas de disponibilidad',
			text: 'Las zonas de las regiones, cuando una fuente indica su número. Los grandes operadores lo indican más a menudo que los pequeños.'
		},
		buildings: {
			name: 'Edificios',
			text: 'Los edificios de las instalaciones; uno solo cuando no se indica el número. Las regiones quedan fuera.'
		},
		operational: {
			name: 'Solo en servicio',
			text: 'La regla de este sitio, sin lo que aún está en construcción.'
		},
		announced: {
			name: 'Con los proyectos',
			text: 'La regla de este sitio, más lo anunciado, solicitado o autorizado.'
		},
		ever: {
			name: 'Todo lo registrado hasta ahora',
			text: 'También los lugares ya fuera de servicio y los proyectos cancelados.'
		},
		'without-colocation': {
			name: 'Sin coubicación',
			text: 'La regla de este sitio, sin las salas en edificios de terceros.'
		},
		'without-edge': {
			name: 'Sin zonas edge',
			text: 'La regla de este sitio, sin las pequeñas extensiones próximas a los usuarios.'
		},
		exact: {
			name: 'Con edificio o campus conocido',
			text: 'La regla de este sitio, pero solo donde la posición es pública. La mayoría de los grandes operadores no revelan la suya.'
		}
	},
	practice: {
		title: 'Quién cuenta de qué manera',
		note: 'Según sus propios textos o archivos, o según la prensa. No hay dos que cuenten exactamente igual: cada uno figura junto a la definición más próxima a la suya. Sus cifras son mundiales o nacionales y no se pueden comparar con las de arriba.',
		who: 'Publicación',
		how: 'Cómo cuenta',
		nearest: 'Definición más próxima'
	},
	practices: {
		'data-center-map':
			'Un directorio: un campus o un edificio compartido es una entrada, y cada centro de datos que hay en él es otra. 11.698 entradas en todo el mundo.',
		'datacenters-world':
			'Cada edificio con nombre propio que funciona o se construye con financiación; las regiones cloud se muestran en una capa aparte.',
		telegeography: 'Las regiones cloud cuando se lanzan: 13 en todo el mundo en 2024.',
		'electricity-maps':
			'Una entrada por cada región de un puñado de proveedores cloud; las regiones previstas se incluyen y se señalan como tales.',
		'aws-zones': 'Las regiones, y las zonas de disponibilidad de cada una.',
		dcmag:
			'En Francia: los centros de datos neutrales y en funcionamiento, que alquilan espacio a cualquiera: 290.',
		intopress:
			'En Francia: 348 centros de datos existentes, contados aparte de 26 anunciados, 11 en estudio y 8 en construcción, según se publicó en enero de 2026.'
	},
	refused: {
		title: 'Cifras que la base de datos no admite',
		all: 'Todas las afirmaciones no admitidas'
	},
	choose: {
		title: 'Qué cifra usar',
		items: [
			'Para decir dónde pueden estar físicamente los datos: las instalaciones, o la regla de este sitio.',
			'Para comparar lo que venden los grandes operadores: las regiones o las zonas, precisando que muchos operadores pequeños no las tienen.',
			'Para decir qué está por venir: los lugares en proyecto, aparte de los existentes.',
			'Para decir cuánta capacidad de cálculo hay: ninguna de ellas. El número de lugares no indica la capacidad.'
		]
	}
};
