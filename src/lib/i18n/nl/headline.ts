import type { CountryCode, JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { Kind, Status } from '$lib/atlas/vocabulary';
import type { Opened } from '$lib/selection/selection';
import type { HeadlineFacts } from '../en/headline';
import type { Formats, Phrase } from '../formats';
import { inCountries, theCountry } from './geography';

/** More names than this are counted instead of listed. */
const MOST_NAMES = 3;

const NOUN: Record<Kind | 'any' | 'several', { one: string; other: string }> = {
	any: { one: 'clouddatacenter', other: 'clouddatacenters' },
	several: { one: 'locatie', other: 'locaties' },
	'data-centre': { one: 'datacenter', other: 'datacenters' },
	campus: { one: 'campus', other: 'campussen' },
	colocation: { one: 'colocatieruimte', other: 'colocatieruimten' },
	'edge-zone': { one: 'edgezone', other: 'edgezones' },
	'cloud-region': { one: 'cloudregio', other: 'cloudregio’s' }
};

const STATUS: Record<Status, string> = {
	operational: 'in bedrijf',
	'under-construction': 'in aanbouw',
	announced: 'aangekondigd',
	closed: 'gesloten',
	cancelled: 'geschrapt'
};

/** What is said of the places of a group, except by the seat. */
const GROUP: Record<Exclude<Lens, 'seat'>, Record<JurisdictionGroup, string>> = {
	control: {
		eu: 'onder EU-zeggenschap',
		europe: 'onder zeggenschap vanuit de rest van Europa',
		us: 'onder Amerikaanse zeggenschap',
		other: 'onder zeggenschap vanuit de rest van de wereld',
		unknown: 'onder onbekende zeggenschap'
	},
	technology: {
		eu: 'overwegend op technologie uit de EU',
		europe: 'overwegend op technologie uit de rest van Europa',
		us: 'overwegend op Amerikaanse technologie',
		other: 'overwegend op technologie uit de rest van de wereld',
		unknown: 'op technologie van onbekende herkomst'
	}
};

/** What follows ‘van aanbieders’. */
const SEAT: Record<JurisdictionGroup, string> = {
	eu: 'met zetel in de EU',
	europe: 'met zetel in de rest van Europa',
	us: 'met zetel in de VS',
	other: 'met zetel in de rest van de wereld',
	unknown: 'met onbekende zetel'
};

/** The sentence; the marks are those of the English one. */
export function headline(f: Formats, facts: HeadlineFacts): Phrase {
	const { count } = facts;
	const subject = [
		f.plural(count, NOUN[nounOf(facts.kinds)]),
		operatorClause(f, facts.operators),
		countryClause(f, facts.countries),
		facts.reach !== 'place' && certificationClause(f, facts)
	];
	const afterwards = [
		facts.reach === 'place' && certificationClause(f, facts),
		statusClause(facts),
		facts.opened && openedClause(facts.opened),
		facts.q && `met zoekterm ‘${facts.q}’`
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
	if (operators.length > MOST_NAMES) return `van ${f.number(operators.length)} aanbieders`;
	return `van ${f.list(operators)}`;
}

function countryClause(f: Formats, countries: readonly CountryCode[]): string {
	if (countries.length === 0) return 'in Europa';
	if (countries.length > MOST_NAMES) return `in ${f.number(countries.length)} landen`;
	return f.list(inCountries(f, countries));
}

function certificationClause(f: Formats, facts: HeadlineFacts): string {
	const { count, schemes, uncertified, reach, operators } = facts;
	const named = operators.length > 0;
	if (schemes.length === 0) {
		if (!uncertified) return '';
		if (reach === 'place') return 'in geen enkel attest genoemd';
		if (reach === 'any') return 'waarvoor geen bekend attest kan gelden';
		return named
			? 'zonder bekende certificering van de aanbieder'
			: `${operatorsOf(f, count)} zonder bekende certificering`;
	}
	const names =
		schemes.length > MOST_NAMES
			? `voor een van de ${f.number(schemes.length)} gekozen certificeringen`
			: `volgens ${either(schemes)}`;
	if (reach === 'place') {
		return `genoemd in een attest ${names}${uncertified ? ' of in geen enkel attest' : ''}`;
	}
	if (reach === 'any') {
		const alternative = uncertified ? ' of juist geen bekend attest' : '';
		return `waarvoor een attest ${names}${alternative} kan gelden`;
	}
	const holder = named
		? 'met een attest van de aanbieder'
		: `${operatorsOf(f, count)} met een attest`;
	return `${holder} ${names}${uncertified ? ' of zonder bekende certificering' : ''}`;
}

function statusClause({ statuses, anyStatus }: HeadlineFacts): string {
	if (statuses === null) return '';
	return anyStatus ? 'ongeacht de status' : either(statuses.map((status) => STATUS[status]));
}

/** ‘geopend van 2015 tot en met 2020’, also as the wording of the filter’s chip. */
export function openedClause({ from, to, unknown }: Opened): string {
	if (from === null && to === null) {
		return unknown ? 'geopend in een onbekend jaar' : 'geopend in een bekend jaar';
	}
	const orUnknown = unknown ? ' of in een onbekend jaar' : '';
	if (from === to) return `geopend in ${from}${orUnknown}`;
	if (from === null) return `geopend tot en met ${to}${orUnknown}`;
	if (to === null) return `geopend vanaf ${from}${orUnknown}`;
	return `geopend van ${from} tot en met ${to}${orUnknown}`;
}

/** What follows the subject: whose the places are, or that there are none. */
function conclusion(f: Formats, facts: HeadlineFacts): Phrase {
	const { count, groups, lens, nationality, nationalityGroup } = facts;
	const origin = nationality.length > 0 ? originClause(f, facts) : '';
	if (count === 0) {
		return [origin && `, ${origin}`, '. Niets in het overzicht voldoet aan deze selectie.'];
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
		...parts.flatMap((part, i) => (i === 0 ? [part] : [complete ? ' en ' : ', ', part])),
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

/** ‘van aanbieders’, of one place ‘van een aanbieder’. */
function operatorsOf(f: Formats, count: number): string {
	return f.plural(count, { one: 'van een aanbieder', other: 'van aanbieders' });
}

function originClause(f: Formats, { count, lens, nationality }: HeadlineFacts): string {
	const names = either(nationality.map((code) => theCountry(f, code)));
	switch (lens) {
		case 'control':
			return `onder zeggenschap vanuit ${names}`;
		case 'seat':
			return `${operatorsOf(f, count)} met zetel ${either(inCountries(f, nationality))}`;
		case 'technology':
			return `op technologie uit ${names}`;
	}
}

function share(f: Formats, part: number, whole: number): string {
	if (part !== whole) return f.number(part);
	if (whole === 1) return '';
	return whole === 2 ? 'beide' : 'alle';
}

/** ‘A, B of C’. */
function either(items: readonly string[]): string {
	return items.length < 2
		? items.join('')
		: `${items.slice(0, -1).join(', ')} of ${items.at(-1) ?? ''}`;
}
