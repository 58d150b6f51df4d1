import type { CountryCode, JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { Kind, Status } from '$lib/atlas/vocabulary';
import type { Opened } from '$lib/selection/selection';
import type { HeadlineFacts } from '../en/headline';
import type { Formats, Phrase } from '../formats';
import { fromCountry, inCountry, of, theCountry } from './geography';

/** More names than this are counted instead of listed. */
const MOST_NAMES = 3;

interface Noun {
	one: string;
	other: string;
	feminine?: true;
}

const NOUN: Record<Kind | 'any' | 'several', Noun> = {
	any: { one: 'centre de données cloud', other: 'centres de données cloud' },
	several: { one: 'lieu', other: 'lieux' },
	'data-centre': { one: 'centre de données', other: 'centres de données' },
	campus: { one: 'campus', other: 'campus' },
	colocation: { one: 'site en colocation', other: 'sites en colocation' },
	'edge-zone': { one: 'zone de périphérie', other: 'zones de périphérie', feminine: true },
	'cloud-region': { one: 'région cloud', other: 'régions cloud', feminine: true }
};

/** A participle or « tout » in agreement with the noun. */
type Agree = (stem: 'annoncé' | 'fermé' | 'abandonné' | 'ouvert' | 'nommé' | 'contrôlé') => string;

/** What is said of the places of a group, except by the seat. */
const GROUP: Record<Exclude<Lens, 'seat'>, Record<JurisdictionGroup, string>> = {
	control: {
		eu: 'sous contrôle européen (UE)',
		europe: 'sous contrôle européen (hors UE)',
		us: 'sous contrôle américain',
		other: 'sous contrôle extra-européen (hors États-Unis)',
		unknown: 'au contrôle inconnu'
	},
	technology: {
		eu: 'principalement sur des technologies de l’UE',
		europe: 'principalement sur des technologies d’autres pays d’Europe',
		us: 'principalement sur des technologies américaines',
		other: 'principalement sur des technologies du reste du monde',
		unknown: 'sur des technologies d’origine inconnue'
	}
};

const SEATED: Record<Exclude<JurisdictionGroup, 'unknown'>, string> = {
	eu: 'dans l’UE',
	europe: 'ailleurs en Europe',
	us: 'aux États-Unis',
	other: 'ailleurs dans le monde'
};

/** The sentence; the marks are those of the English one. */
export function headline(f: Formats, facts: HeadlineFacts): Phrase {
	const { count } = facts;
	const noun = NOUN[nounOf(facts.kinds)];
	const agree: Agree = (stem) =>
		stem + (noun.feminine ? 'e' : '') + f.plural(count, { one: '', other: 's' });
	const subject = [
		f.plural(count, noun),
		operatorClause(f, facts.operators),
		countryClause(f, facts.countries),
		certificationClause(f, facts, agree)
	];
	const afterwards = [
		statusClause(facts, agree),
		facts.opened && openedClause(facts.opened, agree('ouvert')),
		facts.q && `pour la recherche « ${facts.q} »`
	];
	return [
		{ mark: 'count', text: f.number(count) },
		[` ${subject.filter(Boolean).join(' ')}`, ...afterwards.filter(Boolean)].join(', '),
		...conclusion(f, facts, noun, agree)
	];
}

function nounOf(kinds: readonly Kind[]): Kind | 'any' | 'several' {
	return kinds.length > 1 ? 'several' : (kinds[0] ?? 'any');
}

function operatorClause(f: Formats, operators: readonly string[]): string {
	if (operators.length === 0) return '';
	if (operators.length > MOST_NAMES) return `de ${f.number(operators.length)} opérateurs`;
	return f.list(operators.map(of));
}

function countryClause(f: Formats, countries: readonly CountryCode[]): string {
	if (countries.length === 0) return 'en Europe';
	if (countries.length > MOST_NAMES) return `dans ${f.number(countries.length)} pays`;
	return f.list(countries.map((code) => inCountry(f, code)));
}

function certificationClause(f: Formats, facts: HeadlineFacts, agree: Agree): string {
	const { count, schemes, uncertified, reach, operators } = facts;
	if (schemes.length === 0) {
		if (!uncertified) return '';
		if (reach === 'place') return 'qu’aucune attestation ne nomme';
		if (reach === 'any') return 'où aucune attestation connue ne peut s’appliquer';
		return operators.length > 0
			? 'dont l’opérateur ne détient aucune certification connue'
			: `${f.plural(count, { one: 'd’un opérateur', other: 'd’opérateurs' })} sans certification connue`;
	}
	const many = schemes.length > MOST_NAMES;
	const names = many
		? `l’une des ${f.number(schemes.length)} certifications choisies`
		: either(schemes);
	if (reach === 'place') {
		const attestation = many ? `une attestation de ${names}` : `une attestation ${names}`;
		return `${agree('nommé')} dans ${attestation}${uncertified ? ' ou dans aucune' : ''}`;
	}
	if (reach === 'any') {
		const none = uncertified ? ', ou sans attestation connue' : '';
		return `où ${many ? names : `une attestation ${names}`} peut s’appliquer${none}`;
	}
	const holder =
		operators.length > 0
			? 'dont l’opérateur détient'
			: f.plural(count, {
					one: 'd’un opérateur qui détient',
					other: 'd’opérateurs qui détiennent'
				});
	return `${holder} ${names}${uncertified ? ' ou aucune certification connue' : ''}`;
}

function statusClause({ statuses, anyStatus }: HeadlineFacts, agree: Agree): string {
	if (statuses === null) return '';
	if (anyStatus) return 'tous états confondus';
	const words: Record<Status, string> = {
		operational: 'en service',
		'under-construction': 'en construction',
		announced: agree('annoncé'),
		closed: agree('fermé'),
		cancelled: agree('abandonné')
	};
	return either(statuses.map((status) => words[status]));
}

/** « ouverts de 2015 à 2020 », also as the wording of the filter's chip. */
export function openedClause({ from, to, unknown }: Opened, participle: string): string {
	if (from === null && to === null) {
		return unknown ? `${participle} à une date inconnue` : `${participle} à une date connue`;
	}
	const orUnknown = unknown ? ' ou à une date inconnue' : '';
	if (from === to) return `${participle} en ${from}${orUnknown}`;
	if (from === null) return `${participle} en ${to} au plus tard${orUnknown}`;
	if (to === null) return `${participle} à partir de ${from}${orUnknown}`;
	return `${participle} de ${from} à ${to}${orUnknown}`;
}

/** What follows the subject: whose the places are, or that there are none. */
function conclusion(f: Formats, facts: HeadlineFacts, noun: Noun, agree: Agree): Phrase {
	const { count, groups, lens, nationality, nationalityGroup } = facts;
	const origin = nationality.length > 0 ? originClause(f, facts, agree) : '';
	if (count === 0) return [origin && `, ${origin}`, '. Rien dans le registre ne correspond.'];
	if (origin && nationalityGroup && groups.length === 1) {
		return [', ', { mark: nationalityGroup, text: origin }, '.'];
	}
	const lead = origin ? `, ${origin} : ` : ' : ';
	const parts = groups.map((part) => ({
		mark: part.group,
		text: [share(f, part.count, count, noun), groupClause(f, lens, part)].filter(Boolean).join(' ')
	}));
	const complete = groups.reduce((sum, part) => sum + part.count, 0) === count;
	return [
		lead,
		...parts.flatMap((part, i) => (i === 0 ? [part] : [complete ? ' et ' : ', ', part])),
		'.'
	];
}

function groupClause(
	f: Formats,
	lens: Lens,
	{ group, count }: HeadlineFacts['groups'][number]
): string {
	if (lens !== 'seat') return GROUP[lens][group];
	return group === 'unknown'
		? `${operatorsOf(f, count)} au siège inconnu`
		: seated(f, count, SEATED[group]);
}

/** « relevant d’opérateurs établis dans l’UE ». */
function seated(f: Formats, count: number, where: string): string {
	return `${operatorsOf(f, count)} ${f.plural(count, { one: 'établi', other: 'établis' })} ${where}`;
}

function operatorsOf(f: Formats, count: number): string {
	return f.plural(count, { one: 'relevant d’un opérateur', other: 'relevant d’opérateurs' });
}

function originClause(
	f: Formats,
	{ count, lens, nationality: countries }: HeadlineFacts,
	agree: Agree
): string {
	switch (lens) {
		case 'control':
			return `${agree('contrôlé')} depuis ${either(countries.map((code) => theCountry(f, code)))}`;
		case 'seat':
			return seated(f, count, either(countries.map((code) => inCountry(f, code))));
		case 'technology':
			return `sur des technologies venues ${either(countries.map((code) => fromCountry(f, code)))}`;
	}
}

function share(f: Formats, part: number, whole: number, noun: Noun): string {
	if (part !== whole) return f.number(part);
	if (whole === 1) return '';
	const all = noun.feminine ? 'toutes' : 'tous';
	return whole === 2 ? `${all} deux` : all;
}

/** « A, B ou C ». */
function either(items: readonly string[]): string {
	return items.length < 2
		? items.join('')
		: `${items.slice(0, -1).join(', ')} ou ${items.at(-1) ?? ''}`;
}
