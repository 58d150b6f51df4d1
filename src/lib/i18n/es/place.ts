import type { Messages } from '../messages';
import { of, on, theDate, to } from './dates';

// \u00a0 is the no-break space before a unit, \u00ad a hyphen for a narrow column. Statuses follow a kind of
// either gender and « sin datos » any term, so that none of them inflects.
export const place: Messages['place'] = {
	eyebrow: (where) => `Lugar · ${where}`,
	close: 'Cerrar',
	lead: (kind, status) => `${kind}, ${status}`,
	since: (status, date) => `${status} desde ${theDate(date)}`,
	expected: (status, date) => `${status}, apertura prevista ${on(date)}`,
	kind: {
		'data-centre': 'centro de datos',
		campus: 'campus',
		colocation: 'coubicación',
		'edge-zone': 'zona edge',
		'cloud-region': 'región cloud'
	},
	status: {
		operational: 'en servicio',
		'under-construction': 'en construcción',
		announced: 'en proyecto',
		closed: 'ya fuera de servicio',
		cancelled: 'proyecto cancelado'
	},
	licensed: 'Operador de la UE, tecnología estadounidense',
	licensedNote:
		'Domicilio social y control en la Unión Europea; el núcleo técnico se usa con licencia de los Estados Unidos.',
	unknown: 'sin datos',

	control: 'Control',
	seat: 'Domicilio social',
	technology: 'Tecnología',
	position: 'Posición',
	codes: 'Códigos',
	zones: 'Zonas de disponi\u00adbilidad',
	buildings: 'Edificios',
	power: 'Potencia',
	megawatts: (value) => `${value}\u00a0MW`,
	opened: 'Apertura',
	openingExpected: 'Apertura prevista',
	closed: 'Cierre',
	landlord: 'Edificio de',
	address: 'Dirección',
	statusTerm: 'Estado',
	asOf: (date) => `dato ${of(date)}`,
	estimated: 'estimación',
	chain: 'Cadena de control, desde la sociedad operadora',
	controlHistory: 'Control último',
	controlSince: (date) => `desde ${theDate(date)}`,
	share: (percent) => `${percent}\u00a0%`,
	region: 'Región',
	servedBy: 'Sus lugares',
	campus: 'En el campus',
	services: 'Servicios',
	website: 'Sitio web',
	ownership: 'Propiedad y exposición al derecho no europeo',

	precision: {
		building: 'Edificio',
		campus: 'Campus',
		municipality: 'Municipio: la posición exacta no es pública',
		metro: 'Área metropolitana: la posición exacta no es pública',
		country: 'País: la posición exacta no es pública'
	},
	radius: (distance) => `radio en el mapa: ${distance}`,
	metres: (value) => `${value}\u00a0m`,
	kilometres: (value) => `${value}\u00a0km`,

	here: 'Certificaciones de este lugar',
	hereNote: 'la fuente menciona este lugar',
	nothingHere: 'Ninguna fuente menciona este lugar.',
	held: 'Certificaciones del operador',
	heldNote: 'sin mención de este lugar',
	heldReach: {
		operator: 'toda Europa, según la fuente',
		unspecified: 'la fuente no precisa dónde',
		elsewhere: {
			one: 'la fuente menciona otro lugar',
			other: 'la fuente menciona otros lugares'
		}
	},
	nothingHeld: 'Ninguna en la base de datos.',
	inProgress: 'En trámite, no obtenidas',
	lapsed: 'Caducadas',
	lapsedNote: (date) => `ya no vigentes ${on(date)}`,
	namesPlace: 'la fuente menciona este lugar',
	until: (date) => `hasta ${theDate(date)}`,
	from: (date) => `desde ${theDate(date)}`,
	period: (from, until) => `${of(from)} ${to(until)}`,
	ended: (date) => `caducada ${on(date)}`,
	noPeriod: 'período desconocido',
	uncertain: 'fiabilidad baja',
	evidence: {
		register: 'en el registro oficial',
		certificate: 'según el certificado',
		holder: 'según el titular',
		'third-party': 'según terceros'
	},

	history: 'Cronología',
	notes: 'Notas',
	doubts: 'Fiabilidad y dudas',
	confidence: (level) => `Fiabilidad de esta ficha: ${level}.`,
	confidenceLevel: { high: 'alta', medium: 'media', low: 'baja' },
	lastChecked: (date) =>
		`Última comprobación: la fuente más reciente de esta ficha es ${of(date)}.`,
	neverDated: 'Última comprobación: ninguna fuente de esta ficha lleva fecha.',
	refused: 'Afirmaciones no admitidas',
	refusedHeld: 'La base de datos:',
	sources: 'Fuentes',
	noSources: 'Ninguna en la base de datos.',
	source: (number, publisher) => `Fuente ${number}: ${publisher}`,
	read: {
		archived: 'leída en una copia archivada',
		repository: 'leída en un repositorio público',
		'own-knowledge': 'no consultada: se da por cierta, rango más bajo'
	},
	noAddress: 'sin dirección pública',
	attribution: (names) => `Posición: ${names}.`,
	colon: ':',
	inEnglish: 'Las notas y los ámbitos de aplicación están en inglés.',

	loading: 'Cargando los detalles y las fuentes…',
	failed: 'No se han podido cargar los detalles y las fuentes.',
	failure: {
		network: 'Ha fallado la conexión. Lo indicado arriba procede del mapa y sigue siendo válido.',
		missing:
			'El servidor no tiene ficha de este lugar. Lo indicado arriba procede del mapa y sigue siendo válido.',
		malformed:
			'La respuesta no se ha podido leer. Lo indicado arriba procede del mapa y sigue siendo válido.'
	},
	retry: 'Reintentar',

	page: 'Página de este lugar',
	correct: 'Señalar un error',
	nearby: (town) => `También en ${town}`,
	showAll: (count) => `Mostrar todo (${count})`,

	list: {
		title: 'Lugares',
		column: {
			name: 'Nombre',
			operator: 'Operador',
			town: 'Localidad',
			country: 'País',
			opened: 'Apertura',
			status: 'Estado'
		},
		none: 'Ningún lugar coincide.',
		uncounted: (f, count) =>
			`${f.number(count)} de estos lugares ${f.plural(count, { one: 'es una región cloud o un edificio del que también figura en la lista una instalación o el campus', other: 'son regiones cloud o edificios de los que también figuran en la lista las instalaciones o el campus' })}: el total lo cuenta todo una sola vez.`,
		more: (count) => `Mostrar ${count} más`,
		shown: (shown, all) => `${shown} de ${all} mostrados`
	},
	plate: {
		note: 'La posición exacta de estos lugares en la localidad no es pública: el mapa los reúne.',
		listed: (number) => `(${number} en la lista)`,
		count: { one: 'lugar', other: 'lugares' }
	},
	print: {
		title: 'Todos los lugares, por país y localidad',
		note: 'Todos los lugares de la base de datos, con sus fuentes.',
		under: (country) => `control: ${country}`,
		since: (year) => `desde ${year}`,
		licensed: 'con tecnología estadounidense'
	},
	sheet: {
		label: 'Resultados y filtros',
		grow: 'Ampliar el panel',
		shrink: 'Reducir el panel'
	}
};
