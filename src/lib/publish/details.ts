import { standingOf } from '$lib/atlas/build';
import type { AttestationDetails, PlaceDetails, PlaceReference } from '$lib/atlas/details';
import { isStale, newestOf } from '$lib/atlas/freshness';
import type { Relation } from '$lib/atlas/holdings';
import type { AtlasRecord } from '$lib/atlas/record';
import type { AttestationRecord, Citation, PlaceFeature } from '$lib/atlas/schema';
import { PRECISION_RADIUS_M } from '$lib/atlas/vocabulary';
import { createBibliography } from './bibliography';
import { describeOperator, describeRefused } from './operator-details';

export { webAddress } from './bibliography';

/** Everything that the record says of a place, with numbered sources. Throws for an unknown id. */
export function placeDetails(record: AtlasRecord, id: string): PlaceDetails {
	const feature = record.places.find((place) => place.id === id);
	if (!feature) throw new Error(`No place ${id} in the record.`);
	const place = feature.properties;
	const operator = record.operators.find((candidate) => candidate.id === place.operator);
	if (!operator) throw new Error(`No operator ${place.operator} in the record.`);

	const bibliography = createBibliography(record);
	// In the order of the panel, so that its numbers rise as one reads.
	const cites = bibliography.cite(place.sources);
	const attestations = record.attestations
		.filter((attestation) => attestation.operator === operator.id)
		.map((attestation) => describe(record, attestation, id))
		.sort(byWeight)
		.map(({ sources, ...attestation }): AttestationDetails => ({
			...attestation,
			cites: bibliography.cite(sources)
		}));
	const events = record.events
		.filter((event) => event.place === id)
		.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
		.map(({ date, kind, what, sources }) => ({
			date,
			kind,
			what,
			cites: bibliography.cite(sources)
		}));
	const company = describeOperator(operator, bibliography);
	const refused = describeRefused(
		record.refused.filter(({ places }) => places.includes(id)),
		bibliography
	);
	const published = place.sources.map(({ id }) => bibliography.publishedOf(id));

	const refer = (other: string | null): PlaceReference | null => {
		const found = other === null ? undefined : record.places.find((place) => place.id === other);
		return found ? reference(found) : null;
	};
	return {
		id,
		recordDate: record.info.date,
		operator: company,
		statusAsOf: place.statusAsOf,
		lastChecked: {
			stale: isStale(published, record.info.date),
			date: newestOf(published)
		},
		address: place.address,
		subdivision: place.subdivision,
		availabilityZones: place.availabilityZones,
		buildings: place.buildings,
		powerMw: place.powerMw,
		opened: place.opened,
		closed: place.closed,
		landlord: place.landlord,
		services: place.services,
		notes: place.notes,
		doubts: place.doubts,
		confidence: place.confidence,
		precision: place.precision,
		radius: PRECISION_RADIUS_M[place.precision],
		positionBasis: place.positionBasis,
		region: refer(place.region),
		campus: refer(place.campus),
		parts: record.places
			.filter(({ properties: { region, campus } }) => region === id || campus === id)
			.map(reference),
		attestations,
		events,
		cites,
		fieldCites: fieldCites(place.sources, (citations) => bibliography.cite(citations)),
		estimated: place.estimated ?? [],
		refused,
		sources: bibliography.sources,
		attribution: place.attribution === undefined ? [] : [place.attribution]
	};
}

/** The numbers of the sources that support each field, by its name. */
function fieldCites(
	citations: readonly Citation[],
	cite: (citations: readonly Citation[]) => number[]
): Record<string, number[]> {
	const byField = new Map<string, Citation[]>();
	for (const citation of citations) {
		for (const field of citation.fields ?? []) {
			byField.set(field, [...(byField.get(field) ?? []), citation]);
		}
	}
	return Object.fromEntries([...byField].map(([field, own]) => [field, cite(own)]));
}

/** An attestation of the place's operator, as it concerns the place; its sources still unnumbered. */
function describe(record: AtlasRecord, attestation: AttestationRecord, placeId: string) {
	const scheme = record.schemes.find(({ id }) => id === attestation.scheme);
	const level = scheme?.levels.find(({ id }) => id === attestation.level);
	return {
		relation: relationTo(attestation, placeId),
		standing: standingOf(attestation, record.info.date),
		scheme: scheme?.name ?? attestation.scheme,
		level: attestation.levelNote ?? level?.name ?? null,
		scope: attestation.scope,
		issued: attestation.issued,
		expires: attestation.expires,
		evidence: attestation.evidence,
		confidence: attestation.confidence,
		placesNamed: attestation.places.length,
		notes: attestation.notes,
		sources: attestation.sources
	};
}

function relationTo({ reach, places }: AttestationRecord, placeId: string): Relation {
	if (reach !== 'places') return reach;
	return places.includes(placeId) ? 'here' : 'elsewhere';
}

const STANDINGS = ['held', 'in-progress', 'expired'];
const NEAREST: readonly Relation[] = ['here', 'operator', 'unspecified', 'elsewhere'];

type Weighed = Pick<AttestationDetails, 'relation' | 'standing' | 'scheme'>;

/** What is in force before what is not, what names the place before what does not, then by scheme. */
function byWeight(a: Weighed, b: Weighed): number {
	return (
		STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
		Number(a.relation !== 'here') - Number(b.relation !== 'here') ||
		(a.scheme < b.scheme ? -1 : a.scheme > b.scheme ? 1 : 0) ||
		NEAREST.indexOf(a.relation) - NEAREST.indexOf(b.relation)
	);
}

function reference({ id, properties: { name, kind, status } }: PlaceFeature): PlaceReference {
	return { id, name, kind, status };
}
