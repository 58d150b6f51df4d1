import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Place } from '$lib/atlas/atlas';
import type { PlaceDetails } from '$lib/atlas/details';
import { en } from '$lib/i18n/en';
import PlacePanelHarness from './PlacePanelHarness.svelte';

const details: PlaceDetails = {
	id: 'acme-roubaix',
	recordDate: '2026-11-23',
	statusAsOf: null,
	lastChecked: { stale: false, date: '2026-03' },
	operator: {
		legalName: 'Acme SAS',
		parent: null,
		ownership: null,
		chain: [],
		control: [],
		technologyNote: null,
		exposure: null,
		website: null,
		cites: []
	},
	address: null,
	subdivision: 'Nord',
	availabilityZones: null,
	buildings: null,
	powerMw: null,
	opened: null,
	closed: null,
	landlord: null,
	services: null,
	notes: null,
	doubts: [],
	confidence: 'high',
	precision: 'municipality',
	radius: 5000,
	positionBasis: 'Town centre',
	region: null,
	campus: null,
	parts: [],
	attestations: [
		{
			relation: 'here',
			standing: 'held',
			scheme: 'SecNumCloud',
			level: null,
			scope: 'Bare metal',
			issued: null,
			expires: '2026-12-29',
			evidence: 'register',
			confidence: 'high',
			placesNamed: 1,
			notes: null,
			cites: [1]
		}
	],
	events: [],
	cites: [1],
	fieldCites: {},
	estimated: [],
	refused: [],
	sources: [
		{
			url: 'https://example.org/source',
			title: 'A source',
			publisher: 'A publisher',
			published: '2026-03',
			read: 'archived',
			supports: []
		}
	],
	attribution: []
};

const answer = (body: string, status = 200): Promise<Response> =>
	Promise.resolve(new Response(body, { status }));

function open(fetchDetails: (id: string, signal: AbortSignal) => Promise<Response>) {
	const correctionLink = (place: Place): string => `mailto:a@example.org?subject=${place.id}`;
	const pageHref = (place: Place): string => `/place/${place.id}/`;
	return render(PlacePanelHarness, { fetchDetails, correctionLink, pageHref });
}

test.each([
	['a broken connection', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
	['a missing file', () => answer('not found', 404), 'missing'],
	['a page instead of details', () => answer('<!doctype html>'), 'malformed'],
	['details of another place', () => answer(JSON.stringify({ ...details, id: 'x' })), 'malformed']
] as const)('%s is told, and trying again helps', async (_, fail, failure) => {
	const fetchDetails = vi
		.fn<(id: string, signal: AbortSignal) => Promise<Response>>()
		.mockImplementationOnce(fail)
		.mockImplementation(() => answer(JSON.stringify(details)));
	const screen = open(fetchDetails);
	await screen.getByRole('button', { name: 'Open Roubaix' }).click();

	await expect.element(screen.getByRole('alert')).toHaveTextContent(en.place.failure[failure]);
	// What the atlas knows stands all the same.
	await expect.element(screen.getByRole('heading', { name: 'Roubaix', exact: true })).toBeVisible();

	await screen.getByRole('button', { name: en.place.retry }).click();
	const source = screen.getByRole('link', { name: 'A source', exact: true });
	await expect.element(source).toHaveAttribute('href', 'https://example.org/source');
	await expect.element(source).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
	await expect.element(screen.getByText('until 29 December 2026')).toBeVisible();
	expect(screen.getByRole('alert').elements()).toHaveLength(0);
});

test('the focus goes into the panel, and back where it was on Escape', async () => {
	const screen = open(() => answer(JSON.stringify(details)));
	const opener = screen.getByRole('button', { name: 'Open Roubaix' });
	await opener.click();
	const heading = screen.getByRole('heading', { name: 'Roubaix', exact: true });
	await expect.element(heading).toHaveFocus();

	document.activeElement?.dispatchEvent(
		new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })
	);
	await expect.element(opener).toHaveFocus();
	expect(heading.elements()).toHaveLength(0);
});

test('where the page takes the panel away, the focus goes back all the same', async () => {
	const screen = open(() => answer(JSON.stringify(details)));
	await screen.getByRole('button', { name: 'Open Roubaix' }).click();
	await expect.element(screen.getByRole('heading', { name: 'Roubaix', exact: true })).toHaveFocus();
	await screen.rerender({ mounted: false });
	await expect.element(screen.getByRole('button', { name: 'Open Roubaix' })).toHaveFocus();
});

test('a request that is no longer wanted is aborted', async () => {
	const signals: AbortSignal[] = [];
	const screen = open((_, signal) => {
		signals.push(signal);
		return new Promise(() => {});
	});
	await screen.getByRole('button', { name: 'Open Roubaix' }).click();
	await screen.getByRole('button', { name: en.place.close }).click();
	await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]));
});
