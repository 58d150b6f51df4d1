import { supportedFields } from '../../../src/lib/atlas/check/citations';
import { isCountry } from '../../../src/lib/atlas/check/country-codes';
import { EventRecord, FILES } from '../../../src/lib/atlas/schema';
import { askCitations } from './citations';
import { dateObjection, idObjection, type Desk, type Draft } from './desk';
import { eventId } from './ids';

const { shape } = EventRecord;

/** Asks for an event. */
export async function askEvent(desk: Desk): Promise<Draft> {
	const { ask, reading } = desk;
	const { operators, places } = reading.record;
	const kind = await ask({ field: 'kind', asks: 'what it was', schema: shape.kind });
	const date = await ask({
		field: 'date',
		asks: 'when (YYYY, YYYY-MM or YYYY-MM-DD)',
		schema: shape.date,
		objection: dateObjection(desk, { mayCome: false })
	});
	const operator = await ask({
		field: 'operator',
		asks: 'id of the operator concerned',
		schema: shape.operator,
		choices: operators.map(({ id }) => id)
	});
	const own = places.filter(({ properties }) => properties.operator === operator);
	const place =
		own.length > 0
			? await ask({
					field: 'place',
					asks: 'id of the place concerned',
					schema: shape.place,
					choices: own.map(({ id }) => id)
				})
			: null;
	const country = own.find(({ id }) => id === place)?.properties.country;
	const countries = await ask({
		field: 'countries',
		asks: 'countries that it concerns besides that of its place, as ISO 3166-1 alpha-2 (FR, GB, XK)',
		schema: shape.countries,
		objection: (codes) => countriesObjection(codes, country)
	});
	const what = await ask({
		field: 'what',
		asks: 'what happened, in a sentence or two',
		schema: shape.what
	});
	const answers = { date, operator, place, countries, kind, what };
	const { citations, sources } = await askCitations(desk, supportedFields('events', answers));
	const taken = reading.ids.events;
	const id = await ask({
		field: 'id',
		asks: 'the id of the event, for good',
		schema: shape.id,
		proposal: eventId({ date, operator, what }, taken),
		objection: idObjection(taken)
	});
	const record: EventRecord = { id, ...answers, sources: citations };
	return { path: FILES.events.path, record, sources };
}

function countriesObjection(codes: readonly string[], own: string | undefined): string | null {
	const stranger = codes.find((code) => !isCountry(code));
	if (stranger !== undefined) return `expected codes of countries, which ${stranger} is not`;
	if (own !== undefined && codes.includes(own)) return `expected others than ${own}, where the place is`;
	return new Set(codes).size < codes.length ? 'expected each country once' : null;
}
