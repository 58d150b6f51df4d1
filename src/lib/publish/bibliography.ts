import type { SourceDetails } from '$lib/atlas/details';
import type { AtlasRecord } from '$lib/atlas/record';
import type { Citation } from '$lib/atlas/schema';

/** The sources of a page, numbered in the order in which they are cited. */
export interface Bibliography {
	/** Cites sources and answers their numbers, ascending; each source has one number, from 1. */
	cite(citations: readonly Citation[]): number[];
	/** Date of publication of a source of the record, by its id; null where it bears none. */
	publishedOf(id: string): string | null;
	/** What was cited so far: number n stands at position n − 1. */
	readonly sources: readonly SourceDetails[];
}

/** Begins a bibliography, in which each source of the record stands once. */
export function createBibliography(record: AtlasRecord): Bibliography {
	const byId = new Map(record.sources.map((source) => [source.id, source]));
	const cited = new Map<string, { number: number; supports: Set<string> }>();
	const sources: SourceDetails[] = [];

	function cite(citations: readonly Citation[]): number[] {
		const numbers = citations.map(({ id, supports }) => {
			let entry = cited.get(id);
			if (!entry) {
				const source = byId.get(id);
				if (!source) throw new Error(`No source ${id} in the record.`);
				const { title, publisher, published, read } = source;
				entry = { number: cited.size + 1, supports: new Set() };
				cited.set(id, entry);
				sources.push({
					url: webAddress(source.url),
					title,
					publisher,
					published,
					read,
					supports: []
				});
			}
			entry.supports.add(supports);
			const at = entry.number - 1;
			sources[at] = { ...(sources[at] as SourceDetails), supports: [...entry.supports] };
			return entry.number;
		});
		return [...new Set(numbers)].sort((a, b) => a - b);
	}
	const publishedOf = (id: string): string | null => byId.get(id)?.published ?? null;
	return { cite, publishedOf, sources };
}

/** An address when it may become a link: only the web's own schemes leave the site. */
export function webAddress(url: string | null): string | null {
	if (url === null || !URL.canParse(url)) return null;
	return /^https?:$/.test(new URL(url).protocol) ? url : null;
}

/** Of some citations, those that are known to support one of these fields of the record. */
export function supporting(citations: readonly Citation[], ...fields: string[]): Citation[] {
	return citations.filter((citation) => citation.fields?.some((field) => fields.includes(field)));
}
