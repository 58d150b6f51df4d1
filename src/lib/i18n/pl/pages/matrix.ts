import type { Formats } from '../../formats';
import type { PageTexts } from '../../page-texts';

/** The page of the two heat tables. */
export const matrix: PageTexts['matrix'] = {
	title: 'Zestawienie',
	lead: 'Kto ma jaki certyfikat i kto gdzie ma lokalizacje: dwie tabele, w których widać wszystko naraz.',
	description: (operators, schemes, countries) =>
		`Operatorzy chmury (${operators}), ich certyfikaty (${schemes}) i kraje Europy, w których mają centra danych (${countries}), w dwóch tabelach; każda komórka prowadzi do mapy.`,
	skip: 'Pomiń tę tabelę',
	scroll: 'Tabelę można przewijać w jej ramce; każda komórka jest linkiem.',
	total: 'Razem',
	certifications: {
		title: 'Operatorzy i certyfikaty',
		caption: 'Tabela operatorów według certyfikatów',
		note: (f, operators, schemes, day) =>
			`Operatorzy: ${f.number(operators)}, programy certyfikacji: ${f.number(schemes)}, stan bazy danych: ${f.date(day)}; bez certyfikatów, które do tego dnia wygasły. Kolor i kod obok nazwy: kraj, którego prawo dosięga operatora. Kształt: zasięg certyfikatu według źródła.`,
		legend: 'Kształty',
		state: {
			places: 'Posiadany; źródło wymienia lokalizacje, a ich liczba stoi obok znaku',
			operator: 'Posiadany; według źródła cała Europa',
			unspecified: 'Posiadany; źródło nie podaje, gdzie obowiązuje',
			'in-progress': 'W trakcie uzyskiwania, jeszcze bez certyfikatu'
		},
		cell: (f, state, places) =>
			({
				places: `posiadany, w źródle ${placesOf(f, places)}`,
				operator: 'posiadany, dla całej Europy',
				unspecified: 'posiadany, lokalizacji nie podano',
				'in-progress': 'w trakcie uzyskiwania'
			})[state],
		held: 'Posiadane certyfikaty',
		holders: 'Posiadacze',
		meaning: [
			'Znak mówi, że źródło podaje certyfikat dla jakiejś usługi operatora. Tylko kwadrat mówi, że wymienia lokalizacje; żadnego innego znaku nie wolno odczytywać jako „tu certyfikowane”.',
			'Pusta komórka mówi, że żadne odczytane źródło nie podaje certyfikatu. Nie mówi, że operator go nie ma.',
			'Programy różnią się tym, co badają i czego wymagają; liczba certyfikatów nie jest miarą jakości. Co poświadcza każdy z nich, wyjaśnia jego własna strona.'
		]
	},
	presence: {
		title: 'Operatorzy i kraje',
		caption: 'Tabela operatorów według krajów',
		note: (f, operators, countries, places) =>
			`Lokalizacje działające lub w budowie: ${f.number(places)}, operatorzy: ${f.number(operators)}, kraje: ${f.number(countries)}. Kolor i kod obok nazwy: kraj, którego prawo dosięga operatora. Im mocniejszy kolor, tym więcej lokalizacji.`,
		cell: (f, count) => placesOf(f, count),
		meaning: [
			'Każda liczba z osobna jest zgodna z zasadą liczenia: każdy obiekt oraz każdy region chmurowy, którego żadnego obiektu nie ma na mapie; kampus i jego budynki raz.',
			'Liczone są lokalizacje, a nie budynki, hale czy megawaty: jedna lokalizacja może być kampusem, inna szafą w cudzym budynku.',
			'Pusta komórka mówi, że baza danych nie zawiera lokalizacji tego operatora w tym kraju.'
		]
	},
	means: 'Co mówi komórka, a czego nie mówi'
};

function placesOf(f: Formats, count: number): string {
	return `${f.number(count)} ${f.plural(count, {
		one: 'lokalizacja',
		few: 'lokalizacje',
		many: 'lokalizacji',
		other: 'lokalizacji'
	})}`;
}
