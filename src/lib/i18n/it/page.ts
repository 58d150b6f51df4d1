import type { Messages } from '../messages';

export const page: Messages['page'] = {
	title: 'Whose Cloud: chi gestisce i data center cloud d’Europa',
	claim: 'Chi gestisce i data center cloud d’Europa, e sotto quale legge',
	description: ({ count, eu, us }) =>
		`Una mappa di ${count} data center cloud in Europa, di cui ${eu} a controllo UE e ${us} a controllo statunitense: chi li gestisce, sotto quale legge e con quali certificazioni. Ogni affermazione con la sua fonte.`,
	languages: 'Lingua',
	theme: 'Tema',
	themes: { auto: 'come il sistema', light: 'chiaro', dark: 'scuro' },
	skipToFilters: 'Vai ai filtri',
	views: 'Filtri o elenco',
	filters: 'Filtri',
	list: 'Elenco',
	place: 'Luogo',
	share: 'Copia il link',
	shared: 'Link copiato',
	shareFailed: 'Qui non è possibile copiare: il link è nella barra degli indirizzi.',
	noScript:
		'I filtri richiedono JavaScript. Senza, la mappa rimanda all’elenco qui sotto, che riporta ogni luogo con le sue fonti.',
	attribution:
		'Contorni: Natural Earth. Laghi: © i contributori di OpenStreetMap. Località: GeoNames.',
	licence: 'Dati: Whose Cloud, CC BY 4.0',
	notFound: 'Questa pagina non esiste',
	notFoundHelp: 'L’indirizzo potrebbe contenere un errore, o la pagina essere stata spostata.',
	sectionsLabel: 'Pagine',
	sections: { countries: 'Paesi', operators: 'Operatori', certifications: 'Certificazioni' },
	backToMap: 'Torna alla mappa',
	failed: 'Si è verificato un errore'
};
