import type { PageTexts } from '../../page-texts';

/** The pages of sources. */
export const sources: PageTexts['sources'] = {
	title: 'Źródła',
	summary: 'Każde źródło według wydawców, wraz z tym, co się na nim opiera.',
	under: (letter) => `Źródła: wydawcy pod ${/^\d/.test(letter) ? 'znakami' : 'literą'} ${letter}`,
	letter: (letter) => letter.replace('-', '–').toUpperCase(),
	description: (f, count, publishers) =>
		`Wszystkie źródła bazy danych (${f.number(count)}) i ich wydawcy (${f.number(publishers)}): data, sposób odczytania i wpisy, które się na nich opierają.`,
	descriptionUnder: (f, letter, count) =>
		`Źródła bazy danych od wydawców pod ${/^\d/.test(letter) ? 'znakami' : 'literą'} ${letter} (${f.number(count)}): data, sposób odczytania i wpisy, które się na nich opierają.`,
	lead: (f, count, publishers, citations) =>
		`Każde twierdzenie w bazie danych ma wskazane źródła. Jest ich ${f.number(count)}, od ${f.number(publishers)} wydawców, a liczba przywołań wynosi ${f.number(citations)}. Tu są ułożone według wydawców, każde z tym, co się na nim opiera. O tym, jak są ważone, mówi [metodologia](page:methodology).`,
	letters: 'Wydawcy według liter',
	read: {
		title: 'Jak je odczytano',
		how: 'Sposób',
		count: 'Źródła',
		meaning: 'Co to znaczy'
	},
	reads: {
		archived: {
			name: 'Kopia archiwalna',
			text: 'Odczytano zachowaną kopię strony.'
		},
		repository: {
			name: 'Publiczne repozytorium',
			text: 'Odczytano plik z publicznego repozytorium.'
		},
		'own-knowledge': {
			name: 'Nieodczytane',
			text: 'Redakcja uznaje je za prawdziwe, ale go nie odczytała: najniższa ranga. Takie źródło czeka na lepsze.'
		}
	},
	age: {
		title: 'Z którego roku pochodzą',
		year: 'Publikacja',
		undated: 'Bez daty',
		earlier: (year) => `${year} i wcześniej`
	},
	publishers: {
		title: 'Najczęściej cytowani wydawcy',
		publisher: 'Wydawca',
		sources: 'Źródła',
		records: 'Wpisy oparte na tych źródłach'
	},
	count: (f, count) =>
		`${f.number(count)} ${f.plural(count, {
			one: 'źródło',
			few: 'źródła',
			many: 'źródeł',
			other: 'źródła'
		})}`,
	undated: 'bez daty',
	noAddress: 'bez publicznego adresu',
	kinds: {
		place: 'Lokalizacja',
		operator: 'Operator',
		scheme: 'Program certyfikacji',
		attestation: 'Posiadany certyfikat',
		event: 'Wydarzenie',
		refused: 'Twierdzenie nieuwzględnione',
		country: 'Kraj'
	}
};
