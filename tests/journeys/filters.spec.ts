import { expect } from '@playwright/test';
import { ENGLISH, Explorer, test, TONGUES } from './explorer';
import {
	certified,
	count,
	countries,
	flipped,
	groups,
	standing,
	type Lens,
	type Reach
} from './record';

test.use({ webgl: false });

const underUs = standing.filter((place) => groups(place, 'control').includes('us'));
const inFrance = standing.filter(({ country }) => country === 'FR');

for (const tongue of TONGUES) {
	test.describe(`filters (${tongue.language})`, () => {
		test('US control yields what the record counts', async ({ page }) => {
			const explorer = new Explorer(page, tongue);
			await explorer.open();
			await explorer.counted(count(standing));
			await explorer.option('nationality', 'us').check();
			await explorer.counted(count(underUs));
			await explorer.param('nationality', 'us');
			await expect(explorer.headline).toContainText(
				tongue.language === 'en' ? 'under US control' : 'sous contrôle américain'
			);
			const list = await explorer.openList();
			await expect(list).toBeVisible();
			const tab = page.getByRole('tab', { name: tongue.m.page.list });
			await expect(tab).toContainText(tongue.formats.number(underUs.length));
		});

		test('SecNumCloud by how far its attestation must reach', async ({ page }) => {
			const explorer = new Explorer(page, tongue);
			await explorer.open();
			await explorer.option('cert', 'secnumcloud').check();
			for (const reach of ['operator', 'place', 'any', 'operator'] satisfies Reach[]) {
				const name = tongue.m.explorer.reach.name[reach];
				await explorer.facet('cert').getByRole('radio', { name }).check();
				const held = standing.filter((place) => certified(place, 'secnumcloud', reach));
				expect(held.length).toBeGreaterThan(0);
				await explorer.counted(count(held));
				await explorer.param('reach', reach === 'operator' ? null : reach);
			}
			await expect(explorer.headline).toContainText('SecNumCloud');
		});

		test('France only, then more; reload and history keep the selection', async ({ page }) => {
			const explorer = new Explorer(page, tongue);
			await explorer.open();
			await explorer.option('country', 'FR').check();
			await explorer.counted(count(inFrance));
			await explorer.option('nationality', 'us').check();
			const american = inFrance.filter((place) => underUs.includes(place));
			await explorer.counted(count(american));
			await explorer.option('status', 'operational').uncheck();
			const building = american.filter(({ status }) => status === 'under-construction');
			await explorer.counted(count(building));

			await page.reload();
			await explorer.ready();
			await explorer.counted(count(building));
			await expect(explorer.option('country', 'FR')).toBeChecked();
			await expect(explorer.option('nationality', 'us')).toBeChecked();
			await expect(explorer.option('status', 'operational')).not.toBeChecked();

			await page.goBack();
			await explorer.counted(count(american));
			await page.goBack();
			await explorer.counted(count(inFrance));
			await expect(explorer.option('nationality', 'us')).not.toBeChecked();
			await page.goBack();
			await explorer.counted(count(standing));
			await page.goForward();
			await explorer.counted(count(inFrance));
			await expect(explorer.option('country', 'FR')).toBeChecked();
		});

		test('chips name what is chosen and take it away', async ({ page }) => {
			const { m, formats } = tongue;
			const explorer = new Explorer(page, tongue);
			await explorer.open('?nationality=us&country=DE,FR&kind=campus');
			const chip = (label: string) =>
				explorer.chips.getByRole('button', { name: m.explorer.chips.remove(label), exact: true });
			const american = m.explorer.chips.nationality('control', m.vocabulary.group.us);
			await expect(chip(american)).toBeVisible();
			await expect(chip(m.vocabulary.kind.campus)).toBeVisible();
			await chip(formats.country('DE')).click();
			await explorer.param('country', 'FR');
			await expect(chip(formats.country('DE'))).toHaveCount(0);
			await chip(american).click();
			const campuses = inFrance.filter(({ kind }) => kind === 'campus');
			await explorer.counted(count(campuses));
			await explorer.chips.getByRole('button', { name: m.explorer.chips.reset }).click();
			await explorer.counted(count(standing));
			await expect(explorer.chips).toHaveCount(0);
			expect([...explorer.params().keys()]).toEqual([]);
		});

		test('the lens decides whose a place is', async ({ page }) => {
			const explorer = new Explorer(page, tongue);
			await explorer.open('?nationality=us');
			for (const lens of ['seat', 'technology', 'control'] satisfies Lens[]) {
				const name = tongue.m.vocabulary.lens[lens];
				// The native radio lies under its label, as a reader of the screen meets it.
				await page.getByRole('radio', { name, exact: true }).check({ force: true });
				const american = standing.filter((place) => groups(place, lens).includes('us'));
				await explorer.counted(count(american));
				await explorer.param('lens', lens === 'control' ? null : lens);
			}
		});

		test('the flip counts, lists and outlines what changes group', async ({ page }) => {
			const { m, formats } = tongue;
			const explorer = new Explorer(page, tongue);
			await explorer.open('?lens=seat');
			const compare = page.getByRole('group', { name: m.explorer.flip.label });
			const control = m.vocabulary.lens.control.toLowerCase();
			await compare.getByRole('button', { name: control }).click();
			await explorer.param('flip', 'control');
			const changing = flipped(standing, 'seat', 'control');
			const total = m.explorer.flip.total(formats, count(changing), 'seat', 'control');
			await expect(explorer.panel).toContainText(total);
			const american = changing.filter(
				(place) => groups(place, 'seat')[0] === 'eu' && groups(place, 'control')[0] === 'us'
			);
			const pair = page
				.getByRole('group')
				.filter({ hasText: m.explorer.flip.pair('seat', 'eu', 'control', 'us') })
				.last();
			await expect(pair).toContainText(formats.number(count(american)));
			await pair.locator('summary').click();
			await expect(pair.getByRole('listitem')).toHaveCount(american.length);
			await expect(explorer.marks.locator('.outline').first()).toBeVisible();
			await page.getByRole('button', { name: m.explorer.flip.off }).click();
			await expect(explorer.marks.locator('.outline')).toHaveCount(0);
		});
	});
}

test('what is unknown stands first in its facet', async ({ page }) => {
	const explorer = new Explorer(page);
	await explorer.open('?lens=technology');
	for (const facet of ['nationality', 'cert', 'opened'] as const) {
		await expect(explorer.facet(facet).getByRole('checkbox').first()).toHaveValue('unknown');
	}
	const undated = standing.filter(({ opened }) => opened === null);
	await explorer.option('opened', 'unknown').check();
	await explorer.counted(count(undated));
	await explorer.option('nationality', 'unknown').check();
	await explorer.counted(
		count(undated.filter((place) => countries(place, 'technology').length === 0))
	);
});

test('an option says what it yields; an impossible one is dimmed, and still works', async ({
	page
}) => {
	const explorer = new Explorer(page);
	await explorer.open('?country=FR');
	for (const kind of ['campus', 'cloud-region', 'data-centre']) {
		const row = explorer
			.facet('kind')
			.locator('label')
			.filter({
				has: page.locator(`input[value="${kind}"]`)
			});
		const yielded = count(inFrance.filter((place) => place.kind === kind));
		await expect(row).toHaveText(new RegExp(`(?<!\\d)${yielded}$`));
	}
	await explorer.open('?operator=scaleway&country=FR');
	const impossible = explorer.option('nationality', 'us');
	const possible = explorer.option('nationality', 'eu');
	const colour = (option: typeof possible) =>
		option.locator('xpath=..').evaluate((row) => {
			const name = row.querySelector('.label') ?? row;
			const { color, opacity } = getComputedStyle(name);
			return `${color} ${opacity} ${getComputedStyle(row).opacity}`;
		});
	expect(await colour(impossible)).not.toBe(await colour(possible));
	await impossible.check();
	await explorer.counted(0);
	await expect(explorer.headline).toContainText('Nothing in the record matches');
	await impossible.uncheck();
	const scaleway = inFrance.filter(({ operator }) => operator.id === 'scaleway');
	await explorer.counted(count(scaleway));
});

test('free text finds towns in any spelling, and forgives a slip', async ({ page }) => {
	const explorer = new Explorer(page);
	await explorer.open();
	const inTown = (town: RegExp) => count(standing.filter((place) => town.test(place.town)));
	await explorer.search.fill('francfort');
	await explorer.param('q', 'francfort');
	await expect(explorer.headline).toContainText('matching “francfort”');
	const frankfurt = inTown(/frankfurt/i);
	await expect.poll(() => number(explorer)).toBeGreaterThanOrEqual(frankfurt);
	await expect.poll(() => number(explorer)).toBeLessThan(frankfurt + 20);
	const french = await number(explorer);
	await explorer.search.fill('Frankfurt');
	await explorer.param('q', 'Frankfurt');
	await expect.poll(() => number(explorer)).toBe(french);

	await explorer.search.fill('gravelnes');
	await expect(explorer.headline).toContainText('matching “gravelnes”');
	await expect.poll(() => number(explorer)).toBe(inTown(/gravelines/i));
	const list = await explorer.openList();
	await expect(list).toContainText('Gravelines');

	await page.getByRole('button', { name: ENGLISH.m.explorer.search.clear }).click();
	await explorer.counted(count(standing));
	await expect(explorer.search).toBeFocused();
});

/** The number that the headline begins with. */
async function number(explorer: Explorer): Promise<number> {
	return Number.parseInt((await explorer.headline.innerText()).trim(), 10);
}
