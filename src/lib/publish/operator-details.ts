import type {
	EventDetails,
	OperatorDetails,
	RefusedDetails,
	SourceDetails
} from '$lib/atlas/details';
import { isStale, newestOf } from '$lib/atlas/freshness';
import type { AtlasRecord } from '$lib/atlas/record';
import type { EventRecord, OperatorRecord, RefusedClaim } from '$lib/atlas/schema';
import { attestationLines, type LinesByStanding } from './attestation-lines';
import { createBibliography, supporting, webAddress, type Bibliography } from './bibliography';

/** Everything that the record says of an operator, with numbered sources. */
export interface OperatorPageDetails extends OperatorDetails {
	/** Numbers of the sources of who controls it, on which the statement of exposure rests. */
	exposureCites: readonly number[];
	founded: number | null;
	/** Its weight in the market, as the sources put it. */
	marketNote: string | null;
	attestations: LinesByStanding;
	/** What happened to it and at its places, the newest first. */
	events: readonly EventDetails[];
	/** Claims about it or its places that the record does not follow. */
	refused: readonly RefusedDetails[];
	doubts: readonly string[];
	/** Names of fields whose values were inferred rather than read in a source. */
	estimated: readonly string[];
	/** Date of the newest source of the operator itself, null where none bears one; stale when it is old (`isStale`). */
	lastChecked: { stale: boolean; date: string | null };
	sources: readonly SourceDetails[];
}

/** Everything that the record says of an operator. Throws for an unknown id. */
export function operatorDetails(record: AtlasRecord, id: string): OperatorPageDetails {
	const operator = record.operators.find((candidate) => candidate.id === id);
	if (!operator) throw new Error(`No operator ${id} in the record.`);
	const bibliography = createBibliography(record);
	const own = new Set(
		record.places.filter(({ properties }) => properties.operator === id).map((place) => place.id)
	);
	const facts = describeOperator(operator, bibliography);
	const exposed = supporting(operator.sources, 'exposure', 'parent', 'control', 'chain');
	const published = operator.sources.map((source) => bibliography.publishedOf(source.id));
	return {
		...facts,
		exposureCites: exposed.length > 0 ? bibliography.cite(exposed) : facts.cites,
		founded: operator.founded,
		marketNote: operator.marketNote,
		attestations: attestationLines(
			record,
			record.attestations.filter((attestation) => attestation.operator === id),
			bibliography
		),
		events: describeEvents(
			record.events.filter(
				(event) => event.operator === id || (event.place !== null && own.has(event.place))
			),
			bibliography
		),
		refused: describeRefused(
			record.refused.filter(
				({ operators, places }) => operators.includes(id) || places.some((place) => own.has(place))
			),
			bibliography
		),
		doubts: operator.doubts,
		estimated: operator.estimated ?? [],
		lastChecked: { stale: isStale(published, record.info.date), date: newestOf(published) },
		sources: bibliography.sources
	};
}

/** What is known of the company itself. */
export function describeOperator(
	operator: OperatorRecord,
	bibliography: Bibliography
): OperatorDetails {
	const cites = bibliography.cite(operator.sources);
	return {
		legalName: operator.legalName,
		parent: operator.parent.name,
		ownership: operator.ownership,
		chain: operator.chain,
		control: operator.control.map(({ from, name, country, share, note, sources }) => ({
			from,
			name,
			country,
			share,
			note,
			cites: bibliography.cite(sources)
		})),
		exposure: operator.exposure,
		technologyNote: operator.technologyNote,
		website: webAddress(operator.website),
		cites
	};
}

/** Events, the newest first; those without a date stand last. */
export function describeEvents(
	events: readonly EventRecord[],
	bibliography: Bibliography
): EventDetails[] {
	return [...events]
		.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
		.map(({ date, kind, what, sources }) => ({
			date,
			kind,
			what,
			cites: bibliography.cite(sources)
		}));
}

/** Claims that the record does not follow, with the sources of both sides. */
export function describeRefused(
	claims: readonly RefusedClaim[],
	bibliography: Bibliography
): RefusedDetails[] {
	return claims.map(({ id, claim, held, reason, claimedBy, sources }) => ({
		id,
		claim,
		held,
		reason,
		cites: bibliography.cite([...claimedBy, ...sources])
	}));
}
