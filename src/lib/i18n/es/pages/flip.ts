import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { PageTexts } from '../../page-texts';

const BY: Record<Lens, string> = {
	control: 'por control',
	seat: 'por domicilio social',
	technology: 'por tecnología'
};

const NATIONALITY: Record<'one' | 'other', Record<JurisdictionGroup, string>> = {
	one: {
		eu: 'europeo',
		europe: 'europeo de fuera de la UE',
		us: 'estadounidense',
		other: 'del resto del mundo',
		unknown: 'de país desconocido'
	},
	other: {
		eu: 'europeos',
		europe: 'europeos de fuera de la UE',
		us: 'estadounidenses',
		other: 'del resto del mundo',
		unknown: 'de país desconocido'
	}
};

/** « Europeos por domicilio social, estadounidenses por control »; of one place « Europeo ». */
function pair(
	lens: Lens,
	from: JurisdictionGroup,
	other: Lens,
	to: JurisdictionGroup,
	number: 'one' | 'other' = 'other'
): string {
	const text = `${NATIONALITY[number][from]} ${BY[lens]}, ${NATIONALITY[number][to]} ${BY[other]}`;
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The page on what changes between two readings of nationality. */
export const flip: PageTexts['flip'] = {
	title: 'Cambio de nacionalidad: europeos por domicilio social, estadounidenses por control',
	short: 'Cambio de nacionalidad',
	summary: 'Qué cambia de nacionalidad según cómo se lea, país por país.',
	description: (sentence, date) =>
		`${sentence} Qué lugares cambian de nacionalidad si se lee según el control, el domicilio social o la tecnología, por país y por operador. Base de datos a ${date}.`,
	pair: (lens, from, other, to) => pair(lens, from, other, to),
	headline: (f, lens, from, other, to, count) =>
		f.plural(count, {
			one: `${pair(lens, from, other, to, 'one')}: ${f.number(count)} lugar`,
			other: `${pair(lens, from, other, to)}: ${f.number(count)} lugares`
		}),
	lead: 'Un centro de datos puede tener tres nacionalidades. El [domicilio social](term:seat) es el país donde está registrada la sociedad que lo opera; el [control](term:control), el de quien es en última instancia su propietario; la [tecnología](term:technology), el país de donde procede su núcleo técnico. Lo habitual es que coincidan. Esta página cuenta los casos en que no lo hacen.',
	european:
		'«Europeo» significa aquí de la Unión Europea; los demás países de Europa figuran aparte, como «europeos de fuera de la UE».',
	back: (f, count) =>
		count === 0
			? 'Del caso inverso, estadounidenses por domicilio social y europeos por control, la base de datos no recoge ninguno.'
			: `El caso inverso, estadounidenses por domicilio social y europeos por control: ${f.number(count)}.`,
	pairs: {
		'seat-control': {
			title: 'Por domicilio social, luego por control',
			note: 'La sociedad está registrada en un país y pertenece, en última instancia, a propietarios de otro. En Europa, los grandes operadores estadounidenses contratan a través de sociedades irlandesas, luxemburguesas o alemanas.'
		},
		'control-technology': {
			title: 'Por control, luego por tecnología',
			note: 'Los propietarios son de un país y el núcleo técnico procede de otro. Si procede de varios países, decide el primero por su peso.'
		},
		'seat-technology': {
			title: 'Por domicilio social, luego por tecnología',
			note: 'La sociedad está registrada en un país y el núcleo técnico procede de otro.'
		}
	},
	figures: {
		known: (f, known, of) =>
			`dato conocido en ambas lecturas en ${f.number(known)} de ${f.number(of)} lugares`
	},
	matrix: {
		caption: (from, to) =>
			`Lugares: ${from.toLowerCase()} (filas) y ${to.toLowerCase()} (columnas)`,
		corner: (from, to) => `${from} ↓ ${to} →`,
		total: 'Todos'
	},
	operators: {
		title: 'Los operadores afectados',
		places: 'Lugares'
	},
	countries: {
		title: 'Por país',
		note: 'Solo los países en los que cambia algún lugar.',
		counted: 'Todos los lugares',
		changed: 'Cambian',
		map: 'En el mapa',
		show: 'Mostrar'
	},
	live: 'En el mapa'
};
