import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Atlas, Operator, Place } from '$lib/atlas/atlas';
import { en } from '$lib/i18n/en';
import { createFormats } from '$lib/i18n/formats';
import { DEFAULT_SELECTION, type Selection } from '$lib/selection/selection';
import Harness from './Harness.svelte';

const ovhcloud: Operator = {
	index: 0,
	id: 'ovhcloud',
	name: 'OVHcloud',
	seat: 'FR',
	control: 'FR',
	technology: ['FR'],
	licensedTechnology: false
};
const aws: Operator = {
	index: 1,
	id: 'aws',
	name: 'AWS',
	seat: 'LU',
	control: 'US',
	technology: ['US'],
	licensedTechnology: false
};

function place(index: number, operator: Operator, country: string, opened: number | null): Place {
	return {
		index,
		id: `place-${index}`,
		name: `Place ${index}`,
		operator,
		kind: 'campus',
		status: 'operational',
		precision: 'campus',
		lon: 2,
		lat: 48,
		town: 'Town',
		country,
		codes: [],
		landlord: null,
		region: null,
		campus: null,
		opened
	};
}

const c5 = {
	index: 0,
	id: 'c5',
	name: 'C5',
	issuerCountry: 'DE',
	levels: [
		{ id: 'type-1', name: 'Type 1' },
		{ id: 'type-2', name: 'Type 2' }
	]
};
const atlas: Atlas = {
	recordDate: '2026-11-23',
	operators: [ovhcloud, aws],
	schemes: [c5],
	holdings: [
		{ operator: ovhcloud, scheme: c5, level: 'type-2', reach: 'places', places: [0] },
		{ operator: aws, scheme: c5, level: 'type-1', reach: 'operator', places: [] }
	],
	places: [
		place(0, ovhcloud, 'FR', 2013),
		place(1, ovhcloud, 'FR', null),
		place(2, aws, 'IE', 2007),
		place(3, aws, 'DE', null)
	]
};

function open(selection: Partial<Selection> = {}) {
	const onselect = vi.fn<(patch: Partial<Selection>) => void>();
	render(Harness, {
		atlas,
		selection: { ...DEFAULT_SELECTION, ...selection },
		i18n: { language: 'en', m: en, formats: createFormats('en') },
		onselect
	});
	return onselect;
}

test('a row of a facet asks for its own patch, and headline and chips follow', async () => {
	const onselect = open();
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent(/^4 cloud data centres in Europe/);
	await page.getByRole('checkbox', { name: /^France/ }).click();
	expect(onselect).toHaveBeenLastCalledWith({ country: ['FR'] });
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent('2 cloud data centres in France: all under EU control.');
	await page.getByRole('button', { name: 'Remove France' }).click();
	expect(onselect).toHaveBeenLastCalledWith({ country: [] });
});

test('an option that yields nothing is dimmed and can still be chosen', async () => {
	const onselect = open({ operator: ['ovhcloud'] });
	const ireland = page.getByRole('checkbox', { name: /^Ireland 0/ });
	await expect.element(ireland).toBeEnabled();
	expect(ireland.element().closest('label')?.classList).toContain('zero');
	await ireland.click();
	expect(onselect).toHaveBeenLastCalledWith({ country: ['IE'] });
	await expect.element(page.getByRole('status')).toHaveTextContent(/^0 /);
});

test('the reach is three equal choices, with counts once a certification is chosen', async () => {
	const onselect = open();
	const named = (name: RegExp) => page.getByRole('radio', { name });
	await expect.element(named(/^The source names the place$/)).toBeVisible();
	await page.getByRole('checkbox', { name: /^C5/ }).click();
	await expect.element(named(/^The operator holds it 4$/)).toBeChecked();
	await expect.element(named(/^It may apply here 3$/)).toBeVisible();
	await named(/^The source names the place 1$/).click();
	expect(onselect).toHaveBeenLastCalledWith({ reach: 'place' });
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent('1 cloud data centre in Europe named in a C5 attestation');
	await page.getByRole('checkbox', { name: /^Type 2/ }).click();
	expect(onselect).toHaveBeenLastCalledWith({ cert: ['c5:type-2'] });
});

test('lens, comparison and group', async () => {
	const onselect = open();
	await page.getByRole('radio', { name: 'Seat', exact: true }).click();
	expect(onselect).toHaveBeenLastCalledWith({ lens: 'seat', flip: null });
	await page.getByRole('button', { name: 'technology' }).click();
	await expect.element(page.getByText('EU by seat, American by technology')).toBeVisible();
	await page.getByRole('button', { name: /^European Union/ }).click();
	expect(onselect).toHaveBeenLastCalledWith({ nationality: ['eu'] });
});
