import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvAddress, toCsv } from './csv';

/** Reads CSV back, by the grammar of RFC 4180. */
function parse(csv: string): string[][] {
	const rows: string[][] = [];
	let at = 0;
	while (at < csv.length) {
		const row: string[] = [];
		for (;;) {
			let value = '';
			if (csv[at] === '"') {
				for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
					if (csv[at] === '"') at += 1;
					value += csv[at] ?? '';
				}
				at += 1;
			} else
				while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r') value += csv[at++] ?? '';
			row.push(value);
			if (csv[at] !== ',') break;
			at += 1;
		}
		expect(csv.slice(at, at + 2)).toBe('\r\n');
		at += 2;
		rows.push(row);
	}
	return rows;
}

const text = fc.string({
	unit: fc.constantFrom('a', 'é', ',', '"', '\r', '\n', '=', '+', '-', '@', '\t', ' ', "'")
});

test('any table reads back, and no text is a formula', () => {
	fc.assert(
		fc.property(fc.array(fc.array(fc.oneof(text, fc.integer()), { minLength: 1 })), (rows) => {
			const read = parse(toCsv(rows));
			expect(read).toHaveLength(rows.length);
			for (const [i, row] of rows.entries())
				for (const [j, value] of row.entries()) {
					const back = read[i]![j]!;
					if (typeof value === 'number') expect(back).toBe(`${value}`);
					else {
						expect(back).not.toMatch(/^[=+\-@\t\r]/);
						expect([value, `'${value}`]).toContain(back);
					}
				}
		})
	);
});

test('the address carries the text whole', () => {
	const address = csvAddress('Pays,"é, #"\r\n');
	expect(address).toMatch(/^data:text\/csv;charset=utf-8,/);
	expect(decodeURIComponent(address.split(',').slice(1).join(','))).toBe('\uFEFFPays,"é, #"\r\n');
});
