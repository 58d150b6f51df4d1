import { expect } from '@playwright/test';
import { Explorer, FRENCH, test, TONGUES } from './explorer';
import { pixels } from './geometry';
import { certified, count, groups, placeOf, standing } from './record';

test.use({ webgl: false });

const place = placeOf('ovhcloud-gravelines');

for (const tongue of TONGUES) {
	test(`a pasted link restores filters, lens, place and camera (${tongue.language})`, async ({
		page
	}) => {
		const query = `?lens=seat&nationality=eu&cert=secnumcloud&country=FR&place=${place.id}&map=6.5/50.5/2.5`;
		const explorer = new Explorer(page, tongue);
		await explorer.open(query);
		const selected = standing.filter(
			(each) =>
				groups(each, 'seat').includes('eu') &&
				certified(each, 'secnumcloud', 'operator') &&
				each.country === 'FR'
		);
		await explorer.counted(count(selected));
		await expect(
			page.getByRole('radio', { name: tongue.m.vocabulary.lens.seat, exact: true })
		).toBeChecked();
		await expect(explorer.option('nationality', 'eu')).toBeChecked();
		await expect(explorer.option('cert', 'secnumcloud')).toBeChecked();
		await expect(explorer.place.getByRole('heading', { level: 2 })).toHaveText(place.name);
		await expect(explorer.marks.locator('[data-key].selected')).toHaveCount(1);
		// The camera is in the middle of the map: Gravelines lies where that puts it.
		const box = await explorer.map.boundingBox();
		const { x, y } = pixels(place, { lon: 2.5, lat: 50.5 }, 6.5);
		await expect
			.poll(async () => {
				const mark = await explorer.marks.locator('[data-key].selected .ring').boundingBox();
				if (!mark || !box) return Infinity;
				return Math.hypot(
					mark.x + mark.width / 2 - (box.x + box.width / 2 + x),
					mark.y + mark.height / 2 - (box.y + box.height / 2 + y)
				);
			})
			.toBeLessThan(1);
		// What was pasted is what stays: nothing rewrites the address of its own accord.
		expect(new URL(page.url()).search).toBe(query);
	});
}

test('what a link says wrongly is named in a notice, and the rest holds', async ({ page }) => {
	const failures: string[] = [];
	page.on('pageerror', (error) => failures.push(error.message));
	for (const tongue of TONGUES) {
		const { m } = tongue;
		const explorer = new Explorer(page, tongue);
		await explorer.open(
			'?country=FR,ZZ&operator=nobody&lens=tea&map=99/1/2&opened=20x&place=nowhere&colour=red&status=%3Cb%3E'
		);
		const notice = explorer.map.getByRole('alert');
		await expect(notice).toBeVisible();
		await expect(notice).toContainText(m.explorer.notice.title(tongue.formats, 8));
		await expect(notice.getByRole('listitem')).toHaveText([
			...[
				['colour', 'red', 'unknown-parameter'],
				['lens', 'tea', 'unknown-value'],
				['status', '<b>', 'unknown-value'],
				['operator', 'nobody', 'unknown-value'],
				['country', 'ZZ', 'unknown-value'],
				['opened', '20x', 'malformed'],
				['place', 'nowhere', 'unknown-value'],
				['map', '99/1/2', 'out-of-range']
			].map(([parameter = '', value = '', reason = '']) => {
				const names: Record<string, string> = m.explorer.parameter;
				const reasons: Record<string, string> = m.explorer.notice.reason;
				return m.explorer.notice.item(
					names[parameter] ?? parameter,
					value,
					reasons[reason] ?? reason
				);
			})
		]);
		await explorer.counted(count(standing.filter(({ country }) => country === 'FR')));
		await notice.getByRole('button', { name: m.explorer.notice.dismiss }).click();
		await expect(notice).toHaveCount(0);
	}
	expect(failures).toEqual([]);
});

/** Addresses that nobody should write. */
const HOSTILE = [
	'?%',
	'?%E0%A4%A',
	'?q=%00%0A%F0%9F%98%80',
	'?map=NaN/NaN/NaN',
	'?map=1e309/0/0',
	`?q=${'x'.repeat(5000)}`,
	'?country=__proto__&operator=constructor&colour=toString',
	'?opened=9999..0001',
	'?place=../../etc/passwd'
];

test('no address breaks the page', async ({ page }) => {
	test.setTimeout(60_000);
	const failures: string[] = [];
	page.on('pageerror', (error) => failures.push(error.message));
	const explorer = new Explorer(page);
	for (const query of HOSTILE) {
		await explorer.open(query);
		await expect(explorer.headline, query).toHaveText(/^\s*\d+/);
		await explorer.option('kind', 'campus').check();
		await explorer.param('kind', 'campus');
	}
	expect(failures).toEqual([]);
});

test('the language switch keeps the selection', async ({ page }) => {
	const explorer = new Explorer(page);
	const query = '?lens=seat&nationality=us&country=DE,FR&opened=2015..2020';
	await explorer.open(query);
	const french = new Explorer(page, FRENCH);
	await page.getByRole('banner').locator('summary').click();
	await page.getByRole('link', { name: 'Français' }).click();
	await french.ready();
	expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/fr/${query}`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
	await expect(french.option('country', 'DE')).toBeChecked();
	const selected = standing.filter(
		({ opened, country }) =>
			['DE', 'FR'].includes(country) && opened !== null && /^20(1[5-9]|20)/.test(opened)
	);
	await french.counted(count(selected.filter((each) => groups(each, 'seat').includes('us'))));
	await page.getByRole('banner').locator('summary').click();
	await page.getByRole('link', { name: 'English' }).click();
	await explorer.ready();
	expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/${query}`);
});

test('parameters come in one order, whatever the order of choices', async ({ page }) => {
	const explorer = new Explorer(page);
	await explorer.open('?status=operational&country=FR,DE');
	await explorer.option('nationality', 'us').check();
	await explorer.param('nationality', 'us');
	await explorer.option('operator', 'aws').check();
	await explorer.param('operator', 'aws');
	await page.getByRole('radio', { name: explorer.m.vocabulary.lens.seat, exact: true }).check({
		force: true
	});
	await expect
		.poll(() => new URL(page.url()).search)
		.toBe('?lens=seat&operator=aws&nationality=us&country=DE,FR&status=operational');
});

test('zoom, full screen and own position are asked for, not taken', async ({ page, context }) => {
	await context.grantPermissions(['geolocation']);
	await context.setGeolocation({ latitude: 52.52, longitude: 13.4 });
	const explorer = new Explorer(page);
	await explorer.open();
	const { map } = explorer.m;
	await page.getByRole('button', { name: map.locate }).click();
	const ask = page.getByRole('dialog', { name: map.locate });
	await expect(ask).toContainText(map.locateAsk);
	expect(explorer.params().has('map')).toBe(false);
	await ask.getByRole('button', { name: map.locateYes }).click();
	await expect.poll(() => explorer.params().get('map')).toMatch(/^9\/52\.5\d*\/13\.4\d*$/);
});
