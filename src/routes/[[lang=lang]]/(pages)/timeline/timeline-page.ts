/** What the page of openings, closures and ownership over time shows, gathered while the site is built. */
import type { Place } from '$lib/atlas/atlas';
import { growth, lifespans, type Growth } from '$lib/atlas/brief/growth';
import { ownershipOverTime, type OwnershipYear } from '$lib/atlas/brief/ownership';
import { atlas, record } from '$lib/atlas/read';

/** What the page of openings, closures and ownership over time shows. */
export interface TimelinePage {
	growth: Growth;
	/** From the first year to the record's. */
	ownership: readonly OwnershipYear[];
	/** Places that have closed, the latest first; those without a known date stand last. */
	closures: readonly { place: Place; closed: string | null }[];
	/** Operators of places that have gone into service, and how many of them have a history of control. */
	history: { known: number; of: number };
	recordDate: string;
}

/** What the page of openings, closures and ownership over time shows. */
export function timelinePage(): TimelinePage {
	const { date } = record.info;
	const closings = new Map(record.places.map(({ id, properties }) => [id, properties.closed]));
	const periods = new Map(record.operators.map(({ id, control }) => [id, control]));
	const lives = lifespans(atlas.places, closings);
	const operators = [...new Set(lives.map(({ place }) => place.operator.id))];
	return {
		growth: growth(lives, Number(date.slice(0, 4))),
		ownership: ownershipOverTime(lives, { periods, recordDate: date }),
		closures: lives
			.filter(({ ended }) => ended)
			.map(({ place }) => ({ place, closed: closings.get(place.id) ?? null }))
			.sort((a, b) => ((a.closed ?? '') < (b.closed ?? '') ? 1 : -1)),
		history: {
			known: operators.filter((id) => (periods.get(id) ?? []).length > 0).length,
			of: operators.length
		},
		recordDate: date
	};
}
