import type { PageTexts } from '../../page-texts';

/** The pages of sources. */
export const sources: PageTexts['sources'] = {
	title: 'Bronnen',
	summary: 'Elke bron, per uitgever, met wat erop berust.',
	under: (letter) => `Bronnen: uitgevers onder ${letter}`,
	letter: (letter) => (letter === '0-9' ? '0–9' : letter.toUpperCase()),
	description: (f, sources, publishers) =>
		`Alle ${f.number(sources)} bronnen van het overzicht, van ${f.number(publishers)} uitgevers: datum, hoe elke bron is gelezen en welke vermeldingen erop berusten.`,
	descriptionUnder: (f, letter, sources) =>
		`${f.number(sources)} ${f.plural(sources, { one: 'bron', other: 'bronnen' })} van het overzicht, van uitgevers onder ${letter}: datum, manier van lezen en welke vermeldingen erop berusten.`,
	lead: (f, sources, publishers, citations) =>
		`Elk gegeven in het overzicht noemt zijn bronnen: in totaal ${f.number(sources)}, van ${f.number(publishers)} uitgevers, ${f.number(citations)} keer aangehaald. Ze staan hier per uitgever, elk met wat erop berust. Hoe ze worden gewogen, staat in de [methode](page:methodology).`,
	letters: 'Uitgevers op letter',
	read: {
		title: 'Hoe ze zijn gelezen',
		how: 'Hoe',
		count: 'Bronnen',
		meaning: 'Wat dat betekent'
	},
	reads: {
		archived: {
			name: 'Gearchiveerde kopie',
			text: 'Er is een bewaarde kopie van de pagina gelezen.'
		},
		repository: {
			name: 'Openbare repository',
			text: 'Er is een bestand uit een openbare repository gelezen.'
		},
		'own-knowledge': {
			name: 'Niet ingezien',
			text: 'Door de redactie aangenomen, maar niet gelezen: de laagste rang. Zo’n bron wacht op een betere.'
		}
	},
	age: {
		title: 'Hoe oud ze zijn',
		year: 'Verschenen',
		undated: 'Geen datum',
		earlier: (year) => `${year} en eerder`
	},
	publishers: {
		title: 'Meest aangehaalde uitgevers',
		publisher: 'Uitgever',
		sources: 'Bronnen',
		records: 'Vermeldingen die erop berusten'
	},
	count: (f, count) => `${f.number(count)} ${f.plural(count, { one: 'bron', other: 'bronnen' })}`,
	undated: 'zonder datum',
	noAddress: 'geen openbaar adres',
	kinds: {
		place: 'Locatie',
		operator: 'Aanbieder',
		scheme: 'Certificering',
		attestation: 'Attest van een aanbieder',
		event: 'Gebeurtenis',
		refused: 'Niet overgenomen bewering',
		country: 'Land'
	}
};
