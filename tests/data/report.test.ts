import { describe, expect, it } from 'vitest';
import { loadCountries } from '../../scripts/data/countries';
import { readDataFiles } from '../../scripts/data/files';
import { checkRecord } from '../../src/lib/atlas/check';
import { buildAtlas } from '../../src/lib/atlas/build';
import { GROUPS } from '../../src/lib/atlas/jurisdiction';
import { parseRecord, readRecord } from '../../src/lib/atlas/record';
import { reportOn } from '../../src/lib/atlas/report';
import type { AttestationRecord, OperatorRecord, PlaceFeature, SourceRecord } from '../../src/lib/atlas/schema';
import { applySelection, createFacetIndex } from '../../src/lib/selection/facets';
import { DEFAULT_SELECTION, DEFAULT_STATUS } from '../../src/lib/selection/selection';

const files = await readDataFiles();
const { record } = parseRecord(files);
if (record === null) throw new Error('The record has errors: see npm run data:check.');
const notices = checkRecord(readRecord(files), { countries: await loadCountries() }).filter(
	({ severity }) => severity === 'notice'
);
const report = reportOn(record, DEFAULT_STATUS, notices);

/** The files themselves, read without the code that the report stands on. */
const raw = {
	places: [...files]
		.filter(([path]) => path.endsWith('.geojson'))
		.flatMap(([, text]) => (JSON.parse(text) as { features: PlaceFeature[] }).features),
	attestations: list<AttestationRecord>('attestations'),
	sources: list<SourceRecord>('sources')
};

function list<T>(name: string): T[] {
	return JSON.parse(files.get(`data/${name}.json`) ?? '[]') as T[];
}

function sum<T>(rows: readonly T[], of: (row: T) => number): number {
	return rows.reduce((total, row) => total + of(row), 0);
}

describe('the report and the files', () => {
	it('has every record in its totals', () => {
		expect(report.totals).toMatchObject({
			places: raw.places.length,
			operators: list('operators').length,
			schemes: list('schemes').length,
			attestations: raw.attestations.length,
			events: list('events').length,
			countries: list('countries').length,
			refused: list('refused').length,
			sources: raw.sources.length,
			citations: [...files.values()].join('').split('"supports":').length - 1
		});
	});

	it('has every place once in each table', () => {
		for (const rows of Object.values(report.places)) {
			expect(sum(rows, ({ records }) => records)).toBe(raw.places.length);
		}
		for (const rows of Object.values(report.operators)) {
			expect(sum(rows, ({ records }) => records)).toBe(raw.places.length);
			expect(sum(rows, ({ operators }) => operators)).toBe(report.totals.operators);
			expect(sum(rows, ({ running }) => running)).toBe(report.totals.running);
		}
		expect(sum(report.lacks, ({ places }) => places)).toBe(raw.places.length);
		expect(report.lacks.length + report.holdersOnly.length).toBe(report.totals.operators);
	});

	it('has every attestation once in each table, none held past its end', () => {
		const { scheme, evidence, reach, period, all } = report.attestations;
		for (const rows of [scheme, evidence, reach, period]) {
			for (const column of ['held', 'in-progress', 'expired', 'total'] as const) {
				expect(sum(rows, (row) => row[column])).toBe(all[column]);
			}
		}
		expect(all.total).toBe(raw.attestations.length);
		const over = ({ status, expires }: AttestationRecord): boolean =>
			status === 'expired' || (status === 'held' && expires !== null && `${expires}-99` < report.date);
		expect(all.expired).toBe(raw.attestations.filter(over).length);
		const undated = raw.attestations.filter(({ issued, expires }) => !issued && !expires).length;
		expect(period.find(({ value }) => value === 'neither')?.total).toBe(undated);
		const inTable = [...report.lacks, ...report.holdersOnly];
		expect(sum(inTable, ({ attestations }) => attestations)).toBe(raw.attestations.length);
		expect(sum(inTable, (row) => row.period)).toBe(undated);
	});

	it('counts by the counting rule, as its words say it', () => {
		const shown = raw.places.filter(({ properties }) => DEFAULT_STATUS.includes(properties.status));
		const ids = new Set(shown.map(({ id }) => id));
		const served = new Set(shown.map(({ properties }) => properties.region));
		const counts = ({ id, properties: { campus } }: PlaceFeature): boolean =>
			!served.has(id) && (campus === null || !ids.has(campus));
		const counted = shown.filter(counts).length;
		expect(report.counting).toMatchObject({
			records: raw.places.length,
			shown: shown.length,
			counted,
			regionsLeftOut: shown.filter(({ id }) => served.has(id)).length
		});
		const { regionsLeftOut, buildingsLeftOut } = report.counting;
		expect(regionsLeftOut + buildingsLeftOut).toBe(shown.length - counted);
	});

	it('has every citation once by how its source was read', () => {
		const [all, ...parts] = report.citations;
		expect(all?.total).toBe(report.totals.citations);
		for (const column of ['archived', 'repository', 'own-knowledge', 'tied', 'total'] as const) {
			expect(sum(parts, (row) => row[column])).toBe(all?.[column]);
		}
		const tied = [...files.values()].join('').split('"fields":').length - 1;
		expect(all?.tied).toBe(tied);
		const read = new Map(raw.sources.map((source) => [source.id, source.read]));
		const ofPlaces = raw.places.flatMap(({ properties }) => properties.sources);
		expect(parts[0]?.archived).toBe(ofPlaces.filter(({ id }) => read.get(id) === 'archived').length);
	});

	it('has every field that is estimated', () => {
		const estimated = raw.places.flatMap(({ properties }) => properties.estimated ?? []);
		const ofPlaces = report.estimates.filter(({ part }) => part === 'places');
		expect(sum(ofPlaces, ({ records }) => records)).toBe(estimated.length);
	});

	it('knows who was in control as the periods have it', () => {
		const ran = new Set(raw.places.map(({ properties }) => properties.operator));
		for (const { year, known, operators, placesKnown, places } of report.controlKnown) {
			const asked = list<OperatorRecord>('operators').filter(
				({ id, founded }) => ran.has(id) && (founded === null || founded <= Number(year))
			);
			const began = asked.filter(({ control }) => control.some(({ from }) => from.slice(0, 4) <= year));
			expect({ known, operators }).toEqual({ known: began.length, operators: asked.length });
			const of = new Set(began.map(({ id }) => id));
			expect(placesKnown).toBe(raw.places.filter(({ properties }) => of.has(properties.operator)).length);
			expect(places).toBeLessThanOrEqual(raw.places.length);
		}
	});

	it('names the records that no source of the last 18 months bears out', () => {
		const old = sum(
			report.ages.filter(({ part }) => ['places', 'operators', 'attestations'].includes(part)),
			(row) => row['over 18']
		);
		expect(report.stale).toHaveLength(old);
		const published = new Map(raw.sources.map((source) => [source.id, source.published]));
		for (const { part, id, newest } of report.stale.filter((row) => row.part === 'places')) {
			const place = raw.places.find((candidate) => candidate.id === id);
			const dates = place?.properties.sources.map((source) => published.get(source.id) ?? '') ?? [];
			expect([part, dates.sort().at(-1)]).toEqual(['places', newest]);
		}
	});

	it('lists what the checker notices', () => {
		expect(report.notices.map(({ rule }) => rule)).toEqual(report.notices.map(() => 'borders'));
		expect(report.notices.length).toBeGreaterThan(0);
	});

	it('counts what is lacking as what the files have as null', () => {
		const single = raw.places.filter(({ properties }) => properties.sources.length === 1).length;
		expect(report.singleSource.total).toBe(single);
		expect(sum(report.lacks, ({ secondSource }) => secondSource)).toBe(single);
		const addresses = report.coverage.find(({ field }) => field === 'address');
		const facilities = raw.places.filter(({ properties }) => properties.kind !== 'cloud-region');
		const without = facilities.filter(({ properties }) => properties.address === null).length;
		expect(addresses).toMatchObject({
			known: facilities.length - without,
			total: facilities.length
		});
		expect(sum(report.lacks, ({ address }) => address)).toBe(without);
	});
});

describe('the report and the site', () => {
	const result = applySelection(createFacetIndex(buildAtlas(record)), DEFAULT_SELECTION);

	it('say the same number of places', () => {
		expect(report.counting.counted).toBe(result.count);
		expect(report.counting.shown).toBe(result.visible.length);
	});

	it('say the same of every country, status and kind', () => {
		for (const facet of ['country', 'status', 'kind'] as const) {
			const said = report.places[facet].map(({ value, counted }) => [value, counted]);
			expect(new Map(said as [string, number][])).toEqual(new Map(result.counts[facet]));
		}
	});

	it('say the same of every operator', () => {
		const ids = new Map(record.operators.map(({ id, name }) => [name, id]));
		for (const { value, counted } of report.places.operator) {
			expect([value, counted]).toEqual([
				value,
				result.counts.operator.get(ids.get(value) ?? '')
			]);
		}
	});

	it('say the same of who controls them', () => {
		const said = report.operators.control.map(({ counted }) => counted);
		expect(said).toEqual(GROUPS.map((group) => result.groupCounts[group]));
	});
});
