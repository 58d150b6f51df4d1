import { describe, expect, it } from 'vitest';
import type { Atlas } from '$lib/atlas/atlas';
import { en } from '$lib/i18n/en';
import { createFormats, type Phrase } from '$lib/i18n/formats';
import { fr } from '$lib/i18n/fr';
import { DEFAULT_SELECTION, type Selection } from '$lib/selection/selection';
import { headlineFacts } from './headline';

const nobody = { seat: 'FR', control: 'FR', technology: [], licensedTechnology: false };
const atlas: Atlas = {
	recordDate: '2026-11-23',
	operators: [
		{ index: 0, id: 'ovhcloud', name: 'OVHcloud', ...nobody },
		{ index: 1, id: 'scaleway', name: 'Scaleway', ...nobody }
	],
	schemes: [
		{
			index: 0,
			id: 'c5',
			name: 'C5',
			issuerCountry: 'DE',
			levels: [{ id: 'type-2', name: 'Type 2' }]
		},
		{ index: 1, id: 'hds', name: 'HDS', issuerCountry: 'FR', levels: [] }
	],
	holdings: [],
	places: []
};
const none = { eu: 0, europe: 0, us: 0, other: 0, unknown: 0 };

/** The headline of a selection in both languages, as plain text. */
function say(
	selection: Partial<Selection>,
	groups: Partial<typeof none> = {}
): { en: string; fr: string } {
	const groupCounts = { ...none, ...groups };
	const count = Object.values(groupCounts).reduce((sum, value) => sum + value, 0);
	const facts = headlineFacts(
		atlas,
		{ ...DEFAULT_SELECTION, ...selection },
		{ count, groupCounts }
	);
	return {
		en: plain(en.explorer.headline(createFormats('en'), facts)),
		// A narrow no-break space reads as `~` here.
		fr: plain(fr.explorer.headline(createFormats('fr'), facts)).replaceAll('\u202F', '~')
	};
}

function plain(phrase: Phrase): string {
	return phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

describe('the headline', () => {
	it('names the two largest groups, in legend order', () => {
		expect(say({}, { eu: 226, europe: 30, us: 153, other: 18 })).toEqual({
			en: '427 cloud data centres in Europe: 226 under EU control, 153 under US control.',
			fr: '427 centres de données cloud en Europe~: 226 sous contrôle européen (UE), 153 sous contrôle américain.'
		});
	});

	it('says when the groups named are all there are', () => {
		expect(say({ lens: 'seat', country: ['NL'] }, { eu: 5, us: 2 })).toEqual({
			en: '7 cloud data centres in the Netherlands: 5 of operators seated in the EU and 2 of operators seated in the US.',
			fr: '7 centres de données cloud aux Pays-Bas~: 5 relevant d’opérateurs établis dans l’UE et 2 relevant d’opérateurs établis aux États-Unis.'
		});
	});

	it('speaks of one', () => {
		expect(say({ country: ['PT'], kind: ['edge-zone'] }, { us: 1 })).toEqual({
			en: '1 edge zone in Portugal: under US control.',
			fr: '1 zone de périphérie au Portugal~: sous contrôle américain.'
		});
	});

	it('speaks of none, still beginning with the number', () => {
		expect(say({ country: ['MT'], operator: ['scaleway'], nationality: ['DE'] })).toEqual({
			en: '0 cloud data centres of Scaleway in Malta, controlled from Germany. Nothing in the record matches.',
			fr: '0 centre de données cloud de Scaleway à Malte, contrôlé depuis l’Allemagne. Rien dans le registre ne correspond.'
		});
	});

	it('words each reach as what it is', () => {
		const chosen = { cert: ['c5', 'hds'], country: ['FR'] };
		expect(say({ ...chosen, reach: 'operator' }, { eu: 3 })).toEqual({
			en: '3 cloud data centres in France of operators that hold C5 or HDS: all under EU control.',
			fr: '3 centres de données cloud en France d’opérateurs qui détiennent C5 ou HDS~: tous sous contrôle européen (UE).'
		});
		expect(say({ cert: ['c5:type-2'], reach: 'place' }, { us: 3 })).toEqual({
			en: '3 cloud data centres in Europe named in a C5 Type 2 attestation: all under US control.',
			fr: '3 centres de données cloud en Europe nommés dans une attestation C5 Type 2~: tous sous contrôle américain.'
		});
		expect(say({ cert: ['hds'], reach: 'place' }, { us: 3 }).en).toContain('an HDS attestation');
		expect(say({ ...chosen, reach: 'any' }, { eu: 3 })).toEqual({
			en: '3 cloud data centres in France to which C5 or HDS may apply: all under EU control.',
			fr: '3 centres de données cloud en France où une attestation C5 ou HDS peut s’appliquer~: tous sous contrôle européen (UE).'
		});
	});

	it('joins operators, years, statuses, nationality and search', () => {
		const selection: Partial<Selection> = {
			operator: ['ovhcloud', 'scaleway'],
			kind: ['cloud-region'],
			nationality: ['FR', 'LU'],
			opened: { from: 2015, to: 2020, unknown: true },
			status: ['announced', 'closed'],
			q: 'gra'
		};
		expect(say(selection, { eu: 1400 })).toEqual({
			en: '1,400 cloud regions of OVHcloud and Scaleway in Europe, announced or closed, opened from 2015 to 2020 or in an unknown year, matching “gra”, controlled from France or Luxembourg.',
			fr: '1~400 régions cloud d’OVHcloud et de Scaleway en Europe, annoncées ou fermées, ouvertes de 2015 à 2020 ou à une date inconnue, pour la recherche «~gra~», contrôlées depuis la France ou le Luxembourg.'
		});
	});
});
