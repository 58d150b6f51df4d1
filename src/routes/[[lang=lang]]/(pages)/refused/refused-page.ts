/** What the page of refused claims shows, gathered while the site is built. */
import { atlas, record } from '$lib/atlas/read';
import type { Citation, RefusedClaim, SourceRecord } from '$lib/atlas/schema';
import { webAddress } from '$lib/publish/details';

/** Something that a claim is about, with a page of its own. */
export interface Subject {
	id: string;
	name: string;
}

/** A source on one side of a claim. */
export interface SideSource extends Pick<SourceRecord, 'id' | 'title' | 'publisher' | 'published'> {
	url: string | null;
	supports: string;
}

/** A claim with whom it concerns and the sources of both sides. */
export interface Claim extends Pick<RefusedClaim, 'id' | 'claim' | 'held' | 'reason'> {
	operators: readonly Subject[];
	places: readonly Subject[];
	schemes: readonly Subject[];
	claimedBy: readonly SideSource[];
	sources: readonly SideSource[];
}

/** What the page shows. */
export interface RefusedPage {
	claims: readonly Claim[];
	/** Operators and schemes that claims are about, with the claims' ids. */
	index: readonly (Subject & { claims: readonly string[] })[];
	recordDate: string;
}

/** What the page shows. */
export function refusedPage(): RefusedPage {
	const sources = new Map(record.sources.map((source) => [source.id, source]));
	const operators = namesOf(record.operators);
	const schemes = namesOf(record.schemes);
	const places = namesOf(atlas.places);
	const sidesOf = (citations: readonly Citation[]): SideSource[] =>
		citations.map(({ id, supports }) => {
			const source = sources.get(id);
			if (!source) throw new Error(`No source ${id} in the record.`);
			const { title, publisher, published, url } = source;
			return { id, title, publisher, published, url: webAddress(url), supports };
		});
	const claims = record.refused.map((each) => ({
		id: each.id,
		claim: each.claim,
		held: each.held,
		reason: each.reason,
		operators: named(each.operators, operators),
		places: named(each.places, places),
		schemes: named(each.schemes, schemes),
		claimedBy: sidesOf(each.claimedBy),
		sources: sidesOf(each.sources)
	}));
	return { claims, index: indexOf(claims), recordDate: record.info.date };
}

function indexOf(claims: readonly Claim[]): (Subject & { claims: string[] })[] {
	const entries = new Map<string, Subject & { claims: string[] }>();
	for (const { id: claim, operators, schemes } of claims) {
		for (const { id, name } of [...operators, ...schemes]) {
			const entry = entries.get(name) ?? { id, name, claims: [] };
			entries.set(name, entry);
			entry.claims.push(claim);
		}
	}
	return [...entries.values()];
}

function namesOf(records: readonly Subject[]): ReadonlyMap<string, string> {
	return new Map(records.map(({ id, name }) => [id, name]));
}

function named(ids: readonly string[], names: ReadonlyMap<string, string>): Subject[] {
	return ids.map((id) => ({ id, name: names.get(id) ?? id }));
}
