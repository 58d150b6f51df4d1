import { controllerOn } from '../control';
import type { AtlasRecord } from '../record';

/** Years of which the report says whether the record knows who was in control at their end. */
const YEARS = ['2010', '2013', '2016', '2019', '2022', '2025'];

/** Of how many operators the record knows who controlled them at the end of a year. */
export interface ControlKnown {
	year: string;
	known: number;
	/** Operators that run a place, less those founded later. */
	operators: number;
	/** Today's places of the operators of which it is known. */
	placesKnown: number;
	/** Today's places of these operators. */
	places: number;
}

/** Says of some years how far the history of control answers who was in control. */
export function controlKnown({ operators, places }: AtlasRecord): ControlKnown[] {
	const placesOf = (ids: ReadonlySet<string>): number =>
		places.filter(({ properties }) => ids.has(properties.operator)).length;
	const running = new Set(places.map(({ properties }) => properties.operator));
	return YEARS.map((year) => {
		const asked = operators.filter(
			({ id, founded }) => running.has(id) && (founded ?? 0) <= Number(year)
		);
		const known = asked.filter(({ control }) => controllerOn(control, year) !== null);
		return {
			year,
			known: known.length,
			operators: asked.length,
			placesKnown: placesOf(new Set(known.map(({ id }) => id))),
			places: placesOf(new Set(asked.map(({ id }) => id)))
		};
	});
}
