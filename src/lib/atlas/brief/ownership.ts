import type { Operator, Place } from '../atlas';
import { controllerOn } from '../control';
import { countedPlaces } from '../counting';
import { groupOfCountry, groupUnder, type JurisdictionGroup } from '../jurisdiction';
import type { ControlPeriod } from '../schema';
import { FIRST_YEAR, stoodIn, type Lifespan } from './growth';
import type { GroupCounts } from './groups';

/** Who controlled the places that stood at the end of a year, then and today. */
export interface OwnershipYear {
	year: number;
	/** Places known to have stood, by the counting rule. */
	count: number;
	/** These, by the group of the country that controlled their operator then. */
	then: GroupCounts;
	/** The same places, by the group of the country that controls their operator today. */
	today: GroupCounts;
	/** Of these, the places whose operator has come under the control of another group since. */
	changed: number;
}

/** What it takes to know who had control when. */
export interface ControlHistory {
	/** Periods of control in order of time, by id of operator. */
	periods: ReadonlyMap<string, readonly ControlPeriod[]>;
	/** ISO 8601 date of the record: the day that its last year is read on. */
	recordDate: string;
}

/**
 * The group that controlled an operator at the end of a year; in the record's own year, today's. Before
 * the first period of which a source speaks it is unknown, even where today's is not.
 */
export function groupThen(
	operator: Operator,
	year: number,
	{ periods, recordDate }: ControlHistory
): JurisdictionGroup {
	if (year >= yearOf(recordDate)) return groupUnder('control', operator);
	const controller = controllerOn(periods.get(operator.id) ?? [], `${year}`);
	return groupOfCountry(controller?.country ?? null);
}

/** Who controlled the places that stood at the end of a year. */
export function ownershipIn(
	year: number,
	lives: readonly Lifespan[],
	history: ControlHistory
): OwnershipYear {
	const places = countedPlaces(
		lives.filter((life) => stoodIn(life, year)).map(({ place }) => place)
	);
	const then = (place: Place) => groupThen(place.operator, year, history);
	const today = (place: Place) => groupUnder('control', place.operator);
	const changed = places.filter(
		(place) =>
			then(place) !== today(place) && then(place) !== 'unknown' && today(place) !== 'unknown'
	);
	return {
		year,
		count: places.length,
		then: tally(places, then),
		today: tally(places, today),
		changed: changed.length
	};
}

/** The same for every year from `FIRST_YEAR` to the record's. */
export function ownershipOverTime(
	lives: readonly Lifespan[],
	history: ControlHistory
): OwnershipYear[] {
	const last = yearOf(history.recordDate);
	const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
	return years.map((year) => ownershipIn(year, lives, history));
}

function yearOf(date: string): number {
	return Number(date.slice(0, 4));
}

function tally(
	places: readonly Place[],
	groupOf: (place: Place) => JurisdictionGroup
): GroupCounts {
	const counts = { eu: 0, europe: 0, us: 0, other: 0, unknown: 0 };
	for (const place of places) counts[groupOf(place)] += 1;
	return counts;
}
