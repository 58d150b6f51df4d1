import type { AtlasRecord } from '../record';
import type { Citation, SourceRecord } from '../schema';

/** A record that rests on a source. */
export interface Citing {
	/** What sort of record; `control` is a period of an operator's history. */
	kind: 'place' | 'operator' | 'scheme' | 'attestation' | 'event' | 'refused' | 'country';
	/** Id of the record that has a page of its own: a place, an operator, a scheme, a refused claim, a country by its code. */
	id: string | null;
	/** Name of the record; of an event that of its operator, or what happened where it concerns none. */
	name: string;
	/** What the source says that it rests on, each once. */
	supports: readonly string[];
}

/** A source with all that rests on it. */
export interface CitedSource extends SourceRecord {
	citedBy: readonly Citing[];
}

/** A publisher with its sources, the newest first, the undated last. */
export interface Publisher {
	name: string;
	sources: readonly CitedSource[];
}

/** Under which letter a publisher stands: `a` to `z`, or `0-9` for all others. */
export function letterOf(publisher: string): string {
	const first = sortKey(publisher).charAt(0);
	return /[a-z]/.test(first) ? first : '0-9';
}

/** The letters under which publishers stand, in order; digits first. */
export function lettersOf(sources: readonly Pick<SourceRecord, 'publisher'>[]): string[] {
	return [...new Set(sources.map(({ publisher }) => letterOf(publisher)))].sort();
}

/** The publishers in alphabetical order, whatever their accents and capitals. */
export function publishersOf(sources: readonly CitedSource[]): Publisher[] {
	const byName = new Map<string, CitedSource[]>();
	for (const source of sources) {
		const own = byName.get(source.publisher);
		if (own) own.push(source);
		else byName.set(source.publisher, [source]);
	}
	return [...byName]
		.map(([name, own]) => ({ name, sources: own.sort(byDate) }))
		.sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
}

/** Every source with the records that cite it, in the order of the record. */
export function citedSources(record: AtlasRecord): CitedSource[] {
	const cited = new Map<string, Map<string, Citing & { supports: string[] }>>();
	const cite = (
		kind: Citing['kind'],
		key: string,
		id: string | null,
		name: string,
		citations: readonly Citation[]
	): void => {
		for (const { id: source, supports } of citations) {
			const records = cited.get(source) ?? new Map<string, Citing & { supports: string[] }>();
			cited.set(source, records);
			const citing = records.get(`${kind} ${key}`) ?? { kind, id, name, supports: [] };
			records.set(`${kind} ${key}`, citing);
			if (!citing.supports.includes(supports)) citing.supports.push(supports);
		}
	};

	const operators = new Map(record.operators.map(({ id, name }) => [id, name]));
	const schemes = new Map(record.schemes.map(({ id, name }) => [id, name]));
	for (const { id, properties } of record.places) {
		cite('place', id, id, properties.name, properties.sources);
	}
	for (const { id, name, sources, control } of record.operators) {
		cite('operator', id, id, name, [...sources, ...control.flatMap((period) => period.sources)]);
	}
	for (const { id, name, sources } of record.schemes) cite('scheme', id, id, name, sources);
	for (const { id, operator, scheme, sources } of record.attestations) {
		const name = `${operators.get(operator) ?? operator}, ${schemes.get(scheme) ?? scheme}`;
		cite('attestation', id, operator, name, sources);
	}
	for (const { id, operator, what, sources } of record.events) {
		cite('event', id, operator, operators.get(operator ?? '') ?? what, sources);
	}
	for (const { id, country, sources } of record.countries) {
		cite('country', id, country, country, sources);
	}
	for (const { id, claim, claimedBy, sources } of record.refused) {
		cite('refused', id, id, claim, [...claimedBy, ...sources]);
	}
	return record.sources.map((source) => ({
		...source,
		citedBy: [...(cited.get(source.id)?.values() ?? [])]
	}));
}

/** Lower case without accents, articles kept: what publishers are sorted by. */
function sortKey(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(
			/[łøđß]/gi,
			(letter) => ({ ł: 'l', ø: 'o', đ: 'd', ß: 's' })[letter.toLowerCase()] ?? letter
		)
		.toLowerCase()
		.replace(/^[^\p{L}\p{N}]+/u, '');
}

function byDate(a: SourceRecord, b: SourceRecord): number {
	return (b.published ?? '') < (a.published ?? '')
		? -1
		: (b.published ?? '') > (a.published ?? '')
			? 1
			: a.id < b.id
				? -1
				: 1;
}
