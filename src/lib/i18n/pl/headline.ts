import type { CountryCode, JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { Kind, Status } from '$lib/atlas/vocabulary';
import type { Opened } from '$lib/selection/selection';
import type { HeadlineFacts } from '../en/headline';
import type { Formats, Phrase } from '../formats';
import { fromCountry, inCountry } from './geography';

/** More names than this are counted instead of listed. */
const MOST_NAMES = 3;

/** A noun after a number. `other` serves fractions, of which a count has none. */
interface Noun {
	gender: 'masculine' | 'feminine' | 'neuter';
	one: string;
	few: string;
	many: string;
	other: string;
}

const NOUN: Record<Kind | 'any' | 'several', Noun> = {
	any: {
		gender: 'neuter',
		one: 'chmurowe centrum danych',
		few: 'chmurowe centra danych',
		many: 'chmurowych centrów danych',
		other: 'chmurowego centrum danych'
	},
	several: {
		gender: 'feminine',
		one: 'lokalizacja',
		few: 'lokalizacje',
		many: 'lokalizacji',
		other: 'lokalizacji'
	},
	'data-centre': {
		gender: 'neuter',
		one: 'centrum danych',
		few: 'centra danych',
		many: 'centrów danych',
		other: 'centrum danych'
	},
	campus: {
		gender: 'masculine',
		one: 'kampus',
		few: 'kampusy',
		many: 'kampusów',
		other: 'kampusu'
	},
	colocation: {
		gender: 'masculine',
		one: 'obiekt kolokacyjny',
		few: 'obiekty kolokacyjne',
		many: 'obiektów kolokacyjnych',
		other: 'obiektu kolokacyjnego'
	},
	'edge-zone': {
		gender: 'masculine',
		one: 'węzeł brzegowy',
		few: 'węzły brzegowe',
		many: 'węzłów brzegowych',
		other: 'węzła brzegowego'
	},
	'cloud-region': {
		gender: 'masculine',
		one: 'region chmurowy',
		few: 'regiony chmurowe',
		many: 'regionów chmurowych',
		other: 'regionu chmurowego'
	}
};

const SINGULAR: Record<Noun['gender'], string> = { masculine: 'y', feminine: 'a', neuter: 'e' };

type Stem =
	| 'anulowan'
	| 'działając'
	| 'kontrolowan'
	| 'niewymienion'
	| 'opart'
	| 'otwart'
	| 'pasując'
	| 'prowadzon'
	| 'wymienion'
	| 'zamknięt';

/** A participle in agreement with a noun and its number: „otwarte centrum”, „otwartych centrów”. */
type Agree = (stem: Stem) => string;

function agreement(f: Formats, noun: Noun, count: number): Agree {
	const ending = f.plural(count, {
		one: SINGULAR[noun.gender],
		few: 'e',
		many: 'ych',
		other: 'ych'
	});
	return (stem) => stem + ending;
}

/** The sentence; the marks are those of the English one. */
export function headline(f: Formats, facts: HeadlineFacts): Phrase {
	const { count } = facts;
	const noun = NOUN[nounOf(facts.kinds)];
	const agree = agreement(f, noun, count);
	const subject = [
		f.plural(count, noun),
		operatorClause(f, facts.operators),
		countryClause(f, facts.countries)
	];
	const afterwards = [
		statusClause(facts, agree),
		facts.opened && openedClause(facts.opened, agree('otwart')),
		facts.q && `${agree('pasując')} do „${facts.q}”`
	];
	const phrase: Phrase = [
		{ mark: 'count', text: f.number(count) },
		[
			` ${subject.filter(Boolean).join(' ')}${certificationClause(f, facts, noun, agree)}`,
			...afterwards.filter(Boolean)
		].join(', '),
		...conclusion(f, facts, noun, agree)
	];
	return phrase.map((part) =>
		typeof part === 'string' ? bind(part) : { ...part, text: bind(part.text) }
	);
}

/** Keeps a word of one letter with the next: Polish does not end a line with „w” or „z”. */
function bind(text: string): string {
	return text.replace(
		/ (?:[aiouwz] )+/gi,
		(words) => ` ${words.slice(1).replaceAll(' ', '\u00a0')}`
	);
}

function nounOf(kinds: readonly Kind[]): Kind | 'any' | 'several' {
	return kinds.length > 1 ? 'several' : (kinds[0] ?? 'any');
}

/** The names follow „operatora”, so that they need no case. */
function operatorClause(f: Formats, operators: readonly string[]): string {
	if (operators.length === 0) return '';
	if (operators.length > MOST_NAMES) return `${f.number(operators.length)} operatorów`;
	return `${operators.length === 1 ? 'operatora' : 'operatorów'} ${f.list(operators)}`;
}

function countryClause(f: Formats, countries: readonly CountryCode[]): string {
	if (countries.length === 0) return 'w Europie';
	if (countries.length > MOST_NAMES) return `w ${f.number(countries.length)} krajach`;
	return f.list(countries.map((code) => inCountry(f, code)));
}

/** Begins with what parts it from the words before: a relative clause has a comma. */
function certificationClause(f: Formats, facts: HeadlineFacts, noun: Noun, agree: Agree): string {
	const { count, schemes, uncertified, reach, operators } = facts;
	const which = f.plural(count, {
		one: noun.gender === 'feminine' ? 'której' : 'którego',
		other: 'których'
	});
	const run = `${agree('prowadzon')} przez ${count === 1 ? 'operatora' : 'operatorów'}`;
	const beyond = `${which} nie może dotyczyć żadne znane poświadczenie`;
	if (schemes.length === 0) {
		if (!uncertified) return '';
		if (reach === 'place') return ` ${agree('niewymienion')} w żadnym poświadczeniu`;
		if (reach === 'any') return `, ${beyond}`;
		return operators.length > 0
			? `, ${which} operator nie ma żadnego znanego certyfikatu`
			: ` ${run} bez znanych certyfikatów`;
	}
	const many = schemes.length > MOST_NAMES && f.number(schemes.length);
	const names = either(schemes);
	if (reach === 'place') {
		const named = many ? `jednego z ${many} wybranych certyfikatów` : names;
		const alternative = uncertified ? ` lub ${agree('niewymienion')} w żadnym` : '';
		return ` ${agree('wymienion')} w poświadczeniu ${named}${alternative}`;
	}
	if (reach === 'any') {
		const apply = many ? `jeden z ${many} wybranych certyfikatów` : `certyfikat ${names}`;
		return `, ${which} może dotyczyć ${apply}${uncertified ? ` lub ${beyond}` : ''}`;
	}
	const alternative = uncertified ? ' lub bez znanych certyfikatów' : '';
	if (operators.length === 0) {
		const held = many ? `jednym z ${many} wybranych certyfikatów` : `certyfikatem ${names}`;
		return ` ${run} z ${held}${alternative}`;
	}
	const held = many ? `jeden z ${many} wybranych certyfikatów` : `certyfikat ${names}`;
	return `, ${which} operator ma ${held}${uncertified ? ' lub nie ma żadnego znanego' : ''}`;
}

function statusClause({ statuses, anyStatus }: HeadlineFacts, agree: Agree): string {
	if (statuses === null) return '';
	if (anyStatus) return 'niezależnie od statusu';
	const words: Record<Status, string> = {
		operational: agree('działając'),
		'under-construction': 'w budowie',
		announced: 'w planach',
		closed: agree('zamknięt'),
		cancelled: agree('anulowan')
	};
	return either(statuses.map((status) => words[status]));
}

/** „otwarte w latach 2015–2020”, also as the wording of the filter's chip. */
export function openedClause({ from, to, unknown }: Opened, participle: string): string {
	if (from === null && to === null) {
		return `${participle} w ${unknown ? 'nieznanym' : 'znanym'} roku`;
	}
	const orUnknown = unknown ? ' lub w nieznanym' : '';
	if (from === to) return `${participle} w ${from} roku${orUnknown}`;
	if (from === null) return `${participle} najpóźniej w ${to} roku${orUnknown}`;
	if (to === null) return `${participle} najwcześniej w ${from} roku${orUnknown}`;
	return `${participle} w latach ${from}–${to}${unknown ? `${orUnknown} roku` : ''}`;
}

/** What follows the subject: whose the places are, or that there are none. */
function conclusion(f: Formats, facts: HeadlineFacts, noun: Noun, agree: Agree): Phrase {
	const { count, groups, lens, nationality, nationalityGroup } = facts;
	const origin = nationality.length > 0 ? originClause(f, facts, agree) : '';
	if (count === 0)
		return [origin && `, ${origin}`, '. Nic w bazie danych nie spełnia tych warunków.'];
	if (origin && nationalityGroup && groups.length === 1) {
		return [', ', { mark: nationalityGroup, text: origin }, '.'];
	}
	const lead = origin ? `, ${origin}: ` : ': ';
	const parts = groups.map((part) => ({
		mark: part.group,
		text: groupClause(f, lens, part, count, noun)
	}));
	const complete = groups.reduce((sum, part) => sum + part.count, 0) === count;
	return [
		lead,
		...parts.flatMap((part, i) => (i === 0 ? [part] : [complete ? ' i ' : ', ', part])),
		'.'
	];
}

function originClause(
	f: Formats,
	{ count, lens, nationality }: HeadlineFacts,
	agree: Agree
): string {
	const from = (): string => either(nationality.map((code) => fromCountry(f, code)));
	switch (lens) {
		case 'control':
			return `${agree('kontrolowan')} przez ${count === 1 ? 'podmiot' : 'podmioty'} ${from()}`;
		case 'seat': {
			const operators = count === 1 ? 'operatora' : 'operatorów';
			const where = either(nationality.map((code) => inCountry(f, code)));
			return `${agree('prowadzon')} przez ${operators} z siedzibą ${where}`;
		}
		case 'technology':
			return `${agree('opart')} na technologii ${from()}`;
	}
}

const CONTROL: Record<Exclude<JurisdictionGroup, 'unknown'>, string> = {
	eu: 'z UE',
	europe: 'z innych krajów Europy',
	us: 'z USA',
	other: 'spoza Europy i USA'
};

const SEAT: Record<JurisdictionGroup, string> = {
	eu: 'z siedzibą w UE',
	europe: 'z siedzibą w innych krajach Europy',
	us: 'z siedzibą w USA',
	other: 'z siedzibą poza Europą i USA',
	unknown: 'o nieznanej siedzibie'
};

const TECHNOLOGY: Record<JurisdictionGroup, string> = {
	eu: 'głównie na technologii z UE',
	europe: 'głównie na technologii z innych krajów Europy',
	us: 'głównie na technologii z USA',
	other: 'głównie na technologii spoza Europy i USA',
	unknown: 'na technologii nieznanego pochodzenia'
};

/** „226 pod kontrolą podmiotów z UE”; „wszystkie” has the participle in the nominative, as two have. */
function groupClause(
	f: Formats,
	lens: Lens,
	{ group, count }: HeadlineFacts['groups'][number],
	whole: number,
	noun: Noun
): string {
	const all = count === whole && whole > 1;
	const share = all ? `${everyOne(whole, noun)} ` : whole === 1 ? '' : `${f.number(count)} `;
	const agree = agreement(f, noun, all ? 2 : count);
	const single = count === 1;
	switch (lens) {
		case 'control':
			return group === 'unknown'
				? `${share}pod nieznaną kontrolą`
				: `${share}pod kontrolą ${single ? 'podmiotu' : 'podmiotów'} ${CONTROL[group]}`;
		case 'seat':
			return `${share}${agree('prowadzon')} przez ${single ? 'operatora' : 'operatorów'} ${SEAT[group]}`;
		case 'technology':
			return `${share}${agree('opart')} ${TECHNOLOGY[group]}`;
	}
}

function everyOne(count: number, noun: Noun): string {
	if (count > 2) return 'wszystkie';
	return noun.gender === 'feminine' ? 'obie' : 'oba';
}

/** „A, B lub C”. */
function either(items: readonly string[]): string {
	return items.length < 2
		? items.join('')
		: `${items.slice(0, -1).join(', ')} lub ${items.at(-1) ?? ''}`;
}
