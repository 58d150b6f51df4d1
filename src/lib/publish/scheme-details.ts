import type { EventDetails, RefusedDetails, SourceDetails } from '$lib/atlas/details';
import type { AtlasRecord } from '$lib/atlas/record';
import type { SchemeRecord } from '$lib/atlas/schema';
import { attestationLines, type LinesByStanding } from './attestation-lines';
import { createBibliography, supporting, webAddress } from './bibliography';
import { describeEvents, describeRefused } from './operator-details';

/** Everything that the record says of a scheme, with numbered sources. */
export interface SchemePageDetails {
	scheme: SchemeRecord;
	/** Address of the official register, when it may become a link. */
	register: string | null;
	/** Numbers of the sources of the scheme itself. */
	cites: readonly number[];
	/** Of these, those on immunity and on the holder's shareholders. */
	immunityCites: readonly number[];
	attestations: LinesByStanding;
	/** The scheme that took its place. */
	successor: { id: string; name: string } | null;
	/** The schemes whose place it took. */
	predecessors: readonly { id: string; name: string }[];
	/** Events that name it, the newest first. */
	events: readonly EventDetails[];
	/** Claims about it that the record does not follow. */
	refused: readonly RefusedDetails[];
	sources: readonly SourceDetails[];
}

/** Everything that the record says of a scheme. Throws for an unknown id. */
export function schemeDetails(record: AtlasRecord, id: string): SchemePageDetails {
	const scheme = record.schemes.find((candidate) => candidate.id === id);
	if (!scheme) throw new Error(`No scheme ${id} in the record.`);
	const bibliography = createBibliography(record);
	const reference = (other: SchemeRecord) => ({ id: other.id, name: other.name });
	const successor = record.schemes.find((other) => other.id === scheme.supersededBy);
	return {
		scheme,
		register: webAddress(scheme.registerUrl),
		cites: bibliography.cite(scheme.sources),
		immunityCites: bibliography.cite(
			supporting(scheme.sources, 'immunity', 'immunityNote', 'ownershipRequirement')
		),
		attestations: attestationLines(
			record,
			record.attestations.filter((attestation) => attestation.scheme === id),
			bibliography
		),
		successor: successor ? reference(successor) : null,
		predecessors: record.schemes.filter((other) => other.supersededBy === id).map(reference),
		events: describeEvents(
			record.events.filter(({ what }) => namesScheme(what, scheme.name)),
			bibliography
		),
		refused: describeRefused(
			record.refused.filter(({ schemes }) => schemes.includes(id)),
			bibliography
		),
		sources: bibliography.sources
	};
}

/**
 * Whether a text names a scheme: by its whole name, or, for those of the BSI, without the office's own
 * ("C5" for "BSI C5"). Events do not refer to schemes by id.
 */
export function namesScheme(text: string, name: string): boolean {
	const words = name.replace(/^BSI (?=\S+$)/, '');
	const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\w-])${pattern}(?![\\w-])`, 'u').test(text);
}
