import type { CountryCode, JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { Kind, Status } from '$lib/atlas/vocabulary';
import type { Opened } from '$lib/selection/selection';
import type { HeadlineFacts } from '../en/headline';
import type { Formats, Phrase } from '../formats';
import { fromCountry, inCountry } from './geography';

/** More names than this are counted instead of listed. */
const MOST_NAMES = 3;

interface Noun {
	one: string;
	other: string;
	feminine?: true;
}

const NOUN: Record<Kind | 'any' | 'several', Noun> = {
	any: { one: 'data center cloud', other: 'data center cloud' },
	several: { one: 'luogo', other: 'luoghi' },
	'data-centre': { one: 'data center', other: 'data center' },
	campus: { one: 'campus', other: 'campus' },
	colocation: { one: 'sito in colocation', other: 'siti in colocation' },
	'edge-zone': { one: 'zona edge', other: 'zone edge', feminine: true },
	'cloud-region': { one: 'regione cloud', other: 'regioni cloud', feminine: true }
};

/** A participle or « tutto » in agreement with the noun. */
type Agree = (stem: 'annullat' | 'apert' | 'citat' | 'controllat' | 'entramb' | 'tutt') => string;

/** What is said of the places of a group, except by the seat. */
const GROUP: Record<Exclude<Lens, 'seat'>, Record<JurisdictionGroup, string>> = {
	control: {
		eu: 'a controllo UE',
		europe: 'a controllo europeo (extra UE)',
		us: 'a controllo statunitense',
		other: 'a controllo extraeuropeo (Stati Uniti esclusi)',
		unknown: 'a controllo sconosciuto'
	},
	technology: {
		eu: 'principalmente con tecnologie dell’UE',
		europe: 'principalmente con tecnologie di altri Paesi europei',
		us: 'principalmente con tecnologie statunitensi',
		other: 'principalmente con tecnologie del resto del mondo',
		unknown: 'con tecnologie di origine sconosciuta'
	}
};

/** What follows « di operatori con sede legale ». */
const SEAT: Record<JurisdictionGroup, string> = {
	eu: 'nell’UE',
	europe: 'in altri Paesi europei',
	us: 'negli Stati Uniti',
	other: 'nel resto del mondo',
	unknown: 'sconosciuta'
};

/** The sentence; the marks are those of the English one. */
export function headline(f: Formats, facts: HeadlineFacts): Phrase {
	const { count } = facts;
	const noun = NOUN[nounOf(facts.kinds)];
	const agree: Agree = (stem) =>
		stem + f.plural(count, noun.feminine ? { one: 'a', other: 'e' } : { one: 'o', other: 'i' });
	const subject = [
		f.plural(count, noun),
		operatorClause(f, facts.operators),
		countryClause(f, facts.countries),
		certificationClause(f, facts, agree)
	];
	const afterwards = [
		statusClause(facts, agree),
		facts.opened && openedClause(facts.opened, agree('apert')),
		facts.q && `per la ricerca «${facts.q}»`
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
	if (operators.length > MOST_NAMES) return `di ${f.number(operators.length)} operatori`;
	return `di ${f.list(operators)}`;
}

function countryClause(f: Formats, countries: readonly CountryCode[]): string {
	if (countries.length === 0) return 'in Europa';
	if (countries.length > MOST_NAMES) return `in ${f.number(countries.length)} Paesi`;
	return f.list(countries.map((code) => inCountry(f, code)));
}

function certificationClause(f: Formats, facts: HeadlineFacts, agree: Agree): string {
	const { count, schemes, uncertified, reach, operators } = facts;
	if (schemes.length === 0) {
		if (!uncertified) return '';
		if (reach === 'place') return `non ${agree('citat')} in alcuna attestazione`;
		if (reach === 'any') return 'a cui nessuna attestazione conosciuta può applicarsi';
		return operators.length > 0
			? 'il cui operatore non detiene certificazioni conosciute'
			: `${operatorsOf(f, count)} senza certificazioni conosciute`;
	}
	const many = schemes.length > MOST_NAMES;
	const names = many
		? `una delle ${f.number(schemes.length)} certificazioni scelte`
		: either(schemes);
	const attestation = many ? `un’attestazione per ${names}` : `un’attestazione ${names}`;
	if (reach === 'place') {
		return `${agree('citat')} in ${attestation}${uncertified ? ' o in nessuna' : ''}`;
	}
	if (reach === 'any') {
		return `a cui può applicarsi ${attestation}${uncertified ? ', o nessuna conosciuta' : ''}`;
	}
	if (operators.length > 0) {
		const held = many ? names : `la certificazione ${names}`;
		return `il cui operatore detiene ${held}${uncertified ? ' o nessuna conosciuta' : ''}`;
	}
	const held = many ? names : `certificazione ${names}`;
	return `${operatorsOf(f, count)} con ${held}${uncertified ? ' o senza certificazioni conosciute' : ''}`;
}

function statusClause({ statuses, anyStatus }: HeadlineFacts, agree: Agree): string {
	if (statuses === null) return '';
	if (anyStatus) return 'qualunque ne sia lo stato';
	const words: Record<Status, string> = {
		operational: 'in servizio',
		'under-construction': 'in costruzione',
		announced: 'in progetto',
		closed: 'non più in servizio',
		cancelled: agree('annullat')
	};
	return either(statuses.map((status) => words[status]));
}

/** « aperti dal 2015 al 2020 », also as the wording of the filter's chip. */
export function openedClause({ from, to, unknown }: Opened, participle: string): string {
	if (from === null && to === null) {
		return `${participle} in un anno ${unknown ? 'sconosciuto' : 'conosciuto'}`;
	}
	const orUnknown = unknown ? ' o in un anno sconosciuto' : '';
	if (from === to) return `${participle} nel ${from}${orUnknown}`;
	if (from === null) return `${participle} entro il ${to}${orUnknown}`;
	if (to === null) return `${participle} dal ${from} in poi${orUnknown}`;
	return `${participle} dal ${from} al ${to}${orUnknown}`;
}

/** What follows the subject: whose the places are, or that there are none. */
function conclusion(f: Formats, facts: HeadlineFacts, agree: Agree): Phrase {
	const { count, groups, lens, nationality, nationalityGroup } = facts;
	const origin = nationality.length > 0 ? originClause(f, facts, agree) : '';
	if (count === 0) return [origin && `, ${origin}`, '. Nessun risultato nella banca dati.'];
	if (origin && nationalityGroup && groups.length === 1) {
		return [', ', { mark: nationalityGroup, text: origin }, '.'];
	}
	const lead = origin ? `, ${origin}: ` : ': ';
	const parts = groups.map((part) => ({
		mark: part.group,
		text: [share(f, part.count, count, agree), groupClause(f, lens, part)].filter(Boolean).join(' ')
	}));
	const complete = groups.reduce((sum, part) => sum + part.count, 0) === count;
	return [
		lead,
		...parts.flatMap((part, i) => (i === 0 ? [part] : [complete ? ' e ' : ', ', part])),
		'.'
	];
}

/** What is said of the places of a group under a lens. */
function groupClause(
	f: Formats,
	lens: Lens,
	{ group, count }: HeadlineFacts['groups'][number]
): string {
	if (lens !== 'seat') return GROUP[lens][group];
	return `${operatorsOf(f, count)} con sede legale ${SEAT[group]}`;
}

/** « di operatori », of one place « di un operatore ». */
function operatorsOf(f: Formats, count: number): string {
	return f.plural(count, { one: 'di un operatore', other: 'di operatori' });
}

function originClause(
	f: Formats,
	{ count, lens, nationality }: HeadlineFacts,
	agree: Agree
): string {
	const where = either(nationality.map((code) => inCountry(f, code)));
	switch (lens) {
		case 'control':
			return `${agree('controllat')} da una capogruppo ${where}`;
		case 'seat':
			return `${operatorsOf(f, count)} con sede legale ${where}`;
		case 'technology':
			return `con tecnologie provenienti ${either(nationality.map((code) => fromCountry(f, code)))}`;
	}
}

function share(f: Formats, part: number, whole: number, agree: Agree): string {
	if (part !== whole) return f.number(part);
	if (whole === 1) return '';
	return agree(whole === 2 ? 'entramb' : 'tutt');
}

/** « A, B o C ». */
function either(items: readonly string[]): string {
	return items.length < 2
		? items.join('')
		: `${items.slice(0, -1).join(', ')} o ${items.at(-1) ?? ''}`;
}
