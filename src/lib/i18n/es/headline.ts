import type { CountryCode, JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { Kind, Status } from '$lib/atlas/vocabulary';
import type { Opened } from '$lib/selection/selection';
import type { HeadlineFacts } from '../en/headline';
import type { Formats, Phrase } from '../formats';
import { fromCountry, inCountry, theCountry } from './geography';

/** More names than this are counted instead of listed. */
const MOST_NAMES = 3;

interface Noun {
	one: string;
	other: string;
	feminine?: true;
}

const NOUN: Record<Kind | 'any' | 'several', Noun> = {
	any: { one: 'centro de datos cloud', other: 'centros de datos cloud' },
	several: { one: 'lugar', other: 'lugares' },
	'data-centre': { one: 'centro de datos', other: 'centros de datos' },
	campus: { one: 'campus', other: 'campus' },
	colocation: { one: 'emplazamiento en coubicación', other: 'emplazamientos en coubicación' },
	'edge-zone': { one: 'zona edge', other: 'zonas edge', feminine: true },
	'cloud-region': { one: 'región cloud', other: 'regiones cloud', feminine: true }
};

/** A participle or « todo » in agreement with the noun and a number of places. */
type Agree = (
	stem: 'abiert' | 'amb' | 'cancelad' | 'controlad' | 'mencionad' | 'tod',
	count: number
) => string;

/** What follows « controlados ». */
const CONTROLLED: Record<Exclude<JurisdictionGroup, 'unknown'>, string> = {
	eu: 'desde la UE',
	europe: 'desde otros países de Europa',
	us: 'desde los Estados Unidos',
	other: 'desde el resto del mundo'
};

/** What follows « de operadores con domicilio social ». */
const SEAT: Record<JurisdictionGroup, string> = {
	eu: 'en la UE',
	europe: 'en otros países de Europa',
	us: 'en los Estados Unidos',
	other: 'en el resto del mundo',
	unknown: 'desconocido'
};

const TECHNOLOGY: Record<JurisdictionGroup, string> = {
	eu: 'principalmente con tecnología de la UE',
	europe: 'principalmente con tecnología de otros países de Europa',
	us: 'principalmente con tecnología estadounidense',
	other: 'principalmente con tecnología del resto del mundo',
	unknown: 'con tecnología de origen desconocido'
};

/** The sentence; the marks are those of the English one. */
export function headline(f: Formats, facts: HeadlineFacts): Phrase {
	const { count } = facts;
	const noun = NOUN[nounOf(facts.kinds)];
	const agree: Agree = (stem, places) =>
		stem + (noun.feminine ? 'a' : 'o') + f.plural(places, { one: '', other: 's' });
	const subject = [
		f.plural(count, noun),
		operatorClause(f, facts.operators),
		countryClause(f, facts.countries),
		certificationClause(f, facts, noun, agree)
	];
	const afterwards = [
		statusClause(facts, agree),
		facts.opened && openedClause(facts.opened, agree('abiert', count)),
		facts.q && `para la búsqueda «${facts.q}»`
	];
	return [
		{ mark: 'count', text: f.number(count) },
		[` ${subject.filter(Boolean).join(' ')}`, ...afterwards.filter(Boolean)].join(', '),
		...conclusion(f, facts, agree)
	];
}

function nounOf(kinds: readonly Kind[]): Kind | 'any' | 'several' {
	return kinds.length > 1 ? 'several' : (kinds[0] ?? 'any');
}

function operatorClause(f: Formats, operators: readonly string[]): string {
	if (operators.length === 0) return '';
	if (operators.length > MOST_NAMES) return `de ${f.number(operators.length)} operadores`;
	return `de ${f.list(operators)}`;
}

function countryClause(f: Formats, countries: readonly CountryCode[]): string {
	if (countries.length === 0) return 'en Europa';
	if (countries.length > MOST_NAMES) return `en ${f.number(countries.length)} países`;
	return f.list(countries.map((code) => inCountry(f, code)));
}

function certificationClause(f: Formats, facts: HeadlineFacts, noun: Noun, agree: Agree): string {
	const { count, schemes, uncertified, reach, operators } = facts;
	const toWhich = f.plural(
		count,
		noun.feminine ? { one: 'a la que', other: 'a las que' } : { one: 'al que', other: 'a los que' }
	);
	if (schemes.length === 0) {
		if (!uncertified) return '';
		if (reach === 'place') return `no ${agree('mencionad', count)} en ninguna certificación`;
		if (reach === 'any') return `${toWhich} no puede aplicarse ninguna certificación conocida`;
		return operators.length > 0
			? 'cuyo operador no tiene certificaciones conocidas'
			: `${operatorsOf(f, count)} sin certificaciones conocidas`;
	}
	const many = schemes.length > MOST_NAMES;
	const names = many
		? `una de las ${f.number(schemes.length)} certificaciones elegidas`
		: either(schemes);
	const certification = many ? names : `una certificación ${names}`;
	if (reach === 'place') {
		const alternative = uncertified ? ' o en ninguna' : '';
		return `${agree('mencionad', count)} en ${certification}${alternative}`;
	}
	if (reach === 'any') {
		return `${toWhich} puede aplicarse ${certification}${uncertified ? ', o ninguna conocida' : ''}`;
	}
	if (operators.length > 0) {
		const held = many ? names : `la certificación ${names}`;
		return `cuyo operador tiene ${held}${uncertified ? ' o ninguna conocida' : ''}`;
	}
	const held = many ? names : `certificación ${names}`;
	return `${operatorsOf(f, count)} con ${held}${uncertified ? ' o sin certificaciones conocidas' : ''}`;
}

function statusClause({ count, statuses, anyStatus }: HeadlineFacts, agree: Agree): string {
	if (statuses === null) return '';
	if (anyStatus) return 'sea cual sea su estado';
	const words: Record<Status, string> = {
		operational: 'en servicio',
		'under-construction': 'en construcción',
		announced: 'en proyecto',
		closed: 'ya fuera de servicio',
		cancelled: agree('cancelad', count)
	};
	return either(statuses.map((status) => words[status]));
}

/** « abiertos de 2015 a 2020 », also as the wording of the filter's chip. */
export function openedClause({ from, to, unknown }: Opened, participle: string): string {
	if (from === null && to === null) {
		return `${participle} en un año ${unknown ? 'desconocido' : 'conocido'}`;
	}
	const orUnknown = unknown ? ' o en un año desconocido' : '';
	if (from === to) return `${participle} en ${from}${orUnknown}`;
	if (from === null) return `${participle} en ${to} como muy tarde${orUnknown}`;
	if (to === null) return `${participle} a partir de ${from}${orUnknown}`;
	return `${participle} de ${from} a ${to}${orUnknown}`;
}

/** What follows the subject: whose the places are, or that there are none. */
function conclusion(f: Formats, facts: HeadlineFacts, agree: Agree): Phrase {
	const { count, groups, lens, nationality, nationalityGroup } = facts;
	const origin = nationality.length > 0 ? originClause(f, facts, agree) : '';
	if (count === 0) return [origin && `, ${origin}`, '. Sin resultados en la base de datos.'];
	if (origin && nationalityGroup && groups.length === 1) {
		return [', ', { mark: nationalityGroup, text: origin }, '.'];
	}
	const lead = origin ? `, ${origin}: ` : ': ';
	const parts = groups.map((part, i) => ({
		mark: part.group,
		text: [share(f, part.count, count, agree), groupClause(f, lens, part, i === 0, agree)]
			.filter(Boolean)
			.join(' ')
	}));
	const complete = groups.reduce((sum, part) => sum + part.count, 0) === count;
	return [
		lead,
		...parts.flatMap((part, i) => (i === 0 ? [part] : [complete ? ' y ' : ', ', part])),
		'.'
	];
}

/** What is said of the places of a group under a lens; « controlados » is said with the first group only. */
function groupClause(
	f: Formats,
	lens: Lens,
	{ group, count }: HeadlineFacts['groups'][number],
	first: boolean,
	agree: Agree
): string {
	if (lens === 'technology') return TECHNOLOGY[group];
	if (lens === 'seat') return `${operatorsOf(f, count)} con domicilio social ${SEAT[group]}`;
	if (group === 'unknown') return 'de control desconocido';
	return first ? `${agree('controlad', count)} ${CONTROLLED[group]}` : CONTROLLED[group];
}

/** « de operadores », of one place « de un operador ». */
function operatorsOf(f: Formats, count: number): string {
	return f.plural(count, { one: 'de un operador', other: 'de operadores' });
}

function originClause(
	f: Formats,
	{ count, lens, nationality }: HeadlineFacts,
	agree: Agree
): string {
	switch (lens) {
		case 'control':
			return `${agree('controlad', count)} desde ${either(nationality.map((code) => theCountry(f, code)))}`;
		case 'seat':
			return `${operatorsOf(f, count)} con domicilio social ${either(nationality.map((code) => inCountry(f, code)))}`;
		case 'technology':
			return `con tecnología ${either(nationality.map((code) => fromCountry(f, code)))}`;
	}
}

function share(f: Formats, part: number, whole: number, agree: Agree): string {
	if (part !== whole) return f.number(part);
	if (whole === 1) return '';
	return agree(whole === 2 ? 'amb' : 'tod', whole);
}

/** « A, B o C »; « u » before the sound of an o. */
function either(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	if (items.length < 2) return last;
	return `${items.slice(0, -1).join(', ')} ${/^h?[oó]/i.test(last) ? 'u' : 'o'} ${last}`;
}
