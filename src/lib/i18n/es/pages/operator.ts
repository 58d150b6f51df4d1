import type { OperatorFacts } from '../../en/pages/operator';
import type { Formats } from '../../formats';
import type { PageTexts } from '../../page-texts';
import { of } from '../dates';
import { inCountry } from '../geography';

/** Where an operator has its seat, and where its ultimate control lies. */
function nationality(f: Formats, { seat, control }: OperatorFacts): string {
	if (seat !== null && seat === control)
		return `con domicilio social y control último ${inCountry(f, seat)}`;
	return [
		seat === null
			? 'con domicilio social que ninguna fuente indica'
			: `con domicilio social ${inCountry(f, seat)}`,
		control === null
			? 'sociedad matriz última desconocida'
			: `control último ${inCountry(f, control)}`
	].join(' y ');
}

/** What it runs, as the end of a sentence that begins with its name. */
function runs(f: Formats, { count, countries, listed }: OperatorFacts): string {
	if (listed === 0) return 'no opera ningún lugar de esta base de datos';
	if (count === 0) return 'no opera ningún lugar en servicio o en construcción';
	const [only] = countries;
	const where =
		countries.length === 1 && only !== undefined
			? inCountry(f, only)
			: `en ${f.number(countries.length)} países de Europa`;
	return `opera ${f.number(count)} ${f.plural(count, { one: 'lugar', other: 'lugares' })} ${where}`;
}

/** The pages of operators, and their index. */
export const operator: PageTexts['operator'] = {
	index: {
		title: 'Operadores',
		lead: (f, count, without) =>
			`Las ${f.number(count)} empresas de la base de datos: dónde tienen su domicilio social, quién las controla, de quién es la tecnología que usan. ${f.plural(without, { one: 'Una de ellas no opera ningún lugar del mapa; figura aquí por las certificaciones que tiene o los edificios que alquila a otros.', other: `${f.number(without)} de ellas no operan ningún lugar del mapa; figuran aquí por las certificaciones que tienen o los edificios que alquilan a otros.` })}`,
		description: (f, count) =>
			`${f.number(count)} operadores cloud de Europa comparados: domicilio social, control último, origen de la tecnología, lugares y certificaciones, con sus fuentes.`,
		filter: 'Mostrar los operadores según la jurisdicción que los controla',
		all: 'Todos',
		licensed: 'Operador de la UE, tecnología estadounidense',
		noPlace: 'Ningún lugar en el mapa',
		counting:
			'Los lugares son los que están en servicio o en construcción, según la regla de recuento: una región cloud no se suma a sus propias instalaciones, ni un edificio a su campus. Las certificaciones son los esquemas certificados en la fecha de la base de datos, sea cual sea el ámbito de aplicación.'
	},
	lead: (f, facts) => `${facts.name}, ${nationality(f, facts)}, ${runs(f, facts)}.`,
	description: (sentence, date) =>
		`${sentence} Cadena de control, lugares, aperturas, certificaciones y fuentes. Base de datos a ${date}.`,
	figures: {
		places: (f, count) =>
			f.plural(count, {
				one: 'lugar en servicio o en construcción',
				other: 'lugares en servicio o en construcción'
			}),
		others: (f, count) =>
			f.plural(count, {
				one: 'y otro en proyecto, cancelado, ya fuera de servicio o contado con otro',
				other: `y otros ${f.number(count)} en proyecto, cancelados, ya fuera de servicio o contados con otro`
			}),
		countries: (f, count) =>
			f.plural(count, {
				one: 'país en el que está presente',
				other: 'países en los que está presente'
			}),
		schemes: (f, count) =>
			f.plural(count, {
				one: 'certificación obtenida, sea cual sea el ámbito de aplicación',
				other: 'certificaciones obtenidas, sea cual sea el ámbito de aplicación'
			}),
		sought: (f, count) => `y ${f.number(count)} en trámite`
	},
	explorer: 'Abrir en el mapa interactivo',
	control: {
		title: 'Quién lo controla',
		legalName: 'Denominación social',
		seat: 'Domicilio social',
		control: 'Control último',
		parent: (name) => `a través de ${name}`,
		technology: 'Tecnología',
		founded: 'Fundación',
		market: 'En el mercado',
		website: 'Sitio web',
		noChain: 'La base de datos no recoge su cadena de control.',
		exposure: 'Exposición al derecho de países de fuera de Europa',
		exposureNote:
			'Una constatación jurídica, formulada de la misma manera para todos los operadores. Dice qué derecho puede alcanzar a la empresa, no qué ha ocurrido.',
		noExposure: 'La base de datos no se pronuncia, pues no se conoce la sociedad matriz última.'
	},
	map: {
		title: 'Dónde opera',
		label: (name, count) => `${name}: mapa de los lugares (${count})`,
		note: 'Cuando solo se conoce la localidad, los lugares se reúnen en su centro; un número abre la lista de abajo.',
		announced:
			'No hay nada en servicio: el mapa muestra lo que está en proyecto o ya fuera de servicio.',
		none: 'La base de datos no recoge ningún lugar que esta empresa opere como operador cloud.'
	},
	countries: {
		title: 'Lugares por país',
		caption: (name) => `Lugares por país: ${name}`,
		listed: 'En la lista'
	},
	places: {
		title: 'Todos los lugares',
		caption: (name) => `Todos los lugares: ${name}`,
		note: (f, count) =>
			`${f.plural(count, { one: 'La única ficha', other: `Las ${f.number(count)} fichas, incluidos los lugares en proyecto, cancelados o ya fuera de servicio` })}. Una región cloud figura junto a sus instalaciones, pero no se cuenta con ellas.`
	},
	openings: {
		title: 'Aperturas',
		label: (f, count, first, last) =>
			first === last
				? `Gráfico: ${f.number(count)} ${f.plural(count, { one: 'lugar abierto', other: 'lugares abiertos' })} en ${first}.`
				: `Gráfico: ${f.number(count)} lugares abiertos entre ${first} y ${last}; los años figuran en la lista de lugares.`,
		legend: 'Cada cuadrado es un lugar, sobre el año de su apertura.',
		unknown: (f, unknown, total) =>
			unknown === 0
				? 'Se conoce el año de todos los lugares.'
				: unknown === total
					? f.plural(total, {
							one: 'No se conoce el año de apertura de su único lugar.',
							other: `No se conoce el año de apertura de ninguno de los ${f.number(total)} lugares.`
						})
					: `No se conoce el año de ${f.number(unknown)} de los ${f.number(total)} lugares.`,
		regions:
			'Una región cloud figura en el año de su propia apertura, aun cuando el mapa cuente en su lugar sus instalaciones.',
		control: 'Control último'
	},
	certifications: {
		title: 'Certificaciones',
		note: 'Una certificación abarca lo que dice su ámbito de aplicación, y nada más. Un lugar solo está certificado si la fuente lo menciona.',
		held: 'Obtenidas',
		sought: 'En trámite, no obtenidas',
		lapsed: 'Caducadas',
		none: 'Ninguna en la base de datos.'
	},
	buildings: {
		title: 'Otros en sus edificios',
		note: 'Lugares de otros operadores que, según su propia ficha, están en un edificio de esta empresa.'
	},
	events: { title: 'Acontecimientos' },
	refused: {
		title: 'Afirmaciones no admitidas',
		note: 'Circulan; la base de datos recoge otra cosa, por el motivo indicado.'
	},
	doubts: {
		title: 'Cuestiones abiertas',
		none: 'La base de datos no tiene cuestiones abiertas sobre este operador.',
		estimated: 'Deducido, no leído en una fuente:',
		lastChecked: (date) =>
			`Última comprobación: la fuente más reciente sobre la propia empresa es ${of(date)}.`,
		neverDated: 'Última comprobación: ninguna fuente sobre la propia empresa lleva fecha.'
	},
	sources: { title: 'Fuentes' }
};
