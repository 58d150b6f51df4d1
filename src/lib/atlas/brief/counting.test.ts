import { describe, expect, it } from 'vitest';
import { EU_MEMBERS } from '../jurisdiction';
import { atlas, record } from '../read';
import type { PlaceFeature } from '../schema';
import { countByDefinition, DEFINITIONS, type Definition } from './counting';
import { PRACTICES } from './counting-practice';

const counts = countByDefinition(atlas, record.places);

/** The rule once more, straight from the features: what is a region of one, or stands on the campus of one, is out. */
function byRule(features: readonly PlaceFeature[]): PlaceFeature[] {
	const served = new Set(
		features
			.filter(({ properties }) => properties.kind !== 'cloud-region')
			.map(({ properties }) => properties.region)
	);
	const ids = new Set(features.map(({ id }) => id));
	return features.filter(
		({ id, properties: { campus } }) => !served.has(id) && !(campus !== null && ids.has(campus))
	);
}

const stands = record.places.filter(({ properties: { status } }) =>
	['operational', 'under-construction'].includes(status)
);
const facilities = stands.filter(({ properties }) => properties.kind !== 'cloud-region');
const regions = stands.filter(({ properties }) => properties.kind === 'cloud-region');
const without = (kind: string) =>
	byRule(stands.filter(({ properties }) => properties.kind !== kind));

const EXPECTED: Record<Definition, number> = {
	rule: byRule(stands).length,
	facilities: facilities.length,
	regions: regions.length,
	both: stands.length,
	zones: regions.reduce((sum, { properties }) => sum + (properties.availabilityZones ?? 0), 0),
	buildings: byRule(facilities).reduce(
		(sum, { properties }) => sum + (properties.buildings ?? 1),
		0
	),
	operational: byRule(stands.filter(({ properties }) => properties.status === 'operational'))
		.length,
	announced: byRule(
		record.places.filter(({ properties }) => !/^c(losed|ancelled)$/.test(properties.status))
	).length,
	ever: byRule(record.places).length,
	'without-colocation': without('colocation').length,
	'without-edge': without('edge-zone').length,
	exact: byRule(stands).filter(({ properties }) =>
		['building', 'campus'].includes(properties.precision)
	).length
};

describe('the record counted by each usual definition', () => {
	it.each(DEFINITIONS)('%s equals an independent count', (definition) => {
		const count = counts.find((each) => each.definition === definition);
		expect(count?.total).toBe(EXPECTED[definition]);
		expect(Object.values(count?.groups ?? {}).reduce((a, b) => a + b)).toBe(count?.total);
		expect(count?.euShare).toBeCloseTo((count?.groups.eu ?? 0) / (count?.total ?? 1), 12);
	});

	it('parts them by the country of the ultimate parent', () => {
		const parents = new Map(record.operators.map(({ id, parent }) => [id, parent.country]));
		const from = (test: (country: string | null) => boolean) =>
			byRule(stands).filter(({ properties }) => test(parents.get(properties.operator) ?? null));
		expect(counts[0]?.groups.us).toBe(from((country) => country === 'US').length);
		expect(counts[0]?.groups.unknown).toBe(from((country) => country === null).length);
		expect(counts[0]?.groups.eu).toBe(
			from((country) => country !== null && EU_MEMBERS.has(country)).length
		);
	});

	it('says for how many the number is known, where numbers are added up', () => {
		const known = (name: 'availabilityZones' | 'buildings', of: readonly PlaceFeature[]) => ({
			known: of.filter(({ properties }) => properties[name] !== null).length,
			of: of.length
		});
		for (const { definition, coverage } of counts) {
			if (definition === 'zones') expect(coverage).toEqual(known('availabilityZones', regions));
			else if (definition === 'buildings')
				expect(coverage).toEqual(known('buildings', byRule(facilities)));
			else expect(coverage).toBeNull();
		}
	});

	it('widens and narrows as it must', () => {
		const total = Object.fromEntries(counts.map(({ definition, total }) => [definition, total]));
		expect(total.facilities! + total.regions!).toBe(total.both);
		expect(total.operational).toBeLessThanOrEqual(total.rule!);
		expect(total.rule).toBeLessThanOrEqual(total.announced!);
		expect(total.announced).toBeLessThanOrEqual(total.ever!);
		expect(total.exact).toBeLessThanOrEqual(total.rule!);
	});
});

it('names who counts in a way only with an address', () => {
	for (const { url, definition } of PRACTICES) {
		expect(url).toMatch(/^https:\/\//);
		expect(DEFINITIONS).toContain(definition);
	}
	expect(new Set(PRACTICES.map(({ id }) => id)).size).toBe(PRACTICES.length);
});
