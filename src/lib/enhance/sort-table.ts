/** Tables whose heads sort them: `th[data-sort]`, with `data-value` on cells whose text does not sort. */

/** Turns the sortable heads of the page's tables into buttons. */
export function enhanceTables(root: Document = document): void {
	const collator = new Intl.Collator(root.documentElement.lang, { numeric: true });
	for (const head of root.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
		const button = root.createElement('button');
		button.type = 'button';
		button.append(...head.childNodes);
		head.append(button);
		button.addEventListener('click', () => sortBy(head, collator));
	}
}

function sortBy(head: HTMLTableCellElement, collator: Intl.Collator): void {
	const table = head.closest('table');
	const body = table?.tBodies[0];
	if (!table || !body) return;
	const now = head.getAttribute('aria-sort');
	// Of numbers one wants the most first.
	const descending = now === null ? head.classList.contains('number') : now === 'ascending';
	for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
	head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
	const column = head.cellIndex;
	const sign = descending ? -1 : 1;
	const rows = [...body.rows].map((row) => ({ row, value: valueOf(row.cells[column]) }));
	rows.sort((a, b) => {
		// What is not known stands last, whichever way one sorts.
		if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
		return sign * collator.compare(a.value, b.value);
	});
	body.append(...rows.map(({ row }) => row));
}

function valueOf(cell: HTMLTableCellElement | undefined): string {
	return cell?.dataset.value ?? cell?.textContent.trim() ?? '';
}
