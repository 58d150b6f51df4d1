import type { Messages } from '../messages';

// \u00a0 is the no-break space before a unit.
export const map: Messages['map'] = {
	label: 'Mappa dei data center cloud d’Europa',
	marks: 'Luoghi sulla mappa',
	controls: 'Comandi della mappa',
	zoomIn: 'Ingrandisci',
	zoomOut: 'Riduci',
	fit: 'Adatta alla selezione',
	home: 'Tutta l’Europa',
	fullscreen: 'Schermo intero',
	locate: 'La mia posizione',
	locateAsk:
		'Mostrare la mappa intorno a te? Il browser chiederà il permesso. La tua posizione resta in questo browser; solo la vista della mappa compare nella barra degli indirizzi.',
	locateYes: 'Mostra',
	locateNo: 'Non ora',
	locateRefused: 'Il browser non ha fornito la posizione.',
	scale: 'Scala: ',
	kilometres: (number) => `${number}\u00a0km`,
	metres: (number) => `${number}\u00a0m`,
	legend: 'Legenda',
	licensedTechnology: 'Operatore UE, tecnologia statunitense',
	positionsNotPublic: 'In un punto di questa località: le posizioni esatte non sono pubbliche.',
	around: (town) => `${town} e dintorni`,
	placeMark: ({ name, operator, kind }) => `${name}, ${operator}, ${kind}`,
	groupMark: ({ town, several, count, formats }) =>
		`${several ? `${town} e dintorni` : town}: ${formats.number(count)} ${formats.plural(count, { one: 'luogo', other: 'luoghi' })}`,
	basemapFailed:
		'Non è stato possibile scaricare la mappa dettagliata. La mappa semplice qui sotto funziona con tutti i filtri.',
	retry: 'Riprova'
};
