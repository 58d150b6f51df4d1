import type { Messages } from '../messages';

export const page: Messages['page'] = {
	title: 'Whose Cloud: kto prowadzi chmurowe centra danych w Europie',
	claim: 'Kto prowadzi chmurowe centra danych w Europie i czyjemu prawu podlega',
	description: ({ count, eu, us }) =>
		`Mapa chmurowych centrów danych w Europie: łącznie ${count}, w tym pod kontrolą podmiotów z UE: ${eu}, z USA: ${us}. Kto je prowadzi, czyjemu prawu podlega i jakie ma certyfikaty. Każde twierdzenie ze źródłem.`,
	languages: 'Język',
	theme: 'Motyw',
	themes: { auto: 'jak w systemie', light: 'jasny', dark: 'ciemny' },
	skipToFilters: 'Przejdź do filtrów',
	views: 'Filtry lub lista',
	filters: 'Filtry',
	list: 'Lista',
	place: 'Lokalizacja',
	share: 'Kopiuj link',
	shared: 'Skopiowano link',
	shareFailed: 'Tu nie można kopiować: link jest w pasku adresu.',
	noScript:
		'Filtry wymagają JavaScriptu. Bez niego mapa odsyła do listy poniżej, która zawiera każdą lokalizację wraz ze źródłami.',
	attribution:
		'Kształty: Natural Earth. Jeziora: © współtwórcy OpenStreetMap. Miejscowości: GeoNames.',
	licence: 'Dane: Whose Cloud, CC BY 4.0',
	notFound: 'Ta strona nie istnieje',
	notFoundHelp: 'Adres może zawierać błąd albo strona została przeniesiona.',
	sectionsLabel: 'Strony',
	sections: { countries: 'Kraje', operators: 'Operatorzy', certifications: 'Certyfikaty' },
	backToMap: 'Powrót do mapy',
	failed: 'Coś poszło nie tak'
};
