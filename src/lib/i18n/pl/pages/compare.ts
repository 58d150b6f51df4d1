import type { PageTexts } from '../../page-texts';

/** The page that sets countries or operators side by side. */
export const compare: PageTexts['compare'] = {
	title: 'Porównanie',
	lead: 'Od dwóch do pięciu krajów lub operatorów obok siebie, w tej samej skali.',
	description: (names) =>
		`Kraje Europy i operatorzy chmury obok siebie: lokalizacje, prawo, które ich dosięga, certyfikaty, otwarcia. Na początek: ${names}.`,
	kind: { country: 'Kraje', operator: 'Operatorzy' },
	choose: {
		title: 'Wybór',
		what: 'Porównaj',
		slot: (number) => `Nr\u00a0${number}`,
		none: 'brak'
	},
	comparison: 'Wynik porównania',
	caption: 'Tabela porównania',
	note: 'Wszystkie paski w wierszu oraz wszystkie kolumny otwarć mają wspólną skalę. Liczone są: każdy obiekt, który działa lub jest w budowie, oraz każdy region chmurowy, którego żadnego obiektu nie ma na mapie; kampus i jego budynki raz. Liczba lokalizacji nie mówi o ich mocy.',
	rows: {
		count: 'Lokalizacje',
		euShare: 'Pod kontrolą podmiotów z UE',
		spread: {
			country: 'Operatorzy z lokalizacjami w kraju',
			operator: 'Kraje z lokalizacjami'
		},
		schemes: 'Certyfikaty',
		opened: 'Otwarcia według lat',
		announced: 'W planach, nieliczone powyżej'
	},
	lens: { control: 'Według kontroli', seat: 'Według siedziby', technology: 'Według technologii' },
	schemesNote:
		'Mają je operatorzy tych lokalizacji dla jakiejś usługi; nie znaczy to, że obowiązują w każdej lokalizacji.',
	names: 'Nazwy',
	known: 'rok znany dla {known} z {of}',
	nothing: '–',
	years: (first, last) => `od ${first} do ${last}; pierwsza kolumna obejmuje lata wcześniejsze`,
	measure: 'Miara',
	record: 'Stan bazy danych',
	take: {
		title: 'Udostępnij i pobierz',
		link: 'Link do tego porównania',
		copy: 'Kopiuj link',
		csv: 'Pobierz tabelę (CSV)'
	},
	notice: {
		unknown: 'Brak w bazie danych lub inny rodzaj, dlatego pominięto: {names}.',
		excess: 'Obok siebie mieści się najwyżej pięć pozycji; pominięto: {names}.',
		few: 'Jedna pozycja to jeszcze nie porównanie: trzeba wybrać drugą.',
		empty: 'Niczego, co wymienia link, nie ma w bazie danych: pokazano pięć największych pozycji.',
		failed:
			'Nie udało się wczytać liczb innych krajów i operatorów; to porównanie pozostaje aktualne.'
	}
};
