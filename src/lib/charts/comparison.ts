import { max } from 'd3-array';
import type { Compared, ComparedKind } from '$lib/atlas/brief/compare';
import { GROUPS, LENSES, type JurisdictionGroup, type Lens } from '$lib/atlas/jurisdiction';
import type { Formats } from '$lib/i18n/formats';

/**
 * What the comparison shows, as named slots: the page fills them while it is built, and its script fills
 * the same ones when a reader chooses others, so that both say the same.
 */
export interface Slot {
	text?: string;
	/** A length of the slot's box, in percent of what holds it. */
	width?: number;
	height?: number;
	/** Whether it is left out. */
	hidden?: boolean;
}

/** The slots of one country or operator, by name. */
export type Slots = Readonly<Record<string, Slot>>;

/** Words that slots are filled with; those in braces are replaced. */
export interface ComparisonWords {
	/** `{value}%` */
	percent: string;
	/** `year known for {known} of {of}` */
	known: string;
	/** What stands for nothing. */
	nothing: string;
}

/** The first year with a column of its own, as on the timeline; the column before it gathers what is older. */
const FIRST_YEAR = 2006;

/** The years of the columns of openings. */
export function comparedYears(recordDate: string): number[] {
	const last = Number(recordDate.slice(0, 4));
	return Array.from({ length: last - FIRST_YEAR + 2 }, (_, i) => FIRST_YEAR - 1 + i);
}

/** Replaces the words in braces. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
	return template.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);
}

/** The name of the slot of a group's number under a lens. */
export const groupSlot = (lens: Lens, group: JurisdictionGroup): string => `${lens}-${group}`;

/** The name of the slot of a year's column. */
export const yearSlot = (year: number): string => `year-${year}`;

/** The slots of countries or operators that stand side by side, on the scales that they share. */
export function comparisonSlots(
	subjects: readonly Compared[],
	years: readonly number[],
	schemeNames: Readonly<Record<string, string>>,
	formats: Formats,
	words: ComparisonWords
): Slots[] {
	const most = Math.max(1, max(subjects, ({ count }) => count) ?? 1);
	const openings = subjects.map((subject) => openingsBy(subject, years));
	const busiest = Math.max(1, max(openings, (counts) => max(counts)) ?? 1);
	const share = (count: number, of: number) => Math.round((1000 * count) / of) / 10;
	return subjects.map((subject, i) => {
		const { count, euShare } = subject;
		const slots: Record<string, Slot> = {
			count: { text: formats.number(count) },
			countBar: { width: share(count, most), hidden: count === 0 },
			euShare: {
				text:
					euShare === null
						? words.nothing
						: filled(words.percent, { value: formats.number(Math.round(euShare * 100)) })
			},
			euShareBar: { width: share(euShare ?? 0, 1), hidden: !euShare },
			spread: { text: formats.number(subject.spread) },
			schemes: { text: formats.number(subject.schemes.length) },
			schemeList: { hidden: subject.schemes.length === 0 },
			schemeNames: {
				text: formats.list(
					subject.schemes.map((id) => schemeNames[id] ?? id).sort((a, b) => formats.compare(a, b))
				)
			},
			known: {
				text: filled(words.known, {
					known: formats.number(subject.openedKnown),
					of: formats.number(count)
				})
			},
			announced: { text: formats.number(subject.announced) }
		};
		for (const lens of LENSES)
			for (const group of GROUPS) {
				const number = subject.groups[lens][group];
				slots[groupSlot(lens, group)] = { text: formats.number(number) };
				slots[`${groupSlot(lens, group)}-line`] = { hidden: number === 0 };
				slots[`${groupSlot(lens, group)}-bar`] = {
					width: share(number, most),
					hidden: number === 0
				};
			}
		for (const [column, year] of years.entries())
			slots[yearSlot(year)] = { height: share(openings[i]?.[column] ?? 0, busiest) };
		return slots;
	});
}

/** What opened in each of the years; the first of them gathers what is older. */
function openingsBy({ opened }: Compared, years: readonly number[]): number[] {
	const [first = FIRST_YEAR - 1] = years;
	return years.map((year) =>
		opened
			.filter(([each]) => Math.max(each, first) === year)
			.reduce((sum, [, count]) => sum + count, 0)
	);
}

/** What the rows of the downloaded table are called. */
export interface ComparisonLabels {
	measure: string;
	count: string;
	euShare: string;
	spread: Readonly<Record<ComparedKind, string>>;
	schemes: string;
	schemeNames: string;
	known: string;
	announced: string;
	record: string;
	lens: Readonly<Record<Lens, string>>;
	group: Readonly<Record<JurisdictionGroup, string>>;
}

/** The comparison as a table to download: a row for each measure, a column for each subject. */
export function comparisonTable(
	kind: ComparedKind,
	subjects: readonly Compared[],
	names: readonly string[],
	schemeNames: Readonly<Record<string, string>>,
	recordDate: string,
	labels: ComparisonLabels
): (string | number)[][] {
	const row = (label: string, value: (subject: Compared) => string | number) => [
		label,
		...subjects.map(value)
	];
	const years = [...new Set(subjects.flatMap(({ opened }) => opened.map(([year]) => year)))].sort(
		(a, b) => a - b
	);
	return [
		[labels.measure, ...names],
		row(labels.count, ({ count }) => count),
		...LENSES.flatMap((lens) =>
			GROUPS.map((group) =>
				row(`${labels.lens[lens]}: ${labels.group[group]}`, ({ groups }) => groups[lens][group])
			)
		),
		row(labels.euShare, ({ euShare }) => (euShare === null ? '' : Math.round(euShare * 1e4) / 1e4)),
		row(labels.spread[kind], ({ spread }) => spread),
		row(labels.schemes, ({ schemes }) => schemes.length),
		row(labels.schemeNames, ({ schemes }) => schemes.map((id) => schemeNames[id] ?? id).join('; ')),
		row(labels.known, ({ openedKnown }) => openedKnown),
		...years.map((year) =>
			row(`${year}`, ({ opened }) => opened.find(([each]) => each === year)?.[1] ?? 0)
		),
		row(labels.announced, ({ announced }) => announced),
		row(labels.record, () => recordDate)
	];
}
