/**
 * The page that sets countries or operators side by side: complete without script for the default ones;
 * here it reads others from the address, lets a reader choose, and fills the page's cells anew with the
 * numbers of one static file.
 */
import {
	FEWEST_COMPARED,
	MOST_COMPARED,
	choiceQuery,
	readChoice,
	type Compared,
	type ComparedKind,
	type Comparison
} from '$lib/atlas/brief/compare';
import {
	comparedYears,
	comparisonSlots,
	comparisonTable,
	filled,
	type ComparisonLabels,
	type ComparisonWords,
	type Slot
} from '$lib/charts/comparison';
import { csvAddress, toCsv } from '$lib/charts/csv';
import { createFormats } from '$lib/i18n/formats';
import { BASE_LANGUAGE, isLanguage } from '$lib/i18n/languages';

/** What the page tells its script, in `data-compare`. */
interface Told {
	/** Address of the file with all numbers. */
	source: string;
	/** Address of the page without a query. */
	address: string;
	/** Addresses of pages, with `{id}`. */
	country: string;
	operator: string;
	words: ComparisonWords;
	labels: ComparisonLabels;
	notice: Readonly<Record<'unknown' | 'excess' | 'few' | 'empty' | 'failed', string>>;
	/** What an empty choice is called. */
	none: string;
}

/** What a reader compares. */
interface Choice {
	kind: ComparedKind;
	ids: readonly string[];
}

/** Makes the page's comparison choosable; without script it shows the default one. */
export function enhanceComparison(root: Document = document): void {
	const place = root.querySelector<HTMLElement>('[data-compare]');
	if (!place) return;
	const told = JSON.parse(place.dataset.compare ?? '{}') as Told;
	const notice = place.querySelector<HTMLElement>('[data-notice]');
	fetch(told.source)
		.then(async (answer) => {
			if (!answer.ok) throw new Error(`${answer.status}`);
			return (await answer.json()) as Comparison;
		})
		.then((all) => start(place, told, all))
		.catch(() => notice && say(notice, [told.notice.failed]));
}

function start(place: HTMLElement, told: Told, all: Comparison): void {
	const language = place.ownerDocument.documentElement.lang;
	const formats = createFormats(isLanguage(language) ? language : BASE_LANGUAGE);
	const years = comparedYears(all.recordDate);
	const form = place.querySelector<HTMLFormElement>('[data-chooser]');
	const notice = place.querySelector<HTMLElement>('[data-notice]');
	if (!form || !notice) return;
	const kinds = [...form.querySelectorAll<HTMLInputElement>('input')];
	const selects = [...form.querySelectorAll('select')];
	const find = (kind: ComparedKind, id: string) => all[kind].find((each) => each.id === id);
	const nameOf = ({ id, name }: Compared) => name ?? formats.country(id.toUpperCase());
	const largest = (kind: ComparedKind): Choice => ({
		kind,
		ids: all[kind].slice(0, MOST_COMPARED).map(({ id }) => id)
	});
	const refill = rowFillers(place);
	let shown = largest('country');

	const show = (choice: Choice): void => {
		const { kind, ids } = choice;
		shown = choice;
		const subjects = ids.flatMap((id) => find(kind, id) ?? []);
		const names = subjects.map(nameOf);
		const slots = comparisonSlots(subjects, years, all.schemes, formats, told.words);
		refill(
			subjects.map(({ id }, i) => ({
				name: names[i] ?? id,
				href: filled(told[kind], { id }),
				slots: slots[i] ?? {}
			}))
		);
		const spread = place.querySelector('[data-row="spread"] [data-label]');
		if (spread) spread.textContent = told.labels.spread[kind];
		const link = place.querySelector('output');
		if (link) link.textContent = told.address + choiceQuery(kind, ids);
		const csv = place.querySelector<HTMLAnchorElement>('[data-csv]');
		if (csv) {
			csv.href = csvAddress(
				toCsv(comparisonTable(kind, subjects, names, all.schemes, all.recordDate, told.labels))
			);
			csv.download = `whose-cloud-${ids.join('-')}-${all.recordDate}.csv`;
		}
		offer(choice);
	};

	/** Writes the choice into the form. */
	const offer = ({ kind, ids }: Choice): void => {
		for (const radio of kinds) radio.checked = radio.value === kind;
		const options = all[kind]
			.map((subject) => ({ id: subject.id, name: nameOf(subject) }))
			.sort((a, b) => formats.compare(a.name, b.name));
		for (const [i, select] of selects.entries()) {
			select.replaceChildren(
				new Option(told.none, ''),
				...options
					.filter(({ id }) => id === ids[i] || !ids.includes(id))
					.map(({ id, name }) => new Option(name, id, false, id === ids[i]))
			);
			select.value = ids[i] ?? '';
		}
	};

	const choose = (choice: Choice): void => {
		show(choice);
		say(notice, choice.ids.length < FEWEST_COMPARED ? [told.notice.few] : []);
		history.replaceState(
			history.state,
			'',
			location.pathname + choiceQuery(choice.kind, choice.ids)
		);
	};
	const kindNow = (): ComparedKind =>
		kinds.some(({ value, checked }) => checked && value === 'operator') ? 'operator' : 'country';

	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', ({ target }) => {
		const kind = kindNow();
		if (target instanceof HTMLInputElement) {
			choose(largest(kind));
			return;
		}
		const ids = selects.map(({ value }) => value).filter(Boolean);
		if (ids.length > 0) choose({ kind, ids });
		else offer(shown);
		if (target instanceof HTMLElement) target.focus();
	});

	const known = {
		country: new Set(all.country.map(({ id }) => id)),
		operator: new Set(all.operator.map(({ id }) => id))
	};
	const asked = readChoice(new URLSearchParams(location.search), known);
	const { unknown, excess } = asked;
	const names = (values: readonly string[]) => ({ names: formats.list(values) });
	const left = excess.flatMap((id) => find(asked.kind, id) ?? []).map(nameOf);
	show(asked.ids.length > 0 ? asked : largest(asked.kind));
	say(notice, [
		...(unknown.length > 0 ? [filled(told.notice.unknown, names(unknown))] : []),
		...(left.length > 0 ? [filled(told.notice.excess, names(left))] : []),
		...(asked.ids.length === 1 ? [told.notice.few] : []),
		...(unknown.length > 0 && asked.ids.length === 0 ? [told.notice.empty] : [])
	]);
	form.hidden = false;
}

/** A column of the comparison. */
interface Column {
	name: string;
	href: string;
	slots: Readonly<Record<string, Slot>>;
}

/** Replaces the columns of every row by clones of its first cell, filled. */
function rowFillers(place: HTMLElement): (columns: readonly Column[]) => void {
	const rows = [...place.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].map((row) => ({
		row,
		pattern: row.cells[1]?.cloneNode(true)
	}));
	return (columns) => {
		for (const { row, pattern } of rows) {
			while (row.cells.length > 1) row.deleteCell(-1);
			for (const column of columns) {
				const cell = pattern?.cloneNode(true);
				if (!(cell instanceof HTMLTableCellElement)) continue;
				fill(cell, column);
				row.append(cell);
			}
		}
	};
}

function fill(cell: HTMLTableCellElement, { name, href, slots }: Column): void {
	const link = cell.querySelector('a');
	if (link) {
		link.href = href;
		link.textContent = name;
	}
	for (const element of cell.querySelectorAll<HTMLElement>('[data-slot]')) {
		const { text, width, height, hidden } = slots[element.dataset.slot ?? ''] ?? {};
		if (text !== undefined) element.textContent = text;
		if (width !== undefined) element.style.width = `${width}%`;
		if (height !== undefined) element.style.height = `${height}%`;
		if (hidden !== undefined) element.hidden = hidden;
	}
}

/** Says sentences in the page's notice, or nothing. */
function say(notice: HTMLElement, sentences: readonly string[]): void {
	notice.replaceChildren(
		...sentences.map((sentence) => {
			const paragraph = notice.ownerDocument.createElement('p');
			paragraph.textContent = sentence;
			return paragraph;
		})
	);
}
