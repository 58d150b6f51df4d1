import { z } from 'zod';
import { Citation, PlaceProperties, SourceRecord, WebAddress } from '../../../src/lib/atlas/schema';
import { dateObjection, idObjection, type Desk } from './desk';
import { sourceId } from './ids';

/** The citations of a new record, and the entries of the sources that the record did not have. */
export interface Cited {
	citations: Citation[];
	sources: SourceRecord[];
	/** Date of the newest source cited; null when none of them bears one. */
	newest: string | null;
}

/**
 * Asks for sources until no more is named; at least one is needed. `fields` are the names of the fields
 * of the new record that a source can support.
 */
export async function askCitations(desk: Desk, fields: readonly string[]): Promise<Cited> {
	const citations: Citation[] = [];
	const sources: SourceRecord[] = [];
	for (;;) {
		const field = `sources.${citations.length}`;
		const known = [...desk.reading.record.sources, ...sources];
		const find = (text: string): SourceRecord | undefined =>
			known.find(({ id, url }) => id === text || sameAddress(url, text));
		const schema = z
			.string()
			.refine((text) => find(text) !== undefined || WebAddress.safeParse(text).success, {
				message: 'the address of a page (http…), or the id of a source of the record'
			});
		const named = await desk.ask({
			field: `${field}.source`,
			asks:
				citations.length === 0
					? 'the page that says so: its address, or its id when the record has it'
					: 'a further source; empty when there is none',
			schema: citations.length === 0 ? schema : schema.nullable(),
			objection: (text) =>
				text !== null && citations.some(({ id }) => id === find(text)?.id)
					? 'this source is cited already'
					: null
		});
		if (named === null) return { citations, sources, newest: newestOf(citations, known) };

		let source = find(named);
		if (source === undefined) {
			source = await askSource(desk, field, named, known);
			sources.push(source);
		} else {
			desk.say(`  the record has it: ${source.id} (${source.title})`);
		}
		const supports = await desk.ask({
			field: `${field}.supports`,
			asks: 'what of this record it supports, in a few words',
			schema: Citation.shape.supports
		});
		const supported = await desk.ask({
			field: `${field}.fields`,
			asks: 'names of the fields that it supports, when you can say which',
			schema: Citation.shape.fields,
			choices: fields,
			objection: eachOnce
		});
		citations.push({ id: source.id, supports, ...(supported && { fields: supported }) });
	}
}

/** Asks which fields of a new record were inferred; what is left out was read. */
export async function askEstimated(
	{ ask }: Desk,
	fields: readonly string[]
): Promise<{ estimated?: string[] }> {
	const estimated = await ask({
		field: 'estimated',
		asks: 'names of the fields whose values you inferred rather than read',
		schema: PlaceProperties.shape.estimated,
		choices: fields,
		objection: eachOnce
	});
	return estimated === undefined ? {} : { estimated };
}

function eachOnce(names: readonly string[] | undefined): string | null {
	return new Set(names).size < (names?.length ?? 0) ? 'expected each field once' : null;
}

function newestOf(citations: readonly Citation[], known: readonly SourceRecord[]): string | null {
	const dates = known
		.filter(({ id }) => citations.some((citation) => citation.id === id))
		.map(({ published }) => published)
		.filter((date) => date !== null);
	// Of a year and a day in it, the day comes last: it says more.
	return dates.sort().at(-1) ?? null;
}

async function askSource(
	desk: Desk,
	field: string,
	url: string,
	known: readonly SourceRecord[]
): Promise<SourceRecord> {
	const { shape } = SourceRecord;
	const taken = new Set([...desk.reading.ids.sources, ...known.map(({ id }) => id)]);
	const title = await desk.ask({
		field: `${field}.title`,
		asks: 'its title, as printed or in English',
		schema: shape.title
	});
	const publisher = await desk.ask({
		field: `${field}.publisher`,
		asks: 'who publishes it',
		schema: shape.publisher,
		proposal: new URL(url).hostname.replace(/^www\./, '')
	});
	const published = await desk.ask({
		field: `${field}.published`,
		asks: 'when it was published (YYYY, YYYY-MM or YYYY-MM-DD)',
		schema: shape.published,
		objection: dateObjection(desk, { mayCome: false })
	});
	const read = await desk.ask({
		field: `${field}.read`,
		asks: 'how you read it (own-knowledge: you believe it, but have not seen it)',
		schema: shape.read
	});
	const id = await desk.ask({
		field: `${field}.id`,
		asks: 'the id of the source',
		schema: shape.id,
		proposal: sourceId(url, title, taken),
		objection: idObjection(taken)
	});
	return { id, url, title, publisher, published, read };
}

function sameAddress(url: string | null, text: string): boolean {
	return url?.replace(/\/$/, '') === text.replace(/\/$/, '');
}
