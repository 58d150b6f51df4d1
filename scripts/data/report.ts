/**
 * `npm run data:report`: prints what the record holds and what it lacks, and writes it to
 * `docs/record.md`. With `--check` it writes nothing, and fails when that file is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { formatProblem, parseRecord } from '../../src/lib/atlas/record';
import {
	AGES,
	reportOn,
	type Counting,
	type Coverage,
	type HolderLacks,
	type OperatorCount,
	type PlaceCount,
	type RecordReport,
	type StandingCount
} from '../../src/lib/atlas/report';
import { ATTESTATION_STATUSES, SOURCE_READS } from '../../src/lib/atlas/vocabulary';
import { DEFAULT_STATUS } from '../../src/lib/selection/selection';
import { readDataFiles, ROOT } from './files';

const PATH = 'docs/record.md';

const { record, problems } = parseRecord(await readDataFiles());
if (record === null) {
	for (const problem of problems) console.error(formatProblem(problem));
	console.error('The record has errors: no report. See npm run data:check.');
	process.exitCode = 1;
} else {
	const path = join(ROOT, PATH);
	const options = await resolveConfig(path);
	const wanted = await format(render(reportOn(record, DEFAULT_STATUS)), {
		...options,
		parser: 'markdown'
	});
	if (process.argv.includes('--check')) {
		const current = await readFile(path, 'utf8').catch(() => null);
		const stale = current !== wanted;
		console.log(stale ? `${PATH} is out of date: npm run data:report` : `${PATH} is up to date.`);
		if (stale) process.exitCode = 1;
	} else {
		await writeFile(path, wanted);
		console.log(wanted);
	}
}

function render(report: RecordReport): string {
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
		...section('By reach', standingTable('reach', attestations.reach)),
		...section('By what is known of the period', standingTable('period', attestations.period)),
		'## Sources',
		...section(
			'Citations by how their source was read',
			table(
				['cited by', ...SOURCE_READS, 'citations'],
				citations.map((row) => [
					row.part,
					...SOURCE_READS.map((read) => withShare(row[read], row.total)),
					row.total
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
		'## Coverage',
		'Of the records to which the field applies, how many have a value. An empty `codes` or `region` ' +
			'may also mean that there is none.',
		coverageTable(coverage),
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
			['sources', totals.sources],
			['citations of them', totals.citations]
		]
	);
}

function renderCounting(counting: Counting): string {
	const { statuses, records, shown, regionsLeftOut, counted, countedOfAll } = counting;
	return (
		`The record has **${records}** places, ${shown} of them ${statuses.join(' or ')}. The site ` +
		`shows **${counted}**: it leaves out ${regionsLeftOut} cloud regions of which at least one ` +
		'facility is shown, so that nothing counts twice. ' +
		`With every status chosen it shows ${countedOfAll}, ${records - countedOfAll} fewer than there are records.`
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

function section(title: string, ...content: string[]): string[] {
	return [`### ${title}`, ...content];
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

/** A Markdown table: the first column as text, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const line = (cells: readonly (string | number)[]): string =>
		`| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
	const isText = (column: number): boolean =>
		column === 0 || rows.every((row) => typeof row[column] === 'string' && !/^\d/.test(row[column]));
	const rule = head.map((_, column) => (isText(column) ? '---' : '---:'));
	return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function orDot(count: number): string | number {
	return count === 0 ? '·' : count;
}

function withShare(count: number, total: number): string {
	return `${count} (${share(count, total)})`;
}

/** Percent without decimals; only all is 100 %, and only none is 0 %. */
function share(count: number, total: number): string {
	if (total === 0) return '–';
	const percent = Math.round((100 * count) / total);
	const isPart = count > 0 && count < total;
	return `${isPart ? Math.min(99, Math.max(1, percent)) : percent} %`;
}
