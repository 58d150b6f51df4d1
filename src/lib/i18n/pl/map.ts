import type { Messages } from '../messages';

export const map: Messages['map'] = {
	label: 'Mapa chmurowych centrów danych w Europie',
	marks: 'Lokalizacje na mapie',
	controls: 'Sterowanie mapą',
	zoomIn: 'Przybliż',
	zoomOut: 'Oddal',
	fit: 'Dopasuj do wyboru',
	home: 'Cała Europa',
	fullscreen: 'Pełny ekran',
	locate: 'Moje położenie',
	locateAsk:
		'Pokazać na mapie najbliższą okolicę? Przeglądarka zapyta o zgodę. Położenie nie opuszcza przeglądarki; tylko widok mapy trafia do paska adresu.',
	locateYes: 'Pokaż',
	locateNo: 'Nie teraz',
	locateRefused: 'Przeglądarka nie podała położenia.',
	scale: 'Skala: ',
	kilometres: (number) => `${number}\u00a0km`,
	metres: (number) => `${number}\u00a0m`,
	legend: 'Legenda',
	licensedTechnology: 'Operator z UE, technologia z USA',
	positionsNotPublic: 'Gdzieś w tej miejscowości: dokładne położenie nie jest publicznie znane.',
	around: (town) => `${town} i okolice`,
	placeMark: ({ name, operator, kind }) => `${name}, ${operator}, ${kind}`,
	groupMark: ({ town, several, count, formats }) =>
		`${several ? `${town} i okolice` : town}: ${formats.number(count)} ${formats.plural(count, {
			one: 'lokalizacja',
			few: 'lokalizacje',
			many: 'lokalizacji',
			other: 'lokalizacji'
		})}`,
	basemapFailed:
		'Nie udało się pobrać szczegółowej mapy. Prosta mapa poniżej działa ze wszystkimi filtrami.',
	retry: 'Spróbuj ponownie'
};
