import type { Formats } from '../../formats';
import type { PageTexts } from '../../page-texts';

/** Of some places, in the past: „3 były”, „żadna nie była”. */
function were(f: Formats, count: number): string {
	if (count === 0) return 'żadna nie była';
	return `${f.number(count)} ${f.plural(count, { one: 'była', few: 'były', many: 'było', other: 'było' })}`;
}

/** Of some places, today: „3 są”, „żadna nie jest”. */
function are(f: Formats, count: number): string {
	if (count === 0) return 'żadna nie jest';
	return `${f.number(count)} ${f.plural(count, { one: 'jest', few: 'są', many: 'jest', other: 'jest' })}`;
}

/** The page of openings, closures and ownership over time. */
export const timeline: PageTexts['timeline'] = {
	title: 'Oś czasu',
	lead: 'Jak rosła mapa europejskiej chmury i kto kontrolował to, co istniało.',
	description: (known, of, first, last) =>
		`Otwarcia i zamknięcia chmurowych centrów danych w Europie według lat i jurysdykcji oraz to, kto je kontrolował w każdym roku od ${first} do ${last}. Rok otwarcia znany dla ${known} spośród ${of}.`,
	coverage: {
		known: (f, of) =>
			`ze znanym rokiem otwarcia, spośród lokalizacji, które uruchomiono (${f.number(of)})`,
		unknown: 'bez roku otwarcia w odczytanych źródłach',
		closed: 'zamknięto; lokalizacje bez daty są na liście',
		history: (f, of) =>
			`z ustaloną historią kontroli, spośród wszystkich operatorów (${f.number(of)})`
	},
	until: (year) => `do ${year}`,
	year: 'Rok',
	numbers: 'Liczby w tabeli',
	openings: {
		title: 'Otwarcia według lat',
		note: 'Według grupy, z której operator jest dziś kontrolowany. Każdy rok z osobna jest zgodny z zasadą liczenia: region chmurowy może się liczyć w swoim roku, a jeden z jego budynków w późniejszym.',
		label: (first, last) =>
			`Kolumny: lokalizacje otwarte w każdym roku od ${first} do ${last}, według grup jurysdykcji; liczby podaje tabela poniżej`,
		unknown: 'Lokalizacje o nieznanym roku, na mapie',
		all: 'Wszystkie otwarcia',
		opened: 'Otwarte, według grup',
		closed: 'Zamknięte'
	},
	standing: {
		title: 'Co istniało na koniec każdego roku',
		caption: 'Tabela otwarć, zamknięć i lokalizacji według lat',
		note: 'Lokalizacje o znanym otwarciu, bez tych, które już zamknięto; według grupy, z której operator jest dziś kontrolowany. Region chmurowy o znanym roku liczy się tak długo, jak długo nie są znane lata jego budynków.',
		label: (first, last) =>
			`Kolumny: lokalizacje, o których wiadomo, że istniały na koniec każdego roku od ${first} do ${last}, według grup jurysdykcji; liczby podaje tabela poniżej`,
		all: 'Wszystkie, o których wiadomo, że istniały',
		stood: 'Znane jako istniejące, według grup'
	},
	closures: {
		title: 'Zamknięcia',
		note: 'Lokalizacje z bazy danych, które już nie istnieją. Te o nieznanej dacie zamknięcia nie wchodzą do żadnej liczby lokalizacji istniejących.',
		caption: 'Tabela zamkniętych lokalizacji',
		closed: 'Zamknięcie'
	},
	ownership: {
		title: 'Kto kontrolował te lokalizacje?',
		caption: 'Tabela kontroli według lat',
		note: 'Dla każdego roku lokalizacje, o których wiadomo, że istniały na jego koniec: według kraju, z którego operator był wówczas kontrolowany, i według kraju, z którego jest kontrolowany dziś. Przed pierwszym okresem kontroli potwierdzonym w źródle kontrola jest nieznana, nawet jeśli dzisiejsza jest znana.',
		groups:
			'Grupy są dzisiejsze: Wielka Brytania liczy się cały czas jako inny kraj Europy, także w latach członkostwa w Unii.',
		choose: 'Rok',
		play: 'Odtwórz',
		pause: 'Wstrzymaj',
		then: 'Według ówczesnej kontroli',
		today: 'Według dzisiejszej kontroli',
		thenLabel: (first, last) =>
			`Kolumny: lokalizacje, o których wiadomo, że istniały na koniec każdego roku od ${first} do ${last}, według grupy, z której operator był wówczas kontrolowany; liczby podaje tabela poniżej`,
		todayLabel: (first, last) =>
			`Kolumny: te same lokalizacje od ${first} do ${last}, według grupy, z której operator jest dziś kontrolowany; liczby podaje tabela poniżej`,
		count: 'Znane jako istniejące',
		changed: 'Odtąd inna grupa',
		sentence: (f, { year, count, then, today, changed }, now) => {
			const parts = [
				`Spośród ${f.number(count)} lokalizacji, o których wiadomo, że istniały na koniec ${year} roku, ${were(f, then.eu)} pod kontrolą podmiotów z UE, a ${were(f, then.us)} pod kontrolą podmiotów z USA`,
				then.unknown > 0 ? `; dla ${f.number(then.unknown)} ówczesna kontrola nie jest znana` : '',
				`. Z tych samych lokalizacji ${are(f, today.eu)} dziś pod kontrolą podmiotów z UE`,
				changed > 0
					? ` (${f.number(changed)} ${f.plural(changed, {
							one: 'zmieniła',
							few: 'zmieniły',
							many: 'zmieniło',
							other: 'zmieniło'
						})} od tego czasu grupę)`
					: '',
				`; spośród ${f.number(now.count)} lokalizacji, o których wiadomo, że istnieją dziś, ${are(f, now.then.eu)} pod taką kontrolą.`
			];
			return parts.join('');
		},
		sentenceNow: (f, { count, then }, date) =>
			`Stan na ${f.date(date)}: spośród ${f.number(count)} lokalizacji, o których wiadomo, że istnieją, ${are(f, then.eu)} pod kontrolą podmiotów z UE, a ${are(f, then.us)} pod kontrolą podmiotów z USA.`
	},
	meaning:
		'Liczba lokalizacji nie mówi o ich mocy. Dane za lata sprzed około 2015 roku opierają się na niewielu lokalizacjach: źródeł z tamtego czasu jest mało, a to, co odtąd zniknęło, rzadko zostało udokumentowane.'
};
