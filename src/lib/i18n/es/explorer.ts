import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { FacetName } from '$lib/selection/selection';
import type { Messages } from '../messages';
import { headline, openedClause } from './headline';

const LENS: Record<Lens, string> = {
	control: 'control',
	seat: 'domicilio social',
	technology: 'tecnología'
};

const BY: Record<Lens, string> = {
	control: 'según el control',
	seat: 'según el domicilio social',
	technology: 'según la tecnología'
};

const NATIONALITY: Record<JurisdictionGroup, string> = {
	eu: 'UE',
	europe: 'otros países de Europa',
	us: 'Estados Unidos',
	other: 'resto del mundo',
	unknown: 'país desconocido'
};

const FACET: Record<FacetName | 'q', string> = {
	operator: 'Operador',
	nationality: 'Nacionalidad',
	cert: 'Certificación',
	country: 'País',
	kind: 'Tipo de lugar',
	status: 'Estado',
	opened: 'Apertura',
	q: 'Búsqueda'
};

/** Texts of the panel. */
export const explorer: Messages['explorer'] = {
	panel: 'Filtros',
	headline,
	note: (f, recordDate) =>
		`Instalaciones, y regiones cuyos edificios no se conocen. El número de lugares no indica la capacidad. Base de datos a ${f.date(recordDate)}.`,
	groups: {
		label: 'Lugares por grupo de jurisdicciones',
		share: (f, name, count) => `${name}: ${f.number(count)}`
	},
	lens: {
		label: 'La nacionalidad se lee según',
		explain: {
			control: 'Quién puede imponer su ley: el país de la sociedad matriz última.',
			seat: 'Dónde está registrada la sociedad que opera el lugar.',
			technology: 'Los países de los proveedores del núcleo técnico; el principal da el color.'
		}
	},
	flip: {
		label: 'Comparar con',
		lens: { control: 'control', seat: 'domicilio', technology: 'tecnología' },
		off: 'Dejar de comparar',
		total: (f, count, lens, flip) =>
			`${f.number(count)} ${f.plural(count, { one: 'lugar cambia', other: 'lugares cambian' })} de grupo si se lee ${BY[flip]} y no ${BY[lens]}.`,
		none: (lens, flip) => `Ningún lugar cambia de grupo si se lee ${BY[flip]} y no ${BY[lens]}.`,
		pair: (lens, from, flip, to) =>
			`${capital(LENS[lens])}: ${NATIONALITY[from]}; ${LENS[flip]}: ${NATIONALITY[to]}`,
		coverage: (f, known, of) => `ambos datos conocidos en ${f.number(known)} de ${f.number(of)}`
	},
	facet: FACET,
	parameter: {
		...FACET,
		lens: 'Lectura',
		flip: 'Comparación',
		reach: 'Alcance',
		place: 'Lugar',
		map: 'Posición en el mapa'
	},
	clear: 'Borrar',
	clearFacet: (facet) => `Borrar el filtro «${FACET[facet]}»`,
	showAll: (f, count) => `Mostrar todo (${f.number(count)})`,
	showFewer: 'Mostrar menos',
	all: (f, count) => `${f.number(count)} en total`,
	knownFor: (f, known, of) => `dato conocido en ${f.number(known)} de ${f.number(of)}`,
	noOption: 'Nada con ese nombre aquí.',
	findOperator: 'Buscar un operador',
	operators: (f, count) =>
		`${f.number(count)} ${f.plural(count, { one: 'operador', other: 'operadores' })}`,
	licensed: 'con tecnología estadounidense bajo licencia',
	unknown: {
		nationality: 'Desconocida',
		cert: 'Ninguna conocida',
		opened: 'Año desconocido'
	},
	reach: {
		label: 'Qué se exige',
		name: {
			operator: 'La tiene el operador',
			place: 'La fuente menciona el lugar',
			any: 'Puede aplicarse aquí'
		},
		explain: {
			operator: 'En alguna parte, para algún servicio: no necesariamente en este lugar.',
			place: 'La certificación menciona este lugar. Pocas lo hacen: su ausencia no prueba nada.',
			any: 'La fuente menciona este lugar, abarca a todo el operador o no lo precisa.'
		},
		coverage: {
			operator: 'la tiene el operador',
			place: 'lugar mencionado',
			any: 'puede aplicarse aquí'
		}
	},
	opened: {
		chart: 'Aperturas por año',
		/** Of a column of the chart: a year, or the years up to one. */
		summary: (f, column) => {
			const years = column.from === null ? `hasta ${column.key}` : `${column.key}`;
			const places = f.plural(column.count, { one: 'lugar', other: 'lugares' });
			return `${years}: ${f.number(column.count)} ${places}`;
		},
		from: 'Desde',
		to: 'Hasta',
		anyYear: 'cualquier año',
		range: (opened) => capital(openedClause(opened, 'abierto'))
	},
	countries: 'Lugares por país',
	countriesOf: (f, count) =>
		`${f.number(count)} ${f.plural(count, { one: 'país', other: 'países' })}`,
	by: BY,
	overlap:
		'La tecnología puede tener varios orígenes: las filas se solapan y suman más que el total.',
	search: {
		label: 'Buscar una localidad, un operador, un código',
		placeholder: 'Localidad, operador o código',
		shortcut: 'Pulse / para buscar',
		clear: 'Borrar la búsqueda'
	},
	chips: {
		label: 'Filtros activos',
		remove: (label) => `Quitar ${label}`,
		text: (q) => `«${q}»`,
		nationality: (lens, name) => `${name} (${LENS[lens]})`,
		reset: 'Borrar todo'
	},
	notice: {
		item: (name, value, reason) =>
			value === '' ? `${name}: ${reason}` : `${name} «${value}»: ${reason}`,
		title: (f, count) =>
			f.plural(count, {
				one: 'Una parte de este enlace no se ha entendido y no se aplica:',
				other: 'Algunas partes de este enlace no se han entendido y no se aplican:'
			}),
		dismiss: 'Cerrar',
		reason: {
			'unknown-parameter': 'filtro inexistente',
			'unknown-value': 'no figura en la base de datos',
			malformed: 'forma inesperada',
			'out-of-range': 'fuera del mapa',
			repeated: 'indicado dos veces',
			'too-long': 'demasiado largo, recortado',
			'too-many': 'demasiados valores'
		}
	}
};

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
