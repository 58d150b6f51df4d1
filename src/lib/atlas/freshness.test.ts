import { describe, expect, it } from 'vitest';
import { ageOf } from './freshness';

describe('ageOf', () => {
	const date = '2026-11-23';

	it.each([
		['2026-11-23', 'under 12'],
		['2025-11-24', 'under 12'],
		['2025-11-23', '12–18'],
		['2025-05-23', '12–18'],
		['2025-05-22', 'over 18'],
		['2025-12', 'under 12'],
		['2025-11', '12–18'],
		['2025-06', '12–18'],
		['2025-05', 'over 18'],
		['2026', 'under 12'],
		['2025', 'over 18']
	] as const)('puts a source of %s among those %s months old', (published, age) => {
		expect(ageOf([published], date)).toBe(age);
	});

	it('goes by the newest source that has a date', () => {
		expect(ageOf(['2019', null, '2026-03', '2025-01-31'], date)).toBe('under 12');
		expect(ageOf([null, null], date)).toBe('undated');
		expect(ageOf([], date)).toBe('undated');
	});

	it('counts months across years, from a day that the earlier month lacks', () => {
		expect(ageOf(['2025-03-01'], '2026-08-31')).toBe('12–18');
		expect(ageOf(['2025-02-28'], '2026-08-31')).toBe('over 18');
		expect(ageOf(['2025-01-15'], '2026-01-15')).toBe('12–18');
		expect(ageOf(['2024-12-31'], '2026-01-15')).toBe('12–18');
	});
});
