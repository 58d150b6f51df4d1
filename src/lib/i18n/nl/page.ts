import type { Messages } from '../messages';

export const page: Messages['page'] = {
	title: 'Whose Cloud: wie exploiteert Europa’s clouddatacenters?',
	claim: 'Wie Europa’s clouddatacenters exploiteert, en onder welk recht',
	description: ({ count, eu, us }) =>
		`Een kaart van ${count} clouddatacenters in Europa, waarvan ${eu} onder EU-zeggenschap en ${us} onder Amerikaanse zeggenschap: wie ze exploiteert, onder welk recht ze vallen en waarvoor ze zijn gecertificeerd. Elk gegeven met bron.`,
	languages: 'Taal',
	theme: 'Weergave',
	themes: { auto: 'zoals uw systeem', light: 'licht', dark: 'donker' },
	skipToFilters: 'Naar de filters',
	views: 'Filters of lijst',
	filters: 'Filters',
	list: 'Lijst',
	place: 'Locatie',
	share: 'Link kopiëren',
	shared: 'Link gekopieerd',
	shareFailed: 'Kopiëren is hier niet mogelijk: de link staat in de adresbalk.',
	noScript:
		'De filters werken alleen met JavaScript. Zonder JavaScript verwijst de kaart naar de lijst hieronder, met elke locatie en haar bronnen.',
	attribution: 'Contouren: Natural Earth. Meren: © OpenStreetMap-bijdragers. Plaatsen: GeoNames.',
	licence: 'Gegevens: Whose Cloud, CC BY 4.0',
	notFound: 'Deze pagina bestaat niet',
	notFoundHelp: 'Misschien staat er een tikfout in het adres, of is de pagina verplaatst.',
	sectionsLabel: 'Pagina’s',
	sections: { countries: 'Landen', operators: 'Aanbieders', certifications: 'Certificeringen' },
	backToMap: 'Terug naar de kaart',
	failed: 'Er is iets misgegaan'
};
