import { z } from 'zod';
import { Citation, SourceRecord, WebAddress } from '../../../src/lib/atlas/schema';
import { dateObjection, idObjection, type Desk } from './desk';
import { sourceId } from './ids';

/** The citations of a new record, and the entries of the sources that the record did not have. */
export interface Cited {
	citations: Citation[];
	sources: SourceRecord[];
}
type Citation = z.infer<typeof Citation>;

/** Asks for sources until no more is named; at least one is needed. */
export async function askCitations(desk: Desk): Promise<Cited> {
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
		if (named === null) return { citations, sources };

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
		citations.push({ id: source.id, supports });
	}
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
