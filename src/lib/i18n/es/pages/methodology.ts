import type { PageTexts } from '../../page-texts';

/** The page of the methodology. */
export const methodology: PageTexts['methodology'] = {
	title: 'Metodología',
	summary: 'Qué se cuenta, cómo se valoran las fuentes, cómo se lee la nacionalidad.',
	description: (date) =>
		`Cómo cuenta Whose Cloud los centros de datos cloud, hasta dónde cabe fiarse de cada punto, en qué orden valen las fuentes, cómo se leen el control, el domicilio social y la tecnología, y qué no dice la base de datos. Base de datos a ${date}.`,
	lead: 'Qué se cuenta, cómo lo sabemos, cómo se lee la nacionalidad y qué no dice la base de datos. Las cifras de esta página se calculan a partir de la base de datos tal como está.',
	contents: 'En esta página',
	figures: {
		places: 'lugares en servicio o en construcción',
		operators: 'operadores con algún lugar',
		attestations: 'certificaciones',
		sources: 'fuentes'
	},
	sections: {
		counted: {
			title: 'Qué se cuenta',
			text: (n) => [
				`La base de datos registra los [lugares](term:place) de los operadores que explotan una nube: ${n.records}, en ${n.countries} países de Europa. Es un lugar todo lo que sirve, ha servido o va a servir a la nube de un operador: un edificio, un [campus](term:campus), salas en el edificio de un tercero ([coubicación](term:colocation)), una [zona edge](term:edge-zone) o una [región cloud](term:cloud-region) cuyos edificios no son todos públicos.`,
				`El número de lugares incluye cada instalación en servicio o en construcción, y cada región de la que no se ha registrado ninguna instalación; un campus y sus edificios cuentan una sola vez. En total son ${n.count}. Hay además ${n.uncounted} fichas de lugares que existen, pero por las que ya cuenta otra ficha.`,
				'Otros mapas cuentan otras cosas. [Una página](page:counting) cuenta esta base de datos según cada una de las definiciones habituales y dice quién cuenta así.'
			]
		},
		kinds: {
			title: 'Qué es un lugar',
			text: () => ['Cada lugar es de uno de estos cinco tipos.']
		},
		precision: {
			title: 'Hasta dónde fiarse de un punto',
			text: () => [
				'Muchos operadores no publican direcciones. Por eso cada punto dice hasta dónde cabe fiarse de él ([precisión](term:precision)): el mapa dibuja un lugar exacto con una marca nítida, y uno inexacto con un círculo dentro del cual está realmente. Los radios son una convención de este proyecto, y un punto nunca tiene más decimales de los que merece.',
				'Los lugares de los que solo se conoce la localidad comparten un punto, en su centro. Ningún zoom puede separarlos, así que el mapa los dibuja como una sola [placa](term:plate) con su número, que se abre en una lista.'
			]
		},
		status: {
			title: 'El estado, y en qué fecha',
			text: (n) => [
				`El [estado](term:status) es el último que respalda una fuente, y tiene la antigüedad de esa fuente: su fecha figura al lado, en ${n.dated} de ${n.records} lugares. Nada avanza porque haya pasado una fecha: un edificio anunciado para 2025 sigue en proyecto hasta que alguien informe de que se ha abierto.`,
				`Cuando ninguna fuente fechada en los últimos 18 meses habla de un lugar, su página dice cuándo se comprobó por última vez. Así ocurre con ${n.stale} lugares.`
			]
		},
		sources: {
			title: 'Cómo se leen y se ordenan las fuentes',
			text: (n) => [
				`Cada lugar, operador, esquema, certificación y acontecimiento indica sus [fuentes](page:sources), y qué respalda cada una. Son ${n.sources}: ${n.archived} se han leído en una copia archivada, ${n.repository} en un repositorio público y ${n.unseen} no se han consultado pero se dan por ciertas; estas tienen el rango más bajo y están a la espera de otras mejores.`,
				'Cuando las fuentes se contradicen, la palabra del operador prevalece sobre la prensa, la más reciente sobre la más antigua y, en materia de certificaciones, un registro oficial sobre ambas. La afirmación que pierde no se desecha: queda en las notas de la ficha.',
				`Lo que circula pero no se admite está [recogido con el motivo](page:refused): ${n.refused} afirmaciones. También se publica aquello de lo que no estamos seguros: ${n.doubts} dudas abiertas figuran en las fichas correspondientes. Lo deducido, y no leído, se señala como estimación.`
			]
		},
		nationality: {
			title: 'Control, domicilio social, tecnología',
			text: (n) => [
				'La nacionalidad se puede leer de tres formas, que llamamos [lecturas](term:lens). [Domicilio social](term:seat): el país donde está registrada la sociedad que opera el servicio en Europa. [Control](term:control): el país de la sociedad matriz última. [Tecnología](term:technology): los países de los proveedores del núcleo técnico.',
				'El control es la lectura predeterminada, porque el derecho que puede obligar a un operador a entregar datos, o a interrumpir un servicio, es en la práctica el de quien lo controla. Es una elección. Las otras dos lecturas están a un clic, y ninguna oculta a las demás.',
				`La elección importa: leídos según el domicilio social y no según el control, ${n.flipped} lugares estadounidenses pasan a ser europeos. [El cambio de nacionalidad](page:flip) cuenta todos esos pasos, país por país.`,
				`Entre los operadores con algún lugar, ${n.licensed} tienen el domicilio social y el control en la Unión Europea y se apoyan en tecnología con licencia de los Estados Unidos. Llevan una marca en todas las lecturas. La tecnología se conoce en ${n.technologyKnown} de los ${n.running} operadores con algún lugar; cuando ninguna fuente la indica, la base de datos dice «sin datos» en vez de conjeturar.`,
				'Los países se reúnen en [grupos](term:jurisdiction-group): los 27 miembros de la Unión Europea; los demás países de Europa; los Estados Unidos, y el resto del mundo.'
			]
		},
		exposure: {
			title: 'La exposición al derecho extraterritorial',
			text: (n) => [
				'La [exposición](term:exposure) es una constatación jurídica, formulada de la misma manera para todos los operadores: dice qué derecho puede alcanzar al operador, no lo que nadie haya hecho ni se proponga hacer. No dice que se hayan entregado datos, y su ausencia no dice que no puedan entregarse.',
				`Los operadores con una matriz en los Estados Unidos están sujetos al derecho estadounidense dondequiera que estén los servidores; la base de datos recoge ${n.exposed} con algún lugar en Europa. Una sucursal o un cliente estadounidense puede someter a un operador europeo al derecho de los Estados Unidos en esa parte de su actividad. La constatación lo dice cuando se sabe.`
			],
			laws: {
				'cloud-act': {
					name: 'CLOUD Act (Estados Unidos, 2018)',
					text: 'Un proveedor sujeto a la jurisdicción de los Estados Unidos debe, ante un requerimiento válido, entregar los datos que estén en su posesión, bajo su custodia o bajo su control, se encuentren dentro o fuera de los Estados Unidos. 18 U.S.C. §\u00a02713.'
				},
				'fisa-702': {
					name: 'FISA, sección 702 (Estados Unidos, 2008)',
					text: 'Permite dirigir la vigilancia a personas que no sean estadounidenses y de las que se crea que están fuera de los Estados Unidos, con la asistencia de proveedores de servicios de comunicaciones electrónicas. 50 U.S.C. §\u00a01881a.'
				},
				'gdpr-48': {
					name: 'RGPD, artículo 48 (Unión Europea, 2016)',
					text: 'Una sentencia o decisión de un tercer país que exija la transferencia de datos personales solo se reconoce si se basa en un acuerdo internacional, sin perjuicio de otros motivos para la transferencia.'
				},
				'china-intelligence': {
					name: 'Ley de Inteligencia Nacional (China, 2017)',
					text: 'Artículo 7: las organizaciones y los ciudadanos apoyarán la labor de inteligencia nacional, le prestarán asistencia y cooperarán con ella conforme a la ley.'
				}
			}
		},
		certifications: {
			title: 'Las certificaciones, y hasta dónde llegan',
			text: (n) => [
				`Un [esquema](term:scheme) es un conjunto de requisitos; una [certificación](term:attestation) es la prueba de que un operador los cumple, para un ámbito de aplicación y un período determinados. La base de datos recoge ${n.attestations} certificaciones de ${n.schemes} esquemas. Una certificación caducada deja de contar (caducadas hasta ahora: ${n.lapsed}).`,
				`La mayoría de los certificados mencionan servicios, no edificios. Por eso cada certificación dice su [alcance](term:reach): ${n.reachPlaces} mencionan los lugares, ${n.reachOperator} abarcan todo lo que el operador tiene en Europa y ${n.reachUnspecified} no lo precisan. Un lugar nunca se muestra como certificado por el mero hecho de que lo esté su operador.`,
				`También dice en qué se basa: ${n.register} en un registro oficial, ${n.thirdParty} solo en lo que dicen terceros. Qué certifica un esquema, y qué no, se explica en [su propia página](page:certifications).`
			]
		},
		time: {
			title: 'El control a lo largo del tiempo',
			text: (n) => [
				`Los operadores cambian de manos más a menudo de lo que los edificios cambian de sitio. La base de datos recoge ${n.periods} períodos de control de ${n.periodOperators} operadores, con ${n.changes} cambios. Un período empieza el primer día que respalda una fuente; del tiempo anterior al primer período no se afirma nada.`
			]
		},
		silence: {
			title: 'Qué no dice la base de datos',
			text: () => [
				'Un mapa suscita más preguntas de las que puede responder. A estas no responde.'
			],
			items: (n) => [
				`La capacidad. El número de lugares no indica la capacidad. La potencia eléctrica se conoce en ${n.powerKnown} de ${n.records} lugares: demasiado pocos para sumarla.`,
				'Los clientes, y dónde están los datos de cada uno. Ni lo uno ni lo otro es público.',
				`Todo. La base de datos recoge los operadores para los que se han encontrado fuentes públicas, ${n.operators} en total; cada país tiene su página, y una página vacía significa que no se ha encontrado nada, no que no haya nada.`,
				`Cuándo se abrió todo. El año se conoce en ${n.openedKnown} de ${n.records} lugares.`,
				`Dónde exactamente. El edificio o el campus se conoce en ${n.exactKnown} de ${n.records} lugares; algunos operadores lo mantienen en secreto, y se respeta.`,
				'Si un servicio es adecuado para su propósito. Eso depende del uso que usted haga de él y del derecho que le obligue.'
			]
		},
		correct: {
			title: 'Cómo corregirla',
			text: () => [
				'Abra el lugar y siga «Señalar un error», o [escríbanos](page:about). Diga qué es erróneo y dónde puede leerse lo correcto. Un hecho sin una fuente que se pueda leer no puede admitirse; con ella se admitirá, guste a quien guste.'
			]
		}
	},
	kinds: {
		'data-centre': 'Un edificio del operador.',
		campus: 'Varios edificios en un mismo terreno.',
		colocation: 'Salas en el edificio de un tercero.',
		'edge-zone': 'Una pequeña extensión de una región, próxima a los usuarios.',
		'cloud-region':
			'Una región comercializada. Sus edificios no son todos públicos, y su punto es por naturaleza una localidad o un área metropolitana.'
	},
	statuses: {
		operational: 'Los clientes pueden usarlo.',
		'under-construction': 'Las obras han empezado, o se está equipando un edificio ya existente.',
		announced: 'Anunciado, solicitado, autorizado, o con el terreno comprado.',
		closed: 'Existió, y ya no está en servicio.',
		cancelled: 'Se anunció, y se abandonó.'
	},
	precisions: {
		building: 'El edificio.',
		campus: 'El terreno, o el punto medio entre varios edificios.',
		municipality: 'El centro de la localidad en que está.',
		metro: 'El centro de la ciudad de la que toma el nombre.',
		country: 'Una localidad que representa al país.'
	},
	table: {
		kind: 'Tipo',
		status: 'Estado',
		precision: 'Precisión',
		meaning: 'Qué significa',
		radius: 'Radio dibujado',
		records: 'Fichas'
	},
	reference: 'Texto de la ley'
};
