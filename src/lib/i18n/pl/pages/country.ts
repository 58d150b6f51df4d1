import type { PageTexts } from '../../page-texts';

/** The pages of countries, and their index. Names of countries stand in the nominative. */
export const country: PageTexts['country'] = {
	index: {
		title: 'Kraje',
		lead: 'Każdy kraj Europy: kto prowadzi w nim chmurowe centra danych, pod czyją kontrolą i z jakimi certyfikatami.'
	},
	description: (sentence, date) => `${sentence} Stan bazy danych: ${date}.`,
	nothing: (name) => `Baza danych nie zawiera żadnego chmurowego centrum danych w kraju: ${name}.`,
	counting:
		'Liczone są: każdy obiekt, który działa lub jest w budowie, oraz każdy region chmurowy, którego żadnego obiektu nie ma na mapie; kampus i jego budynki raz. Liczba lokalizacji nie mówi o ich mocy.',
	sheet: (date, url) =>
		`Whose Cloud, stan bazy danych: ${date}, CC BY 4.0. Wszystkie lokalizacje, źródła i pełne tabele: ${url}`,
	figures: {
		places: 'lokalizacje działające lub w budowie',
		rank: (rank, of) => `${rank}. miejsce wśród ${of} krajów z lokalizacjami`,
		euShare: 'pod kontrolą podmiotów z UE',
		ofEu: (share) => `${share} w całej UE`,
		perMillion: 'lokalizacje na milion mieszkańców',
		population: (inhabitants, year) => `liczba mieszkańców: ${inhabitants} (${year})`
	},
	map: {
		title: 'Mapa',
		label: (name, count) => `Mapa: ${name}, liczba lokalizacji: ${count}`,
		live: 'Otwórz mapę interaktywną',
		note: 'Gdy znana jest tylko miejscowość, lokalizacje są pokazane razem w jej środku; wielkość okręgu odpowiada niepewności.'
	},
	groups: {
		title: 'Według jurysdykcji',
		note: 'Te same lokalizacje przy każdym rozumieniu przynależności państwowej.'
	},
	operators: { title: 'Kto tu działa' },
	schemes: {
		title: 'Certyfikaty obecne w kraju',
		note: 'Mają je operatorzy, którzy prowadzą lokalizacje w tym kraju. To, że operator ma certyfikat, nie znaczy, że obowiązuje on tutaj: ostatnia kolumna podaje liczbę lokalizacji wymienionych w źródle.',
		national: 'Krajowe programy certyfikacji',
		nationalNote: (name) => `Wydawane przez urzędy lub instytucje kraju: ${name}.`,
		noNational: 'Baza danych nie zawiera programu certyfikacji tego kraju.'
	},
	places: {
		title: 'Lokalizacje',
		all: (f, count) =>
			`Wszystkie wpisy tego kraju (${f.number(count)}), także lokalizacje w planach, zamknięte i anulowane.`
	},
	neighbours: {
		title: 'Na tle sąsiadów',
		eu: 'Unia Europejska'
	},
	events: { title: 'Wydarzenia' }
};
