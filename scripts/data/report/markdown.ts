/** A section of the third level. */
export function section(title: string, ...content: string[]): string[] {
	return [`### ${title}`, ...content];
}

/** A Markdown table: the first column as text, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const line = (cells: readonly (string | number)[]): string =>
		`| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
	const isText = (column: number): boolean =>
		column === 0 || rows.every((row) => typeof row[column] === 'string' && !/^\d/.test(row[column]));
	const rule = head.map((_, column) => (isText(column) ? '---' : '---:'));
	return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A count, or a dot where it is none. */
export function orDot(count: number): string | number {
	return count === 0 ? '·' : count;
}

/** A count with its share of a total. */
export function withShare(count: number, total: number): string {
	return `${count} (${share(count, total)})`;
}

/** Percent without decimals; only all is 100 %, and only none is 0 %. */
export function share(count: number, total: number): string {
	if (total === 0) return '–';
	const percent = Math.round((100 * count) / total);
	const isPart = count > 0 && count < total;
	return `${isPart ? Math.min(99, Math.max(1, percent)) : percent} %`;
}
