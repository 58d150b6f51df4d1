import type { CountryCode, JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { Kind, Status } from '$lib/atlas/vocabulary';
import type { Opened } from '$lib/selection/selection';
import type { HeadlineFacts } from '../en/headline';
import type { Formats, Phrase } from '../formats';
import { dative, inCountries } from './geography';

/** More names than this are counted instead of listed. */
const MOST_NAMES = 3;

interface Noun {
	one: string;
	other: string;
	/** The relative pronoun of the singular in the accusative; that of the plural is „die“. */
	relative: 'das' | 'den' | 'die';
}

const NOUN: Record<Kind | 'any' | 'several', Noun> = {
	any: { one: 'Cloud-Rechenzentrum', other: 'Cloud-Rechenzentren', relative: 'das' },
	several: { one: 'Standort', other: 'Standorte', relative: 'den' },
	'data-centre': { one: 'Rechenzentrum', other: 'Rechenzentren', relative: 'das' },
	campus: { one: 'Campus', other: 'Campus', relative: 'den' },
	colocation: { one: 'Colocation-Standort', other: 'Colocation-Standorte', relative: 'den' },
	'edge-zone': { one: 'Edge-Zone', other: 'Edge-Zonen', relative: 'die' },
	'cloud-region': { one: 'Cloud-Region', other: 'Cloud-Regionen', relative: 'die' }
};

const STATUS: Record<Status, string> = {
	operational: 'in Betrieb',
	'under-construction': 'im Bau',
	announced: 'angekündigt',
	closed: 'geschlossen',
	cancelled: 'verworfen'
};

/** What is said of the places of a group, except by the seat. */
const GROUP: Record<Exclude<Lens, 'seat'>, Record<JurisdictionGroup, string>> = {
	control: {
		eu: 'aus der EU kontrolliert',
		europe: 'aus dem übrigen Europa kontrolliert',
		us: 'aus den USA kontrolliert',
		other: 'aus der übrigen Welt kontrolliert',
		unknown: 'unter unbekannter Kontrolle'
	},
	technology: {
		eu: 'überwiegend mit Technologie aus der EU',
		europe: 'überwiegend mit Technologie aus dem übrigen Europa',
		us: 'überwiegend mit Technologie aus den USA',
		other: 'überwiegend mit Technologie aus der übrigen Welt',
		unknown: 'mit Technologie unbekannter Herkunft'
	}
};

/** What follows „von Betreibern“. */
const SEAT: Record<JurisdictionGroup, string> = {
	eu: 'mit Sitz in der EU',
	europe: 'mit Sitz im übrigen Europa',
	us: 'mit Sitz in den USA',
	other: 'mit Sitz in der übrigen Welt',
	unknown: 'mit unbekanntem Sitz'
};

/** The sentence; the marks are those of the English one. */
export function headline(f: Formats, facts: HeadlineFacts): Phrase {
	const { count } = facts;
	const noun = NOUN[nounOf(facts.kinds)];
	const relative = f.plural(count, { one: noun.relative, other: 'die' });
	const subject = [
		f.plural(count, noun),
		operatorClause(f, facts.operators),
		countryClause(f, facts.countries),
		holderClause(f, facts)
	];
	const afterwards = [
		attestationClause(f, facts, relative),
		statusClause(facts),
		facts.opened && openedClause(facts.opened),
		facts.q && `zum Suchbegriff „${facts.q}“`
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
	if (operators.length > MOST_NAMES) return `von ${f.number(operators.length)} Betreibern`;
	return `von ${f.list(operators)}`;
}

function countryClause(f: Formats, countries: readonly CountryCode[]): string {
	if (countries.length === 0) return 'in Europa';
	if (countries.length > MOST_NAMES) return `in ${f.number(countries.length)} Ländern`;
	return f.list(inCountries(f, countries));
}

/** What the operator holds, when that is what is asked. */
function holderClause(
	f: Formats,
	{ count, schemes, uncertified, reach, operators }: HeadlineFacts
): string {
	if (reach !== 'operator') return '';
	const named = operators.length > 0;
	const none = uncertified ? 'ohne bekannte Zertifizierung' : '';
	const held = attestation(f, schemes);
	if (!held) return none && (named ? `${none} des Betreibers` : `${operatorsOf(f, count)} ${none}`);
	const by = named
		? `mit ${held.noun} des Betreibers ${held.schemes}`
		: `${operatorsOf(f, count)} mit ${held.noun} ${held.schemes}`;
	return [by, none].filter(Boolean).join(' oder ');
}

/** What names the places, or may apply to them, when that is what is asked. */
function attestationClause(
	f: Formats,
	{ schemes, uncertified, reach }: HeadlineFacts,
	relative: string
): string {
	const held = attestation(f, schemes);
	if (reach === 'operator' || (!held && !uncertified)) return '';
	if (reach === 'place') {
		if (!held) return 'in keinem Nachweis genannt';
		const alternative = uncertified ? ' oder in keinem' : '';
		return `genannt in einem ${held.noun} ${held.schemes}${alternative}`;
	}
	if (!held) return `für ${relative} kein bekannter Nachweis gelten kann`;
	const alternative = uncertified ? ' oder aber kein bekannter Nachweis' : '';
	return `für ${relative} ein ${held.noun} ${held.schemes}${alternative} gelten kann`;
}

/** An auditor's report is a „Testat“ (C5, SOC, ISAE); „Nachweis“ is said of everything else. */
const REPORT = /^(?:BSI )?C5\b|^SOC\b|\bISAE\b/;

function attestation(
	f: Formats,
	schemes: readonly string[]
): { noun: 'Testat' | 'Nachweis'; schemes: string } | null {
	if (schemes.length === 0) return null;
	return {
		noun: schemes.every((name) => REPORT.test(name)) ? 'Testat' : 'Nachweis',
		schemes:
			schemes.length > MOST_NAMES
				? `zu einer der ${f.number(schemes.length)} gewählten Zertifizierungen`
				: `nach ${either(schemes)}`
	};
}

function statusClause({ statuses, anyStatus }: HeadlineFacts): string {
	if (statuses === null) return '';
	return anyStatus ? 'unabhängig vom Status' : either(statuses.map((status) => STATUS[status]));
}

/** „eröffnet von 2015 bis 2020“, also as the wording of the filter's chip. */
export function openedClause({ from, to, unknown }: Opened): string {
	if (from === null && to === null) {
		return unknown ? 'eröffnet in unbekanntem Jahr' : 'eröffnet in bekanntem Jahr';
	}
	const orUnknown = unknown ? ' oder in unbekanntem Jahr' : '';
	if (from === to) return `eröffnet ${from}${orUnknown}`;
	if (from === null) return `eröffnet bis ${to}${orUnknown}`;
	if (to === null) return `eröffnet ab ${from}${orUnknown}`;
	return `eröffnet von ${from} bis ${to}${orUnknown}`;
}

/** What follows the subject: whose the places are, or that there are none. */
function conclusion(f: Formats, facts: HeadlineFacts): Phrase {
	const { count, groups, lens, nationality, nationalityGroup } = facts;
	const origin = nationality.length > 0 ? originClause(f, facts) : '';
	if (count === 0) {
		return [origin && `, ${origin}`, '. Nichts im Verzeichnis entspricht dieser Auswahl.'];
	}
	if (origin && nationalityGroup && groups.length === 1) {
		return [', ', { mark: nationalityGroup, text: origin }, '.'];
	}
	const lead = origin ? `, ${origin}: ` : ': ';
	const parts = groups.map((part) => ({
		mark: part.group,
		text: [share(f, part.count, count), groupClause(f, lens, part)].filter(Boolean).join(' ')
	}));
	const complete = groups.reduce((sum, part) => sum + part.count, 0) === count;
	return [
		lead,
		...parts.flatMap((part, i) => (i === 0 ? [part] : [complete ? ' und ' : ', ', part])),
		'.'
	];
}

/** What is said of the places of a group under a lens. */
function groupClause(
	f: Formats,
	lens: Lens,
	{ group, count }: HeadlineFacts['groups'][number]
): string {
	return lens === 'seat' ? `${operatorsOf(f, count)} ${SEAT[group]}` : GROUP[lens][group];
}

/** „von Betreibern“, of one place „von einem Betreiber“. */
function operatorsOf(f: Formats, count: number): string {
	return f.plural(count, { one: 'von einem Betreiber', other: 'von Betreibern' });
}

function originClause(f: Formats, { count, lens, nationality }: HeadlineFacts): string {
	const from = `aus ${either(nationality.map((code) => dative(f, code)))}`;
	switch (lens) {
		case 'control':
			return `${from} kontrolliert`;
		case 'seat':
			return `${operatorsOf(f, count)} mit Sitz ${either(inCountries(f, nationality))}`;
		case 'technology':
			return `mit Technologie ${from}`;
	}
}

function share(f: Formats, part: number, whole: number): string {
	if (part !== whole) return f.number(part);
	if (whole === 1) return '';
	return whole === 2 ? 'beide' : 'alle';
}

/** „A, B oder C“. */
function either(items: readonly string[]): string {
	return items.length < 2
		? items.join('')
		: `${items.slice(0, -1).join(', ')} oder ${items.at(-1) ?? ''}`;
}
