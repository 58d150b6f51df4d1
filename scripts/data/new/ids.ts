import type {
	AttestationRecord,
	EventRecord,
	OperatorRecord,
	PlaceProperties
} from '../../../src/lib/atlas/schema';

/** Most letters of a title that the id of a source keeps. */
const TITLE_LENGTH = 44;

/** Words of what happened that the id of an event keeps. */
const EVENT_WORDS = 5;

/** Letters that are no letter with a mark, and so are not taken apart by Unicode. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i'
};

/** Words as an id writes them: lower-case, without marks, joined by hyphens. */
export function slug(words: string): string {
	return words
		.toLowerCase()
		.replace(/[ßøæœłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
		.normalize('NFD')
		.replace(/[\p{M}'’]/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** Id of an operator: its name. */
export function operatorId(name: string, taken: ReadonlySet<string>): string {
	return firstFree([slug(withoutAside(name)), slug(name)], taken);
}

/** A name without what it has in brackets. */
function withoutAside(name: string): string {
	return name.replace(/\(.*\)/, '');
}

/**
 * Id of a place: what the ids of its operator's places begin with, then the town of a facility or the
 * first code of a region; where another place has that already, its name, its code or its town.
 */
export function placeId(
	{ id, placePrefix }: Pick<OperatorRecord, 'id' | 'placePrefix'>,
	{ name, town, codes, kind }: Pick<PlaceProperties, 'name' | 'town' | 'codes' | 'kind'>,
	taken: ReadonlySet<string>
): string {
	const code = codes.slice(0, 1);
	const ofFacility = kind === 'edge-zone' ? [`edge ${town}`] : [town, withoutAside(name)];
	const words = kind === 'cloud-region' ? [...code, town] : [...ofFacility, ...code];
	return firstFree(
		words.map((word) => slug(`${placePrefix ?? id} ${word}`)),
		taken
	);
}

/** Id of an attestation: holder and scheme; where that is taken, with its level or its year too. */
export function attestationId(
	{
		operator,
		scheme,
		level,
		issued
	}: Pick<AttestationRecord, 'operator' | 'scheme' | 'level' | 'issued'>,
	taken: ReadonlySet<string>
): string {
	const own = `${operator}-${scheme}`;
	const siblings = [level, issued?.slice(0, 4)].filter((word) => word !== null && word !== undefined);
	return firstFree([own, ...siblings.map((word) => `${own}-${word}`)], taken);
}

/** Id of an event: its date, its operator and the first words of what happened. */
export function eventId(
	{ date, operator, what }: Pick<EventRecord, 'date' | 'operator' | 'what'>,
	taken: ReadonlySet<string>
): string {
	const words = slug(what).split('-').slice(0, EVENT_WORDS).join('-');
	const parts = [date ?? 'undated', operator, words].filter((part) => part !== null);
	return firstFree([parts.join('-')], taken);
}

/**
 * Id of a source: its host, on GitHub its repository, and the first words of its title; an object of
 * OpenStreetMap is its own title.
 */
export function sourceId(url: string, title: string, taken: ReadonlySet<string>): string {
	const { hostname, pathname } = new URL(url);
	const host = hostname.replace(/^www\./, '');
	if (host === 'openstreetmap.org') return firstFree([slug(`openstreetmap ${pathname}`)], taken);
	const place = host === 'github.com' ? `github ${pathname.split('/').slice(1, 3).join(' ')}` : host;
	return firstFree([slug(`${place} ${firstWords(slug(title))}`)], taken);
}

function firstWords(words: string): string {
	if (words.length <= TITLE_LENGTH) return words;
	return words.slice(0, TITLE_LENGTH + 1).replace(/-[^-]*$/, '');
}

/** The first id that nobody has; where all are taken, the first with a number. */
function firstFree(ids: readonly string[], taken: ReadonlySet<string>): string {
	const free = ids.find((id) => id !== '' && !taken.has(id));
	if (free !== undefined) return free;
	let number = 2;
	while (taken.has(`${ids[0] ?? ''}-${number}`)) number += 1;
	return `${ids[0] ?? ''}-${number}`;
}
