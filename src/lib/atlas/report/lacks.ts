import { group } from 'd3-array';
import type { AtlasRecord } from '../record';
import type { OperatorRecord, PlaceFeature } from '../schema';
import { periodOf } from './attestations';
import { COLOCATIONS, FACILITIES, HAVE_OPENED, isExact, type Question } from './coverage';
import { hasOneSource } from './sources';

/** What an operator that runs a place still lacks: counts of its places and attestations. */
export interface OperatorLacks extends HolderLacks {
	places: number;
	/** In or out of service, without the year in which they went into it. */
	opened: number;
	/** Facilities without a street address. */
	address: number;
	/** Facilities without a point that is exact to the building or the campus. */
	point: number;
	/** In somebody else's building, without its owner. */
	landlord: number;
	/** With one source only. */
	secondSource: number;
	/** Of low confidence. */
	low: number;
}

/** What a holder of attestations still lacks. */
export interface HolderLacks {
	id: string;
	name: string;
	attestations: number;
	/** Attestations of which neither start nor end is known. */
	period: number;
	/** What of its nationality is not known. */
	nationality: string[];
}

/** What every operator lacks, by name. */
export interface Lacks {
	/** One entry for each operator that runs a place. */
	lacks: OperatorLacks[];
	/** One entry for each operator that only holds attestations. */
	holdersOnly: HolderLacks[];
}

/** Says what each operator still lacks. */
export function lacksOf({ operators, places, attestations }: AtlasRecord): Lacks {
	const placesOf = group(places, ({ properties }) => properties.operator);
	const attestationsOf = group(attestations, ({ operator }) => operator);
	const byName = [...operators].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

	const holder = (operator: OperatorRecord): HolderLacks => {
		const held = attestationsOf.get(operator.id) ?? [];
		const undated = held.filter((attestation) => periodOf(attestation) === 'neither');
		return {
			id: operator.id,
			name: operator.name,
			attestations: held.length,
			period: undated.length,
			nationality: unknownNationality(operator)
		};
	};
	const lacks: OperatorLacks[] = [];
	const holdersOnly: HolderLacks[] = [];
	for (const operator of byName) {
		const own = placesOf.get(operator.id);
		if (own === undefined) {
			holdersOnly.push(holder(operator));
			continue;
		}
		const without = (
			of: Question<PlaceFeature>['of'],
			isKnown: Question<PlaceFeature>['isKnown']
		) => own.filter((place) => (of?.among(place) ?? true) && !isKnown(place)).length;
		lacks.push({
			...holder(operator),
			places: own.length,
			opened: without(HAVE_OPENED, ({ properties }) => properties.opened !== null),
			address: without(FACILITIES, ({ properties }) => properties.address !== null),
			point: without(FACILITIES, isExact),
			landlord: without(COLOCATIONS, ({ properties }) => properties.landlord !== null),
			secondSource: own.filter(hasOneSource).length,
			low: own.filter(({ properties }) => properties.confidence === 'low').length
		});
	}
	return { lacks, holdersOnly };
}

/** Orders by name without regard to capitals, the same on every machine. */
function sortKey({ name, id }: OperatorRecord): string {
	return `${name.toLowerCase()} ${id}`;
}

function unknownNationality({ seat, parent, technologyOrigin }: OperatorRecord): string[] {
	return [
		...(seat === null ? ['seat'] : []),
		...(parent.country === null ? ['control'] : []),
		...(technologyOrigin.length === 0 ? ['technology'] : [])
	];
}
