import { group } from 'd3-array';
import type { EventRecord, PlaceFeature } from '../schema';
import { isBefore } from './dates';
import { originIn, placesWithOrigin, type Origin } from './origin';
import type { Problem } from './problem';
import type { Rule } from './rule';

/**
 * What happened at a place agrees with its status and its dates. The warning stands on the place, where
 * it can be acknowledged `with` the event: a later building may open, an older hall may close.
 */
export const eventsOfPlaces: Rule = (reading) => {
	// Which opening was the first cannot be said while one of the events cannot be read.
	if (reading.record.events.length < reading.ids.events.size) return [];
	const events = group(reading.record.events, ({ place }) => place);
	return placesWithOrigin(reading).flatMap(([place, origin]) => {
		const own = (events.get(place.id) ?? []).toSorted(byDate);
		return [
			...openingProblems(place, origin, own),
			...closureProblems(place, origin, own),
			...outageProblems(place, origin, own)
		];
	});
};

/** The countries of an event are others than that of its place. */
export const eventCountries: Rule = ({ record }) => {
	const countries = new Map(record.places.map(({ id, properties }) => [id, properties.country]));
	return record.events.flatMap((event) =>
		event.countries.flatMap((country, index): Problem[] => {
			if (event.place === null || countries.get(event.place) !== country) return [];
			return [
				{
					...originIn('events', event.id),
					field: `countries.${index}`,
					value: country,
					expected: `a country besides that of its place, ${event.place}`,
					severity: 'error',
					rule: 'event-countries'
				}
			];
		})
	);
};

/** Only the first opening is that of the place: what opens later is a part of it. */
function openingProblems(
	{ properties: { status, opened } }: PlaceFeature,
	origin: Origin,
	events: readonly EventRecord[]
): Problem[] {
	const opening = events.find(({ kind }) => kind === 'opening');
	if (opening === undefined) return [];
	if (status !== 'operational' && status !== 'closed') {
		return [warning(origin, 'status', status, opening, 'the status of a place that has opened')];
	}
	return yearProblem(origin, 'opened', opened, opening);
}

function closureProblems(
	{ properties: { status, closed } }: PlaceFeature,
	origin: Origin,
	events: readonly EventRecord[]
): Problem[] {
	// The last: sales end before the doors close.
	const closure = events.findLast(({ kind }) => kind === 'closure');
	if (closure === undefined) return [];
	if (status !== 'closed') {
		return [warning(origin, 'status', status, closure, 'the status of a place that has closed')];
	}
	return yearProblem(origin, 'closed', closed, closure);
}

function outageProblems(
	{ properties: { opened, closed } }: PlaceFeature,
	origin: Origin,
	events: readonly EventRecord[]
): Problem[] {
	return events
		.filter(({ kind }) => kind === 'outage')
		.flatMap((outage) => {
			const { date } = outage;
			if (date === null) return [];
			if (opened !== null && isBefore(date, opened)) {
				return [warning(origin, 'opened', opened, outage, 'a time before its outage')];
			}
			if (closed !== null && isBefore(closed, date)) {
				return [warning(origin, 'closed', closed, outage, 'a time after its outage')];
			}
			return [];
		});
}

function yearProblem(
	origin: Origin,
	field: 'opened' | 'closed',
	value: string | null,
	event: EventRecord
): Problem[] {
	if (event.date === null) return [];
	const year = event.date.slice(0, 4);
	if (value?.slice(0, 4) === year) return [];
	return [warning(origin, field, value, event, `a day of ${year}`)];
}

function warning(
	origin: Origin,
	field: string,
	value: string | null,
	event: EventRecord,
	expected: string
): Problem {
	return {
		...origin,
		field: `properties.${field}`,
		value,
		expected: `${expected}, as the event ${event.id} has it`,
		severity: 'warning',
		rule: 'event-agrees',
		with: event.id
	};
}

/** In order of time; what has no date comes last, and so is neither the first nor decides anything. */
function byDate(a: EventRecord, b: EventRecord): number {
	const [dateA, dateB] = [a.date ?? '9999', b.date ?? '9999'];
	return dateA < dateB ? -1 : dateA > dateB ? 1 : 0;
}
