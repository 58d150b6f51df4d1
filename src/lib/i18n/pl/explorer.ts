import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { FacetName } from '$lib/selection/selection';
import type { Formats } from '../formats';
import type { Messages } from '../messages';
import { headline, openedClause } from './headline';

const BY: Record<Lens, string> = {
	control: 'według kontroli',
	seat: 'według siedziby',
	technology: 'według technologii'
};

const NATIONALITY: Record<JurisdictionGroup, string> = {
	eu: 'UE',
	europe: 'inny kraj Europy',
	us: 'USA',
	other: 'reszta świata',
	unknown: 'kraj nieznany'
};

const FACET: Record<FacetName | 'q', string> = {
	operator: 'Operator',
	nationality: 'Przynależność',
	cert: 'Certyfikat',
	country: 'Kraj',
	kind: 'Rodzaj lokalizacji',
	status: 'Status',
	opened: 'Otwarcie',
	q: 'Wyszukiwanie'
};

/** Texts of the panel. */
export const explorer: Messages['explorer'] = {
	panel: 'Filtry',
	headline,
	note: (f, recordDate) =>
		`Obiekty oraz regiony, których budynki nie są publicznie znane. Liczba lokalizacji nie mówi o ich mocy. Stan bazy danych: ${f.date(recordDate)}.`,
	groups: {
		label: 'Lokalizacje według grup jurysdykcji',
		share: (f, name, count) => `${name}: ${f.number(count)}`
	},
	lens: {
		label: 'Przynależność określa',
		explain: {
			control:
				'Czyje prawo może zmuszać: prawo kraju podmiotu, który sprawuje ostateczną kontrolę.',
			seat: 'Gdzie jest zarejestrowana spółka operatora lokalizacji.',
			technology: 'Skąd są dostawcy rdzenia technologii; kolor oznacza główny kraj.'
		}
	},
	flip: {
		label: 'Dla porównania',
		lens: { control: 'kontrola', seat: 'siedziba', technology: 'technologia' },
		off: 'Zakończ porównanie',
		total: (f, count, lens, flip) =>
			`${f.number(count)} ${f.plural(count, {
				one: 'lokalizacja zmienia',
				few: 'lokalizacje zmieniają',
				many: 'lokalizacji zmienia',
				other: 'lokalizacji zmienia'
			})} grupę, jeśli liczyć ${BY[flip]} zamiast ${BY[lens]}.`,
		none: (lens, flip) =>
			`Żadna lokalizacja nie zmienia grupy, jeśli liczyć ${BY[flip]} zamiast ${BY[lens]}.`,
		pair: (lens, from, flip, to) =>
			`${capital(NATIONALITY[from])} ${BY[lens]}, ${NATIONALITY[to]} ${BY[flip]}`,
		coverage: (f, known, of) => `oba znane dla ${f.number(known)} z ${f.number(of)}`
	},
	facet: FACET,
	parameter: {
		...FACET,
		lens: 'Kryterium',
		flip: 'Porównanie',
		reach: 'Zasięg',
		place: 'Lokalizacja',
		map: 'Widok mapy'
	},
	clear: 'Wyczyść',
	clearFacet: (facet) => `Wyczyść filtr: ${FACET[facet].toLowerCase()}`,
	showAll: (f, count) => `Pokaż wszystko (${f.number(count)})`,
	showFewer: 'Pokaż mniej',
	all: (f, count) => `łącznie ${f.number(count)}`,
	knownFor: (f, known, of) => `znane dla ${f.number(known)} z ${f.number(of)}`,
	noOption: 'Nie ma tu niczego o tej nazwie.',
	findOperator: 'Znajdź operatora',
	operators: (f, count) =>
		`${f.number(count)} ${f.plural(count, {
			one: 'operator',
			few: 'operatorzy',
			many: 'operatorów',
			other: 'operatora'
		})}`,
	licensed: 'na licencjonowanej technologii z USA',
	unknown: {
		nationality: 'Nieznana',
		cert: 'Bez znanych certyfikatów',
		opened: 'Rok nieznany'
	},
	reach: {
		label: 'Kiedy lokalizacja pasuje',
		name: {
			operator: 'Operator ma certyfikat',
			place: 'Źródło wymienia lokalizację',
			any: 'Może dotyczyć lokalizacji'
		},
		explain: {
			operator: 'Gdzieś, dla jakiejś usługi: niekoniecznie w tej lokalizacji.',
			place:
				'Poświadczenie wymienia tę lokalizację. To rzadkie, więc brak wzmianki niczego nie dowodzi.',
			any: 'Źródło wymienia tę lokalizację, mówi o całym operatorze albo tego nie określa.'
		},
		coverage: {
			operator: 'ma go operator',
			place: 'lokalizacja wymieniona',
			any: 'może dotyczyć'
		}
	},
	opened: {
		chart: 'Otwarcia według lat',
		/** Of a column of the chart: a year, or the years up to one. */
		summary: (f, column) => {
			const years = column.from === null ? `do ${column.key} roku` : `${column.key}`;
			return `${years}: ${places(f, column.count)}`;
		},
		from: 'Od',
		to: 'Do',
		anyYear: 'dowolny rok',
		range: (opened) => openedClause(opened, 'Otwarte')
	},
	countries: 'Lokalizacje według krajów',
	countriesOf: (f, count) =>
		`${f.number(count)} ${f.plural(count, {
			one: 'kraj',
			few: 'kraje',
			many: 'krajów',
			other: 'kraju'
		})}`,
	by: BY,
	overlap:
		'Technologia może pochodzić z kilku krajów: wiersze częściowo się pokrywają, a ich suma przekracza całość.',
	search: {
		label: 'Szukaj miejscowości, operatorów, kodów',
		placeholder: 'Miejscowość, operator lub kod',
		shortcut: 'Naciśnij /, aby szukać',
		clear: 'Wyczyść wyszukiwanie'
	},
	chips: {
		label: 'Aktywne filtry',
		remove: (label) => `Usuń: ${label}`,
		text: (q) => `„${q}”`,
		nationality: (lens, name) => `${name} ${BY[lens]}`,
		reset: 'Wyczyść wszystko'
	},
	notice: {
		item: (name, value, reason) =>
			value === '' ? `${name}: ${reason}` : `${name} „${value}”: ${reason}`,
		title: (f, count) =>
			f.plural(count, {
				one: 'Pominięto niezrozumiałą część tego linku:',
				other: 'Pominięto niezrozumiałe części tego linku:'
			}),
		dismiss: 'Zamknij',
		reason: {
			'unknown-parameter': 'nie ma takiego filtra',
			'unknown-value': 'brak w bazie danych',
			malformed: 'nieoczekiwany zapis',
			'out-of-range': 'poza mapą',
			repeated: 'podano dwukrotnie',
			'too-long': 'za długie, skrócono',
			'too-many': 'za dużo wartości'
		}
	}
};

function places(f: Formats, count: number): string {
	return `${f.number(count)} ${f.plural(count, {
		one: 'lokalizacja',
		few: 'lokalizacje',
		many: 'lokalizacji',
		other: 'lokalizacji'
	})}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
