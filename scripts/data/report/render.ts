import { group } from 'd3-array';
import { AGES } from '../../../src/lib/atlas/freshness';
import type {
	Counting,
	Coverage,
	HolderLacks,
	OperatorCount,
	PlaceCount,
	RecordReport,
	StandingCount
} from '../../../src/lib/atlas/report';
import { ATTESTATION_STATUSES, SOURCE_READS } from '../../../src/lib/atlas/vocabulary';
import { orDot, section, share, table, withShare } from './markdown';

/** The text of `docs/record.md`, in Markdown that Prettier has still to format. */
export function render(report: RecordReport): string {
	const { places, attestations, operators, citations, ages, coverage } = report;
	return [
		'# The record in numbers',
		`Version ${report.version}. Made by \`npm run data:report\` from \`data/\` alone: do not edit. ` +
			'What the words mean is in [data/README.md](../data/README.md).',
		renderTotals(report),
		'## Counting',
		renderCounting(report.counting),
		'## Places',
		'`records`: every place, whatever its status. `counted`: what the site shows when it is asked ' +
			`for this value alone, by the counting rule, among ${report.counting.statuses.join(' and ')} ` +
			'places (by status: among the places of that status). Where a region stands in one row and ' +
			'its facilities in another, both count, and the column does not add up to the total.',
		...section('By status', placeTable('status', places.status)),
		...section('By kind', placeTable('kind', places.kind)),
		...section('By precision of the point', placeTable('precision', places.precision)),
		...section('By confidence', placeTable('confidence', places.confidence)),
		...section('By host country', placeTable('country', places.country)),
		...section('By operator', placeTable('operator', places.operator)),
		'## Operators',
		...section('By group of the controlling parent', operatorTable('group', operators.control)),
		...section('By country of the legal seat', operatorTable('seat', operators.seat)),
		'## Attestations',
		`The standing is that of ${report.date}: what the sources say, but expired once the end is past.`,
		...section('By scheme', standingTable('scheme', [...attestations.scheme, attestations.all])),
		...section(
			'By the best word on which they rest',
			standingTable('evidence', attestations.evidence)
		),
		...section('By reach', standingTable('reach', attestations.reach)),
		...section('By what is known of the period', standingTable('period', attestations.period)),
		'## Sources',
		...section(
			'Citations by how their source was read',
			table(
				['cited by', ...SOURCE_READS, 'citations', 'tied to fields'],
				citations.map((row) => [
					row.part,
					...SOURCE_READS.map((read) => withShare(row[read], row.total)),
					row.total,
					withShare(row.tied, row.total)
				])
			)
		),
		...section('Places that rest on one source only', renderSingleSource(report)),
		...section(
			'Records by the age of their newest dated source',
			`Months before ${report.date}. A date that is only a month or a year counts from its first day.`,
			table(
				['records', ...AGES, 'all'],
				ages.map((row) => [
					row.part,
					...AGES.map((age) => withShare(row[age], row.total)),
					row.total
				])
			)
		),
		...section('Records whose newest source is older than 18 months', renderStale(report)),
		'## Coverage',
		'Of the records to which the field applies, how many have a value. An empty `codes` or `region` ' +
			'may also mean that there is none.',
		coverageTable(coverage),
		...section('Fields that are estimated', renderEstimates(report)),
		...section('Who was in control', renderControl(report)),
		'## Points near a border',
		renderNotices(report),
		'## What each operator still lacks',
		renderLacks(report)
	].join('\n\n');
}

function renderTotals({ totals }: RecordReport): string {
	return table(
		['', 'records'],
		[
			['places', totals.places],
			['operators', totals.operators],
			['… that run a place', totals.running],
			['schemes', totals.schemes],
			['attestations', totals.attestations],
			['events', totals.events],
			['countries with inhabitants', totals.countries],
			['claims refused', totals.refused],
			['sources', totals.sources],
			['citations of them', totals.citations]
		]
	);
}

function renderCounting(counting: Counting): string {
	const { statuses, records, shown, regionsLeftOut, buildingsLeftOut, counted } = counting;
	return (
		`The record has **${records}** places, ${shown} of them ${statuses.join(' or ')}. The site ` +
		`shows **${counted}**: it leaves out ${regionsLeftOut} cloud regions of which at least one ` +
		`facility is shown, and ${buildingsLeftOut} buildings of which the campus is, so that nothing ` +
		`counts twice. With every status chosen it shows ${counting.countedOfAll}, ` +
		`${records - counting.countedOfAll} fewer than there are records.`
	);
}

function renderSingleSource({ singleSource: { total, read, unseen }, totals }: RecordReport): string {
	const reads = SOURCE_READS.map((value) => `${read[value]} ${value}`).join(', ');
	return [
		`${withShare(total, totals.places)} of ${totals.places}; that source was: ${reads}.`,
		...(unseen.length === 0
			? []
			: [`Nobody has seen the only source of: ${unseen.map((id) => `\`${id}\``).join(', ')}.`])
	].join('\n\n');
}

function renderStale({ stale }: RecordReport): string {
	const parts = [...group(stale, ({ part }) => part)];
	return [
		'Their newest source that bears a date, where any does. Events, schemes and claims do not go stale by age.',
		parts.length === 0 ? 'None.' : '',
		...parts.map(([part, records]) => {
			const ids = records.map(({ id, newest }) => `\`${id}\` (${newest})`);
			return `**${part}** (${records.length}): ${ids.join(', ')}.`;
		})
	]
		.filter(Boolean)
		.join('\n\n');
}

function renderEstimates({ estimates }: RecordReport): string {
	if (estimates.length === 0) return 'None.';
	return table(
		['records', 'field', 'estimated'],
		estimates.map(({ part, field, records }) => [part, field, records])
	);
}

function renderControl({ controlKnown }: RecordReport): string {
	return [
		'For how many of the operators that run a place the record answers who had ultimate control at the ' +
			'end of a year, and how many of today’s places are theirs. Operators founded later are left out.',
		table(
			['year', 'operators', 'of', 'share', 'places', 'of', 'share'],
			controlKnown.map(({ year, known, operators, placesKnown, places }) => [
				year,
				known,
				operators,
				share(known, operators),
				placesKnown,
				places,
				share(placesKnown, places)
			])
		)
	].join('\n\n');
}

function renderNotices({ notices }: RecordReport): string {
	const { length } = notices;
	if (length === 0) return 'None.';
	return [
		`The circle in which the place truly lies crosses a border: ${length} times. The country is known ` +
			'from the sources all the same.',
		table(
			['place', 'expected'],
			notices.map(({ record, expected }) => [`\`${record}\``, expected])
		)
	].join('\n\n');
}

function renderLacks({ lacks, holdersOnly }: RecordReport): string {
	const nationality = (operator: HolderLacks): string => operator.nationality.join(', ') || '·';
	return [
		'Counts of places: of those in or out of service, without the year of opening; of facilities ' +
			'(all but cloud regions), without address and without a point exact to building or campus; of ' +
			'colocations, without landlord; with one source only; of low confidence. Then attestations, and ' +
			'those without either date; then what of its nationality no source states. “·” is none.',
		table(
			[
				'operator',
				'places',
				'opening',
				'address',
				'point',
				'landlord',
				'one source',
				'low',
				'attestations',
				'undated',
				'not known'
			],
			lacks.map((operator) => [
				operator.name,
				operator.places,
				...[
					operator.opened,
					operator.address,
					operator.point,
					operator.landlord,
					operator.secondSource,
					operator.low,
					operator.attestations,
					operator.period
				].map(orDot),
				nationality(operator)
			])
		),
		'### Operators without a place',
		'They are in the record for their attestations.',
		table(
			['operator', 'attestations', 'undated', 'not known'],
			holdersOnly.map((operator) => [
				operator.name,
				orDot(operator.attestations),
				orDot(operator.period),
				nationality(operator)
			])
		)
	].join('\n\n');
}

function placeTable(of: string, rows: readonly PlaceCount[]): string {
	return table(
		[of, 'records', 'counted'],
		rows.map(({ value, records, counted }) => [value, records, counted])
	);
}

function operatorTable(of: string, rows: readonly OperatorCount[]): string {
	return table(
		[of, 'operators', 'that run a place', 'places', 'counted'],
		rows.map(({ value, operators, running, records, counted }) => [
			value,
			operators,
			running,
			records,
			counted
		])
	);
}

function standingTable(of: string, rows: readonly StandingCount[]): string {
	return table(
		[of, ...ATTESTATION_STATUSES, 'attestations'],
		rows.map((row) => [
			row.value,
			...ATTESTATION_STATUSES.map((status) => orDot(row[status])),
			row.total
		])
	);
}

function coverageTable(rows: readonly Coverage[]): string {
	return table(
		['records', 'field', 'applies to', 'known', 'of', 'share'],
		rows.map(({ part, field, of, known, total }) => [
			part,
			field,
			of,
			known,
			total,
			share(known, total)
		])
	);
}
