import type { CountryCode, JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { Kind, Status } from '$lib/atlas/vocabulary';
import type { Opened, ReachChoice } from '$lib/selection/selection';
import type { Formats, Phrase } from '../formats';
import { theCountry } from './geography';

/** What the sentence over the panel says: the selection in names, and what it yields. */
export interface HeadlineFacts {
	/** Places by the counting rule. */
	count: number;
	/** The groups to name with their number, in legend order; none of them is zero. */
	groups: readonly { group: JurisdictionGroup; count: number }[];
	lens: Lens;
	/** Names of the operators chosen. */
	operators: readonly string[];
	/** Countries chosen as nationality, when nothing but countries is chosen; else empty. */
	nationality: readonly CountryCode[];
	/** The group of those countries; null when they are of several. */
	nationalityGroup: JurisdictionGroup | null;
	/** Host countries chosen. */
	countries: readonly CountryCode[];
	kinds: readonly Kind[];
	/** Statuses chosen; null when they are those that the map starts with. */
	statuses: readonly Status[] | null;
	/** Whether every status there is has been chosen. */
	anyStatus: boolean;
	/** Names of the schemes chosen, with their level. */
	schemes: readonly string[];
	/** Whether places without a known certification are chosen. */
	uncertified: boolean;
	reach: ReachChoice;
	opened: Opened | null;
	q: string;
}

/** More names than this are counted instead of listed. */
const MOST_NAMES = 3;

const NOUN: Record<Kind | 'any' | 'several', { one: string; other: string }> = {
	any: { one: 'cloud data centre', other: 'cloud data centres' },
	several: { one: 'place', other: 'places' },
	'data-centre': { one: 'data centre', other: 'data centres' },
	campus: { one: 'campus', other: 'campuses' },
	colocation: { one: 'colocation site', other: 'colocation sites' },
	'edge-zone': { one: 'edge zone', other: 'edge zones' },
	'cloud-region': { one: 'cloud region', other: 'cloud regions' }
};

const STATUS: Record<Status, string> = {
	operational: 'operational',
	'under-construction': 'under construction',
	announced: 'announced',
	closed: 'closed',
	cancelled: 'cancelled'
};

/** What is said of the places of a group under a lens. */
const GROUP: Record<Lens, Record<JurisdictionGroup, string>> = {
	control: {
		eu: 'under EU control',
		europe: 'under other European control',
		us: 'under US control',
		other: 'under control from elsewhere',
		unknown: 'under unknown control'
	},
	seat: {
		eu: 'of operators seated in the EU',
		europe: 'of operators seated elsewhere in Europe',
		us: 'of operators seated in the US',
		other: 'of operators seated elsewhere',
		unknown: 'of operators whose seat is unknown'
	},
	technology: {
		eu: 'mainly on EU technology',
		europe: 'mainly on other European technology',
		us: 'mainly on US technology',
		other: 'mainly on technology from elsewhere',
		unknown: 'on technology of unknown origin'
	}
};

const COUNTRY: Record<Lens, string> = {
	control: 'controlled from',
	seat: 'of operators seated in',
	technology: 'on technology from'
};

/** The sentence; `count` marks the number, a group's name what is said of that group. */
export function headline(f: Formats, facts: HeadlineFacts): Phrase {
	const { count } = facts;
	const subject = [
		f.plural(count, NOUN[nounOf(facts.kinds)]),
		operatorClause(f, facts.operators),
		countryClause(f, facts.countries),
		certificationClause(f, facts)
	];
	const afterwards = [
		statusClause(facts),
		facts.opened && openedClause(facts.opened),
		facts.q && `matching “${facts.q}”`
	];
	return [
		{ mark: 'count', text: f.number(count) },
		[` ${subject.filter(Boolean).join(' ')}`, ...afterwards.filter(Boolean)].join(', '),
		...conclusion(f, facts)
	];
}

function nounOf(kinds: readonly Kind[]): Kind | 'any' | 'several' {
	return kinds.length > 1 ? 'several' : (kinds[0] ?? 'any');
}

function operatorClause(f: Formats, operators: readonly string[]): string {
	if (operators.length === 0) return '';
	if (operators.length > MOST_NAMES) return `of ${f.number(operators.length)} operators`;
	return `of ${f.list(operators)}`;
}

function countryClause(f: Formats, countries: readonly CountryCode[]): string {
	if (countries.length === 0) return 'in Europe';
	if (countries.length > MOST_NAMES) return `in ${f.number(countries.length)} countries`;
	return `in ${f.list(countries.map((code) => theCountry(f, code)))}`;
}

function certificationClause(f: Formats, facts: HeadlineFacts): string {
	const { schemes, uncertified, reach, operators } = facts;
	if (schemes.length === 0) {
		if (!uncertified) return '';
		if (reach === 'place') return 'named in no attestation';
		if (reach === 'any') return 'to which no known attestation may apply';
		return operators.length > 0
			? 'whose operator holds no known certification'
			: 'of operators that hold no known certification';
	}
	const names =
		schemes.length > MOST_NAMES
			? `one of ${f.number(schemes.length)} certifications`
			: either(schemes);
	const alternative = uncertified ? ' or in none' : '';
	if (reach === 'place') {
		return schemes.length > MOST_NAMES
			? `named in an attestation of ${names}${alternative}`
			: `named in ${article(names)} ${names} attestation${alternative}`;
	}
	if (reach === 'any') return `to which ${names}${uncertified ? ' or none known' : ''} may apply`;
	const holder = operators.length > 0 ? 'whose operator holds' : 'of operators that hold';
	return `${holder} ${names}${uncertified ? ' or none known' : ''}`;
}

/** "an" before a vowel or an abbreviation that is read as one: "an HDS", "an ISO", "a C5". */
function article(name: string): string {
	return /^(?:[aeio]|[FHLMNRSX](?:[A-Z0-9]))/i.test(name) && !/^SE[A-Z]|^SO[A-Z]/.test(name)
		? 'an'
		: 'a';
}

function statusClause({ statuses, anyStatus }: HeadlineFacts): string {
	if (statuses === null) return '';
	return anyStatus ? 'of any status' : either(statuses.map((status) => STATUS[status]));
}

/** "opened from 2015 to 2020", also as the wording of the filter's chip. */
export function openedClause({ from, to, unknown }: Opened): string {
	if (from === null && to === null) {
		return unknown ? 'opened in an unknown year' : 'opened in a known year';
	}
	const orUnknown = unknown ? ' or in an unknown year' : '';
	if (from === to) return `opened in ${from}${orUnknown}`;
	if (from === null) return `opened by ${to}${orUnknown}`;
	if (to === null) return `opened since ${from}${orUnknown}`;
	return `opened from ${from} to ${to}${orUnknown}`;
}

/** What follows the subject: whose the places are, or that there are none. */
function conclusion(f: Formats, facts: HeadlineFacts): Phrase {
	const { count, groups, lens, nationality, nationalityGroup } = facts;
	const countries = either(nationality.map((code) => theCountry(f, code)));
	const origin = countries && `${COUNTRY[lens]} ${countries}`;
	if (count === 0) return [origin && `, ${origin}`, '. Nothing in the record matches.'];
	if (origin && nationalityGroup && groups.length === 1) {
		return [', ', { mark: nationalityGroup, text: origin }, '.'];
	}
	const lead = origin ? `, ${origin}: ` : ': ';
	const parts = groups.map((part) => ({
		mark: part.group,
		text: [share(f, part.count, count), GROUP[lens][part.group]].filter(Boolean).join(' ')
	}));
	const complete = groups.reduce((sum, part) => sum + part.count, 0) === count;
	return [
		lead,
		...parts.flatMap((part, i) => (i === 0 ? [part] : [complete ? ' and ' : ', ', part])),
		'.'
	];
}

function share(f: Formats, part: number, whole: number): string {
	if (part !== whole) return f.number(part);
	return whole === 1 ? '' : 'all';
}

/** "A, B or C". */
function either(items: readonly string[]): string {
	return items.length < 2
		? items.join('')
		: `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`;
}
