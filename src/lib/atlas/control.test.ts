import { expect, test } from 'vitest';
import { controllerOn } from './control';
import { record } from './read';
import type { ControlPeriod } from './schema';

const period = (from: string, country: string): ControlPeriod => ({
	from,
	name: country,
	country,
	share: null,
	event: null,
	note: null,
	sources: [{ id: 'a-source', supports: 'control' }]
});

test.each([
	['2009', null],
	['2010', 'FR'],
	['2010-03-09', null],
	['2010-03-10', 'FR'],
	['2015-12-31', 'FR'],
	['2016', 'US'],
	['2016-01-01', 'US'],
	['2019', 'US'],
	['2020-05', 'US'],
	['2020-06', 'DE'],
	['2026-11-23', 'DE']
])('who had control in %s: %s', (date, country) => {
	const control = [period('2010-03-10', 'FR'), period('2016', 'US'), period('2020-06', 'DE')];
	expect(controllerOn(control, date)?.country ?? null).toBe(country);
});

test('today, every operator of the record is controlled by its parent', () => {
	for (const { id, control, parent } of record.operators) {
		if (control.length === 0) continue;
		expect(controllerOn(control, record.info.date)?.country, id).toBe(parent.country);
	}
});
